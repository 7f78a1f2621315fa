"""Quotations between marks: which reporting verb they belong to, and of which kind they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from encuadre.annotate.parse import RELATIVE_CLAUSES, Parse
from encuadre.annotate.quotations.cues import Reporting
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.annotate.quotations.marks import Quoted
from encuadre.annotate.quotations.scraps import is_reported_by, is_too_little
from encuadre.annotate.quotations.speakers import Speakers
from encuadre.annotate.quotations.uttered import is_infinite, is_passive, is_unsaid
from encuadre.annotate.quotations.voices import NOBODY, Voice
from encuadre.model import QuotationKind, Span

FARTHEST_CUE = 12
"""Tokens between a quotation and a reporting verb that is not its head in the parse."""

FARTHEST_HEAD = 60
"""Tokens beyond which no reporting verb is looked for at all: two long sentences."""

HEAD_BONUS, WEAK_MALUS, OTHER_WORDS_MALUS = 8, 6, 6
"""Tokens by which a verb counts as nearer or farther: it is the head of the quotation, it is rarely a reporting verb,
other quoted words stand between."""

RELATIVE_MALUS = 6
"""The same for a verb in a relative clause (`the reform that Ruiz announced`): it mostly reports its own noun."""

SCARE_QUOTE_WORDS = 2
"""Quoted words up to which a quotation without reporting verb is irony, a nickname or a term."""

HEADING_WORDS = 8
"""Quoted words of the longest heading; longer ones without a full stop are quotations cut short."""

LONGEST_CLIMB = 8
"""Words climbed from a quotation to the verb that governs it."""

_BEING = frozenset({"be", "become", "seem", "have", "ser", "estar", "parecer", "tener", "haber"})
_SAID_SO = frozenset({"as", "como", "según", "conforme"})
"""Subordinators before a verb that reports what stands before it: `“…”, as Ruiz said`."""

_NAME_BEHIND = re.compile(r" [A-ZÁÉÍÓÚÑ]")
_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb beside a quotation."""

    token: int
    lemma: str
    within: range
    """The tokens of its sentence."""

    is_head: bool
    """Whether the parse makes it the head of the quotation."""


def find_cue(parse: Parse, passage: Quoted, reporting: Reporting, hidden: Hidden) -> Cue | None:
    """Return the reporting verb a passage most likely belongs to: the nearest, the parse's head first.

    Args:
        parse: The parsed article.
        passage: The quoted words.
        reporting: The language's reporting verbs.
        hidden: What stands between quotation marks.
    """
    best: tuple[float, Cue] | None = None
    inside = parse.tokens_of(passage.span)
    is_short = is_too_little(parse, passage)
    for number in _sentences_around(parse, passage):
        within = parse.tokens_of(parse.sentences[number])
        heads = {parse.heads[token] for token in inside if token in within} - set(inside)
        for token in _near(inside, within):
            lemma = reporting.lemma_of(parse, token)
            if not lemma or hidden.covers(parse.starts[token]):
                continue
            distance = _distance(token, inside)
            is_head = token in heads
            is_beside = not _is_of_noun(parse, token, passage) and not _gives_reason(parse, token, passage, within)
            if _is_in_lead_in(parse, token, inside, within):
                continue
            is_reported = is_short and is_reported_by(parse, passage, token)
            is_reported = is_reported and not (lemma in reporting.of_things and _is_in_thing(parse, passage, token))
            if not (is_head or is_reported) and (distance > FARTHEST_CUE or not is_beside):
                continue
            if is_short and not is_reported:
                continue
            if lemma in reporting.weak and _is_of_thing(parse, inside):
                continue
            is_surer = is_head and lemma not in reporting.denying  # `denied it, saying “…”` denies no words
            score = distance - HEAD_BONUS * is_surer + WEAK_MALUS * (lemma in reporting.weak and not is_head)
            score += RELATIVE_MALUS * (parse.deps[token] in RELATIVE_CLAUSES and not is_head)
            score += OTHER_WORDS_MALUS * _separated(parse, token, passage, hidden)
            if best is None or score < best[0]:
                best = (score, Cue(token, lemma, within, is_head))
    if best is None:
        return None
    cue = best[1]
    is_said = not is_unsaid(parse, cue.token, cue.within, reporting)
    return cue if is_said and not is_passive(parse, cue.token, cue.within, reporting) else None


