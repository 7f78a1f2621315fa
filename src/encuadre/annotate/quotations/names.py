"""Under which name a speaker is told, and which names are none: what a recogniser took from headlines and verbs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from encuadre.annotate.entities.wording import Wording
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.cues import reporting
from encuadre.annotate.quotations.extent import is_gerund
from encuadre.data.outlets import outlet_of
from encuadre.data.titles import Titles
from encuadre.model import LANGUAGES, EntityKind, Mention, Span
from encuadre.text.folding import fold_in_place

TITLE_CASE = 0.7
"""Share of a line's longer words with a capital from which it is set as a title."""

SHORTEST_LINE = 4
"""Longer words of the shortest line that is judged so."""

LONGEST_PERSON = 3
"""Words of the longest name of a person that is believed where only a title has it: `Ana Ruiz Visits Mexico`."""

_LINE = re.compile(r"[^\n]+")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_NO_NAME = re.compile(r"[•/:“”«»|@]")
_PARTY = re.compile(r"\(?[A-Z]{1,3}-[A-Z][\w.]*\)?")
"""What newsrooms put behind a politician: `R-Tex.`."""

_CONNECTS = re.compile(r" (?:To|In|On|For|With|As|At|From|Is|Was|Says|Told) ")
"""Capitalised words of a title that stand in no name."""

_GLUED = re.compile(r"[a-záéíóúñ]{3}[A-ZÁÉÍÓÚÑ][a-záéíóúñ]{2}")
"""Where a page glues a heading to the name above it."""

_GOES_ON = re.compile(r" (?:al|para|contra|for|of)(?: (?:el|la|los|las|the))? [A-ZÁÉÍÓÚÑ]")
"""Behind a Spanish name of one word: it is cut short (`Ligas contra el Hambre`)."""

_RUNS_ON = re.compile(r" [A-ZÁÉÍÓÚÑ][a-záéíóúñ]{3,}")
"""Behind a Spanish body of one word: it is cut short (`Ejército Ruritano de Liberación`)."""

_ENDS_ON = re.compile(r"\b(?:contra|de|para|por) (?:el|la|los|las) \Z")
"""Before one: it is the end of another (`Ligas contra el Hambre`)."""


def fullest_names(parse: Parse, mentions: Sequence[Mention], wording: Wording) -> dict[str, str]:
    """Return the fullest name of each thing mentioned, by id.

    A line set as a title capitalises verbs and nouns, so that a recogniser makes them part of a name: what such a line
    alone has gives way to what the text has, but for a given name and one more word.

    Args:
        parse: The parsed article.
        mentions: What is named in it.
        wording: The word lists of the article's language.
    """
    fullest: dict[str, str] = {}
    ranks: dict[str, tuple[bool, int, bool, int]] = {}
    titles = tuple(_title_lines(parse.text))
    for mention in mentions:
        words = mention.span.of(parse.text).split(" (")[0].split()
        half = len(words) // 2
        if half and words[:half] == words[half:]:
            words = words[:half]  # a link and its text
        words = words[:-1] if len(words) > 1 and _PARTY.fullmatch(words[-1]) else words
        name = " ".join(word.strip("#@[]()") for word in words)
        is_plain = len(words) == len(("given", "surname")) and wording.is_given(words[0])
        is_titled = _CONNECTS.search(name) is not None
        is_text = is_plain or not (is_titled or any(line.covers(mention.span) for line in titles))
        rank = (is_text, len(fold_in_place(name).split()), not name.isupper(), len(name))
        if mention.entity_id not in ranks or rank > ranks[mention.entity_id]:
            fullest[mention.entity_id], ranks[mention.entity_id] = name, rank
    persons = {mention.entity_id for mention in mentions if mention.kind is EntityKind.PERSON}
    return {id_: _of_given(name, id_, fullest, persons, wording) for id_, name in fullest.items()}


def _of_given(name: str, id_: str, fullest: Mapping[str, str], persons: Collection[str], wording: Wording) -> str:
    """Return the full name of the only person of a given name, who goes on under it (`NPR’s Ana Ruiz … Ana says`).

    Args:
        name: A name.
        id_: Whose it is.
        fullest: The name of each, by id.
        persons: The ids of persons.
        wording: The word lists of the article's language.
    """
    if id_ not in persons or " " in name or not wording.is_given(name):
        return name
    full = {fullest[other] for other in persons if fullest[other].startswith(f"{name} ")}
    return full.pop() if len(full) == 1 else name


