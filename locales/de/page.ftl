# What stands around every page: head, foot, notices, pagination, errors, print.
# $city: the city's name. Never put HTML here.

page-site-name = Kerekasztal
page-tagline = Hilfe in { $city }, in Ihrer Sprache
# $title: what the page is about.
page-title = { $title } – Kerekasztal
page-skip = Zum Inhalt
page-home = Startseite
page-breadcrumbs = Sie sind hier

## Language menu

page-language-menu = Sprache
page-language-other = In einer anderen Sprache

## Notices

page-trial-title = Diese Übersetzung ist ein Versuch
page-trial-text = Den deutschen Text dieser Website hat eine Maschine geschrieben. Noch hat ihn niemand durchgesehen, dessen Muttersprache Deutsch ist. Wenn etwas seltsam klingt, ist es vielleicht falsch: Bitte fragen Sie nach, bevor Sie sich darauf verlassen.
page-demo-text = Diese Stadt dient nur zum Zeigen. Außer den Notrufnummern ist hier nichts echt.

## Quick help, always where the thumb is

page-thumb-label = Schnelle Hilfe
page-leave = Diese Seite schnell verlassen
page-wrong = Hier stimmt etwas nicht

## Foot

page-footer-api = Offene Daten
page-footer-sign-in = Anmelden
page-footer-promise = Wir fragen nicht nach Ihrem Namen, und wir merken uns nicht, was Sie gesucht haben. Wir setzen kein Cookie, außer wenn Sie eine Anlaufstelle speichern oder sich anmelden.

## Pagination. $page and $pages are numbers.

page-pagination-label = Seiten
page-pagination-previous = Vorige Seite
page-pagination-next = Nächste Seite
page-pagination-page = Seite { $page }

## Errors: what happened, what to do now

page-error-400-title = Wir haben diese Anfrage nicht verstanden
page-error-400-happened = Etwas in der Adresse oder in den gesendeten Angaben hat nicht die Form, die wir erwartet haben. Es wurde nichts geändert.
page-error-400-now = Gehen Sie eine Seite zurück und versuchen Sie es noch einmal, oder beginnen Sie auf der Startseite.
page-error-404-title = Wir finden diese Seite nicht
page-error-404-happened = Vielleicht ist in der Adresse ein Fehler, oder die Seite ist umgezogen.
page-error-404-now = Sehen Sie sich die Adresse noch einmal an, oder suchen Sie die Hilfe, die Sie brauchen.
page-error-405-title = Das geht hier nicht
page-error-405-happened = Diese Adresse kann man so nicht verwenden. Es wurde nichts geändert.
page-error-405-now = Gehen Sie eine Seite zurück und nehmen Sie die Knöpfe und Links, die Sie dort finden.
page-error-410-title = Diese Seite haben wir entfernt
page-error-410-happened = Die Seite war früher hier, aber sie ist nicht mehr öffentlich.
page-error-410-now = Bitte verwenden Sie auch keine alten Kopien. Sie können nach ähnlicher Hilfe suchen.
page-error-413-title = Das ist zu groß
page-error-413-happened = Was gesendet wurde, ist größer, als wir annehmen können. Es wurde nicht gespeichert.
page-error-413-now = Senden Sie weniger Text oder eine kleinere Datei.
page-error-429-title = Bitte warten Sie einen Moment
page-error-429-happened = In kurzer Zeit kamen sehr viele Anfragen von Ihrem Internetanschluss. Vielleicht nutzen ihn auch andere.
page-error-429-now = Warten Sie eine Minute, und laden Sie die Seite dann neu.
page-error-500-title = Bei uns ist etwas kaputtgegangen
page-error-500-happened = Das ist unser Fehler, nicht Ihrer. Wir haben ihn notiert, damit wir ihn beheben können.
page-error-500-now = Versuchen Sie es in ein paar Minuten noch einmal. Wenn es wieder passiert, nennen Sie uns bitte die Nummer unten.
page-error-503-title = Wir sind gleich wieder da
page-error-503-happened = Die Website startet gerade oder wird gewartet.
page-error-503-now = Versuchen Sie es in ein paar Minuten noch einmal.
page-error-reference = Nummer dieses Fehlers: { $reference }
page-error-go-home = Zur Startseite
page-error-urgent = Wenn Sie jetzt sofort Hilfe brauchen, rufen Sie an:

page-error-414-title = Diese Adresse ist zu lang
page-error-414-happened = Die Adresse der Seite ist länger, als wir annehmen können. Es wurde nichts geändert.
page-error-414-now = Suchen Sie mit weniger Wörtern, oder beginnen Sie auf der Startseite.

## Search box, forms, texts in another language

page-search-label = Was brauchen Sie?
page-search-submit = Suchen
page-form-errors = Bevor es weitergeht, sehen Sie sich bitte das hier an:
# $language: the name of the language the text is in.
page-only-in = Das gibt es im Moment nur in dieser Sprache: { $language }

## Kopf und Fuß


page-saved = Gespeicherte Anlaufstellen
page-own-tables = Meine runden Tische und Treffen
page-footer-about = Was ist das hier?
page-footer-safety = Wie wir Sie schützen
page-footer-round-table = Der runde Tisch
page-footer-accessibility = Barrierefreiheit
page-footer-privacy = Datenschutz
page-footer-imprint = Wer diese Website betreibt
page-footer-urgent = Dringende Hilfe
page-footer-letters = Fehlen Buchstaben?
page-footer-label = Über diese Website

page-error-403-title = Wir konnten dieses Formular nicht annehmen
page-error-403-happened = Anscheinend wurde es von einer anderen Website gesendet. Es wurde nichts geändert.
page-error-403-now = Öffnen Sie die Seite hier, auf dieser Website, und versuchen Sie es noch einmal.
page-rooms = Räume

# Was gesendet wurde, nachdem jemand abgemeldet war. Davon geht nichts verloren.
page-kept-title = Sie wurden abgemeldet, und nichts ist verloren
page-kept-lead = Was Sie geschrieben haben, steht auf dieser Seite. Melden Sie sich in einem anderen Tab wieder an, kommen Sie hierher zurück, und senden Sie es noch einmal.
page-kept-sign-in = Anmelden (öffnet einen anderen Tab)
page-kept-again = Noch einmal senden
page-unsure-title = Noch ein Schritt, und nichts ist verloren
page-unsure-lead = Was Sie geschrieben haben, steht auf dieser Seite. Zeigen Sie in einem anderen Tab Ihren zweiten Schritt, kommen Sie hierher zurück, und senden Sie es noch einmal.
page-unsure-show = Den zweiten Schritt zeigen (öffnet einen anderen Tab)

# Suche nach dem Namen, auch unter dem, was nicht öffentlich ist.
page-lookup-label = Nach dem Namen suchen

# Hilfe zu einer Seite, und was mit einem Eintrag geschah. $date: ein Tag; $time: eine Uhrzeit.
page-help = Hilfe zu dieser Seite
page-happened-when = { $date }, { $time }
page-happened-none = Noch ist nichts vermerkt.
page-happened-earlier = Was vorher geschah
page-happened-newest = Zurück zum Neuesten

# $languages: names of languages in a list.
page-text-some-in = Einige Texte gibt es im Moment nur in dieser Sprache: { $languages }
page-text-some-machine = Einige Texte hat eine Maschine übersetzt. Sie können Fehler enthalten.
page-text-some-stale = Einige Texte wurden im Original geändert, seit sie übersetzt wurden.
