# The directory: home, results, service and organisation pages, and the page about the data interface.
# $day is a weekday: mon tue wed thu fri sat sun. $time, $from, $to: a time of day such as 16:00.
# $date: a written date. $count: a number. Never put HTML here.

## Home

directory-home-title = How can we help you?
directory-home-lead = Say it in your own words, in your own language. Mistakes do not matter.
directory-home-examples = For example:
directory-home-example-doctor = a doctor for my child
directory-home-example-shelter = somewhere to sleep tonight
directory-home-example-permit = work permit
directory-home-seat = A seat for you
directory-home-topics = Choose a topic
directory-home-all = See everything on the list
directory-home-what = What is this place?
directory-home-here-title = What the city has, in one place
directory-home-here-text =
    { $count ->
        [one] There is { $count } place on the list that helps in { $city }. On each page we say when it was last checked.
       *[other] There are { $count } places on the list that help in { $city }: associations, offices, doctors, schools. On each page we say when it was last checked.
    }
directory-home-free-title = Free, and we do not ask who you are
directory-home-free-text = You do not need to sign in. Nobody here asks what papers you have.
directory-home-say-title = Your word counts too
directory-home-say-text = Some help is still missing in the city. At the round table, organisations, the City Hall and residents look for answers together.
directory-home-empty-title = The first services will stand here
directory-home-empty-text = Nothing has been entered for { $city } yet. Until then, the emergency numbers work.

## Emergency. The number stands before each text.

directory-emergency-label = Urgent help

## Results. $query: what was typed.

directory-results-title = Search results
directory-results-page-title = { $query } – search results
directory-results-all-title = All services
directory-results-found =
    { $count ->
        [one] { $count } place fits
       *[other] { $count } places fit
    }
directory-results-found-more =
    { $count ->
        [one] More than { $count } place fits
       *[other] More than { $count } places fit
    }
directory-results-all =
    { $count ->
        [one] { $count } place on the list
       *[other] { $count } places on the list
    }
directory-results-none-title = We found nothing for this
directory-results-none-lead = That does not mean there is no help. Try this:
directory-results-none-shorter = Write fewer or simpler words.
directory-results-none-other-language = Write the same in Hungarian or English.
directory-results-none-all = See everything on the list.
directory-results-query-long = This is too long to search for. Please write at most { $most } characters.

## Facts: one short line each, under a name

directory-facts-label = In short
directory-facts-speaks = speaks { $languages }
directory-facts-interpreter = interpreter available
directory-facts-free = free
directory-facts-cost = costs { $amount }
directory-facts-open-now = open now
directory-facts-open-until = open until { $time }
directory-facts-open-all-day = open day and night
directory-facts-opens-today = opens today at { $time }
directory-facts-opens-tomorrow = opens tomorrow at { $time }
directory-facts-opens-day =
    { $day ->
        [mon] opens on Monday at { $time }
        [tue] opens on Tuesday at { $time }
        [wed] opens on Wednesday at { $time }
        [thu] opens on Thursday at { $time }
        [fri] opens on Friday at { $time }
        [sat] opens on Saturday at { $time }
       *[sun] opens on Sunday at { $time }
    }
directory-facts-opens-date = opens on { $date } at { $time }
directory-facts-closed-now = closed now
directory-facts-temporarily-closed = closed for the time being
directory-facts-hours-unknown = ask for the opening hours
directory-facts-hours-may-differ = hours may differ on this date
directory-facts-by-appointment = by appointment
directory-facts-walk-in = no appointment needed
directory-facts-by-phone = by phone
directory-facts-online = online
directory-facts-district = district { $district }
directory-facts-places =
    { $count ->
        [one] in { $count } place
       *[other] in { $count } places
    }
directory-facts-checked = checked in { $month }
directory-facts-not-checked = not checked yet

## Service page

