"""English words and phrases of the frame groups; what each group is for stands in `encuadre.data.frames`.

Entries are separated by commas; `*` stands for any ending of a word. Written for this project (provenance as there).
"""

from __future__ import annotations

from collections.abc import Mapping

FRAME_WORDS: Mapping[str, str] = {
    # Economic
    "money_and_prices": """
        price, prices, pricing, cost, costs, costly, expens*, afford*, billion, billions, million dollars,
        revenue*, profit*, losses, taxpayer*, tax, taxes, taxed, taxation, debt*, deficit*, budget*, spending,
        fee, fees, surcharge*, subsid*, inflation, remittance*, loan*, mortgage*, interest rate*, cheap*
    """,
    "jobs_and_wages": """
        jobs, wage*, salar*, payroll*, unemploy*, workforce, labor market, job market, layoff*, laid off,
        income*, pension*, workers, hiring, minimum wage
    """,
    "markets": """
        econom*, market, markets, stock market, shares, investor*, invest, investment*, growth, recession*, gdp,
        currenc*, peso, dollar, wall street, shareholder*, financ*, bank, banks, banking, fund, funds, funding,
        sales
    """,
    "trade": """
        tariff*, duties, import duty, customs duty, export*, import, imports, imported, importer*, importing,
        trade, trade deficit, supply chain*, customs duties, antidumping, dumping, goods
    """,
    "business": """
        business, businesses, company, companies, corporat*, firm, firms, industr*, producer*, grower*, farmer*,
        rancher*, manufactur*, factor*, retailer*, consumer*, customer*, commerc*, entrepreneur*, paid, pay,
        pays, paying
    """,
    # Capacity and resources
    "shortage": """
        shortage*, shortfall*, scarc*, lack of, lacks, lacking, insufficient, understaffed, underfunded, not
        enough, run out of, running out of, ran out of, too few, depleted, drought*, backlog*, waiting list*
    """,
    "overload": """
        overwhelm*, overcrowd*, overload*, overstretched, capacity, capacities, strained, bottleneck*, stretched
        thin, beyond capacity, saturat*, unable to cope
    """,
    "means": """
        resource*, staff, staffing, personnel, manpower, equipment, equipped, supplies, supply, beds,
        reservoir*, stocks, stockpile*, logistic*, volunteers, water deliver*, readiness, preparedness, relief
        effort*, rescue effort*, dispatched, training of
    """,
    "works": """
        infrastructure, power grid, electricity, power plant*, dam, dams, pipeline*, airport*, port, ports,
        highway*, reconstruction, rebuild*, facilit*, technolog*
    """,
    # Morality
    "religion": """
        god, gods, jesus, christ, christian*, catholic*, church*, pope, bishop*, cardinal, cardinals, priest*,
        pastor*, faith, faithful, prayer*, pray, prayed, praying, sin, sins, sinful, sinner*, bible, biblical,
        gospel*, scripture*, doctrine*, holy, sacred, blasphem*, satan*, devil*, demonic, soul, souls,
        salvation, theolog*, heresy, heretic*, clergy, muslim*, islam*, jewish, religio*, vatican, sacrament*
    """,
    "ethics": """
        moral*, immoral*, ethic*, unethical, conscience*, righteous*, honor, honorable, dishonor*, integrity,
        virtue*, decency, indecen*, dignity, human dignity, duty to, obligation to, responsibility to, right and
        wrong, evil*, wicked*, principles, guilt, unconscionable, truth
    """,
    "condemnation": """
        shame, shameful*, shameless*, ashamed, disgrace*, disgust*, despicable, vile, depraved, corrupt*,
        hypocri*, liar*, lie, lies, lied, lying, deceit*, deceiv*, deception, betray*, traitor*, treason*,
        cowardly, coward*, outrage*, abhorrent, inhuman*, cruel*, barbari*, heinous, horrific, monstrous, sick,
        scandal*, perver*, greed*, hatred, hateful, smear*, slander*, vulgar*, condemn*
    """,
    "virtue": """
        compassion*, mercy, merciful, forgive*, charity, kindness, sacrific*, solidarity, humanitarian, noble,
        courage*, hero, heroes, heroic, honest*, dishonest*, innocent, apolog*, repent*, human being*, selfless*
    """,
    "sexual_conduct": """
        sexual*, abortion*, unborn, homosexual*, adulter*, pornograph*, chastity, celiba*, promiscu*, pedophil*,
        prostitut*, gay, transgender*, marriage, divorce*, rape, raped, rapist*, nude, naked, molest*
    """,
    # Fairness and equality
    "equality": """
        equal, equally, equality, inequal*, unequal*, fair, fairly, fairness, unfair*, injustice*, unjust*, just
        treatment, equity, inequit*, equal rights, civil rights, human rights, social justice, disproportion*,
        level playing field, underrepresented
    """,
    "prejudice": """
        discriminat*, racis*, sexis*, bigot*, prejudic*, xenophob*, islamophob*, anti semit*, antisemit*,
        homophob*, white supremac*, supremacis*, segregat*, racial*, profiling, stereotyp*, stigmat*, misogyn*,
        hate speech, hate crime*, intoleran*, toleran*, bias, biased, demoniz*
    """,
    "double_standard": """
        double standard*, privilege*, marginaliz*, excluded, exclusion, singled out, scapegoat*, treated
        differently, two tier*, silenc*, censor*, persecut*, oppress*, mistreat*, victimiz*, ban on, banned,
        deprived
    """,
    "groups": """
        minorit*, african american*, black, blacks, white people, whites, latino*, hispanic*, indigenous, women,
        lgbt*, disabled, vulnerable, immigrants, refugees, muslims, jews, elites
    """,
    # Legality, constitutionality and jurisprudence
    "courts": """
        court, courts, supreme court, judge, judges, judicial, judiciary, justice, justices, tribunal*, ruling,
        rulings, ruled, verdict*, acquit*, appeal, appeals, appealed, injunction*, jury, juries, juror*,
        jurisdiction*, precedent*
    """,
    "constitution": """
        constitution*, unconstitutional*, amendment*, amparo, free speech, first amendment, rule of law, due
        process, civil libert*, freedom of, bill of rights, right to, rights
    """,
    "law": """
        law, laws, legal, legally, legality, illegal, illegally, unlawful*, lawful*, statute*, legislation,
        executive order*, regulation*, decree*, authority to, authorit*, immunity, mandate*, license*, permit,
        permits, impeach*, subpoena*, special counsel, attorney general, ban, bans
    """,
    "procedure": """
        lawsuit*, sue, sued, suing, suit, plaintiff*, defendant*, attorney*, lawyer*, prosecut*, litigation,
        hearing, hearings, testif*, testimony, trial, trials, indict*, filed, complaint*, extradit*, warrant,
        warrants, investigat*, allegation*, evidence, legal challenge*, violat*
    """,
    # Policy prescription and evaluation
    "proposal": """
        propos*, plan to, plans to, would require, would allow, would ban, call for, calls for, called for,
        urge*, recommend*, bill would, reform*, overhaul*, blueprint*, solution*, should be, must be, needs to,
        advocat*, initiative*, new rule*, new law*, new polic*, policy
    """,
    "evaluation": """
        effective*, ineffective*, failed polic*, unintended, success of, success*, fail, fails, failure*, falls
        short, study found, evaluat*, assess*, would not solve, will not solve, does not work, is working,
        loophole*, feasib*, unworkable, impact of, consequences, overdue, flawed, solve*, address the
    """,
    "rule_making": """
        polic*, policymaker*, program, programs, guideline*, implement*, enact*, legislat*, regulat*, measure,
        measures, strategy, strategies, task force, standards, phased, rollout, repeal*, rescind*, deregulat*,
        gun control, bipartisan bill
    """,
    # Crime and punishment
    "arrest": """
        arrest*, detain*, detention*, custody, charged, charges, charge of, suspect*, raid, raids, raided,
        seized, seizure*, fugitive*, handcuff*, wanted by, apprehend*, indict*, prosecut*, investigators, fbi,
        alleged*, accus*
    """,
    "offence": """
        crime*, criminal*, murder*, homicid*, kill*, shooting*, shot, stab*, assault*, rape, raped, rapist*,
        robber*, theft, stole, stolen, fraud*, brib*, corruption, extort*, kidnap*, abduct*, launder*, perjury,
        conspir*, embezzl*, forgery, vandal*, violence, massacre*, gunm*, abuse*, abuser*, harassment, hoax,
        cover up, covered up, felon*, misdemeanor*
    """,
    "punishment": """
        convict*, sentenc*, prison*, jail*, imprison*, guilty, death penalty, execution*, life sentence,
        probation, parole*, fine of, fines, fined, punish*, penalt*, plea, pleaded, bail, behind bars, inmate*,
        deport*, impunity, pardon*
    """,
    "organised_crime": """
        cartel*, drug traffick*, traffick*, smuggl*, gang, gangs, drug lord*, organized crime, mafia, kingpin*,
        narco*, criminal group*, criminal organization*, hitm*, money laundering
    """,
    "police": """
        police*, officer*, sheriff*, detective*, deput*, law enforcement, victim*, perpetrator*, offender*,
        crime scene, forensic*, gun, guns, weapon*, firearm*, lawless*
    """,
    # Security and defense
    "armed_forces": """
        militar*, army, armies, troop*, soldier*, navy, naval, marines, air force, national guard, pentagon,
        missile*, nuclear, warship*, fighter jet*, drone*, airstrike*, air strike*, bomb, bombs, bombing*,
        bomber*, invasion*, invade*, war, wars, warfare, combat, ceasefire, deploy*, defense, veteran*, special
        forces, arsenal*, battlefield
    """,
    "terror": """
        terror*, jihad*, extremis*, radicaliz*, isis, islamic state, al qaeda, suicide bomb*, mass shooting*,
        hostage*, attack, attacks, attacked, attacker*, explosi*, insurgen*, militant*, militia*, assassinat*,
        riot*, armed
    """,
    "threat": """
        threat*, national security, homeland security, security, danger*, protect*, defend*, safeguard*, risk
        to, enemy, enemies, hostile, aggress*, sabotage, cyberattack*, hack, hacked, hacker*, hacking,
        emergency, alert, fear of attack
    """,
    "border_control": """
        border wall, border patrol, border security, secure the border, border crossing*, checkpoint*, surveil*,
        patrol*, southern border, illegal immigra*, illegal alien*, screening, vetting, travel ban, border,
        invaders
    """,
    "intelligence": """
        intelligence, espionage, spy, spies, spying, cia, nsa, secret service, reconnaissance, counterterror*,
        classified, covert, operative*, wiretap*
    """,
    # Health and safety
    "disease": """
        disease*, illness*, ill, epidemic*, pandemic*, outbreak*, virus*, infect*, plague, ebola, cholera,
        bacteri*, contagio*, symptom*, cancer*, flu, quarantine*, parasit*, pathogen*, mortality, death toll,
        pneumon*, pest, pests
    """,
    "care": """
        health*, medic*, hospital*, doctor*, nurse*, patient, patients, clinic, clinics, clinical*, vaccin*,
        treatment*, surgery, diagnos*, therap*, pharma*, drugs administration, mental illness, disabilit*, world
        health organization, sanita*, hygiene, public health, suicide*, immuniz*
    """,
    "safety": """
        safety, unsafe, accident*, crash*, injur*, wounded, hazard*, evacuat*, collapse*, fire, fires,
        wildfire*, flood*, earthquake*, hurricane*, derail*, rescue*, food safety, gun violence, first
        responder*, paramedic*, recall of
    """,
    "substances": """
        addict*, overdos*, opioid*, fentanyl, toxic*, poison*, contaminat*, pollut*, chemical*, pesticid*,
        alcohol, smoking, radiation, drinking water, drug use, drug abuse
    """,
    # Quality of life
    "daily_life": """
        daily life, everyday, quality of life, living conditions, standard of living, commut*, traffic jam*,
        convenien*, comfort*, leisure, livelihood*, way of life, daily routine, day to day, running water, power
        outage*, without electricity, without water, drinking water, basic services, food, grocer*, ordinary
        people, sleep*
    """,
    "home_and_school": """
        home, homes, housing, neighborhood*, neighbour*, neighbor*, families, family, parents, mother*, father*,
        children, kids, school*, student*, teacher*, communit*, resident*, town, villag*, shelter*, apartment*,
        rent, rents
    """,
    "hardship": """
        poverty, poor, poorer, poorest, homeless*, hunger, hungry, starv*, displac*, separated, suffering,
        suffer*, struggl*, hardship*, evict*, plight, survive*, survivor*, misery, famine*, make ends meet,
        refugee camp*, stranded, living in fear, orphan*, malnutrition
    """,
    "feelings": """
        happy, happiness, grief, griev*, mourn*, anxiety, anxious, afraid, fearful, lonely, trauma*, stress,
        depress*, hope, hopes, tears, cried, crying, heartbroken, devastat*, worried, worry, worries, life,
        lives, love, loved
    """,
    # Cultural identity
    "customs": """
        culture*, cultural*, tradition*, custom, customs, heritage, values, folklore, ritual*, festival*,
        holiday*, norms, way of life, language, ancestr*, civilization*, western civilization, folk, celebrat*,
        historic*
    """,
    "identity": """
        identity, identities, assimilat*, integration, multicultural*, nationalis*, patriot*, ethnic*, roots,
        diaspora, belonging, american dream, binational, homeland, generation*, religious identity, secular*,
        national anthem, flag, flags, statue*, monument*
    """,
    "arts": """
        music*, song*, film*, movie*, hollywood, actor*, actress*, celebrit*, artist*, art, novel*, literature,
        theater, cuisine, sport, sports, football, soccer, television show, fans, fan, museum*, dance, singer*,
        comedy, comedian*, nfl, tv show*
    """,
    # Public opinion
    "polls": """
        poll, polls, polled, pollster*, polling, survey*, approval rating*, percent of americans, percent of
        respondents, respondent*, focus group*, popularity, popular support, referendum*, majority of americans,
        favorability
    """,
    "protest": """
        protest*, demonstrat*, rally, rallies, rallied, marched, marches, march against, petition*, boycott*,
        backlash*, activist*, grassroots, signatures, picket*, uproar, sit in, strike by, crowd, crowds
    """,
    "public_mood": """
        public opinion, public support, public outcry, public anger, the public, voters say, voters want,
        residents say, social media users, went viral, hashtag*, twitter users, critics say, popular,
        unpopular*, most americans, most people, the american people, commenters, netizens
    """,
    # Political
    "parties": """
        republican*, democrat, democrats, democratic party, gop, liberal*, conservative*, left wing, right wing,
        leftist*, far right, far left, partisan*, bipartisan*, party, parties, progressives, socialis*,
        communis*, opposition, establishment, populis*, political*, politics, politician*, deep state, ruling
        party, morena
    """,
    "elections": """
        election*, electoral*, campaign*, candidate*, vote, votes, voted, voter*, voting, ballot*, primary,
        primaries, midterm*, reelection, presidential race, nominee*, nominat*, running mate, swing state*,
        inaugurat*
    """,
    "legislature": """
        congress*, senate, senator*, lawmaker*, legislator*, house of representatives, parliament*, caucus,
        filibuster*, chamber of deputies, committee, speaker of the house, bill, bills, governor*, mayor*,
        gridlock
    """,
    "office": """
        president, presidents, presidential, white house, administration, prime minister*, minister*, cabinet,
        government, secretary, chancellor, chief of staff, spokesman, spokeswoman, federal government, palace
    """,
    "manoeuvre": """
        lobby*, rival*, coalition*, political pressure, allies, ally, feud*, rhetoric, power struggle,
        strategist*, concession*, bargain*, tweet*, endorse*, resign*, ouster, oust*, coup, agenda, propaganda,
        fake news, mainstream media, bickering, spin, leak, leaks, leaked, fired, slammed, slams, blasted,
        accused democrats, criticiz*
    """,
    # External regulation and reputation
    "diplomacy": """
        diplom*, ambassador*, embass*, consul*, foreign minister*, foreign ministry, foreign affairs, foreign
        policy, bilateral*, multilateral*, summit*, negotiat*, state department, foreign relations, relations
        with, relations between, talks with, secretary of state, envoy*, trade talks, ties with, ties between
    """,
    "treaties": """
        treaty, treaties, accord, accords, united nations, nato, european union, usmca, nafta, international
        law, international court, international agreement*, trade agreement*, trade deal*, world trade
        organization, geneva convention*, paris agreement, sanction*, nuclear deal, world health organization,
        wto, imf, g20, g7, embargo*
    """,
    "sovereignty": """
        sovereign*, interference, meddling, interven*, subordinat*, international community, reputation, world
        stage, image abroad, territorial integrity, credibility, global leader*, independence, superpower*,
        cooperation, isolationis*
    """,
    "foreign": """
        foreign, abroad, international*, overseas, global, kremlin, beijing, moscow, tehran, iran*, russia*,
        chin*, israel*, saudi*, north korea*, syria*, ukrain*, turkey, turkish, mexico's government, mexican
        government, u.s. government, us government, neighboring countr*, other countr*, countries, nations, both
        countries, both governments, washington and, european, europe, britain, british, german*, france,
        french, embassy
    """,
}
