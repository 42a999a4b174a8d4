"""What `rao valideer` says of data of persons in a file."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import msgspec

from rao_cli.model.melding import Melding, Weging
from rao_cli.model.plaats import is_registerbestand
from rao_cli.model.privacy import ALLE, Gegevenssoort
from rao_cli.model.soorten.register import Register
from rao_cli.model.tekens import is_binair
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.privacy.bekenden import Bekenden
from rao_cli.workflow.privacy.vondsten import Privacyvondst, vondsten

#: More of them in one file help nobody.
_MEESTE: Final = 200


class Uitgelezen(Bestand):
    """What could be read in the file of another program: its lines are those of no file."""

    __slots__ = ()


def is_privacy(code: str) -> bool:
    """Say whether a finding with this code points at a sign of a person."""
    return code.startswith("PRI")


def privacymeldingen(
    bestand: Bestand,
    gewijzigd: Mapping[str, Weging],
    register: Register | None = None,
    gevraagd: frozenset[Gegevenssoort] = ALLE,
) -> Iterator[tuple[Melding, Privacyvondst]]:
    """Yield a finding per sign that is asked in a file, also in comments and in a broken file.

    With each what was found: that is only to compare. Of what is no text there is nothing
    to say (`niet_bekeken`). A postbus under `adressen` is no sign of a person, nor is it in a
    document of that register: rao wrote it there itself. What was kept of a file says nothing.
    """
    bestand = bestand.vers()
    # The reader lets no byte through that stands in no text.
    geen_tekst = bestand.boom is None and is_binair(bestand.data)
    if geen_tekst and not is_registerbestand(bestand.pad):
        return
    bekend = Bekenden.van(bestand, register)
    gevonden = [*vondsten(bestand, bekend, gevraagd)]
    if not gevonden:
        return
    from rao_cli.workflow.privacy.postbus import HINT, Postbussen  # most texts hold nothing

    index, postbussen = bestand.regelindex(), Postbussen(bestand, register)
    for vondst in gevonden:
        if postbussen.mag(vondst.gegeven):
            continue
        anders = postbussen.klacht(vondst.gegeven)
        melding = Melding(
            code=vondst.regel.code,
            ernst=vondst.ernst(gewijzigd),
            bestand=bestand.pad,
            tekst=anders or vondst.zin,
            hint=HINT if anders else vondst.regel.hint,
        )
        plek = index.vindplaats(vondst.gegeven.begin, vondst.gegeven.eind)
        yield melding if isinstance(bestand, Uitgelezen) else melding.op(plek), vondst


def niet_geaccepteerd(bestand: Bestand, meldingen: Iterable[Melding]) -> set[Melding]:
    """Return those of the findings of this kind in a file that nobody accepted there."""
    from rao_cli.rules.privacy.regels import REGELS  # seldom anything is found
    from rao_cli.workflow.acceptatie import pas_toe

    return set(pas_toe(bestand, meldingen, {regel.code: regel for regel in REGELS})[0])


def bekort(meldingen: Iterable[Melding]) -> list[Melding]:
    """Return the findings, of each kind of sign at most some in one file; the last says the rest.

    A file with a hundred thousand mail addresses would give a report that nobody reads.
    """
    aantal: Counter[tuple[str | None, str]] = Counter()
    laatste: dict[tuple[str | None, str], int] = {}
    uit: list[Melding] = []
    for melding in meldingen:
        soort = melding.bestand, melding.code
        aantal[soort] += is_privacy(melding.code)
        if aantal[soort] <= _MEESTE:
            laatste[soort] = len(uit)
            uit.append(melding)
    for soort, keer in aantal.items():
        if (rest := keer - _MEESTE) > 0:
            melding = uit[laatste[soort]]
            hint = f"{melding.hint} Dit komt nog {rest} keer voor in dit bestand."
            uit[laatste[soort]] = msgspec.structs.replace(melding, hint=hint)
    return uit
