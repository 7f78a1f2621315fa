"""Frame models by name, a model of a user's own, and frames beyond one event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from encuadre.config import data_path
from encuadre.errors import InputError, NotFoundError
from encuadre.model import (
    Article,
    Group,
    Progress,
    Shares,
    Stage,
    StageAdvanced,
    StageFinished,
    StageStarted,
    Translation,
)
from encuadre.pipeline.annotating import ANNOTATE_BATCH, read_missing
from encuadre.pipeline.search import search
from encuadre.text.copies import find_copies, without_copies

if TYPE_CHECKING:
    from encuadre.frame import FrameModel, Trained
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace

QUERY_SCORE = 0.3
"""Score of `search` from which a sentence makes its article speak of the query. Chosen by looking at seven queries on
the sample, where 0.25, at which a search still shows a sentence, lets in articles on something else."""

_EVERY_SENTENCE = 1_000_000
"""More answers than a workspace has sentences: no article that speaks of the query is left out."""


def models_folder() -> Path:
    """Return the folder trained frame models are in."""
    return data_path() / "frame-models"


def frame_models(names: Sequence[str], tools: Tools) -> tuple[FrameModel, ...]:
    """Return the frame models called so, in the order named; without names, the authored ones.

    Raises:
        NotFoundError: there is none of a name.
        StoreError: a file is no frame model, or fits this version no longer.
    """
    from encuadre.frame import AUTHORED, load_model

    chosen = dict.fromkeys(names or AUTHORED)
    encoder = "" if set(chosen) <= set(AUTHORED) else encoder_id(tools)
    return tuple(load_model(name, models_folder(), encoder=encoder) for name in chosen)


def encoder_id(tools: Tools) -> str:
    """Return name and version of the encoder, which a trained model depends on."""
    return f"{tools.encoder.name}-{tools.encoder.version}"


def train_frames(path: Path, name: str, *, tools: Tools) -> Iterator[Progress | Trained]:
    """Fit a user's own frames to labelled articles, measure them, and keep them under `name`.

    Yields:
        What happens, and last the model with its evaluation, which is then on disk.

    Args:
        path: Labelled articles, as `ingest.read_labelled` reads them.
        name: What the model is to be called.
        tools: The models that read the articles.

    Raises:
        InputError: a line of the file cannot be read; the message names it.
        EncuadreError: the name is taken, or there is too little to learn from.
    """
    from encuadre.frame import Example, FoldDone, check_label, check_name, pool, save_model, train
    from encuadre.ingest import read_labelled

    check_name(name)
    examples: list[Example] = []
    yield StageStarted(Stage.READ)
    for labelled in read_labelled(path):
        try:
            labels = frozenset(check_label(label) for label in labelled.labels)
        except ValueError as error:
            raise InputError(error.args[0], path=path, line=labelled.line, hint="shorten the label") from error
        examples.append(Example(tools.annotator.divided(labelled.article), labels, labelled.outlet))
    yield StageFinished(Stage.READ, len(examples))
    yield StageStarted(Stage.EMBED, len(examples))
    pooled = []
    for start in range(0, len(examples), ANNOTATE_BATCH):
        batch = examples[start : start + ANNOTATE_BATCH]
        for example in batch:
            vectors = tools.encoder.encode(example.annotated.sentence_texts)
            pooled.append(pool(example, vectors, tools.encoder.encode))
        yield StageAdvanced(Stage.EMBED, len(pooled), len(examples))
    yield StageFinished(Stage.EMBED, len(pooled))
    features = np.array(pooled)
    for step in train(examples, features, name=name, encoder=encoder_id(tools)):
        if isinstance(step, FoldDone):
            yield StageAdvanced(Stage.FRAME, step.done, step.total)
            continue
        measured = step.evaluation
        figures = {"micro F1": measured.micro.value, "macro F1": measured.macro.value, "articles": measured.articles}
        save_model(step.model, models_folder(), figures)
        yield StageFinished(Stage.FRAME, measured.articles)
        yield step


def frames_by(
    workspace: Workspace,
    by: Group,
    *,
    tools: Tools,
    models: Sequence[FrameModel],
    query: str = "",
) -> Iterator[Progress | Shares]:
    """Count the articles of each group that use each frame, over the workspace or what speaks of `query`.

    Yields:
        What happens, and last the shares.

    Args:
        workspace: Where the articles are.
        by: What makes a group.
        tools: The models that read the articles.
        models: The frame models that are asked.
        query: Only articles with sentences that speak of it; empty: all.

    Raises:
        NotFoundError: no article is left to count.
    """
    from encuadre.frame import is_long_enough, share_of_groups, shown_frames

    yield from read_missing(workspace, tools=tools)
    members = _members(workspace, by, query, tools)
    ungrouped, total = len(members.pop("", [])), sum(map(len, members.values()))
    claims: dict[str, dict[str, list[frozenset[str]]]] = {model.name: {} for model in models}
    done = too_short = copies = 0
    yield StageStarted(Stage.FRAME, total)
    for group in sorted(members):
        found = list(workspace.annotations.get(members[group], tools.annotator.version))
        found.sort(key=lambda one: one.article.id)
        texts = {one.article.id: one.article.body for one in found}
        kept = set(without_copies(texts, find_copies(texts)))
        own = [one for one in found if one.article.id in kept]
        copies += len(found) - len(own)
        for start in range(0, len(own), ANNOTATE_BATCH):
            batch = [annotated for annotated in own[start : start + ANNOTATE_BATCH] if is_long_enough(annotated)]
            too_short += len(own[start : start + ANNOTATE_BATCH]) - len(batch)
            vectors = tools.vectors(batch)
            for annotated in batch:
                rows = vectors[annotated.article.id]
                for model in models:
                    said = frozenset(shown_frames(annotated, rows, tools.encoder.encode, model))
                    claims[model.name].setdefault(group, []).append(said)
            done += len(batch)
            yield StageAdvanced(Stage.FRAME, done, total)
    yield StageFinished(Stage.FRAME, done)
    if not done:
        raise NotFoundError(
            "no article to count by {by}",
            by=by,
            hint="`encuadre add FILES…` takes articles in; `encuadre search` tries a query",
        )
    shares = [share for model in models for share in share_of_groups(claims[model.name], model.name, model.frames)]
    groups = tuple(claims[models[0].name])
    yield Shares(by, groups, tuple(shares), done, ungrouped, too_short, copies)


def _members(workspace: Workspace, by: Group, query: str, tools: Tools) -> dict[str, list[str]]:
    """Return the ids of the articles of each group, under "" of those that belong to none.

    Args:
        workspace: Where the articles are.
        by: What makes a group.
        query: Only articles with sentences that speak of it; empty: all.
        tools: The models that read the articles.
    """
    ids = workspace.articles.ids()
    if query:
        speaking = _speaking_of(workspace, query, tools)
        ids = tuple(id_ for id_ in ids if id_ in speaking)
    members: dict[str, list[str]] = {}
    for article in workspace.articles.get(ids):
        members.setdefault(_group_of(article, by), []).append(article.id)
    return members


def _speaking_of(workspace: Workspace, query: str, tools: Tools) -> set[str]:
    """Return the articles that speak of a query, asked in both languages.

    A lone word finds mostly sentences that have it, and so its own language: one country would seem to speak of it
    more only because of the language of the question.
    """
    asked = {query}
    for source, target in (("en", "es"), ("es", "en")):
        (rendering,) = tools.translator.translate([query], source, target)  # type: ignore[arg-type]
        if isinstance(rendering, Translation):
            asked.add(rendering.text)
    hits = [hit for one in sorted(asked) for hit in search(workspace, one, tools=tools, most=_EVERY_SENTENCE)]
    return {hit.article.id for hit in hits if hit.score >= QUERY_SCORE}


def _group_of(article: Article, by: Group) -> str:
    if by is Group.OUTLET:
        return article.outlet.name if article.outlet else ""
    if by is Group.COUNTRY:
        return article.country.value if article.country else ""
    return f"{article.published:%Y-%m}" if article.published else ""
