"""What a sentence says and its writer does not: a question, an error put right, somebody's guess.

"Did Labour lose Hendon?" is no claim that it did, nor is "an earlier version said that it had".
"""

import re
from collections.abc import Iterator

QUESTION = re.compile(
    r"\?[\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK})]*\s*\Z"
)
_VERSION = r"(?:earlier|original|previous|first|prior) (?:version|edition|draft|report|headline)s?"
PUT_RIGHT = re.compile(
    rf"\b{_VERSION}\b|^(?:Correction|Clarification|Corrected|Amended|Update)\b[^.]*\b(?:originally|"
    r"previously|initially|wrongly|incorrectly|mistakenly|misstated|in error)\b|"
    r"\b[Tt]his (?:article|story|report|page|post|piece) (?:has been|was|originally|previously|"
    r"initially|at first|wrongly|incorrectly|mistakenly)\b|"
    r"\b(?:[Ww]e|[Ii]t|[Tt]his (?:article|newspaper|site)) (?:had |have |has )?(?:originally|wrongly|"
    r"incorrectly|mistakenly|erroneously) (?:said|stated|reported|gave|put|wrote|claimed|named)\b"
)
GUESSED = re.compile(
    r"\b(?:pundit|pollster|commentator|bookmaker|expert|rumour|tweet|poster|leaflet|blogger|caller|"
    r"wag|heckler|critic|forecaster|tipster|canvasser|activist|website)s?\b[^.;:]{0,30} (?:had |has |"
    r"have )?(?:claim(?:ed|s)?|says?|said|insist(?:ed|s)|suggest(?:ed|s)|reckon(?:ed|s)|thought|"
    r"alleg(?:ed|es)|maintain(?:ed|s)|assert(?:ed|s)|joked|had it|tipped|boast(?:ed|s))\b"
    r"|\b(?:falsely|wrongly|mistakenly|erroneously) \w+ that\b|\b[Rr]umours? (?:that|had it)\b"
)
SUPPOSED = re.compile(
    r"^(?:But |And |Yet |Even )?(?:Had|Were|If) [^.;]*\b(?:would|could|might) (?:\w+ )?(?:have|be)\b"
)
WOULD = re.compile(r"\b(?:would|could|might)\b")


def of_no_statement(sentence: str, before: str) -> Iterator[str]:
    """Why a claim in a sentence, with words `before` it, is not its writer's.

    >>> list(of_no_statement("Did Labour lose Hendon?", "Did "))
    ['it is a question']
    """
    if QUESTION.search(sentence):
        yield "it is a question"
    if PUT_RIGHT.search(sentence):
        yield "it is of an error that was put right"
    if GUESSED.search(before):
        yield "it is what somebody said"
    is_aside = "," in before and not WOULD.search(before)  # "had its voters, all 3,518 of them,"
    if not is_aside and SUPPOSED.search(sentence):
        yield "it is what did not happen"
