"""Persons of one article: which short names mean which full name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from encuadre.annotate.entities.gazetteer import Gazetteer, Known
from encuadre.annotate.entities.merging import Candidate
from encuadre.annotate.entities.spelling import known_person, name_words, one_spelling, surnames
from encuadre.annotate.entities.wording import WORD, Wording, connectors, wording
from encuadre.model import EntityKind, Language, Span
from encuadre.text.folding import fold_in_place

_TITLE = re.compile(r"([^\W\d_]+)\.?[ \u00a0]\Z")


class People:
    """The full names of one article, found by any part of them."""

    def __init__(self, candidates: Iterable[Candidate], text: str) -> None:
        """Collect the full names, the known ones with their entity, and where each first stands."""
        self.full: dict[tuple[str, ...], Known | None] = {}
        self._first: dict[tuple[str, ...], int] = {}
        for candidate in candidates:
            words = name_words(candidate.span.of(text))
            if candidate.kind is EntityKind.PERSON and len(words) > 1:
                self.full.setdefault(words, candidate.known)
                self._first.setdefault(words, candidate.span.start)
        self._by_word: dict[str, list[tuple[str, ...]]] = {}
        for words in sorted(self.full, key=len, reverse=True):
            for word in set(words) - connectors():
                self._by_word.setdefault(word, []).append(words)

    def fullest(self, words: tuple[str, ...]) -> tuple[str, ...] | None:
        """Return the longest full name that holds all `words`, one of them a surname; `None` if there is none."""
        return next(iter(self._holding(words)), None)

    def meant(
        self, surname: str, known: Known | None, before: int, genders: Callable[[tuple[str, ...]], bool]
    ) -> tuple[str, ...] | None:
        """Return the full name a surname alone means: the known person's own, else the one introduced first.

        A full name that stands by chance takes nobody's surname: a head of state keeps it (`Trump` is not his
        daughter), and so does whoever was called by it before the other came up.

        Args:
            surname: The one word, folded.
            known: Whom the gazetteer knows by it alone; `None` if nobody.
            before: Offset of the surname.
            genders: Tells whether a full name fits the title before the surname.

        Returns:
            The words of the name; `None` if the surname stands for itself, or for `known`.
        """
        holding = [full for full in self._holding((surname,)) if genders(full)]
        own = [full for full in holding if known is not None and self.full[full] is known]
        if own or not holding:
            return own[0] if own else None
        first = min(holding, key=self._first.__getitem__)
        if known is not None and (known.office or self._first[first] > before):
            return None
        return self._longest_like(first, holding)

    def _longest_like(self, name: tuple[str, ...], others: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
        return max((other for other in others if set(name) <= set(other)), key=len)

    def _holding(self, words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        for full in self._by_word.get(words[-1], ()) if words else ():
            if set(words) <= set(full) and (len(words) > 1 or words[0] in surnames(full)):
                yield full

    def missed(self, text: str, taken: Sequence[Candidate]) -> Iterator[Candidate]:
        """Find surnames of full names standing alone where no name was found."""
        alone = {word for full in self.full for word in surnames(full) if len(word) > 3}
        if not alone:
            return
        folded = fold_in_place(text)
        pattern = re.compile(r"\b(?:" + "|".join(sorted(re.escape(word.capitalize()) for word in alone)) + r")\b(?!-)")
        spans = iter(sorted(candidate.span for candidate in taken))
        span = next(spans, None)
        for match in pattern.finditer(folded):
            while span is not None and span.end <= match.start():
                span = next(spans, None)
            here = Span(*match.span())
            neighbour = re.match(r" [^\W\d_a-z]", folded[match.end() : match.end() + 2])
            if (span is None or not span.overlaps(here)) and not neighbour:
                yield Candidate(here, EntityKind.PERSON)


def settle_people(
    candidates: Sequence[Candidate], text: str, gazetteer: Gazetteer, language: Language
) -> list[tuple[Candidate, tuple[str, ...]]]:
    """Give each candidate the words of the person's full name; empty for what is no person.

    Only inside one article: there a surname means the person introduced before, across articles it may not.

    Args:
        candidates: The names of one article.
        text: Its text.
        gazetteer: What is known by heart.
        language: What it is written in.
    """
    lists = wording(language)
    candidates = _without_stray_words(candidates, text, lists)
    people = People(candidates, text)
    everyone = sorted([*candidates, *people.missed(text, candidates)], key=lambda candidate: candidate.span.start)
    spelling = one_spelling(people.full)
    settled: list[tuple[Candidate, tuple[str, ...]]] = []
    for candidate in everyone:
        words, known = name_words(candidate.span.of(text)), candidate.known
        if len(words) == 1:
            gender = _told_gender(text, candidate.span.start, lists)
            known = known if known is None or not gender or known.gender == gender else None
            fits = _fits(gender, people, lists)
            full = people.meant(words[0], known, candidate.span.start, fits)
        else:
            full = people.fullest(words) if candidate.kind is EntityKind.PERSON else None
        if candidate.kind is not EntityKind.PERSON and (full is None or candidate.known is not None):
            settled.append((candidate, ()))
            continue
        if full is None and known is not None:
            settled.append((replace(candidate, kind=EntityKind.PERSON), words))
            continue
        full = spelling.get(full or words, full or words)
        if known is None or (len(words) == 1 and people.full.get(full, known) is not known):
            known = people.full.get(full) or known_person(full, gazetteer, language)
        settled.append((replace(candidate, kind=EntityKind.PERSON, known=known), full))
    return settled


def _told_gender(text: str, start: int, lists: Wording) -> str:
    """Return the gender that the title before a name tells; empty if none does."""
    before = _TITLE.search(text, max(0, start - 20), start)
    return lists.courtesy.get(fold_in_place(before[1]).lower(), "") if before else ""


def _fits(gender: str, people: People, lists: Wording) -> Callable[[tuple[str, ...]], bool]:
    def fits(full: tuple[str, ...]) -> bool:
        own = gender_of(full, people.full[full], lists)
        return not gender or not own or own == gender

    return fits


def _without_stray_words(candidates: Sequence[Candidate], text: str, lists: Wording) -> list[Candidate]:
    """Cut what a headline or a caption in capitals adds to a name that the article has without it.

    `Ana Ruiz Resigns After`, where *after* is a word of the article, and `Collapse Ana Ruiz`.
    """
    inside = Counter(name_words(c.span.of(text)) for c in candidates if c.kind is EntityKind.PERSON)
    cut: list[Candidate] = []
    for candidate in candidates:
        words = name_words(candidate.span.of(text))
        places = [Span(*match.span()) for match in WORD.finditer(text, candidate.span.start, candidate.span.end)]
        if candidate.known is None and candidate.kind is EntityKind.PERSON and len(words) == len(places) > 2:
            kept = next((n for n in range(len(words) - 1, 1, -1) if _ends_early(words, n, inside, text, lists)), 0)
            if kept:
                candidate = replace(candidate, span=Span(places[0].start, places[kept - 1].end))
            elif inside[words[1:]] and words[0] not in lists.given and words[1] in lists.given:
                candidate = replace(candidate, span=Span(places[1].start, places[-1].end))
        cut.append(candidate)
    return cut


def _ends_early(
    words: tuple[str, ...], size: int, inside: Mapping[tuple[str, ...], int], text: str, lists: Wording
) -> bool:
    """Tell whether a name ends after `size` of its words: the article has it so, and what follows are its words.

    Args:
        words: Of the name.
        size: How many of them.
        inside: The persons' names of the article, counted.
        text: The article's text.
        lists: How its language writes names.
    """
    is_name = words[:size] in inside or words[size - 1 : size] in inside
    is_verb = not lists.head_first and words[:size] in inside and words[size].endswith("s")  # `Ana Ruiz Resigns`
    return is_name and (is_verb or any(re.search(rf"\b{re.escape(word)}\b", text) for word in words[size:]))


def gender_of(words: Sequence[str], known: Known | None, wording: Wording) -> str:
    """Return `m`, `f` or empty for a person by the gazetteer or the given name.

    Args:
        words: Of the person's name, in order.
        known: The person in the gazetteer; `None` if not there.
        wording: How the language writes names.
    """
    if known is not None:
        return known.gender
    return wording.given.get(words[0], "") if len(words) > 1 else ""
