from collections.abc import Mapping

SCALES = {}
MEANS = {}
TOGETHER = {}
POLL_ERRORS = {}
