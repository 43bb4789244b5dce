# Der runde Tisch: runde Tische, Sitzungen, Einladungen, Protokolle. $when ist ein Zeitpunkt, $count eine Zahl, $side der Name einer Seite. Hier nie HTML.

roundtable-when = { $date }, { $time }
roundtable-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
roundtable-observer = beobachtend
roundtable-unnamed = Nicht genannt
roundtable-chatham-house = Darf ohne Namen zitiert werden
roundtable-raised-by = eingebracht von: { $side }
roundtable-not-now = Das geht jetzt nicht. Inzwischen hat sich etwas geändert: Bitte sehen Sie nach, wie es jetzt steht.
roundtable-meanwhile = Jemand anderes hat das inzwischen geändert. Was Sie geschrieben haben, steht hier. Bitte sehen Sie nach, was anders ist, und schicken Sie es noch einmal ab.

roundtable-kind-city-wide = Runder Tisch der ganzen Stadt
roundtable-kind-local = Runder Tisch eines Stadtteils
roundtable-kind-thematic = Runder Tisch zu einem Thema
roundtable-kind-topic = Thema von Mitgliedern
roundtable-state-founded = Gegründet
roundtable-state-active = Trifft sich
roundtable-state-lower-intensity = Trifft sich seltener
roundtable-state-dormant = Macht Pause
roundtable-state-closed = Beendet
roundtable-state-reopened = Trifft sich wieder
roundtable-ending-solved = Wofür er da war, ist gelöst
roundtable-ending-merged = Er ist jetzt Teil eines anderen runden Tisches
roundtable-ending-money-ended = Das Geld ist ausgegangen
roundtable-event-start = Er trifft sich
roundtable-event-slow-down = Er trifft sich seltener
roundtable-event-fall-asleep = Er macht Pause
roundtable-event-close = Beenden
roundtable-event-reopen = Wieder öffnen
roundtable-light-places = Begrenzte Plätze, mit Warteliste
roundtable-light-interpretation = Dolmetschen: Wunsch in der Antwort
roundtable-light-childcare = Kinderbetreuung: Wunsch in der Antwort
roundtable-light-speakers = Redeliste
roundtable-light-check-in = Ankunft mit einem Code melden, vor Ort
roundtable-office-convener = Einberufung
roundtable-office-facilitator = Gesprächsleitung
roundtable-office-minute-taker = Protokoll
roundtable-office-interpreter = Dolmetschen
roundtable-office-political-sponsor = Politische Unterstützung
roundtable-part-delegate = delegierte Person
roundtable-part-alternate = Stellvertretung
roundtable-side-institutions = Institutionen
roundtable-side-communities = Gemeinschaften
roundtable-side-civil-society = nichtstaatliche Organisationen
roundtable-mode-in-person = Vor Ort
roundtable-mode-online = Über das Internet
roundtable-mode-hybrid = Vor Ort und über das Internet
roundtable-item-kind-common = Für alle, die die Sitzung sehen
roundtable-item-kind-internal = Nur für die Mitglieder
roundtable-item-kind-hidden = Nur für die Gesprächsleitung
roundtable-meeting-state-draft = In Vorbereitung
roundtable-meeting-state-announced = Angekündigt
roundtable-meeting-state-agenda-fixed = Die Tagesordnung steht fest
roundtable-meeting-state-in-progress = Läuft gerade
roundtable-meeting-state-held = Zu Ende
roundtable-meeting-state-closed = Abgeschlossen
roundtable-meeting-state-cancelled = Fällt aus
roundtable-meeting-state-postponed = Verschoben
roundtable-meeting-event-announce = Einladungen verschicken
roundtable-meeting-event-fix-agenda = Die Tagesordnung steht fest
roundtable-meeting-event-open-agenda = Die Tagesordnung lässt sich wieder ändern
roundtable-meeting-event-begin = Sitzung beginnen
roundtable-meeting-event-end = Die Sitzung ist zu Ende
roundtable-meeting-event-close = Abschließen
roundtable-meeting-event-cancel = Sitzung absagen
roundtable-meeting-event-postpone = Sitzung verschieben
roundtable-minutes-state-live-draft = Wird geschrieben
roundtable-minutes-state-prepared = Fertig geschrieben
roundtable-minutes-state-in-review = Die Mitglieder lesen es
roundtable-minutes-state-approved = Angenommen
roundtable-minutes-state-published = Veröffentlicht
roundtable-minutes-event-prepare = Fertig geschrieben
roundtable-minutes-event-reopen = Weiterschreiben
roundtable-minutes-event-review = An die Mitglieder schicken
roundtable-minutes-event-approve = Annehmen
roundtable-minutes-event-publish = Veröffentlichen
roundtable-answer-accept = Ich komme
roundtable-answer-doubt = Ich komme vielleicht
roundtable-answer-decline = Ich kann nicht kommen
roundtable-answer-delegate = Meine Stellvertretung kommt
roundtable-answered-needs-action = Hat nicht geantwortet
roundtable-answered-accepted = Kommt
roundtable-answered-tentative = Kommt vielleicht
roundtable-answered-declined = Kommt nicht
roundtable-answered-delegated = Die Stellvertretung kommt
roundtable-answered-waiting-list = Wartet auf einen Platz
roundtable-answered-offered = Ein Platz wird freigehalten, noch keine Antwort
roundtable-needs-remote = nimmt über das Internet teil
roundtable-needs-language = Dolmetschen: { $language }
roundtable-needs-childcare = Kinderbetreuung

