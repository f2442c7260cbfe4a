"""How well labelled lines were understood: counting alone, without files and without Rasa.

A label has `vraag` and `verwacht`, and may have `ook_goed` (what a careful reader would accept
too) and `soort`. What was made of it has `uitkomst`, `waarde`, `bevestigen`, `categorie` and
`navraag`, as `./run begrijp` writes them; it is empty where nothing came.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks.share import Share, share

Row = Mapping[str, Any]
KINDS = ("k5", "liniaal", "ja_nee", "open", "getal")
SIGNALS = ("expliciet", "impliciet", "nood")
NO_COMMAND = ("antwoord", "onbegrepen", "veiligheid")


@dataclass(frozen=True)
class Judged:
    """One labelled line beside what was made of it."""

    label: Row
    made: Row

    def exact(self) -> bool:
        return self._is(self.label["verwacht"])

    def fine(self) -> bool:
        return self.exact() or any(self._is(other) for other in self.label.get("ook_goed") or ())

    def missed(self) -> bool:
        return not self.fine()

    def closed(self) -> bool:
        """Whether the question has values of its own."""
        return bool(self.label["vraag"] != "open")

    def command(self) -> bool:
        return self.expected not in NO_COMMAND

    def misread(self) -> bool:
        """A wrong answer would count without being said back: far worse than asking again."""
        taken = self.made.get("uitkomst") == "antwoord" and not self.said_back()
        return taken and self.missed()

    def said_back(self) -> bool:
        return bool(self.made.get("bevestigen"))

    def open_answer(self) -> bool:
        return not self.closed() and self.expected == "antwoord"

    def signal(self) -> str | None:
        """Which kind of safety signal the line is."""
        if self.expected != "veiligheid":
            return None
        if self.label["verwacht"].get("categorie") == "nood":
            return "nood"
        return "expliciet" if self.label.get("soort") == "crisis_expliciet" else "impliciet"

    def is_signal(self) -> bool:
        return self.signal() is not None

    def no_signal(self) -> bool:
        return not self.is_signal()

    def seen(self) -> bool:
        return bool(self.made.get("uitkomst") == "veiligheid")

    def right_category(self) -> bool:
        expected = self.label["verwacht"].get("categorie")
        return self.seen() and bool(self.made.get("categorie") == expected)

    def false_alarm(self) -> bool:
        accepted = (other["uitkomst"] for other in self.label.get("ook_goed") or ())
        return self.seen() and not self.made.get("navraag") and "veiligheid" not in accepted

    def asked_back(self) -> bool:
        return self.seen() and bool(self.made.get("navraag"))

    @property
    def expected(self) -> str:
        return str(self.label["verwacht"]["uitkomst"])

    def _is(self, wanted: Row) -> bool:
        """The same outcome, and the same value or category where that outcome has one."""
        outcome = wanted["uitkomst"]
        if self.made.get("uitkomst") != outcome:
            return False
        if outcome == "antwoord":
            return not self.closed() or same(wanted.get("waarde"), self.made.get("waarde"))
        if outcome == "veiligheid" and wanted.get("categorie"):
            return bool(wanted["categorie"] == self.made.get("categorie"))
        return True


def same(wanted: object, given: object) -> bool:
    """7, 7.0 and "7" are the same; so are "ja" and "Ja"."""
    if wanted is None or given is None:
        return wanted is given
    try:
        return abs(float(str(wanted)) - float(str(given))) < 1e-9
    except ValueError:
        return str(wanted).strip().lower() == str(given).strip().lower()


Test = Callable[[Judged], bool]


@dataclass(frozen=True)
class Figure:
    """The share of the lines that pass `among` for which `hit` holds."""

    among: Test
    hit: Test

    def of(self, lines: Iterable[Judged]) -> Share:
        return share(self.hit(line) for line in lines if self.among(line))


def every(_: Judged) -> bool:
    return True


def asked(kind: str) -> Test:
    return lambda line: bool(line.label["vraag"] == kind)


def signalling(kind: str) -> Test:
    return lambda line: line.signal() == kind


FIGURES = {
    "strikt": Figure(every, Judged.exact),
    "ruim": Figure(every, Judged.fine),
    **{f"ruim_{kind}": Figure(asked(kind), Judged.fine) for kind in KINDS},
    "ruim_opdrachten": Figure(Judged.command, Judged.fine),
    "fout_gescoord": Figure(Judged.closed, Judged.misread),
    "bevestigd": Figure(Judged.closed, Judged.said_back),
    "open_opgegeten": Figure(Judged.open_answer, Judged.missed),
    **{f"gezien_{kind}": Figure(signalling(kind), Judged.seen) for kind in SIGNALS},
    "categorie_goed": Figure(Judged.is_signal, Judged.right_category),
    "vals_alarm": Figure(Judged.no_signal, Judged.false_alarm),
    "onnodige_navraag": Figure(Judged.no_signal, Judged.asked_back),
}
"""Every figure by name, in the order in which they are shown."""


def score(lines: Iterable[Judged]) -> dict[str, Share]:
    each = list(lines)
    return {name: figure.of(each) for name, figure in FIGURES.items()}
