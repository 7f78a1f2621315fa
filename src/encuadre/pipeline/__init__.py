"""The order of the rooms, each step a generator that yields typed progress and never prints."""

from encuadre.model import Grouping
from encuadre.pipeline.add import ShouldStop, add, up_to_date, update
from encuadre.pipeline.annotating import read_missing
from encuadre.pipeline.compare import compare_event
from encuadre.pipeline.contradict import name_speaker, speakers_in, unlink
from encuadre.pipeline.correct import merge, move, pin, set_facts, split, undo
from encuadre.pipeline.decided import threshold
from encuadre.pipeline.fetch import add_pages, fetch
from encuadre.pipeline.find import find_article, find_event
from encuadre.pipeline.frames import frame_models, frames_by, models_folder, train_frames
from encuadre.pipeline.learn import forget_learned, learn
from encuadre.pipeline.learners import (
    check_questions,
    due_dates,
    forget_learner,
    keep_check,
    keep_learner,
    learner,
    learners,
)
from encuadre.pipeline.making import making_of
from encuadre.pipeline.models import Models
from encuadre.pipeline.notes import notes, notes_of
from encuadre.pipeline.one_side import compare_one_side, read_articles, read_event
from encuadre.pipeline.passages import passages
from encuadre.pipeline.project import check_project, open_project, save_project
from encuadre.pipeline.quoting import quote
from encuadre.pipeline.retranslate import retranslate, retranslated, reword, take_back
from encuadre.pipeline.returned import take_returned
from encuadre.pipeline.search import Hit, find_sentences, search
from encuadre.pipeline.setup import AssetStatus, bring_assets, check_assets
from encuadre.pipeline.sides import sides_of
from encuadre.pipeline.single import AlignedTexts, align_files, frame_one, read_one, translate_file
from encuadre.pipeline.story import chosen_of, find_told
from encuadre.pipeline.study import Wishes, lesson_of, study_event
from encuadre.pipeline.tools import Tools
from encuadre.pipeline.versions import versions_of, versions_of_articles
from encuadre.pipeline.vocabulary import event_vocabulary

__all__ = [
    "AlignedTexts",
    "AssetStatus",
    "Grouping",
    "Hit",
    "Models",
    "ShouldStop",
    "Tools",
    "Wishes",
    "add",
    "add_pages",
    "align_files",
    "bring_assets",
    "check_assets",
    "check_project",
    "check_questions",
    "chosen_of",
    "compare_event",
    "compare_one_side",
    "due_dates",
    "event_vocabulary",
    "fetch",
    "find_article",
    "find_event",
    "find_sentences",
    "find_told",
    "forget_learned",
    "forget_learner",
    "frame_models",
    "frame_one",
    "frames_by",
    "keep_check",
    "keep_learner",
    "learn",
    "learner",
    "learners",
    "lesson_of",
    "making_of",
    "merge",
    "models_folder",
    "move",
    "name_speaker",
    "notes",
    "notes_of",
    "open_project",
    "passages",
    "pin",
    "quote",
    "read_articles",
    "read_event",
    "read_missing",
    "read_one",
    "retranslate",
    "retranslated",
    "reword",
    "save_project",
    "search",
    "set_facts",
    "sides_of",
    "speakers_in",
    "split",
    "study_event",
    "take_back",
    "take_returned",
    "threshold",
    "train_frames",
    "translate_file",
    "undo",
    "unlink",
    "up_to_date",
    "update",
    "versions_of",
    "versions_of_articles",
]
