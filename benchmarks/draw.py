"""Draws lines a reader is shown, to be judged by hand: `python -m benchmarks.draw KIND FILE OUT --seed N --count N`.

`FILE` is a workspace, or gold events as `encuadre eval events` reads them. Each gold event that two languages tell is
compared on its own, in `OUT/EVENT.sqlite`, so that what is judged does not depend on how events are formed. Written are
`OUT/KIND.tsv`, a line each with its evidence and two empty columns, and `OUT/EVENT.txt`, both sides with the id
of every sentence: whoever judges *only here* has to read the other side. `docs/reading.md` says how to judge.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from encuadre.errors import EncuadreError
from encuadre.evaluate.records import Record, read_records
from encuadre.model import ComparedConflict, Comparison, Event, Grouping, Language, disagreements
from encuadre.pipeline import Tools, add, compare_event
from encuadre.present.index import index_of
from encuadre.present.quoted import shown
from encuadre.present.unlinked import stands_on
from encuadre.store import Workspace
from encuadre.text.copies import find_copies

Line = tuple[str, tuple[str, ...]]
"""What is told, and the ids of the sentences that bear it out."""

COLUMNS = ("event", "line", "evidence", "judgement", "cause")


def main() -> None:
    """Compare, draw and write."""
    parser = argparse.ArgumentParser(description="Draw lines a reader is shown, to be judged by hand.")
    parser.add_argument("kind", choices=tuple(KINDS))
    parser.add_argument("file", type=Path, help="a workspace, or gold events (JSON Lines)")
    parser.add_argument("out", type=Path, help="a folder")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, help="lines; all if it is not given")
    parser.add_argument("--events", type=int, help="draw so many events first; all if it is not given")
    parser.add_argument("--by", type=Grouping, choices=tuple(Grouping), help="what makes a side; gold: language")
    parser.add_argument("--lang", choices=("en", "es"), default="en", help="in which the reading is told")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    chance = random.Random(asked.seed)
    lines: list[tuple[str, Line, Comparison]] = []
    for name, comparison in _comparisons(asked, chance):
        (asked.out / f"{name}.txt").write_text(_texts(comparison), "utf-8")
        lines += [(name, line, comparison) for line in KINDS[asked.kind](comparison, asked.lang)]
    drawn = chance.sample(range(len(lines)), min(asked.count or len(lines), len(lines)))
    with (asked.out / f"{asked.kind}.tsv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, dialect="excel-tab")
        writer.writerow(COLUMNS)
        for name, (text, evidence), comparison in (lines[at] for at in sorted(drawn)):
            writer.writerow((name, text, _shown(comparison, evidence), "", ""))
    print(f"{len(drawn)} of {len(lines)} lines: {asked.out / asked.kind}.tsv")


def _comparisons(asked: argparse.Namespace, chance: random.Random) -> Iterator[tuple[str, Comparison]]:
    """Compare the events that were drawn; one that cannot be is named and left out."""
    is_workspace = asked.file.read_bytes()[:6] == b"SQLite"
    gold = {} if is_workspace else _gold_events(asked.file)
    if is_workspace:
        with Workspace(asked.file) as workspace:
            names = sorted(event.id for event in workspace.events.all() if len(event.articles) > 1)
    else:
        names = sorted(gold)
    for name in chance.sample(names, min(asked.events or len(names), len(names))):
        try:
            with Workspace(asked.file if is_workspace else asked.out / f"{name}.sqlite") as workspace:
                tools = Tools(workspace)
                known = {event.id: event for event in workspace.events.all()} if is_workspace else {}
                event = known.get(name) or _formed(workspace, name, gold[name], asked.out, tools)
                by = asked.by or (None if is_workspace else Grouping.LANGUAGE)
                for step in compare_event(workspace, event, tools=tools, by=by):
                    if isinstance(step, Comparison):
                        yield name, step
        except EncuadreError as error:
            print(f"{name}: {error}", file=sys.stderr)


def _gold_events(path: Path) -> dict[str, list[Record]]:
    """Return the records of each event that two languages tell."""
    events: dict[str, list[Record]] = {}
    for record in read_records(path, needs=("id", "lang", "text", "event")):
        if record["event"]:
            events.setdefault(record["event"], []).append(record)
    return {name: those for name, those in events.items() if len({one["lang"] for one in those}) > 1}


def _formed(workspace: Workspace, name: str, records: Iterable[Record], out: Path, tools: Tools) -> Event:
    """Return one event of all that is told of it, whatever the program would have put together."""
    path = out / f"{name}.jsonl"
    path.write_text("\n".join(json.dumps(record, ensure_ascii=False) for record in records), "utf-8")
    for _ in add(workspace, [path], tools=tools):
        pass
    articles = sorted(
        workspace.articles.get(workspace.articles.ids()),
        key=lambda one: (one.published is None, str(one.published or ""), one.id),
    )
    titles: dict[Language, str] = {}
    for article in articles:
        titles.setdefault(article.language, article.title)
    copies = tuple(find_copies({one.id: one.text for one in articles}))
    return Event(name, tuple(one.id for one in articles), titles, copies=copies)


def _reading(comparison: Comparison, language: Language) -> list[Line]:
    return [(line.text[language], line.evidence) for line in comparison.reading]


def _conflicts(comparison: Comparison, _: Language) -> list[Line]:
    return list(_disputed(comparison.conflicts))


def _compatible(comparison: Comparison, _: Language) -> list[Line]:
    return list(_disputed(comparison.compatible))


def _disputed(found: Sequence[ComparedConflict]) -> Iterator[Line]:
    """Yield each disagreement once, with all the sentences that tell it."""
    for pairs in disagreements(found):
        one = pairs[0]
        said = f"{one.left_quantity} / {one.right_quantity} ({one.rule.kind}, {one.rule.ground})"
        tellers = (teller.sentence for pair in pairs for teller in pair.tellers)
        yield said, tuple(dict.fromkeys((*(id_ for pair in pairs for id_ in (pair.left, pair.right)), *tellers)))


def _only(comparison: Comparison, _: Language) -> list[Line]:
    return _alone(comparison, (comparison.only_left, comparison.only_right))


def _perhaps(comparison: Comparison, _: Language) -> list[Line]:
    return _alone(comparison, (comparison.perhaps_left, comparison.perhaps_right))


def _alone(comparison: Comparison, sides: Iterable[Iterable[str]]) -> list[Line]:
    """Return each wording once, in brackets the sentences it leans on, which a reader has above or below it."""
    index = index_of(comparison)
    lines: list[Line] = []
    for ids in sides:
        for first, *again in comparison.once(ids):
            text = index.sentences[first].text
            needed = " ".join(index.sentences[one].text for one in stands_on(index, first))
            shown = f"[{needed}] {text}" if needed else text
            lines.append((shown, (first, *again)))
    return lines


def _claims(comparison: Comparison, _: Language) -> list[Line]:
    return [(" / ".join(one.outlets), one.sentences) for one in comparison.claims if one.left and one.right]


def _speakers(comparison: Comparison, _: Language) -> list[Line]:
    index = index_of(comparison)
    named = (one for one in comparison.quotations if one.quotation.speaker)
    return [(f"{one.quotation.speaker}: {shown(index, one)[0]}", (one.sentence,)) for one in named]


def _frames(comparison: Comparison, _: Language) -> list[Line]:
    index = index_of(comparison)
    return [
        (
            f"{side.side}: {use.model} {use.frame} {use.strength:.2f}",
            tuple(dict.fromkeys(filter(None, map(index.sentence_at, use.evidence)))),
        )
        for side in (comparison.left, comparison.right)
        for use in side.framing.frames
    ]


KINDS: Mapping[str, Callable[[Comparison, Language], list[Line]]] = {
    "reading": _reading,
    "conflicts": _conflicts,
    "compatible": _compatible,
    "only": _only,
    "perhaps": _perhaps,
    "claims": _claims,
    "speakers": _speakers,
    "frames": _frames,
}
"""What can be drawn: sentences of the reading, conflicts, what is told differently and can be true, sentences only here
or perhaps told there, shared claims, quotations with a named speaker, frame claims of a side."""


def _shown(comparison: Comparison, evidence: Iterable[str]) -> str:
    text = {one.id: one.text for side in (comparison.left, comparison.right) for one in side.sentences}
    return " ¶ ".join(f"{id_}: {' '.join(text[id_].split())}" for id_ in evidence)


def _texts(comparison: Comparison) -> str:
    """Return both sides to be read, sentence by sentence with its id."""
    lines: list[str] = []
    for side in (comparison.left, comparison.right):
        for article in side.articles:
            outlet = article.outlet.name if article.outlet else "?"
            day = f"{article.published:%Y-%m-%d}" if article.published else "?"
            lines.append(f"\n== {side.side} | {outlet} | {day} | {article.id}")
            own = (one for one in side.sentences if one.article_id == article.id)
            lines += [f"{one.id}  {' '.join(one.text.split())}" for one in own]
    return "\n".join(lines).strip() + "\n"


if __name__ == "__main__":
    main()
