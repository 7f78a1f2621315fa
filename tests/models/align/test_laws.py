"""What holds of any two texts with the real models: of the sample, and of real reports where they are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from encuadre.align import ComparableText, align
from encuadre.evaluate.align import read_texts
from encuadre.evaluate.records import Record, read_records
from encuadre.model import Alignment, LinkKind
from encuadre.pipeline import Tools
from encuadre.store import Workspace

pytestmark = pytest.mark.models

ROOT = Path(__file__).parents[3]
FILES = {"sample": ROOT / "corpora" / "sample" / "gold" / "alignment.jsonl"}
FILES |= {"reports": ROOT.parent / "shared" / "eval" / "claims_dev.jsonl"}

LONGEST = 16
"""Sentences of a text that are read: the laws hold of its beginning as well, and cost a third."""

STATEMENT = 8
"""Words from which a sentence is taken to state something: a shorter one may be a subhead."""

Texts = dict[str, tuple[ComparableText, ...]]


def _records(name: str) -> list[Record]:
    """Return two pairs of different events."""
    events: dict[str, Record] = {}
    for record in read_records(FILES[name]):
        events.setdefault(str(record.get("event", record["id"])), record)
    return list(events.values())[:2]


@pytest.fixture(scope="module", params=FILES)
def texts(request: pytest.FixtureRequest) -> Texts:
    """Return both texts of two pairs by side: what stands at one place is of one event."""
    if not FILES[request.param].exists():
        pytest.skip(f"{request.param}: not on this machine")
    records = _records(request.param)
    asked = [
        (f"{record['id']}/{side}", record[side][:LONGEST], "en" if side == "left" else "es")
        for side in ("left", "right")
        for record in records
    ]
    with Workspace(":memory:") as workspace:
        read = read_texts(asked, Tools(workspace))  # type: ignore[arg-type]
    return {"left": tuple(read[: len(records)]), "right": tuple(read[len(records) :])}


def _statements(text: ComparableText) -> set[int]:
    return {at for at, passage in enumerate(text.passages) if len(passage.text.split()) >= STATEMENT}


def test_a_text_against_itself_is_all_the_same(texts: Texts) -> None:
    for text in (*texts["left"], *texts["right"]):
        found = align(text, text)
        same = {link.left for link in found.links if link.left == link.right and link.kind is LinkKind.SAME}

        assert _statements(text) <= same
        assert not found.conflicts


def test_texts_of_two_events_have_next_to_nothing_in_common(texts: Texts) -> None:
    (left, other_left), (right, other_right) = texts["left"], texts["right"]
    pairs = [(left, other_right), (other_left, right)]

    assert sum(len(align(*pair).links) for pair in pairs) <= len(pairs)
    assert all(align(*pair).links for pair in ((left, right), (other_left, other_right)))


def test_swapping_the_texts_mirrors_the_alignment(texts: Texts) -> None:
    for left, right in zip(texts["left"], texts["right"], strict=True):
        one, other = align(left, right), align(right, left)

        assert _links(one) == {(j, i, kind) for i, j, kind in _links(other)}
        assert (one.only_left, one.only_right) == (other.only_right, other.only_left)
        assert (one.perhaps_left, one.perhaps_right) == (other.perhaps_right, other.perhaps_left)
        assert _conflicts(one) == {pair[::-1] for pair in _conflicts(other)}


def test_a_linked_sentence_is_only_nowhere(texts: Texts) -> None:
    for left, right in zip(texts["left"], texts["right"], strict=True):
        found = align(left, right)

        assert {link.left for link in found.links}.isdisjoint(found.only_left)
        assert {link.right for link in found.links}.isdisjoint(found.only_right)


def _links(alignment: Alignment) -> set[tuple[int, int, LinkKind]]:
    return {(link.left, link.right, link.kind) for link in alignment.links}


def _conflicts(alignment: Alignment) -> set[tuple[int, int]]:
    return {(one.left, one.right) for one in alignment.conflicts}
