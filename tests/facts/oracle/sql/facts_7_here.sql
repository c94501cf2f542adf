-- The best and the worst of the seat's line: shares of those who matter, turnout, majority.
-- The walk ends where a source may hide the figure; three contests must lie between.
with whose as (
  select f.contest, f.label, f.line from first_two f join asked a on a.id = f.contest
  where f.standing = 'party'
  union
  select f.contest, f.second_label, f.second_line from first_two f join asked a on a.id = f.contest
  where f.second_standing = 'party'
  union
  select w.contest, s.label, s.line from went w
  join stood s on s.contest = w.contest and s.line = w.defender_line and s.standing = 'party'),
in_line as (
  select contest, line, label, sum(votes) as votes from stood where standing <> 'independent'
  group by contest, line),
now as (
  select w.contest, 'share' as what, w.label as party, w.line, i.votes as top, a.valid as bottom
  from whose w join asked a on a.id = w.contest
  join in_line i on i.contest = w.contest and i.line = w.line
  union all
  select n.contest, 'turnout', null, null, n.valid, n.electorate
  from turnouts_sure n join asked a on a.id = n.contest
  union all
  select f.contest, 'majority', null, null, f.majority, 1
  from first_two f join asked a on a.id = f.contest where f.majority >= 0),
past as (
  select now.contest, now.what, now.party, now.top, now.bottom, s.n, s.polled_on, case now.what
      when 'share' then iif(t.is_plain and t.valid > 0, i.votes, null)
      when 'turnout' then u.valid else iif(f.majority >= 0, f.majority, null) end as then_top,
    case now.what when 'share' then t.valid when 'turnout' then u.electorate else 1 end
      as then_bottom,
    now.what <> 'share' or t.others > 0 or t.has_bucket or not t.is_plain or t.valid = 0
      as hides
  from now join steps s on s.contest = now.contest join polls t on t.id = s.step
  left join in_line i on now.what = 'share' and i.contest = s.step and i.line = now.line
  left join turnouts_sure u on now.what = 'turnout' and u.contest = s.step
  left join first_two f on now.what = 'majority' and f.contest = s.step),
seen as (
  select * from (
    select p.*, max(then_top is null and hides) over (
      partition by contest, what, party order by n) as is_over from past p)
  where not is_over and then_top is not null),
counted as (
  select s.*, row_number() over (partition by contest, what, party order by n) as place,
    count(*) over (partition by contest, what, party) as many from seen s),
ends as (select 'low' as side, -1 as sign union all select 'high', 1),
found as (
  select c.contest, c.what, c.party, c.top, c.bottom, c.many, e.side,
    min(iif(e.sign * (c.then_top * c.bottom - c.top * c.then_bottom) >= 0, c.place, null)) as first
  from counted c join ends e on e.side = 'low' or c.what = 'share'
  group by c.contest, c.what, c.party, e.side)
select case f.what || ' ' || f.side || iif(f.first is null, ' ever', '')
    when 'share high ever' then 'best-share-here' when 'share high' then 'highest-share-since'
    when 'share low ever' then 'worst-share-here' when 'share low' then 'lowest-share-since'
    when 'turnout low ever' then 'lowest-turnout-here'
    when 'turnout low' then 'lowest-turnout-since'
    when 'majority low ever' then 'smallest-majority-here'
    else 'smallest-majority-since' end as kind,
  f.contest, null as candidacy, f.party, null as base, iif(f.first is null, f.top, null) as top,
  iif(f.first is null and f.what <> 'majority', f.bottom, null) as bottom,
  iif(f.first is null, null, c.polled_on) as day
from found f left join counted c on c.contest = f.contest and c.what = f.what
  and c.party is f.party and c.place = f.first
where coalesce(f.first - 1, f.many) >= 3
