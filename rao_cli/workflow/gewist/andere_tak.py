"""Branches beside that of the register, when something was erased: the record is on that one."""

from collections.abc import Iterable, Iterator, Sequence

from rao_cli.model.opdrachtregel import als_woorden
from rao_cli.store.git.lezen.objecten import read_refs
from rao_cli.store.git.samen.lijn import Deellijn
from rao_cli.store.git.samen.ver import Ver
from rao_cli.store.git.wissen.houders import Vasthouder
from rao_cli.store.git.wissen.refs import ELDERS, TAKKEN
from rao_cli.store.wissingen import wissingen_in, zoek_gewist


def zoek_record(ver: Ver, tip: str, weg: Sequence[str]) -> str:
    """Return the commit of here with the record of what is gone, or of what we have yet.

    Empty: the tip has it, or there is none.
    """
    git, prefix, gezocht = ver.lijn.net, ver.lijn.repo.plek.prefix, {*weg}

    def noemt(commit: str) -> bool:
        records = wissingen_in(git, prefix, commit).values()
        toppen = {top for een in records for top in een.toppen}
        return bool(gezocht & toppen) or zoek_gewist(git, records, ver.hoofd) is not None

    if noemt(tip):
        return ""
    refs = read_refs(ver.lijn.repo.git).items()
    tips = {id_ for naam, id_ in refs if naam.startswith((TAKKEN, ELDERS))}
    return next(filter(noemt, sorted(tips - {tip, ver.hoofd})), "")


def zeg_andere_tak(lijn: Deellijn) -> Iterator[str]:
    """Yield what to type where the register itself is another branch of here."""
    refs, hier = read_refs(lijn.repo.git), lijn.tak.ref.removeprefix(TAKKEN)
    takken = (ref.removeprefix(TAKKEN) for ref in refs if ref.startswith(TAKKEN))
    gedeeld = (tak for tak in takken if f"{ELDERS}{lijn.plek.naam}/{tak}" in refs)
    if (tak := next((een for een in gedeeld if een != hier), None)) is not None:
        yield f"Is {tak} het register zelf? Misschien wiste iemand daar iets. Typ dan eerst:"
        yield from (*_sync_op(tak), *_sync_op(hier))


def zeg_gedeelde(kant: str, houders: Iterable[Vasthouder]) -> Iterator[str]:
    """Yield how a branch that is shared too follows: nothing on it has to be thrown away."""
    houders = [*houders]
    daar = {een.naam.removeprefix(f"{kant}/") for een in houders if een.soort == "server"}
    for een in houders:
        if een.soort == "branch" and een.naam in daar:
            yield f"Deelt u {een.naam} met anderen? Werk die dan ook bij. Typ:"
            yield "\n".join(_sync_op(een.naam))


def _sync_op(tak: str) -> tuple[str, str]:
    return f"  {als_woorden(['git', 'switch', tak])}", "  rao sync"
