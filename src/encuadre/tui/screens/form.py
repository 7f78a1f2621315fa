"""A small form: a few lines with what is known already, given back as they were left."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static

from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.screens.choice import Filter
from encuadre.tui.text import harmless, plain
from encuadre.words import Words


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a form."""

    id: str
    asked: str
    value: str = ""


Answer = TypeVar("Answer")
"""What a form gives."""


class LinesScreen(SpeakingScreen[Answer | None]):
    """One line below the other: the arrows go from line to line, escape gives nothing."""

    def action_field(self, step: int) -> None:
        """Go to the next or previous line."""
        if step > 0:
            self.focus_next()
        else:
            self.focus_previous()

    def action_back(self) -> None:
        """Leave everything as it is."""
        self.dismiss(None)


class FormScreen(LinesScreen[Mapping[str, str]]):
    """Gives what the lines say by their ids, or nothing."""

    place = Place.FORM
    BINDINGS = bindings_of(Place.FORM)
    AUTO_FOCUS = "Input"

    def __init__(
        self,
        words: Words,
        title: str,
        fields: Sequence[Field],
        *,
        refused: Callable[[Mapping[str, str]], str] = lambda _: "",
        below: str = "",
    ) -> None:
        """Ask for `fields` below `title`.

        Args:
            words: The interface's.
            title: What is asked.
            fields: The lines.
            refused: Says why the form cannot be taken as it is; empty: it can.
            below: What is said at the end.
        """
        super().__init__(words)
        self._heading, self._fields, self._refused, self._below = title, tuple(fields), refused, below

    def compose(self) -> ComposeResult:
        """Lay out a line for each field."""
        yield Static(plain(self._heading, "bold"), id="title")
        with Vertical(id="facts"):
            for field in self._fields:
                yield Static(plain(field.asked, "$quiet"))
                yield Filter(harmless(field.value), id=field.id, compact=True)
            if self._below:
                yield Static(plain(self._below, "$quiet"))
        yield self.footer()

    def action_take(self) -> None:
        """Give what the lines say, unless it cannot be so."""
        said = {field.id: self.query_one(f"#{field.id}", Input).value.strip() for field in self._fields}
        if reason := self._refused(said):
            self.notify(reason, severity="error", markup=False)
        else:
            self.dismiss(said)
