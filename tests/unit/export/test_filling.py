"""How a wire type is filled from a noun: by name, as the type of each field says."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest

from encuadre import model
from encuadre.export import to_json, wire
from encuadre.export.wire.base import Characters, Interval, Moment, Share, Thousandths, Titles, Wire
from encuadre.model import Span

SPAN = Span(2, 5)


@dataclass(frozen=True)
class Noun:
    """A noun with one attribute of every type."""

    name: str = ""
    url: str = ""
    share: float = 0.123456
    z: float = 1.23456
    maybe: float | None = None
    low: float = 0.11114
    high: float = 0.88886
    span: Span = SPAN
    when: datetime | None = datetime(2025, 2, 4, 12, tzinfo=timezone(timedelta(hours=-6)))
    titles: Mapping[model.Language, str] | None = None
    groups: tuple[tuple[str, ...], ...] = (("a", "b"), ())
    inner: tuple[model.Evidence, ...] = (model.Evidence("a", Span(0, 1)),)


class Written(Wire, frozen=True):
    """The same, as JSON calls it."""

    name: str
    url: str | None
    share: Share
    z: Thousandths = msgspec.field(name="z_score")
    maybe: Share | None
    interval: Interval
    span: Characters
    when: Moment | None
    titles: Titles | None
    groups: tuple[tuple[str, ...], ...]
    inner: tuple[wire.Evidence, ...]


def written(noun: Noun) -> dict[str, object]:
    told: dict[str, object] = json.loads(to_json(Written.of(noun)))
    return told


def test_every_type_of_field_is_written_its_own_way() -> None:
    assert written(Noun()) == {
        "name": "",
        "url": None,
        "share": 0.1235,
        "z_score": 1.235,
        "maybe": None,
        "interval": [0.1111, 0.8889],
        "span": [2, 5],
        "when": "2025-02-04T12:00:00-06:00",
        "titles": None,
        "groups": [["a", "b"], []],
        "inner": [{"article": "a", "span": [0, 1]}],
    }


def test_what_may_be_missing_is_written_where_it_is_there() -> None:
    noun = Noun(url="https://a.example", maybe=0.98765, when=datetime(2025, 2, 4, tzinfo=UTC), titles={"es": "Ñu"})
    told = written(noun)

    assert (told["url"], told["maybe"], told["when"]) == ("https://a.example", 0.9877, "2025-02-04T00:00:00+00:00")
    assert told["titles"] == {"en": None, "es": "Ñu"}


def test_zero_is_no_absence() -> None:
    assert written(Noun(maybe=0.0))["maybe"] == 0.0


def test_what_is_told_is_not_read_from_the_noun() -> None:
    assert Written.filled(Noun(), url="told", interval=(0.0, 1.0)).url == "told"


def test_an_attribute_the_noun_lacks_is_an_error_and_no_silence() -> None:
    with pytest.raises(AttributeError, match="name"):
        Written.of(model.Evidence("a", Span(0, 1)))


def test_json_keeps_accents_and_order_and_ends_with_one_newline() -> None:
    text = to_json(Titles(en="“Año”", es=None))

    assert text == '{\n  "en": "“Año”",\n  "es": null\n}\n'
    assert to_json({"b": 1, "a": ()}) == '{\n  "b": 1,\n  "a": []\n}\n'


NOUNS = {
    **{name: getattr(model, name) for name in wire.__all__ if hasattr(model, name)},
    **{name: getattr(model, f"Compared{name}") for name in ("Conflict", "Link", "Quotation", "Sentence", "Side")},
    "Figure": model.Quantity,
    "Threshold": model.Learned,
}
del NOUNS["Learned"]  # what was learnt, in an object of its own
"""The noun of each wire type that has one."""

NOT_WRITTEN: dict[str, set[str]] = {
    "Alignment": {
        "absence_left",
        "absence_right",
        "scraps_left",
        "scraps_right",
        "unlinked_left",
        "unlinked_right",
    },
    "Article": {"body", "author", "changes", "retrieved", "source"},
    "Claim": {"left_position", "right_position"},
    "Corrected": {"is_undone", "standing"},
    "Decision": {"joined", "known"},
    "Document": {"bibliography", "charts", "columns", "extent", "pages"},
    "Feed": {"etag", "last_modified"},
    "Lesson": {"comparison"},
    "Note": {"article_id"},
    "Placement": {"left_depth", "right_depth", "left_sentence", "right_sentence"},
    "Provenance": {"making"},
    "Quotation": {"article_id", "quotation", "rendering"},
    "ReadArticle": {"annotated", "renderings", "quoted"},
    "Sentence": {"rendering"},
    "Shares": {"ungrouped", "too_short", "copies"},
    "Source": {"is_version"},
    "Structure": {"left_background", "right_background"},
    "Version": {"changed", "kept"},
}
"""What the JSON leaves out, or tells under another name (`position`, `left.depth`, `left_out`, …)."""


@pytest.mark.parametrize("name", NOUNS)
def test_everything_a_noun_knows_is_written_or_left_out_on_purpose(name: str) -> None:
    known = {one.name for one in fields(NOUNS[name])}
    told = set(getattr(wire, name).__struct_fields__)
    told |= {"low", "high"} if "interval" in told else set()

    assert known - told == NOT_WRITTEN.get(name, set())
