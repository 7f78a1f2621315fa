"""Who is quoted, by which verbs, who acts, and how acts are told, in rows."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.model import ActionForm, Column, Deeds, Framing, Row
from encuadre.present.counted import counted, in_words, listed
from encuadre.words import Words

MOST_NAMES = 10
"""Names of those who act: what a reader takes in; JSON has all of them."""


def speakers(framing: Framing, column: Column, words: Words) -> Iterator[Row]:
    """Yield who is quoted, the most quoted first.

    Args:
        framing: How the side frames.
        column: Whose rows these are.
        words: The interface's words.
    """
    for place, one in enumerate(framing.speakers):
        yield counted(
            f"speakers:{place}",
            one.name or words.terms.unnamed,
            _said(one.quotations, one.words, words),
            column=column,
            detail=words.actors.roles[one.role] if one.name else "",
            evidence=one.evidence,
            is_paired=False,
        )


def voices(framing: Framing, column: Column, words: Words) -> Iterator[Row]:
    """Yield how much is quoted, how and of whom: shares of words, shares of quotations, then roles.

    Args:
        framing: How the side frames.
        column: Whose rows these are.
        words: The interface's words.
    """
    found, names = framing.voices, words.actors
    if found is None:
        return
    for key, label, count in (("quoted", names.quoted, found.quoted), ("reported", names.reported, found.reported)):
        share = words.percent(count / found.words if found.words else 0.0)
        text = words.framing.share.format(count=words.number(count), total=words.number(found.words), share=share)
        yield counted(f"voices:{key}", label, text, column=column)
    for key, label, rate in (
        ("direct", names.direct, found.direct),
        ("anonymous", names.anonymous, found.anonymous),
        ("unattributed", names.unattributed, found.unattributed),
    ):
        if rate.total:
            yield counted(f"voices:{key}", label, in_words(rate, words), column=column, evidence=rate.evidence)
    for use in found.roles:
        text = _said(use.quotations, use.words, words)
        yield counted(f"voices:{use.role}", names.roles[use.role], text, column=column, evidence=use.evidence)


def cues(framing: Framing, column: Column, words: Words) -> Iterator[Row]:
    """Yield what reporting verbs add to the words they report, most frequent first.

    Args:
        framing: How the side frames.
        column: Whose rows these are.
        words: The interface's words.
    """
    for use in framing.voices.cues if framing.voices else ():
        label, text = words.actors.colours[use.colour], f"{words.number(use.count)} ({listed(use.cues)})"
        yield counted(f"cues:{use.colour}", label, text, column=column, evidence=use.evidence)


def acts(framing: Framing, column: Column, words: Words) -> Iterator[Row]:
    """Yield who acts and who is acted on, by role and then by name, the most active first.

    Args:
        framing: How the side frames.
        column: Whose rows these are.
        words: The interface's words.
    """
    found = framing.agency
    if found is None:
        return
    for actor in (*found.roles, *found.entities[:MOST_NAMES]):
        does, suffers = _done(words.actors.does, actor.does, words), _done(words.actors.suffers, actor.suffers, words)
        yield counted(
            f"acts:{actor.entity_id or actor.role}",
            actor.name or words.actors.roles[actor.role],
            f"{does} · {suffers}",
            column=column,
            evidence=(*actor.does.evidence, *actor.suffers.evidence),
            is_paired=not actor.entity_id,
        )


def forms(framing: Framing, column: Column, words: Words) -> Iterator[Row]:
    """Yield how acts are told, and how often their doer is left out.

    Args:
        framing: How the side frames.
        column: Whose rows these are.
        words: The interface's words.
    """
    found, names = framing.agency, words.actors
    if found is None:
        return
    for use in found.forms:
        text = words.number(use.count)
        if use.form is not ActionForm.ACTIVE and use.verbs:
            text = f"{text} ({listed(use.verbs)})"
        yield counted(f"forms:{use.form}", names.forms[use.form], text, column=column, evidence=use.evidence)
    for key, label, rate in (
        ("left_out", names.left_out, found.doer_left_out),
        ("nouns_with_doer", names.nouns_with_doer, found.nouns_with_doer),
    ):
        if rate is not None:
            yield counted(f"forms:{key}", label, in_words(rate, words), column=column, evidence=rate.evidence)


def _said(quotations: int, length: int, words: Words) -> str:
    return f"{words.count(words.framing.quotations, quotations)}, {words.count(words.framing.words, length)}"


def _done(template: str, deeds: Deeds, words: Words) -> str:
    told = template.format(count=words.number(deeds.count))
    return f"{told} ({listed(deeds.verbs)})" if deeds.verbs else told
