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
directory-card-why-words = Lo ve porque sus palabras aparecen en su descripción.
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

## Filtrar los resultados. Cada filtro es una etiqueta corta; $filter es una de ellas.

directory-filter-title = Filtrar los resultados
directory-filter-title-on =
    { $count ->
        [one] Filtrar los resultados ({ $count } filtro activo)
        [many] Filtrar los resultados ({ $count } de filtros activos)
       *[other] Filtrar los resultados ({ $count } filtros activos)
    }
directory-filter-apply = Ver los resultados
directory-filter-clear = Quitar todos los filtros
directory-filter-remove = Quitar este filtro: { $filter }
directory-filter-on = Filtros activos
directory-filter-open = Cuándo
directory-filter-open-any = En cualquier momento
directory-filter-open-now = Abierto ahora
directory-filter-open-at = Abierto este día, a esta hora
directory-filter-day = Día
directory-filter-time = Hora
directory-filter-time-hint = Por ejemplo, 10:30
directory-filter-speaks = Idioma que se habla allí
directory-filter-district = Distrito
directory-filter-need = Tema
directory-filter-whom = Para quién es
directory-filter-cost = Precio
directory-filter-free = Gratis
directory-filter-access = Cómo recibir ayuda allí
directory-filter-step-free = Sin escalones
directory-filter-accessibility = Acceso para personas con discapacidad
directory-filter-none = Ningún lugar cumple todos los filtros. Quite uno de ellos:
# $day: el nombre de un día de la semana, $time: 10:30. Aparece en un filtro y en una línea de datos.
directory-filter-open-then = abierto: { $day }, { $time }
directory-filter-time-wrong = Escriba la hora así: 10:30.

directory-near-title = Primero los más cercanos
directory-near-postcode = Código postal de donde está usted
directory-near-postcode-hint = Cuatro cifras, por ejemplo 1085. No lo guardamos.
directory-near-submit = Primero los más cercanos
directory-near-me = Usar mi ubicación
directory-near-me-hint = Su propio dispositivo redondea su ubicación a un kilómetro aproximadamente antes de enviarla. No la guardamos.
directory-near-unknown = No conocemos este código postal. Revíselo, o elija un distrito.
directory-near-failed = Su dispositivo no ha dicho dónde está. Escriba un código postal.
directory-near-results =
    { $count ->
        [one] { $count } lugar encontrado, primero los más cercanos
        [many] { $count } de lugares encontrados, primero los más cercanos
       *[other] { $count } lugares encontrados, primero los más cercanos
    }
directory-near-without = Los lugares sin dirección pública no están en esta lista.
# $distance: un número como 600 o 1,2
directory-facts-distance-m = a { $distance } m
directory-facts-distance-km = a { $distance } km
directory-facts-step-free = sin escalones

directory-map-title = Elija un distrito
directory-map-about = Cada cuadrado es un distrito, más o menos donde se encuentra. El número dice cuántos de los lugares encontrados están allí.
directory-map-count =
    { $count ->
        [one] { $count } lugar
        [many] { $count } de lugares
       *[other] { $count } lugares
    }
directory-map-list = Lista de distritos
directory-map-link = Ver el mapa de los distritos

## Para quién es un servicio

directory-whom-children = niños
directory-whom-young = jóvenes
directory-whom-older = personas mayores
directory-whom-women = mujeres
directory-whom-families = familias con niños
directory-whom-refugees = refugiados y solicitantes de asilo
directory-whom-ukraine = personas de Ucrania
directory-whom-students = estudiantes
directory-whom-workers = personas que trabajan
directory-whom-disabled = personas con discapacidad

## El camino guiado: una pregunta por página

