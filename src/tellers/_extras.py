"""What the extras bring, imported when it is first asked for; without it, the words to get it."""

from importlib import import_module
from types import ModuleType

from tellers.errors import ConfigError


def extra(name: str) -> ModuleType:
    """The module that an extra of the same name brings.

    Raises:
        ConfigError: it is not installed.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise ConfigError(
            f"{name} is not installed.", mend=f"To get it: pip install 'tellers[{name}]'."
        ) from error
