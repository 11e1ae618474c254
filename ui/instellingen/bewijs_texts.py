"""Every word on the part Bewijs that does not stand on the proof itself."""

PART = ("Bewijs van versleuteling", "Voor als je computer weg is")
TEXT = (
    "Wordt je computer gestolen, dan laat je hiermee zien hoe de gegevens beveiligd waren. Bewaar"
    " het nu, op een andere plek dan deze computer. Er staat niets over personen in."
)
MAKE = "Bekijken en bewaren als pdf"
PROVES = "Wat dit bewijst"
PROVES_NOT = "Wat dit niet bewijst"
REPORT = "Moet een diefstal worden gemeld?"
PREVIEW = "Bewijs van versleuteling"
PREVIEW_TEXT = "Bewaar dit op een USB-stick, druk het af, of stuur het naar jezelf."
PDF_KIND = "Pdf-bestand"
PDF_NAME = "bewijs-van-versleuteling.pdf"
PDF_WHERE = "Waar wil je het bewijs bewaren?"
PDF_SAVED = "Het bewijs is bewaard. Zet het op een andere plek dan deze computer."
