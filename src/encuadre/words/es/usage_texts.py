"""The help of the commands that read single texts, and of the frame models, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_texts import TextsUsage

USAGE_TEXTS = TextsUsage(
    read=CommandHelp(
        brief="Lee un ARTÍCULO con su traducción, citas, cifras y encuadres.",
        more="ARTÍCULO es un id (o su comienzo, si es único) o un archivo (`-`: la entrada estándar); `encuadre "
        "compare` escribe los ids de los artículos de un suceso.",
        metavars={"article": "ARTÍCULO"},
        examples=(
            ("encuadre read 3f2a91c0d4e5", "un artículo del espacio de trabajo, también una versión anterior"),
            ("encuadre read nota.txt", "un archivo, sin añadirlo"),
            ("encuadre read nota.txt --model border", "encuadres de ese solo modelo"),
            ("encuadre read 3f2a --json", "con el motor de cada oración y cada cifra normalizada"),
        ),
    ),
    versions=CommandHelp(
        brief="Lista las versiones de un ARTÍCULO, la más antigua primero, con las palabras que cambiaron.",
        more="Otro texto en una dirección ya conocida es una versión de su artículo. ARTÍCULO es el id de cualquiera "
        "de ellas, o su comienzo, si es único. Lo que se quitó se escribe [-…-], lo que entró {+…+}; en una terminal "
        "van además en color. Con una sola versión el código de salida es 1.",
        metavars={"article": "ARTÍCULO"},
        examples=(
            ("encuadre versions 3f2a91c0d4e5", ""),
            ("encuadre versions 3f2a --json", "con la hora en que se recuperó cada texto"),
        ),
    ),
    align=CommandHelp(
        brief="Enlaza las oraciones de dos archivos.",
        more="Escribe cuáles dicen lo mismo, cuáles están solas y dónde no coinciden las cifras.",
        metavars={"left": "IZQUIERDO", "right": "DERECHO"},
        examples=(
            ("encuadre align us.txt mx.txt", ""),
            ("encuadre align - mx.txt < us.txt", "uno de ellos de la entrada estándar"),
            ("encuadre align us.txt mx.txt --json > enlaces.json", ""),
        ),
    ),
    translate=CommandHelp(
        brief="Traduce ARCHIVO a la otra lengua.",
        more="Sin red, con el mejor motor instalado; se guarda en la memoria de traducción del espacio de "
        "trabajo. Tras una traducción que puede engañar va (?).",
        metavars={"file": "ARCHIVO"},
        examples=(
            ("encuadre translate nota.txt", "a la otra lengua"),
            ("encuadre translate - < nota.txt", "de la entrada estándar"),
            ("encuadre translate nota.txt --json", "con el motor de cada oración"),
        ),
    ),
    correct=CommandHelp(
        brief="Guarda qué significa ORACIÓN: tu TRADUCCIÓN ocupa el lugar de la automática.",
        more="Se conserva, ningún motor la reemplaza, y donde esté la misma oración, también en comparaciones ya "
        "hechas, se muestra la tuya. ORACIÓN se escribe palabra por palabra, o se nombra por su id, como lo escribe "
        "`encuadre compare`.",
        metavars={"sentence": "[ORACIÓN]", "translation": "[TRADUCCIÓN]", "file": "ARCHIVO"},
        options={
            "file": "Toma oraciones con su traducción de un archivo (`-`: la entrada estándar).",
            "source": "La lengua de ORACIÓN, si no se ve en sus palabras.",
            "is_undone": "Olvida tu traducción; se muestra de nuevo la automática.",
            "is_list": "Solo lista lo que tradujeron personas, junto a lo que dice la máquina.",
        },
        before="Un archivo es CSV o TSV cuya primera línea nombra las columnas, o JSON Lines con los mismos nombres:\n"
        "  text,translation\n"
        '  {"text": "…", "translation": "…", "language": "es"}\n'
        "`language` es la del texto y puede faltar. Si una línea no se puede leer, no se conserva nada.\n"
        "O es lo que escribió `encuadre export -f tmx` o `-f xliff` y trabajó un traductor (.tmx, .xlf, .xliff):\n"
        "lo que cambió es tuyo desde entonces; una traducción automática que nadie tocó sigue siendo automática.",
        examples=(
            ('encuadre correct 3f2a91c0d4e5-6 "The peso lost ground."', "una oración por su id"),
            ('encuadre correct "El peso perdió terreno." "The peso lost ground."', "palabra por palabra"),
            ("encuadre correct --import correcciones.csv", ""),
            (
                "encuadre correct --import suceso.tmx",
                "lo que un traductor hizo de `export 1 -o suceso.tmx --quote-limit 0`",
            ),
            ("encuadre correct 3f2a91c0d4e5-6 --undo", "otra vez la automática"),
            ("encuadre correct --list", ""),
        ),
    ),
    cite=CommandHelp(
        brief="Imprime cada ORACIÓN con su fuente, lista para un texto.",
        more="ORACIÓN es un identificador como lo dan `encuadre compare` y todo JSON; puede estar en una versión "
        "anterior. Lo que no se sabe de un artículo se dice y nunca se rellena; el nombre de un autor queda como se "
        "publicó, pues por el nombre no se sabe qué parte pone primero APA.",
        metavars={"sentences": "ORACIÓN…"},
        options={
            "form": "`plain`: las palabras sobre su fuente. `markdown`: una cita con enlace. `newsroom`: quién, de "
            "dónde y cuándo, luego las palabras, la dirección y el identificador. `apa`: la séptima edición. `csl`, "
            "`bibtex`: solo los artículos, para gestores de referencias y LaTeX.",
            "is_translated": "Con la traducción y quién la hizo.",
        },
        examples=(
            ("encuadre cite 3f2a91c0d4e5-6", ""),
            ("encuadre cite 3f2a91c0d4e5-6 a91c-2 --form markdown --translation", "dos, con sus traducciones"),
        ),
    ),
    notes=CommandHelp(
        brief="Imprime las notas escritas en la pantalla, cada una con su oración y de dónde es.",
        more="En la pantalla, la tecla N escribe una nota sobre una oración; una palabra tras # la archiva con esa "
        "etiqueta. Una nota sigue con sus palabras si el artículo se lee de nuevo o si otra versión las tiene.",
        metavars={"tag": "ETIQUETA"},
        options={
            "tag": "Solo las notas con esta etiqueta.",
            "as_markdown": "En Markdown, cada oración citada con su fuente.",
        },
        examples=(
            ("encuadre notes", "la última primero"),
            ("encuadre notes --tag agua --markdown > agua.md", "lo archivado con #agua, para seguir escribiendo"),
            ("encuadre notes --json", "con lugares, traducciones y sucesos"),
        ),
    ),
    learners=CommandHelp(
        brief="Lista quién estudia con este espacio de trabajo; con NOMBRE guarda, evalúa u olvida a esa persona.",
        more="Lo que cada quien sabe y respondió se guarda por separado. La prueba de nivel pregunta si conoce 56 "
        "palabras, una por línea; algunas son inventadas y muestran con qué facilidad dice que sí. Toma dos minutos, "
        "estima solo por palabras reconocidas y no es un examen.",
        metavars={"name": "NOMBRE"},
        options={
            "learning": "Lo que aprende NOMBRE; quien es nuevo aprende español.",
            "level": "Un nivel elegido en vez de estimado.",
            "is_check": "Pregunta las palabras de una prueba de nivel y guarda lo que estima.",
            "seed": "Otro número pregunta otras palabras.",
            "is_forgotten": "Borra todo lo que se guarda de NOMBRE.",
        },
        examples=(
            ("encuadre learners", "quiénes hay"),
            ("encuadre learners Ana --learn es --check", "una prueba de nivel"),
            ("encuadre learners Ana --level B1", "un nivel que fija quien enseña"),
            ("encuadre learners Ana --forget", ""),
        ),
    ),
    frame=CommandHelp(
        brief="Muestra cómo encuadra su noticia un ARTÍCULO.",
        more="ARTÍCULO es un id (o su comienzo, si es único) o un archivo (`-`: la entrada estándar). Escribe "
        "encuadres, palabras cargadas, marcas de certeza, quién habla y quién actúa, con las oraciones que lo "
        "muestran.",
        metavars={"article": "ARTÍCULO"},
        examples=(
            ("encuadre frame nota.txt", "un archivo, según los modelos propios `codebook` y `border`"),
            (
                "encuadre frame nota.txt --model border --model mio",
                "según los modelos que se nombran; `encuadre frames list` los nombra todos",
            ),
            ("encuadre frame 3f2a91c0d4e5", "un artículo del espacio de trabajo, por su id o un comienzo único"),
        ),
    ),
    frames=CommandHelp(
        brief="Muestra cuánto se usan los encuadres en todo el espacio de trabajo; entrena, lista y quita modelos.",
        metavars={"query": "TEXTO"},
        options={
            "by": "Por qué se cuentan los artículos.",
            "query": "Cuenta solo los artículos con una oración que hable de esto, en cualquiera de las dos lenguas.",
        },
        examples=(
            ("encuadre frames --by country", "la parte de cada encuadre en los artículos de ambos países"),
            ('encuadre frames --by month --query "aranceles"', "mes por mes, de lo que habla de algo"),
            ("encuadre frames --by outlet --csv partes.csv", "como tabla"),
            ("encuadre frames train etiquetados.jsonl --name mio", "un libro de códigos propio"),
            ("encuadre frames list", ""),
        ),
    ),
    frames_train=CommandHelp(
        brief="Ajusta tus propios encuadres a las etiquetas de ETIQUETADOS, los mide por validación cruzada y los "
        "guarda como NOMBRE.",
        more="Las etiquetas pueden ser cualesquiera, los artículos en cualquiera de las dos lenguas: lo aprendido en "
        "una sirve en la otra.",
        metavars={"labelled": "ETIQUETADOS", "name": "NOMBRE"},
        options={"name": "Cómo se llama el modelo."},
        before="ETIQUETADOS es JSON Lines, un artículo por línea:\n"
        '  {"lang": "es", "title": "…", "text": "…", "frames": ["Culpa", "Esperanza"], "outlet": "…"}\n'
        "`outlet` puede faltar; donde está, los artículos de un medio nunca quedan en dos pliegues.",
        examples=(
            ("encuadre frames train etiquetados.jsonl --name mio", ""),
            ("encuadre compare 1 --model mio", ""),
        ),
    ),
    frames_list=CommandHelp(
        brief="Nombra cada modelo de encuadre con sus encuadres; de uno entrenado, lo que dijo la validación cruzada.",
    ),
    frames_remove=CommandHelp(brief="Borra el modelo entrenado NOMBRE.", metavars={"name": "NOMBRE"}),
)
