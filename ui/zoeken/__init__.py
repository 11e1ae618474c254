"""Going anywhere and finding anything, from one line: Ctrl+K."""
