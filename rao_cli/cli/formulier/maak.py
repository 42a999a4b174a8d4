"""`rao formulier maak`: a list, a zaak or new zaken to fill in without rao."""

from typing import Annotated

from rao_cli.cli import argumenten, keuzewoorden, suggesties
from rao_cli.cli.argumenten import argument, getal, optie
from rao_cli.cli.kiezen.aanwijzen import wijs_aan
from rao_cli.cli.opdracht import vertellen
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.questions.vragen import kan_vragen
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.stand import Stand
from rao_cli.workflow.formulier.maken import MEESTE_NIEUWE, Formuliervraag, build_formulier
from rao_cli.workflow.formulier.uitgeven import geef_formulier, lees_formaten
from rao_cli.workflow.kiezen.dingen import in_te_vullen
from rao_cli.workflow.papier.uitgave import STROOM


def maak(
    s: ReadSession,
    kenmerk: Annotated[
        str, argument("KENMERK", "Kenmerk van een signaallijst of zaak.", suggesties.alles)
    ] = "",
    *,
    lko: Annotated[
        str | None, optie("L", "Een leeg formulier voor dit LKO.", suggesties.lkos)
    ] = None,
    voor: Annotated[
        str | None,
        optie("O", "Alleen wat deze organisatie nog aanlevert.", suggesties.organisaties),
    ] = None,
    zaken: Annotated[
        int | None, getal("N", 0, MEESTE_NIEUWE, "Zoveel lege zaken staan erop.")
    ] = None,
    formaat: Annotated[
        list[str] | None,
        optie(
            "F",
            "docx voor Word, html voor een browser, of txt.",
            keuzewoorden.vast((("docx", "Word"), ("html", "een browser"), ("txt", "Kladblok"))),
        ),
    ] = None,
    naar: argumenten.Naar = None,
) -> None:
    """Maak een formulier voor wie geen rao heeft. U mailt het, en leest het later in.

    Voorbeeld:
        rao formulier maak SL-ter-apel-2026-03-05
        rao formulier maak --lko ter-apel --zaken 3
        rao formulier maak Z-7K3F9E --voor IND
        rao formulier maak --voor IND
        rao formulier maak --lko ter-apel --formaat html

    Wat er al is, staat op het formulier. Zo kan iemand ook een tekst verbeteren.
    Met --voor staat er alleen op wat die organisatie nog aanlevert, met de zaak erboven.
    """
    kenmerk = kenmerk.strip()
    kiest = not (kenmerk or voor or lko is not None) and kan_vragen(ja=s.als_json)
    if not kiest:
        _eis_waarvan(kenmerk, lko, voor, zaken)
    formaten = lees_formaten(formaat, naar)
    _eis_uitvoer(s, formaten[0], naar)
    stand, lading = s.bekijk()
    if kiest:
        kenmerk, lko = _kies(stand)
        _eis_waarvan(kenmerk, lko, voor, zaken)
    vraag = Formuliervraag(kenmerk=kenmerk, lko=lko or "", voor=voor or "", nieuwe=zaken)
    formulier, zinnen = build_formulier(stand, vraag)
    gegeven = geef_formulier(s.begin, stand, formulier, formaten, naar)
    vertellen.toon_gegeven(gegeven, als_json=s.als_json)
    for zin in zinnen:
        uitvoer.meld(zin)
    s.meld_onleesbaar(lading)


def _kies(stand: Stand) -> tuple[str, str | None]:
    """Let a person choose of what; returns a kenmerk, or an LKO for an empty form."""
    gekozen = wijs_aan("Waarvan wilt u een formulier?", [*in_te_vullen(stand)])[0]
    return ("", gekozen) if gekozen in stand.lkos else (gekozen, None)


def _eis_waarvan(kenmerk: str, lko: str | None, voor: str | None, zaken: int | None) -> None:
    """Refuse a form of nothing, or of two things at once."""
    if (kenmerk or voor) and lko is not None:
        raise GebruiksFout(
            "Met --lko maakt rao een leeg formulier; een kenmerk of --voor hoort daar niet bij.",
            hint="Laat --lko weg, of het andere.",
        )
    if not (kenmerk or voor or lko is not None):
        raise GebruiksFout(
            "Waarvan wilt u een formulier? Noem een signaallijst, een zaak of een LKO.",
            hint="Bijvoorbeeld: rao formulier maak --lko LKO\n"
            "Uw lijsten ziet u met: rao lijst signaallijsten",
        )
    if zaken is not None and (voor or is_kenmerk_van("zaak", kenmerk.upper())):
        raise GebruiksFout(
            "Op dit formulier staat geen nieuwe zaak; --zaken hoort bij een signaallijst of LKO."
        )


def _eis_uitvoer(s: ReadSession, formaat: str, naar: str | None) -> None:
    """Refuse what cannot go to the output."""
    if naar == STROOM and s.als_json:
        raise GebruiksFout("--json en --naar - gaan niet samen: beide zijn voor de uitvoer.")
    if naar == STROOM and uitvoer.is_scherm():
        raise GebruiksFout(
            "Een formulier kan niet op het scherm.", hint=f"Zet er achteraan bij: > NAAM.{formaat}"
        )
