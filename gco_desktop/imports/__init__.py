"""Reading tables that other programs made; nothing in them is trusted."""
