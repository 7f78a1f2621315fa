"""What a process loads once: annotator, encoders and translation engines, whatever workspaces it works on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from encuadre.annotate import Annotator
    from encuadre.config import Settings
    from encuadre.embed import ArticleEncoder, Encoder, VectorCache
    from encuadre.translate import Engine, Glossary, Paces

ASK_SECONDS = 0.1
"""How often a run that waits for its turn is asked whether it is still wanted; chosen: leaving seems immediate."""


class Models:
    """Annotator, encoders and engines, each loaded when first used.

    A workspace belongs to the thread that opened it; these belong to the process, so that the screen opens one event
    after another without loading anything again. They are made for one run at a time: threads take turns by `alone`.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        """Follow `settings`; without them everything is where it is by default."""
        self._settings = settings
        self._turn = Lock()
        self._engines: dict[str, Engine] = {}
        self.verdicts: dict[str, str] = {}
        """What the self-tests of the engines said, by engine, version and direction."""

    @contextmanager
    def alone(self, should_stop: Callable[[], bool] = lambda: False) -> Iterator[bool]:
        """Wait until no other run of the process uses the models, and keep others out until the block ends.

        Args:
            should_stop: Asked while waiting.

        Yields:
            Whether it is this run's turn; `False` if it was told to stop before.
        """
        while not (is_mine := self._turn.acquire(timeout=ASK_SECONDS)) and not should_stop():
            pass
        try:
            yield is_mine
        finally:
            if is_mine:
                self._turn.release()

    @cached_property
    def annotator(self) -> Annotator:
        """Return the reader of texts."""
        from encuadre.annotate import load_annotator

        return load_annotator()

    @cached_property
    def encoder(self) -> Encoder:
        """Return the encoder of both languages."""
        from encuadre.embed import load_encoder

        return load_encoder()

    @cached_property
    def paraphrase_encoder(self) -> ArticleEncoder | None:
        """Return the encoder of English wording, or `None` where it is not installed."""
        from encuadre.embed import load_paraphrase_encoder

        return load_paraphrase_encoder()

    @cached_property
    def prototypes(self) -> VectorCache:
        """Return the vectors of the sentences that show the frames, which belong to no workspace."""
        from encuadre.embed import MemoryVectorCache

        return MemoryVectorCache()

    def engines(self) -> Sequence[Engine]:
        """Return the translation engines installed now: those that were there before, with all they have loaded."""
        from encuadre.translate import installed_engines

        found = installed_engines(self._settings.models if self._settings else None)
        return [
            self._engines.setdefault(f"{engine.name} {engine.version} {engine.directions()}", engine)
            for engine in found
        ]

    @cached_property
    def paces(self) -> Paces:
        """Return how fast each engine was."""
        from encuadre.translate import Paces

        return Paces()

    def glossary(self) -> Glossary | None:
        """Return the user's terms as their file has them now, `None` if there is none."""
        from encuadre.translate import Glossary

        path = self._settings.glossary if self._settings else None
        return Glossary.read(path) if path else None
