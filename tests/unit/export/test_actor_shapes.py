"""Who speaks and who acts as JSON."""

from __future__ import annotations

from encuadre.export import framing_shape
from encuadre.model import Country, Evidence, Framing, Role, Span, Speaker
from unit.cli.test_actors import FRAMING


def test_both_measures_are_exported_with_their_evidence() -> None:
    shape = framing_shape(FRAMING)

    assert shape["voices"]["anonymous"]["share"] == 1.0
    assert shape["voices"]["roles"][0]["role"] == "anonymous officials"
    assert shape["agency"]["forms"][1]["verbs"] == [{"word": "hold", "count": 1}]
    assert shape["agency"]["entities"][0]["does"]["evidence"][0]["span"]
    assert shape["agency"]["nouns_with_doer"] is None


def test_a_speaker_has_a_role_and_a_country() -> None:
    speaker = Speaker("Ana", "", 1, 2, (Evidence("a", Span(0, 1)),), Role.US_GOVERNMENT, Country.US)
    [shape] = framing_shape(Framing(speakers=(speaker,)))["speakers"]
    assert (shape["role"], shape["country"]) == ("US government", "US")


def test_a_framing_without_them_says_so() -> None:
    shape = framing_shape(Framing())
    assert (shape["voices"], shape["agency"]) == (None, None)
