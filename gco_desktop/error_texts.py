"""The Dutch text of every error: what happened, whether anything is lost, and what to do."""

from collections.abc import Callable
from typing import Any

from gco_desktop import errors
from gco_desktop.error_reasons import (
    AFSLUIT_REASONS,
    DATUM_REASONS,
    DOCUMENT_REASONS,
    DUUR_REASONS,
    LABEL_REASONS,
    SUMMARY_REASONS,
    TARIEF,
    TERUGZETTEN_REASONS,
    URENBESTAND_REASONS,
    WACHTWOORD_REASONS,
)
from gco_desktop.errors import GcoError

TEXTS: dict[type[GcoError], str] = {
    errors.DuurError: DUUR_REASONS["onleesbaar"],
    errors.DatumError: DATUM_REASONS["onleesbaar"],
    errors.AfstandError: (
        "Dit aantal kilometers is niet te lezen. Typ bijvoorbeeld 12 of 12,5, met hoogstens één"
        " cijfer na de komma."
    ),
    errors.TariefError: TARIEF,
    errors.UrenbestandError: URENBESTAND_REASONS["onleesbaar"],
    errors.NaamOntbreektError: "Vul een naam in. De rest mag je later invullen.",
    errors.EindVoorBeginError: (
        "De einddatum ligt voor de begindatum. Pas een van de twee aan; er is niets bewaard."
    ),
    errors.EigenVertegenwoordigerError: (
        "Iemand kan zichzelf niet vertegenwoordigen. Kies een ander, of kies bij soort voor geen"
        " vertegenwoordiger."
    ),
    errors.InGebruikError: (
        "Dit wordt nog gebruikt in een dossier en is niet verwijderd. Zet het in het archief: dan"
        " blijft het leesbaar en kies je het niet meer per ongeluk."
    ),
    errors.GeborenInToekomstError: (
        "Deze geboortedatum ligt in de toekomst. Controleer het jaar, of laat het veld leeg."
    ),
    errors.TekstTeLangError: (
        "Deze tekst is te lang. Maak de tekst korter, of verdeel hem over twee aantekeningen."
        " Je tekst staat nog op het scherm."
    ),
    errors.TekenError: (
        "In je tekst staat een beschadigd teken, vaak na plakken. Haal het laatste stuk weg en typ"
        " het opnieuw. Je tekst staat nog op het scherm."
    ),
    errors.BsnVermoedError: (
        "In je tekst staan negen cijfers die een BSN kunnen zijn. Haal ze weg, of geef aan waarom"
        " ze mogen blijven staan. Je tekst staat nog op het scherm."
    ),
    errors.PlanVastgesteldError: (
        "Dit plan is vastgesteld en verandert niet meer. Maak een nieuwe versie om verder te"
        " werken."
    ),
    errors.TerugzettenError: TERUGZETTEN_REASONS["hoort_bij"],
    errors.LabelError: LABEL_REASONS["leeg"],
    errors.AfsluitError: AFSLUIT_REASONS["open"],
    errors.PlanNietLeegError: (
        "Er is al een concept van dit plan. Open dat concept en werk daarin verder."
    ),
    errors.PlanOntbreektError: (
        "Dit traject heeft nog geen casemanagementplan. Maak er een in het scherm Plan."
    ),
    errors.IntussenGewijzigdError: (
        "Dit is daarna nog een keer gewijzigd en kan niet meer ongedaan worden gemaakt. Er is"
        " niets veranderd. Open het en pas het zelf aan."
    ),
    errors.LaterGewijzigdError: (
        "Daarna is er nog iets gewijzigd. Daarom is dit niet ongedaan gemaakt. Met Ctrl+Z maak je"
        " steeds de laatste wijziging ongedaan."
    ),
    errors.NietsOngedaanError: (
        "Er is niets om ongedaan te maken sinds je de kluis opende. Wat je verwijderd hebt, staat"
        " in de prullenbak: bij Instellingen, of zoek erop met Ctrl+K."
    ),
    errors.KwartaalOpenError: (
        "Dit kwartaal is nog niet voorbij. Maak de samenvatting vanaf de eerste dag van het"
        " volgende kwartaal."
    ),
    errors.KwartaalVolgordeError: "Maak eerst de samenvatting van een eerder kwartaal.",
    errors.KwartaalLeegError: (
        "Er zijn geen uren geboekt in of voor dit kwartaal. Kies een ander kwartaal, of boek eerst"
        " je uren."
    ),
    errors.MelderOntbreektError: (
        "Je meldercode ontbreekt. Vul hem in bij Instellingen; je krijgt hem van je organisatie."
    ),
    errors.MeldercodeError: (
        "Een meldercode heeft hoogstens 12 letters, cijfers of streepjes, zonder spaties. Typ de"
        " code zoals je die van je teamleider kreeg."
    ),
    errors.PersoonsgegevenError: (
        "In deze tekst staan persoonsgegevens. Haal ze weg voordat de tekst naar buiten gaat. Er"
        " is nog niets verstuurd of opgeslagen."
    ),
    errors.PeriodeError: "Deze periode is niet te lezen. Typ een kwartaal zo: 2026K3.",
    errors.TrajectOnbekendError: (
        "Er is geen traject met deze code. Kijk in het scherm van het gezin welke code erbij hoort."
    ),
    errors.DocumentError: (
        "Dit bestand kan hier niet worden bewaard. Het is niet toegevoegd. Bewaar het als pdf en"
        " voeg die toe."
    ),
    errors.WachtwoordZwakError: (
        "Dit wachtwoord is te makkelijk te raden. Neem vijf woorden die niets met elkaar te maken"
        " hebben."
    ),
    errors.WrongPasswordError: (
        "Dit wachtwoord past niet. Er is niets veranderd. Kijk of Caps Lock aan staat en probeer"
        " het opnieuw."
    ),
    errors.WrongRecoveryCodeError: (
        "Deze herstelcode past niet. Controleer of je alle 8 groepen van 5 tekens hebt"
        " overgenomen. Klopt dat, dan hoort de code bij andere gegevens. Er is niets veranderd."
    ),
    errors.NotAKluisError: (
        "In deze map staat geen kluis van GCO Desktop. Kies een andere map, of maak een nieuwe"
        " kluis."
    ),
    errors.HeaderMissingError: (
        "Het sleutelbestand van deze kluis ontbreekt. Je gegevens staan er nog. Open de kluis met"
        " de herstelcode op je herstelblad, of zet een reservekopie terug."
    ),
    errors.HeaderDamagedError: (
        "Het sleutelbestand van deze kluis is beschadigd. Je gegevens staan er nog. Open de kluis"
        " met de herstelcode op je herstelblad, of zet een reservekopie terug."
    ),
    errors.HeaderTooNewError: (
        "Dit is gemaakt met een nieuwere versie van GCO Desktop. Er is niets veranderd. Werk GCO"
        " Desktop bij en probeer het opnieuw."
    ),
    errors.DatabaseMissingError: (
        "Het bestand met je gegevens staat niet in de map van de kluis. Er is niets veranderd. Weet"
        " je waar het is, zet het dan terug. Anders haalt het programma je gegevens uit de nieuwste"
        " reservekopie."
    ),
    errors.DatabaseDamagedError: (
        "Het bestand met je gegevens is beschadigd. Er is niets aan veranderd. Kies eerst Gegevens"
        " redden: dat haalt eruit wat te lezen is, en de rest uit je nieuwste reservekopie. Het"
        " beschadigde bestand blijft bewaard."
    ),
    errors.DatabaseForeignError: (
        "Het bestand met gegevens in deze map hoort niet bij deze kluis. Er is niets veranderd."
        " Zet het goede bestand terug, of zet een reservekopie terug."
    ),
    errors.SchemaTooNewError: (
        "Deze gegevens zijn gemaakt met een nieuwere versie van GCO Desktop. Er is niets"
        " veranderd. Werk GCO Desktop bij en probeer het opnieuw."
    ),
    errors.SchemaTooOldError: (
        "Deze gegevens zijn van een oudere versie van GCO Desktop en moeten eerst worden"
        " bijgewerkt. Dat kan alleen als er geschreven mag worden. Er is niets veranderd. Maak"
        " ruimte vrij of haal de schrijfbeveiliging eraf, en open de kluis dan gewoon."
    ),
    errors.MigrationFailedError: (
        "Bijwerken is niet gelukt; er is niets veranderd. Al je gegevens staan er nog. Zet de"
        " vorige versie van GCO Desktop terug en vraag om hulp."
    ),
    errors.KluisBusyError: (
        "Deze kluis is al geopend. Ga naar het andere venster van GCO Desktop, of sluit dat eerst."
    ),
    errors.KluisExistsError: (
        "Deze map is niet leeg. Kies een lege of een nieuwe map; er is niets overschreven."
    ),
    errors.DiskFullError: (
        "De schijf is vol. Wat al bewaard was, is veilig; wat op het scherm staat is nog niet"
        " bewaard. Maak ruimte vrij op de schijf en bewaar opnieuw."
    ),
    errors.ReadOnlyError: (
        "Deze map of schijf kan niet worden beschreven. Er is niets veranderd. Haal de"
        " schrijfbeveiliging eraf, of kies een andere map."
    ),
    errors.LowMemoryError: (
        "Er is te weinig geheugen vrij. Er is niets veranderd. Sluit andere programma's en probeer"
        " het opnieuw."
    ),
    errors.FileUnreadableError: (
        "Dit bestand kan niet worden gelezen of geschreven. Controleer of de map bestaat en of de"
        " schijf of stick goed is aangesloten. De kluis is niet veranderd."
    ),
    errors.BackupDamagedError: (
        "Dit is geen reservekopie van GCO Desktop, of de kopie is beschadigd. De kluis is niet"
        " veranderd. Kies een andere reservekopie."
    ),
    errors.SummaryDamagedError: (
        "Dit is geen goede samenvatting van GCO Desktop. Vraag de afzender om het bestand opnieuw"
        " te sturen."
    ),
    errors.DatabaseFaultError: (
        "Het bestand met je gegevens kan even niet worden gelezen of geschreven. Wat al bewaard"
        " was, is veilig. Wacht even en probeer het opnieuw; blijft het misgaan, start de computer"
        " dan opnieuw."
    ),
    errors.CancelledError: "Gestopt. Er is niets veranderd.",
    errors.ProgramFaultError: (
        "Het programma maakte zelf een fout. Wat eerder bewaard was, is veilig; deze laatste stap"
        " is misschien niet bewaard. Kijk of het er staat, en doe het anders nog een keer."
    ),
    errors.NotFoundError: "Dit bestaat niet meer. Ga naar een ander scherm en weer terug.",
}

