"""How a command is asked: by the command line of this machine, or of a server."""

from __future__ import annotations

import base64
import json
import os
import re
import shlex
import shutil
import subprocess
import tempfile
import urllib.error
import urllib.request
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, NoReturn, Optional, Protocol, Sequence, Tuple, Type

from ._command import Command, Field
from ._commands import COMMANDS
from ._errors import Note, NotAllowed, NotReached, ProgramFailed, QuoinError, QuoinWarning, StaleVersion, WrongInput, note_of
from ._places import in_python
from ._tables import File, Tables, content_of, has_arrow, path_of


@dataclass(frozen=True)
class Answered:
    """What came back."""

    answer: Any
    files: Mapping[str, bytes]
    notes: Sequence[Note]
    command: str
    given: Mapping[str, Any]

    def tables(self) -> Tables:
        """The answer of a command that gives tables."""
        return Tables(self.files, self.answer, self.notes, self.command, self.given)

    def file(self) -> File:
        """The answer of a command that gives one file."""
        name, content = next(iter(self.files.items()))
        return File(name, content, self.answer, self.notes)


class Asker(Protocol):
    """Asks a command; `given` holds its fields by the names of Python, of which those that are None are not given."""

    def ask(self, name: str, given: Mapping[str, Any]) -> Answered: ...


class Group:
    """Commands that begin with the same words."""

    def __init__(self, asker: Asker) -> None:
        self._asker = asker


def _filled(command: Command, given: Mapping[str, Any]) -> List[Tuple[Field, Any]]:
    """The fields that are given: `from_` is the field `from`."""
    found = []
    for field in command.fields:
        value = given.get(field.name, given.get(f"{field.name}_"))
        if value is not None:
            found.append((field, value))
    return found


def _warn(notes: Sequence[Note]) -> None:
    for note in notes:
        if note.severity == "warning":
            warnings.warn(str(note), QuoinWarning, stacklevel=4)


class CommandLine:
    """Asks the program on this machine.

    program: the words that start it; by default the environment's QUOIN_COMMAND (words as a shell takes them), else `quoin` on the path
    workspace: the folder that is asked about; None: commands on files alone
    language: of messages: en, zh, de
    by: who makes a change
    token_file: acts as the account whose token the file holds
    """

    def __init__(
        self,
        program: Optional[Sequence[str]] = None,
        workspace: Optional[str] = None,
        language: Optional[str] = None,
        by: Optional[str] = None,
        token_file: Optional[str] = None,
    ) -> None:
        self.program = program
        self.workspace = workspace
        self.language = language
        self.by = by
        self.token_file = token_file

    def ask(self, name: str, given: Mapping[str, Any]) -> Answered:
        command = COMMANDS[name]
        with tempfile.TemporaryDirectory(prefix="quoin-") as folder:
            secret, words = self._words(command, given, Path(folder))
            out = Path(folder) / "out"
            destination = next((value for field, value in _filled(command, given) if field.kind == "destination"), None)
            if command.delivers == "folder":
                words += ["--out", str(out), "--format", "parquet" if has_arrow() else "json"]
            if command.delivers == "file" and destination is None:
                # Without a name the command says one itself; it is written beside, never where the caller stands.
                out.mkdir()
            run = self._run(words, secret, str(out) if command.delivers == "file" and destination is None else None)
            notes, rest = _notes(run.stderr)
            notes = in_python(notes, command, given)
            if run.returncode != 0:
                _refused(run.returncode, run.stdout, notes, rest)
            _warn(notes)
            answer = json.loads(run.stdout) if run.stdout.strip() else {}
            files: Dict[str, bytes] = {}
            if command.delivers == "folder":
                files = {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}
            elif command.delivers == "file":
                path = Path(destination) if destination is not None else next(path for path in out.iterdir())
                files = {path.name: path.read_bytes()}
            return Answered(answer, files, notes, name, given)

    def _words(self, command: Command, given: Mapping[str, Any], folder: Path) -> Tuple[Optional[str], List[str]]:
        words: List[str] = []
        positional: List[Tuple[int, str]] = []
        secret: Optional[str] = None
        for field, value in _filled(command, given):
            if field.kind == "secret":
                secret = str(value)
            elif field.position is not None:
                positional.append((field.position, str(value)))
            else:
                words += _option(field, value, folder)
        arguments = [text for _, text in sorted(positional)]
        if command.scope != "loose" and self.workspace is not None:
            arguments.insert(0, self.workspace)
        elif command.scope == "workspace":
            raise WrongInput(f"quoin {' '.join(command.words)} asks about a workspace: quoin.workspace('FOLDER') or quoin.connect('http://…')")
        common = ["--json", *(["--lang", self.language] if self.language else [])]
        if command.changes and self.by:
            common += ["--by", self.by]
        if command.changes and command.scope == "workspace" and self.token_file:
            common += ["--token-file", self.token_file]
        return secret, [*command.words, *words, *common, *(["--", *arguments] if arguments else [])]

    def _run(self, words: Sequence[str], secret: Optional[str], folder: Optional[str]) -> "subprocess.CompletedProcess[str]":
        program = self.program or _program()
        try:
            return subprocess.run(
                [*program, *words],
                input=None if secret is None else f"{secret}\n",
                stdin=subprocess.DEVNULL if secret is None else None,
                capture_output=True,
                text=True,
                encoding="utf-8",
                cwd=folder,
                env={**os.environ, "QUOIN_NOTES": "json"},
                check=False,
            )
        except FileNotFoundError as cause:
            raise NotReached(f"the program {program[0]!r} cannot be started: name it by quoin.use(['…/quoin']) or QUOIN_COMMAND") from cause


