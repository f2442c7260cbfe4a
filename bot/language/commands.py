"""Messages that ask the bot for something instead of answering."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .bag import bag
from .patterns import SHORT, STRONG

LONGEST = 30
"""A message of more words than this is a story."""
LONGEST_REMARK = 15
"""A longer message that mentions the conversation is about something else too."""

POLITE = bag("""
    alsjeblieft bedankt dank dat de deze die dit echt een eens eigenlijk en er even ga gewoon graag
    helemaal help het hey hoi hoor ik is ja je joh kan kun kunnen kunt liever maar mag man me mij
    mijn nee nog nou nu oeps oh oke pff pfoe sorry toch u vraag wacht weer wel wil wilt wou zo zou
    """)
"""Words that may stand around a command without making it a sentence of its own."""


def compiled(table: dict[str, str], shape: str) -> list[tuple[str, re.Pattern[str]]]:
    """The table's patterns; those on lines of their own are alternatives."""
    return [
        (name, re.compile(shape.format("|".join(filter(None, map(str.strip, lines.split("\n")))))))
        for name, lines in table.items()
    ]


STRONG_PATTERNS = compiled(STRONG, "{}")
SHORT_PATTERNS = compiled(SHORT, "^(?:{})$")
STATES = (
    r"(?:me|mij|van|niet|niks|geen|best|wel|beter|goed|prima|gewoon|nog|altijd|soms|op|ook|lastig"
    r"|moeilijk|erger|alleen|mogelijk|waar)"
)
"""After a verb these make no question of it ("kan me niet schelen", "moet van mijn vrouw")."""
ASKS = re.compile(
    r"^(?:en |maar |sorry |hee )?(?:(?:waarom|waarvoor|hoezo|wie|wat|hoe|hoelang|wanneer|hoeveel"
    r"|welke|bedoel|bedoelt|bedoelen)\b|(?:kan|kun|kunt|kunnen|mag|moet|moeten|wil|wilt|krijgt"
    r"|krijg|ziet|leest|wordt|word|gaat|is|zijn|geldt|telt|staat)\b"
    rf"(?! {STATES}\b))"
)
"""How a question begins."""
ABOUT_CHAT = bag("""
    antwoord antwoorden chat gegevens gesprek ingevuld intypen toestemming typen getypt vraag vragen
    """)
"""Words by which a message is about this conversation, and so no answer in it."""
SUBJECTS = bag("""
    bel bellen fout hulp later medewerker mens onbekend persoonlijk prive stoppen straks twijfel
    uitleg verkeerd
    """)
"""Commands in one word that can as well be the answer to an open question."""
SPOKEN_TO = ABOUT_CHAT | bag("alsjeblieft bedankt je jij jou jullie u uw help mag")


@dataclass(frozen=True)
class Command:
    """A command, and whether the message holds nothing else."""

    name: str
    whole: bool


def command(words: Sequence[str]) -> Command | None:
    """The command in a message, or None."""
    plain = [word for word in words if word.isalnum() or "'" in word]
    if not plain or len(plain) > LONGEST:
        return None
    text = " ".join(plain)
    core = " ".join(word for word in plain if word not in POLITE)
    for name, pattern in SHORT_PATTERNS:
        if pattern.match(text) or pattern.match(core):
            return Command(name, whole=core not in SUBJECTS)
    for name, pattern in STRONG_PATTERNS:
        if found := pattern.search(text):
            around = (text[: found.start()] + " " + text[found.end() :]).split()
            whole = all(word in POLITE for word in around)
            about_chat = not ABOUT_CHAT.isdisjoint(plain) and len(plain) <= LONGEST_REMARK
            return Command(name, whole or about_chat or bool(ASKS.match(text)))
    return None


def asks(words: Sequence[str]) -> bool:
    """Whether a message is a question."""
    return "?" in words or bool(ASKS.match(" ".join(words)))


def addressed(words: Sequence[str]) -> bool:
    """Whether a message speaks to the bot: a question, a request, or about this conversation."""
    return asks(words) or not SPOKEN_TO.isdisjoint(without_diminutives(words))


def without_diminutives(words: Sequence[str]) -> list[str]:
    """The `je` of "een 6je" is no "you"."""
    plain = [word for word in words if word != "'"]
    before = ["", *plain]
    pairs = zip(before, plain, strict=False)
    return [word for previous, word in pairs if word != "je" or not previous[:1].isdigit()]