directory-service-who = Who it is for
directory-service-ages-between = From { $from } to { $to } years of age.
directory-service-ages-from = From { $from } years of age.
directory-service-ages-to = Up to { $to } years of age.
directory-service-bring = What to bring
directory-service-bring-missing = If something is missing, call before you come.
directory-service-cost = What it costs
directory-service-apply = How to apply
directory-service-wait = Waiting time
directory-service-appointment = Do I need an appointment?
directory-service-where = Where it is
directory-service-where-hidden = The address is not public. Call, and they will tell you where to go.
directory-service-where-several = It is available in several places
directory-service-hours = Opening hours
directory-service-languages = Languages
directory-service-accessibility = Accessibility
directory-service-contact = Contact
directory-service-phone-extension = extension { $extension }
directory-service-phone-languages = On the phone they speak { $languages }.
directory-service-contact-none = There is no public contact. Go there in person.
directory-service-by = Offered by
directory-service-program = Part of the programme
directory-service-also = Other services of the same organisation
directory-service-alert = Important
directory-service-closed-title = Closed for the time being
directory-service-closed-text = This service is not available at the moment. Call before you go, or look for a similar one.
directory-service-ended-title = This service has ended
directory-service-ended-text = We keep the page so that old links lead somewhere. Look for a similar service instead.
directory-service-similar = Look for similar help
directory-service-checked = Last checked on { $date }.
directory-service-not-checked = Nobody has checked this information yet. Please call before you go.

## Opening hours

directory-week-day = Day
directory-week-hours = Open
directory-week-range = { $from }–{ $to }
directory-week-all-day = day and night
directory-week-closed = closed
directory-week-unknown = We do not know the opening hours. Please call before you go.
directory-week-exceptions = Different on these days
directory-week-closed-on = { $date }: closed
directory-week-closed-between = Closed from { $from } to { $to }.
directory-week-open-on = { $date }: { $hours }

## Labels of the standard's values

directory-cost-free = free
directory-cost-amount = { $amount } { $currency }
directory-cost-unknown = Ask what it costs.
directory-phone-type-cell = Mobile
directory-phone-type-text = Text message
directory-phone-type-textphone = Textphone
directory-phone-type-video = Video call
directory-phone-type-fax = Fax
directory-phone-type-pager = Pager

## The page about the data interface, for people who build with the data

directory-api-title = Open data of the directory
directory-api-lead = Anyone may read the public part of this directory with a program: no key, no sign-in. It follows the Human Services Data Specification, HSDS 3.1.
directory-api-start = Where to start
directory-api-start-text = Every list is paginated JSON. Follow the addresses below; each answer carries an ETag, so that you only fetch what has changed.
directory-api-resources = What there is
directory-api-resource-root = About this interface: version, profile and description
directory-api-resource-services = Services, as a list
directory-api-resource-service = One service with everything that belongs to it
directory-api-resource-organizations = Organisations, as a list
directory-api-resource-organization = One organisation with its services
directory-api-resource-service-at-locations = Services at their places, as a list
directory-api-resource-service-at-location = One service at one place
directory-api-resource-taxonomies = Taxonomies, as a list
directory-api-resource-taxonomy = One taxonomy
directory-api-resource-taxonomy-terms = Terms of the taxonomies, as a list
directory-api-resource-taxonomy-term = One term
directory-api-resource-deletions = What is no longer public, since a given time
directory-api-parameters = Parameters
directory-api-example = Example
directory-api-profile-mark = our own profile
directory-api-parameter-search = Words to look for, in all texts of the record.
directory-api-parameter-page = The page of the list, counted from 1.
directory-api-parameter-per-page = How many records on a page.
directory-api-parameter-format = json, or ndjson: then all records come in one stream, one on each line.
directory-api-parameter-minimal = Only the ids and the dates of change, in one answer.
directory-api-parameter-full = Each record with everything that belongs to it.
directory-api-parameter-full-service = The organisation's services with everything that belongs to them.
directory-api-parameter-modified-after = Only what was changed on or after this time.
directory-api-parameter-taxonomy-term-id = Only records with this term.
directory-api-parameter-taxonomy-id = Only records with a term of this taxonomy.
directory-api-parameter-organization-id = Only services of this organisation.
directory-api-parameter-postcode = Only services available in this postcode.
directory-api-parameter-proximity = Together with postcode: at most so many metres from its middle.
directory-api-parameter-top-only = Only terms that have no parent.
directory-api-parameter-parent-id = Only terms below this term.
directory-api-parameter-lang = The language of the texts. Without it, each text comes in the language it was written in.
directory-api-parameter-lat = Latitude of a point, in degrees. Goes together with lon.
directory-api-parameter-lon = Longitude of a point, in degrees. Goes together with lat.
directory-api-parameter-radius = At most so many metres from the point.
directory-api-parameter-open-at = Only what is open at this time, by the city's clock.
directory-api-parameter-speaks = Only where this language is spoken.
directory-api-parameter-need = Only what answers this need.
directory-api-parameter-since = Only what has gone since this time.
directory-api-errors = When something is wrong
directory-api-errors-text = A parameter that cannot be understood is answered with 400 and a sentence that says what would be right. An unknown record and one that is not public are both answered with 404.
directory-api-terms = If you keep a copy
directory-api-terms-text = Refresh it at least every seven days, and ask for the deletions too: an organisation may have withdrawn its consent, and then its name must disappear from your copy as well.
directory-api-description = The full description for programs (OpenAPI 3.1)
directory-api-standard = The standard: Open Referral HSDS

