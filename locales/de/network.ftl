# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = Andere Namen
network-organization-contact = Kontakt
network-organization-founded = Gegründet
network-organization-legal-status = Rechtsform
network-organization-offers =
    { $count ->
        [one] { $count } Angebot
       *[other] { $count } Angebote
    }
network-organization-no-offers = Diese Organisation hat keine Angebote auf der Liste.
network-organization-contact-none = Telefon und E-Mail sind nicht öffentlich.
network-organization-phone-extension = Durchwahl { $extension }

# Die eigene Organisation am runden Tisch: mitmachen, wo sie genannt werden darf, wie andere sie sehen, gehen.
# Das alles lesen Mitglieder von Organisationen. Hier nie HTML.

network-ours-title = Unsere Organisation am runden Tisch
network-ours-public-page = Unsere öffentliche Seite
network-ours-members = Wer am runden Tisch sitzt
network-ours-services = Unsere Angebote: ändern oder hinzufügen
network-not-sealed = Was hier steht, können die lesen, die diese Website betreiben. Es ist nicht unter Verschluss.

# Wie die Organisation zum runden Tisch steht. $date: ein Tag.
network-state-known = Noch nicht am runden Tisch.
network-state-approached = Sie sind eingeladen. Es gibt noch keine Antwort.
network-state-joined = Am runden Tisch seit { $date }.
network-state-dormant = Am runden Tisch. Still seit { $date }.
network-state-rejoined = Wieder am runden Tisch seit { $date }.
network-state-declined = Sie haben am { $date } Nein gesagt. Sie können jederzeit kommen.
network-state-withdrawn = Sie sind am { $date } gegangen. Sie können jederzeit zurückkommen.

# Mitmachen
network-join-title = Am runden Tisch mitmachen
network-join-lead = Mitmachen kostet nichts und verpflichtet Sie zu nichts. Sie können jederzeit mit einem Knopfdruck gehen, und niemand fragt, warum.
network-join-submit = Am runden Tisch mitmachen
network-join-decline = Nein, danke
network-join-public-now = Diese Website zeigt Ihre Organisation heute so, wie sie in einer öffentlichen Quelle steht. Sobald Sie mitmachen, zählt nur noch, was Sie unten ankreuzen.

# Wo sie genannt werden darf
network-named-title = Wo dürfen wir genannt werden?
network-named-lead = Nichts ist angekreuzt, solange Sie es nicht selbst ankreuzen. Niemand sonst kann das für Sie tun, und Sie können es jederzeit ändern.
network-named-save = Speichern
network-named-saved = Gespeichert. Es gilt ab jetzt.
network-named-look = Zeigen, wie andere uns dann sehen würden
network-named-since = ja, seit { $date }
network-purpose-individual-cases = Im Fall einer einzelnen Person
network-purpose-individual-cases-who = Das sehen die Menschen aus der Sozialarbeit, die dieser Person helfen.
network-purpose-member-list = In der Liste der Mitglieder
# $organizations: wie viele Organisationen am runden Tisch sitzen; $authorities: wie viele davon staatliche Behörden sind.
network-purpose-member-list-who =
    { $organizations ->
        [0] Das sehen Organisationen am runden Tisch. Es gibt noch keine.
        [one] Das sieht { $organizations } Organisation am runden Tisch.
       *[other] Das sehen { $organizations } Organisationen am runden Tisch.
    } { $authorities ->
        [0] Keine davon ist eine staatliche Behörde.
        [one] { $authorities } davon ist eine staatliche Behörde.
       *[other] { $authorities } davon sind staatliche Behörden.
    }
network-named-authorities = Auch staatliche Behörden am runden Tisch sehen uns in der Liste
network-purpose-website = Auf dieser Website
network-purpose-website-who = Das sehen alle, auch Suchmaschinen.
network-purpose-print = In gedruckten Ausgaben
network-purpose-print-who = Das sehen alle, die ein Heft in der Hand haben. Was gedruckt ist, lässt sich nicht zurückholen.
network-purpose-conference = Bei Konferenzen und anderen Veranstaltungen
network-purpose-conference-who = Das sehen alle, die dort sind.
network-purpose-newsletter = Im Newsletter
network-purpose-newsletter-who = Das sehen alle, die ihn bekommen. Was verschickt ist, lässt sich nicht zurückholen.
network-purpose-funders-report = In Berichten an die Geldgeber
network-purpose-funders-report-who = Das sehen die, die den runden Tisch bezahlen.
network-purpose-open-data = In den offenen Daten
network-purpose-open-data-who = Das lesen Programme von anderen. Wenn Sie es sich anders überlegen, sagen wir ihnen, dass sie Sie vergessen sollen. Zwingen können wir sie nicht.
network-purpose-attribution = Im Protokoll, neben dem, was wir sagen
network-purpose-attribution-who = Das sehen alle, die das Protokoll lesen dürfen. Sonst steht dort nur, was für eine Organisation Sie sind.

