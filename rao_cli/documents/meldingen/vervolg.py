"""What to type about a finding: the command that asks what is missing, for this very thing.

A row of the table: codes, and what to type: `wanneer: opdracht`, more of them with a bar between.
What is between braces is filled in from the place of the finding; when that is not known, the
thing is shown, and what must be mended by hand is kept with `rao bewaar`.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import PurePosixPath
from typing import Final, NamedTuple

from rao_cli.model.kenmerk import ZAAK_VORM
from rao_cli.model.melding import Melding
from rao_cli.model.opdrachtregel import als_woord
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import REGISTERBESTAND, SOORT_VAN_MAP, naam_in

_TABEL: Final = """
SIG01 SIG03 SIG04 SIG06 SIG08 SIG13 SIG14 SIG16 SIG17 SIG20 SIG27 = rao zaak vul-aan {zaak}
SIG02 SIG07 SIG09 SIG15 SIG18 SIG19 SIG21 SIG22 SIG26 SIG29 SIG30 = rao zaak wijzig {zaak}
SIG31 SIG33 SIG35 = rao zaak wijzig {zaak}
SIG05 = Duurt het langer: rao zaak wijzig {zaak} | Is het klaar: rao zaak sluit {zaak}
SIG10 SIG12 SIG28 = rao standpunt {zaak} {organisatie}
SIG11 = rao standpunt {zaak}
SIG23 = rao standpunt {zaak} Nidos
SIG24 SIG32 = rao signaallijst zet {signaallijst}
SIG25 VRB06 VRB29 = rao toon {signaallijst}
SIG37 = rao onderwerp zet
SIG38 = rao standpunt
SIG34 = Er is een zaak: rao nieuw zaak {signaallijst} | Er is er geen: \
rao signaallijst trek-in {signaallijst}
SIG36 = Er was een besluit: rao nieuw besluit --punt {zaak} | Er was er geen: \
rao signaallijst trek-in {signaallijst}
OVL05 = Op een agenda: rao agenda genereer | Niet behandelen: rao zaak weiger {zaak}
OVL06 = rao overleg notuleer {overleg}
BSL10 OVL02 OVL11 = rao overleg houd {overleg}
OVL07 = rao nieuw overleg
OVL10 = Ging het door: rao overleg houd {overleg} | Ging het niet door: \
rao overleg vervalt {overleg}
OVL01 OVL03 OVL13 OVL14 = rao toon {overleg}
OVL27 VRB26 = rao overleg gemeente {overleg}
OND18 = rao agenda genereer
BSL01 BSL17 = rao actie zet {actie}
BSL02 = Klaar: rao actie gereed {actie} | Lukt het niet: rao actie verval {actie}
BSL03 BSL04 BSL05 BSL08 = rao besluit zet {besluit}
BSL06 = rao toon {besluit}
BSL14 BSL07 BSL12 BSL13 BSL15 = rao toon {overleg}
OND01 OND08 OND09 OND10 OND12 OND21 = rao onderwerp zet {onderwerp}
OND02 OND14 OND20 OND22 VRB05 = rao onderwerp zet {onderwerp}
OND05 = rao onderwerp zet {onderwerp} --status afgerond
VRB24 = Hoort zij erbij: rao nieuw tafel | Is het een ander: rao onderwerp zet {onderwerp}
OND03 = rao nieuw besluit --punt {onderwerp}
OND04 = Op een agenda: rao agenda genereer | Is het klaar: \
rao onderwerp zet {onderwerp} --status afgerond
OND06 OND07 = rao trend deel {onderwerp}
OND11 = rao kader informeer {onderwerp}
OND15 = rao nieuw onderwerp --type voortgang
OND16 = rao status
OND17 = Er is een onderwerp: rao lijst onderwerpen | Er is er geen: rao nieuw onderwerp
VRB03 = rao toon {zaak}
VRB11 = rao terugkoppeling genereer
VRB10 = Maak de brief: rao terugkoppeling genereer {overleg} | Al verstuurd: \
rao lijst terugkoppelingen
VRB12 = rao opschaling antwoord {signaallijst}
VRB14 VRB16 = rao terugkoppeling genereer {dag}
VRB15 = rao terugkoppeling bevestigd {terugkoppeling}
REG01 = rao register zet regio.provincies
REG02 = rao nieuw organisatie --kern
REG07 = Hoort zij erbij: rao nieuw organisatie | Hebt u het verbeterd: rao bewaar
REG03 REG04 REG10 REG13 REG14 = rao register toon
REG05 = rao regel
REG08 = rao nieuw lko
REG09 REG11 = rao register zet organisaties.{sleutel}.aspect
REG12 = rao register zet uitwisseling.remote
REG15 = rao register zet reces
REG16 = rao adres weg {sleutel}
REG17 = rao adres zet {sleutel}
REG18 REG19 = rao register zet bewaren
REG20 = rao register zet vasthouden
PRI01 PRI02 PRI03 PRI04 PRI05 PRI06 PRI07 PRI08 PRI09 PRI10 PRI11 PRI12 PRI13 = \
Hebt u het verbeterd: rao bewaar | Staat het al in de geschiedenis: rao wis
VRM24 = Laat rao het vragen: rao sync | Hebt u het verbeterd: rao bewaar
"""
_PLEK: Final = patroon(r"\{(\w+)\}")
#: These commands show, and change nothing of it.
_TOONT: Final = patroon("rao (?:toon|bewaar|regel|register toon)(?: |$)")


class Vervolgopdracht(NamedTuple):
    """When to type it (nothing: now), and the command."""

    wanneer: str
    opdracht: str


#: Who still owes something is asked by mail, where a finding is about more than one.
_AAN_ALLEN: Final = Vervolgopdracht("", "rao aanleveren {signaallijst}")
#: Who mends a file by hand keeps it so.
_MET_DE_HAND: Final = Vervolgopdracht("Hebt u het verbeterd", "rao bewaar")


class Waarover(NamedTuple):
    """What a finding is about: the kind, and the kenmerk or the name of a file."""

    soort: str
    naam: str


def over(melding: Melding) -> Waarover:
    """Return what a finding is about; a file when it lies in no register."""
    pad = PurePosixPath(melding.bestand or REGISTERBESTAND)
    if pad.name == REGISTERBESTAND:
        return Waarover("register", "")
    soort = next((SOORT_VAN_MAP[deel] for deel in pad.parts[:-1] if deel in SOORT_VAN_MAP), "")
    match melding.pad:
        case ("zaken", str(zaak), *_) if soort == "signaallijst" and re.fullmatch(ZAAK_VORM, zaak):
            return Waarover("zaak", zaak)
        case _:
            return Waarover(soort, pad.stem) if soort else Waarover("bestand", str(pad))


def vervolg(melding: Melding) -> tuple[Vervolgopdracht, ...]:
    """Return what to type about a finding; nothing when its file lies in no register."""
    soort, naam = over(melding)
    if soort == "bestand":
        return ()
    stappen = _rijen().get(melding.code, (_MET_DE_HAND,))
    bekend = _bekend(melding, soort, naam)
    if "organisatie" not in bekend and any("{organisatie}" in s.opdracht for s in stappen):
        stappen = (_AAN_ALLEN,)
    if all({*_PLEK.findall(stap.opdracht)} <= bekend.keys() for stap in stappen):
        return tuple(s._replace(opdracht=s.opdracht.format(**bekend)) for s in stappen)
    return (Vervolgopdracht("", f"rao toon {bekend[soort]}"),)


def vraagt_hint(stappen: Sequence[Vervolgopdracht]) -> bool:
    """Say whether the commands only show, or a person mends the file: then the hint says how."""
    return not stappen or any(_TOONT.match(stap.opdracht) for stap in stappen)


def _bekend(melding: Melding, soort: str, naam: str) -> Mapping[str, str]:
    """Return what can be filled in, each as it must be typed."""
    bestand, pad = naam_in(melding.bestand or ""), melding.pad
    bekend = {soort: naam}
    match pad:
        case ("zaken", _, "standpunten", str(wie), *_):
            bekend["organisatie"] = wie
        case ("besluiten", str(besluit), *_) if soort == "overleg":
            bekend["besluit"] = besluit
        case ("adressen" | "organisaties", str(sleutel), *_):
            bekend["sleutel"] = sleutel
        case _:
            pass
    if soort == "zaak":
        bekend["signaallijst"] = bestand
    if soort == "terugkoppeling":
        bekend["dag"] = bestand[-len("2026-03-12") :]
    return {plek: als_woord(woord) for plek, woord in bekend.items()}


@cache
def _rijen() -> Mapping[str, tuple[Vervolgopdracht, ...]]:
    """Read the table."""
    rijen: dict[str, tuple[Vervolgopdracht, ...]] = {}
    for regel in _TABEL.strip().splitlines():
        codes, _, stappen = regel.partition(" = ")
        delen = [stap.strip().rpartition(": ") for stap in stappen.split("|")]
        rijen |= dict.fromkeys(
            codes.split(),
            tuple(Vervolgopdracht(wanneer, opdracht) for wanneer, _, opdracht in delen),
        )
    return rijen
