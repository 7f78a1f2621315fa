"""Versions: one address is one article, of which the newest text is shown and none is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from decisions import a_decision
from encuadre.model import Article, ArticleAdded, ArticleKnown, DecisionKind, EditKind
from encuadre.pipeline.decided import decided
from encuadre.pipeline.versions import keep, versions_of
from encuadre.store import Workspace
from strategies import an_article

BODY = (
    "The bridge over the river reopened Wednesday after crews cleared mud from its eastern lane, ending a closure that "
    "split families and stranded trucks for two weeks on both banks."
)
FIRST = datetime(2025, 2, 19, tzinfo=UTC)
LATER = datetime(2025, 2, 20, tzinfo=UTC)


def told(
    body: str = BODY, title: str = "Bridge reopens", published: datetime = FIRST, path: str = "/bridge"
) -> Article:
    return replace(an_article(title, body, published=published), url=f"https://rivergazette.example{path}")


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace(":memory:") as workspace, workspace.transaction():
        yield workspace


def test_a_newer_text_at_the_same_address_is_shown_and_the_older_one_kept(workspace: Workspace) -> None:
    old, new = told(), told(f"{BODY} Sixty families had left.", published=LATER, path="/bridge/?utm_source=rss")

    assert keep(workspace.articles, old) == ArticleAdded(old.id)
    assert keep(workspace.articles, new) == ArticleAdded(new.id, replaces=old.id)

    assert workspace.articles.ids() == (new.id,)
    assert workspace.articles.count() == 1
    assert workspace.articles.versions(new.id) == (old,)


def test_an_older_text_that_arrives_later_is_kept_behind_the_newer_one(workspace: Workspace) -> None:
    old, new = told(), told(f"{BODY} Sixty families had left.", published=LATER)

    keep(workspace.articles, new)
    keep(workspace.articles, old)

    assert workspace.articles.ids() == (new.id,)
    assert workspace.articles.versions(new.id) == (old,)


def test_of_three_versions_the_last_is_shown(workspace: Workspace) -> None:
    versions = [told(f"{BODY} {number} families had left.") for number in (10, 20, 30)]

    for version in versions:
        keep(workspace.articles, version)

    assert workspace.articles.ids() == (versions[2].id,)
    assert workspace.articles.versions(versions[2].id) == tuple(versions[:2])


def test_other_quotation_marks_and_dashes_make_no_version(workspace: Workspace) -> None:
    curly, straight = told(f"{BODY} “It’s over” — at last."), told(f'{BODY} "It\'s over" -- at last.', path="")

    keep(workspace.articles, curly)

    assert keep(workspace.articles, straight) == ArticleKnown(curly.id)
    assert workspace.articles.arrivals() == (curly.id,)


@pytest.mark.parametrize("path", ["/", "/section/border"])
def test_texts_that_share_an_address_and_nothing_else_are_two_articles(workspace: Workspace, path: str) -> None:
    one = told(path=path)
    other = told("The harvest of tomatoes fell by a third, growers of the valley said.", "Harvest falls", path=path)

    keep(workspace.articles, one)
    keep(workspace.articles, other)

    assert workspace.articles.ids() == (one.id, other.id)


def test_a_decision_about_an_older_version_stands_for_the_newer(workspace: Workspace) -> None:
    old, new, second = told(), told(f"{BODY} Sixty families had left."), told(path="/other", title="Another")
    keep(workspace.articles, old)
    keep(workspace.articles, second)
    workspace.decisions.record(a_decision(1, DecisionKind.MERGE, (old.id, second.id)))
    keep(workspace.articles, new)

    found = decided(workspace, workspace.articles.ids())

    assert set(found.constraints.together[0]) == {new.id, second.id}


def test_a_pin_keeps_out_what_had_arrived_by_then_and_lets_in_what_came_later(workspace: Workspace) -> None:
    old, early = told(), told("The harvest fell.", "Harvest", path="/early")
    keep(workspace.articles, old)
    keep(workspace.articles, early)
    pin = a_decision(1, DecisionKind.PIN, (old.id,), known=len(workspace.articles.arrivals()))
    workspace.decisions.record(pin)
    new, late = told(f"{BODY} Sixty families had left."), told("A truck burned.", "Truck", path="/late")
    keep(workspace.articles, new)
    keep(workspace.articles, late)

    apart = decided(workspace, workspace.articles.ids()).constraints.apart

    assert {frozenset(pair) for pair in apart} == {frozenset((new.id, early.id))}


def test_versions_are_listed_the_oldest_first_whichever_of_them_is_named(workspace: Workspace) -> None:
    first = told()
    second = told(f"{BODY} Forty families had left.", published=LATER)
    third = told(f"{BODY} Sixty families had left.", published=LATER)
    for article in (second, first, third):
        keep(workspace.articles, article)

    for named in (first, second, third):
        found = versions_of(workspace, named.id[:6])
        assert [version.article for version in found] == [first, second, third]


def test_a_version_tells_what_differs_from_the_one_before(workspace: Workspace) -> None:
    keep(workspace.articles, told(f"{BODY} Forty families had left."))
    keep(workspace.articles, told(f"{BODY} Sixty families had left.", published=LATER))

    before, now = versions_of(workspace, workspace.articles.ids()[0])

    assert before.changed == ()
    [paragraph] = now.changed
    assert [edit.text for edit in paragraph if edit.kind is EditKind.ADDED] == ["Sixty"]
    assert now.kept == 1  # the headline
