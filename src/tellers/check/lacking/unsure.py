"""A text that does not say which election it is about: nothing in it is called false."""

from tellers.check.claims import Finding, Verdict
from tellers.check.reading.topic import Topic
from tellers.check.reading.years import years_in
from tellers.record.record import Record


def unless_unsure(record: Record, topic: Topic, verdict: Verdict) -> Verdict:
    """A verdict, left open where the text may be about another election than it was held against.

    Of a text of no seat a sentence that names the year of a general election is of that one.
    """
    if verdict.verdict is not Finding.CONTRADICTED or topic.is_sure:
        return verdict
    if topic.contest is None and _is_dated(record, verdict):
        return verdict
    of = verdict.contest or "the whole election"
    why = f"The text does not say which election it is about; of {of}: {verdict.why}."
    return verdict.left_open(why)


def _is_dated(record: Record, verdict: Verdict) -> bool:
    named = years_in(verdict.claim.sentence.text)
    return any(one.polled_on.year in named for one in record.general_elections())
