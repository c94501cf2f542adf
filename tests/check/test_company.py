"""One of so many: a winner in the company of his party, and what he brings its tally to."""

from datetime import date

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, called_false, read

from tellers.check.verdict import Reader

DAYS = {
    2010: date(2010, 5, 8), 2015: date(2015, 5, 9), 2017: date(2017, 6, 10),
    2019: date(2019, 12, 14), 2024: date(2024, 7, 6),
}  # fmt: skip
TOLD = (
    (2015, "Douglas Chapman gained Dunfermline and West Fife, one of {} SNP winners on the night.",
     "56", "50"),
    (2019, "Tony Blair's old seat of Sedgefield fell to Paul Howell, one of {} Tories elected in "
     "the North East.", "ten", "12"),
    (2024, "Jeremy Corbyn held off Praful Nargund in Islington North. He is one of {} independents "
     "elected to the new Commons.", "six", "four"),
    (2024, "Nigel Farage won Clacton, one of {} Reform gains in the East of England.",
     "three", "four"),
    (2010, "Redcar was one of {} North East seats to go Lib Dem; Ian Swales is its MP.",
     "two", "four"),
    (2017, "Douglas Ross won Moray. He is one of {} Scottish Conservatives elected, up from a lone "
     "MP two years ago.", "13", "12"),
    (2024, "Carla Denyer's victory in Bristol Central was one of {} for the Greens.",
     "four", "three"),
    (2019, "Wendy Chamberlain regained North East Fife for the Lib Dems, one of {} they won in "
     "Scotland.", "four", "five"),
    (2019, "Wrexham's new MP, Sarah Atherton, is one of {} Welsh Conservatives, the party's best "
     "haul in Wales since 1983.", "14", "13"),
    (2015, "Byron Davies won Gower. It is among {} seats the Tories now hold in Wales.",
     "11", "12"),
    (2010, "Caroline Lucas won Brighton, Pavilion. In Scotland East Renfrewshire was one of {} "
     "held by Labour.", "41", "39"),
    (2017, "Ben Lake's Ceredigion victory took Plaid's tally to {}, out of 40 in Wales.",
     "four", "five"),
    (2024, "Jayne Kirkham gained Truro and Falmouth for Labour, whose total in the South West rose "
     "to {}.", "24", "22"),
    (2024, "Nigel Farage won in Clacton; his party finished with {} MPs.", "five", "six"),
    (2019, "Stephen Farry won North Down for Alliance. The DUP's tally fell by {} to eight as he "
     "did.", "two", "three"),
)  # fmt: skip


@pytest.mark.parametrize(("year", "text", "right", "wrong"), TOLD)
def test_so_many_of_whom_one_is_told(
    official_reader: Reader, year: int, text: str, right: str, wrong: str
) -> None:
    for said, finding in ((right, SUPPORTED), (wrong, CONTRADICTED)):
        found = read(official_reader, text.format(said), published=DAYS[year])
        own = [v.verdict for v in found if v.claim.span.endswith(said)]
        assert own == [finding], [(v.claim.span, v.verdict, v.why) for v in found]
        assert all(span.endswith(wrong) for span in called_false(found))


WHOLE = {
    2015: "The Conservatives won 330 seats at the general election.",
    2017: "The Conservatives won 317 seats at the general election.",
    2019: "The Conservatives won 365 seats at the general election.",
    2024: "Labour won 411 seats at the general election.",
}
TOGETHER = (
    (2017, "Between them the two biggest parties hoovered up {} of the vote.", "82%", "85%"),
    (2024, "Labour and the Conservatives together mustered {} of the vote.", "57.4%", "62.4%"),
    (2024, "The combined share of the two main parties fell to {}.", "57.4%", "59.4%"),
    (2024, "Labour and the Liberal Democrats together hold {} seats.", "483", "438"),
    (2019, "Labour and the Lib Dems won {} of the vote in Scotland between them.",
     "28.1%", "40%"),
    (2015, "Ukip and the Greens together won more than 5 million votes and {} seats.",
     "two", "three"),
)  # fmt: skip


@pytest.mark.parametrize(("year", "text", "right", "wrong"), TOGETHER)
def test_parties_put_together(
    official_reader: Reader, year: int, text: str, right: str, wrong: str
) -> None:
    for said, finding in ((right, SUPPORTED), (wrong, CONTRADICTED)):
        whole = f"{WHOLE[year]} {text.format(said)}"
        found = read(official_reader, whole, published=DAYS[year])
        own = [v.verdict for v in found if v.claim.span.endswith(said)]
        assert own == [finding], [(v.claim.span, v.verdict, v.why) for v in found]


LEFT_ALONE = (
    (2024, "Jess Asato won Lowestoft. She is one of three Labour MPs to have worked in a refuge."),
    (2019, "Paul Howell won Sedgefield, one of four Tory gains in County Durham."),
    (2024, "Alex Baker won Aldershot, one of 17 Labour women in the county."),
    (2010, "Redcar went Lib Dem, one of 12 targets the party had drawn up."),
)


@pytest.mark.parametrize(("year", "text"), LEFT_ALONE)
def test_numbers_of_another_kind(official_reader: Reader, year: int, text: str) -> None:
    found = read(official_reader, text, published=DAYS[year])
    assert called_false(found) == []


def test_the_member_of_a_seat_that_is_named_behind_him(official_reader: Reader) -> None:
    text = "South West Norfolk's last Labour MP before Terry Jermy was elected in 1959."
    assert read(official_reader, text, published=DAYS[2024])
