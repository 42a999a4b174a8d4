"""The gate of one act: what is surely of a person is refused, what perhaps is, is asked or told."""

from collections.abc import Callable, Mapping
from typing import Final

import msgspec

from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.register import Register
from rao_cli.store.lading import Lading
from rao_cli.store.yaml.loading import Bestand
from rao_cli.workflow.privacy.twijfel import TOCH, Privacytwijfel, twijfels, zeg_twijfels
from rao_cli.workflow.privacy.weigering import PersoonsgegevenFout, weiger_persoonsgegevens

#: More questions than this nobody answers with care; the rest is told.
_MEESTE_VRAGEN: Final = 5


class Poortwachter(msgspec.Struct):
    """Who answers for what is perhaps of a person; `verteld` is what there is to say afterwards.

    `is_naam` says of words with a capital whether they name a person; None: nobody can say.
    """

    is_naam: Callable[[str], bool | None] = lambda _woorden: None
    verteld: list[str] = msgspec.field(default_factory=list)

    def keur(self, nieuw: Mapping[str, Bestand], lading: Lading, *, vraagt: bool) -> list[str]:
        """Return the words of which somebody says now that they are no name.

        PersoonsgegevenFout when files bring in data of a person, or somebody says that they do.
        """
        weiger_persoonsgegevens(
            nieuw, lading.bestanden, lading.regels, lading.register, schrijft_over=True
        )
        straks = nieuw[REGISTERBESTAND].ding if REGISTERBESTAND in nieuw else None
        register = straks if isinstance(straks, Register) else lading.register
        gevonden = twijfels(nieuw, lading.bestanden, lading.regels, register)
        woorden, over = list[str](), list[Privacytwijfel]()
        for nummer, twijfel in enumerate(gevonden):
            vragen = vraagt and twijfel.is_naam and nummer < _MEESTE_VRAGEN
            antwoord = self.is_naam(twijfel.woorden) if vragen else None
            if antwoord:
                raise _genoemd(twijfel)
            if antwoord is None:
                over.append(twijfel)
            else:
                woorden.append(" ".join(twijfel.woorden.split()))
        onthouden = (
            f"rao onthoudt dat '{een}' geen naam is, bij bekende_woorden in rao.yaml."
            for een in woorden
        )
        terug = [TOCH] if woorden and not over else []
        self.verteld = [*zeg_twijfels(over), *onthouden, *terug]
        return woorden


def _genoemd(twijfel: Privacytwijfel) -> PersoonsgegevenFout:
    return PersoonsgegevenFout(
        "Dat is de naam van een persoon. Er is niets bewaard, want git vergeet niets.",
        hint="Noem de persoon bij zijn rol, zoals: de moeder, de regievoerder van DT&V.",
        woorden=(twijfel.woorden,),
    )
