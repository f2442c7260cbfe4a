"""Yes or no, in all the ways that people say it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .bag import bag
from .clauses import BREAKS, clauses
from .normalise import words as words_of
from .reading import Reading
from .vocabulary import FILLERS, NEGATIONS

YES = bag("""
    absoluut accoord akkoord beginnen best correct eens exact gaarne geregeld goed goedgekeurd
    graag herkenbaar inderdaad ja jawel klopt kloppend leuk mag meedoen natuurlijk oke prima
    sowieso starten super top uiteraard vast vooruit zeker aight jawohl yup yep tof goedkeuring
    isgoed zekers
    """)
NO = bag("nee neu nein noppes njet niet geen nooit liever weiger nergens niks niemand onzin")
BOTH = ("ja en nee", "nee en ja")
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
            kwaad in; dan wel; liever wel; liever wel dan niet; goed begrepen; no problem; staat
            goed zo; laat maar zo; laat zo staan; laat maar staan; zo laten; hou
            maar zo; zo is het; geen kwaad in; ik teken ervoor; teken ik voor; ik snap het; ik
            ben voor; tot je dienst; dan mag het; dan mag dat; dan vind ik het goed; dan doe ik
            mee; geen bezwaar op; zeg het maar; vraag maar raak; brand maar los; schiet maar;
            steek maar van wal; geef toestemming; heb je toestemming; heeft u toestemming; mijn
            toestemming heb je; stem toe; stem in; stem ermee in; sta ervoor open; sta ik voor
            open; dat is toegestaan; dat kan; kan hoor; moet kunnen; zal wel moeten; moet dan
            maar; als het moet; als het niet anders kan; voor deze keer; deze keer wel; als het
            kort is wel; het zij zo; laat maar zien; begin maar; start maar; brand los; roep
            maar; wat mij betreft; van mijn part; voor mijn part; doe het maar; zet maar aan;
            ben erbij; ben van de partij; ik ga mee; zeg geen nee; zeg ik geen nee; wil ik best;
            wil ik wel; wil wel; heb ik zin in; lijkt me goed; lijkt me leuk; lijkt me wel wat;
            lijkt mij goed; lijkt mij wel wat; vind ik fijn; vind ik oke; geen enkel bezwaar
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
            niks voor; voel er niets voor; pas ik voor; daar pas ik voor; nu even niet; geef geen
            toestemming; geef ik geen toestemming; stem niet toe; stem niet in; stem er niet mee
            in; geen toestemming voor; ik sta er niet voor open; ik trap er niet in; voorlopig
            niet; komt niks van in; komt niets van in; dat wordt hem niet; dat wordt em niet;
            daar bedank ik voor; geen prijs op; over mijn lijk; al sla je me dood; ik blijf
            eruit; ik hou het af; hou ik af; niet mijn ding; zeg ik nee; zeg nee; kap ik mee;
            heb ik niks mee; vind ik niks; vind ik geen goed idee; lijkt me niks; lijkt mij niks
        """,
    }.items()
    for phrase in (" ".join(line.split()) for line in phrases.split(";"))
}
BY_LENGTH = sorted(PHRASES, key=len, reverse=True)
CONDITIONS = dict.fromkeys(("als", "zolang", "mits"), ",")
"""What follows these limits a yes but does not take it back."""
TAIL = 4
"""Words at the end of a message that say what its condition was for."""
CORRECTING = frozenset(("bedoel", "sorry", "oeps", "correctie"))
NO_OBJECTION = frozenset(
    (
        *("geen bezwaar", "geen bezwaren", "geen enkel bezwaar", "geen moeite", "geen punt"),
        *("geen probleem", "geen enkel probleem", "niks op tegen", "niets op tegen"),
        *("niks tegen", "maakt niet uit", "niet erg"),
    )
)
"""After a `nee` these are a yes: no, that is no problem."""
LABELS = re.compile(r"(?:^|[.?!]\s*)(Ja\b[^/.?!]*)\s/\s([^/.?!]+)", re.IGNORECASE)


def yes_or_no(labels: Sequence[str], words: Sequence[str]) -> Reading | None:
    """1 for yes, 0 for no; None when neither is said. `labels`: of the two buttons, yes first."""
    if any(both in " ".join(words) for both in BOTH):
        return None
    if limited := limit(words) or concluded(words):
        return limited
    if corrected := after_correction(words):
        return yes_or_no(labels, corrected)
    if told := courteous(" ".join(words)):
        return told
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


def after_correction(words: Sequence[str]) -> Sequence[str]:
    """What follows the last `nee, ik bedoel` or `sorry`, where that is a plain yes or no."""
    at = max((place for place, word in enumerate(words) if word in CORRECTING), default=-1)
    rest = [word for word in words[at + 1 :] if word.isalpha()]
    return rest if at > 0 and len(rest) <= TAIL and any(word in LEADING for word in rest) else ()


def courteous(text: str) -> Reading | None:
    """Phrases that hold `maar`, or open with the `nee` of "no, go ahead"."""
    for phrase in BY_LENGTH:
        if PHRASES[phrase] and says(text, phrase):
            if " maar " in phrase and not text.startswith("nee"):
                return Reading(1)
            if text.startswith("nee") and phrase in NO_OBJECTION:
                return Reading(1, sure=False)
    return None


def limit(words: Sequence[str]) -> Reading | None:
    """A yes that ends what began with its condition ("als niemand het leest vind ik het goed")."""
    if not words or words[0] not in CONDITIONS:
        return None
    whole = " ".join(word for word in words if word.isalpha())
    if whole in PHRASES:
        return Reading(PHRASES[whole], sure=False)
    end = [word for word in words if word.isalpha()][-TAIL:]
    if end[-1] in LEADING:
        return Reading(LEADING[end[-1]], sure=False)
    allowed = not YES.isdisjoint(end) and NO.isdisjoint(end)
    wished = "maar" in words and BREAKS.isdisjoint(words)
    return Reading(1, sure=False) if allowed or wished else None


def concluded(words: Sequence[str]) -> Reading | None:
    """The yes or no after the last `dus` ("mijn man niet maar ik wel, dus ja")."""
    plain = [word for word in words if word.isalpha()]
    if len(plain) < TAIL or plain[-2] != "dus" or plain[-1] not in LEADING:
        return None
    return Reading(LEADING[plain[-1]], sure=False)


def led(words: Sequence[str]) -> bool:
    """Whether a message begins with a plain yes or no."""
    return any(word in LEADING for word in words[:2])


def buttons(statement: str) -> tuple[str, ...]:
    """The labels of the two buttons where the question spells them out ("Ja, graag / Nee")."""
    shown = LABELS.search(statement)
    return shown.groups() if shown else ()


def says(text: str, phrase: str) -> bool:
    """Whether the phrase is there in whole words."""
    return f" {phrase} " in f" {text} "


def phrased(text: str) -> Reading | None:
    for phrase in BY_LENGTH:
        if says(text, phrase):
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
