"""Tables: whatever a spreadsheet or a program makes of rows, the rows come back."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from encuadre.ingest import ReadOptions, read
from encuadre.ingest.clean import clean
from encuadre.ingest.dialect import dialect_of, is_table
from encuadre.model import Article, ArticleSkipped

NOW = datetime(2025, 12, 1, tzinfo=UTC)
BODY = "La presa abrió sus compuertas el jueves por la noche. Tres colonias quedaron sin paso, informó el municipio."


def outcomes(path: Path) -> list[Article | ArticleSkipped]:
    return list(read([path], options=ReadOptions(now=NOW, language="es")))


def articles(path: Path) -> list[Article]:
    return [outcome for outcome in outcomes(path) if isinstance(outcome, Article)]


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def rows_of(text: str) -> list[dict[str, str]]:
    lines = io.StringIO(text, newline=None).readlines()
    dialect = dialect_of(lines)
    rows = dialect.reader(lines[dialect.lines_above :])
    return [dict(zip(dialect.columns, row, strict=True)) for row in rows if row]


@pytest.mark.parametrize(
    "header",
    [
        "Titular,Medio,Fecha de publicación,URL nota,Cuerpo",
        "ENCABEZADO,DIARIO,FECHA,LIGA,NOTA",
        "título,periódico,fecha_publicación,enlace,contenido",
        "Título de la nota,Nombre del medio,Fecha (dd/mm/aaaa),Link nota,Texto completo",
        "encabezado,fuente,Fecha publicación,Noticia URL,Noticia",
        "headline,publication,date,url,article",
    ],
)
def test_columns_are_known_by_the_names_that_press_tables_have(tmp_path: Path, header: str) -> None:
    row = f'Abre la presa,Reforma,07/08/2025,https://www.reforma.com/presa,"{BODY}"'

    (article,) = articles(written(tmp_path / "a.csv", f"{header}\n{row}\n"))

    assert (article.title, article.body, article.url) == ("Abre la presa", BODY, "https://www.reforma.com/presa")
    assert article.outlet is not None
    assert article.outlet.name == "Reforma"
    assert article.published == datetime(2025, 8, 7, tzinfo=UTC)


@pytest.mark.parametrize("empty", ["nan", "NaN", "None", "null", "NULL", "N/A", "#N/A", "NaT", "-", "<NA>", "\\N", " "])
def test_a_cell_that_says_nothing_is_nothing(tmp_path: Path, empty: str) -> None:
    rows = [f'{empty},{empty},{empty},{empty},"{BODY}"', f"Sin texto,2025-08-07,Reforma,,{empty}"]
    path = written(tmp_path / "a.csv", "\n".join(["titulo,fecha,medio,autor,texto", *rows]))

    (article,) = articles(path)

    assert (article.title, article.published, article.outlet, article.author) == ("", None, None, "")


@pytest.mark.parametrize("first", ["sep=;\n", "\ufeffsep=;\r\n", '"sep=;"\n', "SEP=;\n"])
def test_the_line_that_tells_excel_the_delimiter_is_none_of_the_table(tmp_path: Path, first: str) -> None:
    (article,) = articles(written(tmp_path / "a.csv", f'{first}titulo;medio;cuerpo\nAbre, al fin;Reforma;"{BODY}"\n'))

    assert (article.title, article.source) == ("Abre, al fin", f"{tmp_path / 'a.csv'}:3")


@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.tsv"])
def test_the_unicode_text_of_excel_is_a_table_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    text = f"titulo\tmedio\tcuerpo\r\nUna\tReforma\t{BODY}\r\nOtra\tMilenio\t{BODY}\r\n"

    assert [article.title for article in articles(written(tmp_path / name, text, "utf-16"))] == ["Una", "Otra"]


def test_prose_that_begins_with_the_names_of_columns_is_no_table() -> None:
    assert not is_table("Texto, fecha y medio\n")
    assert not is_table("Nota\n")
    assert is_table("titulo,fecha,texto\n")


def test_quotation_marks_after_a_backslash_are_read(tmp_path: Path) -> None:
    text = f'titulo,texto\n"Dijo \\"no\\", y se fue","{BODY}"\nOtra,"Dijo \\"ya\\": {BODY}"\n'

    assert [article.title for article in articles(written(tmp_path / "a.csv", text))] == ['Dijo "no", y se fue', "Otra"]


def test_a_backslash_before_a_doubled_mark_is_a_backslash(tmp_path: Path) -> None:
    assert rows_of('titulo,texto\n"Dijo ""C:\\""",x\n"a\\",b\n') == [
        {"titulo": 'Dijo "C:\\"', "texto": "x"},
        {"titulo": "a\\", "texto": "b"},
    ]


