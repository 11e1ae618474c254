"""Anonymised summaries: disclosure control, file format, personal data check, reading, merging.

Everything here is a pure function of plain data; no database and no clock.
"""
