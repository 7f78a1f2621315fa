"""The recogniser's names made clean: trimmed, judged again by their words, completed by pattern."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from encuadre.annotate.entities.wording import WORD, Wording, connectors
from encuadre.annotate.parse import Parse
from encuadre.data.titles import Titles
from encuadre.model import LANGUAGES, EntityKind, Span
from encuadre.text.folding import fold_in_place

LONGEST_NAME = 9
"""Words: longer `names` of the recogniser are headlines in capitals or lists."""

LONGEST_SHORTENED = 5
"""Letters, with its full stop, of the longest shortened given name (`Thos.`)."""

LONGEST_CAPITALS = 4
"""The same for names in capitals whose words tell no kind: two given names and two surnames."""

_CAPITAL = r"[A-ZÁÉÍÓÚÜÑ][\w'’.-]*"
_PERSON = re.compile(
    rf"\b(?P<given>[A-ZÁÉÍÓÚÜÑ][^\W\d_]+)(?:[ \u00a0](?:(?:de|del|de la|de los|de las) )?{_CAPITAL}(?<![.-])){{1,4}}"
)
_AND = re.compile(r" (?:y|e|and) (?:(?:de|del|la|el|las|los|the|of) ){0,2}(?P<head>[^\W\d_]+)")
_NOT_OF_PERSONS = frozenset({"en", "con", "para", "in", "at", "for", "from", "with"})
_OF = frozenset({"de", "del", "of"})
_POSSESSIVE = re.compile(r"['’]s?\Z")
_GLUED = re.compile(r"(?P<first>[A-ZÁÉÍÓÚÜÑ][a-záéíóúüñ]{4,})[A-ZÁÉÍÓÚÜÑ][a-záéíóúüñ]{2}")
_BODY = re.compile(
    rf"\b(?P<head>[A-ZÁÉÍÓÚÜÑ][^\W\d_]+)"
    rf"(?: (?:(?:de|del|para|of|for|y|and|e|a|en|contra|the|la|las|los|el) ){{0,3}}{_CAPITAL}(?<![.-])){{1,6}}"
)


@cache
def _determiners() -> frozenset[str]:
    return frozenset().union(*(Titles.of(language).determiners for language in LANGUAGES))


@dataclass(frozen=True, slots=True)
class Name:
    """A candidate for a mention."""

    span: Span
    kind: EntityKind


def recognised_names(parse: Parse, wording: Wording) -> list[Name]:
    """Return the candidates of recogniser and patterns, in order, without overlap.

    Small recognisers tag verbs at sentence openings, whole headlines in capitals and bodies as places; a name's own
    words say more about its kind than their guess.
    """
    found: list[Name] = list(_patterns(parse, wording))
    for span, kind in parse.names:
        found.extend(_clean(parse, span, kind, wording))
    found.sort(key=lambda name: (-(name.span.end - name.span.start), name.span.start))
    chosen: list[Name] = []
    taken: set[int] = set()
    for name in found:
        cells = range(name.span.start, name.span.end)
        if taken.isdisjoint((cells.start, cells.stop - 1)) and taken.isdisjoint(cells):
            taken.update(cells)
            chosen.append(name)
    return sorted(chosen, key=lambda name: name.span.start)


def _patterns(parse: Parse, wording: Wording) -> Iterator[Name]:
    """Find persons by given name, and bodies by the head of their name, that the recogniser may have missed."""
    at = 0
    while match := _PERSON.search(parse.text, at):
        first = match["given"]
        if wording.is_given(first) and not match.group().isupper():
            yield from _clean(parse, Span(*match.span()), EntityKind.PERSON, wording)
        at = match.end("given") if wording.is_title(first) else match.end()  # `Bishop Ana Ruiz`: it begins inside
    for match in _titled(wording).finditer(parse.text):
        words = match["name"].split()
        is_honorific = match["title"].lower() in wording.honorifics
        is_titled = is_honorific or (len(words) > 1 and match["title"][0].islower())
        if is_titled and wording.kind_of(words) is None and not match["name"].isupper():
            yield from _clean(parse, Span(*match.span("name")), EntityKind.PERSON, wording)
    if not wording.head_first:
        return
    at = 0
    while body := _bodies(wording).search(parse.text, at):
        cuts = (cut.start() for cut in _AND.finditer(body.group()) if wording.kind_of([cut["head"]]))
        at = body.start() + next(cuts, len(body.group()))
        if not body.group().isupper():
            yield Name(Span(body.start(), at), EntityKind.ORGANISATION)


@cache
def _titled(wording: Wording) -> re.Pattern[str]:
    """Match a title with the capitalised words behind it."""
    titles = "|".join(sorted(wording.accented_titles, key=len, reverse=True))
    return re.compile(
        rf"\b(?P<title>(?i:{titles}))\.?[ \u00a0]"
        rf"(?P<name>{_CAPITAL}(?:[ \u00a0](?:(?:de|del|de la|de los) )?{_CAPITAL}(?<![.-])){{0,4}})"
    )


@cache
def _bodies(wording: Wording) -> re.Pattern[str]:
    """Match the head of a body's name with the words that belong to it: `Secretaría de Medio Ambiente`."""
    heads = "|".join(sorted((head.capitalize() for head in wording.accented_bodies), key=len, reverse=True))
    return re.compile(
        rf"\b(?P<head>{heads})"
        rf"(?: (?:(?:de|del|para|of|for|y|and|e|a|en|contra|the|la|las|los|el) ){{0,3}}{_CAPITAL}(?<![.-])){{1,6}}"
    )


