from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from encuadre.align import group_claims
from encuadre.model import Alignment, Link, LinkKind

Scores = Mapping[tuple[str, str], Mapping[tuple[int, int], float]]


def _alignments(scores: Scores) -> dict[tuple[str, str], Alignment]:
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


def test_sentences_of_several_articles_that_say_the_same_are_one_claim() -> None:
    alignments = _alignments({("us1", "mx1"): {(0, 1): 0.9}, ("us2", "mx1"): {(3, 1): 0.8}})

    assert group_claims(alignments) == ((("us1-0", "us2-3"), ("mx1-1",)),)


def test_a_chain_does_not_grow_into_one_claim() -> None:
    # The middle sentence says two things; its partners have nothing in common.
    alignments = _alignments({("us1", "mx1"): {(0, 0): 0.95, (1, 0): 0.75, (1, 1): 0.9, (2, 1): 0.75}})

    claims = group_claims(alignments)

    assert (("us1-0",), ("mx1-0",)) in claims
    assert all(not {"us1-0", "us1-2"} <= set(left) for left, _ in claims)


def test_partial_links_alone_make_no_claim() -> None:
    assert group_claims(_alignments({("us1", "mx1"): {(0, 0): 0.6}})) == ()


def test_no_alignments_make_no_claims() -> None:
    assert group_claims({}) == ()


def test_the_surest_link_decides_whom_a_sentence_joins() -> None:
    alignments = _alignments({("us1", "mx1"): {(0, 0): 0.75, (0, 1): 0.99}})

    assert (("us1-0",), ("mx1-1",)) in group_claims(alignments, floor=0.9)


links = st.dictionaries(
    st.tuples(st.integers(0, 3), st.integers(0, 3)), st.floats(0.45, 1).map(lambda score: round(score, 2)), max_size=8
)


@given(st.dictionaries(st.tuples(st.sampled_from(("a", "b")), st.sampled_from(("x", "y"))), links))
def test_a_sentence_is_in_one_claim_at_most_and_every_claim_has_both_sides(scores: Scores) -> None:
    claims = group_claims(_alignments(scores))
    sentences = [sentence for left, right in claims for sentence in (*left, *right)]

    assert len(sentences) == len(set(sentences))
    assert all(left and right for left, right in claims)
