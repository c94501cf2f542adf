# Tellers. `make up` runs it, `make test` tests it: Python 3.11+ and make are all that must be there.

PORT   ?= 8000
ARGS   ?=
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
            $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && exit; \
          done; echo python3)
BIN    := .venv/bin
PIP    := $(BIN)/python -m pip -qq --disable-pip-version-check

ifneq ($(wildcard ../shared/data/.),)
export TELLERS_DATA ?= $(realpath ../shared/data)
endif

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help up test check quick types docs long lock fmt clean port

help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s %s\n", $$1, $$2 }' Makefile

# ---------------------------------------------------------------- what a reader of the README needs

up: port .venv/run.stamp ## replay the night of 12 December 2019 on this machine (PORT=8000, ARGS=...)
	@exec $(BIN)/tellers up --port $(PORT) $(ARGS)

test: .venv/dev.stamp ## run the suite on every core (ARGS="-k swing")
	@$(BIN)/python tools/preflight.py --suite
	@$(BIN)/pytest -n auto --dist worksteal $(ARGS)

# ---------------------------------------------------------------- what a change needs

check: quick types docs ## lint, types, imports, sizes, docs

quick: .venv/dev.stamp ## the half of check that takes seconds; .githooks/pre-commit runs it
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python tools/check_sizes.py src/tellers
	@$(BIN)/python tools/check_hosts.py

types: .venv/dev.stamp ## mypy --strict
	@$(BIN)/mypy

docs: .venv/dev.stamp ## build the documentation, warnings being errors
	@$(BIN)/sphinx-build --quiet --fail-on-warning -d build/doctrees docs build/docs
	@echo "docs: build/docs/index.html"

long: .venv/dev.stamp ## the full counts: every story, a thousand kills
	@TELLERS_DICE=1 $(BIN)/pytest -n auto --dist worksteal -m long $(ARGS)

fmt: .venv/dev.stamp ## let ruff mend what it can
	@$(BIN)/ruff check --fix --exit-zero
	@$(BIN)/ruff format

lock: ## pin and hash the requirement files (ARGS=--upgrade moves the pins)
	@$(preflight)
	@$(PYTHON) -m venv --clear build/lock && build/lock/bin/python -m pip install --quiet uv==0.13.9
	@for kind in run dev; do \
	    echo hatchling | build/lock/bin/uv pip compile pyproject.toml - --quiet --universal \
	        --python-version 3.11 --fork-strategy fewest --generate-hashes --no-annotate \
	        --custom-compile-command 'make lock' --output-file requirements/$$kind.txt $(ARGS) \
	        $$([ $$kind = run ] || echo --extra dev --constraint requirements/run.txt) || exit; \
	done

clean: ## remove all that make has made
	rm -rf .venv build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .benchmarks
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ---------------------------------------------------------------- the environment, made once

port:
	@$(preflight) --port $(PORT)

.venv/venv.stamp:
	@$(preflight)
	@echo 'Making .venv, once: about a minute.'
	@$(PYTHON) -m venv --clear .venv && touch $@

.venv/run.stamp: requirements/run.txt pyproject.toml | .venv/venv.stamp
	@$(call install,run) && $(PIP) install --no-deps --no-build-isolation --editable . && touch $@

.venv/dev.stamp: requirements/dev.txt .venv/run.stamp
	@$(call install,dev) && touch $@

preflight = command -v $(PYTHON) >/dev/null \
    || { echo 'python3 is not here. Mend: apt-get install python3 python3-venv' >&2; exit 3; }; \
    $(PYTHON) tools/preflight.py

install = $(PIP) install --require-hashes --requirement requirements/$(1).txt \
    || { echo 'The packages could not be fetched (pip says why above). Mend: let pip reach a package index, then make again' >&2; exit 3; }
