"""Findings as people and programs read them: text, JSON, SARIF, JUnit, HTML."""
