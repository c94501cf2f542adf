-- The last general election with one as extreme, for the first of each; none beyond one that a
-- source hides in part.
with first_of_all as (
  select e.*, a.id as contest, f.majority = e.majority as is_majority,
    f.votes * 1.0 / a.valid = e.winning_share as is_share,
    n.valid * 1.0 / n.electorate = e.turnout as is_turnout
  from extremes e join asked a on a.election = e.election join first_two f on f.contest = a.id
  left join turnouts_now n on n.contest = a.id),
back as (
  select 'smallest-majority-of-all-since' as kind, f.contest, b.day, b.majority_hidden as hidden
  from first_of_all f join extremes b
    on b.day < f.day and (b.majority <= f.majority or b.majority_hidden) where f.is_majority
  union all
  select 'lowest-winning-share-of-all-since', f.contest, b.day, b.share_hidden
  from first_of_all f join extremes b
    on b.day < f.day and (b.winning_share <= f.winning_share or b.share_hidden) where f.is_share
  union all
  select 'lowest-turnout-of-all-since', f.contest, b.day, b.turnout_hidden
  from first_of_all f join extremes b
    on b.day < f.day and (b.turnout <= f.turnout or b.turnout_hidden) where f.is_turnout)
select kind, contest, null as candidacy, null as party, null as base, null as top, null as bottom,
  day
from (select *, row_number() over (partition by kind, contest order by day desc) as n from back)
where n = 1 and not hidden
