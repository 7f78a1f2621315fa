"""One pass through an article: each quotation gets its voice in reading order, since voices are taken up again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.anaphora import Anaphora
from encuadre.annotate.quotations.cast import Cast
from encuadre.annotate.quotations.clauses import Report, reports
from encuadre.annotate.quotations.cues import Reporting
from encuadre.annotate.quotations.denied import as_one, with_denial
from encuadre.annotate.quotations.direct import (
    Cue,
    find_cue,
    governing_voice,
    is_capitalised,
    is_heading,
    is_nickname,
    is_sentence_title,
    is_term,
    is_title,
    kind_of,
    stands_alone,
)
from encuadre.annotate.quotations.extent import is_gerund
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.annotate.quotations.marks import Quoted
from encuadre.annotate.quotations.names import is_newsroom
from encuadre.annotate.quotations.placed import introduced, signed
from encuadre.annotate.quotations.scraps import is_too_little, joined
from encuadre.annotate.quotations.sources import headline, sourced
from encuadre.annotate.quotations.speakers import Speakers
from encuadre.annotate.quotations.uttered import is_charge
from encuadre.annotate.quotations.voices import NOBODY, Voice, Voices
from encuadre.model import Quotation, QuotationKind, Span

STILL_HEARD = 3
"""Sentences after which a quotation without a speaker no longer goes on with the voice before: a paragraph of
quotations in the press is seldom longer."""

QUOTED_WHOLE = 0.8
"""Share of a clause between marks from which the marks tell all: the direct quotation stands alone."""

NAME_BEHIND = 30
"""Characters behind quoted words in which the name of whoever said them begins, past titles."""

_OWNS = frozenset({"'s", "’s", "'", "’"})
_PUT_BY = re.compile(r"\b(?:as|como) \w+ (?:by|por) (?:\w+ ){0,3}\Z")
_TITLES = re.compile(r" (?:[A-ZÁÉÍÓÚÑ][^\W\d_]*\.? ){0,3}")
_JOINS = re.compile(r",? (?:(?:and|y|e) )?")
"""What stands between two titles of one list."""


class Reading:
    """Reads the quotations of one article from first to last."""

    def __init__(
        self,
        parse: Parse,
        passages: Sequence[Quoted],
        reporting: Reporting,
        speakers: Speakers,
        voices: Voices,
        anaphora: Anaphora,
        cast: Cast,
        hidden: Hidden,
    ) -> None:
        """Keep what is read; nothing is resolved yet."""
        self._parse = parse
        self._passages = passages
        self._hidden = hidden
        self._reporting = reporting
        self._speakers = speakers
        self._voices = voices
        self._anaphora = anaphora
        self._cast = cast
        self._voice = NOBODY
        self._is_passed_on = False
        self._heard = -STILL_HEARD - 1
        self._reported_clause = Span(0, 0)
        self._title_end = 0

    def quotations(self) -> list[Quotation]:
        """Return all quotations, in no order; those that hold one another are made one."""
        steps: list[tuple[int, Quoted | Report | tuple[Span, Voice]]]
        steps = [(passage.span.start, passage) for passage in self._passages]
        steps.extend((report.content.start, report) for report in reports(self._parse, self._hidden, self._reporting))
        steps.extend((content.start, (content, voice)) for content, voice in self._unverbed())
        steps.sort(key=lambda step: step[0])
        direct: list[Quotation] = []
        indirect: list[Quotation] = []
        for _, step in steps:
            if isinstance(step, Quoted):
                direct.extend(self._direct(step))
            elif isinstance(step, Report):
                indirect.extend(self._reported(step))
            else:
                self._hear_source(*step)
                indirect.append(_quotation(*step))
        said = joined(self._parse.text, as_one(_backwards(direct, self._passages)))
        return _joined(said, indirect, self._adds_verb)

    def _adds_verb(self, report: Span, inside: Sequence[Quotation]) -> bool:
        """Tell whether verbs, and none of saying, stand in a report outside of the quotations inside it."""
        parse = self._parse
        outside = [
            token
            for token in parse.tokens_of(report)
            if parse.tags[token] in {"VERB", "AUX"}
            and not self._hidden.covers(parse.starts[token])
            and not any(one.content.start <= parse.starts[token] < one.content.end for one in inside)
        ]
        return bool(outside) and not any(self._reporting.lemma_of(parse, token) for token in outside)

    def _unverbed(self) -> Iterator[tuple[Span, Voice]]:
        yield from sourced(self._parse, self._hidden, self._reporting, self._voices, self._cast)
        yield from headline(self._parse, self._voices, self._cast)

    def _hear_source(self, content: Span, voice: Voice) -> None:
        """Take up a source (`según Ruiz`), but not one that only passes on what somebody in its sentence said."""
        if not self._voice.is_person or self._heard != self._parse.sentence_at(content.start):
            self._hear(voice, content.end - 1)
            self._is_passed_on = not voice.is_person

    def _direct(self, passage: Quoted) -> Iterator[Quotation]:
        parse = self._parse
        number = parse.sentence_at(passage.span.start)
        cue = find_cue(parse, passage, self._reporting, self._hidden)
        if self._is_name(passage, cue):
            return
        voice: Voice | None
        if cue is not None:
            is_put = self._is_put_by_another(cue.token, passage.outer.start)
            voice = NOBODY if is_put else self._speaker_of(cue.token, cue.within)
            if voice is None:
                voice = self._placed(passage) or self._unnamed(cue.token)
        elif passage.continues:
            voice = self._same()
        elif (placed := self._placed(passage)) is not None:
            voice = placed
        elif self._is_somebodys(passage):
            voice = NOBODY
        elif number - self._heard <= STILL_HEARD and stands_alone(parse, passage, self._hidden):
            since = parse.sentences[max(self._heard, 0)].end
            is_stamped = self._reporting.stamps.search(parse.text, since, passage.outer.start) is not None
            goes_on = not is_stamped and self._anaphora.goes_on(self._voice.entity, passage.outer.start)
            voice = self._same() if goes_on and not is_heading(parse, passage) else NOBODY
        elif is_term(passage.span.of(parse.text).rstrip(",.")):
            return
        else:
            voice = self._inferred(passage, number)
        voice = self._unless_spoken_of(voice, passage.outer, cue.token if cue is not None else None)
        self._hear(voice, passage.span.end - 1)
        quotation = _quotation(passage.span, voice, kind_of(parse, passage, cue))
        if cue is not None:
            quotation = replace(quotation, cue=cue.lemma, cue_span=self._span(cue.token))
        yield with_denial(quotation, self._parse.language)

    def _is_somebodys(self, passage: Quoted) -> bool:
        """Tell whether a person stands right behind quoted words, and may have said them without a verb of saying.

        `“How so?” Rep. Ruiz wanted to know.` is not whoever spoke before.
        """
        end = passage.outer.end
        person = self._cast.person_within(end, end + NAME_BEHIND)
        between = self._parse.text[end : person.span.start] if person is not None else "\n"
        return passage.span.of(self._parse.text)[-1:] in ",?!" and _TITLES.fullmatch(between) is not None

    def _inferred(self, passage: Quoted, sentence: int) -> Voice:
        """Return whose words are that no verb of saying reports: of whoever does something with them, or just spoke.

        Args:
            passage: The quoted words.
            sentence: The number of the sentence they begin in.
        """
        words = passage.span.of(self._parse.text)
        is_programme = self._is_where(passage) and words[:1].isupper() and words[-1:] not in ".,!?…"
        is_alone = is_heading(self._parse, passage) or is_too_little(self._parse, passage) or is_programme
        if is_alone or self._is_sourced(sentence):
            return NOBODY
        governing = governing_voice(self._parse, passage, self._speakers, self._hidden, self._reporting)
        return governing or (self._same() if sentence == self._heard else NOBODY)

    def _speaker_of(self, verb: int, within: range) -> Voice | None:
        """Return who a verb says speaks; `None` if it has no subject.

        A gerund behind a comma (`…, adding that`) and a verb behind `and` (`… and said that`) have whoever spoke before
        in their sentence, or nobody where the parse has another: they hang as easily on what was said.

        Args:
            verb: The reporting verb.
            within: Where its subject is looked for.
        """
        voice, start = self._speakers.speaker_of(verb, within), self._parse.starts[verb]
        is_added = self._parse.text[max(0, start - 2) : start] == ", " and is_gerund(self._parse.word(verb))
        is_body = voice is not None and not voice.is_person and self._voice.span is not None
        is_joined = verb > 0 and self._parse.tags[verb - 1] == "CCONJ" and (bool(self._voice.entity) or is_body)
        is_added = is_added or is_joined
        if not is_added or self._heard != self._parse.sentence_at(start):
            return voice
        return self._same() if voice is None or voice.entity == self._voice.entity else NOBODY

    def _unless_spoken_of(self, voice: Voice, content: Span, verb: int | None) -> Voice:
        """Return nobody for a voice that only the context tells and that the sentence names behind it.

        Few name themselves, and a pronoun is nobody who is named behind it (`he called on Ruiz to “stop”`; principle C
        of Chomsky 1981).

        Args:
            voice: Who seems to speak.
            content: What is said.
            verb: The reporting verb; `None` if there is none.
        """
        is_inferred = voice.span is None or self._voices.is_pronoun(voice.span)
        start = self._parse.ends[verb] if verb is not None else content.start
        spoken = Span(min(start, content.start), content.end)
        return NOBODY if is_inferred and self._cast.is_named_in(voice.entity, spoken) else voice

    def _is_sourced(self, sentence: int) -> bool:
        """Tell whether a sentence says according to whom it is: then what somebody does in it tells no speaker."""
        span = self._parse.sentences[max(sentence, 0)]
        return any(
            match["opinion"] is None and not self._hidden.covers(match.start())
            for match in self._reporting.sources.finditer(self._parse.text, span.start, span.end)
        )

    def _is_name(self, passage: Quoted, cue: Cue | None) -> bool:
        """Tell whether quoted words are what somebody or something is called, which nobody says."""
        text, start = self._parse.text, passage.outer.start
        is_called = self._reporting.naming_phrases.search(text, max(0, start - 30), start) is not None
        is_titled = (
            self._reporting.works.search(text, max(0, start - 30), start) is not None and text[start - 2].isalpha()
        )
        is_called = is_called or (is_titled and is_sentence_title(passage.span.of(text)))
        if not is_called and is_capitalised(passage.span.of(text)):
            is_called = self._is_work(passage.outer)
        is_said = (cue is None or cue.is_head) and not self._is_where(passage)
        return is_called or is_nickname(text, passage) or (not is_said and is_title(text, passage))

    def _is_work(self, outer: Span) -> bool:
        """Tell whether words in capitals are a title: behind a word for a work, or joined to such a title.

        Args:
            outer: The words with their marks.
        """
        text, start = self._parse.text, outer.start
        is_joined = self._title_end > 0 and _JOINS.fullmatch(text, self._title_end, start) is not None
        is_work = is_joined or self._reporting.works.search(text, max(0, start - 30), start) is not None
        self._title_end = outer.end if is_work else self._title_end
        return is_work

    def _is_put_by_another(self, verb: int, start: int) -> bool:
        """Tell whether somebody else stands between a verb and quoted words: `recalled, as put by Ana Ruiz: “…”`.

        Args:
            verb: The reporting verb.
            start: Where the quoted words begin.
        """
        person = self._cast.person_within(self._parse.ends[verb], start)
        if person is None or not self._parse.text[:start].rstrip().endswith(":"):
            return False
        return _PUT_BY.search(self._parse.text, self._parse.ends[verb], person.span.start) is not None

    def _is_where(self, passage: Quoted) -> bool:
        """Tell whether quoted words stand behind a preposition or an owner: `he said on NBC’s “Face the Border”`."""
        last = self._parse.tokens_of(Span(0, passage.outer.start)).stop - 1
        return last >= 0 and (self._parse.tags[last] == "ADP" or self._parse.word(last).lower() in _OWNS)

    def _placed(self, passage: Quoted) -> Voice | None:
        parse = self._parse
        if is_term(passage.span.of(parse.text)):
            return None
        return signed(parse, passage, self._voices, self._cast) or introduced(
            parse, passage, self._hidden, self._voices, self._cast, self._anaphora
        )

    def _reported(self, report: Report) -> Iterator[Quotation]:
        voice = self._speaker_of(report.token, report.beside or report.within)
        if report.inner is not None and voice is not None:
            told = self._speaker_of(report.inner, report.within)
            is_pronoun = voice.span is not None and self._voices.is_pronoun(voice.span)
            if told is None or (told.is_person and (is_pronoun or told.entity == voice.entity)):
                return  # what that verb reports is a quotation of its own
        is_quoted = self._hidden.covers(report.content.start) and self._hidden.covers(report.content.end - 1)
        if is_quoted and is_capitalised(report.content.of(self._parse.text)):
            return  # `wrote in her memoir “Dry Years” that …`: a title
        if is_charge(self._parse, report.token, report.within, self._reporting):
            self._hear(NOBODY, report.content.end - 1)
            return
        if voice is None:
            if self._parse.language == "en":
                return  # an English verb without subject is an infinitive or a participle
            voice = self._unnamed(report.token)
        is_behind = (
            report.content.start > self._parse.starts[report.token]
        )  # `Ruiz left early, he said` names him before
        if is_behind or (voice.span is None and self._parse.language == "es"):
            voice = self._unless_spoken_of(voice, report.content, report.token if is_behind else None)
        if not self._reported_clause.overlaps(self._span(report.token)):  # what is said to be said is nobody's turn
            self._hear(voice, report.content.end - 1)
            self._reported_clause = report.content
        quotation = _quotation(report.content, voice)
        yield replace(quotation, cue=report.lemma, cue_span=self._span(report.token))

    def _span(self, token: int) -> Span:
        return Span(self._parse.starts[token], self._parse.ends[token])

    def _same(self) -> Voice:
        """Return the voice before; a newspaper that passed something on does not go on speaking."""
        return NOBODY if self._is_passed_on and is_newsroom(self._voice.name) else replace(self._voice, span=None)

    def _unnamed(self, token: int) -> Voice:
        """Return whom a verb without subject means: nobody in English, and never one person where it is plural.

        An infinitive and `se considera` mean nobody; a gerund (`aclarando que`) has the subject of its sentence, which
        the parse would have told.
        """
        word, start = self._parse.word(token).lower(), self._parse.starts[token]
        is_infinitive = word == self._parse.lemmas[token].lower() and word.endswith("r")
        is_impersonal = token > 0 and self._parse.word(token - 1).lower() == "se"
        if self._parse.language == "en" or word.endswith("n") or is_infinitive or is_impersonal:
            return NOBODY
        if word.endswith("ndo"):
            return self._same() if self._heard == self._parse.sentence_at(start) else NOBODY
        return self._voices.unnamed(start)

    def _hear(self, voice: Voice, at: int) -> None:
        self._voice, self._heard, self._is_passed_on = voice, self._parse.sentence_at(at), False
        if voice.entity or (voice.span is not None and not self._voices.is_pronoun(voice.span)):
            said = max(at, voice.span.end if voice.span is not None else at)
            is_person = voice.is_person or (voice.span is not None and self._voices.may_be_person(voice.span))
            self._anaphora.hear(voice.entity if voice.is_person else "", said, is_person=is_person)


def _quotation(content: Span, voice: Voice, kind: QuotationKind = QuotationKind.INDIRECT) -> Quotation:
    return Quotation(content, kind, voice.name, voice.span, voice.entity)


def _backwards(direct: Sequence[Quotation], passages: Sequence[Quoted]) -> list[Quotation]:
    """Give the first paragraphs of a long quotation the voice that only its last one tells."""
    going_on = {passage.span for passage in passages if passage.continues}
    found = list(direct)
    for place in range(len(found) - 1, 0, -1):
        if found[place].content in going_on:
            found[place - 1] = _with_speaker(found[place - 1], found[place])
    return found


def _joined(
    direct: Sequence[Quotation], indirect: Sequence[Quotation], adds_verb: Callable[[Span, Sequence[Quotation]], bool]
) -> list[Quotation]:
    """Join reports with the quotations they hold: a clause with words between marks is one mixed quotation.

    Args:
        direct: What stands between marks.
        indirect: What is reported.
        adds_verb: Tells whether a verb of a report stands outside of marks, so that they do not tell all.
    """
    found = list(direct)
    for quotation in indirect:
        inside = [other for other in found if other.content.overlaps(quotation.content)]
        if any(other.kind is not QuotationKind.DIRECT and other.content.covers(quotation.content) for other in inside):
            continue
        quoted = sum(_shared(other.content, quotation.content) for other in inside)
        length = quotation.content.end - quotation.content.start
        is_more = quoted < QUOTED_WHOLE * length or (bool(inside) and adds_verb(quotation.content, inside))
        if is_more and all(_holds(quotation.content, other.content) for other in inside):
            has_marks = any(other.kind is not QuotationKind.INDIRECT for other in inside)
            whole = Span(quotation.content.start, max(other.content.end for other in (quotation, *inside)))
            found = [other for other in found if other not in inside]
            found.append(replace(quotation, content=whole, kind=QuotationKind.MIXED) if has_marks else quotation)
        elif quotation.speaker:
            found = [_with_speaker(other, quotation) if other in inside else other for other in found]
    return found


def _with_speaker(quotation: Quotation, source: Quotation) -> Quotation:
    if quotation.speaker or quotation.speaker_span is not None:
        return quotation
    return replace(
        quotation,
        speaker=source.speaker,
        speaker_span=source.speaker_span,
        speaker_entity=source.speaker_entity,
    )


def _holds(outer: Span, inner: Span) -> bool:
    """Tell whether a clause holds quoted words; their last full stop may stand outside of it."""
    return outer.start <= inner.start and inner.end <= outer.end + 1


def _shared(left: Span, right: Span) -> int:
    return max(0, min(left.end, right.end) - max(left.start, right.start))
