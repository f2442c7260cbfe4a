"""Words that say how far a client agrees, and words that say nothing about it."""

from __future__ import annotations

from .bag import bag

LEVELS = {
    word: level
    for level, words in {
        5: """
            absoluut altijd compleet constant continu dagelijks enorm erg exact
            extreem geheel hartstikke heel helemaal honderd ontzettend ongetwijfeld
            precies sowieso steeds tig totaal uitermate vanzelfsprekend volkomen volledig volop
            voortdurend zat zeer zeker natuurlijk uiteraard inderdaad
        """,
        4: """
            aardig behoorlijk best doorgaans flink grotendeels meestal meestentijds merendeels
            nogal overwegend redelijk regelmatig tamelijk vaak vaker vast veel vermoedelijk vrij
            waarschijnlijk
        """,
        3: """
            beetje deels enigszins gedeeltelijk gemengd gemengde gemiddeld half iets ietsje
            ietwat lichtelijk midden middelmatig misschien mogelijk mwah neutraal soms
            tussenin verschilt wisselend wisselt zozo
        """,
        2: "amper karig mager matig matigjes minder minimaal nauwelijks weinig zelden",
        1: """
            allerminst allesbehalve geenszins integendeel nergens niemand niets niks nooit nul
            onmogelijk uitgesloten
        """,
    }.items()
    for word in words.split()
}
"""A word for how much or how often, to the place on the scale of five that it takes alone."""

FREQUENT = bag("altijd steeds constant continu")
"""`Niet altijd` still leaves half of it, where `niet helemaal` is a polite no."""

AGREEMENT = {
    **dict.fromkeys(["klopt", "waar", "true"], 5),
    **dict.fromkeys(["ja", "jawel", "wel", "eens", "herkenbaar", "genoeg"], 4),
}
DISAGREEMENT = bag("nee oneens onzin onwaar")
NEGATIONS = bag("niet geen noch")
PLAIN_WHEN_DENIED = bag("klopt waar eens")
"""`Klopt niet` is the lowest answer on the scale; a bare `niet` only leans that way."""
SOFTENERS = bag("echt zo erg heel veel bijzonder zozeer meteen direct super enorm")
"""After a negation these soften it: `niet echt`, `niet zo`."""
EMPTY_NOUNS = bag("""
    bal barst donder ene enkel enkele fluit greintje klap mens moer reet spat steek zak
    """)
"""After `geen` these only make the no stronger."""

PHRASES = {
    tuple(phrase.split()): level
    for level, phrases in {
        5: """
            als een bus; zonder meer; zonder twijfel; en of; reken maar; zo is het; elke keer;
            iedere keer; elke dag; iedere dag; dag en nacht; de hele tijd; heel erg;
            als geen ander; zeker weten; vast en zeker; zeer zeker; van a tot z
        """,
        4: """
            best wel; wel degelijk; zo goed als; vaker wel dan niet; meer wel dan niet; best wat;
            het meeste; een heleboel; aardig wat; hoop het; hoop van wel
        """,
        3: """
            af en toe; nu en dan; bij vlagen; half half; half om half; fifty fifty; 50 / 50;
            gaat wel; gaat zo; gaat hoor; kan ermee door; zou kunnen; zou best kunnen; kan zijn;
            kan best; zal wel; wie weet; ja en nee; hier en daar; tot op zekere hoogte;
            in zekere zin; kan beter; kon beter; hangt ervan af; hangt er van af; hangt er vanaf;
            ligt eraan; ligt er aan; hangt af van; zie wel; zien wel;
            de ene keer wel de andere keer niet
        """,
        2: "niet dat ik weet",
        1: """
            vergeet het maar; vergeet het; dacht het niet; dacht ik niet; no way; verre van;
            geen sprake van; was het maar waar; was dat maar waar; laat me niet lachen;
            in geen geval; had je gedroomd; zelden of nooit
        """,
    }.items()
    for phrase in phrases.split(";")
}
"""Fixed expressions, to their place on the scale of five."""

FILLERS = bag("""
    aan ach al alleen als alsjeblieft an antwoord bah ben bent bij bijna bro daar dacht dag dan
    dank dat de denk denken deze die dit doe doen doet dus echt een eerlijk ehm eigenlijk en
    enzo er eraan ergens ervan even ga gaan gaat gast gedaan geloof gelukkig genomen gewoon
    gezegd goh graag haar haast had heb hebben hebt heeft helaas helder hem het hier hij hmm
    hooguit hoop hoor hun ik in inmiddels is jammer je joh juist kan klein kleine kon kun kunnen
    leider lijkt maar mag man me mee meer merk met mezelf mij mijn moet momenteel na naar nog
    nou nu of ofzo oh oja om ongeveer ons ook op optie over per persoonlijk pff pfff pfoe poeh
    serieus snap sorry te tegenwoordig tja toch tot u uh uhm uit van vandaag vind vindt voel
    volgens voor waren was wat we weer weet welnee wij wil word wordt ze zeg zeggen zegmaar zelf
    zie zij zijn zo zoiets zou
    """)
"""Words that carry no answer of their own."""

ORDINARY = bag("""
    alleen begin beste bestel deel deelt doorgaan enkel enkele enorme heelal heling iemand klapt
    klept loopt minderen nieten noord stopt totale vader vaste veilig verschil volle volledige vrije
    zelfde zender zoeken
    """)
"""Ordinary words one slip away from a word above."""
