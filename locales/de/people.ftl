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

# Der zweite Schritt: eine Passphrase und ein Code neben der E-Mail. $minutes und $count sind Zahlen.
people-step-title = Ihr zweiter Schritt
people-step-lead = Eine E-Mail kann in falsche Hände geraten. Wer sich um das kümmert, was andere schreiben, zeigt deshalb noch zwei Dinge: eine Passphrase aus mehreren Wörtern, die sonst niemand kennt, und einen Code, der nur einmal funktioniert.
people-step-passphrase = Ihre Passphrase
people-step-passphrase-help = Fünf erfundene Wörter merkt man sich leichter als Zeichen und Zahlen. Schreiben Sie sich diese auf, oder wählen Sie eigene mit mindestens { $count ->
        [one] { $count } Zeichen
       *[other] { $count } Zeichen
    }.
people-step-suggested = Ein Vorschlag
people-step-before = Ihre bisherige Passphrase
people-step-before-help = Mit ihr gehen Ihre Schlüssel auf die neue über. Wenn Sie sie vergessen haben, lassen Sie das Feld leer: Ihr Wiederherstellungscode öffnet die Schlüssel danach.
people-step-kind = Woher Ihre Codes kommen
people-step-kind-app = Aus einer App, auf einem Telefon oder einem Computer
people-step-kind-app-help = Jede App für Codes ist recht (TOTP). Sie braucht keine Verbindung, und niemand erfährt, dass Sie sie haben.
people-step-kind-paper = Von einer Liste auf Papier
people-step-kind-paper-help = Für alle, die kein eigenes Telefon haben oder es nicht dafür verwenden möchten. Sie drucken { $count ->
        [one] { $count } Code aus und streichen ihn
       *[other] { $count } Codes aus und streichen einen nach dem anderen
    } durch.
people-step-next = Weiter
people-step-short = Das ist zu kurz. Bitte nehmen Sie mindestens { $count ->
        [one] { $count } Zeichen
       *[other] { $count } Zeichen
    }; fünf Wörter ergeben eine gute Passphrase.
people-step-common = Diese würden zu viele Menschen ausprobieren. Bitte nehmen Sie andere Wörter, die nicht zusammengehören.
people-step-own = Ihr eigener Name oder Ihre Adresse kommt darin vor. Bitte nehmen Sie andere Wörter.
people-step-kind-missing = Bitte wählen Sie, woher Ihre Codes kommen.

# Die Codes werden einmal gezeigt, und der erste wird eingegeben
people-step-shown-title = Nehmen Sie Ihre Codes mit
people-step-shown-once = Diese Seite wird nur einmal gezeigt. Drucken Sie sie aus oder schreiben Sie alles ab, bevor Sie weitergehen.
people-step-app-scan = Scannen Sie dieses Bild mit Ihrer App.
people-step-app-picture = Bild für die App
people-step-app-type = Oder geben Sie das hier in die App ein:
people-step-spare = Codes für den Tag, an dem die App verloren ist
people-step-spare-help = Jeder von ihnen funktioniert einmal anstelle der App. Bewahren Sie sie dort auf, wo Ihre anderen Papiere sind, nicht neben Ihrem Computer.
people-step-paper = Ihre Codes
people-step-paper-help = Jeder von ihnen funktioniert nur einmal. Streichen Sie durch, was Sie benutzt haben, die Reihenfolge ist egal, und bewahren Sie die Liste getrennt von Ihrer Passphrase auf.
people-step-try = Probieren Sie es einmal aus
people-step-try-help = Geben Sie Ihre Passphrase noch einmal ein, und dazu einen Code. Von da an gilt beides.
people-step-code = Ein Code
people-step-code-help = Sechs Ziffern aus Ihrer App oder acht von Ihrer Liste.
people-step-settle = Fertig
people-step-again = Neu beginnen
people-step-shown-again = Ihre Codes wurden schon gezeigt; ein zweites Mal können wir sie nicht zeigen. Wenn Sie sie nicht aufgeschrieben haben, beginnen Sie neu.

