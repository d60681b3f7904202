# Two commands matter: `make` builds every document, `make test` runs all tests.

PYTHON ?= python3
RUN := .venv/bin/python

.DEFAULT_GOAL := build
.PHONY: build bench check test setup setup-development schema rules goldens format clean help

build: setup ## build every document under content/ into output/
	$(RUN) build.py build

setup: ## make the environment .venv from the exact lock file
	@$(PYTHON) build.py setup

setup-development: ## the same, with what tests and checks need
	@$(PYTHON) build.py setup --development

test: setup-development ## run all tests
	$(RUN) -m pytest

check: setup-development ## style, types, imports, freshness of generated files, and the documents themselves
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy
	.venv/bin/lint-imports
	$(RUN) build.py schema --check
	$(RUN) build.py format --check
	$(RUN) build.py format --check templates/new
	$(RUN) build.py check

format: setup-development ## put the code in order
	$(RUN) -m ruff check --fix .
	$(RUN) -m ruff format .

schema: setup ## write schemas/ from the models
	$(RUN) build.py schema

rules: setup ## write docs/rules.md from the rules
	$(RUN) build.py rules --markdown > docs/rules.md

goldens: setup-development ## accept what the writers make now as the goldens
	ACCEPT_GOLDENS=1 $(RUN) -m pytest tests/golden -n 0

bench: setup-development ## measure builds against their peers, and write docs/benchmarks.md
	$(RUN) -m bench

clean: ## remove what is built and the caches
	rm -rf output .cache .bench .pytest_cache .mypy_cache .ruff_cache .hypothesis

help: ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 20
