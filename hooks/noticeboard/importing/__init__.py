"""Texts as offices have them → drafts of records."""
