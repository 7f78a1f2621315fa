"""The line that says which events are wanted, in both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.errors import EncuadreError
from encuadre.model import Country, Event, Flag, Membership
from encuadre.present.events import Kept, Listed, listed
from encuadre.present.filtering import NAMES, Field, read_filter
from encuadre.words import Words
from encuadre.words.en import ENGLISH
from encuadre.words.es import SPANISH
from strategies import an_article

US = an_article("Storm closes the bridge", published=datetime(2025, 2, 4, tzinfo=UTC))
MX = an_article("Conflictos por el agua", "Uno.", "es", Country.MX, datetime(2025, 3, 1, tzinfo=UTC))
LOST = replace(an_article("Nobody knows", country=None), outlet=None, published=None)
ARTICLES = {article.id: article for article in (US, MX, LOST)}
BOTH = Event(
    "both",
    (US.id, MX.id),
    {"en": "Storm closes the bridge"},
    start=US.published,
    end=MX.published,
    membership=(Membership(US.id, people=("claudia-sheinbaum",)), Membership(MX.id)),
)
ONE = Event("one", (MX.id,), {"es": "Conflictos por el agua"}, start=MX.published, end=MX.published)
UNKNOWN = Event("unknown", (LOST.id,), {"en": "Nobody knows"})
KEPT = Kept({"both": 2, "one": 0}, {Flag.STARRED: frozenset([MX.id]), Flag.READ: frozenset([US.id])})
ITEMS = listed([BOTH, ONE, UNKNOWN], ARTICLES, KEPT)


def found(line: str, words: Words = ENGLISH, items: list[Listed] = ITEMS) -> list[str]:
    return [item.event.id for item in read_filter(line, words).kept(items)]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("", ["both", "one", "unknown"]),
        ("BRIDGE storm", ["both"]),
        ('"closes the bridge"', ["both"]),
        ('"bridge the"', []),
        ("outlet:heraldo", ["both", "one"]),
        ('outlet:"el heraldo del rio"', ["both", "one"]),
        ("medio:GAZETTE", ["both"]),
        ("country:us", ["both"]),
        ("país:mx", ["both", "one"]),
        ("country:?", ["unknown"]),
        ("person:sheinbaum", ["both"]),
        ('persona:"Claudia Sheinbaum"', ["both"]),
        ("person:hale", []),
        ("since:2025-02", ["both", "one"]),
        ("since:2025-03-02", []),
        ("until:2025-02", ["both"]),
        ("hasta:2025", ["both", "one"]),
        ("desde:2025-2-4 until:2025-02-04", ["both"]),
        ("one-side", ["one", "unknown"]),
        ("ambos-lados", ["both"]),
        ("conflicts", ["both"]),
        ("conflictos", ["both"]),
        ('"conflictos"', ["both", "one"]),
        ("starred", ["both", "one"]),
        ("sin-leer", ["both", "one", "unknown"]),
        ("storm one-side", []),
    ],
)
def test_a_line_keeps_what_it_asks_for(line: str, wanted: list[str]) -> None:
    assert found(line) == wanted
    assert found(line, SPANISH) == wanted


def test_what_is_archived_is_found_by_asking_for_it_alone() -> None:
    kept = Kept({}, {Flag.ARCHIVED: frozenset([MX.id])})
    items = listed([BOTH, ONE], ARTICLES, kept)

    assert found("", items=items) == found("agua", items=items) == ["both"]
    assert found("archived", items=items) == found("archivados agua", items=items) == ["one"]


@pytest.mark.parametrize("line", ["outlet:", "since: ", 'person:"', "until:", '"'])
def test_what_is_still_to_be_typed_asks_for_nothing(line: str) -> None:
    assert found(line) == ["both", "one", "unknown"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("colour:red", "“colour:” is no filter"),
        ("conflicts:2", "“conflicts:” is no filter"),
        ("since:febrero", "“febrero” is no date"),
        ("since:2025-13", "“2025-13” is no date"),
        ("until:2025-02-30", "“2025-02-30” is no date"),
        ("since:0000", "“0000” is no date"),
        ("country:ca", "“ca” is none of the two countries"),
    ],
)
def test_what_cannot_be_read_is_named_with_what_to_write(line: str, said: str) -> None:
    with pytest.raises(EncuadreError) as caught:
        read_filter(line, ENGLISH)
    assert said in caught.value.message
    assert caught.value.hint


def test_an_error_speaks_the_language_of_the_interface() -> None:
    with pytest.raises(EncuadreError, match="no es una fecha"):
        read_filter("desde:ayer", SPANISH)


@given(st.text(max_size=40))
def test_any_line_is_read_or_refused(line: str) -> None:
    try:
        kept = found(line)
    except EncuadreError:
        return
    assert set(kept) <= {"both", "one", "unknown"}


@given(st.text(alphabet=st.characters(blacklist_characters='"“”«»„'), max_size=20))
def test_quoted_words_are_never_a_filter(text: str) -> None:
    assert not read_filter(f'"{text}"', ENGLISH).tests


@pytest.mark.parametrize("words", [ENGLISH, SPANISH])
def test_the_help_names_filters_that_there_are(words: Words) -> None:
    for typed, _ in words.filters.explained:
        read_filter(typed, words)
    read_filter(words.events.filter_hint.replace("…", "").replace(",", ""), words)


def test_every_field_and_trait_has_a_name_in_both_languages() -> None:
    assert all(sum(one is name for one in NAMES.values()) == 2 for name in NAMES.values())
    assert set(Field) <= set(NAMES.values())
