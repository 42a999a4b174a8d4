"""`rao zaak vul-aan`: fill in parts of a zaak by --zet."""

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris, erbij

VUL_AAN = ("zaak", "vul-aan", ZAAK)


def zet(*onderdelen: str) -> list[str]:
    """Return `--zet A --zet B` for A and B."""
    return [deel for onderdeel in onderdelen for deel in ("--zet", onderdeel)]


def test_commit(lijst: Secretaris) -> None:
    """The commit names the parts, each once."""
    lijst.doet(*VUL_AAN, *zet("termijn.soort=vertrek", "termijn.tot=2026-06-01", "vraag=Mag het?"))
    assert lijst.laatste() == (f"Zaak {ZAAK} aangevuld: vraag, termijn", [LIJSTPAD])


def test_only_what_you_fill_in(lijst: Secretaris) -> None:
    """Only the lines that are filled in are added."""
    voor = lijst.lees(LIJSTPAD)
    lijst.doet(*VUL_AAN, *zet("termijn.soort=vertrek", "termijn.tot=2026-06-01"))
    assert erbij(voor, lijst.lees(LIJSTPAD)) == [
        "      soort: vertrek\n",
        "      tot: 2026-06-01\n",
    ]


def test_solutions(lijst: Secretaris) -> None:
    """A place with [0] and [1] makes parts of a row; a ; parts texts."""
    lijst.doet(
        *VUL_AAN,
        *zet("oplossingsrichtingen[0].omschrijving=Vertrek met steun"),
        *zet("oplossingsrichtingen[0].voordelen=Duurzaam; Snel"),
        *zet("oplossingsrichtingen[1].omschrijving=Verhuizen"),
        *zet("oplossingsrichtingen[1].onorthodox=ja", "advies.voorkeur=1"),
    )
    tekst = lijst.lees(LIJSTPAD)
    assert "      - {omschrijving: Vertrek met steun, voordelen: [Duurzaam, Snel]}\n" in tekst
    assert "      - {omschrijving: Verhuizen, onorthodox: true}\n" in tekst
    assert "voorkeur: 1\n" in tekst


def test_one_more_part_of_a_row(lijst: Secretaris) -> None:
    """The first free place of a row makes a new part."""
    lijst.doet(*VUL_AAN, *zet("constatering.organisaties=COA;DT&V"))
    lijst.doet(*VUL_AAN, *zet("constatering.organisaties[2]=IND"))
    assert "organisaties: [COA, DT&V, IND]" in lijst.lees(LIJSTPAD)


def test_improve(lijst: Secretaris) -> None:
    """What was there is replaced, on the same line."""
    voor = lijst.lees(LIJSTPAD)
    lijst.doet(*VUL_AAN, *zet("vraag=Waar kan het gezin heen?"))
    oud = "vraag: Mag het gezin blijven tot het vertrek?"
    assert lijst.lees(LIJSTPAD) == voor.replace(oud, "vraag: Waar kan het gezin heen?")


def test_the_same_again(lijst: Secretaris) -> None:
    """What is there like that already gives no commit."""
    opdracht = (*VUL_AAN, *zet("termijn.soort=vertrek", "advies.voorkeur=1"))
    lijst.doet(*opdracht)
    assert lijst.zegt(*opdracht) == "Er is niets veranderd; alles stond er al."


@pytest.mark.parametrize(
    ("onderdeel", "zin"),
    [
        ("groep=man", "'groep' kent de waarde 'man' niet.\nKies uit: amv, gezin, volwassene."),
        ("termijn.tot=31-6-2026", "'31-6-2026' is geen datum."),
        ("termijn.tot=binnenkort", "'binnenkort' is geen datum."),
        ("risicos=x", "'risicos' bestaat uit meer delen."),
        ("termijnn.soort=vertrek", "De sleutel 'termijnn' is hier onbekend.\nBedoelt u 'termijn'?"),
        ("advies.voorkeur=0", "'voorkeur' moet 1 of hoger zijn"),
        ("oplossingsrichtingen[3].omschrijving=X", "Het eerstvolgende nieuwe onderdeel is [0]."),
        ("oplossingsrichtingen[x]=X", "is geen plek in een zaak."),
        ("vraag", "--zet 'vraag' kan niet worden gelezen."),
        ("=x", "--zet '=x' kan niet worden gelezen."),
    ],
)
def test_a_wrong_value(lijst: Secretaris, onderdeel: str, zin: str) -> None:
    """What cannot be is refused with how it should be; the rest is not kept either."""
    assert zin in lijst.faalt(*VUL_AAN, *zet("vraag=Anders", onderdeel), code=2)


@pytest.mark.parametrize(
    ("onderdeel", "code", "zin"),
    [
        ("aanbrenger=CAO", 3, "De organisatie 'CAO' staat niet in rao.yaml.\nKies uit: DT&V, IND"),
        ("constatering.organisaties=COA;DTV", 3, "De organisatie DTV staat niet in rao.yaml."),
        ("werkt_aan_vertrek.gesprek_op=2026-03-06", 2, "6 maart 2026, ligt in de toekomst."),
        ("termijn.tot=2026-03-04", 2, "4 maart 2026 ligt voor de datum van de lijst, 5 maart"),
    ],
)
def test_what_cannot_be_done(lijst: Secretaris, onderdeel: str, code: int, zin: str) -> None:
    """An unknown organisation and a day that cannot be are refused at once."""
    assert zin in lijst.faalt(*VUL_AAN, *zet("vraag=Anders", onderdeel), code=code)


def test_who_brings_it_in_small_letters(lijst: Secretaris) -> None:
    """An organisation may be in small letters, with --zet too."""
    lijst.doet(*VUL_AAN, *zet("aanbrenger=ind"))
    assert "aanbrenger: IND\n" in lijst.lees(LIJSTPAD)


def test_an_old_error_stops_nothing(lijst: Secretaris) -> None:
    """What was wrong is for rao valideer; completing something else just works."""
    lijst.typt(LIJSTPAD, "    aanbrenger: COA\n", "    aanbrenger: CAO\n")
    lijst.doet(*VUL_AAN, *zet("termijn.tot=2026-06-01"))


def test_without_anything(lijst: Secretaris) -> None:
    """Without a terminal and without --zet there is nothing to do."""
    assert lijst.faalt(*VUL_AAN, code=2) == (
        "Fout: Er is niets om in te vullen.\n"
        "Geef onderdelen met --zet PLEK=TEKST, bijvoorbeeld --zet termijn.soort=vertrek.\n"
    )


def test_unknown_zaak(lijst: Secretaris) -> None:
    """A zaak that does not exist gets a suggestion."""
    assert f"Bedoelt u {ZAAK}?" in lijst.faalt("zaak", "vul-aan", "Z-7K3F9X", *zet("vraag=X"))


def test_a_closed_list(lijst: Secretaris) -> None:
    """A zaak on a withdrawn list does not change any more."""
    lijst.doet("signaallijst", "trek-in", "--ja", LIJST, "--reden", "Lokaal opgelost")
    assert "daar verandert niets meer aan" in lijst.faalt(*VUL_AAN, *zet("vraag=X"))
