"""The measuring script refuses builds that did not do their work, and says what it measured."""

import sys

import measure_check
import pytest
from measure import BEGIN, END, produced, write_into
from measuring.process import BuildFailedError, Cost, run
from measuring.table import Result, ratios, reach


def test_a_small_corpus_is_checked_and_nothing_is_found_in_it():
    (cost,) = measure_check.measure(60, 1)
    assert measure_check.row(60, [cost]).startswith("| 60 | ")


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_a_failing_build_stops_the_benchmark_and_shows_what_it_printed(tmp_path):
    with pytest.raises(BuildFailedError, match="no such template"):
        run(python("print('no such template'); raise SystemExit(3)"), tmp_path, {})


def test_processor_time_and_memory_of_a_child_process_are_counted(tmp_path):
    child = "data = bytearray(150_000_000); sum(range(6_000_000))"
    cost = run(python(f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"), tmp_path, {})
    assert cost.peak > 140_000_000
    assert cost.cpu > 0.05


def test_a_site_with_fewer_pages_than_records_is_not_accepted(tmp_path):
    (tmp_path / "index.html").write_text("<!doctype html>")
    assert produced(tmp_path, 1) == (1, 15)
    with pytest.raises(RuntimeError, match="only 1 HTML files of 2 records"):
        produced(tmp_path, 2)


def test_ratios_are_made_from_wall_time_and_a_builder_not_measured_is_a_dash():
    results = {
        (1000, "noticeboard"): Result(Cost(2.0, 9.9, 100_000_000), 1000, 1),
        (1000, "hugo"): Result(Cost(1.0, 9.9, 1), 1000, 1),
        (10000, "noticeboard"): Result(Cost(20.0, 9.9, 640_000_000), 10000, 1),
    }
    assert "| 1,000 | 2.00 | – | – |" in ratios(results)
    assert "| Noticeboard at 10,000 ÷ at 1,000 | ≤ 11 | 10.00 |" in reach(results)
    assert "640 MB" in reach(results)


def test_the_report_replaces_only_what_stands_between_the_markers(tmp_path):
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    write_into(readme, "new", BEGIN, END)
    assert readme.read_text(encoding="utf-8") == f"before\n{BEGIN}\n\nnew\n\n{END}\nafter\n"
