"""Translating: what a caller may rely on, whatever the engines do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import CERTAIN, DOUBT_BELOW, Language, Rendering, Translation, Untranslated
from encuadre.translate import UNCHANGED, Glossary, Paces, SessionMemory, Term, load_translator
from encuadre.translate.pace import Pace
from unit.translate.engines import FakeEngine


class WatchedMemory(SessionMemory):
    """Notes when something is recorded."""

    def __init__(self) -> None:
        super().__init__()
        self.recorded: list[list[str]] = []

    def record(self, translations: Sequence[Translation], source: Language) -> None:
        self.recorded.append([translation.original for translation in translations])
        super().record(translations, source)


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    def three_at_a_time(_: Pace, texts: list[str], start: int) -> int:
        return min(start + 3, len(texts))

    monkeypatch.setattr(Pace, "take", three_at_a_time)


def human(text: str, said: str) -> Translation:
    return Translation(text, said, "en", "human")


def numbered(count: int) -> list[str]:
    return [f"frase {'a' * (n + 1)} con letras" for n in range(count)]


def test_a_text_asked_for_twice_is_translated_once() -> None:
    engine = FakeEngine()

    first, other, second = load_translator(engines=[engine]).translate(["hola", "adiós", "hola"], "es", "en")

    assert first == second
    assert isinstance(first, Translation)
    assert isinstance(other, Translation)
    assert (first.original, first.text, first.engine) == ("hola", "<hola>", "pivot")
    assert sorted(engine.asked) == ["adiós", "hola"]


@given(st.lists(st.text(max_size=12), max_size=12))
def test_every_text_gets_one_rendering_in_its_place(texts: list[str]) -> None:
    renderings = load_translator(engines=[FakeEngine()]).translate(texts, "es", "en")

    assert [rendering.original for rendering in renderings] == texts


def test_memory_is_asked_before_any_engine() -> None:
    engine, memory = FakeEngine(), SessionMemory()
    (first,) = load_translator(engines=[engine], memory=memory).translate(["hola"], "es", "en")

    again = load_translator(engines=[engine], memory=memory).translate(["hola"], "es", "en")

    assert isinstance(first, Translation)
    assert again == [replace(first, from_memory=True)]
    assert engine.asked == ["hola"]


def test_memory_knows_how_sure_a_translation_was() -> None:
    memory = SessionMemory()
    memory.record([Translation("hola", "hi", "en", "pivot", "1", confidence=0.25)], "es")

    assert memory.lookup(["hola"], "es", "en")["hola"].confidence == 0.25


@pytest.mark.parametrize(
    ("confidence", "is_doubtful"),
    [(None, False), (CERTAIN, False), (DOUBT_BELOW, False), (DOUBT_BELOW - 1e-9, True), (0.0, True)],
)
def test_doubt_begins_under_one_bound_and_nothing_known_is_no_doubt(
    confidence: float | None, is_doubtful: bool
) -> None:
    assert Translation("hola", "hi", "en", "pivot", "1", confidence=confidence).is_doubtful is is_doubtful


def test_a_persons_translation_is_used_without_any_engine() -> None:
    memory = SessionMemory()
    memory.record([human("hola", "hi")], "es")

    renderings = load_translator(engines=[], memory=memory).translate(["hola"], "es", "en")

    assert renderings == [replace(human("hola", "hi"), from_memory=True)]


def test_no_engine_overwrites_a_persons_translation() -> None:
    memory = SessionMemory()
    memory.record([human("hola", "hi")], "es")

    memory.record([Translation("hola", "hello", "en", "argos", "1")], "es")

    assert memory.lookup(["hola"], "es", "en")["hola"].text == "hi"


def test_a_better_engine_translates_again_what_a_worse_one_had_done() -> None:
    memory = SessionMemory()
    load_translator(engines=[FakeEngine("apertium")], memory=memory).translate(["hola"], "es", "en")

    (rendering,) = load_translator(engines=[FakeEngine("argos")], memory=memory).translate(["hola"], "es", "en")

    assert isinstance(rendering, Translation)
    assert (rendering.engine, rendering.from_memory) == ("argos", False)


def test_a_new_version_of_the_same_engine_translates_again() -> None:
    memory = SessionMemory()
    load_translator(engines=[FakeEngine(version="1")], memory=memory).translate(["hola"], "es", "en")

    (rendering,) = load_translator(engines=[FakeEngine(version="10")], memory=memory).translate(["hola"], "es", "en")

    assert isinstance(rendering, Translation)
    assert (rendering.version.partition(",")[0], rendering.from_memory) == ("10", False)


def test_what_a_better_engine_once_said_is_kept_when_it_is_gone() -> None:
    memory = SessionMemory()
    load_translator(engines=[FakeEngine("argos")], memory=memory).translate(["hola"], "es", "en")

    (rendering,) = load_translator(engines=[FakeEngine("apertium")], memory=memory).translate(["hola"], "es", "en")

    assert isinstance(rendering, Translation)
    assert rendering.engine == "argos"


def test_a_new_glossary_term_renews_only_the_sentences_that_have_it() -> None:
    memory, texts = SessionMemory(), ["ganado enfermo", "frontera cerrada"]
    load_translator(engines=[FakeEngine()], memory=memory).translate(texts, "es", "en")
    engine = FakeEngine()
    glossary = Glossary([Term("cattle", "ganado")])

    cattle, border = load_translator(engines=[engine], memory=memory, glossary=glossary).translate(texts, "es", "en")

    assert isinstance(cattle, Translation)
    assert "cattle" in cattle.text
    assert border.original == "frontera cerrada"
    assert len(engine.asked) == 1


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "12.5 %", "1,200–1,300", "…", "¿?"])
def test_a_text_without_letters_is_its_own_translation(text: str) -> None:
    engine = FakeEngine()

    assert load_translator(engines=[engine]).translate([text], "es", "en") == [
        Translation(text, text, "en", "unchanged", confidence=CERTAIN)
    ]
    assert engine.batches == []


def test_a_sentence_in_the_other_language_already_is_its_own_translation() -> None:
    engine = FakeEngine()
    text = "They are fed up with the lies of the regime."

    (rendering,) = load_translator(engines=[engine]).translate([text], "es", "en")

    assert isinstance(rendering, Translation)
    assert (rendering.text, rendering.engine, engine.asked) == (text, UNCHANGED, [])


def test_a_persons_translation_wins_over_a_sentence_that_seems_its_own() -> None:
    memory, text = SessionMemory(), "They are fed up with the lies of the regime."
    memory.record([human(text, "They have had enough of its lies.")], "es")

    (rendering,) = load_translator(engines=[FakeEngine()], memory=memory).translate([text], "es", "en")

    assert rendering == replace(human(text, "They have had enough of its lies."), from_memory=True)


def test_line_breaks_and_control_characters_never_reach_an_engine_or_come_out_of_it() -> None:
    engine = FakeEngine(says=lambda text: f"{text}\x1b[31m\u202e\nend")

    (rendering,) = load_translator(engines=[engine]).translate(["uno\n\ndos\ttres\x07"], "es", "en")

    assert engine.asked == ["uno dos tres"]
    assert isinstance(rendering, Translation)
    assert rendering.text == "uno dos tres[31m end"


def test_without_an_engine_every_text_says_where_to_look() -> None:
    renderings = load_translator(engines=[]).translate(["uno", "dos"], "es", "en")

    assert all(isinstance(one, Untranslated) and "encuadre doctor" in one.reason for one in renderings)
    assert not any(isinstance(one, Untranslated) and one.is_transient for one in renderings)


def test_a_sentence_that_fails_does_not_touch_the_others() -> None:
    def says(text: str) -> str:
        if "bomba" in text:
            raise MemoryError("too much")
        return text.upper()

    texts = [*numbered(9), "la bomba", *numbered(12)[9:]]

    renderings = load_translator(engines=[FakeEngine(says=says)]).translate(texts, "es", "en")

    failed = [one for one in renderings if isinstance(one, Untranslated)]
    assert [one.original for one in failed] == ["la bomba"]
    assert "pivot failed: MemoryError: too much" in failed[0].reason
    assert failed[0].is_transient
    assert [one.text for one in renderings if isinstance(one, Translation)] == [text.upper() for text in numbered(12)]


def test_an_engine_that_fails_on_everything_is_not_asked_for_everything() -> None:
    def says(text: str) -> str:
        raise OSError("gone")

    engine = FakeEngine(says=says)

    renderings = load_translator(engines=[engine]).translate(numbered(200), "es", "en")

    assert all(isinstance(one, Untranslated) and "gone" in one.reason for one in renderings)
    assert len(engine.batches) < 40


@pytest.mark.parametrize("answer", ["", "  \n "])
def test_an_empty_answer_is_no_translation(answer: str) -> None:
    engine = FakeEngine(says=lambda _: answer)

    (rendering,) = load_translator(engines=[engine]).translate(["hola"], "es", "en")

    assert rendering == Untranslated("hola", "en", "pivot answered nothing")


def test_an_engine_that_loses_count_is_asked_sentence_by_sentence() -> None:
    class LosesCount(FakeEngine):
        def translate(self, texts: Sequence[str], source: Language, target: Language) -> list[str]:
            said = super().translate(texts, source, target)
            return said if len(texts) in (1, 8) else said[1:]

    renderings = load_translator(engines=[LosesCount()]).translate(["uno", "dos", "tres"], "es", "en")

    assert [one.text for one in renderings if isinstance(one, Translation)] == ["<uno>", "<dos>", "<tres>"]


def test_a_monstrous_text_is_refused_with_a_reason() -> None:
    (rendering,) = load_translator(engines=[FakeEngine()]).translate(["a" * 20_001], "es", "en")

    assert isinstance(rendering, Untranslated)
    assert "20,000" in rendering.reason


@pytest.mark.usefixtures("small_batches")
def test_each_batch_is_kept_before_the_next_begins() -> None:
    memory = WatchedMemory()

    def says(text: str) -> str:
        assert len(memory.recorded) == len(engine.batches) - 1
        return text.upper()

    engine = FakeEngine(says=says)
    load_translator(engines=[engine], memory=memory).translate(numbered(8), "es", "en")

    assert memory.recorded == engine.batches
    assert [len(batch) for batch in memory.recorded] == [3, 3, 2]


@pytest.mark.usefixtures("small_batches")
def test_stopping_keeps_what_is_done_and_says_what_is_not() -> None:
    engine = FakeEngine()
    memory = SessionMemory()

    renderings = load_translator(engines=[engine], memory=memory).translate(
        numbered(8), "es", "en", should_stop=lambda: len(engine.batches) == 1
    )

    assert sum(isinstance(one, Translation) for one in renderings) == 3
    assert {(one.reason, one.is_transient) for one in renderings if isinstance(one, Untranslated)} == {
        ("stopped before its turn; ask again to go on from here", True)
    }
    assert len(memory.lookup(numbered(8), "es", "en")) == 3


@pytest.mark.usefixtures("small_batches")
def test_progress_counts_every_text_and_ends_at_the_total() -> None:
    seen: list[tuple[int, int]] = []

    load_translator(engines=[FakeEngine()]).translate(
        [*numbered(7), "", *numbered(2)], "es", "en", progress=lambda done, total: seen.append((done, total))
    )

    assert seen[-1] == (10, 10)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert {total for _, total in seen} == {10}


def test_what_was_learnt_of_an_engine_s_pace_serves_the_next_translator() -> None:
    paces, engines = Paces(), [FakeEngine(), FakeEngine()]

    for engine in engines:
        load_translator(engines=[engine], paces=paces).translate(numbered(600), "es", "en")

    first, later = (engine.batches[0] for engine in engines)
    assert len(later) > len(first)


def test_steps_fill_the_renderings_while_the_caller_looks_on() -> None:
    engine, done = FakeEngine(), dict[str, Rendering]()

    seen = [
        (count, len(done)) for count in load_translator(engines=[engine]).translating(numbered(600), "es", "en", done)
    ]

    assert seen == [(have, have) for have, _ in seen]
    assert (seen[0][0], seen[-1][0]) == (0, 600)
    assert len(seen) == len(engine.batches) + 1 > 2


def echo(text: str) -> str:
    return text


@pytest.mark.parametrize("loses", [echo, str.lower, lambda text: text.replace("Zabulox", "Zab"), lambda _: "nada"])
def test_a_glossary_term_stands_in_the_translation_whatever_the_engine_does(loses: Callable[[str], str]) -> None:
    glossary = Glossary([Term("National Guard", "Guardia Nacional"), Term("screwworm", "gusano barrenador")])
    translator = load_translator(engines=[FakeEngine(says=loses)], glossary=glossary)

    (rendering,) = translator.translate(["La Guardia Nacional halló gusano barrenador en Chiapas."], "es", "en")

    assert isinstance(rendering, Translation)
    assert "National Guard" in rendering.text
    assert "screwworm" in rendering.text


@pytest.mark.parametrize("kept", ["@sedena_mx", "#MéxicoSeguro", "https://example.mx/nota?id=3", "a.b@example.com"])
def test_addresses_and_handles_come_out_as_they_went_in(kept: str) -> None:
    engine = FakeEngine(says=lambda text: text.replace("@", "").replace("/", " "))

    (rendering,) = load_translator(engines=[engine]).translate([f"Lo publicó {kept}, según dijo."], "es", "en")

    assert isinstance(rendering, Translation)
    assert kept in rendering.text


def test_a_sentence_that_lost_a_figure_is_translated_again_in_pieces() -> None:
    def says(text: str) -> str:
        return text if len(text) < 60 else text.replace("1040 km, ", "")

    engine = FakeEngine(says=says)
    text = "La tormenta sigue lejos de la costa, a unos 1040 km, según dijo ayer el servicio del país vecino."

    (rendering,) = load_translator(engines=[engine]).translate([text], "es", "en")

    assert isinstance(rendering, Translation)
    assert "1040 km" in rendering.text


@pytest.mark.usefixtures("small_batches")
def test_the_second_engine_is_asked_once_for_all_batches_and_says_the_same_of_each() -> None:
    first, second = FakeEngine(), FakeEngine("apertium")
    texts = numbered(6)
    together = load_translator(engines=[first, second]).translate(texts, "es", "en")
    alone = [load_translator(engines=[FakeEngine(), second]).translate([text], "es", "en")[0] for text in texts]

    assert len(first.batches) > 1
    assert sorted(second.batches[0]) == sorted(texts)
    assert [len(batch) for batch in second.batches[1:]] == [1] * 6
    assert together == alone
