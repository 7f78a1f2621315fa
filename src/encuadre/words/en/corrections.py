"""What the commands that correct events print, in English."""

from __future__ import annotations

from encuadre.words.shapes.corrections import CorrectionsWords

CORRECTIONS = CorrectionsWords(
    merged="merged {named} into {event}",
    split="took {named} out of {event}",
    moved="moved {named} to {event}",
    pinned="pinned {event}",
    between=" and ",
    undone="undone: {done}",
    unchanged="the events are as before",
    no_decision="nothing has been decided yet",
    threshold="threshold of events: {before:.3f} before, {after:.3f} now",
    learnt="decided pairs: {together} together, {apart} apart; {violated_before} wrong before, {violated_after} now",
)
