# Everything a maintainer does, one target each. `make help` lists them.
# PYTHON chooses the interpreter that the environment is made with (3.11 or newer), VENV where it is made.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
RUN := $(BIN)/python
PAGES ?=
TOPICS ?=
BENCH_ARGS ?=
API_TEST_CASES ?= 100
FUZZ_CASES ?= 200000
FUZZ_SEED ?= 1
SOAK_CALLS ?= 10000
SOAK_REFRESHES ?= 1000
SOAK_ROUNDS ?= 100
SOAK_KILLS ?= 200
PYTEST_WORKERS ?= 2
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help setup demo test check format lint types validate generate check-generated check-release spec-json openapi api-test fault-table fuzz soak drift bench coverage build publish clean

help:  ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "  %-16s %s\n", $$1, $$2}'

setup: $(VENV)/.ready  ## Create the environment with everything the other targets need

$(VENV)/.ready: pyproject.toml
	@echo "Creating $(VENV) and installing the project with its tools (a minute or two, once)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.13 ..."; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) -m pip install --quiet --upgrade "pip>=25.1"
	@$(RUN) -m pip install --quiet --editable ".[async,cli,keyring,redis,pandas,polars,duckdb]" --group dev
	@touch $@

demo: setup validate generate  ## Regenerate the SDK and drive it against the sandbox gateway
	@$(RUN) examples/demo.py

test: check  ## All checks, then all tests
	$(RUN) -m pytest -n $(PYTEST_WORKERS)

check: setup lint types validate check-generated  ## Format, lint, types, spec, generated up to date

format: setup  ## Format the sources
	$(BIN)/ruff check --fix --select I .
	$(BIN)/ruff format .

lint: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: setup
	$(BIN)/mypy
	$(BIN)/pyright

validate: setup  ## Check the spec: every mistake with file, line and remedy
	@$(RUN) -m codegen validate

generate: setup  ## Write generated/ from spec/
	@$(RUN) -m codegen generate

check-generated: setup  ## Fail if generated/ is not what spec/ gives
	@$(RUN) -m codegen check

spec-json: setup  ## Write the whole spec as one document to build/spec.json
	@$(RUN) -m codegen spec-json --out build/spec.json

openapi: setup  ## Write the API as OpenAPI 3.1 to build/openapi.json
	@$(RUN) -m codegen openapi --out build/openapi.json

api-test: setup  ## Many made-up calls of the sandbox, checked against the OpenAPI document
	API_TEST_CASES=$(API_TEST_CASES) $(RUN) -m pytest tests/openapi -n $(PYTEST_WORKERS)

fuzz: setup  ## Mutated replies through open and decode: make fuzz FUZZ_CASES=200000 FUZZ_SEED=1
	@FUZZ_CASES=$(FUZZ_CASES) FUZZ_SEED=$(FUZZ_SEED) FUZZ_WORKERS=$(PYTEST_WORKERS) $(RUN) -m tests.fuzz.run

soak: setup  ## Long runs: refreshes by many at once, kills while saving, a gateway that fails all the time
	SOAK_CALLS=$(SOAK_CALLS) SOAK_REFRESHES=$(SOAK_REFRESHES) SOAK_ROUNDS=$(SOAK_ROUNDS) SOAK_KILLS=$(SOAK_KILLS) \
		$(RUN) -m pytest tests/soak -s

fault-table: setup  ## Every fault of the sandbox on every kind of call, measured, as Markdown
	@$(RUN) -m tests.faults.table

drift: setup  ## Compare saved portal pages with the spec: make drift PAGES=<folder or files>
	@test -n "$(PAGES)" || { echo "Which pages? make drift PAGES=<folder or files>"; exit 2; }
	@$(RUN) -m codegen drift $(PAGES)

coverage: setup  ## Tests with branch coverage of runtime and codegen
	$(RUN) -m pytest -n $(PYTEST_WORKERS) --cov --cov-report=term

check-release: setup  ## check-generated, and no fact of the spec is unreviewed
	@$(RUN) -m codegen check --release

build: setup check-release  ## Build wheel and sdist, check them and try them in an empty environment
	@rm -rf dist
	$(RUN) -m build --outdir dist .
	$(RUN) -m twine check --strict dist/*
	PYTHON="$(PYTHON)" $(RUN) tests/packaging/smoke.py dist

publish: test build  ## Test, build, check and upload to PyPI (credentials as twine takes them)
	$(RUN) -m twine upload dist/*

bench: setup  ## Measure speed and memory against named baselines: make bench TOPICS="decode calls" BENCH_ARGS="--json figures.json"
	@$(RUN) -m benchmarks $(TOPICS) $(BENCH_ARGS)

clean:  ## Remove what was built, keep the environment
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage .coverage.*
