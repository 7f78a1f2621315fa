"""Reporting verbs with the words they report: clause, infinitive, or the sentence they are slipped into."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.afterthoughts import afterthoughts
from encuadre.annotate.quotations.asides import SLIPPED_IN, attribution_at, goes_on_telling
from encuadre.annotate.quotations.cues import Reporting
from encuadre.annotate.quotations.cuts import mended_end, says_more_of_object, with_subject
from encuadre.annotate.quotations.extent import (
    is_gerund,
    opens_quotation,
    stripped,
    unstamped,
    without_lead_in,
    without_tail,
)
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.annotate.quotations.lead_ins import is_aside, opens_aside
from encuadre.annotate.quotations.statements import closed, is_balanced, is_statement, verb_inside
from encuadre.annotate.quotations.uttered import goes_through, is_clause, is_infinite, is_passive, is_unsaid
from encuadre.model import Span

SHORTEST_CLAUSE = 3
"""Words of the shortest content taken for reported speech (`she is right`)."""

SHORTEST_OPENED = 2
"""The same behind a `that`, which leaves no doubt (`negó que llueva más`)."""

LONGEST_SENTENCE = 400
"""Tokens: what is longer is a table or hostile, and looking around each of its verbs would take quadratic time."""

OPENER_REACH = 6
"""Tokens between a verb and its `that`, none of them a verb or a comma: `told reporters in Laredo on Monday that`."""

_TO = frozenset({"to", "a", "al", "ante"})
_OF = frozenset({"de", "en"})
_AS = frozenset({"as", "como"})
_WHERE = frozenset({"in", "at", "on", "during", "from", "en", "durante", "desde"})
_WHAT_FOR = frozenset({"por", "tras", "al", "sin"})
_OF_RELATIVE = frozenset({"nsubj", "nsubjpass", "obj", "dobj", "pobj"})


@dataclass(frozen=True, slots=True)
class Report:
    """A reporting verb and what it reports."""

    token: int
    lemma: str
    within: range
    """The tokens of its sentence."""

    content: Span
    beside: range | None = None
    """For a verb slipped in between commas, the tokens between them: its speaker stands there or nowhere."""

    inner: int | None = None
    """The verb of what stands before, if it reports as well (`Ruiz said it holds, she added`)."""


def reports(parse: Parse, hidden: Hidden, reporting: Reporting) -> Iterator[Report]:
    """Find what is reported without marks, verb by verb.

    The word order of news says most of it (`dijo que …`, `…, officials said`), the parse decides where a clause ends
    and finds what the order does not.

    Args:
        parse: The parsed article.
        hidden: What stands between quotation marks.
        reporting: The language's reporting verbs.
    """
    for sentence in parse.sentences:
        within = parse.tokens_of(sentence)
        if len(within) > LONGEST_SENTENCE:
            continue
        denied = within.start
        for token in within:
            lemma = reporting.lemma_of(parse, token)
            if not lemma or token < denied:  # `denied that she told them that …`: what she told is denied with it
                continue
            side, beside = _reported(parse, token, within, reporting, hidden)
            if side is None:
                continue
            inner = verb_inside(parse, token, side, hidden, reporting) if side.start < token else None
            side = mended_end(parse, token, side, within, hidden, reporting)
            is_answered = _is_answered(parse, token, side, reporting)
            if is_answered or (lemma in reporting.denying and side.start > token):
                denied, side = side.stop, range(token, side.stop)  # without its verb it would read as claimed
            if not is_answered:
                content = stripped(parse.text, Span(parse.starts[side.start], parse.ends[side.stop - 1]))
                content = unstamped(parse.text, content, reporting)
                if side.start < token:
                    content = without_lead_in(parse.text, content, hidden)
                else:
                    content = without_tail(parse, content, hidden, reporting)
                    ends = [content.end, *afterthoughts(parse, content, hidden, reporting)]
                    content = stripped(parse.text, Span(content.start, min(ends)))
                if is_balanced(content.of(parse.text)):
                    yield Report(token, lemma, within, content, beside, inner)


def _reported(
    parse: Parse, verb: int, within: range, reporting: Reporting, hidden: Hidden
) -> tuple[range | None, range | None]:
    """Return what a verb reports, and where it is slipped in between commas; `None` if it reports nothing.

    Args:
        parse: The parsed article.
        verb: A reporting verb.
        within: The tokens of its sentence.
        reporting: The language's reporting verbs.
        hidden: What stands between quotation marks.
    """
    lemma, beside = reporting.lemma_of(parse, verb), None
    is_named_only = lemma in reporting.naming and lemma not in reporting.denying
    if is_named_only or hidden.covers(parse.starts[verb]) or _is_ruled_out(parse, verb, within, reporting):
        return None, None
    side = _after_opener(parse, verb, within, reporting)
    shortest = SHORTEST_OPENED if side is not None else SHORTEST_CLAUSE
    if side is None and lemma not in reporting.naming:
        side, beside = _slipped_in(parse, verb, within, reporting, hidden)
    if side is None and lemma not in reporting.weak | reporting.naming:
        side = _governed(parse, verb, within, reporting, hidden)
    return (side, beside) if side is not None and _words(parse, side) >= shortest else (None, None)


def _is_ruled_out(parse: Parse, token: int, within: range, reporting: Reporting) -> bool:
    """Tell whether a verb is denied (`did not say`) or suffered (`was told`): then nobody says its clause."""
    if parse.language == "es" and (parse.beside(token - 1, within), parse.beside(token + 1, within)) == ("se", "a"):
        return True  # `se negó a firmar`
    if is_unsaid(parse, token, within, reporting) or is_passive(parse, token, within, reporting):
        return True
    if parse.language == "en" and token == within.start and parse.deps[token] == "advcl":
        return not is_infinite(parse, token)  # `Asked whether it rained, Ruiz said …`
    is_participle = parse.language == "en" and token > within.start and not is_infinite(parse, token)
    return is_participle and opens_aside(parse, token - 1, reporting)  # `when asked whether …`


def _words(parse: Parse, tokens: range) -> int:
    return sum(parse.tags[token] not in {"PUNCT", "SPACE"} for token in tokens)


def _after_opener(parse: Parse, verb: int, within: range, reporting: Reporting) -> range | None:
    """Take what follows the verb's `that`, as far as its clause goes in the parse, else to the end of the sentence."""
    for token in range(verb + 1, min(verb + 1 + OPENER_REACH, within.stop)):
        word = parse.word(token).lower()
        is_question = word in reporting.question_openers
        if (is_question or word in reporting.clause_openers) and parse.tags[token] in {"SCONJ", "PRON", "ADP", "CCONJ"}:
            if word in reporting.relatives and token > verb + 1 and parse.deps[token] in _OF_RELATIVE:
                return None
            if word in reporting.relatives and _is_led_by_preposition(parse, token, verb):
                return None  # `una misa en la que pidió`
            if parse.beside(token + 1, within) == "," or (is_question and _is_condition(parse, verb, token)):
                return None
            is_of_noun = _is_of_noun(parse, verb, token, reporting)
            is_part = is_question or _is_pronoun(parse, token, within)
            start = verb + 1 if is_of_noun else token if is_part else token + 1
            return range(start, _clause_end(parse, verb, token, within, reporting))
        if parse.tags[token] in {"VERB", "AUX"} or parse.word(token) in {",", ";", ":", '"'}:
            return None
    return None


