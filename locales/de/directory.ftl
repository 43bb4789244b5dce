# The directory: home, results, service and organisation pages, and the page about the data interface.
# $day is a weekday: mon tue wed thu fri sat sun. $time, $from, $to: a time of day such as 16:00.
# $date: a written date. $count: a number. Never put HTML here.

## Home

directory-home-title = Wie können wir Ihnen helfen?
directory-home-lead = Schreiben Sie es mit Ihren eigenen Worten, in Ihrer eigenen Sprache. Fehler machen nichts.
directory-home-examples = Zum Beispiel:
directory-home-example-doctor = Arzt für mein Kind
directory-home-example-shelter = Schlafplatz für heute Nacht
directory-home-example-permit = Arbeitserlaubnis
directory-home-seat = Ein Platz für Sie
directory-home-topics = Wählen Sie ein Thema
directory-home-all = Die ganze Liste ansehen
directory-home-what = Was ist das hier?
directory-home-here-title = Alles in der Stadt an einem Ort
directory-home-here-text =
    { $count ->
        [one] Auf der Liste steht { $count } Anlaufstelle, die in { $city } hilft. Auf jeder Seite steht, wann die Angaben zuletzt geprüft wurden.
       *[other] Auf der Liste stehen { $count } Anlaufstellen, die in { $city } helfen: Vereine, Ämter, Arztpraxen, Schulen. Auf jeder Seite steht, wann die Angaben zuletzt geprüft wurden.
    }
directory-home-free-title = Kostenlos, und wir fragen nicht, wer Sie sind
directory-home-free-text = Sie müssen sich nicht anmelden. Niemand fragt hier, welche Papiere Sie haben.
directory-home-say-title = Auch Ihr Wort zählt
directory-home-say-text = Manche Hilfe fehlt in der Stadt noch. Am runden Tisch, auf Ungarisch Kerekasztal, suchen Organisationen, das Rathaus und die Menschen in der Stadt gemeinsam nach Lösungen.
directory-home-empty-title = Hier werden die ersten Angebote stehen
directory-home-empty-text = Für { $city } ist noch nichts eingetragen. Die Notrufnummern funktionieren trotzdem.

## Emergency. The number stands before each text.

directory-emergency-label = Dringende Hilfe

## Results. $query: what was typed.

directory-results-title = Suchergebnisse
directory-results-page-title = { $query } – Suchergebnisse
directory-results-all-title = Alle Angebote
directory-results-found =
    { $count ->
        [one] { $count } Anlaufstelle passt
       *[other] { $count } Anlaufstellen passen
    }
directory-results-found-more =
    { $count ->
        [one] Mehr als { $count } Anlaufstelle passt
       *[other] Mehr als { $count } Anlaufstellen passen
    }
directory-results-all =
    { $count ->
        [one] { $count } Anlaufstelle auf der Liste
       *[other] { $count } Anlaufstellen auf der Liste
    }
directory-results-none-title = Dazu haben wir nichts gefunden
directory-results-none-lead = Das heißt nicht, dass es keine Hilfe gibt. Versuchen Sie es so:
directory-results-none-shorter = Schreiben Sie weniger oder einfachere Wörter.
directory-results-none-other-language = Schreiben Sie dasselbe auf Ungarisch oder Englisch.
directory-results-none-all = Sehen Sie sich die ganze Liste an.
directory-results-query-long = Das ist für die Suche zu lang. Bitte schreiben Sie höchstens { $most } Zeichen.

## Facts: one short line each, under a name

directory-facts-label = Kurz gesagt
directory-facts-speaks = Sprachen: { $languages }
directory-facts-interpreter = Dolmetschen möglich
directory-facts-free = kostenlos
directory-facts-cost = kostet { $amount }
directory-facts-open-now = jetzt geöffnet
directory-facts-open-until = geöffnet bis { $time } Uhr
directory-facts-open-all-day = Tag und Nacht geöffnet
directory-facts-opens-today = öffnet heute um { $time } Uhr
directory-facts-opens-tomorrow = öffnet morgen um { $time } Uhr
directory-facts-opens-day =
    { $day ->
        [mon] öffnet am Montag um { $time } Uhr
        [tue] öffnet am Dienstag um { $time } Uhr
        [wed] öffnet am Mittwoch um { $time } Uhr
        [thu] öffnet am Donnerstag um { $time } Uhr
        [fri] öffnet am Freitag um { $time } Uhr
        [sat] öffnet am Samstag um { $time } Uhr
       *[sun] öffnet am Sonntag um { $time } Uhr
    }
directory-facts-opens-date = öffnet am { $date } um { $time } Uhr
directory-facts-closed-now = jetzt geschlossen
directory-facts-temporarily-closed = vorübergehend geschlossen
directory-facts-hours-unknown = fragen Sie nach den Öffnungszeiten
directory-facts-hours-may-differ = an diesem Tag vielleicht andere Zeiten
directory-facts-by-appointment = mit Termin
directory-facts-walk-in = ohne Termin
directory-facts-by-phone = am Telefon
directory-facts-online = im Internet
directory-facts-district = { $district }. Bezirk
directory-facts-places =
    { $count ->
        [one] an { $count } Ort
       *[other] an { $count } Orten
    }
directory-facts-checked = geprüft im { $month }
directory-facts-not-checked = noch nicht geprüft

## Service page

