"""Personal data: what texts and files tell of people that nobody should read here."""
