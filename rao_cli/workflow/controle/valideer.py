"""Check a register, or a few of its files: form, rules, acceptances, completeness."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from rao_cli.model.controle import Verslag
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.plaats import REGISTERBESTAND, is_gekozen
from rao_cli.store.git.aanroep.eigen_map import is_deels_uitgepakt
from rao_cli.store.meelezen.meelezer import Meelezer
from rao_cli.store.register_map import RegisterMap
from rao_cli.store.schijf import bestaat, onleesbaar, wandel
from rao_cli.workflow.controle import meelezen
from rao_cli.workflow.controle.beoordeeld import eis_beoordeeld
from rao_cli.workflow.controle.bereik import eis_zonder_toestand, toen_aan_het_eind
from rao_cli.workflow.controle.bewaard import oogst_alles, wat_was
from rao_cli.workflow.controle.gevraagd.bedoeld_pad import met_bestanden, zeg_wat_wel
from rao_cli.workflow.controle.gevraagd.vraag import STDIN, Controlevraag, Onthoud
from rao_cli.workflow.controle.invoer import Invoer, oogst_invoer, oogst_los, read_los
from rao_cli.workflow.controle.losse import Wijze, beginpunten, voeg_losse_toe
from rao_cli.workflow.controle.meelezen.per_bestand import bekijk
from rao_cli.workflow.controle.onderwerpen import lees_vooruit
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.controle.oordeel.eerder import EerderGezegd
from rao_cli.workflow.controle.sinds import Vroeger, houd_nieuw
from rao_cli.workflow.controle.toen import deel_toen, plek_in
from rao_cli.workflow.controle.tweeversies import tweeversies
from rao_cli.workflow.controle.verslag import Verslagwens, maak_verslag
from rao_cli.workflow.lezing import zeg_genegeerd, zeg_versie
from rao_cli.workflow.opslag import onthoud

if TYPE_CHECKING:
    from rao_cli.store.meelezen.processen import Proces
    from rao_cli.workflow.controle.vroeger.grens import Grens

#: A register with the chosen paths inside it; `""` means all of it.
_Gekozen = tuple[RegisterMap, list[str]]


def valideer(
    vraag: Controlevraag,
    versie: str = "",
    onthoud: Onthoud | None = None,
    vroeg: "Proces | None" = None,
) -> Verslag:
    """Return the report; RaoError when there is no register, GebruiksFout for a wrong path.

    `vroeg` is a process that was started to read along, when one register is asked.
    """
    if vraag.schrijf and vraag.grens is None:
        raise GebruiksFout("--schrijf hoort bij --grens.", hint="Noem een bestand: --grens BESTAND")
    if vraag.historie and vraag.grens is not None:
        raise GebruiksFout(
            "Met --historie is er geen grens: rao telt dan alles wat ooit is vastgelegd.",
            hint="Laat --grens weg, of --historie.",
        )
    if vraag.historie and (vraag.paden or vraag.sinds is not None or vraag.toen is not None):
        raise GebruiksFout(
            "--historie kijkt naar alles wat ooit is vastgelegd.",
            hint="Typ het zonder PAD, --sinds of --toestand: rao valideer --historie",
        )
    gevraagd, vraag = vraag, met_bestanden(_met_eind(vraag))
    oogst = Oogst(vraag.vandaag, vraag.profiel)
    # What git does not keep is always looked at, and all of it is new.
    vroeger = Vroeger([Oogst(vraag.vandaag, vraag.profiel)], {*vraag.paden})
    registers = _gekozen(vraag)
    for map_, keuze in registers:
        kijk = bekijk if "" in keuze and vraag.sinds is None else None  # else not at every file
        with Meelezer(meelezen.PROGRAMMA, vraag.vandaag, kijk, vroeg) as mee:
            _oogst_register(oogst, vroeger, vraag, (map_, mee), keuze)
    for pad in vraag.paden:
        if pad == STDIN:
            oogst_invoer(oogst, vroeger, _invoer(oogst, vraag))
        elif vraag.toen is None and _is_los(los := vraag.plek(pad)):
            oogst_los(oogst, pad, read_los(los, pad))
    ouder = () if vraag.sinds is None else houd_nieuw(oogst, vroeger)
    grens = _grens(vraag, registers, oogst.registers)
    paden = () if STDIN in vraag.paden else tuple(vraag.paden)
    wens = Verslagwens(gevraagd.sinds, vraag.keuze, grens, versie, paden)
    verslag = maak_verslag(oogst, ouder, wens)
    if onthoud is not None:
        onthoud(verslag, oogst.buiten_git)
    return verslag


def _grens(
    vraag: Controlevraag, registers: Sequence[_Gekozen], bekeken: Iterable[str]
) -> "Grens | None":
    """Return the baseline that was asked, and of what it is.

    `bekeken` are the rao.yaml of all that was looked at, also of stdin.
    """
    if vraag.grens is None:
        return None
    from rao_cli.workflow.controle.vroeger.grens import make_grens  # with what writes a file

    voor = (pad.removesuffix(REGISTERBESTAND) for pad in bekeken)
    roots = {deel: vraag.basis.absolute() / deel for deel in voor}
    alles = bool(registers) and all("" in keuze for _, keuze in registers)
    heel = alles and STDIN not in vraag.paden and vraag.sinds is None and vraag.keuze.is_alles
    return make_grens(vraag.grens, roots, schrijf=vraag.schrijf, heel=heel)


def eis_een_register(vraag: Controlevraag, wat: str) -> tuple[Path, Sequence[str]]:
    """Return the register that is meant, and its chosen parts; GebruiksFout for more than one."""
    vraag = met_bestanden(vraag)
    buiten = any(pad == STDIN or _is_los(vraag.plek(pad)) for pad in vraag.paden)
    registers = _registers(vraag)
    if not buiten and len(registers) == 1:
        return next(iter(registers.items()))
    raise GebruiksFout(
        f"{wat} werkt in één register.", hint="Noem alleen bestanden of mappen van dat register."
    )


def losse_bestanden(vraag: Controlevraag) -> dict[str, Path]:
    """Return the named files when all of them lie in no register; else nothing."""
    paden = met_bestanden(vraag).paden
    losse = {pad: vraag.plek(pad) for pad in paden if pad != STDIN}
    if not all(map(_is_los, losse.values())):
        return {}
    if weg := [pad for pad, doel in losse.items() if not bestaat(doel)]:
        raise _is_er_niet(weg[0])
    return losse


def _met_eind(vraag: Controlevraag) -> Controlevraag:
    """Return the same question about the end of a range, as it is committed there."""
    if vraag.sinds is None:
        return vraag
    if vraag.toen is not None:
        eis_zonder_toestand(vraag.sinds)
    genoemd = (*vraag.paden, vraag.stdin_naam or STDIN)
    plekken = [vraag.plek(pad) for pad in genoemd if pad != STDIN]
    eind = toen_aan_het_eind(vraag.sinds, plekken or [vraag.basis.absolute()])
    return vraag if eind is None else replace(vraag, toen=eind[0], sinds=eind[1])


def _is_los(pad: Path) -> bool:
    """Say whether a file lies in no register."""
    return not pad.is_dir() and _register_boven(pad) is None


def _register_boven(pad: Path) -> Path | None:
    begin = pad if pad.is_dir() else pad.parent
    return RegisterMap.boven(begin)


def _is_er_niet(getypt: str) -> GebruiksFout:
    return GebruiksFout(f"'{getypt}' bestaat niet.", hint=zeg_wat_wel(getypt))


def _gekozen(vraag: Controlevraag) -> list[_Gekozen]:
    """Return each register with the chosen paths inside it; `""` means all of it."""
    if (toen := vraag.toen) is None:
        return [(RegisterMap(root), keuze) for root, keuze in _registers(vraag).items()]
    paden = [pad for pad in vraag.paden if pad != STDIN]
    keuze = []
    for pad in paden:
        if (deel := deel_toen(toen, vraag.plek(pad), pad)) is None:
            raise _is_er_niet(pad)
        keuze.append(deel)
    return [(toen, keuze or [""])] if keuze or not vraag.paden else []


def _registers(vraag: Controlevraag) -> dict[Path, list[str]]:
    """Return per register the chosen paths inside it; `""` means all of it."""
    if not vraag.paden:
        return {RegisterMap.vind(vraag.basis).root: [""]}
    keuze: dict[Path, list[str]] = {}
    for pad in vraag.paden:
        if pad == STDIN:
            continue
        doel = vraag.plek(pad)
        if not bestaat(doel) and not _is_vastgelegd(doel):
            raise _is_er_niet(pad)
        root = _register_boven(doel)
        if root is not None:
            deel = doel.relative_to(root).as_posix()
            keuze.setdefault(root, []).append("" if deel == "." else deel)
        elif doel.is_dir():
            for rao in _registers_onder(doel):
                keuze.setdefault(rao, []).append("")
    return keuze


def _is_vastgelegd(doel: Path) -> bool:
    """Say whether what is not in the folder is read as it is committed: a sparse checkout."""
    root = RegisterMap.boven(doel.parent)
    if root is None or not is_deels_uitgepakt(root):
        return False
    deel = doel.relative_to(root).as_posix()
    vastgelegd = RegisterMap(root).heel.vastgelegd
    return any(pad == deel or pad.startswith(f"{deel}/") for pad, d in vastgelegd.items() if d)


def _registers_onder(map_: Path) -> list[Path]:
    """Return the registers below a folder; Onleesbaar when one may lie where nobody can look."""
    dicht: list[OSError] = []
    gelopen = wandel(map_, onerror=dicht.append)
    gevonden = sorted(Path(waar) for waar, _, namen in gelopen if REGISTERBESTAND in namen)
    for fout in dicht:
        plek = Path(fout.filename)
        if not plek.name.startswith(".") and not any(map(plek.is_relative_to, gevonden)):
            raise onleesbaar(f"de map {plek}", fout)
    if not gevonden:
        RegisterMap.vind(map_)
    return gevonden


def _oogst_register(
    oogst: Oogst,
    vroeger: Vroeger,
    vraag: Controlevraag,
    register: tuple[RegisterMap, Meelezer],
    keuze: list[str],
) -> None:
    def gekozen(pad: str) -> bool:
        return is_gekozen(pad, keuze)

    def bekend(pad: str) -> bool:
        return gekozen(pad) and any(pad in een.bekend for een in toen)

    map_, mee = register
    voorvoegsel = vraag.voorvoegsel(map_.root)
    begin = beginpunten(map_, vraag.sinds)
    toen = [een.toen for een in begin]
    lading = map_.load(mee)
    lading.eis_bekend()
    eis_beoordeeld(map_, lading, keuze, voorvoegsel)
    oogst.registers.append(f"{voorvoegsel}{REGISTERBESTAND}")
    was = wat_was(lading) if toen or "" not in keuze else {}
    if toen:
        vroeger.neem(toen, lading, gekozen, voorvoegsel, was)
    twee = tweeversies(map_, gekozen)
    lading = replace(lading, padmeldingen=(*lading.padmeldingen, *twee))
    oogst.vooraf += [*lading.heel.verslag, *zeg_genegeerd(map_, gekozen)]
    oogst.vooraf += zeg_versie(lading, gekozen)
    in_git = [een.commit for een in begin]
    with lees_vooruit(map_, in_git, gevraagd=gekozen("") and not vraag.historie) as onderwerpen:
        if toen or "" not in keuze:
            eerder = EerderGezegd(lading.blobs, was)
            oogst.voeg_toe(lading, bekend if toen else gekozen, voorvoegsel, eerder=eerder)
            onthoud(lading)
        else:
            oogst_alles(oogst, lading, voorvoegsel)
        oogst.noteer_vorm(lading, gekozen, voorvoegsel)
        wijze = Wijze(voorvoegsel, begin, vraag.historie, onderwerpen)
        voeg_losse_toe(oogst, vroeger, (map_, lading), gekozen, wijze)


def _invoer(oogst: Oogst, vraag: Controlevraag) -> Invoer:
    """Say of which register stdin is, and as which file."""
    naam = vraag.stdin_naam
    doel = vraag.basis.absolute() if naam is None else vraag.plek(naam)
    if naam is not None and doel.is_dir():
        raise GebruiksFout(f"'{naam}' is een map.", hint="Noem het bestand dat u controleert.")
    root = _register_boven(doel)
    map_ = vraag.toen or (None if root is None else RegisterMap(root))
    invoer = Invoer(vraag.stdin, map_, vraag.sinds)
    if map_ is None:
        return invoer if naam is None else invoer._replace(naam=naam)
    voor = vraag.voorvoegsel(map_.root)
    oogst.registers.append(f"{voor}{REGISTERBESTAND}")
    if naam is None:
        return invoer
    plek = plek_in(map_, doel, naam)
    return invoer._replace(naam=f"{voor}{plek}", plek=plek)
