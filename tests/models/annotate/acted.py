"""Sentences with the acts they tell, read by a person; written for these tests before their parses were looked at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Acted:
    """One sentence, and one act in it as `doers > verb > done to`, heads in lower case, with its form."""

    text: str
    act: str
    form: str


ENGLISH = (
    Acted("Federal agents arrested a rancher outside Laredo.", "agents > arrest > rancher", "active"),
    Acted("Soldiers and police searched the warehouse on Monday.", "soldiers police > search > warehouse", "active"),
    Acted("The officers who chased the truck fired at its driver.", "officers > chase > truck", "active"),
    Acted("Mexico extradited 26 prisoners to the United States.", "mexico > extradite > prisoners", "active"),
    Acted("Gunmen blocked the road and burned two buses.", "gunmen > burn > buses", "active"),
    Acted("The mayor plans to close the shelter.", "mayor > close > shelter", "active"),
    Acted("Marines raided the ranch, killing four men.", "marines > kill > men", "active"),
    Acted("A rancher was kidnapped by gunmen near Ojinaga.", "gunmen > kidnap > rancher", "passive"),
    Acted("Hundreds of families were expelled by the Border Patrol.", "patrol > expel > hundreds", "passive"),
    Acted("Trucks inspected by customs officers wait for hours.", "officers > inspect > trucks", "passive"),
    Acted("Two teenagers were shot near the fence.", "> shoot > teenagers", "agentless passive"),
    Acted("The bridge has been closed since Friday.", "> close > bridge", "agentless passive"),
    Acted("A migrant found in the desert later recovered.", "> find > migrant", "agentless passive"),
    Acted("He got arrested in Tucson.", "> arrest > he", "agentless passive"),
    Acted(
        "The killing of a journalist by hired gunmen shocked Tijuana.", "gunmen > kill > journalist", "nominalisation"
    ),
    Acted("Congress debated the deployment of troops.", "> deploy > troops", "nominalisation"),
    Acted("The mayor’s killing drew protests.", "> kill > mayor", "nominalisation"),
    Acted("Washington’s threats against Mexico worried investors.", "washington > threaten > mexico", "nominalisation"),
    Acted("Three migrants drowned in the canal.", "> drown > migrants", "active"),
    Acted("The protesters marched against the wall.", "protesters > march > wall", "active"),
)
"""None of them is a sentence of the sample corpus."""

SPANISH = (
    Acted("Agentes federales arrestaron a un ganadero en Laredo.", "agentes > arrestar > ganadero", "active"),
    Acted("Soldados y policías catearon la bodega el lunes.", "soldados policías > catear > bodega", "active"),
    Acted("Los agentes que persiguieron el camión balearon al chofer.", "agentes > perseguir > camión", "active"),
    Acted("México extraditó a 26 presos a Estados Unidos.", "méxico > extraditar > presos", "active"),
    Acted(
        "Hombres armados bloquearon la carretera y quemaron dos autobuses.", "hombres > quemar > autobuses", "active"
    ),
    Acted("El alcalde planea cerrar el albergue.", "alcalde > cerrar > albergue", "active"),
    Acted("Los marinos irrumpieron en el rancho, matando a cuatro hombres.", "marinos > matar > hombres", "active"),
    Acted("Un ganadero fue secuestrado por hombres armados.", "hombres > secuestrar > ganadero", "passive"),
    Acted(
        "Cientos de familias fueron expulsadas por la Patrulla Fronteriza.", "patrulla > expulsar > cientos", "passive"
    ),
    Acted("Los camiones revisados por la Guardia Nacional esperan horas.", "guardia > revisar > camiones", "passive"),
    Acted("Dos adolescentes fueron baleados cerca del muro.", "> balear > adolescentes", "agentless passive"),
    Acted("El puente ha sido cerrado desde el viernes.", "> cerrar > puente", "agentless passive"),
    Acted("Fue detenido por portación de armas.", "> detener >", "agentless passive"),
    Acted("Se instalaron tres retenes en la carretera.", "> instalar > retenes", "se passive"),
    Acted("Se deportó a 300 personas en una semana.", "> deportar > personas", "se passive"),
    Acted("En Reynosa se aseguraron 40 armas.", "> asegurar > armas", "se passive"),
    Acted(
        "El asesinato de una periodista a manos de sicarios indignó a Tijuana.",
        "> asesinar > periodista",
        "nominalisation",
    ),
    Acted("La captura del capo por la Marina tomó dos horas.", "marina > capturar > capo", "nominalisation"),
    Acted("El Senado discutió el despliegue de tropas.", "> desplegar > tropas", "nominalisation"),
    Acted("Las amenazas de Washington contra México preocupan.", "washington > amenazar > méxico", "nominalisation"),
    Acted("Tres migrantes murieron ahogados en el canal.", "> morir > migrantes", "active"),
    Acted("La gobernadora se reunió con los alcaldes.", "gobernadora > reunir >", "active"),
)
"""None of them is a sentence of the sample corpus."""
