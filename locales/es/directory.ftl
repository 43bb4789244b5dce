# The directory: home, results, service and organisation pages, and the page about the data interface.
# $day is a weekday: mon tue wed thu fri sat sun. $time, $from, $to: a time of day such as 16:00.
# $date: a written date. $count: a number; [many] is for whole millions. Never put HTML here.

## Home

directory-home-title = ¿En qué podemos ayudarle?
directory-home-lead = Dígalo con sus palabras, en su idioma. No importa si hay faltas.
directory-home-examples = Por ejemplo:
directory-home-example-doctor = médico para mi hijo
directory-home-example-shelter = dónde dormir esta noche
directory-home-example-permit = permiso de trabajo
directory-home-seat = Un lugar para usted
directory-home-topics = Elija un tema
directory-home-all = Ver toda la lista
directory-home-what = ¿Qué es este sitio?
directory-home-here-title = Lo que hay en la ciudad, en un solo lugar
directory-home-here-text =
    { $count ->
        [one] En la lista hay { $count } lugar que ayuda en { $city }. En cada página decimos cuándo se comprobó por última vez.
        [many] En la lista hay { $count } de lugares que ayudan en { $city }: asociaciones, oficinas, médicos, escuelas. En cada página decimos cuándo se comprobó por última vez.
       *[other] En la lista hay { $count } lugares que ayudan en { $city }: asociaciones, oficinas, médicos, escuelas. En cada página decimos cuándo se comprobó por última vez.
    }
directory-home-free-title = Es gratis, y no preguntamos quién es usted
directory-home-free-text = No hace falta registrarse. Aquí nadie le pregunta qué papeles tiene.
directory-home-say-title = Su voz también cuenta
directory-home-say-text = En la ciudad todavía faltan algunas ayudas. En la mesa redonda (Kerekasztal), las organizaciones, el ayuntamiento y los vecinos buscan juntos soluciones.
directory-home-empty-title = Aquí estarán los primeros servicios
directory-home-empty-text = Todavía no hay nada registrado para { $city }. Mientras tanto, los números de emergencia funcionan.

## Emergency. The number stands before each text.

directory-emergency-label = Ayuda urgente

## Results. $query: what was typed.

directory-results-title = Resultados de la búsqueda
directory-results-page-title = { $query } – resultados de la búsqueda
directory-results-all-title = Todos los servicios
directory-results-found =
    { $count ->
        [one] { $count } lugar encontrado
        [many] { $count } de lugares encontrados
       *[other] { $count } lugares encontrados
    }
directory-results-found-more =
    { $count ->
        [one] Más de { $count } lugar encontrado
        [many] Más de { $count } de lugares encontrados
       *[other] Más de { $count } lugares encontrados
    }
directory-results-all =
    { $count ->
        [one] { $count } lugar en la lista
        [many] { $count } de lugares en la lista
       *[other] { $count } lugares en la lista
    }
directory-results-none-title = No hemos encontrado nada sobre esto
directory-results-none-lead = Eso no quiere decir que no haya ayuda. Pruebe así:
directory-results-none-shorter = Escriba menos palabras o palabras más sencillas.
directory-results-none-other-language = Escriba lo mismo en húngaro o en inglés.
directory-results-none-all = Mire toda la lista.
directory-results-query-long = Es demasiado largo para buscarlo. Escriba como máximo { $most } caracteres, por favor.

## Facts: one short line each, under a name

directory-facts-label = En breve
directory-facts-speaks = idiomas: { $languages }
directory-facts-interpreter = hay intérprete
directory-facts-free = gratis
directory-facts-cost = cuesta { $amount }
directory-facts-open-now = abierto ahora
directory-facts-open-until = abierto hasta las { $time }
directory-facts-open-all-day = abierto día y noche
directory-facts-opens-today = hoy abre a las { $time }
directory-facts-opens-tomorrow = mañana abre a las { $time }
directory-facts-opens-day =
    { $day ->
        [mon] abre el lunes a las { $time }
        [tue] abre el martes a las { $time }
        [wed] abre el miércoles a las { $time }
        [thu] abre el jueves a las { $time }
        [fri] abre el viernes a las { $time }
        [sat] abre el sábado a las { $time }
       *[sun] abre el domingo a las { $time }
    }
directory-facts-opens-date = abre el { $date } a las { $time }
directory-facts-closed-now = cerrado ahora
directory-facts-temporarily-closed = cerrado por ahora
directory-facts-hours-unknown = pregunte el horario
directory-facts-hours-may-differ = ese día el horario puede ser otro
directory-facts-by-appointment = con cita
directory-facts-walk-in = sin cita
directory-facts-by-phone = por teléfono
directory-facts-online = por internet
directory-facts-district = distrito { $district }
directory-facts-places =
    { $count ->
        [one] en { $count } lugar
        [many] en { $count } de lugares
       *[other] en { $count } lugares
    }
