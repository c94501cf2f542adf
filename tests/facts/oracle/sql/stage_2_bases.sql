-- What each contest is compared with: the general election before, where it was fought for the same
-- seat or one whose addresses are the same (0.9999 both ways), else the estimate on its boundaries.
create temp table parts as
select earlier, later, share_of_earlier as of_earlier, share_of_later as of_later,
  cast(share_of_earlier as integer) as n1,
  iif(instr(share_of_earlier, '/'), cast(substr(share_of_earlier, instr(share_of_earlier, '/') + 1)
    as integer), 1) as d1,
  cast(share_of_later as integer) as n2,
  iif(instr(share_of_later, '/'), cast(substr(share_of_later, instr(share_of_later, '/') + 1)
    as integer), 1) as d2
from overlaps;

create temp table same_area as
select id as seat, id as earlier from constituencies
union
select later, earlier from parts where n1 * 10000 >= 9999 * d1 and n2 * 10000 >= 9999 * d2;
create index temp.same_area_of on same_area (seat);

create temp table generals as
select id, name, polled_on as day, row_number() over (order by polled_on) as n
from elections where kind = 'general';

create temp table bases as
select t.id as contest, g.id as election, g.day,
  coalesce(b.id, iif(n.constituency is null, null, '')) as then_contest,
  iif(b.id is null, n.constituency, null) as estimate,
  iif(b.id is null, 'notional ', '') || g.name as name
from asked t
join generals g on g.day = (select max(day) from generals where day < t.day)
left join polls b on b.election = g.id
  and b.seat in (select earlier from same_area where seat = t.seat)
left join notionals n on n.constituency = t.seat and n.election = g.id
where b.id is not null or n.constituency is not null;
create unique index temp.bases_of on bases (contest);

create temp table then_valid as
select b.contest, coalesce(n.valid, t.valid) as valid, t.electorate, t.others,
  t.has_bucket, b.estimate is not null or t.is_plain as is_plain,
  b.estimate is not null as is_estimate,
  coalesce(n.valid - (select sum(votes) from notional_votes where constituency = b.estimate), 0)
    as unnamed
from bases b left join polls t on t.id = b.then_contest
left join notionals n on n.constituency = b.estimate;
create unique index temp.then_valid_of on then_valid (contest);

-- Votes of the parties then. Independents of a poll are no party; an estimate joins them in one.
create temp table then_party as
select b.contest, s.label, s.line, sum(s.votes) as votes, count(*) as many, min(p.rank) as rank
from bases b join stood s on s.contest = b.then_contest
join placed p on p.contest = s.contest and p.id = s.id
where b.estimate is null and s.standing <> 'independent'
group by b.contest, s.label, s.line
union all
select b.contest, v.party, iif(coalesce(y.succeeds, '') = '', v.party, y.succeeds), v.votes, 1,
  rank() over (partition by b.contest order by v.votes desc)
from bases b join notional_votes v on v.constituency = b.estimate
left join parties y on y.id = v.party;
create index temp.then_party_of on then_party (contest, line);

-- First and second then, and by how much where nobody unnamed may have been second.
create temp table then_two as
select b.contest, f.label, f.line, f.votes, f.second_label, f.second_line, f.second_votes,
  iif(f.majority >= 0, f.majority, null) as majority, f.name
from bases b join first_two f on f.contest = b.then_contest where b.estimate is null
union all
select contest, max(iif(turn = 1, label, null)), max(iif(turn = 1, line, null)),
  max(iif(turn = 1, votes, null)), max(iif(turn = 2, label, null)), max(iif(turn = 2, line, null)),
  max(iif(turn = 2, votes, null)), iif(unnamed <= max(iif(turn = 2, votes, null)),
    max(iif(turn = 1, votes, null)) - max(iif(turn = 2, votes, null)), null), ''
from (
  select v.contest, v.label, v.line, v.votes, w.unnamed,
    row_number() over (partition by v.contest order by v.votes desc, v.label) as turn
  from then_party v join then_valid w on w.contest = v.contest where w.is_estimate)
group by contest;
create unique index temp.then_two_of on then_two (contest);

