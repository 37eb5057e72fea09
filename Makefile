# The commands of README.md. Each sets up what it needs, in a virtual environment of its own.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# One more than there are processors: browser tests wait much of their time.
WORKERS := $(shell $(PYTHON) -c "import os; print((os.cpu_count() or 1) + 1)")
export NO_MKDOCS_2_WARNING = 1

.PHONY: serve edit build test lint bench bench-paint bench-finder screenshots handbook clean

serve: $(VENV)/site
	$(BIN)/noticeboard schema --out .noticeboard/schema
	$(BIN)/mkdocs serve --livereload

edit: $(VENV)/site
	@command -v npm >/dev/null || test -x $(BIN)/npm || $(BIN)/pip install --quiet -r requirements-editor.txt
	$(BIN)/noticeboard edit

build: $(VENV)/site
	$(BIN)/mkdocs build --strict

test: $(VENV)/dev
	$(BIN)/pytest -n $(WORKERS) --dist loadfile

lint: $(VENV)/dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

bench: $(VENV)/dev
	$(BIN)/python tests/benchmarks/measure.py --write

bench-paint: $(VENV)/dev
	$(BIN)/python tests/benchmarks/first_paint.py --write

bench-finder: $(VENV)/dev
	$(BIN)/python tests/benchmarks/unit_finder.py --write

screenshots: $(VENV)/dev
	$(BIN)/python tests/browser/screenshots.py

handbook: $(VENV)/dev
	$(BIN)/python tests/browser/handbook_pictures.py

clean:
	rm -rf $(VENV) site site.partial site.former site.headers screenshots .cache .noticeboard

$(VENV)/site: requirements.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --disable-pip-version-check --quiet -r requirements.txt
	touch $@

$(VENV)/dev: requirements.txt requirements-dev.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --disable-pip-version-check --quiet -r requirements-dev.txt
	touch $@ $(VENV)/site
