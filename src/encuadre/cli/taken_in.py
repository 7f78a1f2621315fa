"""What came in with a run: counted as it passes by, told at the end."""

from __future__ import annotations

from collections import Counter

from encuadre.cli.talk import say
from encuadre.model import ArticleAdded, ArticleKnown, ChangeKind, CountrySet, Progress
from encuadre.words import Words


class TakenIn:
    """The articles of a run, and what was changed of their texts."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.added: list[str] = []
        self.known: list[str] = []
        self.given: CountrySet | None = None
        self._newer = 0
        self._changes: Counter[ChangeKind] = Counter()

    @property
    def changes(self) -> tuple[tuple[ChangeKind, int], ...]:
        """Return in how many places each kind of change was made."""
        return tuple((kind, self._changes[kind]) for kind in ChangeKind if self._changes[kind])

    def hear(self, progress: Progress) -> None:
        """Count what came in."""
        if isinstance(progress, ArticleAdded):
            self.added.append(progress.article_id)
            self._newer += bool(progress.replaces)
            for change in progress.changes:
                self._changes[change.kind] += change.count
        elif isinstance(progress, ArticleKnown):
            self.known.append(progress.article_id)
        elif isinstance(progress, CountrySet):
            self.given = progress

    def tell(self, words: Words, skipped: int) -> None:
        """Say what came in, what it replaces and what was changed of it."""
        say(words.talk.summary.format(added=len(self.added), known=len(self.known), skipped=skipped))
        if self._newer:
            say(words.talk.newer.format(count=self._newer))
        if self.changes:
            made = [f"{words.talk.changes[kind]} ({count:,})" for kind, count in self.changes]
            say(words.talk.changed.format(changes=", ".join(made)))
        if self.given:
            say(
                words.count(
                    words.talk.country_set, len(self.given.article_ids), country=words.country(self.given.country)
                )
            )
