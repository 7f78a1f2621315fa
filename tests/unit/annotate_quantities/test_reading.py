"""What is read in a sentence, in the notation `words = kind value unit counted (bound)`; dates by their ISO name."""

from __future__ import annotations

from datetime import datetime

import pytest

from encuadre.annotate.quantities import find_quantities
from encuadre.model import Bound, Language, Quantity

PUBLISHED = datetime(2025, 2, 20)
"""A Thursday."""

ENGLISH: list[tuple[str, list[str]]] = [
    ("The governor sent 10,000 National Guard troops to the river.", ["10,000 = count 10,000 troops"]),
    ("Some 1,200 soldiers slept in the school.", ["1,200 = count 1,200 soldiers (about)"]),
    ("At least 12 people were killed and 30 injured.", ["12 = count 12 people (at_least)", "30 = count 30 injured"]),
    ("Roughly 784,600 newly confirmed cases were counted.", ["784,600 = count 784,600 cases (about)"]),
    ("Three dozen agents searched the house.", ["Three dozen = count 36 agents"]),
    ("A dozen trucks waited at the bridge.", ["A dozen = count 12 trucks"]),
    ("Half a million pilgrims came.", ["Half a million = count 500,000 pilgrims"]),
    ("Two and a half million voters stayed home.", ["Two and a half million = count 2,500,000 voters"]),
    (
        "One million three hundred thousand ballots were printed.",
        ["One million three hundred thousand = count 1,300,000 ballots"],
    ),
    ("A hundred and five miners were rescued.", ["A hundred and five = count 105 miners"]),
    ("Twenty-one senators objected.", ["Twenty-one = count 21 senators"]),
    ("One of the drivers fled.", []),
    ("Only one million signed.", ["one million = count 1,000,000"]),
    ("Dozens of families left, and hundreds of trucks.", []),
    ("The budget grew to $1.5bn.", ["$1.5bn = money 1,500,000,000 USD"]),
    ("The state paid $3.2 million for the wall section.", ["$3.2 million = money 3,200,000 USD"]),
    ("A $85-billion-a-month program.", ["$85-billion = money 85,000,000,000 USD"]),
    ("It has 3-million voters.", ["3-million = count 3,000,000 voters"]),
    ("They earn US$15 an hour.", ["US$15 = money 15 USD"]),
    ("The fine was 20,000 pesos, or 500 euros.", ["20,000 pesos = money 20,000 MXN", "500 euros = money 500 EUR"]),
    ("It cost 17.5 million U.S. dollars.", ["17.5 million U.S. dollars = money 17,500,000 USD"]),
    ("Sales fell 4.5 percent, and profits by 3%.", ["4.5 percent = percent 4.5", "3% = percent 3"]),
    ("Support rose by 2.5 percentage points.", ["2.5 percentage points = percent 2.5"]),
    ("Inspectors found 108 pounds of fentanyl.", ["108 pounds = mass 48.99 kg fentanyl"]),
    ("The ship carried 2,000 tons of corn.", ["2,000 tons = mass 1,814,369.48 kg corn"]),
    (
        "The tunnel is 300 feet long, 50 miles from the coast.",
        ["300 feet = length 91.44 m", "50 miles = length 80,467.2 m"],
    ),
    (
        "The fire burned 1,500 acres and 3 square miles of brush.",
        ["1,500 acres = area 6,070,284.63 m2", "3 square miles = area 7,769,964.33 m2 brush"],
    ),
    ("Mexico owes 1,750,000 acre-feet of water.", ["1,750,000 acre-feet = volume 2,158,593,215.71 m3 water"]),
    ("The dam holds 2 million cubic meters.", ["2 million cubic meters = volume 2,000,000 m3"]),
    ("They spilled 400 barrels of oil.", ["400 barrels = volume 63.59 m3 oil"]),
    ("Winds reached 75 mph.", ["75 mph = speed 33.53 m/s"]),
    ("It was 104 degrees Fahrenheit.", ["104 degrees Fahrenheit = temperature 40 C"]),
    (
        "The talks lasted three hours and 20 minutes.",
        ["three hours = duration 10,800 s", "20 minutes = duration 1,200 s"],
    ),
    ("The 90-day pause ends soon.", ["90-day = duration 90 day"]),
    ("He was given 20 years in prison.", ["20 years = duration 20 year prison"]),
    ("A 34-year-old farmer was arrested.", ["34-year-old = age 34 year"]),
    ("Ana Ruiz, 41, said nothing.", ["41 = age 41 year"]),
    ("The victim, aged 19, survived.", ["19 = age 19 year"]),
    ("The first flight and the seventh were empty.", ["first = ordinal 1 flight", "seventh = ordinal 7"]),
    ("It was the 7th attempt.", ["7th = ordinal 7 attempt"]),
    ("The treaty was signed on February 3, 1944.", ["February 3, 1944 = date 1944-02-03"]),
    ("The vote is set for Feb. 18.", ["Feb. 18 = date 2025-02-18"]),
    ("On 18 February 2025 the list came out.", ["18 February 2025 = date 2025-02-18"]),
    ("The games run from June 11-14, 2026.", ["June 11-14, 2026 = date 2026-06-11/2026-06-14"]),
    ("The law dates from March 2019.", ["March 2019 = date 2019-03"]),
    ("The order was signed in January.", ["January = date 2025-01"]),
    ("It rained on Tuesday.", ["Tuesday = date 2025-02-18"]),
    (
        "The court ruled last Tuesday; it meets again next Friday.",
        ["Tuesday = date 2025-02-18", "Friday = date 2025-02-21"],
    ),
    ("He flew home yesterday and returns tomorrow.", ["yesterday = date 2025-02-19", "tomorrow = date 2025-02-21"]),
    ("Exports fell last week, and this month too.", ["last week = date 2025-W07", "this month = date 2025-02"]),
    ("The program began last year.", ["last year = date 2024"]),
    ("Talks began in January of last year.", ["January of last year = date 2024-01"]),
    (
        "It ran from 2008-10, in the 1990s and after the 2008 crisis.",
        ["2008-10 = date 2008/2010", "1990s = date 1990/1999", "2008 = date 2008"],
    ),
    ("Trade grew in 1848 as well.", ["1848 = date 1848"]),
    (
        "The minutes are dated 2025-02-18 and 02/19/2025.",
        ["2025-02-18 = date 2025-02-18", "02/19/2025 = date 2025-02-19"],
    ),
    ("Between 10 and 15 buses left.", ["10 and 15 = count 10..15 buses"]),
    (
        "Between 10 and 15 million cubic meters were lost.",
        ["10 and 15 million cubic meters = volume 10,000,000..15,000,000 m3"],
    ),
    ("The rate went from 5% to 8%.", ["5% to 8% = percent 5..8"]),
    ("They need 5-10 days.", ["5-10 days = duration 5..10 day"]),
    ("It will cost $5 to $10 million.", ["$5 to $10 million = money 5,000,000..10,000,000 USD"]),
    (
        "As many as 40 drones and up to 60 pilots took part.",
        ["40 = count 40 drones (at_most)", "60 = count 60 pilots (at_most)"],
    ),
    (
        "More than 6,000 cows and nearly 900 calves were held.",
        ["6,000 = count 6,000 cows (at_least)", "900 = count 900 calves (about)"],
    ),
    ("About a 25 percent tariff was feared.", ["25 percent = percent 25 (about)"]),
    (
        "Toll soars: 50+ killed, 300+ migrants held, 4+3.",
        ["50 = count 50 killed (at_least)", "300 = count 300 migrants (at_least)", "4 = count 4", "3 = count 3"],
    ),
    ("Fewer than 50 doses remain, or 10 or more.", ["50 = count 50 doses (at_most)", "10 = count 10 (at_least)"]),
    (
        "Title 42, Article 19 and Interstate 35 were cited.",
        ["42 = ordinal 42 title", "19 = ordinal 19 article", "35 = ordinal 35 interstate"],
    ),
    ("The MQ-9 and the G7 and COVID-19 were named.", []),
    ("The Boeing 737 landed.", ["737 = ordinal 737 boeing"]),
    ("It began at 6:30 p.m. and ended at 9 a.m.", []),
    ("Call 555-123-4567 now.", []),
    ("*NUMBER* people died and *NUMBER* million fled.", []),
    ("Two-thirds of the seats were empty.", ["Two-thirds = percent 66.67 seats (about)"]),
    ("The vote was 219-213.", ["219 = count 219", "213 = count 213"]),
    ("Five consecutive days of rain fell.", ["Five consecutive days = duration 5 day rain"]),
    ("The plan covers 43 of the 57 counties.", ["43 = count 43", "57 = count 57 counties"]),
    ("Within a year, twice a week.", ["a year = duration 1 year"]),
    ("She finished No. 5 on the list.", ["5 = ordinal 5 no"]),
    ("One in ten migrants was robbed.", ["One in ten = percent 10 migrants (about)"]),
    ("Two out of every three wells are dry.", ["Two out of every three = percent 66.67 wells (about)"]),
    ("A third of the harvest was lost.", ["A third = percent 33.33 harvest (about)"]),
    ("Three-quarters of the budget went to roads.", ["Three-quarters = percent 75 budget (about)"]),
    ("More than half of the pumps failed.", ["half = percent 50 pumps (at_least)"]),
    ("The second half began.", ["second = ordinal 2 half"]),
    ("The bank raised the rate half a percentage point.", ["half a percentage point = percent 0.5 (about)"]),
    ("It took three quarters of an hour.", ["three quarters of an hour = duration 2,700 s"]),
    ("The bill fell 3/4 of a percentage point.", ["3/4 of a percentage point = percent 0.75 (about)"]),
    (
        "It holds 1½ million and 2 1/4 million liters.",
        ["1½ million = count 1,500,000", "2 1/4 million liters = volume 2,250 m3"],
    ),
    ("He leads by 15 to 24 points.", ["15 to 24 = count 15..24 points"]),
    ("An 18-hour-old rumor.", ["18-hour = duration 64,800 s"]),
    ("Sales rose by 50% to 180,000.", ["50% = percent 50", "180,000 = count 180,000"]),
    ("One billion two hundred million dollars.", ["One billion two hundred million dollars = money 1,200,000,000 USD"]),
    ("It is 1 414 021 100 in all.", ["1 414 021 100 = count 1,414,021,100"]),
    ("The price fell to -$3.50 a barrel.", ["-$3.50 = money -3.5 USD"]),
    ("It was minus 5 degrees Celsius.", ["minus 5 degrees Celsius = temperature -5 C"]),
    ("The strike runs between March 15 and 18.", ["March 15 and 18 = date 2025-03-15/2025-03-18"]),
    ("She leaves the day after tomorrow.", ["day after tomorrow = date 2025-02-22"]),
    ("It opened two weeks ago.", ["two weeks ago = date 2025-W06"]),
    ("It opened more than 40 years ago.", []),
    ("It comes into force next June.", ["June = date 2025-06"]),
    ("Case 19-1234 and docket 2019/77 are closed.", []),
    ("The suit, 18-587, was heard.", []),
    ("Case No. 19-cv-1234 is closed.", []),
    ("The girl, 9, was found.", ["9 = age 9 year"]),
    ("A 10-month-old baby and children aged 5 to 11.", ["10-month-old = age 10 month", "5 to 11 = age 5..11 year"]),
    (
        "The 3,000-strong march met 200-plus officers.",
        ["3,000 = count 3,000", "200 = count 200 (at_least)"],
    ),
    ("It closed on 05/05/89, not 2019/08/12.", ["05/05/89 = date 1989-05-05", "2019/08/12 = date 2019-08-12"]),
]

