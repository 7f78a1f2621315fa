"""Correcting who published what: it holds at once, for an outlet's later articles too, and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from encuadre.errors import CorrectionError, NotFoundError
from encuadre.ingest import ReadOptions
from encuadre.model import Article, Country, CountrySet, DecisionKind, Outlet, Stated
from encuadre.pipeline import add, set_facts, undo
from encuadre.pipeline.attribute import country_of_known, stated_of
from encuadre.store import Workspace
from fakes import FakeAnnotator
from strategies import an_article
from unit.pipeline.stories import done, fake_tools

PAPER = Outlet("the-brindle-post", "The Brindle Post", None)


def hold(workspace: Workspace, *articles: Article) -> None:
    with workspace.transaction():
        for article in articles:
            workspace.articles.add(article)


def of_paper(title: str) -> Article:
    return replace(an_article(title), outlet=PAPER, country=None)


def countries(workspace: Workspace) -> list[Country | None]:
    return [article.country for article in workspace.articles.get(workspace.articles.ids())]


@pytest.mark.parametrize("name", ["The Brindle Post", "brindle post", "the-brindle-post"])
def test_what_is_set_of_an_outlet_holds_for_later_articles_until_it_is_undone(workspace: Workspace, name: str) -> None:
    hold(workspace, of_paper("First"))

    corrected = done(set_facts(workspace, [name], ["country=MX"], tools=fake_tools(workspace)))
    hold(workspace, of_paper("Second"))

    assert (corrected.decision.kind, corrected.decision.known) == (DecisionKind.SET, 1)
    assert countries(workspace) == [Country.MX, Country.MX]
    done(undo(workspace, tools=fake_tools(workspace)))
    assert countries(workspace) == [None, None]


def test_an_article_is_corrected_alone_and_read_anew(ids: Mapping[str, str], workspace: Workspace) -> None:
    fields = ["outlet=Forbes México", "published=2025-02-20"]

    done(set_facts(workspace, [ids["owl"][:9]], fields, tools=fake_tools(workspace)))

    [article] = workspace.articles.get([ids["owl"]])
    assert article.outlet is not None
    assert (article.outlet.id, article.country) == ("forbes-mexico", Country.MX)
    assert article.published == datetime(2025, 2, 20, tzinfo=UTC)
    [reading] = workspace.annotations.get([ids["owl"]], FakeAnnotator.version)
    assert reading.article == article
    [other] = workspace.articles.get([ids["chess"]])
    assert other.outlet is None or other.outlet.id != "forbes-mexico"


def test_a_country_named_for_known_articles_sets_what_is_unknown_and_says_so(
    tmp_path: Path, workspace: Workspace
) -> None:
    text = "outlet: {}\n\nThe bridge at Brindle opened on Tuesday, officials said."
    for number, outlet in enumerate(("The Brindle Post", "Reforma", "Reuters")):
        (tmp_path / f"{number}.txt").write_text(f"title: Bridge {number}\n{text.format(outlet)}", "utf-8")
    list(add(workspace, [tmp_path], tools=fake_tools(workspace)))

    steps = list(add(workspace, [tmp_path], tools=fake_tools(workspace), options=ReadOptions(country=Country.US)))

    [told] = [step for step in steps if isinstance(step, CountrySet)]
    assert len(told.article_ids) == 1
    assert countries(workspace) == [Country.US, Country.MX, None]
    done(undo(workspace, tools=fake_tools(workspace)))
    assert countries(workspace) == [None, Country.MX, None]


def test_an_agency_is_not_unknown_and_keeps_no_country(workspace: Workspace) -> None:
    wire = replace(an_article("Wire"), outlet=Outlet("w", "The Wire", None, is_agency=True), country=None)
    abroad = replace(an_article("Abroad"), outlet=Outlet("m", "Madrid", None, abroad="ES"), country=None)
    hold(workspace, wire, abroad)

    assert country_of_known(workspace, workspace.articles.ids(), Country.US) is None


@pytest.mark.parametrize("field", ["country=FR", "colour=red", "published=someday", "language=fr", "outlet="])
def test_a_field_that_cannot_be_set_is_refused_with_those_that_can(field: str) -> None:
    with pytest.raises(CorrectionError) as caught:
        stated_of([field])
    assert "country=US or MX" in caught.value.hint


def test_what_is_stated_is_read_as_a_reader_writes_it() -> None:
    assert stated_of(["country=mx", "Language=ES"]) == Stated(country=Country.MX, language="es")


def test_a_name_that_is_no_outlet_and_no_article_is_refused(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError, match="no outlet and no article 'xyz'"):
        done(set_facts(workspace, ["xyz"], ["country=MX"], tools=fake_tools(workspace)))


@pytest.mark.parametrize(("names", "fields"), [((), ("country=MX",)), (("Reforma",), ())])
def test_nothing_named_or_nothing_set_is_refused(
    workspace: Workspace, names: tuple[str, ...], fields: tuple[str, ...]
) -> None:
    with pytest.raises(CorrectionError):
        done(set_facts(workspace, names, fields, tools=fake_tools(workspace)))
