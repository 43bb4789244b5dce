# Seiten über die Website selbst. Jede Zeile eines Textes ist ein Absatz. $city: der Name der Stadt.
# Texte, deren Schlüssel safety, privacy oder urgent enthält, liest jemand mit dieser Sprache, bevor sie den Versuch verlässt.

site-about-title = Was ist das hier?
site-about-lead = Hier finden Sie Hilfe in { $city }, in Ihrer Sprache.
site-about-who-title = Wer das macht
site-about-who-text =
    Die Stadt, ihre Vereine und ihre Bewohnerinnen und Bewohner aus dem Ausland machen diese Liste gemeinsam, an einem runden Tisch.
    Die Organisationen schreiben selbst über ihre Angebote. Wenn eine nicht genannt werden möchte, steht sie nicht hier.
site-about-what-title = Was hier steht
site-about-what-text =
    Beratung, Kurse, Arztpraxen, Notunterkünfte, Ämter: Anlaufstellen, bei denen Sie Hilfe bekommen. Auf jeder Seite steht, wann jemand sie zuletzt geprüft hat.
    Wir bewerten die Anlaufstellen nicht, und niemand kann dafür bezahlen, weiter oben zu stehen.
site-about-search-title = Wie die Suche Sie versteht
site-about-search-text =
    Sie können in Ihrer eigenen Sprache und mit Ihren eigenen Worten schreiben, auch mit Fehlern. Die Suche vergleicht Ihre Worte mit Sätzen, die viele Menschen verwenden. Sie lernt nicht von Ihnen und merkt sich nichts über Sie.
    Bei manchen Anlaufstellen hat noch niemand gesagt, wobei sie helfen. Dort vermuten wir es nach ihrer eigenen Beschreibung, und wir sagen das dazu.
site-about-languages-title = Über die Sprachen
site-about-languages-text =
    Die Texte dieser Website hat in den meisten Sprachen eine Maschine geschrieben. Solange niemand, der die Sprache spricht, die wichtigen geprüft hat, steht oben auf der Seite ein Hinweis.
    Viele Beschreibungen gibt es nur auf Ungarisch. Wir zeigen sie auf Ungarisch und sagen das dazu.
site-about-software-title = Das Programm
site-about-software-text = Das Programm hinter dieser Website heißt Kerekasztal. Es ist freie Software unter der Lizenz AGPL: Jede Stadt darf es verwenden und sehen, wie es funktioniert.

site-safety-title = Wie wir Sie schützen
site-safety-lead = Sie können diese ganze Website lesen, ohne uns zu sagen, wer Sie sind.
site-safety-danger-title = Wenn Sie jetzt in Gefahr sind
site-safety-danger-text = Rufen Sie eine dieser Nummern an. Für den Anruf brauchen Sie keine Papiere.
site-safety-leave-title = Diese Seite schnell verlassen
site-safety-leave-text =
    Unten auf jeder Seite gibt es einen Knopf: „Diese Seite schnell verlassen“. Er öffnet stattdessen eine Wetterseite, und der Zurück-Knopf führt nicht zu der Seite zurück, die Sie verlassen haben.
    Ihr Gerät kann sich aber noch an die Seiten erinnern, die Sie vorher besucht haben. Löschen Sie den Verlauf Ihres Browsers, oder verwenden Sie ein privates Fenster.
site-safety-device-title = Wenn jemand anderes Ihr Telefon benutzt
site-safety-device-text =
    Diese Person kann sehen, was Sie hier gespeichert haben, und auch den Verlauf Ihres Browsers. Auf der Seite „Gespeicherte Anlaufstellen“ können Sie alles auf einmal entfernen.
    Wenn Sie vor jemandem Angst haben, verwenden Sie ein anderes Gerät: bei Freunden, bei der Arbeit oder in einer Bibliothek.
site-safety-know-title = Was wir nicht über Sie wissen
site-safety-know-text =
    Wir fragen nicht nach Ihrem Namen, Ihren Papieren oder Ihrer Telefonnummer. Wir schreiben nicht auf, was Sie suchen und welche Seiten Sie öffnen.
    Ihre Antworten auf die kurzen Fragen werden einmal verwendet, nur für dieses eine Ergebnis, und dann vergessen.
    Wenn Sie nach dem Nächsten suchen, rundet Ihr Gerät Ihren Standort auf etwa einen Kilometer, bevor es ihn sendet. Wir speichern ihn nicht.
