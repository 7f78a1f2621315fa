"""The one table of commands: keys, footer, help and palette are read from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from textual.binding import Binding, BindingType

from encuadre.words import Words, words_in


class Place(StrEnum):
    """Where a command is understood."""

    EVENTS = "events"
    COMPARISON = "comparison"
    FRAMING = "framing"
    BORDER = "border"
    READING = "reading"
    CLAIMS = "claims"
    LEDGER = "ledger"
    """Numbers, voices and timeline: a list, and beside it what the row under the cursor holds."""

    WHY = "why"
    STUDY = "study"
    EXERCISE = "exercise"
    CHECK = "check"
    """The level check."""

    FORM = "form"
    """Who learns; where a lesson or a document goes."""

    ARTICLE = "article"
    ARTICLES = "articles"
    FOUND = "found"
    """The search over all articles."""

    FACTS = "facts"
    NOTE = "note"
    RENDERING = "rendering"
    """The line in which a translation is written."""

    NOTES = "notes"
    PATH = "path"
    WAITING = "waiting"
    DIALOG = "dialog"
    HELP = "help"
    CONFIRM = "confirm"
    CHOICE = "choice"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class Command:
    """Something a reader can do. Its name and help stand in `words`, by `id`."""

    id: str
    place: Place
    keys: str
    """As Textual spells them, separated by commas; the first is the one shown."""

    action: str
    in_footer: bool = False
    shown_as: str = ""
    """How the keys are written, where that is not their own name."""


PICKS = range(1, 7)
"""Numbers of choices that have a key: no exercise offers more."""

_COMMANDS: tuple[Command, ...] = (
    Command("event.open", Place.EVENTS, "enter", "open", in_footer=True),
    Command("event.story", Place.EVENTS, "h", "story"),
    Command("event.filter", Place.EVENTS, "slash", "filter", in_footer=True, shown_as="/"),
    Command("found.ask", Place.EVENTS, "s", "ask", in_footer=True),
    Command("event.unfilter", Place.EVENTS, "escape", "unfilter", in_footer=True, shown_as="esc"),
    Command("event.order", Place.EVENTS, "o", "order"),
    Command("event.turn", Place.EVENTS, "O", "turn"),
    Command("event.star", Place.EVENTS, "asterisk", "star", shown_as="*"),
    Command("event.unread", Place.EVENTS, "U", "unread"),
    Command("event.archive", Place.EVENTS, "A", "archive"),
    Command("event.add", Place.EVENTS, "plus", "add", in_footer=True, shown_as="+"),
    Command("event.down", Place.EVENTS, "down,j", "down", shown_as="↓ j"),
    Command("event.up", Place.EVENTS, "up,k", "up", shown_as="↑ k"),
    Command("event.first", Place.EVENTS, "home", "first"),
    Command("event.last", Place.EVENTS, "end", "last"),
    Command("event.page_down", Place.EVENTS, "pagedown", "page_down", shown_as="pgdn"),
    Command("event.page_up", Place.EVENTS, "pageup", "page_up", shown_as="pgup"),
    Command("event.mark", Place.EVENTS, "space", "mark"),
    Command("event.merge", Place.EVENTS, "m", "merge"),
    Command("event.split", Place.EVENTS, "M", "split"),
    Command("event.move", Place.EVENTS, "v", "move"),
    Command("event.pin", Place.EVENTS, "P", "pin"),
    Command("article.read", Place.EVENTS, "a", "read_article"),
    Command("article.set", Place.EVENTS, "E", "set"),
    Command("decision.undo", Place.EVENTS, "u", "undo"),
    Command("notes.open", Place.EVENTS, "N", "app.notes"),
    Command("app.quit", Place.EVENTS, "q", "app.quit", in_footer=True),
    Command("stop.next", Place.COMPARISON, "n", "step(1)", in_footer=True),
    Command("stop.previous", Place.COMPARISON, "p", "step(-1)"),
    Command("sentence.next", Place.COMPARISON, "down,j", "move(1)", shown_as="↓ j"),
    Command("sentence.previous", Place.COMPARISON, "up,k", "move(-1)", shown_as="↑ k"),
    Command("sentence.first", Place.COMPARISON, "home", "edge(0)"),
    Command("sentence.last", Place.COMPARISON, "end", "edge(-1)"),
    Command("page.down", Place.COMPARISON, "pagedown,space", "page(1)", shown_as="pgdn"),
    Command("page.up", Place.COMPARISON, "pageup", "page(-1)", shown_as="pgup"),
    Command("partners.down", Place.COMPARISON, "shift+down,J", "partners(1)", shown_as="J"),
    Command("partners.up", Place.COMPARISON, "shift+up,K", "partners(-1)", shown_as="K"),
    Command("article.next", Place.COMPARISON, "right_square_bracket", "article(1)", shown_as="]"),
    Command("article.previous", Place.COMPARISON, "left_square_bracket", "article(-1)", shown_as="["),
    Command("articles.open", Place.COMPARISON, "g", "articles"),
    Command("side.other", Place.COMPARISON, "tab,left,right", "side", shown_as="tab"),
    Command("text.cycle", Place.COMPARISON, "t", "text", in_footer=True),
    Command("search.open", Place.COMPARISON, "slash", "search", in_footer=True, shown_as="/"),
    Command("conflict.next", Place.COMPARISON, "c", "conflict"),
    Command("evidence.next", Place.COMPARISON, "e", "evidence"),
    Command("filter.all", Place.COMPARISON, "0", "filter('all')"),
    Command("filter.shared", Place.COMPARISON, "equals_sign", "filter('shared')", shown_as="="),
    Command("filter.only_left", Place.COMPARISON, "less_than_sign", "filter('only_left')", shown_as="<"),
    Command("filter.only_right", Place.COMPARISON, "greater_than_sign", "filter('only_right')", shown_as=">"),
    Command("filter.perhaps", Place.COMPARISON, "percent_sign", "filter('perhaps')", shown_as="%"),
    Command("filter.conflicts", Place.COMPARISON, "exclamation_mark", "filter('conflicts')", shown_as="!"),
    Command("sides.next", Place.COMPARISON, "S", "sides"),
    Command("link.deny", Place.COMPARISON, "x", "unlink"),
    Command("rendering.edit", Place.COMPARISON, "T", "translate"),
    Command("quotation.speaker", Place.COMPARISON, "W", "speaker"),
    Command("article.split", Place.COMPARISON, "M", "split"),
    Command("found.ask", Place.COMPARISON, "s", "app.ask"),
    Command("article.move", Place.COMPARISON, "v", "move_article"),
    Command("document.write", Place.COMPARISON, "D", "document"),
    Command("event.pin", Place.COMPARISON, "P", "pin"),
    Command("article.read", Place.COMPARISON, "a", "read_article"),
    Command("article.versions", Place.COMPARISON, "V", "versions"),
    Command("article.set", Place.COMPARISON, "E", "set"),
    Command("decision.undo", Place.COMPARISON, "u", "undo"),
    Command("screen.back", Place.COMPARISON, "escape,q", "back", in_footer=True, shown_as="esc"),
    Command("framing.evidence", Place.FRAMING, "e,enter", "evidence", in_footer=True),
    Command("framing.side", Place.FRAMING, "tab,left,right", "side", in_footer=True, shown_as="tab"),
    Command("screen.back", Place.FRAMING, "escape,q,f", "back", in_footer=True, shown_as="esc"),
    Command("border.evidence", Place.BORDER, "e,enter", "evidence", in_footer=True),
    Command("screen.back", Place.BORDER, "escape,q,b", "back", in_footer=True, shown_as="esc"),
    Command("reading.evidence", Place.READING, "e,enter", "evidence", in_footer=True),
    Command("screen.back", Place.READING, "escape,q,r", "back", in_footer=True, shown_as="esc"),
    Command("claims.evidence", Place.CLAIMS, "e,enter", "evidence", in_footer=True),
    Command("claims.next", Place.CLAIMS, "tab,right", "other_list(1)", in_footer=True, shown_as="tab"),
    Command("claims.previous", Place.CLAIMS, "shift+tab,left", "other_list(-1)", shown_as="⇧tab"),
    Command("claims.all", Place.CLAIMS, "0", "pick('every')"),
    Command("claims.everyone", Place.CLAIMS, "asterisk", "pick('all')", shown_as="*"),
    Command("claims.both", Place.CLAIMS, "equals_sign", "pick('both')", shown_as="="),
    Command("claims.partly", Place.CLAIMS, "plus", "pick('partly')", shown_as="+"),
    Command("claims.perhaps", Place.CLAIMS, "percent_sign", "pick('perhaps')", shown_as="%"),
    Command("claims.left", Place.CLAIMS, "less_than_sign", "pick('left')", shown_as="<"),
    Command("claims.right", Place.CLAIMS, "greater_than_sign", "pick('right')", shown_as=">"),
    Command("claims.single", Place.CLAIMS, "minus", "pick('single')", shown_as="-"),
    Command("claims.conflicts", Place.CLAIMS, "exclamation_mark", "pick('conflicts')", shown_as="!"),
    Command("screen.back", Place.CLAIMS, "escape,q,l", "back", in_footer=True, shown_as="esc"),
    Command("part.next", Place.ARTICLE, "n", "part(1)", in_footer=True),
    Command("part.previous", Place.ARTICLE, "p", "part(-1)"),
    Command("event.story", Place.ARTICLE, "h", "story", in_footer=True),
    Command("article.wording", Place.ARTICLE, "t", "text", in_footer=True),
    Command("article.set", Place.ARTICLE, "E", "set", in_footer=True),
    Command("article.versions", Place.ARTICLE, "V", "versions"),
    Command("decision.undo", Place.ARTICLE, "u", "undo"),
    Command("sentence.next", Place.ARTICLE, "down,j", "move(1)", shown_as="↓ j"),
    Command("sentence.previous", Place.ARTICLE, "up,k", "move(-1)", shown_as="↑ k"),
    Command("page.down", Place.ARTICLE, "pagedown,space", "page(1)", shown_as="pgdn"),
    Command("page.up", Place.ARTICLE, "pageup", "page(-1)", shown_as="pgup"),
    Command("text.first", Place.ARTICLE, "home", "edge(0)"),
    Command("text.last", Place.ARTICLE, "end", "edge(1)"),
    Command("rendering.edit", Place.ARTICLE, "T", "translate"),
    Command("quotation.speaker", Place.ARTICLE, "W", "speaker"),
    Command("cite.copy", Place.ARTICLE, "y", "cite", in_footer=True),
    Command("cite.form", Place.ARTICLE, "Y", "cite_as"),
    Command("note.write", Place.ARTICLE, "N", "app.note"),
    Command("screen.back", Place.ARTICLE, "escape,q,a", "back", in_footer=True, shown_as="esc"),
    Command("articles.go", Place.ARTICLES, "enter", "go", in_footer=True),
    Command("articles.toggle", Place.ARTICLES, "space", "tick", in_footer=True),
    Command("articles.alone", Place.ARTICLES, "o", "alone", in_footer=True),
    Command("articles.every", Place.ARTICLES, "0", "every", in_footer=True),
    Command("articles.down", Place.ARTICLES, "down,j", "move('cursor_down')", shown_as="↓ j"),
    Command("articles.up", Place.ARTICLES, "up,k", "move('cursor_up')", shown_as="↑ k"),
    Command("articles.first", Place.ARTICLES, "home", "move('first')"),
    Command("articles.last", Place.ARTICLES, "end", "move('last')"),
    Command("page.down", Place.ARTICLES, "pagedown", "move('page_down')", shown_as="pgdn"),
    Command("page.up", Place.ARTICLES, "pageup", "move('page_up')", shown_as="pgup"),
    Command("screen.back", Place.ARTICLES, "escape,q,g", "back", in_footer=True, shown_as="esc"),
    Command("note.keep", Place.NOTE, "enter", "keep", in_footer=True),
    Command("screen.back", Place.NOTE, "escape", "back", in_footer=True, shown_as="esc"),
    Command("rendering.keep", Place.RENDERING, "enter", "keep", in_footer=True),
    Command("screen.back", Place.RENDERING, "escape", "back", in_footer=True, shown_as="esc"),
    Command("notes.evidence", Place.NOTES, "e,enter", "evidence", in_footer=True),
    Command("notes.remove", Place.NOTES, "d,delete", "remove", in_footer=True, shown_as="d"),
    Command("notes.restore", Place.NOTES, "u", "restore", in_footer=True),
    Command("note.write", Place.NOTES, "N", "app.note", in_footer=True),
    Command("cite.copy", Place.NOTES, "y", "cite", in_footer=True),
    Command("cite.form", Place.NOTES, "Y", "cite_as"),
    Command("screen.back", Place.NOTES, "escape,q", "back", in_footer=True, shown_as="esc"),
    Command("found.open", Place.FOUND, "enter,e", "evidence", in_footer=True),
    Command("found.edit", Place.FOUND, "slash,s", "ask", in_footer=True, shown_as="/"),
    Command("cite.copy", Place.FOUND, "y", "cite", in_footer=True),
    Command("cite.form", Place.FOUND, "Y", "cite_as"),
    Command("note.write", Place.FOUND, "N", "app.note"),
    Command("screen.back", Place.FOUND, "escape,q", "back", in_footer=True, shown_as="esc"),
    Command("facts.take", Place.FACTS, "enter", "take", in_footer=True),
    Command("facts.next", Place.FACTS, "tab,down", "field(1)", in_footer=True, shown_as="tab"),
    Command("facts.previous", Place.FACTS, "shift+tab,up", "field(-1)", shown_as="↑"),
    Command("screen.back", Place.FACTS, "escape", "back", in_footer=True, shown_as="esc"),
    Command("path.take", Place.PATH, "enter", "take", in_footer=True),
    Command("screen.back", Place.PATH, "escape", "back", in_footer=True, shown_as="esc"),
    Command("ledger.evidence", Place.LEDGER, "e,enter", "evidence", in_footer=True),
    Command("quotation.speaker", Place.LEDGER, "W", "speaker"),
    Command("decision.undo", Place.LEDGER, "u", "undo"),
    Command("screen.back", Place.LEDGER, "escape,q", "back", in_footer=True, shown_as="esc"),
    Command("dialog.down", Place.WHY, "down,j", "scroll(1)", shown_as="↓ j"),
    Command("dialog.up", Place.WHY, "up,k", "scroll(-1)", shown_as="↑ k"),
    Command("page.down", Place.WHY, "pagedown,space", "page(1)", shown_as="pgdn"),
    Command("page.up", Place.WHY, "pageup", "page(-1)", shown_as="pgup"),
    Command("text.first", Place.WHY, "home", "edge(0)"),
    Command("text.last", Place.WHY, "end", "edge(1)"),
    Command("screen.back", Place.WHY, "escape,q,w", "back", in_footer=True, shown_as="esc"),
    Command("study.evidence", Place.STUDY, "e,enter", "evidence", in_footer=True, shown_as="enter"),
    Command("study.exercises", Place.STUDY, "x", "exercises", in_footer=True),
    Command("study.every", Place.STUDY, "X", "every_exercise"),
    Command("study.learner", Place.STUDY, "L", "learner", in_footer=True),
    Command("study.check", Place.STUDY, "c", "check"),
    Command("study.known", Place.STUDY, "m", "known"),
    Command("study.hand_out", Place.STUDY, "D", "hand_out"),
    Command("screen.back", Place.STUDY, "escape,q", "back", in_footer=True, shown_as="esc"),
    Command("exercise.enter", Place.EXERCISE, "enter", "enter", in_footer=True),
    *(Command(f"exercise.pick_{number}", Place.EXERCISE, str(number), f"pick({number - 1})") for number in PICKS),
    Command("exercise.true", Place.EXERCISE, "t,v", "judge('true')", shown_as="t v"),
    Command("exercise.false", Place.EXERCISE, "f", "judge('false')"),
    Command("exercise.unpick", Place.EXERCISE, "backspace", "unpick"),
    Command("exercise.next", Place.EXERCISE, "n,space", "go_on", in_footer=True),
    Command("exercise.again", Place.EXERCISE, "r", "again"),
    Command("dialog.down", Place.EXERCISE, "down,j,pagedown", "scroll(1)", shown_as="↓ j"),
    Command("dialog.up", Place.EXERCISE, "up,k,pageup", "scroll(-1)", shown_as="↑ k"),
    Command("screen.back", Place.EXERCISE, "escape,q", "back", in_footer=True, shown_as="esc"),
    Command("check.yes", Place.CHECK, "y,s", "say(True)", in_footer=True, shown_as="y s"),
    Command("check.no", Place.CHECK, "n", "say(False)", in_footer=True),
    Command("check.before", Place.CHECK, "backspace", "before", in_footer=True),
    Command("screen.back", Place.CHECK, "escape,q", "back", in_footer=True, shown_as="esc"),
    Command("form.take", Place.FORM, "enter", "take", in_footer=True),
    Command("facts.next", Place.FORM, "tab,down", "field(1)", in_footer=True, shown_as="tab"),
    Command("facts.previous", Place.FORM, "shift+tab,up", "field(-1)", shown_as="↑"),
    Command("screen.back", Place.FORM, "escape", "back", in_footer=True, shown_as="esc"),
    Command("work.retry", Place.WAITING, "r", "retry", in_footer=True),
    Command("screen.back", Place.WAITING, "escape,q", "back", in_footer=True, shown_as="esc"),
    Command("dialog.down", Place.DIALOG, "down,j,pagedown,space", "scroll(1)", shown_as="↓ j"),
    Command("dialog.up", Place.DIALOG, "up,k,pageup", "scroll(-1)", shown_as="↑ k"),
    Command("screen.back", Place.DIALOG, "escape,q", "back", in_footer=True, shown_as="esc"),
    Command("tour.begin", Place.HELP, "t", "tour", in_footer=True),
    Command("dialog.down", Place.HELP, "down,j,pagedown,space", "scroll(1)", shown_as="↓ j"),
    Command("dialog.up", Place.HELP, "up,k,pageup", "scroll(-1)", shown_as="↑ k"),
    Command("screen.back", Place.HELP, "escape,q", "back", in_footer=True, shown_as="esc"),
    Command("confirm.yes", Place.CONFIRM, "y,enter", "confirm", in_footer=True),
    Command("dialog.down", Place.CONFIRM, "down,j", "scroll(1)", shown_as="↓ j"),
    Command("dialog.up", Place.CONFIRM, "up,k", "scroll(-1)", shown_as="↑ k"),
    Command("confirm.no", Place.CONFIRM, "escape,n,q", "back", in_footer=True, shown_as="esc"),
    Command("choice.take", Place.CHOICE, "enter", "take", in_footer=True),
    Command("choice.down", Place.CHOICE, "down", "down", in_footer=True, shown_as="↓"),
    Command("choice.up", Place.CHOICE, "up", "up", in_footer=True, shown_as="↑"),
    Command("screen.back", Place.CHOICE, "escape", "back", in_footer=True, shown_as="esc"),
    Command("app.help", Place.EVERYWHERE, "question_mark,f1", "help", in_footer=True, shown_as="?"),
    Command("app.theme", Place.EVERYWHERE, "ctrl+t", "next_theme", shown_as="^t"),
    Command("app.language", Place.EVERYWHERE, "ctrl+l", "next_language", shown_as="^l"),
    Command("app.palette", Place.EVERYWHERE, "ctrl+p", "command_palette", shown_as="^p"),
    Command("app.quit", Place.EVERYWHERE, "ctrl+q", "quit", shown_as="^q"),
)


TABS: Mapping[str, str] = {
    "sides": "1",
    "claims": "2,l",
    "numbers": "3",
    "voices": "4",
    "framing": "5,f",
    "timeline": "6",
    "why": "7,w",
    "study": "8",
    "reading": "r",
    "border": "b",
}
"""What is told of one event, and the keys that go there from anywhere in it; the numbered ones are its tabs."""

_LISTS = (Place.CLAIMS, Place.LEDGER, Place.STUDY, Place.BORDER, Place.READING)
TABBED = (Place.COMPARISON, *_LISTS, Place.FRAMING, Place.WHY)
"""The screens of one event. They have more commands than a footer has room for, so theirs names the list of all."""


def _tabs(place: Place) -> Iterator[Command]:
    """Yield the commands that go from one tab to another; the letter of a tab in view closes it."""
    own = {Place.COMPARISON: "sides"}.get(place, place.value)
    for tab, keys in TABS.items():
        those = keys.split(",")[:1] if tab == own else keys.split(",")
        if tab != own or those[0].isdigit():
            yield Command(
                f"{tab}.open",
                place,
                ",".join(those),
                f"tab('{tab}')",
                in_footer=tab == "reading" and place is not Place.STUDY,
            )


def _quotes(place: Place) -> Iterator[Command]:
    """Yield what can be done with the sentences a reader stands on."""
    yield Command("cite.copy", place, "y", "cite")
    yield Command("cite.form", place, "Y", "cite_as")
    yield Command("note.write", place, "N", "app.note")


def _moves(place: Place) -> tuple[Command, ...]:
    """Return the commands of a list that is read down."""
    return (
        Command("row.down", place, "down,j", "cursor('cursor_down')", shown_as="↓ j"),
        Command("row.up", place, "up,k", "cursor('cursor_up')", shown_as="↑ k"),
        Command("row.first", place, "home", "cursor('first')"),
        Command("row.last", place, "end", "cursor('last')"),
        Command("row.page_down", place, "pagedown,space", "cursor('page_down')", shown_as="pgdn"),
        Command("row.page_up", place, "pageup", "cursor('page_up')", shown_as="pgup"),
    )


def _searches(place: Place) -> tuple[Command, ...]:
    return (
        Command("search.open", place, "slash", "search", in_footer=True, shown_as="/"),
        Command("search.next", place, "n", "found(1)"),
        Command("search.previous", place, "p", "found(-1)"),
    )


def _reads(place: Place) -> tuple[Command, ...]:
    """Return the commands of the panel beside a list."""
    return (
        Command("panel.down", place, "shift+down,J", "read(1)", in_footer=place is Place.LEDGER, shown_as="J"),
        Command("panel.up", place, "shift+up,K", "read(-1)", shown_as="K"),
    )


COMMANDS: tuple[Command, ...] = (
    *_COMMANDS,
    *(command for place in TABBED for command in _tabs(place)),
    *(command for place in (*_LISTS, Place.FRAMING, Place.NOTES, Place.FOUND) for command in _moves(place)),
    *(command for place in (Place.COMPARISON, *_LISTS, Place.FRAMING) for command in _quotes(place)),
    *(command for place in (*_LISTS, Place.FRAMING, Place.WHY) for command in _searches(place)),
    *(command for place in (Place.CLAIMS, Place.LEDGER, Place.STUDY) for command in _reads(place)),
)
"""In the order the help lists them, place by place."""


def commands_of(place: Place) -> tuple[Command, ...]:
    """Return the commands understood in `place`, in the order the help lists them."""
    return tuple(command for command in COMMANDS if command.place is place)


def bindings_of(place: Place) -> list[BindingType]:
    """Return the key bindings of `place`.

    Descriptions are English here, because a class has its bindings before anyone chose a language;
    `screens.base.SpeakingScreen` says them in the language of the interface.
    """
    return [
        Binding(
            command.keys,
            command.action,
            words_in("en").commands[command.id].name,
            show=command.in_footer,
            key_display=command.shown_as or None,
            priority=command.action == "quit",  # even while a line is edited, as no letter may
            id=command.id,
        )
        for command in commands_of(place)
    ]


def keys_shown(command: Command, words: Words) -> str:
    """Return how help and footer write the keys of a command, in the language of the interface."""
    return key_named(command.shown_as or command.keys.replace(",", " "), words)


def key_named(shown: str, words: Words) -> str:
    """Return keys with the names the language has for them."""
    return " ".join(words.help.keys.get(key, key) for key in shown.split(" "))