directory-guide-link = ¿No sabe qué escribir? Unas pocas preguntas cortas le pueden ayudar.
directory-guide-title = Unas pocas preguntas cortas
directory-guide-step = Pregunta { $number } de { $of }
directory-guide-what = ¿Para qué necesita ayuda?
directory-guide-which = ¿Qué exactamente?
directory-guide-which-any = No lo sé exactamente
directory-guide-where = ¿Dónde debe estar?
directory-guide-where-any = En cualquier parte de la ciudad
directory-guide-language = ¿En qué idioma quiere hablar allí?
directory-guide-language-any = Me da igual
directory-guide-status = ¿Alguna de estas respuestas coincide con su situación?
directory-guide-status-hint = No tiene que responder. Solo lo usamos para poner primero los lugares adecuados. No se guarda y no aparece en la dirección de la página.
directory-guide-status-any = Prefiero no decirlo
directory-guide-status-refugees = He pedido protección aquí, o ya la tengo
directory-guide-status-ukraine = He venido por la guerra en Ucrania
directory-guide-status-students = Estudio aquí
directory-guide-status-workers = Trabajo aquí
directory-guide-next = Siguiente
directory-guide-now = Ver los lugares ahora
directory-guide-back = Volver a la pregunta anterior
directory-guide-results = Estos lugares quizás le puedan ayudar
directory-guide-none = Nada coincide con todas sus respuestas. Esto es lo que más se parece.
directory-guide-again = Empezar de nuevo
directory-guide-choose = Elija una respuesta y después continúe.
directory-guide-all = Ver todo sobre este tema
directory-guide-why-language = se habla { $language }
directory-guide-why-made-for = pensado para: { $whom }

## Lugares guardados

directory-saved-title = Lugares guardados
directory-saved-lead = Solo este dispositivo sabe lo que usted ha guardado. Nosotros no tenemos ninguna lista.
directory-saved-offline = Después de guardarlas, este dispositivo puede abrir estas páginas también sin internet, durante 30 días.
directory-saved-empty-title = Aquí estarán sus lugares guardados
directory-saved-empty = Pulse «Guardar» en la página de un lugar que quiera volver a encontrar.
directory-saved-search = Buscar ayuda
directory-saved-save = Guardar
# Se lee en voz alta en vez de solo «Guardar». $name: el nombre de un servicio.
directory-saved-save-this = Guardar: { $name }
directory-saved-remove = Quitar
directory-saved-remove-this = Quitar: { $name }
directory-saved-clear = Quitar todo
directory-saved-clear-hint = Después, este dispositivo ya no sabe lo que usted guardó.
directory-saved-gone =
    { $count ->
        [one] { $count } lugar que usted guardó ya no está publicado. Lo hemos quitado de su lista.
        [many] { $count } de lugares que usted guardó ya no están publicados. Los hemos quitado de su lista.
       *[other] { $count } lugares que usted guardó ya no están publicados. Los hemos quitado de su lista.
    }
directory-saved-full = La lista está llena. Quite un lugar antes de guardar otro.

## La tarjeta para mostrar: arriba el idioma de quien lee, abajo el de la ciudad en letras grandes

directory-card-open = Tarjeta para mostrar o imprimir
directory-card-title = Tarjeta para mostrar
directory-card-lead = Muéstrela a alguien en la calle o en la ventanilla. Lo que esa persona lee está abajo, en letras grandes.
directory-card-looking = Busco este lugar:
directory-card-interpreter = Quisiera un intérprete que hable { $language }, por favor.
directory-card-bring = He traído esto:
directory-card-thanks = Gracias por su ayuda.
directory-card-yours = Lo que dice la tarjeta
directory-card-short = Dirección corta de esta página
directory-card-print = Para imprimirla, use la opción de imprimir de su navegador. Sale en una página.
directory-card-back = Volver a la página completa

## Ayuda urgente, sin internet

directory-urgent-title = Ayuda urgente
directory-urgent-lead = Llame al número. Si no puede hablar, envíe un mensaje a alguien de confianza.
directory-urgent-offline = Esta página se abre también sin internet, si usted ya ha estado alguna vez en este sitio.
directory-offline-title = Ahora no hay internet
directory-offline-text = La página que quería no está en este dispositivo. Los números de emergencia y las páginas que usted guardó funcionan sin internet.
directory-offline-again = Intentar de nuevo

## Por qué se muestra un servicio

# $need: el nombre de una necesidad.
directory-card-why-suggested = Aparece aquí porque su descripción habla de esto: { $need }. Nadie lo ha confirmado todavía.
directory-need-suggested = Los lugares marcados así se eligieron por su propia descripción; nadie lo ha confirmado todavía.

