"""What is said of a day with more hours than a day has."""

FULL_DAY = 24 * 60  # minutes
IMPOSSIBLE_DAY = "Meer dan 24 uur op één dag kan niet kloppen."
SAVE_ANYWAY = f"{IMPOSSIBLE_DAY} Toch bewaren?"
