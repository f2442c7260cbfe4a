"""Learns labels from traits: counts weighed by how telling they are, and logistic regression.

scikit-learn comes with Rasa; a linear model shows which traits weighed how much, trains in
seconds and reads a message in a millisecond.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path

from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline, make_union
from skops import io

from bot.language.traits import RULES, WORD

Traits = Sequence[str]

SOURCE = Path(__file__)
"""What was learned hangs on how; so does what Rasa may take from its cache."""


class Learner:
    """`strength` is the inverse of the regularisation: higher follows the examples closer.

    A trait counts that `least` examples have: with many examples one tells nothing, and half of
    all traits are such. Learning ends after `rounds`, whether or not more would follow the
    examples closer.
    """

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline

    @classmethod
    def fitted(
        cls,
        examples: Sequence[Traits],
        labels: Sequence[str],
        strength: float,
        least: int = 1,
        rounds: int = 500,
    ) -> Learner:
        # Traits are joined by a sign that no word holds.
        weighed = TfidfVectorizer(
            token_pattern=r"[^\n]+", lowercase=False, sublinear_tf=True, min_df=least
        )
        views = [weighed]
        if any(trait.startswith(RULES) for each in examples for trait in each):
            own = rf"{RULES}[^\n]+"
            views.append(CountVectorizer(token_pattern=own, lowercase=False, binary=True))
        regression = LogisticRegression(C=strength, max_iter=rounds)
        pipeline = make_pipeline(make_union(*views), regression)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            pipeline.fit(["\n".join(each) for each in examples], labels)
        return cls(pipeline)

    def chances(self, traits: Traits) -> dict[str, float]:
        """Each label with its chance, 0 to 1."""
        (chances,) = self._pipeline.predict_proba(["\n".join(traits)])
        return dict(zip(self._pipeline.classes_, map(float, chances), strict=True))

    def knows(self, trait: str) -> bool:
        """Whether any example had it."""
        (_, first), *_ = self._pipeline.steps[0][1].transformer_list
        return trait in first.vocabulary_

    def knows_any(self, traits: Traits) -> bool:
        """Whether any example had one of these words."""
        words = (each for each in traits if each.startswith(WORD) and each[-1].isalpha())
        return any(map(self.knows, words))

    def write(self, path: Path) -> None:
        io.dump(self._pipeline, path)

    @classmethod
    def read(cls, path: Path) -> Learner:
        """A file that this project's own training wrote into its model."""
        return cls(io.load(path, trusted=io.get_untrusted_types(file=path)))
