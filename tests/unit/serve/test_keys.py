"""Who is let in: one key, one use; a cookie counts below its own path alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from encuadre.serve.keys import Keys


def test_a_key_opens_once() -> None:
    keys = Keys()
    key = keys.next

    assert keys.enter(key) is not None
    assert keys.enter(key) is None


def test_a_used_key_is_followed_by_another() -> None:
    keys = Keys()
    first = keys.next
    keys.enter(first)

    assert keys.next != first
    assert keys.enter(keys.next) is not None


@given(st.text())
def test_no_other_key_opens(other: str) -> None:
    keys = Keys()
    key = keys.next

    assert keys.enter(other) is None
    assert keys.enter(key) is not None


@given(st.text(), st.text())
def test_nothing_else_is_admitted(place: str, secret: str) -> None:
    keys = Keys()
    session = keys.enter(keys.next)
    assert session is not None

    assert not keys.admits(place, secret)
    assert not keys.admits(session.place, secret)
    assert not keys.admits(place, session.secret)
    assert keys.admits(session.place, session.secret)


def test_the_cookie_of_one_browser_opens_no_path_of_another() -> None:
    keys = Keys()
    one, other = keys.enter(keys.next), keys.enter(keys.next)
    assert one is not None
    assert other is not None

    assert not keys.admits(one.place, other.secret)