def _is_pronoun(parse: Parse, opener: int, within: range) -> bool:
    """Tell whether an English `that` is the subject of what follows: `said that shouldn’t matter`."""
    following = opener + 1
    is_verb = following in within and parse.tags[following] == "AUX"
    return parse.language == "en" and is_verb and parse.starts[following] <= parse.ends[opener] + 1


def _is_led_by_preposition(parse: Parse, relative: int, verb: int) -> bool:
    """Tell whether a relative pronoun stands behind an article and a preposition."""
    return relative - 2 > verb and (parse.tags[relative - 1], parse.tags[relative - 2]) == ("DET", "ADP")


def _is_of_noun(parse: Parse, verb: int, opener: int, reporting: Reporting) -> bool:
    """Tell whether a noun stands before a `that` which says more of it: `raised the possibility that rain falls`.

    Then the noun is part of what is said: without it a possibility would read as a fact.

    Args:
        parse: The parsed article.
        verb: The reporting verb.
        opener: The `that` behind it.
        reporting: The language's words of saying.
    """
    noun = opener - 1 - (parse.word(opener - 1).lower() in _OF)
    is_place = parse.word(verb + 1).lower() in _WHERE  # `said in his report that`
    return noun > verb and not is_place and parse.word(noun).lower() in reporting.clause_nouns


