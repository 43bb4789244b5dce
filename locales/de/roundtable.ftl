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
roundtable-interpretation-open = Wir suchen noch jemanden zum Dolmetschen: { $languages }
roundtable-interpreting-yours = Sie dolmetschen in dieser Sitzung: { $languages }
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
        [one] Ein Protokoll wartet darauf, dass Sie es lesen.
       *[other] { $count } Protokolle warten darauf, dass Sie sie lesen.
    }
roundtable-news-minutes =
    { $count ->
        [one] Ein Protokoll wurde veröffentlicht.
       *[other] { $count } Protokolle wurden veröffentlicht.
    }
roundtable-news-correction =
    { $count ->
        [one] Auf eine Korrektur, die Sie vorgeschlagen haben, gibt es eine Antwort.
       *[other] Auf { $count } Korrekturen, die Sie vorgeschlagen haben, gibt es eine Antwort.
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
# Die öffentlichen Seiten der runden Tische. $when ist ein Zeitpunkt, $date ein Tag, $count eine Zahl. Alle lesen sie: einfache Wörter.
roundtable-home-title = Der runde Tisch
roundtable-home-what = Am runden Tisch setzen sich Ämter, nichtstaatliche Organisationen und Organisationen von Migrantinnen und Migranten zusammen. Sie sprechen darüber, was Menschen aus dem Ausland das Leben in der Stadt leichter machen würde.
roundtable-home-who = Jede Organisation entscheidet selbst, ob sie mitmacht und ob wir sie nennen dürfen.
roundtable-home-how = Auch ohne einen Platz am runden Tisch können Sie sagen, was Sie brauchen: auf dieser Website, ohne Ihren Namen und in jeder Sprache.
roundtable-home-tables = Runde Tische
roundtable-home-none = Hier werden die runden Tische der Stadt stehen. Noch gibt es keinen.
roundtable-home-next = Nächste öffentliche Sitzung: { $when }
roundtable-home-map = Was macht der runde Tisch?
roundtable-home-map-lead = Der erste runde Tisch hat 2012 sechs Aufgaben übernommen. Hier sehen Sie, was es zu jeder davon jetzt auf dieser Website gibt, und was noch nicht.
roundtable-home-network-title = Vernetzung
roundtable-home-network-text = Wer für dieselben Menschen arbeitet, soll voneinander wissen. Dafür gibt es die runden Tische oben und ihre Sitzungen. Wenn sie angemeldet sind, können die Mitglieder auch miteinander sprechen.
roundtable-home-recommendation-title = Empfehlungen an die Politik
roundtable-home-recommendation-text = Vorschläge an die, die entscheiden können. Die Empfehlungen und die Antworten darauf gibt es hier noch nicht. Was ein runder Tisch beschlossen hat, steht in den veröffentlichten Protokollen, und alle können sagen, worüber gesprochen werden sollte.
roundtable-home-communities-title = Angebote für Organisationen von Migrantinnen und Migranten
roundtable-home-communities-text = Auch eine Organisation von Migrantinnen und Migranten kann einen Platz am runden Tisch bekommen. Hier hält sie auf dem neuesten Stand, was sie anbietet, damit man sie findet. Schulungen und Anträge auf kleine Förderungen gibt es hier noch nicht.
roundtable-home-workers-title = Angebote für alle, die mit Menschen aus dem Ausland arbeiten
roundtable-home-workers-text = Eine Suche zeigt, wer wobei hilft, in welcher Sprache und wo. Schulungen gibt es hier noch nicht.
roundtable-home-newsletter-title = Newsletter
roundtable-home-newsletter-text = Den gibt es hier noch nicht.
roundtable-home-publication-title = Gedruckte Ausgaben
roundtable-home-publication-text = Gedruckte Ausgaben gibt es hier noch nicht. Was über die Angebote bekannt ist, steht in den offenen Daten.
roundtable-home-link-members = Als Mitglied anmelden
roundtable-home-link-inside = Meine runden Tische
roundtable-home-link-tell = Sagen, was gebraucht wird
roundtable-home-link-search = Hilfe suchen
roundtable-home-link-needs = Wie können wir Ihnen helfen?
roundtable-home-link-api = Offene Daten

roundtable-public-coming = Nächste Sitzungen
roundtable-public-coming-none = Im Moment ist keine Sitzung angekündigt.
roundtable-public-past = Frühere Sitzungen
roundtable-public-minutes-here = Das Protokoll kann man lesen
roundtable-public-heard = Wie Sie mitreden können
roundtable-public-heard-text = Sie brauchen dafür keinen Platz am runden Tisch. Schreiben Sie, was gebraucht wird: ohne Ihren Namen, in jeder Sprache. Jemand liest es und gibt es weiter.
roundtable-public-round = Wer an diesem runden Tisch sitzt
roundtable-public-round-lead = Wir nennen nur die, die selbst darum gebeten haben.
roundtable-public-round-none = An diesem runden Tisch hat noch niemand einen Platz.
roundtable-public-unnamed =
    { $count ->
        [one] Und noch ein Platz. Wer dort sitzt, sagen wir hier nicht.
       *[other] Und noch { $count } Plätze. Wer dort sitzt, sagen wir hier nicht.
    }
roundtable-public-all-unnamed =
    { $count ->
        [one] An diesem runden Tisch gibt es einen Platz. Wer dort sitzt, sagen wir hier nicht.
       *[other] An diesem runden Tisch gibt es { $count } Plätze. Wer dort sitzt, sagen wir hier nicht.
    }
roundtable-public-came =
    { $count ->
        [one] { $count } Organisation war schon bei mindestens einer Sitzung dabei.
       *[other] { $count } Organisationen waren schon bei mindestens einer Sitzung dabei.
    }
roundtable-public-came-few = Bisher waren weniger als fünf Organisationen bei einer Sitzung dabei.
roundtable-public-no-date = Es gibt noch keinen neuen Termin.
roundtable-public-childcare = Kinderbetreuung
roundtable-public-childcare-text = Während der Sitzung passt jemand auf die Kinder auf.
roundtable-public-take-part = Wie Sie dabei sein können
roundtable-public-take-part-text = Mitglieder bekommen eine Einladung. Wenn Sie als Gast kommen oder nur etwas sagen möchten, schreiben Sie uns bitte vorher.
roundtable-public-agenda = Tagesordnung
roundtable-public-agenda-none = Es gibt noch keine Tagesordnung.
roundtable-public-nobody = Darf ohne Namen zitiert werden: Was hier gesagt wurde, darf man verwenden, aber nicht, wer es gesagt hat.
roundtable-public-minutes-title = Protokoll
roundtable-public-minutes-awaited = Das Protokoll ist noch nicht veröffentlicht.
roundtable-public-approved = Angenommen am { $date }
roundtable-public-due = Frist: { $date }
roundtable-public-late = Die Frist ist abgelaufen: { $date }
roundtable-public-done = Erledigt am { $date }

# Für alle, die an runden Tischen sitzen: ihre runden Tische, ein runder Tisch, eine Sitzung. $kind und $state sagen, was für ein runder Tisch es ist und wie es um ihn steht.
roundtable-inside-help =
    Hier stehen die runden Tische, an denen Sie einen Platz oder eine Aufgabe haben, und die nächsten Sitzungen.
    Öffnen Sie zuerst die nächste Sitzung, und antworten Sie auf die Einladung: So kann planen, wer die Sitzung einberuft.
    Wenn hier ein runder Tisch fehlt, hat Ihre Organisation dort keinen Platz: Sagen Sie es der Person, die die Sitzungen einberuft.
    Diese Seite sehen nur Sie.
roundtable-inside-none = Hier werden Ihre runden Tische und Ihre Sitzungen stehen.
roundtable-inside-none-lead = Im Moment haben Sie an keinem runden Tisch einen Platz. Wenn Sie einen möchten, sagen Sie es Ihrer Organisation oder der Person, die die Sitzungen einberuft.
roundtable-inside-all-tables = Die öffentlichen runden Tische
roundtable-inside-tables = Runde Tische
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    Ein runder Tisch von innen: Sitzungen, Aufgaben, und wer dort sitzt.
    Sehen Sie sich zuerst Ihre eigenen Aufgaben an, und markieren Sie, was erledigt ist.
    Als erledigt markieren können eine Aufgabe nur die, die sie haben, und wer das Protokoll schreibt. Ein Irrtum lässt sich zurücknehmen.
    Was Sie hier lesen, lesen die, die am runden Tisch sitzen. Bitte geben Sie die Namen nicht weiter.
roundtable-inside-saved = Gespeichert.
roundtable-inside-public-page = So sehen es alle
roundtable-inside-round-lead = Jede Organisation entscheidet selbst, wer hier ihren Namen lesen kann.
roundtable-inside-tasks = Aufgaben
roundtable-inside-tasks-mine = Meine Aufgaben
roundtable-inside-tasks-all = Alle Aufgaben
roundtable-inside-tasks-only-mine = Nur meine Aufgaben
roundtable-inside-tasks-none = Hier werden die Aufgaben aus den Sitzungen stehen, sobald die Mitglieder das Protokoll lesen können.
roundtable-inside-tasks-done = Erledigt: { $count }
roundtable-inside-tasks-open = Zu erledigen: { $count }
roundtable-inside-tasks-none-open = Im Moment ist nichts zu erledigen.
roundtable-inside-tasks-none-done = Noch keine Aufgabe ist erledigt.
roundtable-inside-tasks-none-mine = Im Moment haben Sie keine Aufgabe.
roundtable-inside-mine = Ihre Aufgabe
roundtable-inside-finish = Ist erledigt
roundtable-inside-reopen = Doch nicht erledigt
roundtable-inside-own = Wie wir Ihre Organisation nennen
roundtable-inside-own-change = Ansehen und ändern
roundtable-inside-named-everybody = Alle können ihren Namen lesen, auch auf der öffentlichen Seite.
roundtable-inside-named-table = Wer am runden Tisch sitzt, liest ihren Namen. Auf der öffentlichen Seite steht er nicht.
roundtable-inside-named-civil = Die Mitglieder lesen ihren Namen, staatliche Behörden nicht. Auf der öffentlichen Seite steht er nicht.
roundtable-inside-named-nobody = Die anderen sehen nur, was für eine Organisation es ist, nicht ihren Namen.
roundtable-inside-beside-name = Im Protokoll steht ihr Name neben dem, was sie gesagt hat.
roundtable-inside-beside-category = Im Protokoll steht neben dem, was sie gesagt hat, nur, was für eine Organisation sie ist.
roundtable-inside-older =
    { $count ->
        [one] Noch eine frühere Sitzung
       *[other] Noch { $count } frühere Sitzungen
    }
roundtable-inside-help-meeting =
    Eine Sitzung von innen: Ihre Antwort, die Tagesordnung, später das Protokoll.
    Antworten Sie zuerst, ob Sie kommen, und schreiben Sie, was Sie brauchen. Ihre Antwort können Sie bis zur Sitzung ändern.
    Solange die Mitglieder das Protokoll lesen, können Sie zu jeder Zeile eine Korrektur vorschlagen. Auf jede bekommen Sie eine Antwort.
    Ihre Antwort und Ihre Vorschläge liest, wer die Sitzung vorbereitet. Die anderen sehen nur, wie viele kommen.
roundtable-inside-link = Teilnahme über das Internet
roundtable-inside-link-text = Diese Adresse ist nur für die, die am runden Tisch sitzen. Bitte geben Sie sie nicht weiter.
roundtable-inside-day = Der Tag der Sitzung: Anwesenheit, Redeliste, Protokoll
roundtable-inside-who-comes = Wie viele kommen
roundtable-inside-come =
    { $count ->
        [0] Noch niemand hat zugesagt.
        [one] Eine Person hat zugesagt.
       *[other] { $count } Personen haben zugesagt.
    }
roundtable-inside-may-come =
    { $count ->
        [one] Eine Person kommt vielleicht.
       *[other] { $count } Personen kommen vielleicht.
    }
roundtable-inside-minutes-awaited = Das Protokoll wird noch geschrieben. Wenn es fertig ist, können Sie es hier lesen.
roundtable-inside-review = Bis zum { $date } können Sie Korrekturen vorschlagen
roundtable-inside-correct = Korrektur vorschlagen
roundtable-inside-correct-text = Was soll dort stattdessen stehen?
roundtable-inside-correct-whole = Was fehlt im Protokoll, oder was soll anders sein?
roundtable-inside-correct-submit = Vorschlag abschicken
roundtable-inside-corrections = Meine Vorschläge
roundtable-inside-correction-waits = Wartet auf eine Antwort
roundtable-inside-correction-taken = Übernommen
roundtable-inside-correction-not-taken = Nicht übernommen
roundtable-inside-correction-answer = Antwort:
roundtable-inside-correction-missing = Bitte schreiben Sie, was dort stehen soll.
roundtable-inside-correction-long = Das ist länger als 2000 Zeichen. Bitte schreiben Sie es kürzer.

# Die Adressen der Kalender.
roundtable-feed-title = Die Sitzungen in Ihrem Kalender
roundtable-feed-lead = Wenn Ihre Kalender-App die Sitzungen von einer Adresse übernimmt, aktualisieren sich die Termine von selbst.
roundtable-feed-make = Kalenderadresse erstellen
roundtable-feed-address = Diese Adresse ist nur für Sie und wird nur jetzt gezeigt. Kopieren Sie sie bitte in Ihre Kalender-App. Wer sie kennt, sieht, wann Sie eine Sitzung haben.
roundtable-feed-have = Sie haben eine Kalenderadresse. Wenn Sie eine neue erstellen, funktioniert die alte nicht mehr.
roundtable-feed-end = Kalenderadresse löschen
roundtable-feed-public = Kalender der Sitzungen (.ics)

# Rules of procedure.
roundtable-rules-title = Geschäftsordnung
roundtable-rules-help =
    Die Geschäftsordnung sagt, wie der runde Tisch arbeitet: was alle voneinander erwarten können.
    Sehen Sie zuerst nach, ob es einen Vorschlag gibt, zu dem die Antwort Ihres Platzes noch fehlt.
    Ein Text tritt in Kraft, wenn mehr als die Hälfte der Plätze zustimmt und jeder Einwand eine Antwort bekommen hat. Ihre Antwort können Sie bis zum angegebenen Tag ändern.
    Ihren Einwand lesen die, die am runden Tisch sitzen. Dabei steht der Name, unter dem sie Ihren Platz sehen.
roundtable-rules-version = Fassung { $number }
roundtable-rules-on = { $state }: { $date }
roundtable-rules-proposed = Zu diesem Text fragen wir die Plätze
roundtable-rules-until = Antworten kann man bis zum { $date }
roundtable-rules-answered = Antworten bisher: { $count } von { $all } Plätzen.
roundtable-rules-agreed =
    { $count ->
        [one] { $count } Platz stimmt zu.
       *[other] { $count } Plätze stimmen zu.
    }
roundtable-rules-says = Was sagt der Platz dazu?
roundtable-rules-say-agree = Wir stimmen zu
roundtable-rules-say-object = Wir stimmen nicht zu
roundtable-rules-say-abstain = Wir enthalten uns
roundtable-rules-says-agree = Stimmt zu
roundtable-rules-says-object = Stimmt nicht zu
roundtable-rules-says-abstain = Enthält sich
roundtable-rules-reason = Was ist daran nicht gut?
roundtable-rules-reason-help = Nur nötig, wenn Sie nicht zustimmen. Die Antwort darauf schreibt, wer die Sitzungen einberuft.
roundtable-rules-reason-missing = Bitte schreiben Sie, was daran nicht gut ist: Sonst kann niemand darauf antworten.
roundtable-rules-reason-long = Das ist länger als 2000 Zeichen. Bitte schreiben Sie es kürzer.
roundtable-rules-which = Bitte wählen Sie: Sie stimmen zu, Sie stimmen nicht zu, oder Sie enthalten sich.
roundtable-rules-said-itself = Dieser Platz hat inzwischen selbst geantwortet. Seine eigene Antwort zählt.
roundtable-rules-submit = Antwort abschicken
roundtable-rules-objections = Einwände
roundtable-rules-no-reply = Noch keine Antwort.
roundtable-rules-differs = Was sich ändert
roundtable-rules-whole = Der ganze Text
roundtable-rules-earlier = Frühere Fassungen
roundtable-rules-none = Hier wird die Geschäftsordnung des runden Tisches stehen
roundtable-rules-none-lead = Noch ist keine Geschäftsordnung angenommen. Wenn es einen Vorschlag gibt, können Sie hier sagen, was Sie davon halten.
roundtable-rules-public-lead = So arbeitet der runde Tisch. Angenommen haben den Text die, die dort sitzen.
roundtable-rules-state-draft = Wird geschrieben
roundtable-rules-state-proposed = Wartet auf Antworten der Plätze
roundtable-rules-state-adopted = In Kraft
roundtable-rules-state-not-adopted = Nicht angenommen
roundtable-rules-state-withdrawn = Zurückgezogen
roundtable-rules-state-superseded = Durch eine neuere Fassung ersetzt
roundtable-rules-event-propose = Die Plätze fragen
roundtable-rules-event-withdraw = Zurückziehen
roundtable-rules-event-adopt = Angenommen
roundtable-rules-event-reject = Nicht angenommen
roundtable-rules-event-supersede = Durch eine neuere Fassung ersetzt
roundtable-news-rules =
    { $count ->
        [one] Eine Geschäftsordnung wartet auf die Antwort Ihres Platzes.
       *[other] { $count } Geschäftsordnungen warten auf die Antwort Ihres Platzes.
    }
roundtable-news-rules-decided =
    { $count ->
        [one] Über eine Geschäftsordnung wurde entschieden.
       *[other] Über { $count } Geschäftsordnungen wurde entschieden.
    }
roundtable-news-rules-reply =
    { $count ->
        [one] Auf einen Ihrer Einwände gibt es eine Antwort.
       *[other] Auf { $count } Ihrer Einwände gibt es eine Antwort.
    }

# What members bring in, and their own topics.
roundtable-entered-for = Von jemand anderem für sie eingetragen
roundtable-inside-from-seat = Für welchen Platz?
roundtable-inside-seat-own = { $seat } (Ihr Platz)
roundtable-inside-desk = Den runden Tisch organisieren
roundtable-proposals-title = Worüber wir sprechen sollten
roundtable-proposals-help =
    Hier sammeln wir, worüber gesprochen werden sollte. Von hier kommt es auf eine Tagesordnung: Darum kümmert sich, wer die Sitzungen einberuft.
    Schreiben Sie Ihren Vorschlag in einem Satz; er muss nicht ausgearbeitet sein.
    Wenn er auf eine Tagesordnung kommt oder von der Liste genommen wird, bekommt Ihr Platz eine Nachricht.
    Was Sie schreiben, lesen die, die am runden Tisch sitzen. Alle anderen lesen es nur, wenn die Person, die die Sitzungen einberuft, es öffentlich macht.
roundtable-proposals-none = Noch wartet nichts darauf, dass wir darüber sprechen
roundtable-proposals-none-lead = Wenn es etwas gibt, worüber der runde Tisch sprechen sollte, schreiben Sie es bitte hier.
roundtable-proposals-bring = Ich möchte, dass wir darüber sprechen
roundtable-proposals-what = Worum geht es?
roundtable-proposals-why = Warum ist es wichtig? (Sie müssen nichts angeben.)
roundtable-proposals-submit = Auf die Liste setzen
roundtable-proposals-saved = Es steht auf der Liste. Sie bekommen eine Nachricht, wenn es auf eine Tagesordnung kommt.
roundtable-proposals-title-missing = Bitte schreiben Sie, worum es geht.
roundtable-news-raised =
    { $count ->
        [one] Ein Vorschlag von Ihrem Platz steht jetzt auf einer Tagesordnung.
       *[other] { $count } Vorschläge von Ihrem Platz stehen jetzt auf einer Tagesordnung.
    }
roundtable-news-raised-away =
    { $count ->
        [one] Ein Vorschlag von Ihrem Platz wurde von der Liste genommen. Fragen Sie die Person, die die Sitzungen einberuft, warum.
       *[other] { $count } Vorschläge von Ihrem Platz wurden von der Liste genommen. Fragen Sie die Person, die die Sitzungen einberuft, warum.
    }
roundtable-topics-title = Themen
roundtable-topics-help =
    Ein Thema ist eine kleinere Runde für alle, die über eine Sache mehr sprechen möchten. Alle können eins eröffnen, ohne die Person, die die Sitzungen einberuft, um Erlaubnis zu bitten.
    Sehen Sie zuerst nach, ob es schon eins gibt, das Sie interessiert: ein Knopfdruck, und Sie machen mit.
    Auch zum Verlassen genügt ein Knopfdruck, ohne Grund und sofort.
    Die Themen, und wie viele mitmachen, sehen die, die am runden Tisch sitzen.
roundtable-topics-none = Hier werden die Themen der Mitglieder stehen
roundtable-topics-none-lead = Noch hat niemand ein Thema eröffnet.
roundtable-topics-seats =
    { $count ->
        [one] { $count } Platz macht mit
       *[other] { $count } Plätze machen mit
    }
roundtable-topics-join = Ich mache mit
roundtable-topics-leave = Ich mache nicht mehr mit
roundtable-topics-last-convener = Zu diesem Thema berufen Sie die Sitzungen ein, deshalb können Sie es nicht verlassen. Geben Sie diese Aufgabe bitte erst an jemand anderen ab, oder beenden Sie das Thema.
roundtable-topics-open = Ein neues Thema
roundtable-topics-open-lead = Wer ein Thema eröffnet, beruft auch die Sitzungen dazu ein.
roundtable-topics-name = Was ist das Thema?
roundtable-topics-name-missing = Bitte schreiben Sie, was das Thema ist.
roundtable-topics-purpose = Was möchten Sie erreichen?
roundtable-topics-invite = Wer soll davon erfahren?
roundtable-topics-invite-help = Alle, deren Namen Sie hier nicht sehen, finden das Thema auf dieser Seite.
roundtable-topics-invite-who = Plätze, die davon erfahren
roundtable-topics-submit = Thema eröffnen
roundtable-news-topic =
    { $count ->
        [one] Sie sind zu einem Thema eingeladen.
       *[other] Sie sind zu { $count } Themen eingeladen.
    }
roundtable-meet-title = Kleine Sitzung einberufen
roundtable-meet-lead = Alle, die bei dem Thema mitmachen, bekommen eine Einladung.
roundtable-meet-what = Worüber sprechen Sie?
roundtable-meet-title-missing = Bitte schreiben Sie, worüber Sie sprechen.
roundtable-meet-date = An welchem Tag?
roundtable-meet-time = Um wie viel Uhr?
roundtable-meet-date-wrong = Bitte geben Sie einen Tag und eine Uhrzeit an, zum Beispiel 14:00.
roundtable-meet-mode-missing = Bitte wählen Sie, wo Sie sich treffen.
roundtable-meet-place = Adresse, Raum
roundtable-meet-link = Webadresse
roundtable-meet-link-wrong = Eine Webadresse beginnt so: https://
roundtable-meet-submit = Alle einladen, die mitmachen
roundtable-meet-off = Sitzung absagen
roundtable-check-in-title = Ankunft in der Sitzung melden
roundtable-check-in-code = Der Code, der im Raum gezeigt wird
roundtable-check-in-changes = Der Code ändert sich alle drei Minuten. Geben Sie den ein, der jetzt gezeigt wird.
roundtable-check-in-seat = Für welchen Platz sind Sie da?
roundtable-check-in-submit = Ich bin da
roundtable-check-in-done = Wir haben notiert, dass Sie da sind.
roundtable-check-in-wrong = Das ist nicht der Code, oder er hat sich inzwischen geändert. Bitte geben Sie den ein, der jetzt gezeigt wird.
roundtable-check-in-not-now = Im Moment kann man sich nicht mit einem Code melden. Bitte sagen Sie es der Person, die das Protokoll schreibt.
roundtable-check-in-no-seat = Sie haben an diesem runden Tisch keinen Platz, deshalb können Sie Ihre Ankunft hier nicht melden. Bitte sagen Sie es der Person, die das Protokoll schreibt.
roundtable-check-in-lead = Sie haben den Code einer Sitzung gescannt. Auf zwei Wegen können Sie melden, dass Sie da sind.
roundtable-check-in-account = Wenn Sie sich auf dieser Website anmelden
roundtable-check-in-letter = Wenn Sie per E-Mail eingeladen wurden
roundtable-check-in-letter-text = Öffnen Sie den Link aus der E-Mail mit der Einladung, und geben Sie dort diesen Code ein:
roundtable-speech-contribution = Redebeitrag
roundtable-speech-pro = Dafür
roundtable-speech-contra = Dagegen
roundtable-speech-intervention = Kurze Bemerkung
roundtable-speech-question = Frage
roundtable-speech-point-of-order = Zur Geschäftsordnung
roundtable-speaking-title = Redeliste
roundtable-speaking-now = Jetzt spricht:
roundtable-speaking-nobody = Im Moment spricht niemand von der Redeliste.
roundtable-speaking-waiting = Wer sprechen möchte
roundtable-speaking-you = Sie
roundtable-speaking-guest = Gast
roundtable-speaking-kind = Was möchten Sie?
roundtable-speaking-item = Zu welchem Punkt?
roundtable-speaking-whole = Die Sitzung insgesamt
roundtable-speaking-seat = Für welchen Platz?
roundtable-speaking-ask = Ich möchte sprechen
roundtable-speaking-withdraw = Ich möchte doch nicht sprechen

roundtable-paper-minutes = Das Protokoll als PDF
roundtable-paper-title-minutes = Protokoll: { $title }
roundtable-paper-title-agenda = Tagesordnung: { $title }
roundtable-paper-title-attendance = Anwesenheitsliste: { $title }
roundtable-paper-title-closed = Vertrauliche Anwesenheitsliste: { $title }
roundtable-paper-title-letter = Einladung: { $title }
roundtable-paper-unprintable = Einige Schriftzeichen konnten wir nicht drucken. An ihrer Stelle steht das Zeichen �. Das sind ihre Nummern:
roundtable-paper-whole = Zur Sitzung insgesamt
roundtable-paper-present = Dabei waren
roundtable-paper-owner = Zuständig
roundtable-paper-number = Nr.
roundtable-paper-item = Tagesordnungspunkt
roundtable-paper-presenter = Vorgestellt von
roundtable-paper-duration = Dauer
roundtable-paper-organization = Organisation
roundtable-paper-person = Name
roundtable-paper-signature = Unterschrift
roundtable-paper-funding = Projektkennung
roundtable-paper-logo = Platz für das Logo des Geldgebers
roundtable-paper-closed-mark = Vertrauliche Liste
roundtable-paper-closed-notice = Auf dieser Liste unterschreiben die, die wir nicht vor allen nennen. Die Liste wird nicht herumgereicht und nicht kopiert. Wer die Sitzungen einberuft, bewahrt sie verschlossen auf.
roundtable-paper-dear = Sehr geehrte Mitglieder des runden Tisches,
roundtable-paper-invited = wir laden Sie herzlich zur nächsten Sitzung des runden Tisches ein.
roundtable-paper-please-answer = Bitte sagen Sie uns, ob Sie kommen und was Sie brauchen, um dabei zu sein.
roundtable-paper-regards = Mit freundlichen Grüßen

roundtable-corrected = Korrigiert, während die Mitglieder es lasen: { $date }
roundtable-text-machine = Diesen Text hat eine Maschine übersetzt. Er kann Fehler enthalten.
roundtable-text-stale = Das Original wurde geändert, seit der Text übersetzt wurde.
roundtable-search-title = In den Protokollen suchen
roundtable-search-lead = Hier finden Sie, worüber an den runden Tischen gesprochen und was beschlossen wurde, soweit es öffentlich ist.
roundtable-search-lead-inside = Hier finden Sie, worüber an Ihren runden Tischen gesprochen und was beschlossen wurde, aus allen Jahren.
roundtable-search-label = Was suchen Sie?
roundtable-search-kind = Welche Art
roundtable-search-kind-all = Alles
roundtable-search-table = An welchem runden Tisch
roundtable-search-table-all = An allen runden Tischen
roundtable-search-found = Gefunden
roundtable-search-count = Gefunden: { $count }. Das Neueste steht ganz oben.
roundtable-search-more = Es gibt mehr als { $count } Treffer. Geben Sie noch ein Wort ein, dann werden es weniger.
roundtable-search-none = Nichts gefunden.
roundtable-search-none-help = Versuchen Sie es mit weniger Wörtern oder mit einem anderen. Protokolle können Sie hier lesen, wenn sie fertig sind.
roundtable-search-item = Auf der Tagesordnung
