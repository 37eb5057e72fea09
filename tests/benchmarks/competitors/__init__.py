"""The same records as sites of other generators: Hugo, and stock Material with its blog plugin."""
