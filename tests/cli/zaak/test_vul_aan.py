"""`rao zaak vul-aan`: fill in parts of a zaak by --zet."""

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris, erbij

VUL_AAN = ("zaak", "vul-aan", ZAAK)


def zet(*onderdelen: str) -> list[str]:
    """Return `--zet A --zet B` for A and B."""
    return [deel for onderdeel in onderdelen for deel in ("--zet", onderdeel)]


def test_commit(lijst: Secretaris) -> None:
    """De commit noemt de onderdelen, elk één keer."""
    lijst.doet(*VUL_AAN, *zet("termijn.soort=vertrek", "termijn.tot=2026-06-01", "vraag=Mag het?"))
    assert lijst.laatste() == (f"Zaak {ZAAK} aangevuld: termijn, vraag", [LIJSTPAD])


def test_alleen_wat_u_invult(lijst: Secretaris) -> None:
    """Er komen alleen de ingevulde regels bij."""
    voor = lijst.lees(LIJSTPAD)
    lijst.doet(*VUL_AAN, *zet("termijn.soort=vertrek", "termijn.tot=2026-06-01"))
    assert erbij(voor, lijst.lees(LIJSTPAD)) == [
        "      soort: vertrek\n",
        "      tot: 2026-06-01\n",
    ]


def test_oplossingen(lijst: Secretaris) -> None:
    """Een plek met [0] en [1] maakt onderdelen van een rij; een ; scheidt teksten."""
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


def test_onderdeel_van_een_rij_erbij(lijst: Secretaris) -> None:
    """De eerste vrije plaats van een rij maakt een nieuw onderdeel."""
    lijst.doet(*VUL_AAN, *zet("constatering.organisaties=COA;DT&V"))
    lijst.doet(*VUL_AAN, *zet("constatering.organisaties[2]=IND"))
    assert "organisaties: [COA, DT&V, IND]" in lijst.lees(LIJSTPAD)


def test_verbeteren(lijst: Secretaris) -> None:
    """Wat er al stond, wordt vervangen, op dezelfde regel."""
    voor = lijst.lees(LIJSTPAD)
    lijst.doet(*VUL_AAN, *zet("vraag=Waar kan het gezin heen?"))
    oud = "vraag: Mag het gezin blijven tot het vertrek?"
    assert lijst.lees(LIJSTPAD) == voor.replace(oud, "vraag: Waar kan het gezin heen?")


def test_nog_eens_hetzelfde(lijst: Secretaris) -> None:
    """Wat er al zo staat, geeft geen commit."""
    opdracht = (*VUL_AAN, *zet("termijn.soort=vertrek", "advies.voorkeur=1"))
    lijst.doet(*opdracht)
    assert lijst.zegt(*opdracht) == "Er is niets veranderd; alles stond er al."


@pytest.mark.parametrize(
    ("onderdeel", "zin"),
    [
        ("groep=man", "'groep' kent de waarde 'man' niet.\nKies uit: amv, gezin, volwassene."),
        ("termijn.tot=1-6-2026", "Bedoelt u 2026-06-01?"),
        ("termijn.tot=binnenkort", "'binnenkort' is geen datum."),
        ("termijn=x", "'termijn' moet een blok met sleutels zijn"),
        ("termijnn.soort=vertrek", "De sleutel 'termijnn' is hier onbekend.\nBedoelt u 'termijn'?"),
        ("advies.voorkeur=0", "'voorkeur' moet 1 of hoger zijn"),
        ("oplossingsrichtingen[3].omschrijving=X", "Het eerstvolgende nieuwe onderdeel is [0]."),
        ("oplossingsrichtingen[x]=X", "is geen plek in een zaak."),
        ("vraag", "--zet 'vraag' kan niet worden gelezen."),
        ("=x", "--zet '=x' kan niet worden gelezen."),
    ],
)
def test_verkeerde_waarde(lijst: Secretaris, onderdeel: str, zin: str) -> None:
    """Wat niet kan, wordt geweigerd met hoe het wel moet; ook de rest wordt dan niet bewaard."""
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
def test_wat_niet_kan(lijst: Secretaris, onderdeel: str, code: int, zin: str) -> None:
    """Een onbekende organisatie en een dag die niet kan, worden meteen geweigerd."""
    assert zin in lijst.faalt(*VUL_AAN, *zet("vraag=Anders", onderdeel), code=code)


def test_aanbrenger_in_kleine_letters(lijst: Secretaris) -> None:
    """Een organisatie mag in kleine letters, ook met --zet."""
    lijst.doet(*VUL_AAN, *zet("aanbrenger=ind"))
    assert "aanbrenger: IND\n" in lijst.lees(LIJSTPAD)


def test_een_oude_fout_houdt_niets_tegen(lijst: Secretaris) -> None:
    """Wat al fout was, is voor rao valideer; iets anders aanvullen kan gewoon."""
    lijst.typt(LIJSTPAD, "    aanbrenger: COA\n", "    aanbrenger: CAO\n")
    lijst.doet(*VUL_AAN, *zet("termijn.tot=2026-06-01"))


def test_zonder_iets(lijst: Secretaris) -> None:
    """Zonder terminal en zonder --zet is er niets te doen."""
    assert lijst.faalt(*VUL_AAN, code=2) == (
        "Fout: Er is niets om in te vullen.\n"
        "Geef onderdelen met --zet PLEK=TEKST, bijvoorbeeld --zet termijn.soort=vertrek.\n"
    )


def test_onbekende_zaak(lijst: Secretaris) -> None:
    """Een zaak die er niet is, krijgt een suggestie."""
    assert f"Bedoelt u {ZAAK}?" in lijst.faalt("zaak", "vul-aan", "Z-7K3F9X", *zet("vraag=X"))


def test_gesloten_lijst(lijst: Secretaris) -> None:
    """Een zaak op een ingetrokken lijst verandert niet meer."""
    lijst.doet("signaallijst", "trek-in", LIJST, "--reden", "Lokaal opgelost")
    assert "daar verandert niets meer aan" in lijst.faalt(*VUL_AAN, *zet("vraag=X"))
