"""What no room may call false, and none bear out, once all have read a sentence."""

from datetime import date
from pathlib import Path

import pytest
from tests.check.asking import CONTRADICTED, SUPPORTED, called_false, read

from tellers.check.claims import Verdict
from tellers.check.verdict import Reader

TRUE = (
    "2019-08-02|Lib Dem Dodds wins Brecon and Radnorshire by-election|The Tories held the seat at the"
    " last general election by 8,038.",
    "2022-06-24|Lib Dems win Tiverton and Honiton by-election|The Conservatives won by 24,239 at the"
    " last election.",
    "2015-05-08|Salmond storms back to Westminster in Gordon|Alex Salmond won. A solitary party lost"
    " its deposit: Ukip, with 1,166 votes.",
    "2024-07-05|Farage wins Clacton at a canter|Neither the Liberal Democrats, on 2,016, nor the"
    " Greens, on 1,935, kept their deposit.",
    "2015-05-08|Salmond storms back to Westminster in Gordon|Labour came fourth. It was one of 56 of"
    " Scotland's 59 seats that the SNP won that night.",
    "2015-05-08|Salmond storms back to Westminster in Gordon|The Liberal Democrats were second. It is"
    " one of 56 seats that the SNP now holds in Scotland.",
    "2024-07-05|Farage wins Clacton at a canter|Only a single vote in six went to Labour.",
    "2015-05-08|Salmond storms back to Westminster in Gordon|Sir Malcolm Bruce carried the seat in"
    " 2010 with 17,575 votes, and Ms Jardine polled 1,455 more than that.",
    "2015-05-09|Thurrock|Rhodri Jamieson-Ball was one of four contenders whose £500 is gone.",
    "2024-07-05|The numbers|In England and Scotland, Labour won 384 seats.",
    "2024-07-05|The numbers|In Scotland and Wales Labour won 64 seats and the Conservatives five.",
    "2024-07-05|The numbers|Labour and the Conservatives took 57.4 per cent nationally.",
    "2024-07-05|The numbers|Labour and the Lib Dems won 483 seats.",
    "2024-07-05|Bassetlaw|Only 20 per cent of the electorate voted Labour nationally.",
    "2024-07-05|Bassetlaw|Labour's lead was 12.9 points here and ten nationally.",
    "2024-07-05|Boston and Skegness|The Conservative share dropped from 76.4 per cent to 33.4, a fall"
    " twice as steep as their 20 points across the country.",
    "2024-07-05|Kingston and Surbiton|Ed Davey won by 17,235, the biggest majority of any Liberal"
    " Democrat but four.",
    "2017-06-12|Data desk|Turnout was highest in Twickenham. There were 3,304 candidates, 667 fewer"
    " than in 2015.",
    "2021-06-18|Chesham and Amersham|The swing of 25.2 points was the biggest to the Liberal Democrats"
    " at a by-election since 2016.",
    "2016-12-02|Richmond Park|Sarah Olney beat Zac Goldsmith. He polled 34,404 as a Conservative.",
    "2024-07-05|Poole|Labour took the seat from Sir Robert Syms after a count that ended with 14,168"
    " for Labour.",
    "2021-12-17|North Shropshire|Mr Paterson had increased his share of the vote at two elections"
    " running.",
    "2019-12-13|Uxbridge and South Ruislip|Boris Johnson won with a majority of 7,210. All but two of"
    " his 11 opponents lost their deposits.",
    "2024-07-05|Harlow|Chris Vince won. Nobody lost a deposit in 2019, when only three people stood.",
    "2019-12-13|East Lothian|Kenny MacAskill won. The electorate is the largest it has been, 81,600.",
    "2024-07-05|Bath|Wera Hobhouse won by 11,218. Her share of the vote is the lowest of her three.",
    "2024-07-05|Bath|Wera Hobhouse won. Bath was one of 72 seats won by the Liberal Democrats and one"
    " of 22 in the South West.",
    "2024-02-16|Wellingborough|Gen Kitchen won. Peter Bone had won the seat at five general"
    " elections. His smallest majority was 687 and his largest 18,540.",
    "2017-06-09|Cardiff Central|Jo Stevens won by 17,196. Labour had nearly five times as many votes in"
    " Wales as Plaid Cymru.",
    "2019-12-13|The numbers|Labour lost a third of its seats in the North East.",
    "2019-12-13|Bath|Wera Hobhouse held the seat. Since 1979 Bath has been won by five different"
    " people.",
    "2024-03-01|George Galloway wins Rochdale|George Galloway won the by-election by 5,697. All ten"
    " candidates behind Galloway had less than a quarter of the vote.",
    "2024-07-06|The night|At 4am Labour had 300 seats, and it had 350 by five o'clock.",
    "2019-12-13|St Ives|Derek Thomas won. He had been surviving on 312 votes since 2017.",
    "2015-05-09|The numbers|The Liberal Democrats won eight seats and lost their deposit in more than"
    " half of the seats that they contested.",
    "2015-05-08|East Dunbartonshire|John Nicolson of the SNP won by 2,167. Of the party's 56 triumphs"
    " in Scotland, only Berwickshire, Roxburgh and Selkirk was closer.",
    "2017-06-09|Canterbury|Rosie Duffield polled 25,572, nearly double the Labour total of two years"
    " before.",
    "2023-07-21|Somerton and Frome|Sarah Dyke won 54.6 per cent, the biggest share of anyone in the"
    " seat since Mr Warburton's 55.8.",
    "2023-07-21|Somerton and Frome|The Lib Dems last won the seat in 2010, when David Heath's majority"
    " was 1,817. Since then the Conservatives had won it three times, by 20,268, 22,906 and 19,213.",
    "2019-12-13|Burnley|The Conservatives were fourth in 2015, when Sarah Cockburn-Price had 5,374"
    " votes. They have almost trebled that.",
    "2017-06-10|Scotland|Fourteen of the 59 seats have a majority below 1,000 and four were won by"
    " fewer than 100. The closest was North East Fife.",
    "2017-06-10|Scotland: what the numbers say|The closest was North East Fife, held by the SNP by two"
    " votes. A quarter of the electorate voted for the party. Turnout was 66.4 per cent, from 53 per"
    " cent in Glasgow North East to 78.1 in East Dunbartonshire. Of the 266 candidates, 74 lost their"
    " deposits. Outside Glasgow and Edinburgh Labour won five seats.",
    "2017-06-09|The election|The Tories won 317 seats. Mrs May called an election with a majority and"
    " ended it without one. The gap between the two main parties was 2.4 points.",
    "2017-06-09|The election|The Tories won 317 seats. Their share rose by 5.5 points to 42.3 per cent"
    " and Labour's by 9.5 to 40. Ukip lost 337 of its 378 deposits.",
    "2019-12-14|North West: how the wall crumbled|Mike Amesbury survived in Weaver Vale by 562."
    " Labour's share was 46.5 per cent and the Tories' 37.5. Average turnout was 65.6 per cent.",
    "2024-07-05|Hendon|David Pinto-Duschinsky won by 15. Almost 7,000 fewer people voted for him this"
    " time than last. Clareine Enderby, who kept her deposit with 4,628 votes in 2019, lost it.",
    "2019-12-13|Carmarthen East|Jonathan Edwards has held Carmarthen East and Dinefwr for Plaid Cymru"
    " for the fourth election in a row.",
    "2024-07-06|Wales: how they voted|Only one in five of those on the register voted Labour.",
    "2017-06-10|North East: Labour's heartland holds|Labour won 26 of the 29 seats in the North East."
    " All but three of the 29 winners took more than half of the vote. The Lib Dems won Redcar in"
    " 2010. Labour polled almost 270,000 votes more than the Conservatives.",
    "2024-07-05|The Liberal Democrats' best night|The Liberal Democrats won 72 seats. Tim Farron, in"
    " Westmorland and Lonsdale, had the biggest majority of any of them, 21,472, followed by Munira"
    " Wilson in Twickenham with 21,457. Only those two passed 20,000. The party won 22 seats in the"
    " South West, twice as many as the Tories' 11.",
    "2017-06-09|Hair topples Weir in Angus|Kirstene Hair won. Just two years back Mr Weir had"
    " triumphed.",
    "2019-12-13|Rother Valley deserts Labour after a century|Alexander Stafford was elected for the"
    " Conservatives. Sir Kevin Barron, who did not stand again, bequeathed a majority of 3,882. His"
    " party's share has since crashed to 32.1%.",
    "2024-07-07|Lib Dems win the Highland marathon|Angus MacDonald is the MP for Inverness, Skye and"
    " West Ross-shire, 2,160 ahead of Drew Hendry. Six Scottish seats are in Lib Dem hands, and in"
    " none is the majority smaller than here.",
    "2019-12-14|Election night|The Conservatives captured 54 seats away from Labour.",
    "2019-12-14|Election night|The Conservatives captured 54 constituencies previously in the hands"
    " of Labour.",
    "2015-05-09|The night of the minnows|The Liberal Democrats had 2.4 million. For its 3.9 million"
    " votes Ukip has one MP.",
    "2024-07-05|Portsmouth South|Labour's Stephen Morgan won. Before 2017 Labour had never "
    "won Portsmouth South.",
    "2024-07-05|Mansfield|Labour won Mansfield. Until 2017 no Conservative had ever won "
    "Mansfield.",
    "2017-06-09|Canterbury|Labour won Canterbury, which the Conservatives had held since "
    "1918, by 187 votes.",
    "2024-07-05|Maidenhead|The Liberal Democrats won Maidenhead, which the Conservatives had "
    "held since its creation in 1997.",
    "2024-07-05|Bolsover|Natalie Fleet won Bolsover. Mark Fletcher was the first Conservative "
    "MP for Bolsover.",
    "2024-07-05|Islington North|Jeremy Corbyn won. Only one of the two independents lost his "
    "deposit.",
    "2024-07-05|Bath|Wera Hobhouse won easily. Reform, with 7.9 per cent, kept its deposit "
    "but none of the three independents did.",
    "2024-07-05|Chorley|Two of his four opponents, the English Constitution Party and TUSC, "
    "lost their deposits.",
    "2014-06-06|Newark by-election|Paul Baggaley was 45 votes away from keeping his deposit.",
    "2024-07-05|Blackburn|Adnan Hussain won. None of the bottom four saved a deposit.",
    "2019-12-13|Blyth Valley|Ian Levy won Blyth Valley. No Conservative lost a deposit in the "
    "North East.",
    "2019-12-13|Bolsover|Mark Fletcher took Bolsover. Labour had held the seat since 1955 at "
    "least.",
    "2024-07-06|The parties|The SNP gained 14 seats in 2019. Labour won 411 seats in 2024.",
    "2024-07-06|The numbers|In Kent Labour won 11 seats; the Conservatives held six.",
    "2024-07-06|The numbers|Labour has 290 more seats than the Conservatives.",
    "2024-07-05|Aberdeen South|Stephen Flynn held Aberdeen South. Labour won four times as "
    "many seats in Scotland as the SNP.",
    "2015-05-09|Cameron confounds the pollsters|It was the general election of 2015. Leaving aside"
    " the Speaker, 330 Conservatives have been elected, against 232 for Labour.",
    "2024-07-05|Keegan unseated in Chichester|Jess Brown-Fuller won Chichester for the Liberal"
    " Democrats by 12,172. Sir Ed Davey's party has 24 MPs across the South East, where only four of"
    " its majorities exceed this one.",
)  # fmt: skip
NOT_SO = (
    ("2019-12-13|Totnes|Anthony Mangnall won Totnes. It is a sixth Conservative win in succession"
     " since the constituency was revived in 1997.", "a sixth"),
    ("2024-07-05|Poole|Neil Duncan-Jordan won Poole from Sir Robert Syms, who was defending a"
     " notional majority of 19,116.", "19,116"),
    ("2010-05-08|Dewsbury|Nobody else in Dewsbury got more than 15,372 votes.", "more than 15,372"),
    ("2024-07-05|The numbers|Outside Scotland, Labour finished with 37 MPs.", "37"),
    ("2024-07-05|The numbers|Excluding London, Labour has 59 MPs.", "59"),
    ("2024-02-16|Kingswood|Since the 2019 election the Conservatives have lost ten seats at"
     " by-elections.", "ten"),
    ("2019-12-13|The majorities|The Conservatives had the three largest majorities: Knowsley, Bootle"
     " and Liverpool Walton.", "Knowsley"),
    ("2021-05-07|Hartlepool|The last time Hartlepool voted, in 2019, Labour came second.",
     "came second"),
    ("2024-07-05|Richmond and Northallerton|Rishi Sunak won by 12,185 votes. All but four of his 12"
     " opponents lost their deposits.", "All but four"),
    ("2024-07-05|Poole|Neil Duncan-Jordan won by 18. More than one in five electors backed the"
     " winner.", "More than one in five"),
    ("2024-07-05|Basildon and Billericay|Turnout, 54.8 per cent, was six points below the national"
     " figure.", "six points"),
    ("2017-06-09|North East Fife|Mr Gethins won. His vote fell by 4,780, fewer than a quarter.",
     "fewer than a quarter"),
    ("2017-06-10|Scotland|The Liberal Democrats have four, four more than in 2015.", "four more"),
    ("2017-06-09|How it ended|Of the 650 MPs 476 got fewer than half of the vote in their seats.",
     "fewer than half"),
    ("2021-12-17|North Shropshire|Helen Morgan, who came third in 2019 with 5,643 votes, polled"
     " 17,957, fewer than three times as many.", "fewer than three"),
)  # fmt: skip
"""Words that are false, or of something else, and that a figure of the record seems to bear out."""


