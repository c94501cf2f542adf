"""ClaimReview: what an editor publishes of a check under his own name, as search engines read it.

It is made for chosen claims only, and never by itself: a verdict becomes a public review when
somebody signs it (`rules.md` 24). There is no rating in figures, for a verdict is no score, and
nobody is named as having lied: the words are those of print.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tellers.check.claims import Finding, Verdict
from tellers.publish.checked.working import working_of
from tellers.publish.parts.article import WORDS
from tellers.publish.parts.frame import record_line
from tellers.record.record import Record


@dataclass(frozen=True, slots=True)
class Signed:
    """Who publishes the reviews, where and when; `appearance` is the address of the article.

    `outlet` is who published the article, where the editor says so.
    """

    publisher: str
    publisher_url: str
    url: str
    published: date
    appearance: str
    outlet: str = ""


def claim_reviews(
    record: Record, signed: Signed, chosen: Sequence[tuple[int, Verdict]]
) -> dict[str, object]:
    """The reviews of some claims, each by its number, as one JSON-LD document."""
    reviews = [_review(record, signed, number, verdict) for number, verdict in chosen]
    return {"@context": "https://schema.org", "@graph": reviews}


def _review(record: Record, signed: Signed, number: int, verdict: Verdict) -> dict[str, object]:
    appeared: dict[str, object] = {"@type": "CreativeWork", "url": signed.appearance}
    if signed.outlet:
        appeared["publisher"] = {"@type": "Organization", "name": signed.outlet}
    organisation = {
        "@type": "Organization", "name": signed.publisher, "url": signed.publisher_url,
    }  # fmt: skip
    return {
        "@type": "ClaimReview",
        "url": f"{signed.url.partition('#')[0]}#claim-{number}",
        "datePublished": signed.published.isoformat(),
        "inLanguage": "en-GB",
        "claimReviewed": verdict.claim.sentence.text,
        "reviewBody": review_body(record, verdict),
        "author": organisation,
        "itemReviewed": {"@type": "Claim", "appearance": appeared},
        "reviewRating": {"@type": "Rating", "alternateName": WORDS[verdict.verdict]},
    }


def review_body(record: Record, verdict: Verdict) -> str:
    """What the article says, what the record says, how it was counted, when it would be right."""
    working = working_of(record, verdict)
    is_no = verdict.verdict is Finding.CONTRADICTED
    said = [
        f"The article says: “{verdict.claim.span}”.",
        f"The record: {working.record.removesuffix('.')}." if working.record else "",
        working.how,
        f"Asked: {working.asked}" if working.asked else "",
        f"Base: {working.base}" if working.base else "",
        working.right_if if is_no else "",
        f"{record_line(record)} {record.extent()}",
    ]
    return " ".join(part for part in said if part)
