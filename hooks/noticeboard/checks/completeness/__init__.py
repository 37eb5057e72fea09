"""What a text promises and does not hold, and what a record must have and has not."""
