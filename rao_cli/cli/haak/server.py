"""`rao haak server`: let a server judge what people send, before it takes it."""

from pathlib import Path
from typing import Annotated

from rao_cli.cli import options
from rao_cli.cli.argumenten import argument
from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.haak.server import installeer_server


def server(
    map_: Annotated[Path, argument("MAP", "De kale git-map op de server, zoals register.git.")],
    *,
    proef: options.Proef = False,
) -> None:
    """Laat een server nakijken wat mensen delen, voor hij het aanneemt.

    Voorbeeld:
        rao haak server /srv/git/noord.git

    Typ dit op de server waar het gedeelde register staat; rao moet daar ook zijn. Wie daarna iets
    deelt, met rao of met git, krijgt een zin terug als het niet kan: wat is gedeeld wegduwen of
    herschrijven, iets dat vastligt veranderen, een bestand dat niet te lezen is, een
    persoonsgegeven, of een vastlegging zonder handtekening waar het register die vraagt. Wat er op
    de server al fout was, houdt niemand tegen.

    Meer staat in docs/server.md.
    """
    for zin in installeer_server(map_, proef=proef):
        uitvoer.meld(zin)
