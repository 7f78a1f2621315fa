"""Documentos, en español."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.documents import DocumentsWords

DOCUMENTS = DocumentsWords(
    memo="Nota informativa",
    whole="Dos lados de un suceso",
    matters="Lo que importa",
    differences="Lo que cuentan distinto",
    one_sided="Se oye en un solo lado",
    more=Plural(one="y {count} más, en el documento completo", other="y {count} más, en el documento completo"),
    method="Cómo se hizo",
    made="Una máquina leyó los artículos, unió las oraciones de ambos lados que comparten un hecho y contrastó las "
    "cifras y afirmaciones de las oraciones unidas.",
    links="De 100 pares de oraciones que se muestran como un mismo hecho, unos {right} lo son; de diez pares así que "
    "hallaría un lector, {hidden} no se muestran.",
    absent="De diez oraciones que se muestran como contadas por un solo lado, unas {right} lo son.",
    translated="De 100 traducciones automáticas del español engañan {es}, del inglés {en}; (?) marca las más dudosas, "
    "y una sin marca no está confirmada. Cita el original.",
    frames="Un encuadre se afirma con el intervalo que darían 95 de 100 textos sacados de las mismas oraciones; con "
    "demasiado poco texto no se afirma ninguno.",
    limits="Lo que esto no muestra",
    not_agreement="Cuántos hechos comparten los lados no mide si concuerdan: dos notas pueden compartir cada hecho y "
    "contar dos historias.",
    not_absent="Lo que no se halla en un lado puede estar ahí con otras palabras. Antes de escribir que un lado no lo "
    "cuenta, léelo.",
    not_verdict="Lo que difiere puede ser un estado anterior de la noticia. Nada de esto dice quién tiene razón.",
    machine="Solo se leyeron los artículos listados abajo; no se sabe qué más dijeron los mismos medios.",
    quote_limit="De cada artículo se citan a lo más {most} palabras, primero lo que más importa; {mark} está por lo "
    "demás, con el id de la oración.",
    cut=Plural(one="{count} sin citar aquí: {mark}", other="{count} sin citar aquí: {mark}"),
    sources="Fuentes",
    provenance="Procedencia",
    making="Hecho con",
    engines="Traducciones",
    decisions="Lo que decidió una persona",
    undecided="Ninguna persona ha decidido nada sobre estos artículos.",
    program="encuadre",
    address="dirección",
    no_address="dirección desconocida",
    author="autor",
    retrieved="leído",
    digest="SHA-256 del texto",
    quoted="citado aquí",
    of_words="{quoted} de {total} palabras",
    by_engine=Plural(one="{count} traducción", other="{count} traducciones"),
    written="escrito: {path}",
    into_a_file="{format} va a un archivo: nómbralo con -o",
    into_a_folder="{format} va a una carpeta: nombra una con -o",
    one_event="{format} cuenta un solo suceso; varios van a `-f data`",
)
