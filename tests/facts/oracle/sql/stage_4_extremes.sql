-- The most and the least of whole general elections, and whether a source hides any of them.
create temp table extremes as
select t.election, t.day,
  min(iif(f.majority >= 0, f.majority, null)) as majority,
  min(f.votes * 1.0 / t.valid) as winning_share, min(n.valid * 1.0 / n.electorate) as turnout,
  sum(f.majority is null or f.majority < 0) as majority_hidden,
  sum(f.contest is null) as share_hidden,
  sum(n.contest is null) as turnout_hidden
from polls t left join first_two f on f.contest = t.id left join turnouts_now n on n.contest = t.id
where t.is_general and t.is_plain and not (t.candidates = 1 and t.valid = 0)
group by t.election;