def _is_in_thing(parse: Parse, passage: Quoted, verb: int) -> bool:
    """Tell whether one or two quoted words stand in a thing that a verb has for its object: `proposed a “dry” park`.

    Args:
        parse: The parsed article.
        passage: The quoted words.
        verb: The verb.
    """
    between = range(verb + 1, parse.tokens_of(passage.span).start)
    is_few = len(_WORDS.findall(passage.span.of(parse.text))) <= SCARE_QUOTE_WORDS
    is_clause = any(parse.tags[token] in {"VERB", "AUX", "SCONJ"} for token in between)
    is_introduced = parse.text[: passage.outer.start].rstrip().endswith(":")
    return is_few and bool(between) and not is_clause and not is_introduced


def _is_of_thing(parse: Parse, inside: range) -> bool:
    """Tell whether quoted words say what kind of thing something is: `kept a “two-track” system`."""
    before, behind = inside.start - 2, inside.stop + 1
    return (
        before >= 0
        and behind < len(parse.tags)
        and parse.tags[before] in {"DET", "ADJ"}
        and parse.tags[behind] in {"NOUN", "PROPN"}
    )


def _is_of_noun(parse: Parse, token: int, passage: Quoted) -> bool:
    """Tell whether a verb before a passage only tells which noun is meant: `the plan that Ruiz announced is “dead”`."""
    if parse.deps[token] not in RELATIVE_CLAUSES or parse.starts[token] > passage.outer.start:
        return False
    between = parse.tokens_of(Span(parse.ends[token], passage.outer.start))
    return any(parse.tags[other] in {"VERB", "AUX"} and not is_infinite(parse, other) for other in between)


def _is_in_lead_in(parse: Parse, token: int, inside: range, within: range) -> bool:
    """Tell whether quoted words stand in what leads in to a verb behind them: `Despite “dry” news, Ruiz said`.

    `Asked if it was “dry”, Ruiz answered` are not Ruiz's words; what somebody does who speaks (`Calling it “dry”, Ruiz
    said`) may be.

    Args:
        parse: The parsed article.
        token: The verb.
        inside: The quoted words.
        within: The tokens of the verb's sentence.
    """
    if not inside or inside.stop > token or inside.start not in within:
        return False
    one = next((each for each in inside if parse.heads[each] not in inside), inside.start)
    for _ in range(LONGEST_CLIMB):
        head = parse.heads[one]
        if head == one or head not in within:
            return False
        if head == token:
            first = parse.subtree(one, within)[0]
            is_own = any(parse.word(each).lower().endswith(("ing", "ndo")) for each in range(first, inside.start))
            return parse.deps[one] in {"prep", "advcl"} and one < inside.start and not is_own
        one = head
    return False


def _gives_reason(parse: Parse, token: int, passage: Quoted, within: range) -> bool:
    """Tell whether a verb behind a passage only says why or when: `… “for them”, since the church celebrates …`.

    Args:
        parse: The parsed article.
        token: The verb.
        passage: The quoted words.
        within: The tokens of the verb's sentence.
    """
    if parse.deps[token] != "advcl" or parse.starts[token] < passage.outer.end:
        return False
    marks = (child for child in parse.children(token, within) if parse.deps[child] == "mark" and child < token)
    return any(parse.starts[mark] >= passage.outer.end and parse.word(mark).lower() not in _SAID_SO for mark in marks)


def stands_alone(parse: Parse, passage: Quoted, hidden: Hidden) -> bool:
    """Tell whether nothing but quoted words stands in the sentences of a passage.

    Args:
        parse: The parsed article.
        passage: The quoted words.
        hidden: What stands between quotation marks.
    """
    first = parse.sentence_at(passage.outer.start)
    last = parse.sentence_at(passage.span.end - 1)
    return all(
        parse.tags[token] in {"PUNCT", "SPACE"} or hidden.covers(parse.starts[token])
        for number in range(max(first, 0), last + 1)
        for token in parse.tokens_of(parse.sentences[number])
    )


