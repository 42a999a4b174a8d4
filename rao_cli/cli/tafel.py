"""`rao agendapunten`: what the RAO brings to another table, and what that table answered."""

from typing import Annotated, Any

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht import uitgeven
from rao_cli.cli.opdracht.write_session import IETS, WriteSession
from rao_cli.cli.questions.vraag import DatumVraag, LangeTekst, Vraag
from rao_cli.workflow import tafel
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.register.inrichting.naamkeuring import klacht_over_naam

Tafelnaam = Annotated[
    str, optie("TAFEL", "deelberaad, lko:SLEUTEL of tafel:SLEUTEL.", suggesties.tafels)
]


_NAAM = Vraag(
    naam="naam",
    tekst="Hoe heet die tafel?",
    reden="Zo staat zij op de agenda en op de punten die u brengt.",
    voorbeeld="het Zorgoverleg Drenthe",
    toets=lambda tekst: klacht_over_naam(tekst, "een tafel"),
)


def nieuw(
    s: WriteSession,
    sleutel: Annotated[str, argument("SLEUTEL", "Korte naam, zoals zorgoverleg.")],
    *,
    naam: Annotated[str | None, optie("T", "Hoe die tafel heet.")] = None,
) -> None:
    """Noem een andere tafel waar het RAO punten brengt, naast de LKO's en het Deelberaad.

    Voorbeeld:
        rao nieuw tafel zorgoverleg --naam "het Zorgoverleg Drenthe"

    Daarna brengt u er punten: kies bij een onderwerp --voor-agenda tafel:zorgoverleg.
    """
    h = s.keur_vooraf()
    antwoord = s.vul_aan([_NAAM], {"naam": naam}, "nieuw", "tafel", sleutel)
    gemaakt, uitkomst = tafel.nieuwe_tafel(h, sleutel, antwoord["naam"])
    s.vertel(uitkomst, gemaakt)


def genereer(
    s: WriteSession,
    *,
    voor: Tafelnaam,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
) -> None:
    """Maak de punten voor de agenda van een LKO, het Deelberaad Asiel of een andere tafel.

    Voorbeeld:
        rao agendapunten genereer --voor lko:ter-apel
        rao agendapunten genereer --voor deelberaad
        rao agendapunten genereer --voor tafel:zorgoverleg

    Erin staat wat die tafel moet bespreken, en wat het RAO van haar wil weten.
    Hebt u de punten gestuurd? Leg dat vast met: rao agendapunten verzonden
    """
    uitgave = uitgeven.lees(s, formaat, naar)
    pad, zinnen, uitkomst = tafel.genereer_agendapunten(s.h, voor)
    gegeven = uitgeven.geef(s.h, uitkomst, uitgave, pad)
    s.vertel(uitkomst, pad, zinnen=zinnen, gegeven=gegeven)


def verzonden(
    s: WriteSession,
    kenmerken: Annotated[
        list[str] | None,
        argument(
            "[KENMERK]...",
            "Alleen deze punten; zonder kenmerk alle punten die wachten.",
            suggesties.onderwerpen,
        ),
    ] = None,
    *,
    voor: Tafelnaam,
    datum: argumenten.Datum = None,
) -> None:
    """Leg vast dat een andere tafel de punten kreeg.

    Voorbeeld:
        rao agendapunten verzonden --voor lko:ter-apel
        rao agendapunten verzonden trend-7k3f9e --voor deelberaad --datum 2026-03-16
    """

    def meld(h: Handeling) -> CommitResult:
        return tafel.agendapunten_verzonden(h, voor, datum, kenmerken or ())

    if s.mag(meld, "Dit legt vast dat de punten zijn verstuurd.", "Zijn de punten verstuurd?"):
        s.vertel(meld(s.h))


def antwoord(
    s: WriteSession,
    kenmerk: argumenten.Onderwerpkenmerk,
    *,
    voor: Annotated[
        str,
        optie(
            "TAFEL",
            "Wie antwoordde: deelberaad, lko:SLEUTEL of tafel:SLEUTEL.",
            suggesties.tafels,
        ),
    ],
    tekst: Annotated[str | None, optie("T", "Wat die tafel antwoordde.")] = None,
    datum: argumenten.Datum = None,
) -> None:
    """Leg vast wat een andere tafel over een punt antwoordde.

    Voorbeeld:
        rao agendapunten antwoord trend-7k3f9e --voor deelberaad --tekst "Speelt landelijk"
        rao agendapunten antwoord thema-2m8q4c --voor lko:assen --tekst "Is nu opgelost"

    Het punt komt met het antwoord op de volgende agenda. Antwoordt het Deelberaad op een
    signaallijst? Gebruik dan: rao opschaling antwoord
    """
    h = s.h
    lijst = [
        LangeTekst(naam="tekst", tekst="Wat was het antwoord?", voorbeeld="Speelt landelijk."),
        DatumVraag(naam="datum", tekst="Wanneer was dat?", standaard=s.vandaag),
    ]
    gegeven: dict[str, Any] = {"tekst": tekst, "datum": datum}
    if tekst is None:
        s.oefen(lambda proef: tafel.leg_tafelantwoord_vast(proef, kenmerk, voor, IETS, datum))
        over = ("agendapunten", "antwoord", kenmerk, "--voor", voor)
        gegeven = s.vul_aan(lijst, gegeven, *over)
    else:
        gegeven = s.lees(lijst, gegeven)
    s.vertel(tafel.leg_tafelantwoord_vast(h, kenmerk, voor, gegeven["tekst"], gegeven["datum"]))