def _program() -> List[str]:
    said = os.environ.get("QUOIN_COMMAND", "").strip()
    if said:
        # A path with blanks that is there is one word, whatever a shell would make of it.
        return [said] if os.path.exists(said) else shlex.split(said, posix=os.name != "nt")
    # How earlier versions were told.
    named = os.environ.get("QUOIN_PROGRAM", "")
    if named:
        return named.split(os.pathsep) if os.pathsep in named else [named]
    found = shutil.which("quoin")
    if found is None:
        raise NotReached(
            "quoin is not on the path. Install it (it needs Node 20.20 or newer), name it by quoin.use(['node', '…/packages/quoin/bin/quoin.js']) "
            "or QUOIN_COMMAND ('node …/packages/quoin/bin/quoin.js'), or ask a server: quoin.connect('http://…')"
        )
    return [found]


def _option(field: Field, value: Any, folder: Path) -> List[str]:
    if field.kind == "boolean":
        if bool(value) == field.default:
            return []
        return [f"--no-{field.flag[2:]}" if field.default else field.flag]
    if field.kind == "flags":
        return [f"--{value}"]
    if field.kind == "list":
        entries = [str(each) for each in _listed(field, value)]
        bad = [each for each in entries if "," in each]
        if bad:
            raise WrongInput(f"{field.name}: {bad[0]!r} holds a comma, which the command line takes for the end of an entry; ask a server instead")
        return [f"{field.flag}={','.join(entries)}"]
    if field.kind == "texts":
        return [f"{field.flag}={each}" for each in _listed(field, value)]
    if field.kind == "pairs":
        return [f"{field.flag}={key}={number}" for key, number in value.items()]
    if field.kind == "file":
        return [f"{field.flag}={_placed(value, field.name, folder)}"]
    if field.kind == "files":
        return [f"{field.flag}={key}={_placed(each, key, folder)}" for key, each in value.items()]
    if field.kind == "json-file":
        into = folder / f"{field.name}.json"
        into.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
        return [f"{field.flag}={into}"]
    if field.kind == "destination":
        return [f"{field.flag}={os.path.abspath(value)}"]
    return [f"{field.flag}={value}"]


def _listed(field: Field, value: Any) -> Sequence[Any]:
    if isinstance(value, str):
        raise WrongInput(f"{field.name}: a list is expected, not the text {value!r}")
    return list(value)


def _placed(data: Any, name: str, folder: Path) -> str:
    """A path as it is; anything else is written beside."""
    path = path_of(data)
    if path is not None:
        return os.path.abspath(path)
    file, content = content_of(data, re.sub(r"[^\w-]", "_", name))
    into = folder / file
    into.write_bytes(content)
    return str(into)


def _notes(text: str) -> Tuple[List[Note], str]:
    """Notes are lines of JSON; whatever else is said is handed on as it is."""
    notes: List[Note] = []
    rest: List[str] = []
    for line in text.splitlines():
        try:
            value = json.loads(line) if line.startswith("{") else None
        except ValueError:
            value = None
        if isinstance(value, dict) and "code" in value:
            notes.append(note_of(value))
        else:
            rest.append(line)
    return notes, "\n".join(rest).strip()


