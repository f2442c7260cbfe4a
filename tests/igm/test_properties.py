"""What holds for every client, whatever was answered."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.igm.change import change
from bot.igm.determinant import measure
from bot.igm.item import DETERMINANTS, HIGHEST, LOWEST, Answers, Item
from bot.igm.priority import flags, priorities, strengths
from bot.igm.profile import profile
from bot.igm.rules import Rules
from tests.igm.questionnaire import ALL, known

BANDS = ("belemmerend", "aandacht", "krachtbron")
CERTAINTIES = ("onvoldoende", "beperkt", "goed")
CUTS = [Fraction(cut) for cut in ("2.25", "2.5", "2.75", "3.5", "3.75", "4")]

unhurried = settings(deadline=None)
"""A busy machine is no reason to fail."""

means = st.one_of(st.sampled_from(CUTS), st.fractions(LOWEST, HIGHEST, max_denominator=60))
wishes = st.sets(st.sampled_from(DETERMINANTS), max_size=2)


def value_of(item: Item) -> st.SearchStrategy[int]:
    return st.integers(0, 10) if item.ruler else st.integers(1, 5)


varied = st.fixed_dictionaries({item.id: value_of(item) for item in ALL})
uniform = st.builds(
    lambda button, mark: {item.id: mark if item.ruler else button for item in ALL},
    st.integers(1, 5),
    st.integers(0, 10),
)
complete = varied | uniform
"""An answer to every question; now and then the same button everywhere."""


def filled_in() -> st.SearchStrategy[dict[str, int | None]]:
    """Answers with none, a few or many left out."""
    gaps = st.sets(st.sampled_from([item.id for item in ALL]))
    return st.builds(lambda answers, lost: {**answers, **dict.fromkeys(lost)}, complete, gaps)


@unhurried
@given(st.data(), filled_in())
def test_de_volgorde_van_antwoorden_en_vragen_maakt_niet_uit(
    rules: Rules, data: st.DataObject, answers: dict[str, int | None]
) -> None:
    shuffled = dict(data.draw(st.permutations(list(answers.items()))))
    assert profile(ALL, shuffled, rules) == profile(ALL, answers, rules)
    turned = profile(data.draw(st.permutations(ALL)), answers, rules)
    straight = profile(ALL, answers, rules)
    for one, other in zip(turned.determinants, straight.determinants, strict=True):
        assert replace(one, scores=()) == replace(other, scores=())
    assert replace(turned, determinants=()) == replace(straight, determinants=())


@unhurried
@given(st.data(), filled_in())
def test_een_omgekeerde_stelling_met_het_spiegelantwoord_telt_hetzelfde(
    rules: Rules, data: st.DataObject, answers: dict[str, int | None]
) -> None:
    item = data.draw(st.sampled_from([item for item in ALL if not item.ruler]))
    mirrored_item = Item(item.id, item.determinant, -1 if item.direction == 1 else 1)
    items = [mirrored_item if each is item else each for each in ALL]
    value = answers[item.id]
    mirrored = {**answers, item.id: None if value is None else 6 - value}
    before, after = profile(ALL, answers, rules), profile(items, mirrored, rules)
    assert [each.mean for each in after.determinants] == [each.mean for each in before.determinants]
    assert after.intention == before.intention


@unhurried
@given(filled_in())
def test_geen_gemiddelde_valt_buiten_de_schaal(
    rules: Rules, answers: dict[str, int | None]
) -> None:
    found = profile(ALL, answers, rules)
    given_means = [*(each.mean for each in found.determinants), found.intention.mean]
    assert all(LOWEST <= mean <= HIGHEST for mean in given_means if mean is not None)
    assert found.ambivalence is None or -1 <= found.ambivalence <= HIGHEST
    assert 0 <= found.missing <= 1


@given(means, means)
def test_de_banden_verdelen_de_schaal_zonder_gat_of_overlap(
    rules: Rules, one: Fraction, other: Fraction
) -> None:
    low, high = (_band(mean, rules) for mean in sorted((one, other)))
    assert BANDS.index(low) <= BANDS.index(high)
    assert (_band(one, rules) == "krachtbron") is (one >= Fraction("3.75"))
    assert (_band(one, rules) == "belemmerend") is (one < Fraction("2.5"))


def _band(mean: Fraction, rules: Rules) -> str:
    items = (Item("CON1", "context", 1), Item("CON2", "context", 1))
    return measure("context", items, dict.fromkeys(("CON1", "CON2"), mean), rules).band


@unhurried
@given(st.data(), filled_in())
def test_meer_ontbreken_geeft_nooit_meer_zekerheid(
    rules: Rules, data: st.DataObject, answers: dict[str, int | None]
) -> None:
    lost = data.draw(st.sets(st.sampled_from([item.id for item in ALL])))
    before = profile(ALL, answers, rules)
    after = profile(ALL, {**answers, **dict.fromkeys(lost)}, rules)
    # Without the opposite statements equal buttons no longer contradict each other.
    assume(after.uniform or not before.uniform)
    assert CERTAINTIES.index(after.certainty) <= CERTAINTIES.index(before.certainty)
    assert after.missing >= before.missing
    for one, other in zip(before.determinants, after.determinants, strict=True):
        assert other.answered <= one.answered
        assert one.mean is not None or other.mean is None
        assert one.varied or not other.varied


@unhurried
@given(filled_in(), wishes, st.booleans())
def test_prioriteiten_zijn_weinig_verschillend_en_nooit_een_krachtbron(
    rules: Rules, answers: dict[str, int | None], chosen: set[str], acute: bool
) -> None:
    found = profile(ALL, answers, rules)
    ranked = priorities(found, chosen, acute, rules)
    known_means = {each.id: each.mean for each in found.determinants}
    assert len(set(ranked)) == len(ranked) <= rules.max_topics
    for name in ranked:
        mean = known_means[name]
        assert (acute and name == "context") or (mean is not None and mean < rules.strength_from)
    assert not set(ranked) & set(strengths(found, rules)) - ({"context"} if acute else set())
    if found.certainty == "onvoldoende" or found.uniform:
        assert ranked == ()
    elif acute:
        assert ranked[0] == "context"


@unhurried
@given(st.data(), complete, wishes, st.booleans())
def test_een_onderwerp_kiezen_zet_het_nooit_naar_achteren(
    rules: Rules, data: st.DataObject, answers: dict[str, int | None], chosen: set[str], acute: bool
) -> None:
    wish = data.draw(st.sampled_from(DETERMINANTS))
    unlimited = replace(rules, max_topics=len(DETERMINANTS))
    found = profile(ALL, answers, rules)
    without = priorities(found, chosen - {wish}, acute, unlimited)
    with_wish = priorities(found, chosen | {wish}, acute, unlimited)
    assert set(with_wish) == set(without)
    if wish in without:
        assert with_wish.index(wish) <= without.index(wish)


@unhurried
@given(st.data(), filled_in())
def test_een_antwoord_verschuift_alleen_het_eigen_onderwerp(
    rules: Rules, data: st.DataObject, answers: dict[str, int | None]
) -> None:
    item = data.draw(st.sampled_from(ALL))
    changed = {**answers, item.id: data.draw(value_of(item) | st.none())}
    before, after = profile(ALL, answers, rules), profile(ALL, changed, rules)
    for one, other in zip(before.determinants, after.determinants, strict=True):
        assert one.id == item.determinant or one == other
    if item.determinant != "intentie":
        assert after.intention == before.intention
    if item.determinant != "houding":
        assert after.ambivalence == before.ambivalence


@unhurried
@given(st.data(), complete)
def test_een_gunstiger_antwoord_verlaagt_geen_gemiddelde_en_geen_band(
    rules: Rules, data: st.DataObject, answers: dict[str, int | None]
) -> None:
    item = data.draw(st.sampled_from([item for item in ALL if item.determinant in DETERMINANTS]))
    better: Answers = {**answers, item.id: _best(item)}
    before = measure(item.determinant, ALL, answers, rules)
    after = measure(item.determinant, ALL, better, rules)
    assert before.mean is not None
    assert after.mean is not None
    assert after.mean >= before.mean
    assert BANDS.index(after.band) >= BANDS.index(before.band)


def _best(item: Item) -> int:
    if item.ruler:
        return 10
    return HIGHEST if item.direction == 1 else LOWEST


@unhurried
@given(filled_in(), st.booleans())
def test_gelijkvormig_en_tweezijdig_staan_nooit_samen_als_vlag(
    rules: Rules, answers: dict[str, int | None], acute: bool
) -> None:
    raised = flags(profile(ALL, answers, rules), acute, rules)
    assert not {"gelijkvormig", "tweezijdig"} <= set(raised)
    assert ("acuut" in raised) is acute


@given(means, means)
def test_een_verschil_is_heen_en_terug_even_groot(
    rules: Rules, one: Fraction, other: Fraction
) -> None:
    there = change(known(str(one)), known(str(other)), rules)
    back = change(known(str(other)), known(str(one)), rules)
    assert there is not None
    assert back is not None
    assert there.difference == -back.difference
    assert (there.word, there.reliable) == (back.word, back.reliable)
    assert not there.reliable or there.word == "duidelijk_verschil"
