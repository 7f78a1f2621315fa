"""What the command line says beside its answer, in English."""

from __future__ import annotations

from encuadre.words.shapes.talk import TalkWords

TALK = TalkWords(
    error="error: {message}",
    next_step="  next: {hint}",
    output="the output",
    failed="the program itself failed ({kind}); what was finished is kept",
    report="send the log file with a report; it names no article and nothing that was typed",
    log_at="log file: {path}",
    interrupted="interrupted; what was finished is kept, and the same command goes on from there",
    skipped="skipped {place}: {reason}",
    summary="{added} added, {known} known already, {skipped} skipped",
    holds="the workspace holds {articles} in {events}; `encuadre events` lists them",
    no_workspace="no workspace at {path}",
    nearest_workspace="did you mean {path}?",
    add_makes_one="`encuadre add` makes one",
    no_events="no events yet",
    no_event_of_both="no event is told by both sides",
    add_first="`encuadre add FILES` takes articles in",
    nothing_found="nothing found",
    opens_screen="with a terminal on stdout this opens the screen instead",
    no_screen="the screen needs a terminal",
    no_screen_hint="`encuadre events` and `encuadre compare 1` print the same",
    untranslated="{missing} of {total} sentences untranslated: {reason}",
    doubtful="{doubtful} of {total} translations doubtful, marked {mark}: read the original there",
    nothing_kept="no workspace at {path}: nothing is kept",
    ask_doctor="`encuadre doctor` says what is missing",
    count_by="say what to count by: --by outlet, --by country or --by month",
    reset_goes_with_learn="--reset goes with --learn",
    csv_goes_with_claims="--csv goes with --claims",
    removed="removed {name}",
    try_model="`encuadre frame ARTICLE --model {name}`, `encuadre compare 1 --model {name}`",
    asset_missing="missing: encuadre setup ({size} MB)",
    asset_damaged="damaged in {place}: {problems}: encuadre setup",
    packages_missing="no translation engine without them: {command}",
)