## Further texts of the first page and the service's page

directory-home-empty-city = Nothing has been entered for { $city } yet.
directory-home-empty-anywhere = Nothing has been entered here yet. As soon as the first service is, you will find it here.
directory-emergency-more = More numbers
directory-facts-languages-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
directory-currency-huf = forints
directory-currency-eur = euros
directory-service-inactive-title = This service is not available at the moment
directory-service-inactive-text = We do not know when it starts again. Call them, or look for a similar one.
# $languages: names of languages in a list.
directory-text-some-in = For now, some texts can be read only in: { $languages }
directory-text-some-machine = Some texts were translated by machine. They may contain mistakes.
directory-text-some-stale = The originals of some texts have changed since they were translated.
directory-week-next = Opening hours today and on the next six days
directory-week-ask = please ask
directory-week-holiday = public holiday
directory-week-exchanged-rest = day off, worked on another day
directory-week-exchanged-work = worked in place of another day
directory-week-may-differ = On public holidays the hours may differ.
directory-facts-walk-in-or-appointment = with or without an appointment
directory-service-access = How to get this help
directory-service-more = Good to know
# $number: which of the places it is, counted from 1.
directory-service-place = Place { $number }

## Needs

directory-results-likely = Do you mean one of these?
directory-card-why-need = You see this because it helps with: { $need }
directory-card-why-words = You see this because your words stand in its description.
directory-needs-title = All topics
directory-needs-lead = Choose what comes closest to what you need.
directory-need-bring = What is usually asked for
directory-need-bring-ask = Before you go, ask what exactly is needed.
directory-need-authority = Who deals with it
directory-need-services = Where you can get help
directory-need-none-title = No place in our list for this yet
directory-need-none = That does not mean there is no help. Look at similar topics, or search with another word.
directory-need-more = All places
directory-need-related = You may also need

## Narrowing the results down. Each filter is a short label; $filter is one of them.

directory-filter-title = Narrow down
directory-filter-title-on =
    { $count ->
        [one] Narrow down ({ $count } filter on)
       *[other] Narrow down ({ $count } filters on)
    }
