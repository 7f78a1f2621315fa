#!/bin/sh
# Makes the command of this checkout `encuadre` everywhere, by a link in ~/.local/bin.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

link=$HOME/.local/bin/encuadre
if [ -e "$link" ] && [ ! -L "$link" ]; then
    say "$link is there and no link: move it away first"
    exit 1
fi
mkdir -p "$HOME/.local/bin"
ln -sfn "$PWD/.venv/bin/encuadre" "$link"
say "$link is the command of this checkout."
case :$PATH: in
    *:"$HOME/.local/bin":*) ;;
    *) say "Your PATH lacks $HOME/.local/bin: add it in your shell's settings, or log in again." ;;
esac
