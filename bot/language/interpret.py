"""What a message means as an answer to the question at hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from . import emoji, options
from .agreement import agreement, echoes
from .bag import bag
from .choice import choose, chosen
from .commands import Command, addressed, asks, command
from .degree import degree
from .foreign import language
from .literacy import finds_reading_hard
from .neutral import neutralised
from .normalise import words as words_of
from .numbers import answer
from .outcome import Outcome, Parse
from .question import Question
from .reading import Reading
from .ruler import ruler, whole
from .stance import hinders
from .topic import content, partly
from .trust import TRUST, Trust
from .weighing import weigh
from .yesno import buttons, led, yes_or_no

NEVER = 2.0
TOLD = 3
"""So many words are no bare `nee` or `7`, which only a message that asks can take back."""
LONGEST_GUESS = 18
"""A longer message is a story, whatever the classifier thinks."""
ANSWER = "antwoord"
COMMANDS = bag("""
    waarom uitleg overslaan weet_niet terug pauze wissen mens privacy taal buiten_onderwerp
    """)
REASONS = bag("want omdat anders vanwege sinds")
"""After a plain yes or no these begin why, in which a command is no request."""
PARTLY = bag("wissen terug overslaan")
"""Commands that can answer a yes/no question about erasing or going on."""
READING = bag("lezen voorlezen luisteren brieven formulier woorden leren")
TOO_HARD = "nl"
"""The language of who says that Dutch is hard to read."""
QUESTION_WORDS = bag("wat wie welk welke watvoor hoe of")
QUERIED = QUESTION_WORDS | bag(
    "waarbij waarmee waarover waarin waarvan waaraan waarheen dat dit is"
)
"""With a word of the question these ask what it means."""
ABOUT_IT = ("is dat ", "wat is dat", "is dit ", "hoe bedoel", "wat bedoel", "wat betekent")
SHORTEST_TOPIC = 3
"""Letters: shorter words of a question are no subject of it."""
LEAST_TOLD = 5
"""Words: what examples are like says nothing of a shorter message; those the rules know."""
NOT_UNDERSTOOD = Outcome("onbegrepen")


def interpret(
    question: Question, text: str, parse: Parse | None = None, trust: Trust = TRUST
) -> Outcome:
    """The outcome of a message: rules decide, the classifier helps where they are silent.

    Never raises, whatever the text. Safety is read by rules before; here what examples of danger
    are like is asked about, and what a rule only suspects.
    """
    words = words_of(text)
    if not words:
        return NOT_UNDERSTOOD
    if parse and worrying(words, parse, trust):
        return Outcome("veiligheid", categorie=parse.danger, navraag=True)
    if set(words) <= {"?", "!"} and "?" in words:
        return Outcome("uitleg")
    if spoken := language(text):
        return Outcome("taal", taal=spoken)
    if question.kind != "open" and finds_reading_hard(text) and not about_reading(question):
        return Outcome("taal", taal=TOO_HARD)
    if question.kind == "open":
        return to_open(words, parse, trust)
    if neutralised(text):
        return NOT_UNDERSTOOD
    return to_closed(question, words, text, parse, trust)


def worrying(words: Sequence[str], parse: Parse, trust: Trust) -> bool:
    """Whether to ask what was meant."""
    told = sum(word.isalpha() for word in words) >= LEAST_TOLD
    if parse.suspected:
        return not told or parse.danger_chance >= trust.suspected
    return told and parse.danger_chance >= trust.danger


def about_reading(question: Question) -> bool:
    """Whether reading is what was asked about; then it is an answer."""
    return not READING.isdisjoint(words_of(question.statement))


def to_open(words: Sequence[str], parse: Parse | None, trust: Trust) -> Outcome:
    """An answer, unless the whole message is a command and not like an answer."""
    found = command(words)
    told = parse and parse.intent == ANSWER and parse.confidence >= trust.silent
    if found and found.whole and not (told and len(words) > TOLD):
        return obey(found)
    meant_too = found and len(words) > TOLD and guessed(words, parse, trust.within)
    if found and meant_too and meant_too.uitkomst == obey(found).uitkomst:
        return obey(found)
    if addressed(words) and (meant := guessed(words, parse, trust.guess)):
        return meant
    has_text = any(word.isalnum() for word in words) or emoji.signs(words)
    return Outcome("antwoord") if has_text else NOT_UNDERSTOOD


def to_closed(
    question: Question, words: Sequence[str], text: str, parse: Parse | None, trust: Trust
) -> Outcome:
    """A plain answer or command first, then the classifier's command, then a guessed answer."""
    if emoji.SHRUG.intersection(emoji.signs(words)):
        return Outcome("weet_niet")
    found = command(words)
    words = words if found else marked(question, words)
    chooses = parse is not None and chosen(parse, trust) is not None
    if found and not (chooses and not found.whole) and not taken(question, words, found):
        picked = read(question, words) if found.name == "weet_niet" and answer(words) else None
        return guess(question, picked) if picked else obey(found)
    if asks_back(question, words):
        return Outcome("uitleg")
    given = answered(question, words, text)
    weighed = weighed_against(question, given, parse, trust)
    least_sure = NEVER if chooses else least(question.kind, given, words, trust)
    if asked := guessed(words, parse, least_sure):
        return asked
    return weighed or given or NOT_UNDERSTOOD


def marked(question: Question, words: Sequence[str]) -> Sequence[str]:
    """What follows a question of the client's own, if that is a mark ("op mijn 58e? een 2")."""
    if question.kind not in ("liniaal", "getal") or "?" not in words[:-1]:
        return words
    rest = words[len(words) - [*reversed(words)].index("?") :]
    reading = read(question, rest) if rest else None
    return rest if reading and answer(rest) else words


