"""The units of each gold file that are drawn anew together, and the figures of some of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from encuadre.evaluate import align, claims, entities, events, frames, quote_matches, quotes, similarity, translate
from encuadre.evaluate.records import Record, read_records
from encuadre.model import ClaimGroup
from quality.rooms import Scorer

Predictions = Mapping[str, Any]
"""As `encuadre eval --predictions` writes them."""


def units_of(task: str, path: Path, predictions: Predictions) -> tuple[int, Scorer]:
    """Return how many units a file has, and what scores some of them.

    Units are what was labelled on its own: pairs of articles, events, articles, blocks of sentences, lines.
    """
    return _TASKS[task](path, predictions)


def _grouped(records: Sequence[Record], name: Callable[[Record], str]) -> list[list[Record]]:
    groups: dict[str, list[Record]] = {}
    for record in records:
        groups.setdefault(name(record), []).append(record)
    return list(groups.values())


def _some(groups: Sequence[Sequence[Record]], chosen: Sequence[int]) -> list[Record]:
    return [record for number in chosen for record in groups[number]]


def _align(path: Path, predictions: Predictions) -> tuple[int, Scorer]:
    records = read_records(path)
    return len(records), lambda chosen: align.score([records[at] for at in chosen], predictions["pairs"])


def _claims(path: Path, predictions: Predictions) -> tuple[int, Scorer]:
    groups = _grouped(read_records(path), lambda record: str(record.get("event", record["id"])))
    said = [tuple(sentences) for sentences in predictions["claims"]]
    together = {sentence for sentences in said for sentence in sentences}
    alone = {
        f"{claims.article_id(record, side)}-{at}"
        for group in groups
        for record in group
        for side in ("left", "right")
        for at in range(len(record[side]))
    } - together
    found = [ClaimGroup(sentences, sentences[0]) for sentences in (*said, *((one,) for one in sorted(alone)))]
    return len(groups), lambda chosen: claims.score(_some(groups, chosen), found)


def _events(path: Path, predictions: Predictions) -> tuple[int, Scorer]:
    groups = _grouped(read_records(path), lambda record: str(record["event"] or record["id"]))
    scores = {(one, other): score for one, other, score in predictions["similarity"]}
    return len(groups), lambda chosen: events.score(_some(groups, chosen), predictions["clusters"], scores)


def _frames(path: Path, predictions: Predictions) -> tuple[int, Scorer]:
    records = read_records(path)
    return len(records), lambda chosen: frames.score([records[at] for at in chosen], predictions["frames"])


def _quotes(path: Path, predictions: Predictions) -> tuple[int, Scorer]:
    groups = _grouped(read_records(path), lambda record: str(record["article"]))
    said: dict[str, list[dict[str, Any]]] = {str(group[0]["article"]): [] for group in groups}
    for quote in predictions["quotes"]:
        said.setdefault(quote["article"], []).append(quote)

    def score(chosen: Sequence[int]) -> dict[str, float]:
        return quotes.score(
            _some(groups, chosen), [quote for number in chosen for quote in said[groups[number][0]["article"]]]
        )

    return len(groups), score


def _quote_matches(path: Path, predictions: Predictions) -> tuple[int, Scorer]:
    gold = quote_matches.read_gold(path)
    names = sorted({_event(utterance) for utterance in gold})
    said = [quote_matches.Utterance.of(one) for one in predictions["matches"]]

    def score(chosen: Sequence[int]) -> dict[str, float]:
        kept = {names[number] for number in chosen}
        return quote_matches.score(*([one for one in ones if _event(one) in kept] for ones in (said, gold)))

    return len(names), score


def _event(utterance: quote_matches.Utterance) -> str:
    return utterance.left[0].article.split("/")[0]


def _similarity(path: Path, predictions: Predictions) -> tuple[int, Scorer]:
    records = read_records(path)
    return len(records), lambda chosen: similarity.score([records[at] for at in chosen], predictions["scores"])


def _entities(path: Path, predictions: Predictions) -> tuple[int, Scorer]:
    sentences = entities.read_sentences(path)
    size = entities.SENTENCES_PER_ARTICLE
    said = {(int(at), int(first), int(end), str(kind)) for at, first, end, kind in predictions["entities"]}

    def score(chosen: Sequence[int]) -> dict[str, float]:
        kept = set(chosen)
        shown = [tokens if number // size in kept else [] for number, tokens in enumerate(sentences)]
        return entities.score(shown, {name for name in said if name[0] // size in kept})

    return -(-len(sentences) // size), score


def _translate(path: Path, predictions: Predictions) -> tuple[int, Scorer]:
    references = translate.reference_of(path).read_text("utf-8").splitlines()
    lines = predictions["lines"]
    return len(lines), lambda chosen: translate.score([lines[at] for at in chosen], [references[at] for at in chosen])


_TASKS: dict[str, Callable[[Path, Predictions], tuple[int, Scorer]]] = {
    "align": _align,
    "claims": _claims,
    "events": _events,
    "frames": _frames,
    "quotes": _quotes,
    "quote_matches": _quote_matches,
    "similarity": _similarity,
    "entities": _entities,
    "translate": _translate,
}
