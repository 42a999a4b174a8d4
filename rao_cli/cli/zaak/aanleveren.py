"""`rao aanleveren`: who still owes what, ready to paste in a mail."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Final

import msgspec

from rao_cli.cli import argumenten, keuzewoorden, suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.opdracht import uitgeven
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal, opsomming
from rao_cli.model.zaak.verzoek import Verzoek, Vorm
from rao_cli.workflow.zaak.aanleveren import maak_stukken, schrijf_verzoeken, verzoeken

#: What comes on the screen: by the folder (none) and the format that were typed.
_OP_HET_SCHERM: Final[Mapping[tuple[str | None, ...], str]] = {
    (None,): "tekst",
    **{(None, vorm): vorm for vorm in ("tekst", "md", "json")},
}


def aanleveren(
    s: ReadSession,
    waarover: Annotated[
        str,
        argument(
            "LIJST|OVERLEG",
            "Kenmerk van een lijst of zaak, of datum van een overleg; niets is alles.",
            suggesties.alles,
        ),
    ] = "",
    *,
    organisatie: Annotated[
        str,
        optie("O", "Alleen wat deze organisatie of dit LKO nog levert.", suggesties.uitvoerders),
    ] = "",
    formaat: Annotated[
        list[str] | None,
        optie(
            "F",
            "tekst, md of json op het scherm; of een mail of stuk: eml, html, pdf.",
            keuzewoorden.verzoekformaten,
        ),
    ] = None,
    naar: argumenten.Naar = None,
) -> None:
    """Zie wie nog wat moet aanleveren, en voor wanneer. De tekst kan zo in een mail.

    Voorbeeld:
        rao aanleveren
        rao aanleveren 2026-03-12 --organisatie COA
        rao aanleveren SL-ter-apel-2026-03-05 --formaat md
        rao aanleveren 2026-03-12 --formaat eml
        rao aanleveren 2026-03-12 --formaat html --naar verzoeken

    U ziet per organisatie welk standpunt ontbreekt, te kort is of van een ander is overgenomen,
    en per LKO wat er nog op de lijst moet.
    Met --formaat eml zet rao voor elk van hen een mail klaar; u kijkt en verstuurt zelf.
    """
    vorm = _OP_HET_SCHERM.get((naar, *(formaat or ())))
    uitgave = uitgeven.eis(s, formaat, naar) if vorm is None else None
    stand, lading = s.bekijk()
    gevraagd = verzoeken(stand, waarover.strip(), organisatie.strip())
    if uitgave is not None:
        stukken = maak_stukken(stand, lading, gevraagd)
        uitgeven.geef_los(s, (stand, lading), uitgave, stukken)
    elif s.als_json or vorm == "json":
        uitvoer.toon_json("aanleveren", {"vandaag": s.vandaag, **_gegevens(gevraagd)})
    else:
        zo: Vorm = "md" if vorm == "md" else "tekst"
        uitvoer.toon_papier(schrijf_verzoeken(stand, lading, gevraagd, zo))
    uitvoer.meld(_samenvatting(gevraagd))
    s.meld_onleesbaar(lading)


def _gegevens(gevraagd: Sequence[Verzoek]) -> dict[str, object]:
    return {
        "verzoeken": msgspec.to_builtins(gevraagd),
        "samenvatting": {
            "verzoeken": len(gevraagd),
            "tekorten": sum(verzoek.aantal for verzoek in gevraagd),
            "te_laat": sum(verzoek.aantal_te_laat for verzoek in gevraagd),
        },
    }


def _samenvatting(gevraagd: Sequence[Verzoek]) -> str:
    if not gevraagd:
        return "Niemand hoeft nog iets aan te leveren."
    totaal = sum(verzoek.aantal for verzoek in gevraagd)
    te_laat = sum(verzoek.aantal_te_laat for verzoek in gevraagd)
    wie = opsomming(f"{verzoek.naam} ({verzoek.aantal})" for verzoek in gevraagd)
    hadden = "had" if te_laat == 1 else "hadden"
    laat = f" {te_laat} daarvan {hadden} er al moeten zijn." if te_laat else ""
    return f"Nog {aantal(totaal, 'ding', 'dingen')} aan te leveren: {wie}.{laat}"
