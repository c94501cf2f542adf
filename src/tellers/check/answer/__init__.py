"""Answer: what follows from the verdicts on a text: their order, their working, their mend."""
