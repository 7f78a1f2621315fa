"""Spanish words and phrases of the border groups; what each group is for stands in `encuadre.data.border`.

Entries are separated by commas; `*` stands for any ending of a word. Accents may be left out in the text that is read.
Written for this project (provenance as there).
"""

from __future__ import annotations

from collections.abc import Mapping

BORDER_WORDS: Mapping[str, str] = {
    # Sovereignty
    "sovereign": """
        soberan*, autodeterminación, no intervención, integridad territorial, independencia, dignidad nacional, respeto
        mutuo, jurisdicción sobre
    """,
    "intervention": """
        interven*, injerenc*, inmiscu*, entromet*, intromisi*, invasión a méxico, invadir méxico, viola* nuestr*,
        incursi*, unilateral*, tropas extranjeras, fuerzas extranjeras, agentes extranjeros, agresión,
        extraterritorial*, imperial*, asuntos internos, ocupación
    """,
    "submission": """
        subordina*, sumisi*, sumiso*, doblega*, recibir órdenes, recibimos órdenes, claudica*, entreguis*, colonia de,
        protectorado*, ultimátum*, coacci*, coerci*, humilla*, de rodillas, impone*, impuesta, imposici*, chantaj*
    """,
    "territory": """
        territorio nacional, suelo nacional, suelo mexicano, territorio mexicano, nuestro territorio, nuestro suelo,
        espacio aéreo, bandera, patria, nacionalis*
    """,
    # Cooperation
    "agreement": """
        acuerdo*, convenio*, memorándum*, diálogo*, dialogar, negocia*, conversaciones, comprom*, consenso*,
        entendimiento, tratado, mesa de trabajo, grupo de trabajo
    """,
    "together": """
        coopera*, colabora*, coordina*, conjunt*, bilateral*, binacional*, socio, socios, socia, ambos países, ambos
        gobiernos, ambas naciones, responsabilidad compartida, trabajar juntos, de manera conjunta, intercambio de
        información, compartir inteligencia, compartir información, de la mano
    """,
    "goodwill": """
        confianza, amist*, cordial*, buena relación, buenas relaciones, buena vecindad, aliad*, alianza*, gratitud,
        agradeci*, elogi*, constructiv*, conversación productiva, homólog*
    """,
    # War on drugs
    "drugs": """
        droga*, narcótic*, estupefaciente*, fentanilo, cocaína, heroína, metanfetamina*, opioide*, opio, amapola,
        marihuana, mariguana, precursor*, sobredosis
    """,
    "cartels": """
        cártel*, cartel de, carteles, capo, capos, narco*, traficante*, tráfico de drogas, ruta de trasiego, rutas de
        trasiego, trasiego, sicari*, pistolero*, crimen organizado, delincuencia organizada, organizaciones terroristas,
        organización terrorista
    """,
    "offensive": """
        decomis*, incaut*, asegur* droga*, operativo contra, ofensiva, ataques contra, bombarde*, guerra contra,
        captur*, desmantel*, cacería, fuerzas especiales, laboratorio*, abati*, erradic*
    """,
    # Migration as crisis
    "mass_and_flow": """
        ola de migra*, olas de migra*, oleada*, flujo migratorio, flujos migratorios, flujo de migra*, avalancha*,
        caravana*, horda*, invasión, invad*, migración masiva, crisis migratoria, crisis en la frontera, cruces récord,
        cruces fronterizos, encuentros en la frontera, estampida*
    """,
    "illegality": """
        inmigra* ilegal*, migrantes ilegales, extranjeros ilegales, ilegales, ingreso ilegal, cruce ilegal, cruces
        ilegales, ilegalmente, indocumentad*, sin papeles, sin documentos, migración irregular, pollero*, coyote,
        coyotes, traficantes de personas
    """,
    "enforcement": """
        deporta*, patrulla fronteriza, muro, muro fronterizo, seguridad fronteriza, control migratorio, redada*,
        detenci*, deten*, expuls*, agentes migratorios, agentes de migración, repatria*, sellar la frontera, asegurar la
        frontera, tolerancia cero
    """,
    # Migration as humanity
    "people_on_the_move": """
        migrante*, inmigrante*, inmigración, migración, migratori*, asilo, refugiad*, recién llegados, consulado*,
        consular*, paisan*, connacional*, jornaler*
    """,
    "families": """
        familias, madre*, padre, padres, niños, niñas, hijos, hijas, hija, parientes, separación familiar, separad* de,
        seres queridos, trabajadores del campo, vecinos, comunidad, comunidades, dreamers
    """,
    "refuge_and_rights": """
        albergue*, derechos humanos, dignidad, humanitari*, refugio, debido proceso, miedo, temor*, huy*, huir, duelo,
        luto, voluntari*, iglesia*, solidari*, santuario, sufrimiento*, esperanza, sueño, sueños, discrimina*
    """,
    # Trade interdependence
    "exchange": """
        arancel*, exporta*, importaci*, importad*, cuota compensatoria, cuotas compensatorias, antidumping, aduan*,
        comercio, comercial*, productores, embarque*, transfronteriz*, mercancía*, remesa*, cupo, cupos, proveedor*
    """,
    "chains": """
        cadena de suministro, cadenas de suministro, cadenas productivas, autoparte*, ensambl*, relocalización,
        nearshoring, maquila*, economías integradas, integración económica, interdepend*, socio comercial, socios
        comerciales, ambas economías, fábricas, puerto de entrada, puertos de entrada, transportistas, trailer*
    """,
    "pact": """
        libre comercio, acuerdo comercial, acuerdos comerciales, tratado comercial, t mec, tmec, tlcan, guerra
        comercial, represali*, déficit comercial, disputa comercial, acuerdo de suspensión, dumping,
        departamento de comercio
    """,
}
