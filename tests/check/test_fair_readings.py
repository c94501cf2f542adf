"""True texts of kinds that were once called false; and what is false of the same kind."""

from datetime import date

import pytest
from tests.check.asking import read

from tellers.check.claims import Finding
from tellers.check.verdict import Reader

JULY = date(2024, 7, 6)

TRUE: tuple[tuple[str, date, str], ...] = (
    # what was foretold, and what is of no poll
    ("Newark", date(2019, 12, 14), "In the week before polling day a survey of 1,005 residents had put Labour on 31 per cent; Baggaley in fact took 23.5."),
    ("Clacton", JULY, "A poll by Survation in June had put Mr Farage on 42 per cent; he took 46.2."),
    ("Labour wins", JULY, "The exit poll gave Labour 410 seats. It won 411."),
    # how far two were apart
    ("Stone", date(2010, 5, 8), "Never in the count was Christine Tinker ahead. In the end she was 13,292 votes adrift, 28.1 per cent of all those cast."),
    ("Newark", date(2019, 12, 14), "James Baggaley of Labour was the runner-up. His 12,844 votes were 7,536 more than David Watts got for the Liberal Democrats."),
    ("Halifax", date(2010, 5, 8), "On 37.4 per cent, Linda Riordan was 12.6 points short of an absolute majority."),
    ("Central Ayrshire", date(2010, 5, 8), "Brian Donohoe has 7,045 fewer votes than Andrew Lansley in South Cambridgeshire."),
    ("Belfast West", date(2010, 5, 8), "The SDLP vote, at 5,261, was 16.4 per cent, or 23.0 per cent of the winner's."),
    ("Edmonton", date(2015, 5, 9), "Kate Osamor's majority of 15,419 is 5,806 more than that of Andy Love last time."),
    # places that nobody took, and those of two
    ("Stone", date(2010, 5, 8), "Two places behind the winner was Joanne Lewis, on 9,770."),
    ("Bolton West", JULY, "Chris Green had hoped for better than second place and 27.8 per cent."),
    ("Blaenau Gwent and Rhymney", JULY, "Plaid Cymru edged the Conservatives out of second place by 68 votes."),
    ("Selby and Ainsty", date(2023, 7, 22), "Arnold Warneken for the Greens and Mike Jordan for the Yorkshire Party came third and fourth."),
    # deposits of before, and not enough for one
    ("Brent Central", date(2019, 12, 14), "The Liberal Democrats, who lost their deposit here in 2017, kept it this time."),
    ("Stalybridge and Hyde", date(2017, 6, 10), "Paul Ankers did not do well enough to keep his deposit, with 2.3 per cent."),
    # bounds, and parts of votes
    ("Newark", date(2019, 12, 14), "Turnout was higher than 72 per cent but lower than 73."),
    ("Newark", date(2019, 12, 14), "The Labour vote was 21 per cent lower than in 2017."),
    ("Gower", date(2019, 12, 14), "Tonia Antoniazzi's majority almost halved, from 3,269 to 1,837."),
    # some of the candidates
    ("Islington North", JULY, "The three candidates at the foot of the poll had fewer than 400 votes among them."),
    ("Hendon", JULY, "Any one of the five other candidates who finished above Jane Gibson took more votes than the margin."),
    # a day, a verb, a year that is another clause's
    ("North Shropshire", date(2021, 12, 18), "Helen Morgan won a seat where the Liberal Democrats had been third in 2019, with 5,643 votes."),
    ("North Shropshire", date(2021, 12, 18), "A crowd of 300 gathered at 3.15am to hear that Helen Morgan had won by 5,925 votes."),
    ("South West Norfolk", JULY, "Ms Truss first won the seat in 2010 by 13,140 votes. By 2019 her majority had doubled to 26,195."),
    ("South West Norfolk", JULY, "Labour held it until 1964, when the Conservatives won by 123 votes."),
    ("Bristol Central", JULY, "Bristol Central is largely made up of the old Bristol West, where Ms Denyer came second in 2019, 28,219 votes behind."),
    ("Bolton West", JULY, "Phil Brickell's 17,363 votes were never in doubt once Chris Green's 12,418 had been stacked beside them."),
    ("Labour wins", JULY, "Labour won 411 seats, its best result since Tony Blair's 412 in 2001 and 418 in 1997. But its vote share, 33.7 per cent, was lower than Jeremy Corbyn's 40 per cent in 2017."),
    ("Labour wins", JULY, "The SNP was left with nine. Labour took 37 in Scotland, where it had one."),
    ("Labour wins", JULY, "The Tories won 121 seats. Their previous low, 156 seats, was in 1906."),
    ("Labour wins", JULY, "The Liberal Democrats had 11 after 2019 and 15 at the dissolution; they have 72 now."),
    ("Labour wins", JULY, "Labour polled 9.7 million, half a million fewer than in 2019."),
    # who pushes somebody into a place has another
    ("Bristol Central", JULY, "Carla Denyer pushed Labour into second place with 24,539 votes."),
    # people
    ("Bolton West", JULY, "Brickell had 17,363 votes in the bag to Green's 12,418: a margin of 4,945."),
    ("Bolton West", JULY, "Mr Green conceded at about 3am. The final figures gave him 12,418 votes to Mr Brickell's 17,363."),
    ("Lagan Valley", JULY, "Sorcha-Lucy Eastwood took Lagan Valley from the DUP, whose former leader Sir Jeffrey Donaldson had held it since 1997. He was first elected as an Ulster Unionist."),
    ("Lagan Valley", JULY, "The DUP, UUP and TUV had 29,002 between them, more than 10,000 above Ms Eastwood's 18,618."),
    ("Ashfield", JULY, "In 2019, as a Conservative, he beat Jason Zadrozny, an independent, by 5,733. Mr Zadrozny came third this time."),
    ("Selby and Ainsty", date(2023, 7, 22), "Nigel Adams, a close ally of Boris Johnson, won 60 per cent in 2019. Claire Holmes, his would-be successor, won 34."),
    # several seats
    ("Selby and Ainsty", date(2023, 7, 22), "The Liberal Democrats, who won Somerton and Frome on the same day, were sixth."),
    ("Christchurch", date(2010, 5, 8), "Christopher Chope took the seat with 27,888 votes, while over in Truro and Falmouth 20,349 were enough for Sarah Newton."),
    ("General election 2010", date(2010, 5, 8), "Central Ayrshire and South Cambridgeshire went to Labour and the Conservatives respectively."),
    ("General election 2015", date(2015, 5, 9), "Dan Jarvis's majority in Barnsley Central is bigger than Maria Miller's in Basingstoke."),
    ("Streatham", date(2015, 5, 9), "Chuka Umunna won by 13,934. In Amber Valley, Nigel Mills won by 4,205 over Kevin Gillott."),
    ("Gordon", date(2015, 5, 9), "In 2010 the Liberal Democrats came first with 36.0 per cent."),
    # the whole
    ("General election 2010", date(2010, 5, 8), "In 18 of the seats the Conservatives won, the majority was under 1,000."),
    ("General election 2010", date(2010, 5, 8), "The North East has 29 seats, and two of them were won by fewer than 2,000 votes."),
    ("General election 2010", date(2010, 5, 8), "Turnout across the United Kingdom was 65.1 per cent; in Manchester Central it was only 44.3."),
    ("General election 2015", date(2015, 5, 9), "The Liberal Democrats, with 7.9 per cent, have eight seats; on a strictly proportional count they would have had about 51."),
    ("General election 2015", date(2015, 5, 9), "The best SNP share was 61.9 per cent, in Dundee West."),
    ("Clacton", JULY, "Two thirds of those who voted in Clacton in 2019 backed the Conservatives."),
    ("Clacton", JULY, "Three weeks ago the Tories thought they would hold Clacton by 2,000 votes. They lost it by 8,405."),
    ("Gower", date(2017, 6, 10), "In two years Gower went from Labour to Conservative and back. Byron Davies, who won by 27, lost by 3,269."),
    ("Thurrock", date(2015, 5, 9), "Tim Aker was 974 votes from victory and 438 from second place."),
    # what was needed, hoped for, or a rule of thumb
    ("Halifax", date(2010, 5, 8), "Ms Riordan needed 14,807 votes to beat Mr Allott and got 16,278."),
    ("Stone", date(2010, 5, 8), "The Conservatives hoped to win by 16,292. They won by 13,292."),
    ("Newark", date(2019, 12, 14), "The Conservatives had been expected to win by 5,000; in the event it was 21,816."),
    ("Stone", date(2010, 5, 8), "A majority of 13,292 makes this a safe seat by the usual test of ten points."),
    # those who polled so many; whose place it was
    ("Stone", date(2010, 5, 8), "Only two candidates polled 10,000 or more."),
    ("Newark", date(2019, 12, 14), "It takes 5 per cent to save a deposit. Three candidates did it."),
    ("Newark", date(2019, 12, 14), "Fourth place and 1,950 votes for Jay Henderson."),
    ("Finchley and Golders Green", date(2019, 12, 14), "Luciana Berger, once Labour's MP for Liverpool Wavertree, came second for the Lib Dems, 6,562 behind Mike Freer."),
    # parts of the electorate, and sums of money
    ("Stone", date(2010, 5, 8), "The majority, 13,292, was 28.1 per cent of valid votes and 19.8 per cent of the electorate."),
    ("Stone", date(2010, 5, 8), "Bill Cash was returned on a turnout of 70.4 per cent, so that he was backed by 35.6 per cent of all electors."),
    ("Stone", date(2010, 5, 8), "The median house price is £285,000 and the Conservatives won with 50.6 per cent."),
    # another day, another place
    ("Tamworth", date(2023, 10, 21), "Sarah Edwards beat Andrew Cooper by 1,316 in a seat with a Tory majority of 19,634."),
    ("Rochester and Strood", date(2014, 11, 22), "Last time: Mark Reckless (Conservative) majority 9,953. This time: Mark Reckless (UKIP) majority 2,920."),
    ("Tiverton and Honiton", date(2022, 6, 26), "Richard Foord overturned the biggest majority, in votes, ever at a British by-election: 24,239."),
    ("Glasgow South West", JULY, "Zubir Ahmed beat Chris Stephens by 3,285 as Labour took all six seats in Glasgow."),
    ("Newark", date(2019, 12, 14), "Robert Jenrick is one of 38 Conservative MPs in the East Midlands, which has 46 seats."),
    ("Ashfield", JULY, "Reform candidates took second place in 98 constituencies. They won five, including this one."),
    ("Blackburn", JULY, "The two independents and the Workers Party had more than half the vote between them, leaving Labour with 27 per cent."),
    ("Godalming and Ash", JULY, "Of Surrey's 13 seats the Liberal Democrats won six, and Labour one."),
    # of before, of other elections, of parts: what the words leave open
    ("SNP take Central Ayrshire", date(2015, 5, 8), "Labour thought its majority of 12,007 was safe."),
    ("Argyll and Bute on a knife edge", date(2017, 6, 10), "A swing of half the majority, 665 votes, would have been enough for Gary Mulvaney to win Argyll and Bute."),
    ("Bromley and Biggin Hill", JULY, "Bromley and Biggin Hill was the closest Labour came to another seat in London."),
    ("Manchester Central", date(2010, 5, 7), "Nearly 51,000 people on the register in Manchester Central did not cast a valid vote."),
    ("Meriden", date(2010, 5, 9), "For every 100 votes cast for Caroline Spelman, Ed Williams had 40."),
    ("East Lothian profile", date(2019, 12, 14), "In East Lothian the 2017 election was won by Labour, the 2015 one by the SNP and the 2010 one by Labour."),
    ("Coalition", date(2010, 5, 7), "The Liberal Democrats won more votes nationally than in 2005 but five fewer seats."),
    ("Tonbridge and Malling", date(2019, 12, 13), "Richard Morris was nearer to third than to first."),
    ("Keighley", date(2017, 6, 9), "Everyone bar John Grogan and Kris Hopkins lost a deposit."),
    ("Dover profile", date(2019, 12, 13), "The closest of the last four elections in Dover was in 2010, won by 5,274."),
    ("New Forest West profile", date(2019, 12, 15), "The biggest majority of the last four elections was 24,403, in 2019."),
    ("Glasgow Central profile", date(2019, 12, 13), "Anas Sarwar (10,551), Alison Thewliss (7,662), Alison Thewliss (2,267), Alison Thewliss (6,474): the winners since 2010, with their majorities."),
    ("Sheffield, Hallam", date(2019, 12, 15), "Sheffield, Hallam topped the turnout table for Yorkshire and the Humber with 78.2 per cent."),
    ("East Devon history", date(2019, 12, 14), "Two elections ago Hugo Swire won by 12,261."),
    ("Truss out", JULY, "Ms Truss had a majority of 26,195 in 2019; she lost by 630."),
)  # fmt: skip
"""Nothing in any of these is false."""

