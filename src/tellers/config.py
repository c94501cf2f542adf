"""Settings: one frozen value, read once at a door from the environment, and passed in.

`TELLERS_DATA` is the folder of official files; `TELLERS_HOME` is where Tellers keeps what it
builds (the record file, the ledgers), by default the user's data folder.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tellers.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the official files are, if anywhere, and where Tellers keeps its own.

    >>> Settings.read({"TELLERS_HOME": "/var/lib/tellers"}).home.as_posix()
    '/var/lib/tellers'
    """

    data: Path | None
    home: Path

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> "Settings":
        """The settings that an environment holds.

        Raises:
            ConfigError: neither `TELLERS_HOME` nor `HOME` says where to keep things.
        """
        data = environment.get("TELLERS_DATA", "").strip()
        home = environment.get("TELLERS_HOME", "").strip()
        if not home:
            base = environment.get("XDG_DATA_HOME", "").strip()
            user = environment.get("HOME", "").strip() or environment.get("USERPROFILE", "").strip()
            if not base and not user:
                raise ConfigError(
                    "There is no folder to keep the record and the ledger in.",
                    mend="Set TELLERS_HOME to one.",
                )
            home = str(Path(base) / "tellers" if base else Path(user) / ".local/share/tellers")
        return cls(Path(data) if data else None, Path(home))
