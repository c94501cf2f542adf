-- Places within the general elections: the first three of all, the first of a nation or a region.
with measured as (
  select f.contest, 'majority' as measure, null as party, f.majority as top, 1 as bottom
  from first_two f where f.majority >= 0
  union all
  select f.contest, 'majority-share', null, f.majority, a.valid
  from first_two f join asked a on a.id = f.contest where f.majority >= 0
  union all
  select f.contest, 'winning-share', null, f.votes, a.valid
  from first_two f join asked a on a.id = f.contest where a.valid > 0
  union all
  select n.contest, 'turnout', null, n.valid, n.electorate from turnouts_now n
  union all
  select t.contest, 'overturned', null, t.majority, 1
  from then_two t join went w on w.contest = t.contest
  where w.outcome = 'gain' and t.majority is not null
  union all
  select contest, 'swing ' || to_line, to_label, up, over from swings
  where to_label in ('con', 'lab') and from_label in ('con', 'lab') and up > 0
  union all
  select contest, iif(up > 0, 'rise ', 'fall ') || line, label, up, over from moved where up <> 0
),
-- A party's rises and falls are one order, so that a place needs twenty that stood both times.
enough as (
  select a.election, m.line, count(*) as among, area.area
  from moved m join asked a on a.id = m.contest
  join (select id, '' as area from asked union select id, country from asked
        union select id, region from asked) area on area.id = m.contest
  group by a.election, m.line, area.area having count(*) >= 20
),
swung as (
  select a.election, area.area from swings s join asked a on a.id = s.contest
  join (select id, '' as area from asked union select id, country from asked
        union select id, region from asked) area on area.id = s.contest
  where to_label in ('con', 'lab') and from_label in ('con', 'lab')
  group by a.election, area.area having count(*) >= 5
),
-- Of whom a change is not known: no result then to hold a contest against, or votes in its bucket,
-- which hides none of the three whose votes the source always tells. No place is one of all then.
within as (
  select id, '' as area from asked union select id, country from asked
  union select id, region from asked
),
blind as (
  select distinct a.election, w.area, s.line
  from asked a join within w on w.id = a.id
  join stood s on s.contest = a.id and s.standing = 'party'
  left join then_valid v on v.contest = a.id
  left join moved m on m.contest = a.id and m.line = s.line
  where m.contest is null and (v.contest is null or
    (not v.is_estimate and v.others > 0 and s.line not in ('con', 'lab', 'ld')))
),
unheld as (
  select distinct a.election, w.area from asked a join within w on w.id = a.id
  left join went o on o.contest = a.id where o.contest is null and a.is_general
),
-- A double orders shares of fewer than 2^26 votes exactly, and equal fractions are equal doubles.
-- Changes it orders to about 10^-16 of a share: nearer ones would have to be told apart by hand.
ordered as (
  select m.*, a.election, area.area,
    m.top * 1.0 / m.bottom as size
  from measured m join asked a on a.id = m.contest and a.is_general
  join (select id, '' as area from asked union select id, country from asked
        union select id, region from asked) area on area.id = m.contest
),
placed_so as (
  select o.*, rank() over (partition by election, area, measure order by size) as least,
    rank() over (partition by election, area, measure order by size desc) as most,
    count(*) over (partition by election, area, measure) as among,
    count(*) over (partition by election, area, measure, size) as shared
  from ordered o
),
told as (
  select p.*, k.kind, iif(k.is_least, p.least, p.most) as place
  from placed_so p join (
    select 'majority' as measure, 'majority-rank' as kind, 1 as is_least
    union all select 'majority', 'largest-majority', 0
    union all select 'majority-share', 'safest', 0
    union all select 'winning-share', 'lowest-winning-share', 1
    union all select 'winning-share', 'highest-winning-share', 0
    union all select 'turnout', 'lowest-turnout', 1
    union all select 'turnout', 'highest-turnout', 0
    union all select 'overturned', 'largest-overturned', 0
    union all select 'swing', 'largest-swing', 0
    union all select 'fall', 'largest-fall', 1
    union all select 'rise', 'largest-rise', 0) k
    on k.measure = substr(p.measure || ' ', 1, instr(p.measure || ' ', ' ') - 1)
),
worth as (
  select * from told t where place <= iif(area = '', 3, 1) and case
    when kind in ('largest-fall', 'largest-rise') then exists (
      select 1 from enough e where e.election = t.election and e.area = t.area
        and e.line = substr(t.measure, 6))
      and not exists (
      select 1 from blind b where b.election = t.election and b.area = t.area
        and b.line = substr(t.measure, 6))
    when kind = 'largest-overturned' then among >= 5 and not exists (
      select 1 from unheld u where u.election = t.election and u.area = t.area)
    when kind = 'largest-swing' then exists (
      select 1 from swung s where s.election = t.election and s.area = t.area)
    else among >= 5 end
)
select kind, contest, null as candidacy, party, null as base, place as top, null as bottom,
  null as day
from worth
union all
select 'smallest-majority', contest, null, null, null, 1, null, null from placed_so
where measure = 'majority' and area = '' and least = 1 and shared = 1 and among > 1
