"""Words, certainty and structure of two sides: what a reader is told of them, and what is exported."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from encuadre.cli.plain import page_lines
from encuadre.compare import SideReading, compare
from encuadre.export import to_json, wire
from encuadre.frame import frame_sides
from encuadre.model import (
    ClaimGroup,
    Comparison,
    Country,
    DealtUnit,
    DistinctiveWord,
    Divergence,
    Event,
    FrameUse,
    Framing,
    Language,
    Structure,
    Wording,
)
from encuadre.present import article_page, framing_page
from encuadre.words import words_in
from fakes import FakeEncoder
from strategies import an_article, annotated

US = annotated(
    an_article("Who pays for the crackdown?", "The regime may fall. Markets fell. “The regime is gone” is old.")
)
MX = annotated(
    an_article("Rechazan la injerencia", "La alcaldesa habría huido. Cayó el régimen. Hubo quejas.", "es", Country.MX)
)


def a_comparison() -> Comparison:
    encoder = FakeEncoder()
    vectors = {one.article.id: encoder.encode(one.sentence_texts) for one in (US, MX)}
    left, right = frame_sides([US], [MX], vectors=vectors, encode=encoder.encode, models=())
    divergence = Divergence(0.7, 0.6, 0.002, DealtUnit.SENTENCES, 1000)
    left, right = (replace(one, wording=replace(one.wording, divergence=divergence)) for one in (left, right))
    said = (US.sentences[1].place, MX.sentences[2].place)
    places = [one.place for side in (US, MX) for one in side.sentences]
    alone = [ClaimGroup((place,), place) for place in places if place not in said]
    return compare(
        Event("e1", (US.article.id, MX.article.id), {"en": "Who pays"}),
        SideReading("US", [US], left, {}),
        SideReading("MX", [MX], right, {}),
        {},
        [ClaimGroup(said, said[0], voices=2), *alone],
    )


def told(comparison: Comparison, language: Language = "en") -> str:
    return "\n".join(page_lines(framing_page(comparison, words_in(language))))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "one word tells its side in 70 % of cases, by chance in 60 %; beyond chance: 50 % of the difference; "),
        ("en", "crackdown (loaded; neutral: enforcement): 1 own, 0 quoted. judges measures as harsh"),
        ("en", "regime (loaded; neutral: government): 1 own, 1 quoted."),
        ("en", "injerencia (loaded; neutral: intervención, declaración sobre): 1 own, 0 quoted. says that they had"),
        ("en", "headlines that ask: 1 of 1"),
        ("en", "said by others, not proven: 8.33 in 100 words (1 own, 0 quoted): habría huido"),
        ("en", "== OPENS WITH US"),
        ("en", f"{US.sentences[1].id} (US lead, MX lead): The regime may fall."),
        ("en", f"{MX.sentences[0].id} (US not found, MX headline): Rechazan la injerencia"),
        ("en", "sentences dated over 30 days before: 0 of 3"),
        ("es", "una palabra delata su lado en 70 % de los casos; por azar, en 60 %; más allá del azar: 50 %"),
        ("es", "crackdown (cargada; neutral: enforcement): 1 propia, 0 citadas. juzga las medidas"),
        ("es", "titulares que preguntan: 1 de 1"),
        ("es", f"{US.sentences[1].id} (EE. UU. entrada, MX entrada): The regime may fall."),
        ("es", "== NO SE HALLÓ AQUÍ, AUNQUE ABRE EL OTRO LADO"),
    ],
)
def test_every_finding_is_a_line_in_either_language(language: Language, line: str) -> None:
    assert line in told(a_comparison(), language)


def test_a_divergence_that_chance_explains_is_called_none() -> None:
    comparison = a_comparison()
    chance = replace(comparison.left.framing.wording, divergence=Divergence(0.6, 0.6, 0.4, DealtUnit.ARTICLES, 462))
    left = replace(comparison.left, framing=replace(comparison.left.framing, wording=chance))

    assert "no more than by chance; p = 0.400, 462 deals of articles" in told(replace(comparison, left=left))


def test_a_side_without_a_loaded_word_says_so_where_the_other_has_one() -> None:
    comparison = a_comparison()
    right = replace(comparison.right, framing=replace(comparison.right.framing, wording=Wording()))
    lines = told(replace(comparison, right=right)).splitlines()

    assert lines[lines.index("== LOADED WORDS AND EUPHEMISMS MX") + 1] == "none found"


@pytest.mark.parametrize(("model", "is_told"), [("codebook", True), ("mine", False)])
def test_what_one_side_alone_is_shown_to_claim_is_not_sure_of_the_other(model: str, is_told: bool) -> None:
    comparison = a_comparison()
    use = FrameUse("Morality", 0.5, (), model=model)
    left = replace(comparison.left, framing=replace(comparison.left.framing, frames=(use,), abstention=None))
    right = replace(comparison.right, framing=replace(comparison.right.framing, frames=(), abstention=None))
    lines = told(replace(comparison, left=left, right=right)).splitlines()

    assert ("morality: not sure enough to show" in lines) == is_told


def test_what_neither_side_has_is_no_section() -> None:
    comparison = a_comparison()
    left, right = (
        replace(side, framing=replace(side.framing, wording=Wording())) for side in (comparison.left, comparison.right)
    )
    page = framing_page(replace(comparison, left=left, right=right, structure=Structure()), words_in("en"))

    assert [section.id for section in page.sections] == ["frames:codebook", "voices", "cues", "acts", "forms"]


def test_a_distinctive_word_has_its_counterpart_and_both_counts() -> None:
    word = DistinctiveWord("venta", "es", "sale", 2.4, 3, 0, evidence=())
    lines = page_lines(article_page(MX, Framing(words=(word, replace(word, lemma="gol", gloss="gol"))), words_in("en")))

    assert list(lines)[-2:] == ["venta (sale): 3 here, 0 there", "gol: 3 here, 0 there"]


def test_the_json_holds_places_reasons_and_spans() -> None:
    shape = json.loads(to_json(wire.Comparison.of(a_comparison())))
    wording, structure = shape["left"]["framing"]["wording"], shape["structure"]

    assert wording["divergence"]["beyond_chance"] == 0.5
    crackdown = next(one for one in wording["loaded"] if one["group"] == "crackdown")
    assert crackdown["neutral"] == {"en": "enforcement", "es": "medidas"}
    start, end = crackdown["evidence"][0]["span"]
    assert US.article.text[start:end] == "crackdown"
    assert [one["kind"] for one in wording["certainty"]["kinds"]] == ["possibility"]
    assert structure["openings"][0]["left"] == {"place": "lead", "depth": 0.3333, "sentence": US.sentences[1].id}
    assert structure["background"]["left"]["share"] == 0
    assert set(structure["omitted"]["left"]) <= {one["claim"] for one in structure["openings"]}
