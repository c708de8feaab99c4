# Everything is done with make: `make demo` shows the library at work, `make test` checks it, `make help` lists the rest.

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: demo test lint types imports tests test-browser test-wheel bench format currencies clean help

demo: $(READY)  ## read the stories in seeds/ and show their figures
	$(BIN)/moneyfacts parse --format table seeds

test: lint types imports tests  ## all that has to pass: lint, types, imports, tests

lint: $(READY)  ## style and likely mistakes
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(READY)  ## static types
	$(BIN)/mypy

imports: $(READY)  ## layers import in one direction
	$(BIN)/lint-imports --no-logo

tests: $(READY)  ## tests and doctests alone
	$(BIN)/pytest -n 2

test-browser: $(READY)  ## the report page in a real browser; needs chromium, or CHROMIUM=PATH
	$(BIN)/pytest tests_browser

test-wheel: $(READY)  ## build the wheel and use it in a new environment, as a user's own tests would
	$(BIN)/pytest tests_wheel

bench: $(READY)  ## benchmarks; BENCH='--corpus FILE' runs them on other text
	$(BIN)/pytest benchmarks --benchmark-quiet $(BENCH)

format: $(READY)  ## format the code and mend what can be mended
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

currencies: $(READY)  ## generate the currency table anew from its sources
	$(BIN)/python scripts/generate_currencies.py

clean:  ## remove the environment and all caches
	rm -rf $(VENV) build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .benchmarks
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*  ## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

$(READY): pyproject.toml .ci/environment
	bash .ci/environment $(VENV)
	touch $@
