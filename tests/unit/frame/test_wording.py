"""Loaded words and markers of certainty: found as a whole, told apart from what others say, alike in both languages."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from encuadre.data.certainty import CertaintyMarkers
from encuadre.data.loaded_words import LoadedWords, loaded_words
from encuadre.frame._wording import certainty_of, loaded_uses, read_wording
from encuadre.model import (
    LANGUAGES,
    AnnotatedArticle,
    CertaintyKind,
    EntityKind,
    Language,
    LoadedKind,
    Mention,
    Quotation,
    QuotationKind,
    Span,
)
from encuadre.words import words_in
from strategies import an_article, annotated

H, E, P, MUST = CertaintyKind.HEDGE, CertaintyKind.EVIDENTIAL, CertaintyKind.POSSIBILITY, CertaintyKind.OBLIGATION


def a_text(body: str, language: Language = "en", title: str = "") -> AnnotatedArticle:
    return annotated(an_article(title, body, language))


def groups(body: str, language: Language = "en") -> list[str]:
    return [one.found.group for one in read_wording(a_text(body, language)).loaded]


def kinds(body: str, language: Language = "en") -> list[CertaintyKind]:
    """Return the kinds of the markers of a text, each as often as it is there."""
    uses = certainty_of([read_wording(a_text(body, language))]).uses
    return [use.kind for use in uses for _ in range(use.own + use.quoted)]


@pytest.mark.parametrize(
    ("body", "language", "group"),
    [
        ("The sheriff spoke of illegal aliens in the valley.", "en", "illegal person"),
        ("The crackdown filled the county jail.", "en", "crackdown"),
        ("Officers said the gunman was neutralized.", "en", "killed as neutralised"),
        ("The regime sent a note.", "en", "regime"),
        ("Six farmers were collateral damage.", "en", "collateral damage"),
        ("He called the plan imperialism.", "en", "empire"),
        ("Envoys feared a trade war over garlic.", "en", "trade war"),
        ("Los marinos dijeron que fue abatido un hombre.", "es", "killed as felled"),
        ("Cuatro fueron neutralizados en la sierra.", "es", "killed as neutralised"),
        ("Rechazó toda injerencia en la elección.", "es", "meddling"),
        ("Hablan de inmigrantes ilegales en la radio.", "es", "illegal person"),
        ("Hubo víctimas colaterales en el poblado.", "es", "collateral damage"),
        ("Prometió mano dura en el puerto.", "es", "iron hand"),
        ("LA OPOSICIÓN LO LLAMÓ VENDEPATRIAS.", "es", "sellout"),
        ("A mob ran down the pier.", "en", "mob"),
        ("The mill hired illegal workers.", "en", "illegal person"),
        ("The mayor and his cronies left the hall.", "en", "cronies"),
        ("The march ended in a brutal crackdown.", "en", "repression"),
        ("Occupying troops held the bridge.", "en", "occupation"),
        ("La marcha acabó en una brutal represión.", "es", "repression"),
        ("Las fuerzas de ocupación tomaron el puente.", "es", "occupation"),
        ("El régimen del ayatolá cerró la frontera.", "es", "regime"),
        ("Una turba corrió por el muelle.", "es", "mob"),
        ("El alcalde y sus compinches dejaron la sala.", "es", "cronies"),
    ],
)
def test_a_loaded_word_is_found(body: str, language: Language, group: str) -> None:
    assert groups(body, language) == [group]


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ("Undocumented migrants crossed the bridge.", "en"),
        ("The loan needs collateral. Damage was light.", "en"),
        ("They could round up the cattle by noon.", "en"),
        ("El régimen fiscal cambió.", "es"),
        ("La policía detuvo a cuatro migrantes indocumentados.", "es"),
        ("La mano, dura y fría, tocó el vidrio.", "es"),
        ("El régimen de viviendas se aprobó en marzo.", "es"),
        ("El banco busca abatir la inflación.", "es"),
        ("Leyó el capítulo de la guerra.", "es"),
        ("The tax regime changed in March.", "en"),
        ("The detective knew the mob boss by name.", "en"),
    ],
)
def test_a_plain_word_is_not_loaded(body: str, language: Language) -> None:
    assert groups(body, language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_that_is_left_alone_holds_a_loaded_one_and_is_none(language: Language) -> None:
    lists = LoadedWords.of(language)
    loaded = {form for entry in lists.groups.values() for form in entry.forms}
    for form in lists.left_alone:
        assert groups(f"x {form} x", language) == []
        assert any(re.search(rf"\b{re.escape(one)}\b", form.replace("-", " ")) for one in loaded), form


def test_the_longest_form_counts_once() -> None:
    assert groups("Illegal aliens came.") == ["illegal person"]


def test_what_stands_in_quotation_marks_is_somebody_elses_choice() -> None:
    body = "The governor said “the regime is weak.” The regime answered."
    (use,) = loaded_uses([read_wording(a_text(body))])

    assert (use.own, use.quoted, use.form, use.kind) == (1, 1, "regime", LoadedKind.LOADED)
    assert use.evidence[0].span.start > use.evidence[1].span.start


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ("For critics she led a regime. The harbour slept.", "en"),
        ("A witness described the fleet as a regime.", "en"),
        ("Sus detractores ven en él a un tirano.", "es"),
        ("En el puerto lo tachan de tirano.", "es"),
        ("--¿Y el puerto?\n\n--Es de un tirano.", "es"),
        ("—What of the harbour?\n\n—The regime sold it.", "en"),
        ("The fleet waits for the regime. pic.twitter.com/x", "en"),
    ],
)
def test_a_view_an_answer_and_a_post_are_not_the_newsrooms_words(body: str, language: Language) -> None:
    (use,) = loaded_uses([read_wording(a_text(body, language))])

    assert (use.own, use.quoted) == (0, 1)


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ("The regime has critics. The harbour slept.", "en"),
        ("Her critics slept. The regime fell.", "en"),
        ("—The regime sold the harbour.\n\n—The ferry left.", "en"),
    ],
)
def test_what_no_word_gives_to_others_is_the_newsrooms(body: str, language: Language) -> None:
    (use,) = loaded_uses([read_wording(a_text(body, language))])

    assert (use.own, use.quoted) == (1, 0)


def test_a_loaded_word_is_the_speakers_in_direct_and_in_indirect_speech() -> None:
    article = a_text("La alcaldesa habló. El intento de injerencia fracasó.", "es")
    start = article.article.text.index("El intento")
    content = Span(start, len(article.article.text))

    def use(*quotations: Quotation) -> tuple[int, int]:
        (found,) = loaded_uses([read_wording(replace(article, quotations=quotations))])
        return found.own, found.quoted

    assert use() == (1, 0)
    for kind in QuotationKind:
        assert use(Quotation(content, kind)) == (0, 1)


def test_a_marker_of_certainty_in_indirect_speech_is_the_newsrooms() -> None:
    article = a_text("The mayor spoke. The boat perhaps sank.")
    content = Span(article.article.text.index("The boat"), len(article.article.text))
    quoted = replace(article, quotations=(Quotation(content, QuotationKind.INDIRECT),))

    (use,) = certainty_of([read_wording(quoted)]).uses

    assert (use.own, use.quoted) == (1, 0)


def test_a_word_that_is_part_of_a_name_is_nobodys_choice() -> None:
    body = "The Patriots of the Valley marched. The patriots of the valley marched."
    article = a_text(body)
    name = Span(body.index("Patriots"), body.index(" marched"))
    named = replace(article, mentions=(Mention(name, EntityKind.ORGANISATION, "patriots-of-the-valley"),))

    (use,) = loaded_uses([read_wording(named)])

    assert [one.span.of(body) for one in use.evidence] == ["patriots"]


def test_a_capitalised_word_of_a_headline_is_no_name() -> None:
    article = a_text("It rained.", title="Mayor Blasts Thugs at Pier")
    named = replace(article, mentions=(Mention(Span(0, 18), EntityKind.ORGANISATION, "mayor"),))

    assert [one.found.form for one in read_wording(named).loaded] == ["thugs"]


@pytest.mark.parametrize(
    ("body", "language", "expected"),
    [
        ("Perhaps the ferry was late.", "en", [H]),
        ("It remains unclear who opened the gate.", "en", [H]),
        ("The alleged smuggler was reportedly asleep.", "en", [E, E]),
        ("The boat is believed to be in port.", "en", [E]),
        ("The dam may burst and could flood the town.", "en", [P, P]),
        ("Talks resume in May.", "en", []),
        ("The crew could not swim.", "en", []),
        ("Inspectors must look and should write it down.", "en", [MUST, MUST]),
        ("Farmers have to pay.", "en", [MUST]),
        ("The mayor can sing.", "en", []),
        ("Al parecer la lancha se hundió.", "es", [H]),
        ("Quizás llueva, tal vez no.", "es", [H, H]),
        ("El presunto ladrón salió.", "es", [E]),
        ("El alcalde habría huido a Texas.", "es", [E]),
        ("Los guardias habrían sido vistos en el muelle.", "es", [E]),
        ("Si hubiera llovido, habría crecido el río.", "es", []),
        ("La presa podría romperse.", "es", [P]),
        ("El estado deberá pagar y tiene que avisar.", "es", [MUST, MUST]),
        ("México debe agua a Texas.", "es", []),
        ("El gobierno debe entregarla.", "es", [MUST]),
        ("El retraso se debe a la lluvia.", "es", []),
        ("La alcaldesa puede cantar.", "es", []),
    ],
)
def test_markers_of_certainty(body: str, language: Language, expected: list[CertaintyKind]) -> None:
    assert kinds(body, language) == expected


def test_the_rate_counts_own_markers_in_own_words() -> None:
    reading = read_wording(a_text("It may rain today. He said “it must, it must, it must rain here.”"))
    certainty = certainty_of([reading])

    assert (certainty.own_words, certainty.quoted_words) == (6, 8)
    assert [(use.kind, use.own, use.quoted) for use in certainty.uses] == [(P, 1, 0), (MUST, 0, 3)]
    assert certainty.uses[0].per_hundred == pytest.approx(100 / 6)
    assert certainty.uses[1].per_hundred == 0
    assert certainty.uses[1].forms == ("must",)


def test_headlines_that_ask_are_counted_apart() -> None:
    asking, telling = a_text("Rain fell.", title="Who pays for the bridge?"), a_text("Rain fell.", title="Bridge paid")
    certainty = certainty_of([read_wording(asking), read_wording(telling)])

    assert (len(certainty.questions), certainty.headlines) == (1, 2)
    assert certainty.questions[0].span.of(asking.article.text) == "Who pays for the bridge?"


def test_no_text_has_no_rate() -> None:
    assert certainty_of([]).uses == ()


def test_both_languages_have_the_same_groups_of_the_same_kind() -> None:
    english, spanish = (loaded_words(language) for language in LANGUAGES)
    assert {group: entry.kind for group, entry in english.items()} == {
        group: entry.kind for group, entry in spanish.items()
    }
    one, other = (CertaintyMarkers.of(language).markers for language in LANGUAGES)
    assert {group: entry.kind for group, entry in one.items()} == {group: entry.kind for group, entry in other.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_has_its_reason_and_no_form_stands_twice(language: Language) -> None:
    loaded = loaded_words(language)
    assert all(entry.reason and entry.neutral for entry in loaded.values())
    assert all(entry.reason for entry in CertaintyMarkers.of(language).markers.values())
    for entries in (loaded.values(), CertaintyMarkers.of(language).markers.values()):
        forms = [form for entry in entries for form in entry.forms]
        assert len(forms) == len(set(forms))
        assert all(form == form.lower().strip() and "  " not in form for form in forms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_name(language: Language) -> None:
    names = words_in(language).framing

    assert set(names.loaded_kinds) == set(LoadedKind)
    assert set(names.certainty_kinds) == set(CertaintyKind)
