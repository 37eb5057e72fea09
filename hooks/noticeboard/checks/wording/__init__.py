"""Wording: slips of the pen, of the keyboard and of the clipboard, each a function from a text to the slips in it."""
