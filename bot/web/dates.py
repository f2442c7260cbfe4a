"""Moments as a Dutch reader writes them, where the server is."""

from __future__ import annotations

from datetime import datetime

from bot.web.sheet import day


def date(moment: datetime) -> str:
    """24 november 2026."""
    return day(moment.isoformat()) or ""


def clock(moment: datetime) -> str:
    """24 november 2026 om 9.05 uur."""
    local = moment.astimezone()
    return f"{date(moment)} om {local.hour}.{local.minute:02} uur"
