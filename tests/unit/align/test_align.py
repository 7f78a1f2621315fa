from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from encuadre.align import AlignOptions, ComparableText, align
from encuadre.align.method import CANDIDATE
from encuadre.align.scraps import telling
from encuadre.align.statements import statements
from encuadre.model import Alignment, Language, LinkKind, Passage
from unit.align.sides import ENGLISH, SPANISH, aligned, pairs, side, vectors

WORDS = ("puente", "bridge", "río", "river", "1,200", "mil", "12", "Chalco", "Robles", "y", "the", ",", "“", "—", "")
languages: st.SearchStrategy[Language] = st.sampled_from(("en", "es"))
wordings = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join) | st.text(max_size=20)
trusts = st.sampled_from([1.0, 0.3])
passages = st.builds(Passage, text=wordings, language=languages, translation=wordings, trust=trusts)
sides = st.lists(passages, max_size=6)
seeds = st.integers(0, 2**16)


def aligned_at_random(left: list[Passage], right: list[Passage], seed: int) -> Alignment:
    return align(*(ComparableText(those, _rows(those, seed), _rows(those, seed + 1)) for those in (left, right)))


def _rows(passages: list[Passage], seed: int) -> NDArray[np.float32]:
    """Make vectors that depend on the passage alone, some of them missing."""
    rows = np.zeros((len(passages), 8), dtype=np.float32)
    for row, passage in zip(rows, passages, strict=True):
        drawn = np.random.default_rng([seed, *passage.text.encode()])
        if drawn.random() < 0.8:
            row[:] = drawn.normal(size=8)
            row /= np.linalg.norm(row)
    return rows


@given(sides, sides, seeds)
def test_every_statement_that_says_something_is_told_there_or_perhaps_or_only_here(
    left: list[Passage], right: list[Passage], seed: int
) -> None:
    alignment = aligned_at_random(left, right, seed)
    here, there = ({link.left for link in alignment.links}, {link.right for link in alignment.links})

    assert sorted([*here, *alignment.perhaps_left, *alignment.only_left]) == _told(left, here)
    assert sorted([*there, *alignment.perhaps_right, *alignment.only_right]) == _told(right, there)
    assert set(alignment.scraps_left) <= set(statements(left)) - set(_told(left, here))
    assert alignment.absent_right == tuple(sorted(alignment.only_right + alignment.scraps_right))
    assert len(pairs(alignment)) == len(alignment.links)


def _told(side: list[Passage], linked: set[int]) -> list[int]:
    return sorted(telling(side, statements(side)) | linked)


@given(sides, sides, seeds)
def test_swapping_the_sides_mirrors_the_result(left: list[Passage], right: list[Passage], seed: int) -> None:
    one, other = aligned_at_random(left, right, seed), aligned_at_random(right, left, seed)
    scores = {(link.left, link.right): link.score for link in one.links}
    mirrored = {(link.right, link.left): link.score for link in other.links}

    assert scores == pytest.approx(mirrored, abs=1e-3)
    assert (one.only_left, one.only_right) == (other.only_right, other.only_left)
    assert one.scraps_left == other.scraps_right
    assert (one.perhaps_left, one.perhaps_right) == (other.perhaps_right, other.perhaps_left)
    assert one.absence_left == pytest.approx(other.absence_right, abs=1e-3)
    assert [(told.left, told.right) for told in one.conflicts] == sorted(
        (told.right, told.left) for told in other.conflicts
    )


@given(st.lists(passages, max_size=6, unique_by=lambda passage: " ".join(passage.text.casefold().split())), seeds)
def test_an_article_aligned_with_itself_is_the_identity(article: list[Passage], seed: int) -> None:
    alignment = aligned_at_random(article, article, seed)

    assert [(link.left, link.right) for link in alignment.links] == [(number, number) for number in statements(article)]
    assert all(link.kind is LinkKind.SAME and link.score == 1 for link in alignment.links)


