"""The last step that nobody else can have: taken out for good, as if it never was.

Was it taken back already (`rao ongedaan`), then both go: what it did, and the taking back.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import REGISTERBESTAND, is_registerbestand, naam_in
from rao_cli.model.taal import enkele
from rao_cli.model.tekens import als_naam
from rao_cli.store.git.aanroep.call import GitCall
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.herschrijven.laatste_stappen import (
    GewisteStap,
    Stapwens,
    vergeet_wissen,
    wis_stappen,
    zoek_gewist,
)
from rao_cli.store.git.lezen.geschiedenis import Terugweg, Vastlegging
from rao_cli.store.git.lezen.objecten import zelfde_tekst
from rao_cli.store.git.lezen.tak.tak import read_tak
from rao_cli.store.git.lezen.werkmap import read_werk
from rao_cli.store.git.samen.springen import keur_sprong
from rao_cli.store.git.vastleggen.uitkomst import make_verschil
from rao_cli.store.git.wissen.gedeeld import is_misschien_verstuurd, waar_nog_meer
from rao_cli.store.git.wissen.houders import Vasthouder
from rao_cli.store.register_map import RegisterMap
from rao_cli.workflow.beurt import alleen_nu
from rao_cli.workflow.bewaring.concepten import Geraakt, geraakte_concepten
from rao_cli.workflow.bewaring.kopieen import kopieen_bij
from rao_cli.workflow.bewaring.stapketen import zoek_keten
from rao_cli.workflow.bewaring.staptekst import Staptekst, read_staptekst
from rao_cli.workflow.gewist.ernaast import Ernaast, ruim_ernaast, zoek_gemaakt
from rao_cli.workflow.gewist.nog_ergens import UITWEG, zeg_weghalen
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.privacy.bestandsinhoud import read_bytes
from rao_cli.workflow.privacy.weigering import PersoonsgegevenFout, weiger_persoonsgegevens
from rao_cli.workflow.register.ongedaan import mist_verleden, vastgesteld, zeg_blijft

__all__ = ["Stapgevolg", "Wisbaar"]


class Wisbaar(msgspec.Struct, frozen=True):
    """The steps that go, newest first, and what becomes of their files."""

    stappen: Sequence[Vastlegging]
    weg: Terugweg
    #: The drafts that are about what goes, and those that may hold the same text.
    concepten: Geraakt
    misschien_verstuurd: bool
    #: What other programs left beside the files.
    kopieen: Sequence[str]
    #: What the steps said, and where that lies beside git.
    tekst: Staptekst
    ernaast: Ernaast

    @property
    def van(self) -> str:
        """The commit on which the branch is."""
        return self.stappen[0].id

    @property
    def naar(self) -> str:
        """The commit to which it goes back."""
        return self.stappen[-1].ouders[0]

    @property
    def verschil(self) -> str:
        """What changes in the files, as git says it."""
        paden = sorted(self.weg.nu)
        return "".join(make_verschil(p, self.weg.nu[p], self.weg.toen[p]) for p in paden)

    @property
    def zinnen(self) -> Iterator[str]:
        """Say what no wiping takes back, because it went outside."""
        for stap in self.stappen:
            if zin := zeg_blijft(stap, self.weg.nu):
                yield f"Let op: {zin}"
        if self.kopieen:
            yield (
                f"Let op: een ander programma bewaarde hier een kopie: {enkele(self.kopieen)}. "
                "Kijk of het daar ook in staat, en gooi de kopie dan zelf weg."
            )
        if self.misschien_verstuurd:
            yield (
                "Let op: een sync is eerder niet afgemaakt. Misschien kwam de stap toen toch aan. "
                f"Kijk dat na bij de volgende: rao sync\nStaat hij daar? {UITWEG}"
            )


class Stapgevolg(msgspec.Struct, frozen=True):
    """What became of the steps in git, and of what lies beside it."""

    git: GewisteStap
    ernaast: Ernaast

    @property
    def houders(self) -> Sequence[Vasthouder]:
        """What in git holds something of it yet."""
        return self.git.opgeruimd.houders if self.git.opgeruimd else ()

    @property
    def is_volledig(self) -> bool:
        """Whether nothing on this computer that rao can see holds it."""
        return self.git.opgeruimd is not None and not self.houders and not self.ernaast.blijft


def zoek_wisbaar(h: Handeling) -> Wisbaar:
    """Return the last step and what goes with it; RaoError says why it cannot be, and what can."""
    repo = h.map.repo
    ref = read_tak(repo.git, repo.plek).ref
    lijn = repo.historie.eigen_lijn()
    if not lijn:
        raise RaoError("Er is in dit register nog niets vastgelegd.", hint="Begin met: rao init")
    stappen = zoek_keten(h, lijn)
    for stap in stappen:
        _eis_wisbaar(h, stap)
    eis_niet_gedeeld(stappen, waar_nog_meer(repo.git, repo.plek, ref, stappen))
    weg = _terugweg(h, stappen)
    _eis_inhoud(h, stappen, weg)
    _eis_geen_eigen_werk(h, weg)
    tekst = read_staptekst(h, stappen)
    ernaast = tekst.zoek_naast(repo)
    kopieen = kopieen_bij(h.map.root, _geraakt(h, stappen))
    return Wisbaar(
        stappen,
        weg,
        geraakte_concepten(h, stappen, _verdwenen(stappen, weg)),
        is_misschien_verstuurd(repo.plek, stappen),
        [een for een in kopieen if als_naam(een) not in ernaast.blijft],
        tekst,
        ernaast,
    )


def keur_wissen(h: Handeling, wat: Wisbaar) -> None:
    """Refuse before the question what would be refused after it."""
    h.keur_vooraf()
    keur_sprong(h.map.root, wat.van, wat.naar, gelijk_mag=True)


def wis(h: Handeling, wat: Wisbaar) -> Stapgevolg:
    """Take the steps out, for good, and what rao made of them."""

    def keur(git: GitCall, plek: GitPlek) -> None:
        ref = read_tak(git, plek).ref
        eis_niet_gedeeld(wat.stappen, waar_nog_meer(git, plek, ref, wat.stappen))

    ids = [stap.id for stap in wat.stappen]
    with alleen_nu():
        wens = Stapwens(wat.van, wat.naar, ids, wat.concepten.gaan)
        git_deel = wis_stappen(h.map.root, wens, keur)
    repo = h.map.repo
    return Stapgevolg(git_deel, ruim_ernaast(repo, wat.tekst.zoek_naast(repo)))


def zoek_eerder_gewist(begin: Path) -> Stapgevolg | None:
    """Return what a command did that was killed before it told so; None: nothing was.

    What the steps said nobody knows any more: so all goes that rao made.
    """
    map_ = RegisterMap.vind(begin)
    git_deel = zoek_gewist(map_.root)
    if git_deel is None:
        return None
    return Stapgevolg(git_deel, ruim_ernaast(map_.repo, zoek_gemaakt(map_.repo)))


def vergeet(begin: Path) -> None:
    """It was told."""
    vergeet_wissen(RegisterMap.vind(begin).root)


def _eis_wisbaar(h: Handeling, stap: Vastlegging) -> None:
    """Refuse what is no step of rao, and the begin of the register."""
    wat = f"'{stap.onderwerp}'"
    if len(stap.ouders) > 1:
        raise RaoError(
            f"De laatste stap voegde het werk van meer mensen samen: {wat}. Die wist rao niet. "
            "Er is niets veranderd.",
            hint=UITWEG,
        )
    if stap.handeling == "init" or not stap.ouders:
        if stap.handeling != "init" and (h.map.repo.plek.common_dir / "shallow").exists():
            raise mist_verleden()
        raise RaoError(
            f"{wat} is het begin van dit register. Dat wist rao niet. Er is niets veranderd.",
            hint=UITWEG,
        )
    if not stap.handeling:
        raise RaoError(
            f"De laatste wijziging, {wat}, is met git zelf gemaakt, niet met rao. "
            "Er is niets veranderd.",
            hint=UITWEG,
        )


def eis_niet_gedeeld(stappen: Sequence[Vastlegging], waar: Sequence[Vasthouder]) -> None:
    """RaoError when anything but this branch leads to the steps; what it is, is told."""
    if not waar:
        return
    wat = f"'{stappen[-1].onderwerp}'"
    if any(een.soort == "server" for een in waar):
        raise RaoError(
            f"{wat} is al gedeeld. Anderen kunnen het dus al hebben, en alleen hier wissen helpt "
            "niet. Er is niets veranderd.",
            hint=UITWEG,
        )
    namen = enkele([een.naam for een in waar])
    raise RaoError(
        f"{wat} staat ook op een andere plek in git: {namen}. Alleen hier wissen helpt niet. "
        "Er is niets veranderd.",
        hint="\n".join(zeg_weghalen(waar, "rao ongedaan --wis")),
    )


def _terugweg(h: Handeling, stappen: Sequence[Vastlegging]) -> Terugweg:
    """Return the files that become other, as they are and as they will be."""
    repo = h.map.repo
    nu, toen = repo.blobs(stappen[0].id, [""]), repo.blobs(stappen[-1].ouders[0], [""])
    anders = sorted(pad for pad in nu.keys() | toen.keys() if nu.get(pad) != toen.get(pad))
    inhoud = repo.read_blobs(b for pad in anders for b in (nu.get(pad), toen.get(pad)) if b)

    def kant(blobs: Mapping[str, str]) -> dict[str, bytes | None]:
        return {pad: inhoud[blobs[pad]] if pad in blobs else None for pad in anders}

    return Terugweg(kant(nu), kant(toen), ())


def _geraakt(h: Handeling, stappen: Sequence[Vastlegging]) -> list[str]:
    """Return every file that one of the steps changed, also when a later one put it back."""
    repo = h.map.repo
    paren = ((repo.items(stap.id), repo.items(stap.ouders[0])) for stap in stappen)
    anders = {p for na, voor in paren for p in na.keys() | voor.keys() if na.get(p) != voor.get(p)}
    return sorted(anders)


def _eis_inhoud(h: Handeling, stappen: Sequence[Vastlegging], weg: Terugweg) -> None:
    """Refuse to lose what lies fixed, and to bring back what was taken out for a person."""
    if REGISTERBESTAND in weg.toen and weg.toen[REGISTERBESTAND] is None:
        raise RaoError(
            f"'{stappen[-1].onderwerp}' is het begin van dit register. Dat wist rao niet. "
            "Er is niets veranderd.",
            hint=UITWEG,
        )
    for pad, nu in weg.nu.items():
        if vastgesteld(pad, nu) is not None and vastgesteld(pad, weg.toen[pad]) is None:
            raise RaoError(
                f"'{stappen[-1].onderwerp}' kan niet weg: besluiten die zijn vastgesteld, liggen "
                "vast. Er is niets veranderd.",
                hint=UITWEG,
            )
    toen, nu_ = read_bytes(weg.toen), read_bytes(weg.nu)
    try:
        weiger_persoonsgegevens(toen, nu_, h.lading.regels, h.lading.register)
    except PersoonsgegevenFout as fout:
        fout.hint = f"De laatste stap haalde dit juist weg. {UITWEG}"
        raise


def _eis_geen_eigen_werk(h: Handeling, weg: Terugweg) -> None:
    """Refuse files in which a person worked, unless they are as they will be."""
    bewerkt = [
        pad
        for pad in sorted(h.lading.handwerk.keys() & weg.toen.keys())
        if not zelfde_tekst(read_werk(h.map.root, pad), weg.toen[pad])
    ]
    if bewerkt:
        plek = h.map.repo.plek
        raise RaoError(
            f"In {enkele(bewerkt)} staat werk van u dat nog niet is vastgelegd. Dat gooit rao niet "
            "weg. Er is niets veranderd.",
            hint="Leg het nog niet vast: dan komt er een stap bovenop. Maak eerst een kopie buiten "
            "het register. Haal dan terug wat is vastgelegd, en wis de stap:\n"
            f"  {plek.ophaalopdracht([plek.prefix + pad for pad in bewerkt])}\n"
            "Neem uw werk daarna opnieuw over, zonder wat weg moest.",
        )


def _verdwenen(stappen: Sequence[Vastlegging], weg: Terugweg) -> frozenset[str]:
    """Return the names of what is not there any more when the steps are gone."""
    paden = (pad for pad, toen in weg.toen.items() if toen is None and is_registerbestand(pad))
    nu, toen = (b"\n".join(filter(None, kant.values())) for kant in (weg.nu, weg.toen))
    genoemd = {naam for stap in stappen for naam in stap.betreft}
    weg_eruit = {n for n in genoemd if n.encode() in nu and n.encode() not in toen}
    return frozenset({*map(naam_in, paden), *weg_eruit})
