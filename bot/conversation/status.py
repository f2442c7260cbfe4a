"""Where a conversation stands, as the database and the pages name it."""

from __future__ import annotations

RUNNING, PAUSED, DECLINED, RELEASED = "bezig", "gepauzeerd", "geen_deelname", "vrijgegeven"