directory-service-who = Für wen
directory-service-ages-between = Von { $from } bis { $to } Jahren.
directory-service-ages-from = Ab { $from } Jahren.
directory-service-ages-to = Bis { $to } Jahre.
directory-service-bring = Was Sie mitbringen
directory-service-bring-missing = Wenn etwas davon fehlt, rufen Sie an, bevor Sie kommen.
directory-service-cost = Was es kostet
directory-service-apply = Wie Sie sich anmelden
directory-service-wait = Wartezeit
directory-service-appointment = Brauche ich einen Termin?
directory-service-where = Wo es ist
directory-service-where-hidden = Die Adresse ist nicht öffentlich. Rufen Sie an, dann sagt man Ihnen, wohin Sie gehen können.
directory-service-where-several = Das gibt es an mehreren Orten
directory-service-hours = Öffnungszeiten
directory-service-languages = In welchen Sprachen
directory-service-accessibility = Barrierefreiheit
directory-service-contact = Kontakt
directory-service-phone-extension = Durchwahl { $extension }
directory-service-phone-languages = Sprachen am Telefon: { $languages }.
directory-service-contact-none = Telefon und E-Mail sind nicht öffentlich. Bitte gehen Sie selbst hin.
directory-service-by = Wer es anbietet
directory-service-program = Teil des Programms
directory-service-also = Was diese Organisation noch anbietet
directory-service-alert = Wichtig
directory-service-closed-title = Vorübergehend geschlossen
directory-service-closed-text = Dieses Angebot gibt es im Moment nicht. Rufen Sie an, bevor Sie hingehen, oder suchen Sie etwas Ähnliches.
directory-service-ended-title = Dieses Angebot gibt es nicht mehr
directory-service-ended-text = Wir lassen die Seite stehen, damit alte Links nicht ins Leere führen. Suchen Sie stattdessen etwas Ähnliches.
directory-service-similar = Ähnliche Hilfe suchen
directory-service-checked = Zuletzt geprüft am { $date }.
directory-service-not-checked = Diese Angaben hat noch niemand geprüft. Bitte rufen Sie an, bevor Sie hingehen.

## Opening hours

directory-week-day = Tag
directory-week-hours = Geöffnet
directory-week-range = { $from }–{ $to }
directory-week-all-day = Tag und Nacht
directory-week-closed = geschlossen
directory-week-unknown = Wir kennen die Öffnungszeiten nicht. Bitte rufen Sie an, bevor Sie hingehen.
directory-week-exceptions = An diesen Tagen ist es anders
directory-week-closed-on = { $date }: geschlossen
directory-week-closed-between = Geschlossen von { $from } bis { $to }.
directory-week-open-on = { $date }: { $hours }

## Labels of the standard's values

directory-cost-free = kostenlos
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = Fragen Sie, was es kostet.
directory-phone-type-cell = Handy
directory-phone-type-text = SMS
directory-phone-type-textphone = Schreibtelefon
directory-phone-type-video = Videoanruf
directory-phone-type-fax = Fax
directory-phone-type-pager = Pager

## The page about the data interface, for people who build with the data

directory-api-title = Offene Daten des Verzeichnisses
directory-api-lead = Den öffentlichen Teil dieses Verzeichnisses darf jeder mit einem Programm lesen: ohne Schlüssel, ohne Anmeldung. Die Daten folgen dem Standard HSDS 3.1 (Human Services Data Specification).
directory-api-start = Wo Sie anfangen
directory-api-start-text = Jede Liste ist JSON mit Seiten. Folgen Sie den Adressen unten; jede Antwort trägt ein ETag, so holen Sie nur, was sich geändert hat.
directory-api-resources = Was es gibt
directory-api-resource-root = Über diese Schnittstelle: Version, Profil und Beschreibung
directory-api-resource-services = Angebote, als Liste
directory-api-resource-service = Ein Angebot mit allem, was dazugehört
directory-api-resource-organizations = Organisationen, als Liste
directory-api-resource-organization = Eine Organisation mit ihren Angeboten
directory-api-resource-service-at-locations = Angebote an ihren Orten, als Liste
directory-api-resource-service-at-location = Ein Angebot an einem Ort
directory-api-resource-taxonomies = Klassifikationen, als Liste
directory-api-resource-taxonomy = Eine Klassifikation
directory-api-resource-taxonomy-terms = Begriffe der Klassifikationen, als Liste
directory-api-resource-taxonomy-term = Ein Begriff
directory-api-resource-deletions = Was seit einem bestimmten Zeitpunkt nicht mehr öffentlich ist
directory-api-parameters = Parameter
directory-api-example = Beispiel
directory-api-profile-mark = unser eigenes Profil
directory-api-parameter-search = Gesuchte Wörter, in allen Texten des Datensatzes.
directory-api-parameter-page = Die Seite der Liste, gezählt ab 1.
directory-api-parameter-per-page = Wie viele Datensätze auf einer Seite stehen.
directory-api-parameter-format = json oder ndjson: Mit ndjson kommen alle Datensätze in einem Strom, einer pro Zeile.
directory-api-parameter-minimal = Nur die Kennungen und die Zeiten der Änderung, in einer Antwort.
directory-api-parameter-full = Jeder Datensatz mit allem, was dazugehört.
directory-api-parameter-full-service = Die Angebote der Organisation mit allem, was dazugehört.
directory-api-parameter-modified-after = Nur was zu diesem Zeitpunkt oder danach geändert wurde.
directory-api-parameter-taxonomy-term-id = Nur Datensätze mit diesem Begriff.
directory-api-parameter-taxonomy-id = Nur Datensätze mit einem Begriff dieser Klassifikation.
directory-api-parameter-organization-id = Nur Angebote dieser Organisation.
directory-api-parameter-postcode = Nur Angebote in diesem Postleitzahlgebiet.
directory-api-parameter-proximity = Zusammen mit der Postleitzahl: höchstens so viele Meter von der Mitte des Gebiets.
directory-api-parameter-top-only = Nur Begriffe, über denen kein anderer steht.
directory-api-parameter-parent-id = Nur Begriffe unter diesem Begriff.
directory-api-parameter-lang = Die Sprache der Texte. Ohne diese Angabe kommt jeder Text in der Sprache, in der er geschrieben wurde.
directory-api-parameter-lat = Geografische Breite eines Punktes in Grad. Gehört zu lon.
directory-api-parameter-lon = Geografische Länge eines Punktes in Grad. Gehört zu lat.
directory-api-parameter-radius = Höchstens so viele Meter vom Punkt.
directory-api-parameter-open-at = Nur was zu diesem Zeitpunkt geöffnet ist, nach der Uhr der Stadt.
directory-api-parameter-speaks = Nur wo diese Sprache gesprochen wird.
directory-api-parameter-need = Nur was bei diesem Bedarf hilft.
directory-api-parameter-since = Nur was seit diesem Zeitpunkt weggefallen ist.
directory-api-errors = Wenn etwas nicht stimmt
directory-api-errors-text = Auf einen unverständlichen Parameter kommt die Antwort 400 mit einem Satz, der sagt, was richtig wäre. Auf unbekannte und auf nicht öffentliche Datensätze kommt gleichermaßen 404.
directory-api-terms = Wenn Sie eine Kopie behalten
directory-api-terms-text = Erneuern Sie die Kopie mindestens alle sieben Tage, und fragen Sie auch die Löschungen ab: Vielleicht hat eine Organisation ihre Zustimmung zurückgezogen. Dann muss ihr Name auch aus Ihrer Kopie verschwinden.
directory-api-description = Die vollständige Beschreibung für Programme (OpenAPI 3.1)
directory-api-standard = Der Standard: Open Referral HSDS

