"""`rao terugkoppeling`: the reply to each LKO after a meeting: made, sent, confirmed."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument, dag, optie, vlag
from rao_cli.cli.opdracht import uitgeven
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.terugkoppeling.terugkoppeling import (
    genereer_terugkoppelingen,
    papieren_over,
)
from rao_cli.workflow.terugkoppeling.verzenden import meld_bevestigd, meld_verzonden

Terugkoppelkenmerken = Annotated[
    list[str],
    argument("KENMERK", "Kenmerk van de terugkoppeling; mag vaker.", suggesties.terugkoppelingen),
]


def genereer(
    s: WriteSession,
    overleg: Annotated[date | None, argumenten.overleg("het laatste dat is gehouden")] = None,
    *,
    lko: Annotated[str | None, optie("L", "Alleen voor dit LKO.", suggesties.lkos)] = None,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
) -> None:
    """Maak voor elk LKO de terugkoppeling over zijn eigen zaken.

    Voorbeeld:
        rao terugkoppeling genereer
        rao terugkoppeling genereer 2026-03-12 --lko ter-apel
        rao terugkoppeling genereer --formaat pdf

    U kunt dit zo vaak doen als u wilt. Wat al is verzonden, verandert alleen als er daarna een
    besluit is verbeterd: dan moet het LKO dat ook horen.
    """
    uitgave = uitgeven.lees(s, formaat, naar)
    gemaakt, uitkomst = genereer_terugkoppelingen(s.h, overleg, lko)
    zinnen = [] if s.proef else [*gemaakt.zinnen]
    if gemaakt.kenmerken and not s.proef:
        zinnen.append(f"Verstuur uiterlijk {gemaakt.uiterlijk}. {gemaakt.mail}")
        meld = opdrachtregel("terugkoppeling", "verzonden", *gemaakt.kenmerken)
        zinnen.append(f"Meld dat daarna: {meld}")
    gegeven = uitgeven.geef(s.h, uitkomst, uitgave, *papieren_over(s.h, overleg, lko))
    s.vertel(uitkomst, *gemaakt.kenmerken, *gemaakt.opnieuw, zinnen=zinnen, gegeven=gegeven)


def verzonden(
    s: WriteSession,
    kenmerken: Terugkoppelkenmerken,
    *,
    op: Annotated[date | None, dag("D", "Wanneer u haar verstuurde; standaard vandaag.")] = None,
    eigen_tekst: Annotated[
        bool, vlag("--eigen-tekst", "U verstuurde een tekst die u zelf hebt veranderd.")
    ] = False,
) -> None:
    """Meld dat een terugkoppeling naar het LKO is verstuurd.

    Voorbeeld:
        rao terugkoppeling verzonden TK-ter-apel-2026-03-12
        rao terugkoppeling verzonden TK-ter-apel-2026-03-12 --op 2026-03-17

    Pas daarna is een zaak klaar. Zijn alle zaken van een signaallijst klaar, dan is de lijst
    afgehandeld; dat legt rao meteen vast.
    Kwam er daarna een verbetering, dan maakt u haar opnieuw, en meldt u het nog een keer.
    """

    def meld(h: Handeling) -> tuple[list[str], list[str], CommitResult]:
        return meld_verzonden(h, kenmerken, op, eigen_tekst=eigen_tekst)

    zin = "Dit legt vast dat de terugkoppeling is verstuurd."
    if not s.mag(lambda proef: meld(proef)[-1], zin, "Is zij verstuurd?"):
        return
    lijsten, zinnen, uitkomst = meld(s.h)
    klaar = (f"Alle zaken van {lijst} zijn klaar: de lijst is afgehandeld." for lijst in lijsten)
    s.vertel(uitkomst, zinnen=[*zinnen, *klaar])


def bevestigd(
    s: WriteSession,
    kenmerken: Terugkoppelkenmerken,
    *,
    op: Annotated[date | None, dag("D", "Wanneer het LKO bevestigde; standaard vandaag.")] = None,
) -> None:
    """Meld dat het LKO een terugkoppeling heeft bevestigd.

    Voorbeeld:
        rao terugkoppeling bevestigd TK-ter-apel-2026-03-12
        rao terugkoppeling bevestigd TK-ter-apel-2026-03-12 --op 2026-03-19
    """
    s.vertel(meld_bevestigd(s.h, kenmerken, op))