SPANISH: list[tuple[str, list[str]]] = [
    ("Llegaron 10 mil elementos de la Guardia Nacional.", ["10 mil = count 10,000 elementos"]),
    ("Unos 10 mil 500 migrantes cruzaron el puente.", ["10 mil 500 = count 10,500 migrantes (about)"]),
    ("Mil 200 soldados durmieron en la escuela.", ["Mil 200 = count 1,200 soldados"]),
    ("Al menos 12 personas murieron y 30 resultaron heridas.", ["12 = count 12 personas (at_least)", "30 = count 30"]),
    ("Se contaron 784,600 nuevos casos.", ["784,600 = count 784,600 casos"]),
    (
        "Se contaron 2.347.102 casos y 34.700 muertes.",
        ["2.347.102 = count 2,347,102 casos", "34.700 = count 34,700 muertes"],
    ),
    (
        "El saldo fue de 10.000,5 dólares y de 10,000.5 dólares.",
        ["10.000,5 dólares = money 10,000.5 USD", "10,000.5 dólares = money 10,000.5 USD"],
    ),
    ("Una veintena de agentes cateó la casa.", ["Una veintena = count 20 agentes"]),
    ("Compraron dos docenas de huevos.", ["dos docenas = count 24 huevos"]),
    ("Medio millón de peregrinos llegó.", ["Medio millón = count 500,000 peregrinos"]),
    ("Dos millones y medio de votantes se quedaron en casa.", ["Dos millones y medio = count 2,500,000 votantes"]),
    ("Un millón doscientos mil votos fueron contados.", ["Un millón doscientos mil = count 1,200,000 votos"]),
    ("Trescientos cuarenta y dos diputados votaron.", ["Trescientos cuarenta y dos = count 342 diputados"]),
    ("Murieron veintiún mineros.", ["veintiún = count 21 mineros"]),
    ("Uno de los choferes huyó con una mochila.", []),
    ("Decenas de familias y miles de camiones salieron.", []),
    ("Hubo 1'200,000 visitantes.", ["1'200,000 = count 1,200,000 visitantes"]),
    ("El censo halló 10 000 viviendas.", ["10 000 = count 10,000 viviendas"]),
    ("El presupuesto es de 2 mil millones de pesos.", ["2 mil millones de pesos = money 2,000,000,000 MXN"]),
    ("La obra costó 350 mdp y el puente 20 mdd.", ["350 mdp = money 350,000,000 MXN", "20 mdd = money 20,000,000 USD"]),
    ("Costó mil 500 mdp.", ["mil 500 mdp = money 1,500,000,000 MXN"]),
    ("Pagaron $500 millones por el tramo.", ["$500 millones = money 500,000,000 MXN"]),
    (
        "Pagaron US$1.5 millones, o $800 dólares.",
        ["US$1.5 millones = money 1,500,000 USD", "$800 dólares = money 800 USD"],
    ),
    ("La multa fue de 20 mil pesos, o 500 euros.", ["20 mil pesos = money 20,000 MXN", "500 euros = money 500 EUR"]),
    ("Las ventas cayeron 4.5 por ciento y las ganancias un 3%.", ["4.5 por ciento = percent 4.5", "3% = percent 3"]),
    ("El apoyo creció 2.5 puntos porcentuales.", ["2.5 puntos porcentuales = percent 2.5"]),
    (
        "Un aumento de 6,2% en el cien por cien de los casos.",
        ["6,2% = percent 6.2", "cien por cien = percent 100 casos"],
    ),
    ("Hallaron 49 kilos de metanfetamina.", ["49 kilos = mass 49 kg metanfetamina"]),
    ("El barco llevaba 2 mil toneladas de maíz.", ["2 mil toneladas = mass 2,000,000 kg maíz"]),
    (
        "El túnel mide 90 metros y está a 50 kilómetros de la costa.",
        ["90 metros = length 90 m", "50 kilómetros = length 50,000 m"],
    ),
    (
        "El fuego quemó mil 500 hectáreas y 3 kilómetros cuadrados.",
        ["mil 500 hectáreas = area 15,000,000 m2", "3 kilómetros cuadrados = area 3,000,000 m2"],
    ),
    (
        "México debe 1.75 millones de acres-pie de agua.",
        ["1.75 millones de acres-pie = volume 2,158,593,215.71 m3 agua"],
    ),
    (
        "La presa guarda 2 millones de metros cúbicos, y la otra 431 Mm3.",
        ["2 millones de metros cúbicos = volume 2,000,000 m3", "431 Mm3 = volume 431,000,000 m3"],
    ),
    ("Se derramaron 400 barriles de petróleo.", ["400 barriles = volume 63.59 m3 petróleo"]),
    ("Hubo rachas de 120 kilómetros por hora.", ["120 kilómetros por hora = speed 33.33 m/s"]),
    ("Se registraron 40 grados centígrados.", ["40 grados centígrados = temperature 40 C"]),
    ("La reunión duró tres horas y 20 minutos.", ["tres horas = duration 10,800 s", "20 minutos = duration 1,200 s"]),
    ("La pausa de 90 días termina pronto.", ["90 días = duration 90 day"]),
    ("Fue condenado a 20 años de prisión.", ["20 años = duration 20 year prisión"]),
    ("Un hombre de 34 años de edad fue detenido.", ["34 años de edad = age 34 year"]),
    ("Ana Ruiz, de 41 años, no habló.", ["41 años = age 41 year"]),
    ("Un joven de 19 años sobrevivió.", ["19 años = age 19 year"]),
    (
        "El primer vuelo y la séptima misión salieron vacíos.",
        ["primer = ordinal 1 vuelo", "séptima = ordinal 7 misión"],
    ),
    ("Fue el 7º intento.", ["7º = ordinal 7 intento"]),
    ("El tratado se firmó el 3 de febrero de 1944.", ["3 de febrero de 1944 = date 1944-02-03"]),
    ("La votación será el 18 de febrero.", ["18 de febrero = date 2025-02-18"]),
    ("El primero de mayo hubo marcha.", ["primero de mayo = date 2025-05-01"]),
    ("Los juegos serán del 11 al 14 de junio de 2026.", ["11 al 14 de junio de 2026 = date 2026-06-11/2026-06-14"]),
    ("La ley es de marzo de 2019.", ["marzo de 2019 = date 2019-03"]),
    ("La orden se firmó en enero.", ["enero = date 2025-01"]),
    ("El martes llovió.", ["martes = date 2025-02-18"]),
    (
        "El martes 18 hubo sesión, y el pasado viernes también.",
        ["martes 18 = date 2025-02-18", "viernes = date 2025-02-14"],
    ),
    (
        "El tribunal resolvió el martes pasado; sesiona el próximo viernes.",
        ["martes = date 2025-02-18", "viernes = date 2025-02-21"],
    ),
    ("Voló ayer y regresa mañana por la mañana.", ["ayer = date 2025-02-19", "mañana = date 2025-02-21"]),
    (
        "Las ventas cayeron la semana pasada y este mes también.",
        ["la semana pasada = date 2025-W07", "este mes = date 2025-02"],
    ),
    ("El programa empezó el año pasado.", ["el año pasado = date 2024"]),
    ("Las pláticas empezaron en enero del año pasado.", ["enero del año pasado = date 2024-01"]),
    (
        "Ocurrió en los años ochenta, en la década de 1990 y tras la crisis de 2008.",
        ["ochenta = date 1980/1989", "1990 = date 1990/1999", "2008 = date 2008"],
    ),
    ("Los lunes hay mercado.", []),
    ("El acta es del 18/02/2025.", ["18/02/2025 = date 2025-02-18"]),
    ("Salieron entre 10 y 15 autobuses.", ["10 y 15 = count 10..15 autobuses"]),
    (
        "Se perdieron entre 10 y 15 millones de metros cúbicos.",
        ["10 y 15 millones de metros cúbicos = volume 10,000,000..15,000,000 m3"],
    ),
    ("La tasa pasó de 5% a 8%.", ["5% a 8% = percent 5..8"]),
    ("Necesitan de 5 a 10 días.", ["5 a 10 días = duration 5..10 day"]),
    ("Costará entre 5 y 10 mil dólares.", ["5 y 10 mil dólares = money 5,000..10,000 USD"]),
    ("Subió entre un 5 y un 8 por ciento.", ["5 y un 8 por ciento = percent 5..8"]),
    (
        "Hasta 60 pilotos y más de 40 drones participaron.",
        ["60 = count 60 pilotos (at_most)", "40 = count 40 drones (at_least)"],
    ),
    (
        "Había casi 900 becerros y cerca de 6 mil vacas.",
        ["900 = count 900 becerros (about)", "6 mil = count 6,000 vacas (about)"],
    ),
    ("Se temía un arancel de alrededor del 25 por ciento.", ["25 por ciento = percent 25 (about)"]),
    ("Quedan menos de 50 dosis, o 10 o más.", ["50 = count 50 (at_most)", "10 = count 10 (at_least)"]),
    (
        "Citaron el artículo 19, el Título 42 y la Interestatal 35.",
        ["19 = ordinal 19 artículo", "42 = ordinal 42 título", "35 = ordinal 35 interestatal"],
    ),
    ("Nombraron el MQ-9, el G7, el T-MEC y la covid-19.", []),
    ("Aterrizó el Boeing 737.", ["737 = ordinal 737 boeing"]),
    ("Empezó a las 18:30 horas y terminó a las 9 de la mañana.", []),
    ("La cita es a las 6.", []),
    ("Murieron *NUMBER* personas y huyeron *NUMBER* mil.", []),
    ("Dos tercios de los escaños estaban vacíos.", ["Dos tercios = percent 66.67 escaños (about)"]),
    (
        "Más de 2000 efectivos y 2000 policías llegaron.",
        ["2000 = count 2,000 efectivos (at_least)", "2000 = count 2,000 policías"],
    ),
    ("Llovió en los últimos cinco largos días.", ["cinco largos días = duration 5 day"]),
    ("El plan cubre 43 de los 57 municipios.", ["43 = count 43", "57 = count 57 municipios"]),
    ("Hace un año llegaron 3 de cada 10.", ["un año = date 2024", "3 de cada 10 = percent 30 (about)"]),
    ("Sumaron mil 234.5 millones de dólares.", ["mil 234.5 millones de dólares = money 1,234,500,000 USD"]),
    ("Debe 25 mil 300.5 mdp.", ["25 mil 300.5 mdp = money 25,300,500,000 MXN"]),
    ("Una de cada cinco casas no tiene agua.", ["Una de cada cinco = percent 20 casas (about)"]),
    ("Dos terceras partes de los pozos.", ["Dos terceras partes = percent 66.67 pozos (about)"]),
    ("Cayó la tercera parte del techo.", ["tercera parte = percent 33.33 techo (about)"]),
    ("Más de la mitad de los pozos están secos.", ["mitad = percent 50 pozos (at_least)"]),
    ("El gol llegó a la mitad del partido.", []),
    ("Subió un cuarto de punto porcentual.", ["un cuarto de punto porcentual = percent 0.25 (about)"]),
    ("Salieron a medio día.", []),
    ("Esperaron media hora.", ["media hora = duration 1,800 s"]),
    ("Durmió en un cuarto de hotel.", []),
    ("Aumentó 50% a 180 mil.", ["50% = percent 50", "180 mil = count 180,000"]),
    ("Será entre el 5 y el 8 de marzo.", ["5 y el 8 de marzo = date 2025-03-05/2025-03-08"]),
    ("Será los días 5, 6 y 7 de marzo.", ["5, 6 y 7 de marzo = date 2025-03-05/2025-03-07"]),
    ("Vale desde el 1o. de mayo.", ["1o. de mayo = date 2025-05-01"]),
    ("Fue el 1 de mayo pasado.", ["1 de mayo = date 2024-05-01"]),
    ("Será el próximo 2 de enero.", ["2 de enero = date 2026-01-02"]),
    ("Llega pasado mañana.", ["pasado mañana = date 2025-02-22"]),
    ("Llegó hace tres días.", ["tres días = date 2025-02-17"]),
    ("Hace más de dos semanas que falta.", []),
    ("El precio cayó a -3.50 dólares.", ["-3.50 dólares = money -3.5 USD"]),
    ("Hay al menos 3 dólares.", ["3 dólares = money 3 USD (at_least)"]),
    ("Hubo 5 grados bajo cero.", ["5 grados bajo cero = temperature -5 C"]),
    ("Van el expediente 45-2020 y el caso 19-1234.", []),
    ("Murió a los 87 años.", ["87 años = age 87 year"]),
    ("Un bebé de 10 meses y niños de 5 a 11 años.", ["10 meses = age 10 month", "5 a 11 años = age 5..11 year"]),
]


