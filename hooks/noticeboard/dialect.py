"""The Markdown of records: GitHub's dialect, with emphasis that works beside Chinese punctuation, without raw HTML.

A line break in the text is one on the page, as the officer who pressed Enter between issuer and date expects.
"""

import comrak


def extensions() -> comrak.ExtensionOptions:
    """What the dialect has beyond CommonMark; whoever renders may add to it."""
    options = comrak.ExtensionOptions()
    options.cjk_friendly_emphasis = options.footnotes = options.strikethrough = options.table = True
    return options


def rendering() -> comrak.RenderOptions:
    """How it is rendered."""
    options = comrak.RenderOptions()
    options.hardbreaks = True
    return options
