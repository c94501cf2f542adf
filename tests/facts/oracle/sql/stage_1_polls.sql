-- Votes in order: every standing under one word, every poll, who was elected and who came second.
-- `label` is a party's id, `ind` or `spk`; `line` is the party whose votes it continues.
create temp table stood as
select c.contest, c.id, c.place, c.standing, c.votes,
  trim(coalesce(c.first_name, '') || ' ' || coalesce(c.last_name, '')) as name,
  case c.standing when 'independent' then 'ind' when 'speaker' then 'spk'
    else substr(c.parties || ' ', 1, instr(c.parties || ' ', ' ') - 1) end as label,
  case c.standing when 'independent' then 'ind' when 'speaker' then 'spk'
    else (select iif(y.succeeds = '', y.id, y.succeeds) from parties y
          where y.id = substr(c.parties || ' ', 1, instr(c.parties || ' ', ' ') - 1)) end as line
from candidacies c;
create index temp.stood_in on stood (contest, line);

create temp table polls as
select t.id, t.election, e.kind = 'general' as is_general, e.name as election_name,
  e.polled_on as day, t.polled_on, t.constituency as seat, p.name as seat_name, p.country, p.region,
  t.electorate, t.rejected, t.others, t.has_bucket, t.is_group_return as is_group, t.settled,
  t.seats = 1 and not t.is_university as is_plain,
  t.others + coalesce(s.votes, 0) as valid, coalesce(s.many, 0) as candidates
from contests t
join elections e on e.id = t.election
join constituencies p on p.id = t.constituency
left join (
  select contest, sum(votes) as votes, count(*) as many from candidacies group by contest) s
  on s.contest = t.id;
create unique index temp.polls_by_id on polls (id);
create index temp.polls_by_seat on polls (seat, election);
create index temp.polls_by_election on polls (election);

-- `turn` is the order of the poll, the lot first among equals; `rank` is shared by equals.
create temp table placed as
select s.*, row_number() over (partition by s.contest order by s.votes desc,
    s.id <> iif(t.is_group, '', t.settled), s.place) as turn,
  rank() over (partition by s.contest order by s.votes desc) as rank
from stood s join polls t on t.id = s.contest;
create index temp.placed_in on placed (contest, turn);

-- Groups of the Library name nobody: none in Ireland before 1997, none before 1950, none that a
-- bucket of others equals or beats; unless a source says who was elected.
create temp table elected as
select p.* from placed p join polls t on t.id = p.contest
where t.is_plain and case
  when not t.is_group then p.turn = 1
  when t.settled <> '' then p.id = t.settled
  else p.turn = 1 and p.votes > t.others and t.polled_on >= '1950-02-23'
    and not (t.country in ('Ireland', 'Northern Ireland') and t.polled_on < '1997-05-01') end;
create unique index temp.elected_in on elected (contest);

create temp table second as
select p.* from placed p join polls t on t.id = p.contest join elected w on w.contest = p.contest
where p.turn = iif(w.turn = 1, 2, 1) and (t.others = 0 or p.votes >= t.others);
create unique index temp.second_in on second (contest);

create temp table first_two as
select w.contest, w.id, w.label, w.line, w.standing, w.name, w.votes,
  r.id as second_id, r.label as second_label, r.line as second_line, r.standing as second_standing,
  r.votes as second_votes, w.votes - r.votes as majority
from elected w left join second r on r.contest = w.contest;
create unique index temp.first_two_in on first_two (contest);

-- What is under test: every contest that the record holds by candidate.
create temp table asked as
select * from polls where polled_on between '2010-05-06' and '2024-07-04';
create unique index temp.asked_by_id on asked (id);
