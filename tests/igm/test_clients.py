"""Seven invented clients, worked out by hand from their clicks to their priorities."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import pytest

from bot.igm.priority import Flag, flags, priorities, strengths
from bot.igm.profile import Certainty, profile
from bot.igm.rules import Rules
from bot.igm.stance import Stance, stance
from tests.igm.questionnaire import NAMES, Clicks, codes, filled


@dataclass(frozen=True)
class Client:
    """Clicks and wishes; then what must follow. Means in the order HOU to ZEL, "-" for none."""

    clicks: Clicks
    means: str
    bands: str
    """K krachtbron, A aandacht, B belemmerend, O onvoldoende_informatie."""
    ambivalence: str
    intention: str
    stance: Stance | None
    ranked: str
    strong: str
    flags: tuple[Flag, ...] = ()
    certainty: Certainty = "goed"
    chosen: tuple[str, ...] = ()
    acute: bool = False


WANTS_BUT_DOES_NOT_KNOW_HOW = Client(
    clicks={
        "HOU": [4, 2, 4, 3, 7],
        "GEK": [3, 3, 2, 6],
        "AUT": [4],
        "SOC": [4, 5, 4, 1],
        "KEN": [1, 2, 3, 4],
        "BEL": [4, 4, 3, 2],
        "CON": [3, 3, 3],
        "ZEL": [3, 2, 4, 3, 3],
        "INT": [5, 4],
    },
    means="3.76 3.35 4.5 2 3.75 3 2.6",
    bands="KAKBKAA",
    ambivalence="1.75",
    intention="4.5 van_plan",
    stance="plan",
    # .75 x 1.15, .6 x 1.15, .5 x .9 x 1.15; GEK .4125
    ranked="KEN ZEL CON",
    strong="SOC HOU BEL",
)
HAS_TO_FROM_OTHERS = Client(
    clicks={
        "HOU": [1, 4, 2, 5, 2],
        "GEK": [4, 4, 2, 8],
        "AUT": [1],
        "SOC": [2, 1, 3, 4],
        "KEN": [4, 4, 4, 2],
        "BEL": [4, 3, 4, 3],
        "CON": [4, 4, 2],
        "ZEL": [2, 2, 4, 2, 3],
        "INT": [2, 1],
    },
    means="1.56 4.05 2 4 3.5 4 2.2",
    bands="BKBKAKB",
    ambivalence="0",
    intention="1.5 nog_niet_van_plan",
    stance="houding",
    chosen=("zelfregulering",),
    # 1.25 x .86 x .8 = .86, .7 x .7 x 1.5 = .735, 1.25 x .75 x .7 = .65625
    ranked="HOU ZEL SOC",
    strong="GEK KEN CON",
    flags=("weinig_eigen_keuze",),
)
HAS_AN_URGENT_NEED = Client(
    clicks={
        "HOU": [4, 4, 4, 4, 7],
        "GEK": [2, 1, 4, 2],
        "AUT": [2],
        "SOC": [1, 1, 2, 4],
        "KEN": [2, 3, 3, 3],
        "BEL": ["nvt", 2, 2, 5],
        "CON": [4, 4, 2],
        "ZEL": [2, 2, 4, 2, 2],
        "INT": [3, 3],
    },
    means="3.16 1.7 1.5 2.75 5/3 4 2",
    bands="ABBABKB",
    ambivalence="4",
    intention="3 twijfelt",
    stance="geloof_in_eigen_kunnen",
    acute=True,
    # context is a strength and still comes first; then .825 and .75, SOC .6125
    ranked="CON GEK ZEL",
    strong="CON",
    flags=("tweezijdig", "weinig_eigen_keuze", "kader_belastbaarheid", "acuut"),
)
PRESSES_THE_SAME_BUTTON = Client(
    clicks={
        "HOU": [4, 4, 4, 4, 9],
        "GEK": [4, 4, 4, 9],
        "AUT": [4],
        "SOC": [4, 4, 4, 4],
        "KEN": [4, 4, 4, 4],
        "BEL": [4, 4, 4, 4],
        "CON": [4, 4, 4],
        "ZEL": [4, 4, 4, 4, 4],
        "INT": [4, 4],
    },
    means="3.32 3.65 3.5 3.5 3.5 10/3 3.6",
    bands="AAAAAAA",
    ambivalence="4",
    intention="4 van_plan",
    stance=None,
    chosen=("context",),
    ranked="",
    strong="",
    flags=("gelijkvormig",),
    certainty="beperkt",
)
DOES_NOT_KNOW_YET = Client(
    clicks={
        "HOU": [3, None, 2, 4, None],
        "GEK": [None, None, None, 4],
        "AUT": [None],
        "SOC": [4, None, None, 2],
        "KEN": [None, None, 3, None],
        "BEL": [2, 2, None, 4],
        "CON": [3, None, None],
        "ZEL": [2, 3, None, None, None],
        "INT": [3, None],
    },
    means="7/3 - 4 - 2 - -",
    bands="BOKOBOO",
    ambivalence="1.75",
    intention="3 twijfelt",
    stance=None,
    ranked="",
    strong="SOC",
    flags=("kader_belastbaarheid", "onvoldoende_informatie"),
    certainty="onvoldoende",
)
KEEPS_HEALTH_PRIVATE = Client(
    clicks={
        "HOU": [5, 1, 4, 2, 9],
        "GEK": [4, 4, 1, 8],
        "AUT": [5],
        "SOC": [4, 4, 4, 2],
        "KEN": [4, 4, 5, 1],
        "CON": [4, 5, 2],
        "ZEL": [4, 3, 2, 4, 4],
        "INT": [5, 5],
    },
    means="4.52 4.3 4 4.5 - 13/3 3.8",
    bands="KKKKOKK",
    ambivalence="0",
    intention="5 van_plan",
    stance="plan",
    ranked="",
    strong="HOU KEN CON",
)
SKIPS_A_QUARTER = Client(
    clicks={
        "HOU": [2, None, 2, 5, 4],
        "GEK": [3, 2, None, 6],
        "AUT": [3],
        "SOC": [None, 3, 2, None],
        "KEN": [3, 3, None, None],
        "BEL": [3, 4, 3, 2],
        "CON": [2, 1, 5],
        "ZEL": [2, None, 4, 3, None],
        "INT": [2, 3],
    },
    means="1.9 2.8 2.5 3 3.5 4/3 7/3",
    bands="BAAAABB",
    ambivalence="0.5",
    intention="2.5 twijfelt",
    stance="houding",
    # 11/12 x .9 = .825, 2/3, .775 x .8 = .62; GEK .55
    ranked="CON ZEL HOU",
    strong="",
    certainty="beperkt",
)
CLIENTS = {
    "wil wel, weet niet hoe": WANTS_BUT_DOES_NOT_KNOW_HOW,
    "moet van anderen": HAS_TO_FROM_OTHERS,
    "heeft dringend hulp nodig": HAS_AN_URGENT_NEED,
    "drukt steeds op dezelfde knop": PRESSES_THE_SAME_BUTTON,
    "weet het nog niet": DOES_NOT_KNOW_YET,
    "houdt gezondheid voor zich": KEEPS_HEALTH_PRIVATE,
    "slaat een kwart over": SKIPS_A_QUARTER,
}


@pytest.mark.parametrize("client", CLIENTS.values(), ids=CLIENTS)
def test_het_profiel_klopt_met_de_hand_nagerekend(client: Client, rules: Rules) -> None:
    found = profile(*filled(client.clicks), rules)
    means = [None if mean == "-" else Fraction(mean) for mean in client.means.split()]
    assert [each.mean for each in found.determinants] == means
    assert "".join(each.band[0].upper() for each in found.determinants) == client.bands
    assert found.ambivalence == Fraction(client.ambivalence)
    assert f"{float(found.intention.mean or 0):g} {found.intention.stand}" == client.intention
    assert found.certainty == client.certainty


@pytest.mark.parametrize("client", CLIENTS.values(), ids=CLIENTS)
def test_wat_de_coach_eerst_leest_klopt_met_de_hand_nagerekend(
    client: Client, rules: Rules
) -> None:
    found = profile(*filled(client.clicks), rules)
    assert codes(priorities(found, client.chosen, client.acute, rules)) == client.ranked
    assert codes(strengths(found, rules)) == client.strong
    assert flags(found, client.acute, rules) == client.flags
    assert stance(found, rules) == client.stance


def test_de_eigen_keuze_van_een_client_verandert_de_volgorde(rules: Rules) -> None:
    found = profile(*filled(HAS_TO_FROM_OTHERS.clicks), rules)
    assert codes(priorities(found, [], False, rules)) == "HOU SOC ZEL"
    assert NAMES["ZEL"] in HAS_TO_FROM_OTHERS.chosen
