"""Two texts, word by word: what both readings give back, and what is no difference."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import Edit, EditKind
from encuadre.text.edits import changed_paragraphs

TEXTS = st.lists(
    st.lists(st.sampled_from(["the", "dam", "gates", "stay", "shut", "40", "60", "families"]), min_size=1, max_size=9),
    max_size=5,
).map(lambda paragraphs: "\n\n".join(map(" ".join, paragraphs)))


def read_as(text: str, other: str, *kinds: EditKind) -> list[str]:
    """Return the words of the changed paragraphs that are of some kinds, in any order."""
    changed, _ = changed_paragraphs(text, other)
    return sorted(word for part in changed for edit in part if edit.kind in kinds for word in edit.text.split())


@given(TEXTS, TEXTS)
def test_what_was_taken_out_and_what_was_kept_are_the_older_text(before: str, after: str) -> None:
    changed, kept = changed_paragraphs(before, after)
    older = [words for part in before.split("\n\n") if (words := part.split())]
    newer = [words for part in after.split("\n\n") if (words := part.split())]
    gone = read_as(before, after, EditKind.REMOVED, EditKind.KEPT)
    come = read_as(before, after, EditKind.ADDED, EditKind.KEPT)
    assert len(gone) - len(come) == sum(map(len, older)) - sum(map(len, newer))
    assert kept <= min(len(older), len(newer))
    assert bool(changed) == (older != newer)


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert changed_paragraphs(text, text)[0] == ()


def test_a_figure_that_changed_is_all_that_is_shown_as_changed() -> None:
    [paragraph], kept = changed_paragraphs(
        "Gates stay shut\n\nOn Tuesday 40 families left the valley.",
        "Gates stay shut\n\nOn Tuesday 60 families left the valley.",
    )
    assert paragraph == (
        Edit(EditKind.KEPT, "On Tuesday"),
        Edit(EditKind.REMOVED, "40"),
        Edit(EditKind.ADDED, "60"),
        Edit(EditKind.KEPT, "families left the valley."),
    )
    assert kept == 1


def test_other_quotation_marks_and_dashes_are_no_difference() -> None:
    assert changed_paragraphs('"We lost a week" - he said', "“We lost a week” — he said") == ((), 1)


def test_a_word_or_two_between_changes_are_read_with_them() -> None:
    [paragraph], _ = changed_paragraphs(
        "The mayor of the old town spoke at noon today.", "The mayor of a new town talked at noon today."
    )
    kinds = [edit.kind for edit in paragraph]
    assert kinds == [EditKind.KEPT, EditKind.REMOVED, EditKind.ADDED, EditKind.KEPT]


def test_a_paragraph_that_came_in_stands_where_it_came_in() -> None:
    changed, kept = changed_paragraphs("One dam.\n\nThree gates.", "One dam.\n\nTwo weeks.\n\nThree gates.")
    assert changed == ((Edit(EditKind.ADDED, "Two weeks."),),)
    assert kept == 2
