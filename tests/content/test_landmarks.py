"""The questions and buttons that the software acts on cannot go missing."""

from __future__ import annotations

from tests.content.conftest import Copy

FILE = "gesprek/opening.yml"


def test_a_renamed_question_is_missed(copy: Copy) -> None:
    copy.change(FILE, "id: LEZEN", "id: VOORLEZEN")
    problem = copy.problem(FILE)
    assert "LEZEN ontbreekt" in problem.wat
    assert "Zet die terug" in problem.doe


def test_a_renamed_button_is_missed_on_its_line(copy: Copy) -> None:
    copy.change(FILE, "      volledig: Alle", "      alles: Alle")
    problem = copy.problem(FILE)
    assert "volledig van LENGTE" in problem.wat
    assert problem.line > copy.line(FILE, "id: LENGTE")
