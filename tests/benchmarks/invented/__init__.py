"""The invented county 青禾县: units, rounds, documents and articles made from an index, the same on every machine."""
