"""The papers of these tests: one with everything in it, and one that means ill."""

from __future__ import annotations

from datetime import date
from typing import Final

from msgspec.structs import replace

from rao_cli.documents.alineas import alineas_md
from rao_cli.documents.formats.blokken import (
    Alinea,
    Letterlijk,
    Papier,
    Papiergegevens,
    Tekstdeel,
)
from rao_cli.documents.formats.lezer import read_papier
from rao_cli.documents.formats.vormgeving import Logo, Vormgeving
from tests.documents.formats.vijandig import VIJANDIG, vijandig_papier
from tests.documents.lange_tekst import LANG

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

| Wie | Wat |
|---|---|
| COA | belt |

3. derde punt
4. vierde punt
   - onder het vierde

> Aangehaald, op \\
> twee regels.

### Standpunt van het COA

{alineas_md(LANG.getypt)}

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

#: Signs that no file can hold, or that turn the text around: each is shown as a mark.
VERBODEN: Final = "a\x00b\x07c\x1bd\x9be\ufffef\uffffg\u202eh\u2066i\ud800j\ufeffk"
LANG_WOORD: Final = "langewoorden" * 250


def volledig() -> Papier:
    """Return a paper with each kind of block."""
    return read_papier(VOLLEDIG, GEGEVENS)


def vijandig() -> Papier:
    """Return the paper of all hostile strings, and more where no template comes."""
    eigen = Papiergegevens(*VIJANDIG[:5], concept=True, vingerafdruk=VERBODEN, bron=(VERBODEN,))
    papier = vijandig_papier(eigen)
    los = (Letterlijk(VERBODEN), Alinea((Tekstdeel(VERBODEN),)), Alinea((Tekstdeel(LANG_WOORD),)))
    return replace(papier, titel=VIJANDIG[0], gegevens=eigen, blokken=(*papier.blokken, *los))
