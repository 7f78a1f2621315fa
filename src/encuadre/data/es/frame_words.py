"""Spanish words and phrases of the frame groups; what each group is for stands in `encuadre.data.frames`.

Entries are separated by commas; `*` stands for any ending of a word. Accents may be left out in the text that is read.
Written for this project (provenance as there).
"""

from __future__ import annotations

from collections.abc import Mapping

FRAME_WORDS: Mapping[str, str] = {
    # Economic
    "money_and_prices": """
        precio, precios, cuesta, cuestan, costar*, costó, costaron, costo, costos, coste, costes, costosa*,
        costoso*, caro, caros, carestía, encarec*, asequib*, mil millones, millones de dólares, millones de
        pesos, mdp, mdd, ingresos, ganancia*, pérdidas, contribuyente*, impuesto*, impositiv*, gravamen*,
        gravar, fiscal, deuda*, déficit*, presupuest*, gasto, gastos, cuota, cuotas, recargo*, subsidi*,
        inflaci*, remesa*, préstamo*, hipotec*, tasa de interés, tasas de interés, barat*, lucr*
    """,
    "jobs_and_wages": """
        empleo, empleos, salari*, sueldo*, nómina*, desempleo, desemplead*, mano de obra, fuerza laboral,
        mercado laboral, despido*, despedid*, ingreso familiar, pension*, trabajadores, trabajadoras,
        contrataci*, salario mínimo
    """,
    "markets": """
        econom*, mercado, mercados, bolsa de valores, acciones, inversi*, inversor*, invertir, crecimiento,
        recesi*, pib, divisa*, peso, pesos, dólar, wall street, accionista*, financ*, banco, bancos, banca,
        bancari*, fondo, fondos, financiamiento, ventas
    """,
    "trade": """
        arancel*, exporta*, importa*, importadores, importaciones, comercio, comercial, comerciales, déficit
        comercial, cadena de suministro, cadenas de suministro, aduan*, antidumping, dumping, mercancía*
    """,
    "business": """
        negocio*, empresa*, empresari*, compañía, compañías, corporativ*, firma, firmas, industri*, productor*,
        agricultor*, ganader*, fabrica*, fábrica*, maquila*, minorista*, consumidor*, cliente*, emprendedor*,
        pagar, paga, pagan, pagado, pagaron, pago, pagos, cobrar, cobro
    """,
    # Capacity and resources
    "shortage": """
        escase*, escasa, escaso, escasas, escasos, faltante*, falta de, carece*, carencia*, insuficien*, falta
        personal, sin presupuesto, no alcanza*, se agot*, se acab*, muy pocos, agotad*, sequía*, rezago*, lista
        de espera, listas de espera
    """,
    "overload": """
        rebasa*, abruma*, hacinamiento, hacinad*, sobrecarg*, sobrecupo, capacidad, capacidades, colaps* el
        sistema, cuello de botella, cuellos de botella, al límite, satura*, desborda*, no dan abasto, no da
        abasto
    """,
    "means": """
        recursos, personal, plantilla, recursos humanos, equipo, equipos, equipamiento, equipado*, suministro*,
        insumo*, abasto, abastec*, camas, presa, presas, embalse*, reserva*, existencias, logístic*, voluntari*,
        entregas de agua, preparación, preparativos, brigada*, labores de rescate, labores de auxilio,
        capacitaci*, adiestramiento
    """,
    "works": """
        infraestructura*, red eléctrica, electricidad, central eléctrica, centrales eléctricas, ducto*,
        gasoducto*, aeropuerto*, puerto, puertos, carretera*, autopista*, reconstru*, instalaci*, tecnología,
        obra, obras
    """,
    # Morality
    "religion": """
        dios, dioses, jesús, cristo, cristian*, católic*, iglesia*, papa, obispo*, arzobispo*, cardenal,
        cardenales, sacerdote*, cura, curas, pastor, pastores, párroco*, presbítero, fe, fieles, oración,
        oraciones, rezar, rezó, rezo, rezos, pecado*, pecador*, biblia, bíblic*, evangeli*, escrituras,
        doctrina*, santo, santos, santa, sagrad*, blasfem*, satan*, diablo, demoni*, alma, almas, salvación,
        teolog*, herej*, clero, musulm*, islam*, judío*, judía*, religi*, vaticano, misa, misas, sacrament*
    """,
    "ethics": """
        moral*, inmoral*, ética, ético, éticas, éticos, conciencia*, rectitud, honor, honorable, deshonr*,
        integridad, virtud*, decencia, indecen*, indecoros*, dignidad, digno, digna, deber de, obligación de,
        responsabilidad de, bien y el mal, maldad*, malvad*, perversidad, principios, culpa, inadmisible, verdad
    """,
    "condemnation": """
        vergüenza*, vergonzos*, sinvergüenza*, avergonz*, deshonra, repugnan*, despreciable*, vil, viles,
        depravad*, corrupt*, hipocres*, hipócrita*, mentiros*, mentira*, mentir, mienten, miente, mintió,
        mintieron, engaño*, engañ*, traici*, traidor*, cobard*, indigna*, aborrecible*, inhuman*, cruel*,
        barbari*, atroz, atroces, horrend*, monstruos*, enferm* mental, escándalo*, escandalos*, pervers*,
        codicia*, avaricia, odio, difam*, calumni*, vulgar*, condenable*, repudi*
    """,
    "virtue": """
        compasi*, misericordi*, perdón, perdonar, caridad, bondad, sacrific*, solidari*, humanitari*, noble,
        nobles, valentía, héroe*, heroic*, honest*, honrad*, deshonest*, inocente*, disculpa*, arrepent*, ser
        humano, seres humanos, desinteresad*
    """,
    "sexual_conduct": """
        sexual*, abort*, no nacido*, homosexual*, adulter*, pornogr*, castidad, celiba*, promiscu*, pederast*,
        pedofil*, prostitu*, gay, gais, transgénero, transexual*, matrimonio*, divorci*, violación sexual,
        violaciones sexuales, violador*, desnud*, abuso sexual, abusos sexuales
    """,
    # Fairness and equality
    "equality": """
        igual, por igual, igualdad, igualitari*, desigual*, justo, justa, trato justo, justamente, injust*,
        equidad, equitativ*, inequidad*, inequitativ*, igualdad de derechos, derechos civiles, derechos humanos,
        justicia social, desproporc*, piso parejo, subrepresentad*
    """,
    "prejudice": """
        discrimin*, racis*, sexis*, machis*, prejuicio*, xenof*, xenóf*, islamof*, antisemit*, homof*, homóf*,
        supremacis*, segrega*, racial*, perfil racial, perfilamiento, estereotip*, estigma*, misogin*, misógin*,
        discurso de odio, crimen de odio, crímenes de odio, intoleran*, toleran*, sesgo*, sesgad*, sataniz*
    """,
    "double_standard": """
        doble rasero, dos raseros, doble moral, privilegi*, margina*, excluid*, exclusión, señalad* por, chivo
        expiatorio, chivos expiatorios, trato distinto, trato desigual, trato diferent*, silenci*, censur*,
        persegui*, persecuci*, oprim*, opresi*, maltrat*, revictimi*, veto a, vetad*, privad* de
    """,
    "groups": """
        minoría*, afroamerican*, afrodescend*, negro, negros, negras, blancos, latinos, hispan*, indígena*,
        mujeres, lgbt*, discapacitad*, vulnerable*, inmigrantes, migrantes, refugiad*, musulmanes, judíos,
        élite*
    """,
    # Legality, constitutionality and jurisprudence
    "courts": """
        corte, cortes, suprema corte, corte suprema, scjn, juez, jueces, jueza, juezas, judicial, judiciales,
        poder judicial, magistrad*, ministros de la corte, tribunal*, fallo, fallos, falló, veredicto*, absuel*,
        absolv*, apelaci*, apeló, suspensión definitiva, suspensión provisional, jurado, jurados, jurisdicci*,
        precedente*, jurisprudencia*
    """,
    "constitution": """
        constituci*, inconstituci*, anticonstitucional*, enmienda*, amparo, amparos, libertad de expresión,
        primera enmienda, estado de derecho, debido proceso, libertades civiles, libertad de, garantías
        individuales, derecho a, derechos
    """,
    "law": """
        ley, leyes, legal, legales, legalmente, legalidad, ilegal, ilegales, ilegalmente, ilícit*, lícit*,
        jurídic*, norma, normas, legislación, orden ejecutiva, órdenes ejecutivas, reglament*, decreto*,
        facultad de, facultades, autoridad para, autoridades, inmunidad, fuero, licencia*, permiso*, juicio
        político, desafuero, citatori*, fiscal especial, fiscal general, prohibici*, prohíbe*, prohibir
    """,
    "procedure": """
        demanda judicial, demandas, demandó, demandante*, acusado, acusada, abogad*, defensor*, litigi*,
        audiencia*, testific*, testimonio*, juicio*, interpus*, denuncia*, extradi*, orden de aprehensión,
        órdenes de aprehensión, orden judicial, investigaci*, investiga, imputaci*, prueba, pruebas, impugn*,
        carpeta de investigación, viola la, violación a, violaciones a
    """,
    # Policy prescription and evaluation
    "proposal": """
        propon*, propues*, propus*, plan para, planea, obligaría, permitiría, prohibiría, llamó a, llamado a,
        exhort*, pidió que, recomend*, la iniciativa, reforma*, replante*, hoja de ruta, soluci*, debería*, debe
        ser, deben ser, necesita, es necesario, abog* por, iniciativa*, nueva regla, nuevas reglas, nueva ley,
        nueva política, política pública
    """,
    "evaluation": """
        eficaz, eficaces, eficacia, ineficaz, efectiv*, política fallida, contraproducente*, éxito de, exitos*,
        fracas*, falla, fallas, se queda corto, se queda corta, estudio encontró, evalua*, no resolver*, no
        resuelve, no funciona*, funciona, vacío legal, vacíos legales, viab*, inviab*, impacto de,
        consecuencias, pendiente, deficien*, resolver, atender el, atender la
    """,
    "rule_making": """
        política, políticas, programa, programas, lineamiento*, implement*, promulg*, legisl*, regulaci*,
        regular, medida, medidas, estrategia*, grupo de trabajo, estándar*, por etapas, puesta en marcha,
        derogar, derogaci*, abrog*, desregul*, control de armas, iniciativa bipartidista
    """,
    # Crime and punishment
    "arrest": """
        arrest*, deten*, detuv*, custodia, acusado de, cargos, imputad*, sospechos*, redada*, cateo*,
        allanamiento*, decomis*, incaut*, asegurad*, prófug*, esposad*, buscad* por, aprehen*, captura*,
        procesado*, investigadores, fbi, presunt*, acusa*, fiscalía
    """,
    "offence": """
        crimen, crímenes, criminal*, delit*, delictiv*, delincuen*, asesin*, homicid*, matar, mató, matado,
        mataron, tiroteo*, balace*, dispar*, apuñal*, agresi*, violación, violador*, asalt*, robo, robos,
        robad*, robó, fraude*, sobornos, soborno, cohecho, corrupción, extorsi*, secuestr*, lavado de dinero,
        perjurio, conspir*, desvío de recursos, peculado, falsific*, vandal*, violencia, masacre*, sicario*,
        abuso*, abusador*, acoso, encubri*, feminicid*
    """,
    "punishment": """
        conden*, sentenci*, prisi*, cárcel*, penal, penales, encarcel*, culpable*, pena de muerte, ejecución,
        ejecutado*, cadena perpetua, libertad condicional, pena de, multa, multas, multad*, castig*, sanción
        penal, se declaró culpable, fianza, tras las rejas, reclus*, preso, presos, reo, reos, deporta*,
        impunidad, impune*, indulto*
    """,
    "organised_crime": """
        cártel*, cartel, carteles, narcotr*, narco*, tráfico de, trafican*, trata de, contraband*, pandilla*,
        capo, capos, crimen organizado, delincuencia organizada, mafia*, grupo criminal, grupos criminales,
        grupo delictivo, grupos delictivos, organización criminal, organizaciones criminales, lavado, coyote*,
        pollero*
    """,
    "police": """
        polic*, agente, agentes, alguacil*, uniformad*, ministerio público, víctima*, agresor*, infractor*,
        escena del crimen, forens*, peritos, arma, armas, arma de fuego, armas de fuego, sin ley
    """,
    # Security and defense
    "armed_forces": """
        militar*, ejército*, tropa*, soldado*, marina, naval*, infantes de marina, infantería, fuerza aérea,
        guardia nacional, pentágono, sedena, semar, misil*, nuclear*, buque*, avión de combate, aviones de
        combate, dron, drones, ataque aéreo, ataques aéreos, bombas, bomba, bombarde*, invasión, invad*,
        guerra*, combate, alto el fuego, despleg*, despliegue*, defensa, veteranos, fuerzas especiales, fuerzas
        armadas, arsenal*, campo de batalla
    """,
    "terror": """
        terror*, yihad*, extremis*, radicaliz*, isis, estado islámico, al qaeda, atentado*, atacante suicida,
        tiroteo masivo, rehén, rehenes, ataque, ataques, atacó, atacaron, atacante*, explosi*, insurgen*,
        paramilitar*, milicia*, magnicidio, disturbio*, motín, armados
    """,
    "threat": """
        amenaz*, seguridad nacional, seguridad pública, seguridad, peligro*, protec*, protege*, defender,
        defendió, salvaguard*, riesgo para, enemigo*, hostil*, agresi*, sabotaje, ciberataque*, hacke*, jaque*,
        emergencia*, alerta*, temor a un ataque
    """,
    "border_control": """
        muro fronterizo, muro en la frontera, patrulla fronteriza, seguridad fronteriza, asegurar la frontera,
        cruce fronterizo, cruces fronterizos, cruces irregulares, retén, retenes, vigilan*, patrull*, frontera
        sur, frontera norte, inmigración ilegal, inmigrantes ilegales, revisión de, control migratorio, veto
        migratorio, frontera, invasores
    """,
    "intelligence": """
        inteligencia, espionaje, espía, espías, espiar, cia, nsa, servicio secreto, reconocimiento aéreo,
        contraterror*, antiterror*, clasificad*, encubiert*, operativo, operativos, intervención telefónica,
        sobrevuelo*
    """,
    # Health and safety
    "disease": """
        enfermedad*, enferm*, padecimiento*, epidemi*, pandemi*, brote, brotes, virus, infect*, infecci*, peste,
        ébola, cólera, bacteri*, contagi*, síntoma*, cáncer, gripe, influenza, cuarentena*, parásit*, patógen*,
        mortalidad, cifra de muertos, neumon*, plaga*, zoosanitari*, fitosanitari*
    """,
    "care": """
        salud, médic*, hospital*, doctor, doctores, doctora, enfermera*, paciente, pacientes, clínica*, vacun*,
        tratamiento*, cirugía*, diagnós*, terapia*, farmac*, trastorno mental, salud mental, discapacidad*,
        organización mundial de la salud, sanitari*, higien*, salud pública, suicid*, inmuniz*
    """,
    "safety": """
        seguridad vial, inseguro para, accidente*, choque*, lesion*, herid*, peligros*, evacu*, derrumb*,
        incendio*, incendios forestales, inundaci*, sismo*, terremoto*, huracán, huracanes, descarril*, rescat*,
        inocuidad, violencia armada, rescatista*, paramédic*, protección civil
    """,
    "substances": """
        adicci*, adict*, sobredosis, opioide*, fentanilo, tóxic*, veneno*, envenena*, contamina*, químic*,
        plaguicida*, pesticida*, alcohol, tabaquismo, radiación, agua potable, consumo de drogas, drogadicci*
    """,
    # Quality of life
    "daily_life": """
        vida diaria, vida cotidiana, cotidian*, calidad de vida, condiciones de vida, nivel de vida,
        trasladarse, traslados, embotellamiento*, comodidad*, comod*, ocio, sustento, modo de vida, forma de
        vida, rutina*, día a día, agua corriente, apagón, apagones, sin luz, sin agua, agua potable, servicios
        básicos, comida, alimentos, despensa, gente común, ciudadanos de a pie, dormir
    """,
    "home_and_school": """
        hogar, hogares, vivienda*, casa, casas, colonia, colonias, barrio*, vecin*, familia, familias, padres,
        madre, madres, padre, hijos, hijas, niños, niñas, niñez, escuela*, alumno*, estudiante*, maestro*,
        comunidad, comunidades, habitante*, pueblo, pueblos, ranchería*, albergue*, departamento, renta,
        alquiler*
    """,
    "hardship": """
        pobreza, pobre, pobres, sin techo, situación de calle, hambre, hambrient*, desplazad*, desplazamiento*,
        separad* de, sufri*, sufr*, penuria*, desaloj*, apuros, sobreviv*, supervivencia, miseria, hambruna*,
        llegar a fin de mes, llegar a la quincena, campamento de refugiados, varad*, vivir con miedo, huérfan*,
        desnutrici*
    """,
    "feelings": """
        feliz, felices, felicidad, duelo, luto, lloran, ansiedad, angusti*, miedo, temor, temores, soledad,
        trauma*, estrés, depresi*, esperanza*, lágrima*, llanto, llor*, destrozad*, devastad*, preocup*,
        zozobra, incertidumbre, vida, vidas, amor, ser querido, seres queridos
    """,
    # Cultural identity
    "customs": """
        cultura*, tradici*, costumbre*, usos y costumbres, patrimonio, valores, folclor*, ritual*, festival*,
        fiesta*, feriado*, normas sociales, forma de vida, lengua, idioma, ancestr*, antepasad*, civilizaci*,
        civilización occidental, popular, celebra*, histórico*, histórica*
    """,
    "identity": """
        identidad*, asimila*, integración, multicultural*, nacionalis*, patriot*, patria*, étnic*, etnia*,
        raíces, diáspora, pertenencia, sueño americano, binacional*, tierra natal, generación, generaciones,
        identidad religiosa, laic*, secular*, himno nacional, bandera*, estatua*, monumento*, paisano*,
        mexicanidad
    """,
    "arts": """
        músic*, canción, canciones, película*, cine, hollywood, actor, actores, actriz, actrices, celebridad*,
        famoso*, artista*, arte, novela*, literatura, teatro, gastronom*, cocina, deporte*, deportiv*, futbol,
        fútbol, programa de televisión, aficionad*, afición, museo*, danza, baile*, cantante*, comedia,
        comediante*, serie de televisión
    """,
    # Public opinion
    "polls": """
        encuesta*, sondeo*, encuestad*, encuestador*, casa encuestadora, aprobación de, nivel de aprobación, por
        ciento de los estadounidenses, por ciento de los mexicanos, por ciento de los encuestados, por ciento de
        los entrevistados, grupo de enfoque, popularidad, apoyo popular, respaldo popular, referendo,
        referéndum, consulta popular, mayoría de los mexicanos, mayoría de los estadounidenses
    """,
    "protest": """
        protest*, manifestaci*, manifestant*, mitin, mítines, marcha, marchas, marcharon, marchó, plantón,
        plantones, firmas de, petición ciudadana, boicot*, rechazo social, activista*, colectivos, bloqueo
        carretero, bloqueos, consigna*, pancarta*, inconformes, repudio, huelga, multitud*
    """,
    "public_mood": """
        opinión pública, apoyo ciudadano, indignación, enojo social, malestar social, la ciudadanía, la
        población opina, los votantes dicen, la gente dice, los vecinos dicen, usuarios de redes, redes
        sociales, se hizo viral, se viralizó, hashtag*, etiqueta en redes, sus críticos, popular, impopular*, la
        mayoría de la gente, la mayoría de la población, el pueblo de, internautas
    """,
    # Political
    "parties": """
        republican*, demócrat*, partido demócrata, partido republicano, liberal*, conservador*, izquierda,
        derecha, izquierdista*, ultraderecha, extrema derecha, extrema izquierda, partidis*, partidari*,
        bipartidis*, partido, partidos, progresistas, socialis*, comunis*, oposici*, opositor*, clase política,
        populis*, política, políticos, político, partido oficial, morena, pri, morenista*, priista*, panista*
    """,
    "elections": """
        elecci*, elector*, campaña, campañas, candidat*, voto, votos, votó, votaron, votante*, votaci*, urna*,
        boleta*, comicios, primarias, elecciones intermedias, intermedias, reelec*, carrera presidencial,
        contienda*, aspirante*, nomina*, postula*, sufragi*, toma de posesión
    """,
    "legislature": """
        congreso, congresista*, senado, senador*, legislador*, diputad*, cámara de representantes, cámara baja,
        cámara alta, parlament*, bancada*, fracción parlamentaria, filibuster*, cámara de diputados, comisión
        permanente, comité, proyecto de ley, gobernador*, alcald*, parálisis legislativa
    """,
    "office": """
        presidente, presidenta, presidencia*, casa blanca, administración, primer ministro, primera ministra,
        ministr*, gabinete, gobierno, secretario, secretaria, canciller, jefe de gabinete, vocero, vocera,
        portavoz, gobierno federal, palacio nacional, mandatari*, titular del ejecutivo, mañanera
    """,
    "manoeuvre": """
        cabilde*, rival*, coalición*, presión política, aliado*, alianza*, disputa*, retórica, lucha de poder,
        estratega*, concesi*, regate*, tuit*, respald*, renunci*, destitu*, golpe de estado, agenda, propaganda,
        noticias falsas, prensa afín, grandes medios, pugna*, filtraci*, filtró, filtraron, cesado, arremeti*,
        fustig*, critic*, crític*
    """,
    # External regulation and reputation
    "diplomacy": """
        diplom*, embajador*, embajada*, cónsul*, consulad*, consular*, canciller, cancillería, sre, relaciones
        exteriores, política exterior, bilateral*, multilateral*, cumbre*, negocia*, departamento de estado,
        relación bilateral, relaciones con, relación con, relaciones entre, conversaciones con, secretario de
        estado, enviado*, nota diplomática, lazos con, lazos entre
    """,
    "treaties": """
        tratado, tratados, acuerdo internacional, naciones unidas, onu, otan, unión europea, t-mec, tmec, tlcan,
        derecho internacional, corte internacional, acuerdos internacionales, acuerdo comercial, acuerdos
        comerciales, tratado comercial, organización mundial del comercio, convención de ginebra, acuerdo de
        parís, sanción, sanciones, acuerdo nuclear, organización mundial de la salud, omc, fmi, g20, g7,
        embargo*
    """,
    "sovereignty": """
        soberan*, injerenc*, intromisi*, interven*, subordinaci*, comunidad internacional, reputación, escenario
        mundial, imagen en el exterior, integridad territorial, credibilidad, liderazgo mundial, independencia,
        superpotencia*, cooperaci*, aislacionis*
    """,
    "foreign": """
        extranjer*, en el exterior, internacional*, ultramar, global, globales, kremlin, pekín, moscú, teherán,
        irán, iraní*, rusia, ruso*, rusa*, china, chino, chinos, israel*, saudí*, saudita*, corea del norte,
        siria, sirio*, ucrania*, turquía, turc*, gobierno mexicano, gobierno de méxico, gobierno de estados
        unidos, gobierno estadounidense, país vecino, otros países, países, naciones, ambos países, ambos
        gobiernos, washington y, europe*, europa, gran bretaña, británic*, aleman*, francia, francés, francesa,
        embajada
    """,
}
