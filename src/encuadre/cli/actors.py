"""Who speaks and who acts as plain lines, each with the number of places that show it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from encuadre.data.actors import actor_words, colour_in_words, form_in_words, role_in_words
from encuadre.model import ActionForm, Actor, Agency, AnnotatedArticle, Deeds, Evidence, Framing, Language, Rate, Voices

ENTITIES_PRINTED = 10
VERBS_PRINTED = 5
"""What a reader takes in; `--json` holds all of them."""


def actor_lines(framing: Framing, side: str, language: Language) -> Iterator[str]:
    """Yield who speaks, the verbs they speak by, who acts, and how acts are told."""
    if framing.voices is not None:
        yield from _voice_lines(framing.voices, side, language)
    if framing.agency is not None:
        yield from _agency_lines(framing.agency, side, language)


def evidence_lines(framing: Framing, annotated: AnnotatedArticle, language: Language) -> Iterator[str]:
    """Yield the sentences of one article that hide a source or leave a doer out."""
    words = actor_words(language)
    if framing.voices is not None:
        yield from _shown(words["anonymous"], framing.voices.anonymous.evidence, annotated)
    if framing.agency is not None:
        for use in framing.agency.forms:
            if use.form is not ActionForm.ACTIVE:
                yield from _shown(form_in_words(use.form, language), use.evidence, annotated)


def _voice_lines(voices: Voices, side: str, language: Language) -> Iterator[str]:
    words = actor_words(language)
    yield from _heading(words["speaks"], side)
    for key, count in (("quoted", voices.quoted), ("reported", voices.reported)):
        share = count / voices.words if voices.words else 0.0
        yield f"{words[key]}: {words['share'].format(count=count, total=voices.words, share=share)}"
    if voices.direct.total:
        for key, rate in (
            ("direct", voices.direct),
            ("anonymous", voices.anonymous),
            ("unattributed", voices.unattributed),
        ):
            yield _rate_line(words[key], rate, language)
    for use in voices.roles:
        said = words["said_one" if use.quotations == 1 else "said"].format(count=use.quotations, words=use.words)
        yield f"{role_in_words(use.role, language)}: {said} [{len(use.evidence)}]"
    yield from _heading(words["cues"], side)
    for cue in voices.cues:
        yield f"{colour_in_words(cue.colour, language)} {cue.count}: {_counted(cue.cues)} [{len(cue.evidence)}]"
    if not voices.cues:
        yield words["none"]


def _agency_lines(agency: Agency, side: str, language: Language) -> Iterator[str]:
    words = actor_words(language)
    yield from _heading(words["acts"], side)
    for actor in (*agency.roles, *agency.entities[:ENTITIES_PRINTED]):
        yield _actor_line(actor, language)
    if not agency.roles:
        yield words["none"]
    yield from _heading(words["forms"], side)
    for use in agency.forms:
        verbs = "" if use.form is ActionForm.ACTIVE else f": {_counted(use.verbs)}"
        yield f"{form_in_words(use.form, language)} {use.count}{verbs} [{len(use.evidence)}]"
    for key, rate in (("left_out", agency.doer_left_out), ("nouns_with_doer", agency.nouns_with_doer)):
        if rate is not None:
            yield _rate_line(words[key], rate, language)


def _actor_line(actor: Actor, language: Language) -> str:
    words = actor_words(language)
    name = actor.name or role_in_words(actor.role, language)
    parts = [_deeds(words["does"], actor.does), _deeds(words["suffers"], actor.suffers)]
    return f"{name}: {' · '.join(parts)}"


def _deeds(template: str, deeds: Deeds) -> str:
    told = template.format(count=deeds.count)
    return f"{told} ({_counted(deeds.verbs)}) [{len(deeds.evidence)}]" if deeds.count else told


def _counted(counts: Sequence[tuple[str, int]]) -> str:
    shown = ", ".join(word if count == 1 else f"{word} {count}" for word, count in counts[:VERBS_PRINTED])
    return f"{shown}, …" if len(counts) > VERBS_PRINTED else shown


def _rate_line(name: str, rate: Rate, language: Language) -> str:
    told = actor_words(language)["rate"].format(
        count=rate.count, total=rate.total, share=rate.share, low=rate.low, high=rate.high
    )
    return f"{name}: {told} [{len(rate.evidence)}]"


def _shown(title: str, evidence: Iterable[Evidence], annotated: AnnotatedArticle) -> Iterator[str]:
    places = list(evidence)
    if not places:
        return
    yield from ("", f"== {title}")
    for sentence in annotated.sentences:
        inside = [place.span.of(annotated.article.text) for place in places if sentence.span.overlaps(place.span)]
        if inside:
            yield f"  {annotated.text_of(sentence)}"


def _heading(title: str, side: str) -> Iterator[str]:
    yield ""
    yield f"== {title.upper()} {side}".rstrip()
