"""The core: everything the program knows and does, without a window.

Imports point downwards only::

    cli > demo > bootstrap > services > kluis | reports | exports
    storage > reference > domain > logs > settings > paths > error_texts > errors
"""

__version__ = "0.1.0"
