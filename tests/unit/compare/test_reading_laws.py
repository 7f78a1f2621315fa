"""What holds of every reading, whatever the texts and whatever is linked."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from encuadre.compare.reading import read
from encuadre.model import ComparedConflict, Comparison, ConflictKind, Finding, Ground, ReadingLine, Rule, Span
from unit.compare.planted import Id, Told, a_comparison, mirrored

SENTENCES = (
    ("The bridge of Laredo reopened on Monday at 9.", "El puente de Laredo reabrió el lunes a las 9."),
    (
        "Floods of the Escondido destroyed 300 houses of the Zaragoza district after a week of rain.",
        "La crecida del Escondido destruyó 300 casas del barrio Zaragoza tras una semana de lluvia continua.",
    ),
    (
        "After a week of rain some 300 houses of Zaragoza were destroyed by floods of the Escondido.",
        "Tras una semana de lluvia continua unas 300 casas de Zaragoza fueron destruidas por la crecida del Escondido.",
    ),
    (
        "Mayor Eva Luna said that 40 trucks waited for the ferry in the rain of Laredo on Monday.",
        "La alcaldesa Eva Luna dijo que 40 camiones esperaron el transbordador bajo la lluvia de Laredo el lunes.",
    ),
    (
        "Engineers of the company Aguas Claras measured 12 pillars on the Mexican bank before they left.",
        "Ingenieros de la empresa Aguas Claras midieron 12 pilares en la orilla mexicana antes de irse.",
    ),
    ("The governor thanked the people of Piedras Negras for waiting.", "El gobernador agradeció la espera."),
    ("Nobody was hurt.", "Nadie resultó herido."),
)
"""In both languages; some tell what others tell."""

FACTS = tuple(range(len(SENTENCES)))

OUTLETS = ("Laredo Ledger", "Border Daily", "El Eco", "")
PEOPLE = ("Eva Luna",)

only = (Finding.ONLY, Finding.ONLY_SEVERAL)


@st.composite
def sides(draw: st.DrawFn, language: str) -> list[Told]:
    """Return one to three articles of a language; some lack a translation, an outlet or a day."""
    told = []
    for number in range(draw(st.integers(1, 3))):
        chosen = draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6, unique=True))
        pairs = [pair if language == "en" else pair[::-1] for pair in chosen]
        is_known = draw(st.booleans()) or draw(st.booleans())
        head = (f"Headline {language} {number}", f"Titular {language} {number}")
        sentences = [head, *((text, translation if is_known else "") for text, translation in pairs)]
        outlet, day = draw(st.sampled_from(OUTLETS)), draw(st.none() | st.integers(1, 9))
        told.append(Told(outlet, sentences, "en" if language == "en" else "es", day))
    return told


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Return two sides; what is linked, claimed together, quoted and in conflict is drawn, and mostly what is alike."""
    left, right = draw(sides("en")), draw(sides("es"))
    ids = _ids(left), _ids(right)
    every = [(one, other) for one in ids[0] for other in ids[1]]
    alike = [pair for pair in every if _fact(left, pair[0]) == _fact(right, pair[1])]
    pairs = draw(st.lists(st.sampled_from(alike or every) | st.sampled_from(every), max_size=4, unique=True))
    facts = draw(st.lists(st.sampled_from(FACTS), unique=True))
    claims = [
        tuple([at for at in those if _fact(side, at) == fact] for side, those in ((left, ids[0]), (right, ids[1])))
        for fact in facts
    ]
    heard = [
        (place, at, "Eva Luna")
        for place, side in enumerate((left, right))
        for at in ids[place]
        if "Luna" in side[at[0]].sentences[at[1]][0] and draw(st.booleans())
    ]
    made = a_comparison(
        left,
        right,
        links=[(*pair, draw(st.sampled_from((0.5, 0.95)))) for pair in pairs],
        claims=[(here, there) for here, there in claims if here or there],
        quotations=heard,
    )
    rule = Rule(ConflictKind.QUANTITY, Ground.DIFFERENT)
    disputed = [link for link in made.links if draw(st.booleans())]
    conflicts = tuple(
        ComparedConflict(one.left[0], one.right[0], "40", str(number), Span(0, 2), Span(0, 2), rule)
        for number, one in enumerate(disputed)
    )
    return replace(made, conflicts=conflicts)


def _fact(side: list[Told], at: Id) -> int:
    """Return which fact a sentence tells; the second and third are one, headlines tell none."""
    text = side[at[0]].sentences[at[1]][0]
    told = [number for number, pair in enumerate(SENTENCES) if text in pair]
    return -1 if not told else 1 if told[0] == 2 else told[0]


