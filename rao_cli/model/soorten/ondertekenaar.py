"""Who may sign what is recorded: an organisation, by its key; never a person (S4)."""

from typing import Annotated, Final

from rao_cli.model.basis import Blok, Dag, OrganisatieSleutel, vorm
from rao_cli.model.kring import openbaar

#: A public key of SSH as `ssh-keygen` writes it, without the remark behind it: that is often a
#: mail address of a person.
_SLEUTEL: Final = (
    r"(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)) [A-Za-z0-9+/]{40,2000}={0,3}"
)


class Ondertekenaar(Blok, frozen=True):
    """Een organisatie die mag ondertekenen wat in het register wordt vastgelegd."""

    organisatie: OrganisatieSleutel = openbaar("Namens wie wordt ondertekend.")
    sleutel: Annotated[
        str, vorm(_SLEUTEL, "Openbare sleutel van SSH, zonder de opmerking erachter.")
    ] = openbaar()
    van: Dag = openbaar("Eerste dag dat deze sleutel geldt.")
    tot: Dag | None = openbaar("Laatste dag dat deze sleutel geldt.", default=None)
