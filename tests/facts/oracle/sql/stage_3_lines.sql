-- The line of each seat, newest first: by area, and before 2010 by name, one general election after
-- another until one is not to be found; by-elections beside them where the record has every one.
create temp table earlier_polls as
select a.seat, t.election, t.id as contest, t.seat as seat_then, 0 as is_by_name
from same_area a join polls t on t.seat = a.earlier where t.is_general;
create index temp.earlier_polls_of on earlier_polls (seat, election);
insert into earlier_polls
select i.later, t.election, t.id, t.seat, 1
from lineage i join constituencies l on l.id = i.later
join polls t on t.seat = i.earlier and t.is_general and t.day < '2010-05-06'
  and t.country = l.country
where i.known_by = 'name' and not exists (
  select 1 from earlier_polls e where e.seat = i.later and e.election = t.election);

create temp table walked as
with recursive walk (contest, n, seat, step, is_by_name) as (
  select a.id, (select count(*) from generals where day < a.day), a.seat, null, 0 from asked a
  union all
  select w.contest, w.n - 1, e.seat_then, e.contest, max(w.is_by_name, e.is_by_name)
  from walk w join generals g on g.n = w.n
  join earlier_polls e on e.seat = w.seat and e.election = g.id)
select * from walk;
create index temp.walked_of on walked (contest);

create temp table by_elections as select * from polls where not is_general;
create index temp.by_elections_of on by_elections (seat);

-- From when on by-elections belong to the line, and from when on the record has every one.
create temp table reach as
select w.contest, min(t.polled_on) as oldest
from walked w join polls t on t.id = w.step group by w.contest;
create unique index temp.reach_of on reach (contest);

create temp table lines as
select w.contest, w.step, t.polled_on, 1 as is_general, w.is_by_name
from walked w join polls t on t.id = w.step
union
select w.contest, b.id, b.polled_on, 0, 0
from (select distinct contest, seat from walked) w
join asked a on a.id = w.contest
join reach r on r.contest = w.contest
join by_elections b on b.seat = w.seat and not b.is_general and b.id <> a.id
  and b.polled_on >= r.oldest and b.polled_on < a.polled_on;

create temp table known_since as
select a.id as contest, (select min(c.starts_on) from coverage c
  where c.kind = 'by-election' and c.place in ('', a.seat_name)) as day
from asked a;

create temp table every_step as
select contest, step, polled_on, is_general,
  row_number() over (partition by contest order by polled_on desc) as n
from lines;
create index temp.every_step_of on every_step (contest, n);

create temp table steps as
select s.contest, s.step, s.polled_on, s.is_general,
  row_number() over (partition by s.contest order by s.polled_on desc) as n, k.is_every
from every_step s join (
  select e.contest, min(e.polled_on) >= k.day as is_every
  from every_step e join known_since k on k.contest = e.contest group by e.contest) k
  on k.contest = s.contest
where k.is_every or s.is_general;
create index temp.steps_of on steps (contest, n);

-- The run before each contest: of whom, how many, from when, and what it was broken by.
create temp table runs as
select s.contest, e.line, e.label, e.standing, s.is_every, stop.n as stopped,
  coalesce(stop.n, (select max(n) + 1 from steps x where x.contest = s.contest)) - 1 as length
from steps s join elected e on e.contest = s.step
left join (
  select s.contest, min(s.n) as n
  from steps s join steps top on top.contest = s.contest and top.n = 1
  join elected first on first.contest = top.step
  left join elected w on w.contest = s.step
  where w.line is null or w.line <> first.line group by s.contest) stop on stop.contest = s.contest
where s.n = 1;

-- Every run of the line, this contest's the nought-th, back to a contest whose winner is hidden.
create temp table won_in_a_row as
with walk as (
  select w.contest, 0 as n, w.line, w.standing from elected w join asked a on a.id = w.contest
  union all
  select s.contest, s.n, e.line, e.standing from steps s left join elected e on e.contest = s.step),
known as (
  select * from (
    select *, max(line is null) over (partition by contest order by n) as is_over from walk)
  where not is_over),
marked as (
  select *, coalesce(line <> lag(line) over (partition by contest order by n), 0) as is_new
  from known),
numbered as (
  select *, sum(is_new) over (partition by contest order by n) as run from marked)
select contest, run, min(standing) as standing, count(*) as length from numbered
group by contest, run;
create index temp.won_in_a_row_of on won_in_a_row (contest);
