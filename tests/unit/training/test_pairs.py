"""Parallel text in three formats: read alike, and refused where sides do not belong together."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from training.corpora import Corpus, read_corpora
from training.pairs import RUN, read_pairs

TMX = """<?xml version="1.0"?><tmx version="1.4"><body>
<tu><tuv xml:lang="es-MX"><seg>El <hi>río</hi> creció.</seg></tuv>
    <tuv xml:lang="en"><seg>The river rose.</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Only English.</seg></tuv><tuv xml:lang="fr"><seg>Rien.</seg></tuv></tu>
</body></tmx>"""


def corpus(**changes: Any) -> Corpus:
    return Corpus(**({"name": "c", "licence": "own", "format": "tsv", "files": ("c.tsv",)} | changes))


def test_tab_separated_lines_are_pairs_and_blank_lines_end_documents(tmp_path: Path) -> None:
    (tmp_path / "c.tsv").write_text("One.\tUno.\n\nTwo.\tDos.\t0.9\n", "utf-8")

    pairs = list(read_pairs(corpus(), tmp_path))

    assert [(pair.en, pair.es) for pair in pairs] == [("One.", "Uno."), ("Two.", "Dos.")]
    assert len({pair.document for pair in pairs}) == 2


def test_two_files_are_read_line_by_line(tmp_path: Path) -> None:
    (tmp_path / "c.en").write_text("One.\nTwo.\n", "utf-8")
    (tmp_path / "c.es").write_text("Uno.\nDos.\n", "utf-8")

    pairs = read_pairs(corpus(format="moses", files=("c.en", "c.es")), tmp_path)

    assert [(pair.en, pair.es) for pair in pairs] == [("One.", "Uno."), ("Two.", "Dos.")]


def test_units_without_one_of_the_languages_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "c.tmx").write_text(TMX, "utf-8")

    pairs = read_pairs(corpus(format="tmx", files=("c.tmx",)), tmp_path)

    assert [(pair.en, pair.es) for pair in pairs] == [("The river rose.", "El río creció.")]


def test_where_no_document_ends_runs_of_lines_stay_together(tmp_path: Path) -> None:
    (tmp_path / "c.tsv").write_text("".join(f"{n}\t{n}\n" for n in range(2 * RUN + 1)), "utf-8")

    documents = [pair.document for pair in read_pairs(corpus(), tmp_path)]

    assert len(set(documents)) == 3
    assert documents == sorted(documents)


@pytest.mark.parametrize(
    ("changes", "lines"),
    [({}, {"c.tsv": "no tab\n"}), ({"format": "moses"}, {"c.tsv": "a\tb\n"}),
     ({"format": "moses", "files": ("a", "b")}, {"a": "One.\nTwo.\n", "b": "Uno.\n"})],
)  # fmt: skip
def test_sides_that_do_not_belong_together_are_refused(
    tmp_path: Path, changes: dict[str, Any], lines: dict[str, str]
) -> None:
    for name, text in lines.items():
        (tmp_path / name).write_text(text, "utf-8")

    with pytest.raises(ValueError, match=r"tab|file\(s\)|one of them only"):
        list(read_pairs(corpus(**changes), tmp_path))


@pytest.mark.parametrize(
    "changes", ['licence = " "', 'licence = "own"\nmachine_made = "es"', 'licence = "own"\nlicense = "own"']
)
def test_a_list_that_leaves_the_licence_open_is_refused(tmp_path: Path, changes: str) -> None:
    path = tmp_path / "corpora.toml"
    path.write_text(f'[[corpora]]\nname = "c"\nformat = "tsv"\nfiles = ["c.tsv"]\n{changes}\n', "utf-8")

    with pytest.raises(ValueError, match=r"licence|engine|license"):
        read_corpora(path)
