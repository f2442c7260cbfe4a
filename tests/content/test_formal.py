"""An organisation that says u has every sentence to a client in u; the rest stays what it was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from bot.content.content import Content
from bot.content.loader import load
from bot.content.problem import ContentError
from bot.content.pronoun import addressing, familiar
from bot.content.schema import Model
from tests.content.conftest import SHIPPED, Case, Copy
from tests.polite import polite

FILE, HOUDING = "u_vorm.yml", "determinanten/houding.yml"
NOT_SAID: dict[str, bool | set[str]] = {
    "formal": True,  # the pairs themselves
    "languages": True,  # other languages
    "health": True,  # words that clients use
    "safety": {"woorden"},  # and phrases
}
ASKED = "Heb jij er iets aan? Bijvoorbeeld geld, rust of plezier. Dan klopt de zin."


@pytest.fixture(scope="session")
def formal(content: Content) -> Content:
    return content.addressing("u")


def strings(value: Any) -> Iterator[str]:
    """Every text in a piece of content, keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from strings(part)


def sentences(content: Content) -> list[str]:
    found = list(strings(content.model_dump(mode="json", exclude=NOT_SAID)))
    assert len(found) > 1500
    return found


def test_every_sentence_has_its_form_with_u() -> None:
    load(SHIPPED, "u")


def test_nothing_that_is_said_with_u_says_je(formal: Content) -> None:
    assert [text for text in sentences(formal) if familiar(text)] == []


def test_nothing_that_is_said_with_je_says_u(content: Content) -> None:
    assert [text for text in sentences(content) if polite(text)] == []


def test_with_je_the_content_is_what_the_files_say(content: Content) -> None:
    assert content.addressing("je") is content


def test_what_is_said_with_u_remembers_what_the_files_say(
    content: Content, formal: Content
) -> None:
    assert formal.written is content
    assert formal.question("AFSLUITING_KIES").tekst != content.question("AFSLUITING_KIES").tekst


def test_only_sentences_differ(content: Content, formal: Content) -> None:
    """Ids, order, kinds, cuts and conditions are the same."""

    def shape(value: Any) -> Any:
        if isinstance(value, Model):
            return {name: shape(getattr(value, name)) for name in type(value).model_fields}
        if isinstance(value, dict):
            return [
                (content.formal.sentences.get(key, key), shape(each)) for key, each in value.items()
            ]
        if isinstance(value, list | tuple):
            return [shape(each) for each in value]
        return content.formal.sentences.get(value, value) if isinstance(value, str) else value

    assert shape(content) == shape(formal)
    assert content.scoring == formal.scoring


def test_what_a_client_says_of_oneself_is_the_same(content: Content, formal: Content) -> None:
    """The statements, and the words on every button that is an answer."""
    for name, block in content.blocks.items():
        for question, other in zip(block.vragen, formal.block(name).vragen, strict=True):
            assert question.knoppen == other.knoppen
            if question.soort == "k5":
                assert question.tekst == other.tekst
    for name, behaviour in content.behaviours.items():
        assert behaviour.menus == formal.behaviour(name).menus
    assert content.texts.schaal == formal.texts.schaal


def test_the_same_difficult_words_are_explained(content: Content, formal: Content) -> None:
    for pair in content.formal.zinnen:
        before, after = content.glossary.within([pair.je]), formal.glossary.within([pair.u])
        assert len(before) == len(after), pair.u


def test_a_snapshot_from_before_there_was_u_gets_what_there_is_now(content: Content) -> None:
    old = content.model_dump_json(exclude={"formal"})
    assert content.earlier(old).formal == content.formal


REFUSED = [
    Case(
        FILE,
        "u:  Hebt u er iets aan?",
        "u:  Hebt u er iets aan, denk je?",
        "denk je?",
        "In de zin met u staat nog `je`",
        "Schrijf u, uw of uzelf",
    ),
    Case(
        FILE,
        "u:  Wat weet u al over {naam}?",
        "u:  Wat weet u al over {te_inf}?",
        "u:  Wat weet u al over {te_inf}?",
        "accolades zijn niet dezelfde",
        "Neem ze over uit de zin met je",
    ),
    Case(
        FILE,
        "u:  Bent u nu in gevaar? Bel *112*.",
        "u:  Bent u nu in gevaar? Bel *122*.",
        "Bel *122*",
        "De getallen zijn niet dezelfde",
        "Neem ze over uit de zin met je",
    ),
]


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.wat)
def test_a_pair_that_cannot_be_right_is_refused_always(copy: Copy, case: Case) -> None:
    copy.refuses(case)


def test_a_sentence_has_one_form_with_u(copy: Copy) -> None:
    copy.write(FILE, f"{copy.read(FILE)}  - je: {ASKED}\n    u: Anders\n")
    assert {problem.wat for problem in copy.problems()} == {"Deze zin staat hier 2 keer"}


class TestAChangedSentence:
    """Is no trouble for who says je; who says u hears which line, and what to do."""

    @pytest.fixture
    def changed(self, copy: Copy) -> Copy:
        copy.change(HOUDING, ASKED, "Heb jij er veel aan? Dan klopt de zin.")
        return copy

    def test_with_je_it_is_read(self, changed: Copy) -> None:
        assert changed.load().question("HOU1").uitleg == "Heb jij er veel aan? Dan klopt de zin."

    def test_with_u_both_lines_are_named(self, changed: Copy) -> None:
        with pytest.raises(ContentError) as refused:
            load(changed.folder, "u")
        sentence, pair = refused.value.problems
        assert (sentence.file, sentence.line) == (
            f"data/inhoud/{HOUDING}",
            changed.line(HOUDING, "Heb jij er veel aan?"),
        )
        assert sentence.wat == "Deze zin heeft nog geen u-vorm"
        assert "u_vorm.yml achter `je:`" in sentence.doe
        assert (pair.file, pair.line) == (f"data/inhoud/{FILE}", changed.line(FILE, ASKED))
        assert pair.wat == "Deze zin staat zo in geen enkel ander bestand"
        assert "Neem hem over" in pair.doe

    def test_a_sentence_that_is_written_with_u_needs_no_pair(self, copy: Copy) -> None:
        polite = copy.load().formal.sentences[ASKED]
        copy.change(HOUDING, ASKED, polite)
        copy.change(FILE, f"  - je: {ASKED}\n    u:  {polite}\n", "")
        spoken = load(copy.folder, "u").addressing("u")
        assert spoken.question("HOU1").uitleg == polite


def said(texts: Iterable[str], pronoun: Any) -> list[str]:
    return [addressing(text, pronoun) for text in texts]


def test_a_sentence_of_the_software_holds_both_forms() -> None:
    assert said(["[Wil je|Wilt u] stoppen?"], "je") == ["Wil je stoppen?"]
    assert said(["[Wil je|Wilt u] stoppen?"], "u") == ["Wilt u stoppen?"]


@pytest.mark.parametrize(
    "text", ["{{ lijst[0] | nadruk }}", "[{{ codes | join(', ') }}]", "a | b", "[naam]", "[a|b|c]"]
)
def test_other_brackets_are_left_alone(text: str) -> None:
    assert addressing(text, "u") == text
    assert addressing(text, "je") == text


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Waar wil jij heen?", "jij"),
        ("Je antwoord", "Je"),
        ("voor jou, en jezelf", "jou"),
        ("als {je_bijzin}", None),
        ("Wilt u een biljet of een pakje?", None),
    ],
)
def test_a_word_that_says_je_is_a_whole_word(text: str, word: str | None) -> None:
    assert familiar(text) == word
