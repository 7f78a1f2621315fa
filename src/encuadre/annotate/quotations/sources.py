"""Source phrases (`according to X`) and headlines with a colon (`No habrá tropas: Sheinbaum`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.cast import Cast
from encuadre.annotate.quotations.clauses import SHORTEST_CLAUSE
from encuadre.annotate.quotations.cues import Reporting
from encuadre.annotate.quotations.direct import is_capitalised
from encuadre.annotate.quotations.extent import stripped, unstamped
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.annotate.quotations.names import is_newsroom
from encuadre.annotate.quotations.uttered import is_clause
from encuadre.annotate.quotations.voices import Voice, Voices
from encuadre.model import EntityKind, Mention, Quotation, QuotationKind, Span

_PHRASE_END = re.compile(r"[,;:—](?=\s|\Z)")

_BEFORE_HEAD = frozenset({"poss", "compound"})
"""What stands before the head of an English phrase: `Freedonia’s news agency` is the agency."""

NEAREST = 3
"""Words before a body's name in which a preposition tells that it is spoken of: `people briefed on the White House`."""

_PEOPLE = re.compile(r"(?:(?:at|ig|is|ct|it)ors|(?<!numb)(?<!pap)(?<!ord)(?<!lett)ers|ists|ees|icials|ians)\Z")
"""Endings of English words for several people: `investigators`, `officials`."""

_ADDS = frozenset({"SCONJ", "CCONJ"})
_NOT_OF = frozenset({"on", "about", "with", "to", "against", "sobre", "con", "contra", "a", "ante"})
_SECOND = re.compile(r"(?:,? (?:and|y|e)|,)(?: (?:the|del?|el|las?|los))* [A-ZÁÉÍÓÚÑ]")
"""What stands between two sources of one phrase, up to the second name."""

_OTHER = re.compile(r",? (?:and|y|e) (?:his|her|their|its|the|an?|su|sus|el|la|los|las|una?) ")
"""What opens a second source that has no name: `Ruiz and her lawyer`."""

_BY = re.compile(r"\b(?:by|por)\b")
_GOT_BY = re.compile(r"\b(?:obtained|seen|reviewed|viewed|obtenid[oa]s?|vist[oa]s?|consultad[oa]s?) (?:by|por)\b")
"""Behind which stands who only has what others wrote: five quotations in 1,519 articles, all of them only passed on."""

_OF = re.compile(r" (?:(?:de|del|of|by) )?(?:[^\W\d_]+\.? )?")
"""What stands between a title or a statement and the person whose it is: one word more at most."""


def sourced(
    parse: Parse, hidden: Hidden, reporting: Reporting, voices: Voices, cast: Cast
) -> Iterator[tuple[Span, Voice]]:
    """Find source phrases: the rest of the sentence, on the side where most of it stands, is what the source says.

    Args:
        parse: The parsed article.
        hidden: What stands between quotation marks.
        reporting: The language's reporting verbs and source phrases.
        voices: Reads who a phrase means.
        cast: Who was named so far.
    """
    text = parse.text
    for match in reporting.sources.finditer(text):
        number = parse.sentence_at(match.start())
        if number < 0 or hidden.covers(match.start()):
            continue
        sentence = parse.sentences[number]
        if match.start() > sentence.start + 1 and text[match.start() - 1] == "(":
            continue  # of a word or two before the brackets, and nothing tells of how many
        comma = _PHRASE_END.search(text, match.end(), sentence.end)
        end = comma.start() if comma else sentence.end
        if any(
            parse.heads[token] == token and parse.tags[token] in {"VERB", "AUX"}
            for token in parse.tokens_of(Span(match.end(), end))
        ):
            continue  # the main clause stands in it: no mark tells where the source ends and what it says begins
        voice = _voice(parse, Span(match.end(), end), voices, cast, reporting.relatives)
        if voice is None or (match["opinion"] and not (voice.is_person and match.start() == sentence.start and comma)):
            continue
        before = stripped(text, Span(sentence.start, match.start()))
        is_named = voice.is_person and voice.span is not None and voice.span.end <= end
        behind = end + 1 if is_named and comma and cast.begins_name(end + 2) else None
        behind = behind or _behind_apposition(parse, end, sentence, reporting.relatives)
        after = stripped(text, Span(_behind_phrase(parse, match.start(), behind, sentence), sentence.end))
        last = parse.tokens_of(before)[-1:]
        is_relative = bool(last) and parse.word(last[0]).lower() in reporting.relatives
        is_quoted = hidden.begins_between(after.start - 1, after.end) > 0
        if is_relative and parse.tags[last[0]] == "PRON" and not is_quoted:
            continue  # `all that, according to Ruiz, was lost`: neither side says it alone
        is_joined = bool(last) and parse.tags[last[0]] == "CCONJ"  # `… and according to Ruiz, nobody came`
        content = after if is_relative or is_joined else max(before, after, key=lambda span: _weight(parse, span))
        if content == after and _is_added(parse, before, after):
            content = before
        content = unstamped(text, content, reporting)
        if _is_passed_on(parse, content, voice, hidden, reporting):
            continue
        is_rest = match.start() == sentence.start  # then all that follows is said, also where the parse has no verb
        has_verb = any(parse.tags[token] in {"VERB", "AUX"} for token in parse.tokens_of(content))
        if len(content.of(text).split()) >= SHORTEST_CLAUSE and (has_verb or is_rest):
            yield content, voice


