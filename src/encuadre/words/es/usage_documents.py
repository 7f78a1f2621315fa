"""La ayuda de las órdenes que escriben documentos, en español."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_documents import DocumentsUsage

USAGE_DOCUMENTS = DocumentsUsage(
    export=CommandHelp(
        brief="Escribe SUCESO como documento: una nota de una página, o todo.",
        more="El documento completo trae la lectura, el registro de afirmaciones, lo que se cuenta distinto con ambos "
        "textos, las citas, las voces, los encuadres, la cronología, por qué van juntos, método y límites, y la "
        "procedencia de cada artículo. La misma comparación da los mismos bytes. Un archivo se escribe entero o no se "
        "escribe. Los formatos de datos (`csv`, `json`, `jsonl`) lo traen todo con o sin --memo; `csl` y `bibtex`, sus "
        "artículos.",
        metavars={"event": "SUCESO", "output": "ARCHIVO"},
        options={
            "named_format": "El formato; si no, el de la terminación de ARCHIVO; `md` si no tiene.",
            "output": "El archivo (`-`: la salida estándar).",
            "is_memo": "Una página: lo que importa, las diferencias con ambos textos, método y fuentes.",
            "quote_limit": "Cuántas palabras de cada artículo se citan, primero lo que más importa; 0: todas. Los "
            "titulares no cuentan.",
            "has_notes": "Con tus notas sobre sus oraciones; si no, se quedan aquí.",
            "force": "Reemplaza ARCHIVO si ya existe.",
            "by": "Qué hace un lado; si no, el país donde ambos lo cuentan, luego el idioma, luego el medio.",
        },
        examples=(
            ("encuadre export 1 --memo -o nota.docx", "una página, las tres diferencias que importan"),
            ("encuadre export 1 -o suceso.html", "una página para el navegador, con gráficas, filtros y enlaces"),
            ("encuadre export 1 -o suceso.svg", "solo las gráficas"),
            ("encuadre export 1 -o suceso.md", "todo, en el formato del nombre"),
            ("encuadre export 1 3 -f data -o tablas/", "tablas para un curso o un estudio, con diccionario"),
            (
                "encuadre export 1 -f tmx --quote-limit 0 -o suceso.tmx",
                "las traducciones, para las herramientas de un traductor",
            ),
            (
                "encuadre export 1 -f xliff2 --lang es --quote-limit 0 -o suceso.xlf",
                "las que van al español, para trabajarlas",
            ),
            ("encuadre export 1 -f bibtex > fuentes.bib", "sus artículos, para citarlos"),
            ("encuadre export 1 -f csv --quote-limit 0", "el registro como tabla, sin cortar nada"),
            ("encuadre export 1 --json", "todo como datos, con su procedencia"),
        ),
    ),
)
