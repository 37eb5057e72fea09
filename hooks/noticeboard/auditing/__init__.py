"""A built site, looked at the way a site inspector looks at it: a folder of files → facts → findings.

It knows nothing of records and works on any static site.
"""
