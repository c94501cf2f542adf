"""Words of losing and keeping a deposit, of what stands for one, and of what points back to it."""

import re

from tellers.check.grammar.words import compiled

STAKE = (
    r"(?:(?:the|a|an|his|her|their|its|any|that|own|precious|all|both|whole|hard-earned|lost|saved|forfeited|N\d+|party 's|P\d+ 's) )*"
    r"(?:deposits?|stakes?(?! in )|cheques?)(?: money)?"
)
"""A deposit in words; the pound sign and 500 are "deposit" in a skeleton."""
_BACK = r"(?:back|again|returned|refunded|repaid)"
_IT = rf"(?:{STAKE}|it|them|that|theirs|hers|his|(?:the|his|her|their|its) money)"
_TREASURY = (
    r"(?:treasury|exchequer|returning officer|public purse|state|crown|council|taxpayers?|coffers|"
    r"nation|government|consolidated fund|hmrc|rishi)"
)
_DET = r"(?:(?:the|a|an|that|this|even|just|only|required|necessary|crucial|magic|minimum|vital|legal|statutory|one) )"
_THE_BAR = (
    rf"(?:{_DET}*(?:B\d+|twentieth|five per cent)|{_DET}+(?:hurdle|threshold|bar|cut-off|qualifying (?:line|mark|level)))"
    r"(?: of (?:(?:the|all|those|valid) )*(?:votes?|poll|total|ballots?)(?: cast)?)?"
    r"(?: (?:mark|hurdle|threshold|bar|line|level|barrier|cut-off|minimum|figure|rule))?"
)
_TOLD_OF_IT = (
    r"(?: (?:, )?(?:(?:the |a )?(?:level|point|share|mark|figure|line|minimum|bar|threshold|vote) )?"
    r"(?:at|below|above|under|beyond|over|for|of|that|which|needed|required|necessary|to|it|they|he|she|demanded)"
    r"(?! and )(?: (?!and |but |N\d|[CP]\d)[^ ,;:.]+){0,9}? (?:deposits?|stakes?|money)"
    r"(?: (?:back|again|is|are|was|were|be|being|returned|refunded|lost|kept|saved|forfeit|forfeited|"
    r"retained|requires?|required|needs?|needed|demands?|handed|given|repaid))*)?"
)
BAR = compiled(rf" {_THE_BAR}{_TOLD_OF_IT}(?= )")
"""The twentieth of the votes that keeps a deposit, with what is said of it."""
IDLE = compiled(
    rf" (?:need(?:ed|s|ing)?|requir(?:es?|ed|ing)|takes?|took)(?: {_THE_BAR}| (?:more|further|extra|votes?|N\d+|only|at least|support))* "
    rf"(?:to|for) (?:[a-z]+ ){{1,3}}?{STAKE}(?: {_BACK})?(?= )"
    rf"| {STAKE} (?:needs?|needed|requires?|takes?|demands?|(?:is|are|was|were) (?:only )?(?:returned|refunded|kept|saved|retained) (?:at|to those|by those|for|above)) [^,;:.]{{0,30}}?B\d+(?= )"
    rf"| (?:paid|paying|staked|stumped up|put (?:down|up)|lodged|risked) (?:each )?{STAKE}(?: each)?(?= )"
    r"| (?:had|have|has) (?:put|paid|staked|laid) (?:down|up)(?= )"
)
"""What is said of deposits in general, of what one needs and of who paid one: nothing of its fate."""
NO = compiled(
    r" (?:not(?! only | just | least )|n't|never|nor|neither|cannot|can't|couldn't|didn't|won't|wouldn't|hardly|scarcely|unable to|failed to|"
    r"fails to|failing to|less(?= (?:lucky|fortunate|successful))|no(?= (?:refund|return|money|such|deposit (?:back|returned|refunded)|luck))|"
    r"without(?= (?:keeping|saving|getting|recovering)))(?= )"
)
"""What makes of what follows its contrary."""
FAIL = compiled(
    r" (?:(?:fell|fall|falls|falling|fallen|came|coming|come|was|were|ended|finished)(?: up)?(?: (?:just|well|narrowly|far|some way|a long way|agonisingly|[a-z]+ly))* (?:short|shy)(?: of)?|"
    r"failed|fails|failing|failure|missed|misses|missing|miss|denied|refused|deprived of the return|too (?:few|little|low|thin|badly|weak|poor|poorly|small|feeble|meagre|slim|light|far (?:back|behind|adrift|down)|[a-z]+(?= to ))|"
    r"without(?= (?:enough|sufficient|the (?:votes|support|numbers)))|lack(?:ed|s|ing)?|"
    r"not enough|insufficient|nowhere near|short of|shy of|adrift of|away from|(?:(?:less|fewer) than|under|below|beneath)(?= "
    + _THE_BAR
    + r" ))(?= )"
)
"""What is a loss by itself, and makes one of a word for keeping behind it."""
AVOID = compiled(
    r" (?:avoid(?:ed|s|ing)?|escap(?:ed|es|ing|e)(?! with )|dodg(?:ed|es|ing)|spared|averted|staved off|clear of|safe from|"
    r"without(?= (?:losing|forfeiting|surrendering|(?:a|the) (?:lost|loss|forfeited))))(?= )"
)
"""What is a deposit kept by itself, and makes one of a word for losing behind it."""
KEEP = compiled(
    rf" (?:kept|keep|keeps|keeping|saved|save|saves|saving|saver|retain(?:ed|s|ing)?|retention|(?:held|hold|holds|holding)(?: on)?(?: to| onto)?|"
    rf"(?:hung|hang|hangs|hanging) on(?: to)?|hung onto|(?:clung|cling|clings|clinging)(?: on)?(?: to|onto)|recover(?:ed|s|ing|y)?|reclaim(?:ed|s|ing)?|rescu(?:ed|es|ing|e)|"
    rf"salvag(?:ed|es|ing|e)|preserv(?:ed|es|ing|e)|protect(?:ed|s|ing)?|secur(?:ed|es|ing|e)|regain(?:ed|s|ing)?|redeem(?:ed|s|ing)?|retriev(?:ed|es|ing|e)|recoup(?:ed|s|ing)?|"
    rf"return(?:ed|s|ing)?|refund(?:ed|s|ing)?|repaid|reimbursed|restored|reunited with|escap(?:ed|es|ing|e) with|"
    rf"(?:see|sees|seeing|saw|seen) (?:{_IT}) (?:safely )?{_BACK}|(?:deposits? )(?:back|again)|money back|"
    rf"(?:get|gets|getting|got|win|won|wins|earn(?:ed|s)?|have|has|had|given|gave|gives|hand(?:ed|s)?|paid|pays?|bring|brings|brought|take|takes|took|claw(?:ed|s)?|receiv(?:ed|es|e)|sent|comes?|came|coming|goes|go|going|went|want|wanted|want)(?: (?!(?:not|up|over) ){_IT})? (?:back|again|returned|refunded|home)|"
    rf"(?:get|gets|getting|got|walk(?:ed|s|ing)?|came|comes?|went|goes|go|left|leave|leaves|emerged|emerges?|slipped|crept|scraped|limped)(?: (?:home|away|off|out|through|over the line))* with(?= {STAKE} )|"
    rf"intact|safe|safely|unscathed|surviv(?:ed|es|ing|e)|in hand|sure of|stretch(?:ed)? to|run to|amount to|merit(?:ed)?|worth|live to fight|lives on|in his pocket|in her pocket)(?= )"
)
"""A deposit kept."""
LOSE = compiled(
    rf" (?:lost|lose|loses|losing|loss|losses|losers?|forfeit(?:ed|s|ing|ure)?|surrender(?:ed|s|ing)?|sacrific(?:ed|es|ing|e)|part(?:ed|s|ing)?(?: company)?(?: with| from)|forgo|forgoes|forwent|"
    rf"(?:threw|thrown|throw) away|relinquish(?:ed|es|ing)?|blew|blown|squander(?:ed|s|ing)?|wast(?:ed|es|ing|e)|"
    rf"(?:wav(?:ed|es|ing|e)|said|say|says|saying|kiss(?:ed|es|ing)?|bid|bids|bade|bidding)(?: {STAKE})? (?:goodbye|farewell|adieu|off)(?: to)?|"
    rf"forget(?: about)?(?= {STAKE} )|whistl(?:ed|es|ing|e) for|mourn(?:ed|s|ing)?|(?:writ(?:e|es|ing|ten)|wrote)(?: {STAKE})? off|"
    rf"(?:gone|went|go|goes|going) (?:west|begging|up in smoke|missing|down the drain|to waste|with it|the way of all flesh)|(?<=deposit )(?:went|goes|go|has gone|had gone|is gone)(?= [.,;])|gone|"
    rf"disappear(?:ed|s|ing)?|vanish(?:ed|es|ing)?|evaporat(?:ed|es)|swallow(?:ed|s)?(?: up)?|confiscat(?:ed|es|ing)?|depriv(?:ed|es|ing)|reliev(?:ed|es|ing)(?: {{E}}| him| her| them)? of|stripp(?:ed|ing) of|robbed|"
    rf"(?:(?<=deposit )|(?<=deposits )|the )(?:poorer|lighter|worse off|out of pocket)(?: by)?|out of pocket|minus|without(?= {STAKE} )|shorn of|bereft of|(?<=deposit )(?:down|short)|down(?= a deposit )|"
    rf"cost(?:s|ing)?|gift(?:s|ed|ing)?|donat(?:ed|es|ing)|gave up|giv(?:e|es|en|ing) up|to go(?= [.,;])|(?:hand(?:ed|s|ing)?) (?:{STAKE} )?over|bet and lost|"
    rf"(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|rests?|ends?|ended|belongs?|goes?|going|went|gone|pass(?:es|ed)|swell(?:s|ed)?|enrich(?:es|ed)?|kept|retained|pocketed|claimed|taken|swallowed)(?: (?:up|to|with|in|by|into|straight|now))* (?:the )?{_TREASURY}(?: 's coffers)?|"
    rf"(?:stay|stays|stayed|remain|remains) where (?:they are|it is)|(?<= )(?:the )?{_TREASURY} 's(?= [.,;])|casualt(?:y|ies)|victims?|"
    rf"{_TREASURY}(?: (?:will|can|duly|also|now|is|was|of course))* (?:kept|keeps?|pocket(?:s|ed)?|gets?|got|took|takes?|gain(?:s|ed)?|collect(?:s|ed)?|hung on to|hangs on to|retain(?:s|ed)?|benefit(?:s|ed)?|claim(?:s|ed)?|swallow(?:s|ed)?|holds?|held))(?= )"
)
"""A deposit lost."""
LUCKY = compiled(
    r" (?:luckier|luckiest|lucky|luck|fortunate|better off|(?:fared|did|done|do) better|manag(?:ed|es|ing) (?:it|that|to do so|so|as much|to)(?= [.,;])|got there|made it|succeeded|pulled it off)(?= )"
)
"""A better fate, where deposits are spoken of."""
UNLUCKY = compiled(
    r" (?:unlucky|unluckier|unluckiest|unfortunates?|luckless|out of luck|suffer(?:ed|s|ing)?|(?:fared|did) worse)(?= )"
)
"""A worse one."""
SAME = compiled(
    r" (?:(?:the |that |this )?same (?:way|fate|thing|boat|indignity|road|direction|ignominy|misfortune|treatment)|(?:that|this|such a|a like|a similar|similar) (?:fate|indignity|ignominy|misfortune|humiliation|distinction|position|company|blow)|"
    r"likewise|similarly|ditto|followed suit|follow(?:ed|s)(?= [.,;])|(?:did|do|does|done|doing|to do) (?:so|likewise|the same|too(?= [.,;])|as well)|so (?:too )?(?:did|do|does|had|have)|so were|as (?:did|do|had|have)|as well|"
    r"was another|were others|shared|shares? with|join(?:ed|s|ing)?|company|happened|befell|befallen|say so|said so|no better|no differently|no worse|could say as much|with (?:him|her|them) in (?:that|it|this))(?= )"
    r"| too(?= [.,;])"
)
"""What says the same as was said before."""
CONTRARY = compiled(
    r" (?:more than (?:can|could|may) be said (?:for|of|about)|(?:the )?same (?:cannot|can not|could not|can't|couldn't|can n't) be said(?: of| for| about)?|"
    r"(?:could not|cannot|can not|couldn't|can't) (?:quite )?say (?:the same|so|as much|that)|not so(?= (?:(?:the|for|with) )*[CPN]\d|[.,;])|not true of|different(?:ly)? (?:for|with)|otherwise (?:for|with)|another story for|a different (?:story|matter) for)(?= )"
)
"""What says the contrary of it."""
DID = compiled(
    r" (?:did|do|does|could|can|had|have|has|was able to|were able to|is|are|were|was|manage|done?|able to)(?=(?: n't| not)?(?: (?:do(?: so| that| it)?|so|too|able to|manage (?:it|that|to)|as well|to|it))* [.,;])"
)
"""A verb that goes back to another, at the end of a clause."""
THEIRS = compiled(
    r" (?:theirs|hers|his(?= [.,;])|its own|his own|(?:the|his|her|their|its) (?:money|cash|stakes?))(?= )"
)
"""What stands for a deposit that was spoken of."""
A_STAKE = compiled(r" (?:deposits?|stakes?(?! in )|cheques?|refunds?|money back)(?= )")
SPEAKS = compiled(
    r" (?:deposits?|(?:lost|kept|forfeited|surrendered|saved|retained|returned|got) (?:the|their|his|her|its) stakes?)(?= )"
)
"""What makes a sentence one on deposits."""
OPEN = compiled(
    r" (?:if|unless|would|might|may|fear(?:ed|s|ing)?|hope[ds]?|hoping|expect(?:ed|s|ing)?|risk(?:ed|s|ing)?|danger|nearly|almost|close to|came close|came near|near to|nearest to|near enough|within|on course|threaten(?:ed|s|ing)?|"
    r"should|predict(?:ed|s|ing)?|polls?ters?|forecast|bookmakers?|odds|councils?|councillors?|local elections?|mayoral|mayor|ward|whether|claim(?:ed|s|ing)|insist(?:ed|s)|worr(?:y|ied)|warned|joked|bet|"
    r"thought|believed?|supposed|rumou?r(?:ed|s)?|wrongly|untrue|denied losing|recount|vow(?:ed|s)? to (?:keep|save)|aim(?:ed|s)? to|tried to|trying to|wanted to|looked like|seemed|seems|appeared|likely|unlikely|"
    r"doubt(?:ed|ful)?|any(?:body|one)? who|whoever|those who|candidates? (?:must|have to|need)|a candidate who|each candidate who|every candidate who|once|used to|never (?:before|yet)|history|historic|since|first time|"
    r"record|most lost|ever|european|euro|senedd|holyrood|assembly|by rights|safe seat|refer|as if|rule|rules|law|first to|last to|until|after the recount|mail|leaflet)(?= )|\?"
)
"""Words of a sentence with which a deposit may have been lost in somebody's mind, or elsewhere."""
WIDE = compiled(
    r" (?:nationally|nationwide|national|country|region|regional|uk|united kingdom|elsewhere|britain|seats|constituenc(?:y|ies)|mps|across|in all N\d+|anywhere|everywhere|"
    r"outside S\d+|every deposit|each deposit|next door|neighbour(?:ing|s)?|other (?:contest|by-election|seat)|both (?:seats|contests|by-elections)|each of (?:the )?(?:seats|contests)|in total across|deputies|same day|same night|"
    r"by-elections|contests|general elections?|eastern|western|northern|southern|to the (?:north|south|east|west))(?= )| {PLACE}(?= )"
)
"""Words of a sentence with which it may be of more than one contest, or of another."""
THEN = compiled(
    r" (?:last time|last (?:year|month|election|may|june|december|general|contest|occasion)|previous(?:ly)?|ago|earlier|before|at the (?:last|previous|general|by-election)|the time before|"
    r"(?:in|of|since) (?:january|february|march|april|may|june|july|august|september|october|november|december)|again|then|back then|years|decades?|successive|running|in a row|predecessor)(?= )"
)
"""Words of a clause with which it may be of another poll."""
A_DAY = compiled(r" ([YDM]\d+)(?= )")
HAD = compiled(r" had(?= )")
"""What may set a clause before another poll."""
AS_AN_OBJECT = compiled(
    r" (?:{BEAT}|behind|ahead of|than|over|against|between|above|below|from|past|overtook|trail(?:ed|ing)|followed|headed|"
    r"led|squeezed by|replaced|replacing|unlike|of all but|instead of|thanks to|because of|after|votes to|ground to|support to|at the hands of|squeezed|said|told) "
    r"(?:(?:the|both|his|her|its|N\d+|S\d+|'s|winner|victorious|victor|runner-up|former|mp|,) )*$"
)
"""What makes a name that of somebody else than whose deposit it is."""
SEVERAL = compiled(
    r" (?:others?|everyone|everybody|nobody|none|no[- ]one|all|most|many|some|several|few|half|rest|rivals?|opponents?|candidates|parties|"
    r"contenders|hopefuls|challengers|neither|either|both|independents|colleagues|each|another|people|deputy|allies|partner|partners|ally|leader)(?= )"
)
"""Words of people beside a name, whose deposit it may be as well."""
ONLY = compiled(
    r" (?:the|its|sole) (?:only|one|sole|lone|single)(?= (?:[a-z-]+ )?(?:candidates?|contender|hopeful|runner|one|person|name|party|deposit|stake|lost|forfeited|challenger)?(?: [a-z]+)?)(?! other| thing| party| way| reason| consolation)|(?<= )alone(?= )"
)
"""What says that it was nobody else."""
TO_THE_BAR = compiled(
    r" (?:reach|reached|reaching|clear|cleared|clearing|pass|passed|passing|cross|crossed|crossing|top|topped|below|beneath|under|(?:short|shy) of|(?:less|fewer) than|failed|missed|get to|got to|get past|got past|"
    r"hurdle|threshold|cut-off|to win over|manage|managed|muster|mustered) (?:(?:just|even|only|the|a|that|this|by|to|with|reach|win|over|persuade|win over|muster|poll|get|clear|pass|manage|attract|persuade) )*(?:[QF]\d+|twentieth)(?= )"
    r"| [QF]\d+ (?:hurdle|threshold|cut-off|bar|barrier|mark)(?= )"
)
"""Words with which a twentieth of the vote is the bar that keeps a deposit, though none is named."""
AMONG_THEM = compiled(
    r" (?P<not>(?:was |were |is |are )?(?:not|n't) )?(?:(?:was|were|is|are|being) )?(?:among (?:them|those|their number|the losers)|one of (?:them|those)|N\d+ of them|included|including)(?= )"
)
"""What says of somebody that he is one of those just told of, or is none of them."""
EXCEPTED = compiled(
    r" (?:(?:being |was |were |is |are )?the (?:only |sole |lone )?exceptions?|excepted|excluded|apart|aside)(?= )"
)
"""What says that somebody had the other fate."""
THE_REST = compiled(
    r" (?:everyone else|everybody else|all the others|all others|the rest(?: of (?:them|the field|the candidates))?|the others|the remainder|every other candidate|all the rest|all other candidates)(?= )"
)
"""Everybody but those who are named."""
NOBODY = compiled(
    r" (?:nobody|no one|no-one|no candidate|no candidates|not a single candidate|not one candidate|no deposits?|not a single deposit|not one deposit)(?= )(?! (?:else|but|except|other|who|in|of|from|below|behind|outside|for|back|beyond))"
)
EVERYBODY = compiled(
    r" (?:everyone|everybody|every candidate|every one of the candidates|every deposit|all the candidates|all of the candidates)(?= )(?! (?:else|but|except|other|who|in|from|below|behind|outside|bar|beyond|save))"
)
"""All who stood, or none of them."""
IN_DOUBT = compiled(
    r" (?:(?:his|her|'s) (?:brother|sister|wife|husband|father|mother|son|daughter|cousin)|looked like|rumou?rs?|bet|wager(?:ed)?|holiday|flat|rent(?:al|ed)?|landlord|house|bank|elsewhere|in no (?:[a-z]+ )?election|(?:place |there )?down(?:wards)?(?= , (?:all|every|everyone|everybody|nobody|no) )|by any(?:one|body) (?:in|among|of|above|below|outside)|(?:who |had |was )?once (?:lost|kept|saved|forfeited|a)|wrongly|untrue|denied|would have|might have|could have|feared|"
    r"hoped|predicted|forecast|never threatened|if(?! (?:barely|only|narrowly|just)))(?= )"
)
"""Words with which nothing that a rule found false of a deposit need be false."""
A_PART_OF_THEM = compiled(
    r"^ (?:man|men|woman|women|independents?|party|parties|newcomers?|locals?)(?= )"
)
"""What makes a count one of some of those who stood."""
A_RELATION = compiled(
    r"^ 's (?:[a-z]+ )?(?:brother|sister|wife|husband|father|mother|son|daughter|cousin|uncle|aunt|agent|rivals?|opponents?|predecessor|colleagues?|neighbours?|successor|friend|deputy|leader|allies|ally|namesake|challengers?)(?= )"
)
"""What makes of somebody's name that of somebody else."""
UNSURE = compiled(
    r" (?:away from|within (?:just |only )?N\d+|(?:bar|but|except) one|former P\d+)(?= )|"
    r" only [^;:]* (?:outside|other than)(?= )"
)
"""Words of a sentence with which whoever it calls a loser, or a keeper, may be none, or another."""
BY_ELECTION = compiled(r" by-elections?(?= )")
INDEPENDENT = re.compile(r"\bindependents?\b", re.I)
"""Of whom several may stand under one label."""