def guess(question: Question, reading: Reading) -> Outcome:
    """The mark of somebody who does not know but picks one; said back."""
    return Outcome("antwoord", value(question, reading), bevestigen=True)


def taken(question: Question, words: Sequence[str], found: Command) -> bool:
    """Whether what looks like a command names an option, or answers."""
    return names_option(question, words) or answers(question, words, found)


def answers(question: Question, words: Sequence[str], found: Command) -> bool:
    """Whether what looks like a command answers a yes/no question ("iets weghalen?")."""
    if question.kind != "ja_nee" or asks(words):
        return False
    if led(words) and not REASONS.isdisjoint(words) and not found.whole:
        return True
    return found.name in PARTLY and partly(words_of(question.statement), words)


def least(kind: str, given: Outcome | None, words: Sequence[str], trust: Trust) -> float:
    """How sure the classifier must be of a command, beside what the rules made of the message."""
    asking = addressed(words) and len(words) > TOLD
    if given is None:
        return trust.asking if asking else trust.silent
    marked = isinstance(given.waarde, int | float) and kind == "liniaal"
    doubtful = given.bevestigen and not marked
    if asking:
        return trust.silent if doubtful else trust.certain
    return trust.certain if doubtful else NEVER


def weighed_against(
    question: Question, given: Outcome | None, parse: Parse | None, trust: Trust
) -> Outcome | None:
    """The answer of the rules, in the light of what examples are like it."""
    if parse is None:
        return given
    if question.kind != "k5":
        return choose(question, given, parse, trust)
    said = Reading(float(str(given.waarde)), not given.bevestigen) if given else None
    reading = weigh(said, parse.levels, trust)
    if reading is None:
        return None
    bare = given or Outcome("antwoord")
    return replace(bare, waarde=value(question, reading), bevestigen=not reading.sure)


def names_option(question: Question, words: Sequence[str]) -> bool:
    """Whether what looks like a command names an option ("Stoppen met roken")."""
    choice = question.kind in ("keuze", "meerkeuze")
    return choice and bool(options.meant(question.options, words))


def asks_back(question: Question, words: Sequence[str]) -> bool:
    """Whether the message repeats words of the question, to ask what they mean."""
    if queries(words_of(question.statement), words) and not answer(words):
        return True
    plain = [word for word in words if word.isalnum()]
    if not ("?" in words or QUESTION_WORDS.intersection(plain)) or answer(words):
        return False
    if question.kind == "getal" and "?" not in words and read(question, words):
        return False
    if degree(plain).level is not None:
        return False
    repeated = [word for word in plain if word not in QUESTION_WORDS]
    said = degree(repeated, echoes(question.statement))
    return said.level is None and not said.rest


def queries(asked: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a message takes up a word of the question and asks about it ("lukt wat?")."""
    own = {word for word in asked if len(word) > SHORTEST_TOPIC}
    text = " ".join(words[1:4])
    if words[0] in own and text.startswith(ABOUT_IT):
        return True
    head = words[: words.index("?")] if "?" in words else ()
    queried = not own.isdisjoint(head) and not QUERIED.isdisjoint(head)
    return queried and len(head) <= TOLD and own.union(QUERIED).issuperset(head)


def guessed(words: Sequence[str], parse: Parse | None, least: float) -> Outcome | None:
    """The classifier's command, where the message is short."""
    if parse is None or parse.intent not in COMMANDS or parse.confidence < least:
        return None
    return Outcome(parse.intent) if len(words) <= LONGEST_GUESS else None


def obey(found: Command) -> Outcome:
    if found.name == "liever_niet":
        return Outcome("overslaan", liever_niet=True)
    return Outcome(found.name)


def answered(question: Question, words: Sequence[str], text: str) -> Outcome | None:
    """The answer in the kind that was asked for, or None."""
    if question.kind == "keuze":
        chosen = options.one(question.options, text)
        return Outcome("antwoord", chosen) if chosen is not None else None
    if question.kind == "meerkeuze":
        several = options.several(question.options, text)
        return Outcome("antwoord", several) if several else None
    reading = read(question, words)
    if reading is None:
        return None
    plain = reading.sure and words[0] not in QUESTION_WORDS
    return Outcome("antwoord", value(question, reading), bevestigen=not plain)


def read(question: Question, words: Sequence[str]) -> Reading | None:
    found = emoji.signs(words)
    if question.kind == "ja_nee":
        gesture = emoji.agreed(found)
        labels = tuple(label for value, label in question.options if value in ("ja", "nee"))
        mood = emoji.mood(found)
        if gesture is not None:
            return Reading(gesture)
        if mood is not None:
            return Reading(mood > 3, sure=False)
        told = None if asks(words) or led(words) else content(words_of(question.statement), words)
        return told or yes_or_no(labels or buttons(question.statement), words)
    if question.kind == "liniaal":
        return ruler(words)
    if question.kind == "getal":
        return whole(words, words_of(question.statement))
    said = agreement(question.statement, words)
    return said or shown(question.statement, [word for word in words if word in emoji.KNOWN])


def shown(statement: str, found: Sequence[str]) -> Reading | None:
    """Emoji as an answer to a statement; a sad face agrees with an unfavourable one."""
    gesture = emoji.agreed(found)
    if gesture is not None:
        return Reading(4 if gesture else 1)
    mood = emoji.mood(found)
    if mood is None:
        return None
    return Reading(6 - mood if hinders(statement) else mood, sure=False)


def value(question: Question, reading: Reading) -> int | float | str:
    if question.kind == "ja_nee":
        return "ja" if reading.value else "nee"
    whole_number = reading.value == int(reading.value)
    return int(reading.value) if whole_number else reading.value
