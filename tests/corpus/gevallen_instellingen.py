"""Settings and hooks of git that start a program, each with what lures plain git into it.

So each is known to sing: where git sings and rao does not, rao keeps it quiet.
"""

from pathlib import Path
from typing import Final, NamedTuple


class Instelling(NamedTuple):
    """Lines of `.git/config` with `{}` for the program, and what starts that in plain git."""

    naam: str
    tekst: str
    lokt: str


_BEWERK: Final = "echo '# x' >> rao.yaml; "
_TWEE_TAKKEN: Final = (
    "git checkout -q -b a; echo '# a' >> rao.yaml; git commit -qam a; git checkout -q main; "
    "echo '# b' >> rao.yaml; git commit -qam b; git merge a"
)
_VRAAG: Final = r"printf 'protocol=https\nhost=x.invalid\n\n' | git credential fill"
_TEKEN: Final = "[user]\nsigningKey = x\n[commit]\ngpgSign = true\n"
_EXT: Final = '[protocol "ext"]\nallow = always\n'
#: A clone that fetches what is missing when it is asked for; see `_ontbrekend`.
BELOOFD: Final = (
    "[core]\nrepositoryFormatVersion = 1\n[extensions]\npartialClone = origin\n"
    '[remote "origin"]\nurl = .\npromisor = true\nuploadpack = {}\n'
)
INSTELLINGEN: Final = (
    Instelling("core.fsmonitor", "[core]\nfsmonitor = {}\n", "git status"),
    Instelling("core.sshCommand", "[core]\nsshCommand = {}\n", "git fetch ssh://x.invalid/x"),
    Instelling("core.gitProxy", "[core]\ngitProxy = {}\n", "git fetch git://x.invalid/x"),
    Instelling("core.editor", "[core]\neditor = {}\n", "git commit --allow-empty"),
    Instelling("core.askPass", "[core]\naskPass = {}\n", _VRAAG),
    Instelling(
        "core.alternateRefsCommand",
        "[core]\nalternateRefsCommand = {}\n",
        "git clone -q . ../alt; echo $PWD/../alt/.git/objects > .git/objects/info/alternates; "
        "git -C ../alt commit -q --allow-empty -m y; git fetch ../alt",
    ),
    Instelling("credential.helper", "[credential]\nhelper = !{}\n", _VRAAG),
    Instelling("diff.external", "[diff]\nexternal = {}\n", f"{_BEWERK}git diff"),
    Instelling("diff.command", '[diff "x"]\ncommand = {}\n', f"{_BEWERK}git diff"),
    Instelling("diff.textconv", '[diff "x"]\ntextconv = {}\n', f"{_BEWERK}git diff"),
    Instelling(
        "diff.textconv log", '[diff "x"]\ntextconv = {}\ncachetextconv = true\n', "git log -p"
    ),
    Instelling(
        "difftool", '[diff]\ntool = x\n[difftool "x"]\ncmd = {}\n', f"{_BEWERK}git difftool -y"
    ),
    Instelling("filter.clean", '[filter "x"]\nclean = {}\n', f"{_BEWERK}git add -A"),
    Instelling(
        "filter.smudge", '[filter "x"]\nsmudge = {}\n', "rm rao.yaml; git checkout rao.yaml"
    ),
    Instelling("filter.process", '[filter "x"]\nprocess = {}\n', f"{_BEWERK}git add -A"),
    Instelling("merge.driver", '[merge "x"]\ndriver = {}\n', _TWEE_TAKKEN),
    Instelling("gpg.program", f"[gpg]\nprogram = {{}}\n{_TEKEN}", "git commit --allow-empty -m x"),
    Instelling(
        "gpg.ssh.program",
        f'[gpg]\nformat = ssh\n[gpg "ssh"]\nprogram = {{}}\n{_TEKEN}',
        "git commit --allow-empty -m x",
    ),
    Instelling(
        "gpg.ssh.defaultKeyCommand",
        '[gpg]\nformat = ssh\n[gpg "ssh"]\ndefaultKeyCommand = {}\n[commit]\ngpgSign = true\n',
        "git commit --allow-empty -m x",
    ),
    Instelling("sequence.editor", "[sequence]\neditor = {}\n", "git rebase -i HEAD~1"),
    Instelling(
        "trailer.command",
        '[trailer "x"]\nkey = x\nifmissing = add\ncommand = {}\n',
        "echo x | git interpret-trailers --trailer x=1",
    ),
    Instelling(
        "trailer.cmd",
        '[trailer "rao-handeling"]\nkey = Rao-Handeling\ncmd = {}\n',
        "echo x | git interpret-trailers --trailer rao-handeling=1",
    ),
    Instelling("tar.command", '[tar "x"]\ncommand = {}\n', "git archive --format=x HEAD"),
    Instelling("remote.url", f'{_EXT}[remote "origin"]\nurl = ext::{{}}\n', "git fetch origin"),
    Instelling("url.insteadOf", f'{_EXT}[url "ext::{{}}"]\ninsteadOf = a\n', "git fetch a"),
    Instelling(
        "remote.uploadpack", '[remote "origin"]\nurl = .\nuploadpack = {}\n', "git fetch origin"
    ),
    Instelling(
        "remote.receivepack",
        '[remote "origin"]\nurl = .\nreceivepack = {}\n',
        "git push origin main",
    ),
    Instelling(
        "alias.zing",
        "[alias]\nzing = !{}\n[help]\nautoCorrect = immediate\n",
        "git zing",
    ),
)
#: Hooks that rao never runs, with what runs them; pre-commit and commit-msg run on purpose.
_LEG_VAST: Final = f"{_BEWERK}git commit -qam x"
HOOKS: Final = {
    "post-commit": _LEG_VAST,
    "prepare-commit-msg": _LEG_VAST,
    "reference-transaction": _LEG_VAST,
    "post-index-change": _LEG_VAST,
    "post-checkout": "git checkout -q -b y",
    "post-rewrite": "git commit -q --allow-empty --amend -m y",
    "post-merge": "git checkout -q -b y HEAD~1; git merge -q main",
    "pre-rebase": "git checkout -q -b y HEAD~1; git rebase main",
    "pre-push": "git push -q . main:y",
    "pre-receive": "git push -q . main:y",
    "update": "git push -q . main:y",
    "post-receive": "git push -q . main:y",
    "post-update": "git push -q . main:y",
}


def gevuld(tekst: str, zingt: str) -> str:
    """Fill in the program."""
    return tekst.replace("{}", zingt)


def zet(git_map: Path, tekst: str, zingt: str) -> None:
    """Put settings in the git folder, with attributes that let every file pass by them."""
    with (git_map / "config").open("a", encoding="utf-8", newline="\n") as bestand:
        bestand.write(f"\n{gevuld(tekst, zingt)}")
    (git_map / "info").mkdir(exist_ok=True)
    (git_map / "info/attributes").write_text("* filter=x diff=x merge=x\n", "utf-8")
