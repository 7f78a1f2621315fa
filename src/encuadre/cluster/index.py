"""Events that grow: new articles join, start or connect events, and the rest is left alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from encuadre.cluster.arrays import Arrays
from encuadre.cluster.collection import Inputs, read_inputs
from encuadre.cluster.components import agglomerate_all
from encuadre.cluster.decided import Decided, positions_of
from encuadre.cluster.explain import make_events, name_counts
from encuadre.cluster.graph import Graph
from encuadre.cluster.growing import Column
from encuadre.cluster.judging import judge_collection, make_indexes, missing_pairs
from encuadre.cluster.likeness import compare_pairs
from encuadre.cluster.meaning import Vectors
from encuadre.cluster.newcomers import Seen, judge_newcomers
from encuadre.cluster.options import ClusterOptions
from encuadre.cluster.partition import Partition
from encuadre.cluster.regroup import component_of, regroup
from encuadre.cluster.scoring import PairScores, judge
from encuadre.cluster.wide import Indexes
from encuadre.model import AnnotatedArticle, Constraints, Event

FULL_BELOW = 500
"""Articles below which everything is clustered anew at each addition, which takes well under a second: there the result
is exactly that of clustering all articles at once, in whatever order they came."""

GROWTH = 1.2
"""How many times its size at the last full clustering a collection may reach before the next: rarity and surroundings
are those of that time, and grow old."""


class EventIndex:
    """All articles of a collection and their events, ready to take in more.

    Rarity of words and the surroundings of the articles here stay as they were at the last full clustering, and only
    the articles that likely pairs connect to a newcomer are grouped again. How far that is from clustering everything
    anew is measured in `benchmarks/events.py`.
    """

    def __init__(
        self,
        articles: Sequence[AnnotatedArticle],
        vectors: Mapping[str, Vectors],
        options: ClusterOptions | None = None,
    ) -> None:
        """Cluster `articles`.

        Args:
            articles: What the events are made of.
            vectors: For each article id one row per sentence; it is kept and asked again whenever pairs are compared,
                so it may load lazily.
            options: How sure a merge must be.

        Raises:
            ValueError: An article comes twice, or its vectors do not match its sentences.
        """
        columns: dict[str, int] = {}
        self.names = name_counts(articles)
        self._begin(read_inputs(articles, vectors, columns), columns, vectors, options)

    @classmethod
    def of_inputs(
        cls,
        inputs: Inputs,
        columns: dict[str, int],
        vectors: Mapping[str, Vectors],
        options: ClusterOptions | None = None,
    ) -> EventIndex:
        """Return an index of articles that were read before.

        Args:
            inputs: The articles as `read_inputs` returned them.
            columns: The column of each of their features.
            vectors: For each article id one row per sentence; it may load lazily.
            options: How sure a merge must be.
        """
        index = cls.__new__(cls)
        index.names = Counter()
        index._begin(inputs, columns, vectors, options)
        return index

    @classmethod
    def of_parts(
        cls,
        arrays: Arrays,
        graph: Graph,
        seen: Seen,
        names: Counter[str],
        vectors: Mapping[str, Vectors],
        options: ClusterOptions | None = None,
    ) -> EventIndex:
        """Return an index as it was kept.

        Args:
            arrays: What is known of each article.
            graph: The judged pairs.
            seen: The surroundings of the articles.
            names: In how many articles each entity is named.
            vectors: For each article id one row per sentence; it may load lazily.
            options: How sure a merge must be.
        """
        index = cls.__new__(cls)
        index.names = names
        index._prepare(arrays.ids, vectors, options)
        index.arrays, index.graph, index.seen = arrays, graph, seen
        index._indexes = make_indexes(arrays.collection(vectors))
        index._group_all()
        return index

    def _begin(
        self,
        inputs: Inputs,
        columns: dict[str, int],
        vectors: Mapping[str, Vectors],
        options: ClusterOptions | None,
    ) -> None:
        self._prepare(inputs.ids, vectors, options)
        self._cluster(Arrays(inputs, columns))

    def _prepare(self, ids: Sequence[str], vectors: Mapping[str, Vectors], options: ClusterOptions | None) -> None:
        self._options = options or ClusterOptions()
        self._vectors = vectors
        self._decided = Decided([], [])
        self._constraints = Constraints()
        self._known = set(ids)

    def __len__(self) -> int:
        return len(self.arrays)

    @property
    def ids(self) -> Sequence[str]:
        """Return the articles by position."""
        return self.arrays.ids

    @property
    def partition(self) -> Partition:
        """Return who stands with whom."""
        return Partition(self.arrays.ids, self.graph, self._members, self._group_of)

    @property
    def is_due(self) -> bool:
        """Whether the next addition clusters everything anew."""
        return len(self) < FULL_BELOW or len(self) >= GROWTH * self.arrays.base

    def decide(self, constraints: Constraints) -> set[int]:
        """Honour what a person decided, from now on; return the groups that are not what they were."""
        if constraints == self._constraints:
            return set()
        before = {tuple(sorted(members)) for members in self._members.values()}
        self._constraints = constraints
        self._decided = positions_of(constraints, self.ids)
        self._group_all()
        after = {tuple(sorted(members)) for members in self._members.values()}
        return self._around({place for members in after ^ before for place in members})

    def add(self, articles: Sequence[AnnotatedArticle]) -> set[int]:
        """Take in articles that are not here yet; return the groups that are new or explained differently now.

        Raises:
            ValueError: An article comes twice, or its vectors do not match its sentences.
        """
        if not articles:
            return set()
        twice = [one.article.id for one in articles if one.article.id in self._known]
        if twice:
            raise ValueError(f"article {twice[0]} comes twice")
        self.names.update(name_counts(articles))
        return self.add_inputs(read_inputs(articles, self._vectors, self.arrays.columns))

    def add_inputs(self, inputs: Inputs) -> set[int]:
        """Take in articles whose features stand in `arrays.columns`; return the groups that changed."""
        since = len(self)
        self._known.update(inputs.ids)
        self.arrays.append(inputs)
        if self.is_due:
            self._cluster(Arrays(self.arrays.inputs, self.arrays.columns))
            return set(self._members)
        if self._constraints != Constraints():
            self._decided = positions_of(self._constraints, self.ids)
        for place in range(since, len(self)):
            self._group_of.append(self._next)
            self._members[self._next] = [place]
            self._next += 1
        return self._around(self._regroup(self._judge(since)) | set(range(since, len(self))))

    def events(self, groups: Iterable[int], articles: Mapping[str, AnnotatedArticle]) -> tuple[Event, ...]:
        """Return the events that some groups are; `articles` is asked for theirs only, and may load lazily."""
        return make_events(self.partition, groups, articles, self.names)

    def compared_with(self, groups: Iterable[int]) -> set[int]:
        """Return the groups with an article that was compared with one of `groups`, these included."""
        return self._around({place for group in groups for place in self._members[group]})

    @property
    def groups(self) -> Mapping[int, Sequence[int]]:
        """Return the positions of the articles of each group."""
        return self._members

    def _cluster(self, arrays: Arrays) -> None:
        self.arrays = arrays
        collection = arrays.collection(self._vectors)
        self._indexes: Indexes | None = make_indexes(collection)
        judged, around = judge_collection(collection, self._options, self._indexes)
        self.graph = Graph(len(self), judged)
        self.seen = Seen(Column(around.words), Column(around.sentences))
        self._decided = positions_of(self._constraints, self.ids)
        self._group_all()

    def _group_all(self) -> None:
        rank = np.empty(len(self), dtype=np.int64)
        order = np.argsort(np.array(self.ids), kind="stable")
        rank[order] = np.arange(len(self))
        pairs = self.graph.pairs
        one, other = rank[pairs.left], rank[pairs.right]
        ranked = PairScores(np.minimum(one, other), np.maximum(one, other), pairs.log_odds, pairs.similarity)
        decided = Decided(*([(int(rank[a]), int(rank[b])) for a, b in some] for some in self._decided))
        groups = agglomerate_all(len(self), ranked, self._options.log_odds_threshold, decided)
        self._members = {number: [int(order[place]) for place in group] for number, group in enumerate(groups)}
        self._next = len(groups)
        self._group_of = [0] * len(self)
        for number, group in self._members.items():
            for place in group:
                self._group_of[place] = number

    def _judge(self, since: int) -> set[int]:
        """Judge the newcomers, and return all that they reach."""
        collection = self.arrays.collection(self._vectors)
        threshold = self._options.log_odds_threshold
        self.graph.add(judge_newcomers(collection, since, self.seen, self._options.neighbours, self._indexes))
        reached: set[int] = set()
        for place in range(since, len(self)):
            if place not in reached:
                component = component_of([place], self.graph, threshold, self._decided)
                reached |= component
                left, right = missing_pairs(component, self.graph)
                if len(left):
                    around = self.seen.now(collection.language)
                    self.graph.add(judge(collection, compare_pairs(collection, left, right), around))
        return reached

    def _regroup(self, reached: set[int]) -> set[int]:
        """Group the articles reached again; return those whose group is another now."""
        before = {place: self._group_of[place] for place in reached}
        old = {group: self._members[group] for group in set(before.values())}
        groups = regroup(reached, self.ids, self.graph, self._options.log_odds_threshold, self._decided)
        changed = set()
        for members in groups:
            if members != old.get(before[members[0]]):
                changed |= set(members)
                for place in members:
                    self._group_of[place] = self._next
                    self._members.pop(before[place], None)
                self._members[self._next] = members
                self._next += 1
        return changed

    def _around(self, changed: set[int]) -> set[int]:
        """Return the groups of changed articles and of all that were compared with them: their margins are others."""
        partners = {other for place in changed for other, _, _ in self.graph.of(place)}
        return {self._group_of[place] for place in changed | partners}