def _ids(side: list[Told]) -> list[Id]:
    return [(i, at) for i, one in enumerate(side) for at in range(len(one.sentences))]


def reading(comparison: Comparison) -> tuple[ReadingLine, ...]:
    return read(comparison, people={name.casefold().replace(" ", "-") for name in PEOPLE})


@given(comparisons())
def test_a_page_has_ten_sentences_at_most_and_each_shows_sentences_of_the_comparison(comparison: Comparison) -> None:
    lines = reading(comparison)
    known = {one.id for side in (comparison.left, comparison.right) for one in side.sentences}

    assert 1 <= len(lines) <= 10
    assert all(one.evidence and set(one.evidence) <= known for one in lines)


@given(comparisons())
def test_swapping_the_sides_mirrors_every_sentence(comparison: Comparison) -> None:
    def told(one: Comparison) -> Counter[tuple[object, ...]]:
        named = (*only, Finding.SPEAKERS)
        return Counter(
            (line.finding, frozenset(line.evidence), line.text["en"] if line.finding in named else "")
            for line in reading(one)
        )

    assert told(mirrored(comparison)) == told(comparison)


@given(comparisons())
def test_a_sentence_that_is_linked_anywhere_is_only_nowhere(comparison: Comparison) -> None:
    linked = {id_ for link in comparison.links for id_ in (*link.left, *link.right)}
    alone = {id_ for one in reading(comparison) if one.finding in only for id_ in one.evidence}

    assert linked.isdisjoint(alone)


@given(sides("en"))
def test_a_side_against_itself_tells_nothing_alone_even_where_nothing_is_linked(side: list[Told]) -> None:
    again = [replace(one, outlet=one.outlet + " again") for one in side]
    heard = [(0, at, "Eva Luna") for at in _ids(side) if "Luna" in side[at[0]].sentences[at[1]][0]]

    found = {one.finding for one in reading(a_comparison(side, again, quotations=heard))}

    assert found.isdisjoint({*only, Finding.SPEAKERS, Finding.CONFLICT})


@given(comparisons())
def test_a_day_is_told_of_dated_articles_alone_and_nobody_is_called_first(comparison: Comparison) -> None:
    articles = (*comparison.left.articles, *comparison.right.articles)
    days = {f"{one.published:%Y-%m-%d}" for one in articles if one.published}

    for line in reading(comparison):
        assert set(re.findall(r"\d{4}-\d\d-\d\d", line.text["en"])) <= days
        assert not re.search(r"\bfirst\b|\bprimer", line.text["en"] + line.text["es"])


@given(comparisons())
def test_an_undated_article_reports_nothing_first(comparison: Comparison) -> None:
    undated = {one.id for side in (comparison.left, comparison.right) for one in side.articles if not one.published}

    assert all(undated.isdisjoint(claim.first) for claim in comparison.claims)


@st.composite
def told_again(draw: st.DrawFn) -> tuple[Comparison, Comparison]:
    """Return an event, and the same with one article of the left side in a second version, whole or cut at the end."""
    left, right = draw(sides("en")), draw(sides("es"))
    pairs = {pair for side in (left, right) for one in side for pair in one.sentences}
    assume(len({text for text, _ in pairs}) == len(pairs))  # a sentence has one translation
    at = draw(st.sampled_from(range(len(left))))
    length = max(2, len(left[at].sentences) - draw(st.integers(0, 1)))
    later = replace(left[at], sentences=left[at].sentences[:length], version="later")
    facts = draw(st.lists(st.sampled_from(FACTS), unique=True))

    def made(left: list[Told]) -> Comparison:
        ids = (left, _ids(left)), (right, _ids(right))
        claims = [tuple([at for at in those if _fact(side, at) == fact] for side, those in ids) for fact in facts]
        return a_comparison(left, right, claims=[(here, there) for here, there in claims if here or there])

    after = made([*left, later])
    copies = ((after.left.articles[at].id, after.left.articles[-1].id),)
    return made(left), replace(after, event=replace(after.event, copies=copies))


@given(told_again())
def test_a_second_version_of_a_report_is_no_further_outlet_that_tells_something(
    event: tuple[Comparison, Comparison],
) -> None:
    def tellers(comparison: Comparison) -> list[list[str]]:
        lines = [one.text["en"] for one in reading(comparison) if one.finding is Finding.ONLY_SEVERAL]
        return sorted(
            sorted(re.split(", | and ", one.removeprefix("Told by ").split(", and not found in")[0])) for one in lines
        )

    before, after = event
    assert tellers(after) == tellers(before)