def _clean(parse: Parse, span: Span, kind: EntityKind, wording: Wording) -> Iterator[Name]:
    words = [
        Span(match.start(), match.start() + len(_POSSESSIVE.sub("", match.group())))
        for match in WORD.finditer(parse.text, span.start, span.end)
    ]
    words = _trimmed(parse.text, words, wording, kind)
    if len(words) > 1 and words[0].of(parse.text).lower().rstrip(".") in wording.honorifics:
        kind = EntityKind.PERSON
        words = _trimmed(parse.text, words[1:], wording, kind)
    if not words or len(words) > LONGEST_NAME:
        return
    if kind is EntityKind.PERSON:
        words = _without_place(parse.text, _one_sentence(parse.text, words, wording), wording)
    texts = [word.of(parse.text) for word in words]
    told = wording.kind_of(texts)
    if told is None and len(words) > LONGEST_CAPITALS and "".join(texts).isupper():
        return
    if kind is EntityKind.PERSON or told is not None:
        kind = told or kind
    if kind is not EntityKind.PERSON and told is None and len(texts) > 1 and wording.is_given(texts[0]):
        kind = EntityKind.PERSON if all(text[0].isupper() for text in texts[1:]) and len(texts) < 5 else kind
    if len(words) == 1 and not _is_name(parse, words[0], wording):
        return
    end = words[-1].end
    if parse.text[end - 1] == "." and len(texts[-1]) > 3 and texts[-1].count(".") == 1:
        end -= 1  # the full stop of the sentence
    yield Name(Span(words[0].start, end), kind)


def _trimmed(text: str, words: list[Span], wording: Wording, kind: EntityKind) -> list[Span]:
    """Cut articles, titles and lower-case words off both ends of a name."""

    def goes(word: Span, *, first: bool) -> bool:
        letters = word.of(text)
        plain = letters.lower()
        if letters[0].islower() or (first and plain in _determiners()):
            return True
        if kind is EntityKind.PERSON and wording.is_title(letters):
            return first or len(words) > 1
        return first and (plain in wording.not_names or (len(words) > 1 and plain in wording.openers))

    while words and goes(words[0], first=True):
        words = words[1:]
    while words and words[-1].of(text)[0].islower():
        words = words[:-1]
    return words


def _one_sentence(text: str, words: list[Span], wording: Wording) -> list[Span]:
    """Cut a person's name where a sentence or a link ends: `… to Ruiz. They …`, `CastilloMora`."""
    for place, word in enumerate(words):
        letters = word.of(text)
        glued = _GLUED.match(letters)
        if glued is not None:
            return [*words[:place], Span(word.start, word.start + glued.end("first"))]
        if word is words[-1]:
            break
        is_short = len(letters) <= LONGEST_SHORTENED or letters.count(".") > 1
        if letters.endswith(".") and not is_short and letters[:-1].lower() not in wording.abbreviations:
            return words[: place + 1]
    return words


def _is_plural(parse: Parse, letters: str) -> bool:
    """Tell whether a Spanish plural opens a sentence with its only capital in the article: `Médicos piden …`."""
    is_plural = parse.language == "es" and letters.endswith("s")
    return is_plural and re.search(rf"[a-záéíóúñü,] {re.escape(letters)}\b", parse.text) is None


def _without_place(text: str, words: list[Span], wording: Wording) -> list[Span]:
    """Cut what a recogniser adds to a person: where somebody is, or the body somebody belongs to.

    `Ana Ruiz en Córdoba`, `Ana Ruiz del Hospital General`; but `Marina del Pilar`.
    """
    plain = [fold_in_place(word.of(text)).lower() for word in words]
    for place in range(1, len(words)):
        behind = next((word for word in plain[place + 1 :] if word not in connectors()), "")
        is_body = plain[place] in _OF and (behind in wording.bodies or behind in wording.places)
        if plain[place] in _NOT_OF_PERSONS or is_body or (plain[place] in _OF and plain[-1] in wording.bodies):
            return words[:place]
    return words


def _is_name(parse: Parse, word: Span, wording: Wording) -> bool:
    """Tell whether one capitalised word is a name rather than an ordinary word that opens a sentence."""
    letters = word.of(parse.text)
    plain = letters.lower()
    if len(letters) < 2 or letters.isdigit() or plain in connectors() or plain in wording.openers:
        return False
    if plain in wording.not_names or plain.rstrip(".") in wording.abbreviations:
        return False
    if plain in wording.roles or wording.is_title(letters):
        return False
    tokens: Sequence[int] = parse.tokens_of(word)
    if not tokens:
        return False
    sentence = parse.sentences[parse.sentence_at(word.start)] if parse.sentences else word
    if sentence.start == word.start or parse.text[word.start - 1] in '"“«¿¡':
        is_proper = parse.tags[tokens[0]] == "PROPN" and not letters.isupper()
        return is_proper and not _is_plural(parse, letters)
    return parse.tags[tokens[0]] not in {"VERB", "AUX", "ADP", "DET", "PRON", "CCONJ", "SCONJ"}
