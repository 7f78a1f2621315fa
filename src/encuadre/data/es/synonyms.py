"""Spanish words that newsrooms use for the same thing or act.

Two newsrooms seldom choose the same word: one writes of `balacera`, the other of `tiroteo`. When the words of two
sentences are compared, the words of one group count as one. Inflected forms stand beside their word, since words are
compared as written. Each word is in one group, that of its usual sense in the news.

Provenance: written for this project from general knowledge of both presses.
"""

SYNONYMS: tuple[str, ...] = (
    # cargos
    "funcionario funcionarios funcionaria funcionarias autoridad autoridades",
    "presidente presidenta mandatario mandataria mandatarios mandatarias",
    (
        "diputado diputada diputados diputadas legislador legisladora legisladores legisladoras congresista "
        "congresistas parlamentario parlamentarios"
    ),
    "congreso parlamento legislatura",
    "vocero vocera voceros portavoz portavoces",
    "fiscal fiscales fiscalía fiscalías",
    "juez jueza jueces juezas magistrado magistrada magistrados magistradas",
    "abogado abogada abogados abogadas litigante litigantes",
    ("policía policías policiaco policiacos policiaca policial policiales uniformado uniformados gendarme gendarmes"),
    "alcalde alcaldesa alcaldes alcaldesas edil ediles",
    ("candidato candidata candidatos candidatas abanderado abanderada aspirante aspirantes contendiente contendientes"),
    "canciller cancilleres cancillería",
    "diplomático diplomáticos diplomática embajador embajadora embajadores enviado",
    "asesor asesora asesores consejero consejeros",
    (
        "estadounidense estadounidenses estadunidense estadunidenses norteamericano norteamericana norteamericanos "
        "norteamericanas"
    ),
    "connacional connacionales paisano paisanos compatriota compatriotas",
    "dirigente dirigentes líder líderes liderazgo",
    "capo capos cabecilla cabecillas",
    # decir
    (
        "dijo decir dice dijeron señaló señalaron indicó indicaron declaró declararon manifestó manifestaron expresó "
        "expresaron apuntó sostuvo mencionó comentó expuso afirmó afirmaron aseveró"
    ),
    "anunció anunciaron anunciar anuncia anuncio anuncios",
    "informó informaron informar informa comunicó comunicado comunicados boletín",
    "advirtió advirtieron advertir advierte advertencia advertencias alertó alertaron alertar alerta",
    (
        "acusó acusaron acusar acusa acusación acusaciones señalamiento señalamientos imputó imputar imputación "
        "imputaciones"
    ),
    (
        "criticó criticaron criticar critica crítica críticas cuestionó cuestionaron arremetió arremetieron reprochó "
        "fustigó"
    ),
    "negó negaron negar niega desmintió desmintieron desmentir",
    "rechazó rechazaron rechazar rechaza rechazo repudió repudiaron repudio",
    "confirmó confirmaron confirmar confirma confirmación corroboró ratificó",
    "exigió exigieron exigir exige exigen exigencia exigencias",
    "pidió pidieron pedir pide petición solicitó solicitaron solicitar solicita solicitud",
    "urgió exhortó exhortaron exhorto instó instaron",
    "prometió prometieron prometer promesa promesas",
    "amenazó amenazaron amenazar amenaza amenazas amagó amago",
    "reveló revelaron revelar revelación divulgó difundió difundieron",
    "reconoció reconocieron reconocer admitió admitieron admitir",
    "lamentó lamentaron lamentar lamento deploró",
    "disculpa disculpas disculpó perdón",
    "elogió elogiaron elogiar alabó aplaudió",
    "explicó explicaron explicar explicación detalló detallaron precisó",
    "entrevista entrevistas entrevistado",
    "carta cartas misiva misivas",
    "papa pontífice",
    "mañanera matutina",
    # tratos
    (
        "diálogo dialogó dialogaron dialogar negociación negociaciones negociar negoció conversación conversaciones "
        "pláticas platicó"
    ),
    "acuerdo acuerdos tratado tratados pacto pactos convenio convenios",
    "reunión reuniones reunió reunieron cumbre cumbres encuentro encuentros",
    "sanción sanciones sancionó sancionaron sancionado",
    "injerencia injerencias injerencismo injerencista intromisión intervencionismo intervencionista",
    "aliado aliados aliada alianza alianzas",
    # ley
    "ley leyes legislación",
    "decreto decretos decretó",
    "demanda demandas demandó demandaron querella querellas",
    "juicio juicios",
    "fallo fallos veredicto",
    "sentencia sentencias sentenció sentenciado sentenciada condenado condenados condenada condena condenas",
    "absolvió absuelto absuelta absolución exoneró exonerado",
    "prisión prisiones cárcel cárceles reclusorio reclusorios encarcelado encarcelados encarcelamiento",
    "reo reos preso presos recluso reclusos",
    (
        "detuvo detuvieron detención detenciones detenido detenidos detenida detenidas arresto arrestos arrestó "
        "arrestaron arrestado arrestados arrestada aprehendió aprehendieron aprehendido aprehendidos aprehensión "
        "aprehensiones captura capturas capturó capturaron capturado capturados"
    ),
    "liberó liberaron liberar liberado liberados liberada liberación excarcelado excarcelación",
    "sospechoso sospechosos sospechosa presunto presuntos presunta presuntas supuesto supuestos supuesta",
    "extraditó extraditado extraditados extradición extraditar",
    ("investigación investigaciones investigó investigar investiga indagatoria indagatorias pesquisa pesquisas indagó"),
    "indulto indultos indultó amnistía",
    "soborno sobornos cohecho",
    "corrupción corrupto corruptos",
    "juzgado juzgados tribunal tribunales corte cortes",
    # crimen y fuerza
    (
        "murió murieron morir muerto muertos muerta muertas muerte muertes falleció fallecieron fallecido fallecidos "
        "fallecida fallecidas fallecimiento fallecimientos deceso decesos perecieron mató mataron matar asesinó "
        "asesinaron asesinar asesinado asesinados asesinada asesinadas asesinato asesinatos homicidio homicidios "
        "abatió abatieron abatido abatidos ultimado ultimados ejecutado ejecutados"
    ),
    "herido heridos herida heridas hirió lesionado lesionados lesionada lesionadas lesiones lesión",
    "tiroteo tiroteos balacera balaceras disparos balazos",
    "disparó dispararon disparar baleó balearon baleado baleados baleada",
    "pistolero pistoleros sicario sicarios tirador tiradores atacante atacantes agresor agresores",
    "arma armas fusil fusiles pistola pistolas rifle rifles armamento",
    "ataque ataques atacó atacaron atacar agresión agresiones atentado atentados agredió",
    "bomba bombas bombardeo bombardeos bombardeó bombardear",
    "explosión explosiones explotó explotaron estalló estallaron estallido detonó detonación detonaciones",
    (
        "secuestro secuestros secuestró secuestraron secuestrado secuestrados secuestrada plagio plagiado levantón "
        "raptó rapto"
    ),
    "rehén rehenes cautivo cautivos",
    "pandilla pandillas pandillero pandilleros banda bandas",
    "delincuencia delincuente delincuentes criminal criminales crimen crímenes delito delitos delictivo delictiva",
    "narcotráfico narcotraficante narcotraficantes narco narcos",
    "traficante traficantes tráfico contrabando contrabandista contrabandistas",
    "droga drogas estupefaciente estupefacientes enervante enervantes narcótico narcóticos",
    (
        "decomiso decomisos decomisó decomisaron decomisado decomisados incautó incautaron incautación incautaciones "
        "incautado incautados aseguramiento aseguramientos confiscó confiscaron"
    ),
    "redada redadas cateo cateos allanamiento allanamientos",
    "robo robos robó robaron robar hurto asalto asaltos asaltó asaltaron ladrón ladrones asaltante asaltantes",
    "huyó huyeron huir huida escapó escaparon escapar fuga prófugo prófugos",
    "cuerpo cuerpos cadáver cadáveres",
    "desaparecido desaparecidos desaparecida desaparecidas desaparición desapariciones desapareció",
    "víctima víctimas",
    "militar militares ejército ejércitos soldado soldados tropa tropas castrense",
    (
        "combatiente combatientes insurgente insurgentes rebelde rebeldes guerrillero guerrilleros guerrilla "
        "miliciano milicianos"
    ),
    "terrorista terroristas terrorismo",
    "masacre masacres matanza matanzas",
    "violencia violento violenta violentos",
    "enfrentamiento enfrentamientos enfrentaron refriega",
    "desplegó desplegaron desplegar despliegue desplegado desplegados",
    "extorsión extorsiones extorsionó extorsionar",
    "mariguana marihuana cannabis",
    # frontera
    ("migrante migrantes inmigrante inmigrantes migración inmigración migratorio migratoria migratorios migratorias"),
    (
        "deportó deportaron deportar deportado deportados deportada deportación deportaciones expulsó expulsaron "
        "expulsión repatrió repatriados repatriado repatriación"
    ),
    "frontera fronteras fronterizo fronteriza fronterizos fronterizas",
    "refugiado refugiados asilado asilados",
    "indocumentado indocumentados indocumentada indocumentadas",
    "albergue albergues refugio refugios",
    # economía
    "arancel aranceles arancelario arancelaria arancelarios arancelarias",
    "impuesto impuestos gravamen gravámenes tributo",
    "empresa empresas compañía compañías corporativo",
    "empresario empresarios empresaria empresariado empresariales magnate",
    "trabajador trabajadores trabajadora trabajadoras empleado empleados empleada obrero obreros",
    "empleo empleos",
    "desempleo desempleados desempleado desocupación",
    "despido despidos despidió despidieron despedido despedidos",
    "salario salarios sueldo sueldos",
    "sindicato sindicatos gremio gremios",
    (
        "cayó cayeron caída caídas caer bajó bajaron descendió descenso disminuyó disminuyeron disminución desplome "
        "desplomó desplomaron hundió hundieron redujo reducción retroceso retrocedió"
    ),
    (
        "subió subieron aumentó aumentaron aumento aumentos alza alzas incremento incrementos incrementó "
        "incrementaron creció crecieron crecimiento elevó elevaron repunte repuntó repuntaron"
    ),
    "compró compraron comprar compra compras adquirió adquirieron adquisición",
    "vendió vendieron vender venta ventas",
    "petróleo crudo petrolero petrolera petroleros hidrocarburos",
    "gasolina gasolinas combustible combustibles",
    "inversionista inversionistas inversor inversores accionista accionistas",
    "deuda deudas adeudo adeudos",
    "exportación exportaciones exportó exportar",
    "importación importaciones importó importar",
    "recorte recortes recortó recortaron recortar",
    "fábrica fábricas maquiladora maquiladoras",
    "automotriz automotrices armadora armadoras",
    "quiebra bancarrota",
    "pobreza pobre pobres",
    # campo y naturaleza
    "agricultor agricultores campesino campesinos",
    "ganadero ganaderos",
    "ganado reses vacas becerros bovinos",
    "jitomate jitomates tomate tomates",
    "cosecha cosechas cultivo cultivos",
    "sismo sismos terremoto terremotos temblor temblores",
    "inundación inundaciones inundó inundadas inundados anegó",
    "tormenta tormentas huracán huracanes ciclón ciclones",
    "incendio incendios llamas",
    "deslave deslaves alud derrumbe derrumbes deslizamiento",
    "sequía sequías",
    "lluvia lluvias aguacero aguaceros precipitaciones",
    "presa presas embalse embalses",
    "rescate rescates rescató rescataron rescatado rescatados rescatista rescatistas socorrista socorristas",
    "sobreviviente sobrevivientes sobrevivió sobrevivieron",
    "evacuó evacuaron evacuación evacuado evacuados desalojo desalojó desalojaron",
    "desastre desastres tragedia tragedias catástrofe",
    "daño daños destruyó destruyeron destrucción devastó devastación dañado dañadas dañados",
    "damnificado damnificados",
    # transporte
    "avión aviones avioneta avionetas aeronave aeronaves jet jets",
    "vuelo vuelos",
    "accidente accidentes choque chocó chocaron colisión percance siniestro",
    "auto autos automóvil automóviles coche coches vehículo vehículos carro carros",
    "camión camiones tráiler tráileres",
    "barco barcos buque buques embarcación embarcaciones nave naves lancha lanchas",
    "carretera carreteras autopista autopistas",
    "tren trenes ferrocarril ferroviario",
    "conductor conductores chofer choferes automovilista automovilistas",
    # salud y escuela
    "enfermedad enfermedades padecimiento padecimientos",
    "brote brotes epidemia epidemias",
    "virus coronavirus covid pandemia",
    "vacuna vacunas vacunación vacunó vacunar",
    "médico médicos doctor doctora doctores",
    "hospital hospitales nosocomio nosocomios clínica clínicas",
    "contagio contagios contagiado contagiados infección infecciones",
    "cubrebocas tapabocas",
    "estudiante estudiantes alumno alumnos alumna universitario universitarios",
    "maestro maestros maestra maestras profesor profesores profesora docente docentes magisterio",
    "escuela escuelas colegio colegios plantel planteles",
    "universidad universidades",
    # vida pública
    (
        "protesta protestas protestó protestaron manifestación manifestaciones manifestante manifestantes marcha "
        "marchas marchó marcharon concentración mitin mítines plantón plantones inconformes"
    ),
    "huelga huelgas paro paros",
    "disturbio disturbios motín motines",
    "multitud multitudes muchedumbre",
    "consigna consignas coreó corearon coreaban",
    "elección elecciones comicios electoral electorales",
    "encuesta encuestas sondeo sondeos",
    "voto votos votó votaron votar votación votaciones votante votantes elector electores sufragio",
    "ganó ganaron ganar triunfo triunfos victoria victorias venció derrotó derrota",
    "campaña campañas proselitismo",
    "gobierno gobiernos administración",
    "país países nación naciones",
    "ciudad ciudades municipio municipios",
    "colonia colonias barrio barrios",
    "habitante habitantes vecino vecinos residente residentes poblador pobladores",
    "casa casas vivienda viviendas hogar hogares domicilio domicilios",
    "edificio edificios inmueble inmuebles",
    "renunció renunciaron renunciar renuncia renuncias dimitió dimitieron dimisión",
    "nombró nombraron nombramiento nombramientos designó designaron designación",
    "destituyó destituyeron destitución destituido cesó removió remoción",
    "periódico periódicos diario diarios rotativo rotativos",
    "periodista periodistas reportero reportera reporteros comunicador comunicadores",
    "foto fotos fotografía fotografías imagen imágenes",
    "película películas filme filmes",
    "futbol fútbol",
    "entrenador entrenadora entrenadores",
    "campeonato campeonatos torneo torneos",
    "aficionado aficionados afición hinchas",
    "gol goles anotó anotaron",
    "iglesia iglesias parroquia templo",
    "sacerdote sacerdotes obispo obispos arzobispo",
    "bloqueo bloqueos bloqueó bloquearon bloquear",
    # actos
    (
        "inició iniciaron iniciar inicio comenzó comenzaron comenzar empezó empezaron empezar arrancó arrancaron "
        "arrancar arranque"
    ),
    "terminó terminaron terminar concluyó concluyeron concluir finalizó finalizaron",
    "suspendió suspendieron suspender suspensión suspendido suspendidos pausa frenó frenaron frenar paralizó",
    "aplazó aplazaron aplazar pospuso pospusieron postergó pospuesta pospuesto",
    "cerró cerraron cerrar cierre cierres clausuró clausuraron clausura",
    "abrió abrieron abrir apertura reabrió reabrir reapertura",
    "permitió permitieron permitir permite permiso autorizó autorizaron autorizar autorización",
    "prohibió prohibieron prohibir prohibición prohibido vetó vetar veto",
    "aprobó aprobaron aprobar aprobación avaló avalaron avalar aval",
    "ayuda ayudar ayudó asistencia auxilio",
    "apoyo apoyar apoyó apoyaron respaldo respaldó respaldaron respaldar",
    "buscó buscaron buscar búsqueda",
    "intentó intentaron intentar intento",
    "canceló cancelaron cancelar cancelación revocó revocaron revocación anuló anular",
    "regresó regresaron regresar regreso volvió volvieron retorno retornó",
    "envió enviaron enviar envía envío mandó",
    "mostró mostraron mostrar exhibió",
    "grande grandes enorme enormes",
    "niño niños niña niñas menor menores infante infantes",
    "mujer mujeres",
    "joven jóvenes adolescente adolescentes",
    "familiar familiares familia familias pariente parientes deudos",
    "error errores equivocación",
    "indemnización compensación reparación",
    "decena decenas docena docenas",
    "filtró filtraron filtración filtraciones",
    "hackeo hackearon hacker hackers ciberataque ciberataques",
    "celular celulares teléfono teléfonos",
)
"""Each a group of words, with a space between."""
