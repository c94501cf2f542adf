-- The counts of the catalogue of kinds, by its own definitions, which differ from ours: of 2024 the
-- 645 seats that join by their printed codes alone, electorates as first printed, the Speaker's
-- label like any party's, a label that is absent at nought. Every row: number, year, count.
with joined as (
  select a.id, substr(a.day, 1, 4) as year, a.day, a.seat, a.seat_name, a.country, a.valid,
    a.rejected, a.candidates, y.electorate,
    case when a.day = '2024-07-04' then n.valid else t.valid end as then_valid,
    case when a.day = '2024-07-04' then n.electorate else t.electorate end as then_electorate
  from asked a join constituencies p on p.id = a.seat join published y on y.contest = a.id
  left join bases b on b.contest = a.id left join polls t on t.id = b.then_contest
  left join notionals n on n.constituency = a.seat
  where a.is_general and p.gss_code not between 'S14000107' and 'S14000111'),
seats as (
  select j.*, f.id as won, f.label, f.line, f.votes, f.second_label, f.second_line, f.majority,
    f.standing, t.line as defender, t.second_line as then_second, t.votes as defender_votes,
    t.majority as then_majority, v.valid as base_valid, p.votes as third,
    (select min(rank) from placed d where d.contest = j.id and d.line = t.line) as defender_rank,
    coalesce((select sum(votes) from stood d where d.contest = j.id and d.line = t.line), 0)
      as defender_now, m.up as winner_up
  from joined j join first_two f on f.contest = j.id
  left join then_two t on t.contest = j.id left join then_valid v on v.contest = j.id
  left join placed p on p.contest = j.id and p.turn = 3
  left join moved m on m.contest = j.id and m.line = f.line),
sat as (
  select c.contest, c.id, p.rank, j.year, c.standing = 'independent' as is_independent,
    s.won = c.id as is_elected
  from candidacies c join joined j on j.id = c.contest join seats s on s.id = c.contest
  join placed p on p.contest = c.contest and p.id = c.id where c.is_sitting),
same_name as (
  select j.id, j.then_valid, o.valid from joined j
  join printed n on n.contest = j.id and n.candidacy = ''
  join printed b on b.candidacy = ''
    and json_extract(b.cells, '$[2]') = json_extract(n.cells, '$[2]')
  join asked o on o.id = b.contest and o.day = '2019-12-12' and o.is_general
  where j.year = '2024'),
gains as (
  select s.*, w.outcome = 'gain' as is_gain from seats s join went w on w.contest = s.id
  where w.outcome = 'gain' or (w.outcome = 'speaker' and s.line <> s.defender))
select '3' as number, year, count(*) as n from gains group by year
union all
select '4', g.year, count(*) from gains g join sat on sat.contest = g.id and sat.id = g.won
where g.standing = 'party' group by g.year
union all
select '9', year, count(*) from seats where standing = 'independent' group by year
union all
select '11', j.year, count(distinct j.id) from joined j join seats s on s.id = j.id
join placed p on p.contest = j.id and p.standing = 'independent'
where s.votes - p.votes < 1000 or 10 * p.votes >= j.valid group by j.year
union all
select '12', s.year, count(distinct s.line) from seats s where s.standing = 'party' and not exists (
  select 1 from elected e join polls t on t.id = e.contest
  where t.is_general and t.day < s.day and e.line = s.line) and s.year = '2024' group by s.year
union all
select '14', year, count(*) from seats where label = 'spk' group by year
union all
select '15', year, sum(majority = 0) from seats group by year
union all
select '20', year, count(*) from gains
where line = 'con' and defender = 'lab' and year = '2024' group by year
union all
select '21', year, sum(majority < 100) from seats group by year
union all
select '22', year, sum(100 * majority < valid) from seats group by year
union all
select '23', year, sum(100 * majority < 2 * valid) from seats group by year
union all
select '24', year, sum(majority = least) from (
  select year, majority, min(majority) over (partition by year) as least from seats) group by year
union all
select '25', year, sum(rejected > majority) from seats group by year
union all
select '26', s.year, count(*) from seats s join went w on w.contest = s.id and w.outcome = 'hold'
where 2 * s.majority * s.base_valid <= s.then_majority * s.valid group by s.year
union all
select '28', year, count(*) from gains where then_majority > 15000 group by year
union all
select '29', year, sum(then_majority = most) from (
  select year, then_majority, max(then_majority) over (partition by year) as most from gains)
