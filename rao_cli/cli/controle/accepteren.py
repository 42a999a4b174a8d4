"""`rao valideer --accepteer`: the one way in which `rao valideer` changes the register."""

from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.controle.gevraagd.vraag import Controlevraag
from rao_cli.workflow.controle.valideer import eis_een_register
from rao_cli.workflow.controle.vroeger.accepteren import Acceptatievraag, accepteer


def doe_accepteer(
    s: ReadSession, vraag: Controlevraag, reden: str, *, proef: tuple[bool, bool], anders: bool
) -> int:
    """Accept the findings that are asked, and tell what was done; `anders`: a report is asked.

    `proef` is whether it is a rehearsal, and whether that shows the files.
    """
    andere = (vraag.sinds, vraag.grens, vraag.toen)
    if anders or vraag.historie or any(een is not None for een in andere):
        raise GebruiksFout(
            "Bij --accepteer horen alleen PAD, --kies, --negeer, --profiel en --proef.",
            hint="Laat de rest weg.",
        )
    root, delen = eis_een_register(vraag, "--accepteer")
    werk = WriteSession(
        proef=proef[0], diff=proef[1], als_json=s.als_json, register_map=root, vandaag=s.vandaag
    )
    with werk:
        wens = Acceptatievraag(reden, delen, vraag.keuze, vraag.profiel)
        zinnen, uitkomst = accepteer(werk.h, wens)
        werk.vertel(uitkomst, zinnen=zinnen, niets="Er is niets om te accepteren.")
    return 0
