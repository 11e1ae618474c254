"""Whole numbers as people here write them."""


def thousands(number: int) -> str:
    """Return ``1225`` as "1.225"."""
    return f"{number:,}".replace(",", ".")
