# Páginas sobre el propio sitio. Cada línea de un texto es un párrafo. $city: el nombre de la ciudad.
# Los textos cuya clave contiene safety, privacy o urgent los lee una persona que habla el idioma antes de que termine la prueba.

site-about-title = ¿Qué es este sitio?
site-about-lead = Aquí encuentra ayuda en { $city }, en su idioma.
site-about-who-title = Quién lo hace
site-about-who-text =
    La ciudad, sus asociaciones y sus vecinos llegados de otros países hacen esta lista juntos, en una mesa redonda.
    Las organizaciones escriben sobre sus propios servicios. Si una de ellas no quiere que se la nombre, no está aquí.
site-about-what-title = Qué hay aquí
site-about-what-text =
    Asesoramiento, cursos, médicos, albergues, oficinas: lugares donde recibe ayuda. En cada página decimos cuándo la comprobó alguien por última vez.
    No ponemos nota a los lugares, y nadie puede pagar para estar más arriba.
site-about-search-title = Cómo le entiende el buscador
site-about-search-text =
    Puede escribir en su idioma y con sus palabras, también con faltas. El buscador compara sus palabras con frases que la gente usa a menudo. No aprende de usted y no le recuerda.
    En algunos lugares nadie ha dicho todavía con qué ayudan. Ahí lo suponemos por su propia descripción, y lo decimos.
site-about-languages-title = Sobre los idiomas
site-about-languages-text =
    En la mayoría de los idiomas, los textos de este sitio los escribió una máquina. Mientras ninguna persona que hable el idioma haya revisado los importantes, hay un aviso en la parte de arriba de la página.
    Muchas descripciones solo existen en húngaro. Las mostramos en húngaro y lo decimos.
site-about-software-title = El programa
site-about-software-text = El programa de este sitio se llama Kerekasztal. Es software libre con la licencia AGPL: cualquier ciudad puede usarlo y ver cómo funciona.

site-safety-title = Cómo cuidamos su seguridad
site-safety-lead = Puede leer todo este sitio sin decirnos quién es usted.
site-safety-danger-title = Si está en peligro ahora
site-safety-danger-text = Llame a uno de estos números. No necesita papeles para llamar.
site-safety-leave-title = Salir rápido de esta página
site-safety-leave-text =
    En la parte de abajo de cada página hay un botón: «Salir rápido de esta página». Abre en su lugar una página del tiempo, y el botón de volver no regresa a la página que usted dejó.
    Pero su dispositivo puede recordar todavía las páginas que visitó antes. Borre el historial de su navegador, o use una ventana privada.
site-safety-device-title = Si otra persona usa su teléfono
site-safety-device-text =
    Esa persona puede ver lo que usted guardó aquí y el historial de su navegador. En la página «Lugares guardados» puede quitar todo de una vez.
    Si tiene miedo de alguien, use otro dispositivo: en casa de un amigo, en el trabajo o en una biblioteca.
site-safety-know-title = Lo que no sabemos de usted
site-safety-know-text =
    No le preguntamos su nombre, ni por sus papeles, ni por su número de teléfono. No anotamos lo que busca ni qué páginas abre.
    Las respuestas que da a las preguntas cortas se usan una vez, solo para ese resultado, y después se olvidan.
    Si busca lo más cercano, su dispositivo redondea su ubicación a un kilómetro aproximadamente antes de enviarla. No la guardamos.
site-safety-others-title = Quién más ve lo que hace aquí
site-safety-others-text =
    Este sitio no carga nada de otras empresas y no muestra publicidad. Nadie más se entera por nosotros de que usted estuvo aquí.
    Su proveedor de internet, o quien gestione la red inalámbrica que usted usa, puede ver que abrió este sitio, pero no qué página, si la dirección empieza por https.
site-safety-hidden-title = Lugares cuya dirección no es pública
site-safety-hidden-text = Algunos lugares protegen a personas de la violencia. Su dirección no aparece en ninguna parte de este sitio, ni siquiera en el mapa o en la distancia. Llame y le dirán adónde ir.
site-safety-translation-title = Textos escritos por una máquina
site-safety-translation-text = Si algo sobre leyes, salud o peligro le suena raro, puede estar mal traducido. Pregunte, por favor, antes de confiar en ello.

site-accessibility-title = Accesibilidad
site-accessibility-lead = Todas las personas deberían poder usar este sitio.
site-accessibility-how-title = Qué hacemos para ello
site-accessibility-how-text =
    Trabajamos según las reglas WCAG 2.2, nivel AA. Cada página funciona usando solo el teclado, con un lector de pantalla, con letras grandes, en un teléfono viejo y sin scripts.
    Antes de cada cambio del programa, unas máquinas revisan en seis idiomas si las páginas tienen barreras conocidas.
site-accessibility-limits-title = Lo que todavía no funciona bien
site-accessibility-limits-text =
    El sitio todavía no lo han probado personas con discapacidad.
    No hay vídeos en lengua de signos ni audio.
    Algunas descripciones vienen de las organizaciones y no están en palabras fáciles, o están solo en húngaro.
site-accessibility-tell-title = Avísenos de una barrera
site-accessibility-tell-text = Si algo no funciona para usted, dígaselo a quienes llevan este sitio; los encuentra en la página «Quién lleva este sitio». Deberían responderle y buscar otra manera de darle la información.