def doubtful_names(
    parse: Parse, mentions: Sequence[Mention], fullest: Mapping[str, str], wording: Wording
) -> frozenset[str]:
    """Return the ids of things whose name is none: a verb stands in it, or a title made it.

    Args:
        parse: The parsed article.
        mentions: What is named in it.
        fullest: The name of each, by id.
        wording: The word lists of the article's language.
    """
    titles = tuple(_title_lines(parse.text))
    doubtful: set[str] = set()
    in_text: set[str] = set()
    for mention in mentions:
        if not any(line.covers(mention.span) for line in titles):
            in_text.add(mention.entity_id)
        if mention.span.of(parse.text) == fullest[mention.entity_id] and _is_none(parse, mention, wording):
            doubtful.add(mention.entity_id)
    for mention in mentions:
        is_long = len(fullest[mention.entity_id].split()) >= LONGEST_PERSON
        if mention.kind is EntityKind.PERSON and is_long and mention.entity_id not in in_text:
            doubtful.add(mention.entity_id)
    return frozenset(doubtful)


_WORD_BEFORE = re.compile(r"\b([^\W\d_]+) \Z")
_ALL_OF_THEM = frozenset({"press", "prensa"})
"""What is before whoever speaks to all newsrooms: `dijo a la prensa Luis Mora`."""


def newsrooms(text: str, mentions: Sequence[Mention], fullest: Mapping[str, str]) -> frozenset[str]:
    """Return the ids of what a recogniser took for persons and is a newspaper or an agency: never `he`.

    Its name says so, or the word before it: `la agencia de noticias Interfax`.

    Args:
        text: The article.
        mentions: Who and what is named in it.
        fullest: The fullest name by id.
    """
    return frozenset(
        mention.entity_id
        for mention in mentions
        if mention.kind is EntityKind.PERSON
        and (is_newsroom(fullest[mention.entity_id]) or _is_called_newsroom(text, mention.span.start))
    )


def _is_called_newsroom(text: str, start: int) -> bool:
    before = _WORD_BEFORE.search(text, max(0, start - 20), start)
    return before is not None and before[1] in _press() - _ALL_OF_THEM


def is_newsroom(name: str) -> bool:
    """Tell whether a name is that of a newspaper or an agency."""
    words = [fold_in_place(word).lower() for word in name.split()]
    has_word = len(words) > 1 and not _press().isdisjoint({words[0], words[-1]})
    return has_word or outlet_of(name) is not None


@cache
def _press() -> frozenset[str]:
    return frozenset().union(*(Titles.of(language).press for language in LANGUAGES))


def _is_none(parse: Parse, mention: Mention, wording: Wording) -> bool:
    text, tokens = mention.span.of(parse.text), parse.tokens_of(mention.span)
    words = text.split()
    if _NO_NAME.search(text) or (
        mention.kind is EntityKind.PERSON and _GLUED.search(text) and len(words) > LONGEST_PERSON
    ):
        return True
    first, is_body = parse.word(tokens.start) if tokens else "", mention.kind is EntityKind.ORGANISATION
    if len(words) == 1 and parse.language == "es" and not is_body and wording.role(first):
        return True  # `el Pontífice`
    if mention.kind is EntityKind.PLACE or wording.is_given(first) or wording.is_title(first):
        return False
    if len(words) > 1 and any(parse.tags[token] in {"VERB", "AUX", "PRON"} for token in tokens):
        return True
    if parse.language == "es" and len(words) == 1 and _GOES_ON.match(parse.text, mention.span.end):
        return True
    if is_body and len(words) == 1 and parse.language == "es" and _RUNS_ON.match(parse.text, mention.span.end):
        return True
    is_person = mention.kind is EntityKind.PERSON
    if len(words) == 1 and parse.language == "es" and is_gerund(first):
        return True  # `Continuando`
    if is_person and parse.language == "es" and first.lower() in reporting(parse.language).forms:
        return True  # `Añade`, `Puntualizó Violeta`
    before = parse.text[max(0, mention.span.start - 12) : mention.span.start]
    return is_person and parse.language == "es" and len(words) == 1 and _ENDS_ON.search(before) is not None


def _title_lines(text: str) -> Iterator[Span]:
    """Yield the lines that are set as titles: no full stop, and most longer words with a capital."""
    for line in _LINE.finditer(text):
        words = _LONG_WORD.findall(line.group())
        capitals = sum(word[0].isupper() for word in words)
        is_long = len(words) >= SHORTEST_LINE and not line.group().rstrip().endswith((".", "”", '"'))
        if is_long and capitals >= TITLE_CASE * len(words):
            yield Span(*line.span())