NARROWED = (
    "2024-07-05|London goes red|Of the seats Labour wrested from the Tories in London, Chipping"
    " Barnet had the best turnout.",
    "2015-05-08|Derby North|Of the women elected, Amanda Solloway has the smallest majority.",
    "2010-05-07|Hampstead and Kilburn|Northern Ireland apart, no seat was closer than Hampstead and"
    " Kilburn.",
    "2010-05-07|Leicester West|Liz Kendall won. No Leicester MP has a smaller majority than Liz"
    " Kendall.",
    "2010-05-07|Sherwood|Mark Spencer won. Where the Liberal Democrats came third in the East Midlands,"
    " no seat was closer than Sherwood.",
    "2010-05-07|Swansea West|Of the marginals in Wales decided by fewer than 5,000 votes, none had a"
    " lower turnout than Swansea West.",
    "2010-05-07|Wigan|Lisa Nandy won. We followed Bury South, Wigan, Rochdale, City of Chester and"
    " Warrington South. No majority was bigger than that in Wigan.",
    "2010-05-07|Norwich South|Simon Wright won. Of the eight seats the Liberal Democrats gained, only"
    " Solihull was closer than Norwich South.",
    "2017-06-09|Bristol East|Kerry McCarthy won. Of the seats Labour held on to in the South West, none"
    " was closer than Bristol East.",
    "2010-05-07|The numbers|The biggest majority in a Conservative gain was 10,628, in Dartford.",
    "2015-05-08|Wirral West|Of the new members in the North West, only Chris Matheson in City of"
    " Chester has a smaller majority.",
    "2019-12-13|The numbers|The biggest majority in a Conservative gain was 14,395, in North Norfolk.",
    "2015-05-08|Dagenham and Rainham|Jon Cruddas won. The Conservative share fell more in Dagenham and"
    " Rainham than anywhere else in London.",
    "2010-05-07|Hexham|Guy Opperman won. Nobody in the North East votes like Hexham: at 72.0 per cent"
    " its turnout beat every other.",
    "2010-05-07|Mid Ulster|Fermanagh and South Tyrone aside, nowhere in Northern Ireland had a better"
    " turnout than Mid Ulster.",
    "2010-05-07|Rayleigh and Wickford|In the East of England the Liberal Democrats came second by most"
    " in Rayleigh and Wickford.",
    "2010-05-07|Nottingham North|Graham Allen won. The city's lowest turnout was in Nottingham North.",
    "2010-05-07|Arfon|Hywel Williams won. No colleague of Williams's in Wales has a smaller majority.",
    "2017-06-09|North East Fife|Stephen Gethins won. Only Angela Crawley won with a smaller share among"
    " SNP MPs in Scotland.",
)  # fmt: skip
"""True orders of fewer seats than those of the area that they name, or of none."""


