"""Moments as a Dutch reader writes them, where the server is."""

from __future__ import annotations

from datetime import date as Day
from datetime import datetime

from bot.web.sheet import MONTHS, day


def date(moment: datetime) -> str:
    """24 november 2026."""
    return day(moment.isoformat()) or ""


def calendar(day: Day) -> str:
    """31 januari 2027: a day without an hour is the same everywhere."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def clock(moment: datetime) -> str:
    """24 november 2026 om 9.05 uur."""
    local = moment.astimezone()
    return f"{date(moment)} om {local.hour}.{local.minute:02} uur"