def _is_answered(parse: Parse, verb: int, side: range, reporting: Reporting) -> bool:
    """Tell whether a report is of others' words that are answered: `responded to claims that …`.

    Args:
        parse: The parsed article.
        verb: The reporting verb.
        side: What it seems to report.
        reporting: The language's words of saying.
    """
    is_to = side.start == verb + 1 and parse.word(verb + 1).lower() in _TO
    return is_to and reporting.lemma_of(parse, verb) in reporting.answers


def _is_condition(parse: Parse, verb: int, opener: int) -> bool:
    """Tell whether an `if` says under what condition and not what is asked: `threatened them with tariffs if …`."""
    between = range(verb + 1, opener)
    return any(parse.tags[token] == "ADP" or parse.word(token).lower() in _AS for token in between)


def _clause_end(parse: Parse, verb: int, opener: int, within: range, reporting: Reporting) -> int:
    for child in parse.children(verb, within):
        if parse.deps[child] == "advcl" and opens_aside(parse, opener + 1, reporting):
            continue  # `that as the trial goes on, Americans need …`: the main clause stands behind it
        if child > opener and parse.deps[child] in {"ccomp", "xcomp", "advcl", "obj", "acl"}:
            tokens = parse.subtree(child, within)
            if opener in tokens or tokens[0] <= opener + 2:
                return tokens[-1] + 1
    semicolon = next((token for token in range(opener, within.stop) if parse.word(token) == ";"), within.stop)
    return semicolon


def _slipped_in(
    parse: Parse, verb: int, within: range, reporting: Reporting, hidden: Hidden
) -> tuple[range | None, range | None]:
    """Take the sentence around or before `, dijo Ruiz,` and `, officials said`: a short phrase behind a comma."""
    first = max(within.start, verb - SLIPPED_IN)
    opens = next((token for token in range(verb, first - 1, -1) if _is_stop(parse, token)), None)
    if opens is None or parse.word(opens) != "," or opens <= within.start:
        return None, None
    closes = next((token for token in range(verb, within.stop) if _is_stop(parse, token)), within.stop)
    if is_infinite(parse, verb) or (closes < within.stop and parse.word(closes) == ":"):
        return None, None  # `sin ofrecer más`; before a colon, what is said follows
    if hidden.covers(parse.starts[opens - 1]) or hidden.covers(parse.starts[opens]):
        return None, None  # the words right before are quoted: they are what the verb reports
    between = range(opens + 1, closes)
    if (
        len(between) > SLIPPED_IN
        or goes_on_telling(parse, verb, within, between, reporting)
        or any(
            (token != verb and parse.tags[token] in {"VERB", "SCONJ", "CCONJ"})
            or (token > verb and parse.tags[token] == "AUX")
            or parse.word(token).lower() in reporting.relatives | (reporting.circumstances - reporting.subordinators)
            for token in between
        )
    ):
        return None, None
    before, after = range(within.start, opens), range(min(closes + 1, within.stop), within.stop)
    attribution = attribution_at(parse, verb, before)
    if attribution is not None:
        before, between = range(within.start, attribution - 1), range(attribution, closes)
    is_followed = closes < within.stop and parse.word(closes) == "," and _words(parse, before) > 0
    leads_in = is_aside(parse, before, verb, reporting)
    if is_followed:  # `Ruiz dijo que el plan, añadió, falla`: what Ruiz says begins behind the `que`
        before = range(_behind_opener(parse, before, within, reporting), before.stop)
    if leads_in or is_aside(parse, before, verb, reporting):
        is_said_behind = is_followed and bool(after) and not hidden.covers(parse.starts[after.start])
        is_said_behind = is_said_behind and is_statement(parse, after)
        return (after, between) if is_said_behind else (None, None)
    verbs = [t for t in before if parse.tags[t] in {"VERB", "AUX"} and not hidden.covers(parse.starts[t])]
    is_quoted_before = not verbs and any(hidden.covers(parse.starts[token]) for token in before)
    if is_quoted_before or (is_followed and opens_quotation(parse, after, hidden)):
        return None, None  # `“It holds,” Ruiz said`; `Soon after it rained, Ruiz declared, “The dam holds.”`
    if verbs:  # `From the house in which she was born, Ruiz said, one of …`: neither side is a clause
        has_clause = any(is_clause(parse, token, parse.span_of(before)) for token in verbs)
        is_half = is_followed and (not has_clause or goes_through(parse, verb, before, after))
        return (None, None) if is_half else (before, between)
    return (after, between) if is_followed and is_statement(parse, after) else (None, None)


