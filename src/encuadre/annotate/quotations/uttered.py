"""Whether a reporting verb tells that its subject said something: not negated, withheld or suffered."""

from __future__ import annotations

import re

from encuadre.annotate.parse import RELATIVE_CLAUSES, Parse
from encuadre.annotate.quotations.cast import is_subject
from encuadre.annotate.quotations.cues import Reporting
from encuadre.model import Span

LONGEST_CHAIN = 2
"""Verbs above a reporting verb that may negate it (`did not appear to conclude`)."""

LONGEST_CLIMB = 8
"""Words climbed from a verb to the edge of its stretch of text."""

LONGEST_WITHHELD = 40
"""Characters before a reporting verb in which it is told that somebody did not carry it out."""

_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "nor", "nunca", "jamás", "ni"})
_NEGATES = frozenset({"neg", "advmod", "cc", "preconj"})
_PASSIVE = frozenset({"nsubjpass", "auxpass", "nsubj:pass", "aux:pass"})
_SER = frozenset(
    {"fue", "fueron", "es", "son", "era", "eran", "será", "serán", "sería", "serían", "ser", "sido", "siendo", "sea"}
)
_MAY_BE_HAS = frozenset({"'s", "’s", "'d", "’d"})
_OR = frozenset({"or", "nor", "o", "u", "ni"})
_OBJECTS = frozenset({"dobj", "obj", "ccomp"})
_OPENS_OBJECT = frozenset({"DET", "PRON", "PROPN", "NOUN", "ADJ"})
_HABER = frozenset({"ha", "han", "había", "habían", "haber", "he", "hemos", "habrá", "habría", "haya"})
_LEAD_IN = frozenset({"advcl", "acl", "prep", "pcomp"})
_PARTICIPLE = {"en": re.compile(r"(?:ed|en)\Z"), "es": re.compile(r"(?:ad|id|t|st|ch)[oa]s?\Z")}
_ALLEGED = frozenset({"habría", "habrían"})
"""Auxiliaries of what somebody is only said to have said (`habría admitido`)."""

_REDUCED = frozenset({"acl", "amod"})


def is_unsaid(parse: Parse, verb: int, within: range, reporting: Reporting) -> bool:
    """Tell whether a verb is negated or withheld: `did not say`, `declined to say`, `no quiso precisar`.

    Args:
        parse: The parsed article.
        verb: The reporting verb.
        within: The tokens of its sentence.
        reporting: The language's words of saying.
    """
    if _is_asked(parse, verb, within):
        return True
    if any(parse.word(child).lower() in _ALLEGED for child in parse.children(verb, within)):
        return True
    token = verb
    for _ in range(LONGEST_CHAIN):
        for child in parse.children(token, within):
            is_negation = parse.word(child).lower() in _NEGATIONS and parse.deps[child] in _NEGATES and child < verb
            if is_negation and all(parse.word(between) != "," for between in range(child, verb)):
                return True  # `no obstante, dijo` negates nothing
        is_joined = parse.deps[token] == "conj" and parse.word(token - 1).lower() in _OR  # `would not confirm or deny`
        if not (is_joined or parse.deps[token] == "xcomp") or parse.heads[token] not in within:
            break
        token = parse.heads[token]
    start = parse.starts[verb]
    first = max(parse.starts[within.start], start - LONGEST_WITHHELD)
    return reporting.withheld.search(parse.text, first, start) is not None


def _is_asked(parse: Parse, verb: int, within: range) -> bool:
    """Tell whether it is asked if somebody says it: `Does she believe that …?`, `¿Dijo Ruiz que …?`."""
    sentence = parse.text[parse.starts[within.start] : parse.ends[within.stop - 1]].rstrip()
    if not sentence.endswith("?"):
        return False
    if parse.language == "es":
        return "¿" in parse.text[parse.starts[within.start] : parse.starts[verb]]
    return parse.tags[within.start] == "AUX" and parse.heads[within.start] == verb


