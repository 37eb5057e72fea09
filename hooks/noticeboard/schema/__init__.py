"""JSON Schema of every file that the office writes: what its editors complete, explain and underline."""
