"""Who wipes, and who decided it: their names come in the step and the record of the wiping."""

from collections.abc import Iterator, Sequence

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.store.git.lezen.identiteit import read_naamdelen
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.workflow.bewaring.wissen.wens import Wiswens


def weiger_wie(repo: Repo, wens: Wiswens, door: Sequence[str]) -> None:
    """Refuse where the wiping itself would put the words back."""
    if any(wens.in_woorden(een) != een for een in door):
        raise GebruiksFout(
            "Achter --door staat wat u wilt wissen. Dat zou in wissingen/ blijven staan. "
            "Er is niets gewist.",
            hint="Noem een functie, zoals secretaris.",
        )
    if raad := [*dict.fromkeys(_andere_naam(repo, wens))]:
        raise RaoError(
            "U wilt wissen hoe u zelf heet in git. Elke vastlegging van u zet dat weer terug, ook "
            "die van de wissing. Er is niets gewist.",
            hint="\n".join(["Geef git eerst een andere naam. Typ:", *raad, "Wis daarna."]),
        )


def _andere_naam(repo: Repo, wens: Wiswens) -> Iterator[str]:
    """Yield what to type where git takes such a name from."""
    for deel in read_naamdelen(repo.git):
        if wens.in_woorden(deel.waarde) != deel.waarde:
            nieuw = "ADRES" if deel.bron.endswith(".email") else '"UW FUNCTIE"'
            yield (
                f"  git config {deel.bron} {nieuw}" if "." in deel.bron else f"  unset {deel.bron}"
            )
