"""A year of a region that never was, as raw files: orderly for the most part, nasty too."""

from datetime import date, timedelta
from random import Random
from typing import Any, Final

from rao_cli.model.besluit import UITKOMSTEN
from rao_cli.model.kenmerk import trek_zaak_kenmerk
from rao_cli.model.soorten.leven import AFLOPEN

LKOS: Final = ("duindorp", "veenstad", "zandwijk")
BEGIN: Final = date(2025, 11, 1)
VANDAAG: Final = date(2026, 12, 10)
#: Outcomes that are drawn more often than the others.
VAAK: Final = {"afgehandeld": 3, "aanhouden": 2}
#: Every outcome that there is: what the program knows, the figures have to count.
HOED: Final = [naam for naam in UITKOMSTEN for _ in range(VAAK.get(naam, 1))]

Ruw = dict[str, Any]


def verzin(seed: int, zaken: int = 40) -> list[Ruw]:
    """Return the files of one register; the same seed gives the same files."""
    kans = Random(seed)  # noqa: S311 - no secret
    wereld = _Wereld(kans, zaken)
    overleggen = wereld.overleggen()
    _buiten_de_tafel(Random(seed + 1000), wereld.lijsten)  # noqa: S311 - no secret
    return [REGISTER, *wereld.lijsten, *overleggen, *wereld.rest]


def _buiten_de_tafel(kans: Random, lijsten: list[Ruw]) -> None:
    """Let zaken end, move and be withdrawn, and lists too, on days that nobody chose well."""
    for lijst in lijsten:
        van = date.fromisoformat(lijst["datum"])
        later = [str(van + timedelta(days=kans.randrange(120))) for _ in range(3)]
        if lijst["status"] == "ingetrokken" and kans.random() < 0.7:
            lijst["intrekking"] = {"datum": later[0], "reden": "Opgelost"}
            for zaak in lijst["zaken"].values():
                zaak["intrekking"] = lijst["intrekking"]
        for zaak in lijst["zaken"].values() if lijst["richting"] == "lko-rao" else ():
            soort = kans.choice(AFLOPEN)
            if kans.random() < 0.15:
                zaak["afloop"] = {"soort": soort, "op": later[1]}
            elif kans.random() < 0.1:
                zaak["intrekking"] = {"datum": later[1], "reden": "Opgelost"}
            if kans.random() < 0.1:
                zaak["verhuisd"] = [{"naar": kans.choice(LKOS), "op": later[2]}]


REGISTER: Final[Ruw] = {
    "soort": "register",
    "regio": {"naam": "Noorderland", "provincies": ["Drenthe"]},
    "organisaties": {"COA": {"naam": "Opvang", "kern": True}},
    "lkos": {lko: {"naam": f"LKO {lko.capitalize()}"} for lko in LKOS},
}


