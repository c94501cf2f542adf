"""Names, parties and verbs that are false beside a right figure, with something told in between."""

from datetime import date

import pytest
from tests.check.asking import SUPPORTED, headed, is_borne_out, is_put_right

from tellers.check.verdict import Reader

HALLAM, KENSINGTON, THANET = "Sheffield Hallam: ", "Kensington: ", "South Thanet: "
BRIGHTON, BRISTOL = "Brighton Pavilion: ", "Bristol West: "
RUTHERGLEN = "Rutherglen and Hamilton West: "
HOUSE_17, HOUSE_24 = "The general election: ", "The general election of 2024: "
BURNLEY, CLACTON, ORPINGTON = "Burnley: ", "Clacton by-election: ", "Orpington: "
BATTERSEA, WALSALL, WAVENEY = "Battersea: ", "Walsall North: ", "Waveney Valley: "
CHELTENHAM, ROSS, SHROPSHIRE = "Cheltenham: ", "Ross, Skye and Lochaber: ", "North Shropshire: "
HOUSE_19, ULSTER = "The general election of 2019: ", "Northern Ireland: "
RICHMOND = "Richmond Park: "
SELBY, ISLINGTON = "Selby and Ainsty: ", "Islington North: "
DAY = {
    BATTERSEA: date(2017, 6, 9), WALSALL: date(2017, 6, 9), WAVENEY: date(2024, 7, 5),
    CHELTENHAM: date(2024, 7, 5), ROSS: date(2015, 5, 8), SHROPSHIRE: date(2021, 12, 17),
    HOUSE_19: date(2019, 12, 13), ULSTER: date(2024, 7, 5), SELBY: date(2023, 7, 21),
    ISLINGTON: date(2024, 7, 5), RICHMOND: date(2017, 6, 9),
    HALLAM: date(2017, 6, 9), KENSINGTON: date(2017, 6, 9), THANET: date(2015, 5, 8),
    BRIGHTON: date(2010, 5, 7), BRISTOL: date(2015, 5, 8), RUTHERGLEN: date(2023, 10, 6),
    HOUSE_17: date(2017, 6, 9), HOUSE_24: date(2024, 7, 5), BURNLEY: date(2010, 5, 7),
    CLACTON: date(2014, 10, 10), ORPINGTON: date(2024, 7, 5),
}  # fmt: skip
BORNE_OUT = (
    (HALLAM, "Jared O'Mara, a bar owner, has taken Sheffield Hallam from Nick Clegg by 2,125.",
     "2,125"),
    (HALLAM, "Nick Clegg, the former deputy prime minister, has lost Sheffield Hallam to Labour.",
     "Labour"),
    (HALLAM, "Ian Walker, who had hoped for more from the Liberal Democrats, came third with 23.8 "
     "per cent.", "23.8 per cent"),
    (HALLAM, "Mr Clegg has gone, and the swing from him to Mr O'Mara was 4 points.", "4 points"),
    (KENSINGTON, "Two years ago Victoria Borwick was 7,361 ahead.", "7,361"),
    (KENSINGTON, "Victoria Borwick had been sitting on a majority of 7,361.", "7,361"),
    (KENSINGTON, "A Conservative majority of 7,361 has been overturned by Labour in Kensington.",
     "7,361"),
    (KENSINGTON, "Emma Dent Coad has won Kensington from the Conservatives for Labour.",
     "from the Conservatives"),
    (KENSINGTON, "Emma Dent Coad won, unseating Victoria Borwick by 20 votes.", "20"),
    (THANET, "Nigel Farage, the Ukip leader, was beaten by 2,812.", "2,812"),
    (THANET, "Craig Mackinlay, a former leader of Ukip, won South Thanet by 2,812.", "2,812"),
    (THANET, "The Liberal Democrat share collapsed, from 15.1 per cent to 1.9.", "1.9"),
    (THANET, "The Greens finished behind Labour, in fourth.", "fourth"),
    (THANET, "The Liberal Democrats came fifth, with a lost deposit for Russell Timpson.",
     "a lost deposit"),
    (BRIGHTON, "Caroline Lucas, the Green leader, has taken Brighton Pavilion by 1,252.", "1,252"),
    (BRIGHTON, "Nancy Platts lost with 14,986 votes.", "14,986"),
    (BRISTOL, "The Greens overtook the Conservatives to come second.", "second"),
    (BRISTOL, "Stephen Williams, the sitting Liberal Democrat, was unseated by Thangam Debbonaire.",
     "Thangam Debbonaire"),
    (BRISTOL, "The swing from the Liberal Democrats to the Greens was 26.1 points.", "26.1 points"),
    (RUTHERGLEN, "Michael Shanks, a teacher, has won Rutherglen and Hamilton West for Labour by "
     "9,446.", "9,446"),
    (HOUSE_17, "The SNP took 21 fewer seats than two years ago.", "21"),
    (HOUSE_24, "The Conservatives won 185 fewer seats than 14 years ago.", "185"),
    (ORPINGTON, "Not so for Gareth Bacon, who kept Orpington by 5,118.", "5,118"),
    (BATTERSEA, "Jane Ellison has been booted out of Battersea by Labour's Marsha de Cordova, who "
     "won by 2,416.", "2,416"),
    (WALSALL, "The veteran David Winnick was beaten in Walsall North by Eddie Hughes.",
     "Eddie Hughes"),
    (WAVENEY, "Adrian Ramsay, co-leader of the Green Party, is the first member here.",
     "Adrian Ramsay"),
    (WAVENEY, "The Greens have four seats. Adrian Ramsay's is the narrowest of the four "
     "majorities.", "narrowest of"),
    (CHELTENHAM, "Five years ago the Conservative majority was 981; the Liberal Democrat one is "
     "now 7,210.", "7,210"),
    (ROSS, "Mr Blackford piled up a remarkable 20,119 votes.", "20,119"),
    (HOUSE_19, "The biggest majority anywhere, in votes, belongs to Labour in Knowsley.",
     "Knowsley"),
    (ULSTER, "The DUP, who had eight MPs elected in 2019, emerged with five.", "eight"),
    (CLACTON, "In his Tory days, in 2010, Mr Carswell had won by 12,068.", "12,068"),
    (ROSS, "Charles Kennedy, the former Lib Dem leader, has lost Ross, Skye and Lochaber to the "
     "SNP.", "SNP"),
    (ORPINGTON, "The Greens got their deposit back, with 5.03 per cent.", "5.03 per cent"),
    (THANET, "It was a win for Craig Mackinlay, and a lost deposit for Russell Timpson.",
     "a lost deposit"),
    (KENSINGTON, "A majority of 7,361 has become a Labour one of 20.", "20"),
    (THANET, "Ukip veteran Nigel Farage was beaten by 2,812.", "2,812"),
    (RICHMOND, "Zac Goldsmith, who lost Richmond Park to Sarah Olney in December, has won it back "
     "by 45 votes.", "45"),
    (RICHMOND, "Zac Goldsmith was beaten by Sarah Olney six months ago; he has a majority of 45.",
     "45"),
    (ISLINGTON, "Jeremy Corbyn has represented Islington North since 1983.", "since 1983"),
    (SELBY, "The Conservative tally, meanwhile, shrank by more than 21,000.", "more than 21,000"),
)  # fmt: skip
FALSE = (
    (HALLAM, "Ian Walker, a bar owner, has taken Sheffield Hallam from Nick Clegg by 2,125.",
     "Ian Walker", "Jared O'Mara"),
    (HALLAM, "Logan Robin, the former deputy prime minister, has lost Sheffield Hallam to Labour.",
     "Logan Robin", "Nick Clegg"),
    (HALLAM, "Jared O'Mara, the former deputy prime minister, has lost Sheffield Hallam to Labour.",
     "Jared O'Mara", "Nick Clegg"),
    (HALLAM, "Mr Clegg has gone, and the swing from him to Mr Walker was 4.0 points.", "Walker",
     "Jared O'Mara"),
    (KENSINGTON, "Two years ago Annabel Mullin was 7,361 ahead.", "Annabel Mullin",
     "Victoria Borwick"),
    (KENSINGTON, "Emma Dent Coad had been sitting on a majority of 7,361.", "Emma Dent Coad",
     "Victoria Borwick"),
    (KENSINGTON, "A Conservative majority of 7,361 has been overturned by the Liberal Democrats in "
     "Kensington.", "Liberal Democrats", "Emma Dent Coad"),
    (KENSINGTON, "Emma Dent Coad has won Kensington from the Conservatives for the Greens.",
     "Greens", "Labour"),
    (KENSINGTON, "Emma Dent Coad won, unseating Annabel Mullin by 20 votes.", "Annabel Mullin",
     "Victoria Borwick"),
    (THANET, "Nigel Farage, the Labour leader, was beaten by 2,812.", "Labour", "UKIP"),
    (THANET, "Green leader Nigel Farage came second in South Thanet with 32.4 per cent.", "Green",
     "UKIP"),
    (THANET, "The Green share collapsed, from 15.1 per cent to 1.9.", "Green", "Liberal Democrat"),
    (THANET, "The Greens finished behind Labour, in third.", "third", "4"),
    (THANET, "The Liberal Democrats came fifth, with a lost deposit for Will Scobie.",
     "Will Scobie", "Russell Timpson"),
    (THANET, "Ian Driver, who had Ukip to thank for little, came third with 23.8 per cent.",
     "Ian Driver", "Will Scobie"),
    (THANET, "Ian Driver, who had Ukip to thank for little, came third.", "third", "4"),
    (BRIGHTON, "Charlotte Vere, the Green leader, has taken Brighton Pavilion by 1,252.",
     "Charlotte Vere", "Caroline Lucas"),
    (BRIGHTON, "Caroline Lucas lost with 16,238 votes.", "lost", "won"),
    (BRISTOL, "The Greens overtook the Conservatives to come fourth.", "fourth", "2"),
    (BRISTOL, "Claire Hiscott was unseated by Thangam Debbonaire.", "Claire Hiscott",
     "Stephen Williams"),
    (HOUSE_17, "The SNP took 21 more seats than two years ago.", "21 more", "-21"),
    (HOUSE_17, "Labour lost 28 of the 40 seats in Wales.", "lost", "won"),
    (HOUSE_24, "The Conservatives won 185 more seats than 14 years ago.", "185 more", "-185"),
    (BURNLEY, "Andrew Brown, leader of the council, has captured Burnley from Labour.",
     "Andrew Brown", "Gordon Birtwistle"),
    (CLACTON, "The Labour share more than halved, from 53.0 per cent to 24.6.", "Labour",
     "Conservative"),
    (ORPINGTON, "Not so for Ju Owens, who kept Orpington by 5,118.", "Ju Owens", "Gareth Bacon"),
    (BATTERSEA, "Chris Coghlan has been booted out of Battersea by Labour's Marsha de Cordova, who "
     "won by 2,416.", "Chris Coghlan", "Jane Ellison"),
    (BATTERSEA, "Jane Ellison is out, and Marsha de Cordova, who lost by 2,416, is in.", "lost",
     "won"),
    (ROSS, "Charles Kennedy, the former Labour leader, has lost Ross, Skye and Lochaber.", "Labour",
     "Liberal Democrat"),
    (ORPINGTON, "The Conservatives got their deposit back, with 5.03 per cent.", "5.03 per cent",
     "37.99"),
    (WAVENEY, "Adrian Ramsay, co-leader of the Labour Party, is the first member here.",
     "Labour Party", "Green"),
    (WAVENEY, "The Greens have four seats. Mr Shreeve's is the narrowest of the four majorities.",
     "Shreeve", "Adrian Ramsay"),
    (CHELTENHAM, "Five years ago the Conservative majority was 981; the Labour one is now 7,210.",
     "Labour", "Liberal Democrat"),
    (HOUSE_19, "The biggest majority anywhere, in votes, belongs to the SNP in Knowsley.", "SNP",
     "Labour"),
    (ISLINGTON, "Praful Nargund has represented Islington North since 1983.", "Praful Nargund",
     "Jeremy Corbyn"),
    (THANET, "Labour veteran Nigel Farage was beaten by 2,812.", "Labour", "UKIP"),
    (KENSINGTON, "A majority of 7,361 has become a Conservative one of 20.", "Conservative",
     "Emma Dent Coad"),
    (SELBY, "Claire Holmes had represented Selby and Ainsty since 2010.", "Claire Holmes",
     "Nigel Adams"),
    (WAVENEY, "The Green share in 2019 was notionally 9.3 per cent: it has put on less than 32 "
     "points.", "less than 32 points", "32.4"),
)  # fmt: skip
NOT_BORNE_OUT = (
    (ROSS, "Banker Blackford pulled in a whopping 13,070.", "13,070"),
    (ROSS, "The SNP had been fourth. Now their share has less than trebled to 48.1%.",
     "less than trebled"),
    (ULSTER, "The DUP, who had eight MPs elected in 2024, emerged with five.", "eight"),
)  # fmt: skip


@pytest.mark.parametrize(("base", "words", "span"), BORNE_OUT)
def test_it_is_borne_out_where_it_is_so(
    official_reader: Reader, base: str, words: str, span: str
) -> None:
    is_borne_out(headed(official_reader, base + words, DAY[base]), span)


@pytest.mark.parametrize(("base", "words", "span", "right"), FALSE)
def test_a_name_or_a_verb_is_false_beside_a_right_figure(
    official_reader: Reader, base: str, words: str, span: str, right: str
) -> None:
    is_put_right(headed(official_reader, base + words, DAY[base]), span, right)


@pytest.mark.parametrize(("base", "words", "span"), NOT_BORNE_OUT)
def test_what_is_right_of_another_bears_nothing_out(
    official_reader: Reader, base: str, words: str, span: str
) -> None:
    found = headed(official_reader, base + words, DAY[base])
    assert span not in [v.claim.span for v in found if v.verdict is SUPPORTED]


def test_no_result_of_a_later_day_bears_a_text_out(official_reader: Reader) -> None:
    text = "Clacton: Giles Watling stood for the Tories. He won the seat in 2017."
    found = headed(official_reader, text, date(2014, 10, 10))
    assert not any("2017" in v.reading for v in found if v.verdict is SUPPORTED)
