"""What the user reads about an error fits what happened."""

import pytest

from gco_desktop import error_reasons, error_texts
from gco_desktop.error_texts import error_text
from gco_desktop.errors import (
    DatumError,
    DocumentError,
    DuurError,
    GcoError,
    KwartaalVolgordeError,
    ReasonError,
    SummaryDamagedError,
    TekstTeLangError,
    WachtwoordZwakError,
    WrongPasswordError,
    WrongRecoveryCodeError,
)

REASONS = {
    DuurError: error_reasons.DUUR_REASONS,
    DatumError: error_reasons.DATUM_REASONS,
    WachtwoordZwakError: error_reasons.WACHTWOORD_REASONS,
    DocumentError: error_reasons.DOCUMENT_REASONS,
}


def test_bare_number_is_asked_about() -> None:
    expected = "Bedoel je 45 minuten of 45 uur? Typ 45m of 45u."

    assert error_text(DuurError("vraag", "45")) == expected


def test_day_that_does_not_exist_is_named() -> None:
    assert "29-2-2027" in error_text(DatumError("bestaat_niet", "29-2-2027"))


@pytest.mark.parametrize("error", REASONS)
def test_every_reason_has_a_text_of_its_own(error: type[ReasonError]) -> None:
    texts = {error_text(error(reason, "13")) for reason in REASONS[error]}

    assert len(texts) == len(REASONS[error])
    assert not any("{" in text for text in texts)


@pytest.mark.parametrize("error", [*REASONS, lambda reason: SummaryDamagedError("a.json", reason)])
def test_reason_without_a_text_gives_the_general_one(error: type[ReasonError]) -> None:
    assert error_text(error("iets nieuws")).endswith(error_texts.TEXTS[type(error("x"))])


def test_what_the_user_typed_is_shown_as_it_is() -> None:
    assert "{value}" in error_text(DatumError("bestaat_niet", "{value}"))
    assert "<b>{0}" in error_text(SummaryDamagedError("<b>{0}", "formaat"))


def test_mistyped_groups_of_the_recovery_code_are_named() -> None:
    assert "groep 3 van" in error_text(WrongRecoveryCodeError((3,)))
    assert "groep 3 en 7 van" in error_text(WrongRecoveryCodeError((3, 7)))
    assert "andere gegevens" in error_text(WrongRecoveryCodeError())


def test_limits_and_quarters_are_named() -> None:
    assert "200" in error_text(TekstTeLangError(200))
    assert "2026K2" in error_text(KwartaalVolgordeError("2026K2"))


def test_damage_never_reads_like_a_wrong_password() -> None:
    password = error_text(WrongPasswordError())

    assert [e for e, text in error_texts.TEXTS.items() if text == password] == [WrongPasswordError]


@pytest.mark.parametrize("error", error_texts.TEXTS)
def test_text_is_a_sentence_in_the_je_form(error: type[GcoError]) -> None:
    text = error_texts.TEXTS[error]

    assert text.endswith(".")
    assert text[0].isupper()
    assert " u " not in text.replace("90m", "")
    assert " uw " not in text.lower()
