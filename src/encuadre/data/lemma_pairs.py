"""Spanish lemmas of the news and their English ones: the vocabulary both languages are counted in.

Provenance: written for this project. Engines translate sentences; of a lone lemma they often make nonsense (`drón`,
`ganado`), so the commonest news words are given here and win over the engine. Where two English words serve, the one
that US newsrooms use for the thing is given.
"""

from __future__ import annotations

from collections.abc import Mapping

_PAIRS = """
abandonar abandon, abasto supply, abierto open, abogar advocate, abrir open, abuso abuse, acción action, aceptar
accept, aclarar clarify, acompañar accompany, acordar agree, activista activist, acto act, actuar act, acudir go,
acuerdo agreement, acusación accusation, acusado defendant, acusar accuse, adelantar advance, adicional additional,
advertencia warning, advertir warn, aeronave aircraft, aeropuerto airport, aficionado fan, agencia agency, agente
agent, agresión aggression, agricultor farmer, agrícola agricultural, agua water, ahorro saving, aire air, albergue
shelter, alcalde mayor, alcaldesa mayor, alcanzar reach, alerta alert, aliado ally, alimento food, alto high, amenaza
threat, amenazar threaten, amistad friendship, analista analyst, anonimato anonymity, anunciar announce, anuncio
announcement, apertura opening, aplicar apply, apoyar support, apoyo support, aprobación approval, aprobar approve,
arancel tariff, arma weapon, armado armed, arresto arrest, arribar arrive, asesinar murder, asesinato murder,
asistencia assistance, asociación association, asunto matter, atacar attack, ataque attack, atender address, atentado
attack, aumentar increase, aumento increase, autoridad authority, autorización authorization, autorizar authorize,
avanzar advance, avión plane, ayuda aid, ayudar help, aéreo air, bajar fall, bajo low, bala bullet, bancario banking,
banco bank, bandera flag, barco ship, barrera barrier, base base, bloquear block, bodega warehouse, boleto ticket,
bomba bomb, brote outbreak, buque ship, buscar seek, búsqueda search, cadena chain, caer fall, cambiar change, cambio
change, camino road, camioneta truck, camión truck, campaña campaign, campesino farmer, campo field, candidato
candidate, capacidad capacity, capacitación training, capital capital, cargo charge, carne beef, carretera highway,
carta letter, cartel cartel, casa house, causa cause, caída fall, ceder yield, centro center, cercano close, cerrar
close, cese halt, cierre closure, cifra figure, ciudad city, ciudadano citizen, civil civilian, cliente customer,
cobrar charge, cobro charge, colaboración collaboration, colaborar collaborate, colega colleague, combate fight,
combatir fight, comercial commercial, comerciante merchant, comercio trade, comisión commission, compañero colleague,
compañía company, competencia competition, compra purchase, comprador buyer, comprar buy, comprometer commit,
compromiso commitment, comunicado statement, comunidad community, condición condition, conducir drive, conferencia
conference, confianza trust, confiar trust, confirmar confirm, conflicto conflict, congreso congress, conjunto joint,
conocer know, consecuencia consequence, conseguir get, constitución constitution, construcción construction, construir
build, consulado consulate, consulta consultation, consumidor consumer, consumo consumption, contrabando smuggling,
contrario contrary, control control, convenio agreement, conversación talk, cooperación cooperation, cooperar
cooperate, coordinación coordination, coordinar coordinate, corrupción corruption, corte court, cosecha harvest, costa
coast, costar cost, costo cost, crecer grow, crecimiento growth, creer believe, crimen crime, criminal criminal,
crisis crisis, criticar criticize, cruce crossing, cruzar cross, crítica criticism, cuenca basin, cuenta account,
cumbre summit, cumplimiento compliance, cumplir comply, cuota duty, cártel cartel, dato data, daño damage, decidir
decide, decisión decision, declaración statement, declarar declare, decreto decree, defender defend, defensa defense,
delincuencia crime, delito crime, demanda demand, demandar sue, democracia democracy, denuncia complaint, denunciar
denounce, dependencia agency, deportación deportation, deportar deport, derecho right, derrota defeat, desaparecer
disappear, descartar rule, desconfianza distrust, desempleo unemployment, despacho office, desplegar deploy,
despliegue deployment, destacamento detachment, detención arrest, detener detain, detenido detainee, deuda debt,
diario newspaper, dictamen opinion, diferencia difference, difundir spread, dignidad dignity, dinero money, diplomacia
diplomacy, diplomático diplomatic, diputado lawmaker, disminuir decrease, disparar shoot, disparo shot, disposición
provision, disputa dispute, distancia distance, distrito district, divisa currency, diálogo dialogue, doble double,
documento document, droga drug, dron drone, drón drone, duda doubt, dudar doubt, dueño owner, década decade, dólar
dollar, dólares dollar, economía economy, económico economic, edificio building, efectivo troop, efecto effect,
ejecutivo executive, ejercicio exercise, ejército army, elección election, elegir elect, elemento member, elevar
raise, embajada embassy, embajador ambassador, embajadora ambassador, emergencia emergency, empleado employee, emplear
employ, empleo job, empresa company, empresario businessman, encabezar lead, encarecer raise, encontrar find,
encuentro meeting, encuesta poll, enemigo enemy, enfermedad disease, enfrentamiento clash, enfrentar face, entidad
state, entrada entry, entrar enter, entrega delivery, entregar deliver, entrenamiento training, entrenar train,
entrevista interview, enviado envoy, enviar send, envíar send, envío shipment, equipo team, escasez shortage, escuela
school, escándalo scandal, esfuerzo effort, espacio space, especialista specialist, esperanza hope, esperar expect,
espionaje spying, espía spy, estación station, estadio stadium, estado state, estatal state, estimar estimate,
estrategia strategy, estudiante student, estudio study, evaluar evaluate, evento event, evitar avoid, exigencia
demand, exigir demand, existir exist, experto expert, explosivo explosive, exportación export, exportador exporter,
exportar export, extorsión extortion, extradición extradition, extraditar extradite, extranjero foreign, extremo
extreme, falla failure, fallar fail, fallo ruling, falta lack, faltar lack, familia family, familiar relative, favor
favor, federal federal, fentanilo fentanyl, ferrocarril railroad, fiesta party, fijar set, filtrar leak, financiero
financial, firma signature, firmar sign, fiscal prosecutor, fiscalía prosecutor, flujo flow, fondo fund, formar form,
fortalecer strengthen, fracaso failure, frenar curb, frente front, frontera border, fronterizo border, fuego fire,
fuente source, fuerza force, funcionar work, funcionaria official, funcionario official, futuro future, fábrica
factory, ganadero rancher, ganado cattle, ganar win, garantizar guarantee, garantía guarantee, gastar spend, gasto
spending, gobernar govern, gobierno government, golpe blow, golpear hit, gravamen tax, grupo group, guardia guard,
guerra war, gusano worm, habitante resident, hablar speak, herido wounded, hermano brother, hijo child, hogar home,
hombre man, homicidio homicide, homólogo counterpart, hospital hospital, huir flee, humano human, humillación
humiliation, idea idea, iglesia church, igualdad equality, ilegal illegal, ilícito illegal, impedir prevent, imponer
impose, importación import, importador importer, importar import, impuesto tax, incertidumbre uncertainty, incidente
incident, incrementar increase, incremento increase, independencia independence, industria industry, indígena
indigenous, infante marine, inflación inflation, información information, informe report, infraestructura
infrastructure, ingresar enter, ingreso income, iniciar start, iniciativa bill, injerencia interference, injerencista
interventionist, injusticia injustice, injusto unfair, inmigración immigration, inmigrante immigrant, inspección
inspection, inspector inspector, instalación facility, integración integration, integrante member, inteligencia
intelligence, intercambio exchange, internacional international, intervencionismo interventionism, intervención
intervention, intervenir intervene, interés interest, invadir invade, invasión invasion, inversionista investor,
inversión investment, invertir invest, investigación investigation, investigador investigator, investigar investigate,
jefe chief, jitomate tomato, jornada day, jornalero laborer, joven young, juego game, juez judge, jugador player,
juicio trial, junta meeting, jurídico legal, justicia justice, justo fair, kilo kilogram, kilogramo kilogram,
kilómetro kilometer, laboral labor, laboratorio laboratory, lanzar launch, lavado laundering, legal legal, legislador
lawmaker, legislativo legislative, ley law, libertad freedom, libre free, limitar limit, lista list, llamada call,
llamado call, llamar call, lluvia rain, local local, lograr achieve, logro achievement, lucha fight, luchar fight,
lugar place, líder leader, límite limit, madre mother, mandar send, mantener keep, manufactura manufacturing, mar sea,
marcha march, marina navy, marino marine, matar kill, materia matter, mayor great, mayoría majority, medicina
medicine, medida measure, mediático media, mejorar improve, menor minor, mensaje message, mercado market, mercancía
good, mesa table, meta goal, metro meter, metros meter, miedo fear, miembro member, migración migration, migrante
migrant, migrar migrate, migratorio immigration, militar military, minuto minute, misión mission, mitad half, modelo
model, momento moment, moneda currency, monto amount, mostrar show, motivo reason, mover move, movimiento movement,
muerte death, muerto dead, mujer woman, mundial world, mundo world, municipal municipal, municipio municipality, muro
wall, médico doctor, nacional national, nación nation, narcotraficante trafficker, narcotráfico trafficking, negar
deny, negociación negotiation, negociar negotiate, negocio business, nivel level, niño child, nombrar name, nombre
name, norma rule, norte north, noticia news, obligación obligation, obligar force, obra work, obrero worker, obtener
obtain, ocurrir happen, oficial official, oficina office, ofrecer offer, operación operation, operar operate,
operativo operation, oportunidad opportunity, oposición opposition, opositor opponent, orden order, ordenar order,
organismo agency, organización organization, padre parent, pagar pay, pago payment, paisano compatriot, palabra word,
papel role, parar stop, participación participation, participar participate, partido party, partir leave, paso step,
patrulla patrol, patrullaje patrol, patrullar patrol, paz peace, país country, pedir ask, pelear fight, peligro
danger, peligroso dangerous, pena penalty, perder lose, periodista reporter, permanecer remain, permiso permit,
permitir allow, perro dog, personal personnel, peso peso, pesos peso, petición request, petróleo oil, piso floor,
pista runway, plan plan, planear plan, planta plant, plantear raise, plazo deadline, población population, pobreza
poverty, poder power, policía police, polvo powder, política policy, político political, posible possible, posición
position, potencia power, precio price, precursor precursor, pregunta question, prensa press, preocupación concern,
preocupar worry, preparar prepare, presa dam, presencia presence, presentar present, presionar press, presión
pressure, preso inmate, presunto alleged, presupuesto budget, prevención prevention, prever expect, primero first,
principio principle, prisión prison, privado private, problema problem, proceso process, producción production,
producir produce, producto product, productor grower, programa program, prohibición ban, prohibir ban, promesa
promise, prometer promise, propiedad property, proponer propose, propuesta proposal, protección protection, proteger
protect, protesta protest, protestar protest, provocación provocation, provocar cause, prueba evidence, préstamo loan,
pueblo people, puente bridge, puerta door, puerto port, punto point, pérdida loss, público public, quedar remain,
queja complaint, químico chemical, rancho ranch, razón reason, realidad reality, realizar conduct, reanudar resume,
rebasar exceed, recaudación revenue, recaudar raise, rechazar reject, rechazo rejection, recibir receive, reclamar
complain, reclamo complaint, reconocer acknowledge, recordar recall, recuperar recover, recurso resource, red network,
redada raid, reducción reduction, reducir reduce, reforma reform, reforzar strengthen, refuerzo reinforcement,
registrar record, registro record, región region, regla rule, regresar return, regreso return, relación relationship,
remesa remittance, reporte report, represalia retaliation, requisito requirement, rescate rescue, residente resident,
resolver resolve, respaldar support, respaldo support, respetar respect, respeto respect, responder respond,
responsabilidad responsibility, responsable responsible, respuesta response, restaurante restaurant, resultado result,
retirada withdrawal, retirado retired, retirar withdraw, reto challenge, retorno return, retén checkpoint, reunir
meet, reunión meeting, revisar review, revisión review, rico rich, riego irrigation, riesgo risk, robo theft, ruta
route, río river, sacar remove, salario wage, salida exit, salir leave, salud health, sancionar sanction, sanción
sanction, sector sector, secuestro kidnapping, sede headquarters, seguridad security, seguro safe, sentencia sentence,
sentir feel, sequía drought, servicio service, sesión session, siglo century, sindicato union, sistema system, sitio
site, situación situation, soberano sovereign, soberanía sovereignty, sobrevolar fly, sobrevuelo overflight, social
social, sociedad society, soldado soldier, solicitar request, solicitud request, solución solution, subir rise,
submarino submarine, subordinación subordination, sujeto subject, sumar add, superar exceed, suprema supreme, sur
south, sureño southern, suspender suspend, suspensión suspension, tarifa fee, tarjeta card, tasa rate, telefónico
phone, teléfono telephone, temer fear, temor fear, temporada season, terminar end, terrestre ground, territorial
territorial, territorio territory, terrorismo terrorism, terrorista terrorist, texano texan, tienda store, tierra
land, tomate tomato, trabajador worker, trabajar work, trabajo work, traficante trafficker, traficar traffic,
transporte transportation, tratado treaty, trato deal, tribunal court, tropa troop, tráfico trafficking, trámite
procedure, turista tourist, término term, unidad unit, universidad university, vaca cow, valor value, vecindad
neighborhood, vecino neighbor, vender sell, venta sale, versión version, viajar travel, viaje trip, viajero traveler,
vida life, vigilancia surveillance, vigilar monitor, violación violation, violar violate, violencia violence, violento
violent, visa visa, visita visit, visitante visitor, visitar visit, vivienda housing, vivir live, volar fly, voluntad
will, votación vote, votante voter, votar vote, voto vote, vuelo flight, víctima victim, zona area, éxito success
"""


def _words(pair: str) -> tuple[str, str]:
    spanish, english = pair.split()
    return spanish, english


LEMMA_PAIRS: Mapping[str, str] = dict(_words(pair) for pair in _PAIRS.split(","))
"""Spanish lemma to English lemma, one word each."""
