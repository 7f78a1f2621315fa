"""The manual page, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.manual import ManualWords

MANUAL = ManualWords(
    title="Órdenes de usuario",
    name="NOMBRE",
    synopsis="SINOPSIS",
    options="OPCIONES DE TODAS LAS ÓRDENES",
    commands="ÓRDENES",
    exit_status="CÓDIGOS DE SALIDA",
    exit_codes={
        0: "Se hizo todo lo que se pidió.",
        1: "Se entendió la pregunta y no tiene respuesta.",
        2: "Está mal la línea de órdenes, un ajuste, el espacio de trabajo o un lugar donde escribir.",
        3: "Algo no se pudo leer; lo demás se hizo.",
        4: "Un modelo o un motor no está instalado, o no pasó su prueba.",
        70: "Falló el programa mismo; el archivo de registro que nombra se puede enviar con un aviso.",
        130: "Interrumpido; lo terminado se conserva.",
    },
    environment="ENTORNO",
    variables={
        "ENCUADRE_WORKSPACE": "El espacio de trabajo, donde --workspace no nombra ninguno.",
        "ENCUADRE_CONFIG": "El archivo de ajustes.",
        "LC_ALL, LC_MESSAGES, LANG": "La lengua de la interfaz, donde ni --lang ni los ajustes nombran una.",
        "PAGER": "El paginador para lo que no cabe en la terminal; vacío: ninguno.",
        "VISUAL, EDITOR": "El editor de `encuadre config edit`.",
    },
    files="ARCHIVOS",
    paths={
        "~/.config/encuadre/encuadre.toml": "Los ajustes.",
        "~/.local/share/encuadre/workspace.sqlite": "El espacio de trabajo, donde no se nombra ninguno.",
        "~/.local/state/encuadre/screen.json": "Colores, forma de las citas y texto, como quedó la pantalla.",
        "~/.local/state/encuadre/log/encuadre.log": "El registro de la última vez con -v, o de la última que falló.",
    },
)
