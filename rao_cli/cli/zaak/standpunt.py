"""`rao standpunt`: one organisation's position on a zaak, in its own lines."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Annotated, Any, Final

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.editor.antwoord import antwoord, weiger_samen
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.eerder import met_wat_er_staat, veranderd
from rao_cli.cli.questions.vraag import LangeTekst, Vraag
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.soorten.signaallijst import Standpunt
from rao_cli.model.taal import datum
from rao_cli.model.zaak.onderdelen import heeft_standpunt
from rao_cli.workflow.zaak.standpunt import leg_standpunt_vast, zeg_niet_eigen, zoek_standpunt

#: What an organisation could do, for whom the usual example does not fit.
_VOORBEELD: Final = "Belt voor 1 juni met de gemeente."
_VOORBEELDEN: Final = {
    "COA": "COA houdt de plek vrij tot 1 juni.",
    "IND": "IND beslist voor 1 juni op de aanvraag.",
    "DT&V": "DT&V vraagt voor 1 juni een vervangend reisdocument aan.",
    "AVIM": "AVIM houdt de meldplicht in de gaten tot 1 juni.",
}
#: What is typed behind --inzet to take the inzet away.
_GEEN: Final = frozenset({"-", "geen"})


def standpunt(
    s: WriteSession,
    zaak: Annotated[str, argument("ZAAK", "Kenmerk van de zaak.", suggesties.standpuntplekken)],
    organisatie: argumenten.OrganisatieArgument,
    *,
    tekst: Annotated[
        str | None, optie("T", "Het standpunt, in eigen woorden.", naam="--standpunt")
    ] = None,
    inzet: Annotated[
        str | None, optie("T", "Wat de organisatie gaat doen; geen haalt de inzet weg.")
    ] = None,
    in_: argumenten.InEditor = None,
) -> None:
    """Leg het standpunt van een organisatie over een zaak vast, of verbeter het.

    Voorbeeld:
        rao standpunt Z-7K3F9E COA --standpunt "Opvang kan tot het vertrek, als er zicht op is."
        rao standpunt Z-7K3F9E COA --inzet "Houdt de plek vrij tot september."
        rao standpunt Z-7K3F9E COA
        rao standpunt Z-7K3F9E COA --in editor
        rao standpunt knelpunt-7k3f9e COA --standpunt "De opvang loopt hier elke week op vast."

    Wat u niet noemt, blijft zo. Zonder opties laat rao zien wat er al staat, en verbetert u dat.
    Een knelpunt of een trend die zonder zaak naar het Deelberaad gaat, krijgt zo ook standpunten.

    Alleen de regels van deze organisatie veranderen. Zo kan iedereen tegelijk werken.
    """
    h = s.keur_vooraf()
    over_zaak = is_kenmerk_van("zaak", zaak.upper())
    zaak = zaak.upper() if over_zaak else zaak
    sleutel, oud = zoek_standpunt(h, zaak, organisatie)
    genoemd = {n: t for n, t in (("standpunt", tekst), ("inzet", inzet)) if t is not None}
    weiger_samen(in_, genoemd.values())
    if not (s.kan_vragen or in_):
        _eis_genoeg(sleutel, oud, genoemd)
    vragen = _vragen(sleutel, oud, "deze zaak" if over_zaak else "dit punt")
    velden = _velden(s, vragen, oud, genoemd, ("standpunt", zaak, sleutel), in_=in_)
    if velden is None:
        return
    zinnen = [*_zeg_vervangen(sleutel, oud, velden)] if genoemd else []
    if zinnen and not _mag_vervangen(s, sleutel, oud, velden):
        return
    uitkomst = leg_standpunt_vast(h, zaak, sleutel, velden)
    s.vertel(uitkomst, zinnen=[*zeg_niet_eigen(h, zaak, sleutel), *zinnen])


def _eis_genoeg(sleutel: str, oud: Standpunt, genoemd: Mapping[str, str]) -> None:
    """Refuse, where nobody can be asked, what says nothing or has nothing to belong to."""
    if heeft_standpunt(oud) and not genoemd:
        raise GebruiksFout("U zegt niet wat er verandert.", hint="Noem --standpunt of --inzet.")
    if genoemd and "standpunt" not in genoemd and not heeft_standpunt(oud):
        raise GebruiksFout(
            f"{sleutel} gaf hier nog geen standpunt, en een inzet hoort bij een standpunt.",
            hint="Noem ook --standpunt.",
        )


def _velden(
    s: WriteSession,
    vragen: list[Vraag],
    oud: Standpunt,
    genoemd: Mapping[str, str],
    opdracht: tuple[str, ...],
    *,
    in_: str | None,
) -> dict[str, str | None] | None:
    """Return what changes: what was named, or what somebody typed over what stands there.

    None when somebody changed nothing in an editor.
    """
    weg = [n for n, t in genoemd.items() if n == "inzet" and t.strip().casefold() in _GEEN]
    if genoemd:  # what was not named stays, but a standpunt there must be
        nodig = {*genoemd, *(() if heeft_standpunt(oud) else ("standpunt",))}
        vragen = [vraag for vraag in vragen if vraag.naam in nodig and vraag.naam not in weg]
        antwoorden: Mapping[str, Any] | None = s.vul_aan(vragen, genoemd, *opdracht)
    else:
        _, zaak, sleutel = opdracht
        antwoorden = antwoord(s, in_, vragen, f"Standpunt van {sleutel} over {zaak}", *opdracht)
    if antwoorden is None:
        return None
    anders = veranderd(vragen, antwoorden, partial(getattr, oud))
    return {**anders, **dict.fromkeys(naam for naam in weg if getattr(oud, naam))}


def _zeg_vervangen(sleutel: str, oud: Standpunt, velden: Mapping[str, str | None]) -> Iterator[str]:
    """Say what comes in the place of what was said before, or goes."""
    for naam, een in (("standpunt", "het standpunt"), ("inzet", "de inzet")):
        if naam in velden and getattr(oud, naam):
            wat = f"{een} van {sleutel}{_van(oud)}"
            yield f"Dit vervangt {wat}." if velden[naam] else f"Dit haalt {wat} weg."


def _mag_vervangen(
    s: WriteSession, sleutel: str, oud: Standpunt, velden: Mapping[str, str | None]
) -> bool:
    """Show what the organisation said before, and ask whether another text comes in its place.

    Another inzet with the same standpunt is no reason to ask; an inzet that goes is.
    """
    if heeft_standpunt(oud) and "standpunt" in velden:
        if s.kan_vragen:
            _laat_zien(f"{sleutel} gaf al een standpunt{_van(oud)}:", oud.standpunt)
        zin = f"Dit vervangt het standpunt van {sleutel}{_van(oud)}."
        return s.akkoord("Wilt u dat vervangen?", zin)
    if velden.get("inzet", "") is not None:
        return True
    if s.kan_vragen:
        _laat_zien(f"De inzet van {sleutel}{_van(oud)} is nu:", oud.inzet)
    return s.akkoord("Wilt u die weghalen?", f"Dit haalt de inzet van {sleutel}{_van(oud)} weg.")


def _laat_zien(kop: str, tekst: str | None) -> None:
    """Show what was said, each paragraph of it below the head."""
    uitvoer.meld(f"{kop}\n{scherm.vouw_getypt(tekst or '', inspring='   ')}")


def _van(oud: Standpunt) -> str:
    return f" van {datum(oud.datum)}" if oud.datum else ""


def _vragen(sleutel: str, oud: Standpunt, waarover: str) -> list[Vraag]:
    al = f" Er is al een standpunt{_van(oud)}." if heeft_standpunt(oud) else ""
    vragen = (
        LangeTekst(
            naam="standpunt",
            tekst=f"Wat is het standpunt van {sleutel} over {waarover}?",
            reden=f"Elke organisatie geeft haar standpunt in eigen woorden.{al}",
            voorbeeld="De opvang kan doorgaan tot het vertrek, als daar zicht op is.",
        ),
        LangeTekst(
            naam="inzet",
            tekst=f"Wat gaat {sleutel} doen?",
            reden="Bij een standpunt hoort een inzet.",
            voorbeeld=_VOORBEELDEN.get(sleutel, _VOORBEELD),
            verplicht=False,
        ),
    )
    return met_wat_er_staat(vragen, partial(getattr, oud))
