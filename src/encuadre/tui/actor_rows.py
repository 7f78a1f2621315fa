"""The rows of who speaks and who acts: the same role in the same row on both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from encuadre.data.actors import actor_words, colour_in_words, form_in_words, role_in_words
from encuadre.model import ActionForm, Actor, Agency, CueColour, CueUse, Deeds, Framing, Rate, Role, RoleUse
from encuadre.tui.guide import Side
from encuadre.tui.row import FramingRow
from encuadre.words import Words

ENTITIES_SHOWN = 8
"""What a reader takes in at a glance; the exports hold all of them."""

VERBS_SHOWN = 3
"""As many as stand beside a name in half of a wide terminal."""

Sections = Iterator[tuple[str, str, dict[Side, list[FramingRow]]]]
"""Key, title and rows of both sides."""


def actor_sections(framings: Mapping[Side, Framing], words: Words) -> Sections:
    """Yield the sections of both measures, as far as the texts were read for them."""
    titles = actor_words(words.language)
    if all(framing.voices for framing in framings.values()):
        yield "voice", titles["speaks"], _paired(framings, lambda side: _voice_rows(side, framings, words))
        yield "cue", titles["cues"], _paired(framings, lambda side: _cue_rows(side, framings, words))
    if all(framing.agency for framing in framings.values()):
        yield "actor", titles["acts"], _paired(framings, lambda side: _actor_rows(side, framings, words))
        yield "form", titles["forms"], _paired(framings, lambda side: _form_rows(side, framings, words))


def _paired(framings: Mapping[Side, Framing], rows: Callable[[Side], list[FramingRow]]) -> dict[Side, list[FramingRow]]:
    return {side: rows(side) for side in framings}


def _voice_rows(side: Side, framings: Mapping[Side, Framing], words: Words) -> list[FramingRow]:
    titles = actor_words(words.language)
    voices = framings[side].voices
    if voices is None:
        return []
    rows = []
    for key, count in (("quoted", voices.quoted), ("reported", voices.reported)):
        share = count / voices.words if voices.words else 0.0
        rows.append(FramingRow(f"{side}:voice:{key}", titles[key], f"{share:.0%}"))
    for key, rate in (
        ("direct", voices.direct),
        ("anonymous", voices.anonymous),
        ("unattributed", voices.unattributed),
    ):
        rows.append(_rate_row(f"{side}:voice:{key}", titles[key], rate))
    own: dict[Role, RoleUse] = {use.role: use for use in voices.roles}
    heard: dict[Role, int] = {}
    for framing in framings.values():
        for use in framing.voices.roles if framing.voices else ():
            heard[use.role] = heard.get(use.role, 0) + use.quotations
    for role in sorted(heard, key=lambda role: (-heard[role], role)):
        found = own.get(role)
        detail = f"{found.quotations} · {words.framing.quoted_words.format(count=found.words)}" if found else "–"
        name = role_in_words(role, words.language)
        rows.append(FramingRow(f"{side}:voice:{role}", name, detail, found.evidence if found else ()))
    return rows


def _cue_rows(side: Side, framings: Mapping[Side, Framing], words: Words) -> list[FramingRow]:
    uses: dict[Side, dict[CueColour, CueUse]] = {
        one: {use.colour: use for use in framing.voices.cues} if framing.voices else {}
        for one, framing in framings.items()
    }
    counts: dict[CueColour, int] = {}
    for found in uses.values():
        for colour, use in found.items():
            counts[colour] = counts.get(colour, 0) + use.count
    rows = []
    for colour in sorted(counts, key=lambda colour: (-counts[colour], colour)):
        own = uses[side].get(colour)
        name = colour_in_words(colour, words.language)
        name = f"{name}: {_counted(own.cues)}" if own else name
        rows.append(
            FramingRow(f"{side}:cue:{colour}", name, str(own.count) if own else "–", own.evidence if own else ())
        )
    return rows


def _actor_rows(side: Side, framings: Mapping[Side, Framing], words: Words) -> list[FramingRow]:
    """Return two rows a role, for what it does and what is done to it, then the names of this side."""
    roles: dict[Side, dict[Role, Actor]] = {
        one: {actor.role: actor for actor in framing.agency.roles} if framing.agency else {}
        for one, framing in framings.items()
    }
    counts: dict[Role, int] = {}
    for found in roles.values():
        for role, actor in found.items():
            counts[role] = counts.get(role, 0) + actor.does.count + actor.suffers.count
    rows = []
    for role in sorted(counts, key=lambda role: (-counts[role], role)):
        own = roles[side].get(role)
        name = role_in_words(role, words.language)
        rows += _deed_rows(f"{side}:actor:{role}", name, own, words)
    agency: Agency | None = framings[side].agency
    for actor in agency.entities[:ENTITIES_SHOWN] if agency else ():
        rows += _deed_rows(f"{side}:actor:{actor.entity_id}", actor.name, actor, words)
    return rows


def _deed_rows(key: str, name: str, actor: Actor | None, words: Words) -> list[FramingRow]:
    does, suffers = (actor.does, actor.suffers) if actor else (None, None)
    return [
        _deed_row(f"{key}:does", "does", name, does, words),
        _deed_row(f"{key}:suffers", "suffers", name, suffers, words),
    ]


def _deed_row(key: str, what: str, name: str, deeds: Deeds | None, words: Words) -> FramingRow:
    count = deeds.count if deeds else 0
    shown = f"{name}: {_counted(deeds.verbs)}" if deeds and count else name
    detail = actor_words(words.language)[what].format(count=count or "–")
    return FramingRow(key, shown, detail, deeds.evidence if deeds else ())


def _form_rows(side: Side, framings: Mapping[Side, Framing], words: Words) -> list[FramingRow]:
    agency = framings[side].agency
    if agency is None:
        return []
    own = {use.form: use for use in agency.forms}
    told = {use.form for framing in framings.values() if framing.agency for use in framing.agency.forms}
    rows = []
    for form in (form for form in ActionForm if form in told):
        use = own.get(form)
        name = form_in_words(form, words.language)
        if use and form is not ActionForm.ACTIVE:
            name = f"{name}: {_counted(use.verbs)}"
        rows.append(
            FramingRow(f"{side}:form:{form}", name, str(use.count) if use else "–", use.evidence if use else ())
        )
    titles = actor_words(words.language)
    for key, rate in (("left_out", agency.doer_left_out), ("nouns_with_doer", agency.nouns_with_doer)):
        rows.append(_rate_row(f"{side}:form:{key}", titles[key], rate))
    return rows


def _rate_row(key: str, name: str, rate: Rate | None) -> FramingRow:
    if rate is None or not rate.total:
        return FramingRow(key, name, "–")
    detail = f"{rate.share:.0%} ({rate.low:.0%}–{rate.high:.0%})"
    return FramingRow(key, name, detail, rate.evidence)


def _counted(counts: Sequence[tuple[str, int]]) -> str:
    shown = ", ".join(word if count == 1 else f"{word} {count}" for word, count in counts[:VERBS_SHOWN])
    return f"{shown}, …" if len(counts) > VERBS_SHOWN else shown
