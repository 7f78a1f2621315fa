"""Words of what the command line says beside its answer, on stderr."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import ChangeKind
from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class TalkWords:
    """Progress, notes and errors. `{name}` is filled in where it is shown."""

    error: str
    next_step: str
    output: str
    """What stdout is called where it cannot be written to."""

    failed: str
    """`{kind}` of an error that the program did not foresee."""

    report: str
    log_at: str
    """`{path}` of the log file."""

    interrupted: str
    skipped: str
    """`{place}` and `{reason}` of an input that is no article."""

    skipped_more: str
    """How many more were skipped for the same reason: `{count}`, `{reason}` and `{place}` of the last."""

    summary: str
    """What `add` did: `{added}`, `{known}`, `{skipped}`."""

    newer: str
    """`{count}` articles of which another text stood at the same address."""

    changed: str
    """`{changes}` that were made to the texts on their way in, each with its count."""

    changes: Mapping[ChangeKind, str]
    """What was mended or left out, by kind."""
    country_set: Plural
    """Articles known before that have `{country}` now."""

    holds: str
    """What the workspace holds: `{articles}` in `{events}`, both counted."""

    no_workspace: str
    """`{path}`: a workspace that was named and is not there."""

    nearest_workspace: str
    """`{path}`: one that is there and has a like name."""

    add_makes_one: str
    no_events: str
    no_event_of_both: str
    add_first: str
    nothing_found: str
    opens_screen: str
    """What `demo` does elsewhere."""

    no_screen: str
    """There is no terminal to draw on; `no_screen_hint` names the commands that print the same."""

    no_screen_hint: str
    untranslated: str
    """`{missing}` of `{total}` sentences, for a `{reason}`."""

    doubtful: str
    """So many of `{total}` translations carry `{mark}`."""

    nothing_kept: str
    """There is no workspace at `{path}`, and the command works without."""

    ask_doctor: str
    count_by: str
    """`frames` must be told what to count by."""

    reset_goes_with_learn: str
    csv_goes_with_claims: str
    removed: str
    """`{name}`: what is no longer there."""

    try_model: str
    """What to do with a trained model, `{name}`."""

    asset_missing: str
    """What `setup` would bring, in `{size}` megabytes."""

    asset_damaged: str
    """What `setup` would mend in `{place}`, for its `{problems}`."""

    packages_missing: str
    """`{command}` brings Debian's packages."""