def _is_passed_on(parse: Parse, content: Span, voice: Voice, hidden: Hidden, reporting: Reporting) -> bool:
    """Tell whether a source only passes on quoted words: `Ruiz said it was “grave”, according to Vado Press`.

    A newspaper or an agency does wherever the verb of saying stands; anybody else where it follows the words.

    Args:
        parse: The parsed article.
        content: What the source seems to say.
        voice: The source.
        hidden: What stands between quotation marks.
        reporting: The language's words of saying.
    """
    quoted = hidden.last_before(content.end)
    if quoted is None or quoted.end <= content.start:
        return False
    tokens = parse.tokens_of(content if is_newsroom(voice.name) else Span(quoted.end, content.end))
    return any(
        reporting.lemma_of(parse, token)
        and parse.tags[token] == "VERB"
        and parse.deps[token] != "acl"  # `a dam called Vado`
        and not hidden.covers(parse.starts[token])
        for token in tokens
    )


def _weight(parse: Parse, span: Span) -> tuple[bool, int]:
    """Return how likely a side of a source phrase is what the source says: it has a verb of its own, and its length.

    `…, according to Ana Ruiz, director of the shelter, a place that feeds many`: only a relative clause has one there.
    """
    return any(is_clause(parse, token, span) for token in parse.tokens_of(span)), span.end - span.start


def _is_added(parse: Parse, before: Span, after: Span) -> bool:
    """Tell whether what follows a source only adds to what stands before it: `Twelve died, according to Ruiz, while …`.

    Args:
        parse: The parsed article.
        before: The statement before the source.
        after: What stands behind it.
    """
    tokens, behind = parse.tokens_of(before), parse.tokens_of(after)
    if not tokens or not behind or parse.tags[behind.start] not in _ADDS or parse.tags[tokens[-1]] in _ADDS:
        return False
    has_root = any(parse.heads[token] == token and parse.tags[token] in {"VERB", "AUX"} for token in tokens)
    return has_root and parse.word(tokens[-1] + 1) == ","


def _behind_apposition(parse: Parse, comma: int, sentence: Span, relatives: frozenset[str]) -> int:
    """Return where the statement begins after `Según Ruiz, profesora en Puebla, …`: behind what has no verb.

    A relative clause about the source (`quien vive allí,`) is no statement of it either.

    Args:
        parse: The parsed article.
        comma: Where the source's name ends.
        sentence: The sentence it stands in.
        relatives: The language's relative pronouns.
    """
    start, may_be_apposition = min(comma + 1, sentence.end), True
    while start < sentence.end:
        following = _PHRASE_END.search(parse.text, start, sentence.end)
        tokens = parse.tokens_of(Span(start, following.start() if following else sentence.end))
        is_relative = bool(tokens) and parse.word(tokens.start).lower() in relatives
        has_verb = any(parse.tags[token] in {"VERB", "AUX"} for token in tokens)
        if not is_relative and (has_verb or following is None or not may_be_apposition):
            return start
        may_be_apposition = may_be_apposition and is_relative
        start = following.end() if following else sentence.end
    return start


