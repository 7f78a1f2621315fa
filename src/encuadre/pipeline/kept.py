"""Finished comparisons, kept in the workspace under everything that shaped them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from encuadre.errors import StoreError
from encuadre.model import LANGUAGES, Comparison, Language, MadeBy, Rendering, Untranslated, other_language
from encuadre.pipeline.caches import Memory
from encuadre.pipeline.sentence_decisions import judged
from encuadre.store.comparisons import AUTHORED, OPENED

if TYPE_CHECKING:
    from encuadre.frame import FrameModel
    from encuadre.model import Event, Grouping
    from encuadre.pipeline.tools import Tools
    from encuadre.pipeline.translating import Translated
    from encuadre.store import KeptComparison, Workspace

_OPENED_MADE_BY = "opened:{event}"
"""The fact that keeps what made the comparison that a project file brought."""

_ROOMS = ("align", "compare", "data", "frame", "model", "pipeline", "text", "words")
"""Those whose code shapes a comparison and has no version of its own, as annotator, encoders and engines have; the
sentences of the reading take names from `words`."""


class Keeper:
    """Finds and keeps the comparison of one event."""

    def __init__(
        self,
        workspace: Workspace,
        event: Event,
        *,
        tools: Tools,
        by: Grouping | None,
        models: Sequence[FrameModel] | None,
    ) -> None:
        """Look after what `compare_event` makes of the same arguments."""
        self._workspace = workspace
        self._event = event
        self._tools = tools
        self._asked = " ".join([by or "", *([AUTHORED] if models is None else [model.name for model in models])])
        self._versions = [] if models is None else [model.version for model in models]

    def made_of(self) -> bytes:
        """Return a digest of all that shapes the comparison but translations, as it is now."""
        annotator, encoder = self._tools.annotator.version, self._tools.encoder
        readings = self._workspace.annotations.digest(self._event.articles, annotator)
        versions = (annotator, encoder.name, encoder.version, self._tools.paraphrase_version, self._versions)
        said = [(one.id, one.when) for one in judged(self._workspace, self._event.articles)]
        return _digest((program_digest(), brought_measures(), versions, self._event, readings, said))

    def find(self) -> Comparison | None:
        """Return the comparison that would be made now, if it was made before, or that a project file brought.

        The latter needs no model and asks for none.
        """
        found = self.opened() or self.made_here()
        return found.comparison if found else None

    def made_here(self) -> KeptComparison | None:
        """Return the comparison that was made here, if it would be made the same now."""
        kept = self._workspace.comparisons.get(self._event.id, self._asked, self.made_of())
        return kept if kept and kept.translations == self._translations(kept.texts) else None

    def opened(self) -> KeptComparison | None:
        """Return the comparison that came out of a project file, while event, articles and what people said hold."""
        if self.opened_made_by() is None:
            return None
        kept = self._workspace.comparisons.get(self._event.id, OPENED + self._asked, self._held())
        return kept if kept and kept.translations == self._said(kept.texts) else None

    def opened_made_by(self) -> MadeBy | None:
        """Return what made the comparison that a project file brought, if one did."""
        told = self._workspace.facts.get(_OPENED_MADE_BY.format(event=self._event.id))
        return None if told is None else msgspec.json.decode(told, type=MadeBy)

    def keep_opened(self, kept: KeptComparison, made_by: MadeBy) -> None:
        """Keep what came out of a project file; the event and its articles are in the workspace already.

        Args:
            kept: The comparison.
            made_by: What made it.
        """
        told = replace(kept, translations=self._said(kept.texts))
        self._workspace.comparisons.record(told, OPENED + self._asked, self._held())
        self._workspace.facts.put(_OPENED_MADE_BY.format(event=self._event.id), msgspec.json.encode(made_by).decode())

    def made_by(self) -> MadeBy:
        """Return the versions that shape the comparison now."""
        from encuadre.version import __version__

        encoder = self._tools.encoder
        return MadeBy(
            __version__,
            program_digest().hex(),
            self._tools.annotator.version,
            f"{encoder.name} {encoder.version}",
            self._tools.paraphrase_version,
            {one: self._tools.translator.version(one, other_language(one)) for one in LANGUAGES},
            tuple(" ".join(one) for one in brought_measures()),
        )

    def _held(self) -> bytes:
        """Return a digest of the event and its articles with what readers set and said of them."""
        said = judged(self._workspace, self._event.articles)
        return _digest((self._event, self._workspace.articles.get(self._event.articles), said))

    def _said(self, texts: Mapping[Language, Sequence[bytes]]) -> bytes:
        """Return a digest of what people say that texts mean."""
        known = self._workspace.translations.of_hashes
        return _digest(
            [
                [
                    (one.original, one.text)
                    for one in known(texts[source], source, other_language(source))
                    if one.is_human
                ]
                for source in sorted(texts)
            ]
        )

    def keep(self, comparison: Comparison, translated: Translated, made_of: bytes) -> None:
        """Keep a comparison that was just made.

        None is kept whose sentences may be translated if asked again, nor one whose translations are others in the
        meantime. A workspace that takes nothing more costs time, not the comparison.

        Args:
            comparison: What was made.
            translated: All that was translated for it.
            made_of: What it was made of.
        """
        from encuadre.store import KeptComparison, text_hash

        texts = {
            language: tuple(sorted(map(text_hash, renderings)))
            for language, renderings in translated.renderings.items()
        }
        translations = self._translations(texts)
        if all(self._are_settled(renderings, language) for language, renderings in translated.renderings.items()):
            kept = KeptComparison(comparison, texts, translations)
            with suppress(StoreError), self._workspace.transaction():
                self._workspace.comparisons.record(kept, self._asked, made_of)

    def _translations(self, texts: Mapping[Language, Sequence[bytes]]) -> bytes:
        """Return a digest of what texts would be translated to now."""
        return _digest(
            [
                (
                    language,
                    self._tools.translator.version(language, other_language(language)),
                    self._workspace.translations.digest(texts[language], language, other_language(language)),
                )
                for language in sorted(texts)
            ]
        )

    def _are_settled(self, renderings: Mapping[str, Rendering], language: Language) -> bool:
        """Tell whether asking again would give the same renderings."""
        from encuadre.translate import UNCHANGED

        known = Memory(self._workspace).lookup(list(renderings), language, other_language(language))
        for text, rendering in renderings.items():
            if isinstance(rendering, Untranslated):
                if rendering.is_transient:
                    return False
            elif rendering.engine != UNCHANGED:
                remembered = known.get(text)
                if remembered is None or replace(remembered, from_memory=rendering.from_memory) != rendering:
                    return False
        return True


@cache
def program_digest() -> bytes:
    """Return a digest of the code that shapes a comparison.

    A version raised by hand is forgotten some day, and a reader then sees what an older program found.
    """
    from encuadre.version import __version__

    digest = hashlib.blake2b(__version__.encode(), digest_size=16)
    for room in _ROOMS:
        for path in sorted((Path(__file__).parents[1] / room).rglob("*")):
            if path.suffix in (".py", ".toml"):
                digest.update(path.read_bytes())
    return digest.digest()


def brought_measures() -> tuple[tuple[str, str, str], ...]:
    """Return what other packages bring to count, and the version of each package."""
    from encuadre.frame.measures import GROUP

    points = entry_points(group=GROUP)
    return tuple(sorted((point.name, point.value, point.dist.version if point.dist else "") for point in points))


def _digest(parts: object) -> bytes:
    return hashlib.blake2b(msgspec.msgpack.encode(parts), digest_size=16).digest()
