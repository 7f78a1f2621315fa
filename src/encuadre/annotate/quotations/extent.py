"""How far reported words go: what a newsroom adds before or behind them is its own."""

from __future__ import annotations

import re

from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.cues import Reporting
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.model import Span

SHORTEST_LEFT = 3
"""Words that must be left of a report before something is cut behind them: less says nothing."""

LONGEST_SOURCE = 8
"""Tokens of the longest phrase behind reported words that tells who passes them on: `, reportó la agencia`."""

THEY = frozenset({"he", "she", "él", "ella"})
"""Who goes on speaking where the newsroom names nobody else."""

_THEM = frozenset({"lo", "la", "los", "las", "le", "les"})
_OR = frozenset({"or", "nor", "o", "u", "ni"})
_EDGES = " \n\t,;:—–-\"“”«»'‘’"
_DASH = re.compile(r"\s?(?:--|[—―]|(?<!\d)–|(?<=\s)-(?=\s))")


def stripped(text: str, span: Span) -> Span:
    """Cut blanks, commas, dashes, marks and the last full stop off both ends."""
    start, end = span.start, span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES + ".":
        end -= 1
    return Span(start, end)


def unstamped(text: str, span: Span, reporting: Reporting) -> Span:
    """Cut the time stamp of a live page off (`[Updated 9:49 p.m. ET]`): what stands behind it was said.

    Args:
        text: The article's text.
        span: Reported words.
        reporting: The language's words of saying.
    """
    for stamp in reporting.stamps.finditer(text, span.start, span.end):
        behind = stripped(text, Span(stamp.end(), span.end))
        span = behind if behind.start < behind.end else stripped(text, Span(span.start, stamp.start()))
    return span


def without_lead_in(text: str, span: Span, hidden: Hidden) -> Span:
    """Cut what leads in to quoted words that are all that follows a colon: `Ruiz spoke of her youth: “It was dry”`.

    Args:
        text: The article's text.
        span: Reported words.
        hidden: What stands between quotation marks.
    """
    quoted = hidden.last_before(span.end + len(",”"))
    if quoted is None or quoted.start <= span.start or not text[span.start : quoted.start].rstrip().endswith(":"):
        return span
    return stripped(text, Span(quoted.start, span.end))


def without_tail(parse: Parse, span: Span, hidden: Hidden, reporting: Reporting) -> Span:
    """Cut what tells, behind reported words, when or how they were said, or what others say of them.

    `…, al celebrar su primera misa`; `… “a good man” just after the vote`; `… -- a charge Ruiz called untrue`. An aside
    between two dashes stays.

    Args:
        parse: The parsed article.
        span: Reported words that stand behind their verb.
        hidden: What stands between quotation marks.
        reporting: The language's words of saying.
    """
    text = parse.text
    cuts = [match.start() for match in reporting.tails.finditer(text, span.start, span.end)]
    for match in reporting.tails_of_marks.finditer(text, span.start, span.end):
        before = parse.tokens_of(Span(span.start, match.start()))
        if not any(parse.tags[token] in {"VERB", "AUX"} and not hidden.covers(parse.starts[token]) for token in before):
            cuts.append(match.start())  # no clause of the speaker's that it could belong to
    commas = [token for token in parse.tokens_of(span) if text[parse.ends[token] - 1] == ","]
    cuts += [parse.ends[comma] - 1 for comma in commas if _opens_own(parse, comma + 1, span, reporting)]
    cuts += [parse.starts[token] for token in parse.tokens_of(span)[1:-1] if _says_more(parse, token, reporting)]
    dashes = [match.start() for match in _DASH.finditer(text, span.start, span.end) if not hidden.covers(match.start())]
    cuts += dashes[:1] if len(dashes) == 1 else []
    for cut in sorted(cuts):
        left = Span(span.start, cut)
        is_enough = hidden.covers(span.start) or len(left.of(text).split()) >= SHORTEST_LEFT
        if not hidden.covers(cut) and is_enough:
            return stripped(text, left)
    return span


