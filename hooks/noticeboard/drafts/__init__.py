"""Records that are still being made: what was found for them, what is missing, and their files."""
