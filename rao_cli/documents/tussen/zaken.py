"""The zaken: brought in, put before the Deelberaad, refused, withdrawn, moved, ended, removed."""

from collections.abc import Iterator

from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.documents.tussen import groepen
from rao_cli.documents.tussen.standpunten import van_standpunten
from rao_cli.documents.tussen.verteld import Wijzigplek, Wijzigzin
from rao_cli.documents.tussen.woorden import citaat, met_uitleg, op_dag
from rao_cli.model.soorten.leven import AFLOOP
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import Signaallijst, Zaak
from rao_cli.model.tussen.overgang import Overgang, Paar


def van_zaken(o: Overgang) -> Iterator[Wijzigzin]:
    """Yield what became of each zaak on each list that changed."""
    for paar in o.van(Signaallijst):
        oud = paar.was.zaken if paar.was else {}
        nieuw = paar.wordt.zaken if paar.wordt else {}
        for kenmerk in dict.fromkeys((*nieuw, *oud)):
            yield from _van_zaak(o, paar, kenmerk, oud.get(kenmerk), nieuw.get(kenmerk))


def _van_zaak(
    o: Overgang, paar: Paar[Signaallijst], kenmerk: str, was: Zaak | None, wordt: Zaak | None
) -> Iterator[Wijzigzin]:
    groep, plek = groepen.van_zaak(o, kenmerk), ("zaken", kenmerk)
    wie = (paar.ding.kenmerk, paar.ding.afzender)
    if wordt is None:
        waar = groepen.lijst_in_woorden(o.voor, paar.ding)
        tekst = f"Weggehaald van {waar}"
        if kenmerk not in o.na.zaken_op_kenmerk and was is not None:
            tekst += f". De zaak staat nu nergens meer. Zij ging over: {citaat(was.onderwerp)}"
        bron = Wijzigplek(paar.pad, plek)
        yield Wijzigzin(groep=groep, tekst=tekst, bron=bron, betreft=wie, weg=True)
        return
    if was is None:
        tekst = _begin(o, paar, kenmerk, wordt)
        bron = Wijzigplek(paar.pad, plek, bool)
        yield Wijzigzin(groep=groep, tekst=tekst, bron=bron, betreft=(*wie, wordt.aanbrenger))
    oud = was or Zaak(onderwerp="", aanbrenger="", groep="gezin")
    for naam, zin in _einde(o, oud, wordt):
        bron = Wijzigplek(paar.pad, (*plek, naam))
        yield Wijzigzin(groep=groep, tekst=zin, bron=bron, betreft=wie)
    # What went along to the Deelberaad was not given there.
    if was is not None or paar.ding.richting == "lko-rao":
        hier = (*plek, "standpunten")
        yield from van_standpunten(groep, paar.pad, hier, oud.standpunten, wordt.standpunten)


def _begin(o: Overgang, paar: Paar[Signaallijst], kenmerk: str, zaak: Zaak) -> str:
    """Say how a zaak came on a list."""
    waar = groepen.lijst_in_woorden(o.na, paar.ding)
    if paar.ding.richting == "rao-deelberaad":
        return f"Voorgelegd aan het Deelberaad Asiel, met signaallijst {paar.ding.kenmerk}"
    if kenmerk in o.voor.zaken_op_kenmerk:
        return f"Opnieuw ingebracht, op {waar}"
    if (uit := zaak.ontstaan) is not None:
        hoe = "Afgesplitst van" if uit.door == "splitsing" else "Samengevoegd uit"
        return f"{hoe} {opsomming(uit.uit)} op {datum(uit.op)}, op {waar}"
    nog = ", die nog niet is ingediend" if paar.ding.status == "concept" else ""
    return f"Nieuw: {zaak.aanbrenger} bracht deze zaak in, op {waar}{nog}"


def _einde(o: Overgang, was: Zaak, wordt: Zaak) -> Iterator[tuple[str, str]]:
    """Yield how a zaak left the table or went elsewhere: the key, and the sentence."""
    if wordt.weigering and not was.weigering:
        kop = f"Niet in behandeling genomen{op_dag(wordt.weigering.datum)}"
        yield "weigering", met_uitleg(kop, wordt.weigering.reden)
    if wordt.intrekking and not was.intrekking:
        kop = f"Ingetrokken{op_dag(wordt.intrekking.datum)}"
        yield "intrekking", met_uitleg(kop, wordt.intrekking.reden)
    if wordt.afloop and not was.afloop:
        kop = f"Afgelopen{op_dag(wordt.afloop.op)}: {AFLOOP[wordt.afloop.soort]}"
        yield "afloop", f"{kop}. {wordt.afloop.toelichting}" if wordt.afloop.toelichting else kop
    erbij = wordt.verhuisd[len(was.verhuisd) :]
    if erbij and wordt.verhuisd[: len(was.verhuisd)] == was.verhuisd:
        keren = (f"{partij(o.na.register, een.naar)}, vanaf {datum(een.op)}" for een in erbij)
        yield "verhuisd", f"Verhuisd naar {', en daarna naar '.join(keren)}"