directory-filter-apply = Show results
directory-filter-clear = Remove all filters
directory-filter-remove = Remove this filter: { $filter }
directory-filter-on = Filters that are on
directory-filter-open = When
directory-filter-open-any = At any time
directory-filter-open-now = Open now
directory-filter-open-at = Open on this day, at this time
directory-filter-day = Day
directory-filter-time = Time
directory-filter-time-hint = For example 10:30
directory-filter-speaks = Language spoken there
directory-filter-district = District
directory-filter-need = Topic
directory-filter-whom = Made for
directory-filter-cost = Cost
directory-filter-free = Free
directory-filter-access = How to get help there
directory-filter-step-free = No steps
directory-filter-accessibility = Accessibility
directory-filter-none = No place fits all the filters. Remove one of them:
# $day: the name of a weekday, $time: 10:30. It stands on a filter and in a line of facts.
directory-filter-open-then = open: { $day }, { $time }
directory-filter-time-wrong = Write the time as 10:30.

directory-near-title = Nearest first
directory-near-postcode = Postcode of where you are
directory-near-postcode-hint = Four digits, for example 1085. We do not keep it.
directory-near-submit = Nearest first
directory-near-me = Use where I am
directory-near-me-hint = Your own device rounds your position to about one kilometre before it sends it. We do not keep it.
directory-near-unknown = We do not know this postcode. Check it, or choose a district.
directory-near-failed = Your device did not say where it is. Write a postcode instead.
directory-near-results =
    { $count ->
        [one] { $count } place fits, nearest first
       *[other] { $count } places fit, nearest first
    }
directory-near-without = Places without a public address are not in this list.
# $distance: a number such as 600 or 1.2
directory-facts-distance-m = { $distance } m away
directory-facts-distance-km = { $distance } km away
directory-facts-step-free = no steps

directory-map-title = Choose a district
directory-map-about = Each square is a district, roughly where it lies. The number says how many places fit there.
directory-map-count =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
directory-map-list = List of districts
directory-map-link = See the map of districts

## Whom a service is made for

directory-whom-children = children
directory-whom-young = young people
directory-whom-older = older people
directory-whom-women = women
directory-whom-families = families with children
directory-whom-refugees = refugees and asylum seekers
directory-whom-ukraine = people from Ukraine
directory-whom-students = students
directory-whom-workers = working people
directory-whom-disabled = people with a disability

## The guided way in: one question a page

directory-guide-link = You do not know what to write? A few short questions help.
directory-guide-title = A few short questions
directory-guide-step = Question { $number } of { $of }
directory-guide-what = What do you need help with?
directory-guide-which = What exactly?
directory-guide-which-any = I do not know exactly
directory-guide-where = Where should it be?
directory-guide-where-any = Anywhere in the city
directory-guide-language = In which language would you like to speak there?
directory-guide-language-any = It does not matter
directory-guide-status = Does one of these fit you?
directory-guide-status-hint = You do not have to answer. We only use it to put the right places first. It is not kept, and it does not stand in the address of the page.
directory-guide-status-any = I prefer not to say
directory-guide-status-refugees = I asked for protection here, or I have it
directory-guide-status-ukraine = I came because of the war in Ukraine
directory-guide-status-students = I study here
directory-guide-status-workers = I work here
directory-guide-next = Next
directory-guide-now = Show the places now
directory-guide-back = One question back
directory-guide-results = These places may help you
directory-guide-none = Nothing fits all your answers. Here is what comes closest.
directory-guide-again = Start again
directory-guide-choose = Choose one answer, then go on.
directory-guide-all = See everything on this topic
directory-guide-why-language = speaks { $language }
directory-guide-why-made-for = made for: { $whom }

## Saved places

