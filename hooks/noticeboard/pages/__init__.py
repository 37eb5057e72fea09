"""From a library to the pages of its site: each with its template and what the template shows."""
