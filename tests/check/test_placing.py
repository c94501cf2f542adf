"""Places that go with a name: of which result a majority is, whatever its reading is called."""

import pytest
from tests.builders import IN_2017, IN_2019
from tests.check.places import IN_2015, ambridge, poll

from tellers.check.claims import Claim, Finding, Sentence, Verdict
from tellers.check.placing.told import _of_majority
from tellers.check.scene import Scene
from tellers.record.contests import RETURN

TEXT = "a majority of 6,000"
CLAIM = Claim(Sentence(0, 0, len(TEXT), TEXT), 14, 19, "6,000", "majority")


@pytest.mark.parametrize("finding", list(Finding))
def test_a_majority_is_of_the_result_whose_row_it_cites(finding: Finding) -> None:
    record = ambridge()
    now = next(one.contest for one in record.returns.values() if one.contest.polled_on == IN_2019)
    scene = Scene(record, now, record.returns)
    for day in (IN_2015, IN_2017):
        row = record.returns[poll(day).contest.id].cites[RETURN]
        told = Verdict(CLAIM, finding, reading="majority, as any other words say", evidence=(row,))
        found = _of_majority(scene.then, [told])
        is_then = finding is Finding.SUPPORTED and day == IN_2017
        assert (found.polled_on if found else None) == (day if is_then else None)
