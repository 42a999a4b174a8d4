"""`rao opschaling antwoord`: what the Deelberaad answered, and when the LKO heard it."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import dag, optie
from rao_cli.cli.opdracht.write_session import IETS, WriteSession
from rao_cli.cli.opschaling.genereer import Deelberaadlijst
from rao_cli.cli.questions.vraag import DatumVraag, LangeTekst
from rao_cli.workflow.opschaling import deelberaad

_VERTELD = DatumVraag(naam="teruggekoppeld_op", tekst="Wanneer hoorde het LKO het antwoord?")
_BESLUIT = LangeTekst(
    naam="besluit",
    tekst="Wat besloot het Deelberaad Asiel?",
    reden="Het antwoord gaat naar de agenda en naar het LKO.",
    voorbeeld="Het Deelberaad stemt in met een voorrangsbehandeling.",
)


def antwoord(
    s: WriteSession,
    kenmerk: Deelberaadlijst,
    *,
    zaak: Annotated[
        str | None, optie("Z", "Over welke zaak; anders over de hele lijst.", suggesties.zaken)
    ] = None,
    besluit: Annotated[str | None, optie("T", "Wat het Deelberaad besloot.")] = None,
    datum: argumenten.Datum = None,
    teruggekoppeld_op: Annotated[
        date | None, dag("D", "Wanneer het LKO het antwoord hoorde.")
    ] = None,
) -> None:
    """Leg vast wat het Deelberaad Asiel antwoordde, of dat het LKO het antwoord hoorde.

    Voorbeeld:
        rao opschaling antwoord SL-noord-2026-03-16 --besluit "Stemt in" --datum 2026-04-01
        rao opschaling antwoord SL-noord-2026-03-16 --zaak Z-7K3F9E --besluit "Stemt in"
        rao opschaling antwoord SL-noord-2026-03-16 --teruggekoppeld-op 2026-04-03

    Met --zaak krijgt elke zaak een eigen antwoord; zonder geldt het voor alle zaken die er nog
    geen hebben. De zaak of het knelpunt komt met het antwoord op onze volgende agenda. Na dat
    overleg hoort het LKO het, met de terugkoppeling.
    """
    h = s.h
    over = ("opschaling", "antwoord", kenmerk, *(("--zaak", zaak) if zaak else ()))
    if (
        besluit is None
        and teruggekoppeld_op is None
        and deelberaad.alleen_te_vertellen(h, kenmerk, zaak)
    ):
        teruggekoppeld_op = s.vul_aan([_VERTELD], {}, *over)[_VERTELD.naam]
    elif besluit is None and teruggekoppeld_op is None:
        iets = deelberaad.Antwoordgegevens(IETS, datum, zaak=zaak)
        s.oefen(lambda proef: deelberaad.leg_antwoord_vast(proef, kenmerk, iets))
        wanneer = DatumVraag(naam="datum", tekst="Wanneer was dat?", standaard=s.vandaag)
        antwoorden = s.vul_aan([_BESLUIT, wanneer], {"datum": datum}, *over)
        besluit, datum = antwoorden["besluit"], antwoorden["datum"]
    vroeg = ""
    if teruggekoppeld_op is not None and besluit is None:
        vroeg = deelberaad.te_vroeg(h, kenmerk, zaak, teruggekoppeld_op)
    if vroeg and s.kan_vragen and not s.proef:
        if not s.akkoord(f"{vroeg} Hoorde het LKO het toch al?", vroeg):
            return
        vroeg = ""
    gegeven = deelberaad.Antwoordgegevens(besluit, datum, teruggekoppeld_op, zaak)
    wacht, uitkomst = deelberaad.leg_antwoord_vast(h, kenmerk, gegeven)
    zinnen = [f"Er is nog geen antwoord over {', '.join(wacht)}."] if wacht else []
    zinnen += [f"Let op: {vroeg}"] if vroeg else []
    if besluit is not None and teruggekoppeld_op is None and not s.proef:
        zinnen += deelberaad.zeg_vervolg(h, kenmerk, zaak)
    s.vertel(uitkomst, zinnen=zinnen)
