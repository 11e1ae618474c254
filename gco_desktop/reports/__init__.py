"""What the program prints: PDF papers from plain data. ``papier`` holds the data, it needs no PDF.

Each paper is one function in a module of its own; that module brings in ReportLab, which takes
time, so services import it at the moment somebody asks for the paper.
"""
