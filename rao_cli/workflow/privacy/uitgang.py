"""Keep what was found out of what is shown: a log, a report and a screen are copies too."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from msgspec.structs import replace

from rao_cli.model.controle import Geaccepteerd, Verslag
from rao_cli.model.melding import Melding
from rao_cli.model.tekens import stip
from rao_cli.model.uitgang import verzwijg
from rao_cli.workflow.privacy.meldingen import is_privacy


def verberg(regels: tuple[str, ...], meldingen: list[Melding]) -> tuple[str, ...]:
    """Return the lines of a file with dots for what these findings point at: a log is a copy."""
    stukken: dict[int, list[tuple[int, int]]] = {}
    for melding in meldingen:
        eerste, laatste = melding.regelnummer or 0, melding.eind_regelnummer or 0
        for nummer in range(eerste, laatste + 1) if is_privacy(melding.code) else ():
            van = (melding.kolom or 1) - 1 if nummer == eerste else 0
            tot = (melding.eind_kolom or 1) - 1 if nummer == laatste else len(regels[nummer - 1])
            stukken.setdefault(nummer, []).append((van, tot))
    if not stukken:  # nearly always
        return regels
    uit = list(regels)
    for nummer, hier in stukken.items():
        uit[nummer - 1] = stip(uit[nummer - 1], sorted(hier))
    return tuple(uit)


def verzwijg_verslag(verslag: Verslag) -> Verslag:
    """Return a report in which no sentence, path or name repeats data of a person.

    The lines of files lost theirs by `verberg`: there what was found is known exactly.
    """
    samen = "\n\n".join(dict.fromkeys(_teksten(verslag)))
    if verzwijg(samen) == samen:  # nearly always, and known in one look
        return verslag
    stil = cache(verzwijg)  # a thousand findings are a few sentences

    def zonder(meldingen: Iterable[Melding]) -> tuple[Melding, ...]:
        return tuple(_zonder(melding, stil) for melding in meldingen)

    return replace(
        verslag,
        meldingen=zonder(verslag.meldingen),
        ouder=zonder(verslag.ouder),
        bestanden=tuple(map(stil, verslag.bestanden)),
        registers=tuple(map(stil, verslag.registers)),
        geaccepteerd=tuple(
            Geaccepteerd(_zonder(een.melding, stil), stil(een.reden))
            for een in verslag.geaccepteerd
        ),
        lijsten=tuple(replace(lijst, bestand=stil(lijst.bestand)) for lijst in verslag.lijsten),
        tekstregels={stil(naam): regels for naam, regels in verslag.tekstregels.items()},
        namen={stil(kenmerk): stil(naam) for kenmerk, naam in verslag.namen.items()},
        vooraf=tuple(map(stil, verslag.vooraf)),
        onleesbaar=tuple(map(stil, verslag.onleesbaar)),
        grens=verslag.grens and replace(verslag.grens, bloot=tuple(map(stil, verslag.grens.bloot))),
    )


def _teksten(verslag: Verslag) -> Iterator[str]:
    """Yield every text of a report that holds words of a file, or a name."""
    aanvaard = [een.melding for een in verslag.geaccepteerd]
    for melding in (*verslag.meldingen, *verslag.ouder, *aanvaard):
        yield from (melding.tekst, melding.hint or "", melding.bestand or "")
        yield from (deel for deel in melding.pad if isinstance(deel, str))
    yield from (een.reden for een in verslag.geaccepteerd)
    yield from (*verslag.bestanden, *verslag.registers, *verslag.vooraf, *verslag.tekstregels)
    for kenmerk, naam in verslag.namen.items():
        yield from (kenmerk, naam)


def _zonder(melding: Melding, stil: Callable[[str], str]) -> Melding:
    """Return a finding without data of persons; the same one when there is nothing to hide."""
    nieuw = {
        "tekst": stil(melding.tekst),
        "hint": melding.hint and stil(melding.hint),
        "bestand": melding.bestand and stil(melding.bestand),
        "pad": tuple(stil(deel) if isinstance(deel, str) else deel for deel in melding.pad),
    }
    is_gelijk = all(getattr(melding, naam) == waarde for naam, waarde in nieuw.items())
    return melding if is_gelijk else replace(melding, **nieuw)
