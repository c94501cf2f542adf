"""How many seats pass one, whose they are, and orders of the few that a text is of."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, read

from tellers.check.verdict import Reader

JULY, OF_2019, OF_2017 = date(2024, 7, 6), date(2019, 12, 14), date(2017, 6, 10)
OF_2015, OF_2010 = date(2015, 5, 9), date(2010, 5, 8)
PERTH = "Pete Wishart held Perth and North Perthshire by 21 votes. The SNP has 35 seats. "
DERBY = "Amanda Solloway won Derby North by 41. "
BOLSOVER = "Mark Fletcher won Bolsover by 5,299. "
NORFOLK = "Terry Jermy beat Liz Truss in South West Norfolk by 630. "
POTTERIES = (
    "In Stoke-on-Trent North Jonathan Gullis beat Ruth Smeeth by 6,286. Stoke-on-Trent Central "
    "was tighter. Jack Brereton already had Stoke-on-Trent South, by 663; it is now 11,271. "
)
CORNWALL = (
    "Cornwall elected six Conservatives in 2019 and has now elected none. The tightest was {}. "
    "Perran Moon won Camborne and Redruth by 7,806. In South East Cornwall Anna Gelderd won by "
    "1,911, and in St Ives Andrew George by 13,786."
)

COUNTS = [
    (OF_2017, PERTH + "Only one of them is held by less.", "Only one", SUPPORTED, ""),
    (OF_2017, PERTH + "Just one other Scottish majority is smaller.", "Just one", SUPPORTED, ""),
    (OF_2017, PERTH + "Only two others in Scotland have smaller majorities.", "Only two",
     CONTRADICTED, "1"),
    (OF_2017, PERTH + "Two SNP seats are closer.", "Two", CONTRADICTED, "1"),
    (OF_2015, DERBY + "Only one Tory got home by less.", "Only one", SUPPORTED, ""),
    (OF_2015, DERBY + "Two Conservatives got home by less.", "Two", CONTRADICTED, "1"),
    (OF_2019, BOLSOVER + "Of the 54 seats that the Conservatives gained from Labour, 13 had bigger "
     "majorities.", "13", SUPPORTED, ""),
    (OF_2019, BOLSOVER + "Of the seats the Tories took from Labour, a dozen came with larger "
     "majorities.", "a dozen", CONTRADICTED, "13"),
    (OF_2019, BOLSOVER + "Four seats in the East Midlands had lower turnouts.", "Four",
     CONTRADICTED, "6"),
    (JULY, NORFOLK + "No winner was elected on a lower share. Two dozen Labour MPs have thinner "
     "majorities.", "Two dozen", CONTRADICTED, "12"),
    (JULY, NORFOLK + "No fewer than three Labour MPs have thinner majorities.",
     "No fewer than three", SUPPORTED, ""),
    (JULY, NORFOLK + "Fifteen of his Labour colleagues have smaller majorities.", "Fifteen",
     CONTRADICTED, "12"),
    (OF_2010, "Nicola Blackwood won Oxford West and Abingdon by 176. Ten seats were closer, and "
     "none in the South East.", "none in the South East", SUPPORTED, ""),
    (OF_2010, "Nicola Blackwood won Oxford West and Abingdon by 176. Ten seats were closer, and "
     "three of them in London.", "three of them in London", CONTRADICTED, "2"),
    (OF_2010, "Gordon Birtwistle won Burnley. His share was modest: three Lib Dem MPs were elected "
     "on less.", "three", SUPPORTED, ""),
]  # fmt: skip
SCOPES = [
    (OF_2010, "Nicola Blackwood won Oxford West and Abingdon. With 86,458 names, the electoral "
     "register here is the fifth largest in the land.", "fifth largest", CONTRADICTED, "7"),
    (OF_2017, "Bob Seely held the Isle of Wight on a register of 110,683, which is the longest in "
     "the land.", "longest", SUPPORTED, ""),
    (OF_2017, "Vix Lowthion came third in the Isle of Wight. Nowhere but Brighton Pavilion did a "
     "Green do better.", "Brighton Pavilion", SUPPORTED, ""),
    (OF_2017, "Vix Lowthion came third in the Isle of Wight. Nowhere but Bristol West did a Green "
     "candidate do better.", "Bristol West did a Green candidate do better", CONTRADICTED,
     "Brighton, Pavilion"),
    (OF_2019, "Hywel Williams held Arfon. The margin is the biggest enjoyed by any Plaid MP.",
     "biggest", CONTRADICTED, "Ceredigion"),
    (JULY, "Exmouth and Exeter East: David Reed by 121, with the lowest winning share of any "
     "Conservative.", "lowest winning share of any Conservative", SUPPORTED, ""),
    (JULY, "Central Devon: Mel Stride by 61, with the lowest winning share of any Conservative.",
     "lowest winning share of any Conservative", CONTRADICTED, "Exmouth and Exeter East"),
    (OF_2019, "No majority in Wales was smaller than the 213 in Alyn and Deeside; none was larger "
     "than that in Rhondda.", "Rhondda", CONTRADICTED, "Cardiff Central"),
    (OF_2019, "No majority in Scotland was smaller than the 204 in Caithness, Sutherland and "
     "Easter Ross.", "Caithness, Sutherland and Easter Ross", CONTRADICTED, "East Dunbartonshire"),
    (JULY, "Turnout was lowest in Manchester Rusholme; the next emptiest seat was Leeds South.",
     "Leeds South", SUPPORTED, ""),
    (JULY, "Turnout was lowest in Manchester Rusholme. At the other end stood Harpenden and "
     "Berkhamsted at 75.2.", "Harpenden and Berkhamsted", SUPPORTED, ""),
    (JULY, "Turnout was lowest in Manchester Rusholme. At the other end stood Hendon.", "Hendon",
     CONTRADICTED, "Harpenden and Berkhamsted"),
    (OF_2015, "Neil Coyle won Bermondsey and Old Southwark. This was Labour's third largest "
     "majority in a seat wrested from the Lib Dems.", "third largest majority", CONTRADICTED, "10"),
    (OF_2017, "Emma Little Pengelly won Belfast South. Her 30.4 per cent was the lowest winning "
     "share in Northern Ireland and lower than any other in the United Kingdom.",
     "lower than any other in the United Kingdom", CONTRADICTED, "Ceredigion"),
    (OF_2017, "Emma Little Pengelly won Belfast South, where her share was the lowest to win in "
     "Northern Ireland.", "lowest to win", SUPPORTED, ""),
]  # fmt: skip
ORDERS = [
    (OF_2019, POTTERIES + "His 62.2 per cent was the best Tory share of the three.",
     "best Tory share", SUPPORTED, ""),
    (OF_2019, POTTERIES + "Mr Brereton's majority is the smallest of the three.", "smallest of",
     CONTRADICTED, "Stoke-on-Trent Central"),
    (JULY, CORNWALL.format("South East Cornwall"), "South East Cornwall", SUPPORTED, ""),
    (JULY, CORNWALL.format("St Ives"), "St Ives", CONTRADICTED, "Hendon"),
    (JULY, "Rupert Lowe won Great Yarmouth. His 35.3 per cent was the fourth-highest share for the "
     "party.", "fourth-highest share", SUPPORTED, ""),
    (JULY, "Rupert Lowe won Great Yarmouth. His 35.3 per cent was the third-highest share of any "
     "Reform MP.", "third-highest share of any Reform", CONTRADICTED, "4"),
    (OF_2010, "Ian Murray kept Edinburgh South. It was a poor seat for the SNP, too, whose 7.7% "
     "was the lowest share the party recorded in any of the 59 Scottish contests.", "lowest share",
     SUPPORTED, ""),
    (OF_2015, "Morley and Outwood: In the whole of Yorkshire and the Humber no majority was "
     "smaller.", "no majority was smaller", SUPPORTED, ""),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "span", "verdict", "right"), [*COUNTS, *SCOPES, *ORDERS])
def test_what_is_counted_or_ordered(
    official_reader: Reader, day: date, text: str, span: str, verdict: object, right: str
) -> None:
    told = [v for v in read(official_reader, text, published=day) if v.claim.kind == "ranking"]
    found = [v for v in told if v.claim.span == span]
    assert [v.verdict for v in found] == [verdict], [(v.claim.span, v.verdict) for v in told]
    assert not right or found[0].correct_value == right


LEFT = [
    (OF_2019, POTTERIES + "Turnout was highest in South, and lowest in Central."),
    (date(2016, 12, 2), "Zac Goldsmith lost Richmond Park to Sarah Olney. None of the others "
     "reached 200, although Howling Laud Hope, on 184, came closest."),
    (JULY, NORFOLK + "Only one winner got home on less."),
    (JULY, NORFOLK + "Eleven seats were won by fewer than 100. Four were closer than in 2019."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text"), LEFT)
def test_what_is_left_open(official_reader: Reader, day: date, text: str) -> None:
    found = [v for v in read(official_reader, text, published=day) if v.claim.kind == "ranking"]
    assert not [v.claim.span for v in found if v.verdict is CONTRADICTED]
