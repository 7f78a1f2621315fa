"""A recipe that makes an Argos package from parallel text; see README.md. Nothing of it is needed to run encuadre."""
