# What stands around every page: head, foot, notices, pagination, errors, print.
# $city: the city's name. Never put HTML here.

page-site-name = Kerekasztal
page-tagline = Ayuda en { $city }, en su idioma
# $title: what the page is about.
page-title = { $title } – Kerekasztal
page-skip = Ir al contenido
page-home = Inicio
page-breadcrumbs = Usted está aquí

## Language menu

page-language-menu = Idioma
page-language-other = En otro idioma

## Notices

page-trial-title = Esta traducción está a prueba
page-trial-text = Una máquina escribió el español de este sitio, y ninguna persona de lengua española lo ha revisado todavía. Si algo le suena raro, puede estar mal: pregunte, por favor, antes de confiar en ello.
page-demo-text = Esta ciudad es una demostración. Aquí nada es real, salvo los números de emergencia.

## Quick help, always where the thumb is

page-thumb-label = Ayuda rápida
page-leave = Salir rápido de esta página
page-wrong = Aquí hay algo mal

## Foot

page-footer-api = Datos abiertos
page-footer-sign-in = Iniciar sesión
page-footer-promise = No preguntamos su nombre y no guardamos lo que usted buscó. No usamos ninguna cookie, salvo si usted guarda un lugar o inicia sesión.

## Pagination. $page and $pages are numbers.

page-pagination-label = Páginas
page-pagination-previous = Página anterior
page-pagination-next = Página siguiente
page-pagination-page = Página { $page }

## Errors: what happened, what to do now

page-error-400-title = No hemos entendido esta petición
page-error-400-happened = Algo en la dirección o en lo enviado no tiene la forma que esperábamos. No se ha cambiado nada.
page-error-400-now = Vuelva una página atrás e inténtelo de nuevo, o empiece desde el inicio.
page-error-404-title = No encontramos esta página
page-error-404-happened = Quizás hay un error en la dirección, o la página ha cambiado de lugar.
page-error-404-now = Revise la dirección, o busque la ayuda que necesita.
page-error-405-title = Esto no funciona aquí
page-error-405-happened = Esta dirección no se puede usar así. No se ha cambiado nada.
page-error-405-now = Vuelva una página atrás y use los botones y enlaces que encuentre allí.
page-error-410-title = Hemos retirado esta página
page-error-410-happened = La página estuvo aquí, pero ya no está publicada.
page-error-410-now = Por favor, no use copias antiguas. Puede buscar una ayuda parecida.
page-error-413-title = Esto es demasiado grande
page-error-413-happened = Lo enviado es más grande de lo que podemos recibir. No se ha guardado.
page-error-413-now = Envíe un texto más corto o un archivo más pequeño.
page-error-429-title = Espere un momento, por favor
page-error-429-happened = En poco tiempo llegaron muchísimas peticiones desde su conexión. Quizás la comparte con otras personas.
page-error-429-now = Espere un minuto y vuelva a cargar esta página.
page-error-500-title = Algo ha fallado por nuestra parte
page-error-500-happened = El error es nuestro, no suyo. Ha quedado anotado para que podamos arreglarlo.
page-error-500-now = Inténtelo de nuevo en unos minutos. Si vuelve a pasar, díganos la referencia de abajo.
page-error-503-title = Volvemos enseguida
page-error-503-happened = El sitio está arrancando o en mantenimiento.
page-error-503-now = Inténtelo de nuevo en unos minutos.
page-error-reference = Referencia: { $reference }
page-error-go-home = Ir al inicio
page-error-urgent = Si necesita ayuda ahora mismo, llame:

page-error-414-title = Esta dirección es demasiado larga
page-error-414-happened = La dirección de la página es más larga de lo que podemos recibir. No se ha cambiado nada.
page-error-414-now = Busque con menos palabras, o empiece desde el inicio.

## Search box, forms, texts in another language

page-search-label = ¿Qué necesita?
page-search-submit = Buscar
page-form-errors = Antes de seguir, mire esto, por favor:
# $language: the name of the language the text is in.
page-only-in = Por ahora solo se puede leer en este idioma: { $language }

## Parte de arriba y de abajo de la página


page-saved = Lugares guardados
page-own-tables = Mis mesas redondas y reuniones
page-footer-about = ¿Qué es este sitio?
page-footer-safety = Cómo cuidamos su seguridad
page-footer-round-table = La mesa redonda
page-footer-accessibility = Accesibilidad
page-footer-privacy = Privacidad
page-footer-imprint = Quién lleva este sitio
page-footer-urgent = Ayuda urgente
page-footer-letters = ¿Faltan letras?
page-footer-label = Sobre este sitio

page-error-403-title = No hemos podido aceptar este formulario
page-error-403-happened = Parece que se envió desde otro sitio web. No se ha cambiado nada.
page-error-403-now = Abra la página aquí, en este sitio, e inténtelo de nuevo.
page-rooms = Salas

# Lo que se envió cuando la sesión ya estaba cerrada. No se pierde nada.
page-kept-title = Su sesión se ha cerrado, y no se ha perdido nada
page-kept-lead = Lo que usted escribió está en esta página. Inicie sesión de nuevo en otra pestaña, vuelva aquí y envíelo una vez más.
page-kept-sign-in = Iniciar sesión (se abre en otra pestaña)
page-kept-again = Enviar de nuevo
page-unsure-title = Un paso más, y no se ha perdido nada
page-unsure-lead = Lo que usted escribió está en esta página. Muestre su segundo paso en otra pestaña, vuelva aquí y envíelo una vez más.
page-unsure-show = Mostrar el segundo paso (se abre en otra pestaña)

# Buscar por nombre, también lo que no es público.
page-lookup-label = Buscar por nombre

# Ayuda con una página, y qué pasó con una ficha. $date: un día; $time: una hora.
page-help = Ayuda con esta página
page-happened-when = { $date }, { $time }
page-happened-none = Todavía no hay nada anotado.
page-happened-earlier = Lo que pasó antes
page-happened-newest = Volver a lo más reciente

# $languages: names of languages in a list.
page-text-some-in = Por ahora, algunos textos solo se pueden leer en este idioma: { $languages }
page-text-some-machine = Una máquina tradujo algunos textos. Pueden tener errores.
page-text-some-stale = El original de algunos textos ha cambiado desde que se tradujeron.
