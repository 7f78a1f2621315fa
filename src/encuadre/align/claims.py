"""Links of article pairs to claims: the sentences of any number of articles that say the same thing."""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.model import Alignment, LinkKind

_Claim = tuple[tuple[str, ...], tuple[str, ...]]
"""Left and right sentence ids."""

CHAIN_FLOOR = 0.5
"""Mean score a sentence needs with the other side's members of a claim.

At one half a sentence that says the same as one member and nothing of another with certainty is left out: chains of
links (a meets b, b meets c) otherwise grow into claims whose ends have nothing in common.
"""


def group_claims(
    alignments: Mapping[tuple[str, str], Alignment], *, floor: float = CHAIN_FLOOR
) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Group sentences that are linked as `same`, over all article pairs of an event.

    The surest link is taken first. A sentence joins the claim of its partner only while its mean score with the other
    side's members of that claim reaches `floor`, a missing link counting 0; each sentence is in one claim at most.

    Args:
        alignments: By the ids of the left and the right article.
        floor: Mean score needed to join.

    Returns:
        Ids (`<article>-<number>`) of the left and of the right sentences of each claim, in the order of the alignments.
    """
    scores: dict[tuple[str, str], float] = {}
    place: dict[str, int] = {}
    sure: list[tuple[str, str]] = []
    for (left_id, right_id), alignment in alignments.items():
        for link in alignment.links:
            pair = (f"{left_id}-{link.left}", f"{right_id}-{link.right}")
            for sentence in pair:
                place.setdefault(sentence, len(place))
            scores[pair] = link.score
            if link.kind is LinkKind.SAME:
                sure.append(pair)
    claims: dict[str, _Claim] = {}
    for left, right in sorted(sure, key=lambda pair: (-scores[pair], place[pair[0]], place[pair[1]])):
        one, other = claims.get(left, ((left,), ())), claims.get(right, ((), (right,)))
        if one is not other:
            merged = (one[0] + other[0], one[1] + other[1])
            if _holds_together(merged, scores, floor):
                claims.update(dict.fromkeys(merged[0] + merged[1], merged))
    return _in_order(claims, place)


def _holds_together(claim: _Claim, scores: Mapping[tuple[str, str], float], floor: float) -> bool:
    left, right = claim
    return all(sum(scores.get((a, b), 0.0) for b in right) >= floor * len(right) for a in left) and all(
        sum(scores.get((a, b), 0.0) for a in left) >= floor * len(left) for b in right
    )


def _in_order(claims: Mapping[str, _Claim], place: Mapping[str, int]) -> tuple[_Claim, ...]:
    ordered = {
        (tuple(sorted(left, key=place.__getitem__)), tuple(sorted(right, key=place.__getitem__)))
        for left, right in claims.values()
    }
    return tuple(sorted(ordered, key=lambda claim: place[claim[0][0]]))
