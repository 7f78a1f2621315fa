"""The events of a workspace, grown by what is new instead of made anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from encuadre.model import Constraints, Event

if TYPE_CHECKING:
    from encuadre.cluster import ClusterOptions, EventIndex
    from encuadre.model import AnnotatedArticle
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace

IN_MEMORY = 4000
"""Articles whose readings and vectors are kept once loaded: about 400 MB, and what is compared exactly fits."""


class Stored(Mapping[str, "AnnotatedArticle"]):
    """The annotated articles of a workspace, loaded when asked for."""

    def __init__(self, workspace: Workspace, version: str, ids: Sequence[str]) -> None:
        """Load `ids` as the annotator of this `version` read them."""
        self._workspace = workspace
        self._version = version
        self._ids = ids
        self._loaded: dict[str, AnnotatedArticle] = {}

    def hold(self, annotated: AnnotatedArticle) -> None:
        """Keep an article that is at hand."""
        if len(self._loaded) < IN_MEMORY:
            self._loaded[annotated.article.id] = annotated

    def __getitem__(self, id_: str) -> AnnotatedArticle:
        if id_ not in self._loaded:
            found = next(iter(self._workspace.annotations.get([id_], self._version)), None)
            if found is None:
                raise KeyError(id_)
            self.hold(found)
            return found
        return self._loaded[id_]

    def __len__(self) -> int:
        return len(self._ids)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)


class StoredVectors(Mapping[str, NDArray[np.float32]]):
    """The sentence vectors of a workspace, loaded when asked for."""

    def __init__(self, articles: Stored, tools: Tools) -> None:
        """Look up the sentences of `articles`."""
        self._articles = articles
        self._tools = tools
        self._loaded: dict[str, NDArray[np.float32]] = {}

    def hold(self, vectors: Mapping[str, NDArray[np.float32]]) -> None:
        """Keep vectors that are at hand."""
        if len(self._loaded) < IN_MEMORY:
            self._loaded.update(vectors)

    def __getitem__(self, id_: str) -> NDArray[np.float32]:
        if id_ not in self._loaded:
            found = self._tools.vectors([self._articles[id_]])
            self.hold(found)
            return found[id_]
        return self._loaded[id_]

    def __len__(self) -> int:
        return len(self._articles)

    def __iter__(self) -> Iterator[str]:
        return iter(self._articles)


def known_index(
    workspace: Workspace, made_by: str, vectors: StoredVectors, *, options: ClusterOptions | None = None
) -> EventIndex | None:
    """Return the index of the last run; `None` if there is none, or an article of it is gone.

    Args:
        workspace: Where the index was kept.
        made_by: The versions that shape it.
        vectors: For each article id one row per sentence, loaded lazily.
        options: How sure a merge must be.
    """
    from encuadre.cluster import index_from_bytes

    stored = workspace.events.index(made_by)
    if stored is None:
        return None
    try:
        index = index_from_bytes(stored, vectors, options)
    except ValueError:
        return None
    return index if set(index.ids) <= set(vectors) else None


def grow(
    workspace: Workspace,
    index: EventIndex | None,
    new: Sequence[AnnotatedArticle],
    articles: Stored,
    vectors: StoredVectors,
    *,
    options: ClusterOptions | None = None,
    constraints: Constraints | None = None,
) -> tuple[EventIndex, tuple[Event, ...]]:
    """Return the index with `new` articles in it, and all events; an event nothing new touched changes its story alone.

    Args:
        workspace: Where the events are kept.
        index: What `known_index` returned.
        new: Articles that are not in it.
        articles: All of them by id, loaded lazily.
        vectors: For each article id one row per sentence, loaded lazily.
        options: How sure a merge must be.
        constraints: What a person decided.
    """
    from encuadre.cluster import EventIndex, in_story

    if index is None:
        index = EventIndex(new, vectors, options)
        changed = set(index.groups)
    else:
        changed = index.add(new)
    if constraints:
        changed |= index.decide(constraints)
    known = {event.id: event for event in workspace.events.all()}
    partition = index.partition
    kept = {group: known.get(partition.id_of(group)) for group in index.groups if group not in changed}
    unknown = {group for group, event in kept.items() if event is None}
    fresh = changed.intersection(index.groups) | index.compared_with(unknown)
    unchanged = (
        in_story(event, partition, group) for group, event in kept.items() if event is not None and group not in fresh
    )
    return index, (*index.events(fresh, articles), *unchanged)
