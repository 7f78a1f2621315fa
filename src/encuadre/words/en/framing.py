"""How an article or a side frames, in English."""

from __future__ import annotations

from encuadre.model import CertaintyKind, DealtUnit, LoadedKind, Place
from encuadre.words.plural import Plural
from encuadre.words.shapes.framing import FramingWords, SectionTitles

FRAMING = FramingWords(
    title="Framing",
    titles=SectionTitles(
        frames="Frames",
        words="Distinctive words",
        loaded="Loaded words and euphemisms",
        certainty="Certainty and distance",
        speakers="Speakers",
        voices="Who speaks",
        cues="Reporting verbs",
        acts="Who acts",
        forms="How acts are told",
        divergence="How far the words differ",
        openings="Opens with",
        shifts="Told much earlier here",
        omitted="Not found here, though it opens the other side",
        background="Background",
    ),
    of="{count} of {total}",
    share="{count} of {total}, {share}",
    rate="{count} of {total}, {share} ({low}–{high})",
    counts="{here} here, {there} there",
    neutral="{kind}; neutral: {neutral}",
    loaded_kinds={
        LoadedKind.LOADED: "loaded",
        LoadedKind.EUPHEMISM: "euphemism",
        LoadedKind.DEHUMANISING: "dehumanising",
        LoadedKind.WAR: "of war",
    },
    own=Plural(one="{count} own", other="{count} own"),
    quoted=Plural(one="{count} quoted", other="{count} quoted"),
    per_hundred="{rate} in 100 words",
    certainty_kinds={
        CertaintyKind.HEDGE: "hedges",
        CertaintyKind.EVIDENTIAL: "said by others, not proven",
        CertaintyKind.POSSIBILITY: "possibility",
        CertaintyKind.OBLIGATION: "obligation",
    },
    headlines="headlines that ask",
    quotations=Plural(one="{count} quotation", other="{count} quotations"),
    words=Plural(one="{count} word", other="{count} words"),
    chance="one word tells its side in {observed} % of cases, by chance in {by_chance} %",
    beyond="beyond chance: {share} % of the difference",
    within="no more than by chance",
    dealt="p = {p}, {deals} deals of {unit}",
    units={DealtUnit.ARTICLES: "articles", DealtUnit.SENTENCES: "sentences"},
    places={
        Place.HEADLINE: "headline",
        Place.LEAD: "lead",
        Place.BODY: "at {depth} %",
        Place.PERHAPS: "perhaps",
        Place.ABSENT: "not found",
    },
    long_before="sentences dated over {days} days before",
    undated="no date of publication",
)
