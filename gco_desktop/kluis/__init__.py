"""The encrypted container: keys, header, recovery code, and all that is done with a kluis.

A kluis is a folder: ``kluis.json`` and its copy open ``gegevens-0001.db``. Every change has one
moment at which it counts, the replacing of ``kluis.json`` or the renaming of a folder: before it
everything is as it was, after it everything is new. No module here loads the database stack
before it is needed.
"""
