"""`rao historie`: the story of a register in the words of its own commits."""

import json
from typing import Any

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris


def stappen(s: Secretaris, *args: str) -> list[Any]:
    """Return what happened, newest first."""
    gevonden: list[Any] = json.loads(s.doet("historie", *args, "--json"))["stappen"]
    return gevonden


def wat(s: Secretaris, *args: str) -> list[str]:
    """Return the sentences only."""
    return [stap["wat"] for stap in stappen(s, *args)]


def test_alles(gepland: Secretaris) -> None:
    """Zonder kenmerk ziet u elke stap van het register, de nieuwste eerst."""
    assert wat(gepland) == gepland.log()[::-1]


def test_een_regel(lijst: Secretaris) -> None:
    """Op een regel staat wanneer, wie en wat."""
    kop, eerste, *_ = lijst.doet("historie").splitlines()
    assert kop.split() == ["wanneer", "wie", "wat"]
    assert eerste.startswith("2026-03-05 10:00  R. Voorbeeld  ")


def test_van_een_zaak(gepland: Secretaris) -> None:
    """Van een zaak ziet u de stappen die over haar gaan, en geen andere."""
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    gepland.doet("nieuw", "overleg", "--datum", "2026-05-07")
    zinnen = wat(gepland, ZAAK.lower())
    assert "IND" in zinnen[0]
    assert not [zin for zin in zinnen if "2026-05-07" in zin]


def test_van_een_overleg(gehouden: Secretaris) -> None:
    """Van een overleg ziet u het plannen, de agenda en wie er waren."""
    zinnen = wat(gehouden, OVERLEG)
    assert len(zinnen) >= 3
    assert all(OVERLEG in zin for zin in zinnen)


def test_met_de_hand(lijst: Secretaris) -> None:
    """Ook wat iemand met de hand aan de lijst van de zaak veranderde, hoort erbij."""
    lijst.typt(LIJSTPAD, "Gezin verblijft lang", "Gezin verblijft te lang")
    eerste = stappen(lijst, ZAAK)[0]
    assert (eerste["wat"], eerste["hand"]) == ("met de hand", True)
    assert wat(lijst, LIJST)[0] == "met de hand"


def test_aantal(gepland: Secretaris) -> None:
    """U ziet zoveel stappen als u vraagt, en hoeveel er nog voor lagen."""
    uitkomst = gepland.rao("historie", "--aantal", "1")
    assert len(uitkomst.stdout.splitlines()) == 2
    rest = len(gepland.log()) - 1
    assert uitkomst.stderr == f"Daarvoor nog {rest} stappen: gebruik --aantal.\n"


def test_onbekend(lijst: Secretaris) -> None:
    """Van een kenmerk dat er nooit was, hoort u welk u misschien bedoelt."""
    zin = lijst.faalt("historie", "Z-7K3F9F")
    assert "Over 'Z-7K3F9F' is nooit iets vastgelegd.\nBedoelt u Z-7K3F9E?" in zin


def test_wat_weg_is(lijst: Secretaris) -> None:
    """Ook van iets dat niet meer bestaat, is te zien wat ermee gebeurde."""
    lijst.doet("nieuw", "overleg", "--datum", "2026-05-07")
    lijst.git("rm", "-q", "overleggen/2026/2026-05-07.yaml")
    lijst.git("commit", "-qm", "Weg ermee")
    assert len(wat(lijst, "2026-05-07")) == 1


def test_een_dag_in_woorden(gehouden: Secretaris) -> None:
    """Een dag leest rao zoals bij rao toon."""
    assert wat(gehouden, "12 maart") == wat(gehouden, OVERLEG)


def test_van_een_lko(gepland: Secretaris) -> None:
    """Van een LKO ziet u de stappen van zijn lijsten, met de sleutel of met de naam."""
    assert wat(gepland, "ter-apel") == wat(gepland, LIJST)
    assert wat(gepland, "LKO Ter Apel") == wat(gepland, LIJST)
    gezegd = gepland.rao("historie", "assen").stderr
    assert "Over 'assen' is nooit iets vastgelegd." in gezegd
