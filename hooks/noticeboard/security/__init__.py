"""What browsers are told to refuse, by every page and by the server, and what a page must not hold because of it."""
