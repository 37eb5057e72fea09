"""From files to records, keeping the file and line of every value; every problem of every file in one run."""
