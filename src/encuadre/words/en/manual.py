"""The manual page, in English."""

from __future__ import annotations

from encuadre.words.shapes.manual import ManualWords

MANUAL = ManualWords(
    title="User Commands",
    name="NAME",
    synopsis="SYNOPSIS",
    options="OPTIONS OF EVERY COMMAND",
    commands="COMMANDS",
    exit_status="EXIT STATUS",
    exit_codes={
        0: "Everything asked for was done.",
        1: "The question was understood and has no answer.",
        2: "The command line, a setting, the workspace or a place to write to is wrong.",
        3: "Some input could not be read; the rest was done.",
        4: "A model or engine is not installed, or failed its self-test.",
        70: "The program itself failed; the log file it names can be sent with a report.",
        130: "Interrupted; what was finished is kept.",
    },
    environment="ENVIRONMENT",
    variables={
        "ENCUADRE_WORKSPACE": "The workspace where --workspace names none.",
        "ENCUADRE_CONFIG": "The settings file.",
        "LC_ALL, LC_MESSAGES, LANG": "The language of the interface where neither --lang nor the settings name one.",
        "PAGER": "The pager for what is longer than the terminal; set and empty: none.",
        "VISUAL, EDITOR": "The editor of `encuadre config edit`.",
    },
    files="FILES",
    paths={
        "~/.config/encuadre/encuadre.toml": "The settings.",
        "~/.local/share/encuadre/workspace.sqlite": "The workspace where none is named.",
        "~/.local/state/encuadre/screen.json": "Colours, form of citations and wording, as the screen was left.",
        "~/.local/state/encuadre/log/encuadre.log": "The log of the last run with -v, or of the last that failed.",
    },
)
