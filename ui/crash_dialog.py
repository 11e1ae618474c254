"""What the user sees when the program itself has a fault."""

from PySide6.QtWidgets import QWidget

from ui.widgets import texts
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import Paragraph
from ui.widgets.text_fields import TextArea

TITLE = "Er ging iets mis in het programma"
EXPLANATION = (
    "Wat je al bewaard had, is veilig. Doe de laatste stap nog een keer. Gaat het weer mis, sluit"
    " GCO Desktop dan en open het opnieuw. Hieronder staat wat er technisch gebeurde; er staan"
    " geen gegevens van gezinnen in. Je mag het doorsturen aan wie je helpt."
)
REPORT = "Technisch verslag"


class CrashDialog(Dialog):
    """Says what is safe, shows the report, and has one button that does no harm."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, TITLE)
        self.body.addWidget(Paragraph(EXPLANATION))
        area = TextArea()
        area.set_text(words)
        area.setReadOnly(True)
        area.setAccessibleName(REPORT)
        self.body.addWidget(area)
        close = PrimaryButton(texts.CLOSE)
        close.clicked.connect(self.accept)
        self.set_buttons(close)