site-privacy-title = Privacidad
site-privacy-lead = Guardamos lo menos posible. Lo que no se guarda no se puede perder, y nadie lo puede exigir.
site-privacy-reading-title = Cuando lee este sitio
site-privacy-reading-text =
    No tenemos ninguna lista de visitantes. El programa anota qué tipo de página se pidió y cuánto tardó la respuesta, pero no las palabras que usted buscó, ni qué servicio miró, ni la dirección de su dispositivo.
    Para proteger el sitio de la sobrecarga, el programa cuenta durante poco tiempo en su memoria cuántas peticiones vienen de una misma dirección de internet. Esto no lo anota.
site-privacy-cookie-title = Cookies y datos en su dispositivo
site-privacy-cookie-text =
    Si solo lee, no usamos ninguna cookie.
    Si guarda un lugar, su navegador conserva una sola cookie llamada «saved» con los números de los lugares guardados, durante 180 días, y las páginas guardadas durante 30 días, para que se abran sin internet. Puede quitar todo esto en la página «Lugares guardados».
    Para que los números de emergencia se abran sin internet, su navegador conserva también esa única página.
    Si pide las letras que faltan, su navegador lo recuerda.
site-privacy-sign-in-title = Cuando inicia sesión
site-privacy-sign-in-text =
    Esto es solo para quienes mantienen al día los servicios, participan en la mesa redonda o trabajan aquí. En ese caso guardamos su nombre, su correo electrónico, el idioma de los mensajes que le enviamos, lo que usted hace aquí, y dónde tiene la sesión abierta y desde cuándo; pero no qué dispositivo es.
    Mientras tiene la sesión abierta, su navegador conserva una cookie llamada «session», durante 180 días como máximo. Cuando usted pide un enlace, conserva además una segunda cookie, llamada «way-in», durante 15 minutos.
    Quienes llevan este sitio pueden leer todo esto. Los enlaces y los códigos funcionan una sola vez; de ellos guardamos solo una especie de huella, a partir de la cual no se pueden volver a crear.
site-privacy-questions-title = Las preguntas cortas y su ubicación
site-privacy-questions-text = Sus respuestas y su ubicación redondeada se nos envían solo para preparar esa única página. No se guardan y no aparecen en ninguna dirección.
site-privacy-others-title = Otros
site-privacy-others-text = Cuando usted lee este sitio, su navegador no pide nada a ninguna otra empresa. Los enlaces a otros sitios y los números de teléfono solo llevan allí si usted los pulsa.
site-privacy-organizations-title = Datos de las organizaciones
site-privacy-organizations-text = Las organizaciones deciden por sí mismas si se las nombra aquí, y pueden irse en cualquier momento sin dar ninguna razón. Entonces su nombre desaparece del sitio en unos segundos.
site-privacy-rights-title = Sus derechos
site-privacy-rights-text =
    Puede preguntar a quienes llevan este sitio si guardan algo sobre usted, y pedir que lo corrijan o lo borren. Los encuentra en la página «Quién lleva este sitio».
    Si no está conforme con la respuesta, puede presentar una queja ante la autoridad de protección de datos. En Hungría es la NAIH (naih.hu).

site-imprint-title = Quién lleva este sitio
site-imprint-keeper-title = Responsable de este sitio
site-imprint-keeper-none = Quienes llevan este sitio todavía no han escrito aquí quiénes son. Si lo lleva usted: añada su nombre a los datos de la ciudad.
site-imprint-keeper-demo = Esto es una demostración. Nadie la ofrece como servicio, y salvo los números de emergencia, nada de lo que contiene es real.
site-imprint-data-title = Los datos
site-imprint-data-text = La parte pública de la lista también la pueden leer programas: la página «Datos abiertos» explica cómo. Las organizaciones son responsables de lo que escriben sobre sí mismas.
site-imprint-software-title = El programa
site-imprint-software-text = Kerekasztal, software libre con la licencia AGPL 3.0 o posterior. Contiene Designsystemet (MIT), iconos de Tabler (MIT) y, para las letras que faltan, tipos de letra Noto (OFL).

site-letters-title = ¿Faltan letras?
site-letters-lead = Si ve cuadros vacíos en lugar de letras, su dispositivo no tiene las letras de este idioma. Puede obtenerlas en este sitio.
# $size: un número
site-letters-load = Cargar las letras ({ $size } kB)
site-letters-loaded = Las letras se están usando en este dispositivo.
site-letters-stop = Dejar de usarlas
site-letters-here = En esta página ya están cargadas. Si ahora puede leerla, consérvelas para las otras páginas.
site-letters-not-needed = Para este idioma no hace falta cargar letras.
site-letters-no-script = Su navegador no ejecuta scripts, por eso no puede conservar las letras para otras páginas. En esta página puede leer lo más importante:

# Buscar por nombre, también lo que no es público.
site-lookup-title = Buscar por nombre
site-lookup-lead = Encuentra los servicios de su organización y los cambios en camino. No importan las mayúsculas ni los acentos.
site-lookup-services = Servicios
site-lookup-changes = Cambios en camino
# $count: un número.
site-lookup-more = Hay más de { $count }. Escriba una parte mayor del nombre.
site-lookup-none = No se ha encontrado nada con este nombre
site-lookup-none-help = Escriba menos palabras, o solo el principio de una. Solo se encuentra lo que usted puede abrir.
site-lookup-hidden = no público
site-lookup-public = Buscar en lo que ve todo el mundo