FALSE: tuple[tuple[str, date, str, str], ...] = (
    ("Brent Central", date(2019, 12, 14), "Labour, who lost their deposit here in 2017, won again.", "lost their deposit"),
    ("General election 2010", date(2010, 5, 8), "In 28 of the seats the Conservatives won, the majority was under 1,000.", "28"),
    ("South West Norfolk", JULY, "Labour held it until 1964, when the Conservatives won by 153 votes.", "153"),
    ("General election 2015", date(2015, 5, 9), "Dan Jarvis's majority in Barnsley Central is smaller than Maria Miller's in Basingstoke.", "smaller than Maria Miller's"),
    ("Stone", date(2010, 5, 8), "The winner was Joanne Lewis.", "Joanne Lewis"),
    ("Labour wins", JULY, "Labour won 421 seats, its best result since Tony Blair's 412 in 2001.", "421"),
    ("Gower", date(2019, 12, 14), "Tonia Antoniazzi's majority more than halved, from 3,269 to 1,837.", "more than halved"),
    ("Ashfield", JULY, "Rhea Keehn, an independent, came second.", "independent"),
    ("North Shropshire", date(2021, 12, 18), "Helen Morgan won the seat in 2019.", "Helen Morgan"),
    ("Tamworth", date(2023, 10, 21), "Sarah Edwards beat Andrew Cooper by 1,361 in a seat with a Tory majority of 19,634.", "1,361"),
    ("Stone", date(2010, 5, 8), "Bill Cash was backed by 45.6 per cent of all electors.", "45.6 per cent"),
    ("Newark", date(2019, 12, 14), "Jay Henderson took third place with 1,950 votes.", "third"),
    ("Rochester and Strood", date(2014, 11, 22), "Mark Reckless (Labour) won by 2,920.", "Labour"),
)  # fmt: skip
"""The words of each that are false."""


@pytest.mark.parametrize(("title", "day", "text"), TRUE)
def test_a_true_text_is_not_called_false(
    official_reader: Reader, title: str, day: date, text: str
) -> None:
    told = read(official_reader, text, title=title, published=day)
    false = [v for v in told if v.verdict is Finding.CONTRADICTED]
    assert not false, [(v.claim.span, v.correct_value, v.why) for v in false]


@pytest.mark.parametrize(("title", "day", "text", "span"), FALSE)
def test_a_false_one_of_its_kind_is_caught(
    official_reader: Reader, title: str, day: date, text: str, span: str
) -> None:
    told = read(official_reader, text, title=title, published=day)
    assert span in [v.claim.span for v in told if v.verdict is Finding.CONTRADICTED]