def _behind_phrase(parse: Parse, source: int, start: int, sentence: Span) -> int:
    """Return where the statement begins if the parse has a place that seemed its start still in the source's phrase.

    `To Ana Ruiz, a teacher in Laredo, Texas, who fled, the result was sad`: a comma closes the phrase.

    Args:
        parse: The parsed article.
        source: Where the source phrase begins.
        start: Where the statement seems to begin.
        sentence: The sentence it stands in.
    """
    within = parse.tokens_of(sentence)
    tokens = parse.tokens_of(Span(source, sentence.end))
    phrase = parse.subtree(tokens.start, within) if tokens else []
    last = phrase[-1] if phrase else 0
    is_inside = bool(phrase) and parse.starts[phrase[0]] <= source < start < parse.ends[last]
    is_closed = is_inside and last + 1 in within and parse.word(last + 1) == ","
    return parse.ends[last + 1] if is_closed else start


def _voice(parse: Parse, phrase: Span, voices: Voices, cast: Cast, relatives: frozenset[str]) -> Voice | None:
    tokens = parse.tokens_of(phrase)
    head = next((token for token in tokens if parse.tags[token] in {"NOUN", "PROPN", "PRON"}), None)
    if (
        head is None
        or parse.word(head).lower() in relatives
        or any(parse.tags[token] in {"VERB", "AUX"} for token in range(tokens.start, head))
    ):
        return None
    within = parse.tokens_of(parse.sentences[parse.sentence_at(phrase.start)])
    while parse.deps[head] in _BEFORE_HEAD and head < parse.heads[head] < tokens.stop:
        head = parse.heads[head]
    voice = voices.of_head(head, within)
    mention = cast.mention_at(phrase)
    is_insider = mention is not None and cast.is_insider(parse.lemmas[head])
    by = _BY if is_insider else _GOT_BY
    if mention is not None and by.search(parse.text, parse.ends[head], mention.span.start):
        return Voice(span=parse.span_of([head]))  # `fuentes citadas por Reuters`, `a copy obtained by Reuters`
    apposed = cast.person_within(mention.span.end + 2, mention.span.end + 3) if mention is not None else None
    is_body = mention is not None and mention.kind is EntityKind.ORGANISATION
    is_closed = apposed is not None and parse.text[apposed.span.end : apposed.span.end + 1] in ",;."
    if is_closed and apposed and mention and is_body and not is_newsroom(mention.span.of(parse.text)):
        return voices.named(apposed)  # `un geólogo de la Universidad de Vado, Luis Mora, …`
    is_of_several = (
        parse.is_plural(head)
        and voice.is_person
        and voice.span is not None
        and not voice.span.of(parse.text).startswith(parse.word(head))
    )
    if is_of_several or (mention is not None and _is_of_two(parse, phrase, mention, cast)):
        return Voice(span=voice.span)  # `the researchers Ana Ruiz, of Vado, and Luis Mora`
    if voice.name or voice.is_person or mention is None or mention.kind is EntityKind.PLACE:
        return voice  # `US intelligence` is not the country
    if cast.is_thing(mention) or _is_somebody_of(parse, head, cast, within):
        return Voice(span=voice.span)
    between = parse.text[parse.ends[head] : mention.span.start]
    # `cifras del Inegi` are Inegi's; documents that somebody leaked are not that person's.
    is_before = mention.span.end <= parse.starts[head]  # `Ruiz’s letter`
    if mention.kind is EntityKind.PERSON:
        is_owned = parse.text[mention.span.end : mention.span.end + 2] in {"’s", "'s"}
        if is_owned and (cast.is_body(parse.word(head)) or not is_before):
            return Voice(span=voice.span)  # `Ruiz’s office`, `a letter that Ruiz’s lawyer sent`
        return voices.named(mention) if is_before or _OF.fullmatch(between) is not None else voice
    return voice if not is_before and _is_spoken_of(parse, head, mention) else voices.named(mention)


def _is_of_two(parse: Parse, phrase: Span, mention: Mention, cast: Cast) -> bool:
    """Tell whether a second source stands behind the first: `To Ana Ruiz and Luis Mora`, `Ruiz and her lawyer`.

    Args:
        parse: The parsed article.
        phrase: The phrase they stand in.
        mention: The name of the first.
        cast: Who is named.
    """
    second = _SECOND.match(parse.text, mention.span.end, phrase.end)
    is_named = second is not None and cast.begins_name(second.end() - 1)
    return is_named or _OTHER.match(parse.text, mention.span.end, phrase.end) is not None


