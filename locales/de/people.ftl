# Der Raum people: Anmeldung, Einladungen, das eigene Konto.

# Anmelden
people-sign-in-title = Anmelden
people-sign-in-lead = Für alle, die Angebote auf dem neuesten Stand halten, am runden Tisch sitzen oder hier arbeiten. Wer Hilfe sucht, braucht kein Konto.
people-sign-in-address = Ihre E-Mail-Adresse
people-sign-in-address-help = Wir schicken Ihnen einen Link und einen Code. Ein Passwort gibt es nicht.
people-sign-in-submit = Link anfordern
people-sign-in-address-wrong = Das ist keine E-Mail-Adresse. So sieht eine aus: name@example.org. Bitte sehen Sie nach, ob ein Buchstabe fehlt.
people-sign-in-no-account = Sie haben kein Konto? Ein Konto bekommen Sie mit einer Einladung: Fragen Sie die Koordination des runden Tisches.

# Nach der Bitte um den Link
people-sent-title = Sehen Sie in Ihr Postfach
people-sent-lead = Wenn wir diese Adresse kennen, ist eine E-Mail unterwegs. Das kann eine Minute dauern. Sehen Sie auch im Spam-Ordner nach.
people-sent-link = Öffnen Sie den Link aus der E-Mail in diesem Browser. Er gilt { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } lang und funktioniert nur einmal.
people-sent-code-title = Ist die E-Mail auf einem anderen Gerät?
people-sent-code = Der Code aus der E-Mail
people-sent-code-help = Acht Ziffern. Geben Sie sie hier ein.
people-sent-code-submit = Anmelden
people-sent-again = Nichts angekommen? Noch eine E-Mail anfordern
people-sent-wrong = Dieser Code stimmt nicht. Nehmen Sie die neueste E-Mail und geben Sie die acht Ziffern noch einmal ein.
people-sent-closed = Es wurden zu viele falsche Codes eingegeben. Bitte fordern Sie eine neue E-Mail an.

# Mit einem Link hereinkommen
people-link-title = Willkommen zurück
people-link-lead = Sie melden sich als { $name } an.
people-link-submit = Anmelden
people-link-refused-title = Dieser Link öffnet nichts mehr
people-link-used = Er wurde schon benutzt, und ein Link funktioniert nur einmal. Bitte fordern Sie einen neuen an.
people-link-expired = Er ist zu alt, oder es gibt inzwischen eine neuere E-Mail. Bitte fordern Sie einen neuen an.
people-link-other = Er funktioniert nur in dem Browser, in dem Sie ihn angefordert haben. Geben Sie dort den Code aus der E-Mail ein, oder fordern Sie hier einen Link an.
people-link-ask = Link anfordern

# Eine Einladung
people-invitation-title = Sie sind eingeladen
people-invitation-lead = { $name }, der runde Tisch lädt Sie ein.
people-invitation-what = Ein Knopfdruck, und Sie sind dabei. Es gibt kein Passwort und keine Verpflichtung, und Sie können jederzeit gehen, ohne einen Grund zu nennen.
people-invitation-not-sealed = Was Sie hier schreiben, können die lesen, die diese Website betreiben. Es ist nicht unter Verschluss.
people-invitation-submit = Hereinkommen
people-invitation-used = Diese Einladung wurde schon benutzt. Wenn Sie das waren, melden Sie sich mit Ihrer E-Mail-Adresse an.
people-invitation-expired = Diese Einladung ist zu alt. Bitten Sie die Person, die Sie eingeladen hat, um eine neue.

# Das eigene Konto
people-account-title = Ihr Konto
people-account-lead = Angemeldet als { $name }.
people-account-address = E-Mail
people-account-language = Sprache der E-Mails
people-account-roles = Was Sie hier tun
people-account-no-roles = Sie haben noch keine Aufgabe.
people-account-desk = Aufgaben
people-account-ours = Unsere Organisation am runden Tisch
people-account-sessions = Wo Sie angemeldet sind
people-account-sessions-help = Wenn Sie eine dieser Anmeldungen nicht kennen, beenden Sie sie.
people-account-session-here = Dieser Browser
people-account-session-since = angemeldet am { $date } um { $time } Uhr
people-account-session-end = Beenden
people-account-session-others = Alle anderen beenden
people-account-sign-out = Abmelden

# Die Stadt zum Zeigen: Anmeldung als erfundene Person. $name ist eine Person, $role ihre Aufgabe.
people-try-title = Seien Sie jemand, der hier arbeitet
people-try-lead = Diese Stadt dient nur zum Zeigen: Alle Menschen hier sind erfunden, und niemand bekommt E-Mails. Wählen Sie, wer Sie sein möchten.
people-try-as = { $name }, { $role }
people-try-link = Als jemand ausprobieren, der hier arbeitet

# Aufgaben
people-role-coordinator = Koordination
people-role-moderator = Textprüfung
people-role-facilitator = Gesprächsleitung
people-role-minute-taker = Protokoll
people-role-mediator = Interkulturelle Vermittlung
people-role-evaluator = Auswertung
people-role-translator = Übersetzung
people-role-editor = Redaktion
people-role-provider = Betreuung der Angebote
people-role-case-worker = Sozialarbeit

# E-Mails. Der Betreff sagt nicht, worum es geht.
people-mail-greeting = Guten Tag { $name },
people-mail-sign-in-subject = Ihr Link
people-mail-sign-in-text = hier ist der Link, um den Sie gebeten haben. Er gilt { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } lang und funktioniert nur einmal, und zwar in dem Browser, in dem Sie ihn angefordert haben.
people-mail-sign-in-action = Anmelden
people-mail-sign-in-code = Auf einem anderen Gerät angefordert? Geben Sie dort diesen Code ein: { $code }
people-mail-sign-in-not-you = Wenn Sie nicht darum gebeten haben, lassen Sie diese E-Mail einfach liegen: Ohne sie kommt niemand hinein.
people-mail-invitation-subject = Eine Einladung
people-mail-invitation-text = der runde Tisch lädt Sie ein. Sie brauchen kein Passwort: Mit dem Link kommen Sie hinein.
people-mail-invitation-days = Der Link gilt { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } lang und funktioniert nur einmal.
people-mail-invitation-action = Einladung ansehen
people-mail-invitation-not-wanted = Sie möchten nicht? Dann tun Sie einfach nichts. Wir fragen nicht, warum.
people-mail-speaker-subject = Eine Änderung
people-mail-speaker-text = Diese Person wurde eingeladen, hier für Ihre Organisation zu sprechen: { $name }. Wenn Sie nicht wissen, warum, fragen Sie bitte die Koordination.
people-mail-speaker-action = Ansehen