@given(sides, seeds)
def test_links_come_in_reading_order_with_scores_between_threshold_and_one(article: list[Passage], seed: int) -> None:
    alignment = aligned_at_random(article, article[::-1], seed)
    options = AlignOptions()

    assert list(alignment.links) == sorted(alignment.links, key=lambda link: (link.left, link.right))
    disputed = {(told.left, told.right) for told in alignment.conflicts}
    for link in alignment.links:
        is_disputed = (link.left, link.right) in disputed
        assert (CANDIDATE if is_disputed else options.threshold) - 1e-4 <= link.score <= 1
        if (link.score if is_disputed else link.told) < options.same - 1e-3:
            assert link.kind is LinkKind.PARTIAL


@given(sides, sides, seeds)
def test_what_is_told_weighs_less_than_the_score_at_the_top_and_more_at_the_end(
    left: list[Passage], right: list[Passage], seed: int
) -> None:
    rows, columns = statements(left), statements(right)
    alignment = aligned_at_random(left, right, seed)
    disputed = {(told.left, told.right) for told in alignment.conflicts}

    for link in (one for one in alignment.links if (one.left, one.right) not in disputed):
        if (link.left, link.right) == (rows[0], columns[0]):
            assert link.told <= link.score
        if (link.left, link.right) == (rows[-1], columns[-1]):
            assert link.told >= link.score


def test_sentences_that_tell_the_same_are_linked_and_others_stand_alone() -> None:
    alignment = aligned(side(ENGLISH, "en"), side(SPANISH, "es"))

    assert {(1, 1), (3, 3)} <= pairs(alignment)
    assert {2, 4} <= set(alignment.only_left)
    assert alignment.only_right == (2,)


def test_the_order_of_the_other_side_does_not_matter_for_what_is_the_same() -> None:
    turned = tuple(reversed(SPANISH))
    alignment = aligned(side(ENGLISH, "en"), side(turned, "es"))

    assert {(1, turned.index(SPANISH[1])), (3, turned.index(SPANISH[3]))} <= pairs(alignment)


def test_an_unrelated_sentence_changes_no_link() -> None:
    before = aligned(side(ENGLISH, "en"), side(SPANISH, "es"))
    more = (*ENGLISH, "The orchestra played Brahms before a full house in Cleveland.")
    after = aligned(side(more, "en"), side(SPANISH, "es"))

    assert pairs(after) == pairs(before)
    assert len(more) - 1 in after.only_left


def test_without_translations_figures_and_cognates_still_link() -> None:
    alignment = aligned(side(ENGLISH, "en", translated=False), side(SPANISH, "es", translated=False))

    assert (1, 1) in pairs(alignment)
    assert 4 in alignment.only_left


def test_without_vectors_words_still_link() -> None:
    left, right = side(ENGLISH, "en"), side(SPANISH, "es")
    alignment = align(
        ComparableText(left, np.zeros((len(left), 512), dtype=np.float32)),
        ComparableText(right, np.zeros((len(right), 512), dtype=np.float32)),
    )

    assert {(1, 1), (3, 3)} <= pairs(alignment)


def test_a_second_reading_of_one_side_alone_is_no_reading() -> None:
    left, right = side(ENGLISH, "en"), side(SPANISH, "es")
    unread = ComparableText(right, vectors(SPANISH))
    second = np.ones((len(left), 768), dtype=np.float32)

    assert align(ComparableText(left, vectors(ENGLISH), second), unread) == align(
        ComparableText(left, vectors(ENGLISH)), unread
    )


def test_a_vector_that_is_no_number_counts_as_missing() -> None:
    left, right = side(ENGLISH, "en"), side(SPANISH, "es")
    broken, missing = vectors(ENGLISH), vectors(ENGLISH)
    broken[0], missing[0] = np.nan, 0

    one = align(ComparableText(left, broken), ComparableText(right, vectors(SPANISH)))
    other = align(ComparableText(left, missing), ComparableText(right, vectors(SPANISH)))

    assert one == other


