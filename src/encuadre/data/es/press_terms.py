"""Spanish of the Mexican press, and the English words a newsroom would use.

The pivot's rule half knows a general dictionary: it made `ruedas de prensa` "press wheels", `aranceles` "taxes" and
`funcionarios estadounidenses` "U. state public servants". The English words are put into the Spanish sentence, from
where the neural half copies them. Only words that mean one thing in the news are listed (`penal` and `titular` are
not); found by translating each of 450 press words in two carrier sentences and reading what came out.
"""

PRESS_TERMS = {
    # Offices and officials: `mandatario` is the press's second word for a president.
    "government": (
        "funcionario=official; funcionarios=officials; funcionaria=official; funcionarias=officials; "
        "alto funcionario=senior official; altos funcionarios=senior officials; "
        "servidor público=public official; servidores públicos=public officials; servidora pública=public official; "
        "exfuncionario=former official; exfuncionarios=former officials; exfuncionaria=former official; "
        "mandatario=president; mandataria=president; mandatarios=leaders; exmandatario=former president; "
        "mandatario estadounidense=American president; mandatario mexicano=Mexican president; "
        "mandataria mexicana=Mexican president; mandatario republicano=Republican president; "
        "canciller=foreign minister; cancilleres=foreign ministers; cancillería=foreign ministry; "
        "Cancillería=Foreign Ministry; exgobernador=former governor; expresidente=former president; "
        "exalcalde=former mayor; exsecretario=former secretary; dependencia federal=federal agency; "
        "dependencias federales=federal agencies; dependencias=agencies; "
        "vocera=spokeswoman; vocero=spokesman; voceros=spokesmen; portavoz=spokesperson; portavoces=spokespeople; "
        "la titular de=the head of; el titular de=the head of; "
        "homólogo=counterpart; homóloga=counterpart; homólogos=counterparts"
    ),
    # Legislatures and elections.
    "legislature": (
        "diputado=lawmaker; diputada=lawmaker; diputados=lawmakers; diputadas=lawmakers; legislador=lawmaker; "
        "legisladora=lawmaker; legisladores=lawmakers; iniciativa de ley=bill; iniciativas de ley=bills; "
        "Cámara de Representantes=House of Representatives; Cámara de Diputados=Chamber of Deputies; "
        "Cámara Baja=lower house; cámara baja=lower house; Cámara Alta=upper house; comicios=elections; "
        "elecciones primarias=primary elections; las primarias=the primaries; precandidato=presidential candidate; "
        "precandidata=presidential candidate; precandidatos=presidential candidates; juicio político=impeachment; "
        "destitución=removal; desafuero=removal of immunity"
    ),
    # Courts and prosecution.
    "justice": (
        "fiscal=prosecutor; fiscales=prosecutors; fiscalía=prosecutor's office; Fiscalía=Prosecutor's Office; "
        "fiscalías=prosecutors' offices; fiscal general=attorney general; ministerio público=prosecutor's office; "
        "carpeta de investigación=investigation; carpetas de investigación=investigations; "
        "querella=lawsuit; querellas=lawsuits; fallo judicial=court ruling; imputado=defendant; imputada=defendant; "
        "imputados=defendants; reo=inmate; reos=inmates; arresto=arrest; arrestos=arrests; "
        "orden de aprehensión=arrest warrant; órdenes de aprehensión=arrest warrants; orden de arresto=arrest warrant; "
        "cadena perpetua=life in prison; prisión preventiva=pretrial detention; expediente=case file; "
        "expedientes=case files; pesquisa=investigation; pesquisas=investigations; señalamiento=accusation; "
        "señalamientos=accusations; vinculó a proceso=indicted; vinculado a proceso=indicted; "
        "vinculados a proceso=indicted"
    ),
    # Crime and police.
    "crime": (
        "sicario=hitman; sicarios=hitmen; delincuencia organizada=organized crime; crimen organizado=organized crime; "
        "balacera=shootout; balaceras=shootouts; tiroteo=shooting; tiroteos=shootings; feminicidio=femicide; "
        "feminicidios=femicides; decomiso=seizure; decomisos=seizures; incautación=seizure; incautaciones=seizures; "
        "operativo=operation; operativos=operations; allanamiento=raid; allanamientos=raids; cateo=search; "
        "cateos=searches; retén=checkpoint; retenes=checkpoints; uniformados=officers; pandillero=gang member; "
        "pandilleros=gang members; pandilla=gang; pandillas=gangs; casquillos=shell casings; mariguana=marijuana; "
        "marihuana=marijuana; huachicol=stolen fuel; huachicoleros=fuel thieves; narcotraficante=drug trafficker; "
        "narcotraficantes=drug traffickers; narcotráfico=drug trafficking; narcomenudeo=drug dealing; capo=drug lord; "
        "capos=drug lords; decomisó=seized; decomisaron=seized; decomisado=seized; decomisados=seized; "
        "incautó=seized; incautaron=seized; incautados=seized; levantón=kidnapping; acribilló=gunned down; "
        "acribillado=gunned down; acribillados=gunned down; atentado=attack; atentados=attacks; "
        "artefacto explosivo=explosive device; artefactos explosivos=explosive devices; dron=drone"
    ),
    # The dead: the press has more words for them than the dictionary.
    "deaths": (
        "fallecimiento=death; fallecimientos=deaths; deceso=death; decesos=deaths; deudos=relatives; falleció=died; "
        "fallecieron=died; fallecido=dead; fallecidos=dead; fallecida=dead; fallecidas=dead; abatió=killed; "
        "abatieron=killed; abatido=killed; abatidos=killed; abatimiento=killing; ultimado=killed; ultimados=killed; "
        "ultimaron=killed"
    ),
    # The border and those who cross it.
    "border": (
        "garita=border crossing; garitas=border crossings; cruce fronterizo=border crossing; "
        "cruces fronterizos=border crossings; paisanos=compatriots; connacionales=nationals; connacional=national; "
        "solicitantes de asilo=asylum seekers; solicitante de asilo=asylum seeker; "
        "indocumentados=undocumented immigrants; indocumentado=undocumented"
    ),
    # Trade, markets and energy.
    "economy": (
        "arancel=tariff; aranceles=tariffs; arancelario=tariff; arancelaria=tariff; arancelarios=tariff; "
        "arancelarias=tariff; ganado=cattle; gusano barrenador=screwworm; jitomate=tomato; jitomates=tomatoes; "
        "petróleo crudo=crude oil; el crudo=crude oil; de crudo=of crude oil; del crudo=of crude oil; "
        "gasoducto=gas pipeline; gasoductos=gas pipelines; ducto=pipeline; ductos=pipelines; "
        "peso mexicano=Mexican peso; tasa de desempleo=unemployment rate; bolsa de valores=stock market; "
        "mercado bursátil=stock market; a la baja=down; al alza=up; se desplomó=plunged; se desplomaron=plunged; "
        "desplome=plunge; disminuyó=decreased; disminuyeron=decreased; adeudo=debt; adeudos=debts; boleto=ticket; "
        "boletos=tickets"
    ),
    # Relations between states, and what is said about them.
    "diplomacy": (
        "rueda de prensa=press conference; ruedas de prensa=press conferences; "
        "conferencia mañanera=morning press conference; la mañanera=the morning press conference; misiva=letter; "
        "misivas=letters; injerencia=interference; injerencias=interference; injerencismo=interventionism; "
        "injerencista=interventionist; dialogó=held talks; dialogaron=held talks"
    ),
    # People of the United States: the Portuguese word is known neither to the dictionary nor to the neural half.
    "nationality": (
        "estadounidense=American; estadounidenses=American; los estadounidenses=Americans; estadunidense=American; "
        "estadunidenses=American; los estadunidenses=Americans; norteamericano=American; norteamericana=American; "
        "norteamericanos=American; norteamericanas=American"
    ),
    # Disasters, disease and accidents.
    "disasters": (
        "sismo=earthquake; sismos=earthquakes; temblor=earthquake; terremoto=earthquake; avionazo=plane crash; "
        "siniestro=crash; derribo=downing; brote=outbreak; brotes=outbreaks; contagio=infection; contagios=infections; "
        "sarampión=measles; nosocomio=hospital; nosocomios=hospitals; tapabocas=face mask; cubrebocas=face mask; "
        "confinamiento=lockdown; cuarentena=quarantine; toque de queda=curfew; "
        "estado de emergencia=state of emergency; "
        "derribó=shot down; derribado=shot down; derribada=shot down; derribaron=shot down"
    ),
    # Protest, city and daily life.
    "society": (
        "consigna=slogan; consignas=slogans; pancarta=banner; pancartas=banners; plantón=sit-in; plantones=sit-ins; "
        "corearon=chanted; coreaban=chanted; coreó=chanted; maestros=teachers; normalistas=student teachers; "
        "autopista=highway; autopistas=highways; tráiler=truck; "
        "tráileres=trucks; partido de futbol=soccer match; partido de fútbol=soccer match; aficionado=fan; "
        "aficionados=fans; rascacielos=skyscraper; tuit=tweet; tuits=tweets; tuiteó=tweeted; "
        "redes sociales=social media; tapatío=Guadalajara; regiomontano=Monterrey"
    ),
    # What officials do.
    "acts": (
        "pospuso=postponed; promulgó=enacted; avaló=approved; avalaron=approved; derogó=repealed; desplegó=deployed; "
        "desplegaron=deployed; clausuró=closed; clausuraron=closed; arribó=arrived; arribaron=arrived; "
        "renunció=resigned; renunciaron=resigned"
    ),
    # How the press says `said`; a cue that colours keeps its colour.
    "reporting": (
        "precisó que=said that; destacó que=pointed out that; expuso que=said that; descartó que=ruled out that; "
        "abundó que=added that; puntualizó que=pointed out that; aseguró que=said that; aseveró que=said that; "
        "externó que=said that; recalcó=stressed; aseveró=said; externó=said; acotó=added; enfatizó=emphasized; "
        "reviró=replied"
    ),
}
"""Field of the news to `Spanish=English` entries; the longest wording is taken, a capital is kept."""
