"""Named entities on given tokens."""

from __future__ import annotations

from collections.abc import Sequence, Set
from pathlib import Path

from encuadre.errors import InputError
from encuadre.evaluate.metrics import set_f1
from encuadre.evaluate.report import Report
from encuadre.model import Article, Span
from encuadre.pipeline import Tools

KINDS = {"PER": "PER", "ORG": "ORG", "PEX": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
"""The file's classes that are scored, and the kinds they count as."""

SENTENCES_PER_ARTICLE = 40
"""The file has no document breaks; an article's worth of sentences is read together."""

Tokens = list[tuple[str, str]]
"""A sentence: tokens with their tags."""

Name = tuple[int, int, int, str]
"""Sentence, first token, after the last token, kind; counted from 0."""


def measure(path: Path, tools: Tools) -> Report:
    """Find the names in the file's sentences, read as Spanish articles, and map them to its tokens."""
    sentences = read_sentences(path)
    said: set[Name] = set()
    for start in range(0, len(sentences), SENTENCES_PER_ARTICLE):
        said |= _names(sentences[start : start + SENTENCES_PER_ARTICLE], start, tools)
    figures = score(sentences, said) | {"sentences": len(sentences)}
    return Report("entities", figures, {"entities": [list(name) for name in sorted(said)]})


def score(sentences: Sequence[Tokens], said: Set[Name]) -> dict[str, float]:
    """Return P, R and F1 of names, and F1 of each kind; a name is right if both ends and the kind are."""
    gold = {name for number, tokens in enumerate(sentences) for name in _gold(number, tokens)}
    precision, recall, f1 = set_f1(said, gold)
    figures = {"precision": precision, "recall": recall, "F1": f1}
    for kind in ("PER", "ORG", "LOC"):
        of_kind = ({name for name in names if name[3] == kind} for names in (said, gold))
        figures[f"F1 {kind}"] = set_f1(*of_kind)[2]
    return figures


def read_sentences(path: Path) -> list[Tokens]:
    """Return the file's sentences; a line is a token, a tab and a tag, and an empty line ends a sentence.

    Raises:
        InputError: a line is something else.
    """
    sentences: list[Tokens] = [[]]
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not line.strip():
            sentences.append([])
            continue
        token, tab, tag = line.partition("\t")
        if not tab:
            raise InputError("not a token, a tab and a tag", path=path, line=number)
        sentences[-1].append((token, tag))
    return [tokens for tokens in sentences if tokens]


def _gold(number: int, tokens: Tokens) -> list[Name]:
    names, start = [], None
    for index, tag in enumerate([tag for _, tag in tokens] + ["O"]):
        if start is not None and not tag.startswith("I-"):
            kind = KINDS.get(tokens[start][1][2:])
            if kind:
                names.append((number, start, index, kind))
            start = None
        if tag.startswith("B-"):
            start = index
    return names


def _names(sentences: Sequence[Tokens], first: int, tools: Tools) -> set[Name]:
    text = ""
    places: list[tuple[int, int, Span]] = []
    for number, tokens in enumerate(sentences):
        text += "\n\n" if text else ""
        for index, (token, _) in enumerate(tokens):
            text += " " if index else ""
            places.append((first + number, index, Span(len(text), len(text) + len(token))))
            text += token
    article = Article(id=f"ner-{first}", title="", body=text, language="es")
    names: set[Name] = set()
    for mention in next(iter(tools.annotator.annotate([article]))).mentions:
        inside = [(sentence, index) for sentence, index, span in places if span.overlaps(mention.span)]
        if inside and mention.kind in ("PER", "ORG", "LOC") and inside[0][0] == inside[-1][0]:
            names.add((inside[0][0], inside[0][1], inside[-1][1] + 1, str(mention.kind)))
    return names
