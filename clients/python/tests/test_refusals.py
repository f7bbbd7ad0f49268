"""What is wrong comes back as an error with the program's notes, the same by every way."""

from __future__ import annotations

import pytest

import quoin

ROWS = [{"country": "A", "product": "x", "value": 1}, {"country": "A", "product": "x", "value": 2}]


def codes(refused: "pytest.ExceptionInfo[quoin.QuoinError]") -> list[str]:
    return [note.code for note in refused.value.notes]


def test_a_fault_in_a_frame_has_its_code_and_its_place(served: quoin.Office) -> None:
    for measure in (quoin.measure, served.measure):
        with pytest.raises(quoin.WrongInput) as refused:
            measure.complexity(ROWS, location="country", activity="product", value="value")
        assert codes(refused) == ["table.duplicate-key"]
        assert refused.value.notes[0].at["line"] == 3
        assert refused.value.notes[0].fix != ""


def test_a_column_that_is_not_there_names_the_one_that_was_meant() -> None:
    with pytest.raises(quoin.WrongInput, match="country"):
        quoin.measure.complexity(ROWS, location="Country", activity="product", value="value")


def test_lengths_kinds_and_lists_are_looked_at_before_anything_is_asked() -> None:
    with pytest.raises(quoin.WrongInput, match="same number"):
        quoin.measure.complexity({"a": [1], "b": [1, 2]}, location="a", activity="b", value="b")
    with pytest.raises(quoin.WrongInput, match="int"):
        quoin.measure.complexity(3, location="a", activity="b", value="b")  # type: ignore[arg-type]
    with pytest.raises(quoin.WrongInput, match="comma"):
        quoin.measure.complexity(ROWS, location="country", activity="product", value="value", exclude_location=["A, B"])
    with pytest.raises(quoin.WrongInput, match="list"):
        quoin.measure.complexity(ROWS, location="country", activity="product", value="value", tables="cells")


def test_a_program_or_server_that_is_not_there_is_said() -> None:
    with pytest.raises(quoin.NotReached, match="does not answer"):
        quoin.connect("http://127.0.0.1:9", timeout=5).about()
    with pytest.raises(quoin.WrongInput, match="token_file"):
        quoin.workspace("anywhere", token="a token")
    office = quoin.workspace("anywhere")
    office._asker.program = ["no-such-program"]  # type: ignore[attr-defined]
    with pytest.raises(quoin.NotReached, match="cannot be started"):
        office.about()


def test_messages_speak_the_language_that_is_asked_for(served: quoin.Office) -> None:
    asker = served._asker
    spoken = quoin.connect(asker.address, asker.token, language="zh")  # type: ignore[attr-defined]
    with pytest.raises(quoin.WrongInput) as refused:
        spoken.measure.complexity(ROWS, location="country", activity="product", value="value")
    assert any("\u4e00" <= sign <= "\u9fff" for sign in refused.value.notes[0].message)


def test_whoever_has_no_token_or_a_wrong_one_is_let_nowhere(served: quoin.Office) -> None:
    for token in (None, "not a token"):
        with pytest.raises(quoin.NotAllowed) as refused:
            quoin.workspace(served._asker.address, token=token).record.types()  # type: ignore[attr-defined]
        assert all(note.fix for note in refused.value.notes) and refused.value.notes
