"""Tables: Markdown that stands straight, and figures as Dutch writes them."""

from __future__ import annotations

import pytest

from benchmarks.share import Share
from benchmarks.table import counted, decimal, percent, table


def test_een_tabel_staat_recht_en_is_markdown() -> None:
    assert table(["", "veiligheid"], [["aantal", "3"], ["vals alarm", "–"]]) == (
        "|            | veiligheid |\n"
        "| ---------- | ---------: |\n"
        "| aantal     |          3 |\n"
        "| vals alarm |          – |"
    )


def test_een_smalle_kolom_blijft_geldige_markdown() -> None:
    assert table(["", "1"], [["x", "0"]]).splitlines()[1] == "| --- | --: |"


def test_een_regel_met_te_weinig_cellen_is_een_fout() -> None:
    with pytest.raises(ValueError, match="zip"):
        table(["", "a", "b"], [["x", "1"]])


@pytest.mark.parametrize(
    ("number", "digits", "shown"), [(0.944, 2, "0,94"), (12.25, 0, "12"), (None, 1, "–")]
)
def test_een_getal_heeft_een_komma(number: float | None, digits: int, shown: str) -> None:
    assert decimal(number, digits) == shown


def test_een_percentage_zegt_waarvan() -> None:
    assert (percent(Share(1, 3)), counted(Share(1, 3))) == ("33,3%", "33,3% 1/3")
    assert (percent(Share(0, 0)), counted(Share(0, 0))) == ("–", "–")
