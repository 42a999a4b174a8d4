"""`rao zaak splits`: a part of a zaak goes on as a zaak of its own."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, keuzewoorden
from rao_cli.cli.argumenten import dag, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import DatumVraag, KeuzeVraag, LangeTekst, Vraag
from rao_cli.cli.questions.zaak.zaakvragen import GROEPEN
from rao_cli.model.stand import ZaakPlek
from rao_cli.workflow.dagen import klacht_buiten
from rao_cli.workflow.zaak.afgeleid import NieuweZaak
from rao_cli.workflow.zaak.splitsen import splits as splits_zaak
from rao_cli.workflow.zoeken import zoek_zaak


def splits(
    s: WriteSession,
    zaak: argumenten.Zaakkenmerk,
    *,
    onderwerp: Annotated[str | None, optie("T", "Waar de nieuwe zaak over gaat.")] = None,
    groep: Annotated[
        str | None, optie("G", "volwassene, gezin of amv.", keuzewoorden.groepen)
    ] = None,
    feiten: Annotated[
        str | None, optie("T", "Wat er in de nieuwe zaak aan de hand is, als dat anders is.")
    ] = None,
    vraag: Annotated[str | None, optie("T", "Wat het LKO over de nieuwe zaak vraagt.")] = None,
    op: Annotated[date | None, dag("D", "Vanaf welke dag; zonder dag is dat vandaag.")] = None,
) -> None:
    r"""Splits een zaak: een deel gaat verder als eigen zaak. U krijgt het nieuwe kenmerk.

    Voorbeeld:
        rao zaak splits Z-7K3F9E
        rao zaak splits Z-7K3F9E --onderwerp "De oudste zoon uit het gezin" \
            --groep volwassene --op 2026-04-02

    De nieuwe zaak staat op dezelfde lijst en begint met dezelfde inhoud. De oude zaak blijft
    bestaan. Bij allebei staat dat zij bij elkaar horen.
    """
    s.oefen(lambda h: splits_zaak(h, zaak, None))
    h = s.keur_vooraf()
    gegeven = {"onderwerp": onderwerp, "groep": groep, "vraag": vraag, "op": op}
    antwoord = s.vul_aan(_vragen(zoek_zaak(h.stand, zaak), s.vandaag), gegeven)
    nieuw = NieuweZaak(**antwoord, feiten=feiten)
    kenmerk, zinnen, uitkomst = splits_zaak(h, zaak, nieuw)
    s.vertel(uitkomst, kenmerk, zinnen=zinnen)


def _vragen(plek: ZaakPlek, vandaag: date) -> list[Vraag]:
    return [
        Vraag(
            naam="onderwerp",
            tekst="Waar gaat de nieuwe zaak over?",
            reden=f"{plek.kenmerk} gaat over: {plek.zaak.onderwerp}. Noem geen namen.",
            voorbeeld="De oudste zoon uit het gezin",
        ),
        KeuzeVraag(
            naam="groep",
            tekst="Om wie gaat het in de nieuwe zaak?",
            keuzes=GROEPEN,
            standaard=plek.zaak.groep,
        ),
        LangeTekst(
            naam="vraag",
            tekst="Wat vraagt het LKO over de nieuwe zaak?",
            reden=f"Zonder antwoord blijft het: {plek.zaak.vraag}" if plek.zaak.vraag else "",
            verplicht=False,
        ),
        DatumVraag(
            naam="op",
            tekst="Sinds welke dag is het een eigen zaak?",
            standaard=vandaag,
            toets=lambda tekst: klacht_buiten(date.fromisoformat(tekst), vandaag, plek.lijst.datum),
        ),
    ]
