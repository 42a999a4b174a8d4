"""Commit hand edits: the files of the register that a person changed, made or removed."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from rao_cli.documents.opmaak import aantal
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import BEWAARD, is_eigen, is_registerbestand, naam_in
from rao_cli.model.register.hulpbestand import is_conflictkopie, is_hulpbestand
from rao_cli.model.taal import enkele
from rao_cli.store import schijf
from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.store.git.vastleggen.wijziging import wijziging
from rao_cli.workflow.beurt import FileBytes
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.privacy import niet_bekeken, read_bytes, weiger_persoonsgegevens
from rao_cli.workflow.register.bewaarkeuring import Bewaarkeuring
from rao_cli.workflow.register.verlies import Verlies, tel_samen, zoek_verlies

#: More is hardly ever a text of the consultation, and stays in the history for good.
MAX_BEWAARD: Final = 5 * 1024 * 1024
_MB: Final = 1024 * 1024


class Verdwijnt(GebruiksFout):
    """Keeping these hand edits takes something away, and nobody said yes to that."""

    def __init__(
        self, verlies: Sequence[Verlies], bytes_van: FileBytes, paden: Sequence[str]
    ) -> None:
        self.zinnen = [f"- {deel.zin}" for deel in verlies]
        self.bytes_van = bytes_van
        self.samen = tel_samen(verlies)
        opdracht = opdrachtregel("bewaar", *paden, "--ja")
        super().__init__(
            f"Er is niets vastgelegd, want {self.samen}. rao kan u hier niet vragen of dat klopt.",
            hint="\n".join([*self.zinnen, f"Klopt het? Doe dan: {opdracht}"]),
        )


@dataclass(frozen=True)
class Bewaarkeuze:
    """Which hand edits are kept, and which are not: files of a program, copies, big files."""

    paden: Sequence[str]
    getypt: Sequence[str] = ()
    hulp: Sequence[str] = ()
    conflict: Sequence[str] = ()
    groot: Mapping[str, int] = field(default_factory=dict)

    @property
    def zinnen(self) -> list[str]:
        """Say what is left out, and how it comes along after all."""
        zinnen = []
        if self.hulp:
            van = "van een editor of het systeem; die bewaart rao niet"
            zinnen.append(f"Niet meegenomen: {enkele(self.hulp)} ({van}).")
        zinnen += map(_zeg_conflictkopie, self.conflict)
        for pad, grootte in self.groot.items():
            zinnen.append(
                f"Niet meegenomen: {pad} is {grootte // _MB} MB, en blijft voor altijd in de "
                f"geschiedenis. Moet het er toch in? {opdrachtregel('bewaar', pad)}"
            )
        return zinnen


def _zeg_conflictkopie(pad: str) -> str:
    return (
        f"Niet meegenomen: {pad} lijkt een kopie die ontstond doordat twee mensen of computers "
        "tegelijk in één bestand werkten. Er kan werk in staan dat nergens anders staat. Neem over "
        "wat u wilt houden, en haal de kopie daarna zelf weg. Of bewaar haar zoals zij is: "
        f"{opdrachtregel('bewaar', pad)}"
    )


def kies(h: Handeling, basis: Path, paden: Sequence[str]) -> Bewaarkeuze:
    """Choose the hand edits below `paden`, seen from `basis`; none: all of them."""
    delen = [_in_register(h, basis, pad) for pad in paden] or [""]

    def onder(pad: str) -> bool:
        return any(deel in {"", ".", pad} or pad.startswith(f"{deel}/") for deel in delen)

    gekozen = sorted(filter(onder, h.lading.handwerk))
    los = [pad for pad in gekozen if pad not in delen]
    conflict = [pad for pad in los if h.bytes(pad) is None and is_conflictkopie(pad)]
    groot = {pad: maat for pad in los if pad not in conflict and (maat := _te_groot(h, pad))}
    schijf.inhoud(h.map.root, "")  # where nobody may look, nobody knows what is there
    alles = (pad for boven in BEWAARD for pad in schijf.bestanden(h.map.root, boven))
    hulp = [pad for pad in alles if is_hulpbestand(pad) and onder(pad) and h.bytes(pad) is None]
    mee = [pad for pad in gekozen if pad not in groot and pad not in conflict]
    return Bewaarkeuze(mee, paden, hulp, conflict, groot)


def _te_groot(h: Handeling, pad: str) -> int:
    """Return the size of a file that is not kept unless it is named; 0 for another."""
    try:
        maat = (h.map.root / pad).lstat().st_size
    except OSError:  # removed, or told when it is read
        return 0
    return maat if maat > MAX_BEWAARD else 0


def _in_register(h: Handeling, basis: Path, pad: str) -> str:
    handwerk = h.lading.handwerk
    doel = Path(os.path.normpath(basis.absolute() / pad))
    try:
        deel = doel.relative_to(h.map.root).as_posix()
    except ValueError as fout:
        raise GebruiksFout(
            f"'{pad}' ligt niet in dit register.", hint=f"Het register is {h.map.root}."
        ) from fout
    if deel != "." and not is_eigen(deel):
        raise GebruiksFout(
            f"'{pad}' is geen bestand van het register; rao bewaart het niet.",
            hint="Leg het zelf vast met git.",
        )
    if not os.path.lexists(doel) and not any(f"{p}/".startswith(f"{deel}/") for p in handwerk):
        raise GebruiksFout(f"'{pad}' bestaat niet.", hint="Kijk of u de naam goed schreef.")
    if is_hulpbestand(deel) and deel not in handwerk and h.bytes(deel) is None:
        raise GebruiksFout(
            f"'{pad}' is een bestand van een editor of het systeem; rao bewaart het niet.",
            hint="Is het toch een stuk van het register? Geef het dan een andere naam.",
        )
    return deel


def bewaar(
    h: Handeling, keuze: Bewaarkeuze, akkoord: FileBytes | None = None, *, ja: bool = False
) -> tuple[list[str], CommitResult]:
    """Commit the chosen hand edits; returns what to know.

    RaoError with every form error when a file could not be read back. Verdwijnt when something
    goes away, unless `ja`, or somebody said yes to exactly these bytes (`akkoord`).
    """
    gekozen, waar = keuze.paden, _waar(h, keuze.paden)
    betreft = h.zonder_tekst(_namen([*waar.values()]))
    with wijziging(
        h.map.root,
        _onderwerp(h, gekozen),
        trailers={"Rao-Handeling": ["bewaar"], "Rao-Betreft": betreft},
        gelezen={pad: h.bytes(pad) for pad in waar.values()},
        gezien=h.lading.commit,
        proef=h.proef,
        met_hand_bewerkt=True,
    ) as w:
        # Before anything is said of its form: an old version is nothing to mend by hand.
        w.eis_bijgewerkt(gekozen)
        # The very bytes that go into the commit, also of a document or a template.
        genomen = {
            naar: w.neem_over(pad) if naar == pad else w.neem_mee(pad, naar)
            for pad, naar in waar.items()
        }
        if akkoord is not None and akkoord != genomen:
            raise RaoError(
                "Terwijl u antwoordde, is een van de bestanden weer veranderd.",
                hint="Er is niets vastgelegd. Voer de opdracht opnieuw uit.",
            )
        keuring = Bewaarkeuring(h.lading, genomen, h.vandaag)
        keuring.eis_goed()
        was = {pad: h.bytes(pad) for pad in genomen}
        weiger_persoonsgegevens(read_bytes(genomen), read_bytes(was), h.lading.regels)
        verlies = zoek_verlies(was, genomen)
        if verlies and not ja and akkoord is None:
            raise Verdwijnt(verlies, genomen, keuze.getypt)
    zinnen = [*(f"Let op: {deel.zin}" for deel in verlies if ja), *keuring.onbekend()]
    zinnen += niet_bekeken(genomen, was)
    return [*zinnen, *keuze.zinnen], w.resultaat


def _waar(h: Handeling, paden: Sequence[str]) -> dict[str, str]:
    """Return per path where its text belongs: a file may have moved while somebody worked in it.

    RaoError when there is a person's work in both places.
    """
    waar = {pad: h.lading.heel.verhuisd.get(pad, pad) for pad in paden}
    for pad, naar in waar.items():
        if naar != pad and naar in h.lading.handwerk:
            raise RaoError(
                f"{pad} heet nu {naar}, en in allebei staat werk van u.",
                hint=f"Leg eerst het laatste vast: {opdrachtregel('bewaar', naar)}",
            )
    return waar


def _onderwerp(h: Handeling, paden: Sequence[str]) -> str:
    """Return what was done by hand: "Met de hand verwijderd: A-2026-03-12-01"."""
    weg = [pad for pad in paden if h.lading.handwerk[pad] == "weg"]
    rest = [naar for pad, naar in _waar(h, paden).items() if pad not in weg]
    delen = [f"bijgewerkt: {_wat(h, rest)}"] if rest or not weg else []
    delen += [f"verwijderd: {_wat(h, weg)}"] if weg else []
    return f"Met de hand {', '.join(delen)}"


def _wat(h: Handeling, paden: Sequence[str]) -> str:
    namen = h.zonder_tekst(_namen(paden))
    return namen[0] if len(namen) == len(paden) == 1 else aantal(len(paden), "bestand", "bestanden")


def _namen(paden: Sequence[str]) -> list[str]:
    return [naam_in(pad) for pad in paden if is_registerbestand(pad)]
