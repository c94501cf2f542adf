"""A figure that is exactly another of its contest, or far from right, is not called false.

Unless its words say plainly whose it is, or that it is a majority.
"""

from datetime import date

import pytest

from tellers.check.claims import Finding, Verdict
from tellers.check.verdict import Reader

TRUE = (
    ("2012-03-31", "Labour, defending a 5,763 majority in Bradford West, crashed from 18,401 to "
     "8,201, losing 10,200 supporters and more than 20 points in one night."),
    ("2011-07-02", "Labour has kept Inverclyde, though Iain McKenzie's 5,838 majority is some way "
     "short of the 14,416 with which the late David Cairns was returned last year."),
    ("2017-06-10", "Mark Williams had a 3,067 majority to defend in Ceredigion, and 8,324 the time "
     "before that, but his 13,414 of 2015 slipped to 11,519."),
    ("2018-05-05", "In West Tyrone Barry McElduff had 22,060 votes and a majority of 10,342 last "
     "June; Ms Begley's figures are 16,346 and 7,956."),
    ("2016-12-03", "There is a certain grandeur in resigning a majority of 23,015 in Richmond Park "
     "on a point of principle, and a certain comedy in failing to get it back."),
    ("2019-12-14", "Turnout in Wimbledon, at 77.7 per cent, was high even for here, where it was "
     "77.2."),
    ("2012-11-17", "The Conservative share in Corby fell from 42.2 to 26.6 per cent; Labour's is "
     "up from 38.7 to 48.4, despite 3,724 fewer crosses on the day."),
    ("2018-05-05", "Orfhlaith Begley held West Tyrone. The other three parties all advanced: the "
     "SDLP by 619 to 6,254, the Ulster Unionists by 656 to 2,909 and Alliance by 130 to 1,130."),
    ("2015-05-09", "Mhairi Black won Paisley and Renfrewshire South. Labour's vote did not vanish, "
     "and turnout leaped ten points to 75.4 percent."),
    ("2017-06-10", "Royston Smith kept Southampton Itchen. The gate was 65.2 per cent, up from "
     "61.9."),
    ("2023-10-07", "In Rutherglen and Hamilton West Katy Loudon lost 15,376 votes in four short "
     "years, nearly two out of three."),
    ("2017-06-10", "Rosie Duffield won Canterbury. The Greens and Lib Dems between them are down "
     "by 4,130, which is 22 times the majority, and we can guess where they went."),
    ("2019-08-03", "Jane Dodds won Brecon and Radnorshire. Add the Brexit Party's Des Parkinson "
     "(3,331, third) to Chris Davies and you'd have 15,732, which beats Jane Dodds by 1,906."),
    ("2012-11-17", "Andrew Sawford won Corby. Turnout was 44.6 per cent, well down on the 69.5 of "
     "two years ago; 44,103 electors never went near a ballot box."),
    ("2017-06-10", "Ben Lake won Ceredigion. Turnout was 73.3 per cent, up from 69.0, and the 52 "
     "rejected papers came to half the majority."),
    ("2019-12-14", "Ian Levy won Blyth Valley. The swing was 10.2 points, Labour's share being "
     "down 15, to 40.9 percent, and the Conservative one up by 5.4, to 42.7."),
    ("2019-12-14", "Stephen Hammond held Wimbledon. Five years of majorities make the point "
     "quicker than prose can, 12,619 in 2015, 5,622 in 2017, 628 now."),
    ("2023-07-22", "If the Conservatives had lost 248 votes more to Labour in Uxbridge and South "
     "Ruislip, we would be writing about a clean sweep."),
    ("2010-05-08", "Glyn Davies won Montgomeryshire. Plaid Cymru's Heledd Fychan swapped places "
     "with Labour: she was third with 2,802, 395 ahead of Nick Colbourne."),
    ("2015-05-09", "In Clacton Douglas Carswell's majority was 3,437. With 3,881,099 votes UKIP "
     "was the third party by that measure."),
    ("2024-07-06", "Labour lost Leicester South. Labour began the campaign with a paper majority "
     "of 22,023 on the revised boundaries."),
    ("2015-05-09", "Drew Hendry won Inverness, Nairn, Badenoch and Strathspey. Five years ago, "
     "when Danny Alexander won by 8,765, the SNP was third."),
    ("2019-12-14", "Labour's total was 202. It lost 54 seats directly to the Tories. Its share of "
     "the vote fell by nearly eight points, to 32.1 per cent."),
    ("2017-06-10", "Luke Hall held Thornbury and Yate for the Conservatives. Ukip, which had "
     "10.6% then, did not stand."),
    ("2015-05-09", "Richard Harrington held Watford. Dorothy Thornhill was third for the "
     "Liberal Democrats on 18.1%."),
    ("2015-05-09", "Richard Harrington held Watford. The Liberal Democrats, second then, "
     "slipped to third on 18.1 per cent."),
    ("2017-06-10", "Damien Moore won Southport for the Conservatives. At the last election "
     "the Liberal Democrats had finished 1,322 in front."),
    ("2017-06-10", "Damien Moore won Southport for the Conservatives. In 2015, with Mr Pugh "
     "on the ballot, the Liberal Democrats won by 1,322."),
    ("2019-12-14", "Paul Bristow took Peterborough from Labour. A Labour majority of 607 "
     "became a Conservative one of 2,580."),
    ("2017-06-10", "Tonia Antoniazzi has won Gower for Labour. She turned a Conservative "
     "majority of 27 into a Labour one of 3,269."),
    ("2019-12-14", "Philip Hollobone held Kettering. His majority of 10,562 has become one of "
     "16,765."),
    ("2019-12-14", "Philip Hollobone held Kettering. Labour, which had 36.5% then, fell to "
     "26.4%."),
    ("2019-12-14", "Philip Hollobone held Kettering. Labour, which had 25.2% then, fell to "
     "26.4%."),
    ("2017-06-10", "David Drew won Stroud for Labour. In David Cameron's day the turnout was 75.5 "
     "per cent."),
    ("2017-06-10", "David Drew won Stroud for Labour. Under David Cameron the turnout was 75.5 "
     "per cent."),
    ("2017-06-10", "David Drew won Stroud for Labour. Turnout, 75.5 per cent, has become 77.0."),
    ("2017-06-10", "David Drew won Stroud for Labour. The old turnout was 75.5 per cent."),
    ("2017-06-10", "David Drew won Stroud for Labour. The Conservatives had held it easily. That "
     "day turnout was 75.5 per cent."),
    ("2015-05-09", "Drew Hendry won Inverness, Nairn, Badenoch and Strathspey. The Liberal "
     "Democrats won in 2010. The swing needed by Mr Hendry was small; the Liberal Democrats had "
     "only 40.7 per cent."),
    ("2019-12-14", "Maria Miller held Basingstoke. Her advantage over Terry Bridgeman was 9,466 in "
     "2017."),
    ("2019-12-14", "Maria Miller held Basingstoke. Kerena Marchant was 14,198 behind, Sashi "
     "Mylvaganam 22,752."),
    ("2019-12-14", "Maria Miller held Basingstoke. Labour's share is 21.4 per cent lower, the "
     "Conservatives' 2.6 per cent higher."),
    ("2019-12-14", "Maria Miller held Basingstoke. Labour's decline was steeper, at 21.4 per "
     "cent."),
    ("2019-12-14", "Maria Miller held Basingstoke. Labour's decline was to 28.1 per cent."),
    ("2019-12-14", "Maria Miller held Basingstoke. Labour's decline was 7.7 points."),
    ("2017-06-10", "East Kilbride, Strathaven and Lesmahagow stays SNP. Labour rose by 3.4 points "
     "and the Conservatives by 13.6."),
    ("2017-06-10", "Rosie Duffield won Canterbury. Sir Julian Brazier had more votes than in 2015. "
     "The increase was 2,467."),
    ("2019-12-14", "Maria Miller held Basingstoke. Labour went from 20,044 to 15,395, a difference "
     "of 4,649."),
    ("2024-07-06", "Torcuil Crichton won Na h-Eileanan an Iar. The winner's 49.5% is 21 points up, "
     "whereas the Nationalists are 24.0 points down."),
    ("2019-12-14", "Nick Fletcher won Don Valley. Caroline Flint's majority, 5,169 last time, has "
     "gone; in 2015 it was 8,885."),
)  # fmt: skip
FALSE = (
    ("2012-11-17", "Andrew Sawford won Corby for Labour with a majority of 12,159.", "12,159"),
    ("2017-06-10", "Mike Kane held Wythenshawe and Sale East for Labour with 10,475 votes.",
     "10,475"),
    ("2019-12-14", "Fay Jones won Brecon and Radnorshire by 1,425.", "1,425"),
    ("2024-07-06", "Mims Davies held East Grinstead and Uckfield. Ben Cox of Labour polled 19,319.",
     "19,319"),
    ("2017-06-10", "Luke Hall held Thornbury and Yate for the Conservatives. Ukip, which had "
     "7.8% then, did not stand.", "7.8%"),
    ("2015-05-09", "Richard Harrington held Watford. Dorothy Thornhill was third for the "
     "Liberal Democrats on 26.7%.", "26.7%"),
    ("2015-05-09", "Richard Harrington held Watford. The Liberal Democrats, second in 2010, "
     "fell to third with 26.0 per cent.", "26.0 per cent"),
    ("2017-06-10", "Damien Moore won Southport for the Conservatives. At the last election "
     "the Liberal Democrats had finished 6,024 in front.", "6,024"),
    ("2017-06-10", "Damien Moore won Southport for the Conservatives. In 2015, when John Pugh "
     "was the candidate, the Liberal Democrats won by 6,024.", "6,024"),
    ("2019-12-14", "Paul Bristow took Peterborough from Labour. A Labour majority of 607 has "
     "become a Tory one of 2,850.", "2,850"),
    ("2017-06-10", "Tonia Antoniazzi has won Gower for Labour. She turned a Conservative "
     "majority of 27 into one of 3,629.", "3,629"),
    ("2017-06-10", "David Drew won Stroud for Labour. For a summer poll the turnout was "
     "respectable, at 75.5 per cent.", "75.5 per cent"),
    ("2017-06-10", "David Drew won Stroud for Labour. The Greens, on 4.6 per cent, were among two "
     "who lost deposits.", "4.6 per cent"),
    ("2019-12-14", "Maria Miller held Basingstoke. Labour, second in 2017, was so again. Kerena "
     "Marchant flew the Labour flag and gathered 20,044.", "20,044"),
    ("2019-12-14", "Maria Miller held Basingstoke. Her advantage over Kerena Marchant was 22,752.",
     "22,752"),
    ("2019-12-14", "Maria Miller held Basingstoke. Labour's share is 7.7 per cent lower, and the "
     "Greens lost their deposit.", "7.7 per cent"),
    ("2019-12-14", "Maria Miller held Basingstoke. Labour's portion went down 7.7 per cent.",
     "7.7 per cent"),
    ("2019-12-14", "Maria Miller held Basingstoke. Support for their party dropped 7.7 per cent, "
     "said the Labour agent.", "7.7 per cent"),
    ("2019-12-14", "Maria Miller held Basingstoke. Labour's decline was steeper, at 7.7 per cent.",
     "7.7 per cent"),
    ("2017-06-10", "East Kilbride, Strathaven and Lesmahagow stays SNP. Labour rose by 3.4 points "
     "and the Conservatives by 16.3.", "16.3"),
    ("2017-06-10", "Rosie Duffield won Canterbury. Sir Julian Brazier had more votes than in 2015. "
     "The increase was 2,647.", "2,647"),
    ("2024-07-06", "Torcuil Crichton won Na h-Eileanan an Iar. The winner's 49.5% is 21 points up, "
     "whereas the Nationalists are 21.1 points down.", "21.1 points"),
    ("2019-12-14", "Nick Fletcher won Don Valley. Caroline Flint's majority, 8,885 last time, has "
     "gone.", "8,885"),
)  # fmt: skip


