# An organisation's page. $count is a number; [many] is for whole millions. Never any HTML here.

network-organization-also-known = Otros nombres
network-organization-contact = Contacto
network-organization-founded = Año de fundación
network-organization-legal-status = Forma jurídica
network-organization-offers =
    { $count ->
        [one] { $count } servicio
        [many] { $count } de servicios
       *[other] { $count } servicios
    }
network-organization-no-offers = Esta organización no tiene servicios en la lista.
network-organization-contact-none = No hay un contacto público.
network-organization-phone-extension = extensión { $extension }

# La propia organización en la mesa redonda: participar, dónde se la puede nombrar, cómo la ven otros, irse.
# Todo esto lo leen los miembros de una organización. [many] es para millones enteros. Nunca HTML aquí.

network-ours-title = Nuestra organización en la mesa redonda
network-ours-public-page = Nuestra página pública
network-ours-members = Quién participa en la mesa redonda
network-ours-services = Nuestros servicios: cambiar o añadir
network-not-sealed = Lo que está escrito aquí lo pueden leer quienes llevan este sitio. No está guardado bajo llave.

# En qué punto está la organización con la mesa redonda. $date: un día.
network-state-known = Todavía no está en la mesa redonda.
network-state-approached = Tienen una invitación. Todavía no hay respuesta.
network-state-joined = En la mesa redonda desde el { $date }.
network-state-dormant = En la mesa redonda. Sin novedades desde el { $date }.
network-state-rejoined = De nuevo en la mesa redonda desde el { $date }.
network-state-declined = Dijeron que no el { $date }. Pueden venir cuando quieran.
network-state-withdrawn = Se fueron el { $date }. Pueden volver cuando quieran.

# Participar
network-join-title = Participar en la mesa redonda
network-join-lead = Participar no cuesta nada y no les obliga a nada. Pueden irse en cualquier momento pulsando una vez, y nadie pregunta por qué.
network-join-submit = Participar en la mesa redonda
network-join-decline = No, gracias
network-join-public-now = Hoy este sitio muestra a su organización tal como aparece en una fuente pública. Desde que participen, solo cuenta lo que marquen abajo.

# Dónde se la puede nombrar
network-named-title = ¿Dónde se nos puede nombrar?
network-named-lead = Nada está marcado si no lo marcan ustedes. Nadie más puede marcarlo por ustedes, y pueden cambiarlo en cualquier momento.
network-named-save = Guardar
network-named-saved = Guardado. Vale desde ahora.
network-named-look = Ver cómo nos verían entonces los demás
network-named-since = sí, desde el { $date }
network-purpose-individual-cases = En el caso de una persona concreta
network-purpose-individual-cases-who = Lo ven quienes, desde el trabajo social, ayudan a esta persona.
network-purpose-member-list = En la lista de miembros
# $organizations: cuántas organizaciones participan en la mesa redonda; $authorities: cuántas de ellas son autoridades del Estado.
network-purpose-member-list-who =
    { $organizations ->
        [0] Lo ven las organizaciones de la mesa redonda. Todavía no hay ninguna.
        [one] Lo ve { $organizations } organización de la mesa redonda.
        [many] Lo ven { $organizations } de organizaciones de la mesa redonda.
       *[other] Lo ven { $organizations } organizaciones de la mesa redonda.
    } { $authorities ->
        [0] Ninguna de ellas es una autoridad del Estado.
        [one] { $authorities } de ellas es una autoridad del Estado.
        [many] { $authorities } de ellas son autoridades del Estado.
       *[other] { $authorities } de ellas son autoridades del Estado.
    }
network-named-authorities = Las autoridades del Estado en la mesa redonda también nos ven en la lista
network-purpose-website = En este sitio
network-purpose-website-who = Lo ve todo el mundo, también los buscadores.
network-purpose-print = En publicaciones impresas
network-purpose-print-who = Lo ve todo el que tenga un folleto en la mano. Lo que está impreso ya no se puede retirar.
network-purpose-conference = En conferencias y otros encuentros
network-purpose-conference-who = Lo ven todas las personas que estén allí.
network-purpose-newsletter = En el boletín
network-purpose-newsletter-who = Lo ven todas las personas que lo reciben. Lo que está enviado ya no se puede retirar.
network-purpose-funders-report = En informes para quienes dan el dinero
network-purpose-funders-report-who = Lo ven quienes pagan la mesa redonda.
network-purpose-open-data = En los datos abiertos
network-purpose-open-data-who = Lo leen programas de otros. Si ustedes cambian de opinión, les decimos que les olviden; no podemos obligarlos.
network-purpose-attribution = En las actas, junto a lo que decimos
network-purpose-attribution-who = Lo ven todas las personas que pueden leer las actas. Si no lo marcan, solo se dice qué tipo de organización son.

