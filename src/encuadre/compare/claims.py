"""Groups of sentences to claims: who says it on each side, first by whom, how prominently, and with which figures."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from encuadre.model import (
    UNKNOWN_OUTLET,
    AnnotatedArticle,
    Article,
    Claim,
    ClaimGroup,
    ComparedConflict,
    Scope,
    Verdict,
    publishers_of,
    reports_of,
)

_DAY = timedelta(days=1) - datetime.resolution


def claims_of(
    groups: Iterable[ClaimGroup],
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    conflicts: Sequence[ComparedConflict],
    partners: Mapping[str, Sequence[str]],
    perhaps: Container[str] = frozenset(),
    copies: Iterable[Sequence[str]] = (),
) -> tuple[Claim, ...]:
    """Say who reports each group of sentences.

    A group of one side is that side's alone only if all of its sentences are: what is *only* here is the same in the
    ledger and in the columns.

    Args:
        groups: Sentences that say the same thing.
        left: The articles of the left side, in the order they are shown.
        right: The articles of the right side.
        conflicts: What is told differently, between any two articles, whether it contradicts or not.
        partners: By sentence id the sentences of the other side that are linked to it.
        perhaps: Ids of the sentences without any that the other side may well tell.
        copies: Groups of articles that are one text (`Event.copies`).

    Returns:
        The most widely reported first; among those, the claims of most outlets, then those told earliest. What a single
        outlet says stands last, in reading order.
    """
    articles, texts = [one.article for one in (*left, *right)], tuple(copies)
    publishers, reports = publishers_of(articles, texts), reports_of(articles, texts)
    order = {
        sentence.id: place
        for place, sentence in enumerate(sentence for one in (*left, *right) for sentence in one.sentences)
    }
    ledger = _Ledger(left, right, conflicts, partners, perhaps, publishers, reports, order)

    def rank(claim: Claim) -> tuple[int, int, float, int]:
        scope = _RANK[claim.scope]
        first = min(order[id_] for id_ in claim.sentences)
        if claim.scope is Scope.SINGLE:
            return scope, 0, 0.0, first
        depths = [depth for depth in (claim.left_position, claim.right_position) if depth is not None]
        return scope, -len(claim.outlets), min(depths), first

    return tuple(sorted(map(ledger.claim, groups), key=rank))


_RANK = {scope: rank for rank, scope in enumerate(Scope)}


@dataclass(frozen=True, slots=True)
class _Ledger:
    """What every claim of an event is looked up in."""

    left: Sequence[AnnotatedArticle]
    right: Sequence[AnnotatedArticle]
    conflicts: Sequence[ComparedConflict]
    partners: Mapping[str, Sequence[str]]
    perhaps: Container[str]
    publishers: Mapping[str, str]
    """By article who published it."""

    reports: Mapping[str, str]
    """By article the report it is a version of."""

    order: Mapping[str, int]
    """By sentence its place among those of both sides."""

    def claim(self, group: ClaimGroup) -> Claim:
        """Return a group of sentences with who says it where, who first, and with what other figures."""
        places = sorted(group.sentences, key=lambda place: self.order[str(place)])
        said = [str(place) for place in places]
        articles = {place.article for place in places}
        here, there = ([one for one in side if one.article.id in articles] for side in (self.left, self.right))
        left_outlets, right_outlets = _outlets(here), _outlets(there)
        left_ids = {sentence.id for one in here for sentence in one.sentences}
        linked = {partner for id_ in said for partner in self.partners.get(id_, ())}
        part = tuple(sorted(linked, key=self.order.__getitem__)) if not (here and there) else ()
        told = {*said, *part}
        inside = [
            one for one in self.conflicts if {one.left, one.right} <= told and not {one.left, one.right} <= set(part)
        ]
        return Claim(
            id=f"c{hashlib.blake2b(' '.join(sorted(said)).encode(), digest_size=4).hexdigest()}",
            left=tuple(id_ for id_ in said if id_ in left_ids),
            right=tuple(id_ for id_ in said if id_ not in left_ids),
            outlets=tuple(dict.fromkeys(left_outlets + right_outlets)),
            scope=self._scope(group, said, bool(here), bool(there), is_told_in_part=bool(part)),
            left_outlets=left_outlets,
            right_outlets=right_outlets,
            first=self._first([one.article for one in (*here, *there)]),
            representative=str(group.central),
            conflicts=tuple(one for one in inside if one.verdict is Verdict.CONTRADICT),
            left_position=_position(here, said),
            right_position=_position(there, said),
            left_part=() if here else part,
            right_part=() if there else part,
            compatible=tuple(one for one in inside if one.verdict is Verdict.COMPATIBLE),
        )

    def _scope(
        self, group: ClaimGroup, said: Iterable[str], is_left: bool, is_right: bool, *, is_told_in_part: bool
    ) -> Scope:
        """Say how widely a claim is reported.

        Args:
            group: Its sentences.
            said: Their ids.
            is_left: Whether the left side tells it.
            is_right: Whether the right one does.
            is_told_in_part: Whether a sentence of the other side is linked to it without being of it.
        """
        publishers = {self.publishers[place.article] for place in group.sentences}
        if is_left and is_right:
            return Scope.ALL if publishers == set(self.publishers.values()) else Scope.BOTH
        if is_told_in_part:
            return Scope.PARTLY
        if any(id_ in self.perhaps for id_ in said):
            return Scope.PERHAPS
        if len(publishers) == 1 or group.voices == 1:
            return Scope.SINGLE
        return Scope.LEFT if is_left else Scope.RIGHT

    def _first(self, articles: Iterable[Article]) -> tuple[str, ...]:
        """Return the articles that may have been first: no other report is surely earlier.

        Of several versions of a report the earliest that is dated counts. Of a report without a date nobody knows
        whether it came before, so beside one none is called first.
        """
        reports: dict[str, list[Article]] = {}
        for article in articles:
            reports.setdefault(self.reports[article.id], []).append(article)
        earliest = [
            min(((*_may_have_appeared(one.published), one.id) for one in those if one.published), default=None)
            for those in reports.values()
        ]
        known = [one for one in earliest if one]
        if len(known) < len(reports):
            return ()
        return tuple(id_ for last, start, id_ in known if all(start <= other for other, _, _ in known))


def _outlets(articles: Iterable[AnnotatedArticle]) -> tuple[str, ...]:
    names = (one.article.outlet.name if one.article.outlet else UNKNOWN_OUTLET for one in articles)
    return tuple(dict.fromkeys(names))


def _may_have_appeared(published: datetime) -> tuple[datetime, datetime]:
    """Return until and from when: a date without a time (midnight, where it was published or by UTC) is a whole day."""
    moment = published.astimezone(UTC)
    is_day = time(0) in (published.time(), moment.time())
    return moment + (_DAY if is_day else timedelta()), moment


def _position(articles: Sequence[AnnotatedArticle], said: Iterable[str]) -> float | None:
    wanted = set(said)
    depths = [
        sentence.number / max(1, len(one.sentences) - 1)
        for one in articles
        for sentence in one.sentences
        if sentence.id in wanted
    ]
    return round(min(depths), 4) if depths else None
