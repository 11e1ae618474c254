"""Everything the program ships that is not code: icons, fonts, reference tables, help."""

from pathlib import Path

# A path, since we are always installed as files; ``importlib.resources`` is slow to import.
ROOT = Path(__file__).parent