site-safety-others-title = Wer sonst sieht, was Sie hier tun
site-safety-others-text =
    Diese Website lädt nichts von anderen Firmen und zeigt keine Werbung. Von uns erfährt sonst niemand, dass Sie hier waren.
    Ihr Internetanbieter, oder wer das WLAN betreibt, das Sie verwenden, kann sehen, dass Sie diese Website geöffnet haben, aber nicht, welche Seite, wenn die Adresse mit https beginnt.
site-safety-hidden-title = Anlaufstellen, deren Adresse nicht öffentlich ist
site-safety-hidden-text = Manche Anlaufstellen schützen Menschen vor Gewalt. Ihre Adresse steht nirgends auf dieser Website, auch nicht auf der Karte oder bei der Entfernung. Rufen Sie dort an, dann sagt man Ihnen, wohin Sie gehen können.
site-safety-translation-title = Texte von einer Maschine
site-safety-translation-text = Wenn etwas über Recht, Gesundheit oder Gefahr seltsam klingt, ist es vielleicht falsch übersetzt. Bitte fragen Sie nach, bevor Sie sich darauf verlassen.

site-accessibility-title = Barrierefreiheit
site-accessibility-lead = Alle sollten diese Website benutzen können.
site-accessibility-how-title = Was wir dafür tun
site-accessibility-how-text =
    Wir bauen nach den Regeln WCAG 2.2, Stufe AA. Jede Seite funktioniert auch allein mit der Tastatur, mit einem Vorleseprogramm, mit großer Schrift, auf einem alten Handy und ohne Skripte.
    Vor jeder Änderung des Programms prüfen Maschinen die Seiten in sechs Sprachen auf bekannte Barrieren.
site-accessibility-limits-title = Was noch nicht gut funktioniert
site-accessibility-limits-text =
    Menschen mit Behinderung haben die Website noch nicht getestet.
    Es gibt keine Videos in Gebärdensprache und nichts zum Anhören.
    Manche Beschreibungen kommen von den Organisationen und sind nicht in einfachen Worten geschrieben, oder es gibt sie nur auf Ungarisch.
site-accessibility-tell-title = Melden Sie uns eine Barriere
site-accessibility-tell-text = Wenn etwas für Sie nicht funktioniert, sagen Sie es denen, die diese Website betreiben; Sie finden sie auf der Seite „Wer diese Website betreibt“. Sie sollten Ihnen antworten und einen anderen Weg finden, Ihnen die Information zu geben.

site-privacy-title = Datenschutz
site-privacy-lead = Wir speichern so wenig wie möglich. Was nicht gespeichert ist, kann nicht verloren gehen, und niemand kann es verlangen.
site-privacy-reading-title = Wenn Sie diese Website lesen
site-privacy-reading-text =
    Wir führen keine Liste, wer die Website besucht. Das Programm schreibt auf, welche Art von Seite verlangt wurde und wie lange die Antwort gedauert hat, aber nicht, welche Wörter Sie gesucht haben, nicht, welches Angebot Sie angesehen haben, und nicht die Adresse Ihres Geräts.
    Um die Website vor Überlastung zu schützen, zählt das Programm für kurze Zeit in seinem Speicher, wie viele Anfragen von einer Internetadresse kommen. Es schreibt das nicht auf.
site-privacy-cookie-title = Cookies und was Ihr Gerät speichert
site-privacy-cookie-text =
    Wenn Sie nur lesen, setzen wir kein Cookie.
    Wenn Sie eine Anlaufstelle speichern, behält Ihr Browser 180 Tage lang ein Cookie mit dem Namen „saved“, in dem die Nummern der gespeicherten Anlaufstellen stehen, und 30 Tage lang die gespeicherten Seiten, damit sie sich ohne Internet öffnen. Sie können das alles auf der Seite „Gespeicherte Anlaufstellen“ entfernen.
    Damit sich die Notrufnummern ohne Internet öffnen, behält Ihr Browser auch diese eine Seite.
    Wenn Sie fehlende Buchstaben holen, merkt sich Ihr Browser das.
site-privacy-sign-in-title = Wenn Sie sich anmelden
site-privacy-sign-in-text =
    Das gilt nur für Menschen, die Angebote auf dem neuesten Stand halten, am runden Tisch sitzen oder hier arbeiten. Dann speichern wir Ihren Namen, Ihre E-Mail-Adresse, die Sprache der E-Mails an Sie, was Sie hier tun, und wo und seit wann Sie angemeldet sind; nicht aber, welches Gerät es ist.
    Solange Sie angemeldet sind, behält Ihr Browser ein Cookie mit dem Namen „session“, höchstens 180 Tage lang. Ein zweites Cookie mit dem Namen „way-in“ behält er 15 Minuten lang, nachdem Sie einen Link angefordert haben.
    Die, die diese Website betreiben, können das alles lesen. Links und Codes funktionieren nur einmal; wir speichern von ihnen nur einen digitalen Fingerabdruck, aus dem sie sich nicht wiederherstellen lassen.
