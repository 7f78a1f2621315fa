"""The list of events: what it counts, and what comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from encuadre.model import Country, Event, Flag, Grouping
from encuadre.present.events import Kept, Order, following, in_order, listed
from strategies import an_article

US = an_article()
MX = an_article("México envía tropas", "México envió 10 mil elementos.", "es", Country.MX)
LOST = replace(an_article("Nobody knows", country=None), is_sample=True)
ARTICLES = {article.id: article for article in (US, MX, LOST)}


def an_event(name: str, *articles: str, day: int | None = None) -> Event:
    start = datetime(2025, 2, day, tzinfo=UTC) if day else None
    return Event(name, articles, {"en": name}, start=start)


def test_articles_are_counted_by_country_and_the_unknown_apart() -> None:
    (item,) = listed([an_event("e", US.id, MX.id, LOST.id)], ARTICLES)

    assert (item.counts[Country.US], item.counts[Country.MX], item.counts[None]) == (1, 1, 1)
    assert item.has_both_sides
    assert item.is_sample


def test_an_unknown_country_is_no_side() -> None:
    (item,) = listed([an_event("e", US.id, LOST.id)], ARTICLES)

    assert not item.has_both_sides


def test_both_languages_are_two_sides_where_the_countries_are_not_known() -> None:
    stray = replace(MX, country=None)
    (item,) = listed([an_event("e", LOST.id, stray.id)], {**ARTICLES, stray.id: stray})

    assert item.grouping is Grouping.LANGUAGE
    assert item.has_both_sides


def test_both_languages_stand_behind_both_countries_and_before_one_side() -> None:
    stray = replace(MX, id="stray", country=None)
    events = [an_event("one", US.id, day=9), an_event("languages", LOST.id, "stray"), an_event("both", US.id, MX.id)]

    told = in_order(listed(events, {**ARTICLES, "stray": stray}))

    assert [item.event.id for item in told] == ["both", "languages", "one"]


def test_headlines_and_outlets_are_what_a_reader_may_look_for() -> None:
    (item,) = listed([an_event("Troops", MX.id)], ARTICLES)

    assert item.texts == ("Troops", "México envía tropas", "El Heraldo del Río")


def test_both_sides_come_first_then_the_newest_and_the_undated_last() -> None:
    events = [
        an_event("undated", US.id),
        an_event("old", US.id, day=1),
        an_event("new", MX.id, day=9),
        an_event("both", US.id, MX.id, day=1),
    ]

    assert [item.event.id for item in in_order(listed(events, ARTICLES))] == ["both", "new", "old", "undated"]


def test_an_article_that_is_not_at_hand_is_left_out() -> None:
    assert listed([an_event("e", US.id, "gone")], ARTICLES)[0].articles == (US,)


def test_events_of_a_story_stand_together_behind_the_first_of_them() -> None:
    events = [
        replace(an_event("new", MX.id, day=9), story="s"),
        an_event("between", MX.id, day=5),
        replace(an_event("old", US.id, day=1), story="s"),
        replace(an_event("both", US.id, MX.id, day=2), story="s"),
    ]

    items = in_order(listed(events, ARTICLES))

    assert [item.event.id for item in items] == ["both", "new", "old", "between"]
    assert following(items) == [False, False, True, False]
    assert following(items[2:]) == [False, False]


def orders(order: Order, *, is_turned: bool = False, kept: Kept | None = None) -> list[str]:
    others = [an_article(f"US {at}") for at in range(4)]
    articles = ARTICLES | {article.id: article for article in others}
    events = [
        an_event("even", US.id, MX.id, day=3),
        an_event("uneven", *(one.id for one in others[:3]), MX.id, day=2),
        an_event("lone", others[3].id, day=9),
    ]
    return [item.event.id for item in in_order(listed(events, articles, kept), order, is_turned=is_turned)]


def test_a_list_goes_by_what_has_most_of_it_and_both_sides_stay_first() -> None:
    assert orders(Order.DATE) == ["even", "uneven", "lone"]
    assert orders(Order.COVERAGE) == ["uneven", "even", "lone"]
    assert orders(Order.IMBALANCE) == ["uneven", "even", "lone"]
    assert orders(Order.CONFLICTS, kept=Kept({"uneven": 2, "even": 0})) == ["uneven", "even", "lone"]


def test_a_turned_list_begins_with_what_has_least_of_it() -> None:
    assert orders(Order.DATE, is_turned=True) == ["uneven", "even", "lone"]
    assert orders(Order.COVERAGE, is_turned=True) == ["even", "uneven", "lone"]


def test_what_was_not_compared_comes_after_what_has_no_conflict() -> None:
    assert orders(Order.CONFLICTS, kept=Kept({"uneven": 0})) == ["uneven", "even", "lone"]


def test_an_event_is_read_and_archived_if_all_of_it_is_and_starred_if_any() -> None:
    both, one = an_event("both", US.id, MX.id), an_event("one", US.id)
    kept = Kept().flagged(Flag.READ, [US.id], is_on=True).flagged(Flag.STARRED, [US.id], is_on=True)

    assert kept.flags_of(both) == {Flag.STARRED}
    assert kept.flags_of(one) == {Flag.READ, Flag.STARRED}
    assert kept.flagged(Flag.READ, [US.id], is_on=False).flags_of(one) == {Flag.STARRED}


def test_an_event_without_articles_carries_no_flag() -> None:
    assert Kept({}, {flag: frozenset() for flag in Flag}).flags_of(an_event("empty")) == frozenset()


def test_imbalance_goes_from_none_to_one_side_alone() -> None:
    [even, lone, unknown] = listed(
        [an_event("even", US.id, MX.id), an_event("lone", US.id), an_event("unknown", LOST.id)], ARTICLES
    )
    assert (even.imbalance, lone.imbalance, unknown.imbalance) == (0.0, 1.0, 0.0)
