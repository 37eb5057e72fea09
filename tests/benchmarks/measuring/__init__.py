"""Running builds and telling what they cost."""
