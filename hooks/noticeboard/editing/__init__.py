"""The editor in the browser: forms over the office's own files, on this machine alone."""
