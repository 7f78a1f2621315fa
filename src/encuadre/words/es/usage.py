"""The help of the command line, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp, UsageWords

USAGE = UsageWords(
    encuadre=CommandHelp(
        brief="Muestra cómo cuenta un mismo suceso la prensa de dos países: español e inglés, lado a lado, sin red.",
        options={"version": "Muestra la versión y termina."},
        examples=(
            ("encuadre add notas/", "incorpora archivos y carpetas"),
            ("encuadre", "abre la pantalla"),
            ("encuadre events", "lista los sucesos"),
            ("encuadre compare 1", "compara los dos lados del primero"),
            ('encuadre search "drones"', "busca oraciones en ambas lenguas"),
        ),
        after="Códigos de salida: 0 bien, 1 no se halló nada, 2 uso o ajustes, 3 algo no se pudo leer (lo demás se "
        "hizo), 4 falta un modelo o un motor, 70 falló el programa mismo, 130 interrumpido.",
    ),
    shared=CommandHelp(
        brief="",
        metavars={"workspace_path": "ARCHIVO", "csv_path": "ARCHIVO", "models": "NOMBRE"},
        options={
            "workspace_path": "El archivo donde se guarda todo  [por omisión: $ENCUADRE_WORKSPACE, o la carpeta de "
            "datos del sistema]",
            "as_json": "Escribe JSON.",
            "quiet": "Sin avance ni avisos en stderr, salvo los errores.",
            "named_language": "Lengua de la interfaz.",
            "no_pager": "No muestra con un paginador lo que no cabe en la terminal.",
            "csv_path": "Escribe además la tabla en un archivo (`-`: en la salida estándar, y nada más).",
            "verbose": "Dice en stderr qué se hace, y lo guarda en un archivo que se puede enviar con un aviso.",
            "models": "Un modelo de encuadre; puede repetirse  [por omisión: codebook, y border si el texto trata de "
            "la frontera; `encuadre frames list` los nombra todos]",
        },
    ),
    example="Ejemplo:",
    examples="Ejemplos:",
    options_metavar="[OPCIONES]",
    command_metavar="ORDEN",
    arguments_metavar="[ARGUMENTOS]...",
)
