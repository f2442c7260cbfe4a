"""Dutch in which somebody says that Dutch is too hard, or asks for another language."""

from __future__ import annotations

import re

from .bag import bag

TOO_HARD = "nl"
OTHER = "anders"
CODES = {
    name: code
    for code, names in {
        "en": "engels",
        "tr": "turks",
        "ar": "arabisch marokkaans darija syrisch",
        "pl": "pools",
        "uk": "oekraiens oekrains ukraiens ukrains",
        "ti": "tigrinya tigrigna tigrinja eritrees",
        "so": "somalisch somali",
        "fr": "frans",
        "es": "spaans",
        "de": "duits",
        "ru": "russisch",
        "fa": "farsi perzisch dari",
        "ro": "roemeens",
        "bg": "bulgaars",
        "hu": "hongaars",
        "pt": "portugees braziliaans",
        "it": "italiaans",
        OTHER: """
            koerdisch chinees berbers tamazight papiaments papiamento hindi urdu vietnamees thais
            servisch kroatisch bosnisch albanees amhaars grieks pasjtoe pashto swahili sranan tamil
            armeens georgisch litouws lets tsjechisch slowaaks macedonisch
            """,
    }.items()
    for name in names.split()
}
TONGUE = rf"(?P<tongue>{'|'.join(sorted(CODES, key=len, reverse=True))})e?"
DUTCH = r"(?:nederlands?e?|neder?land|hollands|holands|nedrlands|nederlnds|dutch)"
NO_DUTCH_NOUN = (
    r"(?! (?:diploma|paspoort|rijbewijs|nationalit|bedrijf|vrouw|man|partner|eten|geld))"
)
READ = (
    r"(?:spree?k(?:en)?|praa?t(?:en)?|lee?[sz]e?n?|begrijpe?n?|begrijp|versta(?:an)?|snap(?:pen)?"
    r"|schrij(?:f|ven)|kan|ken|kunnen)"
)
NOT = (
    r"(?:niet|nie|nit|ni)\b"
    r"(?! (?:zo |echt |heel |erg |altijd )*(?:goed|veel|vaak|alles|altijd|makkelijk))"
)
"""Not at all. Not so well is an answer to a question about letters, and no call for help."""
LITTLE = rf"(?:geen|{NOT}|nauwelijks|amper|weinig|slechte?|onvoldoende|te moeilijk|te lastig)"
HARD = r"(?:te (?:moeilijk|lastig|zwaar)|slecht|niet genoeg|onvoldoende)"
ASIDE = r"(?:sorry|ja|nee|want|maar|en|omdat|dat|hallo|hoi)"

