"""Mending: the slips of the pen that a machine can put right, as edits of the files as they were written.

What is found is what the rules on wording and on unseen characters find; what is not beyond doubt is left to people.
"""
