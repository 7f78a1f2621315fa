"""Two sides, sentence by sentence, in English."""

from __future__ import annotations

from encuadre.model import Grouping, LinkKind, NoSide
from encuadre.words.plural import Plural
from encuadre.words.shapes.comparison import ComparisonWords

COMPARISON = ComparisonWords(
    link_kinds={LinkKind.SAME: "same", LinkKind.PARTIAL: "partial"},
    all="all",
    told_by_both="both: {left_count} {left}, {right_count} {right}",
    only=Plural(one="{count} only {side}", other="{count} only {side}"),
    told_perhaps="perhaps both: {left_count} {left}, {right_count} {right}",
    conflicts=Plural(one="{count} conflict", other="{count} conflicts"),
    articles="Articles",
    copy="copy",
    version="another version",
    one_side="One side only: there is nothing to compare, each article is shown by itself.",
    alone="One side only: there is nothing to compare.",
    article="Article",
    text="Text",
    quoted="Quotations",
    figures="Figures",
    elsewhere="Same story, told elsewhere",
    whole_story="both sides tell the story as a whole",
    story_events=Plural(one="story of {count} event", other="story of {count} events"),
    story_part=Plural(one="{count} of {all} events of a story", other="{count} of {all} events of a story"),
    story_days=Plural(one="{count} day", other="{count} days"),
    story="{events} over {days}: what differs from one event to another is news; conflicts are within one event",
    story_undated="{events}: what differs from one event to another is news; conflicts are within one event",
    of_event="event: {headline}, {day}",
    left_out="On neither side",
    no_side={
        NoSide.AGENCY: "an agency is no side",
        NoSide.ABROAD: "outlet of a third country ({country})",
        NoSide.UNKNOWN: "unknown",
        NoSide.OTHER: "another outlet",
    },
    sides_by={
        Grouping.COUNTRY: "sides by country",
        Grouping.LANGUAGE: "sides by language ({left}, {right}): the articles are not of two known countries",
        Grouping.OUTLET: "sides by outlet ({left}, {right}): neither country nor language parts the articles",
    },
    sides_asked={
        Grouping.COUNTRY: "sides by country, as asked",
        Grouping.LANGUAGE: "sides by language, as asked",
        Grouping.OUTLET: "sides by outlet, as asked",
    },
    on_neither=Plural(one="{count} article on neither side", other="{count} articles on neither side"),
    shared="Reported by both",
    only_sure=Plural(
        one="of ten such, about one is really absent from the other side",
        other="of ten such, about {count} are really absent from the other side",
    ),
    hardly_absent="of ten such, hardly one is really absent from the other side",
    in_conflict="In conflict",
    compatible="Told differently, no conflict of the sides",
    only_side="Only {side}",
    perhaps_side="Told by {side}, perhaps by {other} too",
    against="{left} against {right}",
    beside="{left} and {right}",
    same_text="the same text",
    word_for_word="word for word in {outlets}",
    right_before="right before",
    text_of="text of {agency}",
    sample="sample text, invented outlet",
    original="original",
    both="both languages",
    untranslated="no translation: {reason}",
    only_here="No sentence of the {side} articles was found to say this.",
    perhaps_here="Perhaps the {side} articles say this too; no sentence was found that clearly does.",
    no_statement="This line states nothing that the other side could tell or leave out.",
    by_engine="translated by {engine}",
    by_person="translated by a person",
    doubtful=Plural(
        one="{count} doubtful translation, marked {mark}", other="{count} doubtful translations, marked {mark}"
    ),
    some_articles="{shown} of {count} articles",
    last_article="One article of a side stays.",
    nothing_here="Nothing to go to here.",
    no_evidence="There is no evidence to show for this row.",
)
