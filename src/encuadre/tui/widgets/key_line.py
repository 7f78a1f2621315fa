"""The row of keys in one widget: one for every key takes a tenth of a second whenever the keys that apply change."""

from __future__ import annotations

from textual import events
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from encuadre.tui.text import joined, plain

GAPS = ("  ", " ")
"""Between two keys: the first with which the line has room for all of them, or else the last."""


class KeyLine(Widget):
    """The keys of the screen that apply, by name; a click on one presses it."""

    ALLOW_SELECT = False

    def __init__(self) -> None:
        """Show nothing until the screen says which keys apply."""
        super().__init__()
        self._keys: tuple[tuple[str, Content], ...] = ()

    def on_mount(self) -> None:
        """Follow the keys of the screen."""
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def render(self) -> Content:
        """Return all keys in one line."""
        return joined([content for _, content in self._keys], self._gap)

    def on_click(self, event: events.Click) -> None:
        """Press the key under the pointer."""
        place = event.get_content_offset_capture(self).x
        for key, content in self._keys:
            if 0 <= place < content.cell_length:
                self.app.simulate_key(key)
            place -= content.cell_length + len(self._gap)

    @property
    def _gap(self) -> str:
        keys = sum(content.cell_length for _, content in self._keys)
        gaps = len(self._keys) - 1
        return next((gap for gap in GAPS if keys + gaps * len(gap) <= self.content_size.width), GAPS[-1])

    def _changed(self, screen: Screen[object]) -> None:
        shown = {
            active.binding.action: active
            for active in reversed(screen.active_bindings.values())
            if active.binding.show and active.enabled
        }
        keys = tuple(
            (
                one.binding.key,
                joined(
                    [
                        plain(self.app.get_key_display(one.binding), "bold $footer-key-foreground"),
                        plain(one.binding.description),
                    ],
                    " ",
                ),
            )
            for one in reversed(shown.values())
        )
        if keys != self._keys:
            self._keys = keys
            self.refresh()
