# La mesa redonda: mesas, reuniones, invitaciones, actas. $when es un momento, $count un número, $side el nombre de una parte; [many] es para millones enteros. Nunca HTML aquí.

roundtable-when = { $date }, { $time }
roundtable-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } de minutos
       *[other] { $count } minutos
    }
roundtable-observer = como observador
roundtable-unnamed = Sin nombrar
roundtable-chatham-house = Se puede citar sin decir nombres
roundtable-raised-by = propuesto por: { $side }
roundtable-not-now = Ahora no es posible. Algo ha cambiado entretanto: mire, por favor, cómo está ahora.
roundtable-meanwhile = Otra persona lo ha cambiado entretanto. Lo que usted escribió está aquí; mire qué es distinto y envíelo de nuevo, por favor.

roundtable-kind-city-wide = Mesa redonda de toda la ciudad
roundtable-kind-local = Mesa redonda de una parte de la ciudad
roundtable-kind-thematic = Mesa redonda sobre un tema
roundtable-kind-topic = Tema elegido por miembros
roundtable-state-founded = Creada
roundtable-state-active = Se reúne
roundtable-state-lower-intensity = Se reúne con menos frecuencia
roundtable-state-dormant = En pausa
roundtable-state-closed = Cerrada
roundtable-state-reopened = Se reúne de nuevo
roundtable-ending-solved = Se ha resuelto aquello para lo que se creó
roundtable-ending-merged = Ahora es parte de otra mesa redonda
roundtable-ending-money-ended = Se acabó el dinero
roundtable-event-start = Se reúne
roundtable-event-slow-down = Se reúne con menos frecuencia
roundtable-event-fall-asleep = Hace una pausa
roundtable-event-close = Cerrar
roundtable-event-reopen = Abrir de nuevo
roundtable-light-places = Plazas limitadas, con lista de espera
roundtable-light-interpretation = Interpretación: se pide en la respuesta
roundtable-light-childcare = Cuidado de niños: se pide en la respuesta
roundtable-light-speakers = Lista de quienes quieren hablar
roundtable-light-check-in = Aviso de llegada con un código, en el lugar
roundtable-office-convener = Convocatoria de reuniones
roundtable-office-facilitator = Conducción de reuniones
roundtable-office-minute-taker = Actas de las reuniones
roundtable-office-interpreter = Interpretación
roundtable-office-political-sponsor = Apoyo político
roundtable-part-delegate = persona delegada
roundtable-part-alternate = suplente
roundtable-side-institutions = instituciones
roundtable-side-communities = comunidades
roundtable-side-civil-society = organizaciones civiles
roundtable-mode-in-person = En persona
roundtable-mode-online = Por internet
roundtable-mode-hybrid = En persona y por internet
roundtable-item-kind-common = Para todas las personas que ven la reunión
roundtable-item-kind-internal = Solo para los miembros
roundtable-item-kind-hidden = Solo para quienes conducen las reuniones
roundtable-meeting-state-draft = En preparación
roundtable-meeting-state-announced = Anunciada
roundtable-meeting-state-agenda-fixed = El orden del día está fijado
roundtable-meeting-state-in-progress = En curso
roundtable-meeting-state-held = Terminada
roundtable-meeting-state-closed = Cerrada
roundtable-meeting-state-cancelled = Cancelada
roundtable-meeting-state-postponed = Aplazada
roundtable-meeting-event-announce = Enviar las invitaciones
roundtable-meeting-event-fix-agenda = El orden del día está fijado
roundtable-meeting-event-open-agenda = El orden del día se puede cambiar de nuevo
roundtable-meeting-event-begin = Empezar la reunión
roundtable-meeting-event-end = La reunión ha terminado
roundtable-meeting-event-close = Cerrar
roundtable-meeting-event-cancel = Cancelar la reunión
roundtable-meeting-event-postpone = Aplazar la reunión
roundtable-minutes-state-live-draft = Se está escribiendo
roundtable-minutes-state-prepared = Ya está escrita
roundtable-minutes-state-in-review = La leen los miembros
roundtable-minutes-state-approved = Aprobada
roundtable-minutes-state-published = Publicada
roundtable-minutes-event-prepare = Ya está escrita
roundtable-minutes-event-reopen = Seguir escribiéndola
roundtable-minutes-event-review = Enviar a los miembros
roundtable-minutes-event-approve = Aprobar
roundtable-minutes-event-publish = Publicar
roundtable-answer-accept = Iré
roundtable-answer-doubt = Quizás vaya
roundtable-answer-decline = No puedo ir
roundtable-answer-delegate = Irá mi suplente
roundtable-answered-needs-action = No ha respondido
roundtable-answered-accepted = Viene
roundtable-answered-tentative = Quizás venga
roundtable-answered-declined = No viene
roundtable-answered-delegated = Viene su suplente
roundtable-answered-waiting-list = Espera una plaza
roundtable-answered-offered = Se le guarda una plaza, todavía no ha respondido
roundtable-needs-remote = participa por internet
roundtable-needs-language = interpretación: { $language }
roundtable-needs-childcare = cuidado de niños

