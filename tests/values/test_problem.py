"""A refused text keeps what a message needs."""

from noticeboard.values.problem import BadValue


def test_a_refusal_keeps_its_code_and_what_was_written() -> None:
    bad = BadValue("period-reversed", start="2025-01-24", end="2024-11-05")
    assert (bad.code, bad.params) == ("period-reversed", {"start": "2025-01-24", "end": "2024-11-05"})
    assert isinstance(bad, ValueError)
    assert "2025-01-24" in str(bad)
