"""What a page needs to show: the question, its buttons, the progress and the state."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from typing import Any

from bot.conversation import phrase, side
from bot.conversation.script import Asked, asked, open_question
from bot.conversation.situation import Situation

ALWAYS = ("waarom", "uitleg", "terug", "pauze", "mens", "privacy", "wissen")
CARE = "VEILIGHEID"
KEEP = "laat_staan"


@dataclass(frozen=True)
class Button:
    """`url` makes it a link (tel: or https:) that sends no message."""

    waarde: str
    label: str
    url: str | None = None


@dataclass(frozen=True)
class QuestionView:
    """`soort` as in the content, `ja_nee` for a two-way choice; `opdrachten` are commands."""

    id: str
    soort: str
    tekst: str
    knoppen: list[Button] = field(default_factory=list)
    opdrachten: list[Button] = field(default_factory=list)
    altijd: list[Button] = field(default_factory=list)
    maximum: int | None = None
    alleen: list[str] = field(default_factory=list)
    gunstig: bool = True
    """Whether agreeing with this statement is favourable."""
    geschreven: QuestionView | None = None
    """The same question as the files have it, where the client reads it with u."""

    def for_language(self) -> dict[str, Any]:
        """The question as `bot.language.question.Question` takes it, in the words of the files."""
        asked = self.geschreven or self
        buttons = [button for button in asked.knoppen if button.waarde != KEEP]
        return {
            "kind": asked.soort,
            "statement": asked.tekst,
            "options": [[button.waarde, button.label] for button in buttons],
            "item": asked.id,
            "favours": asked.gunstig,
        }


@dataclass(frozen=True)
class Progress:
    onderwerp: int
    van: int
    naam: str


@dataclass(frozen=True)
class View:
    """`vraag` is None when nothing is asked any more."""

    status: str
    vraag: QuestionView | None = None
    voortgang: Progress | None = None
    voorlezen: bool = False
    """Whether the client wants to hear the questions."""
    typt: str | None = None
    """Who types in a conversation that is filled in together; None in any other."""

    def beside(self, written: View) -> View:
        """With the question of `written` as what a message is understood against."""
        if self.vraag is None:
            return self
        return replace(self, vraag=replace(self.vraag, geschreven=written.vraag))

    def as_json(self) -> dict[str, Any]:
        shown = asdict(self)
        if shown["vraag"]:
            # Which answer is favourable is not the client's business while answering.
            del shown["vraag"]["gunstig"]
            del shown["vraag"]["geschreven"]
        return shown


def view_of(one: Asked, situation: Situation, reopened: bool) -> QuestionView:
    labels = situation.content.texts.knoppen
    buttons = [Button(*pair) for pair in phrase.options(one, situation).items()]
    if one.question.soort == "liniaal":
        buttons = [Button(str(mark), str(mark)) for mark in range(11)]
    if reopened:
        buttons.append(Button(KEEP, labels.laat_staan))
    own = [
        Button(name, phrase.say(label, one, situation))
        for name, label in one.question.opdrachten.items()
    ]
    skips = (
        []
        if one.question.verplicht
        else [Button("weet_niet", labels.weet_niet), Button("overslaan", labels.overslaan)]
    )
    two_way = [button.waarde for button in buttons] == ["ja", "nee"]
    return QuestionView(
        id=one.id,
        soort="ja_nee" if two_way else one.question.soort,
        tekst=phrase.text(one, situation),
        knoppen=buttons,
        opdrachten=own + skips,
        altijd=always(situation),
        maximum=one.question.maximum,
        alleen=one.question.alleen,
        gunstig=one.question.richting != "-",
    )


def side_question(situation: Situation) -> QuestionView:
    texts = situation.content.texts.opdrachten
    return QuestionView(
        id=side.DELETE,
        soort="ja_nee",
        tekst=situation.say(texts.wissen),
        knoppen=[Button("ja", texts.wissen_ja), Button("nee", texts.wissen_nee)],
    )


def pause_question(situation: Situation) -> QuestionView:
    texts = situation.content.texts
    return QuestionView(
        id=side.PAUSE,
        soort="keuze",
        tekst=situation.say(texts.opdrachten.pauze),
        opdrachten=[Button("hervat", texts.knoppen.hervat)],
        altijd=[
            button for button in always(situation) if button.waarde in ("mens", "privacy", "wissen")
        ],
    )


def reading_question(situation: Situation) -> QuestionView:
    texts = situation.content.texts.leeshulp
    return QuestionView(
        id=side.READING,
        soort="keuze",
        tekst=situation.say(texts.vraag),
        knoppen=[Button(choice, getattr(texts, choice)) for choice in texts.gekozen],
        altijd=always(situation),
    )


def always(situation: Situation) -> list[Button]:
    labels = situation.content.texts.knoppen
    return [Button(name, getattr(labels, name)) for name in ALWAYS]


def progress(one: Asked, situation: Situation) -> Progress:
    """Counts topics, so it is honest when answers open or close questions within them."""
    blocks = [block for block in situation.content.blocks.values() if situation.applies(block)]
    done = [
        block
        for block in blocks
        if block.id != one.block.id
        and any(each.id in situation.answers for each in asked(block, situation))
        and open_question(block, situation) is None
    ]
    return Progress(len(done) + 1, len(blocks), one.block.clientnaam)
