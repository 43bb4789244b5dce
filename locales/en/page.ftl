# What stands around every page: head, foot, notices, pagination, errors, print.
# $city: the city's name. Never put HTML here.

page-site-name = Kerekasztal
page-tagline = Help in { $city }, in your language
# $title: what the page is about.
page-title = { $title } – Kerekasztal
page-skip = Skip to the content
page-home = Home
page-breadcrumbs = You are here

## Language menu

page-language-menu = Language
page-language-other = In another language

## Notices

page-trial-title = This translation is on trial
page-trial-text = A machine drafted the English on this website, and no native reader has checked it yet. If something sounds strange, it may be wrong: please ask before you rely on it.
page-demo-text = This is a demonstration city. Nothing here is real except the emergency numbers.

## Quick help, always where the thumb is

page-thumb-label = Quick help
page-leave = Leave this page quickly
page-wrong = Something is wrong here

## Foot

page-footer-api = Open data
page-footer-sign-in = Sign in
page-footer-promise = We do not ask for your name, and we do not remember what you searched for. We set no cookie, unless you save a place or sign in.

## Pagination. $page and $pages are numbers.

page-pagination-label = Pages
page-pagination-previous = Previous page
page-pagination-next = Next page
page-pagination-page = Page { $page }

## Errors: what happened, what to do now

page-error-400-title = We did not understand this request
page-error-400-happened = Something in the address or in what was sent is not in the form we expected. Nothing was changed.
page-error-400-now = Go back one page and try again, or start from the home page.
page-error-404-title = We cannot find this page
page-error-404-happened = Perhaps the address has a mistake in it, or the page has moved.
page-error-404-now = Check the address, or search for the help you need.
page-error-405-title = This does not work here
page-error-405-happened = This address cannot be used in this way. Nothing was changed.
page-error-405-now = Go back one page and use the buttons and links you find there.
page-error-410-title = This page has been taken down
page-error-410-happened = The page was here once, but it is no longer published.
page-error-410-now = Please do not use old copies of it. You can search for similar help.
page-error-413-title = This is too large
page-error-413-happened = What was sent is larger than we can accept. It was not saved.
page-error-413-now = Send less text or a smaller file.
page-error-429-title = Please wait a moment
page-error-429-happened = Very many requests came from your connection in a short time. Perhaps you share it with others.
page-error-429-now = Wait one minute, then load this page again.
page-error-500-title = Something broke on our side
page-error-500-happened = This is our mistake, not yours. It has been written down, so that we can repair it.
page-error-500-now = Try again in a few minutes. If it happens again, tell us the reference below.
page-error-503-title = We will be back soon
page-error-503-happened = The website is starting or is being maintained.
page-error-503-now = Try again in a few minutes.
page-error-reference = Reference: { $reference }
page-error-go-home = Go to the home page
page-error-urgent = If you need help right now, call:

page-error-414-title = This address is too long
page-error-414-happened = The address of the page is longer than we can accept. Nothing was changed.
page-error-414-now = Search with fewer words, or start from the home page.

## Search box, forms, texts in another language

page-search-label = What do you need?
page-search-submit = Search
page-form-errors = Before we go on, please look at these:
# $language: the name of the language the text is in.
page-only-in = For now you can read this only in: { $language }

## Head and foot


page-saved = Saved places
page-own-tables = My round tables and meetings
page-footer-about = What is this place?
page-footer-safety = How we keep you safe
page-footer-round-table = The round table
page-footer-accessibility = Accessibility
page-footer-privacy = Privacy
page-footer-imprint = Who runs this website
page-footer-urgent = Urgent help
page-footer-letters = Are letters missing?
page-footer-label = About this website

page-error-403-title = This form could not be accepted
page-error-403-happened = It seems to have been sent from another website. Nothing was changed.
page-error-403-now = Open the page here, on this website, and try again.
page-rooms = Rooms

# What was sent in after somebody was signed out. Nothing of it is lost.
page-kept-title = You were signed out, and nothing was lost
page-kept-lead = What you wrote stands on this page. Sign in again in another tab, come back here and send it once more.
page-kept-sign-in = Sign in (opens another tab)
page-kept-again = Send it again
page-unsure-title = One more step, and nothing was lost
page-unsure-lead = What you wrote stands on this page. Show your second step in another tab, come back here and send it once more.
page-unsure-show = Show the second step (opens another tab)

# Finding records by their names, those that are not public too.
page-lookup-label = Find by name

# Help with a page, and what happened with a record. $date: a day; $time: a time of day.
page-help = Help with this page
page-happened-when = { $date }, { $time }
page-happened-none = Nothing has been written down yet.
page-happened-earlier = What happened before
page-happened-newest = Back to the newest

# $languages: names of languages in a list.
page-text-some-in = For now, some texts can be read only in: { $languages }
page-text-some-machine = Some texts were translated by machine. They may contain mistakes.
page-text-some-stale = The originals of some texts have changed since they were translated.
