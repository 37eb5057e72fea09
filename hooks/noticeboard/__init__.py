"""Noticeboard: inspection notices, complaint channels and news, from YAML and Markdown to pages.

The rooms, in the direction in which data flows (none imports from one below it in this list):

    bilingual, problems, errors    what is said to people, and how
    values                         text as offices write it → dates, times, numbers, hours
    records                        the content model, one noun a file
    reading, settings              files → records, keeping file and line of every value
    lifecycle, units, library      every record, indexed and cross-referenced, as of a moment
    checks | pages | exports       what is wrong with it | which pages it makes | what else is drawn from it
    edition                        a site read, checked and laid out
    printing                       pages → files, on all cores
    build | cli                    what a generator calls | the `noticeboard` command

The package knows nothing of MkDocs: only `hooks/site.py` does.
"""
