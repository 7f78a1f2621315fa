"""The settings and the file they are kept in, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.settings import SettingsWords

SETTINGS = SettingsWords(
    file="# {path}",
    no_file="# {path} (todavía no existe; `encuadre config edit` lo crea)",
    origins={
        "option": "de la línea de órdenes",
        "environment": "del entorno",
        "file": "del archivo",
        "locale": "de la configuración regional",
        "default": "por omisión",
    },
    unset="sin valor",
    no_command="{path}: [keys] nombra una orden que la pantalla no tiene: {command}",
    nearest_command='¿quisiste decir "{nearest}"?',
    key_taken='{path}: [keys] da a "{command}" la tecla {key}, que es de "{other}"',
    free_key='elige otra tecla, o da otra a "{other}"',
    no_such_colour="{path}: [theme] no tiene {name}",
    no_colour="{path}: [theme] {name} no es un color: {colour}",
    write_colour='escríbelo como "#101418"',
    no_such_theme="{path}: no hay ningún tema {name}",
    no_editor="no se pudo usar el editor {editor}",
    name_editor="nombra otro en $VISUAL o en $EDITOR",
    template="""\
# Ajustes de encuadre. Vale la línea que no lleva # delante.

# El archivo donde se guarda todo.
# workspace = "/alguna/ruta/workspace.sqlite"

# La lengua de la interfaz: "en" o "es".
# language = "es"

# Un CSV con columnas en y es, de nombres y términos que toda traducción debe usar.
# glossary = "/alguna/ruta/terminos.csv"

# Dónde se instalan los paquetes de Argos.
# models = "/alguna/ruta/paquetes"

# Si la pantalla compara sucesos antes de abrirlos, mientras lees.
# screen.background = true

# Los colores con que empieza: "dark" (oscuro), "light" (claro), "contrast" (alto contraste) u "own" (los tuyos).
# screen.theme = "dark"

# Colores propios: ground (fondo), ink (tinta), left y right (los lados), surface, panel, evidence, quiet; los que
# faltan son los nuestros.
# [theme]
# ground = "#101418"

# Otras teclas para lo que hace la pantalla: encuadre dice lo que no conoce. Van al final del archivo.
# [keys]
# "event.open" = "enter,o"
""",
)