roundtable-invited-title = Invitación a una reunión
roundtable-invited-when = Cuándo
roundtable-invited-where = Dónde
roundtable-invited-access = Cómo entrar
roundtable-invited-languages = Interpretación
roundtable-invited-agenda = De qué hablaremos
roundtable-invited-answer = ¿Vendrá usted?
roundtable-invited-remote = Participo por internet
roundtable-invited-interpretation = Necesito interpretación a este idioma
roundtable-invited-interpretation-none = No la necesito
roundtable-invited-childcare = Necesito cuidado de niños
roundtable-invited-access-needs = ¿Qué necesita para poder participar?
roundtable-invited-access-help = Por ejemplo: voy en silla de ruedas, veo bien desde la primera fila. Solo lo lee quien convoca la reunión. No es obligatorio.
roundtable-invited-instead = ¿Quién irá en su lugar?
roundtable-invited-which = Elija, por favor, si vendrá.
roundtable-invited-yours = Esta página es solo para usted. Funciona sin iniciar sesión; por eso, no pase a nadie la dirección de la página. Puede cambiar su respuesta hasta la reunión.
roundtable-invited-cancelled = Esta reunión se ha cancelado. Usted no tiene que hacer nada.
roundtable-invited-postponed = Esta reunión se ha aplazado. Le escribiremos cuando sepamos la nueva fecha.
roundtable-invited-over = Para esta reunión ya no se puede responder.
roundtable-stands-needs-action = Todavía no ha respondido.
roundtable-stands-accepted = Le esperamos con gusto.
roundtable-stands-tentative = Respondió que quizás venga.
roundtable-stands-declined = Respondió que no puede venir.
roundtable-stands-delegated = Respondió que vendrá su suplente.
roundtable-stands-waiting-list = Ahora no hay ninguna plaza libre. Usted está en la lista de espera: le escribiremos si queda una libre.
roundtable-stands-offered = Ha quedado libre una plaza. Se la guardamos dos días: responda, por favor.

roundtable-mail-subject = Un mensaje de la mesa redonda
roundtable-mail-invited = Le invitamos a una reunión. Responda, por favor, en la página de abajo; no hace falta iniciar sesión.
roundtable-mail-stand-in = Una persona que no puede venir le pide que vaya en su lugar a una reunión. Responda, por favor, en la página de abajo.
roundtable-mail-changed = Una reunión a la que le invitamos ha cambiado. Así está ahora:
roundtable-mail-called-off = Una reunión a la que le invitamos no se celebrará en la fecha prevista:
roundtable-mail-reminded = Todavía no sabemos si vendrá a esta reunión. Basta con pulsar una vez.
roundtable-mail-offered = Ha quedado libre una plaza en una reunión para la que usted está en la lista de espera. Se la guardamos dos días.
roundtable-mail-answer = Ver y responder
roundtable-mail-foot = La página es solo para usted: quien conozca su dirección puede responder en su lugar.
roundtable-news-review =
    { $count ->
        [one] Un acta espera a que usted la lea
        [many] { $count } de actas esperan a que usted las lea
       *[other] { $count } actas esperan a que usted las lea
    }
roundtable-news-minutes =
    { $count ->
        [one] Se ha publicado un acta
        [many] Se han publicado { $count } de actas
       *[other] Se han publicado { $count } actas
    }
roundtable-news-correction =
    { $count ->
        [one] Ha llegado respuesta a una corrección que usted propuso
        [many] Ha llegado respuesta a { $count } de correcciones que usted propuso
       *[other] Ha llegado respuesta a { $count } correcciones que usted propuso
    }

roundtable-how-present = Presente
roundtable-how-remote = Por internet
roundtable-how-excused = Avisó de su ausencia
roundtable-how-absent = Ausente
roundtable-how-guest = Persona invitada
roundtable-entry-note = Lo que se dijo
roundtable-entry-decision = Decisión
roundtable-entry-action = Tarea

roundtable-calendar-name = Mesa redonda
