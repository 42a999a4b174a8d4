"""`rao standpunt`: one organisation's position on a zaak, in its own lines."""

from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import LangeTekst, Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import datum
from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.soorten.signaallijst import Standpunt
from rao_cli.workflow.zaak.standpunt import leg_standpunt_vast, zeg_niet_eigen, zoek_standpunt


def standpunt(
    s: WriteSession,
    zaak: Annotated[str, argument("ZAAK", "Kenmerk van de zaak.", suggesties.standpuntplekken)],
    organisatie: argumenten.OrganisatieArgument,
    *,
    tekst: Annotated[
        str | None, optie("T", "Het standpunt, in eigen woorden.", naam="--standpunt")
    ] = None,
    inzet: Annotated[str | None, optie("T", "Wat de organisatie gaat doen.")] = None,
) -> None:
    """Leg het standpunt van een organisatie over een zaak vast.

    Voorbeeld:
        rao standpunt Z-7K3F9E COA --standpunt "Opvang kan tot het vertrek, als er zicht op is."
        rao standpunt knelpunt-7k3f9e COA --standpunt "De opvang loopt hier elke week op vast."

    Een knelpunt of een trend die zonder zaak naar het Deelberaad gaat, krijgt zo ook standpunten.

    Alleen de regels van deze organisatie veranderen. Zo kan iedereen tegelijk werken.
    """
    h = s.keur_vooraf()
    over_zaak = is_kenmerk_van("zaak", zaak.upper())
    zaak = zaak.upper() if over_zaak else zaak
    sleutel, oud = zoek_standpunt(h, zaak, organisatie)
    anders = oud is not None and tekst not in {None, oud.standpunt}
    if oud and anders and not _mag_vervangen(s, sleutel, oud):
        return
    antwoorden = s.vul_aan(
        _vragen(sleutel, oud, "deze zaak" if over_zaak else "dit punt", met_inzet=tekst is None),
        {naam: waarde for naam, waarde in (("standpunt", tekst), ("inzet", inzet)) if waarde},
        *("standpunt", zaak, sleutel),
    )
    uitkomst = leg_standpunt_vast(
        h, zaak, sleutel, antwoorden["standpunt"], antwoorden.get("inzet")
    )
    zinnen = [*zeg_niet_eigen(h, zaak, sleutel)]
    if oud and anders and uitkomst.is_gewijzigd:
        zinnen.append(f"Dit vervangt het standpunt van {sleutel}{_van(oud)}.")
    s.vertel(uitkomst, zinnen=zinnen)


def _mag_vervangen(s: WriteSession, sleutel: str, oud: Standpunt) -> bool:
    """Show what the organisation said before, and ask whether this comes in its place."""
    if s.kan_vragen:
        uitvoer.meld(f"{sleutel} gaf al een standpunt{_van(oud)}:\n   {oud.standpunt}")
    zin = f"Dit vervangt het standpunt van {sleutel}{_van(oud)}."
    return s.akkoord("Wilt u dat vervangen?", zin)


def _van(oud: Standpunt) -> str:
    return f" van {datum(oud.datum)}" if oud.datum else ""


def _vragen(sleutel: str, oud: Standpunt | None, waarover: str, *, met_inzet: bool) -> list[Vraag]:
    al = f" Er is al een standpunt{_van(oud)}." if oud else ""
    return [
        LangeTekst(
            naam="standpunt",
            tekst=f"Wat is het standpunt van {sleutel} over {waarover}?",
            reden=f"Elke organisatie geeft haar standpunt in eigen woorden (S20).{al}",
            voorbeeld="De opvang kan doorgaan tot het vertrek, als daar zicht op is.",
            eerder=oud and oud.standpunt,
        ),
        LangeTekst(
            naam="inzet",
            tekst=f"Wat gaat {sleutel} doen?",
            reden="Bij een standpunt hoort een inzet (S20).",
            voorbeeld="COA houdt de plek vrij tot 1 juni.",
            verplicht=False,
            eerder=oud and oud.inzet,
            alleen_als=lambda _: met_inzet,
        ),
    ]