## Further texts of the first page and the service's page

directory-home-empty-city = Für { $city } ist noch nichts eingetragen.
directory-home-empty-anywhere = Hier ist noch nichts eingetragen. Sobald es das erste Angebot gibt, finden Sie es hier.
directory-emergency-more = Weitere Nummern
directory-facts-languages-more =
    { $count ->
        [one] { $count } weitere
       *[other] { $count } weitere
    }
directory-currency-huf = Forint
directory-currency-eur = Euro
directory-service-inactive-title = Dieses Angebot gibt es im Moment nicht
directory-service-inactive-text = Wir wissen nicht, wann es wieder beginnt. Rufen Sie dort an, oder suchen Sie etwas Ähnliches.
# $languages: names of languages in a list.
directory-text-some-in = Einige Texte gibt es im Moment nur in dieser Sprache: { $languages }
directory-text-some-machine = Einige Texte hat eine Maschine übersetzt. Sie können Fehler enthalten.
directory-text-some-stale = Einige Texte wurden im Original geändert, seit sie übersetzt wurden.
directory-week-next = Öffnungszeiten heute und an den nächsten sechs Tagen
directory-week-ask = bitte nachfragen
directory-week-holiday = Feiertag
directory-week-exchanged-rest = freier Tag, dafür wird an einem anderen Tag gearbeitet
directory-week-exchanged-work = Arbeitstag anstelle eines anderen Tages
directory-week-may-differ = An Feiertagen können andere Zeiten gelten.
directory-facts-walk-in-or-appointment = mit oder ohne Termin
directory-service-access = Wie Sie diese Hilfe bekommen
directory-service-more = Gut zu wissen
# $number: which of the places it is, counted from 1.
directory-service-place = Ort { $number }

## Anliegen

directory-results-likely = Meinen Sie eines dieser Themen?
directory-card-why-need = Sie sehen das, weil es dabei hilft: { $need }
directory-card-why-words = Sie sehen das, weil Ihre Wörter in der Beschreibung stehen.
directory-needs-title = Alle Themen
directory-needs-lead = Wählen Sie, was dem am nächsten kommt, was Sie brauchen.
directory-need-bring = Was meistens verlangt wird
directory-need-bring-ask = Fragen Sie vorher nach, was genau Sie brauchen.
directory-need-authority = Wer zuständig ist
directory-need-services = Wo Sie Hilfe bekommen
directory-need-none-title = Dafür steht noch nichts auf unserer Liste
directory-need-none = Das heißt nicht, dass es keine Hilfe gibt. Sehen Sie sich ähnliche Themen an, oder suchen Sie mit einem anderen Wort.
directory-need-more = Alle Anlaufstellen
directory-need-related = Vielleicht brauchen Sie auch das

## Ergebnisse eingrenzen. Jeder Filter ist ein kurzes Etikett; $filter ist eines davon.

directory-filter-title = Ergebnisse eingrenzen
directory-filter-title-on =
    { $count ->
        [one] Ergebnisse eingrenzen ({ $count } Filter aktiv)
       *[other] Ergebnisse eingrenzen ({ $count } Filter aktiv)
    }
directory-filter-apply = Ergebnisse zeigen
directory-filter-clear = Alle Filter entfernen
directory-filter-remove = Diesen Filter entfernen: { $filter }
directory-filter-on = Aktive Filter
directory-filter-open = Wann
directory-filter-open-any = Egal wann
directory-filter-open-now = Jetzt geöffnet
directory-filter-open-at = Geöffnet an diesem Tag, um diese Zeit
directory-filter-day = Tag
directory-filter-time = Uhrzeit
directory-filter-time-hint = Zum Beispiel 10:30
directory-filter-speaks = Sprache, die man dort spricht
directory-filter-district = Bezirk
directory-filter-need = Thema
directory-filter-whom = Für wen
directory-filter-cost = Kosten
directory-filter-free = Kostenlos
directory-filter-access = Wie man dort Hilfe bekommt
directory-filter-step-free = Ohne Stufen
directory-filter-accessibility = Barrierefreiheit
directory-filter-none = Keine Anlaufstelle passt zu allen Filtern. Entfernen Sie einen davon:
# $day: der Name eines Wochentags, $time: 10:30. Steht auf einem Filter und in einer Zeile mit Angaben.
directory-filter-open-then = geöffnet: { $day }, { $time } Uhr
directory-filter-time-wrong = Schreiben Sie die Uhrzeit so: 10:30.

