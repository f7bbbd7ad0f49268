"""Commands on a workspace: in a folder and served."""

from __future__ import annotations

from pathlib import Path

import pytest

import quoin


def test_records_are_put_and_read_and_a_stale_version_is_told_apart(folder: Path, served: quoin.Office) -> None:
    for office in (quoin.workspace(folder, by="li"), served):
        put = office.record.put("technology", "laser", data={"labels": {"en": "Laser", "zh": "激光"}})
        assert put["version"] == 1
        assert office.record.get("technology", "laser")["labels"] == {"en": "Laser", "zh": "激光"}
        with pytest.raises(quoin.StaleVersion):
            office.record.put("technology", "laser", data={"labels": {"en": "Lasers", "zh": "激光器"}}, if_version=7)
        listed = office.record.list("technology")
        assert [record["id"] for record in listed["records"]] == ["laser"]


def test_a_file_is_delivered_where_it_is_wanted(tmp_path: Path, folder: Path, served: quoin.Office) -> None:
    for name, office in (("here", quoin.workspace(folder)), ("there", served)):
        to = tmp_path / f"{name}.xlsx"
        file = office.record.export("technology", to=str(to))
        assert to.read_bytes() == file.content
        assert file.content[:2] == b"PK"


def test_every_command_can_be_called_by_its_words() -> None:
    from quoin._commands import COMMANDS

    office = quoin.workspace("anywhere")
    for command in COMMANDS.values():
        at: object = office
        for word in command.words:
            plain = word.replace("-", "_")
            at = getattr(at, plain, None) or getattr(at, f"{plain}_")
        assert callable(at), command.words
