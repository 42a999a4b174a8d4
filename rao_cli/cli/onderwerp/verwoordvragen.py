"""The questions that reword an onderwerp: those of its type, and what else stands there."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from msgspec.structs import replace

from rao_cli.cli.onderwerp.onderwerpvelden import read_cijfers
from rao_cli.cli.questions.antwoord import altijd
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.onderwerpvragen import onderwerpvragen
from rao_cli.cli.questions.vraag import KeuzeVraag, LangeTekst, Vraag
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import tafels_van
from rao_cli.workflow.zoeken import zoek_zaak

#: What a voortgang is about is in its name too, and a type has its own fields: these stay.
_BLIJFT = ("type", "lko", "periode")


def verwoordvragen(stand: Stand, onderwerp: Onderwerp) -> list[Vraag]:
    """Return what is asked to reword an onderwerp, in the order in which it was filled in."""
    kaders = [
        een
        for een in stand.onderwerpen.values()
        if een.type == "kader" and een.kenmerk != onderwerp.kenmerk
    ]
    past: Mapping[str, Any] = {"type": onderwerp.type}
    gewoon = [
        replace(vraag, alleen_als=altijd)
        for vraag in onderwerpvragen(stand.aanbod, kaders)
        if vraag.naam not in _BLIJFT and (vraag.naam == "titel" or vraag.alleen_als(past))
    ]
    return [*gewoon, *_van_dit_type(stand, onderwerp)]


def _van_dit_type(stand: Stand, onderwerp: Onderwerp) -> Iterator[Vraag]:
    if onderwerp.type in {"knelpunt", "trend"}:
        yield LangeTekst(
            naam="geprobeerd",
            tekst="Wat probeerde de regio al, en wat leverde dat op?",
            reden="Het Deelberaad leest dit.",
            verplicht=False,
        )
        yield LangeTekst(
            naam="vraag", tekst="Wat vraagt het RAO van het Deelberaad?", verplicht=False
        )
    if onderwerp.type == "trend":
        yield KeuzeVraag(
            naam="landelijk",
            tekst="Speelt het in het hele land?",
            keuzes=(Keuze("ja"), Keuze("nee"), Keuze("onbekend")),
            verplicht=False,
        )
    if onderwerp.type == "voortgang":
        yield LangeTekst(
            naam="cijfers",
            tekst="Welke cijfers horen erbij?",
            reden="Elk op een eigen regel: een naam, een = en een heel getal.",
            voorbeeld="zaken_besproken=12",
            verplicht=False,
            per_regel=True,
            toets=_klacht_cijfer,
        )
    for lko in onderwerp.uitvoering_lko:
        tekst = f"Hoe voert {partij(stand.register, lko)} het uit?"
        yield LangeTekst(naam=f"uitvoering_lko.{lko}", tekst=tekst, verplicht=False)
    namen = dict(tafels_van(stand.register))
    for tafel in onderwerp.antwoorden:
        tekst = f"Wat antwoordde {namen.get(tafel, tafel)}?"
        yield LangeTekst(naam=f"antwoorden.{tafel}", tekst=tekst)
    if onderwerp.type != "voortgang":
        yield LangeTekst(
            naam="zaken",
            tekst="Uit welke zaken blijkt het?",
            reden="Elk kenmerk op een eigen regel.",
            voorbeeld="Z-7K3F9E",
            verplicht=False,
            per_regel=True,
            toets=partial(_klacht_zaken, stand),
        )


def _klacht_cijfer(tekst: str) -> str:
    try:
        read_cijfers([regel for regel in tekst.splitlines() if regel.strip()])
    except GebruiksFout as fout:
        return f"{fout.zin} {fout.hint}"
    return ""


def _klacht_zaken(stand: Stand, tekst: str) -> str:
    try:
        for regel in tekst.split():
            zoek_zaak(stand, regel)
    except RaoError as fout:
        return fout.zin
    return ""
