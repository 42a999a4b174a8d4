"""Who shared the other text of a question: a name is only said when it is known."""

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from rao_cli.model.samen.botsing import Botsing
from rao_cli.model.tekens import zichtbaar
from rao_cli.store.git.lezen.geschiedenis import Vastlegging, stappen
from rao_cli.store.git.samen.ver import Ver

#: What rao itself adds when it puts two together.
HANDELING_SYNC: Final = "sync"


def is_van_ander(stap: Vastlegging, van_ons: Collection[str]) -> bool:
    """Say whether a colleague did this, and no rao while it put things together."""
    eigen = stap.id in van_ons or stap.wijziging in van_ons
    return not (eigen or stap.ouders[1:] or stap.handeling == HANDELING_SYNC)


def zoek_afzenders(
    ver: Ver, botsingen: Iterable[Botsing], begin: Iterable[str | None], van_ons: Collection[str]
) -> Mapping[str, str]:
    """Return path → who changed it last in what is shared, and not from here.

    It is looked for from each `begin` on; the first that gives a name counts.
    """
    repo = ver.lijn.repo
    reeksen = [f"{een}..{ver.tip}" for een in dict.fromkeys(begin) if een and ver.tip]
    gevonden: dict[str, str] = {}
    for pad in {botsing.pad for botsing in botsingen}:
        paden = [f"{repo.plek.prefix}{pad}", pad]
        for reeks in reeksen:
            gedaan = stappen(repo.git, reeks, paden, eigen_tak=False)
            namen = [stap.auteur for stap in gedaan if is_van_ander(stap, van_ons)]
            if namen:
                gevonden[pad] = zichtbaar(namen[0])
                break
    return gevonden
