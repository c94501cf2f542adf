-- The seat's line: the run that this result carries on or ended, and the last win of its winner.
select 'won-since' as kind, r.contest, null as candidacy, r.label as party, null as base,
  null as top, null as bottom, s.polled_on as day
from runs r join elected w on w.contest = r.contest and w.line = r.line
join steps s on s.contest = r.contest and s.n = r.length
where r.standing = 'party' and r.length >= 2
union all
select 'wins-in-a-row', r.contest, null, r.label, null, r.length + 1, null, null
from runs r join elected w on w.contest = r.contest and w.line = r.line
join asked a on a.id = r.contest
where r.standing = 'party' and r.length >= 2 and (a.is_general or r.is_every)
union all
select 'run-ended', r.contest, null, r.label, null, null, null, s.polled_on
from runs r join elected w on w.contest = r.contest and w.line <> r.line
join steps s on s.contest = r.contest and s.n = r.length
where r.standing = 'party' and r.length >= 2
union all
select 'run-length', r.contest, null, r.label, null, r.length, null, null
from runs r join elected w on w.contest = r.contest and w.line <> r.line
where r.standing = 'party' and r.length >= 2
union all
select 'last-not-won', r.contest, null, r.label, null, null, null, s.polled_on
from runs r join elected w on w.contest = r.contest
join steps s on s.contest = r.contest and s.n = r.stopped
join elected e on e.contest = s.step
where r.standing = 'party' and r.length >= 2 and not (r.line = 'ld' and e.line = 'lib')
union all
-- The newest contest that the winner's line won, unless a winner on the way is hidden, or is a
-- Liberal before a Liberal Democrat: then it is no first win, and the line has no older one.
select iif(f.won is null, 'first-win', 'first-since'), r.contest, null, w.label, null, null, null,
  (select polled_on from every_step x
    where x.contest = r.contest and x.n = coalesce(f.won, f.oldest))
from runs r join elected w on w.contest = r.contest and w.line <> r.line and w.standing = 'party'
join (select s.contest, max(s.n) as oldest, min(iif(e.line = w.line, s.n, null)) as won,
        min(iif(e.line is null or (w.line = 'ld' and e.line = 'lib'), s.n, null)) as hidden
      from every_step s join elected w on w.contest = s.contest
      left join elected e on e.contest = s.step group by s.contest) f on f.contest = r.contest
where (f.won > 1 or f.won is null) and (f.hidden is null or f.hidden > f.won)
union all
-- The longest run of one party: of this winner with this contest, or the one that ended before it.
select 'longest-run', l.contest, null, l.label, null, l.own, null, null
from (
  select r.contest, r.label, a.is_general, r.is_every, w.line = r.line as is_held,
    max(iif(n.run = iif(w.line = r.line, 0, 1), n.length, null)) as own,
    max(iif(n.run > iif(w.line = r.line, 0, 1) and n.standing = 'party', n.length, null)) as most
  from runs r join asked a on a.id = r.contest join elected w on w.contest = r.contest
  join won_in_a_row n on n.contest = r.contest
  where r.standing = 'party' group by r.contest) l
where l.own >= 3 and (l.own > l.most or (l.own = l.most and l.is_held))
  and (not l.is_held or l.is_general or l.is_every)