def found(reader: Reader, day: str, text: str) -> list[Verdict]:
    return list(reader.check_text(text, published=date.fromisoformat(day)))


@pytest.mark.parametrize(("day", "text"), TRUE)
def test_a_figure_that_its_contest_holds_is_not_called_false(
    official_reader: Reader, day: str, text: str
) -> None:
    told = found(official_reader, day, text)
    assert told
    assert not [one for one in told if one.verdict is Finding.CONTRADICTED]


@pytest.mark.parametrize(("day", "text", "span"), FALSE)
def test_where_the_words_are_plain_the_figure_of_another_is_false(
    official_reader: Reader, day: str, text: str, span: str
) -> None:
    told = found(official_reader, day, text)
    assert span in [one.claim.span for one in told if one.verdict is Finding.CONTRADICTED]


def test_the_answer_says_what_the_figure_is(official_reader: Reader) -> None:
    day, text = TRUE[4]
    told = [one for one in found(official_reader, day, text) if one.claim.span == "23,015"]
    assert [one.verdict for one in told] == [Finding.UNCHECKABLE]
    assert "but it is exactly the majority, 2015" in told[0].why


def test_a_round_figure_is_about_another_and_the_records_own_is_told(
    official_reader: Reader,
) -> None:
    text = "Simon Opher won Stroud for Labour. The leaflets were 3,000."
    (told,) = [v for v in found(official_reader, "2024-07-06", text) if v.claim.span == "3,000"]
    assert told.verdict is Finding.UNCHECKABLE
    assert "25,607" in told.why
    assert "but it is about the votes of George James, 2024 (2,913)" in told.why