def governing_voice(
    parse: Parse, passage: Quoted, speakers: Speakers, hidden: Hidden, reporting: Reporting
) -> Voice | None:
    """Return whose doing the quoted words are part of (`Trump finds it “a farce”`); `None` if no verb tells.

    What somebody *is* or undergoes is said by others (`the band was presented as “the greatest”`), and so is what
    somebody does in a clause that another reports.

    Args:
        parse: The parsed article.
        passage: The quoted words.
        speakers: Reads who a phrase means.
        hidden: What stands between quotation marks.
        reporting: The language's reporting verbs.
    """
    inside = parse.tokens_of(passage.span)
    if not inside:
        return None
    within = parse.tokens_of(parse.sentences[max(parse.sentence_at(passage.outer.start), 0)])
    token = next((t for t in inside if t in within and parse.heads[t] not in inside), inside[0])
    for _ in range(LONGEST_CLIMB):
        head = parse.heads[token]
        if head == token or head not in within:
            break
        token = head
        if parse.tags[token] in {"VERB", "AUX"} and not hidden.covers(parse.starts[token]):
            if is_unsaid(parse, token, within, reporting):
                return NOBODY  # `he would never call it “…”`
            if parse.lemmas[token] in _BEING or is_passive(parse, token, within, reporting):
                return None
            voice = speakers.speaker_of(token, within)
            if voice is not None and voice.name:
                reporter = _reporter(parse, token, within)
                voice = speakers.speaker_of(reporter, within) if reporter is not None else voice
                return voice if voice is not None and voice.name and voice.is_person else None
    return None


def _reporter(parse: Parse, verb: int, within: range) -> int | None:
    """Return the verb in whose clause another stands (`the inquiry found that Ruiz …`); `None` if there is none.

    Args:
        parse: The parsed article.
        verb: The other verb.
        within: The tokens of their sentence.
    """
    token = verb
    for _ in range(LONGEST_CLIMB):
        head = parse.heads[token]
        if head == token or head not in within:
            return None
        if parse.deps[token] == "ccomp":
            return head
        token = head
    return None


def is_heading(parse: Parse, passage: Quoted) -> bool:
    """Tell whether quoted words are a line of their own that ends like a heading, which may be anybody's.

    Args:
        parse: The parsed article.
        passage: The quoted words.
    """
    text, outer = parse.text, passage.outer
    around = {text[max(0, outer.start - 1) : outer.start], text[outer.end : outer.end + 1]}
    is_short = len(_WORDS.findall(passage.span.of(text))) <= HEADING_WORDS
    if is_short and text.startswith(":\n", outer.end):
        return True  # of a live page: `Update at 9:02. “A long night”:`
    return is_short and around <= {"", "\n"} and passage.span.of(text)[-1:] not in ".,;:!?…"


def is_term(words: str) -> bool:
    """Tell whether quoted words are irony, a nickname or a title rather than something said."""
    found = _WORDS.findall(words)
    if len(found) <= SCARE_QUOTE_WORDS:
        return True
    return words[-1:] not in ".,!?…" and all(word[0].isupper() or len(word) < 4 for word in found)


def is_nickname(text: str, passage: Quoted) -> bool:
    """Tell whether quoted words stand inside a name: `el “doc” Ruiz`.

    Args:
        text: The article's text.
        passage: The quoted words.
    """
    words = passage.span.of(text)
    is_short = len(_WORDS.findall(words)) <= SCARE_QUOTE_WORDS and words[-1:] not in ".,!?…"
    before = text[max(0, passage.outer.start - 2) : passage.outer.start]
    return is_short and before[:1].isalpha() and _NAME_BEHIND.match(text, passage.outer.end) is not None