def _is_somebody_of(parse: Parse, head: int, cast: Cast, within: range) -> bool:
    """Tell whether a source is one of a body's people: `a Navy source`, `two House employees`; no spokesman is one.

    Args:
        parse: The parsed article.
        head: The head of the source phrase.
        cast: Who is named, and what people are called.
        within: The tokens of the sentence.
    """
    word = parse.word(head)
    is_many = _PEOPLE.search(word) is not None
    is_counted = word.endswith("s") and any(parse.deps[child] == "nummod" for child in parse.children(head, within))
    is_person = cast.is_insider(parse.lemmas[head]) or (cast.names_role(word) and not cast.is_spokesperson(word))
    return parse.tags[head] == "NOUN" and word.islower() and (is_person or is_counted or is_many)


def _is_spoken_of(parse: Parse, head: int, mention: Mention) -> bool:
    """Tell whether a source only knows of a body or hands something to it: `people briefed on the White House`.

    Args:
        parse: The parsed article.
        head: The head of the source phrase.
        mention: The body's name behind it.
    """
    between = range(head + 1, parse.tokens_of(mention.span).start)
    is_passed = any(parse.tags[t] == "VERB" or parse.word(t) in {")", "that", "que"} for t in between)
    if is_passed and _BY.search(parse.text, parse.ends[head], mention.span.start) is None:
        return (
            True  # `el acuerdo que el gobierno firmó`, `a rule set to publish in the Gazette`, `sus siglas) … la ONU`
        )
    return any(parse.tags[t] == "ADP" and parse.word(t).lower() in _NOT_OF for t in between[-NEAREST:])


def _may_head(parse: Parse, mention: Mention, content: Span) -> bool:
    """Tell whether a name at the head of a headline speaks: a person, or a body whose sentence is no question.

    `Mexico: twelve arrested` is about a place, `The ID 2020 project: a chip in the vaccine?` about a topic, and so is
    what has no verb (`Ana Ruiz: a life for Laredo`).

    Args:
        parse: The parsed article.
        mention: The name before the colon.
        content: What stands behind it.
    """
    words = content.of(parse.text)
    is_clause = is_capitalised(words) or any(parse.tags[token] in {"VERB", "AUX"} for token in parse.tokens_of(content))
    is_asked = mention.kind is EntityKind.ORGANISATION and "?" in words
    return is_clause and not is_asked and mention.kind in {EntityKind.PERSON, EntityKind.ORGANISATION}


def headline(parse: Parse, voices: Voices, cast: Cast) -> Iterator[tuple[Span, Voice]]:
    """Read a headline of a name, a colon and what that name says, in either order.

    Args:
        parse: The parsed article.
        voices: Reads who a phrase means.
        cast: Who was named so far.
    """
    if not parse.sentences:
        return
    line = parse.sentences[0]
    left, colon, right = line.of(parse.text).partition(": ")
    if left.endswith(" "):
        return  # ` : NPR` is the site's name behind its headline
    if not colon or parse.text[line.end : line.end + 2] != "\n\n" or ": " in right or ";" in left + right:
        return
    split = line.start + len(left)
    sides = Span(line.start, split), Span(split + 2, line.end)
    for name, said in (sides[::-1], sides):
        mention = cast.mention_at(name)
        content = stripped(parse.text, said)
        if (
            mention is None
            or mention.span != name
            or not cast.comes_up_again(mention)
            or (name == sides[0] and not (_may_head(parse, mention, content) and cast.acts(mention)))
        ):
            continue
        if any(parse.tags[token] in {"VERB", "AUX"} for token in parse.tokens_of(name)):
            continue  # a headline in capitals
        if len(content.of(parse.text).split()) >= SHORTEST_CLAUSE:
            yield content, voices.named(mention)
            return


def without_topics(parse: Parse, quotations: Sequence[Quotation]) -> list[Quotation]:
    """Leave out what stands behind the name a headline begins with where the text quotes nobody of that name.

    `Ana Ruiz: her house burns` tells what it is about. Six such names of 21 in 500 articles were right and four wrong;
    whoever said it is quoted below.

    Args:
        parse: The parsed article.
        quotations: All that was found, in order.
    """
    first = parse.sentences[0].end if parse.sentences else 0
    quoted = {one.speaker_entity for one in quotations if one.content.start >= first}
    return [one for one in quotations if not _is_headed(parse, one, first) or one.speaker_entity in quoted]


def _is_headed(parse: Parse, quotation: Quotation, first: int) -> bool:
    name, content = quotation.speaker_span, quotation.content
    is_reported = quotation.kind is not QuotationKind.DIRECT and not quotation.cue and content.end <= first
    return is_reported and name is not None and parse.text.startswith(":", name.end)
