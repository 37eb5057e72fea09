"""The questions for a new record, derived from its model and the table of fields; who is asked is somebody else's."""
