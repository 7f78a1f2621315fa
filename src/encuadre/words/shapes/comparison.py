"""Words of two sides, sentence by sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import Grouping, LinkKind, NoSide
from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class ComparisonWords:
    """Two sides, sentence by sentence. `{name}` is filled in where it is shown."""

    link_kinds: Mapping[LinkKind, str]
    all: str
    told_by_both: str
    """How many sentences of each side the other has too; `{left}` and `{right}` are the sides."""

    only: Plural
    """Sentences `{side}` alone has."""

    told_perhaps: str
    """How many sentences of each side the other perhaps has too."""

    only_sure: Plural
    """After the title of what one side alone has: so many of ten really are absent from the other."""

    hardly_absent: str
    """The same where not one in ten is."""

    conflicts: Plural
    articles: str
    """The title of the articles."""

    copy: str
    """Before an article that prints the text of the one above it; `version` before one of the same outlet."""

    version: str
    one_side: str
    """The summary of an event with nothing to hold it against, told article by article."""

    alone: str
    """The same where its articles are told together; the next four are titles of the parts of an article."""

    article: str
    text: str
    quoted: str
    figures: str
    elsewhere: str
    """The title of the events of the same story that the other side tells."""

    whole_story: str
    """Below them: the story as a whole, which both sides tell."""

    story_events: Plural
    """What a comparison of a story is of: its events."""

    story_part: Plural
    """The same where some were chosen of `{all}`."""

    story_days: Plural
    story: str
    """Above a comparison of a story: `{events}` over `{days}`, and what that means for differences."""

    story_undated: str
    """The same where no day is known."""

    of_event: str
    """Beside an article of a story: `{headline}` and `{day}` of its event."""

    left_out: str
    """The title of the articles that stand on neither side."""

    no_side: Mapping[NoSide, str]
    """Why; `{country}` is the code of a third country."""

    sides_by: Mapping[Grouping, str]
    """What tells `{left}` and `{right}` apart, and why nothing that is tried before it does."""

    sides_asked: Mapping[Grouping, str]
    """The same where a reader chose it."""

    on_neither: Plural
    shared: str
    in_conflict: str
    compatible: str
    only_side: str
    """`{side}` alone says it."""

    perhaps_side: str
    """`{side}` says it, and no sentence of `{other}` is linked to it, but may well tell it."""

    against: str
    """`{left}` and `{right}`, which cannot both be true."""

    beside: str
    """`{left}` and `{right}`, which can."""

    same_text: str
    """What an article is to the one it stands below."""

    word_for_word: str
    """What a sentence is shown once for: `{outlets}` print it in the same words."""

    right_before: str
    """What a sentence is to one that leans on it."""

    text_of: str
    """Where a text comes from: an `{agency}`."""

    sample: str
    original: str
    both: str
    untranslated: str
    """`{reason}` as the engine gave it."""

    only_here: str
    """What the partners panel says of a sentence without partner; `{side}` is the side that lacks it."""

    perhaps_here: str
    """The same of a sentence that `{side}` may well tell."""

    no_statement: str
    """What it says of a dateline, a subhead or a bare name."""

    by_engine: str
    by_person: str
    doubtful: Plural
    """Translations that carry `{mark}`."""

    some_articles: str
    """`{shown}` of `{count}` articles stand there by choice of the reader."""

    last_article: str
    """The last article of a side cannot be taken away."""

    nothing_here: str
    """A walk has no stop."""

    no_evidence: str
