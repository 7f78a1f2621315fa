"""English words so common that two articles sharing them share nothing."""

from __future__ import annotations

# How often a word is written comes from wordfreq 3.1.1 (Speer 2022; data CC BY-SA 4.0), which joins encyclopedia,
# subtitles, news, books and web text. Here: in how many of 1,000 articles of 400 words it stands, 1 - exp(-400 f),
# for words of four letters and more that stand in at least 30; rounded to the nearest of ten steps.
COMMON_WORDS: dict[int, str] = {
    700: """
about from have just like that they this what when will with your
""",
    500: """
also been more other people some their them there time were which would
""",
    350: """
after back because could even first good here into know make most much need only over really right said
should than then these think very want well where work year years
""",
    250: """
before being best both come down every going great home last life long look love made many never part
same something state still such take those three through used while world
""",
    180: """
again against always another around away better between city days does during each ever family feel find
found free game give help high house keep left little might money must name next night number place play
please school second show since someone sure team thing things under until without
""",
    120: """
actually already american anything area based believe black business call called came care case change
children company country different doing done enough everyone everything face five following four full
general getting government group hard having head however including kind later less line live looking
makes making maybe mean music national nothing once open order party person point power president public
read real says season seen service shit side small start states stop story support system tell thank
though thought times today together told took trying united using water week went white whole women
working
""",
    90: """
able almost along although among anyone asked become behind body book building cause check child class
close comes coming community control course court data deal death development early easy either else fact
fire food form friend friends fuck fucking further future games girl given gonna guys half hand happy
health heart history hope hours human idea important information international john known large late
least leave level light living local looks lost major market matter means media members million mind
minutes months morning move myself near needs news nice north office often others past phone plan players
playing police political possible post pretty probably problem question quite rather reason remember
report research room saying series services several short single social soon south special started stay
taken taking talk talking thanks third true turn understand university video wait wanted watch west
whether within woman works wrong yeah york young yourself
""",
    60: """
above according account across action added alone america amount answer april areas available average
baby bank beautiful became bill blue board books break bring british brought center certain chance church
clear club college common companies cool cost countries county couple current date david dead department
design died director drive east education energy english especially event evidence exactly example
experience eyes fall fast father federal feeling felt field fight film final finally fine follow force
former front gave gets girls giving goes gold gone green ground guess hands happen happened hear heard
held higher himself hold hour include industry inside instead interest issue issues july june kids killed
king knew land lead league learn likely list lives london longer main management march match medical meet
meeting member middle military miss model moment month mother movie needed official online original
outside parents park perfect performance period personal picture played player points policy position
present press price private problems process production program project provide questions rate reading
ready received record relationship rest result results return rights road role round running save
security seems self sense sent september share shot shows similar site size society sometimes song sorry
sound source space stand star step street strong students study stuff summer takes term test themselves
thinking total town training tried trust type usually value view wants weeks whatever wife wish word
words worked worth
""",
    45: """
access album allowed amazing army article attack attention august australia ball base began below blood
born boys brother build built cannot card career cases central century changed changes character charge
chief china choice code cold complete considered continue council cover crazy create created culture
currently daily damn dark daughter december decided decision deep difficult district door earth economic
effect eight election england enjoy entire europe european events except fans february figure financial
followed football foreign forget forward french funny george gives goal groups growth hair hate hell
hospital huge included increase india internet involved itself james january kill knows language legal
limited listen looked lord lose loss lower mark married michael mine minister missing modern moving
natural network note november october offer officer okay ones page paid pain paper parts pass paul peace
percent perhaps pick piece places poor popular practice products professional property provided published
quality race range recent recently related release released required respect response review risk river
rock rules safe sales schools science seeing seem send serious seven shall sign simple simply situation
sleep speak specific spent staff stage standard starting store straight student style success super
systems table technology terms title tomorrow tonight towards track trade truth turned union upon various
version visit voice vote waiting walk wall wanna washington watching ways website weight whose write
writing written wrote
""",
    35: """
ability absolutely active activities addition additional address administration africa agree ahead allow
analysis announced annual anti anymore anyway approach asking associated association australian author
awesome band basic battle beach beat beginning beyond biggest bought brain brown california calling calls
campaign canada cancer capital captain carry cars cash caught centre certainly chinese choose christmas
civil claim clean clearly closed coach collection color commercial commission committee compared
competition completely computer conditions conference congress consider construction contact content
continued contract costs credit crime cross damage dance defense definitely degree described designed
despite details developed difference direct direction directly disease doctor double doubt dream drink
driving drop earlier easily effective effects effort ended episode established expect expected explain
extra facebook fair families favorite fear features feels feet female fighting finish finished fish floor
focus forces france friday fully generally german germany glad global goals gotta grand greater grow
growing happens heavy highly holding hotel hurt husband image imagine immediately impact includes income
increased independent indian individual insurance interested interesting island japan jesus jobs join
judge justice kept knowledge lack lady largest latest laws leader leading learning leaving letter levels
lines link literally loved luck machine majority male manager marriage master material meant message
miles minute moved movement multiple named names nature nearly necessary nobody none normal notice
numbers older opening operation opinion opportunity organization overall particular particularly parties
passed patients photo physical pictures planning plans plant plus population positive posted potential
pressure previous product professor programs protect quick quickly radio reach reality reasons records
region regular reported reports resources rich rule russia russian safety sale scene search secret
secretary section sell senior seriously ship shown significant sister skin smith sold sort sounds
speaking speed spend sports spot spring statement station stock stories studies stupid subject successful
sunday supposed sweet teams telling texas text throughout thus touch tour train travel treatment trip
trump unit unless wear weekend welcome western wide winning winter wonder workers worse worst yesterday
""",
}
"""Words by the number of 1,000 articles they stand in."""