# Contarnos algo: cualquier persona, sin cuenta. Una persona lee lo que se cuenta antes de que lo vea nadie más.
directory-tell-title = Cuéntenos
directory-tell-lead = No hace falta cuenta ni nombre. Lo lee una persona. Nadie más lo ve antes.
directory-tell-about = Sobre: { $name }
directory-tell-kind = ¿De qué se trata?
directory-tell-kind-wrong = Hay algo mal en este sitio web
directory-tell-kind-delivered = ¿Recibió ayuda allí?
directory-tell-kind-missing = Falta un servicio
directory-tell-kind-say = Quiero decir algo sobre la vida en esta ciudad
directory-tell-next = Continuar
directory-tell-names = Por favor, no escriba nombres ni números de papeles o documentos.
directory-tell-wrong = ¿Qué está mal?
directory-tell-missing = ¿Qué buscaba y dónde?
directory-tell-say = ¿Qué quiere decirnos?
directory-tell-more = ¿Quiere añadir algo?
directory-tell-got = ¿Recibió lo que necesitaba?
directory-tell-got-yes = Sí
directory-tell-got-partly = En parte
directory-tell-got-no = No
directory-tell-wait = ¿Cuánto tiempo esperó?
directory-tell-wait-day = Un día o menos
directory-tell-wait-week = Una semana o menos
directory-tell-wait-month = Un mes o menos
directory-tell-wait-longer = Más tiempo
directory-tell-treated = ¿Le trataron bien?
directory-tell-treated-yes = Sí
directory-tell-treated-mixed = A veces
directory-tell-treated-no = No
directory-tell-why = Si no, ¿por qué?
directory-tell-why-full = Estaba lleno
directory-tell-why-papers = Faltaba un papel
directory-tell-why-language = No nos entendimos por el idioma
directory-tell-why-closed = Estaba cerrado
directory-tell-why-sent-on = Me mandaron a otro lugar
directory-tell-why-other = Otra razón
directory-tell-unsaid = Prefiero no decirlo
directory-tell-submit = Enviar
directory-tell-empty = Escriba algo o elija una respuesta, por favor.
# $most: cuántas letras.
directory-tell-too-long = Es demasiado largo. Caben { $most } caracteres como máximo.
directory-tell-too-fast = Ha sido muy rápido. Por favor, mírelo una vez más y envíelo de nuevo.
directory-tell-too-old = Esta página ha estado abierta mucho tiempo. Por favor, envíelo de nuevo; no se ha perdido nada.
directory-tell-busy = Ahora mismo nos escriben muchísimas personas. Por favor, envíelo de nuevo en unos minutos; no se ha perdido nada.

# Después de enviar: el código
directory-told-title = Gracias
directory-told-lead = Una persona lo leerá.
directory-told-code = Su código
directory-told-keep = Con este código puede ver qué ha pasado con su mensaje. Apúntelo o hágale una foto: no podemos mostrarlo otra vez, y nadie puede encontrarle a usted por este código.

# Preguntar con el código
directory-receipt-title = ¿Qué ha pasado con su mensaje?
directory-receipt-lead = Usted nos contó algo y recibió un código. Escríbalo aquí.
directory-receipt-code = Su código
directory-receipt-help = Veinte cifras.
directory-receipt-submit = Ver
directory-receipt-length = El código tiene veinte cifras. Mírelo otra vez, por favor.
directory-receipt-check = Las cifras no encajan entre sí. Mire otra vez cada una, por favor.
directory-receipt-none = No hay nada con este código. Quizás no es correcto, o su mensaje es de hace mucho tiempo y ya está borrado.
directory-receipt-received = Su mensaje ha llegado. Nadie lo ha leído todavía.
directory-receipt-accepted = Lo hemos leído y nos estamos ocupando de ello.
directory-receipt-done = Ya está hecho.
directory-receipt-set-aside = Lo hemos leído, pero no podemos hacer nada.
directory-receipt-reply = Nuestra respuesta

# Escribir lo que dicen los propios servicios. Lo leen los miembros de organizaciones, a menudo voluntarios. Nunca HTML aquí.

directory-edit-title = Nuestros servicios
directory-edit-lead = Lo que escriben aquí lo lee otra persona antes de que lo vea todo el mundo. Hasta entonces solo lo pueden ver su organización y quienes lo leen.
directory-edit-empty = Todavía no hay ningún servicio suyo en la lista
directory-edit-empty-lead = Escriban el primero: qué hacen, para quién, dónde y cuándo. Pueden parar en cualquier momento y seguir más tarde.
directory-edit-add = Añadir un servicio
directory-edit-open = Cambiar
directory-edit-public = Página pública
directory-edit-close = Cierre temporal
directory-edit-close-submit = Enviar los días de cierre
directory-edit-unnamed = Un servicio todavía sin nombre

