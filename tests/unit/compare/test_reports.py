"""Reports, not articles, are counted: a page fetched twice and a text updated by its outlet are one report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from encuadre.compare.claims import claims_of
from encuadre.model import (
    AnnotatedArticle,
    Article,
    Claim,
    ClaimGroup,
    Country,
    Event,
    Outlet,
    Scope,
    SentenceId,
    publishers_of,
    reports_of,
)
from encuadre.present.charts import charts
from encuadre.present.events import Listed
from encuadre.text.copies import find_copies
from encuadre.words import words_in
from strategies import an_article, annotated
from tui.builders import a_comparison

ENGLISH = words_in("en")

FACTS = ("The bridge reopened.", "Forty trucks waited.", "Nobody was hurt.")

OUTLETS = {Country.US: ("Ledger", "Border Daily", ""), Country.MX: ("El Eco", "La Orilla", "")}

DAY = datetime(2025, 3, 3, tzinfo=UTC)

BODY = " ".join(f"word{number}" for number in range(60))


@dataclass(frozen=True)
class Told:
    """An event before and after a version of one of its articles came in."""

    before: Sequence[Article]
    version: Article
    facts: Sequence[frozenset[int]]
    """Those each article tells; last those of the version."""

    @property
    def copies(self) -> tuple[tuple[str, ...], ...]:
        """Return the version and its article as one text."""
        return ((self.version.id.removesuffix("-v"), self.version.id),)


@st.composite
def events(draw: st.DrawFn) -> Told:
    """Return articles of both sides, and one of them again: with a sentence less, of that time, later or undated."""
    articles = []
    for number in range(draw(st.integers(1, 4))):
        country = draw(st.sampled_from(Country))
        name = draw(st.sampled_from(OUTLETS[country]))
        outlet = Outlet(name.casefold(), name, country) if name else None
        hours = draw(st.none() | st.integers(0, 48))
        published = None if hours is None else DAY + timedelta(hours=hours)
        articles.append(replace(an_article(country=country, published=published), id=f"a{number}", outlet=outlet))
    facts = [frozenset(draw(st.sets(st.sampled_from(range(3)), min_size=1))) for _ in articles]
    at = draw(st.sampled_from(range(len(articles))))
    later = draw(st.none() | st.integers(0, 30))
    date = articles[at].published
    again = replace(
        articles[at],
        id=f"a{at}-v",
        published=None if later is None or date is None else date + timedelta(hours=later),
    )
    left_out = draw(st.sampled_from(range(3)))
    told = facts[at] - {left_out} or facts[at]
    return Told(articles, again, [*facts, told])


def claims_by_fact(
    articles: Sequence[Article], facts: Sequence[frozenset[int]], copies: Sequence[Sequence[str]]
) -> dict[int, Claim]:
    """Return the claim of each fact that is told; a copy has no voice of its own."""
    sides: dict[Country | None, list[AnnotatedArticle]] = {Country.US: [], Country.MX: []}
    told: dict[int, list[SentenceId]] = {}
    for article, those in zip(articles, facts, strict=True):
        body = " ".join(FACTS[fact] for fact in sorted(those))
        read = annotated(replace(article, title="", body=body))
        sides[article.country].append(read)
        for fact, sentence in zip(sorted(those), read.sentences, strict=True):
            told.setdefault(fact, []).append(sentence.place)
    text = {id_: group[0] for group in copies for id_ in group}
    groups = {
        fact: ClaimGroup(tuple(those), those[0], len({text.get(one.article, one.article) for one in those}))
        for fact, those in told.items()
    }
    found = claims_of(list(groups.values()), sides[Country.US], sides[Country.MX], (), {}, copies=copies)
    return {next(fact for fact, those in told.items() if str(those[0]) in one.sentences): one for one in found}


def tellers(claim: Claim, reports: dict[str, str]) -> tuple[object, ...]:
    first = {reports[id_] for id_ in claim.first}
    return claim.scope, claim.outlets, claim.left_outlets, claim.right_outlets, first, len(claim.first)


@given(events())
def test_a_version_changes_no_count_of_who_tells_a_claim_nor_who_was_first(event: Told) -> None:
    every = [*event.before, event.version]
    reports = dict(reports_of(every, event.copies))
    before = claims_by_fact(event.before, event.facts[:-1], ())
    after = claims_by_fact(every, event.facts, event.copies)

    assert {fact: tellers(one, reports) for fact, one in after.items()} == {
        fact: tellers(one, reports) for fact, one in before.items()
    }


@given(events())
def test_a_version_changes_no_number_in_the_list_of_events(event: Told) -> None:
    ids = [one.id for one in event.before]
    before = Listed(Event("e", tuple(ids), {}), tuple(event.before))
    after = Listed(Event("e", (*ids, event.version.id), {}, copies=event.copies), (*event.before, event.version))

    assert (after.counts, after.imbalance, len(after.reports)) == (before.counts, before.imbalance, len(before.reports))
    assert event.version in after.articles


@given(events())
def test_a_version_changes_no_number_of_reports_in_the_chart_of_days(event: Told) -> None:
    def drawn(articles: Sequence[Article], copies: Sequence[tuple[str, ...]]) -> list[tuple[str, float]]:
        made = a_comparison()
        left = [replace(one, country=Country.US) for one in articles]
        of = replace(
            made, event=replace(made.event, copies=tuple(copies)), left=replace(made.left, articles=tuple(left))
        )
        chart = next(one for one in charts(of, ENGLISH) if one.id == "coverage")
        return [(row.label, row.left.value) for row in chart.rows if row.left and row.left.value]

    assert drawn([*event.before, event.version], event.copies) == drawn(event.before, ())


@given(st.integers(0, 59), st.sampled_from(("", "changed", "word1 word2")), st.integers(40, 60))
def test_a_text_an_outlet_changed_a_little_is_no_report_of_its_own(at: int, put: str, length: int) -> None:
    words = BODY.split()
    later = " ".join([*words[:at], *put.split(), *words[at + 1 :]][:length])
    one, other = an_article(body=BODY), an_article("Updated", later)
    copies = find_copies({one.id: one.body, other.id: other.body})

    assert len(set(reports_of([one, other], copies).values())) == 1


def test_one_text_in_two_outlets_is_two_reports() -> None:
    here, there = an_article(body=BODY), an_article(body=BODY, country=Country.MX)
    copies = [(here.id, there.id)]

    assert reports_of([here, there], copies) == {here.id: here.id, there.id: there.id}


def test_two_texts_of_one_outlet_are_two_reports_of_one_publisher() -> None:
    one, other = an_article(), an_article("Another", "Other words.")

    assert len(set(reports_of([one, other], ()).values())) == 2
    assert set(publishers_of([one, other], ()).values()) == {"river-gazette"}


def test_two_texts_whose_outlets_nobody_knows_have_two_publishers_and_one_text_has_one() -> None:
    one, other = an_article(country=None), an_article("Another", "Other words.", country=None)

    assert len(set(publishers_of([one, other], ()).values())) == 2
    assert len(set(publishers_of([one, other], [(one.id, other.id)]).values())) == 1


def test_of_the_versions_of_a_report_the_earliest_that_is_dated_says_when_it_came_out() -> None:
    first, late = an_article(published=DAY), an_article("Updated", published=DAY + timedelta(days=2))
    other = an_article(country=Country.MX, published=DAY + timedelta(days=1))
    read = [annotated(one) for one in (late, first, other)]
    places = tuple(one.sentences[1].place for one in read)
    (claim,) = claims_of([ClaimGroup(places, places[0])], read[:2], read[2:], (), {}, copies=[(first.id, late.id)])

    assert (claim.first, claim.scope) == ((first.id,), Scope.ALL)
