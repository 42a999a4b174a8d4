"""Which files must be as one side had them, so that the whole fits again."""

from collections.abc import Callable
from typing import Final

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.kenmerk import IN_TEKST
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import DOCUMENTEN, bovenmap, is_registerbestand, naam_in
from rao_cli.model.samen.botsing import Kant
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.workflow.samen.samenhang.anders import zeg_anders
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop, ander

_DAG: Final = patroon(r"\d{4}-\d\d-\d\d")
#: So many files are told, and tried one by one.
_HOEVEEL: Final = 12
_REGELS: Final = 8


def zeg_kanten(s: Samenloop, samen: Bestanden, bestand: str, tekst: str) -> tuple[str, str]:
    """Say for each choice what stays: the things that this side changed."""
    ons, hun = (
        [
            regel
            for pad in verwant(s, samen, kant, (bestand, tekst))[:3]
            for regel in zeg_anders(s, s.van(kant), pad)
        ]
        for kant in KANTEN
    )
    return "\n".join(ons[:_REGELS]), "\n".join(hun[:_REGELS])


def verwant(s: Samenloop, samen: Bestanden, kant: Kant, over: tuple[str, str]) -> list[str]:
    """Return the files that one side changed, those that a finding is about first."""
    bestand, tekst = over
    namen = {m[0] for m in IN_TEKST.finditer(tekst)} | {*_DAG.findall(tekst), naam_in(bestand)}

    def ver(pad: str) -> tuple[bool, bool, str]:
        data = samen.get(pad, b"") + s.van(kant).get(pad, b"")
        noemt = naam_in(pad) in namen or any(naam.encode() in data for naam in namen)
        return pad != bestand, not noemt, pad

    files = s.van(kant)
    anders = [pad for pad in {*samen, *files, *s.basis} if s.basis.get(pad) != files.get(pad)]
    return sorted(
        (p for p in anders if is_registerbestand(p) and bovenmap(p) != DOCUMENTEN), key=ver
    )


def kies(
    s: Samenloop,
    samen: dict[str, bytes],
    keuze: Kant,
    over: tuple[str, str],
    is_weg: Callable[[Bestanden], bool],
) -> dict[str, bytes]:
    """Return the whole with as little as possible put back to the chosen side."""
    paden = verwant(s, samen, ander(keuze), over)
    pogingen = [[pad] for pad in paden[:_HOEVEEL]]
    pogingen += [paden[:aantal] for aantal in (2, 4, 8) if aantal < len(paden)]
    poging = next((een for een in pogingen if is_weg(_zoals(s, samen, keuze, een))), paden)
    wie = "u het vastlegde" if keuze == "ons" else "de ander het vastlegde"
    s.zinnen.append(f"Dit is nu zoals {wie}: {opsomming(poging)}.")
    return _zoals(s, samen, keuze, poging)


def _zoals(s: Samenloop, samen: Bestanden, keuze: Kant, paden: list[str]) -> dict[str, bytes]:
    files = s.van(keuze)
    nieuw = {pad: data for pad, data in samen.items() if pad not in paden}
    nieuw |= {pad: files[pad] for pad in paden if pad in files}
    return nieuw
