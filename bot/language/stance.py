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
JUDGEMENTS = {
    phrase: sign
    for sign, phrases in {
        1: """
            valt mee; valt wel mee; valt reuze mee; viel mee; viel wel mee; viel reuze
            mee; valt best mee;
            goede kant op; komt goed; komt wel goed; zit goed; zit wel goed; niks te
            klagen; niet te klagen;
            mag niet klagen; kan niet klagen; niet slecht; niet verkeerd; niet onaardig; niet gek;
            dik in orde; helemaal top; geen centje pijn; geen vuiltje aan de lucht; op rolletjes;
            appeltje eitje; eitje; fluitje van een cent; kind kan de was doen; niks aan de hand
        """,
        -1: """
            valt tegen; valt best tegen; valt zwaar tegen; valt vies tegen; viel tegen;
            valt niet mee; viel niet mee; verkeerde kant op; komt niet goed; zit niet goed;
            te veel gevraagd; trek ik niet; als een berg; als een blok; met lood in de
            schoenen; hoop gedoe; water tot de lippen; over de rooie
        """,
    }.items()
    for phrase in (" ".join(each.split()) for each in phrases.split(";"))
}
"""Fixed expressions that find something good or bad, whatever words are in them."""
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
    if judged := judgement(clause):
        return judged
    good = sum(root(word) in FAVOURABLE for word in clause)
    good += people and not PEOPLE.isdisjoint(clause)
    bad = sum(root(word) in UNFAVOURABLE for word in clause)
    sign = (good > bad) - (good < bad)
    return -sign if sum(word in DENIERS for word in clause) % 2 else sign


def judgement(clause: Sequence[str]) -> int:
    """The sign of a fixed expression in the clause; 0 without one."""
    said = f" {' '.join(clause)} "
    return next((sign for phrase, sign in JUDGEMENTS.items() if f" {phrase} " in said), 0)


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
