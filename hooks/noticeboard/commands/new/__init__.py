"""`noticeboard new`: a new record, by questions, from flags or from a file, and written whole or not at all."""
