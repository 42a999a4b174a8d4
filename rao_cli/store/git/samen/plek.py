"""Where a register is shared: the address and the branch that git's own settings name."""

from collections.abc import Iterator
from typing import Final

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.opdrachtregel import als_woorden
from rao_cli.model.uitwisseling.adres import bezwaar, is_map
from rao_cli.store.git.aanroep.config import GitConfig
from rao_cli.store.git.aanroep.plek import GitPlek
from rao_cli.store.git.samen.kant import GEDEELD, NIEUW, NietGedeeld
from rao_cli.store.git.ver.adres import vind_adres
from rao_cli.store.git.ver.kant import AndereKant
from rao_cli.store.git.ver.netwerk import zonder_wachtwoord

_TAKKEN: Final = "refs/heads/"
_ORIGIN: Final = "origin"


class Deelplek(msgspec.Struct, frozen=True):
    """Where to fetch and push: the name that git has for it, the address, and the branch."""

    naam: str
    adres: str
    #: In full: refs/heads/…
    ref: str
    #: Not in git's settings yet.
    nieuw: bool = False

    @property
    def in_map(self) -> bool:
        """Say whether it is a folder: git runs in it, with the settings of that folder."""
        return is_map(self.adres)

    @property
    def kant(self) -> AndereKant:
        """What it is called in a sentence, and how its address is mended."""
        return NIEUW if self.nieuw else GEDEELD

    @property
    def volgref(self) -> str:
        """Where git keeps what it saw of it last."""
        return f"refs/remotes/{self.naam}/{self.ref.removeprefix(_TAKKEN)}"


def zoek_deelplek(config: GitConfig, ref: str) -> Deelplek:
    """Return where a branch (refs/heads/…) is shared; NietGedeeld when git knows no address."""
    tak = ref.removeprefix(_TAKKEN)
    naam = _kies_naam(config, tak)
    adressen = _waarden(config, f"remote.{naam}.url")
    if len({*adressen, *_waarden(config, f"remote.{naam}.pushurl")}) != 1:
        raise RaoError(
            f"'{naam}' heeft in git meer dan één adres. rao weet niet welk het gedeelde register "
            "is.",
            hint=f"Kijk met: git remote --verbose\nLaat er één over: git config --local "
            f"--unset-all remote.{naam}.pushurl",
        )
    daar = config.waarde(f"branch.{tak}.merge") if _volgt(config, tak, naam) else None
    return Deelplek(naam, adressen[0], daar if (daar or "").startswith(_TAKKEN) and daar else ref)


def kies_deelplek(config: GitConfig, ref: str, naar: str | None) -> Deelplek:
    """Return where to share: at `naar`, or where git's settings say.

    RaoError when git's settings name another address than `naar`.
    """
    if naar is None:
        return zoek_deelplek(config, ref)
    try:
        bekend = zoek_deelplek(config, ref)
    except NietGedeeld:
        return Deelplek(_ORIGIN, naar, ref, nieuw=True)
    if bekend.adres != naar:
        nieuw = naar if zonder_wachtwoord(naar) == naar else "ADRES"
        raise RaoError(
            f"Dit register wordt al ergens anders gedeeld: {zonder_wachtwoord(bekend.adres)}",
            hint="Daar deelt u gewoon met: rao sync\nIs het verhuisd? Dan verandert u het adres "
            f"eerst, met: {als_woorden(['git', 'remote', 'set-url', bekend.naam, nieuw])}",
        )
    return bekend


def controleer_adres(plek: GitPlek, adres: str, kant: AndereKant = GEDEELD) -> str:
    """Return the address for git; RaoError for one that could start something, or in here."""
    if zin := bezwaar(adres, geheim=True):
        raise RaoError(f"Het adres van {kant.naam} kan niet. {zin}", hint=kant.andere_map)
    return vind_adres(plek, adres, kant)


def instellingen(naam: str, hier: str, daar: str, adres: str) -> Iterator[tuple[str, str]]:
    """Yield the settings of git for a branch that follows another; the address comes last."""
    tak = hier.removeprefix(_TAKKEN)
    yield f"remote.{naam}.fetch", f"+{_TAKKEN}*:refs/remotes/{naam}/*"
    yield f"branch.{tak}.remote", naam
    yield f"branch.{tak}.merge", daar
    yield f"remote.{naam}.url", adres


def _kies_naam(config: GitConfig, tak: str) -> str:
    namen = {
        i.sleutel.removeprefix("remote.").removesuffix(".url")
        for i in config.instellingen
        if i.sleutel.startswith("remote.") and i.sleutel.endswith(".url")
    }
    gevolgd = config.waarde(f"branch.{tak}.remote")
    if gevolgd in namen:
        return gevolgd or ""
    if not namen:
        raise NietGedeeld(
            "Dit register wordt nog niet gedeeld: git kent er geen adres voor.",
            hint="Zeg waar u het deelt, één keer: rao sync --naar ADRES",
        )
    if len(namen) > 1 and _ORIGIN not in namen:
        raise RaoError(
            f"git kent meer dan één adres voor dit register: {', '.join(sorted(namen))}.",
            hint=f"Zeg welk het is: git config --local branch.{tak}.remote NAAM",
        )
    return _ORIGIN if _ORIGIN in namen else namen.pop()


def _volgt(config: GitConfig, tak: str, naam: str) -> bool:
    return config.waarde(f"branch.{tak}.remote") == naam


def _waarden(config: GitConfig, sleutel: str) -> list[str]:
    return [i.waarde or "" for i in config.instellingen if i.sleutel == sleutel]
