"""What is reckoned once is reckoned when it is first asked, of each object by itself."""

from dataclasses import dataclass

from tellers.once import once


@dataclass(frozen=True)
class Sum:
    """Two numbers, and a list of how often they were added up."""

    a: int
    b: int
    asked: list[int]

    @once
    def total(self) -> int:
        """What they come to."""
        self.asked.append(1)
        return self.a + self.b


def test_what_is_asked_twice_is_reckoned_once() -> None:
    one = Sum(1, 2, [])
    assert one.total == one.total == 3
    assert one.asked == [1]


def test_each_object_has_its_own() -> None:
    assert (Sum(1, 2, []).total, Sum(3, 4, []).total) == (3, 7)


def test_a_class_still_tells_what_it_is() -> None:
    assert Sum.total.__doc__ == "What they come to."
