# La sala people: inicio de sesión, invitaciones, la cuenta propia.

# Iniciar sesión
people-sign-in-title = Iniciar sesión
people-sign-in-lead = Para quienes mantienen al día los servicios, participan en la mesa redonda o trabajan aquí. Quien busca ayuda no necesita una cuenta.
people-sign-in-address = Su correo electrónico
people-sign-in-address-help = Le enviamos un enlace y un código. No hay contraseña.
people-sign-in-submit = Recibir el enlace
people-sign-in-address-wrong = Esto no es una dirección de correo electrónico. Una dirección es así: nombre@example.org. Mire, por favor, si falta alguna letra.
people-sign-in-no-account = ¿No tiene cuenta? Las cuentas se abren por invitación: pídala a la coordinación de la mesa redonda.

# Después de pedir el enlace
people-sent-title = Mire su correo
people-sent-lead = Si conocemos esta dirección, ya va un mensaje en camino. Puede tardar un minuto. Mire también en el correo no deseado.
people-sent-link = Abra el enlace del mensaje en este navegador. Es válido durante { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    } y funciona una sola vez.
people-sent-code-title = ¿El mensaje está en otro dispositivo?
people-sent-code = El código del mensaje
people-sent-code-help = Ocho cifras. Escríbalas aquí.
people-sent-code-submit = Iniciar sesión
people-sent-again = ¿No ha llegado nada? Pedir otro mensaje
people-sent-wrong = Este código no es correcto. Mire el mensaje más reciente y escriba otra vez las ocho cifras.
people-sent-closed = Se han escrito demasiados códigos equivocados. Pida otro mensaje, por favor.

# Entrar con un enlace
people-link-title = Nos alegra verle de nuevo
people-link-lead = Va a iniciar sesión como { $name }.
people-link-submit = Iniciar sesión
people-link-refused-title = Este enlace ya no abre nada
people-link-used = Ya se usó, y un enlace funciona una sola vez. Pida otro.
people-link-expired = Es demasiado antiguo, o después llegó un mensaje más nuevo. Pida otro.
people-link-other = Solo funciona en el navegador con el que lo pidió. Escriba allí el código del mensaje, o pida un enlace aquí.
people-link-ask = Pedir un enlace

# Una invitación
people-invitation-title = Tiene una invitación
people-invitation-lead = { $name }, la mesa redonda le invita.
people-invitation-what = Pulse una vez y ya está dentro. No hay contraseña ni compromiso, y puede irse en cualquier momento sin dar ninguna razón.
people-invitation-not-sealed = Lo que escribe aquí lo pueden leer quienes llevan este sitio. No está guardado bajo llave.
people-invitation-submit = Entrar
people-invitation-used = Esta invitación ya se usó. Si fue usted, inicie sesión con su correo electrónico.
people-invitation-expired = Esta invitación es demasiado antigua. Pida otra a la persona que le invitó.

# La cuenta propia
people-account-title = Su cuenta
people-account-lead = Ha iniciado sesión como { $name }.
people-account-address = Correo electrónico
people-account-language = Idioma de los mensajes
people-account-roles = Lo que hace aquí
people-account-no-roles = Todavía no tiene ninguna función.
people-account-desk = Pendientes
people-account-ours = Nuestra organización en la mesa redonda
people-account-sessions = Dónde tiene la sesión abierta
people-account-sessions-help = Si no reconoce alguna de estas sesiones, ciérrela.
people-account-session-here = Este navegador
people-account-session-since = sesión abierta el { $date } a las { $time }
people-account-session-end = Cerrar
people-account-session-others = Cerrar todas las demás
people-account-sign-out = Cerrar sesión

# La ciudad de demostración: iniciar sesión como una persona inventada. $name es una persona, $role su función.
people-try-title = Póngase en el lugar de alguien que trabaja aquí
people-try-lead = Esta ciudad es una demostración: aquí todas las personas son inventadas y a nadie le llega ningún mensaje. Elija quién quiere ser.
people-try-as = { $name }, { $role }
people-try-link = Probar como alguien que trabaja aquí

