"""The screen with signalen: structural bottlenecks in the care system."""
