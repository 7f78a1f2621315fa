"""The help of the commands that lead from articles to events and their two sides, in English."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_events import EventsUsage

USAGE_EVENTS = EventsUsage(
    add=CommandHelp(
        brief="Take in files, folders and pages of the web, and find the events in them.",
        options={"country": "Country of articles that do not say."},
        examples=(
            ("encuadre add articles/", "a folder, with all that is in it"),
            ("encuadre add export.jsonl page.html note.pdf", "a record a line, a saved page, a document"),
            ("encuadre add https://press.example/dam", "a page; uses the network"),
            ("encuadre add --country MX textos/", "where nothing else says the country"),
            ("curl -s ADDRESS | encuadre add -", "standard input, whatever it looks like"),
        ),
        after="Read are text, JSON, JSON Lines, CSV, HTML, MHTML, Safari web archives, RSS, Atom, WARC, WET, mail,\n"
        "PDF, DOCX, and what Nexis, Factiva and ProQuest export.\n"
        "Skipped articles are named with their reason; the rest is done (exit code 3).",
    ),
    events=CommandHelp(
        brief="List the events, with the numbers `compare` understands; or explain EVENT.",
        metavars={"line": "LINE"},
        options={
            "both": "Only events told in both countries, or in both languages.",
            "line": "Only what LINE asks for, as in the filter of the screen.",
            "is_learning": "Adjust the threshold of events to your decisions.",
            "reset": "With --learn: go back to the default threshold.",
        },
        examples=(
            ("encuadre events", "all of them, those told by both sides first"),
            ("encuadre events --both", "only those told by both sides"),
            (
                "encuadre events --filter 'outlet:jornada since:2025-02'",
                "as in the filter of the screen (`?`)",
            ),
            ("encuadre events 3", "why each article of the third is there, and which event is next"),
            ("encuadre events --json | jq '.events[0].why'", ""),
            ("encuadre events --csv events.csv", "as a table"),
            ("encuadre events --learn", "adjust how sure a merge must be to your own decisions"),
            ("encuadre events --learn --reset", "forget what was learnt"),
        ),
        after="◆ marks events that hold articles by your decision (merge, split, move, pin).",
    ),
    compare=CommandHelp(
        brief="Compare the two sides of EVENT, or of a story.",
        metavars={"line": "LINE"},
        more="Prints what both report, where their figures disagree, what only one side reports, and how each frames "
        "it. After a translation that may mislead stands (?); `encuadre correct` puts yours in its place. "
        "An event that one side alone tells is shown article by article. "
        "A story is all events of a running affair, told as one: named by its own id (`story` in `events --json`), or "
        "by any of its events with --story. Conflicts are shown between reports of one event alone: what differs from "
        "one event to the next is news. At most 30 articles are compared at once; --filter chooses events of a story.",
        options={
            "is_story": "Compare the whole story that EVENT belongs to.",
            "line": "Of the story only the events LINE asks for, as in the filter of the screen.",
            "by": "What makes a side; else the country where both tell it, then the language, then the outlet.",
            "wants_claims": "Print the claims instead: who reports what, and who was first.",
            "wants_reading": "Print one page instead: how the sides differ, with evidence.",
            "wants_numbers": "Print instead which figures and statements differ, who says them, and figures by kind.",
            "wants_voices": "Print instead who is quoted, on one side only or on both.",
            "wants_timeline": "Print instead when each article came out, and who told what first.",
        },
        examples=(
            ("encuadre compare 1", "the first event of the last list"),
            ("encuadre compare 3f2a", "by a unique beginning of its id"),
            ("encuadre compare 1 --story", "all events of its story"),
            ("encuadre compare 1 --story --filter 'since:2025-02-03 until:2025-02-09'", "those of a week"),
            ("encuadre compare 1 --by outlet", "two outlets instead of two countries"),
            ("encuadre compare 1 --claims", "the ledger: every claim, who reports it, who was first"),
            ("encuadre compare 1 --claims --csv claims.csv", "the same as a table"),
            ("encuadre compare 1 --reading", "one page of plain sentences, each with its evidence"),
            ("encuadre compare 1 --numbers", "also --voices and --timeline: the tabs of the screen"),
            ("encuadre compare 1 --model border", "frames by that model alone"),
            ("encuadre compare 1 --json", ""),
        ),
    ),
    search=CommandHelp(
        brief="Find sentences in both languages.",
        more="QUERY may be in either language; sentences that speak of it are found in both.",
        options={"most": "How many."},
        examples=(
            ('encuadre search "drones sobre Sinaloa"', "finds English and Spanish sentences"),
            ('encuadre search "water debt" -n 5 --json', ""),
        ),
    ),
    demo=CommandHelp(
        brief="Add FOLDER and open the screen.",
        more="Without a terminal on stdout it prints the events and the first comparison instead.",
        examples=(("encuadre --workspace demo.sqlite demo corpora/sample", ""),),
    ),
)
