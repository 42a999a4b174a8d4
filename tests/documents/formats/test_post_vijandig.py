"""Hostile strings in what is mailed or stands in a calendar come out as the same text."""

from datetime import UTC, date, datetime
from email import message_from_bytes, policy

import icalendar
import pytest

from rao_cli.documents.formats.blokken import Papiergegevens
from rao_cli.documents.formats.eml import Mail, make_eml
from rao_cli.documents.formats.ics import Kalenderpunt, make_ics
from rao_cli.documents.formats.leestekst import make_leestekst
from rao_cli.documents.markdown import schoon
from tests.cli.agenda.kalender import read_kalender
from tests.documents.formats.vijandig import VIJANDIG, gelezen, vijandig_papier

MOMENT = datetime(2026, 3, 5, 9, tzinfo=UTC)


def test_in_plain_text() -> None:
    """As plain text every one of them is there."""
    tekst = make_leestekst(vijandig_papier(Papiergegevens()))
    assert [mist for mist in map(gelezen, VIJANDIG) if mist not in tekst] == []


def test_in_the_body_of_a_mail() -> None:
    """The body of a mail holds the text that went in, sign for sign."""
    tekst = make_leestekst(vijandig_papier(Papiergegevens()))
    mail = message_from_bytes(make_eml(Mail("Agenda", tekst)), policy=policy.default)
    assert mail.get_content().replace("\r\n", "\n") == tekst
    assert set(mail.keys()) == {
        *("X-Unsent", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version")
    }


@pytest.mark.parametrize("tekst", VIJANDIG)
def test_in_the_subject(tekst: str) -> None:
    """A subject stays one line of the head, with the same words."""
    data = make_eml(Mail(tekst, "tekst"))
    mail = message_from_bytes(data, policy=policy.default)
    assert len(mail.keys()) == 5
    kaal = schoon(tekst)[:200]
    assert "".join(mail["Subject"].split()) == "".join(kaal.split())


@pytest.mark.parametrize("tekst", VIJANDIG)
def test_in_a_calendar(tekst: str) -> None:
    """Two readers of a calendar get the same text of a title, a place and a description."""
    verwacht = schoon(tekst)
    punt = Kalenderpunt("id", tekst, date(2026, 3, 12), MOMENT, plaats=tekst, tekst=f"{tekst}\nx")
    data = make_ics([punt], naam=tekst)
    (eigen,) = read_kalender(data)["VEVENT"]
    (ander,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    for naam in ("SUMMARY", "LOCATION", "DESCRIPTION"):
        assert eigen[naam].tekst == str(ander[naam])
    assert "".join(eigen["SUMMARY"].tekst.split()) == "".join(verwacht.split())
