"""`rao status`: one screen that says what to do now."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Final

from msgspec.structs import asdict, replace

from rao_cli.cli import argumenten
from rao_cli.cli.argumenten import optie
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.suggesties import uitvoerders
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum, datum_voluit
from rao_cli.workflow.gewist.weigering import zeg_gewist
from rao_cli.workflow.samen.sync.nieuws import zeg_nieuws
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.werklijst.groepen import groepeer, voor_secretaris, zeg_achterstand
from rao_cli.workflow.werklijst.status import Status, onderbroken, secretaris, werklijst
from rao_cli.workflow.werklijst.wachtende_wissing import zeg_wachtend

if TYPE_CHECKING:
    from rao_cli.workflow.papier.uitgave import Uitgave

_BREEDSTE_WIE = 20
#: So far in stands below a line what does not fit behind it.
_ONDER: Final = "    "
_KALENDER: Final = "ics"
#: What a program gets of a task.
_VELDEN = ("wat", "wie", "voor", "opdracht")


def status(
    s: ReadSession,
    *,
    voor: Annotated[
        str | None, optie("O", "Alleen wat één organisatie of LKO moet doen.", uitvoerders)
    ] = None,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
) -> None:
    """Zie wat er nu moet gebeuren, door wie en voor wanneer.

    Voorbeeld:
        rao status
        rao status --voor COA
        rao status --formaat ics

    Bovenaan staat wat te laat is en sinds welke dag, daarna wat het eerst moet. Is er veel te
    laat, dan staat deze week erboven. Een dag volgt uit de bestanden en uit de termijnen in
    rao.yaml: zij schuift niet op terwijl u wacht.
    Onder elke taak staat de opdracht, klaar om te kopiëren. Moet een ander iets doen, dan staat
    er hoe de secretaris daarom vraagt; met --voor ziet die ander de taak zelf.

    Met --formaat ics krijgt u een agenda-bestand voor Outlook of Thunderbird: de overleggen die
    komen, wanneer de stukken er moeten zijn, en de dag van elke taak.
    """
    uitgave = _lees_uitgave(s, formaat, naar)
    for zin in onderbroken(s.begin):
        uitvoer.meld(zin)
    _meld_nieuws(s)
    stand, lading = s.bekijk()
    beeld = werklijst(s.begin, lading, stand)
    wie = secretaris(stand)
    if voor is not None:
        from rao_cli.workflow.werklijst.aanlevertaken import eigen_werk  # and what it asks with

        beeld = replace(beeld, taken=eigen_werk(stand, beeld.taken, voor, wie), blijft_liggen=())
    eigen = beeld.taken if voor else voor_secretaris(beeld.taken, wie, stand.vandaag)
    if uitgave is not None:
        _geef_kalender(s, uitgave, stand, replace(beeld, taken=tuple(eigen)), voor or "")
        return
    if s.als_json:
        taken = [{n: getattr(taak, n) for n in _VELDEN} for taak in beeld.taken]
        reces = [{"van": reces.van, "tot": reces.tot} for reces in beeld.reces]
        liggen = [{"kenmerk": een.kenmerk, "tekst": een.tekst} for een in beeld.blijft_liggen]
        uitvoer.toon_json(
            "status", {**asdict(beeld), "taken": taken, "blijft_liggen": liggen, "reces": reces}
        )
        return
    _toon(replace(beeld, taken=tuple(eigen)))
    s.meld_onleesbaar(lading)


def _lees_uitgave(
    s: ReadSession, formaat: Sequence[str] | None, naar: str | None
) -> "Uitgave | None":
    """Return where the calendar goes; None when none is asked."""
    if not formaat and naar is None:
        return None
    from rao_cli.cli.opdracht import uitgeven  # brings along what writes

    uitgave = uitgeven.eis(s, formaat or [_KALENDER], naar)
    if uitgave.formaten != (_KALENDER,):
        raise GebruiksFout(
            "rao status kent één formaat: ics, voor een agenda.",
            hint="Stukken geeft u met: rao papieren",
        )
    return uitgave


def _geef_kalender(
    s: ReadSession, uitgave: "Uitgave", stand: Stand, beeld: Status, voor: str
) -> None:
    from rao_cli.cli.opdracht import vertellen
    from rao_cli.workflow.werklijst.kalender import geef_kalender  # brings every document along

    gegeven = geef_kalender(s.begin, stand, beeld, voor, uitgave)
    vertellen.toon_gegeven(gegeven, als_json=s.als_json)


def _meld_nieuws(s: ReadSession) -> None:
    """Say that an erased history is back, and what waits to be sent as the last look tells it."""
    if s.toestand is not None:
        return
    for zeg in (zeg_gewist, zeg_wachtend, zeg_nieuws):
        if zin := zeg(s.begin):
            uitvoer.meld(zin)


def toon_eerste(s: ReadSession, hoeveel: int) -> None:
    """Show the first tasks of the secretary, and how many there are besides."""
    _meld_nieuws(s)
    stand, lading = s.bekijk()
    beeld = werklijst(s.begin, lading, stand)
    taken = voor_secretaris(beeld.taken, secretaris(stand), stand.vandaag)
    groepen = groepeer(taken, stand.vandaag, beeld.volgend_overleg)
    eerst = [taak for groep in groepen for taak in groep.taken][:hoeveel]
    _toon_kop(beeld, zeg_achterstand(groepen))
    if not eerst:
        uitvoer.toon("\nEr is nu niets te doen.")
    else:
        uitvoer.toon_segmenten([("nadruk", "\nDit moet het eerst")])
        _toon_taken(beeld, eerst)
    if meer := len(taken) - len(eerst):
        wat = "is nog één taak" if meer == 1 else f"zijn nog {meer} taken"
        uitvoer.toon(f"\nEr {wat}. Alles ziet u met: rao status")
    s.meld_onleesbaar(lading)


def _toon(beeld: Status) -> None:
    groepen = groepeer(beeld.taken, beeld.vandaag, beeld.volgend_overleg)
    _toon_kop(beeld, zeg_achterstand(groepen))
    if not groepen:
        uitvoer.toon("\nEr is nu niets te doen.")
    for groep in groepen:
        stijl = "fout" if groep.te_laat else "nadruk"
        uitvoer.toon_segmenten([(stijl, f"\n{groep.kop} ({len(groep.taken)})")])
        _toon_taken(beeld, groep.taken)
    if beeld.blijft_liggen:
        uitvoer.toon_segmenten([("waarschuwing", f"\nBlijft liggen ({len(beeld.blijft_liggen)})")])
        for een in beeld.blijft_liggen:
            uitvoer.toon_gevouwen(een.tekst, inspring=f"  {een.naam}  ")
            uitvoer.toon_segmenten([("", "    "), ("opdracht", een.opdracht)])


def _toon_kop(beeld: Status, achterstand: str) -> None:
    vandaag = datum_voluit(beeld.vandaag)
    uitvoer.toon_segmenten([("kop", f"RAO {beeld.regio}"), ("zacht", f"  {vandaag}")])
    for zin in filter(None, (*_kop(beeld), achterstand)):
        uitvoer.toon_gevouwen(zin)


def _toon_taken(beeld: Status, taken: Sequence[Taak]) -> None:
    dagen = max((len(_dag(beeld, taak)) for taak in beeld.taken), default=0)
    wie = min(max((len(taak.wie) for taak in beeld.taken), default=0), _BREEDSTE_WIE)
    for taak in taken:
        begin = f"  {_dag(beeld, taak):<{dagen}}  " if taak.voor else "  "
        kop = f"{begin}{taak.wie:<{wie}}  "
        if uitvoer.is_scherm() and len(kop) > scherm.breedte() // 2:  # beside it is one word
            uitvoer.toon(kop.rstrip())
            kop = _ONDER
        uitvoer.toon_gevouwen(taak.wat, inspring=kop)
        past = kop != _ONDER and len(begin) + 2 + len(taak.opdracht) <= scherm.breedte()
        plek = " " * (len(begin) + 2) if past or not uitvoer.is_scherm() else _ONDER
        uitvoer.toon_segmenten([("", plek), ("opdracht", taak.opdracht)])


def _kop(beeld: Status) -> Iterator[str]:
    """Yield which days come: of the RAO, of the Deelberaad, and of a recess."""
    yield _overleg(beeld)
    if beeld.deelberaad and beeld.deelberaad_stukken:
        stukken = f"stukken uiterlijk {datum(beeld.deelberaad_stukken)}"
        yield f"Deelberaad Asiel: {datum_voluit(beeld.deelberaad)}; {stukken}."
    straks = [reces for reces in beeld.reces if reces.tot >= beeld.vandaag]
    for reces in straks[:1]:
        duur = f"{datum(reces.van)} tot en met {datum(reces.tot)}"
        yield f"Reces: {duur}. Dan is er geen overleg; termijnen lopen door."


def _overleg(beeld: Status) -> str:
    if beeld.volgend_overleg is None:
        return "Er is geen volgend overleg gepland."
    dagen = (beeld.volgend_overleg - beeld.vandaag).days
    over = {0: "vandaag", 1: "morgen"}.get(dagen, f"over {dagen} dagen")
    uiterlijk = beeld.stukken_uiterlijk
    stukken = f"; stukken uiterlijk {datum(uiterlijk)}" if uiterlijk else ""
    return f"Volgend overleg: {datum_voluit(beeld.volgend_overleg)} ({over}){stukken}."


def _dag(beeld: Status, taak: Taak) -> str:
    """Return "26 juni", with the year when it is another one; it says so in a recess."""
    if taak.voor is None:
        return ""
    reces = any(reces.van <= taak.voor <= reces.tot for reces in beeld.reces)
    return datum(taak.voor).removesuffix(f" {beeld.vandaag.year}") + (" (reces)" if reces else "")