group by year
union all
select '30', year, sum(100 * majority > 40 * valid) from seats group by year
union all
select '31', year, sum(part = most) from (
  select year, majority * 1.0 / valid as part,
    max(majority * 1.0 / valid) over (partition by year) as most from seats) group by year
union all
select '32', year, sum(100 * (votes - third) < 10 * valid) from seats group by year
union all
select '33', year, sum(100 * (votes - third) < 5 * valid) from seats group by year
union all
select '34', year, sum(100 * votes < 35 * valid) from seats group by year
union all
select '35', year, sum(100 * votes < 30 * valid) from seats group by year
union all
select '36', year, sum(2 * votes > valid) from seats group by year
union all
select '38', year, sum(third > majority) from seats group by year
union all
select '39', year, sum(100 * (defender_votes * valid - defender_now * base_valid)
  > 20 * valid * base_valid) from seats group by year
union all
select '40', '2024', count(*) from (
  select rank() over (order by up * 1.0 / over) as place from moved m join joined j
    on j.id = m.contest and j.year = '2024' where m.line = 'con') where place <= 3
union all
select '41', year, sum(winner_up < 0) from gains where is_gain group by year
union all
-- The Speaker of 2024 is spelled in two ways in the two files that the catalogue joined.
select '44', year, sum(line not in (defender, then_second) or (label = 'spk' and year = '2024'))
from seats group by year
union all
select '45', year, sum(defender_rank >= 3) from seats
where defender not in ('ind', 'spk') group by year
union all
select '46', year, sum(defender_rank >= 4) from seats
where defender not in ('ind', 'spk') group by year
union all
select '48', '2024', count(*) from (
  select rank() over (order by up * 1.0 / over desc) as place from swings s join joined j
    on j.id = s.contest and j.year = '2024' where to_label = 'lab' and from_label = 'con')
where place = 1
union all
select '51 ' || second_label, year, count(*) from seats where second_label in ('ruk', 'green')
group by second_label, year
union all
select '56 ' || p.label, j.year, count(*) from joined j join placed p on p.contest = j.id
where p.label in ('con', 'lab') and 20 * p.votes <= j.valid group by p.label, j.year
union all
select '57', year, count(*) from (
  select j.year, sum(20 * p.votes <= j.valid) as lost
  from joined j join placed p on p.contest = j.id
  group by j.id) where lost >= 5 group by year
union all
select '59', year, sum(candidates >= 12) from seats group by year
union all
select '61', year, sum(2 * valid < electorate) from seats group by year
union all
select '62', year, sum(part = least) from (
  select year, valid * 1.0 / electorate as part,
    min(valid * 1.0 / electorate) over (partition by year) as least from seats) group by year
union all
select '63', year, sum(part = most) from (
  select year, valid * 1.0 / electorate as part,
    max(valid * 1.0 / electorate) over (partition by year) as most from seats) group by year
union all
select '64', year, sum(valid * then_electorate > then_valid * electorate) from seats group by year
union all
select '65', year, sum(10 * (then_valid * electorate - valid * then_electorate)
  > electorate * then_electorate) from seats group by year
union all
select '71', year, count(distinct contest) from sat s where not exists (
  select 1 from sat o where o.contest = s.contest and o.is_elected) group by year
union all
select '73', year, count(*) from sat where rank >= 3 group by year
union all
select '74', year, count(*)
from (select contest, year from sat group by contest having count(*) > 1) group by year
union all
select '75', year, sum(is_independent) from sat group by year
union all
select '87 same name', '2024', count(*) from same_name
union all
select '87 differ', '2024', sum(then_valid <> valid) from same_name
union all
select '105 lost', '2024', sum(20 * p.votes <= a.valid)
from asked a join placed p on p.contest = a.id
where a.day = '2024-07-04' and a.is_general
union all
select '105 stood', '2024', sum(candidates) from asked where day = '2024-07-04' and is_general
union all
select '106 out', '2024', count(*) from elected e join asked a on a.id = e.contest
where a.day = '2024-07-04' and a.is_general and e.label = 'lab'
union all
select '106 in', '2024', count(*) from elected e join asked a on a.id = e.contest
where a.day = '2024-07-04' and a.is_general and e.label in ('lab', 'spk')
union all
select '100 ' || e.label, '2024', count(*) from elected e join asked a on a.id = e.contest
where a.day = '2024-07-04' and a.is_general and e.label in ('ld', 'ruk') group by e.label
