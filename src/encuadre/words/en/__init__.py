"""The interface in English."""

from __future__ import annotations

from encuadre.words.catalogue import Words
from encuadre.words.en.actors import ACTORS
from encuadre.words.en.adding import ADDING
from encuadre.words.en.border import BORDER
from encuadre.words.en.charts import CHARTS
from encuadre.words.en.citing import CITING
from encuadre.words.en.claims import CLAIMS
from encuadre.words.en.commands import COMMANDS
from encuadre.words.en.comparison import COMPARISON
from encuadre.words.en.correcting import CORRECTING
from encuadre.words.en.corrections import CORRECTIONS
from encuadre.words.en.documents import DOCUMENTS
from encuadre.words.en.events import EVENTS
from encuadre.words.en.exercises import EXERCISES
from encuadre.words.en.filters import FILTERS
from encuadre.words.en.frames import FRAMES
from encuadre.words.en.framing import FRAMING
from encuadre.words.en.help import HELP
from encuadre.words.en.html import HTML
from encuadre.words.en.learning import LEARNING
from encuadre.words.en.live import LIVE
from encuadre.words.en.machine import MACHINE
from encuadre.words.en.manual import MANUAL
from encuadre.words.en.measures import MEASURES
from encuadre.words.en.notes import NOTES
from encuadre.words.en.projects import PROJECTS
from encuadre.words.en.reading import READING
from encuadre.words.en.rules import RULES
from encuadre.words.en.searching import SEARCHING
from encuadre.words.en.serve import SERVE
from encuadre.words.en.settings import SETTINGS
from encuadre.words.en.studying import STUDYING
from encuadre.words.en.tabs import TABS
from encuadre.words.en.talk import TALK
from encuadre.words.en.terms import TERMS
from encuadre.words.en.training import TRAINING
from encuadre.words.en.usage import USAGE
from encuadre.words.en.usage_corrections import USAGE_CORRECTIONS
from encuadre.words.en.usage_documents import USAGE_DOCUMENTS
from encuadre.words.en.usage_events import USAGE_EVENTS
from encuadre.words.en.usage_live import USAGE_LIVE
from encuadre.words.en.usage_study import USAGE_STUDY
from encuadre.words.en.usage_texts import USAGE_TEXTS
from encuadre.words.en.usage_upkeep import USAGE_UPKEEP
from encuadre.words.en.versions import VERSIONS
from encuadre.words.en.waiting import WAITING
from encuadre.words.en.why import WHY

ENGLISH = Words(
    language="en",
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
    messages={},
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
