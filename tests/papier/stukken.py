"""The papers of these tests: one with everything in it, and one that means ill."""

from __future__ import annotations

from datetime import date
from typing import Final

from rao_cli.documents.formats.blokken import (
    Alinea,
    Kopregel,
    Letterlijk,
    Papier,
    Papierblok,
    Papiergegevens,
    Papiertabel,
    Punten,
    Tekstdeel,
)
from rao_cli.documents.formats.lezer import read_papier
from rao_cli.documents.formats.vormgeving import Logo, Vormgeving

#: 1,200 characters as a person types them: three paragraphs, a list of four, and the condition
#: that counts in the last sentence.
STANDPUNT: Final = f"""\
Het COA vindt dat de opvang kan doorgaan zolang er aantoonbaar aan het vertrek wordt gewerkt.
{"De medewerkers van de locatie spreken het gezin elke week en leggen vast wat er is gedaan. " * 4}

Daarbij horen vier afspraken, die het gezin kent en die het heeft ondertekend:

- het gezin vraagt zelf de papieren aan bij de ambassade;
- de kinderen blijven tot de zomer naar dezelfde school;
- de gemeente houdt de woning aan de rand van het dorp vrij;
- elke maand is er een gesprek met iedereen aan tafel.

{"Over het vervolg is het COA het eens met de andere organisaties, ook met het LKO. " * 5}
De plek is op 1 september nodig."""

VOLLEDIG: Final = f"""\
**Intern RAO**

# Agenda RAO Noord

**Donderdag 16 juli 2026**

*Concept: deze agenda is nog niet vastgesteld.*

**Wat er op tafel ligt**

| Nr. | Punt | Gevraagd |
|---:|---|---|
| 1 | Opening | – |
| 2 | Vertrek wacht op een [reisdocument](https://voorbeeld.invalid/a?b=c&d=e) | **besluit** |

## 1. Opening

3. derde punt
4. vierde punt
   - onder het vierde

> Aangehaald, op \\
> twee regels.

### Standpunt van het COA

{STANDPUNT}

<!-- nieuwe bladzijde -->

## 2. Zaakblad

#### Diep

`code` en ~~niets~~.

```
  inspringen  blijft
```

---

Slot.

<!-- bron: overleggen/2026-07-16/overleg.yaml; signaallijsten/x.yaml -->

**Intern RAO**
"""

GEGEVENS: Final = Papiergegevens(
    soort="agenda",
    regio="Noord",
    kenmerk="2026-07-16",
    rubricering="Intern RAO",
    status="concept",
    concept=True,
    gemaakt_op=date(2026, 7, 2),
    vingerafdruk="3f9a-77c1",
)

_SVG: Final = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30">'
    b'<rect width="90" height="30" fill="#005f73"/></svg>'
)
STIJL: Final = Vormgeving("#7a1f1f", "", Logo("logo.svg", _SVG), "RAO Noord, postbus 1")

#: What a person may type and what a program might take for its own.
VIJANDIG: Final = (
    '#let x = 1; #eval("1+1") $x^2$ @ref <label> \\u{41} // weg /* weg */',
    '#read("/etc/passwd") #image("x.png") #sys.inputs',
    '{ REF a \\h } { INCLUDETEXT "c:\\\\x" } MERGEFIELD PAGE «Naam»',
    "=1+1 +1 -1 @SUM(A1) =cmd|' /C calc'!A0",
    "{{ 7*7 }} {% for x in y %} ${x} $(id) `id` %TEMP%",
    "<script>alert(1)</script> </w:t></text:p> &amp; &lt; <!-- x --> ]]> <?xml ?>",
    "# kop **vet** _cursief_ [a](b) | cel | \\ --- ```",
    "aanhaling “hoog” 'enkel' \"dubbel\" — – … € ß ĳ é e\u0301",
    "leeg: \u00a0 \u00ad \u200b einde",
)
#: Signs that no file can hold, or that turn the text around: each is shown as a mark.
VERBODEN: Final = "a\x00b\x07c\x1bd\x9be\ufffef\uffffg\u202eh\u2066i\ud800j\ufeffk"
LANG_WOORD: Final = "langewoorden" * 250


def volledig() -> Papier:
    """Return a paper with each kind of block."""
    return read_papier(VOLLEDIG, GEGEVENS)


def vijandig() -> Papier:
    """Return a paper whose every text means ill, in every place where a text can stand."""
    regels = tuple((Tekstdeel(tekst),) for tekst in (*VIJANDIG, VERBODEN))
    blokken: list[Papierblok] = [Kopregel(1, (Tekstdeel(VIJANDIG[0]),))]
    blokken += [Alinea(regel) for regel in regels]
    blokken.append(Punten(tuple((Alinea(regel),) for regel in regels), begin=7))
    rijen = tuple((regel, regel) for regel in regels)
    blokken.append(Papiertabel(rijen[0], rijen[1:], (False, True), VIJANDIG[2]))
    blokken += [Letterlijk("\n".join(VIJANDIG)), Alinea((Tekstdeel(LANG_WOORD),))]
    gegevens = Papiergegevens(
        *VIJANDIG[1:6], concept=True, vingerafdruk=VERBODEN, bron=(VIJANDIG[5], VERBODEN)
    )
    return Papier(VIJANDIG[0], gegevens, tuple(blokken))
