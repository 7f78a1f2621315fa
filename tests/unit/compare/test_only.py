"""*Only here* means one thing wherever a reader is told so: not linked to the other side, and surely not told there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from encuadre.compare import SideReading, compare
from encuadre.compare.claims import claims_of
from encuadre.compare.standing import LONG, Standing
from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    ClaimGroup,
    Comparison,
    Country,
    Event,
    Framing,
    Link,
    LinkKind,
    Place,
    Scope,
    SentenceId,
    Status,
)
from encuadre.model.alignment import SURE
from strategies import an_article, annotated

US = annotated(
    an_article("Ten freed at the port", "The port freed 10 men. Markets fell in early trade. A band played at night.")
)
MX = annotated(
    an_article(
        "Liberan a doce en puerto",
        "El puerto soltó a 12. Nadie habló con la prensa. Llovió toda la noche.",
        "es",
        Country.MX,
    )
)
EVENT = Event("e1", (US.article.id, MX.article.id), {"en": "Ten freed", "es": "Liberan a doce"})
COUNT = len(US.sentences)


def compared(
    links: tuple[Link, ...],
    *,
    silent: frozenset[int] = frozenset(),
    doubted: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset()),
) -> Comparison:
    """Return both articles with these links. A `same` link is a claim.

    Args:
        links: Of the left and the right article.
        silent: Sentences of either that state nothing.
        doubted: Sentences of the left and of the right that the other perhaps tells, if they are not linked.
    """
    linked = [{link.left for link in links}, {link.right for link in links}]
    only = [tuple(n for n in range(COUNT) if n not in those and n not in silent) for those in linked]
    chances = [tuple(0.2 if n in some else 0.99 for n in those) for those, some in zip(only, doubted, strict=True)]
    alignment = Alignment(links, only[0], only[1], absence_left=chances[0], absence_right=chances[1])
    same = [(US.sentences[one.left].place, MX.sentences[one.right].place) for one in links if one.kind is LinkKind.SAME]
    taken = {place for pair in same for place in pair}
    groups = [ClaimGroup(pair, pair[0], 2) for pair in same]
    groups += [
        ClaimGroup((one.place,), one.place) for side in (US, MX) for one in side.sentences if one.place not in taken
    ]
    sides = (SideReading("US", [US], Framing(), {}), SideReading("MX", [MX], Framing(), {}))
    return compare(EVENT, *sides, {(US.article.id, MX.article.id): alignment}, groups)


@st.composite
def some_links(draw: st.DrawFn) -> tuple[Link, ...]:
    """Draw links of any kind; of `same` ones every sentence has one, as in a ledger."""
    numbers = st.integers(0, COUNT - 1)
    partial = draw(st.sets(st.tuples(numbers, numbers), max_size=6))
    ends = draw(st.permutations(range(COUNT)))
    same = draw(st.sets(numbers, max_size=COUNT))
    kinds = dict.fromkeys(partial, LinkKind.PARTIAL) | {(one, ends[one]): LinkKind.SAME for one in same}
    return tuple(Link(left, right, kind, 0.8) for (left, right), kind in sorted(kinds.items()))


some_sentences = st.frozensets(st.integers(0, COUNT - 1))


@given(some_links(), st.tuples(some_sentences, some_sentences))
def test_a_sentence_that_is_linked_or_perhaps_told_is_only_nowhere(
    links: tuple[Link, ...], doubted: tuple[frozenset[int], frozenset[int]]
) -> None:
    found = compared(links, doubted=doubted)

    linked = {id_ for link in found.links for id_ in (*link.left, *link.right)}
    alone = {id_ for claim in found.claims if claim.is_one_sided for id_ in claim.sentences}
    missed = {
        id_
        for one in (*found.structure.omitted_left, *found.structure.omitted_right)
        for id_ in (one.left_sentence, one.right_sentence)
        if id_
    }
    statuses = {one.id for side in (found.left, found.right) for one in side.sentences if one.status is Status.SHARED}
    perhaps, only = {*found.perhaps_left, *found.perhaps_right}, {*found.only_left, *found.only_right}
    assert statuses == linked
    assert only.isdisjoint(linked | perhaps)
    assert linked.isdisjoint(perhaps)
    assert linked | perhaps | only == {one.id for side in (found.left, found.right) for one in side.sentences}
    assert missed.isdisjoint(linked | perhaps)
    assert alone == only


def test_what_is_perhaps_told_of_one_sentence_of_a_claim_is_so_of_all() -> None:
    again = annotated(an_article("Freed men meet their families", "Ten men are free today. A choir sang at night."))
    same = ClaimGroup((US.sentences[1].place, again.sentences[1].place), US.sentences[1].place, 2)
    alone = Alignment((), tuple(range(COUNT)), (), absence_left=(0.99, 0.2, 0.99, 0.99))
    surely = Alignment((), (0, 1, 2), (), absence_left=(0.99,) * 3)
    sides = (SideReading("US", [US, again], Framing(), {}), SideReading("MX", [MX], Framing(), {}))
    crossing = {(US.article.id, MX.article.id): alone, (again.article.id, MX.article.id): surely}

    found = compare(EVENT, *sides, crossing, [same])

    assert found.perhaps_left == (US.sentences[1].id, again.sentences[1].id)
    assert [one.scope for one in found.claims] == [Scope.PERHAPS]


def test_what_the_other_side_tells_in_part_is_nobodys_alone() -> None:
    found = compared((Link(1, 2, LinkKind.PARTIAL, 0.7),))

    claim = next(one for one in found.claims if one.left == (US.sentences[1].id,))
    assert claim.scope is Scope.PARTLY
    assert claim.right == ()
    assert claim.right_part == (MX.sentences[2].id,)
    assert not claim.is_one_sided


def test_an_opening_the_other_side_perhaps_tells_is_no_omission() -> None:
    found = compared((), doubted=(frozenset({0}), frozenset())).structure

    opening = next(one for one in found.openings if one.left_sentence == US.sentences[0].id)
    assert (opening.left, opening.right) == (Place.HEADLINE, Place.PERHAPS)
    assert opening not in found.omitted_right


def test_an_opening_the_other_side_tells_in_part_is_no_omission() -> None:
    found = compared((Link(0, 3, LinkKind.PARTIAL, 0.7),)).structure

    opening = next(one for one in found.openings if one.left_sentence == US.sentences[0].id)
    assert (opening.left, opening.right) == (Place.HEADLINE, Place.LEAD)
    assert opening not in found.omitted_right


def test_a_sentence_that_states_nothing_is_neither_shared_nor_only_here_nor_a_claim() -> None:
    found = compared((), silent=frozenset({2}))

    assert found.left.sentences[2].status is Status.NO_STATEMENT
    assert US.sentences[2].id not in found.only_left
    assert all(US.sentences[2].id not in claim.sentences for claim in found.claims)


def absent_from(*chances: float, words: int = LONG, in_claim_with: int = 0) -> tuple[Status, float | None]:
    """Return what a side does with a sentence that each of its articles does not tell with such a chance.

    Args:
        chances: One for each article.
        words: How many it has.
        in_claim_with: The words of another sentence that says the same and nobody tells; 0: there is none.
    """
    one, other = SentenceId("here", 0), SentenceId("here", 1)
    crossing = {
        ("here", f"a{n}"): Alignment((), (0, 1), (), absence_left=(chance, 0.99)) for n, chance in enumerate(chances)
    }
    claims = [ClaimGroup((one, other), one)] if in_claim_with else []
    return Standing({}, crossing, {one: words, other: in_claim_with}, claims).of(one)


some_chances = st.lists(st.floats(0.01, 0.99), min_size=1, max_size=6)
some_words = st.integers(0, 2 * LONG)


@given(some_chances, some_words)
def test_how_sure_an_absence_is_rests_on_the_text_that_most_likely_tells_it(chances: list[float], words: int) -> None:
    assert absent_from(*chances, words=words) == absent_from(min(chances), words=words)


@given(st.floats(0.01, 0.99), some_words, some_words)
def test_a_shorter_sentence_is_never_more_surely_only_here(chance: float, one: int, other: int) -> None:
    short, long = (absent_from(chance, words=words)[1] for words in sorted((one, other)))

    assert short is not None
    assert long is not None
    assert short <= long


def test_what_is_too_short_to_say_much_is_not_said_to_be_only_here() -> None:
    assert absent_from(0.9)[0] is Status.ONLY_HERE
    assert absent_from(0.9, words=6)[0] is Status.PERHAPS


def test_a_sentence_of_a_claim_says_as_much_as_the_longest_that_says_the_same() -> None:
    assert absent_from(0.9, words=6, in_claim_with=LONG) == absent_from(0.9)


@given(st.floats(0.01, SURE), some_words)
def test_of_a_side_only_is_said_more_strictly_than_of_one_text(chance: float, words: int) -> None:
    assert absent_from(chance, words=words)[0] is Status.PERHAPS


def test_how_sure_an_absence_is_where_nobody_looked_is_not_told() -> None:
    alone = Alignment((), tuple(range(COUNT)), tuple(range(COUNT)), absence_left=(0.9,) * COUNT)
    sides = (SideReading("US", [US], Framing(), {}), SideReading("MX", [MX], Framing(), {}))
    found = compare(EVENT, *sides, {(US.article.id, MX.article.id): alone})

    assert found.left.sentences[0].absence is not None
    assert found.right.sentences[0].absence is None


def first_of(*moments: datetime | None) -> tuple[int, ...]:
    """Return which of some articles, published at `moments`, a claim of all of them was reported by first."""
    articles = [
        AnnotatedArticle(replace(US.article, id=f"a{number}", published=moment), US.sentences)
        for number, moment in enumerate(moments)
    ]
    places = tuple(US.sentences[0].place._replace(article=one.article.id) for one in articles)
    articles = [
        replace(one, sentences=tuple(replace(sentence, article_id=one.article.id) for sentence in one.sentences))
        for one in articles
    ]
    (claim,) = claims_of([ClaimGroup(places, places[0])], articles, [], [], {})
    return tuple(int(id_.removeprefix("a")) for id_ in claim.first)


MORNING = datetime(2025, 2, 18, 9, tzinfo=UTC)
DAY = datetime(2025, 2, 18, tzinfo=UTC)


def test_beside_an_undated_article_nobody_is_first() -> None:
    assert first_of(MORNING, None) == ()


def test_a_day_without_a_time_is_no_earlier_than_a_moment_of_it() -> None:
    assert first_of(DAY, MORNING) == (0, 1)
    assert first_of(DAY.replace(tzinfo=timezone(timedelta(hours=-6))), MORNING + timedelta(hours=3)) == (0, 1)


def test_a_moment_is_earlier_than_a_later_one_and_than_the_next_day() -> None:
    assert first_of(MORNING + timedelta(minutes=1), MORNING, DAY + timedelta(days=1)) == (1,)
