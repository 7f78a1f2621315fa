"""Visiting feeds and pages."""

from __future__ import annotations

WEB: dict[str, str] = {
    "this is no web address": "no es una dirección web",
    "write it in full: https://…": "escríbela completa: https://…",
    "the address carries a user name or password": "la dirección lleva un usuario o una contraseña",
    "leave out what stands before the `@`": "quita lo que va antes de la `@`",
    "port {port} is not one of the web": "el puerto {port} no es de la web",
    "only ports 80 and 443 are visited": "solo se visitan los puertos 80 y 443",
    "{host} is not in the public internet": "{host} no está en la internet pública",
    "save the page and add the file instead": "guarda la página y añade el archivo",
    "the answer is larger than {megabytes:.1f} MB": "la respuesta pasa de {megabytes:.1f} MB",
    "the answer is packed in a way that was not asked for": "la respuesta viene comprimida de un modo que no se pidió",
    "the answer is damaged": "la respuesta llegó dañada",
    "the answer is cut short": "la respuesta llegó cortada",
    "it redirects more than {most} times": "redirige más de {most} veces",
    "it redirects to what is no web address": "redirige a algo que no es una dirección web",
    "it redirects from https to http": "redirige de https a http",
    "the server takes too long": "el servidor tarda demasiado",
    "the page is gone ({status})": "la página ya no está ({status})",
    "the server does not give it to us ({status})": "el servidor no nos la entrega ({status})",
    "the server answers {status}": "el servidor responde {status}",
    "its certificate is not to be trusted": "su certificado no es de fiar",
    "no connection to the server": "no hay conexión con el servidor",
    "is the address right, and the network there?": "¿está bien la dirección, y hay red?",
    "the site asks programs not to read it (robots.txt)": "el sitio pide a los programas que no lo lean (robots.txt)",
    "the site asks for {seconds:.0f} seconds between two requests": "el sitio pide {seconds:.0f} segundos entre dos peticiones",
}
