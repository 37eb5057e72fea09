"""Contacts in texts: found, read, and held against the channels that were declared."""
