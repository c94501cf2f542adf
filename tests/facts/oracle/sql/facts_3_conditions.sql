-- Conditions of the catalogue that a single poll decides, with the figure that each is about.
select 'knife-edge' as kind, f.contest, f.id as candidacy, null as party, null as base,
  f.majority as top, null as bottom, null as day
from first_two f join asked a on a.id = f.contest where f.majority between 0 and 99
union all
select k.kind, f.contest, f.id, null, null, f.majority, a.valid, null
from first_two f join asked a on a.id = f.contest
join (select 'very-close' as kind, 1 as percent union all select 'marginal', 2) k
  on f.majority * 100 < k.percent * a.valid
where f.majority >= 0
union all
select 'landslide', f.contest, f.id, null, null, f.majority, a.valid, null
from first_two f join asked a on a.id = f.contest where f.majority * 100 > 40 * a.valid
union all
select 'rejected-exceed-majority', f.contest, null, null, null, a.rejected, null, null
from first_two f join asked a on a.id = f.contest where f.majority >= 0 and a.rejected > f.majority
union all
select k.kind, f.contest, f.id, null, null, f.votes - t.votes, a.valid, null
from first_two f join placed t on t.contest = f.contest and t.rank = 3 and t.turn = 3
join asked a on a.id = f.contest
join (select 'three-way' as kind, 10 as percent union all select 'tight-three-way', 5) k
  on (f.votes - t.votes) * 100 < k.percent * a.valid
where f.majority >= 0
union all
select k.kind, f.contest, f.id, null, null, f.votes, a.valid, null
from first_two f join asked a on a.id = f.contest
join (select 'low-winning-share' as kind, 35 as percent
      union all select 'very-low-winning-share', 30) k
  on f.votes * 100 < k.percent * a.valid
union all
-- 36: more than half of the votes, where fewer than a fifth of the election's winners had that
select 'rare-absolute-majority', f.contest, f.id, null, null, f.votes, a.valid, null
from first_two f join asked a on a.id = f.contest and a.is_general
where 2 * f.votes > a.valid and a.election in (
  select t.election from asked t join elected w on w.contest = t.id
  group by t.election having 5 * sum(2 * w.votes > t.valid) < count(*))
union all
-- 38: print only where the majority is below a thousand
select 'lower-votes-exceed-majority', f.contest, t.id, null, null, t.votes, null, null
from first_two f join placed t on t.contest = f.contest and t.rank = 3 and t.turn = 3
join asked a on a.id = f.contest
where f.majority between 0 and 999 and t.votes > f.majority
union all
select 'crowded-ballot', id, null, null, null, candidates, null, null from asked
where candidates >= 12 and others = 0
union all
select 'two-digit-votes', p.contest, p.id, null, null, p.votes, null, null
from placed p join asked a on a.id = p.contest where p.votes < 50
union all
select 'many-lost-deposits', a.id, null, null, null, sum(20 * p.votes <= a.valid), null, null
from asked a join placed p on p.contest = a.id
group by a.id having sum(20 * p.votes <= a.valid) >= 5
union all
select 'lost-deposit-major', p.contest, p.id, null, null, p.votes, a.valid, null
from placed p join asked a on a.id = p.contest
where 20 * p.votes <= a.valid and iif(a.country = 'Northern Ireland',
  p.label in ('dup', 'uup', 'sf', 'sdlp', 'apni'), p.label in ('con', 'lab'))
union all
select 'under-half-voted', a.id, null, null, null, n.valid, n.electorate, null
from asked a join turnouts_now n on n.contest = a.id where 2 * n.valid < n.electorate
union all
select 'many-rejected', id, null, null, null, rejected, valid + rejected, null from asked
where 100 * rejected > valid + rejected
union all
select 'tie', f.contest, f.id, null, null, f.votes, null, null
from first_two f join asked a on a.id = f.contest where f.majority = 0
union all
-- 11: an independent who lost by a thousand or less, or had a tenth or more
select 'independent-close', p.contest, p.id, null, null, p.votes, null, null
from placed p join asked a on a.id = p.contest join first_two f on f.contest = p.contest
where p.standing = 'independent' and p.id <> f.id
  and (f.votes - p.votes <= 1000 or 10 * p.votes >= a.valid)
