"""Answers in content: does what a client tells agree with the statement?

A favourable statement ("het lukt mij") agrees with a favourable remark ("dat gaat prima"), an
unfavourable one ("ik zie ertegenop") with an unfavourable remark ("lijkt me eng"). Such a
reading is a guess that has to be said back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .bag import bag
from .normalise import words as words_of
from .vocabulary import LEVELS, NEGATIONS

FAVOURABLE = bag("""
    beter blij blije doorzetter duidelijk energie enthousiast fantastisch fijn fit fluitje
    gelukt gemakkelijk gemotiveerd geregeld gerust gesteund geweldig gezond goed handig heerlijk
    helpen helpt hulp keurig lekker leuk lukt makkelijk moedig mooi nuttig ontspannen
    optimistisch perfect pico positief prettig prima rustig simpel sterk steun steunt super
    tevreden top trots uitstekend vertrouwen volhouder vooruit werkt zelfverzekerd zin
    """)
UNFAVOURABLE = bag("""
    afgepeigerd angst angstig bang bekaf berg boete chaos doodmoe doodsbang ellende eng fouten
    gebroken gedoe gesloopt gestrest gezeik hopeloos ingewikkeld kapot klote kut lastig lui mis
    misgaan mislukt moe moeilijk moeite nadeel nadelen nutteloos onduidelijk onrustig onzeker
    paniek pessimistisch pijn probleem problemen rot schulden slecht slechte somber spannend
    stom stress stressvol tegenop traag uitgeput uitstellen uitsteller verdrietig vermoeiend
    verschrikkelijk vervelend verwarrend vreselijk waardeloos wanhopig zenuwachtig ziek zinloos
    zorgen zwaar
    """)
BOOST = re.compile(
    r"^(?:doods?|super|mega|bloed|bere|kei|stik)(?=bang|moe|eng|goed|leuk|blij|ziek|fijn)"
)
OUTSPOKEN = bag("""
    fantastisch geweldig heerlijk perfect super top uitstekend
    gesloopt hopeloos kapot verschrikkelijk vreselijk waardeloos
    """)
PEOPLE = bag("""
    begeleider broer buurman buurvrouw collega dochter iemand kennis kinderen kleinzoon maat
    maatje man moeder neef nicht oma oom opa ouders partner tante vader vriend vrienden vriendin
    vrouw zoon zus
    """)
ABOUT_PEOPLE = ("er is iemand", "ik ken ")
DENIERS = NEGATIONS | bag("nooit zonder niks weinig minder nauwelijks amper")
HINDERING = re.compile(
    r"\b(?:ertegenop|tegenop|nadeel|nadelen|bang|misgaat|zorgen|somber|verrast|loop vast"
    r"|andere kant|stel\b.*\buit|helemaal op|vind\b.*\b(?:moeilijk|lastig))\b"
)
"""What makes a statement unfavourable; the statement's own clause is searched, not its `als`."""


def hinders(statement: str) -> bool:
    """Whether agreeing with the statement is agreeing with something unfavourable."""
    spoken = " ".join(words_of(statement))
    if spoken.startswith(("als ", "ook als ")) and " , " in spoken:
        spoken = spoken.split(" , ", 1)[1]
    return HINDERING.search(spoken) is not None


def valence(clause: Sequence[str], people: bool = False) -> int:
    """1 for a favourable clause, -1 for an unfavourable one, 0 for neither or both.

    With `people`, having someone is favourable in itself.
    """
    good = sum(root(word) in FAVOURABLE for word in clause)
    good += people and not PEOPLE.isdisjoint(clause)
    bad = sum(root(word) in UNFAVOURABLE for word in clause)
    good += "valt" in clause and "mee" in clause
    bad += "valt" in clause and "tegen" in clause
    sign = (good > bad) - (good < bad)
    return -sign if sum(word in DENIERS for word in clause) % 2 else sign


def root(word: str) -> str:
    """The word without the prefix that makes it stronger ("doodsbang", "supermoe")."""
    return BOOST.sub("", word)


def stance(statement: str, clauses: Sequence[Sequence[str]]) -> int | None:
    """The agreement (1 to 5) that follows from the content, or None."""
    people = statement.lower().startswith(ABOUT_PEOPLE)
    signs = {sign for clause in clauses if (sign := valence(clause, people))}
    if not signs:
        return None
    if len(signs) == 2:
        return 3
    agrees = signs == {-1 if hinders(statement) else 1}
    words = [word for clause in clauses for word in clause]
    levels = {LEVELS.get(word) for word in words}
    outspoken = any(word in OUTSPOKEN or root(word) != word for word in words)
    strength = 5 if 5 in levels or outspoken else 4
    return 3 if 3 in levels else strength if agrees else 6 - strength
