"""The help, in English."""

from __future__ import annotations

from encuadre.words.shapes.help import HelpWords

HELP = HelpWords(
    title="Help",
    keys_title="Keys",
    keys={
        "space": "space",
        "home": "home",
        "end": "end",
        "pgdn": "pgdn",
        "pgup": "pgup",
        "pagedown": "pgdn",
        "pageup": "pgup",
        "enter": "⏎",
        "escape": "esc",
        "slash": "/",
        "delete": "del",
        "insert": "ins",
    },
    marks_title="Marks",
    marks=(
        ("=", "both sides say the same"),
        ("~", "they share a fact, and each adds something of weight"),
        ("<", "only the left side says it"),
        (">", "only the right side says it"),
        ("?", "no sentence of the other side was found to say it, and yet it may well"),
        ("≠", "what cannot both be true as told; it is bold and underlined"),
        ("≈", "told differently, and no conflict of the sides; the reason stands beside it"),
        ("▸", "the current sentence"),
        ("▹", "its partners on the other side"),
        ("░ ▒ ▓ █", "the map of a column, a cell a slice: none, few, most, all of its sentences are linked"),
        ("◂", "in the map: the current sentence, and what stands beside it"),
        ("*", "evidence of the chosen frame, word or speaker"),
        ("#", "a sentence with a note of yours"),
        ("(?)", "after a machine translation that may mislead: read the original"),
        ("(h)", "after a translation that a person wrote"),
        ("●", "marked for a merge"),
        ("✓", "compared already: it opens at once"),
        ("◆", "stands where it stands by your decision; an event that holds such articles"),
        ("★", "starred by you; ▫ put away; a headline in bold was not opened since its last article came"),
        ("━ ═", "how the articles of an event are shared: ━ US, ═ MX"),
    ),
    limits_title="What this does not show",
    limits=(
        "Translations are made by machine on this computer and can be wrong, those without (?) too; the "
        "original is one key away.",
        "Frames are signals in the words of a text, with the sentences that carry them. They are no verdict on an "
        "outlet; the figure is the share of the text that these sentences make up, not a probability.",
        "“Only” means that no sentence of these articles on the other side was found to say it. It proves no "
        "absence: another article, or another wording, may.",
    ),
    everywhere="Everywhere",
    palette="Search for commands…",
    tour={
        "event.open": "{key} opens the event under the cursor and compares how both sides tell it.",
        "stop.next": "{key} goes to the next sentence that both sides tell; the other side follows.",
        "claims.open": "{key} lists the claims: what all say, what one side alone says.",
        "numbers.open": "{key} lists the figures and statements that differ, with who says them.",
        "cite.copy": "{key} copies the sentence under the cursor with outlet, headline and date.",
        "why.open": "{key} tells why these articles are one event.",
    },
    tour_keys="(Any key goes on, esc ends.)",
    tour_over="That was the tour; ? explains every screen. Any key ends.",
    how_to_leave="Nothing is selected to copy.\nctrl+q leaves encuadre.",
)
