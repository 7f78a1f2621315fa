"""Groups of sentences to claims: who says it on each side, first by whom, how prominently, and with which figures."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable, Mapping, Sequence
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
)

_DAY = timedelta(days=1) - datetime.resolution


def claims_of(
    groups: Iterable[ClaimGroup],
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    conflicts: Sequence[ComparedConflict],
    partners: Mapping[str, Sequence[str]],
    perhaps: Container[str] = frozenset(),
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

    Returns:
        The most widely reported first; among those, the claims of most outlets, then those told earliest. What a single
        outlet says stands last, in reading order.
    """
    everyone = {_publisher(annotated.article) for annotated in (*left, *right)}
    order = {
        sentence.id: place
        for place, sentence in enumerate(sentence for one in (*left, *right) for sentence in one.sentences)
    }
    claims = [_claim(group, left, right, conflicts, everyone, order, partners, perhaps) for group in groups]

    def rank(claim: Claim) -> tuple[int, int, float, int]:
        scope = _RANK[claim.scope]
        first = min(order[id_] for id_ in claim.sentences)
        if claim.scope is Scope.SINGLE:
            return scope, 0, 0.0, first
        depths = [depth for depth in (claim.left_position, claim.right_position) if depth is not None]
        return scope, -len(claim.outlets), min(depths), first

    return tuple(sorted(claims, key=rank))


_RANK = {scope: rank for rank, scope in enumerate(Scope)}


def _claim(
    group: ClaimGroup,
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    conflicts: Sequence[ComparedConflict],
    everyone: set[str],
    order: dict[str, int],
    partners: Mapping[str, Sequence[str]],
    perhaps: Container[str],
) -> Claim:
    places = sorted(group.sentences, key=lambda place: order[str(place)])
    said = [str(place) for place in places]
    articles = {place.article for place in places}
    here, there = ([one for one in side if one.article.id in articles] for side in (left, right))
    left_outlets, right_outlets = _outlets(here), _outlets(there)
    left_ids = {sentence.id for one in here for sentence in one.sentences}
    publishers = {_publisher(one.article) for one in (*here, *there)}
    linked = {partner for id_ in said for partner in partners.get(id_, ())}
    part = tuple(sorted(linked, key=order.__getitem__)) if not (here and there) else ()
    told = {*said, *part}
    inside = [one for one in conflicts if {one.left, one.right} <= told and not {one.left, one.right} <= set(part)]
    if here and there:
        scope = Scope.ALL if publishers == everyone else Scope.BOTH
    elif part:
        scope = Scope.PARTLY
    elif any(id_ in perhaps for id_ in said):
        scope = Scope.PERHAPS
    elif len(publishers) == 1 or group.voices == 1:
        scope = Scope.SINGLE
    else:
        scope = Scope.LEFT if here else Scope.RIGHT
    return Claim(
        id=f"c{hashlib.blake2b(' '.join(sorted(said)).encode(), digest_size=4).hexdigest()}",
        left=tuple(id_ for id_ in said if id_ in left_ids),
        right=tuple(id_ for id_ in said if id_ not in left_ids),
        outlets=tuple(dict.fromkeys(left_outlets + right_outlets)),
        scope=scope,
        left_outlets=left_outlets,
        right_outlets=right_outlets,
        first=_first([one.article for one in (*here, *there)]),
        representative=str(group.central),
        conflicts=tuple(one for one in inside if one.verdict is Verdict.CONTRADICT),
        left_position=_position(here, said),
        right_position=_position(there, said),
        left_part=() if here else part,
        right_part=() if there else part,
        compatible=tuple(one for one in inside if one.verdict is Verdict.COMPATIBLE),
    )


def _publisher(article: Article) -> str:
    """Return who published an article; two of unknown outlets are never taken for one."""
    return article.outlet.id if article.outlet else article.id


def _outlets(articles: Iterable[AnnotatedArticle]) -> tuple[str, ...]:
    names = (one.article.outlet.name if one.article.outlet else UNKNOWN_OUTLET for one in articles)
    return tuple(dict.fromkeys(names))


def _first(articles: Sequence[Article]) -> tuple[str, ...]:
    """Return the articles that may have been first: none of the others is surely earlier.

    Of an article without a date nobody knows whether it came before, so beside one none is called first.
    """
    spans = [_may_have_appeared(article.published) for article in articles if article.published]
    if len(spans) < len(articles):
        return ()
    return tuple(
        article.id
        for article, (start, _) in zip(articles, spans, strict=True)
        if all(start <= last for _, last in spans)
    )


def _may_have_appeared(published: datetime) -> tuple[datetime, datetime]:
    """Return from when to when: a date without a time (midnight, where it was published or by UTC) is a whole day."""
    moment = published.astimezone(UTC)
    is_day = time(0) in (published.time(), moment.time())
    return moment, moment + (_DAY if is_day else timedelta())


def _position(articles: Sequence[AnnotatedArticle], said: Iterable[str]) -> float | None:
    wanted = set(said)
    depths = [
        sentence.number / max(1, len(one.sentences) - 1)
        for one in articles
        for sentence in one.sentences
        if sentence.id in wanted
    ]
    return round(min(depths), 4) if depths else None