# Den zweiten Schritt zeigen
people-confirm-title = Sind Sie es?
people-confirm-lead = Was jetzt kommt, braucht mehr als eine E-Mail. Bitte geben Sie Ihre Passphrase und einen Code ein.
people-confirm-submit = Weiter
people-confirm-counts = Das gilt { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    } lang in diesem Browser. Bevor etwas geschieht, das sich nicht zurücknehmen lässt, fragen wir Sie noch einmal.
people-confirm-lost = Beides verloren? Eine andere Person aus der Koordination kann Ihren zweiten Schritt entfernen, und Sie wählen einen neuen.
people-proof-wrong = Passphrase und Code passen nicht zusammen. Bitte sehen Sie sich beides noch einmal an; ein Code funktioniert nur einmal.
people-proof-wait = Das waren zu viele falsche Versuche. Bitte warten Sie { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }.
people-proof-busy = Gerade melden sich viele Menschen an. Bitte versuchen Sie es in ein paar Sekunden noch einmal.
people-proof-late = Das hat zu lange gedauert oder wurde in einem anderen Fenster erledigt. Bitte beginnen Sie neu.

# Was auf dem eigenen Konto steht
people-account-proof = Wie Sie zeigen, dass Sie es sind
people-account-proof-letter = Mit der E-Mail und dem Link darin. Für Ihre eigene Organisation genügt das.
people-account-proof-needed = Was Sie hier tun, braucht einen zweiten Schritt. Das dauert zwei Minuten.
people-account-proof-app = Mit der E-Mail, Ihrer Passphrase und Codes aus einer App, seit { $date }.
people-account-proof-paper = Mit der E-Mail, Ihrer Passphrase und Codes auf Papier, seit { $date }.
people-account-proof-left = { $count ->
        [0] Auf dem Papier ist kein Code mehr übrig.
        [one] Auf dem Papier ist noch { $count } Code übrig.
       *[other] Auf dem Papier sind noch { $count } Codes übrig.
    }
people-account-proof-few = Bitte erstellen Sie neue Codes, bevor sie Ihnen ausgehen.
people-account-proof-set = Zweiten Schritt wählen
people-account-proof-change = Andere Passphrase oder neue Codes wählen
people-account-proof-done = Ihr zweiter Schritt gilt ab jetzt.
people-account-keys-link = Ihre Schlüssel ansehen

# Die eigenen Schlüssel
people-keys-title = Ihre eigenen Schlüssel
people-keys-lead = Was hier unter Verschluss ist, kann niemand lesen, der den Server betreut: nur Menschen mit Schlüsseln. Noch wird nirgends nach ihnen gefragt. Wer mit Klientinnen und Klienten arbeiten oder vermitteln wird, kann die eigenen jetzt erstellen.
people-keys-warning = Ihre Schlüssel öffnen sich mit Ihrer Passphrase oder mit einem Wiederherstellungscode auf Papier, und mit nichts anderem. Wenn Sie beides verlieren, kann Ihnen niemand helfen.
people-keys-first = Dafür brauchen Sie einen zweiten Schritt.
people-keys-passphrase = Ihre Passphrase
people-keys-make = Meine Schlüssel erstellen
people-keys-code-title = Schreiben Sie Ihren Wiederherstellungscode auf
people-keys-code-once = Er wird nur einmal gezeigt. Er öffnet Ihre Schlüssel, wenn Sie Ihre Passphrase vergessen. Wer ihn hat, kann lesen, was Sie lesen können.
people-keys-code-again = Geben Sie ihn jetzt noch einmal ein
people-keys-code-again-help = Groß- und Kleinschreibung, Leerzeichen und Zeilen spielen keine Rolle.
people-keys-confirm = Ich habe ihn aufgeschrieben
people-keys-begun = Ihre Schlüssel wurden erstellt, aber der Wiederherstellungscode wurde nicht noch einmal eingegeben. Wenn Sie ihn haben, geben Sie ihn hier ein; sonst erstellen Sie neue Schlüssel.
people-keys-ready = Ihre Schlüssel gibt es seit { $date }.
people-keys-closed = Sie haben eine andere Passphrase ohne die vorherige gewählt. Ihr Wiederherstellungscode öffnet Ihre Schlüssel wieder.
people-keys-recovery = Ihr Wiederherstellungscode
people-keys-reopen = Meine Schlüssel öffnen
people-keys-fingerprint = Ihr digitaler Fingerabdruck
people-keys-fingerprint-help = Wenn Sie jemanden treffen, mit dem Sie etwas unter Verschluss teilen werden, lesen Sie einander diese Zahlen vor. Sie sind kein Geheimnis.
people-keys-mistyped = In diesem Code fehlt ein Zeichen, oder eines ist falsch. Bitte vergleichen Sie ihn mit Ihrem Papier.
people-keys-other = Das ist nicht der Code Ihrer Schlüssel. Bitte vergleichen Sie ihn mit Ihrem Papier.
people-keys-wrong = Diese Passphrase stimmt nicht. Bitte versuchen Sie es noch einmal.

