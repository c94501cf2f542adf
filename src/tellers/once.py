"""What an object reckons when it is first asked, and keeps.

As `functools.cached_property` does, which up to Python 3.11 takes a lock for every object that is
asked: the check makes a new one for every figure. Two who ask at once may both reckon, of the same
object the same.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class once(Generic[T]):
    """A property that is reckoned once.

    >>> class Circle:
    ...     @once
    ...     def area(self) -> int:
    ...         print("reckoned")
    ...         return 3
    >>> circle = Circle()
    >>> circle.area, circle.area
    reckoned
    (3, 3)
    """

    def __init__(self, reckon: Callable[[Any], T]) -> None:
        self._reckon, self._name = reckon, reckon.__name__
        self.__doc__ = reckon.__doc__

    @overload
    def __get__(self, one: None, kind: object) -> "once[T]": ...

    @overload
    def __get__(self, one: object, kind: object) -> T: ...

    def __get__(self, one: object | None, kind: object) -> "T | once[T]":
        """What was reckoned: from then on it stands in the object, and this is not asked again."""
        if one is None:
            return self
        value = one.__dict__[self._name] = self._reckon(one)
        return value
