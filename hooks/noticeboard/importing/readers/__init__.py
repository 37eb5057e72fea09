"""Files as offices have them → what was given: one reader a type of file."""
