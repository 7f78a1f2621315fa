"""What points to each frame: groups of words with weight and reason, their words, and prototype sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Generic, TypeVar

import msgspec

from encuadre.data.lexicon import Lexicon, SharedLexicon
from encuadre.model import BorderFrame, Frame

Named = TypeVar("Named", Frame, BorderFrame)

Words = Mapping[str, tuple[str, ...]]
"""Entries by group, in lower case; `*` stands for any ending of a word."""


class FrameGroup(msgspec.Struct, Generic[Named], frozen=True, forbid_unknown_fields=True):
    """Words of one kind that point to one frame."""

    frame: Named
    weight: Annotated[float, msgspec.Meta(gt=0, le=1)]
    """How much one occurrence counts. 1.0: the word alone makes most readers name the frame; 0.5: the frame's usual
    vocabulary, which other frames borrow."""

    reason: str
    """Why these words show the frame."""

    carries: bool = True
    """Whether they let a sentence carry it; words that say who acts only make it likelier of the article."""


class FrameGroups(SharedLexicon, frozen=True):
    """The groups of the Policy Frames Codebook."""

    FILE: ClassVar = "frame_groups.toml"

    groups: Mapping[str, FrameGroup[Frame]]


class BorderGroups(SharedLexicon, frozen=True):
    """The groups of the border frames."""

    FILE: ClassVar = "border_groups.toml"

    groups: Mapping[str, FrameGroup[BorderFrame]]


class FrameWords(Lexicon, frozen=True):
    """The words of the codebook's groups; the file has exactly the groups of `FrameGroups`."""

    FILE: ClassVar = "frame_words.toml"

    words: Words


class BorderWords(Lexicon, frozen=True):
    """The words of the border's groups; the file has exactly the groups of `BorderGroups`."""

    FILE: ClassVar = "border_words.toml"

    words: Words


class FrameSentences(Lexicon, frozen=True):
    """How a report sounds when it uses a frame of the codebook, on as many subjects as possible."""

    FILE: ClassVar = "frame_sentences.toml"

    sentences: Mapping[Frame, tuple[str, ...]]
    """The sentence at one place says the same in both languages."""

    background: tuple[str, ...] = ()
    """How news sounds that uses none of the frames, where such sentences help."""


class BorderSentences(Lexicon, frozen=True):
    """The same for the border frames."""

    FILE: ClassVar = "border_sentences.toml"

    sentences: Mapping[BorderFrame, tuple[str, ...]]
    background: tuple[str, ...]
    """Ordinary subjects, and the plain sentences every report has: without it every sentence would be divided among the
    frames, whatever it says."""