# Wie andere uns sehen
network-seen-title = Wie andere uns sehen
network-seen-lead = Aus denselben Daten gemacht wie die Seiten selbst.
network-seen-then = Wie andere uns sehen würden
network-seen-then-lead = So wäre es. Noch ist nichts geändert.
network-seen-public = Alle, auf dieser Website
network-seen-member = Ein Mitglied des runden Tisches
network-seen-authority = Eine staatliche Behörde am runden Tisch
network-seen-funder = Wer den runden Tisch bezahlt
network-seen-api = Programme, die unsere offenen Daten lesen
network-seen-nothing = Nichts von uns.
network-seen-name-in-list = Unser Name in der Liste der Mitglieder, und was alle sehen.
network-seen-name-in-report = Unser Name im Bericht, und was alle sehen.
network-seen-as-everyone = Was alle sehen.

# Gehen
network-leave-title = Den runden Tisch verlassen
network-leave-lead = Ein Knopfdruck, sofort, ohne einen Grund zu nennen. Ihr Name verschwindet von jeder Seite, aus jeder Liste und aus allen Daten, die diese Website weitergibt. Alle Kreuze oben gehen weg. Sie können später zurückkommen.
network-leave-submit = Den runden Tisch verlassen
network-leave-rehearse = Erst zeigen, was verschwinden würde
network-leave-rehearsed-title = Wenn Sie jetzt gehen würden
# $count: wie viele Adressen dieser Website.
network-leave-gone =
    { $count ->
        [0] Keine öffentliche Seite würde sich ändern: Von Ihnen gibt es keine.
        [one] { $count } öffentliche Adresse würde antworten, dass es sie nicht mehr gibt.
       *[other] { $count } öffentliche Adressen würden antworten, dass es sie nicht mehr gibt.
    }
network-left-title = Sie haben den runden Tisch verlassen
network-left-lead = Ihr Name ist von dieser Website verschwunden. Das hier kann niemand zurückholen:
network-left-print = Gedruckte Ausgaben, und Seiten, die jemand ausgedruckt oder gespeichert hat.
network-left-mail = E-Mails und Einladungen, die verschickt wurden.
network-left-programs = Kopien, die Programme von anderen aus den offenen Daten gemacht haben. Wir sagen ihnen, dass sie Sie innerhalb von 7 Tagen vergessen sollen.
network-left-search = Was Suchmaschinen behalten haben. Sie sehen von selbst wieder nach. Schneller geht es, wenn Sie sie darum bitten:
network-left-back = Zurück an den runden Tisch

# Was wann gesagt wurde
network-history-title = Was gesagt wurde, und wann
# $date: ein Tag. $what: der Name eines Zwecks.
network-history-given = { $date }: ja – { $what }
network-history-taken = { $date }: nein – { $what }
network-history-empty = Es wurde noch nichts gesagt.

# Wer am runden Tisch sitzt
network-members-title = Wer am runden Tisch sitzt
network-members-lead = Organisationen, die von den anderen Mitgliedern gesehen werden möchten. Bitte geben Sie diese Liste nicht weiter.
# $unnamed: wie viele Organisationen am runden Tisch sitzen, die hier nicht genannt sind.
network-members-unnamed =
    { $unnamed ->
        [one] { $unnamed } weitere Organisation sitzt am runden Tisch und ist hier nicht genannt.
       *[other] { $unnamed } weitere Organisationen sitzen am runden Tisch und sind hier nicht genannt.
    }
network-members-none = Hier ist noch niemand genannt. Jede Organisation entscheidet selbst.
network-category-city-department = Abteilung im Rathaus
network-category-district = Bezirk
network-category-state-authority = Staatliche Behörde
network-category-ngo = Nichtstaatliche Organisation
network-category-migrant-organisation = Organisation von Migrantinnen und Migranten
network-category-international-organisation = Internationale Organisation
network-category-research = Forschung
network-category-community-representative = Gemeinschaft

