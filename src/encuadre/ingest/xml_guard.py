"""What XML may not do before a parser of feeds sees it: declare entities, reach outside, nest without end."""

from __future__ import annotations

from xml.sax import SAXException, handler
from xml.sax.xmlreader import AttributesImpl

from encuadre.errors import Message
from encuadre.ingest.draft import Unreadable

DEEPEST = 200
"""Elements inside elements; a feed has six, and the page of an article inside one some thirty."""

MOST_ELEMENTS = 500_000
"""Elements of one feed; a thousand articles as XHTML have a tenth of it."""

_EXPAND = Message("this XML declares entities, which could fill the machine or read its files")
_SAVE_AGAIN = Message("save it again")


def check_xml(text: str) -> None:
    """Refuse XML that is made to exhaust or betray the machine.

    `feedparser` alone leaves this to the version of expat that Python was built with: a bomb of entities cost it 1.3 s
    here before expat stopped it. XML that is broken but declares nothing passes, since feeds often are broken and
    `feedparser` mends them.

    Raises:
        Unreadable: it declares entities, refers to files, or is nested too deeply.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.sax import parseString

    data = text.removeprefix("\ufeff").encode("utf-8", "replace")
    try:
        parseString(data, Counter(), forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as error:
        raise Unreadable(_EXPAND, _SAVE_AGAIN) from error
    except (SAXException, ValueError, LookupError) as error:
        if "<!ENTITY" in text.upper():
            raise Unreadable(_EXPAND, _SAVE_AGAIN) from error


class Counter(handler.ContentHandler):
    """Counts what a tree of the document would hold."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self._depth = 0
        self._elements = 0

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        """Count an element.

        Raises:
            Unreadable: it is one too many, or too deep.
        """
        del name, attrs
        self._depth += 1
        self._elements += 1
        if self._depth > DEEPEST or self._elements > MOST_ELEMENTS:
            raise Unreadable("this XML is nested too deeply, or too large, to be a feed", _SAVE_AGAIN)

    def endElement(self, name: str) -> None:
        """Come out of an element."""
        del name
        self._depth -= 1
