"""What was changed of a text on its way in, so that nothing is mended or left out in silence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ChangeKind(StrEnum):
    """Why a text does not stand as its file has it."""

    GARBLED = "garbled"
    """UTF-8 that was read as another encoding (`MÃ©xico`)."""

    ENTITY = "entity"
    """A character reference that was escaped twice (`M&amp;eacute;xico`)."""

    TAG = "tag"
    """HTML left in the text."""

    ESCAPE = "escape"
    r"""An escape of a programming language left in the text (`\n`, `\u00e9`)."""

    UNDATED = "undated"
    """A date that may be another day, or that nobody could read: the article counts as undated."""

    INVISIBLE = "invisible"
    """Soft hyphens and characters without width, which hide that two words are one."""

    EMBED = "embed"
    """A post of a network that the page shows: its author's words, not the newsroom's."""

    READ_MORE = "read_more"
    """A line that points to another story."""

    CALL = "call"
    """A call to subscribe, to sign up or to pay."""

    SHARE = "share"
    """Buttons of social networks, and whom to follow there."""

    CREDIT = "credit"
    """Who took a picture, with the caption it ends."""

    BYLINE = "byline"
    """Who wrote the article, where a line says nothing else."""

    ADVERTISEMENT = "advertisement"
    FOOTER = "footer"
    """Who helped, who owns the text, that it was changed."""

    COMMENTS = "comments"
    TOPICS = "topics"
    """Topics and sections of the site."""

    SITE_LINK = "site_link"
    """Headlines of other stories that a site sets behind a name, inside a sentence."""


@dataclass(frozen=True, slots=True)
class Change:
    """One kind of change in one article."""

    kind: ChangeKind
    count: int = 1
    """In how many places."""

    text: str = ""
    """What was left out, where something was; what was mended needs no keeping."""