directory-facts-checked = comprobado en { $month }
directory-facts-not-checked = todavía sin comprobar

## Service page

directory-service-who = Para quién es
directory-service-ages-between = De { $from } a { $to } años.
directory-service-ages-from = Desde los { $from } años.
directory-service-ages-to = Hasta los { $to } años.
directory-service-bring = Qué debe llevar
directory-service-bring-missing = Si le falta algo, llame antes de ir.
directory-service-cost = Cuánto cuesta
directory-service-apply = Cómo pedirlo
directory-service-wait = Tiempo de espera
directory-service-appointment = ¿Necesito cita?
directory-service-where = Dónde está
directory-service-where-hidden = La dirección no es pública. Llame y le dirán adónde ir.
directory-service-where-several = Está en varios lugares
directory-service-hours = Horario
directory-service-languages = En qué idiomas
directory-service-accessibility = Acceso para personas con discapacidad
directory-service-contact = Contacto
directory-service-phone-extension = extensión { $extension }
directory-service-phone-languages = Idiomas por teléfono: { $languages }.
directory-service-contact-none = No hay un contacto público. Vaya en persona.
directory-service-by = Quién lo ofrece
directory-service-program = Parte del programa
directory-service-also = Otros servicios de la misma organización
directory-service-alert = Importante
directory-service-closed-title = Cerrado por ahora
directory-service-closed-text = Este servicio no está disponible en este momento. Llame antes de ir, o busque uno parecido.
directory-service-ended-title = Este servicio ya no existe
directory-service-ended-text = Dejamos la página para que los enlaces antiguos lleven a alguna parte. Busque un servicio parecido.
directory-service-similar = Buscar una ayuda parecida
directory-service-checked = Última comprobación: { $date }.
directory-service-not-checked = Nadie ha comprobado todavía estos datos. Llame antes de ir, por favor.

## Opening hours

directory-week-day = Día
directory-week-hours = Abierto
directory-week-range = { $from }–{ $to }
directory-week-all-day = día y noche
directory-week-closed = cerrado
directory-week-unknown = No sabemos el horario. Llame antes de ir, por favor.
directory-week-exceptions = Estos días es distinto
directory-week-closed-on = { $date }: cerrado
directory-week-closed-between = Cerrado desde el { $from } hasta el { $to }.
directory-week-open-on = { $date }: { $hours }

## Labels of the standard's values

directory-cost-free = gratis
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = Pregunte cuánto cuesta.
directory-phone-type-cell = Móvil o celular
directory-phone-type-text = Mensaje de texto
directory-phone-type-textphone = Teléfono de texto
directory-phone-type-video = Videollamada
directory-phone-type-fax = Fax
directory-phone-type-pager = Buscapersonas

## The page about the data interface, for people who build with the data

