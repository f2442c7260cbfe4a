from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from bot.igm.item import Item, Score, scores

HELPS = Item("ZEL1", "zelfregulering", 1)
HINDERS = Item("ZEL3", "zelfregulering", -1)
RULER = Item("BELANG", "houding", 1, ruler=True)


@pytest.mark.parametrize("button", [1, 2, 3, 4, 5])
def test_een_stelling_die_helpt_telt_zoals_gekozen(button: int) -> None:
    (score,) = scores([HELPS], {"ZEL1": button})
    assert score == Score("ZEL1", Fraction(button), Fraction(button))


@pytest.mark.parametrize(("button", "scored"), [(1, 5), (2, 4), (3, 3), (4, 2), (5, 1)])
def test_een_tegengestelde_stelling_telt_omgekeerd_en_bewaart_de_knop(
    button: int, scored: int
) -> None:
    (score,) = scores([HINDERS], {"ZEL3": button})
    assert score == Score("ZEL3", Fraction(button), Fraction(scored))


@pytest.mark.parametrize(
    ("mark", "scored"),
    [(0, "1"), (1, "1.4"), (5, "3"), (6, "3.4"), (6.5, "3.6"), (8, "4.2"), (10, "5")],
)
def test_een_liniaal_telt_als_een_antwoord_van_1_tot_5(mark: float, scored: str) -> None:
    (score,) = scores([RULER], {"BELANG": mark})
    assert score == Score("BELANG", Fraction(str(mark)), Fraction(scored))


@pytest.mark.parametrize("mark", [7.1, Decimal("7.1"), Fraction(71, 10)])
def test_een_kommagetal_telt_zoals_het_is_opgeschreven(mark: float | Decimal | Fraction) -> None:
    (score,) = scores([RULER], {"BELANG": mark})
    assert score.scored == Fraction("3.84")


def test_weet_niet_telt_niet_als_nul() -> None:
    assert scores([HELPS, HINDERS], {"ZEL1": None}) == ()


def test_een_antwoord_op_een_andere_vraag_doet_niet_mee() -> None:
    assert scores([HELPS], {"ZEL6": 2}) == ()


def test_de_antwoorden_staan_in_de_volgorde_van_de_vragen() -> None:
    found = scores([RULER, HINDERS, HELPS], {"ZEL1": 1, "ZEL3": 2, "BELANG": 3})
    assert [score.item for score in found] == ["BELANG", "ZEL3", "ZEL1"]


@pytest.mark.parametrize(
    ("item", "value", "scale"),
    [
        (HELPS, 0, "1 to 5"),
        (HELPS, 6, "1 to 5"),
        (HINDERS, 0.99, "1 to 5"),
        (HINDERS, 5.01, "1 to 5"),
        (RULER, -1, "0 to 10"),
        (RULER, 10.5, "0 to 10"),
    ],
)
def test_een_antwoord_buiten_de_schaal_wordt_geweigerd_zonder_het_te_noemen(
    item: Item, value: float, scale: str
) -> None:
    with pytest.raises(ValueError, match="scale") as refused:
        scores([item], {item.id: value})
    assert str(refused.value) == f"answer to {item.id} is not on the scale from {scale}"