site-privacy-questions-title = Die kurzen Fragen und Ihr Standort
site-privacy-questions-text = Ihre Antworten und Ihr gerundeter Standort werden nur an uns gesendet, um diese eine Seite zu berechnen. Sie werden nicht gespeichert und stehen in keiner Adresse.
site-privacy-others-title = Andere
site-privacy-others-text = Ihr Browser fragt bei keiner anderen Firma etwas an, wenn Sie diese Website lesen. Links zu anderen Websites und Telefonnummern führen nur dorthin, wenn Sie darauf drücken.
site-privacy-organizations-title = Daten von Organisationen
site-privacy-organizations-text = Organisationen entscheiden selbst, ob sie hier genannt werden, und können jederzeit gehen, ohne einen Grund zu nennen. Dann verschwindet ihr Name innerhalb von Sekunden von der Website.
site-privacy-rights-title = Ihre Rechte
site-privacy-rights-text =
    Sie dürfen die, die diese Website betreiben, fragen, ob sie etwas über Sie speichern, und es berichtigen oder löschen lassen. Sie finden sie auf der Seite „Wer diese Website betreibt“.
    Wenn Sie mit der Antwort nicht zufrieden sind, können Sie sich bei der Datenschutzbehörde beschweren. In Ungarn ist das die NAIH (naih.hu).

site-imprint-title = Wer diese Website betreibt
site-imprint-keeper-title = Verantwortlich für diese Website
site-imprint-keeper-none = Wer diese Website betreibt, steht hier noch nicht. Wenn Sie es sind: Tragen Sie Ihren Namen in die Daten der Stadt ein.
site-imprint-keeper-demo = Das hier dient nur zum Zeigen. Niemand betreibt es als Angebot, und außer den Notrufnummern ist darin nichts echt.
site-imprint-data-title = Die Daten
site-imprint-data-text = Den öffentlichen Teil der Liste dürfen auch Programme lesen: Auf der Seite „Offene Daten“ steht, wie das geht. Die Organisationen sind für das verantwortlich, was sie über sich selbst schreiben.
site-imprint-software-title = Das Programm
site-imprint-software-text = Kerekasztal, freie Software unter der Lizenz AGPL 3.0 oder neuer. Es enthält Designsystemet (MIT), Symbole von Tabler (MIT) und, für fehlende Buchstaben, Schriften von Noto (OFL).

site-letters-title = Fehlen Buchstaben?
site-letters-lead = Wenn Sie leere Kästchen statt Buchstaben sehen, hat Ihr Gerät keine Buchstaben für diese Sprache. Sie können sie von dieser Website bekommen.
# $size: eine Zahl
site-letters-load = Buchstaben laden ({ $size } kB)
site-letters-loaded = Die Buchstaben werden auf diesem Gerät verwendet.
site-letters-stop = Nicht mehr verwenden
site-letters-here = Auf dieser Seite sind sie schon geladen. Wenn Sie sie jetzt lesen können, behalten Sie die Buchstaben für die anderen Seiten.
site-letters-not-needed = Für diese Sprache müssen keine Buchstaben geladen werden.
site-letters-no-script = Ihr Browser führt keine Skripte aus, deshalb kann er die Buchstaben nicht für andere Seiten behalten. Auf dieser Seite können Sie das Wichtigste lesen:

# Suche nach dem Namen, auch unter dem, was nicht öffentlich ist.
site-lookup-title = Suche nach dem Namen
site-lookup-lead = Findet die Angebote Ihrer Organisation und Änderungen, die unterwegs sind. Großbuchstaben und Akzente spielen keine Rolle.
site-lookup-services = Angebote
site-lookup-changes = Änderungen, die unterwegs sind
# $count: eine Zahl.
site-lookup-more = Es sind mehr als { $count }. Schreiben Sie mehr vom Namen.
site-lookup-none = Unter diesem Namen wurde nichts gefunden
site-lookup-none-help = Schreiben Sie weniger Wörter oder nur den Anfang eines Wortes. Gefunden wird nur, was Sie öffnen dürfen.
site-lookup-hidden = nicht öffentlich
site-lookup-public = In dem suchen, was alle sehen
