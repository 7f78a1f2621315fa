"""Yes and no in English: predicates of the news in every form, and what turns them into their opposite.

Provenance: collected by hand for this project.
"""

from __future__ import annotations

from encuadre.data.wordlists import words

PREDICATES: dict[str, frozenset[str]] = {
    "ask": words("ask asks asked asking request requests requested requesting"),
    "confirm": words("confirm confirms confirmed confirming"),
    "approve": words("approve approves approved approving approval"),
    "authorize": words("authorize authorizes authorized authorizing authorise authorised authorization"),
    "allow": words("allow allows allowed allowing permit permits permitted"),
    "accept": words("accept accepts accepted accepting"),
    "sign": words("sign signs signed signing"),
    "identify": words("identify identifies identified identifying"),
    "comment": words("comment comments commented"),
    "endorse": words("endorse endorses endorsed endorsing"),
    "arrest": words("arrest arrested arresting"),
    "notify": words("notify notifies notified notifying inform informed informs informing"),
    "consult": words("consult consults consulted consulting"),
    "pay": words("pay pays paid paying"),
    "enter": words("enter enters entered entering"),
    "participate": words("participate participates participated participating participation"),
    "attend": words("attend attends attended attending"),
    "resign": words("resign resigns resigned resigning resignation"),
    "apologize": words("apologize apologizes apologized apology"),
    "release": words("release releases released releasing"),
    "exist": words("exist exists existed"),
    "cooperate": words("cooperate cooperates cooperated cooperating"),
    "violate": words("violate violates violated violating"),
    "extradite": words("extradite extradited extraditing"),
    "find": words("found find finds"),
    "cancel": words("cancel cancels canceled cancelled canceling"),
    "suspend": words("suspend suspends suspended suspending"),
}
"""Forms by what they assert; the same names stand in the other language."""

OPPOSITES: dict[str, frozenset[str]] = {
    "confirm": words("deny denies denied denying"),
    "approve": words("reject rejects rejected rejecting"),
    "allow": words("ban bans banned prohibit prohibits prohibited forbid forbids"),
}
"""Forms that assert the opposite of the predicate."""

NEGATORS: frozenset[str] = words("not never no nobody neither nor cannot none")
"""What negates a predicate that follows within a few words."""

NEAR_NEGATORS: frozenset[str] = words("without")
"""What negates only what stands next to it: in `sin dinero para pagar` nobody says that nothing is paid."""

HARMLESS: tuple[str, ...] = ("no doubt", "not only", "no wonder", "no matter")
"""Phrases with a negator that negate nothing."""

NEGATIVE_ENDING: str = "n't"
"""Ending of an auxiliary that negates what follows; empty if the language has none."""

REFUSALS: tuple[str, ...] = (
    "refused to",
    "refuses to",
    "refusing to",
    "declined to",
    "declines to",
    "failed to",
    "fails to",
    "stopped short of",
)
"""Phrases that say that what follows was not done."""

UNCERTAIN: frozenset[str] = words("if whether would could may might should unless until before")
"""Words that leave it open whether what follows is so; nothing is concluded from it."""

CLAUSE_ENDS: frozenset[str] = words("and but that who which while because although after as when")
"""Words beyond which a negation does not reach."""

EXCLUDED: tuple[str, ...] = ("rule out", "ruled out", "rules out", "ruling out")
"""Phrases that say that something is ruled out: denied of one, they leave it open."""

CERTAINTY: dict[str, frozenset[str]] = {
    "likely": words("likely probable probably"),
    "possible": words("possible possibly"),
}
"""Words that say how sure something is, by degree; the same degrees stand in the other language."""
