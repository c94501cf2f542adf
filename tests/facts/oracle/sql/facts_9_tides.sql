-- Against the tide of a general election, over its contests that have a base.
with over_all as (
  select a.election, sum(a.valid) as valid, sum(w.valid) as then_valid
  from asked a join then_valid w on w.contest = a.id and w.valid > 0 and w.is_plain
  where a.is_general group by a.election),
party_now as (
  select a.election, s.line, sum(s.votes) as votes
  from asked a join then_valid w on w.contest = a.id join stood s on s.contest = a.id
  where a.is_general and s.standing <> 'independent' group by a.election, s.line),
party_then as (
  select a.election, t.line, sum(t.votes) as votes
  from asked a join then_party t on t.contest = a.id
  where a.is_general group by a.election, t.line),
falling as (
  select o.election, n.line from over_all o
  join party_now n on n.election = o.election
  join party_then t on t.election = o.election and t.line = n.line
  where n.votes * o.then_valid < t.votes * o.valid),
voting as (
  select a.election, sum(n.valid) as valid, sum(n.electorate) as electorate,
    sum(t.valid) as then_valid, sum(t.electorate) as then_electorate
  from asked a join bases b on b.contest = a.id join turnouts_now n on n.contest = a.id
  join turnouts_now t on t.contest = b.then_contest where a.is_general group by a.election),
-- Swing from Labour to the Conservatives in Great Britain, as up / over.
britain as (
  select election,
    (con * then_valid - then_con * valid) - (lab * then_valid - then_lab * valid) as up,
    2 * valid * then_valid as over
  from (
    select a.election, sum(a.valid) as valid, sum(w.valid) as then_valid,
      sum((select votes from stood s where s.contest = a.id and s.label = 'con')) as con,
      sum((select votes from stood s where s.contest = a.id and s.label = 'lab')) as lab,
      sum((select votes from then_party t where t.contest = a.id and t.label = 'con')) as then_con,
      sum((select votes from then_party t where t.contest = a.id and t.label = 'lab')) as then_lab
    from asked a join then_valid w on w.contest = a.id
    where a.is_general and a.country <> 'Northern Ireland' group by a.election)),
to_labour as (
  select s.contest, a.election, a.region, s.to_label, s.up, s.over,
    iif(s.to_label = 'lab', 1, -1) * s.up * 1.0 / s.over as size
  from swings s join asked a on a.id = s.contest and a.is_general
  where s.to_label in ('con', 'lab') and s.from_label in ('con', 'lab')),
of_region as (
  select election, region, avg(size) as mean, count(*) as many from to_labour
  group by election, region having count(*) >= 5),
spread as (
  select r.*, (select avg((t.size - r.mean) * (t.size - r.mean)) from to_labour t
    where t.election = r.election and t.region = r.region) as variance
  from of_region r)
select 'majority-grew' as kind, f.contest, f.id as candidacy, f.label as party, b.name as base,
  f.majority as top, a.valid as bottom, null as day
from first_two f join asked a on a.id = f.contest and a.is_general
join went w on w.contest = f.contest and w.outcome = 'hold'
join then_two t on t.contest = f.contest join then_valid v on v.contest = f.contest
join bases b on b.contest = f.contest
join falling d on d.election = a.election and d.line = f.line
where f.majority * v.valid > t.majority * a.valid
union all
select 'turnout-up-against-tide', b.contest, null, null, b.name,
  n.valid * t.electorate - t.valid * n.electorate, n.electorate * t.electorate, null
from bases b join asked a on a.id = b.contest and a.is_general
join turnouts_sure n on n.contest = b.contest join turnouts_sure t on t.contest = b.then_contest
join voting o on o.election = a.election
where n.valid * t.electorate > t.valid * n.electorate
  and o.valid * o.then_electorate < o.then_valid * o.electorate
union all
select 'swing-against-region', t.contest, null, t.to_label, b.name, t.up, t.over, null
from to_labour t join spread r on r.election = t.election and r.region = t.region
join bases b on b.contest = t.contest
where (t.size < 0) <> (r.mean < 0) or (t.size - r.mean) * (t.size - r.mean) > 4 * r.variance
union all
-- 20: Labour and the Conservatives, against a point or more; the size of what it went against
select 'against-tide', f.contest, null, f.label, b.name, abs(g.up), g.over, null
from first_two f join asked a on a.id = f.contest and a.is_general
join went w on w.contest = f.contest and w.outcome = 'gain'
join britain g on g.election = a.election join bases b on b.contest = f.contest
where f.label in ('con', 'lab') and w.defender in ('con', 'lab')
  and 100 * iif(f.label = 'con', -1, 1) * g.up >= g.over