# E-Mails dazu
people-mail-account-action = Mein Konto ansehen
people-mail-account-not-you = Wenn Sie das nicht waren, rufen Sie bitte die Koordination an.
people-mail-step-text = für Ihr Konto wurden eine Passphrase und ein zweiter Schritt eingerichtet.
people-mail-step-reset-text = Ihr zweiter Schritt wurde entfernt, weil jemand gesagt hat, dass Sie ihn verloren haben. Sie können einen neuen wählen.
people-mail-step-others-text = Der zweite Schritt von { $name } wurde aufgehoben, weil er verloren war. Wenn Sie nicht wissen, warum, fragen Sie bitte die anderen Koordinierenden.
people-mail-tries-text = jemand, der Ihre E-Mails lesen kann, hat mehrmals eine falsche Passphrase oder einen falschen Code eingegeben.
people-mail-role-text = { $name } hat hier eine Aufgabe bekommen: { $roles }. Wenn Sie nicht wissen, warum, fragen Sie bitte die anderen aus der Koordination.
people-mail-role-action = Ansehen

# Mail that can wait, coming in without a letter
people-sign-in-proof = Mit Passphrase und Code anmelden
people-sign-in-proof-help = Für alle, die beides eingerichtet haben. Es geht ohne E-Mail, auch wenn gerade keine ankommt.
people-sign-in-who = E-Mail-Adresse oder Anmeldenummer
people-sign-in-proof-submit = Anmelden
people-sign-in-proof-wrong = Diese drei Angaben passen nicht zusammen, oder es waren zu viele falsche Versuche. Bitte sehen Sie sie sich noch einmal an, warten Sie eine Viertelstunde, oder fordern Sie einen Link an.
people-step-name = Ihre Anmeldenummer
people-step-name-help = Sie haben hier keine E-Mail-Adresse: Sie melden sich mit dieser Nummer, Ihrer Passphrase und einem Code an. Schreiben Sie die Nummer zu den Codes, getrennt von Ihrer Passphrase.
people-account-name = Anmeldenummer
people-account-handed = Zurzeit kommen Sie nur mit einem Link herein, den man Ihnen übergibt. Mit einem zweiten Schritt kommen Sie selbst herein.
people-account-mail = E-Mails, die warten können
people-account-mail-how = Wie oft sie kommen
people-account-mail-help = Was Ihr Konto schützt, und was auf eine Bitte von Ihnen antwortet, kommt immer.
people-account-mail-save = So soll es sein
people-account-mail-saved = So ist es ab jetzt.
people-account-mail-unreached = Seit { $date } kommen E-Mails an Ihre Adresse zurück. Wenn sie nicht mehr stimmt, bitten Sie die Koordination, Sie unter einer anderen einzuladen.
people-often-daily = Morgens, wenn es etwas zu berichten gibt
people-often-weekly = Einmal in der Woche, am Montag
people-often-never = Nie
people-mail-news-text = das ist seit der letzten E-Mail geschehen:
people-mail-news-foot = Wie oft solche E-Mails kommen, können Sie auf der Seite Ihres Kontos wählen.
people-mail-news-stop = Keine solchen E-Mails mehr
people-mail-tries-door-text = jemand hat mehrmals versucht, sich mit Ihrer Adresse und einer falschen Passphrase oder einem falschen Code anzumelden. Das ist nicht gelungen.
people-stop-title = Keine solchen E-Mails mehr?
people-stop-lead = Wir schreiben nicht mehr über das, was warten kann. Was Ihr Konto schützt, kommt weiterhin, und auf der Seite Ihres Kontos können Sie die anderen E-Mails jederzeit wieder anfordern.
people-stop-submit = Keine mehr
people-stop-done = Erledigt. Es kommen keine solchen E-Mails mehr.
people-stop-over = Dieser Link bewirkt nichts mehr. Auf der Seite Ihres Kontos können Sie wählen, wie oft E-Mails kommen.

# Wer etwas getan hat, wo kein Name genannt wird.
people-hand-you = Sie
people-hand-coordinator = jemand von der Koordination
people-hand-moderator = jemand von der Textprüfung
people-hand-own = jemand aus der Organisation
people-hand-somebody = jemand
people-hand-operator = wer den Server betreibt
people-hand-visitor = jemand, der nicht angemeldet war
people-mail-link-text = für { $name } wurde ein Link erstellt, den ein Koordinator übergibt. Wenn Sie nicht wissen, warum, fragen Sie bitte die anderen Koordinatoren.