# En qué punto está un cambio. $date: un día.
directory-edit-state-none = Público tal como está
directory-edit-state-draft = Se está escribiendo, guardado el { $date }
directory-edit-state-submitted = Enviado el { $date }. Alguien lo va a leer.
directory-edit-state-returned = Se les ha devuelto. Lean por qué, por favor.
directory-edit-state-approved = Público

directory-edit-form-title = Lo que decimos de nuestro servicio
directory-edit-form-new = Un servicio nuevo
# $language: el nombre de un idioma.
directory-edit-form-language = Escríbanlo en este idioma: { $language }
directory-edit-form-reason = Por qué se ha devuelto
directory-edit-form-waiting = Esto está enviado y espera a que alguien lo lea. Todavía pueden cambiarlo y enviarlo de nuevo.
directory-edit-form-optional = Solo hace falta el nombre. Dejen vacío lo que no corresponda.
directory-edit-save = Guardar y seguir más tarde
directory-edit-submit = Enviar
directory-edit-take-back = Anular el envío
directory-edit-discard = Borrar este cambio
directory-edit-discard-sure = Entonces se pierde lo que escribieron. Lo que es público queda como está.
directory-edit-saved = Guardado. Por ahora solo lo puede ver su organización.
directory-edit-sent = Enviado. Gracias. Alguien lo lee, y después es público.
directory-edit-sent-critical = Enviado. Gracias. Como ha cambiado una forma de comunicarse con ustedes, primero comprobamos que fueron ustedes: llamamos al número conocido hasta ahora, o esperamos un día.
directory-edit-autosaved = Guardado como borrador
directory-edit-offline = No se ha guardado. Dejen abierta esta página; lo intentamos de nuevo.
directory-edit-changed = Otra persona ha guardado algo entretanto. No se ha perdido nada de lo que está escrito aquí: debajo de cada campo está lo que escribió esa persona. Revísenlo y guarden de nuevo; entonces vale lo que está en los campos.
directory-edit-theirs = Guardado entretanto:
directory-edit-theirs-empty = Guardado entretanto: nada
directory-edit-critical = Si esto cambia, primero lo comprobamos con ustedes.
directory-edit-not-now = Esto ha cambiado entretanto. No se ha hecho nada; por favor, miren de nuevo la página.
# $count: cuántos otros servicios se ofrecen en el mismo lugar.
directory-edit-shared-place =
    { $count ->
        [one] { $count } servicio más está en este lugar. Lo que cambien aquí cambia también allí.
        [many] { $count } de servicios más están en este lugar. Lo que cambien aquí cambia también allí.
       *[other] { $count } servicios más están en este lugar. Lo que cambien aquí cambia también allí.
    }
directory-edit-kept-places = Hay más lugares de los que caben aquí. Los demás quedan como están:
directory-edit-kept-place = Un lugar de otros. Queda como está:
directory-edit-kept-hours = También hay horarios que no se pueden escribir aquí. Quedan como están.
directory-edit-kept-rows = Hay más horarios distintos de semana a semana de los que caben aquí. Quedan como están.
directory-edit-kept-phones = Hay más números de teléfono. Quedan como están.
directory-edit-kept-costs = Hay varios precios. Quedan como están.

# Partes del formulario, en el orden en que se piensa.
directory-edit-part-what = ¿Qué es?
directory-edit-part-whom = ¿Para quién es?
directory-edit-part-where = ¿Dónde?
directory-edit-part-when = ¿Cuándo está abierto?
directory-edit-part-how = ¿Cómo se recibe?
directory-edit-part-cost = ¿Cuánto cuesta?
directory-edit-part-languages = ¿En qué idiomas?
directory-edit-part-documents = ¿Qué hay que llevar?

