"""The same figures a second time, by plain loops over the raw data of the files.

Nothing of the program is used here: not its structs, not its life of a zaak, not its measures.
"""

import math
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, Final

Ruw = Mapping[str, Any]
EINDE: Final = date(9999, 12, 31)
#: Of two decisions about a zaak in one meeting the first of these counts.
VOORRANG: Final = ("aanhouden", "opschalen", "terug-naar-lko", "afgehandeld", "ter-kennisname")

AFLOPEN: Final = (
    *("zelfstandig-vertrek", "gedwongen-vertrek", "zonder-toezicht"),
    *("vergunning", "overdracht", "anders"),
)


def dag(tekst: Any) -> date | None:
    """Read a date as the file has it."""
    return date.fromisoformat(str(tekst)) if tekst else None


class Boek:
    """The raw files of one register."""

    def __init__(self, bestanden: Iterable[Ruw], vandaag: date) -> None:
        """Sort the files by kind."""
        alles = list(bestanden)
        self.vandaag = vandaag
        self.lijsten = [b for b in alles if b["soort"] == "signaallijst"]
        self.alle_overleggen = [b for b in alles if b["soort"] == "overleg"]
        self.overleggen = [b for b in self.alle_overleggen if b["status"] != "vervallen"]
        self.acties = [b for b in alles if b["soort"] == "actie"]
        self.replieken = [
            b for b in alles if b["soort"] == "terugkoppeling" and b["status"] != "concept"
        ]

    def ingediend(self) -> list[Ruw]:
        """Lists that LKO's handed in, also what was withdrawn after that, oldest first."""
        goed = [
            lijst
            for lijst in self.lijsten
            if lijst["richting"] == "lko-rao"
            and lijst["status"] != "concept"
            and (
                lijst["status"] != "ingetrokken"
                or any(zaak.get("intrekking") for zaak in lijst["zaken"].values())
            )
        ]
        return sorted(goed, key=lambda lijst: (lijst["datum"], lijst["kenmerk"]))

    def gehoord(self, zaak: str, sinds: date) -> date | None:
        """When the LKO that had it heard of a zaak after a meeting since a day."""
        weg = any(lijst["zaken"].get(zaak, {}).get("verhuisd") for lijst in self.lijsten)
        brieven = [
            (r["lko"], d)
            for r in self.replieken
            if zaak in r.get("zaken", ()) and date.fromisoformat(r["overleg"]) >= sinds
            if (d := dag(r.get("verzonden_op") or r["overleg"]))
        ]
        return min((d for lko, d in brieven if not weg or self.lko(zaak, d) == lko), default=None)

    def antwoord(self, zaak: str, sinds: date) -> date | None:
        """When the LKO heard what the Deelberaad answered since a day."""
        antwoorden = [
            (lijst["datum"], lijst["kenmerk"], lijst["antwoord"])
            for lijst in self.lijsten
            if lijst["richting"] == "rao-deelberaad"
            and zaak in lijst["zaken"]
            and lijst.get("antwoord")
            and date.fromisoformat(lijst["antwoord"]["datum"]) >= sinds
        ]
        if not antwoorden:
            return None
        laatste = max(antwoorden)[2]
        eigen = dag(laatste.get("teruggekoppeld_op"))
        return eigen or self.gehoord(zaak, date.fromisoformat(laatste["datum"]))

    def levend(self) -> list[Ruw]:
        """Lists that LKO's handed in and that were not withdrawn."""
        return [lijst for lijst in self.ingediend() if lijst["status"] != "ingetrokken"]

    def afloop(self, zaak: str, lijst: Ruw, tot: date) -> tuple[date, bool] | None:
        """When a zaak on one list was done, and whether by a terugkoppeling; None: not yet."""
        tafel, inhoud = self.tafel(zaak, lijst, tot), lijst["zaken"][zaak]
        dagen = [(inhoud.get("afloop") or {}).get("op")]
        dagen += [(inhoud.get("intrekking") or {}).get("datum")]
        if lijst["status"] == "ingetrokken":
            dagen += [(lijst.get("intrekking") or {}).get("datum") or lijst["datum"]]
        buiten = next((d for d in map(dag, dagen) if d), None)
        if buiten is None or (tafel and tafel[0] <= buiten):
            return tafel
        return buiten, False

    def tafel(self, zaak: str, lijst: Ruw, tot: date) -> tuple[date, bool] | None:
        """When the meetings were done with a zaak of one list, and whether by a terugkoppeling."""
        van = date.fromisoformat(lijst["datum"])
        besluiten: dict[date, list[str]] = {}
        for overleg in self.overleggen:
            wanneer = date.fromisoformat(overleg["datum"])
            for besluit in overleg.get("besluiten", {}).values():
                if besluit["agendapunt"] == zaak and van <= wanneer < tot:
                    besluiten.setdefault(wanneer, []).append(besluit["uitkomst"])
        if not besluiten:
            weigering = lijst["zaken"][zaak].get("weigering")
            return (dag(weigering.get("datum")) or van, False) if weigering else None
        laatste = max(besluiten)
        uitkomst = min(besluiten[laatste], key=VOORRANG.index)
        if uitkomst == "aanhouden":
            return None
        hoorde = self.antwoord if uitkomst == "opschalen" else self.gehoord
        wanneer_klaar = hoorde(zaak, laatste)
        return (wanneer_klaar, True) if wanneer_klaar else None

    def rondes(self) -> list[tuple[str, str, date, date | None, bool]]:
        """LKO, zaak, brought in, done, by terugkoppeling."""
        uit: list[tuple[str, str, date, date | None, bool]] = []
        lijsten = self.ingediend()
        for zaak in sorted({zaak for lijst in lijsten for zaak in lijst["zaken"]}):
            eigen = [lijst for lijst in lijsten if zaak in lijst["zaken"]]
            open_: tuple[str, date] | None = None
            for plek, lijst in enumerate(eigen):
                van = date.fromisoformat(lijst["datum"])
                tellen = [x for x in self.levend() if zaak in x["zaken"]]
                later = [d for d in (dag(x["datum"]) for x in tellen) if d and d > van]
                if open_ is None and (uit_ander := lijst["zaken"][zaak].get("ontstaan")):
                    op = max(van, date.fromisoformat(uit_ander["op"]))
                    open_ = (self.lko(zaak, op) if op > van else lijst["afzender"], op)
                open_ = open_ or (lijst["afzender"], van)
                afloop = self.afloop(zaak, lijst, min(later, default=EINDE))
                if afloop is None:
                    continue
                klaar = max(afloop[0], open_[1])
                if plek + 1 < len(eigen) and klaar > date.fromisoformat(eigen[plek + 1]["datum"]):
                    continue
                uit.append((open_[0], zaak, open_[1], klaar, afloop[1]))
                open_ = None
            if open_ is not None:
                uit.append((open_[0], zaak, open_[1], None, False))
        return uit

    def lko(self, punt: str, op: date) -> str:
        """Which LKO has a zaak on a day; empty for what is no zaak of an LKO."""
        alle = [lijst for lijst in self.ingediend() if punt in lijst["zaken"]]
        eigen = []
        for lijst in alle:
            weg = dag((lijst.get("intrekking") or {}).get("datum") or lijst["datum"])
            if lijst["status"] != "ingetrokken" or (weg and weg > op):
                eigen.append(lijst)
        eigen = eigen or alle
        if not eigen:
            return ""
        van = [(str(lijst["datum"]), 0, lijst["afzender"]) for lijst in eigen]
        van += [
            (str(weg["op"]), 1, weg["naar"])
            for lijst in self.lijsten
            for weg in lijst["zaken"].get(punt, {}).get("verhuisd") or ()
        ]
        van.sort(key=lambda een: een[:2])
        eerder = [een for een in van if date.fromisoformat(een[0]) <= op]
        return str(eerder[-1][2] if eerder else eigen[0]["afzender"])

    def aflopen(self, wie: str | None, van: date, tot: date) -> dict[str, int]:
        """How zaken ended in the world, for the LKO that had them then."""
        uit = dict.fromkeys(AFLOPEN, 0)
        gezien = set()
        for lijst in self.ingediend():
            for zaak, inhoud in lijst["zaken"].items():
                slot = inhoud.get("afloop")
                if not slot or (zaak, slot["op"]) in gezien:
                    continue
                gezien.add((zaak, slot["op"]))
                op = date.fromisoformat(slot["op"])
                if van <= op <= tot and wie in (None, self.lko(zaak, op) or lijst["afzender"]):
                    uit[slot["soort"]] += 1
        return uit

    def cijfers(self, wie: str | None, van: date, tot: date, compleet: Ruw) -> dict[str, Any]:
        """All measures of one LKO (None: of everything) over some days."""

        def telt(lko: str) -> bool:
            return wie is None or lko == wie

        lijsten = [
            x
            for x in self.ingediend()
            if telt(x["afzender"]) and van <= dag(x["datum"]) <= tot  # type: ignore[operator]
        ]
        rondes = [r for r in self.rondes() if telt(r[0])]
        klaar = [r for r in rondes if r[3] and van <= r[3] <= tot]
        dagen = sorted((r[3] - r[2]).days for r in klaar if r[4] and r[3])
        vraag = [compleet[x["kenmerk"]] for x in lijsten if x["kenmerk"] in compleet]
        eerder = van - timedelta(days=1)
        return {
            "lijsten": len(lijsten),
            "compleet": (sum(vraag), len(vraag)),
            "zaken": len(
                {z for x in lijsten for z, i in x["zaken"].items() if "ontstaan" not in i}
            ),
            "open_begin": sum(r[2] <= eerder and (r[3] is None or r[3] > eerder) for r in rondes),
            "ingebracht": sum(van <= r[2] <= tot for r in rondes),
            "afgerond": len(klaar),
            "open_eind": sum(r[2] <= tot and (r[3] is None or r[3] > tot) for r in rondes),
            "doorlooptijd": (len(dagen), _midden(dagen), _negentig(dagen)),
            "aangehouden": self._aangehouden(wie, van, tot),
            "acties_op_tijd": self._acties(wie, van, tot),
            "uitkomsten": self._uitkomsten(wie, van, tot),
            "aflopen": self.aflopen(wie, van, tot),
            "bijzonder": {
                soort: len(
                    {
                        zaak
                        for lijst in lijsten
                        for zaak, inhoud in lijst["zaken"].items()
                        if "ontstaan" not in inhoud and soort in inhoud.get("kenmerken", ())
                    }
                )
                for soort in ("overlast", "locatieoverstijgend")
            },
        }

    def _besluiten(self, wie: str | None, van: date, tot: date) -> list[tuple[date, str, str, str]]:
        uit = []
        for overleg in self.overleggen:
            op = date.fromisoformat(overleg["datum"])
            for besluit in overleg.get("besluiten", {}).values():
                lko = self.lko(besluit["agendapunt"], op)
                if van <= op <= tot and wie in (None, lko):
                    uit.append((op, lko, besluit["agendapunt"], besluit["uitkomst"]))
        return uit

    def _aangehouden(self, wie: str | None, van: date, tot: date) -> tuple[int, int, int]:
        keren: dict[str, set[date]] = {}
        for op, lko, punt, uitkomst in self._besluiten(wie, van, tot):
            if lko and uitkomst == "aanhouden":
                keren.setdefault(punt, set()).add(op)
        aantallen = [len(dagen) for dagen in keren.values()]
        return sum(aantallen), len(aantallen), max(aantallen, default=0)

    def _uitkomsten(self, wie: str | None, van: date, tot: date) -> dict[str, int]:
        gezien = [uitkomst for *_, uitkomst in self._besluiten(wie, van, tot)]
        return {uitkomst: gezien.count(uitkomst) for uitkomst in VOORRANG}

    def _acties(self, wie: str | None, van: date, tot: date) -> tuple[int, int]:
        goed = beoordeeld = 0
        for actie in self.acties:
            uiterlijk, gereed = dag(actie.get("uiterlijk")), dag(actie.get("gereed_op"))
            if uiterlijk is None or not van <= uiterlijk <= tot or actie["status"] == "vervallen":
                continue
            if wie not in (None, self._lko_van_actie(actie)):
                continue
            if actie["status"] == "open" and uiterlijk >= self.vandaag:
                continue
            if actie["status"] == "gereed" and gereed is None:
                continue
            beoordeeld += 1
            goed += actie["status"] == "gereed" and gereed is not None and gereed <= uiterlijk
        return goed, beoordeeld

    def _lko_van_actie(self, actie: Ruw) -> str:
        if actie.get("lko"):
            return str(actie["lko"])
        for overleg in self.alle_overleggen:
            besluit = overleg.get("besluiten", {}).get(actie.get("besluit"))
            if besluit:
                return self.lko(besluit["agendapunt"], date.fromisoformat(overleg["datum"]))
        return ""


def _midden(dagen: list[int]) -> float | None:
    if not dagen:
        return None
    half, rest = divmod(len(dagen), 2)
    return float(dagen[half]) if rest else (dagen[half - 1] + dagen[half]) / 2


def _negentig(dagen: list[int]) -> int | None:
    """The first value with at least nine tenths of all values at or below it."""
    for waarde in dagen:
        if sum(ander <= waarde for ander in dagen) * 10 >= 9 * len(dagen):
            return waarde
    return None


def afronden(getal: float) -> int:
    """The nearest multiple of five; halfway goes up."""
    return math.floor(getal / 5 + 0.5) * 5
