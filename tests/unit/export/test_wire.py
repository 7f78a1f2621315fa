"""Nouns as they are written: every field from the noun's own, and absence said rather than left out."""

from __future__ import annotations

import json
from dataclasses import replace

from encuadre.export import to_json, wire
from encuadre.model import (
    Country,
    Event,
    Evidence,
    Framing,
    Rate,
    Role,
    Span,
    Speaker,
    Translation,
    Untranslated,
)
from strategies import an_article
from tui.builders import a_comparison
from unit.present.test_actors import FRAMING


def test_both_measures_are_exported_with_their_evidence() -> None:
    shape = json.loads(to_json(wire.Framing.of(FRAMING)))

    assert shape["voices"]["anonymous"]["share"] == 1.0
    assert shape["voices"]["roles"][0]["role"] == "anonymous officials"
    assert shape["agency"]["forms"][1]["verbs"] == [{"word": "hold", "count": 1}]
    assert shape["agency"]["entities"][0]["does"]["evidence"][0]["span"]
    assert shape["agency"]["nouns_with_doer"] is None


def test_a_speaker_has_a_role_and_a_country() -> None:
    speaker = Speaker("Ana", "", 1, 2, (Evidence("a", Span(0, 1)),), Role.US_GOVERNMENT, Country.US)
    [written] = wire.Framing.of(Framing(speakers=(speaker,))).speakers
    assert (written.role, written.country) == ("US government", "US")


def test_a_framing_without_them_says_so() -> None:
    written = wire.Framing.of(Framing())
    assert (written.voices, written.agency) == (None, None)


def test_an_event_whose_articles_are_not_all_shown_has_id_and_titles_alone() -> None:
    comparison = a_comparison()
    event = replace(comparison.event, articles=(*comparison.event.articles, "elsewhere"), title={"es": "Reabren"})
    written = json.loads(to_json(wire.Comparison.of(replace(comparison, event=event))))

    assert written["event"] == {"id": event.id, "title": {"en": None, "es": "Reabren"}}


def test_countries_are_listed_us_first_and_unknown_ones_left_out() -> None:
    articles = [an_article(country=country) for country in (Country.MX, None, Country.US)]
    event = Event("e", tuple(article.id for article in articles), {})

    assert wire.Event.among(event, {one.id: one for one in articles}).countries == (Country.US, Country.MX)


def test_what_cannot_be_translated_says_why_and_names_no_engine() -> None:
    sentence = wire.NumberedSentence.numbered(0, "Hola", Untranslated("Hola", "en", "no engine"))

    assert json.loads(to_json(sentence)) == {"id": 0, "text": "Hola", "translation": None, "untranslated": "no engine"}


def test_a_translation_is_written_with_its_origin() -> None:
    rendering = Translation("Hola", "Hello", "en", "argos", "1.9", from_memory=True)

    assert json.loads(to_json(wire.NumberedSentence.numbered(0, "Hola", rendering))) == {
        "id": 0,
        "text": "Hola",
        "translation": "Hello",
        "engine": "argos",
        "engine_version": "1.9",
        "from_memory": True,
        "confidence": None,
        "doubtful": False,
    }


def test_a_doubtful_translation_is_called_so_and_its_figure_rounded() -> None:
    rendering = Translation("Hola", "Hole", "en", "pivot", "1", confidence=0.123456)

    written = json.loads(to_json(wire.NumberedSentence.numbered(0, "Hola", rendering)))

    assert (written["confidence"], written["doubtful"]) == (0.1235, True)


def test_scores_are_rounded_and_intervals_are_low_and_high() -> None:
    rate = Rate(1, 3, 0.061492, 0.792345, (Evidence("a", Span(2, 5)),))

    assert json.loads(to_json(wire.Rate.of(rate))) == {
        "count": 1,
        "total": 3,
        "share": 0.3333,
        "interval": [0.0615, 0.7923],
        "evidence": [{"article": "a", "span": [2, 5]}],
    }


def test_an_empty_name_is_written_as_none() -> None:
    written = wire.Speaker.of(Speaker("", "", 1, 2, ()))

    assert (written.name, written.entity_id) == ("", None), "a speaker's name is text; an id is there or not"
