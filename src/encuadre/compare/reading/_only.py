"""What one side tells and no sentence of the other was found to tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from encuadre.compare.phrasing import LONGEST, line, sentence
from encuadre.compare.reading._reader import Reader
from encuadre.data.leaning import own_words
from encuadre.model import Claim, Finding, ReadingLine, Scope

ABSENT = 0.91
"""Chance that the other side really does not tell it, from which that is said of what one outlet tells.

Of 194 sentences of `FEWEST_WORDS` and more of real events that lie above, three are told there in half and eleven say
nothing; of 199 of two real reports, readers of both found .97 on one side only.
"""

ABSENT_IN_SEVERAL = 0.75
"""The same of each sentence where two outlets tell it: it would have to be missed in both."""

TOLD = 0.35
"""Share of a sentence's words that an article of the other side may have, at most: above, somebody may tell it in a
sentence the links do not see. Below, it tells nothing that the chance does not."""

ALIKE = 0.6
"""Share of the words of what is shown that another outlet's sentence has, where that is named as telling it too. Of
seven pairs that lie above and are no copies six tell the same, of six from .5 on one."""

FEWEST_WORDS = 15
"""A shorter sentence mostly takes its meaning from those around it (*X, who made the first one, seems willing*)."""

SPOKEN = 0.3
"""Share of a sentence that may stand between quotation marks: what somebody says is often no news, and is torn from
what was asked."""

MOST = 2
"""Of each side; the rest is in the columns."""

EARLY = 0.7
"""How far down its article a sentence stands at most: the last third is background as a rule."""

FURTHEST = 25
"""The sentence of its article below which even a long one is background, and a live page tells older news: of five that
stand just below, four were."""

FACTS = 3
"""Names and figures outside quotation marks in what a single outlet tells, at least; with two, a fifth less was so."""

FACTS_IN_SEVERAL = 2

_MARKS = tuple("\"“«‘'")


@dataclass(frozen=True, slots=True)
class _Alone:
    """A claim of one side, each sentence of which stands alone."""

    sentences: tuple[str, ...]
    """The one shown first."""

    is_several: bool
    absence: float
    told: float
    depth: float
    is_early: bool
    facts: int
    has_figure: bool
    is_spoken: bool
    is_news: bool
    """Whether it tells a number or a day."""

    @property
    def is_worth_telling(self) -> bool:
        """Tell whether it is sure enough, and weighs enough, for a page of ten sentences."""
        if not self.is_early or self.told > TOLD:
            return False
        if self.is_several:
            return self.absence >= ABSENT_IN_SEVERAL and self.facts >= FACTS_IN_SEVERAL
        return self.absence >= ABSENT and self.facts >= FACTS and self.is_news and not self.is_spoken


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
    """Return what is worth telling of a side: first what several outlets tell, then figures, then by where it stands.

    The top alone is no sign: what one side has up there and the other not at all is mostly told in other words.
    """
    found = [one for one in _alone(reader, place) if one.is_worth_telling]
    return sorted(found, key=lambda one: (not one.is_several, not one.has_figure, one.depth, one.sentences))[:MOST]


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
            facts = reader.own_facts(shown)
            yield _Alone(
                sentences,
                is_several=len(sentences) > 1,
                absence=min(reader.sentences[id_].absence or 0.0 for id_ in own),
                told=max(reader.wordings.told(reader.sentences[id_].text, place) for id_ in own),
                depth=reader.depth(shown),
                is_early=_is_early(reader, shown),
                facts=len(facts),
                has_figure=any(letter.isdigit() for fact in facts for letter in fact),
                is_spoken=_is_spoken(reader.sentences[shown].text),
                is_news=reader.counts_or_dates(shown),
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


def _is_early(reader: Reader, sentence: str) -> bool:
    number = reader.number[sentence]
    return number == 1 or (reader.depth(sentence) <= EARLY and number <= FURTHEST)


def _is_spoken(text: str) -> bool:
    """Tell whether a sentence is mostly somebody's words, or begins with them."""
    return text.startswith(_MARKS) or len(own_words(text)) < (1 - SPOKEN) * len(text)


def _says_something(reader: Reader, id_: str) -> bool:
    text = reader.sentences[id_].text
    return (
        not reader.is_headline(id_)
        and len(text.split()) >= FEWEST_WORDS
        and len(text) <= LONGEST
        and reader.is_statement(id_)
        and reader.stands_alone(id_)
        and not reader.points_back(id_)
        and reader.quoted(id_) != ""
    )