directory-near-title = Die nächsten zuerst
directory-near-postcode = Postleitzahl von dort, wo Sie sind
directory-near-postcode-hint = Vier Ziffern, zum Beispiel 1085. Wir speichern sie nicht.
directory-near-submit = Die nächsten zuerst
directory-near-me = Meinen Standort verwenden
directory-near-me-hint = Ihr Gerät selbst rundet Ihren Standort auf etwa einen Kilometer, bevor es ihn sendet. Wir speichern ihn nicht.
directory-near-unknown = Wir kennen diese Postleitzahl nicht. Sehen Sie noch einmal nach, oder wählen Sie einen Bezirk.
directory-near-failed = Ihr Gerät hat nicht mitgeteilt, wo es ist. Schreiben Sie stattdessen eine Postleitzahl.
directory-near-results =
    { $count ->
        [one] { $count } Anlaufstelle passt, die nächsten zuerst
       *[other] { $count } Anlaufstellen passen, die nächsten zuerst
    }
directory-near-without = Anlaufstellen ohne öffentliche Adresse stehen nicht auf dieser Liste.
# $distance: eine Zahl wie 600 oder 1,2
directory-facts-distance-m = { $distance } m entfernt
directory-facts-distance-km = { $distance } km entfernt
directory-facts-step-free = ohne Stufen

directory-map-title = Wählen Sie einen Bezirk
directory-map-about = Jedes Quadrat ist ein Bezirk, ungefähr dort, wo er liegt. Die Zahl sagt, wie viele Anlaufstellen dort passen.
directory-map-count =
    { $count ->
        [one] { $count } Anlaufstelle
       *[other] { $count } Anlaufstellen
    }
directory-map-list = Liste der Bezirke
directory-map-link = Karte der Bezirke ansehen

## Für wen ein Angebot gedacht ist

directory-whom-children = Kinder
directory-whom-young = junge Menschen
directory-whom-older = ältere Menschen
directory-whom-women = Frauen
directory-whom-families = Familien mit Kindern
directory-whom-refugees = Geflüchtete und Asylsuchende
directory-whom-ukraine = Menschen aus der Ukraine
directory-whom-students = Studierende
directory-whom-workers = Menschen, die arbeiten
directory-whom-disabled = Menschen mit Behinderung

## Der geführte Weg: eine Frage pro Seite

directory-guide-link = Sie wissen nicht, was Sie schreiben sollen? Ein paar kurze Fragen helfen.
directory-guide-title = Ein paar kurze Fragen
directory-guide-step = Frage { $number } von { $of }
directory-guide-what = Wobei brauchen Sie Hilfe?
directory-guide-which = Was genau?
directory-guide-which-any = Ich weiß es nicht genau
directory-guide-where = Wo soll es sein?
directory-guide-where-any = Egal wo in der Stadt
directory-guide-language = In welcher Sprache möchten Sie dort sprechen?
directory-guide-language-any = Das ist egal
directory-guide-status = Trifft etwas davon auf Sie zu?
directory-guide-status-hint = Sie müssen nicht antworten. Wir verwenden es nur, um die richtigen Anlaufstellen zuerst zu zeigen. Es wird nicht gespeichert und steht nicht in der Adresse der Seite.
directory-guide-status-any = Das möchte ich lieber nicht sagen
directory-guide-status-refugees = Ich habe hier um Schutz gebeten, oder ich habe ihn schon
directory-guide-status-ukraine = Ich bin wegen des Krieges in der Ukraine gekommen
directory-guide-status-students = Ich studiere hier
directory-guide-status-workers = Ich arbeite hier
directory-guide-next = Weiter
directory-guide-now = Die Anlaufstellen jetzt zeigen
directory-guide-back = Zurück zur vorigen Frage
directory-guide-results = Diese Anlaufstellen können Ihnen vielleicht helfen
directory-guide-none = Nichts passt zu allen Ihren Antworten. Das hier kommt am nächsten.
directory-guide-again = Neu anfangen
directory-guide-choose = Wählen Sie eine Antwort, und gehen Sie dann weiter.
directory-guide-all = Alles zu diesem Thema ansehen
directory-guide-why-language = man spricht { $language }
directory-guide-why-made-for = gedacht für: { $whom }

## Gespeicherte Anlaufstellen

directory-saved-title = Gespeicherte Anlaufstellen
directory-saved-lead = Nur dieses Gerät weiß, was Sie gespeichert haben. Wir führen keine Liste darüber.
directory-saved-offline = Nach dem Speichern kann dieses Gerät diese Seiten 30 Tage lang auch ohne Internet öffnen.
directory-saved-empty-title = Hier werden Ihre gespeicherten Anlaufstellen stehen
directory-saved-empty = Drücken Sie „Speichern“ auf der Seite einer Anlaufstelle, die Sie wiederfinden möchten.
directory-saved-search = Hilfe suchen
directory-saved-save = Speichern
# Wird statt nur „Speichern“ vorgelesen. $name: der Name eines Angebots.
directory-saved-save-this = Speichern: { $name }
directory-saved-remove = Entfernen
directory-saved-remove-this = Entfernen: { $name }
directory-saved-clear = Alle entfernen
directory-saved-clear-hint = Dann weiß dieses Gerät nicht mehr, was Sie gespeichert haben.
directory-saved-gone =
    { $count ->
        [one] { $count } Anlaufstelle, die Sie gespeichert haben, ist nicht mehr veröffentlicht. Wir haben sie von Ihrer Liste genommen.
       *[other] { $count } Anlaufstellen, die Sie gespeichert haben, sind nicht mehr veröffentlicht. Wir haben sie von Ihrer Liste genommen.
    }
