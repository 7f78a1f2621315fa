"""Claims: the sentences of any number of articles that say the same thing, and no chain of likenesses."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.align import group_claims
from encuadre.align.kinds import SURE
from encuadre.model import Alignment, ClaimGroup, Conflict, ConflictKind, Ground, Link, LinkKind, Rule, SentenceId, Span

Scores = Mapping[tuple[str, str], Mapping[tuple[int, int], float]]
LENGTH = 4


def alignments_of(scores: Scores) -> dict[tuple[str, str], Alignment]:
    return {
        articles: Alignment(
            tuple(
                Link(left, right, LinkKind.SAME if score >= 0.7 else LinkKind.PARTIAL, score)
                for (left, right), score in sorted(links.items())
            ),
            (),
            (),
        )
        for articles, links in scores.items()
    }


def texts(*articles: str) -> dict[str, list[str]]:
    return {article: [f"{article} says {number}" for number in range(LENGTH)] for article in articles}


def grouped(scores: Scores, *articles: str, floor: float = 0.5) -> list[set[str]]:
    claims = group_claims(texts(*articles), alignments_of(scores), floor=floor)
    return [set(map(str, claim.sentences)) for claim in claims if len(claim.sentences) > 1]


def test_sentences_of_several_articles_that_say_the_same_are_one_claim() -> None:
    scores = {
        ("us1", "mx1"): {(0, 1): 0.9},
        ("us2", "mx1"): {(3, 1): 0.8},
        ("us1", "us2"): {(0, 3): 0.9},
    }

    assert grouped(scores, "us1", "us2", "mx1") == [{"us1-0", "us2-3", "mx1-1"}]


def test_a_chain_does_not_grow_into_one_claim() -> None:
    chain = {("a", "b"): {(0, 0): 0.9}, ("b", "c"): {(0, 0): 0.8}, ("c", "d"): {(0, 0): 0.9}}

    assert grouped(chain, "a", "b", "c", "d") == [{"a-0", "b-0"}, {"c-0", "d-0"}]


def test_a_sentence_that_most_of_a_claim_bears_out_but_weakly_stays_outside() -> None:
    agreed = {("a", "b"): {(0, 0): 0.9}, ("a", "c"): {(0, 0): 0.9}, ("b", "c"): {(0, 0): 0.9}}
    chained = {("a", "d"): {(0, 0): 0.9}, ("b", "d"): {(0, 0): 0.8}}

    claims = group_claims(texts("a", "b", "c", "d"), alignments_of(agreed | chained))

    assert {frozenset(map(str, claim.sentences)) for claim in claims if len(claim.sentences) > 1} == {
        frozenset({"a-0", "b-0", "c-0"})
    }


def test_partial_links_alone_make_no_claim() -> None:
    assert grouped({("us1", "mx1"): {(0, 0): 0.6}}, "us1", "mx1") == []


def test_the_surest_link_decides_whom_a_sentence_joins() -> None:
    scores = {("us1", "mx1"): {(0, 0): 0.75, (0, 1): 0.99}}

    assert grouped(scores, "us1", "mx1", floor=0.9) == [{"us1-0", "mx1-1"}]


def test_a_copy_says_nothing_of_its_own() -> None:
    story = ["The dam was opened.", "It rained.", "Nobody came.", "The band played."]
    articles = {"us1": story, "us2": story[:3], "mx1": ["Se abrió la presa."]}
    links = alignments_of({("us1", "mx1"): {(0, 0): 0.9}, ("us2", "mx1"): {}})
    claims = group_claims(articles, links, copies=[("us1", "us2")])

    assert set(map(str, claims[0].sentences)) == {"us1-0", "us2-0", "mx1-0"}
    assert claims[0].voices == 2
    assert claims[1].voices == 1


def test_a_sentence_edited_in_a_copy_goes_where_the_copied_one_goes_and_an_added_one_stands_alone() -> None:
    articles = {
        "us1": ["The dam was opened at noon by the two governors.", "Nobody came to the gates."],
        "us2": ["The dam was opened at noon by both governors.", "A local band played for the guests."],
        "mx1": ["Se abrió la presa."],
    }
    links = alignments_of({("us1", "mx1"): {(0, 0): 0.9}, ("us2", "mx1"): {}})

    claims = group_claims(articles, links, copies=[("us1", "us2")])

    found = [(set(map(str, claim.sentences)), claim.voices) for claim in claims]
    assert ({"us1-0", "us2-0", "mx1-0"}, 2) in found
    assert ({"us2-1"}, 1) in found


def test_of_a_group_of_copies_those_of_the_event_alone_count() -> None:
    articles = {"us2": ["The dam was opened."], "us3": ["The dam was opened."]}

    (claim,) = group_claims(articles, {}, copies=[("gone", "us2", "us3")])

    assert claim.voices == 1


links = st.dictionaries(
    st.tuples(st.integers(0, LENGTH - 1), st.integers(0, LENGTH - 1)),
    st.floats(0.45, 1).map(lambda score: round(score, 2)),
    max_size=8,
)
events = st.fixed_dictionaries(
    {pair: links for pair in (("a", "x"), ("a", "y"), ("b", "x"), ("b", "y"), ("a", "b"), ("x", "y"))}
)


@given(events)
def test_every_sentence_is_in_exactly_one_claim(scores: Scores) -> None:
    claims = group_claims(texts("a", "b", "x", "y"), alignments_of(scores))
    sentences = [sentence for claim in claims for sentence in claim.sentences]

    assert sorted(sentences) == [SentenceId(article, number) for article in "abxy" for number in range(LENGTH)]
    assert all(claim.central in claim.sentences for claim in claims)


def as_sets(claims: tuple[ClaimGroup, ...]) -> set[tuple[frozenset[SentenceId], SentenceId]]:
    return {(frozenset(claim.sentences), claim.central) for claim in claims}


@given(events)
def test_swapping_the_sides_changes_no_claim(scores: Scores) -> None:
    swapped = {
        (right, left): {(j, i): score for (i, j), score in found.items()} for (left, right), found in scores.items()
    }

    here = group_claims(texts("a", "b", "x", "y"), alignments_of(scores))
    there = group_claims(texts("y", "x", "b", "a"), alignments_of(swapped))

    assert as_sets(here) == as_sets(there)


@given(events)
def test_an_unrelated_article_adds_only_its_own_claims(scores: Scores) -> None:
    before = as_sets(group_claims(texts("a", "b", "x", "y"), alignments_of(scores)))
    after = as_sets(group_claims(texts("a", "b", "x", "y", "z"), alignments_of(scores)))

    assert before <= after
    assert {claim for claim, _ in after - before} == {frozenset({SentenceId("z", number)}) for number in range(LENGTH)}


@given(events)
def test_no_claim_joins_sentences_without_a_path_of_links(scores: Scores) -> None:
    same = {
        frozenset({SentenceId(left, i), SentenceId(right, j)})
        for (left, right), found in scores.items()
        for (i, j), score in found.items()
        if score >= 0.7
    }
    for claim in group_claims(texts("a", "b", "x", "y"), alignments_of(scores)):
        reached, waiting = set(), [claim.sentences[0]]
        while waiting:
            sentence = waiting.pop()
            reached.add(sentence)
            waiting += [o for pair in same if sentence in pair for o in pair & set(claim.sentences) - reached]
        assert reached == set(claim.sentences)


OURS = frozenset("ab")
"""The articles of one side of the events; the others are of the other."""


def firm_pairs(scores: Scores) -> set[frozenset[SentenceId]]:
    return {
        frozenset({SentenceId(left, i), SentenceId(right, j)})
        for (left, right), found in scores.items()
        for (i, j), score in found.items()
        if score >= SURE and (left in OURS) is not (right in OURS)
    }


def two_sided(claim: ClaimGroup) -> bool:
    return len({place.article in OURS for place in claim.sentences}) == 2


def test_a_sentence_that_only_its_own_side_bears_out_leaves_what_both_tell() -> None:
    scores = {("a", "b"): {(0, 0): 0.99}, ("a", "x"): {(0, 0): 0.95}, ("b", "x"): {(0, 0): 0.8}}

    claims = group_claims(texts("a", "b", "x"), alignments_of(scores), left=OURS)

    assert {frozenset(map(str, claim.sentences)) for claim in claims} >= {frozenset({"a-0", "x-0"}), frozenset({"b-0"})}


def test_what_leaves_a_claim_of_both_stays_together_on_its_own_side() -> None:
    own = {("a", "b"): {(0, 0): 0.99}}
    weak = {("a", "x"): {(0, 0): 0.8}, ("b", "x"): {(0, 0): 0.8}}

    claims = group_claims(texts("a", "b", "x"), alignments_of(own | weak), left=OURS)

    assert {frozenset(map(str, claim.sentences)) for claim in claims if len(claim.sentences) > 1} == {
        frozenset({"a-0", "b-0"})
    }


@pytest.mark.parametrize(("score", "told"), [(0.95, 0.85), (0.85, 0.95)])
def test_a_link_is_firm_by_its_score_and_by_what_is_told(score: float, told: float) -> None:
    link = Link(0, 0, LinkKind.SAME, score, told)

    claims = group_claims(texts("a", "x"), {("a", "x"): Alignment((link,), (), ())}, left=OURS)

    assert not any(map(two_sided, claims))


@pytest.mark.parametrize("kind", [ConflictKind.QUANTITY, ConflictKind.PLACE])
def test_who_counts_or_places_the_same_thing_otherwise_tells_of_it(kind: ConflictKind) -> None:
    rule = Rule(kind, Ground.DIFFERENT)
    conflict = Conflict(0, 0, Span(0, 1), Span(0, 1), rule)
    alignment = Alignment((Link(0, 0, LinkKind.SAME, 0.8),), (), (), (conflict,))

    claims = group_claims(texts("a", "x"), {("a", "x"): alignment}, left=OURS)

    assert any(map(two_sided, claims))


@pytest.mark.parametrize("kind", [ConflictKind.SPEAKER, ConflictKind.DOER, ConflictKind.POLARITY])
def test_who_tells_otherwise_what_was_done_or_said_does_not_tell_the_same(kind: ConflictKind) -> None:
    conflict = Conflict(0, 0, Span(0, 1), Span(0, 1), Rule(kind, Ground.OTHER_DOER))
    alignment = Alignment((Link(0, 0, LinkKind.SAME, 0.99),), (), (), (conflict,))

    assert not any(map(two_sided, group_claims(texts("a", "x"), {("a", "x"): alignment}, left=OURS)))


def test_of_two_statements_of_one_article_a_claim_keeps_the_surer() -> None:
    articles = {
        "a": ["Loyalists believed the primary was rigged for Robles, who won it and lost the election."],
        "x": ["Robles won the primary and lost the election.", "Loyalists still believe in a rigged contest."],
    }
    links = alignments_of({("a", "x"): {(0, 0): 0.98, (0, 1): 0.95}})

    claims = group_claims(articles, links, left=OURS, languages={"a": "en", "x": "en"})
    together = group_claims(articles, links, left=OURS)

    assert [set(map(str, claim.sentences)) for claim in claims if two_sided(claim)] == [{"a-0", "x-0"}]
    assert [set(map(str, claim.sentences)) for claim in together if two_sided(claim)] == [{"a-0", "x-0", "x-1"}]


def test_what_an_article_says_twice_is_one_claim() -> None:
    articles = {"a": ["Robles won the primary."], "x": ["Robles wins the primary", "Robles won the primary on Monday."]}
    links = alignments_of({("a", "x"): {(0, 0): 0.98, (0, 1): 0.95}})

    claims = group_claims(articles, links, left=OURS, languages={"a": "en", "x": "en"})

    assert {len(claim.sentences) for claim in claims} == {3}


def test_what_the_other_side_prints_of_a_wire_story_both_tell() -> None:
    articles = {"a": ["The dam was opened."], "x": ["The dam was opened."], "y": ["It was opened at last."]}
    weak = alignments_of({("a", "y"): {(0, 0): 0.8}, ("x", "y"): {(0, 0): 0.8}})

    claims = group_claims(articles, weak, left={"a"}, copies=[("a", "x")])

    assert {frozenset(map(str, claim.sentences)) for claim in claims} == {frozenset({"a-0", "x-0"}), frozenset({"y-0"})}


@given(events)
def test_every_sentence_of_what_both_tell_is_firmly_linked_across_in_it(scores: Scores) -> None:
    firm = firm_pairs(scores)

    for claim in group_claims(texts("a", "b", "x", "y"), alignments_of(scores), left=OURS):
        if two_sided(claim):
            assert all(any(frozenset({one, other}) in firm for other in claim.sentences) for one in claim.sentences)


@given(events)
def test_whichever_side_is_named_the_claims_are_the_same(scores: Scores) -> None:
    everything = texts("a", "b", "x", "y"), alignments_of(scores)

    assert as_sets(group_claims(*everything, left=OURS)) == as_sets(group_claims(*everything, left=frozenset("xy")))


@given(events)
def test_sides_only_ever_part_what_was_together(scores: Scores) -> None:
    everything = texts("a", "b", "x", "y"), alignments_of(scores)
    together = {place: set(claim.sentences) for claim in group_claims(*everything) for place in claim.sentences}

    for claim in group_claims(*everything, left=OURS):
        assert together[claim.sentences[0]].issuperset(claim.sentences)


@given(events, st.sampled_from("abxy"))
def test_a_copy_changes_no_claim_of_the_others(scores: Scores, copied: str) -> None:
    side = OURS | {"z"} if copied in OURS else OURS
    articles = texts("a", "b", "x", "y")
    more = {
        ("z" if one == copied else one, "z" if other == copied else other): links
        for (one, other), links in scores.items()
        if copied in (one, other)
    }
    before = group_claims(articles, alignments_of(scores), left=OURS)
    after = group_claims(
        articles | {"z": articles[copied]}, alignments_of({**scores, **more}), left=side, copies=[(copied, "z")]
    )

    def without(claim: ClaimGroup) -> frozenset[SentenceId]:
        return frozenset(place for place in claim.sentences if place.article != "z")

    assert {without(claim) for claim in after} == {without(claim) for claim in before}


@given(events, st.integers(0, LENGTH - 1), st.integers(0, LENGTH - 1))
def test_what_a_reader_told_apart_is_never_one_claim(scores: Scores, here: int, there: int) -> None:
    one, other = SentenceId("a", here), SentenceId("x", there)
    apart = {(one, other), (other, one)}

    for claim in group_claims(texts("a", "b", "x", "y"), alignments_of(scores), left=OURS, apart=apart):
        assert not {one, other} <= set(claim.sentences)