# Cómo nos ven los demás
network-seen-title = Cómo nos ven los demás
network-seen-lead = Hecho con los mismos datos que las propias páginas.
network-seen-then = Cómo nos verían los demás
network-seen-then-lead = Así sería. Todavía no ha cambiado nada.
network-seen-public = Todo el mundo, en este sitio
network-seen-member = Un miembro de la mesa redonda
network-seen-authority = Una autoridad del Estado en la mesa redonda
network-seen-funder = Quien paga la mesa redonda
network-seen-api = Programas que leen nuestros datos abiertos
network-seen-nothing = Nada de nosotros.
network-seen-name-in-list = Nuestro nombre en la lista de miembros, y lo que ve todo el mundo.
network-seen-name-in-report = Nuestro nombre en el informe, y lo que ve todo el mundo.
network-seen-as-everyone = Lo que ve todo el mundo.

# Irse
network-leave-title = Salir de la mesa redonda
network-leave-lead = Basta con pulsar una vez, al momento, sin dar ninguna razón. Su nombre desaparece de todas las páginas y listas de este sitio, y de todos los datos que entrega. Todo lo marcado arriba se desmarca. Pueden volver más tarde.
network-leave-submit = Salir de la mesa redonda
network-leave-rehearse = Ver primero qué desaparecería
network-leave-rehearsed-title = Si se fueran ahora
# $count: cuántas direcciones de este sitio.
network-leave-gone =
    { $count ->
        [0] No cambiaría ninguna página pública: ustedes no tienen ninguna.
        [one] { $count } dirección pública respondería que ya no existe.
        [many] { $count } de direcciones públicas responderían que ya no existen.
       *[other] { $count } direcciones públicas responderían que ya no existen.
    }
network-left-title = Han salido de la mesa redonda
network-left-lead = Su nombre ha desaparecido de este sitio. Esto ya no lo puede retirar nadie:
network-left-print = Publicaciones impresas, y páginas que alguien imprimió o guardó.
network-left-mail = Mensajes e invitaciones que ya se enviaron.
network-left-programs = Copias que los programas de otros hicieron de los datos abiertos. Les decimos que les olviden a ustedes en un plazo de 7 días.
network-left-search = Lo que los buscadores han guardado. Vuelven a mirar por sí mismos; va más rápido si ustedes se lo piden:
network-left-back = Volver a la mesa redonda

# Qué se dijo y cuándo
network-history-title = Qué se dijo y cuándo
# $date: un día. $what: el nombre de un uso.
network-history-given = { $date }: sí – { $what }
network-history-taken = { $date }: no – { $what }
network-history-empty = Todavía no se ha dicho nada.

# Quién participa en la mesa redonda
network-members-title = Quién participa en la mesa redonda
network-members-lead = Organizaciones que quieren que las vean los demás miembros. Por favor, no pasen esta lista a nadie.
# $unnamed: cuántas organizaciones participan en la mesa redonda sin que se las nombre aquí.
network-members-unnamed =
    { $unnamed ->
        [one] { $unnamed } organización más participa en la mesa redonda y no se nombra aquí.
        [many] { $unnamed } de organizaciones más participan en la mesa redonda y no se nombran aquí.
       *[other] { $unnamed } organizaciones más participan en la mesa redonda y no se nombran aquí.
    }
network-members-none = Aquí todavía no se nombra a nadie. Cada organización decide por sí misma.
network-category-city-department = Departamento del ayuntamiento
network-category-district = Distrito
network-category-state-authority = Autoridad del Estado
network-category-ngo = Organización civil
network-category-migrant-organisation = Organización de personas migrantes
network-category-international-organisation = Organización internacional
network-category-research = Investigación científica
network-category-community-representative = Comunidad

