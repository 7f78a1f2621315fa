"""The room's one door: sentences in, each with a translation and its origin, or with the reason it has none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from encuadre.errors import Message
from encuadre.model import CERTAIN, Language, Rendering, Translation, Untranslated
from encuadre.translate.chain.asking import BrokenEngineError
from encuadre.translate.chain.chain import Chain, Checks
from encuadre.translate.chain.made_by import made_by
from encuadre.translate.doubt.words import is_said_in
from encuadre.translate.glossary import Glossary, glossary_mark, unmarked
from encuadre.translate.pace import Paces, Stopwatch
from encuadre.translate.ports import Engine, TranslationMemory, VerdictStore
from encuadre.translate.remembered import HUMAN
from encuadre.translate.selection import ENGINE_ORDER, Selection, rank
from encuadre.translate.status import DirectionStatus
from encuadre.translate.wording import LONGEST, needs_translation

UNCHANGED = "unchanged"
"""`Translation.engine` of a text that is its own translation: without letters, or in the other language already."""

STOPPED = Message("stopped before its turn; ask again to go on from here")


class Translator:
    """Translates with the best engine there is, keeps what was translated, and never invents.

    Built by `load_translator`. Nothing is loaded before the first sentence that memory does not know.
    """

    def __init__(
        self,
        engines: Sequence[Engine],
        memory: TranslationMemory,
        verdicts: VerdictStore,
        glossary: Glossary,
        paces: Paces,
        checks: Checks,
    ) -> None:
        """Translate with what is given.

        Args:
            engines: What there is to choose from.
            memory: Looked into first; every batch is kept there.
            verdicts: What the self-tests of the engines said.
            glossary: Terms every engine must use.
            paces: How fast the engines were, and where what is learnt of it goes.
            checks: What translations are checked with.
        """
        self._selection = Selection(engines, verdicts)
        self._memory = memory
        self._glossary = glossary
        self._paces = paces
        self._checks = checks

    def translate(
        self,
        texts: Sequence[str],
        source: Language,
        target: Language,
        *,
        progress: Callable[[int, int], None] | None = None,
        should_stop: Callable[[], bool] | None = None,
    ) -> list[Rendering]:
        """Translate `texts`, each different one once.

        A person's translation in memory is always used; an engine's unless a better engine is there now or the glossary
        terms of the sentence have changed. The rest is translated in batches, shortest sentences first, and each batch
        is in memory before the next begins, so that a killed process loses at most one.

        Args:
            texts: Sentences; blank ones and those without letters come back as they are.
            source: Their language.
            target: The language wanted.
            progress: Called with the texts done and all texts, before each batch.
            should_stop: Asked between batches; once it says yes the rest comes back `Untranslated`.

        Returns:
            One rendering for each text, in order; `Untranslated` with the reason where no engine could translate.
        """
        done: dict[str, Rendering] = {}
        for count in self.translating(texts, source, target, done, should_stop=should_stop):
            if progress is not None:
                progress(count, len(texts))
        return [done[text] for text in texts]

    def translating(
        self,
        texts: Sequence[str],
        source: Language,
        target: Language,
        done: dict[str, Rendering],
        *,
        should_stop: Callable[[], bool] | None = None,
    ) -> Iterator[int]:
        """Translate as `translate` does, in steps, so that the caller can do something between two batches.

        Args:
            texts: Sentences.
            source: Their language.
            target: The language wanted.
            done: Filled with one rendering for each text, batch by batch.
            should_stop: Asked between batches.

        Yields:
            How many of `texts` have their rendering: before each batch, and when all of them have.
        """
        counts = Counter(texts)
        for text in counts:
            if source == target or not needs_translation(text):
                done[text] = Translation(text, text, target, UNCHANGED, confidence=CERTAIN)
            elif len(text) > LONGEST:
                done[text] = Untranslated(text, target, str(Message("longer than {most:,} characters", most=LONGEST)))
        chain = self._remember(done, [text for text in counts if text not in done], source, target)
        for text in counts:  # after memory, which costs less and in which a person's word wins
            if text not in done and is_said_in(text, target, source):
                done[text] = Translation(text, text, target, UNCHANGED, confidence=CERTAIN)
        waiting = sorted((text for text in counts if text not in done), key=lambda text: (len(text), text))
        if chain is None:
            reason = str(self._selection.refusal((source, target))) if waiting else ""
            done.update((text, Untranslated(text, target, reason)) for text in waiting)
        else:
            for _ in self._work(chain, waiting, done, should_stop):
                yield sum(counts[text] for text in done)
        yield len(texts)

    def version(self, source: Language, target: Language) -> str:
        """Return what a translation made now depends on beside its text: engine and glossary; empty without an engine.

        An engine that was never tested is tested for it.
        """
        engine = self._selection.choose((source, target))
        return f"{engine.name} {made_by(engine)} {self._glossary.digest}" if engine else ""

    def status(self, *, test: bool = True) -> tuple[DirectionStatus, ...]:
        """Return what each direction would use and why, with every candidate.

        Args:
            test: Run the self-test of installed engines that were never tested, which loads them.
        """
        return self._selection.status(test=test)

    def _remember(
        self, done: dict[str, Rendering], texts: Sequence[str], source: Language, target: Language
    ) -> Chain | None:
        """Fill `done` from memory; return where the rest is translated, `None` if nowhere."""
        if not texts:
            return None
        known = self._memory.lookup(texts, source, target)
        done.update((text, one) for text, one in known.items() if one.engine == HUMAN)
        if all(text in done for text in texts):
            return None
        engine = self._selection.choose((source, target))
        worst = rank(engine.name) if engine else len(ENGINE_ORDER)
        current = made_by(engine) if engine else ""
        for text, one in known.items():
            if engine and one.engine == engine.name and unmarked(one.version) != current:
                continue  # the same engine makes it otherwise now
            if rank(one.engine) <= worst and glossary_mark(one.version) == self._glossary.mark(text, source):
                done.setdefault(text, one)
        if engine is None:
            return None
        second = self._selection.second((source, target))
        return Chain(engine, self._glossary, source, target, checks=self._checks, second=second)

    def _work(
        self,
        chain: Chain,
        waiting: list[str],
        done: dict[str, Rendering],
        should_stop: Callable[[], bool] | None,
    ) -> Iterator[None]:
        """Fill `done` batch by batch, yielding before each."""
        source, target = chain.source, chain.target
        pace, start, foreseen = self._paces.of(chain.engine.name, (source, target)), 0, 0
        while start < len(waiting):
            yield
            if should_stop is not None and should_stop():
                stopped = str(STOPPED)
                done.update((text, Untranslated(text, target, stopped, is_transient=True)) for text in waiting[start:])
                return
            end = pace.take(waiting, start)
            batch = waiting[start:end]
            if end > foreseen:
                foreseen = max(end, pace.take_ahead(waiting, start))
                chain.foresee(waiting[start:foreseen])
            watch = Stopwatch()
            try:
                renderings = chain.translate(batch)
            except BrokenEngineError as error:
                broken = str(error.reason)
                done.update((text, Untranslated(text, target, broken, is_transient=True)) for text in waiting[start:])
                return
            pace.learn(sum(map(len, batch)), watch.seconds())
            self._memory.record([one for one in renderings if isinstance(one, Translation)], source)
            done.update(zip(batch, renderings, strict=True))
            start = end