def is_passive(parse: Parse, verb: int, within: range, reporting: Reporting) -> bool:
    """Tell whether a verb is passive, so that its subject says nothing: `was called`, `when asked`, `fue calificado`.

    Args:
        parse: The parsed article.
        verb: The verb.
        within: The tokens of its sentence.
        reporting: The language's words of saying.
    """
    word, children = parse.word(verb).lower(), list(parse.children(verb, within))
    is_has = any(parse.word(child).lower() in _MAY_BE_HAS for child in children if parse.deps[child] in _PASSIVE)
    if is_has and parse.beside(verb + 1, within) == "to" and parse.beside(verb + 2, within) in {"be", "have"}:
        return True  # `who's believed to be …`: is believed, whoever believes it
    if any(parse.deps[child] in _PASSIVE for child in children) and not is_has:
        return True
    if _PARTICIPLE[parse.language].search(word) is None:
        return False
    is_reduced = parse.deps[verb] in _REDUCED and parse.heads[verb] < verb
    if parse.language == "es":
        is_be = any(child < verb and parse.word(child).lower() in _SER for child in children)
        has_own = any(parse.word(child).lower() in _HABER for child in children)
        return (is_be or is_reduced) and not has_own
    is_own = any(parse.deps[child] == "nsubj" for child in children)
    is_lead_in = parse.deps[verb] in _LEAD_IN and parse.word(verb - 1).lower() in reporting.subordinators
    has_object = any(
        parse.deps[child] in _OBJECTS for child in children
    )  # or a clause: `Mora, aide to Cole, said that`
    is_object_next = verb + 1 in within and parse.tags[verb + 1] in _OPENS_OBJECT
    return (is_reduced and not has_object and not is_object_next) or (is_lead_in and not is_own)


def is_infinite(parse: Parse, verb: int) -> bool:
    """Tell whether a verb is an infinitive or a gerund, which name no speaker of what stands before."""
    form = parse.word(verb).lower()
    is_bare = form == parse.lemmas[verb].lower()
    is_infinitive = is_bare and (parse.language == "es" or (verb > 0 and parse.word(verb - 1).lower() == "to"))
    return form.endswith(("ndo", "ing")) or is_infinitive


def is_charge(parse: Parse, gerund: int, within: range, reporting: Reporting) -> bool:
    """Tell whether somebody is only accused or praised for saying something: `accused her of saying that …`.

    Args:
        parse: The parsed article.
        gerund: The form of saying.
        within: The tokens of its sentence.
        reporting: The language's words of saying.
    """
    if not parse.word(gerund).lower().endswith("ing") or parse.beside(gerund - 1, within) not in {"of", "for"}:
        return False
    return any(reporting.lemma_of(parse, token) in reporting.naming for token in range(within.start, gerund))


def goes_through(parse: Parse, verb: int, before: range, after: range) -> bool:
    """Tell whether a clause goes on behind what is slipped in: `How many fell ill, Ruiz says, is not known`.

    Neither side is then what was said.

    Args:
        parse: The parsed article.
        verb: The reporting verb.
        before: What stands before it.
        after: What stands behind it.
    """
    main = parse.heads[verb]
    return main in after and any(
        is_subject(parse, child) and child in before for child in parse.children(main, range(before.start, after.stop))
    )


def is_clause(parse: Parse, token: int, span: Span) -> bool:
    """Tell whether a word is a verb that stands in no relative clause of its stretch of text.

    Args:
        parse: The parsed article.
        token: The word.
        span: The stretch.
    """
    if parse.tags[token] not in {"VERB", "AUX"}:
        return False
    for _ in range(LONGEST_CLIMB):
        if parse.deps[token] in RELATIVE_CLAUSES:
            return False
        head = parse.heads[token]
        if head == token or not span.start <= parse.starts[head] < span.end:
            return True
        token = head
    return True
