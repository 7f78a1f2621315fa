"""The help of the command line, in English."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp, UsageWords

USAGE = UsageWords(
    encuadre=CommandHelp(
        brief="Show how the press of two countries tells the same event: Spanish-English, side by side, offline.",
        options={"version": "Show the version and exit."},
        examples=(
            ("encuadre add articles/", "take in files and folders"),
            ("encuadre", "open the screen"),
            ("encuadre events", "list the events"),
            ("encuadre compare 1", "compare the two sides of the first one"),
            ('encuadre search "drones"', "find sentences in both languages"),
        ),
        after="Exit codes: 0 fine, 1 nothing found, 2 usage or settings, 3 some input unreadable (the rest was done), "
        "4 a model or engine is missing, 70 the program itself failed, 130 interrupted.",
    ),
    shared=CommandHelp(
        brief="",
        options={
            "workspace_path": "The file everything is kept in  [default: $ENCUADRE_WORKSPACE, or the platform's data "
            "folder]",
            "as_json": "Print JSON.",
            "quiet": "No progress and no talk on stderr, errors excepted.",
            "named_language": "Interface language.",
            "no_pager": "Do not show what is longer than the terminal through a pager.",
            "csv_path": "Write the table to a file as well (`-`: to standard output, and nothing else).",
            "verbose": "Say on stderr what is done, and keep it in a log file to send with a report.",
            "models": "A frame model; may be repeated  [default: codebook, and border where the text is of the border; "
            "`encuadre frames list` names all]",
        },
    ),
    example="Example:",
    examples="Examples:",
    options_metavar="[OPTIONS]",
    command_metavar="COMMAND",
    arguments_metavar="[ARGS]...",
)