# El registro de contactos, tal como lo lee la organización de la que trata
network-notes-title = Qué se ha anotado sobre nosotros
network-notes-lead = La coordinación anota cuándo estuvimos en contacto: solo hechos. Cada línea desaparece después de un año. Si algo no es correcto, díganlo, por favor.
network-notes-call = Llamada
network-notes-mail = Correo
network-notes-memo = Nota
network-notes-visit = Visita
# $step: lo que hay que hacer después.
network-notes-next = Próximo paso: { $step }
# $date: un día.
network-notes-by = fecha límite: { $date }
# Otra persona de la organización fue más rápida.
network-ours-not-now = Esto ha cambiado entretanto. No se ha hecho nada; por favor, miren de nuevo la página.

# What can wait, in the letter of the morning
network-news-joined = { $count ->
    [one] Una organización se ha unido a la mesa redonda.
    [many] { $count } de organizaciones se han unido a la mesa redonda.
   *[other] { $count } organizaciones se han unido a la mesa redonda.
}
network-news-left = { $count ->
    [one] Una organización ha salido de la mesa redonda.
    [many] { $count } de organizaciones han salido de la mesa redonda.
   *[other] { $count } organizaciones han salido de la mesa redonda.
}

# Give and take
network-balance-title = Damos y recibimos
network-balance-gives = Lo que da la organización
network-balance-gets = Lo que recibe la organización
network-balance-nothing = Todavía no hay nada que se pueda contar aquí.
network-balance-counted = Solo se cuenta lo que se ve aquí. Lo que nace de una conversación no se mide.
network-balance-question = ¿Reciben ustedes al menos tanto como dan?
network-balance-who = Preguntamos dos veces al año; basta con pulsar una vez. La respuesta solo la lee quien conduce las reuniones; pueden cambiarla hasta el final del semestre.
network-balance-yes = Sí
network-balance-no = No
network-balance-said-yes = Este semestre dijeron: sí.
network-balance-said-no = Este semestre dijeron: no. Quien conduce las reuniones se pondrá en contacto con ustedes.
network-gives-services = { $count ->
    [one] Un servicio
    [many] { $count } de servicios
   *[other] { $count } servicios
}
network-gives-languages = { $count ->
    [one] Allí se habla un idioma
    [many] Allí se hablan { $count } de idiomas
   *[other] Allí se hablan { $count } idiomas
}
network-gives-changes = { $count ->
    [one] Una corrección hecha pública en los últimos tres meses
    [many] { $count } de correcciones hechas públicas en los últimos tres meses
   *[other] { $count } correcciones hechas públicas en los últimos tres meses
}
network-gets-projects = { $count ->
    [one] Un proyecto financiado del que dependen sus servicios
    [many] { $count } de proyectos financiados de los que dependen sus servicios
   *[other] { $count } proyectos financiados de los que dependen sus servicios
}
network-gets-contacts = { $count ->
    [one] En el último año, la mesa redonda se puso en contacto con ustedes una vez
    [many] En el último año, la mesa redonda se puso en contacto con ustedes { $count } de veces
   *[other] En el último año, la mesa redonda se puso en contacto con ustedes { $count } veces
}

# As others see us, word for word
network-seen-whole = Palabra por palabra: { $count ->
    [one] un dato
    [many] { $count } de datos
   *[other] { $count } datos
}

# Qué pasó con la propia ficha: qué y cuándo.
network-happened = Qué pasó con nuestra ficha
network-happened-network-add = Nos añadieron a la lista de organizaciones
network-happened-network-describe = Se cambió lo que la mesa redonda sabe de nosotros
network-happened-network-note = Se anotó algo sobre nosotros
network-happened-network-tend = Se anotó cuál es nuestra relación con la mesa redonda
network-happened-network-settle = Entramos en la mesa redonda, volvimos o dijimos que no
network-happened-network-consent = Se cambió dónde se nos puede nombrar
network-happened-network-withdraw = Salimos de la mesa redonda
network-happened-directory-import = Se actualizó desde un archivo
network-happened-other = Se cambió

# Ayuda con la página.
network-help-ours =
    Esta página muestra cuál es nuestra relación con la mesa redonda, dónde se nos puede nombrar y cómo nos ven los demás.
    Empiecen por «Ver cómo nos verían entonces los demás»: mirar no cambia nada.
    Si otra persona de la organización fue más rápida, no se hace nada y ven cómo está ahora. Cada marca se puede quitar en cualquier momento.
    Solo la gente de su organización ve esta página. La coordinación sabe cuál es su relación y qué se anotó.
