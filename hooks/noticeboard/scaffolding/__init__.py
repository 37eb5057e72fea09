"""New records from what is known already: their defaults, their names, their standard texts, what is still missing."""