def _behind_opener(parse: Parse, tokens: range, within: range, reporting: Reporting) -> int:
    """Return where what the first verb of a stretch reports begins; the stretch's start if none reports."""
    for token in tokens:
        if reporting.lemma_of(parse, token):
            clause = _after_opener(parse, token, within, reporting)
            if clause is not None and clause.start < tokens.stop:
                return clause.start
    return tokens.start


def _opens_only_quotation(parse: Parse, verb: int, side: Sequence[int], within: range, hidden: Hidden) -> bool:
    """Tell whether quoted words behind a verb are the only ones of its sentence: `But asked of it, Ruiz said, “No.”`.

    Args:
        parse: The parsed article.
        verb: The reporting verb.
        side: What the parse hangs on it.
        within: The tokens of its sentence.
        hidden: What stands between quotation marks.
    """
    is_plain = not any(hidden.covers(parse.starts[token]) for token in side)
    return is_plain and opens_quotation(parse, range(verb + 2, within.stop), hidden)


def _is_led_in(parse: Parse, verb: int, within: range, hidden: Hidden) -> bool:
    """Tell whether before a verb stands a quotation that its lead-in does without: `Meanwhile, “it rains”, said Ruiz`.

    The lead-in is the newsroom's; in `the plan “is dead”, said Ruiz` it is part of what is said.
    """
    start = parse.starts[verb]
    quoted = hidden.last_before(start)
    if quoted is None or parse.text[quoted.end : start].strip(" ,"):
        return False
    return parse.text[parse.starts[within.start] : quoted.start].rstrip()[-1:] in {",", ".", ":", ";", "!", "?", "…"}


def _is_stop(parse: Parse, token: int) -> bool:
    return parse.word(token) in {",", ".", ";", ":", "—", "–", "?", "!"}


def _is_reason(parse: Parse, first: int) -> bool:
    """Tell whether an infinitive only says what for: `pidió perdón por reprender a una mujer`."""
    return (
        parse.language == "es" and parse.word(first).lower() in _WHAT_FOR and parse.tags[first + 1] in {"VERB", "AUX"}
    )


def _governed(parse: Parse, verb: int, within: range, reporting: Reporting, hidden: Hidden) -> range | None:
    """Take the clause or infinitive that the parse hangs on the verb, on the side where most of it stands."""
    may_ask = reporting.lemma_of(parse, verb) in reporting.infinitives and parse.deps[verb] not in {
        "relcl",
        "acl",
        "acl:relcl",
    }
    clause = next(
        (
            child
            for child in parse.children(verb, within)
            if parse.deps[child] == "ccomp" or (may_ask and parse.deps[child] == "xcomp" and child > verb)
        ),
        None,
    )
    if clause is None:
        return None
    tokens = parse.subtree(clause, within)
    behind = [token for token in tokens if token > verb]
    before = [token for token in tokens if token < verb]
    side = behind if clause > verb or len(behind) >= len(before) else before
    is_quoted_behind = parse.beside(verb + 1, within) == "," and _opens_only_quotation(
        parse, verb, side, within, hidden
    )
    if side is before and (
        is_quoted_behind or _is_led_in(parse, verb, within, hidden) or parse.word(side[-1] + 1) == ";"
    ):
        return None
    is_behind, is_opened = side is behind, False
    while (
        side and is_behind and (parse.word(side[0]).lower() in reporting.clause_openers or parse.word(side[0]) == ",")
    ):
        is_opened = is_opened or parse.word(side[0]) != ","
        side = side[1:]
    if not side or _is_reason(parse, side[0]) or all(hidden.covers(parse.starts[token]) for token in side):
        return None
    is_apart = parse.deps[verb] == "advcl" or parse.tags[within.start] == "SCONJ" or is_gerund(parse.word(side[0]))
    if is_behind and not is_opened and parse.word(side[0] - 1) == "," and is_apart:
        return None  # `Although Ruiz had warned of it, nobody …`: the main clause; `Ruiz tweeted again, adding …`
    when = reporting.said_when.match(parse.text, parse.starts[side[0]])
    if side[0] == verb + 1 and when is not None:
        side = [token for token in side if parse.starts[token] >= when.end()]
    if not side:
        return None
    if not is_behind:  # `Noting that it rained, Ruiz said …` says what she noted behind
        return None if is_aside(parse, range(side[0], side[-1] + 1), verb, reporting) else closed(parse, side, verb)
    is_bare = is_behind and not is_opened
    if is_bare and says_more_of_object(parse, verb, side[0]):
        return None  # `anunció el plan de riego, una obra que …`
    return range(with_subject(parse, verb, side[0], reporting) if is_bare else side[0], side[-1] + 1)
