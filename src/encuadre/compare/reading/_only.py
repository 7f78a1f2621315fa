"""What one side tells and no sentence of the other was found to tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from encuadre.compare.phrasing import line, sentence
from encuadre.compare.reading._reader import Reader
from encuadre.model import Claim, Finding, ReadingLine, Scope

TOLD = 0.2
"""Share of a sentence's words that an article of the other side may have, at most. Of 225 sentences of 29 pairs of real
reports that the program linked to none, hold a name or a figure and lie below, a reader found 95 % on one side only; of
612 up to .40 it is 87 %. Neither the likeness of vectors nor the best single sentence told them apart as well."""

TOLD_BY_SEVERAL = 0.3
"""The same of each sentence where two outlets tell it, in words of their own: both would have to be missed."""

ALIKE = 0.5
"""Share of the words of what is shown that another outlet's sentence has, where that is named as telling it too."""

FEWEST_WORDS = 8
"""A shorter sentence is a cry or a subhead, and hardly says anything by itself."""

MOST = 2
"""Of each side; the rest is in the columns."""

EARLY = 0.5
"""How far down its article a sentence stands at most: the second half is background as a rule."""

LEAD = 3
"""Sentences below the headline that are no background, however short the article."""

FACTS = 2
"""Names and figures in what a single outlet tells, at least."""


@dataclass(frozen=True, slots=True)
class _Alone:
    """A claim of one side, each sentence of which stands alone."""

    sentences: tuple[str, ...]
    """The one shown first."""

    is_several: bool
    told: float
    depth: float
    is_early: bool
    facts: int

    @property
    def is_worth_telling(self) -> bool:
        """Tell whether it is sure enough, and weighs enough, for a page of ten sentences."""
        if not self.is_early:
            return False
        return self.told <= TOLD_BY_SEVERAL if self.is_several else self.told <= TOLD and self.facts >= FACTS


def only_several(reader: Reader) -> Iterator[ReadingLine]:
    """What two outlets of a side and more tell, and the other was not found to."""
    yield from _lines(reader, is_several=True)


def only(reader: Reader) -> Iterator[ReadingLine]:
    """What a single outlet tells so: only what stands early and holds names or figures."""
    yield from _lines(reader, is_several=False)


def _lines(reader: Reader, *, is_several: bool) -> Iterator[ReadingLine]:
    for place in (0, 1):
        for one in _chosen(reader, place):
            if one.is_several is is_several:
                yield line(
                    Finding.ONLY_SEVERAL if is_several else Finding.ONLY,
                    one.sentences,
                    outlets=reader.outlets(one.sentences),
                    other=reader.not_in(1 - place),
                    said=sentence(reader.sentences[one.sentences[0]].text),
                )


def _chosen(reader: Reader, place: int) -> Sequence[_Alone]:
    """Return what is worth telling of a side: first what several outlets tell, then what stands nearest to a top."""
    found = [one for one in _alone(reader, place) if one.is_worth_telling]
    return sorted(found, key=lambda one: (not one.is_several, one.depth, one.told, one.sentences))[:MOST]


def _alone(reader: Reader, place: int) -> Iterator[_Alone]:
    """Yield the claims of one side alone that say something; none holds a sentence that is linked to the other."""
    here = set((reader.it.only_left, reader.it.only_right)[place])
    linked = {id_ for link in reader.it.links for id_ in (*link.left, *link.right)}
    for claim in reader.it.claims:
        own, others = (claim.left, claim.right) if place == 0 else (claim.right, claim.left)
        if others or not here.issuperset(own) or linked.intersection(own):
            continue
        fit = [id_ for id_ in own if _says_something(reader, id_)]
        if fit:
            shown = min(fit, key=lambda id_: (reader.depth(id_), id_))
            sentences = _by_publisher(reader, claim, shown, own, place)
            yield _Alone(
                sentences,
                is_several=len(sentences) > 1,
                told=max(reader.wordings.told(reader.sentences[id_].text, place) for id_ in own),
                depth=reader.depth(shown),
                is_early=reader.depth(shown) <= EARLY or reader.number[shown] <= LEAD,
                facts=reader.facts(shown),
            )


def _by_publisher(reader: Reader, claim: Claim, shown: str, own: Sequence[str], place: int) -> tuple[str, ...]:
    """Return the sentence that is shown, and one of every other publisher that plainly tells the same.

    Args:
        reader: The comparison.
        claim: A claim of one side.
        shown: The sentence of it that is shown.
        own: All its sentences.
        place: The side.
    """
    if claim.scope is Scope.SINGLE:
        return (shown,)
    text = reader.sentences[shown].text
    sentences = {reader.publisher(shown): shown}
    for id_ in own:
        if reader.wordings.retold(text, reader.sentences[id_].text, place) >= ALIKE:
            sentences.setdefault(reader.publisher(id_), id_)
    return tuple(sentences.values())


def _says_something(reader: Reader, id_: str) -> bool:
    text = reader.sentences[id_].text
    return (
        not reader.is_headline(id_)
        and len(text.split()) >= FEWEST_WORDS
        and reader.is_statement(id_)
        and reader.stands_alone(id_)
        and reader.quoted(id_) != ""
        and reader.facts(id_) > 0
    )
