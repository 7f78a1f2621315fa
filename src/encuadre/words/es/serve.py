"""The screen in a browser, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.serve import ServeWords

SERVE = ServeWords(
    starting="encuadre está arrancando…",
    ended="La pantalla se cerró.",
    again="Abrirla otra vez",
    open_this="abre esta dirección en un navegador; sirve una sola vez. Ctrl-C termina",
    used="la dirección ya se usó; si no fuiste tú, pulsa Ctrl-C. Para otro navegador:",
    in_the_open="aviso: no solo esta máquina alcanza la pantalla, y la conexión no va cifrada: quien esté en el camino "
    "puede leerla y apoderarse de ella. Mejor: omite --host y entra con "
    "`ssh -L {port}:127.0.0.1:{port} ESTA-MÁQUINA` y --port {port}, o pon delante un servidor con TLS",
)
