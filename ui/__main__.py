"""The console script: the window, the demo, or the command line of the core."""

import sys
from collections.abc import Sequence

from gco_desktop.process import close_off


def main(arguments: Sequence[str] | None = None) -> None:
    """Open the window without arguments; hand a core command to the core."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    close_off()
    if not words:
        from ui.program import run_window

        sys.exit(run_window())
    import ui.demo_command  # noqa: F401 - adds its command to the group
    from gco_desktop.cli import group

    group.main(args=words, prog_name="gco-desktop")


if __name__ == "__main__":
    main()
