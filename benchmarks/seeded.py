"""Rasa's command line, shuffling the same way every time: the same examples, the same figures."""

from __future__ import annotations

import numpy
from rasa.__main__ import main

if __name__ == "__main__":
    numpy.random.seed(1)
    main()
