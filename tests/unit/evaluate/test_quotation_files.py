"""Quotations and their matches, from the file to the figures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from encuadre.model import (
    QuotationMatch,
    QuotationPair,
)
from unit.evaluate.planted import PlantedAnnotator, measured, written

QUOTED = 'She spoke. "We lost a week", she said.'


def test_quotations_of_bare_records_count_from_the_body(tmp_path: Path) -> None:
    start = QUOTED.index("We lost")
    quote = {"article": "a", "start": start, "end": start + 14, "speaker": "Rios", "speaker_kind": "person"}
    written(tmp_path / "events_en.jsonl", {"id": "a", "title": "A headline", "text": QUOTED})

    report = measured("quotes", written(tmp_path / "quotes.jsonl", quote), PlantedAnnotator())

    assert [(one["start"], one["end"]) for one in report.predictions["quotes"]] == [(start, start + 14)]
    assert report.figures == {"recall": 1.0, "speaker accuracy": 1.0, "attributed recall": 1.0}


def test_quotations_of_records_with_a_path_count_the_headline_and_are_told_by_language(tmp_path: Path) -> None:
    quotes = []
    for language in ("en", "es"):
        (tmp_path / f"{language}.txt").write_text(f"title: Headline\nlanguage: {language}\n\n{QUOTED}\n", "utf-8")
        start = len("Headline\n\n") + QUOTED.index("We lost")
        quotes.append(
            {
                "article": language,
                "path": f"{language}.txt",
                "lang": language,
                "start": start if language == "en" else start + 20,  # the Spanish one is elsewhere
                "end": start + (14 if language == "en" else 40),
                "speaker": "Ana Ríos",
                "speaker_kind": "person",
                "kind": "direct",
            }
        )

    figures = measured("quotes", written(tmp_path / "quotes.jsonl", *quotes), PlantedAnnotator()).figures

    assert (figures["recall"], figures["recall en"], figures["recall es"]) == (0.5, 1.0, 0.0)
    assert (figures["direct F1 en"], figures["direct F1 es"]) == (1.0, 0.0)


def test_quotations_are_matched_event_by_event(
    tmp_path: Path, linked: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    quotes: list[dict[str, Any]] = []
    spans: dict[str, dict[str, Any]] = {}
    for language, country in (("en", "US"), ("es", "MX")):
        head = f"title: Headline\nlanguage: {language}\ncountry: {country}\n\n"
        (tmp_path / f"{language}.txt").write_text(f"{head}{QUOTED}\n", "utf-8")
        start = len("Headline\n\n") + QUOTED.index("We lost")
        spans[language] = {"article": f"flood/{language}", "start": start}
        quotes.append({**spans[language], "path": f"{language}.txt", "end": start + 14, "lang": language})
    written(tmp_path / "quotes.jsonl", *quotes)
    match = QuotationMatch((0,), (0,), (QuotationPair(0, 0, 0.9),))
    monkeypatch.setattr("encuadre.evaluate.quote_matches.match_event_quotations", lambda *_: (match,))
    gold = {"id": "m", "event": "flood", "left": [spans["en"]], "right": [spans["es"]]}

    report = measured("quote_matches", written(tmp_path / "quote_matches.jsonl", gold), PlantedAnnotator())

    end = quotes[0]["end"]
    assert report.predictions["matches"] == [
        {"left": [spans["en"] | {"end": end}], "right": [spans["es"] | {"end": end}]}
    ]
    assert (report.figures["pair F1"], report.figures["utterances"], report.figures["matches"]) == (1.0, 1, 1)
