"""The interface in Spanish."""

from __future__ import annotations

from encuadre.words.catalogue import Words
from encuadre.words.es.actors import ACTORS
from encuadre.words.es.adding import ADDING
from encuadre.words.es.border import BORDER
from encuadre.words.es.charts import CHARTS
from encuadre.words.es.citing import CITING
from encuadre.words.es.claims import CLAIMS
from encuadre.words.es.commands import COMMANDS
from encuadre.words.es.comparison import COMPARISON
from encuadre.words.es.correcting import CORRECTING
from encuadre.words.es.corrections import CORRECTIONS
from encuadre.words.es.documents import DOCUMENTS
from encuadre.words.es.events import EVENTS
from encuadre.words.es.exercises import EXERCISES
from encuadre.words.es.filters import FILTERS
from encuadre.words.es.frames import FRAMES
from encuadre.words.es.framing import FRAMING
from encuadre.words.es.help import HELP
from encuadre.words.es.html import HTML
from encuadre.words.es.learning import LEARNING
from encuadre.words.es.live import LIVE
from encuadre.words.es.machine import MACHINE
from encuadre.words.es.manual import MANUAL
from encuadre.words.es.measures import MEASURES
from encuadre.words.es.messages import MESSAGES
from encuadre.words.es.notes import NOTES
from encuadre.words.es.projects import PROJECTS
from encuadre.words.es.reading import READING
from encuadre.words.es.rules import RULES
from encuadre.words.es.searching import SEARCHING
from encuadre.words.es.serve import SERVE
from encuadre.words.es.settings import SETTINGS
from encuadre.words.es.studying import STUDYING
from encuadre.words.es.tabs import TABS
from encuadre.words.es.talk import TALK
from encuadre.words.es.terms import TERMS
from encuadre.words.es.training import TRAINING
from encuadre.words.es.usage import USAGE
from encuadre.words.es.usage_corrections import USAGE_CORRECTIONS
from encuadre.words.es.usage_documents import USAGE_DOCUMENTS
from encuadre.words.es.usage_events import USAGE_EVENTS
from encuadre.words.es.usage_live import USAGE_LIVE
from encuadre.words.es.usage_study import USAGE_STUDY
from encuadre.words.es.usage_texts import USAGE_TEXTS
from encuadre.words.es.usage_upkeep import USAGE_UPKEEP
from encuadre.words.es.versions import VERSIONS
from encuadre.words.es.waiting import WAITING
from encuadre.words.es.why import WHY

SPANISH = Words(
    language="es",
    commands=COMMANDS,
    terms=TERMS,
    events=EVENTS,
    filters=FILTERS,
    adding=ADDING,
    comparison=COMPARISON,
    frames=FRAMES,
    framing=FRAMING,
    actors=ACTORS,
    measures=MEASURES,
    reading=READING,
    border=BORDER,
    claims=CLAIMS,
    tabs=TABS,
    charts=CHARTS,
    citing=CITING,
    notes=NOTES,
    searching=SEARCHING,
    projects=PROJECTS,
    exercises=EXERCISES,
    studying=STUDYING,
    rules=RULES,
    documents=DOCUMENTS,
    why=WHY,
    versions=VERSIONS,
    correcting=CORRECTING,
    waiting=WAITING,
    help=HELP,
    talk=TALK,
    learning=LEARNING,
    html=HTML,
    live=LIVE,
    corrections=CORRECTIONS,
    messages=MESSAGES,
    machine=MACHINE,
    training=TRAINING,
    serve=SERVE,
    settings=SETTINGS,
    manual=MANUAL,
    usage=USAGE,
    usage_corrections=USAGE_CORRECTIONS,
    usage_events=USAGE_EVENTS,
    usage_live=USAGE_LIVE,
    usage_texts=USAGE_TEXTS,
    usage_documents=USAGE_DOCUMENTS,
    usage_upkeep=USAGE_UPKEEP,
    usage_study=USAGE_STUDY,
)
