-- New seats, and what happened under the name where the estimate says otherwise.
select 'new-seat' as kind, a.id as contest, null as candidacy, null as party, null as base,
  p.n2 as top, p.d2 as bottom, null as day
from asked a join (
  select p.*, row_number() over (partition by later order by n2 * 1.0 / d2 desc) as place
  from parts p) p on p.later = a.seat and p.place = 1
where 2 * p.n2 <= p.d2 and not exists (
  select 1 from polls b where b.seat = a.seat and b.polled_on < a.polled_on)
union all
select 'notional-differs', b.contest, null, f.label, g.name, f.majority, null, null
from bases b join asked a on a.id = b.contest join generals g on g.id = b.election
join then_two t on t.contest = b.contest and t.majority is not null
join (select t.id, t.election, t.country, bag_of_words(p.name) as bag from polls t
      join constituencies p on p.id = t.seat where t.day >= '2005-05-05' and t.is_general
      union
      select t.id, t.election, t.country, bag_of_words(n.name) from polls t
      join constituency_names n on n.constituency = t.seat
      where t.day >= '2005-05-05' and t.is_general) o
  on o.election = b.election and o.country = a.country and o.bag = bag_of_words(a.seat_name)
join first_two f on f.contest = o.id and f.majority is not null
where b.estimate is not null and f.majority <> t.majority