def is_title(text: str, passage: Quoted) -> bool:
    """Tell whether quoted words in capitals are what something is called (`in the program “Face the Border”`).

    Args:
        text: The article's text.
        passage: The quoted words.
    """
    words = passage.span.of(text).rstrip(",.")
    before = text[max(0, passage.outer.start - 2) : passage.outer.start]
    return before[:1].isalpha() and len(_WORDS.findall(words)) > 1 and is_capitalised(words)


def is_capitalised(words: str) -> bool:
    """Tell whether words are written as a title is: every long one with a capital, and no mark of an exclamation."""
    found = _WORDS.findall(words)
    return words[-1:] not in "!?…" and words[:1].isupper() and all(word[0].isupper() or len(word) < 4 for word in found)


def is_sentence_title(words: str) -> bool:
    """Tell whether words may be a title as Spanish writes it, with one capital; behind a word for a work they are."""
    return words[:1].isupper() and words[-1:] not in ".,!?…"


def kind_of(parse: Parse, passage: Quoted, cue: Cue | None) -> QuotationKind:
    """Call a passage direct if it is a clause of its own, mixed if the sentence around it needs it.

    Args:
        parse: The parsed article.
        passage: The quoted words.
        cue: Its reporting verb; `None` if it has none.
    """
    words = passage.span.of(parse.text)
    if passage.is_dash or passage.continues:
        return QuotationKind.DIRECT
    before = parse.text[max(0, passage.outer.start - 3) : passage.outer.start].rstrip(" ")[-1:]
    opens = words.lstrip("¿¡…(")[:1].isupper() or words[:1].isdigit()
    is_short = len(_WORDS.findall(words)) <= SCARE_QUOTE_WORDS and words[-1:] not in "!?.,"
    is_resumed = before == "," and cue is not None and parse.starts[cue.token] < passage.outer.start
    if not opens and (is_short or before.isalnum() or is_resumed):  # `“It will,” Ruiz said, “if it rains”`
        return QuotationKind.MIXED
    is_apart = before in ':,.!?\n”"»' or words[-1:] in ".,!?…" or passage.outer.end >= len(parse.text)
    if opens and (is_apart or cue is None):
        return QuotationKind.DIRECT
    after = parse.text[passage.outer.end : passage.outer.end + 2].strip()
    if cue is not None and cue.is_head and (words[-1:] in ".,!?" or after[:1] == ","):
        return QuotationKind.DIRECT
    return QuotationKind.MIXED


def _sentences_around(parse: Parse, passage: Quoted) -> Iterator[int]:
    first = max(0, parse.sentence_at(passage.outer.start))
    last = max(first, parse.sentence_at(passage.span.end - 1))
    if first > 0 and passage.outer.start == parse.sentences[first].start:
        before = parse.sentences[first - 1].of(parse.text)
        if before.endswith((":", ",")):
            yield first - 1
    yield first
    if last != first:
        yield last
    following = last + 1
    if following < len(parse.sentences) and passage.outer.end >= parse.sentences[last].end:
        start = parse.sentences[following].start
        asks = passage.span.of(parse.text)[-1:] in "?!" and "\n" not in parse.text[passage.outer.end : start]
        sentence = parse.sentences[following].of(parse.text)
        if parse.text[start : start + 1].islower() or (asks and not any(mark in sentence for mark in '“"«')):
            yield following


def _near(inside: range, within: range) -> range:
    """Return the tokens of a sentence that are near enough to a passage to be looked at."""
    if not inside:
        return within[:FARTHEST_HEAD]
    return range(
        max(within.start, inside.start - FARTHEST_HEAD),
        min(within.stop, max(inside.stop, within.start) + FARTHEST_HEAD),
    )


def _distance(token: int, inside: range) -> int:
    if not inside:
        return 0
    return inside.start - token if token < inside.start else token - inside.stop + 1


def _separated(parse: Parse, token: int, passage: Quoted, hidden: Hidden) -> bool:
    """Tell whether other quoted words stand between a verb and a passage."""
    low, high = sorted((parse.starts[token], passage.outer.start))
    own = low < passage.outer.start < high
    return hidden.begins_between(low, high) > own