LACKS = (
    re.compile(rf"\b{LITTLE}\b.{{0,20}}\b{DUTCH}{NO_DUTCH_NOUN}\b.{{0,15}}\b{READ}\b"),
    re.compile(rf"\b{LITTLE}\b.{{0,15}}\b{READ}\b.{{0,15}}\b{DUTCH}{NO_DUTCH_NOUN}\b"),
    re.compile(rf"\b{READ}\b.{{0,20}}\b{LITTLE}\b.{{0,15}}\b{DUTCH}{NO_DUTCH_NOUN}\b"),
    re.compile(rf"\b{READ}\b.{{0,12}}\b{DUTCH}{NO_DUTCH_NOUN}\b.{{0,8}}\b(?:{NOT}|slecht)"),
    re.compile(rf"\b{DUTCH} {READ} (?:gaat|lukt) {NOT}"),
    re.compile(rf"\b{DUTCH}\b.{{0,15}}\b{HARD}\b"),
    re.compile(rf"^(?:{ASIDE} )*(?:ik )?(?:nog )?(?:geen|weinig) {DUTCH}$"),
    re.compile(rf"^(?:{ASIDE} )*{DUTCH} (?:is )?(?:heel |erg |zo )?(?:moeilijk|lastig)$"),
    re.compile(rf"(?:^(?:{ASIDE} )*|\b(?:mijn|de|deze|jullie) )taal\b.{{0,10}}\b{HARD}\b"),
    re.compile(
        r"\b(?:begrijp|snap|versta)\b.{0,6}\b(?:de|deze|jullie) taal\b.{0,6}\b(?:niet|nie)\b"
    ),
    re.compile(
        rf"^(?:{ASIDE} )*(?:ik )?(?:kan|ken) (?:ik )?(?:echt |nog )?{NOT}"
        r" (?:echt )?leze?n?(?: en schrijven| sorry)?$"
    ),
    re.compile(r"^lezen (?:gaat|lukt) (?:niet|nie)$"),
)
NO_WISH = re.compile(
    r"\b(?:worden|word|beroep|opleiding|stud\w+|werkte?n?|was|waren|vorige|google|als tolk"
    r"|is tolk|ben tolk|zijn tolk|de tolk (?:was|is|zei|kwam|heeft|had))\b"
)
INTERPRETES = re.compile(
    r"\b(?:tolk|vertaler)\b"
    r"|\b(?:kunt u|kunt?|kun je|kan iemand|kan u|kan je|kunnen jullie|wilt u|wil je|graag|aub)\b"
    r"(?!.{0,12}\bik\b).{0,25}\bvertalen\b"
)
ONLY = re.compile(
    rf"\b(?:alleen|enkel|slechts)\b(?: maar| goed| een beetje)? (?:het )?{TONGUE}\b(?! pra| spr)"
)
MODAL = (
    r"(?:mag|kan|kun(?:t|nen)?|graag|liever|heb(?:t|ben)? (?:u|je|jullie)|heeft u|is|wil|zou"
    r"|bestaat|aub|alsjeblieft|alstublieft|please|pls|svp)"
)
ASKS = (
    re.compile(rf"\b{MODAL}\b.{{0,25}}\bin (?:het |t |'t )?(?:{TONGUE}|mijn (?:eigen )?taal)\b"),
    re.compile(rf"^(?:het )?(?:in )?(?:het |t )?(?:{TONGUE}|mijn (?:eigen )?taal) {MODAL}$"),
    re.compile(
        rf"^(?:{ASIDE} )*{MODAL} (?:dit |dat |het |er )?(?:ook )?(?:in )?(?:het |t )?{TONGUE}$"
    ),
    re.compile(rf"\b{TONGUE} (?:versie|vertaling)\b"),
)
NOT_HERE = re.compile(
    r"\b(?:sollicit\w*|vacature\w*|les|lessen|cursus\w*|opleiding|werk|werken|baan|brie(?:f|ven)|moet"
    r"|moeten|school|thuis|boek\w*|film\w*|serie\w*|vaak|vroeger|collega\w*|klanten)\b"
)
"""Where one of these is in it, another language is part of the story, and no wish."""
OTHERS = bag("""
    mensen man vrouw moeder vader ouders ma pa kind kinderen zoon dochter broer zus collega collegas
    baas chef klanten klant iedereen niemand vriend vriendin buren buurman buurvrouw hij zij ze die
    sommigen anderen daar spreekt praat leest begrijpt verstaat
    """)
CLAUSE = re.compile(r"[,.;:!?()\n]+| (?:en|maar|dus|omdat|want|terwijl) ")
FEW, MANY = 6, 12
"""In a longer clause a language, or an interpreter, is part of a story."""


def wish(plain: str) -> str | None:
    """The code of the language that is asked for, `nl` when only Dutch is too hard, or None.

    `plain` is the message in small letters, without accents.
    """
    clauses = [" ".join(clause.split()) for clause in CLAUSE.split(plain)]
    if not any(map(_is_wish, clauses)):
        return None
    named = re.search(rf"\b{TONGUE}\b", plain)
    return CODES[named["tongue"]] if named else TOO_HARD


def _is_wish(clause: str) -> bool:
    words = clause.split()
    alone = OTHERS.isdisjoint(words)
    if alone and any(form.search(clause) for form in LACKS):
        return True
    if len(words) <= MANY and not NO_WISH.search(clause) and INTERPRETES.search(clause):
        return True
    if NOT_HERE.search(clause):
        return False
    only = alone and len(words) <= FEW and ONLY.search(clause)
    return bool(only) or any(form.search(clause) for form in ASKS)
