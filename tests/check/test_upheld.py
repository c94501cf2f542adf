"""What is false of a claim whose figure is right: whose it is, who lost the seat, which way."""

from datetime import date

import pytest
from tests.check.asking import headed, is_borne_out, is_put_right

from tellers.check.verdict import Reader

LAGAN = "Lagan Valley: Sorcha Eastwood has won Lagan Valley for Alliance. "
ROSS = "Ross, Skye and Lochaber: Ian Blackford has won Ross, Skye and Lochaber for the SNP. "
FOYLE = "Foyle: Elisha McCallion has taken Foyle from Mark Durkan. "
FOYLE_19 = "Foyle: Colum Eastwood has won Foyle for the SDLP. "
YARMOUTH = "Great Yarmouth: Rupert Lowe has won Great Yarmouth for Reform UK. "
EASTLEIGH = "Eastleigh: Mike Thornton has held Eastleigh for the Liberal Democrats. "
CLACTON = "Clacton: Douglas Carswell has won Clacton for Ukip. "
ANTRIM = "North Antrim: A dynasty has come to its end. "
NORFOLK = "South West Norfolk: It was a night to remember. "
CHICHESTER = "Chichester: Jess Brown-Fuller has won Chichester for the Liberal Democrats. "
MONTGOMERY = "Montgomeryshire: Glyn Davies has won Montgomeryshire. "
PORTSMOUTH = "Portsmouth North: Amanda Martin has beaten Penny Mordaunt. "
REDCAR = "Redcar: Ian Swales has taken Redcar from Vera Baird. "
STROUD = "Stroud: David Drew has beaten Neil Carmichael by 687 votes. "
GORDON = "Gordon: Colin Clark has won Gordon from Alex Salmond. "
BLYTH = "Blyth Valley: Ian Levy has won Blyth Valley by 712. "
WHOLE = "The general election: The Conservatives won 365 seats. In Kensington they won by 150. "
DERRY = "East Londonderry: Gregory Campbell has won East Londonderry by 179. "
STOKE = "Stoke-on-Trent Central: "
TWO = "Tamworth and Mid Bedfordshire: "
KEIGHLEY = "Keighley and Ilkley: It went against the tide. "
VALE = "Vale of Clwyd: Chris Ruane has won Vale of Clwyd from James Davies. "
DAY = {
    LAGAN: date(2024, 7, 5), ROSS: date(2015, 5, 8), FOYLE: date(2017, 6, 9),
    FOYLE_19: date(2019, 12, 13), YARMOUTH: date(2024, 7, 5), EASTLEIGH: date(2013, 3, 1),
    CLACTON: date(2014, 10, 10), ANTRIM: date(2024, 7, 5), NORFOLK: date(2024, 7, 5),
    CHICHESTER: date(2024, 7, 5), MONTGOMERY: date(2010, 5, 7), PORTSMOUTH: date(2024, 7, 5),
    STROUD: date(2017, 6, 9), GORDON: date(2017, 6, 9), BLYTH: date(2019, 12, 13),
    WHOLE: date(2019, 12, 14), REDCAR: date(2010, 5, 7), KEIGHLEY: date(2024, 7, 5),
    TWO: date(2023, 10, 20), DERRY: date(2024, 7, 5), STOKE: date(2017, 2, 24),
    VALE: date(2017, 6, 9),
}  # fmt: skip
BORNE_OUT = (
    (ROSS, "In 2010 Mr Kennedy's majority was 13,070.", "13,070"),
    (ROSS, "The Liberal Democrats were defending a majority of 13,070.", "13,070"),
    (FOYLE, "Two years ago Mr Durkan was more than 6,000 in front.", "more than 6,000"),
    (FOYLE_19, "Elisha McCallion had taken the seat from Mark Durkan in 2017 by 169.", "169"),
    (FOYLE_19, "Mark Durkan lost in 2017 by 169.", "169"),
    (YARMOUTH, "The Tories had won at the four previous elections.", "the four previous elections"),
    (EASTLEIGH, "He won 13,342 votes, 1,771 more than Diane James.", "1,771"),
    (EASTLEIGH, "Diane James won 11,571 votes, 1,771 fewer than Mike Thornton.", "1,771"),
    (CLACTON, "In 2010 Mr Carswell had won by 12,068.", "12,068"),
    (ANTRIM, "Jim Allister took North Antrim from Ian Paisley by 450 votes.", "450"),
    (NORFOLK, "Liz Truss has lost South West Norfolk to Labour by 630 votes.", "Liz Truss"),
    (CHICHESTER, "The Liberal Democrat share has more than doubled.", "more than doubled"),
    (MONTGOMERY, "Heledd Fychan moved Plaid Cymru up to third.", "up to third"),
    (PORTSMOUTH, "Penny first won here in 2010 and was re-elected three times.", "three"),
    (REDCAR, "Her party's share then was 51.4 per cent and is now 32.7 per cent.",
     "32.7 per cent"),
    (DERRY, "The SDLP's Cara Hunter was third, and Allister Kyle of the TUV fourth.", "fourth"),
    (STOKE, "Labour has held Stoke-on-Trent Central, with the Ukip leader, Paul Nuttall, in second "
     "place.", "second"),
    (TWO, "Sarah Edwards took Tamworth by 1,316; Alistair Strathern took Mid Bedfordshire by "
     "1,192.", "1,192"),
    (STROUD, "He received 29,994 votes, and Mr Carmichael 29,307.", "29,994"),
    (STROUD, "Labour held it from 1997 to 2010.", "from 1997 to 2010"),
    (GORDON, "The movement from SNP to Conservative was 20.4 points.", "20.4 points"),
    (BLYTH, "In 2017 Labour won by 7,915.", "7,915"),
    (WHOLE, "More than 67 per cent of the electorate voted, slightly down on 2017.",
     "slightly down"),
    (KEIGHLEY, "Robbie Moore has kept Keighley and Ilkley for the Tories, by 1,625.", "1,625"),
)  # fmt: skip
FALSE = (
    (LAGAN, "The notional Sinn Fein majority was 7,475.", "Sinn Fein", "DUP"),
    (ROSS, "In 2010 Mr Conniff's majority was 13,070.", "Conniff", "Charles Kennedy"),
    (ROSS, "Labour was defending a majority of 13,070.", "Labour", "Charles Kennedy"),
    (ROSS, "In 2015 Mr Kennedy's majority was 13,070.", "13,070", "5124"),
    (FOYLE, "Two years ago Mr Durkan was more than 8,000 in front.", "more than 8,000", "6046"),
    (FOYLE, "Two years ago Mr Durkan was less than 6,000 in front.", "less than 6,000", "6046"),
    (FOYLE_19, "Mr Eastwood had taken the seat from Mark Durkan in 2017 by 169.", "Eastwood",
     "Elisha McCallion"),
    (FOYLE_19, "Elisha McCallion lost in 2017 by 169.", "lost", "won"),
    (YARMOUTH, "The Tories had lost at the four previous elections.", "lost", "won"),
    (EASTLEIGH, "He won 13,342 votes, 1,771 fewer than Diane James.", "fewer than", "more"),
    (EASTLEIGH, "Diane James won 11,571 votes, 1,771 more than Mike Thornton.", "more than",
     "fewer"),
    (CLACTON, "In 2010 Giles Watling had won by 12,068.", "Giles Watling", "Douglas Carswell"),
    (ANTRIM, "Jim Allister took North Antrim from Helen Maher by 450 votes.", "Helen Maher", "DUP"),
    (NORFOLK, "James Bagge has lost South West Norfolk to Labour by 630 votes.", "James Bagge",
     "Conservative"),
    (CHICHESTER, "The Liberal Democrat share has less than doubled.", "less than doubled", "2.42"),
    (MONTGOMERY, "Heledd Fychan moved Plaid Cymru up to fourth.", "up to fourth", "3"),
    (PORTSMOUTH, "Penny first won here in 2010 and was re-elected two times.", "two", "3"),
    (WHOLE, "More than 67 per cent of the electorate voted, slightly up on 2017.", "slightly up",
     "-1.4"),
    (DERRY, "The TUV's Allister Kyle was fourth, and Cara Hunter of the SDLP fourth.", "fourth",
     "3"),
    (STOKE, "Labour has held Stoke-on-Trent Central, with the Ukip leader, Paul Nuttall, in first "
     "place.", "first", "2"),
    (EASTLEIGH, "Turnout was 57.2 per cent.", "57.2 per cent", "52.7"),
    (EASTLEIGH, "Turnout was 58.2 per cent.", "58.2 per cent", "52.8"),
    (TWO, "Sarah Edwards took Tamworth by 1,316; Dave Holland took Mid Bedfordshire by 1,192.",
     "Dave Holland", "Alistair Strathern"),
    (STROUD, "He received 29,307 votes, and Mr Carmichael 29,307.", "29,307", "29994"),
    (STROUD, "Labour held it from 1992 to 2010.", "from 1992 to 2010", "1997"),
    (GORDON, "The movement from SNP to Conservative was 40.8 points.", "40.8 points", "20.4"),
    (BLYTH, "In 2017 Labour won by 9,229.", "9,229", "7915"),
)  # fmt: skip
NOT_FALSE = (
    (ROSS, "The majority of 13,070 that the Liberal Democrats had is no more."),
    (LAGAN, "The notional DUP majority was 7,475."),
    (NORFOLK, "Terry Jermy's majority is 630; Liz Truss had one of 26,195."),
    (FOYLE_19, "Mark Durkan, who lost by 169 in 2017, did not stand."),
)


@pytest.mark.parametrize(("base", "words", "span"), BORNE_OUT)
def test_it_is_borne_out_where_it_is_so(
    official_reader: Reader, base: str, words: str, span: str
) -> None:
    is_borne_out(headed(official_reader, base + words, DAY[base]), span)


@pytest.mark.parametrize(("base", "words", "span", "right"), FALSE)
def test_whose_and_which_way_are_false_beside_a_right_figure(
    official_reader: Reader, base: str, words: str, span: str, right: str
) -> None:
    is_put_right(headed(official_reader, base + words, DAY[base]), span, right)


@pytest.mark.parametrize(("base", "words"), NOT_FALSE)
def test_nothing_is_false_of_what_may_be_so(official_reader: Reader, base: str, words: str) -> None:
    is_borne_out(headed(official_reader, base + words, DAY[base]))
