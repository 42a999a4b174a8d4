"""What the exchange between regions is called, for whoever talks to it over the network."""

from typing import Final

from rao_cli.store.git.ver.kant import AndereKant

UITWISSELING: Final = AndereKant(
    naam="de uitwisseling",
    verbeter="Kijk in rao.yaml onder uitwisseling of het adres klopt: {waar}",
    andere_map="Zet in rao.yaml bij remote het adres van een git-server, of het hele pad van een "
    "map die buiten het register staat.",
)