# Funciones
people-role-coordinator = Coordinación
people-role-moderator = Revisión de textos
people-role-facilitator = Conducción de reuniones
people-role-minute-taker = Actas de las reuniones
people-role-mediator = Mediación intercultural
people-role-evaluator = Evaluación
people-role-translator = Traducción
people-role-editor = Redacción
people-role-provider = Actualización de servicios
people-role-case-worker = Trabajo social

# Mensajes. El asunto no dice de qué tratan.
people-mail-greeting = Buenos días, { $name }:
people-mail-sign-in-subject = Su enlace
people-mail-sign-in-text = Aquí tiene el enlace que pidió. Es válido durante { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    } y funciona una sola vez, en el navegador con el que lo pidió.
people-mail-sign-in-action = Iniciar sesión
people-mail-sign-in-code = ¿Lo pidió en otro dispositivo? Escriba allí este código: { $code }
people-mail-sign-in-not-you = Si no lo pidió usted, no haga nada con este mensaje: sin él no entra nadie.
people-mail-invitation-subject = Una invitación
people-mail-invitation-text = La mesa redonda le invita. No necesita contraseña: con el enlace ya puede entrar.
people-mail-invitation-days = El enlace es válido durante { $days ->
        [one] { $days } día
        [many] { $days } de días
       *[other] { $days } días
    } y funciona una sola vez.
people-mail-invitation-action = Ver la invitación
people-mail-invitation-not-wanted = ¿No quiere? Entonces no haga nada; no le preguntaremos por qué.
people-mail-speaker-subject = Un cambio
people-mail-speaker-text = Se ha invitado a esta persona a hablar aquí en nombre de su organización: { $name }. Si no saben por qué, pregunten a la coordinación.
people-mail-speaker-action = Verlo

# El segundo paso: una frase de contraseña y un código, además del mensaje. $minutes y $count son números.
people-step-title = Su segundo paso
people-step-lead = Un mensaje puede acabar en otras manos. Por eso, quien cuida de lo que otros escriben muestra dos cosas más: una frase de contraseña que solo esa persona conoce y un código que funciona una sola vez.
people-step-passphrase = Su frase de contraseña
people-step-passphrase-help = Cinco palabras inventadas son más fáciles de recordar que signos y números. Anote estas, o elija su propia frase, con al menos { $count ->
        [one] { $count } carácter
        [many] { $count } de caracteres
       *[other] { $count } caracteres
    }.
people-step-suggested = Una propuesta
people-step-before = Su frase de contraseña hasta ahora
people-step-before-help = Con ella, sus claves pasan a la nueva. Si la ha olvidado, deje esto vacío: después las abrirá su código de recuperación.
people-step-kind = De dónde vienen sus códigos
people-step-kind-app = De una aplicación, en un teléfono o un ordenador
people-step-kind-app-help = Sirve cualquier aplicación para códigos (TOTP). No necesita conexión, y nadie se entera de que usted la tiene.
people-step-kind-paper = De una lista en papel
people-step-kind-paper-help = Para quienes no tienen un teléfono propio o no quieren usarlo para esto. Usted imprime { $count ->
        [one] { $count } código y lo tacha
        [many] { $count } de códigos y los tacha uno por uno
       *[other] { $count } códigos y los tacha uno por uno
    }.
people-step-next = Continuar
people-step-short = Es demasiado corta. Use al menos { $count ->
        [one] { $count } carácter
        [many] { $count } de caracteres
       *[other] { $count } caracteres
    }, por favor; cinco palabras son una buena frase de contraseña.
people-step-common = Demasiadas personas probarían esta. Elija, por favor, otras palabras que no tengan relación entre sí.
people-step-own = Contiene su propio nombre o su dirección. Elija otras palabras, por favor.
people-step-kind-missing = Elija, por favor, de dónde vienen sus códigos.

# Los códigos se muestran una sola vez, y se escribe el primero
people-step-shown-title = Llévese sus códigos
people-step-shown-once = Esta página se muestra una sola vez. Imprímala o anote lo que dice antes de continuar.
people-step-app-scan = Escanee esta imagen con su aplicación.
people-step-app-picture = Imagen para la aplicación
people-step-app-type = O escriba esto en ella:
people-step-spare = Códigos para el día en que se pierda la aplicación
people-step-spare-help = Cada uno funciona una sola vez en lugar de la aplicación. Guárdelos donde guarda otros papeles, no al lado de su ordenador.
people-step-paper = Sus códigos
people-step-paper-help = Cada uno funciona una sola vez. Tache los que ya ha usado, en cualquier orden, y guarde la lista separada de su frase de contraseña.
people-step-try = Pruébelo una vez
people-step-try-help = Escriba otra vez su frase de contraseña, y un código. Desde ese momento, ambos son válidos.
people-step-code = Un código
people-step-code-help = Seis cifras de su aplicación, u ocho de su lista.
people-step-settle = Listo
people-step-again = Empezar de nuevo
people-step-shown-again = Sus códigos ya se mostraron; no podemos mostrarlos una segunda vez. Si no los anotó, empiece de nuevo.

