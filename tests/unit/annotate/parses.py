"""Parses written by hand, so that the rules on them need no model."""

from __future__ import annotations

from encuadre.annotate.parse import Parse
from encuadre.annotate.sentences import split_sentences
from encuadre.model import EntityKind, Language, Span


def a_parse(*tokens: str, language: Language = "en", names: tuple[tuple[str, EntityKind], ...] = ()) -> Parse:
    """Return the parse of `word/lemma/TAG/dep/head` tokens, heads counted from 0, words joined by blanks.

    Names are given by their words; each is marked where it first stands.
    """
    rows = [token.split("/") for token in tokens]
    text = " ".join(row[0] for row in rows)
    parse = Parse(text, language, split_sentences(text, language))
    at = 0
    for word, lemma, tag, dep, head in rows:
        parse.starts.append(at)
        parse.ends.append(at + len(word))
        at += len(word) + 1
        parse.lemmas.append(lemma)
        parse.tags.append(tag)
        parse.deps.append(dep)
        parse.heads.append(int(head))
    for name, kind in names:
        start = text.index(name)
        parse.names.append((Span(start, start + len(name)), kind))
    return parse


def plain_parse(text: str, language: Language = "en", names: tuple[tuple[str, EntityKind], ...] = ()) -> Parse:
    """Return a parse whose words are all proper nouns hanging on the first: for rules that look at names only."""
    return a_parse(*(f"{word}/{word.lower()}/PROPN/dep/0" for word in text.split()), language=language, names=names)
