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