DISK_FULL_BUT_ROOM = (
    "De schijf is vol. Wat al bewaard was, is veilig; je tekst staat nog op het scherm. Er is nu"
    " wat noodruimte vrijgemaakt: bewaar nog een keer. Maak daarna ruimte vrij op de schijf."
)
VIEWING = (
    "Je kijkt alleen: er kan nu niets worden bewaard. Je tekst staat nog op het scherm. Maak ruimte"
    " vrij of haal de schrijfbeveiliging eraf, en kies bovenin voor Opnieuw proberen."
)
SILENT = (
    "Deze map antwoordt niet. Er is niets verloren. Staat je netwerkschijf (NAS) uit? Zet hem aan"
    " en kijk of de verbinding werkt. Probeer het daarna opnieuw."
)


def error_text(error: GcoError) -> str:
    """Return what to tell the user about ``error``."""
    special = _SPECIAL.get(type(error))
    return special(error) if special else TEXTS[type(error)]


def _reason(texts: dict[str, str]) -> Callable[[Any], str]:
    def text(error: errors.ReasonError) -> str:
        return texts.get(error.reason, TEXTS[type(error)]).replace("{value}", error.value)

    return text


def _summary(error: errors.SummaryDamagedError) -> str:
    general = f"{{bestand}}: {TEXTS[type(error)]}"
    return SUMMARY_REASONS.get(error.reason, general).replace("{bestand}", error.bestand)


