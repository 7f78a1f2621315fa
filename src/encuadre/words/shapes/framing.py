"""Words of how an article or a side frames."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import CertaintyKind, DealtUnit, LoadedKind, Place
from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class SectionTitles:
    """The sections of a framing, each under the id of its section."""

    frames: str
    words: str
    loaded: str
    certainty: str
    speakers: str
    voices: str
    cues: str
    acts: str
    forms: str
    divergence: str
    openings: str
    shifts: str
    omitted: str
    background: str


@dataclass(frozen=True, slots=True)
class FramingWords:
    """How an article or a side frames. `{name}` is filled in where it is shown."""

    title: str
    titles: SectionTitles

    of: str
    share: str
    """`{count}` of `{total}`, as a `{share}`."""

    rate: str
    """The same with the interval, from `{low}` to `{high}`."""

    counts: str
    """How often `{here}` and `{there}` a distinctive word is said."""

    neutral: str
    """What a loaded word of this `{kind}` may be called instead."""

    loaded_kinds: Mapping[LoadedKind, str]
    own: Plural
    """Uses in the newsroom's own words."""

    quoted: Plural
    per_hundred: str
    """`{rate}` in a hundred words."""

    certainty_kinds: Mapping[CertaintyKind, str]
    headlines: str
    """Headlines that ask."""

    quotations: Plural
    words: Plural
    chance: str
    """How well one word tells its side: `{observed}`, and `{by_chance}`, in percent."""

    beyond: str
    within: str
    dealt: str
    """How chance was judged: `{p}`, and `{deals}` of what `units` names."""

    units: Mapping[DealtUnit, str]
    places: Mapping[Place, str]
    """Where a side tells a claim; `{depth}` is how far into the article, in percent."""

    long_before: str
    undated: str
