"""An event to learn from: one article of each side in sentences of our own, read by hand or by rule."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from encuadre.annotate.quantities import find_quantities
from encuadre.model import (
    AnnotatedArticle,
    Article,
    Claim,
    ComparedConflict,
    ComparedLink,
    ComparedSentence,
    ComparedSide,
    Comparison,
    ConflictKind,
    Country,
    DistinctiveWord,
    Event,
    Evidence,
    Framing,
    Gender,
    Gloss,
    GlossStrength,
    Ground,
    ItemKind,
    Language,
    Level,
    LevelSource,
    LinkKind,
    Outlet,
    Relation,
    RelationKind,
    Rule,
    Scope,
    Sentence,
    Span,
    Status,
    Structure,
    TextReadability,
    Translation,
    UsageNote,
    VocabularyItem,
    Word,
    article_id,
    other_language,
)
from encuadre.model.structure import Place, Placement
from encuadre.study.readability import Counts, scores

US = (
    ("Bridge in Laredo closes after a fire", "El puente de Laredo cierra tras un incendio"),
    (
        "Officials closed the bridge after a fire burned 45 trucks.",
        "Las autoridades cerraron el puente tras un incendio que quemó 45 camiones.",
    ),
    (
        "The fire started on January 9 in a small office near the river.",
        "El incendio empezó el 9 de enero en una oficina pequeña cerca del río.",
    ),
    (
        "Experts expect a loss of $30 million for the farmers of Texas.",
        "Los expertos esperan una pérdida de 30 millones de dólares para los agricultores de Texas.",
    ),
    (
        "River Gazette reporters visited the market and the old station.",
        "Reporteros de River Gazette visitaron el mercado y la vieja estación.",
    ),
    (
        "The mayor promised help for every worker of the bridge.",
        "El alcalde prometió ayuda para cada trabajador del puente.",
    ),
    (
        "Washington sent 200 agents to the border on January 14 with new orders.",
        "Washington envió 200 agentes a la frontera el 14 de enero con órdenes nuevas.",
    ),
    (
        "Farmers wanted water and a permit for the long road north.",
        "Los agricultores querían agua y un permiso para el largo camino al norte.",
    ),
)
MX = (
    ("Un incendio deja cerrado el puente de Nuevo Laredo", "A fire leaves the bridge of Nuevo Laredo closed"),
    (
        "El gobierno mandó comida y agua para las familias del puerto.",
        "The government sent food and water for the families of the port.",
    ),
    (
        "Los agricultores esperaban un acuerdo con el gobierno de Texas.",
        "The farmers expected an agreement with the government of Texas.",
    ),
    (
        "Las autoridades cerraron el puente porque el fuego quemó 60 camiones.",
        "The authorities closed the bridge because the fire burned 60 trucks.",
    ),
    (
        "El fuego comenzó el 9 de enero en una oficina junto al agua.",
        "The fire began on January 9 in an office beside the water.",
    ),
    (
        "El presidente llegó el 11 de enero a la ciudad con 12 agentes.",
        "The president arrived on January 11 in the city with 12 agents.",
    ),
    (
        "La reunión terminó el 20 de enero sin acuerdo para el mercado.",
        "The meeting ended on January 20 without agreement for the market.",
    ),
    (
        "Washington mandó 200 agentes a la frontera el 14 de enero.",
        "Washington sent 200 agents to the border on January 14.",
    ),
    (
        "El Heraldo del Río preguntó al alcalde por la ayuda prometida.",
        "El Heraldo del Río asked the mayor for the promised help.",
    ),
    (
        "Los campesinos pedían agua y permiso para el largo camino al norte.",
        "The farmers asked for water and a permit for the long road north.",
    ),
)
LINKS = ((1, 3, 0.99), (2, 4, 0.98), (6, 7, 0.97), (7, 9, 0.96), (3, 2, 0.6))

LEMMAS: Mapping[Language, Mapping[str, tuple[str, str]]] = {
    "en": {
        "officials": ("official", "NOUN"),
        "closed": ("close", "VERB"),
        "bridge": ("bridge", "NOUN"),
        "fire": ("fire", "NOUN"),
        "burned": ("burn", "VERB"),
        "started": ("start", "VERB"),
        "small": ("small", "ADJ"),
        "office": ("office", "NOUN"),
        "expect": ("expect", "VERB"),
        "loss": ("loss", "NOUN"),
        "farmers": ("farmer", "NOUN"),
        "visited": ("visit", "VERB"),
        "market": ("market", "NOUN"),
        "mayor": ("mayor", "NOUN"),
        "promised": ("promise", "VERB"),
        "help": ("help", "NOUN"),
        "worker": ("worker", "NOUN"),
        "border": ("border", "NOUN"),
        "agents": ("agent", "NOUN"),
        "orders": ("order", "NOUN"),
        "wanted": ("want", "VERB"),
        "water": ("water", "NOUN"),
        "permit": ("permit", "NOUN"),
        "river": ("river", "NOUN"),
    },
    "es": {
        "gobierno": ("gobierno", "NOUN"),
        "mandó": ("mandar", "VERB"),
        "comida": ("comida", "NOUN"),
        "agua": ("agua", "NOUN"),
        "puerto": ("puerto", "NOUN"),
        "agricultores": ("agricultor", "NOUN"),
        "esperaban": ("esperar", "VERB"),
        "acuerdo": ("acuerdo", "NOUN"),
        "autoridades": ("autoridad", "NOUN"),
        "puente": ("puente", "NOUN"),
        "quemó": ("quemar", "VERB"),
        "fuego": ("fuego", "NOUN"),
        "oficina": ("oficina", "NOUN"),
        "llegó": ("llegar", "VERB"),
        "presidente": ("presidente", "NOUN"),
        "ciudad": ("ciudad", "NOUN"),
        "agentes": ("agente", "NOUN"),
        "reunión": ("reunión", "NOUN"),
        "terminó": ("terminar", "VERB"),
        "mercado": ("mercado", "NOUN"),
        "frontera": ("frontera", "NOUN"),
        "preguntó": ("preguntar", "VERB"),
        "alcalde": ("alcalde", "NOUN"),
        "ayuda": ("ayuda", "NOUN"),
    },
}

VOCABULARY = (
    VocabularyItem(
        "reunión", "es", "reunión", "NOUN", ItemKind.WORD, Gender.FEMININE, "la", 4.32, Level.A2,
        LevelSource.FREQUENCY, Gloss("meeting", GlossStrength.AUTHORED), "", Span(0, 0), "", 1,
        Relation(
            RelationKind.FALSE_FRIEND, "reunion", "meeting", "reencuentro",
            "La reunión duró una hora.", "The meeting lasted an hour.",
        ),
    ),
    VocabularyItem(
        "comida", "es", "comida", "NOUN", ItemKind.WORD, Gender.FEMININE, "la", 4.9, Level.A1,
        LevelSource.FREQUENCY, Gloss("food", GlossStrength.AGREED), "", Span(0, 0), "", 1, None,
        UsageNote("also the main meal, in the afternoon", "también la principal del día, por la tarde"),
    ),
    VocabularyItem(
        "fuego", "es", "fuego", "NOUN", ItemKind.WORD, None, "", 4.1, None, LevelSource.FREQUENCY, None, "", Span(0, 0),
        "", 2,
    ),
)  # fmt: skip
"""Words of which much is told, and one of which little is known; `the_words` puts them in their place."""


def the_words() -> tuple[VocabularyItem, ...]:
    """Return `VOCABULARY` with the sentence each word stands in."""
    comparison, _ = an_event()
    found = []
    for item in VOCABULARY:
        sentence = next(one for one in comparison.right.sentences if item.surface in one.text)
        start = sentence.span.start + sentence.text.index(item.surface)
        aligned = next((link.left[0] for link in comparison.links if sentence.id in link.right), "")
        found.append(
            replace(
                item,
                sentence=sentence.id,
                span=Span(start, start + len(item.surface)),
                aligned_sentence=aligned,
            )
        )
    return tuple(found)


def the_texts() -> tuple[TextReadability, ...]:
    """Return a score for the Spanish article as if it were long, and none for the English one, which is short."""
    comparison, _ = an_event()
    [spanish], [english] = comparison.right.articles, comparison.left.articles
    return (
        TextReadability("MX", "es", spanish.id, 130, 10, scores(Counts(130, 10, 240), "es")),
        TextReadability("US", "en", english.id, 75, 7, ()),
    )


@cache
def an_event() -> tuple[Comparison, tuple[AnnotatedArticle, ...]]:
    """Return a comparison of the two articles, with these as they were read."""
    left = _annotated(US, "en", Outlet("river-gazette", "River Gazette", Country.US))
    right = _annotated(MX, "es", Outlet("el-heraldo-del-rio", "El Heraldo del Río", Country.MX))
    ids = [[sentence.id for sentence in one.sentences] for one in (left, right)]
    links = tuple(ComparedLink((ids[0][a],), (ids[1][b],), LinkKind.SAME, score) for a, b, score in LINKS)
    linked = {id_ for link in links for id_ in (*link.left, *link.right)}
    us = _side("US", left, US, linked, _distinctive(left, "farmers", "farmer", "agricultor"))
    mx = _side("MX", right, MX, linked, _distinctive(right, "gobierno", "gobierno", "government"))
    lead = Placement("c1", Place.LEAD, Place.BODY, 0.1, 0.6, ids[0][2], ids[1][4])
    comparison = Comparison(
        Event("e1e1e1e1", (left.article.id, right.article.id), {"en": US[0][0], "es": MX[0][0]}),
        us,
        mx,
        links,
        only_left=tuple(one.id for one in us.sentences if one.status is Status.ONLY_HERE),
        only_right=tuple(one.id for one in mx.sentences if one.status is Status.ONLY_HERE),
        conflicts=(_conflict(left, right),),
        claims=(Claim("c1", (ids[0][2],), (ids[1][4],), ("River Gazette", "El Heraldo del Río"), Scope.ALL),),
        structure=Structure(openings=(lead,)),
    )
    return comparison, (left, right)


def _annotated(told: tuple[tuple[str, str], ...], language: Language, outlet: Outlet) -> AnnotatedArticle:
    headline, *body = (text for text, _ in told)
    day = datetime(2025, 1, 21, tzinfo=UTC)
    id_ = article_id(headline, "\n\n".join(body), outlet.id)
    article = Article(id_, headline, "\n\n".join(body), language, outlet, outlet.country, day)
    sentences, start = [], 0
    for number, (text, _) in enumerate(told):
        start = article.text.index(text, start)
        sentences.append(Sentence(id_, number, Span(start, start + len(text))))
        start += len(text)
    words = tuple(
        Word(Span(*found.span()), *LEMMAS[language][found[0]])
        for found in re.finditer(r"\w+", article.text)
        if found[0] in LEMMAS[language]
    )
    quantities = find_quantities(article.text, language, published=day)
    return AnnotatedArticle(article, tuple(sentences), quantities=quantities, words=words)


def _side(
    name: str, read: AnnotatedArticle, told: tuple[tuple[str, str], ...], linked: set[str], word: DistinctiveWord
) -> ComparedSide:
    language = other_language(read.article.language)
    sentences = tuple(
        ComparedSentence(
            one.id,
            read.article.id,
            text,
            one.span,
            Translation(text, translated, language, "argos", confidence=0.9),
            Status.SHARED if one.id in linked else Status.ONLY_HERE,
            None if one.id in linked else 0.95,
        )
        for one, (text, translated) in zip(read.sentences, told, strict=True)
    )
    return ComparedSide(name, (read.article,), sentences, Framing(words=(word,)))


def _distinctive(read: AnnotatedArticle, form: str, lemma: str, gloss: str) -> DistinctiveWord:
    text = read.article.text
    places = tuple(Evidence(read.article.id, Span(*found.span())) for found in re.finditer(rf"\b{form}\b", text, re.I))
    return DistinctiveWord(lemma, read.article.language, gloss, 3.0, len(places), 0, places)


def _conflict(left: AnnotatedArticle, right: AnnotatedArticle) -> ComparedConflict:
    here, there = left.article.text.index("45"), right.article.text.index("60")
    return ComparedConflict(
        left.sentences[1].id,
        right.sentences[3].id,
        "45",
        "60",
        Span(here, here + 2),
        Span(there, there + 2),
        Rule(ConflictKind.QUANTITY, Ground.DIFFERENT),
    )