def _password(error: errors.WrongPasswordError) -> str:
    if error.made_on is None:
        return TEXTS[type(error)]
    day = f"{error.made_on.day}-{error.made_on.month}-{error.made_on.year}"
    return (
        f"Dit wachtwoord past niet op deze reservekopie. Typ je wachtwoord van {day}, de dag waarop"
        " de kopie is gemaakt. Er is niets veranderd."
    )


def _recovery_code(error: errors.WrongRecoveryCodeError) -> str:
    if error.replaced_on:
        return (
            f"Deze herstelcode is vervangen op {error.replaced_on:%d-%m-%Y}. Gebruik het"
            " herstelblad dat je daarna hebt afgedrukt. Er is niets veranderd."
        )
    if not error.groups:
        return TEXTS[type(error)]
    groups = " en ".join(str(group) for group in error.groups)
    return f"Controleer groep {groups} van de herstelcode. Er is niets veranderd."


def _disk_full(error: errors.DiskFullError) -> str:
    return DISK_FULL_BUT_ROOM if error.room_made else TEXTS[type(error)]


def _read_only(error: errors.ReadOnlyError) -> str:
    return VIEWING if error.viewing else TEXTS[type(error)]


def _unreadable(error: errors.FileUnreadableError) -> str:
    return SILENT if error.silent else TEXTS[type(error)]


def _text_too_long(error: errors.TekstTeLangError) -> str:
    return TEXTS[type(error)].replace("te lang.", f"te lang (hoogstens {error.limit} tekens).")


def _earlier_quarter(error: errors.KwartaalVolgordeError) -> str:
    return f"Maak eerst de samenvatting van {error.periode}."


_SPECIAL: dict[type[GcoError], Callable[[Any], str]] = {
    errors.DuurError: _reason(DUUR_REASONS),
    errors.DatumError: _reason(DATUM_REASONS),
    errors.WachtwoordZwakError: _reason(WACHTWOORD_REASONS),
    errors.DocumentError: _reason(DOCUMENT_REASONS),
    errors.TerugzettenError: _reason(TERUGZETTEN_REASONS),
    errors.LabelError: _reason(LABEL_REASONS),
    errors.UrenbestandError: _reason(URENBESTAND_REASONS),
    errors.AfsluitError: _reason(AFSLUIT_REASONS),
    errors.SummaryDamagedError: _summary,
    errors.WrongPasswordError: _password,
    errors.WrongRecoveryCodeError: _recovery_code,
    errors.DiskFullError: _disk_full,
    errors.ReadOnlyError: _read_only,
    errors.FileUnreadableError: _unreadable,
    errors.TekstTeLangError: _text_too_long,
    errors.KwartaalVolgordeError: _earlier_quarter,
}
