"""The other side that git talks to: what it is called in a sentence, and where its address is."""

import msgspec


class AndereKant(msgspec.Struct, frozen=True):
    """One kind of repository at a distance."""

    #: With its article, as in "de uitwisseling".
    naam: str
    #: What a person does about a wrong address; `{waar}` is that address.
    verbeter: str
    #: What a person does about a folder that may not be used.
    andere_map: str

    def vul(self, tekst: str) -> str:
        """Return a text with `{kant}` and `{Kant}` replaced by what the other side is called."""
        kop = self.naam[:1].upper() + self.naam[1:]
        return tekst.replace("{kant}", self.naam).replace("{Kant}", kop)
