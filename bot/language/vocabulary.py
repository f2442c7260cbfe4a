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
            voortdurend zat zeer zeker natuurlijk uiteraard inderdaad chronisch dolgraag
            duizend eeuwig glashelder kraakhelder mateloos non-stop onafgebroken onmiskenbaar
            overduidelijk panisch picobello ronduit standaard stelselmatig subliem volmondig
            volop voorbeeldig zeker always absolutely definitely totally
        """,
        4: """
            aardig behoorlijk best doorgaans flink grotendeels meestal meestentijds merendeels
            nogal overwegend redelijk regelmatig tamelijk vaak vaker vast veel vermoedelijk vrij
            waarschijnlijk goeddeels hoofdzakelijk merendeel voldoende voornamelijk veelal
            frequent degelijk allicht vermoedelijk toereikend bovengemiddeld driekwart mostly
            usually
        """,
        3: """
            beetje deels enigszins gedeeltelijk gemengd gemengde gemiddeld half iets ietsje
            ietwat lichtelijk midden middelmatig misschien mogelijk mwah neutraal soms
            tussenin verschilt wisselend wisselt zozo globaal halfhalf matigjes middelmaat
            middenmoot oppervlakkig pietsie tikje tikkeltje tikkie twijfelachtig wisselvallig
            dubieus onbeslist afwisselend ergens zoso mondjevol handjevol enkeling sometimes maybe
        """,
        2: """
            amper beperkt karig mager matig minder minimaal mondjesmaat moeizaam nauwelijks
            ondermaats onvoldoende schaars sporadisch summier vaag verwaarloosbaar weinig zelden
            barely hardly rarely
        """,
        1: """
            allerminst allesbehalve geenszins integendeel nergens niemand niets niks nooit nul
            onmogelijk uitgesloten nada noppes nimmer nihil geeneens never
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
    bal barst biet bliksem bout centje cent donder drol ene enkel enkele fluit greintje hol hond
    hout iota jota kip klap klote knip kut mallemoer mens meter mieter millimeter moer pest reet
    ruk sikkepit snars spat sodeflikker sodemieter spoor steek zak zier
    """)
"""After `geen` these only make the no stronger."""

PHRASES = {
    tuple(phrase.split()): level
    for level, phrases in {
        5: """
            als een bus; zonder meer; zonder twijfel; en of; reken maar; zo is het; elke keer;
            iedere keer; elke dag; iedere dag; dag en nacht; de hele tijd; heel erg;
            als geen ander; zeker weten; vast en zeker; zeer zeker; van a tot z; nou en of;
            en hoe; en niet zo zuinig; tot in de puntjes; tot de puntjes; uit de kunst; op en top;
            te allen tijde; ten volle; in alle opzichten; van voor tot achter; als de beste;
            als een trein; als een tierelier; als een speer; op alle fronten; door en door;
            keer op keer; om de haverklap; aan de lopende band; zonder ophouden; van begin tot eind;
            dat zeker; dat kun je wel zeggen; zeg dat wel; wat dacht je; what else; hell yeah;
            sowieso ja; elke week; iedere week; elk moment
        """,
        4: """
            best wel; wel degelijk; zo goed als; vaker wel dan niet; meer wel dan niet; best wat;
            het meeste; een heleboel; aardig wat; hoop het; hoop van wel; in grote lijnen;
            door de bank genomen; over het algemeen; in het algemeen; in de regel;
            met enige regelmaat; ruim voldoende; ruime voldoende; meer dan genoeg; een hoop;
            heel wat; vrij veel; over het geheel; grotendeels wel; meer wel; wel eens;
            laten we zeggen ja
        """,
        3: """
            af en toe; nu en dan; bij vlagen; half half; half om half; fifty fifty; 50 / 50;
            gaat wel; gaat zo; gaat hoor; kan ermee door; zou kunnen; zou best kunnen; kan zijn;
            kan best; zal wel; wie weet; ja en nee; hier en daar; tot op zekere hoogte;
            in zekere zin; kan beter; kon beter; hangt ervan af; hangt er van af; hangt er vanaf;
            ligt eraan; ligt er aan; hangt af van; zie wel; zien wel;
            de ene keer wel de andere keer niet; soort van; min of meer; een tikje wel; krap aan;
            net aan; zus en zo; kop of munt; half en half; een enkele keer; bij tijd en wijle;
            op zich wel; in zekere mate; tot op een bepaald punt; aan de ene kant; per dag anders;
            verschilt per dag; per dag verschillend; ups en downs; met vlagen; niet altijd;
            de ene dag wel; valt te overzien; te doen; een klein beetje; het houdt niet over;
            zo nu en dan; nu en dan; een stuk of wat; de helft; in het midden; fifty fifty;
            tussen de twee
        """,
        2: """
            niet dat ik weet; op een laag pitje; bij hoge uitzondering; met moeite;
            met pijn en moeite;
            niet noemenswaardig; niet om over naar huis te schrijven; maar matig;
            een heel klein beetje;
            weinig van te merken; zwaar overdreven; beetje overdreven; is overdreven;
            eerder niet; liever niet; meestal niet
        """,
        1: """
            vergeet het maar; vergeet het; dacht het niet; dacht ik niet; no way; verre van;
            geen sprake van; was het maar waar; was dat maar waar; laat me niet lachen;
            in geen geval; had je gedroomd; zelden of nooit; van geen kanten; voor geen meter;
            voor geen goud; in de verste verte; bij lange na; bij lange; in geen velden of wegen;
            nul komma nul; geen schijn van kans; geen haar op; om de dooie dood; echt van niet;
            in mijn dromen; was het maar zo; over en uit; nul op het rekest; ver te zoeken;
            geen ene; op geen enkele manier; geen enkele; nooit van zijn leven;
            nooit van mijn leven;
            alles behalve; van mijn lang zal ze leven; vergeet maar; schei uit; ben je
            gek; ben je mal; hou op
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
