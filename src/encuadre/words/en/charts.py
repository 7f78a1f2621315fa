"""What is drawn of an event, in English."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.charts import ChartsWords

CHARTS = ChartsWords(
    coverage="Articles by day",
    coverage_told=(
        "Articles of the event on each day, versions of one counted once: those of {left} grow to the left, those of "
        "{right} to the right."
    ),
    frames_told=(
        "How strongly each side uses a frame, from 0 to 1. The line through a mark is its 95 % interval; where it is "
        "broken, the claim is a toss-up. A side without a mark is not sure enough to be shown, which is no 0."
    ),
    words_told="How often either side uses the words that one side uses more than chance explains.",
    quiet=Plural(one="{count} day without an article", other="{count} days without an article"),
    day="day",
    frame="frame",
    word="word",
    table="The numbers as a table",
)