directory-saved-full = Die Liste ist voll. Entfernen Sie eine Anlaufstelle, bevor Sie eine weitere speichern.

## Die Karte zum Zeigen: oben die Sprache der Leserin oder des Lesers, unten die der Stadt in großen Buchstaben

directory-card-open = Karte zum Zeigen oder Drucken
directory-card-title = Karte zum Zeigen
directory-card-lead = Zeigen Sie das jemandem auf der Straße oder am Schalter. Was die Person liest, steht unten in großen Buchstaben.
directory-card-looking = Ich suche diesen Ort:
directory-card-interpreter = Ich hätte bitte gern eine Dolmetscherin oder einen Dolmetscher für { $language }.
directory-card-bring = Das habe ich mitgebracht:
directory-card-thanks = Vielen Dank für Ihre Hilfe.
directory-card-yours = Was auf der Karte steht
directory-card-short = Kurze Adresse dieser Seite
directory-card-print = Zum Drucken verwenden Sie den Druckbefehl Ihres Browsers. Die Karte passt auf eine Seite.
directory-card-back = Zurück zur vollständigen Seite

## Dringende Hilfe, ohne Internet

directory-urgent-title = Dringende Hilfe
directory-urgent-lead = Rufen Sie die Nummer an. Wenn Sie nicht sprechen können, schicken Sie eine Nachricht an jemanden, dem Sie vertrauen.
directory-urgent-offline = Diese Seite öffnet sich auch ohne Internet, wenn Sie schon einmal auf dieser Website waren.
directory-offline-title = Im Moment gibt es kein Internet
directory-offline-text = Die Seite, die Sie wollten, ist nicht auf diesem Gerät. Die Notrufnummern und die Seiten, die Sie gespeichert haben, funktionieren ohne Internet.
directory-offline-again = Noch einmal versuchen

## Warum ein Angebot gezeigt wird

# $need: der Name eines Anliegens.
directory-card-why-suggested = Sie sehen das, weil die Beschreibung davon spricht: { $need }. Das hat noch niemand bestätigt.
directory-need-suggested = Die so markierten Anlaufstellen wurden nach ihrer eigenen Beschreibung ausgewählt; das hat noch niemand bestätigt.

# Uns etwas mitteilen: alle, ohne Konto. Ein Mensch liest es, bevor es sonst jemand sieht.
directory-tell-title = Schreiben Sie uns
directory-tell-lead = Sie brauchen kein Konto, und Sie müssen keinen Namen nennen. Ein Mensch liest es. Vorher sieht es niemand sonst.
directory-tell-about = Es geht um: { $name }
directory-tell-kind = Worum geht es?
directory-tell-kind-wrong = Auf dieser Website stimmt etwas nicht
directory-tell-kind-delivered = Haben Sie dort Hilfe bekommen?
directory-tell-kind-missing = Es fehlt ein Angebot
directory-tell-kind-say = Ich möchte etwas über das Leben in dieser Stadt sagen
directory-tell-next = Weiter
directory-tell-names = Bitte schreiben Sie keine Namen und keine Nummern von Ausweisen oder anderen Papieren.
directory-tell-wrong = Was stimmt nicht?
directory-tell-missing = Was haben Sie gesucht, und wo?
directory-tell-say = Was möchten Sie sagen?
directory-tell-more = Möchten Sie noch etwas dazu sagen?
directory-tell-got = Haben Sie bekommen, was Sie brauchten?
directory-tell-got-yes = Ja
directory-tell-got-partly = Zum Teil
directory-tell-got-no = Nein
directory-tell-wait = Wie lange haben Sie darauf gewartet?
directory-tell-wait-day = Einen Tag oder weniger
directory-tell-wait-week = Eine Woche oder weniger
directory-tell-wait-month = Einen Monat oder weniger
directory-tell-wait-longer = Länger
directory-tell-treated = Ist man gut mit Ihnen umgegangen?
directory-tell-treated-yes = Ja
directory-tell-treated-mixed = Manchmal
directory-tell-treated-no = Nein
directory-tell-why = Wenn nicht: warum?
directory-tell-why-full = Es war kein Platz frei
directory-tell-why-papers = Ein Papier hat gefehlt
directory-tell-why-language = Wir hatten keine gemeinsame Sprache
directory-tell-why-closed = Es war geschlossen
directory-tell-why-sent-on = Man hat mich woandershin geschickt
directory-tell-why-other = Etwas anderes
directory-tell-unsaid = Das möchte ich lieber nicht sagen
directory-tell-submit = Senden
directory-tell-empty = Bitte schreiben Sie etwas, oder wählen Sie eine Antwort.
# $most: wie viele Buchstaben.
directory-tell-too-long = Das ist zu lang. Es ist Platz für höchstens { $most } Zeichen.
directory-tell-too-fast = Das ging sehr schnell. Bitte sehen Sie es sich noch einmal an, und senden Sie es dann noch einmal.
directory-tell-too-old = Diese Seite war sehr lange offen. Bitte senden Sie es noch einmal; es ist nichts verloren.
directory-tell-busy = Gerade schreiben uns sehr viele Menschen. Bitte senden Sie es in ein paar Minuten noch einmal; es ist nichts verloren.

