"""Yes or no, in all the ways that people say it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .bag import bag
from .clauses import clauses
from .normalise import words as words_of
from .reading import Reading
from .vocabulary import FILLERS, NEGATIONS

YES = bag("""
    absoluut accoord akkoord beginnen best correct eens exact gaarne geregeld goed goedgekeurd
    graag herkenbaar inderdaad ja jawel klopt kloppend leuk mag meedoen natuurlijk oke prima
    sowieso starten super top uiteraard vast vooruit zeker
    """)
NO = bag("nee niet geen nooit liever weiger nergens niks niemand onzin")
LEADING = {"ja": True, "jawel": True, "natuurlijk": True, "nee": False}
PHRASES = {
    phrase: value
    for value, phrases in {
        True: """
            geen bezwaar; geen probleem; geen enkel probleem; geen punt; niks op tegen; niets op
            tegen; niks tegen; vind ik best; vind het best; mij best; mij om het even; maakt
            niet uit; maakt mij niet uit; maakt me niet uit; waarom niet; kan geen kwaad; doe
            maar; ga je gang; ga maar; kom maar; laat maar komen; om mij mag het; kan wel; stuur
            maar; niet erg; geen moeite; wat mij betreft wel; vind ik het best; van mij wel;
            niks mis mee; niets mis mee; niks op aan te merken; kan ik me in vinden; kan ik mij
            in vinden; is g; is goed; dan mag; mag best; mag hoor; hup dan maar; vooruit dan
            maar; vooruit maar; kan geen bezwaar; geen bezwaren; niet op tegen; doe ik mee; ik
            doe mee; ga ervoor; we gaan ervoor; laten we gaan; let's go; helemaal goed; klopt
            precies; klopt helemaal; geen bezwaar tegen; vind ik prima; mag van mij; mogen ze
            weten; mogen ze zien; heb niks te verbergen; niks te verbergen; ik vind alles best;
            doe maar gewoon; ik ben er klaar voor; kom maar op; let's do it; mag je vragen; mag
            u vragen; niks op tegen hoor; waarom ook niet; als het moet dan; ach ja; zie er geen
            kwaad in; staat goed zo; laat maar zo; laat zo staan; laat maar staan; zo laten; hou
            maar zo; zo is het; geen kwaad in; ik teken ervoor; teken ik voor; ik snap het; ik
            ben voor; tot je dienst; dan mag het; dan mag dat; dan vind ik het goed; dan doe ik
            mee; geen bezwaar op; zeg het maar; vraag maar raak; brand maar los; schiet maar;
            steek maar van wal
        """,
        False: """
            doe maar niet; ik pas; voor geen goud; nog in geen honderd jaar; mooi niet; echt
            niet; niet aan mij besteed; hou me erbuiten; laat me erbuiten; niet met mij; heb ik
            geen trek in; geen trek in; mij niet gezien; ik sla over; gaat niet door; geen
            toestemming; dat mag niet; mag niet; blijf er vanaf; gaat je niks aan; ik haak af;
            begin ik niet aan; niet akkoord; liever niet; liever van niet; hoeft niet; no way;
            laat maar; niet nodig; zonder mij; geen zin; geen haast; dacht het niet; vergeet het
            maar; doe ik niet; niet zitten; geen denken aan; geen behoefte; geen interesse; niet
            voor mij; bedank ervoor; nee bedankt; nee dank; sla ik af; geen goed idee; laat mij
            maar; zie ik niet zitten; kom niet aan; moet niet; wil ik niet; ik weiger; voel er
            niks voor; voel er niets voor; pas ik voor; daar pas ik voor; nu even niet
        """,
    }.items()
    for phrase in (" ".join(line.split()) for line in phrases.split(";"))
}
BY_LENGTH = sorted(PHRASES, key=len, reverse=True)
CONDITIONS = dict.fromkeys(("als", "zolang", "mits"), ",")
"""What follows these limits a yes but does not take it back."""
TAIL = 4
"""Words at the end of a message that say what its condition was for."""
LABELS = re.compile(r"(?:^|[.?!]\s*)(Ja\b[^/.?!]*)\s/\s([^/.?!]+)", re.IGNORECASE)


def yes_or_no(labels: Sequence[str], words: Sequence[str]) -> Reading | None:
    """1 for yes, 0 for no; None when neither is said. `labels`: of the two buttons, yes first."""
    if limited := limit(words):
        return limited
    said = [clause.words for clause in clauses([CONDITIONS.get(word, word) for word in words])]
    leads = any(word in LEADING for clause in said for word in clause[:2])
    fixed = next(filter(None, (phrased(" ".join(each)) for each in said)), None)
    if fixed and not leads:
        return fixed
    for clause in said:
        lead = next((word for word in clause if word not in FILLERS or word in LEADING), "")
        if lead in LEADING:
            return Reading(LEADING[lead])
        if reading := phrased(" ".join(clause)) or worded(clause):
            return reading
    return labelled(labels, words) if len(labels) == 2 else None


def limit(words: Sequence[str]) -> Reading | None:
    """A yes that ends what began with its condition ("als niemand het leest vind ik het goed")."""
    if not words or words[0] not in CONDITIONS:
        return None
    end = [word for word in words if word.isalpha()][-TAIL:]
    allowed = not YES.isdisjoint(end) and NO.isdisjoint(end)
    return Reading(1, sure=False) if allowed else None


def led(words: Sequence[str]) -> bool:
    """Whether a message begins with a plain yes or no."""
    return any(word in LEADING for word in words[:2])


def buttons(statement: str) -> tuple[str, ...]:
    """The labels of the two buttons where the question spells them out ("Ja, graag / Nee")."""
    shown = LABELS.search(statement)
    return shown.groups() if shown else ()


def phrased(text: str) -> Reading | None:
    for phrase in BY_LENGTH:
        if f" {phrase} " in f" {text} ":
            return Reading(PHRASES[phrase])
    return None


def labelled(labels: Sequence[str], words: Sequence[str]) -> Reading | None:
    """The words of one of the two buttons."""
    typed = set(words) - FILLERS
    yes, no = (set(words_of(label)) - FILLERS - NO - YES for label in labels)
    if bool(typed & yes) == bool(typed & no) or NEGATIONS & typed:
        return None
    return Reading(bool(typed & yes), sure=len(typed) < 5)


def worded(words: Sequence[str]) -> Reading | None:
    """A yes or no word anywhere; a negation weighs more than what it denies."""
    typed = set(words)
    told = [word for word in words if word.isalpha() and word not in FILLERS | YES | NO]
    if typed & NO:
        return Reading(0, sure=len(told) < 4)
    return Reading(1, sure=len(told) < 4) if typed & YES else None
