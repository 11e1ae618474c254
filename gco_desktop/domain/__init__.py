"""What the work of a GCO'er consists of, and its rules; standard library only."""
