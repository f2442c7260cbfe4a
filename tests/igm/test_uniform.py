from __future__ import annotations

import pytest

from bot.igm.priority import flags, priorities, strengths
from bot.igm.profile import Profile, profile
from bot.igm.rules import Rules
from bot.igm.stance import stance
from tests.igm.questionnaire import FORM, Clicks, filled


def all_alike(button: int, **other: list[int | str | None]) -> Clicks:
    """The same button everywhere; the rulers vary."""
    rulers = {"HOU": 9, "GEK": 7}
    same: Clicks = {
        code: [rulers[code] if mark == "/" else button for mark in marks]
        for code, (_, marks) in FORM.items()
    }
    return {**same, **other}


def found(clicks: Clicks, rules: Rules) -> Profile:
    return profile(*filled(clicks), rules)


@pytest.mark.parametrize("button", [1, 2, 3, 4, 5])
def test_overal_dezelfde_knop_is_gelijkvormig_wat_de_linialen_ook_zijn(
    button: int, rules: Rules
) -> None:
    uniform = found(all_alike(button), rules)
    assert uniform.uniform
    assert uniform.certainty == "beperkt"


@pytest.mark.parametrize(
    ("code", "buttons"),
    [("AUT", [3]), ("INT", [4, 5]), ("CON", [4, 4, 3]), ("ZEL", [4, 4, 4, 4, 3])],
)
def test_een_enkele_andere_knop_is_genoeg_om_het_niet_te_zijn(
    code: str, buttons: list[int | str | None], rules: Rules
) -> None:
    other = found(all_alike(4, **{code: buttons}), rules)
    assert not other.uniform
    assert other.certainty == "goed"


def test_een_overgeslagen_vraag_breekt_het_patroon_niet(rules: Rules) -> None:
    assert found(all_alike(4, AUT=[None], CON=[4, None, 4]), rules).uniform


@pytest.mark.parametrize("buttons", [[4, 4, None], [None, None, 4], [None, None, None]])
def test_zonder_antwoord_op_beide_richtingen_spreekt_niets_elkaar_tegen(
    buttons: list[int | str | None], rules: Rules
) -> None:
    assert not found({"CON": buttons}, rules).uniform


def test_een_liniaal_is_geen_stelling_aan_de_andere_kant(rules: Rules) -> None:
    assert not found({"HOU": [None, 4, None, 4, 4]}, rules).uniform


def test_gelijkvormig_geeft_geen_prioriteiten_krachten_of_begin(rules: Rules) -> None:
    uniform = found(all_alike(5), rules)
    assert uniform.determinants[6].band == "krachtbron"
    assert priorities(uniform, ["context"], True, rules) == ()
    assert strengths(uniform, rules) == ()
    assert stance(uniform, rules) is None


def test_gelijkvormig_onderdrukt_tweezijdig_maar_niet_wat_bescherming_vraagt(rules: Rules) -> None:
    uniform = found(all_alike(4, BEL=["nvt", "nvt", "nvt", 4]), rules)
    assert uniform.determinants[0].two_sided
    assert flags(uniform, False, rules) == ("gelijkvormig",)
    low = found(all_alike(1), rules)
    expected = ("gelijkvormig", "weinig_eigen_keuze", "kader_belastbaarheid", "acuut")
    assert flags(low, True, rules) == expected
