"""The register as it was when a reply went: what the LKO read then (S11)."""

from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.store.register_map import RegisterMap

#: How git knows that a reply was reported as sent.
VERZONDEN = "terugkoppeling-verzonden"


def toen_verzonden(map_: RegisterMap | None, brief: Terugkoppeling) -> Stand | None:
    """Return the register of the commit that says a reply went; None when git does not know it.

    `brief` is as it is kept now, or the concept that replaces it.
    """
    dag = brief.opnieuw_verzonden_op or brief.verzonden_op
    if map_ is None or dag is None:
        return None
    try:
        for spoor in map_.repo.historie.sporen([plaats_van(brief)]):
            if spoor.handeling == VERZONDEN:
                return map_.load_van(spoor.commit).stand(dag)
    except Onleesbaar:
        raise
    except RaoError:
        return None
    return None
