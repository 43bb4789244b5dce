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
roundtable-interpretation-open = Todavía buscamos a alguien para la interpretación: { $languages }
roundtable-interpreting-yours = Usted interpreta en esta reunión: { $languages }
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
        [one] Un acta espera a que usted la lea.
        [many] { $count } de actas esperan a que usted las lea.
       *[other] { $count } actas esperan a que usted las lea.
    }
roundtable-news-minutes =
    { $count ->
        [one] Se ha publicado un acta.
        [many] Se han publicado { $count } de actas.
       *[other] Se han publicado { $count } actas.
    }
roundtable-news-correction =
    { $count ->
        [one] Ha llegado respuesta a una corrección que usted propuso.
        [many] Ha llegado respuesta a { $count } de correcciones que usted propuso.
       *[other] Ha llegado respuesta a { $count } correcciones que usted propuso.
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
# Las páginas públicas de las mesas redondas. $when es un momento, $date un día, $count un número. Las lee todo el mundo: palabras sencillas.
roundtable-home-title = La mesa redonda
roundtable-home-what = En la mesa redonda se sientan juntas oficinas públicas, organizaciones civiles y organizaciones de personas migrantes, y hablan de qué haría más fácil la vida en la ciudad a las personas que llegaron del extranjero.
roundtable-home-who = Cada organización decide por sí misma si participa y si podemos nombrarla.
roundtable-home-how = Aunque no tenga un lugar en la mesa redonda, usted puede decir qué necesita: en este sitio, sin dar su nombre y en cualquier idioma.
roundtable-home-tables = Mesas redondas
roundtable-home-none = Aquí aparecerán las mesas redondas de la ciudad. Todavía no hay ninguna.
roundtable-home-next = Próxima reunión pública: { $when }
roundtable-home-map = ¿Qué hace la mesa redonda?
roundtable-home-map-lead = La primera mesa redonda asumió seis tareas en 2012. Aquí ve qué hay ahora de cada una en este sitio y qué no hay todavía.
roundtable-home-network-title = Trabajo en red
roundtable-home-network-text = Quienes trabajan para las mismas personas deberían conocerse. Para eso están las mesas redondas de arriba y sus reuniones. Después de iniciar sesión, los miembros también pueden hablar entre sí.
roundtable-home-recommendation-title = Recomendaciones para las políticas públicas
roundtable-home-recommendation-text = Propuestas para quienes pueden decidir. Las recomendaciones y las respuestas a ellas todavía no están aquí. Lo que una mesa redonda ha decidido se puede leer en las actas publicadas, y cualquier persona puede decir de qué habría que hablar.
roundtable-home-communities-title = Servicios para organizaciones de personas migrantes
roundtable-home-communities-text = Una organización de personas migrantes también puede tener un lugar en una mesa redonda y mantener aquí al día lo que ofrece, para que la encuentren. La formación y las solicitudes de pequeñas ayudas económicas todavía no están aquí.
roundtable-home-workers-title = Servicios para quienes trabajan con personas que llegaron del extranjero
roundtable-home-workers-text = Una búsqueda muestra quién ayuda en qué, en qué idioma y dónde. La formación todavía no está aquí.
roundtable-home-newsletter-title = Boletín
roundtable-home-newsletter-text = Todavía no está aquí.
roundtable-home-publication-title = Publicación
roundtable-home-publication-text = Todavía no hay aquí una publicación impresa. Los datos de los servicios están en los datos abiertos.
roundtable-home-link-members = Iniciar sesión como miembro
roundtable-home-link-inside = Mis mesas redondas
roundtable-home-link-tell = Decir qué hace falta
roundtable-home-link-search = Buscar ayuda
roundtable-home-link-needs = ¿En qué podemos ayudarle?
roundtable-home-link-api = Datos abiertos

roundtable-public-coming = Próximas reuniones
roundtable-public-coming-none = Ahora no hay ninguna reunión anunciada.
roundtable-public-past = Reuniones anteriores
roundtable-public-minutes-here = Se puede leer el acta
roundtable-public-heard = Cómo puede dar su opinión
roundtable-public-heard-text = No hace falta tener un lugar en la mesa redonda. Escriba qué hace falta: sin dar su nombre, en cualquier idioma. Una persona lo lee y lo transmite.
roundtable-public-round = Quién participa en esta mesa redonda
roundtable-public-round-lead = Solo nombramos a quienes lo pidieron por sí mismos.
roundtable-public-round-none = Todavía nadie tiene un lugar en esta mesa redonda.
roundtable-public-unnamed =
    { $count ->
        [one] Y hay un lugar más. Aquí no decimos de quién es.
        [many] Y hay { $count } de lugares más. Aquí no decimos de quién son.
       *[other] Y hay { $count } lugares más. Aquí no decimos de quién son.
    }
roundtable-public-all-unnamed =
    { $count ->
        [one] Hay un lugar en esta mesa redonda. Aquí no decimos de quién es.
        [many] Hay { $count } de lugares en esta mesa redonda. Aquí no decimos de quién son.
       *[other] Hay { $count } lugares en esta mesa redonda. Aquí no decimos de quién son.
    }
roundtable-public-came =
    { $count ->
        [one] { $count } organización ya ha participado en al menos una reunión.
        [many] { $count } de organizaciones ya han participado en al menos una reunión.
       *[other] { $count } organizaciones ya han participado en al menos una reunión.
    }
roundtable-public-came-few = Hasta ahora, menos de cinco organizaciones han participado en alguna reunión.
roundtable-public-no-date = Todavía no hay una nueva fecha.
roundtable-public-childcare = Cuidado de niños
roundtable-public-childcare-text = Alguien cuida a los niños durante la reunión.
roundtable-public-take-part = Cómo participar en ella
roundtable-public-take-part-text = Los miembros reciben una invitación. Si quiere venir como persona invitada, o solo decir algo, escríbanos antes, por favor.
roundtable-public-agenda = Orden del día
roundtable-public-agenda-none = Todavía no hay orden del día.
roundtable-public-nobody = Se puede citar sin decir nombres: lo que se dijo aquí se puede usar, pero sin decir quién lo dijo.
roundtable-public-minutes-title = Acta
roundtable-public-minutes-awaited = El acta todavía no se ha publicado.
roundtable-public-approved = Aprobada el { $date }
roundtable-public-due = Fecha límite: { $date }
roundtable-public-late = La fecha límite ya pasó: { $date }
roundtable-public-done = Hecha el { $date }

# Para quienes participan en las mesas redondas: sus mesas redondas, una mesa redonda, una reunión. $kind y $state dicen el tipo y el estado de la mesa redonda.
roundtable-inside-help =
    Aquí están las mesas redondas en las que tiene un lugar o una función, y las próximas reuniones.
    Abra primero la próxima reunión y responda a la invitación: así, quien convoca la reunión puede prepararla.
    Si aquí falta una mesa redonda, su organización no tiene un lugar en ella: dígaselo a quien convoca las reuniones.
    Esta página solo la ve usted.
roundtable-inside-none = Aquí aparecerán sus mesas redondas y sus reuniones.
roundtable-inside-none-lead = Ahora no tiene un lugar en ninguna mesa redonda. Si quiere uno, dígaselo a su organización o a quien convoca las reuniones.
roundtable-inside-all-tables = Las mesas redondas públicas
roundtable-inside-tables = Mesas redondas
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    Una mesa redonda por dentro: las reuniones, las tareas y quién participa.
    Mire primero sus propias tareas y marque las que ya están hechas.
    Solo pueden marcar una tarea como hecha quien la tiene a su cargo y quien escribe el acta. Si se equivocó, se puede deshacer.
    Lo que lee aquí lo leen quienes participan en la mesa redonda. Por favor, no pase los nombres a nadie.
roundtable-inside-saved = Guardado.
roundtable-inside-public-page = Ver la página como la ve todo el mundo
roundtable-inside-round-lead = Cada organización decide por sí misma quién puede leer su nombre aquí.
roundtable-inside-tasks = Tareas
roundtable-inside-tasks-mine = Mis tareas
roundtable-inside-tasks-all = Todas las tareas
roundtable-inside-tasks-only-mine = Solo las mías
roundtable-inside-tasks-none = Aquí aparecerán las tareas de las reuniones cuando los miembros puedan leer el acta.
roundtable-inside-tasks-done = Hechas: { $count }
roundtable-inside-tasks-open = Por hacer: { $count }
roundtable-inside-tasks-none-open = Ahora no hay ninguna tarea por hacer.
roundtable-inside-tasks-none-done = Todavía no se ha hecho ninguna tarea.
roundtable-inside-tasks-none-mine = Ahora no tiene ninguna tarea.
roundtable-inside-mine = A su cargo
roundtable-inside-finish = Ya está hecha
roundtable-inside-reopen = Al final no está hecha
roundtable-inside-own = Cómo nombramos a su organización
roundtable-inside-own-change = Ver y cambiar
roundtable-inside-named-everybody = Todo el mundo puede leer su nombre, también en la página pública.
roundtable-inside-named-table = Quienes participan en la mesa redonda leen su nombre. En la página pública no aparece.
roundtable-inside-named-civil = Los miembros leen su nombre; las autoridades del Estado, no. En la página pública no aparece.
roundtable-inside-named-nobody = Los demás solo ven qué tipo de organización es, no su nombre.
roundtable-inside-beside-name = En las actas aparece su nombre junto a lo que dijo.
roundtable-inside-beside-category = En las actas solo aparece qué tipo de organización es junto a lo que dijo.
roundtable-inside-older =
    { $count ->
        [one] Una reunión anterior más
        [many] { $count } de reuniones anteriores más
       *[other] { $count } reuniones anteriores más
    }
roundtable-inside-help-meeting =
    Una reunión por dentro: su respuesta, el orden del día, más tarde el acta.
    Responda primero si vendrá, y escriba qué necesita. Puede cambiar su respuesta hasta la reunión.
    Mientras los miembros leen el acta, puede proponer una corrección a cada línea. Cada una recibe una respuesta.
    Su respuesta y sus propuestas las lee quien prepara la reunión. Los demás solo ven cuántas personas vienen.
roundtable-inside-link = Participar por internet
roundtable-inside-link-text = Esta dirección es solo para quienes participan en la mesa redonda. Por favor, no la pase a nadie.
roundtable-inside-day = El día de la reunión: asistencia, turnos de palabra, acta
roundtable-inside-who-comes = Cuántas personas vienen
roundtable-inside-come =
    { $count ->
        [0] Todavía nadie ha respondido que viene.
        [one] Una persona ha respondido que viene.
        [many] { $count } de personas han respondido que vienen.
       *[other] { $count } personas han respondido que vienen.
    }
roundtable-inside-may-come =
    { $count ->
        [one] Quizás venga una persona.
        [many] Quizás vengan { $count } de personas.
       *[other] Quizás vengan { $count } personas.
    }
roundtable-inside-minutes-awaited = El acta todavía se está escribiendo. Cuando esté escrita, podrá leerla aquí.
roundtable-inside-review = Puede proponer correcciones hasta el { $date }
roundtable-inside-correct = Proponer una corrección
roundtable-inside-correct-text = ¿Qué se debe escribir en su lugar?
roundtable-inside-correct-whole = ¿Qué falta en el acta, o qué se debe decir de otra manera?
roundtable-inside-correct-submit = Enviar la propuesta
roundtable-inside-corrections = Mis propuestas
roundtable-inside-correction-waits = Espera una respuesta
roundtable-inside-correction-taken = Se ha incluido
roundtable-inside-correction-not-taken = No se ha incluido
roundtable-inside-correction-answer = Respuesta:
roundtable-inside-correction-missing = Escriba, por favor, qué se debe poner ahí.
roundtable-inside-correction-long = Tiene más de 2000 caracteres. Escríbalo más corto, por favor.

# Las direcciones de los calendarios.
roundtable-feed-title = Las reuniones en su calendario
roundtable-feed-lead = Si su aplicación de calendario toma las reuniones de una dirección, las fechas y horas se actualizan solas.
roundtable-feed-make = Crear una dirección de calendario
roundtable-feed-address = Esta dirección es solo para usted y solo se muestra ahora. Cópiela en su aplicación de calendario. Quien la conozca puede ver cuándo tiene usted una reunión.
roundtable-feed-have = Usted tiene una dirección de calendario. Si crea una nueva, la anterior dejará de funcionar.
roundtable-feed-end = Eliminar la dirección de calendario
roundtable-feed-public = Calendario de las reuniones (.ics)

# Rules of procedure.
roundtable-rules-title = Reglamento interno
roundtable-rules-help =
    El reglamento interno dice cómo trabaja la mesa redonda: qué puede esperar cada miembro de los demás.
    Mire primero si hay alguna propuesta a la que falta la respuesta de su lugar.
    Un texto entra en vigor cuando más de la mitad de los lugares está de acuerdo y cada objeción ha recibido su respuesta. Puede cambiar su respuesta hasta el día indicado.
    Su objeción la leen quienes participan en la mesa redonda, con el nombre con el que ven su lugar.
roundtable-rules-version = Versión { $number }
roundtable-rules-on = { $state }: { $date }
roundtable-rules-proposed = Texto sobre el que preguntamos a los lugares
roundtable-rules-until = Se puede responder hasta el { $date }
roundtable-rules-answered = Respuestas recibidas: { $count } de { $all } lugares.
roundtable-rules-agreed =
    { $count ->
        [one] { $count } lugar está de acuerdo.
        [many] { $count } de lugares están de acuerdo.
       *[other] { $count } lugares están de acuerdo.
    }
roundtable-rules-says = ¿Qué responde el lugar?
roundtable-rules-say-agree = Estamos de acuerdo
roundtable-rules-say-object = No estamos de acuerdo
roundtable-rules-say-abstain = Nos abstenemos
roundtable-rules-says-agree = Está de acuerdo
roundtable-rules-says-object = No está de acuerdo
roundtable-rules-says-abstain = Se abstiene
roundtable-rules-reason = ¿Qué es lo que no está bien?
roundtable-rules-reason-help = Hace falta si no están de acuerdo. Lo responde quien convoca las reuniones.
roundtable-rules-reason-missing = Escriba, por favor, qué es lo que no está bien: si no, nadie puede responder.
roundtable-rules-reason-long = Tiene más de 2000 caracteres. Escríbalo más corto, por favor.
roundtable-rules-which = Elija, por favor: están de acuerdo, no están de acuerdo o se abstienen.
roundtable-rules-said-itself = Entretanto, este lugar ha respondido por sí mismo. Vale su propia respuesta.
roundtable-rules-submit = Enviar la respuesta
roundtable-rules-objections = Objeciones
roundtable-rules-no-reply = Todavía no tiene respuesta.
roundtable-rules-differs = Qué cambia
roundtable-rules-whole = El texto completo
roundtable-rules-earlier = Versiones anteriores
roundtable-rules-none = Aquí aparecerá el reglamento interno de la mesa redonda
roundtable-rules-none-lead = Todavía no hay ningún reglamento aprobado. Cuando quien convoca las reuniones proponga uno, usted podrá decir aquí qué opina.
roundtable-rules-public-lead = Así trabaja la mesa redonda. Este texto lo aprobaron quienes participan en ella.
roundtable-rules-state-draft = Se está escribiendo
roundtable-rules-state-proposed = Espera la respuesta de los lugares
roundtable-rules-state-adopted = En vigor
roundtable-rules-state-not-adopted = No se aprobó
roundtable-rules-state-withdrawn = Se retiró
roundtable-rules-state-superseded = Lo sustituye uno más nuevo
roundtable-rules-event-propose = Preguntar a los lugares
roundtable-rules-event-withdraw = Retirar
roundtable-rules-event-adopt = Aprobado
roundtable-rules-event-reject = No se aprobó
roundtable-rules-event-supersede = Lo sustituye uno más nuevo
roundtable-news-rules =
    { $count ->
        [one] Un reglamento interno espera la respuesta de su lugar.
        [many] { $count } de reglamentos internos esperan la respuesta de su lugar.
       *[other] { $count } reglamentos internos esperan la respuesta de su lugar.
    }
roundtable-news-rules-decided =
    { $count ->
        [one] Se ha decidido sobre un reglamento interno.
        [many] Se ha decidido sobre { $count } de reglamentos internos.
       *[other] Se ha decidido sobre { $count } reglamentos internos.
    }
roundtable-news-rules-reply =
    { $count ->
        [one] Ha llegado respuesta a una objeción suya.
        [many] Ha llegado respuesta a { $count } de objeciones suyas.
       *[other] Ha llegado respuesta a { $count } objeciones suyas.
    }

# What members bring in, and their own topics.
roundtable-entered-for = Lo escribió otra persona en su nombre
roundtable-inside-from-seat = ¿En nombre de qué lugar?
roundtable-inside-seat-own = { $seat } (su lugar)
roundtable-inside-desk = Organizar la mesa redonda
roundtable-proposals-title = De qué hablar
roundtable-proposals-help =
    Aquí se reúnen las cosas de las que habría que hablar. Quien convoca las reuniones las pasa de aquí al orden del día.
    Escriba su propuesta en una frase; no hace falta desarrollarla.
    Cuando pase a un orden del día, o se quite de la lista, su lugar recibirá un aviso.
    Lo que escribe lo leen quienes participan en la mesa redonda. Las demás personas solo pueden leerlo si quien convoca las reuniones lo hace público.
roundtable-proposals-none = Todavía no hay nada en la lista
roundtable-proposals-none-lead = Si hay algo de lo que la mesa redonda debería hablar, escríbalo aquí.
roundtable-proposals-bring = Me gustaría que habláramos de esto
roundtable-proposals-what = ¿De qué se trata?
roundtable-proposals-why = ¿Por qué es importante? (No es obligatorio.)
roundtable-proposals-submit = Poner en la lista
roundtable-proposals-saved = Ya está en la lista. Recibirá un aviso cuando pase a un orden del día.
roundtable-proposals-title-missing = Escriba, por favor, de qué se trata.
roundtable-news-raised =
    { $count ->
        [one] Una propuesta de su lugar ya está en un orden del día.
        [many] { $count } de propuestas de su lugar ya están en un orden del día.
       *[other] { $count } propuestas de su lugar ya están en un orden del día.
    }
roundtable-news-raised-away =
    { $count ->
        [one] Se ha quitado de la lista una propuesta de su lugar. Pregunte por qué a quien convoca las reuniones.
        [many] Se han quitado de la lista { $count } de propuestas de su lugar. Pregunte por qué a quien convoca las reuniones.
       *[other] Se han quitado de la lista { $count } propuestas de su lugar. Pregunte por qué a quien convoca las reuniones.
    }
roundtable-topics-title = Temas
roundtable-topics-help =
    Un tema es un círculo más pequeño para quienes quieren hablar más de una cosa. Cualquiera puede abrir uno, sin pedir permiso a quien convoca las reuniones.
    Mire primero si ya hay alguno que le interese: basta con un botón, y ya participa.
    Para salir también basta con un botón, sin dar razones y en el momento.
    Quienes participan en la mesa redonda ven los temas y cuántos lugares participan en ellos.
roundtable-topics-none = Aquí aparecerán los temas de los miembros
roundtable-topics-none-lead = Todavía nadie ha abierto un tema.
roundtable-topics-seats =
    { $count ->
        [one] { $count } lugar participa
        [many] { $count } de lugares participan
       *[other] { $count } lugares participan
    }
roundtable-topics-join = Participo
roundtable-topics-leave = Ya no participo
roundtable-topics-last-convener = Las reuniones de este tema las convoca usted; por eso no puede salir. Antes, páselo a otra persona o ciérrelo.
roundtable-topics-open = Un tema nuevo
roundtable-topics-open-lead = Quien abre un tema convoca también sus reuniones.
roundtable-topics-name = ¿Cuál es el tema?
roundtable-topics-name-missing = Escriba, por favor, cuál es el tema.
roundtable-topics-purpose = ¿Qué quieren conseguir?
roundtable-topics-invite = ¿A quién avisamos?
roundtable-topics-invite-help = Quienes no aparecen aquí con su nombre encuentran el tema en esta página.
roundtable-topics-invite-who = Lugares a los que avisamos
roundtable-topics-submit = Abrir el tema
roundtable-news-topic =
    { $count ->
        [one] Tiene una invitación a un tema.
        [many] Tiene invitaciones a { $count } de temas.
       *[other] Tiene invitaciones a { $count } temas.
    }
roundtable-meet-title = Convocar una reunión pequeña
roundtable-meet-lead = Todas las personas que participan en el tema reciben una invitación.
roundtable-meet-what = ¿De qué hablarán?
roundtable-meet-title-missing = Escriba, por favor, de qué hablarán.
roundtable-meet-date = ¿Qué día?
roundtable-meet-time = ¿A qué hora?
roundtable-meet-date-wrong = Indique un día y una hora, por ejemplo 14:00.
roundtable-meet-mode-missing = Elija, por favor, dónde se reúnen.
roundtable-meet-place = Dirección, sala
roundtable-meet-link = Dirección web
roundtable-meet-link-wrong = Una dirección web empieza así: https://
roundtable-meet-submit = Invitar a quienes participan
roundtable-meet-off = Cancelar la reunión
roundtable-check-in-title = Avisar de su llegada a la reunión
roundtable-check-in-code = El código que se muestra en la sala
roundtable-check-in-changes = El código cambia cada tres minutos. Escriba el que se muestra ahora.
roundtable-check-in-seat = ¿En nombre de qué lugar está usted aquí?
roundtable-check-in-submit = Estoy aquí
roundtable-check-in-done = Hemos anotado que está aquí.
roundtable-check-in-wrong = Este no es el código, o ha cambiado entretanto. Escriba, por favor, el que se muestra ahora.
roundtable-check-in-not-now = Ahora no se puede avisar de la llegada con un código. Dígaselo, por favor, a quien escribe el acta.
roundtable-check-in-no-seat = Usted no tiene un lugar en esta mesa redonda; por eso no puede avisar aquí de su llegada. Dígaselo, por favor, a quien escribe el acta.
roundtable-check-in-lead = Ha escaneado el código de una reunión. Hay dos maneras de avisar de que está aquí.
roundtable-check-in-account = Si inicia sesión en este sitio
roundtable-check-in-letter = Si recibió la invitación por correo electrónico
roundtable-check-in-letter-text = Abra el enlace del mensaje de invitación y escriba allí este código:
roundtable-speech-contribution = Intervención
roundtable-speech-pro = A favor
roundtable-speech-contra = En contra
roundtable-speech-intervention = Comentario breve
roundtable-speech-question = Pregunta
roundtable-speech-point-of-order = Cuestión de orden
roundtable-speaking-title = Lista de quienes quieren hablar
roundtable-speaking-now = Habla ahora:
roundtable-speaking-nobody = Ahora no habla nadie de la lista.
roundtable-speaking-waiting = Han pedido la palabra
roundtable-speaking-you = Usted
roundtable-speaking-guest = Persona invitada
roundtable-speaking-kind = ¿Qué desea?
roundtable-speaking-item = ¿Sobre qué?
roundtable-speaking-whole = La reunión en general
roundtable-speaking-seat = ¿En nombre de qué lugar?
roundtable-speaking-ask = Pido la palabra
roundtable-speaking-withdraw = Ya no pido la palabra

roundtable-paper-minutes = El acta en PDF
roundtable-paper-title-minutes = Acta: { $title }
roundtable-paper-title-agenda = Orden del día: { $title }
roundtable-paper-title-attendance = Hoja de asistencia: { $title }
roundtable-paper-title-closed = Hoja de asistencia confidencial: { $title }
roundtable-paper-title-letter = Invitación: { $title }
roundtable-paper-unprintable = No hemos podido imprimir algunos caracteres. En su lugar está el signo �. Sus números son:
roundtable-paper-whole = Sobre la reunión en general
roundtable-paper-present = Asistentes
roundtable-paper-owner = Se encarga
roundtable-paper-number = N.º
roundtable-paper-item = Punto del orden del día
roundtable-paper-presenter = Lo presenta
roundtable-paper-duration = Duración
roundtable-paper-organization = Organización
roundtable-paper-person = Nombre
roundtable-paper-signature = Firma
roundtable-paper-funding = Referencia del proyecto
roundtable-paper-logo = Espacio para el logotipo de quien financia
roundtable-paper-closed-mark = Hoja confidencial
roundtable-paper-closed-notice = En esta hoja firman las personas a las que no nombramos ante todo el mundo. No se pasa de mano en mano ni se copia. Quien convoca las reuniones la guarda bajo llave.
roundtable-paper-dear = Estimados miembros de la mesa redonda:
roundtable-paper-invited = Les invitamos con mucho gusto a la próxima reunión de la mesa redonda.
roundtable-paper-please-answer = Dígannos, por favor, si vendrán y qué necesitan para participar.
roundtable-paper-regards = Un cordial saludo,

roundtable-corrected = Corregido mientras lo leían los miembros: { $date }
roundtable-text-machine = Una máquina tradujo este texto. Puede tener errores.
roundtable-text-stale = El original ha cambiado desde que se tradujo.
roundtable-search-title = Buscar en las actas
roundtable-search-lead = Aquí encuentra de qué se habló y qué se decidió en las mesas redondas, siempre que sea público.
roundtable-search-lead-inside = Aquí encuentra de qué se habló y qué se decidió en sus mesas redondas, en todos estos años.
roundtable-search-label = ¿Qué busca?
roundtable-search-kind = Qué tipo
roundtable-search-kind-all = Todo
roundtable-search-table = En qué mesa redonda
roundtable-search-table-all = En todas las mesas redondas
roundtable-search-found = Resultados
roundtable-search-count = Resultados: { $count }. El más reciente aparece primero.
roundtable-search-more = Hay más de { $count } resultados. Añada una palabra para ver menos.
roundtable-search-none = No hemos encontrado nada.
roundtable-search-none-help = Pruebe con menos palabras o con otra. Las actas se pueden leer aquí cuando ya están escritas.
roundtable-search-item = En el orden del día