# Nach dem Senden: der Code
directory-told-title = Vielen Dank
directory-told-lead = Ein Mensch wird es lesen.
directory-told-code = Ihr Code
directory-told-keep = Mit diesem Code können Sie sehen, was daraus geworden ist. Schreiben Sie ihn auf, oder machen Sie ein Foto: Wir können ihn nicht noch einmal zeigen, und niemand kann Sie mit dem Code finden.

# Mit dem Code nachfragen
directory-receipt-title = Was ist daraus geworden?
directory-receipt-lead = Sie haben uns etwas geschrieben und einen Code bekommen. Geben Sie ihn hier ein.
directory-receipt-code = Ihr Code
directory-receipt-help = Zwanzig Ziffern.
directory-receipt-submit = Nachsehen
directory-receipt-length = Der Code hat zwanzig Ziffern. Bitte sehen Sie noch einmal nach.
directory-receipt-check = Die Ziffern passen nicht zusammen. Bitte sehen Sie sich jede noch einmal an.
directory-receipt-none = Zu diesem Code gibt es nichts. Vielleicht stimmt er nicht, oder Ihre Nachricht ist schon lange her und wurde gelöscht.
directory-receipt-received = Es ist angekommen. Noch hat es niemand gelesen.
directory-receipt-accepted = Wir haben es gelesen und arbeiten daran.
directory-receipt-done = Es ist erledigt.
directory-receipt-set-aside = Wir haben es gelesen, aber wir können nichts tun.
directory-receipt-reply = Unsere Antwort

# Schreiben, was die eigenen Angebote sagen. Das lesen Mitglieder von Organisationen, oft Ehrenamtliche. Hier nie HTML.

directory-edit-title = Unsere Angebote
directory-edit-lead = Was Sie hier schreiben, liest zuerst jemand anderes, und erst danach sehen es alle. Bis dahin sehen es nur Ihre Organisation und die, die es lesen.
directory-edit-empty = Von Ihnen steht noch kein Angebot auf der Liste
directory-edit-empty-lead = Schreiben Sie das erste auf: was Sie tun, für wen, wo und wann. Sie können jederzeit aufhören und später weitermachen.
directory-edit-add = Angebot hinzufügen
directory-edit-open = Ändern
directory-edit-public = Öffentliche Seite
directory-edit-close = Vorübergehend geschlossen
directory-edit-close-submit = Schließtage einreichen
directory-edit-unnamed = Ein Angebot noch ohne Namen

# Wie weit eine Änderung ist. $date: ein Tag.
directory-edit-state-none = So ist es öffentlich
directory-edit-state-draft = Wird noch geschrieben, gespeichert am { $date }
directory-edit-state-submitted = Eingereicht am { $date }. Jemand wird es lesen.
directory-edit-state-returned = Wurde Ihnen zurückgegeben. Bitte lesen Sie, warum.
directory-edit-state-approved = Öffentlich

directory-edit-form-title = Was wir über unser Angebot schreiben
directory-edit-form-new = Ein neues Angebot
# $language: der Name einer Sprache.
directory-edit-form-language = Schreiben Sie es in dieser Sprache: { $language }
directory-edit-form-reason = Warum es zurückgegeben wurde
directory-edit-form-waiting = Das ist eingereicht und wartet darauf, dass es jemand liest. Sie können es noch ändern und noch einmal einreichen.
directory-edit-form-optional = Nur der Name ist nötig. Was nicht passt, lassen Sie leer.
directory-edit-save = Speichern und später weitermachen
directory-edit-submit = Einreichen
directory-edit-take-back = Zurückziehen
directory-edit-discard = Diese Änderung löschen
directory-edit-discard-sure = Was Sie geschrieben haben, ist dann weg. Was öffentlich ist, bleibt, wie es ist.
directory-edit-saved = Gespeichert. Bisher kann es nur Ihre Organisation sehen.
directory-edit-sent = Eingereicht. Vielen Dank. Jemand liest es, danach ist es öffentlich.
directory-edit-sent-critical = Eingereicht. Vielen Dank. Weil sich geändert hat, wie man Sie erreicht, prüfen wir zuerst, ob Sie das waren: Wir rufen die bisher bekannte Nummer an, oder wir warten einen Tag.
directory-edit-autosaved = Als Entwurf gespeichert
directory-edit-offline = Nicht gespeichert. Lassen Sie diese Seite offen. Wir versuchen es noch einmal.
directory-edit-changed = Inzwischen hat jemand anderes etwas gespeichert. Von Ihrem Text ist nichts verloren: Unter jedem Feld steht, was die andere Person geschrieben hat. Sehen Sie es sich an, und speichern Sie noch einmal. Dann gilt Ihr Text.
directory-edit-theirs = Inzwischen gespeichert:
directory-edit-theirs-empty = Inzwischen gespeichert: nichts
directory-edit-critical = Wenn sich das ändert, fragen wir zuerst bei Ihnen nach.
directory-edit-not-now = Das hat sich inzwischen geändert. Es wurde nichts gemacht. Bitte sehen Sie sich die Seite noch einmal an.
# $count: wie viele andere Angebote es am selben Ort gibt.
directory-edit-shared-place =
    { $count ->
        [one] { $count } weiteres Angebot ist an diesem Ort. Was Sie hier ändern, ändert sich auch dort.
       *[other] { $count } weitere Angebote sind an diesem Ort. Was Sie hier ändern, ändert sich auch dort.
    }
directory-edit-kept-places = Es gibt mehr Orte, als hier Platz haben. Die anderen bleiben, wie sie sind:
directory-edit-kept-place = Ein Ort, der jemand anderem gehört. Er bleibt, wie er ist:
directory-edit-kept-hours = Es gibt auch Zeiten, die man hier nicht eintragen kann. Sie bleiben, wie sie sind.
directory-edit-kept-rows = Es gibt mehr Zeiten, die nicht jede Woche gleich sind, als hier Platz haben. Sie bleiben, wie sie sind.
directory-edit-kept-phones = Es gibt noch mehr Telefonnummern. Sie bleiben, wie sie sind.
directory-edit-kept-costs = Es gibt mehrere Preise. Sie bleiben, wie sie sind.

