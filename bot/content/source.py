"""One YAML file as plain values, with the line on which each of them stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from bot.content.problem import ContentError, Fault, Place, Problem

PLAIN: Mapping[str, Callable[[str], Any]] = {
    "tag:yaml.org,2002:null": lambda _: None,
    "tag:yaml.org,2002:bool": lambda text: text.lower() == "true",
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": float,
}
SYNTAX = "Zet tekst met : of { tussen aanhalingstekens, en kijk of alles recht onder elkaar staat"
UNREADABLE = "Hier staat een onleesbaar teken"


@dataclass
class Source:
    """`data` holds dicts with string keys, lists, strings, numbers, booleans and None."""

    file: str
    data: Any = None
    lines: dict[Place, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def line(self, place: Place) -> int:
        """Where this value stands, or else the nearest value around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, fault: Fault) -> Problem:
        return Problem(self.file, self.line(fault.place), fault.wat, fault.doe)


def read(path: Path, shown: str) -> Source:
    """The file at `path`, called `shown` in problems. Raises ContentError."""
    source = Source(shown)
    source.data = _value(_compose(_text(path, shown), shown), (), source)
    if source.faults:
        raise ContentError(map(source.problem, source.faults))
    return source


def _text(path: Path, shown: str) -> str:
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise _refused(shown, line, UNREADABLE, "Bewaar het bestand als UTF-8") from None


def _compose(text: str, shown: str) -> Node:
    try:
        root: Node | None = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _refused(shown, mark.line + 1, "Dit is geen goede YAML", SYNTAX) from None
    except YAMLError as error:
        line = text.count("\n", 0, getattr(error, "position", 0)) + 1
        raise _refused(shown, line, UNREADABLE, "Haal dat teken weg") from None
    if root is None:
        raise _refused(shown, 1, "Dit bestand is leeg", "Vul het of gooi het weg")
    return root


def _refused(shown: str, line: int, wat: str, doe: str) -> ContentError:
    return ContentError([Problem(shown, line, wat, doe)])


def _value(node: Node, place: Place, source: Source) -> Any:
    source.lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, ScalarNode):
        return _scalar(node)
    if node.anchor:
        fault = Fault(f"`&{node.anchor}` werkt hier niet", "Schrijf de tekst voluit", place)
        source.faults.append(fault)
        return None
    if isinstance(node, MappingNode):
        return dict(_pairs(node, place, source))
    return [_value(each, (*place, index), source) for index, each in enumerate(node.value)]


def _scalar(node: ScalarNode) -> Any:
    try:
        return PLAIN.get(str(node.tag), str)(node.value)
    except ValueError:
        return node.value


def _pairs(node: MappingNode, place: Place, source: Source) -> Iterator[tuple[str, Any]]:
    for key, value in node.value:
        here, line = (*place, str(key.value)), key.start_mark.line + 1
        if here in source.lines:
            wat = f"`{key.value}` staat hier twee keer, op regel {source.lines[here]} en {line}"
            source.faults.append(Fault(wat, "Laat er één staan", here))
            continue
        source.lines[here] = line
        if isinstance(key, ScalarNode):
            yield key.value, _value(value, here, source)
        else:
            source.faults.append(Fault("Voor de dubbele punt hoort één woord", SYNTAX, here))
