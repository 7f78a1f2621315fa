"""From a reporting verb to its subject, and from there to who speaks."""

from __future__ import annotations

import re
from functools import cache

from encuadre.annotate.parse import RELATIVE_CLAUSES, Parse
from encuadre.annotate.quotations.cast import Cast, is_subject
from encuadre.annotate.quotations.cues import Reporting
from encuadre.annotate.quotations.extent import is_gerund
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.annotate.quotations.voices import NOBODY, Voice, Voices
from encuadre.data.reporting import ReportingWords
from encuadre.model import LANGUAGES, EntityKind, Mention, Span

LONGEST_CHAIN = 6
"""Verbs followed from one to the next in search of a subject they share (`came, saw and said`)."""

INVERTED = 8
"""Tokens behind a Spanish verb in which its subject stands: `reveló este sábado el gobernante`."""

TOGETHER = 12
"""Tokens between two persons who are one subject: titles and parties stand between them."""

LONGEST_ROLE = 30
"""Characters of what stands between two names that belong together, and of brackets behind a name."""

_ROLE = frozenset({"NOUN", "ADJ"})
_SHARES_SUBJECT = frozenset({"conj", "xcomp", "acomp", "advcl", "pcomp", "prep", "aux", "dep", "parataxis"})
_RIGHT_BEFORE = re.compile(r" (?:(?:has|had|have|also|later|ha|había|también|then) )*\Z")
_SHOWS = frozenset({"suggest", "imply", "indicate", "signal"})
"""Verbs of saying whose `which` is mostly what was said before."""

_NOMINAL = frozenset({"NOUN", "PROPN"})
_IN_PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM"})


@cache
def _not_speakers() -> frozenset[str]:
    return frozenset().union(*(ReportingWords.of(language).not_speakers for language in LANGUAGES))


