"""What opens each side's reports, how deep the rest stands, and how much of it is past."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from encuadre.compare.claims import claims_of
from encuadre.compare.structure import background_of, structure_of
from encuadre.model import (
    AnnotatedArticle,
    ClaimGroup,
    Country,
    Place,
    Placement,
    Quantity,
    QuantityKind,
    Span,
    Structure,
)
from strategies import an_article, annotated

US = annotated(
    an_article("Ten freed", "The port freed ten. Markets fell. A band played. Rain came. The mayor left. Night fell.")
)
MX = annotated(
    an_article(
        "Habla la alcaldesa",
        "La alcaldesa se fue. Hubo quejas. Llovió. Nadie vino. El puerto soltó a diez. Cayó la noche.",
        "es",
        Country.MX,
    )
)


def structure(*pairs: tuple[int, int]) -> Structure:
    """Return the structure of both articles, the sentences of each pair being one claim."""
    told = [(US.sentences[left].place, MX.sentences[right].place) for left, right in pairs]
    linked = [ClaimGroup(both, both[0], 2) for both in told]
    taken = {place for both in told for place in both}
    places = [one.place for side in (US, MX) for one in side.sentences]
    alone = [ClaimGroup((place,), place) for place in places if place not in taken]
    return structure_of(claims_of([*linked, *alone], [US], [MX], [], {}), [US], [MX])


def of(structure: Structure, number: int) -> Placement:
    return next(one for one in structure.openings if one.left_sentence == US.sentences[number].id)


def test_headline_lead_and_body_are_told_apart() -> None:
    found = structure((0, 5), (1, 1), (4, 2))

    assert (of(found, 0).left, of(found, 0).right) == (Place.HEADLINE, Place.BODY)
    assert (of(found, 1).left, of(found, 1).right) == (Place.LEAD, Place.LEAD)
    assert (of(found, 4).left, of(found, 4).right) == (Place.BODY, Place.LEAD)
    assert of(found, 2).right is Place.ABSENT


def test_a_sentence_of_the_body_that_nobody_opens_with_is_no_opening() -> None:
    assert all(US.sentences[6].id != one.left_sentence for one in structure((6, 6)).openings)


def test_what_one_side_opens_with_and_the_other_does_not_tell_is_an_omission_of_the_other() -> None:
    found = structure((0, 5), (1, 1), (2, 2), (3, 4))

    assert [one.left for one in found.omitted_left] == [Place.ABSENT, Place.ABSENT]
    assert [one.right_sentence for one in found.omitted_left] == [MX.sentences[0].id, MX.sentences[3].id]
    assert found.omitted_right == ()


def test_depths_that_differ_by_a_quarter_are_shifts_the_farthest_first() -> None:
    found = structure((1, 5), (5, 1), (2, 3), (0, 6))

    assert [round(one.shift, 2) for one in found.shifts] == [1.0, 0.67, -0.67]
    assert found.shifts[0].left_sentence == US.sentences[0].id


def test_a_text_without_headline_begins_with_its_lead() -> None:
    bare = annotated(an_article("", "The port freed ten. Markets fell. A band played. Rain came."))
    lead = bare.sentences[0].place
    found = structure_of(claims_of([ClaimGroup((lead,), lead)], [bare], [], [], {}), [bare], [])

    assert found.openings[0].left is Place.LEAD


def dated(annotated: AnnotatedArticle, **moments: date | str) -> AnnotatedArticle:
    """Return the article with dates at the words named."""
    quantities = []
    for word, moment in moments.items():
        start = annotated.article.text.index(word)
        day = float(moment.toordinal()) if isinstance(moment, date) else 0.0
        quantities.append(Quantity(Span(start, start + len(word)), QuantityKind.DATE, day, day, moment=str(moment)))
    return replace(annotated, quantities=tuple(quantities))


def test_a_sentence_that_dates_itself_long_before_publication_is_background() -> None:
    article = dated(US, Markets=date(2019, 6, 1), band=date(2025, 1, 20), Rain="--02-18")

    found = background_of([article])

    assert found.sentences == (US.sentences[2].id,)
    assert (found.total, found.share) == (6, 1 / 6)


def test_a_sentence_that_also_names_a_recent_day_is_no_background() -> None:
    article = dated(US, port=date(2019, 6, 1), ten=date(2025, 2, 3))

    assert background_of([article]).sentences == ()


def test_without_a_day_of_publication_nothing_is_background() -> None:
    article = replace(dated(US, Markets=date(2019, 6, 1)), article=replace(US.article, published=None))

    assert background_of([article]).share is None


def test_background_that_two_papers_print_is_counted_once() -> None:
    article = dated(US, Markets=date(2019, 6, 1))
    copy = replace(article, article=replace(article.article, id="copy"))
    found = structure_of((), [article, copy], [], [(US.article.id, "copy")])

    assert found.left_background == structure_of((), [article], []).left_background
