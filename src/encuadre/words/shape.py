"""What the screen has words for: one field per sentence, label or table, the same in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import Difference, Frame, Language, LinkKind, Scope, Stage


@dataclass(frozen=True, slots=True)
class Label:
    """A command as the footer and the help name it."""

    name: str
    """One or two words, for the footer."""

    help: str
    """One sentence, for the help screen and the palette."""


@dataclass(frozen=True, slots=True)
class Words:
    """All words of the interface in one language. `{name}` is filled in where it is shown."""

    language: Language
    commands: Mapping[str, Label]
    """By command id."""

    frames: Mapping[Frame, str]
    """At most 22 characters, so that two sides fit in 80 columns."""

    stages: Mapping[Stage, str]
    languages: Mapping[Language, str]
    in_language: str
    """How a text in the interface language is announced (`in English`)."""

    months: tuple[str, ...]
    """January first, three letters."""

    link_kinds: Mapping[LinkKind, str]
    tagline: str
    sample: str
    no_date: str
    no_outlet: str
    no_headline: str
    unknown_country: str

    filter_hint: str
    both_sides: str
    """`{count}` events."""

    one_side: str
    no_match: str
    """`{query}` as typed."""

    no_match_hint: str
    no_events: str
    no_events_hint: str

    all: str
    shared: str
    shared_one: str
    only: str
    """`{side}` alone says it."""

    conflicts: str
    original: str
    both: str
    untranslated: str
    """`{reason}` as the engine gave it."""

    only_here: str
    """What the partners panel says of a sentence without partner; `{side}` is the side that lacks it."""

    conflict: str
    by_engine: str
    by_person: str
    unnamed: str
    """A speaker whom the article does not name."""
    nothing_here: str
    """A walk has no stop."""

    framing: str
    frames_title: str
    words_title: str
    speakers_title: str
    quotations_one: str
    quotations_many: str
    quoted_words: str
    counts: str
    """How often here and there."""

    none: str
    no_evidence: str

    reading: str
    reading_evidence: str
    """`{count}` sentences a line of the reading counts or shows."""

    border: str
    border_quotations: str
    """`{count}` utterances."""

    border_naming: str
    border_once: str
    """`{side}` alone quotes `{count}`."""

    differences: Mapping[Difference, str]
    """`{left}` and `{right}` are the sides."""

    uses_one: str
    uses_many: str
    """`{count}` pairs of linked sentences."""

    claims: str
    claim_scopes: Mapping[Scope, str]
    """Who reports a claim, in the row of lists; `{left}` and `{right}` are the sides."""

    claim_scopes_short: Mapping[Scope, str]
    """The same where a screen is narrow: six of them with their counts fit in 80 columns."""

    claim_titles: Mapping[Scope, str]
    """`{count}` claims."""

    claim_one_text: str
    """What a single text says, whoever publishes it."""

    claim_first: str
    claim_depth: str
    """`{places}`: how deep in an article each side says it at the earliest."""

    claim_top: str
    """Such a place: the headline, or the first sentence where there is none."""

    why: str
    why_intro: str
    why_alone: str
    why_score: str
    why_same_day: str
    why_one_day: str
    why_days: str
    why_unknown_days: str
    why_entities: str
    why_figures: str
    why_here: str
    why_nearest: str
    """The nearest article of the event: score and likeness of meaning."""

    why_people: str
    why_places: str
    why_organisations: str
    why_mean: str
    """The score with the whole event, and the line it is held against."""

    why_margin: str
    """How far the next event is, and which."""

    why_only_event: str
    why_related: str
    why_copies: str

    marked: str
    """`{count}` events are marked."""

    mark_two: str
    lone_article: str
    nothing_to_undo: str
    choose_article: str
    choose_event: str
    choice_hint: str
    ask_merge: str
    ask_split: str
    ask_move: str
    ask_pin: str
    ask_undo: str
    will_merge: str
    """What a correction will do, to `{count}` articles."""

    will_split: str
    will_move: str
    will_pin: str
    will_undo: str
    will_keep: str
    did_merge: str
    """What was done; `{named}` and `{event}` are headlines, quoted."""

    did_split: str
    did_move: str
    did_pin: str
    did_undo: str
    """`{done}` is one of those before."""

    did_change: str
    quoted: str
    counted_articles: str
    counted_article: str
    correcting: str
    not_corrected: str
    why_decided: str

    working: str
    working_hint: str
    failed: str
    next_step: str
    unexpected: str
    unexpected_hint: str

    help: str
    help_keys: str
    help_marks: str
    marks: tuple[tuple[str, str], ...]
    help_limits: str
    limits: tuple[str, ...]
    everywhere: str
    palette: str