# Das Kontaktbuch, wie es die Organisation liest, um die es geht
network-notes-title = Was über uns notiert wurde
network-notes-lead = Die Koordination notiert, wann wir in Kontakt waren: nur Tatsachen. Jede Zeile verschwindet nach einem Jahr. Wenn etwas nicht stimmt, sagen Sie es bitte.
network-notes-call = Anruf
network-notes-mail = E-Mail
network-notes-memo = Notiz
network-notes-visit = Besuch
# $step: was als Nächstes zu tun ist.
network-notes-next = Nächster Schritt: { $step }
# $date: ein Tag.
network-notes-by = Frist: { $date }
# Jemand anderes aus der Organisation war schneller.
network-ours-not-now = Das hat sich inzwischen geändert. Es wurde nichts gemacht. Bitte sehen Sie sich die Seite noch einmal an.

# What can wait, in the letter of the morning
network-news-joined = { $count ->
    [one] Eine Organisation macht jetzt am runden Tisch mit.
   *[other] { $count } Organisationen machen jetzt am runden Tisch mit.
}
network-news-left = { $count ->
    [one] Eine Organisation hat den runden Tisch verlassen.
   *[other] { $count } Organisationen haben den runden Tisch verlassen.
}

# Give and take
network-balance-title = Geben und Nehmen
network-balance-gives = Was die Organisation gibt
network-balance-gets = Was die Organisation bekommt
network-balance-nothing = Noch nichts, was sich hier zählen ließe.
network-balance-counted = Gezählt wird nur, was hier zu sehen ist. Was aus einem Gespräch entsteht, wird nicht gemessen.
network-balance-question = Bekommen Sie mindestens so viel, wie Sie geben?
network-balance-who = Wir fragen zweimal im Jahr, ein Knopfdruck genügt. Nur die Gesprächsleitung liest die Antwort. Sie können sie bis zum Ende des Halbjahres ändern.
network-balance-yes = Ja
network-balance-no = Nein
network-balance-said-yes = In diesem Halbjahr haben Sie gesagt: ja.
network-balance-said-no = In diesem Halbjahr haben Sie gesagt: nein. Die Gesprächsleitung wird sich bei Ihnen melden.
network-gives-services = { $count ->
    [one] Ein Angebot
   *[other] { $count } Angebote
}
network-gives-languages = { $count ->
    [one] Dort wird eine Sprache gesprochen
   *[other] Dort werden { $count } Sprachen gesprochen
}
network-gives-changes = { $count ->
    [one] Eine Korrektur, die in den letzten drei Monaten öffentlich wurde
   *[other] { $count } Korrekturen, die in den letzten drei Monaten öffentlich wurden
}
network-gets-projects = { $count ->
    [one] Ein gefördertes Projekt, an dem die Angebote hängen
   *[other] { $count } geförderte Projekte, an denen die Angebote hängen
}
network-gets-contacts = { $count ->
    [one] Der runde Tisch hat sich in den letzten zwölf Monaten einmal bei Ihnen gemeldet
   *[other] Der runde Tisch hat sich in den letzten zwölf Monaten { $count } Mal bei Ihnen gemeldet
}

# As others see us, word for word
network-seen-whole = Wort für Wort: { $count ->
    [one] eine Angabe
   *[other] { $count } Angaben
}

# Was mit dem eigenen Eintrag geschah: was und wann.
network-happened = Was mit unserem Eintrag geschah
network-happened-network-add = Wir wurden in die Liste der Organisationen aufgenommen
network-happened-network-describe = Was der runde Tisch über uns weiß, wurde geändert
network-happened-network-note = Etwas wurde über uns notiert
network-happened-network-tend = Es wurde notiert, wie wir zum runden Tisch stehen
network-happened-network-settle = Wir sind dazugekommen, zurückgekommen oder haben nein gesagt
network-happened-network-consent = Es wurde geändert, wo wir genannt werden dürfen
network-happened-network-withdraw = Wir haben den runden Tisch verlassen
network-happened-directory-import = Er wurde aus einer Datei aktualisiert
network-happened-other = Er wurde geändert

# Hilfe zur Seite.
network-help-ours =
    Diese Seite zeigt, wie wir zum runden Tisch stehen, wo wir genannt werden dürfen und wie andere uns sehen.
    Beginnen Sie mit „Zeigen, wie andere uns dann sehen würden“: Vom Ansehen ändert sich nichts.
    Wenn jemand anderes aus der Organisation schneller war, wird nichts gemacht, und Sie sehen, wie es jetzt steht. Jedes Häkchen können Sie jederzeit zurücknehmen.
    Diese Seite sehen nur Ihre eigenen Leute. Die Koordination weiß, wie Sie zum runden Tisch stehen und was notiert wurde.