# Mostrar el segundo paso
people-confirm-title = ¿Es usted?
people-confirm-lead = Para lo que sigue no basta con un mensaje. Escriba, por favor, su frase de contraseña y un código.
people-confirm-submit = Continuar
people-confirm-counts = Es válido durante { $hours ->
        [one] { $hours } hora
        [many] { $hours } de horas
       *[other] { $hours } horas
    } en este navegador. Para lo que no se puede deshacer, le preguntamos de nuevo.
people-confirm-lost = ¿Ha perdido los dos? Otra persona de la coordinación puede quitar su segundo paso, y usted elige uno nuevo.
people-proof-wrong = La frase de contraseña y el código no van juntos. Mire otra vez los dos, por favor; un código funciona una sola vez.
people-proof-wait = Ha habido demasiados intentos equivocados. Espere, por favor, { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }.
people-proof-busy = En este momento están entrando muchas personas. Inténtelo de nuevo dentro de unos segundos, por favor.
people-proof-late = Ha tardado demasiado, o ya se hizo en otra ventana. Empiece de nuevo, por favor.

# Lo que aparece en la cuenta propia
people-account-proof = Cómo muestra que es usted
people-account-proof-letter = Con el mensaje que trae el enlace. Para su propia organización es suficiente.
people-account-proof-needed = Lo que usted hace aquí necesita un segundo paso. Son dos minutos.
people-account-proof-app = Con el mensaje, su frase de contraseña y códigos de una aplicación, desde el { $date }.
people-account-proof-paper = Con el mensaje, su frase de contraseña y códigos en papel, desde el { $date }.
people-account-proof-left = { $count ->
        [0] No queda ningún código en papel.
        [one] Queda { $count } código en papel.
        [many] Quedan { $count } de códigos en papel.
       *[other] Quedan { $count } códigos en papel.
    }
people-account-proof-few = Cree códigos nuevos, por favor, antes de que se le acaben.
people-account-proof-set = Elegir un segundo paso
people-account-proof-change = Elegir otra frase de contraseña o códigos nuevos
people-account-proof-done = Su segundo paso es válido desde ahora.
people-account-keys-link = Ver sus claves

# Las claves propias
people-keys-title = Sus propias claves
people-keys-lead = Lo que está guardado bajo llave aquí no lo puede leer nadie que lleve el servidor: solo las personas que tienen claves. Por ahora, nada las pide. Quien vaya a acompañar a personas o a mediar puede crear las suyas ya.
people-keys-warning = Sus claves se abren con su frase de contraseña o con un código de recuperación en papel, y con nada más. Si pierde los dos, nadie podrá ayudarle.
people-keys-first = Para esto necesita un segundo paso.
people-keys-passphrase = Su frase de contraseña
people-keys-make = Crear mis claves
people-keys-code-title = Anote su código de recuperación
people-keys-code-once = Se muestra una sola vez. Abre sus claves si usted olvida su frase de contraseña. Quien lo tenga puede leer lo mismo que usted.
people-keys-code-again = Ahora escríbalo otra vez
people-keys-code-again-help = Las mayúsculas, los espacios y las líneas no importan.
people-keys-confirm = Lo he anotado
people-keys-begun = Sus claves están creadas, pero el código de recuperación no se escribió otra vez. Si lo tiene, escríbalo aquí; si no, cree claves nuevas.
people-keys-ready = Tiene sus claves desde el { $date }.
people-keys-closed = Usted eligió otra frase de contraseña sin la anterior. Su código de recuperación abre de nuevo sus claves.
people-keys-recovery = Su código de recuperación
people-keys-reopen = Abrir mis claves
people-keys-fingerprint = Su huella digital
people-keys-fingerprint-help = Cuando se encuentre con alguien con quien vaya a compartir cosas guardadas bajo llave, léanse estos números. No son secretos.
people-keys-mistyped = En este código falta un carácter o hay uno equivocado. Compárelo con su papel, por favor.
people-keys-other = Este no es el código de sus claves. Compárelo con su papel, por favor.
people-keys-wrong = Esta frase de contraseña no es correcta. Inténtelo de nuevo, por favor.

