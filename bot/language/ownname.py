"""Names that somebody gives in so many words: "ik heet", "mijn naam is"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .bag import bag
from .spans import Span

HERE = r"(?: (?:trouwens|eigenlijk|dus|ook))?[ :]{1,3}(?=[^\W\d_])"
CALLED = re.compile(rf"\b(?:ik heet|my name is|je m'appelle|me llamo|nazywam si[eę]){HERE}", re.I)
"""What follows is a name, unless it is a word that cannot be one."""
NAMED = re.compile(
    r"\b(?:(?:mijn|m'n|mn|me) (?:volledige )?(?:voor|achter|roep)?naam(?: is|:)"
    r"|(?:(?:voor|achter|roep)naam|^naam):|ich hei(?:ß|ss)e|benim ad[iı]m"
    r"|(?:zoon|dochter|man|vrouw|moeder|vader|broer|zus|vriend|vriendin|baas|coach) heet)"
    rf"{HERE}",
    re.I,
)
"""What follows is a name when it is written as one, or when nothing else is said."""
I_AM = re.compile(r"\b(?:[Ii]k ben|[Nn]oem me|[Nn]oemen m(?:e|ij))(?: maar)? (?=[^\W\d_])")
"""Only two words with a capital are sure to be a name here."""
WORD = re.compile(r"(?:[^\W\d_]\.){1,4}(?= )|[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_])){0,30}")
MOST_WORDS = 6
PARTICLES = bag("van de den der het 't ten ter te el al bin la le du da dos von zu y")
GOES_ON = bag("en ik ben woon kom geb geboren maar uit van")
"""What people go on with after their name."""
ENDS = re.compile(rf"\s*(?:$|[,.;:!?()\[\n\d]|(?:{'|'.join(sorted(GOES_ON))})\b)", re.I)
NO_NAME = bag("""
    aan al alles anders anoniem bekend belangrijk best beter bij blij boos daar dan dat de deze die
    dit doet dus echt een eens eigenlijk en er erg even fijn fout gaat gebeld geen geheim gek gelijk
    genoemd gewoon goed haar heb heel helemaal hem het hetzelfde hier hoe iedereen iemand iets ik in
    is ja je jou juist jullie kan klaar klote kort kwijt lang lastig leuk maar me met mezelf mij
    mijn moe moeilijk mooi moet na naar nee niemand niet niets niks nog nooit nou nu of om ons ook
    op oud over raar soms te tegen toch u uit uw van vaak veel verkeerd voor waar wat weer weg wel
    welkom wie wij ze zeker zelf ziek zo zoals nederlander nederlandse belg belgische turk turkse
    marokkaan marokkaanse syrier syrische pool poolse surinaamse antilliaanse oekraiense somalische
    eritrese irakese iraanse afghaanse moslim christen alleenstaande verzorgende helpende allround
    medewerker
    """)


class _Word(NamedTuple):
    typed: str
    end: int

    @property
    def plain(self) -> str:
        return self.typed.lower()

    @property
    def has_capital(self) -> bool:
        """As a name has it: one capital. Everything in capitals says nothing."""
        return self.typed[0].isupper() and not self.typed[1:2].isupper()


def given_names(text: str) -> Iterator[Span]:
    """Where a name stands that somebody gives as such."""
    for form, least, bare in ((CALLED, 1, True), (NAMED, 1, False), (I_AM, 2, False)):
        for found in form.finditer(text):
            words = _words(text, found.end())
            if words[0].plain not in NO_NAME:
                length = _capitals(words, least)
                if not length and least == 1 and not words[0].has_capital:
                    length = _small(text, words) or int(bare)
                if length:
                    yield found.end(), words[length - 1].end


def _words(text: str, start: int) -> list[_Word]:
    """The words from here with one space between."""
    words: list[_Word] = []
    at = start
    while len(words) < MOST_WORDS and (found := WORD.match(text, at)):
        words.append(_Word(found[0], found.end()))
        at = found.end() + 1
        if text[found.end() : at] != " ":
            break
    return words


def _capitals(words: list[_Word], least: int) -> int:
    """How many words a name in capitals takes: "Anita de Bruin" three."""
    length = capitals = 0
    for number, word in enumerate(words, 1):
        if word.has_capital and word.plain not in NO_NAME:
            length, capitals = number, capitals + 1
        elif word.plain not in PARTICLES:
            break
    return length if capitals >= least else 0


def _small(text: str, words: list[_Word]) -> int:
    """How many words a name takes that nothing in its letters tells from other words."""
    length = 1
    while length < len(words) - 1 and words[length].plain in PARTICLES:
        length += 1
    if length > 1:
        return length + 1
    for length in range(min(2, len(words)), 0, -1):
        last = words[length - 1]
        if last.plain not in NO_NAME | GOES_ON and ENDS.match(text, last.end):
            return length
    return 0
