from __future__ import annotations
from bot.language.outcome import Outcome, Parse
from bot.language.question import Question
def interpret(question: Question, text: str, parse: Parse | None = None) -> Outcome:
    t=text.strip().lower()
    if question.kind=="open": return Outcome("antwoord")
    if t.isdigit(): return Outcome("antwoord", int(t))
    return Outcome("onbegrepen")
