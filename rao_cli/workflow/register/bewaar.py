"""Commit hand edits: the files of the register that a person changed, made or removed."""

from collections.abc import Sequence

from rao_cli.documents.opmaak import aantal
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import is_registerbestand, naam_in
from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.store.git.vastleggen.wijziging import wijziging
from rao_cli.workflow.beurt import FileBytes
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.privacy.bestandsinhoud import kijk_in, niet_bekeken, read_bytes
from rao_cli.workflow.privacy.twijfel import twijfels, zeg_twijfels
from rao_cli.workflow.privacy.weigering import weiger_persoonsgegevens
from rao_cli.workflow.register.bewaargevolg import make_gevolg
from rao_cli.workflow.register.bewaarkeuring import Bewaarkeuring
from rao_cli.workflow.register.bewaarkeuze import Bewaarkeuze
from rao_cli.workflow.register.onbekeken import zeg_onbekeken
from rao_cli.workflow.register.terugval import (
    Terugval,
    tel_terugval,
    zinnen_van,
    zoek_terugval,
)
from rao_cli.workflow.register.verlies import Verlies, tel_samen, zoek_verlies


class Verdwijnt(GebruiksFout):
    """Keeping these hand edits takes something away, and nobody said yes to that.

    Away is also what rao set last, when the text from before that comes back.
    """

    def __init__(
        self, verlies: Sequence[Verlies], terug: Sequence[Terugval], bytes_van: FileBytes
    ) -> None:
        tellingen = filter(None, (tel_samen(verlies), tel_terugval(terug)))
        super().__init__(" ".join(f"{telling}." for telling in tellingen))
        self.zinnen = [
            *(["Dit verdwijnt:"] if verlies else []),
            *(f"- {deel.zin}" for deel in verlies),
            *(["Dit gaat terug naar wat er stond voordat rao het veranderde:"] if terug else []),
            *(f"- {zin}" for zin in zinnen_van(terug)),
        ]
        self.bytes_van = bytes_van


def bewaar(
    h: Handeling, keuze: Bewaarkeuze, akkoord: FileBytes | None = None, *, ja: bool = False
) -> tuple[list[str], CommitResult]:
    """Commit the chosen hand edits; returns what to know.

    RaoError with every form error when a file could not be read back. Verdwijnt when something
    goes away, unless `ja`, or somebody said yes to exactly these bytes (`akkoord`).
    """
    gekozen, waar = keuze.paden, _waar(h, keuze.paden)
    betreft = h.zonder_tekst(_namen([*waar.values()]))
    gelezen = {pad: h.bytes(pad) for pad in waar.values()}
    with wijziging(
        h.map.root,
        _onderwerp(h, gekozen),
        trailers={"Rao-Handeling": ["bewaar"], "Rao-Betreft": betreft},
        gelezen=gelezen,
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
        gezien = kijk_in(genomen)
        kader = (read_bytes(genomen, gezien), read_bytes(was), h.lading.regels, h.lading.register)
        weiger_persoonsgegevens(*kader)
        verlies = zoek_verlies(was, genomen)
        terug = zoek_terugval(h.map.repo, was, genomen)
        if (verlies or terug) and not ja and akkoord is None:
            raise Verdwijnt(verlies, terug, genomen)
        gevolg = make_gevolg(h, keuring.nieuw)
        for pad, tekst in gevolg.teksten.items():
            gelezen[pad] = h.bytes(pad)
            if pad in genomen:
                w.schrijf_erbij(pad, tekst)
            else:
                w.write(pad, tekst)
    weg = [*(deel.zin for deel in verlies), *zinnen_van(terug)] if ja else []
    zinnen = [*(f"Let op: {zin}" for zin in weg), *keuring.onbekend()]
    zinnen += zeg_twijfels(twijfels(*kader))
    zinnen += niet_bekeken(genomen, was, gezien)
    zinnen += map(zeg_onbekeken, keuze.onbekeken)
    return [*zinnen, *gevolg.zinnen, *keuze.zinnen], w.resultaat


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
