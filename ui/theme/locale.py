"""Dutch for Qt's own words, dates and numbers."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication


def install_dutch(app: QApplication) -> bool:
    """Make Qt speak Dutch; return whether its own words were found."""
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator.load("qtbase_nl", folder) and app.installTranslator(translator)
