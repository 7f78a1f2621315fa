"""From articles to events, and events that grow: propose partners, judge the pairs, merge while the groups agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.candidates import EXACT, Candidates, Pairs, all_pairs
from encuadre.cluster.explain import make_events, name_counts
from encuadre.cluster.features import Features, FeatureTable, read_features
from encuadre.cluster.graph import Graph
from encuadre.cluster.likeness import likeness_of
from encuadre.cluster.linkage import SLACK, Decided, agglomerate, connected, link, positions_of
from encuadre.cluster.meaning import Vectors
from encuadre.cluster.options import ClusterOptions
from encuadre.cluster.partition import Partition
from encuadre.cluster.scoring import STORY, Level, PairScores, as_score, join_scores, judge, judge_thriftily
from encuadre.model import AnnotatedArticle, Constraints, Event

WHOLE = 400
"""Articles of a connected group up to which every pair is judged, not only the nearest: an event of many reports would
fall apart where each has judged only its nearest. 400 articles are 80,000 pairs, a few seconds. In larger ones pairs
that nobody compared are estimated from the mean vectors."""

DOUBT = 2.0
"""Log-odds below the threshold down to which a guess leaves a pair a chance in a large collection."""


def cluster_events(
    articles: Sequence[AnnotatedArticle],
    vectors: Mapping[str, Vectors],
    *,
    options: ClusterOptions | None = None,
    constraints: Constraints | None = None,
) -> tuple[Event, ...]:
    """Group articles of both languages by the event they report, and say why.

    Every article is in exactly one event. The result depends on the articles alone, not on their order.

    Args:
        articles: What the events are made of; dates and entities may be missing.
        vectors: For each article id one row per sentence, in the order of its sentences.
        options: How sure a merge must be.
        constraints: What a person has decided; articles that are not here are ignored.

    Raises:
        ValueError: An article comes twice, or its vectors do not match its sentences.
    """
    index = EventIndex(articles, vectors, options)
    index.decide(constraints or Constraints())
    return index.events(index.groups, {annotated.article.id: annotated for annotated in articles})


def similarity_matrix(articles: Sequence[AnnotatedArticle], vectors: Mapping[str, Vectors]) -> NDArray[np.float64]:
    """Return how sure each pair of articles is to report one event, 0.0 to 1.0, in the order of `articles`.

    The log-odds of the two, and half of what each has on average with the event of the other: as in cluster-based
    retrieval (Liu and Croft 2004), what a report's company says counts. Average precision .55 to .64 and .78 to .85 on
    the two files. Quadratic, for hundreds of articles.
    """
    index = EventIndex(articles, vectors)
    judged = judge(index.table.features, vectors, *all_pairs(np.arange(len(index))))
    own = np.zeros((len(index), len(index)))
    own[judged.left, judged.right] = own[judged.right, judged.left] = judged.log_odds()
    group_of = np.array([index.partition.group_of[place] for place in range(len(index))], dtype=np.int64)
    same = group_of[:, None] == group_of
    with_events = own @ (same / same.sum(axis=0))
    matrix = as_score(own + (with_events + with_events.T) / 4)
    np.fill_diagonal(matrix, 1)
    place = {id_: number for number, id_ in enumerate(index.ids)}
    order = np.array([place[annotated.article.id] for annotated in articles], dtype=np.int64)
    return matrix[np.ix_(order, order)]


class EventIndex:
    """All articles of a collection and their events, ready to take in more.

    What two articles score never changes, so a newcomer is judged and only the articles that likely pairs connect to it
    are grouped again: adding one by one and clustering all at once differ only by who was proposed to whom.
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
        self._begin(FeatureTable(read_features(articles, vectors, columns), columns), vectors, options)
        self._hold(Graph(len(self), self._judge_all()))

    @classmethod
    def of_features(
        cls,
        features: Features,
        columns: dict[str, int],
        vectors: Mapping[str, Vectors],
        options: ClusterOptions | None = None,
    ) -> EventIndex:
        """Return an index of articles that were read before.

        Args:
            features: The articles as `read_features` returned them.
            columns: The column of each of their words.
            vectors: For each article id one row per sentence; it may load lazily.
            options: How sure a merge must be.
        """
        index = cls.__new__(cls)
        index.names = Counter()
        index._begin(FeatureTable(features, columns), vectors, options)
        index._hold(Graph(len(index), index._judge_all()))
        return index

    @classmethod
    def of_parts(
        cls,
        table: FeatureTable,
        graph: Graph,
        names: Counter[str],
        vectors: Mapping[str, Vectors],
        options: ClusterOptions | None = None,
    ) -> EventIndex:
        """Return an index as it was kept.

        Args:
            table: What was read in each article.
            graph: The judged pairs.
            names: In how many articles each entity is named.
            vectors: For each article id one row per sentence; it may load lazily.
            options: How sure a merge must be.
        """
        index = cls.__new__(cls)
        index.names = names
        index._begin(table, vectors, options)
        index._hold(graph)
        return index

    def _begin(self, table: FeatureTable, vectors: Mapping[str, Vectors], options: ClusterOptions | None) -> None:
        self.table = table
        self._options = options or ClusterOptions()
        self._vectors = vectors
        self._decided = Decided([], [])
        self._constraints = Constraints()
        self._known = set(table.ids)
        self._candidates = Candidates(table.features)
        self._stories: Mapping[int, Sequence[int]] | None = None

    def _hold(self, graph: Graph) -> None:
        self.graph = graph
        self._group_all()

    def __len__(self) -> int:
        return len(self.table)

    @property
    def ids(self) -> Sequence[str]:
        """Return the articles by position."""
        return self.table.ids

    @property
    def groups(self) -> Mapping[int, Sequence[int]]:
        """Return the positions of the articles of each group."""
        return self._members

    @property
    def partition(self) -> Partition:
        """Return who stands with whom."""
        if self._stories is None:
            self._stories = self._link_stories()
        return Partition(self.ids, self.graph, self._members, self._group_of, self._stories)

    def decide(self, constraints: Constraints) -> set[int]:
        """Honour what a person decided, from now on; return the groups that are not what they were."""
        if constraints == self._constraints:
            return set()
        before = {tuple(members) for members in self._members.values()}
        self._constraints = constraints
        self._decided = positions_of(constraints, self.ids)
        self._group_all()
        after = {tuple(members) for members in self._members.values()}
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
        return self.add_features(read_features(articles, self._vectors, self.table.columns))

    def add_features(self, features: Features) -> set[int]:
        """Take in articles whose words stand in `table.columns`; return the groups that changed."""
        since = len(self)
        self._known.update(features.ids)
        self.table.append(features)
        self._stories = None
        if self._constraints != Constraints():
            self._decided = positions_of(self._constraints, self.ids)
        for place in range(since, len(self)):
            self._group_of.append(self._next)
            self._members[self._next] = [place]
            self._next += 1
        return self._around(self._regroup(self._judge_newcomers(since)) | set(range(since, len(self))))

    def events(self, groups: Iterable[int], articles: Mapping[str, AnnotatedArticle]) -> tuple[Event, ...]:
        """Return the events that some groups are; `articles` is asked for theirs only, and may load lazily."""
        return make_events(self.partition, groups, articles, self.names, likeness_of(articles, self._vectors))

    def compared_with(self, groups: Iterable[int]) -> set[int]:
        """Return the groups with an article that was compared with one of `groups`, these included."""
        return self._around({place for group in groups for place in self._members[group]})

    def _judge_all(self) -> PairScores:
        features = self.table.features
        left, right = self._candidates.all(features, self._options.neighbours)
        level = self._options.event
        if len(features) > EXACT:
            floor = level.threshold - DOUBT
            judged = judge_thriftily(features, self._vectors, left, right, floor=floor)
        else:
            judged = judge(features, self._vectors, left, right)
        names = connected(len(features), judged, level)
        order = np.argsort(names, kind="stable")
        components = np.split(order, np.flatnonzero(np.diff(names[order])) + 1) if len(order) else []
        wanted = [all_pairs(component) for component in components if 2 < len(component) <= WHOLE]
        left, right = _missing(wanted, judged, len(features))
        return join_scores([judged, judge(features, self._vectors, left, right)]) if len(left) else judged

    def _judge_newcomers(self, since: int) -> set[int]:
        """Judge the newcomers, and return all that they reach."""
        features = self.table.features
        left, right = self._candidates.of_newcomers(features, since, self._options.neighbours)
        self.graph.add(judge(features, self._vectors, left, right))
        reached: set[int] = set()
        for place in range(since, len(self)):
            if place not in reached:
                component = self._component_of(place)
                reached |= component
                if 2 < len(component) <= WHOLE:
                    known = self.graph.inside(component)
                    members = np.array(sorted(component), dtype=np.int64)
                    self.graph.add(judge(features, self._vectors, *_missing([all_pairs(members)], known, len(self))))
        return reached

    def _component_of(self, start: int) -> set[int]:
        """Return all articles that pairs, or a person, connect to one: no merge goes on."""
        bound: dict[int, list[int]] = {}
        for one, other in self._decided.together:
            bound.setdefault(one, []).append(other)
            bound.setdefault(other, []).append(one)
        line = self._options.event.threshold - SLACK
        found, ahead = {start}, [start]
        while ahead:
            place = ahead.pop()
            strong = [other for other, log_odds in self.graph.of(place) if log_odds >= line]
            for other in (*strong, *bound.get(place, ())):
                if other not in found:
                    found.add(other)
                    ahead.append(other)
        return found

    def _group_all(self) -> None:
        groups = link(self.table.features, self.graph.pairs, self._options.event, self._decided)
        self._members: dict[int, Sequence[int]] = dict(enumerate(groups))
        self._next = len(groups)
        self._group_of = [0] * len(self)
        self._stories = None
        for number, group in self._members.items():
            for place in group:
                self._group_of[place] = number

    def _regroup(self, reached: set[int]) -> set[int]:
        """Group the articles reached again; return those whose group is another now."""
        before = {place: self._group_of[place] for place in reached}
        old = {group: self._members[group] for group in set(before.values())}
        decided = Decided(*([pair for pair in pairs if reached.issuperset(pair)] for pairs in self._decided))
        places = np.array(sorted(reached), dtype=np.int64)
        groups = agglomerate(self.table.features, places, self.graph.inside(reached), self._options.event, decided)
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

    def _link_stories(self) -> Mapping[int, Sequence[int]]:
        """Return for each group the groups of its story: events go on merging, at the level of stories."""
        level = _not_above(STORY, self._options.event)
        together = [(members[0], other) for members in self._members.values() for other in members[1:]]
        stories = link(self.table.features, self.graph.pairs, level, Decided(together, []))
        found: dict[int, Sequence[int]] = {}
        for places in stories:
            groups = sorted({self._group_of[place] for place in places})
            found.update(dict.fromkeys(groups, groups))
        return found

    def _around(self, changed: set[int]) -> set[int]:
        """Return the groups of changed articles and of all that were compared with them: their margins are others."""
        partners = {other for place in changed for other, _ in self.graph.of(place)}
        return {self._group_of[place] for place in changed | partners}


def _missing(wanted: Sequence[Pairs], judged: PairScores, count: int) -> Pairs:
    """Return the pairs of `wanted` that are not judged yet."""
    keys = [np.zeros(0, dtype=np.int64), *(left * count + right for left, right in wanted)]
    missing = np.setdiff1d(np.concatenate(keys), judged.left * count + judged.right)
    return missing // max(count, 1), missing % max(count, 1)


def _not_above(story: Level, event: Level) -> Level:
    """Return the level of stories, which is never stricter than what a person made of that of events."""
    return replace(story, threshold=min(story.threshold, event.threshold))
