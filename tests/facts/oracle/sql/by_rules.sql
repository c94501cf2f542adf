-- Kinds that give a name and no figure, by our rules: contests of general elections that have one.
select '3' as number, substr(a.day, 1, 4) as year, count(*) as n
from went w join asked a on a.id = w.contest and a.is_general where w.outcome = 'gain' group by year
union all
select '9', substr(a.day, 1, 4) as year, count(*)
from first_two f join asked a on a.id = f.contest and a.is_general
where f.standing = 'independent' group by year
union all
select '12', substr(a.day, 1, 4) as year, count(*)
from first_two f join asked a on a.id = f.contest and a.is_general
where f.standing = 'party' and not exists (
  select 1 from elected e join polls t on t.id = e.contest
  where t.is_general and t.day < a.day and e.line = f.line) group by year
union all
select '14', substr(a.day, 1, 4) as year, count(*)
from first_two f join asked a on a.id = f.contest and a.is_general
where f.standing = 'speaker' group by year
union all
select '51 ' || f.second_label, substr(a.day, 1, 4) as year, count(*)
from first_two f join asked a on a.id = f.contest and a.is_general
join then_two t on t.contest = f.contest
where f.second_label in ('ruk', 'green') and f.second_line not in (t.line, t.second_line)
group by f.second_label, year
