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

if command -v uv >/dev/null 2>&1; then :
elif [ -x .tools/bin/uv ] || "$python" -m pip install -q --disable-pip-version-check --no-warn-script-location \
    --target .tools uv >/dev/null 2>&1; then PATH=$PWD/.tools/bin:$PATH
fi

# Exactly the versions of constraints.txt, which holds all of them: nothing is left to resolve.
say "Installing the Python packages into .venv ..."
if command -v uv >/dev/null 2>&1; then
    export UV_PYTHON_DOWNLOADS=never
    [ -x .venv/bin/python ] || uv venv -q --python "$python" .venv
    VIRTUAL_ENV=$PWD/.venv uv pip install -q --exact --no-deps -r constraints.txt -e .
else
    [ -x .venv/bin/python ] || "$python" -m venv .venv
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps -r constraints.txt -e .
fi
.venv/bin/encuadre setup --shared >&2
touch .venv/.ready
say "Ready: the command is .venv/bin/encuadre. \`make link\` makes it \`encuadre\` everywhere."