class _Wereld:
    """What is being made up."""

    def __init__(self, kans: Random, zaken: int) -> None:
        self.kans = kans
        self.lijsten: list[Ruw] = []
        self.rest: list[Ruw] = []
        self.kenmerken = [trek_zaak_kenmerk(kans.choice) for _ in range(zaken)]
        for kenmerk in self.kenmerken:
            for _ in range(kans.choice((1, 1, 1, 2, 3))):
                self._zet_op_lijst(kenmerk)

    def _dag(self, spreiding: int = 390) -> date:
        return BEGIN + timedelta(days=self.kans.randrange(spreiding))

    def _zet_op_lijst(self, zaak: str) -> None:
        lko, op = self.kans.choice(LKOS), self._dag().replace(day=self.kans.choice((3, 17)))
        kenmerk = f"SL-{lko}-{op}"
        lijst = next((x for x in self.lijsten if x["kenmerk"] == kenmerk), None)
        if lijst is None:
            lijst = _lijst(kenmerk, lko, op, self._status())
            self.lijsten.append(lijst)
        inhoud: Ruw = {"onderwerp": "Een zaak", "aanbrenger": "COA", "groep": "volwassene"}
        if zaak[-1].isdigit():
            inhoud["kenmerken"] = ["overlast"]
        if self.kans.random() < 0.08:
            inhoud["weigering"] = {"reden": "Hoort hier niet"}
            if self.kans.random() < 0.5:
                inhoud["weigering"]["datum"] = str(op + timedelta(days=5))
        lijst["zaken"][zaak] = inhoud

    def _status(self) -> str:
        return self.kans.choice(
            ("ontvangen", "ontvangen", "afgehandeld", "ingediend", "concept", "ingetrokken")
        )

    def overleggen(self) -> list[Ruw]:
        """Fourteen months of meetings, with their actions and replies."""
        uit = []
        for maand in range(14):
            jaar, rest = divmod(10 + maand, 12)
            op = date(2025 + jaar, rest + 1, 12)
            status = self.kans.choice(("gehouden", "besluitenlijst-vastgesteld", "vervallen"))
            besluiten: Ruw = {}
            for nummer in range(self.kans.randrange(9)):
                self._besluit(op, f"B-{op}-{nummer + 1:02}", besluiten)
            uit.append(
                {"soort": "overleg", "datum": str(op), "status": status, "besluiten": besluiten}
            )
            for lko in LKOS:
                self._repliek(lko, op, [b["agendapunt"] for b in besluiten.values()])
        return uit

    def _besluit(self, op: date, kenmerk: str, besluiten: Ruw) -> None:
        punt = self.kans.choice([*self.kenmerken, "lange-wachttijd"])
        uitkomst = self.kans.choice(HOED)
        besluiten[kenmerk] = {"agendapunt": punt, "uitkomst": uitkomst, "besluit": "Zo besloten"}
        if uitkomst == "opschalen" and self.kans.random() < 0.8:
            self._naar_deelberaad(punt, op + timedelta(days=3))
        for nummer in range(self.kans.randrange(3)):
            volg = int(kenmerk[-2:]) * 3 + nummer
            self._actie(f"A-{op}-{volg:02}", kenmerk, op)

    def _naar_deelberaad(self, zaak: str, op: date) -> None:
        if not zaak.startswith("Z-") or any(x["kenmerk"] == f"SL-noord-{op}" for x in self.lijsten):
            return
        lijst = _lijst(f"SL-noord-{op}", "Noord", op, "ontvangen")
        lijst["richting"] = "rao-deelberaad"
        lijst["zaken"][zaak] = {"onderwerp": "Op", "aanbrenger": "COA", "groep": "gezin"}
        if self.kans.random() < 0.7:
            lijst["antwoord"] = {"datum": str(op + timedelta(days=30)), "besluit": "Zo is het"}
            if self.kans.random() < 0.6:
                lijst["antwoord"]["teruggekoppeld_op"] = str(op + timedelta(days=36))
        self.lijsten.append(lijst)

    def _actie(self, kenmerk: str, besluit: str, op: date) -> None:
        status = self.kans.choice(("open", "gereed", "gereed", "gereed", "vervallen"))
        actie: Ruw = {
            "soort": "actie",
            "kenmerk": kenmerk,
            "omschrijving": "Doet iets",
            "status": status,
        }
        if self.kans.random() < 0.9:
            actie["besluit"] = besluit
        if self.kans.random() < 0.9:
            actie["uiterlijk"] = str(op + timedelta(days=self.kans.randrange(5, 40)))
        if status == "gereed" and self.kans.random() < 0.9:
            actie["gereed_op"] = str(op + timedelta(days=self.kans.randrange(1, 45)))
        self.rest.append(actie)

    def _repliek(self, lko: str, op: date, punten: list[str]) -> None:
        zaken = [punt for punt in punten if punt.startswith("Z-") and self.kans.random() < 0.6]
        repliek: Ruw = {
            "soort": "terugkoppeling",
            "kenmerk": f"TK-{lko}-{op}",
            "lko": lko,
            "overleg": str(op),
            "status": self.kans.choice(("verzonden", "bevestigd", "concept")),
            "zaken": sorted(set(zaken)),
        }
        if self.kans.random() < 0.8:
            repliek["verzonden_op"] = str(op + timedelta(days=self.kans.randrange(1, 30)))
        self.rest.append(repliek)


def _lijst(kenmerk: str, afzender: str, op: date, status: str) -> Ruw:
    return {
        "soort": "signaallijst",
        "kenmerk": kenmerk,
        "richting": "lko-rao",
        "afzender": afzender,
        "datum": str(op),
        "status": status,
        "zaken": {},
    }
