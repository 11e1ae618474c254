"""Dutch for Qt's own words, dates and numbers."""

from typing import Any

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

# What Qt's own Dutch lacks, in the dialogs that ask for a file or a folder.
_LACKING = {
    "Folder": "Map",
    "%1 File": "%1-bestand",
    "File": "Bestand",
    "File Folder": "Map",
    "Drive": "Schijf",
    "Shortcut": "Snelkoppeling",
    "Unknown": "Onbekend",
}


class RestOfDutch(QTranslator):
    """Knows the few words that Qt's own translation lacks; asked after that one."""

    def isEmpty(self) -> bool:
        """Return that there are words in it."""
        return False

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        """Return the Dutch word, or nothing when it is not one of these."""
        word: Any = _LACKING.get(source)
        return word  # type: ignore[no-any-return]  # nothing lets Qt go on with the word itself


def install_dutch(app: QApplication) -> bool:
    """Make Qt speak Dutch; return whether its own words were found."""
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    app.installTranslator(RestOfDutch(app))  # Qt asks the one that was installed last first
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator.load("qtbase_nl", folder) and app.installTranslator(translator)