# Campos del formulario; algunos tienen una explicación.
directory-edit-name = Nombre del servicio
directory-edit-name-hint = Como lo dirían por teléfono: «Ayuda para rellenar formularios»
directory-edit-description = Qué se hace allí
directory-edit-description-hint = En frases cortas. Qué recibe quien va, y qué no.
directory-edit-alert = Lo que todos deben saber ahora
directory-edit-alert-hint = Por ejemplo: «No hay plazas nuevas hasta enero»
directory-edit-needs = Para qué sirve
directory-edit-needs-hint = Marquen para qué se puede venir. Si no se marca nada, el servicio se encuentra por lo que está escrito aquí.
directory-edit-status = ¿Se ofrece ahora?
directory-edit-made-for = Pensado para
directory-edit-made-for-hint = Si es para todo el mundo, no marquen nada.
directory-edit-eligibility = Quién puede venir
directory-edit-minimum-age = Desde qué edad
directory-edit-maximum-age = Hasta qué edad
directory-edit-place = Nombre del lugar
directory-edit-address = Calle y número
directory-edit-postal-code = Código postal
directory-edit-city = Ciudad
directory-edit-transportation = Cómo llegar
directory-edit-transportation-hint = Parada, timbre, piso, escalones
directory-edit-hours-hint = Como en una puerta: 9–12, 13–17. Dejen vacío el día en que está cerrado.
directory-edit-hours-note = Sobre el horario
directory-edit-hours-note-hint = Por ejemplo: «Última entrada media hora antes de cerrar»
directory-edit-closed-from = Cierre temporal: primer día
directory-edit-closed-to = Último día
directory-edit-closed-reason = Por qué está cerrado
directory-edit-access = Formas de recibirlo
directory-edit-application = Qué hay que hacer para recibirlo
directory-edit-phone = Teléfono
directory-edit-phone-2 = Otro teléfono
directory-edit-email = Correo electrónico
directory-edit-url = Dirección web
directory-edit-amount = Precio en forintos
directory-edit-amount-hint = 0 si es gratis. Dejen vacío si depende.
directory-edit-fees = Sobre el precio
directory-edit-languages = Idiomas que se hablan allí
directory-edit-languages-hint = Sin intérprete
directory-edit-documents = Papeles y cosas que hay que llevar
directory-edit-documents-hint = Una cosa en cada línea
directory-edit-status-active = Sí
directory-edit-status-temporarily-closed = Cerrado por ahora
directory-edit-status-inactive = En este momento no
directory-edit-status-defunct = Ya no existe

# Who may see something, several places, and hours that are not weekly. $number: 1, 2 …; $field: the name of a field.
directory-edit-place-audience = Quién puede ver este lugar
directory-edit-phone-audience = Quién puede ver este número
directory-edit-phone-audience-2 = Quién puede ver el otro número
directory-edit-email-audience = Quién puede ver el correo electrónico
directory-edit-audience-public = Todo el mundo: en el sitio, en papel y en los datos abiertos
directory-edit-audience-members = Solo los miembros de la mesa redonda, también las autoridades del Estado
directory-edit-audience-members-without-authorities = Solo los miembros de la mesa redonda, pero no las autoridades del Estado
directory-edit-audience-stewards = Solo trabajo social y conducción de reuniones
directory-edit-audience-caseworkers = Solo trabajo social
directory-edit-audience-facilitators = Solo conducción de reuniones
directory-edit-audience-hidden = Nadie: solo se guarda aquí
directory-edit-place-number = Lugar { $number }
directory-edit-place-more = Un lugar más
directory-edit-in-place = Lugar { $number }: { $field }
directory-edit-leave = Ya no se ofrece aquí
directory-edit-hours-here = Horario solo en este lugar
directory-edit-hours-here-hint = Además del horario que vale en todos los lugares.
directory-edit-rows = Horario que no es igual todas las semanas
directory-edit-rows-hint = Una línea por día: cada dos semanas, el primer sábado del mes, el verano o un solo día.
directory-edit-row-number = Línea { $number }
directory-edit-in-row = Línea { $number }: { $field }
directory-edit-choose = Elijan, por favor
directory-edit-often = Cada cuánto
directory-edit-day = Qué día
directory-edit-hours = De qué hora a qué hora
directory-edit-from = Desde qué día
directory-edit-until = Hasta qué día
directory-edit-often-week = Todas las semanas, por un tiempo
directory-edit-often-second-week = Cada dos semanas
directory-edit-often-first = El primero del mes
directory-edit-often-second = El segundo del mes
directory-edit-often-third = El tercero del mes
directory-edit-often-fourth = El cuarto del mes
directory-edit-often-last = El último del mes
directory-edit-often-once = Solo un día

