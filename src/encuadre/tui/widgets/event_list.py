"""A list of thousands of lines in one widget: only the lines in view are drawn, and a change draws one line anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.style import Style
from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from encuadre.present.events import Listed
from encuadre.tui.text import plain
from encuadre.tui.widgets.painting import segments

Line = Listed | Content
"""An event, or what stands between events; the cursor rests on events alone."""

_HUES = ("quiet", "country-us", "country-mx")
"""The theme's colours that a line is drawn in."""


class EventList(ScrollView, can_focus=True, inherit_bindings=False):
    """The events below the titles of their groups; its keys are the screen's commands."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "event-list--cursor",
        "event-list--quiet",
        "event-list--country-us",
        "event-list--country-mx",
    }
    DEFAULT_CSS = """
    EventList {
        overflow-x: hidden;
        & > .event-list--cursor {
            color: $block-cursor-blurred-foreground;
            background: $block-cursor-blurred-background;
        }
        &:focus > .event-list--cursor {
            color: $block-cursor-foreground;
            background: $block-cursor-background;
            text-style: $block-cursor-text-style;
        }
    }
    """

    @dataclass
    class Moved(Message):
        """The cursor stands elsewhere."""

    @dataclass
    class Clicked(Message):
        """A reader pointed at the event under the cursor."""

    def __init__(self, draw: Callable[[Listed], Content], *, id: str | None = None) -> None:
        """Draw each event by `draw`, when it comes into view."""
        super().__init__(id=id)
        self._draw = draw
        self._lines: list[Line] = []
        self._at: int | None = None
        self._places: dict[str, int] = {}
        self._grounds = (Style(), Style())
        """What lies under a line, and under that of the cursor."""
        self._named: Mapping[str, Style] = {}

    @property
    def item(self) -> Listed | None:
        """Return the event under the cursor; `None` where there is none."""
        line = None if self._at is None else self._lines[self._at]
        return line if isinstance(line, Listed) else None

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of the events that are listed, in order."""
        return tuple(self._places)

    def show(self, lines: Sequence[Line], *, at: str = "") -> None:
        """Show `lines`, with the cursor on the event `at`, or where that is not among them on the first."""
        self._lines = list(lines)
        self._places = {line.event.id: place for place, line in enumerate(lines) if isinstance(line, Listed)}
        self._at = self._places.get(at, next(iter(self._places.values()), None))
        self.virtual_size = Size(self.size.width, len(lines))
        self._reveal()
        self.refresh()
        self.post_message(self.Moved())

    def redraw(self, event_id: str) -> None:
        """Draw one event anew."""
        if event_id in self._places:
            self.refresh_line(self._places[event_id])

    def change(self, item: Listed) -> None:
        """Show an event, which is listed, as it is now."""
        place = self._places[item.event.id]
        self._lines[place] = item
        self.refresh_line(place)

    def go_to(self, event_id: str) -> None:
        """Put the cursor on an event, if it is listed."""
        if event_id in self._places:
            self._go(self._places[event_id])

    def move(self, step: int) -> None:
        """Move the cursor by events: 1 down, -1 up; from either end it comes round to the other."""
        order = list(self._places.values())
        if self._at is not None:
            self._go(order[(order.index(self._at) + step) % len(order)])

    def edge(self, place: int) -> None:
        """Move the cursor to the first event (0) or the last (-1)."""
        if self._places:
            self._go(list(self._places.values())[place])

    def page(self, direction: int) -> None:
        """Move the cursor by what is in view, onto the nearest event there."""
        if self._at is not None:
            wanted = self._at + direction * max(1, self.size.height - 1)
            self._go(min(self._places.values(), key=lambda place: abs(place - wanted)))

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw lines; the styles they share are looked up once for all of them."""
        self._grounds = self.rich_style, self.get_component_rich_style("event-list--cursor")
        self._named = {"bold": Style(bold=True)} | {
            f"${name}": self.get_component_rich_style(f"event-list--{name}", partial=True) for name in _HUES
        }
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        place = y + self.scroll_offset.y
        line = self._lines[place] if place < len(self._lines) else plain("")
        content = self._draw(line) if isinstance(line, Listed) else line
        ground = self._grounds[place == self._at]
        return Strip(segments(content, ground, self._named)).adjust_cell_length(self.size.width, ground)

    def on_resize(self) -> None:
        """Keep the cursor in view."""
        self.virtual_size = Size(self.size.width, len(self._lines))
        self._reveal()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where a reader pointed, and tell of it."""
        place = event.y + self.scroll_offset.y
        if place < len(self._lines) and isinstance(self._lines[place], Listed):
            self._go(place)
            self.post_message(self.Clicked())

    def _go(self, place: int) -> None:
        before, self._at = self._at, place
        for changed in {before, place} - {None}:
            self.refresh_line(changed or 0)
        self._reveal()
        self.post_message(self.Moved())

    def _reveal(self) -> None:
        """Scroll to the cursor; the title above the first event comes into view with it."""
        if self._at is None or not self.size.height:
            return
        is_first = self._at == min(self._places.values())
        top = 0 if is_first else self._at
        self.scroll_to_region(Region(0, top, 1, self._at - top + 1), animate=False, immediate=True)
