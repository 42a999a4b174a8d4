"""One line about sharing: what the last look at the shared register says, without the network."""

from rao_cli.model.errors import RaoError
from rao_cli.store.git.aanroep.config import read_config
from rao_cli.store.register_map import Begin, RegisterMap


def zeg_nieuws(begin: Begin) -> str:
    """Say that others have something new or that ours is not shared; empty when neither is so."""
    try:
        repo = RegisterMap.vind(begin).repo
        if not read_config(repo.git).heeft_sectie("remote"):
            return ""
        from rao_cli.store.git.samen.nieuws import nieuws  # knows the network

        stand = nieuws(repo)
    except RaoError:  # no register, no git, a merge under way: the command itself says so
        return ""
    if stand is None or stand.laatst is None:
        return ""
    hun, ons = stand.van_anderen, stand.van_ons
    zinnen = [f"{_stappen(hun)} van anderen {_zijn(hun)} hier nog niet"] if hun else []
    zinnen += [f"{_stappen(ons)} van u {_zijn(ons)} nog niet gedeeld"] if ons else []
    return f"{', en '.join(zinnen)}. Typ: rao sync" if zinnen else ""


def _stappen(aantal: int) -> str:
    return "1 stap" if aantal == 1 else f"{aantal} stappen"


def _zijn(aantal: int) -> str:
    return "is" if aantal == 1 else "zijn"
