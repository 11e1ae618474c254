"""The practice kluis: an invented caseload, the same for the same seed and reference date."""