def test_a_lead_has_its_way_and_the_name_is_another_claim(official_reader: Reader) -> None:
    text = "Labour took Gower. Tonia Antoniazzi finished 3,629 votes ahead of Byron Davies."
    told = found(official_reader, "2017-06-10", text)
    assert [one.claim.span for one in told][-2:] == ["3,629", "Byron Davies"]
    wrong = text.replace("3,629", "3,926")
    told = found(official_reader, "2017-06-10", wrong)
    assert [one.claim.span for one in told if one.verdict is Finding.CONTRADICTED] == ["3,926"]


def test_leaders_are_no_majority(official_reader: Reader) -> None:
    text = "Mr Cameron has the first overall Tory majority since 1992, and three leaders have gone."
    told = found(official_reader, "2015-05-09", text)
    assert not [one for one in told if one.verdict is Finding.CONTRADICTED]


BEFORE = (
    ("2010-05-07", "Ian Swales won Redcar for the Liberal Democrats. Ms Baird, whose notional "
     "majority had been 12,116, went down by 5,214."),
    ("2024-07-05", "Mike Martin won Tunbridge Wells. Until Thursday the Conservatives had "
     "prevailed at all 13 general elections held in the seat, starting with February 1974."),
    ("2021-06-18", "Sarah Green won Chesham and Amersham. Gone was a majority of 16,223."),
    ("2021-06-18", "Sarah Green won Chesham and Amersham. The late MP's majority was 16,223."),
    ("2021-06-18", "In Chesham and Amersham she demolished the Tories' 16,223 majority."),
    ("2019-12-13", "Nick Fletcher took Don Valley. The Labour vote shrank. That is a drop of 17.8 "
     "points and equates to a swing of 9.6 points."),
    ("2017-06-09", "Labour took Gower. In 2015 the seat was the most marginal in the country."),
    ("2017-06-09", "Labour took Gower. Two years ago it had the smallest majority in Britain."),
    ("2017-06-09", "Labour took Gower. There were six candidates, fewer than in 2015."),
    ("2017-06-09", "Labour took Gower. Ukip was one of four parties not to save a deposit."),
    ("2024-07-05", "Jeremy Corbyn held Islington North. Labour had won ten general elections in a "
     "row under Mr Corbyn."),
    ("2015-05-08", "Daniel Zeichner took Cambridge. Julian Huppert had been 6,792 clear of the "
     "Conservatives five years ago."),
)  # fmt: skip


@pytest.mark.parametrize(("day", "text"), BEFORE)
def test_what_was_so_before_is_not_held_against_now(
    official_reader: Reader, day: str, text: str
) -> None:
    assert not [
        one for one in found(official_reader, day, text) if one.verdict is Finding.CONTRADICTED
    ]


def test_a_year_right_behind_a_figure_is_its_own(official_reader: Reader) -> None:
    text = "Tunbridge Wells is Liberal Democrat. Greg Clark enjoyed a cushion of 16,465 in 2019."
    told = found(official_reader, "2024-07-05", text)
    wrong = {
        one.claim.span: one.correct_value for one in told if one.verdict is Finding.CONTRADICTED
    }
    assert wrong == {"16,465": "14645"}
