"""The program and a served workspace for the tests."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Iterator

import pytest

import quoin

ROOT = Path(__file__).parents[3]
PROGRAM = ["node", str(ROOT / "packages/quoin/bin/quoin.js")]


@pytest.fixture(scope="session", autouse=True)
def program() -> None:
    os.environ.pop("QUOIN_USER", None)
    quoin.use(PROGRAM)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty office of its own."""
    made = tmp_path_factory.mktemp("office") / "office"
    subprocess.run([*PROGRAM, "init", str(made), "--name", "An office", "--currency", "EUR"], check=True, capture_output=True)
    return made


@pytest.fixture(scope="session")
def served(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[quoin.Office]:
    """A copy of that office as a server gives it to whoever has the token of an account."""
    copy = tmp_path_factory.mktemp("served") / "office"
    shutil.copytree(folder, copy)
    here = quoin.workspace(copy, by="li")
    here.user.add("chief", roles=["administrator"], password="a long sentence for nobody but this test")
    here.user.program("analyst", roles=["editor", "planner"])
    token = here.user.token("analyst")["token"]
    server = subprocess.Popen([*PROGRAM, "serve", str(copy), "--port", "0"], stdout=subprocess.PIPE, text=True, encoding="utf-8")
    try:
        assert server.stdout is not None
        for line in server.stdout:
            found = re.search(r"http://[\w.]+:\d+", line)
            if found:
                yield quoin.workspace(found.group(0), token=token)
                break
        else:
            raise AssertionError("the server told no address")
    finally:
        server.terminate()
        server.wait()