directory-saved-title = Saved places
directory-saved-lead = Only this device knows what you saved. We keep no list of it.
directory-saved-offline = After saving, this device can open these pages without internet too, for 30 days.
directory-saved-empty-title = Your saved places will stand here
directory-saved-empty = Press “Save” on the page of a place you want to find again.
directory-saved-search = Search for help
directory-saved-save = Save
# Read out instead of "Save" alone. $name: the name of a service.
directory-saved-save-this = Save: { $name }
directory-saved-remove = Remove
directory-saved-remove-this = Remove: { $name }
directory-saved-clear = Remove all
directory-saved-clear-hint = Then this device no longer knows what you saved.
directory-saved-gone =
    { $count ->
        [one] { $count } place you saved is no longer published. We have taken it off your list.
       *[other] { $count } places you saved are no longer published. We have taken them off your list.
    }
directory-saved-full = The list is full. Remove a place before you save another one.

## The card to show: the reader's language above, the city's language in large letters below

directory-card-open = Card to show or print
directory-card-title = Card to show
directory-card-lead = Show this to somebody in the street or at the counter. What they read stands below in large letters.
directory-card-looking = I am looking for this place:
directory-card-interpreter = I would like an interpreter who speaks { $language }, please.
directory-card-bring = I brought these with me:
directory-card-thanks = Thank you for your help.
directory-card-yours = What the card says
directory-card-short = Short address of this page
directory-card-print = To print it, use your browser’s print command. It comes out on one page.
directory-card-back = Back to the full page

## Urgent help, offline

directory-urgent-title = Urgent help
directory-urgent-lead = Call the number. If you cannot speak, send a message to somebody you trust.
directory-urgent-offline = This page opens without internet too, once you have been on this website.
directory-offline-title = There is no internet now
directory-offline-text = The page you wanted is not on this device. The emergency numbers and the pages you saved work without internet.
directory-offline-again = Try again

## Why a service is shown

# $need: the name of a need.
directory-card-why-suggested = You see this because its description speaks of: { $need }. Nobody has confirmed this yet.
directory-need-suggested = The places marked this way were chosen by their own description; nobody has confirmed this yet.

# Telling us something: anybody, without an account. What is told is read by a person before anybody else sees it.
directory-tell-title = Tell us
directory-tell-lead = You need no account and no name. A person reads it. Nobody else sees it before.
directory-tell-about = About: { $name }
directory-tell-kind = What is it about?
directory-tell-kind-wrong = Something on this site is wrong
directory-tell-kind-delivered = Did you get help there?
directory-tell-kind-missing = A service is missing
directory-tell-kind-say = I want to say something about life in this city
directory-tell-next = Go on
directory-tell-names = Please write no names and no numbers of papers.
directory-tell-wrong = What is wrong?
directory-tell-missing = What did you look for, and where?
directory-tell-say = What do you want to say?
directory-tell-more = Do you want to add anything?
directory-tell-got = Did you get what you needed?
directory-tell-got-yes = Yes
directory-tell-got-partly = Partly
directory-tell-got-no = No
directory-tell-wait = How long did you wait for it?
directory-tell-wait-day = One day or less
directory-tell-wait-week = A week or less
directory-tell-wait-month = A month or less
directory-tell-wait-longer = Longer
directory-tell-treated = Were you treated well?
directory-tell-treated-yes = Yes
directory-tell-treated-mixed = Sometimes
directory-tell-treated-no = No
directory-tell-why = If not: why?
directory-tell-why-full = There was no room
directory-tell-why-papers = A paper was missing
directory-tell-why-language = We did not understand each other
directory-tell-why-closed = It was closed
directory-tell-why-sent-on = I was sent somewhere else
directory-tell-why-other = Something else
directory-tell-unsaid = I would rather not say
directory-tell-submit = Send
directory-tell-empty = Please write something, or choose an answer.
# $most: how many letters.
directory-tell-too-long = This is too long. At most { $most } characters fit.
directory-tell-too-fast = That was very fast. Please look at it once more and send it again.
directory-tell-too-old = This page was open for very long. Please send it again; nothing is lost.
directory-tell-busy = Very many people are writing to us just now. Please send it again in a few minutes; nothing is lost.

