"""The pages of the handbook that are made from the code: the fields of every file, and the checks."""
