-- The result and the papers. Every statement here gives one kind:
--   kind, contest, candidacy, party, base, top, bottom, day
-- whole numbers in `top` alone, fractions as top / bottom, days in `day`.
select 'votes' as kind, p.contest, p.id as candidacy, null as party, null as base, p.votes as top,
  null as bottom, null as day
from placed p join asked a on a.id = p.contest
union all
select 'share', p.contest, p.id, null, null, p.votes, a.valid, null
from placed p join asked a on a.id = p.contest where a.valid > 0
union all
select 'position', p.contest, p.id, null, null, p.rank, null, null
from placed p join asked a on a.id = p.contest
union all
select 'majority', f.contest, f.id, null, null, f.majority, null, null
from first_two f join asked a on a.id = f.contest where f.majority >= 0
union all
select 'majority-share', f.contest, f.id, null, null, f.majority, a.valid, null
from first_two f join asked a on a.id = f.contest where f.majority >= 0
union all
select 'polled-on', id, null, null, null, null, null, polled_on from asked
union all
select 'valid-votes', id, null, null, null, valid, null, null from asked
union all
select 'rejected', id, null, null, null, rejected, null, null from asked where rejected is not null
union all
select 'electorate', id, null, null, null, electorate, null, null from asked
where electorate is not null
union all
select 'turnout', a.id, null, null, null, n.valid, n.electorate, null
from asked a join turnouts_now n on n.contest = a.id
union all
select 'ballots-turnout', id, null, null, null, valid + rejected, electorate, null from asked
where electorate > 0 and rejected is not null and valid + rejected <= electorate
union all
select 'candidates', id, null, null, null, candidates, null, null from asked where others = 0
union all
select 'lost-deposits', a.id, null, null, null, sum(20 * p.votes <= a.valid), null, null
from asked a join placed p on p.contest = a.id where a.others = 0 group by a.id
