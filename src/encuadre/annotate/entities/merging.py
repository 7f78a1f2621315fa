"""Known names and recognised ones made one list of spans, the better of two winning."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from encuadre.annotate.entities.gazetteer import Known, Match
from encuadre.annotate.entities.recognised import Name
from encuadre.annotate.entities.wording import WORD, Wording
from encuadre.model import EntityKind, Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name at its place, with the known entity it is, where it is one."""

    span: Span
    kind: EntityKind
    known: Known | None = None


def merge_names(text: str, matches: Iterable[Match], names: Sequence[Name], wording: Wording) -> list[Candidate]:
    """Merge what is known with what was recognised.

    A known name wins over an equal or overlapping guess; a longer guess wins where the known name is only a part of it:
    `Universidad de Texas` is no state, `Lara Trump` not the president.

    Args:
        text: The article's text.
        matches: Known names found in it.
        names: Names the pipeline recognised.
        wording: How the language writes names.
    """
    kept = [Candidate(match.span, match.known.kind, match.known) for match in matches]
    starts = [candidate.span.start for candidate in kept]
    added: list[Candidate] = []
    dropped: set[int] = set()
    for name in names:
        first = max(0, bisect_right(starts, name.span.start) - 1)
        near = range(first, bisect_left(starts, name.span.end))
        overlapping = [index for index in near if kept[index].span.overlaps(name.span)]
        inside = [kept[index] for index in overlapping]
        if not inside:
            added.append(Candidate(name.span, name.kind))
        elif _is_part(text, inside, name, wording):
            dropped.update(overlapping)
            added.append(Candidate(name.span, name.kind))
        else:
            added.extend(_rest(text, inside, name, wording))
    added.extend(candidate for index, candidate in enumerate(kept) if index not in dropped)
    return sorted(added, key=lambda candidate: candidate.span.start)


def _is_part(text: str, inside: Sequence[Candidate], name: Name, wording: Wording) -> bool:
    if not all(name.span.covers(candidate.span) and candidate.span != name.span for candidate in inside):
        return False
    words = WORD.findall(name.span.of(text))
    first = inside[0]
    if name.kind is EntityKind.PERSON:
        is_whole = len(WORD.findall(first.span.of(text))) > 1 and first.kind is EntityKind.PERSON
        is_name = wording.is_given(words[0]) or _may_be_given(text, words[0], name.span.start, wording)
        return len(inside) == 1 and not is_whole and is_name and first.span.start > name.span.start
    if wording.kind_of(words) is not None:
        return not (first.span.start == name.span.start and first.kind is EntityKind.ORGANISATION)
    # Without a head that tells its kind, a guess that only adds words in Spanish is mostly noise (measured).
    return not wording.head_first and len(inside) == 1 and name.kind is not EntityKind.PLACE and len(words) < 6


def _may_be_given(text: str, word: str, start: int, wording: Wording) -> bool:
    """Tell whether a word before a known surname may be a rarer given name (`Jay Carney`): no word the text uses."""
    opens = text[max(0, start - 3) : start].rstrip(' “"«(')[-1:] in {"", ".", ":", "!", "?", "\n"}
    plain = word.lower().rstrip(".")
    is_word = plain in wording.not_names or plain in wording.openers or plain in wording.bodies
    return word.istitle() and not opens and not is_word and f" {plain} " not in text


def _rest(text: str, inside: Sequence[Candidate], name: Name, wording: Wording) -> list[Candidate]:
    """Keep what follows a known name if it is a person: `Facebook Pedro Torres` are two."""
    last = max(candidate.span.end for candidate in inside)
    words = [match for match in WORD.finditer(text, min(last, name.span.end), name.span.end)]
    if len(words) > 1 and wording.is_given(words[0].group()):
        return [Candidate(Span(words[0].start(), words[-1].end()), EntityKind.PERSON)]
    return []
