"""Undo the last step: a new commit that gives its files back as they were (history stays)."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from rao_cli.documents.opmaak import datum
from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import BEWAARD, REGISTERBESTAND, is_registerbestand, naam_in, soort_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.store.git.lezen.boodschap import MAAKT_ONGEDAAN
from rao_cli.store.git.lezen.geschiedenis import Terugweg, Vastlegging
from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.store.git.vastleggen.wijziging import wijziging
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.workflow.beurt import alleen_nu
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.privacy.bestandsinhoud import read_bytes
from rao_cli.workflow.privacy.weigering import weiger_persoonsgegevens

#: What was outside the register already, and stays there.
_BUITEN: Final = {
    "terugkoppeling-verzonden": "Wat u het LKO stuurde, heeft het LKO nog. Vertel het zelf als "
    "dat niet klopt.",
    "agendapunten-verzonden": "Wat u de andere tafel stuurde, heeft zij nog.",
    "agenda-stel-vast": "Stuurde u de agenda al rond? Dan hebben anderen haar nog. Vertel hun "
    "dat zij nog verandert.",
    "erratum": "Stuurde u het erratum al aan een LKO? Dan heeft het LKO het nog. Vertel het zelf.",
    "trend-deel": "Wat met andere regio's is gedeeld, blijft daar staan.",
    "trend-haal-op": "Wat in de uitwisseling met andere regio's staat, blijft daar staan.",
}
#: So many things a subject names.
_GENOEMD: Final = 2
_BIJ_DEELBERAAD: Final = (
    "Stuurde u de lijst al aan het Deelberaad Asiel? Dan heeft het haar nog. Vertel het zelf."
)


class Terug(NamedTuple):
    """The last step, and what takes it back."""

    stap: Vastlegging
    weg: Terugweg

    @property
    def wanneer(self) -> str:
        """Say when and by whom it was made."""
        return zeg_wanneer(self.stap)

    @property
    def bestanden(self) -> Iterator[str]:
        """Say of each file what happens to it, in words."""
        return zeg_bestanden(self.weg)

    @property
    def blijft(self) -> str:
        """Say what no commit takes back, because it went outside; empty when nothing did."""
        return zeg_blijft(self.stap, self.weg.nu)


def zeg_wanneer(stap: Vastlegging) -> str:
    """Say when and by whom a step was made."""
    toen = (
        f"{datum(stap.datum)}, {stap.datum:%H:%M} uur" if stap.datum else "op een onbekend moment"
    )
    return f"{toen}, door {stap.auteur or 'iemand zonder naam'}"


def zeg_bestanden(weg: Terugweg) -> Iterator[str]:
    """Say of each file what happens to it when it goes this way back, in words."""
    for pad, toen in sorted(weg.toen.items()):
        if toen is None:
            yield f"{_naam(pad)} verdwijnt"
        elif weg.nu[pad] is None:
            yield f"{_naam(pad)} komt terug"
        else:
            yield f"{_naam(pad)} wordt weer zoals het was"


def zeg_blijft(stap: Vastlegging, nu: Mapping[str, bytes | None]) -> str:
    """Say what no commit takes back of a step, with its files; empty when nothing went outside."""
    dingen = (load_bestand(p, d).ding for p, d in nu.items() if d and is_registerbestand(p))
    lijsten = (ding for ding in dingen if isinstance(ding, Signaallijst))
    if stap.handeling == "signaallijst-dien-in" and any(
        lijst.richting == "rao-deelberaad" for lijst in lijsten
    ):
        return _BIJ_DEELBERAAD
    return _BUITEN.get(stap.handeling, "")


def zoek_laatste_stap(h: Handeling) -> Terug:
    """Return the last step that stands; RaoError says why it cannot be undone, and what can."""
    repo = h.map.repo
    if (bezig := repo.bezig()) is not None:  # the last step here is of what git is doing
        raise bezig
    stap = repo.historie.laatste_stap(BEWAARD)
    kopie = (repo.plek.common_dir / "shallow").exists()
    if stap is None and kopie and repo.head() is not None:
        raise mist_verleden()
    if stap is None:
        raise RaoError("Er is in dit register nog niets vastgelegd.", hint="Begin met: rao init")
    _eis_een_stap_van_rao(stap)
    if stap.handeling == "init" or not stap.ouders:
        raise begin_van(stap, kopie=kopie)
    weg = repo.historie.terugweg(stap)
    if REGISTERBESTAND in weg.toen and weg.toen[REGISTERBESTAND] is None:
        raise begin_van(stap, kopie=False)
    _eis_ongewijzigd(stap, weg)
    _eis_nietsvastgesteld(stap, weg)
    return Terug(stap, weg)


def _eis_een_stap_van_rao(stap: Vastlegging) -> None:
    if len(stap.ouders) > 1:
        raise RaoError(
            f"De laatste stap voegde het werk van meer mensen samen: '{stap.onderwerp}'. "
            "Dat maakt rao niet ongedaan.",
            hint="Verbeter wat er niet klopt in het bestand zelf, en doe: rao bewaar",
        )
    if not stap.handeling:
        raise RaoError(
            f"De laatste wijziging, '{stap.onderwerp}', is met git zelf gemaakt, niet met rao.",
            hint=f"Bekijk haar met: git show {stap.id[:10]}\n"
            f"Terugdraaien kan met: rao herstel {stap.id[:10]}",
        )


def begin_van(stap: Vastlegging, *, kopie: bool = False) -> RaoError:
    """Return the failure of who would undo the begin of a register."""
    if kopie and stap.handeling != "init":
        return mist_verleden()
    return RaoError(
        f"Er is geen stap meer om ongedaan te maken. '{stap.onderwerp}' is het begin van dit "
        "register.",
        hint="Klopt het register zelf niet? Verbeter rao.yaml, en doe: rao bewaar",
    )


def mist_verleden() -> RaoError:
    """Return the failure of a copy without what was there before."""
    return RaoError(
        "In deze kopie van het register ontbreekt wat er eerder was.",
        hint="Haal het op met: git fetch --unshallow",
    )


def _eis_ongewijzigd(stap: Vastlegging, weg: Terugweg) -> None:
    if weg.veranderd:
        raise RaoError(
            f"'{stap.onderwerp}' kan niet meer ongedaan: {_naam(weg.veranderd[0])} is daarna nog "
            "veranderd.",
            hint="Alleen die stap eruit halen kan misschien nog: "
            f"{opdrachtregel('herstel', stap.id[:10])}\n"
            "Of verbeter wat er niet klopt in het bestand zelf, en doe: rao bewaar",
        )


def _eis_nietsvastgesteld(stap: Vastlegging, weg: Terugweg) -> None:
    """Refuse to bring back decisions from before they were fixed (S11)."""
    for pad, nu in weg.nu.items():
        overleg = vastgesteld(pad, nu)
        if overleg is not None and vastgesteld(pad, weg.toen[pad]) is None:
            besluit = next(iter(overleg.besluiten), "BESLUIT")
            raise RaoError(
                f"'{stap.onderwerp}' kan niet ongedaan: besluiten die zijn vastgesteld, "
                "liggen vast.",
                hint=f"Verbeter een besluit zo: rao erratum {overleg.datum} {besluit}",
            )


def vastgesteld(pad: str, data: bytes | None) -> Overleg | None:
    """Return the meeting in a file when its decision list was fixed."""
    if data is None or soort_van(pad) != "overleg" or not is_registerbestand(pad):
        return None
    ding = load_bestand(pad, data).ding
    vast = isinstance(ding, Overleg) and ding.vaststelling.besluitenlijst is not None
    return ding if vast and isinstance(ding, Overleg) else None


def maak_ongedaan(h: Handeling, terug: Terug) -> CommitResult:
    """Give the files of the last step back as they were, in a new commit."""
    stap, weg = terug
    over = h.zonder_tekst(stap.betreft)
    # A name that was made of a text, stays out of the history: also out of this subject.
    heel = len(over) == len(stap.betreft)
    wat = stap.onderwerp if heel else " ".join([stap.handeling, *over[:_GENOEMD]])
    onderwerp = f"Ongedaan gemaakt: {wat}"
    # What a step took out for the sake of a person, does not come back in.
    toen, nu = read_bytes(weg.toen), read_bytes(weg.nu)
    weiger_persoonsgegevens(toen, nu, h.lading.regels, h.lading.register)
    trailers = {
        "Rao-Handeling": ["ongedaan"],
        "Rao-Betreft": over,
        MAAKT_ONGEDAAN: [stap.wijziging],
    }
    with (
        alleen_nu(),
        wijziging(
            h.map.root,
            onderwerp,
            trailers=trailers,
            gelezen=weg.nu,
            gezien=h.lading.commit,
            proef=h.proef,
        ) as w,
    ):
        for pad, data in weg.toen.items():
            w.zet_terug(pad, data)
    return w.resultaat


def _naam(pad: str) -> str:
    """Return what a file is called at the table: "actie A-2026-03-12-01"."""
    soort = soort_van(pad)
    return f"{soort} {naam_in(pad)}" if soort and is_registerbestand(pad) else pad