# After sending: the code
directory-told-title = Thank you
directory-told-lead = A person will read it.
directory-told-code = Your code
directory-told-keep = With this code you can see what became of it. Write it down or take a picture: we cannot show it again, and nobody can find you by it.

# Asking by code
directory-receipt-title = What became of it?
directory-receipt-lead = You told us something and got a code. Type it here.
directory-receipt-code = Your code
directory-receipt-help = Twenty digits.
directory-receipt-submit = Look
directory-receipt-length = The code has twenty digits. Please look again.
directory-receipt-check = The digits do not go together. Please look at each one again.
directory-receipt-none = There is nothing under this code. It may be wrong, or what you told us was long ago and is deleted.
directory-receipt-received = It has arrived. Nobody has read it yet.
directory-receipt-accepted = We have read it and are working on it.
directory-receipt-done = It is done.
directory-receipt-set-aside = We have read it and can do nothing about it.
directory-receipt-reply = Our answer

# Writing what one's own services say. Read by members of organisations, often volunteers. Never put HTML here.

directory-edit-title = Our services
directory-edit-lead = What you write here is read by somebody else before everyone sees it. Until then only your organisation and those who read it can see it.
directory-edit-empty = No service of yours is listed yet
directory-edit-empty-lead = Write down the first one: what you do, for whom, where and when. You can stop at any time and go on later.
directory-edit-add = Add a service
directory-edit-open = Change
directory-edit-public = Public page
directory-edit-close = Closed for a while
directory-edit-close-submit = Send the closed days in
directory-edit-unnamed = A service without a name yet

# Where a change of a service is. $date: a day.
directory-edit-state-none = Public as it is
directory-edit-state-draft = Being written, saved on { $date }
directory-edit-state-submitted = Sent in on { $date }. Somebody is going to read it.
directory-edit-state-returned = Given back to you. Please read why.
directory-edit-state-approved = Public

directory-edit-form-title = What our service says
directory-edit-form-new = A new service
# $language: the name of a language.
directory-edit-form-language = Write it in this language: { $language }
directory-edit-form-reason = Why it was given back
directory-edit-form-waiting = This was sent in and waits to be read. You can still change it and send it in again.
directory-edit-form-optional = Only the name is needed. Leave empty what does not apply.
directory-edit-save = Save and go on later
directory-edit-submit = Send in
directory-edit-take-back = Take it back
directory-edit-discard = Throw this change away
directory-edit-discard-sure = What was written is gone then. What is public stays as it is.
directory-edit-saved = Saved. Only your organisation can see it so far.
directory-edit-sent = Sent in. Thank you. Somebody reads it, and then it is public.
directory-edit-sent-critical = Sent in. Thank you. Because a way to reach you has changed, we first make sure it was you: we call the number known so far, or wait a day.
directory-edit-autosaved = Saved as a draft
directory-edit-offline = Not saved. Keep this page open; we try again.
directory-edit-changed = Somebody else has saved something in the meantime. Nothing of yours was lost: below each field stands what they wrote. Check it and save again; then yours counts.
directory-edit-theirs = Saved in the meantime:
directory-edit-theirs-empty = Saved in the meantime: nothing
directory-edit-critical = A change of this is checked with you first.
directory-edit-not-now = This has changed in the meantime. Nothing was done; please look at the page again.
# $count: how many other services are offered at the same place.
directory-edit-shared-place =
    { $count ->
        [one] { $count } other service is at this place. What you change here changes there too.
       *[other] { $count } other services are at this place. What you change here changes there too.
    }
directory-edit-kept-places = There are more places than fit here. The others stay as they are:
directory-edit-kept-place = A place of somebody else’s. It stays as it is:
directory-edit-kept-hours = There are also hours that can’t be written here. They stay as they are.
directory-edit-kept-rows = There are more hours that are not the same every week than fit here. They stay as they are.
directory-edit-kept-phones = There are more telephone numbers. They stay as they are.
directory-edit-kept-costs = There are several prices. They stay as they are.

