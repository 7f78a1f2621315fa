"""Charts as SVG: by plain shapes, readable in grey and by whoever sees no colours, each with its words."""

from encuadre.export.svg.sheet import drawn, to_svg

__all__ = ["drawn", "to_svg"]
