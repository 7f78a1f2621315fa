"""A page as a browser takes it apart: elements with their attributes, texts, and what stands in what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"meta", "input", "br", "img", "link"}
"""Elements without an end."""


@dataclass
class Element:
    """One element."""

    tag: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    own: str = ""

    @property
    def text(self) -> str:
        """Return all text inside, that of its own first."""
        return self.own + "".join(one.text for one in self.children)

    def all(self, *tags: str) -> Iterator[Element]:
        """Yield the elements inside of some kinds, of every kind if none is named."""
        for one in self.children:
            if not tags or one.tag in tags:
                yield one
            yield from one.all(*tags)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(found)
        if tag not in _VOID:
            self.open.append(found)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag, tag

    def handle_data(self, data: str) -> None:
        self.open[-1].own += data


def read(page: str) -> Element:
    """Return a page; an element that is not closed where it should be is an error."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert len(reader.open) == 1
    return reader.open[0]