# Mensajes sobre esto
people-mail-account-action = Ver mi cuenta
people-mail-account-not-you = Si no fue usted, llame a la coordinación, por favor.
people-mail-step-text = Se han establecido una frase de contraseña y un segundo paso para su cuenta.
people-mail-step-reset-text = Se ha quitado su segundo paso porque alguien dijo que usted lo había perdido. Puede elegir uno nuevo.
people-mail-step-others-text = Se ha retirado el segundo paso de { $name } porque se había perdido. Si no sabe por qué, pregunte a los demás coordinadores.
people-mail-tries-text = Alguien que puede leer su correo ha escrito varias veces una frase de contraseña o un código equivocados.
people-mail-role-text = { $name } ha recibido una función aquí: { $roles }. Si no sabe por qué, pregunte a las demás personas de la coordinación.
people-mail-role-action = Verlo

# Mail that can wait, coming in without a letter
people-sign-in-proof = Iniciar sesión con frase de contraseña y código
people-sign-in-proof-help = Para quienes han establecido los dos. Funciona sin mensaje, también cuando no llega ninguno.
people-sign-in-who = Correo electrónico o número de acceso
people-sign-in-proof-submit = Iniciar sesión
people-sign-in-proof-wrong = Estas tres cosas no van juntas, o ha habido demasiados intentos equivocados. Mírelas otra vez, por favor, espere un cuarto de hora o pida un enlace.
people-step-name = Su número de acceso
people-step-name-help = Aquí usted no tiene correo electrónico: inicia sesión con este número, su frase de contraseña y un código. Anótelo junto a los códigos, separado de su frase de contraseña.
people-account-name = Número de acceso
people-account-handed = Por ahora solo puede entrar con un enlace que le entreguen. Con un segundo paso entra por su cuenta.
people-account-mail = Mensajes que pueden esperar
people-account-mail-how = Con qué frecuencia llegan
people-account-mail-help = Lo que protege su cuenta y lo que responde a algo que usted pidió llega siempre.
people-account-mail-save = Que sea así
people-account-mail-saved = Así será desde ahora.
people-account-mail-unreached = Desde el { $date } nos vuelven los mensajes enviados a su correo. Si ya no es correcto, pida a la coordinación que le invite con otro.
people-often-daily = Por la mañana, cuando hay algo que contar
people-often-weekly = Una vez por semana, los lunes
people-often-never = Nunca
people-mail-news-text = Esto ha pasado desde el último mensaje:
people-mail-news-foot = En la página de su cuenta puede elegir con qué frecuencia llegan estos mensajes.
people-mail-news-stop = No recibir más mensajes como este
people-mail-tries-door-text = Alguien ha intentado varias veces entrar con su correo y una frase de contraseña o un código equivocados. No lo ha conseguido.
people-stop-title = ¿No recibir más mensajes como este?
people-stop-lead = No escribiremos más sobre lo que puede esperar. Lo que protege su cuenta sigue llegando, y en la página de su cuenta puede volver a pedir los demás mensajes en cualquier momento.
people-stop-submit = No recibir más
people-stop-done = Listo. No llegarán más mensajes como este.
people-stop-over = Este enlace ya no hace nada. En la página de su cuenta puede elegir con qué frecuencia llegan los mensajes.

# Quién hizo algo, donde no se dice el nombre.
people-hand-you = usted
people-hand-coordinator = alguien de la coordinación
people-hand-moderator = alguien de la revisión de textos
people-hand-own = alguien de la organización
people-hand-somebody = alguien
people-hand-operator = quien mantiene el servidor
people-hand-visitor = alguien sin iniciar sesión
people-mail-link-text = Se ha creado un enlace para { $name }, que una persona coordinadora entrega en mano. Si no sabe por qué, pregunte a las demás personas coordinadoras.
