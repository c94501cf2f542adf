"""Names and codes of constituencies on their own: one row a constituency and map."""

import csv
from io import StringIO

from tellers.publish.words import safe
from tellers.record.identity import slug
from tellers.record.lineage.links import Link, links_of
from tellers.record.record import Record

COLUMNS = (
    "id", "name", "other_names", "democracy_club_slug", "country", "region", "boundary_set",
    "map_from", "map_until", "gss_code", "other_codes", "comes_from", "known_by",
)  # fmt: skip


def crosswalk(record: Record) -> str:
    """Every constituency with its names, codes and predecessors; several in one cell by "; "."""
    links: dict[str, list[Link]] = {}
    for link in links_of(record):
        links.setdefault(link.later, []).append(link)
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for key, one in sorted(record.constituencies.items()):
        drawn, found = record.boundary_sets[one.boundary_set], links.get(key, [])
        writer.writerow(
            safe(cell)
            for cell in (
                key, one.name, "; ".join(one.aliases), slug(one.name), one.country, one.region,
                drawn.id, str(drawn.starts_on), str(drawn.ends_on or ""), one.gss_code,
                "; ".join(f"{scheme} {code}" for scheme, code in one.codes),
                "; ".join(link.earlier for link in found),
                "; ".join(dict.fromkeys(str(link.known_by) for link in found)),
            )
        )  # fmt: skip
    return out.getvalue()