WHOLE = [
    line for line in
    Path(__file__).with_name("true_and_open.txt").read_text("utf-8").splitlines()[1:] if line
]  # fmt: skip
"""Whole true texts of a reader who meant to break the check, a line each as those above."""


def _read(reader: Reader, said: str) -> tuple[Verdict, ...]:
    day, title, text = said.split("|")
    return read(reader, text, title=title, published=date.fromisoformat(day))


@pytest.mark.parametrize("said", NARROWED)
def test_an_order_of_some_seats_alone_is_not_called_false(
    official_reader: Reader, said: str
) -> None:
    assert called_false(_read(official_reader, said)) == []


@pytest.mark.parametrize("said", [*TRUE, *WHOLE])
def test_what_is_true_is_not_called_false(official_reader: Reader, said: str) -> None:
    assert called_false(_read(official_reader, said)) == []


@pytest.mark.parametrize(("said", "span"), NOT_SO)
def test_what_is_false_is_not_borne_out(official_reader: Reader, said: str, span: str) -> None:
    found = _read(official_reader, said)
    assert span not in [one.claim.span for one in found if one.verdict is SUPPORTED]


def test_an_order_of_his_rivals_is_caught(official_reader: Reader) -> None:
    text = "Rishi Sunak won. All but four of his 12 opponents lost their deposits."
    said = f"2024-07-05|Richmond and Northallerton|{text}"
    assert CONTRADICTED in [one.verdict for one in _read(official_reader, said)]
