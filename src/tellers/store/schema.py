"""The record file's tables, in words that a person with an SQL prompt can read; rows enter here.

Votes are stored; nothing derived is. Dates are ISO 8601 text, shares of overlap exact fractions
as text (`9999/10000`), so that any reader computes from what was read.
"""

import sqlite3
from collections.abc import Iterable

APPLICATION_ID = 0x54454C52
"""The mark of a record file in its head: "TELR", beside the ledger's "TELL"."""

REST = (
    f"pragma application_id = {APPLICATION_ID};"
    + """
create table meta (key text primary key, value text not null);
create table sources (
  id text primary key, publisher text not null, title text not null, file text not null,
  licence text not null, attribution text not null, redistributable integer not null,
  grade text not null, retrieved text not null, sha256 text not null);
create table coverage (
  what text not null, kind text not null, starts_on text not null, ends_on text not null,
  contests integer not null, place text not null, note text not null, read_on text not null);
create table parties (
  id text primary key, name text not null, abbreviation text not null, succeeds text not null);
create table party_numbers (
  party text not null references parties, scheme text not null, number text not null,
  primary key (party, scheme, number)) without rowid;
create table boundary_sets (
  id text primary key, country text not null, starts_on text not null, ends_on text);
create table constituencies (
  id text primary key, name text not null, boundary_set text not null references boundary_sets,
  country text not null, region text not null, gss_code text not null);
create table constituency_names (
  constituency text not null references constituencies, place integer not null,
  name text not null, primary key (constituency, place)) without rowid;
create table constituency_codes (
  constituency text not null references constituencies, scheme text not null, code text not null,
  primary key (constituency, scheme, code)) without rowid;
create table elections (
  id text primary key, kind text not null, polled_on text not null, name text not null);
create table contests (
  id text primary key, election text not null references elections,
  constituency text not null references constituencies, polled_on text not null,
  has_bucket integer not null, seats integer not null, is_university integer not null,
  is_group_return integer not null, others integer not null, settled text not null,
  rejected integer, electorate integer, declared_at text,
  source text not null references sources, locator text not null,
  electorate_source text references sources, electorate_locator text);
create table candidacies (
  contest text not null references contests, place integer not null, id text not null,
  first_name text, last_name text, standing text not null, parties text not null,
  member text not null, is_sitting integer not null, votes integer not null,
  source text not null references sources, locator text not null,
  primary key (contest, id)) without rowid;
create table published (
  contest text primary key references contests, result text not null, majority integer,
  valid_votes integer, electorate integer,
  source text not null references sources, locator text not null);
create table notionals (
  constituency text primary key references constituencies,
  election text not null references elections,
  valid integer not null, electorate integer,
  source text not null references sources, locator text not null);
create table notional_votes (
  constituency text not null references notionals, party text not null, votes integer not null,
  source text not null references sources, locator text not null,
  primary key (constituency, party)) without rowid;
create table overlaps (
  earlier text not null references constituencies, later text not null references constituencies,
  share_of_earlier text not null, share_of_later text not null,
  primary key (earlier, later)) without rowid;
create table lineage (
  later text not null references constituencies, earlier text not null references constituencies,
  known_by text not null, trust text not null,
  share_of_earlier text, share_of_later text,
  primary key (later, earlier)) without rowid;
create table problems (
  code text not null, severity text not null, message text not null, where_found text not null);
create index contests_by_election on contests (election);
create index contests_by_constituency on contests (constituency);
"""
)

MEMBERS = """
create table members (id text primary key, first_name text not null, last_name text not null);
create table member_names (
  member text not null references members, place integer not null, first_name text not null,
  last_name text not null, primary key (member, place)) without rowid;
create table member_numbers (
  member text not null references members, scheme text not null, number text not null,
  primary key (member, scheme, number)) without rowid;
create table affiliations (
  id integer primary key, member text not null references members, kind text not null,
  status text not null, party text not null, starts_on text not null,
  starts_precision text not null,
  ends_on text, ends_precision text, place text not null);
create table testimonies (
  affiliation integer not null references affiliations, source text not null references sources,
  locator text not null, grade text not null, is_stated integer not null);
create table people_coverage (
  what text not null, starts_on text not null, ends_on text not null, members integer not null,
  note text not null, sources text not null);
"""
"""Members and their spells; each spell with those who tell of it."""

