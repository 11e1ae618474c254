"""The first screen: what is due, who was not spoken to, and where time went."""
