"""YAML files as people write them: every style, with comments and blank lines at odd places."""

from random import Random

from rao_cli.store.yaml.editing import Nieuw
from rao_cli.store.yaml.editor.scalars import key, one_line, quoted

TEKSTEN = (
    *(
        "ja",
        "no",
        "12:30",
        "Een zin",
        "a: b",
        "x # y",
        "",
        "it's",
        '"q"',
        "é😀",
        "010",
        "[x]",
        "- a",
    ),
    *("2026-03-05", "Waarom?", "a\nb", "a\nb\n", " a\n b", "a\n\nb", " ", "x:", "#", "a, b", "{"),
    *(
        "|",
        ">",
        "%",
        "@",
        "&a",
        "*a",
        "!t",
        "?",
        "-",
        "~",
        "1e3",
        "a\\b",
        "\ta",
        "\n",
        "a\n\n",
        "---",
    ),
    *("...", "x\n# y", "a  ", "x" * 120, "COA", "DT&V"),
)
SLEUTELS = ("a", "b", "DT&V", "on", "x y", "Z-1", "é", "k:v", "it's", "1", "#h", "? q", "- z", "{")
_COMMENTAAR = ("", "", "", "  # c", '  # "x: y', "   # é # d")
_BLOKKEN = (
    *(("x",), ("x", "y"), ("x", "", "y"), ("x: y", "  - z"), ("# x",), ("x", "# y")),
    *(("x", "", ""), ("x", "", "", "y", "")),
)


class Schrijver:
    """Writes one file, guided by a source of chance."""

    def __init__(self, kans: Random) -> None:
        self.kans = kans

    def bestand(self) -> str:
        """Write a whole file."""
        regels = [*self._ruis(0), *self._kaart(3, 0), *self._ruis(0)]
        if self._soms(0.1):
            regels.insert(0, "---")
        if self._soms(0.05):
            regels.append("...")
        einde = self.kans.choice(["\n", "\n", "\r\n"])
        return einde.join(regels) + (einde if self._soms(0.75) else "")

    def waarde(self, diep: int = 2) -> Nieuw:
        """Choose a value to put somewhere."""
        if diep == 0 or self._soms(0.6):
            los: list[Nieuw] = [*TEKSTEN, 1, True]
            return self.kans.choice(los)
        if self._soms(0.5):
            return [self.waarde(diep - 1) for _ in range(self.kans.randint(0, 3))]
        sleutels = self.kans.sample(SLEUTELS, self.kans.randint(0, 3))
        leeg = sleutels[:1] if self._soms(0.3) else ()
        return {s: None if s in leeg else self.waarde(diep - 1) for s in sleutels}

    def _soms(self, deel: float) -> bool:
        return self.kans.random() < deel

    def _ruis(self, inspringing: int) -> list[str]:
        """Blank lines and comments, but none that may be text which fell out of a block."""
        soorten = [
            "",
            "   ",
            f"{' ' * inspringing}# n",
            f"{' ' * self.kans.choice([0, inspringing, 40])}# q",
            "#x",
        ]
        return self.kans.choices(soorten, k=self.kans.choice([0, 0, 0, 1, 1, 2]))

    def _kaart(self, diep: int, inspringing: int) -> list[str]:
        regels: list[str] = []
        for sleutel in self.kans.sample(SLEUTELS, self.kans.randint(1, 3)):
            dubbele_punt = self.kans.choice([":", ":", " :"])
            kop = f"{' ' * inspringing}{key(sleutel, flow=False)}{dubbele_punt}"
            regels += [
                *(self._ruis(inspringing) if regels else ()),
                *self._deel(kop, diep, item=False),
            ]
        return regels

    def _lijst(self, diep: int, inspringing: int) -> list[str]:
        regels: list[str] = []
        for _ in range(self.kans.randint(1, 3)):
            kop = f"{' ' * inspringing}-"
            regels += [
                *(self._ruis(inspringing) if regels else ()),
                *self._deel(kop, diep, item=True),
            ]
        return regels

    def _deel(self, kop: str, diep: int, *, item: bool) -> list[str]:
        """Write what follows a colon or dash."""
        inspringing = len(kop) - len(kop.lstrip())
        soort = self.kans.random()
        if diep == 0 or soort < 0.45:
            return self._tekst(kop, inspringing)
        if soort < 0.6:
            return [f"{kop} {self._haken(2)}{self.kans.choice(_COMMENTAAR)}"]
        dieper = inspringing + self.kans.choice([1, 2, 2, 2, 4])
        if soort < 0.8:
            regels = self._kaart(diep - 1, dieper)
        else:
            plat = not item and self._soms(0.3)
            regels = self._lijst(diep - 1, inspringing if plat else dieper)
        if item and dieper == inspringing + 2 and self._soms(0.6):
            return [f"{kop} {regels[0].lstrip()}", *regels[1:]]
        return [f"{kop}{self.kans.choice(_COMMENTAAR)}", *regels]

    def _tekst(self, kop: str, inspringing: int) -> list[str]:
        staart = self.kans.choice(_COMMENTAAR)
        marge = " " * (inspringing + self.kans.choice([1, 2, 4]))
        match self.kans.randrange(10):
            case 0 | 1:
                teken = self.kans.choice(["|", "|-", "|+", ">", ">-", ">+"])
                blok = [marge + regel if regel else "" for regel in self.kans.choice(_BLOKKEN)]
                return [f"{kop} {teken}{staart}", *blok]
            case 2:
                return [f"{kop}{staart}"]
            case 3:
                return [f"{kop} een", f"{marge} twee{staart}"]
            case 4:
                return [f'{kop} "een', f'{marge} twee"{staart}']
            case 5:
                return [f"{kop}{staart}", f"{marge} {self._kaal(flow=False)}{staart}"]
            case _:
                return [f"{kop}{self.kans.choice([' ', '   '])}{self._kaal(flow=False)}{staart}"]

    def _kaal(self, *, flow: bool) -> str:
        tekst = self.kans.choice(TEKSTEN)
        vormen = [one_line(tekst, flow=flow), quoted(tekst), quoted(tekst, double=True)]
        return self.kans.choice(vormen)

    def _haken(self, diep: int) -> str:
        """Write something between brackets, on one line or more."""
        if diep == 0 or self._soms(0.4):
            return self._kaal(flow=True)
        tussen = self.kans.choice([", ", " , ", ",", f",\n{' ' * 20}"])
        rand = self.kans.choice(["", "", " "])
        aantal = self.kans.randint(0, 3)
        komma = self.kans.choice(["", "", ","]) if aantal else ""
        if self._soms(0.5):
            delen = [self._haken(diep - 1) for _ in range(aantal)]
            return f"[{rand}{tussen.join(delen)}{komma}{rand}]"
        delen = [self._paar(sleutel, diep) for sleutel in self.kans.sample(SLEUTELS, aantal)]
        return f"{{{rand}{tussen.join(delen)}{komma}{rand}}}"

    def _paar(self, sleutel: str, diep: int) -> str:
        naam = key(sleutel, flow=True)
        return self.kans.choice([naam, f"{naam}: ", *[f"{naam}: {self._haken(diep - 1)}"] * 8])