# Teile des Formulars, in der Reihenfolge, in der man denkt.
directory-edit-part-what = Was ist es?
directory-edit-part-whom = Für wen?
directory-edit-part-where = Wo?
directory-edit-part-when = Wann ist geöffnet?
directory-edit-part-how = Wie bekommt man es?
directory-edit-part-cost = Was kostet es?
directory-edit-part-languages = In welchen Sprachen?
directory-edit-part-documents = Was soll man mitbringen?

# Felder des Formulars; manche haben einen Hinweis.
directory-edit-name = Name des Angebots
directory-edit-name-hint = Wie Sie es am Telefon sagen würden: „Hilfe beim Ausfüllen von Formularen“
directory-edit-description = Was dort geschieht
directory-edit-description-hint = In kurzen Sätzen. Was man dort bekommt, und was nicht.
directory-edit-alert = Was jetzt alle wissen sollten
directory-edit-alert-hint = Zum Beispiel: „Keine neuen Plätze bis Januar“
directory-edit-needs = Wofür es gut ist
directory-edit-needs-hint = Kreuzen Sie an, womit man kommen kann. Ist nichts angekreuzt, wird das Angebot nach dem gefunden, was hier steht.
directory-edit-status = Gibt es das im Moment?
directory-edit-made-for = Gedacht für
directory-edit-made-for-hint = Kreuzen Sie nichts an, wenn es für alle ist.
directory-edit-eligibility = Wer kommen kann
directory-edit-minimum-age = Ab welchem Alter
directory-edit-maximum-age = Bis zu welchem Alter
directory-edit-place = Name des Ortes
directory-edit-address = Straße und Hausnummer
directory-edit-postal-code = Postleitzahl
directory-edit-city = Stadt
directory-edit-transportation = Wie man hinkommt
directory-edit-transportation-hint = Haltestelle, Klingel, Stockwerk, Stufen
directory-edit-hours-hint = Wie an einer Tür: 9–12, 13–17. Lassen Sie einen Tag leer, wenn geschlossen ist.
directory-edit-hours-note = Zu den Öffnungszeiten
directory-edit-hours-note-hint = Zum Beispiel: „Letzter Einlass eine halbe Stunde vor Schluss“
directory-edit-closed-from = Vorübergehend geschlossen: erster Tag
directory-edit-closed-to = Letzter Tag
directory-edit-closed-reason = Warum geschlossen ist
directory-edit-access = Mögliche Wege
directory-edit-application = Was man dafür tun muss
directory-edit-phone = Telefon
directory-edit-phone-2 = Weiteres Telefon
directory-edit-email = E-Mail
directory-edit-url = Webadresse
directory-edit-amount = Preis in Forint
directory-edit-amount-hint = 0, wenn es nichts kostet. Lassen Sie es leer, wenn es unterschiedlich ist.
directory-edit-fees = Zum Preis
directory-edit-languages = Sprachen, die man dort spricht
directory-edit-languages-hint = Ohne Dolmetschen
directory-edit-documents = Papiere und Dinge zum Mitbringen
directory-edit-documents-hint = Jedes in einer eigenen Zeile
directory-edit-status-active = Ja
directory-edit-status-temporarily-closed = Vorübergehend geschlossen
directory-edit-status-inactive = Im Moment nicht
directory-edit-status-defunct = Es gibt es nicht mehr

# Who may see something, several places, and hours that are not weekly. $number: 1, 2 …; $field: the name of a field.
directory-edit-place-audience = Wer diesen Ort sehen darf
directory-edit-phone-audience = Wer diese Nummer sehen darf
directory-edit-phone-audience-2 = Wer die andere Nummer sehen darf
directory-edit-email-audience = Wer die E-Mail-Adresse sehen darf
directory-edit-audience-public = Alle: auf der Website, gedruckt und in den offenen Daten
directory-edit-audience-members = Nur die Mitglieder des runden Tisches, auch staatliche Behörden
directory-edit-audience-members-without-authorities = Nur die Mitglieder des runden Tisches, aber keine staatlichen Behörden
directory-edit-audience-stewards = Nur Sozialarbeit und Gesprächsleitung
directory-edit-audience-caseworkers = Nur Sozialarbeit
directory-edit-audience-facilitators = Nur Gesprächsleitung
directory-edit-audience-hidden = Niemand: Es wird nur hier aufbewahrt
directory-edit-place-number = Ort { $number }
directory-edit-place-more = Noch ein Ort
directory-edit-in-place = Ort { $number }: { $field }
directory-edit-leave = Hier gibt es das Angebot nicht mehr
directory-edit-hours-here = Zeiten nur an diesem Ort
directory-edit-hours-here-hint = Zusätzlich zu den Zeiten, die an allen Orten gelten.
directory-edit-rows = Zeiten, die nicht jede Woche gleich sind
directory-edit-rows-hint = Eine Zeile für jeden Tag: alle zwei Wochen, am ersten Samstag im Monat, im Sommer oder an einem einzigen Tag.
directory-edit-row-number = Zeile { $number }
directory-edit-in-row = Zeile { $number }: { $field }
directory-edit-choose = Bitte wählen
directory-edit-often = Wie oft
directory-edit-day = An welchem Tag
directory-edit-hours = Von wann bis wann
directory-edit-from = Ab welchem Tag
directory-edit-until = Bis zu welchem Tag
directory-edit-often-week = Jede Woche, eine Zeit lang
directory-edit-often-second-week = Alle zwei Wochen
directory-edit-often-first = Am ersten im Monat
directory-edit-often-second = Am zweiten im Monat
directory-edit-often-third = Am dritten im Monat
directory-edit-often-fourth = Am vierten im Monat
directory-edit-often-last = Am letzten im Monat
directory-edit-often-once = Nur an einem Tag