class Speakers:
    """Finds who the reporting verbs of one article say speaks."""

    def __init__(self, parse: Parse, cast: Cast, voices: Voices, hidden: Hidden, reporting: Reporting) -> None:
        """Keep what a search looks at.

        Args:
            parse: The parsed article.
            cast: Who is named in it.
            voices: Tells who a phrase means.
            hidden: What stands between quotation marks: what is said, not who says it.
            reporting: The language's reporting verbs and relative words.
        """
        self._parse = parse
        self._cast = cast
        self._voices = voices
        self._hidden = hidden
        self._relatives = reporting.relatives
        self._circumstances = reporting.circumstances
        self._addressing = reporting.addressing
        self._naming = reporting.naming

    def speaker_of(self, verb: int, within: range) -> Voice | None:
        """Return who a reporting verb says speaks; `None` if it names no subject.

        A person right before the verb is its subject even where the parse hangs the verb elsewhere, and so is what
        stands right behind a verb that follows what is said.
        """
        if self._is_for_another(verb, within):
            return None
        subject = self._subject_of(verb, within)
        if subject is not None and self._is_one_of_two(subject, within):
            return self._voices.together(subject, within)
        if subject is not None and self._is_described(subject):
            return NOBODY
        behind = self._person_behind(verb)
        if behind is not None:
            return self._voices.named(behind)
        inverted = self._inverted(verb, within)
        if inverted is not None and (subject is None or subject < verb):
            return self._voices.of_head(inverted, within)
        beside = self._person_before(verb)
        if beside is not None and (subject is None or self._leads_to(subject, beside)):
            if subject is not None and self._cast.is_of_nested_role(self._parse.ends[subject], beside):
                return self._voices.together(subject, within)
            return self._voices.named(beside)
        if subject is None:
            return self._named_after(verb, within)
        if self._parse.word(subject).lower() in _not_speakers():
            return None
        voice = self._before_brackets(subject, verb) or self._told(subject, verb, within)
        is_one = voice.is_person or (bool(voice.name) and self._is_place(voice))
        return NOBODY if is_one and self._is_plural(verb) else voice  # `irritó a los vecinos que han dicho que …`

    def _is_place(self, voice: Voice) -> bool:
        """Tell whether a voice is that of a place with one name: `Vado temen que …` is about two of them."""
        mention = self._cast.mention_at(voice.span) if voice.span is not None else None
        return mention is not None and mention.kind is EntityKind.PLACE and not voice.name.endswith("s")

    def _is_plural(self, verb: int) -> bool:
        """Tell whether a Spanish verb, or the auxiliary before it, has the form of several."""
        first = self._parse.word(self._group_start(verb)).lower()
        return self._parse.language == "es" and first.endswith("n") and not is_gerund(first)

    def _leads_to(self, subject: int, beside: Mention) -> bool:
        """Tell whether the person right before a verb may be its subject though the parse has an earlier one.

        Not where the name ends a clause about that one: `Ruiz, who came with the mayor, Ana Mora, said`.

        Args:
            subject: The head of the subject that the parse tells.
            beside: The person right before the verb.
        """
        parse = self._parse
        if parse.starts[subject] >= beside.span.start:
            return False
        between = parse.tokens_of(Span(parse.ends[subject], beside.span.start))
        before, behind = parse.text[beside.span.start - 2 : beside.span.start], parse.text[beside.span.end]
        is_apposed = before == ", " and behind == ","
        return not (is_apposed and any(parse.tags[token] in {"VERB", "AUX"} for token in between))

    def _is_described(self, subject: int) -> bool:
        """Tell whether a subject is only a name in somebody's description: `Mora, aide to Ana Ruiz, who said`."""
        mention = self._cast.mention_at(Span(self._parse.starts[subject], self._parse.ends[subject]))
        is_person = mention is not None and mention.kind is EntityKind.PERSON
        return is_person and mention is not None and self._cast.is_in_description(mention)

    def _before_brackets(self, subject: int, verb: int) -> Voice | None:
        """Return who stands before the brackets the parse found a subject in: `Ana Ruiz (D-Texas) said`.

        Args:
            subject: The subject's head.
            verb: The reporting verb.
        """
        text, start = self._parse.text, self._parse.starts[subject]
        opens = text.rfind("(", max(0, start - LONGEST_ROLE), start)
        if opens < 0 or ")" in text[opens:start] or text.find(")", start, self._parse.starts[verb]) < 0:
            return None
        mention = self._cast.person_ending_at(opens - 1)
        is_second = mention is not None and self._cast.is_second(mention)  # `Ruiz (D) and Hale (D) said`
        return self._voices.named(mention) if mention is not None and not is_second else NOBODY

    def _told(self, subject: int, verb: int, within: range) -> Voice:
        """Resolve a subject; a place speaks only where the verb itself says so (`Washington warned`)."""
        voice = self._voices.of_head(subject, within)
        mention = self._cast.mention_at(voice.span) if voice.span is not None and voice.entity else None
        if mention is None or mention.kind is not EntityKind.PLACE or mention.entity_id != voice.entity:
            return voice
        first = self._parse.tokens_of(mention.span).start
        if first > 0 and self._parse.tags[first - 1] == "PROPN" and self._parse.heads[first - 1] == subject:
            return NOBODY  # `The Herald UK`
        is_apart = self._parse.text[mention.span.end : mention.span.end + 1] in {",", "."}  # a dateline
        if self._parse.heads[subject] == verb and not is_apart and not self._cast.is_owner(mention):
            return voice
        start = self._parse.starts[verb]
        beside = self._cast.person_apposed(start)
        return self._voices.named(beside) if beside is not None else NOBODY

    def _is_one_of_two(self, subject: int, within: range) -> bool:
        """Tell whether two persons or bodies are the subject (`Ruiz and Hale said`): neither is it alone."""
        parse = self._parse
        for child in parse.children(subject, within):
            between = range(subject + 1, child)
            if (
                parse.deps[child] == "conj"
                and len(between) < TOGETHER
                and "CCONJ" in map(parse.tags.__getitem__, between)
            ):
                first, second = (self._voices.of_head(head, within) for head in (subject, child))
                if first.is_person == second.is_person and first.entity != second.entity and second.entity:
                    return True
        return False

    def _subject_of(self, verb: int, within: range) -> int | None:
        """Return the head of a verb's subject; of the verb it hangs on, if it has none itself."""
        parse = self._parse
        token = verb
        for _ in range(LONGEST_CHAIN):
            if token not in within:
                return None
            for child in parse.children(token, within):
                is_told = child > token and self._takes_object(token) and self._is_name(child)
                if is_subject(parse, child) and not self._hidden.covers(parse.starts[child]) and not is_told:
                    if parse.word(child).lower() in self._relatives and parse.deps[token] in RELATIVE_CLAUSES:
                        return self._antecedent(token, child)
                    return child
            if parse.deps[token] in RELATIVE_CLAUSES:
                return None if self._is_of_place(token) else parse.heads[token]
            if parse.deps[token] not in _SHARES_SUBJECT or self._is_present(token):
                return self._joined_before(token, within)
            token = parse.heads[token]
        return None

    def _is_for_another(self, verb: int, within: range) -> bool:
        """Tell whether an English infinitive is what somebody else is to do: `sent Ana Ruiz to explain`."""
        parse = self._parse
        if parse.language != "en" or parse.beside(verb - 1, within) != "to":
            return False
        return any(
            parse.deps[child] in {"dobj", "dative", "nsubj"}
            and parse.heads[verb] < child < verb
            and (mention := self._cast.mention_at(Span(parse.starts[child], parse.ends[child]))) is not None
            and mention.kind is EntityKind.PERSON
            for child in parse.children(parse.heads[verb], within)
        )

    def _is_present(self, verb: int) -> bool:
        """Tell whether an English clause aside has a verb that needs a subject of its own: `as fears threaten`."""
        parse, form = self._parse, self._parse.word(verb).lower()
        is_aside = parse.language == "en" and parse.deps[verb] == "advcl" and parse.word(verb - 1).lower() != "to"
        return is_aside and parse.tags[verb - 1] != "AUX" and form in {parse.lemmas[verb], parse.lemmas[verb] + "s"}

    def _antecedent(self, verb: int, relative: int) -> int | None:
        """Return whom a relative pronoun means; `which` and `that` are no person's, wherever their clause hangs."""
        head = self._parse.heads[verb]
        word = self._parse.word(relative).lower()
        mention = self._cast.mention_at(Span(self._parse.starts[head], self._parse.ends[head]))
        kind = mention.kind if mention is not None else None
        if word == "who" and kind in {EntityKind.ORGANISATION, EntityKind.PLACE}:
            return None  # `a reader on the site Ruizbook, who said`
        if word == "that" and self._parse.language == "en":
            return None if kind is EntityKind.PERSON else head  # `a letter to Ana Ruiz that claimed`
        is_shown = self._parse.lemmas[verb].lower() in _SHOWS  # `…, a site of the Guard, which suggests that …`
        return head if word != "which" or (kind is EntityKind.ORGANISATION and not is_shown) else None

    def _joined_before(self, verb: int, within: range) -> int | None:
        """Return the head of the phrase between `y` and a Spanish verb without subject: `… llegó y miembros del PAN …`.

        The parser takes such a phrase for one more of what stands before the `y`.
        """
        parse = self._parse
        if parse.language != "es":
            return None
        token, brackets = verb - 1, 0
        while token > within.start and (brackets or parse.tags[token] in _IN_PHRASE or parse.word(token) == ")"):
            brackets += (parse.word(token) == ")") - (parse.word(token) == "(")
            token -= 1
        first = next((one for one in range(token + 1, verb) if parse.tags[one] in _NOMINAL), None)
        if parse.tags[token] != "CCONJ" or first is None or parse.tags[token + 1] == "ADP":
            return None
        return first if parse.deps[first] == "conj" else None

    def _is_of_place(self, verb: int) -> bool:
        """Tell whether a relative clause tells where or when (`in a report where it says`), and not who.

        So does one whose pronoun stands behind a preposition: `la misa en la que pidió`, `a letter in which he said`.
        """
        parse = self._parse
        between = range(min(parse.heads[verb], verb) + 1, verb)
        return any(
            parse.word(token).lower() in self._circumstances
            or (parse.word(token).lower() in self._relatives and self._is_led_by_preposition(token, between.start))
            for token in between
        )

    def _is_led_by_preposition(self, token: int, start: int) -> bool:
        """Tell whether a preposition stands before a word, or before the article before it (`en la que`)."""
        tags, before = self._parse.tags, token - 1
        if before > start and tags[before] == "DET":
            before -= 1
        return before >= start and tags[before] == "ADP"

    def _person_before(self, verb: int) -> Mention | None:
        parse = self._parse
        start = parse.starts[verb]
        if is_gerund(parse.word(verb)):
            return None  # `a letter to Ana Ruiz demanding that …`
        mention = self._cast.person_within(max(0, start - 60), start)
        while mention is not None:
            behind = self._cast.person_within(mention.span.end, start)
            if behind is None:
                break
            mention = behind
        if mention is None:
            return None
        between = parse.text[mention.span.end : start]
        is_apposed = parse.text[mention.span.start - 2 : mention.span.start] == ", "  # `the adviser, Tom Homan, said`
        if not _RIGHT_BEFORE.fullmatch(between.removeprefix(",") if is_apposed else between):
            return None
        return None if self._cast.is_owner(mention) else mention

    def _person_behind(self, verb: int) -> Mention | None:
        """Return the person right behind a verb that follows quoted words: `—Vamos —dijo Ana Ruiz`.

        In `said Ruiz biographer Ana Mora` it is the second, whom a role stands between.
        """
        parse = self._parse
        start, end = parse.starts[self._group_start(verb)], parse.ends[verb]
        if self._takes_object(verb) or self._is_to_somebody(verb):
            return None
        if start - self._hidden.end_before(start) > 2:
            return None
        mention = self._cast.person_within(end, end + 2)
        if mention is None or mention.span.start != end + 1 or self._opens_clause(mention.span.end):
            return None
        is_owner = parse.text[mention.span.end : mention.span.end + 2] in {"'s", "’s"}
        if self._hidden.covers(mention.span.end + 1) or is_owner:
            return None  # `“…,” claims Ruiz “…”`, `“…” said Ruiz’s father was away`: what Ruiz does is claimed
        owned = self._cast.person_within(mention.span.end, mention.span.end + LONGEST_ROLE)
        between = parse.tokens_of(Span(mention.span.end, owned.span.start)) if owned is not None else range(0)
        is_role = bool(between) and all(parse.tags[token] in _ROLE for token in between)
        return owned if is_role else mention

    def _opens_clause(self, end: int) -> bool:
        """Tell whether a verb follows a name in English: then the name is its subject (`says Ruiz was there`).

        Args:
            end: Where the name ends.
        """
        parse = self._parse
        first = parse.tokens_of(Span(end, end + 2))
        return parse.language == "en" and bool(first) and parse.tags[first.start] in {"AUX", "VERB"}

    def _is_to_somebody(self, verb: int) -> bool:
        """Tell whether who stands behind a verb is spoken to: `told Ana Ruiz`."""
        return self._parse.lemmas[verb].lower() in self._addressing

    def _takes_object(self, verb: int) -> bool:
        """Tell whether who stands behind a verb cannot be its subject: `told Ana Ruiz`, `“…,” praised Ruiz as`."""
        is_naming = self._parse.language == "en" and self._parse.lemmas[verb].lower() in self._naming
        start = self._parse.starts[self._group_start(verb)]
        is_behind_words = start - self._hidden.end_before(start) <= len(" ") + 1  # `“How so?” asked Ana Ruiz`
        return is_naming or (self._is_to_somebody(verb) and not is_behind_words)

    def _is_name(self, token: int) -> bool:
        """Tell whether a word stands in the name of somebody or something."""
        return self._cast.mention_at(Span(self._parse.starts[token], self._parse.ends[token])) is not None

    def _inverted(self, verb: int, within: range) -> int | None:
        """Return the head of the phrase behind a Spanish verb that follows what is said, past when and where."""
        parse = self._parse
        first = self._group_start(verb)
        if parse.language != "es" or first == 0 or parse.word(first - 1) not in {",", '"', "”", "»", "—", "’"}:
            return None
        token = verb + 1
        while token < min(verb + INVERTED, within.stop):
            if self._hidden.covers(parse.starts[token]) or parse.tags[token] in {"PUNCT", "SCONJ", "VERB", "AUX"}:
                return None
            if parse.tags[token] == "ADP":
                token = self._phrase_end(token, within)
            elif parse.tags[token] in _NOMINAL and not self._is_time(token):
                return token
            token += 1
        return None

    def _group_start(self, verb: int) -> int:
        """Return the first word of a verb with its auxiliaries: `ha informado`."""
        while verb > 0 and self._parse.tags[verb - 1] == "AUX":
            verb -= 1
        return verb

    def _phrase_end(self, preposition: int, within: range) -> int:
        """Return the last word of a prepositional phrase: of its noun, and of the whole name the noun is part of."""
        parse = self._parse
        noun = next((token for token in range(preposition, within.stop) if parse.tags[token] in _NOMINAL), preposition)
        mention = self._cast.mention_at(Span(parse.starts[noun], parse.ends[noun]))
        if mention is None and self._cast.names_role(parse.word(noun)):  # `al periodista Luis Mora`
            mention = self._cast.person_within(parse.ends[noun], parse.ends[noun] + 2)
        if mention is None and noun + 1 < within.stop:  # `a la cadena Uno`, and not `a la prensa Luis Mora`
            behind = self._cast.mention_at(Span(parse.starts[noun + 1], parse.ends[noun + 1]))
            mention = None if behind is None or behind.kind is EntityKind.PERSON else behind
        return parse.tokens_of(mention.span).stop - 1 if mention is not None else noun

    def _is_time(self, token: int) -> bool:
        return self._parse.deps[token] in {"obl", "advmod", "npadvmod", "nummod"}

    def _named_after(self, verb: int, within: range) -> Voice | None:
        """Find a name close behind a verb whose subject the parse missed: `“…”, said Ana Ruiz`."""
        parse = self._parse
        if self._is_to_somebody(verb) or self._takes_object(verb) or parse.deps[verb] in RELATIVE_CLAUSES:
            return None
        for token in range(verb + 1, min(verb + 4, within.stop)):
            if self._hidden.covers(parse.starts[token]):
                break
            if parse.tags[token] in _NOMINAL:
                voice = self._voices.of_head(token, within)
                end = voice.span.end if voice.span is not None else parse.ends[token]
                is_owner = parse.text[end : end + 2] in {"'s", "’s"}
                is_told = voice.name and voice.is_person and voice.span is not None and not is_owner
                return voice if is_told and not self._opens_clause(end) else None
            if parse.tags[token] not in {"DET", "ADJ"}:
                break
        return None
