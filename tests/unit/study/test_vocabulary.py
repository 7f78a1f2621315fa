"""The vocabulary of an event: what counts as a word of it, where it stands, and what is learnt first."""

from __future__ import annotations

import re
from dataclasses import replace

from encuadre.model import (
    AnnotatedArticle,
    ComparedLink,
    ComparedSentence,
    ComparedSide,
    Comparison,
    Country,
    EntityKind,
    Event,
    Framing,
    GlossStrength,
    ItemKind,
    Level,
    LinkKind,
    Mention,
    Span,
    Status,
    Translation,
    Word,
)
from encuadre.study.glosses import Dictionaries
from encuadre.study.vocabulary import before_reading, glossed, vocabulary
from encuadre.study.words import find_words
from strategies import an_article, annotated

BODY = (
    "La sequía vació la presa y el crimen organizado vende agua en la zona. La Patrulla Fronteriza no vio la sequía. "
    "Pidió una orden de aprehensión contra Roble"
)
LEMMAS = {"sequía": "NOUN", "presa": "NOUN", "crimen": "NOUN", "agua": "NOUN", "zona": "NOUN", "orden": "NOUN",
          "vende": "VERB", "pidió": "VERB", "organizado": "ADJ", "aprehensión": "NOUN", "roble": "NOUN"}  # fmt: skip
INFINITIVES = {"vende": "vender", "pidió": "pedir"}


def read(title: str, body: str, country: Country, lemmas: dict[str, str]) -> AnnotatedArticle:
    article = an_article(title, body, "es" if country is Country.MX else "en", country)
    words = tuple(
        Word(Span(*match.span()), INFINITIVES.get(match[0].lower(), match[0].lower()), lemmas[match[0].lower()])
        for match in re.finditer(r"\w+", article.text)
        if match[0].lower() in lemmas
    )
    patrol = article.text.find("Patrulla Fronteriza")
    mentions = (Mention(Span(patrol, patrol + 19), EntityKind.ORGANISATION, "border-patrol"),) if patrol >= 0 else ()
    return replace(annotated(article), words=words, mentions=mentions)


SPANISH = read("Sin lluvia", BODY, Country.MX, LEMMAS)
ENGLISH = read(
    "No rain", "The drought emptied the dam. Nobody sells milk.", Country.US, {"drought": "NOUN", "dam": "NOUN"}
)


def side(name: str, one: AnnotatedArticle, translation: str) -> ComparedSide:
    sentences = tuple(
        ComparedSentence(
            sentence.id, one.article.id, text := one.text_of(sentence), sentence.span,
            Translation(text, translation, "en", "pivot"), Status.SHARED,
        )
        for sentence in one.sentences
    )  # fmt: skip
    return ComparedSide(name, (one.article,), sentences, Framing())


COMPARISON = Comparison(
    Event("e1", (ENGLISH.article.id, SPANISH.article.id), {}),
    side("US", ENGLISH, ""),
    side("MX", SPANISH, "The drought left the dam empty."),
    (ComparedLink((ENGLISH.sentences[1].id,), (SPANISH.sentences[1].id,), LinkKind.SAME, 0.9),),
    (),
    (),
    (),
)
ITEMS = {one.lemma: one for one in vocabulary(COMPARISON, (ENGLISH, SPANISH), "es")}


def test_terms_and_institutions_are_learnt_whole_and_not_word_by_word() -> None:
    assert ITEMS["crimen organizado"].kind is ItemKind.TERM
    assert ITEMS["orden de aprehensión"].gloss is not None
    assert ITEMS["Patrulla Fronteriza"].kind is ItemKind.INSTITUTION
    assert {"crimen", "organizado", "aprehensión", "orden"}.isdisjoint(ITEMS)


def test_names_are_no_vocabulary() -> None:
    assert "roble" not in ITEMS


def test_an_item_says_where_it_stands_and_what_is_linked_there() -> None:
    item = ITEMS["sequía"]

    assert (item.count, item.surface, item.headword) == (2, "sequía", "la sequía")
    assert (item.sentence, item.aligned_sentence) == (SPANISH.sentences[1].id, ENGLISH.sentences[1].id)
    assert item.span.of(SPANISH.article.text) == item.surface


def test_what_is_said_most_often_comes_first_and_the_other_language_not_at_all() -> None:
    items = vocabulary(COMPARISON, (ENGLISH, SPANISH), "es")

    assert [one.count for one in items] == sorted((one.count for one in items), reverse=True)
    assert {one.language for one in items} == {"es"}
    assert {one.lemma for one in vocabulary(COMPARISON, (ENGLISH, SPANISH), "en")} == {"drought"}  # `dam` is short


def test_words_of_the_learners_level_and_known_ones_are_not_taught() -> None:
    items = vocabulary(COMPARISON, (ENGLISH, SPANISH), "es")
    taught = before_reading(items, Level.B1, {ITEMS["sequía"].id}, 50)

    assert all(one.level is None or one.level.rank > Level.B1.rank for one in taught)
    assert ITEMS["sequía"].id not in {one.id for one in taught}
    assert before_reading(items, None, frozenset(), 3) == items[:3]


def test_a_meaning_is_taken_from_the_linked_original() -> None:
    known = Dictionaries({}, [{("sequía", "NOUN"): "Drought", ("presa", "NOUN"): "Prey"}])
    items = {one.lemma: one for one in glossed(ITEMS.values(), COMPARISON, (ENGLISH, SPANISH), dictionaries=known)}

    assert items["sequía"].gloss is not None
    assert items["sequía"].gloss.strength is GlossStrength.AGREED
    assert items["presa"].gloss is None


def test_the_encoders_pairs_are_a_witness_for_the_linked_sentence_alone() -> None:
    known = Dictionaries({}, [{("presa", "NOUN"): "Dam"}])
    items = glossed(
        [ITEMS["presa"], ITEMS["zona"]],
        COMPARISON,
        (ENGLISH, SPANISH),
        dictionaries=known,
        nearest=lambda own, other: [(one, two) for one in own for two in other if (one, two) == ("presa", "dam")],
    )

    assert [one.gloss.text if one.gloss else "" for one in items] == ["dam", ""]


def test_every_place_of_a_word_is_counted_once() -> None:
    for found in find_words((SPANISH,), "es"):
        assert len({place.span for place in found.places}) == len(found.places)
        assert all(place.sentence == SPANISH.sentence_of(place.span).id for place in found.places)


def test_an_adjective_is_learnt_by_its_masculine_and_one_without_stays() -> None:
    lemmas = {"contagiada": "ADJ", "agrícola": "ADJ", "región": "NOUN"}
    one = read("Aviso", "La región agrícola quedó contagiada", Country.MX, lemmas)

    assert {found.lemma for found in find_words((one,), "es")} == {"contagiado", "agrícola", "región"}


def test_what_the_tagger_made_of_plurals_and_verbs_is_mended_or_left_out() -> None:
    body = "Los reportes hablan de chimpancés. El país no espía a nadie y actuó de modo negligente. Otra vez mandó agua"
    lemmas = {"reportes": "NOUN", "chimpancés": "NOUN", "espía": "NOUN", "negligente": "ADV", "mandó": "VERB"}
    made = {"reportes": "report", "mandó": "mandir"}
    one = read("Aviso", body, Country.MX, lemmas)
    one = replace(one, words=tuple(replace(word, lemma=made.get(word.lemma, word.lemma)) for word in one.words))

    assert {found.lemma for found in find_words((one,), "es")} == {"reporte", "chimpancé"}