# Was an einem Feld nicht stimmt. $field: wie das Feld heißt.
directory-edit-wrong-missing = { $field }: Bitte füllen Sie das aus.
directory-edit-wrong-too-long = { $field }: Das ist zu lang oder hat mehrere Zeilen. Bitte kürzen Sie es.
directory-edit-wrong-phone = { $field }: Das ist keine Telefonnummer. Schreiben Sie sie so, wie man sie wählt: +36 1 000 0000
directory-edit-wrong-email = { $field }: Das ist keine E-Mail-Adresse. So sieht eine aus: name@example.org
directory-edit-wrong-url = { $field }: Eine Webadresse beginnt mit https:// oder http://
directory-edit-wrong-number = { $field }: Bitte schreiben Sie eine Zahl, zum Beispiel 18.
directory-edit-wrong-date = { $field }: Bitte wählen Sie einen Tag.
directory-edit-wrong-order = { $field }: Das Ende liegt vor dem Anfang.
directory-edit-wrong-hours = { $field }: Diese Zeiten lassen sich nicht lesen. Schreiben Sie sie so: 9–12, 13–17
directory-edit-wrong-choice = { $field }: Bitte wählen Sie aus der Liste.

# E-Mails über Änderungen. $name: das Angebot; $fields: Namen von Feldern hintereinander.
# Vor einigen steht „Guten Tag …,“, vor anderen nichts: Deshalb beginnen sie mit dem Namen.
directory-edit-mail-subject = Etwas soll sich ändern
directory-edit-mail-change = „{ $name }“: Jemand, der für Ihre Organisation arbeitet, möchte ändern, wie man dieses Angebot erreicht. Ändern würde sich: { $fields }.
directory-edit-mail-new = „{ $name }“: Jemand, der für Ihre Organisation arbeitet, möchte dieses Angebot hinzufügen.
directory-edit-mail-wait = Bevor das öffentlich ist, rufen wir die bisher bekannte Nummer an, oder wir warten einen Tag. Wenn Sie es waren, müssen Sie nichts tun.
directory-edit-mail-stop = Wenn das niemand von Ihnen wollte, öffnen Sie die Seite, ziehen Sie die Änderung zurück, und sagen Sie uns Bescheid.
directory-edit-mail-look = Änderung ansehen
directory-edit-mail-tell = Das waren nicht wir
directory-edit-mail-outcome = Was aus Ihrer Änderung geworden ist
directory-edit-mail-returned = „{ $name }“: Was Sie geschrieben haben, wurde zurückgegeben. Bitte lesen Sie, warum, ändern Sie es, und reichen Sie es noch einmal ein:

# Letters to those who offer something at a place that moves. $name: their services; $fields: names of fields.
directory-edit-mail-move = „{ $name }“: Jemand möchte einen Ort ändern, an dem Sie das anbieten. Ändern würde sich: { $fields }.
directory-edit-mail-move-wait = Bevor es alle sehen, wird es geprüft. Wenn Sie nichts davon wissen, fragen Sie die, denen der Ort gehört, oder sagen Sie uns Bescheid.
directory-edit-mail-moved-subject = Ein Ort hat sich geändert
directory-edit-mail-moved = „{ $name }“: Der Ort, an dem Sie das anbieten, hat sich geändert. Geändert hat sich: { $fields }.
directory-edit-mail-moved-tell = Sehen Sie nach, ob es auch für Sie stimmt, und sagen Sie es denen, die zu Ihnen kommen, damit niemand vor der falschen Tür steht.
directory-edit-mail-place = Seite ansehen

# A letter to coordinators
directory-emergency-mail-text = jemand hat andere Notrufnummern vorgeschlagen. Bitte rufen Sie jede an und bestätigen Sie sie nur, wenn die Richtigen antworten.

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
    [one] Eine Änderung wartet darauf, gelesen zu werden.
   *[other] { $count } Änderungen warten darauf, gelesen zu werden.
}
directory-news-public = { $count ->
    [one] Eine Ihrer Änderungen ist jetzt öffentlich.
   *[other] { $count } Ihrer Änderungen sind jetzt öffentlich.
}
directory-news-told = { $count ->
    [one] Jemand hat uns etwas geschrieben.
   *[other] { $count } Menschen haben uns etwas geschrieben.
}

# Hilfe zur Seite.
directory-help-mine =
    Hier stehen alle Angebote Ihrer Organisation und wie weit jede Änderung ist.
    Öffnen Sie eines, um es zu ändern, oder fügen Sie ein neues hinzu. Was vorübergehend geschlossen ist, sagen Sie gleich hier.
    Wurde eine Änderung zurückgegeben, steht auf ihrer Seite, warum. Nichts, was Sie geschrieben haben, geht verloren.
    Was noch nicht öffentlich ist, sehen nur Ihre Organisation und die, die es zuerst lesen.
directory-help-edit =
    Hier schreiben Sie, was ein Angebot ist, für wen, wann und wo.
    Schreiben Sie, was Sie wissen, und speichern Sie. Reichen Sie es ein, wenn es stimmt.
    Ist eine Nummer oder Adresse falsch, steht das oben und beim Feld, und alles, was Sie geschrieben haben, bleibt.
    Wenn sich ändert, wie man Sie erreicht, ruft vorher jemand an, oder es dauert einen Tag. Bis dahin steht dort, was vorher da stand.
