"""What was read of a built site: frozen facts, which the rules look at."""