def test_lines_above_the_header_are_passed_over(tmp_path: Path) -> None:
    text = f'Monitoreo de prensa\n\ntitulo,fecha,medio,texto\nUna,2025-08-07,Reforma,"{BODY}"\n'

    assert [article.title for article in articles(written(tmp_path / "a.csv", text))] == ["Una"]


def test_of_two_columns_of_one_name_the_one_that_says_something_counts(tmp_path: Path) -> None:
    text = f'titulo,texto,titulo,medio\n,"{BODY}",Abre la presa,Reforma\n'

    (article,) = articles(written(tmp_path / "a.csv", text))

    assert article.title == "Abre la presa"
    assert article.outlet is not None


def test_a_list_that_python_printed_into_a_cell_is_read(tmp_path: Path) -> None:
    text = f"titulo;texto;authors;source\nUna;{BODY};['Ana Ruiz', 'Luis Paz'];{{'id': None, 'name': 'Reforma'}}\n"

    (article,) = articles(written(tmp_path / "a.csv", text))

    assert article.author == "Ana Ruiz, Luis Paz"
    assert article.outlet is not None
    assert article.outlet.id == "reforma"


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0\r\ufeff", exclude_categories=["Cs"]), max_size=40)
PLAIN_CELLS = CELLS.map(lambda text: text.replace("\\", "/"))
COLUMNS = st.permutations(["título", "fecha", "medio", "texto"])
LINE_ENDS = st.sampled_from(["\n", "\r\n"])


@given(
    header=COLUMNS,
    rows=st.lists(st.lists(CELLS, min_size=4, max_size=4), min_size=1, max_size=6),
    dialect=st.sampled_from(csv.list_dialects()),
    delimiter=st.sampled_from(",;\t|"),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    end=LINE_ENDS,
)
def test_every_table_that_the_csv_module_writes_reads_back(
    header: list[str], rows: list[list[str]], dialect: str, delimiter: str, quoting: int, end: str
) -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, dialect, delimiter=delimiter, quoting=quoting, lineterminator=end)  # type: ignore[arg-type]
    writer.writerow(header)
    writer.writerows(rows)

    assert rows_of(stream.getvalue()) == [dict(zip(header, row, strict=True)) for row in rows]


@given(
    header=COLUMNS,
    rows=st.lists(st.lists(PLAIN_CELLS, min_size=4, max_size=4), min_size=1, max_size=6),
    delimiter=st.sampled_from(",;\t|"),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    end=LINE_ENDS,
)
def test_every_table_whose_marks_are_escaped_reads_back(
    header: list[str], rows: list[list[str]], delimiter: str, quoting: int, end: str
) -> None:
    stream = io.StringIO(newline="")
    writer = csv.writer(
        stream,
        delimiter=delimiter,
        quoting=quoting,  # type: ignore[arg-type]
        lineterminator=end,
        doublequote=False,
        escapechar="\\",
    )
    writer.writerow(header)
    writer.writerows(rows)

    assert rows_of(stream.getvalue()) == [dict(zip(header, row, strict=True)) for row in rows]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(title=CELLS.filter(lambda text: clean(text).isalnum()), delimiter=st.sampled_from(",;\t|"))
def test_what_the_table_says_is_what_the_article_says(tmp_path: Path, title: str, delimiter: str) -> None:
    path = tmp_path / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=delimiter).writerows([["título", "texto"], [title, BODY]])

    assert [(article.body, bool(article.title)) for article in articles(path)] == [(BODY, clean(title) != "")]
