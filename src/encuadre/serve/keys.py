"""Who may come in: an address that works once, then a cookie under a path that nobody can guess.

Loopback is not one user: whoever has an account on the machine reaches every port on it. So nothing is told apart by
where a request comes from. The address is used up by the first who follows it, because addresses stay in histories.
The path of a session is random because browsers send cookies to every port of a host, thus to the server of another
user; a cookie that holds below a path goes nowhere else (RFC 6265, section 8.5 and 5.1.4).
"""

from __future__ import annotations

from dataclasses import dataclass
from hmac import compare_digest
from secrets import token_urlsafe

BYTES = 32
"""Of chance in every key: 256 bits, as `secrets` advises."""


@dataclass(frozen=True, slots=True)
class Session:
    """What a browser was given."""

    place: str
    """The first part of all its paths."""

    secret: str
    """The value of its cookie."""


class Keys:
    """The key of the next browser, and the sessions of those that are in."""

    def __init__(self) -> None:
        """Make a first key."""
        self._sessions: list[Session] = []
        self.next = token_urlsafe(BYTES)

    def enter(self, key: str) -> Session | None:
        """Use a key up; `None`: it is not the one."""
        if not _same(key, self.next):
            return None
        self.next = token_urlsafe(BYTES)
        session = Session(token_urlsafe(BYTES), token_urlsafe(BYTES))
        self._sessions.append(session)
        return session

    def admits(self, place: str, secret: str) -> bool:
        """Say whether a cookie belongs to a path; how long the answer takes tells nothing of either."""
        found = [_same(place, one.place) & _same(secret, one.secret) for one in self._sessions]
        return any(found)


def _same(given: str, held: str) -> bool:
    return compare_digest(given.encode(errors="surrogateescape"), held.encode())
