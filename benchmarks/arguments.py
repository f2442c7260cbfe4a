"""What follows a command of `./run`, refused in one Dutch sentence."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn


class Arguments(argparse.ArgumentParser):
    """`usage` is the whole call, without `./run`."""

    def __init__(self, usage: str) -> None:
        super().__init__(usage=usage, add_help=False, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Ends with code 2: a wrong call. What argparse says of it is English."""
        print(f"Dat kan zo niet. Gebruik: ./run {self.usage}", file=sys.stderr)
        raise SystemExit(2)
