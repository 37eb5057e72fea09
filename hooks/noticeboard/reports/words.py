"""Words that several reports use."""

from noticeboard.bilingual import Text
from noticeboard.errors import Severity

SEVERITIES = {Severity.ERROR: Text("错误", "error"), Severity.WARNING: Text("提醒", "warning")}


def unfilled(text: Text, language: str) -> str:
    """The words of a problem before anything is found: what a finding would fill in stands as …"""
    parts = text.said_in(language).replace("{{", "\0").replace("}}", "\1").split("{")
    said = parts[0] + "".join(f"…{part.partition('}')[2]}" for part in parts[1:])
    return said.replace("\0", "{").replace("\1", "}")
