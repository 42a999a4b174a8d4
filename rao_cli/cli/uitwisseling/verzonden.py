"""Tell what went to the exchange of the regions."""

from rao_cli.cli.terminal import uitvoer
from rao_cli.workflow.uitwisseling.versturen import Verstuurd


def vertel_verstuurd(verstuurd: Verstuurd, *, als_json: bool = False) -> None:
    """Give its place on stdout; say on stderr whether anything was sent."""
    if als_json:
        data = {"pad": verstuurd.pad, "commit": verstuurd.commit}
        uitvoer.toon_json("uitwisseling", {**data, "verstuurd": verstuurd.commit is not None})
    else:
        uitvoer.toon(verstuurd.pad)
    if verstuurd.commit is None:
        uitvoer.meld("Er is niets verstuurd; dit stond er al.")
    else:
        uitvoer.toon_segmenten(
            [
                ("goed", "Verstuurd"),
                ("", " naar de uitwisseling van de regio's"),
                ("zacht", f" ({verstuurd.commit[:7]})"),
            ],
            fout=True,
        )
