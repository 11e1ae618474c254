"""The screens before a kluis is open: unlock, first start, recovery, restore."""