-- Hold or gain by the label that won the base; the Speaker is neither, another independent no hold.
create temp table went as
select f.contest, t.label as defender, t.line as defender_line, case
  when 'spk' in (f.label, t.label) then 'speaker'
  when f.label = 'ind' and t.label = 'ind' then
    iif(t.name <> '' and t.name = f.name, 'hold', 'gain')
  when f.line = t.line then 'hold' else 'gain' end as outcome
from first_two f join then_two t on t.contest = f.contest join asked a on a.id = f.contest;
create unique index temp.went_in on went (contest);

-- Each party now beside itself then. `label` is what it stands under now.
create temp table moved as
select n.contest, n.label, n.line, n.votes, n.many, t.votes as then_votes, a.valid,
  w.valid as then_valid, n.votes * w.valid - t.votes * a.valid as up, a.valid * w.valid as over
from (select p.contest, min(p.label) as label, p.line, sum(p.votes) as votes, count(*) as many
      from placed p join asked a on a.id = p.contest where p.standing = 'party'
      group by p.contest, p.line) n
join asked a on a.id = n.contest
join then_valid w on w.contest = n.contest and w.is_plain and w.valid > 0
join (select contest, line, min(votes) as votes from then_party group by contest, line) t
  on t.contest = n.contest and t.line = n.line
where a.valid > 0;
create unique index temp.moved_in on moved (contest, line);

create temp table turnouts_now as
select id as contest, valid, electorate from polls
where electorate > 0 and valid between 1 and electorate and is_plain;
create unique index temp.turnouts_now_of on turnouts_now (contest);

-- Turnouts that nothing speaks against: the row itself, or the same seat's before and after by ten
-- points each, and by nine apart from its region.
create temp table turnouts_beside as
with region as (
  select t.election, iif(t.region = '', t.country, t.region) as area,
    sum(n.valid) * 1.0 / sum(n.electorate) as turnout
  from turnouts_now n join polls t on t.id = n.contest where t.is_general group by 1, 2),
turn as (
  select t.id, t.seat_name, t.country, n.valid * 1.0 / n.electorate as turnout,
    n.valid * 1.0 / n.electorate - r.turnout as apart,
    (select count(*) from elections g where g.kind = 'general' and g.polled_on < t.day) as place
  from turnouts_now n join polls t on t.id = n.contest and t.is_general
  join region r on r.election = t.election and r.area = iif(t.region = '', t.country, t.region))
select now.id as contest from turn now
join turn a on a.seat_name = now.seat_name and a.country = now.country and a.place = now.place - 1
join turn b on b.seat_name = now.seat_name and b.country = now.country and b.place = now.place + 1
where (now.turnout <= min(a.turnout, b.turnout) - 0.1 and now.apart <= min(a.apart, b.apart) - 0.09)
  or (now.turnout >= max(a.turnout, b.turnout) + 0.1 and now.apart >= max(a.apart, b.apart) + 0.09);

create temp table turnouts_sure as
select n.* from turnouts_now n join contests t on t.id = n.contest
where n.contest not in (select contest from turnouts_beside) and not exists (
  select 1 from problems p where p.code = 'turnout'
  and p.where_found = t.source || ':' || replace(t.locator, 'line ', ''));
create unique index temp.turnouts_sure_of on turnouts_sure (contest);

-- Butler: the same two first and second both times, in Great Britain; up / over, to `to_label`.
create temp table swings as
select f.contest, abs(a.up - b.up) as up, 2 * a.over as over,
  iif(a.up >= b.up, f.label, f.second_label) as to_label,
  iif(a.up >= b.up, f.second_label, f.label) as from_label,
  iif(a.up >= b.up, f.line, f.second_line) as to_line
from first_two f join then_two t on t.contest = f.contest
join asked q on q.id = f.contest
join moved a on a.contest = f.contest and a.line = f.line
join moved b on b.contest = f.contest and b.line = f.second_line
where q.country <> 'Northern Ireland'
  and ((f.line, f.second_line) = (t.line, t.second_line)
    or (f.line, f.second_line) = (t.second_line, t.line));
