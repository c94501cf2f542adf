"""What papers call parties and their people: our own table, not the desk's."""

from typing import NamedTuple

from tests.check.press.saying import Unsayable


class Called(NamedTuple):
    """A party as an adjective, as its people, in brackets, and in a headline's slang."""

    adjective: str
    people: str
    short: str
    slang: str


CALLED = {
    "con": Called("Conservative", "the Conservatives", "Con", "the Tories"),
    "lab": Called("Labour", "Labour", "Lab", "Labour"),
    "ld": Called("Liberal Democrat", "the Liberal Democrats", "LD", "the Lib Dems"),
    "green": Called("Green", "the Greens", "Green", "the Greens"),
    "sgp": Called("Scottish Green", "the Scottish Greens", "Green", "the Greens"),
    "gpni": Called("Green", "the Greens", "Green", "the Greens"),
    "ukip": Called("UKIP", "UKIP", "UKIP", "UKIP"),
    "brx": Called("Brexit Party", "the Brexit Party", "Brexit", "the Brexit Party"),
    "ruk": Called("Reform UK", "Reform UK", "Reform", "Reform"),
    "snp": Called("SNP", "the SNP", "SNP", "the SNP"),
    "pc": Called("Plaid Cymru", "Plaid Cymru", "PC", "Plaid"),
    "dup": Called("DUP", "the DUP", "DUP", "the DUP"),
    "sf": Called("Sinn Féin", "Sinn Féin", "SF", "Sinn Féin"),
    "sdlp": Called("SDLP", "the SDLP", "SDLP", "the SDLP"),
    "uup": Called("Ulster Unionist", "the Ulster Unionists", "UUP", "the UUP"),
    "apni": Called("Alliance", "the Alliance Party", "Alliance", "Alliance"),
    "tuv": Called("TUV", "the TUV", "TUV", "the TUV"),
    "pp106": Called("BNP", "the BNP", "BNP", "the BNP"),
    "ind": Called("independent", "the independents", "Ind", "the independents"),
}


def called(key: str) -> Called:
    """How papers call it; a small party without a row is not spoken of."""
    if key not in CALLED:
        raise Unsayable(f"no name for {key}")
    return CALLED[key]


def right_names(key: str) -> tuple[str, ...]:
    """What a verdict may say for a party."""
    one = called(key)
    return (one.adjective, one.people, one.people.removeprefix("the "), one.short)
