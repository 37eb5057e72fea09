"""Dates and times in texts: found, read, and held against the data."""
