"""A browser without a script: reads a page and sends its forms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from types import TracebackType
from typing import Self

import httpx


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    text: str = ""


@dataclass
class Form:
    action: str
    hidden: list[tuple[str, str]] = field(default_factory=list)


class Page(HTMLParser):
    """The elements of a page in order, its forms, and the text of each element."""

    VOID = ("input", "meta", "link", "rect", "line")

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.forms: dict[str, Form] = {}
        self._open: list[Element] = []
        self._form = ""
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        if not any(each.tag == "template" for each in self._open):
            self.elements.append(element)
        if tag == "form":
            self._form = element.attributes.get("id", element.attributes.get("class", ""))
            self.forms[self._form] = Form(element.attributes["action"])
        if tag == "input" and element.attributes.get("type") == "hidden":
            pair = (element.attributes["name"], element.attributes["value"])
            self.forms[self._form].hidden.append(pair)
        if tag not in self.VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def all(self, tag: str, **attributes: str) -> Iterator[Element]:
        """Of `class` the words count, also among others."""
        words = attributes.pop("class", "").split()
        for element in self.elements:
            if element.tag != tag or not attributes.items() <= element.attributes.items():
                continue
            if set(words) <= set(element.attributes.get("class", "").split()):
                yield element

    def texts(self, tag: str, **attributes: str) -> list[str]:
        return [" ".join(each.text.split()) for each in self.all(tag, **attributes)]

    def said(self, who: str) -> list[str]:
        """The messages of `bot` or `client` as they are shown."""
        shown = self.texts("div", **{"class": f"bericht {who}"})
        return [text.partition(": ")[2] for text in shown]


class Visitor:
    """One client's browser. `page` is what stands on the screen, `status` how it came."""

    def __init__(self, url: str) -> None:
        self.http = httpx.Client(base_url=url, follow_redirects=True, timeout=30, trust_env=False)
        self.open("/")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.http.close()

    @property
    def question(self) -> str | None:
        """The id of the question that stands."""
        return dict(self.page.forms["antwoord"].hidden).get("vraag")

    def open(self, path: str) -> None:
        self._show(self.http.get(path))

    def begin(self, behaviour: str = "werk_zoeken") -> None:
        self.open("/")
        self._show(self.http.post("/start", data={"gedrag": behaviour}))

    def press(self, value: str, name: str = "keuze") -> None:
        button = [*self.page.all("button", name=name, value=value)]
        assert button, f"geen knop {name}={value} op de pagina"
        self.send("antwoord", [(name, value)])

    def command(self, name: str) -> None:
        self.press(name, name="opdracht")

    def tick(self, *values: str) -> None:
        boxes = [box.attributes["value"] for box in self.page.all("input", name="keuzes")]
        assert set(values) <= set(boxes)
        self.send("antwoord", [("keuzes", value) for value in values])

    def type(self, text: str) -> None:
        self.send("typen", [("tekst", text)])

    def send(
        self, form: str, more: list[tuple[str, str]], to: str | None = None, **headers: str
    ) -> None:
        """Presses a button of the form; `to` is where that button leads by itself."""
        found = self.page.forms[form]
        body = httpx.QueryParams([*found.hidden, *more])
        kind = {"content-type": "application/x-www-form-urlencoded", **headers}
        self._show(self.http.post(to or found.action, content=str(body), headers=kind))

    def _show(self, response: httpx.Response) -> None:
        self.response = response
        self.status = response.status_code
        self.page = Page(response.text)
