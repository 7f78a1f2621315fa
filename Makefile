# One command sets everything up; each target does that by itself the first time.
BIN := .venv/bin
PY := $(BIN)/python
DEMO := .demo/workspace.sqlite

.DEFAULT_GOAL := help
.PHONY: help setup link demo test check fuzz gate kernels everywhere wheel bench peers training words man screenshot schema

help: ## List the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-11s %s\n", $$1, $$2}'

setup: .venv/.ready ## Install everything encuadre needs on this machine

.venv/.ready: pyproject.toml constraints.txt tools/setup.sh
	@sh tools/setup.sh

link: .venv/.ready ## Make `encuadre` a command everywhere, by a link in ~/.local/bin
	@sh tools/link.sh

demo: .venv/.ready ## Add the sample corpus to a workspace of its own and open the screen
	@$(BIN)/encuadre --workspace $(DEMO) demo corpora/sample

test: .venv/.ready check ## Check, then run the tests and the gate on the sample gold
	$(PY) -m pytest -q -n 2 --dist loadgroup -m "not slow"

check: .venv/.ready ## Lint, types and the contract between the rooms
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

gate: .venv/.ready ## Measure quality on all gold labels there are against the floors
	$(PY) -m pytest -n 2 --dist loadgroup -rA --no-header -q tests/quality

fuzz: .venv/.ready ## Feed every reader with hostile bytes, EXAMPLES=500 of each (five minutes at most)
	ENCUADRE_FUZZ=$(or $(EXAMPLES),500) timeout --signal=INT 300 $(PY) -m pytest -q -n 2 tests/unit/ingest/test_fuzz.py || [ $$? = 124 ]

kernels: .venv/.ready ## Run the gate under each kernel this processor has, and print the spread; KERNELS="--quick" leaves out what takes long
	cd tests && PYTHONPATH=../src:. ../$(PY) -m quality.gate $(KERNELS)

everywhere: .venv/.ready ## Run the tests in other locales, zones, orders, paths, and as another user
	@sh tools/everywhere.sh

wheel: .venv/.ready ## Install the wheel with pip, pipx and uv in clean environments, and use it (minutes, network)
	$(PY) -m pytest -q -rP -m slow tests/install

bench: .venv/.ready ## Measure speed as ratios in one run
	$(PY) -m benchmarks

peers: .venv/.ready .venv-peers/.ready ## Measure other programs beside encuadre; GOLD="FILE…" adds gold files of links
	$(PY) -m benchmarks.peers corpora/sample/gold/alignment.jsonl $(GOLD)
	$(PY) -m benchmarks.peers.quotes corpora/sample/gold/quotes.jsonl

.venv-peers/.ready: benchmarks/peers/requirements.txt tools/peers.sh
	@sh tools/peers.sh

training: .venv/.ready .venv-training/.ready ## Prove the training recipe: a toy learnt, packed, installed and used (minutes; fetches torch)
	$(PY) -m pytest -q -rP -m slow tests/models/translate/test_training.py

.venv-training/.ready: training/requirements.txt tools/training.sh
	@sh tools/training.sh

words: .venv/.ready ## Compile click's own sentences in Spanish for gettext
	$(BIN)/pybabel compile -d src/encuadre/words -l es -D click

man: .venv/.ready ## Write the manual pages from the words of the help
	$(PY) tools/manual.py

screenshot: .venv/.ready ## Draw the screenshot of the README from the program itself
	$(PY) tools/screenshot.py

schema: .venv/.ready ## Write docs/schema.json, the shape of all JSON, from the program itself
	$(PY) tools/schema.py