PRINTED = """
create table printed_columns (
  source text primary key references sources, columns text not null);
create table printed (
  contest text not null references contests, candidacy text not null,
  source text not null references printed_columns, locator text not null, cells text not null,
  primary key (contest, candidacy)) without rowid;
"""
"""Official rows as they are printed, cell by cell: JSON lists, under the columns of their file."""

SEARCH = """
create table names (
  id integer primary key, name text not null, kind text not null, refers_to text not null);
create virtual table names_fts using fts5 (
  name, content="names", content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
"""
"""Every name of a place, a party and a person, to search in full text; accents do not matter."""

VIEWS = """
create view results as
  select t.polled_on, e.name as election, p.name as constituency, p.region, p.country,
    trim(coalesce(c.first_name || ' ', '') || coalesce(c.last_name, '')) as candidate,
    coalesce(y.name, c.standing) as party, c.votes,
    case when t.seats = 1 and not t.is_university and s.votes + t.others > 0
      then round(100.0 * c.votes / (s.votes + t.others), 2) end as share_percent,
    rank() over (partition by c.contest order by c.votes desc) as place_among_named,
    t.is_group_return as is_party_group, t.others as votes_of_others, t.id as contest,
    c.source, c.locator
  from candidacies c
  join contests t on t.id = c.contest
  join elections e on e.id = t.election
  join constituencies p on p.id = t.constituency
  join (select contest, sum(votes) as votes from candidacies group by contest) s on s.contest = t.id
  left join parties y on y.id = substr(c.parties || ' ', 1, instr(c.parties || ' ', ' ') - 1);
create view turnouts as
  select t.polled_on, e.name as election, p.name as constituency, t.electorate,
    case when t.seats = 1 then t.others + coalesce(s.votes, 0) end as valid_votes, t.rejected,
    case when t.seats = 1 and not t.is_university and t.electorate > 0
        and t.others + coalesce(s.votes, 0) > 0
      then round(100.0 * (t.others + coalesce(s.votes, 0)) / t.electorate, 2) end
      as turnout_percent,
    t.id as contest, t.source, t.locator
  from contests t
  join elections e on e.id = t.election
  join constituencies p on p.id = t.constituency
  left join (select contest, sum(votes) as votes from candidacies group by contest) s
    on s.contest = t.id;
create view predecessors as
  select l.name as constituency, m.starts_on as map_of, k.name as comes_from,
    n.starts_on as map_before, i.known_by, i.trust, i.share_of_earlier, i.share_of_later,
    i.later, i.earlier
  from lineage i
  join constituencies l on l.id = i.later join boundary_sets m on m.id = l.boundary_set
  join constituencies k on k.id = i.earlier join boundary_sets n on n.id = k.boundary_set;
create view spells as
  select trim(m.first_name || ' ' || m.last_name) as member, a.kind, a.status, a.party,
    a.starts_on, a.starts_precision, a.ends_on, a.ends_precision,
    min(w.grade) as best_grade, group_concat(distinct w.source) as sources, m.id as member_id
  from affiliations a
  join members m on m.id = a.member
  join testimonies w on w.affiliation = a.id
  group by a.id;
"""
"""What most people ask for, joined and named for people. Percentages are rounded here alone."""

RECORD = REST + MEMBERS + PRINTED + SEARCH + VIEWS


def insert(db: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    """Put rows into a table, whose name is one of ours and never a reader's word."""
    if found := list(rows):
        marks = ", ".join("?" * len(found[0]))
        db.executemany(f"insert into {table} values ({marks})", found)