def number(value: float) -> str:
    return f"{int(value):,}" if value.is_integer() else f"{value:,.2f}".rstrip("0")


def notation(text: str, quantity: Quantity) -> str:
    ends = [number(quantity.low), number(quantity.high)]
    value = quantity.moment or (ends[0] if quantity.low == quantity.high else "..".join(ends))
    parts = [quantity.kind.value, value, quantity.unit, quantity.counted]
    if quantity.bound not in {Bound.EXACT, Bound.BETWEEN}:
        parts.append(f"({quantity.bound.value})")
    return f"{quantity.span.of(text)} = {' '.join(part for part in parts if part)}"


def read(text: str, language: Language) -> list[str]:
    return [notation(text, quantity) for quantity in find_quantities(text, language, published=PUBLISHED)]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_quantities_are_read_as_a_reader_would(text: str, expected: list[str]) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), SPANISH)
def test_spanish_quantities_are_read_as_a_reader_would(text: str, expected: list[str]) -> None:
    assert read(text, "es") == expected


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("10,500 soldiers", "10 mil 500 soldados"),
        ("$20 million", "20 mdd"),
        ("two billion pesos", "2 mil millones de pesos"),
        ("one trillion dollars", "un billón de dólares"),
        ("1.75 million acre-feet", "1.75 millones de acres-pie"),
        ("25 percent", "25 por ciento"),
        ("a dozen eggs", "una docena de huevos"),
        ("February 18, 2025", "18 de febrero de 2025"),
        ("last week", "la semana pasada"),
        ("a 34-year-old man", "un hombre de 34 años de edad"),
        ("between 5 and 10 days", "entre 5 y 10 días"),
        ("the third flight", "el tercer vuelo"),
    ],
)
def test_both_languages_give_one_value(english: str, spanish: str) -> None:
    (one,) = find_quantities(english, "en", published=PUBLISHED)
    (other,) = find_quantities(spanish, "es", published=PUBLISHED)

    assert (one.kind, one.low, one.high, one.unit, one.moment, one.bound) == (
        other.kind,
        other.low,
        other.high,
        other.unit,
        other.moment,
        other.bound,
    )


def test_a_bare_dollar_sign_is_the_dollar_in_english_and_the_peso_in_spanish() -> None:
    assert [find_quantities("$500", "en")[0].unit, find_quantities("$500", "es")[0].unit] == ["USD", "MXN"]