# Parts of the form, in the order people think.
directory-edit-part-what = What is it?
directory-edit-part-whom = For whom?
directory-edit-part-where = Where?
directory-edit-part-when = When is it open?
directory-edit-part-how = How does one get it?
directory-edit-part-cost = What does it cost?
directory-edit-part-languages = In which languages?
directory-edit-part-documents = What should one bring?

# Fields of the form; some have a hint.
directory-edit-name = Name of the service
directory-edit-name-hint = As you would tell it on the telephone: “Help with filling in forms”
directory-edit-description = What happens there
directory-edit-description-hint = In short sentences. What somebody gets who comes, and what not.
directory-edit-alert = Something everyone should know now
directory-edit-alert-hint = For instance: “No new places until January”
directory-edit-needs = What is it good for
directory-edit-needs-hint = Tick what somebody can come with. If nothing is ticked, it is found by what is written here.
directory-edit-status = Is it offered now?
directory-edit-made-for = Made for
directory-edit-made-for-hint = Tick nothing if it is for everyone.
directory-edit-eligibility = Who can come
directory-edit-minimum-age = From age
directory-edit-maximum-age = Up to age
directory-edit-place = Name of the place
directory-edit-address = Street and number
directory-edit-postal-code = Postal code
directory-edit-city = Town
directory-edit-transportation = How to get there
directory-edit-transportation-hint = Stop, door bell, floor, steps
directory-edit-hours-hint = As on a door: 9–12, 13–17. Leave a day empty when it is closed.
directory-edit-hours-note = Something about the hours
directory-edit-hours-note-hint = For instance: “Last entry half an hour before closing”
directory-edit-closed-from = Closed for a while: first day
directory-edit-closed-to = Last day
directory-edit-closed-reason = Why it is closed
directory-edit-access = Ways to it
directory-edit-application = What one does to get it
directory-edit-phone = Telephone
directory-edit-phone-2 = Another telephone
directory-edit-email = E-mail
directory-edit-url = Web address
directory-edit-amount = Price in forints
directory-edit-amount-hint = 0 if it costs nothing. Leave empty if it depends.
directory-edit-fees = About the price
directory-edit-languages = Languages spoken there
directory-edit-languages-hint = Without an interpreter
directory-edit-documents = Papers and things to bring
directory-edit-documents-hint = One on each line
directory-edit-status-active = Yes
directory-edit-status-temporarily-closed = Closed for a while
directory-edit-status-inactive = Not at present
directory-edit-status-defunct = It has ended

# Who may see something, several places, and hours that are not weekly. $number: 1, 2 …; $field: the name of a field.
directory-edit-place-audience = Who may see this place
directory-edit-phone-audience = Who may see this number
directory-edit-phone-audience-2 = Who may see the other number
directory-edit-email-audience = Who may see the e-mail address
directory-edit-audience-public = Everybody: on the website, in print and in open data
directory-edit-audience-members = Only those at the table, authorities too
directory-edit-audience-members-without-authorities = Only those at the table, but no authorities
directory-edit-audience-stewards = Only case workers and facilitators
directory-edit-audience-caseworkers = Only case workers
directory-edit-audience-facilitators = Only facilitators
directory-edit-audience-hidden = Nobody: it is only kept here
directory-edit-place-number = Place { $number }
directory-edit-place-more = One more place
directory-edit-in-place = Place { $number }: { $field }
directory-edit-leave = It is not offered here any more
directory-edit-hours-here = Hours at this place only
directory-edit-hours-here-hint = Besides the hours that hold at every place.
directory-edit-rows = Hours that are not the same every week
directory-edit-rows-hint = One row for each day: every second week, the first Saturday of the month, the summer, or a single day.
directory-edit-row-number = Row { $number }
directory-edit-in-row = Row { $number }: { $field }
directory-edit-choose = Please choose
directory-edit-often = How often
directory-edit-day = On which day
directory-edit-hours = From when to when
directory-edit-from = From which day
directory-edit-until = Until which day
directory-edit-often-week = Every week, for a while
directory-edit-often-second-week = Every second week
directory-edit-often-first = The first of the month
directory-edit-often-second = The second of the month
directory-edit-often-third = The third of the month
directory-edit-often-fourth = The fourth of the month
directory-edit-often-last = The last of the month
directory-edit-often-once = On one day only

