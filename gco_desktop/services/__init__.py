"""Use cases: one class per subject, one method per thing a GCO'er does.

A method is one transaction. It takes and returns plain data, and of storage it knows only the
unit of work and what that hands out.
"""