roundtable-invited-title = Einladung zu einer Sitzung
roundtable-invited-when = Wann
roundtable-invited-where = Wo
roundtable-invited-access = Wie Sie hineinkommen
roundtable-invited-languages = Dolmetschen
roundtable-invited-agenda = Worüber wir sprechen
roundtable-invited-answer = Kommen Sie?
roundtable-invited-remote = Ich nehme über das Internet teil
roundtable-invited-interpretation = Ich brauche Dolmetschen in diese Sprache
roundtable-invited-interpretation-none = Brauche ich nicht
roundtable-invited-childcare = Ich brauche Kinderbetreuung
roundtable-invited-access-needs = Was brauchen Sie, um teilnehmen zu können?
roundtable-invited-access-help = Zum Beispiel: Ich komme mit dem Rollstuhl, ich sehe gut aus der ersten Reihe. Das liest nur, wer die Sitzung einberuft. Sie müssen nichts angeben.
roundtable-invited-instead = Wer kommt an Ihrer Stelle?
roundtable-invited-which = Bitte wählen Sie, ob Sie kommen.
roundtable-invited-yours = Diese Seite ist nur für Sie. Sie funktioniert ohne Anmeldung, deshalb geben Sie ihre Adresse bitte nicht weiter. Ihre Antwort können Sie bis zur Sitzung ändern.
roundtable-invited-cancelled = Diese Sitzung fällt aus. Sie brauchen nichts zu tun.
roundtable-invited-postponed = Diese Sitzung wurde verschoben. Wir schreiben Ihnen, wenn wir den neuen Termin wissen.
roundtable-invited-over = Für diese Sitzung kann man nicht mehr antworten.
roundtable-stands-needs-action = Sie haben noch nicht geantwortet.
roundtable-stands-accepted = Wir freuen uns auf Sie.
roundtable-stands-tentative = Sie haben geantwortet, dass Sie vielleicht kommen.
roundtable-stands-declined = Sie haben geantwortet, dass Sie nicht kommen können.
roundtable-stands-delegated = Sie haben geantwortet, dass Ihre Stellvertretung kommt.
roundtable-stands-waiting-list = Im Moment ist kein Platz frei. Sie stehen auf der Warteliste: Wir schreiben Ihnen, wenn ein Platz frei wird.
roundtable-stands-offered = Ein Platz ist frei geworden. Wir halten ihn zwei Tage für Sie frei: Bitte antworten Sie.

roundtable-mail-subject = Eine Nachricht vom runden Tisch
roundtable-mail-invited = wir laden Sie zu einer Sitzung ein. Bitte antworten Sie auf der Seite unten; dafür müssen Sie sich nicht anmelden.
roundtable-mail-stand-in = jemand, der nicht kommen kann, bittet Sie, an seiner Stelle zu einer Sitzung zu gehen. Bitte antworten Sie auf der Seite unten.
roundtable-mail-changed = eine Sitzung, zu der wir Sie eingeladen haben, hat sich geändert. So steht es jetzt:
roundtable-mail-called-off = eine Sitzung, zu der wir Sie eingeladen haben, findet zum geplanten Termin nicht statt:
roundtable-mail-reminded = wir wissen noch nicht, ob Sie zu dieser Sitzung kommen. Ein Knopfdruck genügt.
roundtable-mail-offered = in einer Sitzung, für die Sie auf der Warteliste stehen, ist ein Platz frei geworden. Wir halten ihn zwei Tage für Sie frei.
roundtable-mail-answer = Ansehen und antworten
roundtable-mail-foot = Die Seite ist nur für Sie: Wer ihre Adresse kennt, kann an Ihrer Stelle antworten.
roundtable-news-review =
    { $count ->
        [one] Ein Protokoll wartet darauf, dass Sie es lesen
       *[other] { $count } Protokolle warten darauf, dass Sie sie lesen
    }
roundtable-news-minutes =
    { $count ->
        [one] Ein Protokoll wurde veröffentlicht
       *[other] { $count } Protokolle wurden veröffentlicht
    }
roundtable-news-correction =
    { $count ->
        [one] Auf eine Korrektur, die Sie vorgeschlagen haben, gibt es eine Antwort
       *[other] Auf { $count } Korrekturen, die Sie vorgeschlagen haben, gibt es eine Antwort
    }

roundtable-how-present = Anwesend
roundtable-how-remote = Über das Internet
roundtable-how-excused = Entschuldigt
roundtable-how-absent = Abwesend
roundtable-how-guest = Gast
roundtable-entry-note = Was gesagt wurde
roundtable-entry-decision = Beschluss
roundtable-entry-action = Aufgabe

roundtable-calendar-name = Runder Tisch