def _opens_own(parse: Parse, first: int, span: Span, reporting: Reporting) -> bool:
    """Tell whether behind a comma stands what the speaker does (`, adding that`) or who passes it on (`, reports AP`).

    Args:
        parse: The parsed article.
        first: The word behind the comma.
        span: The reported words.
        reporting: The language's words of saying.
    """
    behind = range(first, parse.tokens_of(span).stop)
    words = [parse.word(token).lower() for token in behind[: LONGEST_SOURCE + 1]]
    is_adverb = len(words) > 1 and parse.tags[first] == "ADV"  # `, instead accusing`
    gerund = words[is_adverb] if words else ""
    if is_gerund(gerund) and gerund in reporting.forms:
        return True
    if _as_others_say(parse, behind, reporting):
        return True
    tags = [parse.tags[token] for token in behind]
    is_source = 1 < len(words) <= LONGEST_SOURCE and reporting.clause_openers.isdisjoint(words)
    if (
        not is_source
        or tags[0] in {"SCONJ", "CCONJ", "ADP", "ADV"}
        or words[0] in reporting.relatives
        or "AUX" in tags[1:]
    ):
        return False
    verb = behind[len(words) > 2 and parse.tags[first] == "AUX"] if parse.language == "es" else behind[-1]
    return parse.tags[verb] == "VERB" and bool(reporting.lemma_of(parse, verb)) and not is_gerund(parse.word(verb))


def _as_others_say(parse: Parse, behind: range, reporting: Reporting) -> bool:
    """Tell whether what follows a comma compares with what others say: `…, tal como apuntó Ruiz`, `…, as Ruiz noted`.

    Args:
        parse: The parsed article.
        behind: The words behind the comma.
        reporting: The language's words of saying.
    """
    words = [parse.word(token).lower() for token in behind]
    first = len(words[:2]) if words[:2] == ["tal", "y"] else words[:1] == ["tal"]
    if words[first : first + 1] not in (["as"], ["como"]) or "," in words:
        return False
    verb = next((token for token in behind[first + 1 : LONGEST_SOURCE] if parse.tags[token] == "VERB"), None)
    if verb is None or parse.word(verb).lower() == parse.lemmas[verb].lower():
        return False  # `como por ejemplo difundir`
    return bool(reporting.lemma_of(parse, verb)) and not is_gerund(parse.word(verb))


def _says_more(parse: Parse, token: int, reporting: Reporting) -> bool:
    """Tell whether a conjunction joins a verb of saying with its own report: `… and he said`, `… y pide`."""
    if parse.tags[token] != "CCONJ" or parse.word(token).lower() in _OR:
        return False
    if reporting.withheld_here.match(parse.text, parse.starts[token + 1]):
        return True
    verb = token + 1 + (parse.word(token + 1).lower() in THEY | _THEM)
    if parse.tags[verb] != "VERB":
        return False
    form, lemma = parse.word(verb).lower(), reporting.lemma_of(parse, verb)
    is_told = form.endswith(("ed", "id", "old")) if parse.language == "en" else form.endswith(("ó", "a", "e"))
    return is_told and bool(lemma) and lemma not in reporting.weak


def is_gerund(word: str) -> bool:
    """Tell whether a word has the form of a gerund (`adding`, `citando`)."""
    return word.lower().endswith(("ing", "ndo"))


def opens_quotation(parse: Parse, tokens: range, hidden: Hidden) -> bool:
    """Tell whether a stretch opens with quoted words that begin a sentence.

    Args:
        parse: The parsed article.
        tokens: The stretch.
        hidden: What stands between quotation marks.
    """
    first = next((token for token in tokens if parse.word(token)[:1].isalnum()), None)
    return first is not None and hidden.covers(parse.starts[first]) and parse.word(first)[:1].isupper()
