"""What `rao status` says of a wiping that others do not have yet."""

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import MAPPEN
from rao_cli.store.register_map import Begin, RegisterMap


def zeg_wachtend(begin: Begin) -> str:
    """Return what `rao status` says of a wiping that is not sent yet; empty: there is none."""
    try:
        repo = RegisterMap.vind(begin).repo
        if not (repo.root / MAPPEN["wissing"]).is_dir():
            return ""
        from rao_cli.workflow.bewaring.wissen.nog_te_doen import zoek_wachtend  # a rare register

        wacht = zoek_wachtend(repo)
    except RaoError:  # no register, no git: the command itself says so
        return ""
    if wacht is None:
        return ""
    return f"Let op: {wacht.zin}\nWat u nu doet, ziet u met: rao wis {wacht.kenmerk}"
