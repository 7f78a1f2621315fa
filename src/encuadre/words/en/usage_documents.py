"""The help of the commands that write documents, in English."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_documents import DocumentsUsage

USAGE_DOCUMENTS = DocumentsUsage(
    export=CommandHelp(
        brief="Write EVENT as a document: a memo of one page, or the whole.",
        more="The whole holds the reading, the ledger of claims, what is told differently with both texts, quotations, "
        "voices, frames, the timeline, why together, method and limits, and the provenance of every article. The same "
        "comparison gives the same bytes. A file is written whole or not at all. Formats of data (`csv`, `json`, "
        "`jsonl`) hold all of it with or without --memo; `csl` and `bibtex` hold its articles.",
        metavars={"output": "FILE"},
        options={
            "named_format": "The format; else what the name of FILE ends with; `md` where it has no ending.",
            "output": "The file (`-`: standard output).",
            "is_memo": "One page: what matters, the differences with both texts, method and sources.",
            "quote_limit": "How many words of each article are quoted, what matters most first; 0: all. Headlines are "
            "not counted.",
            "has_notes": "With your notes on its sentences; else they stay here.",
            "force": "Replace FILE if it is there.",
            "by": "What makes a side; else the country where both tell it, then the language, then the outlet.",
        },
        examples=(
            ("encuadre export 1 --memo -o memo.docx", "one page, the three differences that matter"),
            ("encuadre export 1 -o event.html", "a page for any browser, with charts, filters and links"),
            ("encuadre export 1 -o event.svg", "the charts alone"),
            ("encuadre export 1 -o event.md", "the whole, in the format of the name"),
            ("encuadre export 1 3 -f data -o tables/", "tables for a course or a study, with a dictionary"),
            ("encuadre export 1 -f tmx --quote-limit 0 -o event.tmx", "the translations, for a translator's tools"),
            (
                "encuadre export 1 -f xliff2 --lang en --quote-limit 0 -o event.xlf",
                "those into English, to be worked on",
            ),
            ("encuadre export 1 -f bibtex > sources.bib", "its articles, to be cited"),
            ("encuadre export 1 -f csv --quote-limit 0", "the ledger as a table, nothing cut"),
            ("encuadre export 1 --json", "everything as data, with its provenance"),
        ),
    ),
)