# What is wrong with a field. $field: what the field is called.
directory-edit-wrong-missing = { $field }: please fill this in.
directory-edit-wrong-too-long = { $field }: this is too long, or has several lines. Please shorten it.
directory-edit-wrong-phone = { $field }: this is no telephone number. Write it as one dials it: +36 1 000 0000
directory-edit-wrong-email = { $field }: this is no e-mail address. It looks like this: name@example.org
directory-edit-wrong-url = { $field }: a web address begins with https:// or http://
directory-edit-wrong-number = { $field }: please write a number, for instance 18.
directory-edit-wrong-date = { $field }: please choose a day.
directory-edit-wrong-order = { $field }: the end comes before the beginning.
directory-edit-wrong-hours = { $field }: these hours can’t be read. Write them like this: 9–12, 13–17
directory-edit-wrong-choice = { $field }: please choose from the list.

# Letters about changes. $name: the service; $fields: names of fields in a row.
directory-edit-mail-subject = Something is to change
directory-edit-mail-change = Somebody who works for your organisation wants to change how “{ $name }” is reached: { $fields }.
directory-edit-mail-new = Somebody who works for your organisation wants to add a service: “{ $name }”.
directory-edit-mail-wait = Before that is public we call the number known so far, or wait a day. If it was you, you need not do anything.
directory-edit-mail-stop = If nobody of you wanted this, open the page and take it back, and tell us.
directory-edit-mail-look = Look at the change
directory-edit-mail-tell = It was not us
directory-edit-mail-outcome = What became of your change
directory-edit-mail-returned = What you wrote about “{ $name }” was given back. Please read why, change it, and send it in again:

# Letters to those who offer something at a place that moves. $name: their services; $fields: names of fields.
directory-edit-mail-move = Somebody wants to change a place at which you also offer something: “{ $name }”. What is to change: { $fields }.
directory-edit-mail-move-wait = It is checked before everybody sees it. If you know nothing of it, ask those whose place it is, or tell us.
directory-edit-mail-moved-subject = A place has changed
directory-edit-mail-moved = This has changed at a place at which you offer something, “{ $name }”: { $fields }.
directory-edit-mail-moved-tell = Look whether it is right for you too, and tell those who come to you, so that nobody stands at the wrong door.
directory-edit-mail-place = Look at the page

# A letter to coordinators
directory-emergency-mail-text = somebody proposed other emergency numbers. Please call each of them, and confirm them only if the right people answer.

# What can wait, in the letter of the morning
directory-news-edits = { $count ->
    [one] A change waits to be read.
   *[other] { $count } changes wait to be read.
}
directory-news-public = { $count ->
    [one] A change of yours is public.
   *[other] { $count } changes of yours are public.
}
directory-news-told = { $count ->
    [one] Somebody has told us something.
   *[other] { $count } people have told us something.
}

# Help with the page.
directory-help-mine =
    Here are all services of your organisation, and where each change of them is.
    Open one to change it, or add a new one. What is closed for a while you say right here.
    If a change was given back, its page says why. Nothing that you wrote is lost.
    What is not public yet is seen by your organisation and by those who read it first.
directory-help-edit =
    Here you write what one service is, for whom, when and where.
    Write what you know and save it; send it in when it is right.
    If a number or an address is not right, it is said on top and at the field, and everything you wrote stays.
    Where the way to reach you changes, somebody calls you first, or it takes a day. Until then what stood there before is shown.
