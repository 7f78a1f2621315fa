"""The one way into a document of elements: whatever a text says, it is read back as that text and nothing else."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from markupsafe import Markup

from encuadre.export.markup import element, escaped
from encuadre.text.inert import inert
from hostile import TEXTS


class Read(HTMLParser):
    """What a browser makes of a piece of a page."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.values: list[str | None] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))
        self.values += [value for _, value in attrs]

    def handle_data(self, data: str) -> None:
        self.text += data


@given(TEXTS, TEXTS)
def test_a_text_is_read_back_as_it_is_in_an_attribute_and_in_an_element(first: str, second: str) -> None:
    read = Read(element("p", {"title": first}, second))

    assert read.tags == [("p", ("title",))]
    for said, found in ((first, read.values[0]), (second, read.text)):
        assert found == inert(said.translate({code: ascii(chr(code))[1:-1] for code in (0xD800, 0xFFFE)}))


@given(TEXTS)
def test_nothing_that_reorders_a_line_and_no_control_comes_through(text: str) -> None:
    shown = escaped(text)

    assert not {*map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))), "\x00", "\x1b"} & {*shown}
    shown.encode()


def test_what_is_markup_already_stays_as_it_is() -> None:
    assert escaped(Markup("<b>")) == "<b>"
