"""Spanish words so common that two articles sharing them share nothing."""

from __future__ import annotations

# How often a word is written comes from wordfreq 3.1.1 (Speer 2022; data CC BY-SA 4.0), which joins encyclopedia,
# subtitles, news, books and web text. Here: in how many of 1,000 articles of 400 words it stands, 1 - exp(-400 f),
# for words of four letters and more that stand in at least 30; rounded to the nearest of ten steps.
COMMON_WORDS: dict[int, str] = {
    700: """
como este para pero
""",
    500: """
cuando esta está porque sobre también tiene todo todos
""",
    350: """
ahora algo años bien desde donde entre esto hace hacer hasta nada parte puede solo tiempo
""",
    250: """
antes aunque cada contra cosas creo cuenta cómo decir después durante ellos estado estoy están gente
gobierno gracias gran había hecho lugar mejor menos mismo mucho mundo nunca otra otro otros país personas
poco quiero siempre sólo tanto tener tengo todas trabajo vida
""",
    180: """
acuerdo además alguien algunos aquí bueno casa caso ciudad cual cualquier debe dice dijo dios días ella
entonces estaba estar estas estos forma fueron general historia luego manera mayor mientras momento
muchas muchos nacional nadie nombre nuestra nuestro nueva nuevo otras parece poder primer primera pueden
pues quien según sido tienen tipo toda tres unos veces verdad
""",
    120: """
agua alguna algunas ante bajo buen buena casi claro cosa dentro dinero ejemplo embargo equipo eres esos
españa estados estamos familia favor final fuera grupo guerra gusta haber hablar hacia hizo hombre hora
horas igual importante información lado madre mañana medio millones misma mujer mujeres méxico noche
nosotros número partido pasa pasado persona podemos política presidente problema pueblo puedo punto
quiere saber semana será señor siendo sino sistema social tenemos tenía tienes vamos
""",
    90: """
algún alto amigo amigos amor argentina artículo ayuda buenos cabeza cambio centro cerca cierto cinco
clase cuanto cuatro cuerpo datos dejar demás derecho derechos desarrollo dicen dicho diferentes educación
ello eran esas español estás falta foto frente grande grandes hacen haciendo haya hemos hijo hijos
hombres idea incluso internacional juan juego junto largo libro lista llegar madrid mano mayoría medios
meses mierda muerte ninguna ningún nivel niños nuestros orden padre palabras pasar paso países personal
podría posible primero problemas proceso programa proyecto puedes puesto público quieres quién razón real
realidad realmente sabe salir seguir segundo seguridad seguro sentido servicio sería sigue siguiente
situación sociedad somos tarde tema tierra todavía total tras trata través unas unidos universidad usted
varios video viene visto último único
""",
    60: """
abril acción actual agosto allá allí ambos apoyo arte atención base bastante buenas cabo calle camino
campo cantidad capital cara cargo casos chile comida comunidad común condiciones conocer consejo control
corazón cuales cultura dado deben debería debido deja demasiado diciembre difícil digo dirección dónde
economía edad elecciones ellas empresa empresas encontrar encuentra enero entiendo escuela espacio
especial espero estaban estudio estuvo existe experiencia febrero fotos fuerte fuerza futuro fácil grupos
habla hablando habían hacerlo haga hola hubiera imagen importa inglés internet investigación jefe josé
joven julio junio justicia leer libertad libre llama llamado lleva llevar línea manos marzo mayo media
mejores mercado miedo miembros minutos mira modo movimiento mucha mundial música necesita necesito norte
noticias noviembre nuestras nuevas nuevos obra octubre oficial ojos opinión oportunidad organización
padres palabra papel partes partidos partir pasó película pena pensar peor pesar plan plaza población
policía político poner precio pregunta principal producción propia propio pueda puntos página pública
queda quienes quieren región relación república respecto respuesta resto resultados sabes salud santa
sean segunda seis septiembre serie servicios siento siglo significa simplemente sitio sociales suerte
tampoco tenga tenido tomar trabajar tuvo usar ustedes vale valor varias venezuela vista vivir vivo volver
vuelta zona última única
""",
    45: """
acceso acciones acerca actividad actividades adelante administración aire alrededor alta américa anterior
aquellos armas arriba autor ayer ayudar baja banco blanco boca busca buscar calidad cambiar campaña
canción capacidad carlos carrera causa central civil colombia color comer comisión compañía comprar
comunicación congreso conmigo conocido conseguir construcción contigo corte costa crear cree crisis
cualquiera culpa cámara defensa departamento diario diciendo diez diferencia diferente dije director
domingo duda dólares ejército empezar encima energía entender entrar especialmente espera esperar estilo
estudios esté europa evitar existen fecha feliz finalmente fondo formas fuego fuente fuerzas fútbol ganar
habrá haces hago hermano hicieron hija hubo humanos ideas iglesia importantes interior interés juegos
jugar juntos justo jóvenes lejos libros llega llegó local lucha lugares luis mala malo mantener maría
mediante medida menor mensaje militar ministerio ministro mismos mitad modelo muestra natural necesario
necesidad negro niño nota objetivo obras oficina pequeña pequeño perder plata pocos podía políticas
políticos pone popular posición preguntas presente primeros principales principio productos pronto
provincia prueba puerta puerto puta queremos quería radio recuerdo recursos relaciones resultado saben
sale sector semanas serio siquiera sola suficiente superior supuesto temas trabajadores twitter título
vaya viaje viejo vive época éxito últimos
""",
    35: """
abajo acto actualmente aires alma ambiente animales antonio análisis apenas aplicación aprender aqui
artículos asociación asunto ataque atrás aumento auto banda barcelona brasil buscando calles cama cambios
canal capaz carta casas chica chicas chicos china cielo ciencia cine ciudadanos ciudades clases club
colegio comentarios completamente completo confianza conjunto conoce conocimiento constitución contenido
contrario creación creer cuarto cuba cuentas cuestión cuidado cultural curso cuál código dando darle
debemos decisión decía dejó democracia derecha deseo destino detrás diga directamente distancia doble
doctor dolor económica económico edición edificio efecto encuentran encuentro entrada error escribir
escrito escuchar española especie esperando esposa estudiantes facebook familias federal fiesta formación
francia francisco ganas gustaría gusto género habría hambre hechos hice hospital humano importancia
imposible imágenes industria informe instituto interesante isla izquierda jamás jesús juicio legal lengua
leyes llamada llegado loco mamá manuel marca marcha material mayores medidas memoria mente mesa metros
miles momentos motivo muerto muertos nacionales nación naturaleza negocio negocios noches normal noticia
obtener ocho odio opción origen original pablo pagar pago pareja participación particular pasando pase
pedir pedro pensando perfecto permite perro perú peso pesos piensa pienso pobre posibilidad post precios
premio prensa presencia presenta principios probablemente profesional profesor programas propiedad
propuesta protección proyectos pruebas práctica publicado pudo pueblos puedan puso quedó quiera quizás
razones realizar recuerda redes referencia reforma reino respeto responsabilidad resulta reunión revista
revolución rico riesgo ropa rápido régimen sabemos sacar sala sangre santiago sentir serán sexo señora
siete siguen siguientes silencio simple solamente solución suelo sueño tambien tecnología televisión
teléfono temporada tenían terminar territorio texto tiempos tipos toma totalmente trabajando trabajos
transporte tuve unidad unión usuarios venta verano versión victoria viendo viernes vino violencia visita
votos vuelve vídeo york zonas área éste
""",
}
"""Words by the number of 1,000 articles they stand in."""
