"""REG: where this region exchanges trends with the others (S10)."""

from rao_cli.model.stand import RegisterPlek
from rao_cli.model.uitwisseling import bezwaren
from rao_cli.rules.regel import Gevonden, regel


@regel(
    "REG12",
    over=RegisterPlek,
    ernst="waarschuwing",
    bron="S10",
    hint="Zet bij remote een adres dat begint met https:// of ssh://, zonder wachtwoord. "
    "Of het hele pad van een map die buiten het register staat.",
    fout="register: {uitwisseling: {remote: 'http://git.voorbeeld.nl/rao.git'}}",
    goed="register: {uitwisseling: {remote: 'https://git.voorbeeld.nl/rao.git'}}",
)
def plek_van_uitwisseling(plek: RegisterPlek) -> Gevonden:
    """De plek waar de regio's trends delen, is veilig en bestaat als adres.

    Een map in het register komt mee met elke kopie, en git kan er programma's in starten.
    Wat een regio deelt, gaat over de lijn. Een wachtwoord in rao.yaml leest iedereen mee, en wie
    weg is, houdt het.
    """
    if plek.ding.uitwisseling is not None:
        for pad, zin in bezwaren(plek.ding.uitwisseling):
            yield ("uitwisseling", *pad), zin
