"""Charts as SVG: what is drawn is what was counted, whatever its labels say."""

from __future__ import annotations

from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st

from encuadre.export.svg import drawn, to_svg
from encuadre.model import Chart, ChartKind, ChartRow, Figure
from hostile import TEXTS

SIDES = ("US", "MX")
FEW = st.integers(0, 5)


def a_chart(*rows: ChartRow, kind: ChartKind = ChartKind.COUNTS) -> Chart:
    return Chart("days", kind, "Articles by day", "How many there are.", "day", SIDES, rows)


def counted(label: str, left: int, right: int) -> ChartRow:
    return ChartRow(label, Figure(left, str(left)), Figure(right, str(right)))


def of_side(chart: Chart, tag: str, role: str) -> list[Element]:
    found = fromstring(drawn(chart)).iter(tag)
    return [one for one in found if one.get("class", "").split()[:1] == [role]]


@given(FEW, FEW)
def test_few_things_are_a_square_each_on_the_side_they_are_of(left: int, right: int) -> None:
    chart = a_chart(counted("4 Feb 2025", left, right))

    assert len(of_side(chart, "rect", "left")) == left
    assert len(of_side(chart, "rect", "right")) == right


def test_many_things_are_bars_as_long_as_they_are_many() -> None:
    chart = a_chart(counted("one", 400, 100), counted("other", 200, 0))
    first, second = (float(one.get("width", "")) for one in of_side(chart, "rect", "left"))

    assert first == pytest.approx(2 * second, rel=0.05)
    assert len(of_side(chart, "rect", "right")) == 1


@given(st.floats(0, 1), st.floats(0, 1), st.booleans())
def test_a_measure_lies_inside_its_interval_and_a_toss_up_is_broken(low: float, high: float, is_unsure: bool) -> None:
    low, high = min(low, high), max(low, high)
    figure = Figure((low + high) / 2, "", low, high, is_unsure)
    chart = a_chart(ChartRow("economic", left=figure), kind=ChartKind.INTERVALS)
    whisker = next(one for one in of_side(chart, "line", "left"))
    dot = float(of_side(chart, "circle", "left")[-1].get("cx", ""))

    assert float(whisker.get("x1", "")) - 0.1 <= dot <= float(whisker.get("x2", "")) + 0.1
    assert ("stroke-dasharray" in whisker.attrib) == is_unsure


@given(TEXTS, st.sampled_from(ChartKind))
def test_no_label_is_more_than_text(label: str, kind: ChartKind) -> None:
    figure = Figure(0.5, label, 0.2, 0.8)
    chart = replace(a_chart(ChartRow(label, figure, figure), kind=kind), title=label, description=label)
    plain = replace(a_chart(ChartRow("x", figure, figure), kind=kind), title="x", description="x")
    tags = [one.tag for one in fromstring(drawn(chart)).iter() if not one.tag.endswith("text")]

    assert tags == [one.tag for one in fromstring(drawn(plain)).iter() if not one.tag.endswith("text")]


@given(TEXTS)
def test_a_file_of_charts_is_well_formed_whatever_the_headline(title: str) -> None:
    text = to_svg(title, (a_chart(counted("4 Feb 2025", 2, 1)),), "en")

    assert fromstring(text).get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert text == to_svg(title, (a_chart(counted("4 Feb 2025", 2, 1)),), "en")


def test_a_chart_is_named_and_described_for_whoever_does_not_see_it() -> None:
    chart = fromstring(drawn(a_chart(counted("4 Feb 2025", 2, 1))))
    said = {one.get("id"): one.text for one in chart if one.tag in ("title", "desc")}

    assert said[chart.get("aria-labelledby")] == "Articles by day"
    assert said[chart.get("aria-describedby")] == "How many there are."


def test_a_label_that_is_too_long_is_cut_in_the_drawing() -> None:
    shown = [one.text or "" for one in fromstring(drawn(a_chart(counted("word " * 20, 1, 1)))).iter("text")]

    assert any(one.endswith("…") for one in shown)
    assert max(map(len, shown)) < 30
