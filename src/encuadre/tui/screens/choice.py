"""One line out of many, found by typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.text import plain, searchable, shortened
from encuadre.words import Words

MARGINS = 6
"""Cells of a screen that are not a line's: padding of list and options, and the scroll bar (`choice.tcss`)."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose."""

    id: str
    row: Content
    haystack: str
    """What the filter looks in, without case and accents."""


class Filter(Input, inherit_bindings=False):
    """Edits a line; enter and the arrows up and down stay the screen's commands, so that the footer shows them."""

    BINDINGS: ClassVar[list[BindingType]] = [
        binding for binding in Input.BINDINGS if isinstance(binding, Binding) and binding.key != "enter"
    ]


class ChoiceScreen(SpeakingScreen[str]):
    """Gives the id of the line that was chosen, or nothing."""

    place = Place.CHOICE
    BINDINGS = bindings_of(Place.CHOICE)
    takes_decision = True
    AUTO_FOCUS = "#filter"

    def __init__(self, words: Words, title: str, choices: Sequence[Choice]) -> None:
        """Offer `choices` below `title`."""
        super().__init__(words)
        self._heading = title
        self._choices = choices

    def compose(self) -> ComposeResult:
        """Lay out title, filter, lines and keys."""
        yield Static(plain(self._heading, "bold"), id="title")
        yield Filter(placeholder=self.words.correcting.choice_hint, id="filter", compact=True)
        yield OptionList(id="choices")
        yield self.footer()

    def on_mount(self) -> None:
        """Show all lines."""
        self._show("")

    @on(Input.Changed)
    def _filtered(self, message: Input.Changed) -> None:
        self._show(message.value)

    @on(OptionList.OptionSelected)
    def _selected(self, message: OptionList.OptionSelected) -> None:
        self.dismiss(message.option_id)

    def action_take(self) -> None:
        """Give the highlighted line."""
        lines = self.query_one(OptionList)
        if lines.highlighted is not None:
            self.dismiss(lines.get_option_at_index(lines.highlighted).id)

    def action_down(self) -> None:
        """Highlight the next line."""
        self.query_one(OptionList).action_cursor_down()

    def action_up(self) -> None:
        """Highlight the line before."""
        self.query_one(OptionList).action_cursor_up()

    def action_back(self) -> None:
        """Choose nothing."""
        self.dismiss(None)

    def _show(self, query: str) -> None:
        wanted = searchable(query).split()
        found = [choice for choice in self._choices if all(word in choice.haystack for word in wanted)]
        width = max(40, self.app.size.width - MARGINS)
        lines = self.query_one(OptionList)
        lines.set_options([Option(shortened(choice.row, width), id=choice.id) for choice in found])
        lines.highlighted = 0 if found else None