@pytest.mark.parametrize("text", ["", "   ", "—", "“…”"])
def test_text_without_a_word_is_never_linked(text: str) -> None:
    left = [*side(ENGLISH, "en"), Passage(text, "en")]
    right = [*side(SPANISH, "es"), Passage(text, "es")]
    same = np.ones((1, 512), dtype=np.float32) / np.sqrt(np.float32(512))

    alignment = align(
        ComparableText(left, np.vstack([vectors(ENGLISH), same])),
        ComparableText(right, np.vstack([vectors(SPANISH), same])),
    )

    assert len(left) - 1 not in alignment.only_left
    assert len(right) - 1 not in alignment.only_right
    assert pairs(alignment) == pairs(aligned(left[:-1], right[:-1]))


def test_empty_sides_give_an_empty_alignment() -> None:
    nothing = np.zeros((0, 512), dtype=np.float32)

    assert align(ComparableText([], nothing), ComparableText([], nothing)) == Alignment((), (), ())
    one_sided = align(ComparableText(side(ENGLISH, "en"), vectors(ENGLISH)), ComparableText([], nothing))
    assert one_sided.only_left == tuple(range(len(ENGLISH)))


def test_a_sentence_told_word_for_word_is_linked_to_nothing_else() -> None:
    twice = ("The river rose four meters on Friday.", "On Friday the river rose by four meters in an hour.")
    alignment = aligned(side(twice, "en"), side(twice, "en"))

    assert pairs(alignment) == {(0, 0), (1, 1)}


def test_a_sentence_made_to_overflow_gets_a_score_like_any_other() -> None:
    names = "so " + " ".join(f"Q{chr(97 + number % 26)}{chr(97 + number // 26)}" for number in range(600))
    left, right = [Passage(names, "en")], [Passage(names + " too", "en")]

    alignment = aligned(left, right)

    assert all(0 <= link.score <= 1 for link in alignment.links)


def test_a_side_without_one_vector_a_sentence_is_refused() -> None:
    with pytest.raises(ValueError, match="5 sentences but 4 vectors"):
        align(ComparableText(side(ENGLISH, "en"), vectors(ENGLISH)[:4]), ComparableText([], vectors([])))


@pytest.mark.parametrize(("threshold", "same"), [(0, 0.5), (0.6, 0.5), (0.5, 1.1)])
def test_options_that_make_no_sense_are_refused(threshold: float, same: float) -> None:
    with pytest.raises(ValueError, match="threshold <= same"):
        AlignOptions(threshold=threshold, same=same)


def test_a_higher_threshold_keeps_only_the_surer_links() -> None:
    left, right = side(ENGLISH, "en"), side(SPANISH, "es")
    loose = aligned(left, right)
    scores = sorted(link.score for link in loose.links)
    between = (scores[0] + scores[-1]) / 2
    strict = align(
        ComparableText(left, vectors(ENGLISH)),
        ComparableText(right, vectors(SPANISH)),
        options=AlignOptions(threshold=between, same=between),
    )

    assert scores[0] < between
    assert pairs(strict) == {(link.left, link.right) for link in loose.links if link.score >= between}
    assert all(link.kind is LinkKind.SAME for link in strict.links)


def test_two_texts_about_other_things_share_nothing() -> None:
    music = (
        "The orchestra played Brahms before a full house in Cleveland.",
        "Tickets for the spring season go on sale in March, its director said.",
        "A pianist of nineteen won the prize for the second year.",
    )

    assert pairs(aligned(side(ENGLISH, "en"), side(music, "en"))) == set()


def test_a_sentence_is_linked_alike_in_a_short_text_and_in_a_long_one() -> None:
    alone = aligned(side(ENGLISH[1:2], "en"), side(SPANISH[1:3], "es"))

    assert pairs(alone) == {(0, 0)}
    assert alone.only_right == (1,)
