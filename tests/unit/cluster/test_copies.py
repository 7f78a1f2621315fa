"""One text with several publishers, and texts that only share something."""

from __future__ import annotations

from encuadre.cluster.copies import find_copies
from encuadre.model import AnnotatedArticle
from unit.cluster.reports import report

WIRE = [
    f"The {place} council voted {number} times on the harbour tax before the mayor left the room at noon."
    for number, place in enumerate(["Brindle", "Corvina", "Tecoluta", "Zapoyo", "Quillon", "Alder", "Nogal"])
]
OTHER = [
    f"Fishermen of {place} say that nobody asked them, and {number} boats stayed at the quay in protest."
    for number, place in enumerate(["Brindle", "Corvina", "Tecoluta", "Zapoyo", "Quillon", "Alder", "Nogal"])
]


def ids(*articles: AnnotatedArticle) -> tuple[str, ...]:
    return tuple(annotated.article.id for annotated in articles)


def test_a_wire_story_cut_and_given_a_new_headline_is_one_text_the_longest_first() -> None:
    whole = report("Harbour tax stands", WIRE)
    cut = report("Council votes again", WIRE[:4])
    other = report("Harbour tax stands", OTHER)

    assert find_copies([cut, other, whole]) == (ids(whole, cut),)


def test_two_reports_that_share_a_quotation_are_two_texts() -> None:
    assert find_copies([report("A", [*WIRE[:4], OTHER[0]]), report("B", [*OTHER[1:], WIRE[0]])]) == ()


def test_a_notice_of_two_lines_is_no_copy_of_a_report_that_has_them() -> None:
    assert find_copies([report("A", WIRE[:1]), report("B", WIRE)]) == ()


def test_a_copy_of_a_copy_is_in_the_same_group() -> None:
    first, second, third = report("A", WIRE), report("B", WIRE[:5]), report("C", WIRE[2:])

    [group] = find_copies([first, second, third])

    assert set(group) == set(ids(first, second, third))
    assert group[0] == first.article.id
