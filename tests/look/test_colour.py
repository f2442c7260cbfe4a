"""Contrast as WCAG reckons it, against figures that others reckoned."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.look.colour import BLACK, WHITE, contrast, full, mix

colours = some.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        (BLACK, WHITE, 21.0),
        ("#777777", WHITE, 4.48),
        ("#767676", WHITE, 4.54),
        ("#949494", WHITE, 3.03),
        ("#0000ff", WHITE, 8.59),
        ("#ff0000", WHITE, 4.00),
        ("#00ff00", WHITE, 1.37),
        ("#ffff00", BLACK, 19.56),
        ("#808080", BLACK, 5.32),
    ],
)
def test_known_pairs(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


@given(colours, colours)
def test_it_is_the_same_from_both_sides_and_between_1_and_21(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21


@given(colours)
def test_a_colour_does_not_stand_out_against_itself(one: str) -> None:
    assert contrast(one, one) == 1


@given(colours, colours)
def test_a_mix_goes_from_the_one_to_the_other(one: str, other: str) -> None:
    assert mix(one, other, 0) == one
    assert mix(one, other, 1) == other


@pytest.mark.parametrize(
    ("written", "colour"), [("#ABCDEF", "#abcdef"), ("#fc0", "#ffcc00"), ("#0b4a5e", "#0b4a5e")]
)
def test_short_and_capital_are_the_same_colour(written: str, colour: str) -> None:
    assert full(written) == colour


@pytest.mark.parametrize("written", ["blauw", "0b4a5e", "#0b4a5", "#0b4a5eff", "#0b4a5g", "", "#"])
def test_what_is_no_such_colour_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="geen kleur"):
        full(written)
