"""``python -m gco_desktop``: the command line without any window."""

from gco_desktop.cli import main

main()
