"""The screen Plan: the casemanagementplan of one traject, with its paper beside it."""
