#!/bin/sh
# Makes the environment that learning needs beside encuadre's own; nothing else uses it.
set -eu
cd "$(dirname "$0")/.."

requirements=training/requirements.txt
if command -v uv >/dev/null 2>&1; then uv=uv
elif [ -x .tools/bin/uv ]; then uv=.tools/bin/uv
else uv=""
fi
if [ -n "$uv" ]; then
    export UV_PYTHON_DOWNLOADS=never
    [ -x .venv-training/bin/python ] || "$uv" venv -q --python .venv/bin/python .venv-training
    # pip's own setting of where wheels lie, which uv does not read.
    VIRTUAL_ENV=$PWD/.venv-training UV_FIND_LINKS=${UV_FIND_LINKS:-${PIP_FIND_LINKS:-}} "$uv" pip install -q -r "$requirements"
else
    [ -x .venv-training/bin/python ] || .venv/bin/python -m venv .venv-training
    .venv-training/bin/python -m pip install -q --disable-pip-version-check -r "$requirements"
fi
touch .venv-training/.ready
