"""The printed ledger: every claim under the words for how widely it is reported, in both interface languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from encuadre.cli.claims import claims_lines
from encuadre.compare import SideReading, compare
from encuadre.model import ClaimGroup, Comparison, Country, Event, Framing, Language
from strategies import an_article, annotated

US = annotated(
    replace(an_article("Ten freed", "The port freed 10. Markets fell."), published=datetime(2025, 3, 2, 9, tzinfo=UTC))
)
MX = annotated(
    replace(
        an_article("Liberan a diez", "Fueron 10 los liberados. Nadie habló.", "es", Country.MX),
        published=datetime(2025, 3, 1, 9, tzinfo=UTC),
    )
)


def a_comparison() -> Comparison:
    said = (US.sentences[1].id, MX.sentences[1].id)
    alone = [ClaimGroup((one.id,), one.id) for reading in (US, MX) for one in reading.sentences if one.id not in said]
    return compare(
        Event("e1", (US.article.id, MX.article.id), {"en": "Ten freed"}),
        SideReading("US", [US], Framing(), {}),
        SideReading("MX", [MX], Framing(), {}),
        {},
        [ClaimGroup(said, said[0], voices=2), *alone],
    )


def test_a_shared_claim_shows_both_wordings_and_who_was_first() -> None:
    printed = "\n".join(claims_lines(a_comparison(), "en"))

    assert "== REPORTED BY EVERY OUTLET (1)" in printed
    assert "first: El Heraldo del Río 2025-03-01" in printed
    assert f"US River Gazette {US.sentences[1].id}: The port freed 10." in printed
    assert f"MX El Heraldo del Río {MX.sentences[1].id}: Fueron 10 los liberados." in printed
    assert "[no translation: not translated yet]" in printed


def test_what_one_outlet_says_stands_last_under_its_name() -> None:
    lines = list(claims_lines(a_comparison(), "en"))

    assert lines.index("== REPORTED BY A SINGLE OUTLET (4)") > lines.index("== REPORTED BY EVERY OUTLET (1)")
    assert lines[-1].startswith("El Heraldo del Río: Nadie habló")


@pytest.mark.parametrize(("language", "heading"), [("en", "REPORTED BY A SINGLE"), ("es", "LO CUENTA UN SOLO MEDIO")])
def test_headings_are_in_the_interface_language(language: Language, heading: str) -> None:
    assert any(heading in line for line in claims_lines(a_comparison(), language))