# Qué está mal en un campo. $field: cómo se llama el campo.
directory-edit-wrong-missing = { $field }: rellenen esto, por favor.
directory-edit-wrong-too-long = { $field }: es demasiado largo o tiene varias líneas. Acórtenlo, por favor.
directory-edit-wrong-phone = { $field }: esto no es un número de teléfono. Escríbanlo como se marca: +36 1 000 0000
directory-edit-wrong-email = { $field }: esto no es una dirección de correo electrónico. Una dirección es así: name@example.org
directory-edit-wrong-url = { $field }: una dirección web empieza por https:// o http://
directory-edit-wrong-number = { $field }: escriban un número, por favor, por ejemplo 18.
directory-edit-wrong-date = { $field }: elijan un día, por favor.
directory-edit-wrong-order = { $field }: el final viene antes que el principio.
directory-edit-wrong-hours = { $field }: este horario no se puede leer. Escríbanlo así: 9–12, 13–17
directory-edit-wrong-choice = { $field }: elijan de la lista, por favor.

# Mensajes sobre cambios. $name: el servicio; $fields: nombres de campos seguidos.
directory-edit-mail-subject = Se quiere cambiar algo
directory-edit-mail-change = Alguien que trabaja para su organización quiere cambiar la forma de comunicarse con «{ $name }». Cambiaría esto: { $fields }.
directory-edit-mail-new = Alguien que trabaja para su organización quiere añadir un servicio: «{ $name }».
directory-edit-mail-wait = Antes de que sea público, llamamos al número conocido hasta ahora, o esperamos un día. Si fueron ustedes, no tienen que hacer nada.
directory-edit-mail-stop = Si nadie de ustedes quería esto, abran la página, anulen el envío y avísennos.
directory-edit-mail-look = Ver el cambio
directory-edit-mail-tell = No fuimos nosotros
directory-edit-mail-outcome = Qué ha pasado con su cambio
directory-edit-mail-returned = Se les ha devuelto lo que escribieron sobre «{ $name }». Por favor, lean por qué, cámbienlo y envíenlo de nuevo:

# Letters to those who offer something at a place that moves. $name: their services; $fields: names of fields.
directory-edit-mail-move = Alguien quiere cambiar un lugar donde ustedes también ofrecen algo: «{ $name }». Cambiaría esto: { $fields }.
directory-edit-mail-move-wait = Se revisa antes de que lo vea todo el mundo. Si no saben nada de esto, pregunten a quienes llevan el lugar, o avísennos.
directory-edit-mail-moved-subject = Ha cambiado un lugar
directory-edit-mail-moved = Ha cambiado un lugar donde ustedes ofrecen algo: «{ $name }». Ha cambiado esto: { $fields }.
directory-edit-mail-moved-tell = Miren si también es correcto para ustedes y avisen a quienes van a verlos, para que nadie espere ante la puerta equivocada.
directory-edit-mail-place = Ver la página

# A letter to coordinators
directory-emergency-mail-text = Alguien ha propuesto otros números de emergencia. Llame a cada uno y confírmelos solo si contestan las personas correctas.

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
    [one] Un cambio espera a que alguien lo lea.
    [many] { $count } de cambios esperan a que alguien los lea.
   *[other] { $count } cambios esperan a que alguien los lea.
}
directory-news-public = { $count ->
    [one] Un cambio de ustedes ya es público.
    [many] { $count } de cambios de ustedes ya son públicos.
   *[other] { $count } cambios de ustedes ya son públicos.
}
directory-news-told = { $count ->
    [one] Alguien nos ha contado algo.
    [many] { $count } de personas nos han contado algo.
   *[other] { $count } personas nos han contado algo.
}

# Ayuda con la página.
directory-help-mine =
    Aquí están todos los servicios de su organización y en qué punto está cada cambio.
    Abran uno para cambiarlo, o añadan uno nuevo. Un cierre temporal se indica aquí mismo.
    Si se les devolvió un cambio, su página dice por qué. No se pierde nada de lo que escribieron.
    Lo que aún no es público lo ven solo su organización y quienes lo leen primero.
directory-help-edit =
    Aquí escriben qué es un servicio, para quién, cuándo y dónde.
    Escriban lo que sepan y guarden; envíenlo cuando esté bien.
    Si un número o una dirección no es correcto, se dice arriba y junto al campo, y queda todo lo que escribieron.
    Si cambia la forma de contactarles, alguien les llama antes o tarda un día. Hasta entonces se ve lo que había antes.
