"""Where somebody lives: a postcode, a street with a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .bag import bag
from .spans import Span, matches

COUNTED = """
    u uur uurtje* uren min minu* sec* dag dage* dagje* nacht* wk week weekje* weke* maand* mnd*
    jaar jaartje* jaren jr keer x maal km kilo* m meter* mtr euro* eur procent* punt punten
    stappen kind kinder* kids mensen man personen collega* brief brieven stuk stuks baan banen
    vacature* sollicitatie* graden cijfer* vragen januari februari maart april mei juni juli
    augustus september oktober november december
    """
MEASURE = "|".join(word.replace("*", r"\w*") for word in COUNTED.split())
NOT_COUNTED = rf"(?!\s{{0,2}}(?:[%€]|(?:{MEASURE})\b|(?:of|tot|à|a)\s{{1,2}}\d))"
"""A number with a measure behind it counts something; it is not on a door."""
NOT_A_YEAR = r"(?!(?:19|20)\d\d(?!\d))"
ADDITION = r"(?: ?[-/] ?[a-z0-9]{1,3}| ?(?:bis|hs|hoog|zwart|rood)|[a-z])?"
DOOR = rf"{NOT_A_YEAR}[1-9]\d{{0,4}}{ADDITION}(?!\w)(?![.:/-]\d)(?!,\d{{1,2}}(?!\d)){NOT_COUNTED}"
TO_DOOR = r" {0,2}(?:(?:huis)?(?:nr|no)\b\.?|(?:huis)?nummer\b)? {0,2}"

POSTCODE = re.compile(
    r"(?P<told>\b(?:postcode|pc)\b(?:[ :=]|\bis\b){0,4})?(?<![\w+-])(?<!\d[.])"
    r"(?P<deel>[1-9]\d{3}(?P<space> ?)(?P<letters>[a-z]{2})(?!\w)"
    rf"(?: ?,?{TO_DOOR}{DOOR})?)",
    re.I | re.ASCII,
)
NEVER_ISSUED = bag("SA SD SS")
MEASURES = bag("cc cl cm dl er eu gb gr ha hz kb kg kj km kv kw lb mb mg ml mm pk pm st tb wh")
SHORT_WORDS = bag("""
    af ah ai al am an as au ba be bv ca cv da de do dr eh el em en et ex ff ga ge he hm ho hr hs ie
    id ik im in is it ja je ka la le ls ma me mi mn mr ms mw na nd ne ni no nr ns nt nu of oh ok om
    on op os ov pa pc po pp ps pw re se so ta te ti to tv uk us uu uw va vd ve wa we wi wo ww xd ya
    za ze zn zo zw
    """)
"""After a number and a space these are words more often than the letters of a postcode."""
ABBREVIATIONS = bag("AH AI BV CV EU HR ID IT NS OV PC PW TV UK US WW ZW")
"""Short words that have capitals in any text."""
NEARBY = 40

ENDINGS = (
    r"straat|str\.?|weg|laan|plein|gracht|kade|singel|dijk|pad|hof|steeg|dreef|plantsoen|boulevard"
    r"|allee|burgwal|vaart"
)
SOFT_ENDINGS = "park|markt|wal|veld|hoeve|haven|meent|brink"
"""These end ordinary words as well, so that only a capital makes a street of them."""
NAME = r"[^\W\d_][\w'’.-]{0,30}"
STREET = re.compile(
    r"(?<![\w@])(?P<deel>(?P<street>"
    rf"[^\W\d_]{{2,30}}?-?(?:{ENDINGS})"
    rf"|(?-i:[A-Z])[^\W\d_]{{2,30}}?(?:{SOFT_ENDINGS})"
    rf"|laan (?:van|der|op)(?: (?:de|den|der|het|nieuw|oud))?(?: {NAME}){{1,2}}?"
    r"|(?-i:Weg|Plein|Kade|Pad|Hof|Dijk|Singel|Park|Gracht)"
    r"(?: (?:van|naar|tot|op|in|aan|de|den|der|het)){1,2}(?: (?-i:[A-Z])[^\W\d_]{1,30}){1,3}"
    rf")(?<!\d){TO_DOOR}{DOOR})",
    re.I,
)
NO_STREET = bag("""
    aandreef aanslaan afslaan afsteeg afvaart arbeidsmarkt attractiepark autosnelweg autoweg
    banenmarkt banenplein bedevaart bedreef bedrijvenpark behoeve beslaan besteeg binnenvaart
    blokkade bospad bungalowpark carrierepad carrièrepad domweg doodslaan doolhof doorslaan
    eenvoudigweg fietspad fietsweg gaandeweg gerechtshof gewoonweg gezichtsveld groeipad grofweg
    halfweg handhaven heenweg hemelvaart hooggerechtshof huizenmarkt inslaan ipad jaarmarkt
    jongerenplein kapotslaan kerkhof kerstmarkt keypad kortweg leerpad leerplein leerweg
    levenspad levensweg loopbaanpad looppad luchthaven luchtvaart luchtweg magistraat
    meubelboulevard middenveld middenweg milaan milieustraat neerslaan notepad omslaan omweg
    onderweg ontslaan ontwikkelpad openslaan opslaan opsteeg overdreef overpad overslaan
    oversteeg overweg pakweg pretpark rijweg rommelmarkt rondvaart ruimtevaart ruwweg
    scheepvaart schildpad schoolplein simpelweg snelweg speelplein spoorweg stilaan substraat
    supermarkt terugslaan terugweg themapark tijdpad tijdspad toegangsweg toeslaan touchpad
    trackpad uitslaan uitvaart uitweg vaarweg vakantiepark verbindingsweg verdreef verkade
    verreweg verslaan versteeg vliegveld vluchtweg voetbalveld voetpad voorhof vrijmarkt
    wagenpark wandelpad wasstraat welvaart werkplein werkveld windpark winkelstraat woningmarkt
    woonboulevard zebrapad zeevaart zijpad zijstraat zijweg
    """)
"""Words that end as a street does."""
BEFORE_STREET = re.compile(
    r"(?:(?:[A-Z][\w'’.-]{0,20}|\de|\d[ds]t?e) (?:(?:van|de|den|der|het|ten|ter) ){0,2}){1,3}$"
)
NO_NAME = bag("Adres Ik Woon Mijn Op In Aan De Het Bij Dus En Nu We Wij Straat Naar Van")
LONGEST_BEFORE = 80
ADDRESS = re.compile(
    rf"\badres(?: is|:| is:) {{1,2}}(?P<deel>(?:{NAME} ){{1,4}}(?:nr\.? |nummer )?{DOOR})", re.I
)


def postcodes(text: str) -> Iterator[Span]:
    return matches(POSTCODE, text, _is_postcode)


def streets(text: str) -> Iterator[Span]:
    yield from matches(ADDRESS, text)
    for found in STREET.finditer(text):
        if found["street"].lower() not in NO_STREET:
            start, end = found.span("deel")
            yield start - _before(text, start), end


def _is_postcode(found: re.Match[str]) -> bool:
    """Letters that are no word, or that can only be meant as a postcode."""
    letters = found["letters"]
    if letters.upper() in NEVER_ISSUED:
        return False
    if found["told"] or letters.lower() not in MEASURES | SHORT_WORDS:
        return True
    if not found["space"]:
        return letters.lower() not in MEASURES
    if found.group("deel") == found.string.strip():
        return letters.isupper()
    around = found.string[max(0, found.start() - NEARBY) : found.end() + NEARBY]
    return letters.isupper() and letters not in ABBREVIATIONS and any(map(str.islower, around))


def _before(text: str, start: int) -> int:
    """The length of a name in capitals that the street begins with: "Jan van" Galenstraat."""
    if not text[start].isupper():
        return 0
    found = BEFORE_STREET.search(text[max(0, start - LONGEST_BEFORE) : start])
    words = found[0].split(" ") if found else []
    while words and words[0] in NO_NAME:
        words = words[1:]
    return len(" ".join(words))
