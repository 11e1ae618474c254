"""The screen Trajecten: a list, and one traject with its 11 activities."""
