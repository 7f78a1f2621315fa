"""`python -m encuadre` is the `encuadre` command."""

from encuadre.cli import main

if __name__ == "__main__":
    main()
