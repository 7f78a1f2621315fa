"""What holds of any two sentences."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from encuadre.align.conflicts import find_conflicts
from encuadre.annotate.quantities import find_quantities
from encuadre.model import LANGUAGES, Bound, Language, Link, LinkKind, Passage, Quantity, QuantityKind, Span
from encuadre.words import words_in
from encuadre.words.rules import rule_in_words
from unit.align_conflicts.reading import words_of

PARTS: dict[Language, list[str]] = {
    "en": [
        *("10,000 troops", "12 people", "$5 million", "3%", "in 2019", "May 3", "49 kilos", "up to 8 days", "1.500"),
        *("hundreds of troops", "no one was hurt", "six people were hurt", "found no damage", "would sign the treaty"),
        *("refused to say whether it would sign the treaty", "one in ten troops", "-$5", "Ohio", "and", "a day"),
    ],
    "es": [
        *("15 mil elementos", "13 personas", "6 mdd", "4%", "en 2018", "5 de mayo", "50 kilos", "1.500", "un billón"),
        *("decenas de elementos", "sin heridos", "hubo seis heridos", "no halló daños", "firmará el tratado", "Ohio"),
        *("se negó a decir si firmaría el tratado", "tres de cada diez elementos", "-5 dólares", "y", "al día"),
    ],
}


@st.composite
def passages(draw: st.DrawFn) -> Passage:
    language = draw(st.sampled_from(LANGUAGES))
    text = ", ".join(draw(st.lists(st.sampled_from(PARTS[language]), max_size=5)))
    return Passage(text, language, quantities=find_quantities(text, language), words=words_of(text))


finite = st.floats(-1e18, 1e18)


@st.composite
def strange(draw: st.DrawFn) -> Passage:
    kind = draw(st.sampled_from(list(QuantityKind)))
    bound = draw(st.sampled_from(list(Bound)))
    low, high = sorted((draw(finite), draw(finite)))
    unit = draw(st.sampled_from(["", "s", "year", "USD", "parsec"]))
    moment = draw(st.sampled_from(["2025", "--02", "2025-W07", "2025-02-01/2025-02-03", "?"]))
    moment = moment if kind is QuantityKind.DATE else ""
    quantity = Quantity(
        Span(0, draw(st.integers(0, 9))), kind, low, high, unit, draw(st.text(max_size=4)), bound, moment
    )
    return Passage(draw(st.text(max_size=6)), "en", quantities=(quantity,))


kinds = st.sampled_from(list(LinkKind))


@given(passages(), passages(), kinds)
def test_swapping_the_sides_swaps_the_conflicts(left: Passage, right: Passage, kind: LinkKind) -> None:
    links = [Link(0, 0, kind, 0.5)]

    forth = {(one.left_span, one.right_span, one.rule.ground) for one in find_conflicts([left], [right], links)}
    back = {(one.right_span, one.left_span, one.rule.ground) for one in find_conflicts([right], [left], links)}

    assert forth == back


@given(st.one_of(passages(), strange()), kinds)
def test_a_sentence_agrees_with_itself(one: Passage, kind: LinkKind) -> None:
    assert find_conflicts([one], [one], [Link(0, 0, kind, 1.0)]) == ()


@given(strange(), strange(), kinds)
def test_no_quantity_is_too_strange_to_be_compared(left: Passage, right: Passage, kind: LinkKind) -> None:
    for conflict in find_conflicts([left], [right], [Link(0, 0, kind, 1.0)]):
        assert (conflict.left_quantity,) == left.quantities
        assert rule_in_words(conflict.rule, words_in("es"))


TOLLS: dict[Language, list[str]] = {
    "en": ["{} people were killed in the fire.", "The fire left {} dead.", "The fire has killed {} people."],
    "es": ["{} personas murieron en el incendio.", "El incendio dejó {} muertos.", "Hay {} muertos por el incendio."],
}
LEAST: dict[Language, str] = {"en": "at least {}", "es": "al menos {}"}

tolls = st.integers(11, 9_999)
languages = st.sampled_from(LANGUAGES)


def telling(language: Language, form: int, figure: str) -> Passage:
    text = TOLLS[language][form].format(figure)
    return Passage(text, language, quantities=find_quantities(text, language), words=words_of(text))


def differing(left: Passage, right: Passage, kind: LinkKind) -> int:
    return len(find_conflicts([left], [right], [Link(0, 0, kind, 0.9)]))


forms = st.integers(0, 2)


@given(languages, languages, forms, forms, tolls, kinds)
def test_two_reports_of_one_toll_are_in_no_conflict(
    one: Language, other: Language, form: int, form_of_other: int, toll: int, kind: LinkKind
) -> None:
    told = telling(one, form, f"{toll}"), telling(other, form_of_other, f"{toll}")

    assert differing(*told, kind) == 0


@given(languages, languages, forms, forms, tolls, tolls, kinds)
def test_a_lower_limit_is_in_conflict_with_no_higher_toll(
    one: Language, other: Language, form: int, form_of_other: int, least: int, more: int, kind: LinkKind
) -> None:
    limit = telling(one, form, LEAST[one].format(least))
    told = telling(other, form_of_other, f"{least + more}"), telling(other, form_of_other, LEAST[other].format(more))

    assert [differing(limit, toll, kind) for toll in told] == [0, 0]


@given(languages, languages, forms, forms, tolls, st.floats(1.2, 5.5), kinds)
def test_two_tolls_that_no_rounding_explains_are_always_in_conflict(
    one: Language, other: Language, form: int, form_of_other: int, toll: int, times: float, kind: LinkKind
) -> None:
    told = telling(one, form, f"{toll}"), telling(other, form_of_other, f"{round(toll * times)}")

    assert differing(*told, kind) == 1
