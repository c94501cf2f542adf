"""Rows as a pandas frame, every column of the type that it says."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tellers._extras import extra
from tellers.notebook.rows import Holds, Row

if TYPE_CHECKING:
    from pandas import DataFrame

DTYPES: Mapping[Holds, str] = {
    Holds.TEXT: "string",
    Holds.COUNT: "Int64",
    Holds.PERCENT: "Float64",
    Holds.FLAG: "boolean",
    Holds.DAY: "datetime64[s]",
    Holds.MOMENT: "datetime64[s, UTC]",
}
"""The types that can hold a gap without turning a whole number into a broken one."""


def frame(columns: Mapping[str, Holds], rows: Sequence[Row]) -> "DataFrame":
    """Rows as a frame; the columns and their types are the same when there are none.

    Raises:
        ConfigError: pandas is not installed.
    """
    pandas: Any = extra("pandas")
    made: DataFrame = pandas.DataFrame(
        {
            name: pandas.Series([row[name] for row in rows], dtype=DTYPES[holds])
            for name, holds in columns.items()
        },
    )
    return made
