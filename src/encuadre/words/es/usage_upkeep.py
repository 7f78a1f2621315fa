"""The help of the commands that look after the program itself, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_upkeep import UpkeepUsage

USAGE_UPKEEP = UpkeepUsage(
    setup=CommandHelp(
        brief="Trae el modelo de análisis del español y el codificador de la redacción en inglés.",
        more="420 MB una sola vez, con red; quedan 130 MB. Los descarga pip o uv, de los índices que tenga "
        "configurados, y una ejecución detenida sigue donde estaba.",
        options={
            "check": "No trae nada; compara cada byte con lo que se trajo.",
            "shared": "Los guarda con el entorno de Python, para todos los que lo usan.",
        },
        examples=(
            ("encuadre setup", "una vez, después de instalar"),
            ("encuadre setup --check", "sin red"),
        ),
    ),
    models=CommandHelp(
        brief="Lista, instala, revisa y quita modelos de traducción.",
        examples=(
            ("encuadre models list", ""),
            ("encuadre models install translate-es_en-1_0.argosmodel", "un archivo que te dieron"),
            ("encuadre models install argos", "del índice de Argos (usa la red)"),
            ("encuadre models verify", ""),
        ),
    ),
    models_list=CommandHelp(brief="Muestra qué usaría cada dirección, y por qué."),
    models_install=CommandHelp(
        brief="Instala QUÉ: un archivo `.argosmodel`, o `argos` para ambas direcciones del índice de Argos.",
        metavars={"what": "QUÉ"},
    ),
    models_verify=CommandHelp(
        brief="Compara cada archivo de cada paquete con el SHA-256 anotado cuando se instaló.",
    ),
    models_remove=CommandHelp(
        brief="Borra el paquete NOMBRE, como lo lista `models verify`.", metavars={"name": "NOMBRE"}
    ),
    doctor=CommandHelp(
        brief="Dice qué está instalado y qué falta.",
        more="Escribe el motor que usa cada dirección de traducción, y la orden exacta para lo que falta.",
        examples=(("encuadre doctor --json", ""),),
    ),
    config=CommandHelp(
        brief="Muestra y cambia los ajustes.",
        examples=(
            ("encuadre config show", "cada ajuste como vale, y de dónde viene"),
            ("encuadre config edit", "abre el archivo en $VISUAL o en $EDITOR; uno nuevo nombra todos los ajustes"),
            ("encuadre config path", "dónde está el archivo"),
        ),
    ),
    config_path=CommandHelp(brief="Escribe la ruta del archivo de ajustes."),
    config_show=CommandHelp(brief="Escribe cada ajuste como vale, y de dónde viene."),
    config_edit=CommandHelp(brief="Abre el archivo de ajustes en tu editor, y lo revisa después."),
    serve=CommandHelp(
        brief="Muestra la pantalla en un navegador, hasta Ctrl-C.",
        more="Imprime una dirección que la abre una sola vez, también en esta máquina: quien más tenga cuenta en "
        "ella no entra. No se carga nada de otra parte.",
        metavars={"host": "MÁQUINA", "port": "PUERTO"},
        options={
            "host": "Dónde escuchar; todo lo que no sea esta misma máquina necesita TLS delante.",
            "port": "Dónde escuchar; sin ella, un puerto libre.",
        },
        examples=(("encuadre serve", ""), ("encuadre serve --port 8321", "siempre ahí, como para `ssh -L`")),
    ),
    project=CommandHelp(
        brief="Guarda sucesos con todo lo que entró en ellos en un archivo, lo abre en otro lado, lo vuelve a correr.",
        examples=(
            ("encuadre project save 1 3 -o visas.encuadre", "el primer y el tercer suceso de la lista"),
            ("encuadre project open visas.encuadre", "en un espacio nuevo, visas.sqlite, a su lado"),
            ("encuadre project check visas.encuadre", "¿sale aquí lo mismo?"),
        ),
    ),
    project_save=CommandHelp(
        brief="Escribe SUCESOS con sus artículos, decisiones, traducciones y comparaciones en un archivo.",
        more="El archivo contiene el texto completo de los artículos: quien lo reciba debe tener derecho a tenerlos. "
        "Los mismos sucesos dan los mismos bytes. Lo que aún no se había comparado se compara antes.",
        metavars={"events": "SUCESOS...", "path": "ARCHIVO"},
        options={
            "path": "El archivo; si ya existe, se reemplaza.",
            "with_notes": "Con tus notas; si no, sin ellas.",
        },
        examples=(
            ("encuadre project save 1 -o visas.encuadre", ""),
            ("encuadre project save abd3 848c -o dos.encuadre --notes", "con lo que escribiste sobre sus oraciones"),
        ),
    ),
    project_open=CommandHelp(
        brief="Pone el proyecto de ARCHIVO en un espacio de trabajo, donde se abre tal como se guardó.",
        more="No hace falta ningún modelo y no se calcula nada. El espacio es un archivo nuevo junto a ARCHIVO, o el "
        "que nombra --workspace, que aún no debe existir. Un archivo dañado o hecho para dañar se rechaza entero.",
        metavars={"file": "ARCHIVO"},
        options={
            "is_into": "Añade al espacio que ya hay; lo que contiene queda como está.",
            "is_anew": "Toma solo artículos y decisiones, para compararlos aquí.",
        },
        examples=(
            ("encuadre project open visas.encuadre", ""),
            ("encuadre --workspace mio.sqlite project open visas.encuadre", "en un archivo nuevo con este nombre"),
            ("encuadre project open visas.encuadre --into", "en el espacio en que trabajas"),
        ),
    ),
    project_check=CommandHelp(
        brief="Vuelve a correr aquí el proyecto de ARCHIVO y enumera lo que sale distinto.",
        more="Los artículos se leen, agrupan, traducen y comparan de nuevo, en un espacio que después desaparece. "
        "Código de salida 1 si algo difiere: otras versiones de los modelos pueden ser la causa, y se nombran.",
        metavars={"file": "ARCHIVO"},
        examples=(("encuadre project check visas.encuadre --json", "cada diferencia"),),
    ),
    eval=CommandHelp(
        brief="Mide TAREA con las etiquetas de referencia de ARCHIVO.",
        metavars={"task": "TAREA", "file": "ARCHIVO", "predictions": "ARCHIVO"},
        options={"predictions": "Escribe en un archivo lo que se dijo."},
        before="Tareas y sus archivos:\n"
        "  events, similarity, frames, quotes   JSON Lines\n"
        "  align, claims                        JSON Lines: dos artículos por línea con sus enlaces\n"
        "  only                                 JSON Lines: dos textos por línea, con lo que solo dice el izquierdo\n"
        "  speakers                             un archivo de quotes\n"
        "  quote_matches                        JSON Lines, con quotes.jsonl a su lado\n"
        "  entities                             palabra TAB etiqueta\n"
        "  translate                            NOMBRE.en o NOMBRE.es, con el otro a su lado",
        examples=(
            ("encuadre eval events corpora/sample/gold/events.jsonl", ""),
            ("encuadre eval align referencia.jsonl --predictions enlaces.json --json", ""),
            (
                "encuadre eval claims referencia.jsonl",
                "qué tan puras son las afirmaciones del registro, y cuánto de lo que es igual reúnen",
            ),
            (
                "encuadre eval speakers citas.jsonl",
                "precisión: de quienes se nombran donde un lector sabe quién habla, cuántos son; exhaustividad: de "
                "ellos, cuántos se nombran; attributed recall: lo mismo, contando las citas que no se hallaron",
            ),
        ),
        after="Solo se miden los valores propios del programa: no hay opción que se ajuste a un archivo.",
    ),
)
