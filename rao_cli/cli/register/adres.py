"""`rao adres`: on which mailbox a party gets its post (S11, S16)."""

from datetime import date
from typing import Annotated, ClassVar

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.keuze import NietBegrepen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.workflow.register.inrichting.adres import (
    eis_eigenaar,
    haal_adres_weg,
    klacht_over_adres,
    zet_adres,
)

Postpartij = Annotated[
    str,
    argument(
        "PARTIJ",
        "Een organisatie, lko:SLEUTEL, gemeente:SLEUTEL, tafel:SLEUTEL, deelberaad, secretaris of "
        "voorzitter.",
        suggesties.postontvangers,
    ),
]


class Adresvraag(Vraag, frozen=True, kw_only=True):
    """The address of a postbus; its own test says whether it is one, and of no person."""

    keurt_zelf: ClassVar[bool] = True

    def lees(self, antwoord: str, vandaag: date) -> str:  # noqa: ARG002
        """The address without blanks around it."""
        adres = antwoord.strip()
        if klacht := self.toets(adres):
            raise NietBegrepen(klacht)
        return adres


def zet(
    s: WriteSession,
    partij: Postpartij,
    adres: Annotated[
        str | None, argument("ADRES", "Het adres van een postbus, nooit van een persoon.")
    ] = None,
) -> None:
    """Leg vast op welke postbus een partij post krijgt.

    Voorbeeld:
        rao adres zet COA rao@coa.example
        rao adres zet lko:ter-apel lko.ter-apel@voorbeeld.nl
        rao adres zet secretaris secretariaat.rao@voorbeeld.nl

    rao zet dit adres in de mail die u klaarzet met --formaat eml. Verstuurd wordt er niets: dat
    doet u zelf. Het adres van een persoon weigert rao, want git vergeet niets.
    """
    h = s.keur_vooraf()
    eis_eigenaar(h.stand, partij)
    vraag = Adresvraag(
        naam="adres",
        optie="ADRES",
        tekst="Op welke postbus krijgt deze partij haar post?",
        voorbeeld="secretariaat@voorbeeld.nl",
        toets=lambda getypt: klacht_over_adres(h.stand.heel, getypt),
    )
    antwoord = s.vul_aan([vraag], {}, "adres", "zet", partij) if adres is None else {"adres": adres}
    wie, uitkomst = zet_adres(h, partij, antwoord["adres"])
    s.vertel(uitkomst, wie)


def weg(s: WriteSession, partij: Postpartij) -> None:
    """Haal de postbus van een partij weg.

    Voorbeeld:
        rao adres weg lko:ter-apel
    """
    wie, uitkomst = haal_adres_weg(s.h, partij)
    s.vertel(uitkomst, wie)
