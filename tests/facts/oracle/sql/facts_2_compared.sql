-- Against the general election before.
select 'previous-majority' as kind, t.contest, null as candidacy, t.label as party, b.name as base,
  t.majority as top, null as bottom, null as day
from then_two t join bases b on b.contest = t.contest where t.majority is not null
union all
select 'previous-share', m.contest, null, m.label, b.name, m.then_votes, m.then_valid, null
from moved m join bases b on b.contest = m.contest
union all
select 'change', m.contest, null, m.label, b.name, m.up, m.over, null
from moved m join bases b on b.contest = m.contest
union all
select 'swing', s.contest, null, s.to_label, b.name, s.up, s.over, null
from swings s join bases b on b.contest = s.contest
union all
select 'previous-turnout', b.contest, null, null, b.name, n.valid, n.electorate, null
from bases b join turnouts_sure n on n.contest = b.then_contest
union all
select 'turnout-change', b.contest, null, null, b.name,
  n.valid * t.electorate - t.valid * n.electorate, n.electorate * t.electorate, null
from bases b join turnouts_now n on n.contest = b.contest
join turnouts_sure t on t.contest = b.then_contest
union all
select 'turnout-steep-fall', b.contest, null, null, b.name,
  n.valid * t.electorate - t.valid * n.electorate, n.electorate * t.electorate, null
from bases b join turnouts_now n on n.contest = b.contest
join turnouts_sure t on t.contest = b.then_contest
where 10 * (t.valid * n.electorate - n.valid * t.electorate) > n.electorate * t.electorate
union all
select 'votes-change', m.contest, null, m.label, b.name, m.votes - m.then_votes, null, null
from moved m join bases b on b.contest = m.contest where b.estimate is null and m.many = 1
union all
select 'majority-change', f.contest, f.id, null, b.name, f.majority - t.majority, null, null
from first_two f join went w on w.contest = f.contest and w.outcome = 'hold'
join then_two t on t.contest = f.contest join bases b on b.contest = f.contest
where f.majority >= 0 and t.majority is not null
union all
-- 26: at most half of the majority's part of the votes before
select 'majority-slashed', f.contest, f.id, null, b.name, f.majority, a.valid, null
from first_two f join went w on w.contest = f.contest and w.outcome = 'hold'
join then_two t on t.contest = f.contest join then_valid v on v.contest = f.contest
join bases b on b.contest = f.contest join asked a on a.id = f.contest
where f.majority >= 0 and 2 * f.majority * v.valid <= t.majority * a.valid
union all
-- 28
select 'large-majority-overturned', t.contest, null, t.label, b.name, t.majority, null, null
from then_two t join went w on w.contest = t.contest and w.outcome = 'gain'
join bases b on b.contest = t.contest where t.majority > 15000
union all
-- 39
select 'defender-collapse', w.contest, null, w.defender, b.name, m.up, m.over, null
from went w join moved m on m.contest = w.contest and m.line = w.defender_line
join bases b on b.contest = w.contest where -100 * m.up > 20 * m.over
union all
-- 41
select 'gained-while-falling', w.contest, null, f.label, b.name, m.up, m.over, null
from went w join first_two f on f.contest = w.contest
join moved m on m.contest = w.contest and m.line = f.line
join bases b on b.contest = w.contest where w.outcome = 'gain' and m.up < 0
union all
-- 42
select 'held-while-falling', w.contest, null, f.label, b.name, m.up, m.over, null
from went w join first_two f on f.contest = w.contest
join moved m on m.contest = w.contest and m.line = f.line
join bases b on b.contest = w.contest where w.outcome = 'hold' and -100 * m.up > 30 * m.over
union all
-- 44: the winner's place then; none where a row of the unnamed may have stood above it
select 'from-third', f.contest, null, f.label, b.name, t.rank, null, null
from first_two f join then_two two on two.contest = f.contest and two.second_label is not null
join then_party t on t.contest = f.contest and t.line = f.line
join then_valid v on v.contest = f.contest join bases b on b.contest = f.contest
where f.standing = 'party' and t.rank > 2 and t.many = 1
  and iif(v.is_estimate, t.votes >= v.unnamed, t.votes >= v.others)
union all
-- 45, 46: where the defender's label stands once
select k.kind, d.contest, d.id, w.defender, b.name, d.rank, null, null
from went w join then_two two on two.contest = w.contest and two.second_label is not null
join placed d on d.contest = w.contest and d.line = w.defender_line and d.standing = 'party'
join bases b on b.contest = w.contest
join (select 'defender-third' as kind, 3 as worst union all select 'defender-fourth', 4) k
  on d.rank >= k.worst
where 1 = (select count(*) from stood s where s.contest = w.contest and s.line = w.defender_line)
union all
-- 52: neither first nor second, a twentieth then, halved; the winner up by half of that or more
select 'squeezed', m.contest, null, m.label, b.name, m.up, m.over, null
from moved m join first_two f on f.contest = m.contest
join moved r on r.contest = m.contest and r.line = f.line and r.up > 0
join bases b on b.contest = m.contest
where exists (select 1 from placed p where p.contest = m.contest and p.line = m.line and p.turn > 2)
  and 20 * m.then_votes >= m.then_valid and 2 * m.votes * m.then_valid <= m.then_votes * m.valid
  and 2 * r.up >= -m.up
union all
-- 90: a twentieth or more then, and nobody now
select 'stood-aside', t.contest, null, t.label, b.name, t.votes, v.valid, null
from then_party t join then_valid v on v.contest = t.contest join bases b on b.contest = t.contest
where t.label not in ('ind', 'spk') and v.valid > 0 and 20 * t.votes >= v.valid
  and not exists (select 1 from stood s where s.contest = t.contest and s.line = t.line)
