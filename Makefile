# Everything is done with make: `make demo` shows the library at work, `make test` checks it, `make help` lists the rest.

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
READY_SPARK := $(VENV)/.ready-spark
PEERS := .venv-peers
COMPILED := build/compiled

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: demo test lint types imports tests test-browser test-compiled test-spark test-wheel docs bench stages growth speeds format currencies schema clean help

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

test-browser: $(READY) docs  ## the report page and the site in a real browser; needs chromium, or CHROMIUM=PATH
	$(BIN)/pytest -n 2 tests_browser

test-compiled: $(COMPILED)/.ready  ## all tests against the core compiled with mypyc; needs a C compiler
	PYTHONPATH=$(COMPILED) MONEYFACTS_TEST=compiled $(BIN)/pytest -n 2 tests

test-spark: $(READY_SPARK)  ## tests of Spark, on two workers of this machine; needs a Java runtime
	@command -v java >/dev/null || test -n "$$JAVA_HOME" || { echo "error: install a Java runtime (Debian: default-jre-headless)" >&2; exit 1; }
	$(BIN)/pytest tests_spark

test-wheel: $(READY)  ## build the wheel and use it in a new environment, as a user's own tests would
	$(BIN)/pytest tests_wheel

# The variable keeps Material from advertising its successor at each build.
docs: $(READY)  ## the pages of docs/ as a site in build/site
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

bench: $(READY) $(PEERS)/.ready  ## compare with other libraries; BENCH='--corpus FILE' runs it on other text
	$(BIN)/python -m benchmarks.compare $(BENCH)

stages: $(READY)  ## what each stage costs; BENCH='--corpus FILE' runs it on other text
	$(BIN)/pytest benchmarks --benchmark-quiet $(BENCH)

growth: $(READY)  ## time and memory of ever longer texts, hostile ones too
	$(BIN)/python -m benchmarks.growth $(BENCH)

speeds: $(READY)  ## write the table of speeds in README.md from benchmarks/results
	$(BIN)/python -m benchmarks.write_readme

format: $(READY)  ## format the code and mend what can be mended
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

currencies: $(READY)  ## generate the currency table anew from its sources
	$(BIN)/python scripts/generate_currencies.py

schema: $(READY)  ## keep the JSON schema of this version in schemas/
	$(BIN)/python scripts/keep_schema.py

clean:  ## remove the environment and all caches
	rm -rf $(VENV) $(PEERS) build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .benchmarks
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*  ## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

$(READY): pyproject.toml .ci/environment
	bash .ci/environment $(VENV)
	touch $@

# Apart, as Spark is as big as all else together.
$(READY_SPARK): $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[spark]'
	touch $@

$(PEERS)/.ready: benchmarks/peers.txt
	bash benchmarks/install_peers $(PEERS) benchmarks/peers.txt
	touch $@

# From a copy, as the compiler's hook moves pyproject.toml aside while it works; outside of this folder, as mypy would take
# the settings of a folder above, which whoever installs it has not.
$(COMPILED)/.ready: $(READY) hatch_build.py $(shell find src -name '*.py')
	rm -rf $(COMPILED)
	copy=$$(mktemp -d) && trap 'rm -rf "$$copy"' EXIT && \
	cp -R src seeds hatch_build.py pyproject.toml README.md LICENSE "$$copy" && \
	MONEYFACTS_COMPILE=1 $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --target $(COMPILED) "$$copy"
	touch $@
