"""The signatures of a history: which are asked, of whom, and whether they are good."""

import base64
from collections.abc import Iterator

import msgspec

from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.ondertekenaars import (
    Getekend,
    Tekenlijst,
    eis_handtekening,
    geldende_lijst,
    wie_mag,
)
from rao_cli.model.soorten.register import Register
from rao_cli.store.keten import Ketenschakel, goede_handtekeningen, sleutel_in
from rao_cli.workflow.historie.samenkomst import Verwanten


class Tekens(msgspec.Struct):
    """Who might sign, commit by commit; the signatures themselves are checked at the end."""

    verwanten: Verwanten
    #: Whether the register is the whole repository: then every commit is one of it.
    alles: bool
    _lijsten: dict[str, Tekenlijst] = msgspec.field(default_factory=dict)
    _sinds: dict[str, str] = msgspec.field(default_factory=dict)
    _gevraagd: list[tuple[Ketenschakel, Tekenlijst, Tekenlijst]] = msgspec.field(
        default_factory=list
    )
    #: Where signers were named while nobody had been.
    begonnen: list[str] = msgspec.field(default_factory=list)

    def neem(self, schakel: Ketenschakel, register: Register | None) -> None:
        """Take note of whom the register lets sign after a commit, and of who might sign it."""
        nieuw: Tekenlijst = register.ondertekenaars if register else ()
        geldend = self._geldend(schakel)
        eerder = [self._sinds.get(ouder, "") for ouder in schakel.ouders]
        anders = list(geldend) != list(nieuw)
        self._lijsten[schakel.id] = nieuw
        self._sinds[schakel.id] = schakel.id if anders else next(filter(None, eerder), "")
        if nieuw and not geldend and not any(eerder):
            self.begonnen.append(schakel.id)
        if (geldend or nieuw) and (self.alles or schakel.veranderd or schakel.ouders[1:]):
            self._gevraagd.append((schakel, geldend, nieuw))

    def _geldend(self, schakel: Ketenschakel) -> Tekenlijst:
        ouders = schakel.ouders
        lijsten = {ouder: self._lijsten.get(ouder, ()) for ouder in ouders}
        if not ouders[1:] or len({tuple(lijst) for lijst in lijsten.values()}) == 1:
            return lijsten[ouders[0]] if ouders else ()
        voor = {ouder: self.verwanten.voorouders(ouder) for ouder in ouders}
        return geldende_lijst(ouders, lijsten, self._sinds, voor)

    @property
    def aantal(self) -> int:
        """How many commits a signature is asked of."""
        return len(self._gevraagd)

    def oordeel(self) -> Iterator[tuple[str, str, list[Ketenfout]]]:
        """Yield commit, who signed it (empty: nobody who might), and what is wrong with that.

        RaoError when signatures are asked and no program here can check one.
        """
        goed = goede_handtekeningen(schakel for schakel, _, _ in self._gevraagd)
        for schakel, geldend, nieuw in self._gevraagd:
            sleutel = base64.b64encode(sleutel_in(schakel.handtekening)).decode()
            teken, op = Getekend(sleutel, schakel.id in goed), schakel.vastlegger.op
            gevonden = [*eis_handtekening(geldend, nieuw, teken, op)]
            if schakel.id in self.begonnen[1:]:
                tekst = "Hier beginnen de ondertekenaars opnieuw, naast een eerder begin."
                gevonden.append(Ketenfout("ondertekenaars", tekst))
            wie = wie_mag(geldend or nieuw, sleutel, op) if op and teken.goed else ""
            yield schakel.id, wie, gevonden
