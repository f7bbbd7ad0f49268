"""What is wrong comes back as an error with the program's notes, the same by every way."""

from __future__ import annotations

import pandas
import pytest

import quoin
from quoin._commands import COMMANDS
from quoin._places import in_python

ROWS = [{"country": "A", "product": "x", "value": 1}, {"country": "A", "product": "x", "value": 2}]


def codes(refused: "pytest.ExceptionInfo[quoin.QuoinError]") -> list[str]:
    return [note.code for note in refused.value.notes]


def test_a_fault_in_a_frame_has_its_code_and_its_place(served: quoin.Office) -> None:
    for measure in (quoin.measure, served.measure):
        with pytest.raises(quoin.WrongInput) as refused:
            measure.complexity(ROWS, location="country", activity="product", value="value")
        assert codes(refused) == ["table.duplicate-key"]
        assert refused.value.notes[0].at["line"] == 3
        assert "data, row 1, column 'country': A, x stands in row 0 already." in str(refused.value)
        assert refused.value.notes[0].fix != ""


def test_a_column_that_is_not_there_names_the_one_that_was_meant() -> None:
    with pytest.raises(quoin.WrongInput, match="country"):
        quoin.measure.complexity(ROWS, location="Country", activity="product", value="value")


def test_a_table_beside_that_goes_by_its_names_says_which_column_to_rename() -> None:
    rows = [{"country": "A", "product": "x", "value": 1}, {"country": "B", "product": "y", "value": 2}]
    heads = [{"country": "A", "population": 3}, {"country": "B", "population": 4}]
    with pytest.raises(quoin.WrongInput, match="Rename the column that holds it to 'location'"):
        quoin.measure.complexity(rows, location="country", activity="product", value="value", presence="rpop", population=heads)


def test_a_row_of_a_frame_is_named_by_its_index_and_its_column(served: quoin.Office) -> None:
    frame = pandas.DataFrame({"id": [7, 8, 9], "start": 0, "seen": [1, 0, 1], "weeks": [20, 52, 7]}, index=["first", "second", "third"])
    for measure in (quoin.measure, served.measure):
        with pytest.raises(quoin.WrongInput, match="data, row 'first', column 'seen': Column 'seen' looks like a flag"):
            measure.survival(frame, id="id", from_="start", event="seen", to="weeks")
        late = frame.assign(start=[0, 0, 9], end=[20.0, None, 7.0])
        with pytest.raises(quoin.WrongInput, match="data, row 9, column 'start'"):
            measure.survival(late.set_index("id"), id="id", from_="start", event="end", to="weeks")


def test_what_a_fix_says_of_an_option_is_said_of_the_argument() -> None:
    with pytest.raises(quoin.WrongInput) as refused:
        quoin.measure.complexity(ROWS[:1], location="country", activity="product", value="value", presence="rpop")
    assert "population=" in refused.value.notes[0].fix and "--" not in refused.value.notes[0].fix


def test_an_option_with_its_value_is_said_as_an_argument_and_prose_is_left_alone() -> None:
    command = COMMANDS["measure-complexity"]
    said = {"Use --fitness servedio, which converges.": "Use fitness='servedio', which converges.", "Give --anchor FILE.": "Give anchor=.", "Say --lang zh.": "Say --lang zh."}
    said["Name it by --time where there is one."] = "Name it by --time where there is one."
    for text, wanted in said.items():
        assert in_python([quoin.Note("a", "error", "", text)], command, {})[0].fix == wanted


def test_a_matrix_without_its_levels_is_said_before_anything_is_asked() -> None:
    sectors = pandas.MultiIndex.from_product([["AT", "CZ"], ["goods"]])
    z = pandas.DataFrame([[1.0, 2.0], [3.0, 4.0]], index=sectors, columns=sectors)
    y = pandas.DataFrame([[5.0, 6.0], [7.0, 8.0]], index=sectors, columns=["AT", "CZ"])
    with pytest.raises(quoin.WrongInput, match=r"final has 1 level of columns; 2 are needed \(country, category\)"):
        quoin.measure.input_output(flows=z, final=y)
    with pytest.raises(quoin.WrongInput, match="final: a Series has its values alone"):
        quoin.measure.input_output(flows=z, final=y["AT"])
    with pytest.raises(quoin.WrongInput, match="stressors: a Series"):
        quoin.measure.input_output(flows=z, final=z, stressors=pandas.Series([1.0, 2.0], index=sectors))


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