def _refused(status: int, stdout: str, notes: Sequence[Note], rest: str) -> NoReturn:
    kinds: Dict[int, Type[QuoinError]] = {2: WrongInput, 3: StaleVersion}
    if not notes and stdout.strip().startswith("{"):
        # An answer that is complete and says that something is wrong.
        found = json.loads(stdout)
        listed = found.get("faults", found.get("notes", []))
        notes = [note_of(each) for each in listed if isinstance(each, dict)]
    raise kinds.get(status, ProgramFailed)(rest or f"the program ended with {status}: {stdout[:2000]}", notes)


class Served:
    """Asks a workspace that `quoin serve` serves.

    address: such as http://127.0.0.1:4040, with its base path where it has one
    token: of an account (`quoin token make`); None where the server asks for none
    """

    def __init__(self, address: str, token: Optional[str] = None, language: Optional[str] = None, timeout: float = 600) -> None:
        self.address = address.rstrip("/")
        self.token = token
        self.language = language
        self.timeout = timeout

    def ask(self, name: str, given: Mapping[str, Any]) -> Answered:
        command = COMMANDS[name]
        body: Dict[str, Any] = {} if self.language is None else {"lang": self.language}
        for field, value in _filled(command, given):
            if field.kind == "file":
                body[field.name] = _sent(value, field.name)
            elif field.kind == "files":
                body[field.name] = {key: _sent(each, key) for key, each in value.items()}
            elif field.kind == "destination":
                body[field.name] = os.path.basename(os.fspath(value))
            elif field.kind in ("list", "texts"):
                body[field.name] = list(_listed(field, value))
            else:
                body[field.name] = value
        if command.delivers == "folder":
            body["format"] = "parquet" if has_arrow() else "json"
        try:
            answer = self._post(name, body)
        except QuoinError as refused:
            if not refused.notes:
                raise
            raise type(refused)(str(refused), in_python(refused.notes, command, given)) from refused
        notes = [note_of(each) for each in answer.get("notes", []) if isinstance(each, dict)] if isinstance(answer, dict) else []
        notes = in_python(notes, command, given)
        _warn(notes)
        files = {} if command.delivers == "answer" else {each["name"]: _content(each) for each in answer.pop("files")}
        destination = next((value for field, value in _filled(command, given) if field.kind == "destination"), None)
        if destination is not None:
            Path(destination).write_bytes(next(iter(files.values())))
        return Answered(answer, files, notes, name, given)

    def _post(self, name: str, body: Mapping[str, Any]) -> Any:
        request = urllib.request.Request(
            f"{self.address}/api/{name}",
            data=json.dumps(body).encode("utf-8"),
            headers={"content-type": "application/json", **({"authorization": f"Bearer {self.token}"} if self.token else {})},
        )
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as response:
                return json.loads(response.read())
        except urllib.error.HTTPError as cause:
            raise _problem(cause) from cause
        except (urllib.error.URLError, TimeoutError, ConnectionError) as cause:
            raise NotReached(f"{self.address} does not answer: {getattr(cause, 'reason', cause)}") from cause


def _sent(data: Any, name: str) -> Dict[str, str]:
    file, content = content_of(data, re.sub(r"[^\w-]", "_", name))
    return {"name": file, "content_base64": base64.b64encode(content).decode("ascii")}


def _content(file: Mapping[str, str]) -> bytes:
    return base64.b64decode(file["content_base64"]) if "content_base64" in file else file["content"].encode("utf-8")


def _problem(answer: urllib.error.HTTPError) -> QuoinError:
    text = answer.read().decode("utf-8", "replace")
    try:
        notes = [note_of(each) for each in json.loads(text)["notes"]]
    except (ValueError, KeyError, TypeError):
        notes = []
    kinds: Dict[int, Type[QuoinError]] = {401: NotAllowed, 403: NotAllowed, 409: StaleVersion, 429: NotReached, 503: NotReached}
    kind = kinds.get(answer.code, ProgramFailed if answer.code >= 500 else WrongInput)
    return kind(f"{answer.code} {text[:2000]}", notes)
