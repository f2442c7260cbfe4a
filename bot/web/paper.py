"""A page of ours as a tagged PDF of one sheet. Imported late: its libraries may not be there.

It reads nothing but what it is handed: no network, no file.
"""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock

from weasyprint import CSS, HTML, Document
from weasyprint.urls import URLFetcher, URLFetcherResponse

HOME = "http://blad.invalid"
"""Where the page says that it stands: a name that no network knows."""
SIZES = (8.5, 8.0, 7.5, 7.0, 6.5)
"""Points: the largest with which all is on one sheet is taken, or else the smallest."""

_one_at_a_time = Lock()

Files = Mapping[str, tuple[str, bytes]]
"""Address to media type and body."""


class OurFiles(URLFetcher):
    """Gives these files, and refuses all else."""

    def __init__(self, files: Files) -> None:
        super().__init__(allowed_protocols=())
        self.files = files

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:
        """Raises ValueError."""
        address = url.removeprefix(HOME)
        if address not in self.files:
            raise ValueError("alleen eigen bestanden")
        kind, body = self.files[address]
        return URLFetcherResponse(url, body, {"Content-Type": kind})


def one_sheet(markup: str, files: Files) -> bytes:
    """PDF/UA-1, with the title and the language of the page."""
    with _one_at_a_time:
        made: bytes = _fitting(markup, files).write_pdf(pdf_variant="pdf/ua-1")
        return made


def _fitting(markup: str, files: Files) -> Document:
    for size in SIZES:
        page = HTML(string=markup, base_url=f"{HOME}/", url_fetcher=OurFiles(files))
        document = page.render(stylesheets=[CSS(string=_style(size))])
        if len(document.pages) == 1:
            break
    return document


def _style(size: float) -> str:
    """In one column: a grid takes more than a minute, and floats are read out first.

    Bold in whole hundreds, for it knows no other.
    """
    return f"""
        .blad-coach {{
            font-size: {size}pt !important;
            --nl-heading-level-1-font-size: {size * 1.5}pt !important;
            --nl-heading-level-2-font-size: {size * 1.06}pt !important;
        }}
        .blad-coach main {{ display: block !important; }}
        .breed {{ position: static !important; }}
        .waarden dt, .waarschuwing, .blad-coach em, .blad-coach [scope="rowgroup"] {{
            font-weight: bold !important;
        }}
    """