directory-api-title = Datos abiertos del directorio
directory-api-lead = Cualquiera puede leer la parte pública de este directorio con un programa: sin clave y sin registro. Los datos siguen el estándar HSDS 3.1 (Human Services Data Specification).
directory-api-start = Por dónde empezar
directory-api-start-text = Cada lista es JSON dividido en páginas. Siga las direcciones de abajo; cada respuesta lleva un ETag, y así solo descarga lo que ha cambiado.
directory-api-resources = Qué hay
directory-api-resource-root = Sobre esta interfaz: versión, perfil y descripción
directory-api-resource-services = Lista de servicios
directory-api-resource-service = Un servicio con todo lo que le corresponde
directory-api-resource-organizations = Lista de organizaciones
directory-api-resource-organization = Una organización con sus servicios
directory-api-resource-service-at-locations = Lista de servicios en sus lugares
directory-api-resource-service-at-location = Un servicio en un lugar
directory-api-resource-taxonomies = Lista de clasificaciones
directory-api-resource-taxonomy = Una clasificación
directory-api-resource-taxonomy-terms = Lista de términos de las clasificaciones
directory-api-resource-taxonomy-term = Un término
directory-api-resource-deletions = Lo que ya no es público desde un momento dado
directory-api-parameters = Parámetros
directory-api-example = Ejemplo
directory-api-profile-mark = nuestro propio perfil
directory-api-parameter-search = Palabras que se buscan en todos los textos del registro.
directory-api-parameter-page = La página de la lista, contando desde 1.
directory-api-parameter-per-page = Cuántos registros hay en cada página.
directory-api-parameter-format = json o ndjson: con el segundo, todos los registros llegan en un solo flujo, uno por línea.
directory-api-parameter-minimal = Solo los identificadores y las fechas de cambio, en una respuesta.
directory-api-parameter-full = Cada registro con todo lo que le corresponde.
directory-api-parameter-full-service = Los servicios de la organización con todo lo que les corresponde.
directory-api-parameter-modified-after = Solo lo que cambió en este momento o después.
directory-api-parameter-taxonomy-term-id = Solo registros con este término.
directory-api-parameter-taxonomy-id = Solo registros con un término de esta clasificación.
directory-api-parameter-organization-id = Solo servicios de esta organización.
directory-api-parameter-postcode = Solo servicios disponibles en este código postal.
directory-api-parameter-proximity = Junto con el código postal: como máximo a estos metros de su centro.
directory-api-parameter-top-only = Solo términos que no tienen otro por encima.
directory-api-parameter-parent-id = Solo términos por debajo de este.
directory-api-parameter-lang = El idioma de los textos. Sin él, cada texto llega en el idioma en que se escribió.
directory-api-parameter-lat = Latitud de un punto, en grados. Va junto con lon.
directory-api-parameter-lon = Longitud de un punto, en grados. Va junto con lat.
directory-api-parameter-radius = Como máximo a estos metros del punto.
directory-api-parameter-open-at = Solo lo que está abierto en este momento, según la hora de la ciudad.
directory-api-parameter-speaks = Solo donde se habla este idioma.
directory-api-parameter-need = Solo lo que responde a esta necesidad.
directory-api-parameter-since = Solo lo que ha desaparecido desde este momento.
directory-api-errors = Cuando algo está mal
directory-api-errors-text = Un parámetro que no se entiende recibe la respuesta 400, con una frase que dice qué sería lo correcto. Un registro desconocido y uno que no es público reciben los dos la respuesta 404.
directory-api-terms = Si guarda una copia
directory-api-terms-text = Actualícela al menos cada siete días, y pida también los borrados: quizás una organización ha retirado su consentimiento, y entonces su nombre debe desaparecer también de su copia.
directory-api-description = La descripción completa para programas (OpenAPI 3.1)
directory-api-standard = El estándar: Open Referral HSDS

## Further texts of the first page and the service's page

directory-home-empty-city = Todavía no hay nada registrado para { $city }.
directory-home-empty-anywhere = Aquí todavía no hay nada registrado. En cuanto haya un primer servicio, lo encontrará aquí.
directory-emergency-more = Más números
directory-facts-languages-more =
    { $count ->
        [one] { $count } más
        [many] { $count } más
       *[other] { $count } más
    }
directory-currency-huf = forintos
directory-currency-eur = euros
directory-service-inactive-title = Este servicio no está disponible en este momento
directory-service-inactive-text = No sabemos cuándo empieza otra vez. Llame, o busque uno parecido.
# $languages: names of languages in a list.
directory-text-some-in = Por ahora, algunos textos solo se pueden leer en este idioma: { $languages }
directory-text-some-machine = Una máquina tradujo algunos textos. Pueden tener errores.
directory-text-some-stale = El original de algunos textos ha cambiado desde que se tradujeron.
directory-week-next = Horario de hoy y de los seis días siguientes
directory-week-ask = pregunte, por favor
directory-week-holiday = día festivo
directory-week-exchanged-rest = día libre que se trabaja otro día
directory-week-exchanged-work = se trabaja en lugar de otro día
directory-week-may-differ = Los días festivos el horario puede ser otro.
directory-facts-walk-in-or-appointment = con cita o sin cita
directory-service-access = Cómo recibir esta ayuda
directory-service-more = Conviene saber
# $number: which of the places it is, counted from 1.
directory-service-place = Lugar { $number }

## Necesidades

directory-results-likely = ¿Busca alguno de estos temas?
directory-card-why-need = Aparece aquí porque ayuda con esto: { $need }
directory-needs-title = Todos los temas
directory-needs-lead = Elija lo que más se parezca a lo que necesita.
directory-need-bring = Lo que suelen pedir
directory-need-bring-ask = Antes de ir, pregunte qué hace falta exactamente.
directory-need-authority = Quién se ocupa de esto
directory-need-services = Dónde recibir ayuda
directory-need-none-title = Todavía no hay un lugar para esto en nuestra lista
directory-need-none = Eso no quiere decir que no haya ayuda. Mire los temas parecidos, o busque con otra palabra.
directory-need-more = Todos los lugares
directory-need-related = Quizás también necesite esto
