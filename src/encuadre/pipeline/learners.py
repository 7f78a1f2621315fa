"""Who studies with this workspace: each learner kept apart, checked, and forgotten when asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from encuadre.errors import NotFoundError
from encuadre.model import CheckWord, Language, LearnerProfile, Level

if TYPE_CHECKING:
    from encuadre.store import Workspace


def learners(workspace: Workspace) -> tuple[LearnerProfile, ...]:
    """Return everybody, by name."""
    found = (workspace.learners.get(name) for name in workspace.learners.names())
    return tuple(one for one in found if one is not None)


def learner(workspace: Workspace, name: str) -> LearnerProfile:
    """Return what is kept of one learner.

    Raises:
        NotFoundError: nobody has the name.
    """
    found = workspace.learners.get(name)
    if found is None:
        raise NotFoundError(
            "no learner {name!r} in this workspace", name=name, hint="`encuadre learners` lists who there is"
        )
    return found


def keep_learner(
    workspace: Workspace, name: str, *, learning: Language | None = None, level: Level | None = None
) -> LearnerProfile:
    """Keep what a learner learns and at which level; what is not given stays as it is.

    Args:
        workspace: Where.
        name: Of the learner, who may be new.
        learning: `None`: as before; a new learner learns Spanish.
        level: `None`: as before.
    """
    known = workspace.learners.get(name) or LearnerProfile(name, learning or "es")
    is_other = learning is not None and learning != known.learning
    kept = replace(known, level=None, estimate=None) if is_other else known  # a level is one of a language
    kept = replace(kept, learning=learning or known.learning, level=level or kept.level)
    with workspace.transaction():
        workspace.learners.record(kept)
    return kept


def keep_check(workspace: Workspace, name: str, answers: Sequence[tuple[CheckWord, bool]]) -> LearnerProfile:
    """Keep what a level check estimates of a learner; an estimate that is not reliable changes no level.

    Args:
        workspace: Where.
        name: Of a learner who is kept.
        answers: Each question with whether the learner says to know the word.
    """
    from encuadre.study.check import estimate

    before, found = learner(workspace, name), estimate(answers)
    kept = replace(before, estimate=found, level=found.level if found.is_reliable else before.level)
    with workspace.transaction():
        workspace.learners.record(kept)
    return kept


def due_dates(profile: LearnerProfile) -> Mapping[str, datetime]:
    """Return when each item that a learner ever answered is to be asked again."""
    from encuadre.study.repetition import repetitions

    return {one.item: one.due for one in repetitions(profile.answers)}


def check_questions(learning: Language) -> Sequence[CheckWord]:
    """Return the questions of a level check, others each day: whoever repeats it would know them."""
    from encuadre.study.check import draw

    return draw(learning, datetime.now(UTC).toordinal())


def forget_learner(workspace: Workspace, name: str) -> None:
    """Remove all that is kept of a learner.

    Raises:
        NotFoundError: nobody has the name.
    """
    learner(workspace, name)
    with workspace.transaction():
        workspace.learners.forget(name)
