# Back-office pages: Hungarian and English. Everybody else's sentences stand in their room's file.

# What stands over every page of the back office.
desk-title = Back office

# People: who works here, invitations, closing accounts.
desk-people-title = People
desk-people-lead = Who works on this site, and what they may do. Members of an organisation are looked after by their organisation.
desk-people-invite-title = Invite somebody
desk-people-name = Name
desk-people-name-help = What they want to be called. It need not be the name in their papers.
desk-people-name-missing = Please write how they are called.
desk-people-address = E-mail address
desk-people-address-wrong = This is not an e-mail address. It looks like name@example.org.
desk-people-language = Letters come in
desk-people-roles = What they will do here
desk-people-invite = Send the invitation
desk-people-not-sealed = Names and addresses can be read by those who run this site. They are not sealed. Somebody who must not be named here can use an alias and an address that does not tell who they are.
desk-people-invited = The invitation to { $name } is on its way.
desk-people-too-many = You have sent as many invitations today as one may ({ $most }). The next can be sent tomorrow.
desk-people-enough = This address has got several invitations that still work. They can use one of those.
desk-people-closed-already = The account with this address is closed. Open it again first.
desk-people-own = You cannot invite yourself.
desk-people-list = Everybody
desk-people-state-invited = invited
desk-people-state-joined = here since { $date }
desk-people-state-closed = closed
desk-people-no-roles = no role
desk-people-close = Close the account
desk-people-open = Open it again
desk-people-last = This cannot be done: there would be no coordinator left. Give somebody else the role first.
desk-people-you = you
desk-people-step-lost = Second step lost: let them choose a new one
desk-people-step-gone = The second step is gone, and a letter says so. They choose a new one when they next need it.
desk-people-step-none = This person has no second step.

# The network: organisations the table knows, how they stand, inviting them.
desk-network-title = The network
desk-network-lead = The organisations the table knows. Nobody but coordinators sees this page. It is not sealed: those who run this site can read it.
desk-network-table = What is the table called?
desk-network-table-help = The name stands in invitations.
desk-network-table-save = Save the name
desk-network-start = To begin with
desk-network-start-bring = Bring your list of contacts, as it is in a spreadsheet.
desk-network-start-invite = Open an organisation and invite somebody from it. Who is invited needs no account: the letter is enough.
desk-network-reach = Reach
# $sitting, $known: numbers. $percent: a whole number.
desk-network-reach-formula = { $sitting } at the table ÷ { $known } known that could be members = { $percent } %
desk-network-reach-none = There is no organisation yet of which the table could say how many it reaches.
desk-network-reach-chart = How many organisations sit at the table, of how many that are known, kind by kind
desk-network-reach-kind = Kind
desk-network-reach-sitting = At the table
desk-network-reach-known = Known
desk-network-kind-unknown = Kind not said
desk-network-list = Organisations
desk-network-all = All
desk-network-directory = Only in the directory
desk-network-state-known = Known
desk-network-state-approached = Approached
desk-network-state-joined = At the table
desk-network-state-dormant = Quiet
desk-network-state-rejoined = Back at the table
desk-network-state-declined = Said no
desk-network-state-withdrawn = Left
# $count: a number.
desk-network-left =
    { $count ->
        [one] { $count } organisation has left. It is counted and not named.
       *[other] { $count } organisations have left. They are counted and not named.
    }
desk-network-left-what = Its name is gone from this site. This is what nobody can call back; stop handing out what names it:
desk-network-none = No organisation stands so.
desk-network-empty = No organisation is known yet
desk-network-alias = alias
desk-network-add = Add an organisation
desk-network-name = Name
desk-network-name-help = An organisation that must not be named here can stand under an alias.
desk-network-name-missing = Please write what it is called.
desk-network-is-alias = This is an alias
desk-network-category = Which kind it is
desk-network-category-none = Not known
desk-network-person = Whom to contact
desk-network-address = E-mail address
desk-network-phone = Phone
desk-network-language = Language of letters
desk-network-add-submit = Add
# $name: of an organisation.
desk-network-added = { $name } is known now, and hidden from everybody else.
desk-network-known-already = An organisation of this name is known already.

# Bringing a list of contacts
desk-bring-title = Bring a list of contacts
desk-bring-lead = Choose the spreadsheet, or copy its rows and paste them. First you see what was understood; nothing is kept before you say so. Everybody on it stays hidden.
desk-bring-file = Spreadsheet (.xlsx or .csv)
desk-bring-paste = Or paste the rows here
desk-bring-paste-help = Organisation, contact, e-mail, phone, kind: in any order, with headings or without.
desk-bring-read = Show what is in it
# $count: a number.
desk-bring-found =
    { $count ->
        [one] { $count } organisation was found
       *[other] { $count } organisations were found
    }
desk-bring-check = Please look through it. Who is known already by name is left as it is.
desk-bring-keep = Keep them, hidden
desk-bring-again = Take another list
desk-bring-empty = There is nothing in it. Choose a spreadsheet or paste some rows.
desk-bring-no-names = No column tells what the organisations are called. Give it the heading “Organisation”.
# $most: a number.
desk-bring-too-long = There are more rows in it than are read at once ({ $most }). Please split the list.
desk-bring-broken = This file could not be read. Save it in your spreadsheet program as .xlsx or .csv and choose it again.
# $count: a number.
desk-bring-done =
    { $count ->
        [0] All of them were known already.
        [one] { $count } organisation is known now, and hidden from everybody else.
       *[other] { $count } organisations are known now, and hidden from everybody else.
    }

# One organisation, for coordinators
desk-organization-back = The network
desk-organization-state = How it stands
desk-organization-services = Its services: change or add
desk-organization-contacts = Whom to contact
desk-organization-contacts-none = Nobody is noted yet.
desk-organization-people = Who may speak for it here
desk-organization-people-none = Nobody yet. Invite somebody from it.
desk-organization-invite = Invite somebody from it
desk-organization-invite-help = They come in by the letter, without an account or password, see how they are seen, and join or say no. They may speak for the organisation.
desk-organization-invite-name = Name
desk-organization-invite-submit = Send the invitation
# $name: of a person.
desk-organization-invited = The invitation to { $name } is on its way.
desk-organization-declined = It has said no. Nobody asks it again; it can come by itself.
desk-organization-notes = Contact log
desk-organization-notes-help = Facts only: the organisation reads what stands here. Each line goes after a year.
desk-organization-notes-kind = What it was
desk-organization-notes-fact = What happened
desk-organization-notes-fact-missing = Please write what happened.
desk-organization-notes-next = Next step
desk-organization-notes-day = By when
desk-organization-notes-write = Write it down
desk-organization-asleep = Note that it is quiet
desk-organization-asleep-help = For one that has not been heard of for a while. It stays at the table.
desk-organization-describe = What the table knows
desk-organization-tie = How it is bound to the table
desk-organization-tie-member = Member, or meant to be one
desk-organization-tie-occasional-partner = Partner now and then
desk-organization-tie-ally = Supports it in principle
desk-organization-size = How many work there
desk-organization-size-small = 1–5
desk-organization-size-medium = 6–20
desk-organization-size-large = more than 20
desk-organization-fields = Fields
desk-organization-field-social-policy = Social policy
desk-organization-field-culture = Culture
desk-organization-field-education = Education
desk-organization-field-health = Health
desk-organization-field-housing = Housing
desk-organization-field-employment = Employment
desk-organization-languages = Languages spoken there
desk-organization-communities = Communities it works with
desk-organization-save = Save
desk-organization-saved = Saved.
desk-organization-changed = This has changed in the meantime. Please look at the page again.

# Who may be named in reports to those who pay for the table
desk-report-title = For reports to funders
desk-report-lead = These organisations let themselves be named in a report. Name no others: count them.
# $count: a number.
desk-report-unnamed =
    { $count ->
        [0] There is no other at the table.
        [one] { $count } more sits at the table and is not named.
       *[other] { $count } more sit at the table and are not named.
    }

# What residents told
desk-heard-title = What residents told us
desk-heard-lead = Nobody else sees this. Who told it has a code and sees what you answer: no names, no promises that are not kept. Every text goes 90 days after it is closed.
desk-heard-none = Nothing is waiting
# $count: a number.
desk-heard-times = told { $count } times
desk-heard-accepted = in hand
desk-heard-reply = Answer (can be left empty)
desk-heard-accept = Take it in hand
desk-heard-finish = It is done
desk-heard-set-aside = Set it aside
desk-heard-changed = Somebody else was quicker. Nothing was changed; please look at it again.

# What waits for somebody who works here
desk-to-do-title = To do
desk-to-do-now = Now
desk-to-do-later = Soon
desk-to-do-others = Waiting for others
desk-to-do-none = Nothing waits for you
desk-to-do-none-help = What residents tell, next steps you write down and invitations without an answer will stand here.
# $days: a number.
desk-to-do-left =
    { $days ->
        [0] today
        [one] { $days } day left
       *[other] { $days } days left
    }
desk-to-do-late =
    { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
# $count: a number.
desk-to-do-read =
    { $count ->
        [one] Read what { $count } resident told
       *[other] Read what { $count } residents told
    }
desk-to-do-finish =
    { $count ->
        [one] { $count } resident waits for an outcome
       *[other] { $count } residents wait for an outcome
    }
# $step: what somebody wrote down. $name: of an organisation.
desk-to-do-step = { $step } ({ $name })
desk-to-do-unanswered = { $name } has not answered

# Funded projects and when their money ends
desk-funding-title = Funded projects
desk-funding-lead = What the network is paid from, until when, and what hangs on it. Nobody but coordinators sees this page.
desk-funding-none = No project is noted yet
desk-funding-soon = Ends within 90 days
desk-funding-later = Later
desk-funding-over = Ended
# $from, $until: days.
desk-funding-period = { $from } – { $until }
# $count: a number.
desk-funding-services =
    { $count ->
        [0] No service hangs on it
        [one] { $count } service hangs on it
       *[other] { $count } services hang on it
    }
desk-funding-service-gone = A service that is not public
desk-funding-support = Support
desk-funding-support-money = Money
desk-funding-support-space = Rooms
desk-funding-support-staff = Working time
desk-funding-support-goods = Things
desk-funding-support-letter = Letter of support
# $date: a day.
desk-funding-since = since { $date }
desk-funding-until = withdrawn on { $date }
desk-funding-end = Note that it was withdrawn
desk-funding-change = Add a service or support
desk-funding-service = Address of the service's page
desk-funding-service-add = Hang it on the project
desk-funding-service-wrong = This is not the address of a service's page. Open the page and copy its address.
desk-funding-support-kind = What is given
desk-funding-giver = By whom
desk-funding-giver-missing = Please write who gives it.
desk-funding-support-since = Since when
desk-funding-support-add = Note the support
desk-funding-add = Note a project
desk-funding-name = Name
desk-funding-name-missing = Please write what it is called.
desk-funding-fund = Fund
desk-funding-identifier = Identifier
desk-funding-share = The fund's share in percent
desk-funding-share-wrong = Please write a whole number from 0 to 100.
desk-funding-partners = Partners
desk-funding-starts = First day
desk-funding-ends = Last day
desk-funding-ends-missing = Please say when it ends: the calendar needs that day.
desk-funding-ends-early = The last day lies before the first.
desk-funding-add-submit = Note it
# $name: of a project. $count: a number.
desk-to-do-funding =
    { $count ->
        [0] { $name } ends; no service hangs on it
        [one] { $name } ends; { $count } service hangs on it
       *[other] { $name } ends; { $count } services hang on it
    }

# What organisations write about their services, and somebody else reads before it is public.
desk-edits-title = To be read
desk-edits-lead = What organisations wrote about their services. Nothing of it is public until somebody here has read it.
desk-edits-none = Nothing waits to be read
desk-edits-none-lead = When an organisation sends something in, it stands here.
desk-edits-since = sent in on { $date }
desk-edits-new = new service
desk-edits-critical = check first
# $count: how many more wait.
desk-edits-more =
    { $count ->
        [one] { $count } more waits. It comes up when these are read.
       *[other] { $count } more wait. They come up when these are read.
    }
desk-edit-hands = Written by: { $names }
desk-edit-changes = What changes
desk-edit-all-new = What it says
desk-edit-no-changes = Nothing: it says by now what was sent in.
desk-edit-both = Somebody else changed this in the meantime. If you approve, what was sent in counts.
# $who: who may see it, such as “Everybody”.
desk-edit-seen-by = Seen by: { $who }
desk-edit-call-title = Call first
desk-edit-call-lead = A way to reach them changes. Call the number known so far, not the new one, and ask whether they want this. Without a call it can be approved after a day; they have had a letter.
desk-edit-call-none = No number was known so far. Wait a day, or ask somebody of the organisation whom you know.
desk-edit-call-done = I called, and they want it
desk-edit-called = Called on { $date }: they want it.
desk-edit-decide = Decide
desk-edit-second-person = You have written on this. Somebody else has to approve it.
# $date: a day; $time: a time of day.
desk-edit-waits = It can be approved after a call, or from { $date }, { $time }.
desk-edit-approve = Approve: make it public
desk-edit-reason = What should they change?
desk-edit-reason-missing = Please write what they should change. Without a reason nothing is given back.
desk-edit-return = Give it back
desk-edit-amend = Change it yourself first
desk-edit-amend-lead = For a slip or a missing word. If you change a way to reach them, somebody else has to approve it.
desk-edit-amend-save = Keep this version
desk-edit-saved = Kept.
desk-edit-changed = Something has changed since you opened this page. Nothing was done; this is how it stands now.
desk-edit-held = This can’t be approved yet. Nothing was done.

# What a service said before.
desk-past-title = What it said before
desk-past-lead = Each change of this service, the newest first. A version that is brought back is read and approved like any other change.
desk-past-none = Nothing is known of earlier days
# $date: a day; $time: a time of day.
desk-past-person = { $date }, { $time }: by somebody who signed in
desk-past-operator = { $date }, { $time }: from a file, or by whoever keeps the server
desk-past-now = This stands there now
desk-past-first = All that it said first
# $count: how many fields changed.
desk-past-changes =
    { $count ->
        [one] { $count } field changed
       *[other] { $count } fields changed
    }
desk-past-restore = Bring this version back
desk-past-not-now = A change of this service is on its way already. Decide on it first.

# Minutes that wait for who calls the table together. $name: the meeting’s title, $count: how many corrections.
desk-to-do-corrections = Corrections that wait for an answer: { $count } · { $name }
desk-to-do-approve = The members’ week is over, these minutes can be approved: { $name }

# $count: how many changes wait to be read.
desk-to-do-edits =
    { $count ->
        [one] { $count } change of a service waits to be read
       *[other] { $count } changes of services wait to be read
    }

# The numbers to call in an emergency.
desk-emergency-title = Emergency numbers
desk-emergency-lead = They stand on every page, in every language. A wrong one can cost a life: one coordinator proposes another number, a second one confirms it. To take a proposal back, propose what stands there now.
# $name: of a coordinator; $date: a day.
desk-emergency-waits = { $name } proposed this on { $date }
desk-emergency-own = You proposed this. Ask another coordinator to open this page and confirm it.
desk-emergency-check = Call the new number before you confirm it.
desk-emergency-confirm = I called it, it is right
desk-emergency-propose = Propose these numbers
desk-emergency-none = The city has no emergency numbers yet. Whoever keeps the server enters them with the city’s data.
desk-emergency-wrong = This is no number one can dial.
desk-emergency-changed = This has changed in the meantime. Nothing was done.
desk-emergency-second-person = You proposed this yourself. Another coordinator has to confirm it.
desk-to-do-emergency = Another emergency number waits for a second coordinator

# People without an address, and letters that come back
desk-people-unreached = letters have come back since { $date }
desk-organization-no-address = without an address
desk-organization-by-hand = They have no e-mail address, or want none known here? Then a name is enough: you hand the link over. The other coordinators get a letter about it.
desk-organization-by-hand-submit = A link that I hand over
desk-organization-new-link = New link
desk-organization-new-link-not = They can come in by themselves already. If what they come in by was lost, the operator takes their second step away first.
desk-organization-handed = The link for { $name }. Show it, or copy it to where nobody else reads it: whoever has it comes in as this person. It works once, for seven days, and is shown only here.
desk-organization-handed-picture = The link as a picture, for a phone

# Give and take, for the facilitator
desk-balance-title = Give and take
desk-balance-lead = Twice a year the organisations at the table ({ $count }) are asked whether they get at least as much as they give. Only you see the answers.
desk-balance-none = Nobody has answered yet
desk-balance-none-lead = The question stands on each organisation's own page, one tap.
desk-balance-unnamed = { $count } of them are named in no list of members, and not here either.
desk-balance-half = { $half ->
    [one] First half of { $year }
   *[other] Second half of { $year }
}
desk-balance-all = Yes: { $even }, no: nobody.
desk-balance-says = Yes: { $even }, no: { $short }. Those who give more than they get are worth a call:

# The day of a meeting: who is here, and what is said, line by line.
desk-day-title = { $meeting }: the day itself
desk-day-back = The meeting’s page
desk-day-not-begun = The meeting has not begun
desk-day-not-begun-lead = Who is here and which item is on will stand here, and the minutes are written here. The meeting is begun on its page.
desk-day-jump = Jump to
# $until: a time, for instance 15:30.
desk-day-now = Now, until { $until }
desk-day-now-none = By the plan no item is on at the moment.
desk-day-who = Who is here
desk-day-whole = The meeting as a whole
desk-day-send-in = Finishing
# $count: how many are here, guests among them.
desk-day-here = Here: { $count }
desk-day-noted = { $noted } of { $all } seats noted
desk-day-count-of = { $name }: { $count }
desk-day-unnamed = Unnamed seat { $number }
desk-day-said-yes = Said they would come
desk-day-said-no = Said they would not come: saving notes them as excused
desk-day-how-present = Here
desk-day-how-remote = Online
desk-day-how-excused = Excused
desk-day-how-absent = Absent
desk-day-how-none = Not yet
desk-day-there-save = Save who is here
# $how: what somebody else noted.
desk-day-there-meanwhile = Somebody noted something else meanwhile: { $how }. If you save now, your choice counts.
desk-day-there-changed = Somebody else noted who is here as well. Where they say something else than you, theirs stands; have a look, and mark it again if need be.
desk-day-not-counted = Who is here can be noted only once the meeting has begun and while it is not closed.
desk-day-guest = Guest
desk-day-guests = Guests
desk-day-guest-name = The guest’s name (optional)
desk-day-guest-add = Add a guest
desk-day-guest-unnamed = Guest without a name
desk-day-guest-gone = Take off the list
desk-day-at = planned for { $time }
desk-day-chatham = What is said here may be used, but not who said it. So nobody can be named here; please write no name into the text either.
desk-day-no-lines = There is no line here yet.
desk-day-edit = Change
desk-day-edit-of = Change: { $text }
desk-day-kind = What is it?
desk-day-text = What was said?
desk-day-text-missing = Please write what was said.
desk-day-text-long = This is too long. A line has at most 4,000 letters: make several of it.
desk-day-seat = Who said it, or whose action is it?
desk-day-seat-none = Nobody named
desk-day-seat-gone = This seat is not at the table. Please choose another one.
desk-day-due = Due, if it is an action (optional)
desk-day-due-wrong = This is not a day. Write it like 2026-12-08.
desk-day-due-by = due { $date }
desk-day-write = Save the line
desk-day-saved = Everything is saved.
desk-day-waits = Not everything is saved: what waits for the connection stays on this device and is sent by itself.
desk-day-offline = No connection. Write on: what you write stays on this device and is sent as soon as it can be.
desk-day-out = The site does not take the lines at the moment. They stay here. Sign in again in another tab, or ask whoever calls the table together.
desk-day-refused = This could not be saved
desk-day-waiting = Waits for the connection
desk-day-put-back = Back into the form
desk-day-not-written = The minutes cannot be written at the moment: they are finished, or others read them. What you wrote stands here. Open them again below, under “Finishing”, and save it then.
desk-day-line-gone = Somebody has taken this line away meanwhile. What you wrote stands here: if it is needed after all, save it again.
desk-day-not-now = This cannot follow now. Somebody else was quicker: this is how it stands.
desk-day-empty = Nothing stands in the minutes yet.
desk-day-prepare-lead = When every line is there, finish them. They can be opened again until members get them.
desk-day-prepare = The minutes are written out
desk-day-prepared = The minutes are written out and cannot be written at the moment.
desk-day-reopen = Write further
desk-day-read = Members have the minutes, or they are approved. What comes next stands on the meeting’s page.
desk-day-line-title = { $meeting }: changing a line
desk-day-line-heading = Changing a line
desk-day-line-back = Back to the day
desk-day-line-save = Save
desk-day-line-changed = Somebody else has changed this line meanwhile. Nothing is lost: theirs stands above, yours below. Choose which one stays.
desk-day-line-stands = This line is saved already, with other words. Nothing is lost: what is saved stands above, what you have sent now below.
desk-day-theirs = As it is saved
desk-day-mine = Yours
desk-day-take-theirs = Keep this one
desk-day-take-mine = Take mine
desk-day-remove = Take the line away
desk-day-remove-help = The line leaves the minutes. The history keeps it.

# Finding records by their names.
desk-lookup-lead = Finds what you may open: organisations, services, places, people, projects and changes that wait, those that are not public too. Capitals and accents do not matter.
desk-lookup-organizations = Organisations
desk-lookup-places = Places
desk-lookup-people = People
desk-lookup-projects = Funded projects

# What happened with a record: each action the audit names, and the fields of an organisation.
desk-happened = What happened here
# $count: with how many records, or how often.
desk-happened-count = How many: { $count }
# $fields: names of fields in a list.
desk-happened-fields = Changed: { $fields }
desk-audit-network-name-table = The table was named
desk-audit-network-add = Taken into the network
desk-audit-network-describe = What the table knows of it was changed
desk-audit-network-settle = It joined, came back or said no
desk-audit-network-tend = How it stands to the table was noted
desk-audit-network-answer-balance = It answered whether it gets as much as it gives
desk-audit-people-set-mail = How often letters come was changed
desk-audit-network-consent = Where it may be named was changed
desk-audit-network-note = An entry was written into the contact log
desk-audit-network-withdraw = It left the table
desk-audit-directory-speak = A resident told something
desk-audit-directory-hear = What a resident told was decided on
desk-audit-directory-fund = The project was written or changed
desk-audit-directory-edit-own = A change was written or sent in
desk-audit-directory-discard = A change was thrown away
desk-audit-directory-approve = A change was approved
desk-audit-directory-give-back = A change was given back
desk-audit-directory-amend = A change was corrected by whoever reads it
desk-audit-directory-call-back = The call about a change was noted
desk-audit-directory-restore = An earlier version was sent in again
desk-audit-directory-settle-needs = The list of needs was brought up to date
desk-audit-directory-import = Brought in from a file
desk-audit-directory-propose-emergency = Other emergency numbers were proposed
desk-audit-directory-confirm-emergency = Other emergency numbers were confirmed
desk-audit-people-sign-in = Signed in
desk-audit-people-invite = Invited, or given a role
desk-audit-people-set-second-step = Chose a second step
desk-audit-people-show-second-step = Showed the second step
desk-audit-people-reset-second-step = The second step was taken away
desk-audit-people-close = The account was closed
desk-audit-people-reopen = The account was opened again
desk-audit-site-describe-city = The city’s data were changed
desk-audit-site-turn-publicity = The public side was turned on or off
desk-audit-demo-seed = Made for the demonstration
desk-audit-restore = Brought back from a backup
desk-field-name = Name
desk-field-alternate-name = Other name
desk-field-description = Description
desk-field-email = E-mail
desk-field-website = Website
desk-field-tax-status = Tax status
desk-field-tax-id = Tax number
desk-field-year-incorporated = Year of founding
desk-field-legal-status = Legal form
desk-field-logo = Logo
desk-field-uri = Web identifier
desk-field-parent-organization-id = Parent organisation
desk-field-audience = Who may see it

# Help with each page: what it is for, what to do first, what can go wrong, who sees it. A line is a point.
desk-help-to-do =
    Everything that waits for you stands here, whatever room it comes from. The ring shows how much of the time is gone.
    Begin with what stands under “Now”. Each line leads to the place where it is done, and goes by itself when it is done.
    If you are too late, nothing is lost and nobody is told: the line only says for how many days it has waited.
    Everybody sees only what their own role opens, so others may see another list.
desk-help-network =
    These are the organisations the table knows, and how each of them stands to it.
    First name the table and bring in your list of contacts. Then open an organisation and invite somebody from it.
    If an organisation must not be named here, put it down under an alias.
    Only coordinators see this page. Who left is counted and no longer named, to nobody.
desk-help-organization =
    Here is what the table knows of one organisation: whom to call, what was noted, who may speak for it.
    Invite somebody from it first. Where it may be named, it then says itself; nobody here can say it in its place.
    If the address was wrong, invite again: a link that nobody used stops working after seven days.
    Only coordinators see this page. The organisation itself reads the contact log, so write facts only.
desk-help-bring =
    This is for a list that you have already: a spreadsheet, or rows that you copy from one.
    Choose it and look at what was understood. Nothing is kept until you say so.
    If a column was not understood, give it a heading like “Organisation” or “E-mail” and choose the file again. Who is known already by name is left as it is.
    Nobody gets a letter because of this, and nobody but coordinators sees who is on the list.
desk-help-edits =
    What organisations wrote about their services waits here until somebody has read it.
    Open the oldest first: they are told that it is read, and three days are long for them.
    If you cannot decide on one, leave it where it is. Others with your role see the same list.
    Coordinators and moderators see this page; the organisation sees only that its change waits.
desk-help-edit =
    Here you read word by word what would change: struck out is what stands there now, underlined what would stand there.
    If a way to reach them changes, call the number known before. Then approve, give it back with a reason, or correct it yourself.
    If something changed since you opened the page, nothing is done and you see how it stands now. What was approved can be brought back later.
    The organisation reads your reason. Who wrote it can’t approve a way to reach people.
desk-help-past =
    Every version of this service stands here, with what changed and when.
    To bring one back, press its button. It is sent in and read like any other change.
    If a change is on its way already, nothing can be brought back until somebody has decided on it.
    Coordinators and moderators see this page. Old versions are shown to nobody else.
desk-help-heard =
    Residents tell here what is wrong on the site, what is missing, and how it went with a service.
    Read the oldest first and take it in hand, so that others see that somebody is at it.
    If somebody else was quicker, nothing is changed and you are told. What is closed can’t be opened again, so read it twice before you set it aside.
    Who told it reads your answer by a code. Only coordinators and moderators read the text, and it goes 90 days after it is closed.
desk-help-funding =
    This is what the network is paid from, and what would end with it.
    Note each project with its last day first. Ninety days before, it stands among your to-dos.
    Then hang services on it by the address of their pages. Look at the address twice: here a service can’t be taken off a project again.
    Only coordinators see this page.
desk-help-emergency =
    These numbers stand on every page, also on the one that works without internet.
    Propose the right number; another coordinator calls it and confirms it.
    Until then nothing changes for residents. To take a proposal back, propose the numbers that stand there now.
    Only coordinators see a proposal. The others get a letter about it.
desk-help-people =
    Who works here stands on this page, with what they may do.
    Invite people with the roles they need and no others. They come in by a letter.
    If an account falls into the wrong hands, close it: whoever uses it is out at once, in every browser. It can be opened again.
    Only coordinators see this page. The account of the last coordinator can’t be closed.
desk-help-lookup =
    Here you find by name whatever you may open, also what is not public.
    Write the beginning of a name, or of several of its words.
    If something is not found, it is called something else, or it is not yours to open: the page does not tell which of the two.
    Nobody sees what you looked for, but the words stand in the address and in the history of your browser.
desk-help-day =
    Here you note who is here, and write the minutes while people talk. It works on a phone and on a bad connection.
    First note who is here. Then jump to the item that is on, and write one thing a line.
    If the connection breaks, write on. On top stands what is saved and what waits; what waits stays on this device for seven days.
    Two can write: the other’s lines show within a few seconds, and neither writes over the other.
    Until it is finished only those see it who write minutes for this table. It is not sealed: those who run this site can read it.
desk-help-day-line =
    Here you change one line of the minutes, or take it away.
    If somebody else has changed it meanwhile, both wordings stand here and you choose.
    The history keeps what it said before.
desk-help-balance =
    Here you see which organisations feel that they give more than they get. Call these first.
    We ask twice a year, and only those answer who want to. Of those who are silent we know nothing.
    Nobody but you reads the answers on the site, the coordinator neither. Whoever keeps the server can see them in the database.
    When an organisation leaves, its answers go with it.
desk-tables-title = Round tables
desk-tables-lead = The tables called together here: who sits there, when they meet, and what came of it.
desk-tables-none = The tables will stand here.
desk-tables-none-lead = Found the first: a name is enough. Seats and meetings come afterwards.
desk-tables-next = Next meeting: { $when }
desk-tables-found = A new table
desk-tables-name = What the table is called
desk-tables-name-missing = Write what the table is called.
desk-tables-purpose = What is it for?
desk-tables-purpose-help = Two or three sentences that everybody will read.
desk-tables-kind = Whose table is it?
desk-tables-found-submit = Found the table
desk-help-tables =
    A table is where the city, its NGOs and its communities sit down with one another again and again.
    First found one. You will be its convener; you can give that to somebody else later.
    What a small table does not need is off: light it on the table's page.
    Name and purpose of public tables are seen by everybody. Who sits there only as far as they allow it themselves.
desk-table-meetings = Meetings
desk-table-meetings-none = No meeting yet. Plan the first: its title is enough, the date can follow.
desk-table-plan = Plan a meeting
desk-table-plan-submit = Plan the meeting
desk-table-closed = This table is closed: open it again first.
desk-table-seats =
    { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
desk-table-seats-none = Nobody sits here yet. Seat those who have joined the network, or add a seat.
desk-table-nobody-sits = No delegate.
desk-table-release = No longer sits here
desk-table-speaker = Who is to sit here?
desk-table-part = As what?
desk-table-hold = Seat them
desk-table-who = Choose somebody.
desk-table-bring-help = Or somebody who is not here yet. They get a letter only when you invite them to a meeting; they need no account. Without an address they have to be called.
desk-table-bring = Note and seat them
desk-table-end-seat = End this seat
desk-table-end-seat-help = From today nobody sits here. What was said from here stays.
desk-table-seat-all = Seat everybody
desk-table-seat-all-help =
    { $count ->
        [one] { $count } organisation has joined the network and has no seat here. Its delegate will be who already speaks for it.
       *[other] { $count } organisations have joined the network and have no seat here. Their delegates will be those who already speak for them.
    }
desk-table-seat-add = Add a seat
desk-table-seat-organization = Whose seat is it?
desk-table-seat-community-instead = A community's, without an organisation
desk-table-seat-community = The community, if it sits here without an organisation
desk-table-seat-observer = Observer only
desk-table-seat-add-submit = Add the seat
desk-table-whose-seat = Choose an organisation that has no seat here yet, or name a community.
desk-table-offices = Tasks
desk-table-appointed = For whom?
desk-table-office = Which task?
desk-table-appoint = Give it to them
desk-table-dismiss = Not them any more
desk-table-last-convener = Somebody has to call the table together. Give that to somebody else first.
desk-table-backlog = Parked agenda items
desk-table-backlog-help = What is to be talked about and has no meeting yet. Take it up on a meeting's page.
desk-table-park = Park it for later
desk-table-describe = About the table
desk-table-heard = How is somebody heard who has no seat here?
desk-table-heard-help = Everybody will read it. Where it is empty, the page leads to what residents tell.
desk-table-funding = Project identifier
desk-table-funding-help = What the funder calls the project, for instance EIA/2012/3.7.4. It stands on attendance sheets. Leave it empty where there is none.
desk-table-lights = What is lit at this table
desk-table-lights-help = Light only what you need.
desk-table-public = Everybody may see that this table exists
desk-table-save = Save
desk-table-life = The table's life
desk-table-ending = If you close it: why?
desk-table-ending-none = I don't close it
desk-table-no-reason = Choose why it closes.
desk-help-table =
    Here stands all that belongs to a table: its meetings, its seats, its tasks, and what everybody sees of it.
    First seat the members, then plan a meeting. Invitations go out only when you announce the meeting.
    A seat has one delegate and any number of alternates. If somebody else becomes the delegate, the old one stays as an alternate.
    Who has a task here sees this table and no other.
desk-meeting-title-label = Title of the meeting
desk-meeting-title-missing = Write the title of the meeting.
desk-meeting-date = Day
desk-meeting-time = Start
desk-meeting-date-wrong = Give both the day and the hour, for instance 2026-12-03 and 14:00.
desk-meeting-number-wrong = Write a whole number, for instance 90.
desk-meeting-link-wrong = The address has to begin with https:// or http://.
desk-meeting-day = The day itself: attendance and minutes
desk-meeting-minutes = Minutes
desk-meeting-agenda = Agenda
desk-meeting-agenda-none = Still empty. Add the first item, or take up one that is parked.
desk-meeting-agenda-whole =
    { $count ->
        [one] { $count } minute altogether
       *[other] { $count } minutes altogether
    }
desk-meeting-agenda-fixed = The agenda is fixed. If it changes after all, open it again first.
desk-meeting-item-add = Add an agenda item
desk-meeting-item-edit = Change
desk-meeting-item-up = Up
desk-meeting-item-down = Down
desk-meeting-item-park = Park
desk-meeting-item-away = Remove
desk-meeting-item-title = What is to be talked about?
desk-meeting-item-missing = Write what is to be talked about.
desk-meeting-item-description = In more detail
desk-meeting-minutes-long = How many minutes?
desk-meeting-item-kind = Who can see it?
desk-meeting-item-presenter = Who presents it?
desk-meeting-item-nobody = Nobody in particular
desk-meeting-item-raised-by = Which side raised it?
desk-meeting-item-all-sides = All together
desk-meeting-chatham-help = What is said may be used, but not who said it. The minutes name nobody.
desk-meeting-item-save = Save the item
desk-meeting-parked = Parked items
desk-meeting-take-up = Take it up
desk-meeting-invited = Invited
desk-meeting-invited-none = Nobody has an invitation yet. When the meeting is announced, each seat's delegate gets one, and who has a task.
desk-meeting-needs = What is needed
desk-meeting-need = { $need } ({ $count })
desk-meeting-remind = Remind those who have not answered
desk-meeting-remind-help = Only who has not answered gets a letter, and at most every two days.
desk-meeting-reminded =
    { $count ->
        [0] Nobody got a letter: all have answered, or got one lately.
        [one] We sent { $count } letter.
       *[other] We sent { $count } letters.
    }
desk-meeting-replies = Answers from calendar programs
desk-meeting-replies-label = The text of the answering mail
desk-meeting-replies-help = Who accepts or declines in their calendar answers by mail. Copy the whole mail here, or several one after the other. Only answers of those who were invited are taken.
desk-meeting-replies-submit = Take the answers
desk-meeting-replies-none = No answer to this meeting by anybody who was invited was found in it. Copy the mail with its source.
desk-meeting-replies-too-much = This is too much at once: at most 500 answers and 2 MB are read.
desk-meeting-replies-taken =
    { $count ->
        [one] { $count } answer was taken.
       *[other] { $count } answers were taken.
    }
desk-meeting-guests =
    { $count ->
        [one] { $count } invited
       *[other] { $count } invited
    }
desk-meeting-by-phone = no address: call them
desk-meeting-on-behalf = somebody answered for them
desk-meeting-invite-one = Whom to invite besides?
desk-meeting-invite-submit = Invite them
desk-meeting-describe = When and where
desk-meeting-describe-help = Those who are invited get a letter when time or place change. With a new time they are asked again.
desk-meeting-not-any-more = This meeting can't be changed like this any more. One that is announced needs a day and an hour.
desk-meeting-mode = How do people meet?
desk-meeting-place = Where?
desk-meeting-room = In which room?
desk-meeting-access = How does one get in?
desk-meeting-access-help = Entrance, lift, whom to ask for, what to bring.
desk-meeting-link = Address to take part online
desk-meeting-capacity = How many places has the room?
desk-meeting-languages = There will be interpretation into these languages
desk-meeting-childcare = There will be childcare
desk-meeting-public = Everybody may know of this meeting
desk-meeting-save = Save
desk-meeting-papers = To print (PDF)
desk-meeting-papers-help = Papers get passed on. They name only those whom everybody at the table may name; who is not on the open attendance sheet signs on the closed one, which you keep.
desk-meeting-papers-languages = In other languages
desk-meeting-paper-invitation = Invitation letter
desk-meeting-paper-agenda = Agenda
desk-meeting-paper-attendance = Attendance sheet
desk-meeting-paper-closed = Closed attendance sheet
desk-meeting-paper-minutes = Minutes
desk-meeting-refused-not-now = This is not possible now.
desk-meeting-refused-no-date = First say when it is.
desk-meeting-refused-no-agenda = First there has to be an agenda item.
desk-meeting-refused-too-early = A meeting is begun on its day.
desk-meeting-refused-minutes-open = First the minutes have to be approved.
desk-meeting-minutes-not-now = This is not possible now.
desk-meeting-minutes-empty = There is nothing in them yet.
desk-meeting-minutes-review-open = Members are still reading. They can be approved once the days for reading are over.
desk-meeting-minutes-corrections = There is a proposed correction that nobody has answered.
desk-minutes-back = Back to the day of the meeting
desk-corrections-title = Proposed corrections: { $meeting }
desk-corrections-heading = Proposed corrections
desk-corrections-none = No corrections are proposed.
desk-corrections-none-lead = While members read the minutes, what they want to be said otherwise appears here.
desk-corrections-of-line = About an entry
desk-corrections-of-whole = About the minutes as a whole
desk-corrections-now = What stands there now:
desk-corrections-proposed = What is proposed:
desk-corrections-text = What is to stand there ({ $language })
desk-corrections-add = What is to be added ({ $language }). Everybody who reads the minutes will read it. If you leave it empty, nothing is added.
desk-corrections-gone = This entry was taken out of the minutes meanwhile.
desk-corrections-answer = An answer to who proposed it (not required)
desk-corrections-again = This matters: members are to read it again, for { $days } days
desk-corrections-take = Take it
desk-corrections-decline = Do not take it
desk-corrections-empty = Say what is to stand there. If the entry is to go, first take the minutes back to be written.
desk-corrections-changed = Somebody else answered this or changed the entry meanwhile. What you typed is here: look at it, and send it again if it is still needed.
desk-corrections-saved = Your answer is saved, and who proposed it is told.
desk-corrections-settled = Answered
desk-help-corrections =
    Here you answer what members want to be said otherwise in the minutes.
    Write what is to stand there, in the language of the entry. If you take it, the entry changes at once and members see that it was corrected.
    The days for reading do not begin again. Ask members to read again only if the change matters.
    Who proposed it is told. Minutes can be approved when every proposal has an answer.
desk-meeting-corrections-waiting =
    { $count ->
        [0] None waits for an answer.
        [one] { $count } waits for an answer.
       *[other] { $count } wait for an answer.
    }
desk-translations-others = Translations
desk-translations-which = How much is done in which language?
desk-translations-title = Translation ({ $language }): { $meeting }
desk-translations-heading = Translation into: { $language }
desk-translations-done = { $done } of { $all } done
desk-translations-out-of-date = { $count } out of date
desk-translations-missing = Not translated
desk-translations-stale = Out of date: the original has changed
desk-translations-source = Written in this language
desk-translations-by-person = Translated by a person
desk-translations-checked = Translated by a person, checked by another
desk-translations-by-machine = Translated by a machine, read by nobody
desk-translations-how = How was this translation made?
desk-translations-still = I looked at it: the translation still fits
desk-translations-item = Agenda item
desk-translations-save = Save the translations
desk-translations-saved =
    { $count ->
        [0] Nothing changed.
        [one] { $count } translation was saved.
       *[other] { $count } translations were saved.
    }
desk-translations-changed = Somebody else changed some of these texts meanwhile, so nothing is saved yet. What you typed is here: look at those that are marked, and save again.
desk-translations-source-changed = The original has changed meanwhile. Look whether what you typed still fits.
desk-translations-theirs = Meanwhile somebody else wrote this here. If you save, yours takes its place.
desk-translations-lost = This text was taken out of the minutes meanwhile. What you wrote for it:
desk-translations-long = This is longer than 8000 letters. Please make it shorter.
desk-help-translations =
    Here you write, beside every text of the meeting, how it reads in another language.
    Write what you can and save: it need not be all at once. If you empty a field, its translation goes.
    Say how it was made too. Readers see when a machine translated it, or when the original has changed since.
    Translations of published minutes can be changed as well; nothing has to be approved again for that.
desk-meeting-replies-file = A file from your mailbox
desk-meeting-replies-file-help = A calendar file (.ics), a mail (.eml) or a whole folder (mbox), at most 2 MB. For each answer you are told what became of it.
desk-replies-message = Mail { $number }
desk-replies-skipped-other-meeting = does not answer this meeting
desk-replies-skipped-unknown = nobody with this address was invited
desk-replies-skipped-old-invitation = answers an earlier time or place
desk-replies-skipped-superseded = answered again later
desk-replies-skipped-known-better = a newer answer is known already
desk-replies-skipped-delegates = sends somebody else: say whom among those who are invited
desk-replies-skipped-not-now = the meeting takes no such answer at this moment
desk-replies-unread-head = its head can’t be read
desk-replies-unread-deep = too many mails lie within one another
desk-replies-unread-long = the calendar in it is too long
desk-replies-unread-encoding = its encoding is damaged
desk-replies-unread-damaged = the calendar in it is damaged or cut off
desk-replies-unread-no-reply = there is a calendar in it, but no answer
desk-replies-unread-counter = proposes another time: answer by mail
desk-replies-unread-meeting = does not say which meeting it is about
desk-replies-unread-attendee = does not say who answers
desk-replies-unread-answer = does not say what is answered
desk-replies-unread-stamp = does not say when it was written
desk-help-meeting =
    Here a meeting is prepared: when and where it is, what is talked about, who comes.
    First give the day and the place and put the agenda together, then send the invitations.
    If you change something after that, those who are invited get a letter. Also when it is cancelled.
    Names and answers are seen only by who calls the table together. What people need is confidential.
desk-audit-roundtable-add-item = An agenda item was added
desk-audit-roundtable-answer = An invitation was answered
desk-audit-roundtable-answer-for = An invitation was answered for somebody
desk-audit-roundtable-appoint = Somebody was given a task
desk-audit-roundtable-describe = What the table is was described
desk-audit-roundtable-describe-item = An agenda item was changed
desk-audit-roundtable-describe-meeting = The meeting's details changed
desk-audit-roundtable-dismiss = A task was taken from somebody
desk-audit-roundtable-edit-minutes = Minutes were changed
desk-audit-roundtable-end-seat = A seat was ended
desk-audit-roundtable-finish-action = An action was noted as done or not
desk-audit-roundtable-found = The table was founded
desk-audit-roundtable-hold-seat = Somebody was seated
desk-audit-roundtable-invite = Somebody was invited
desk-audit-roundtable-move-item = An agenda item was moved
desk-audit-roundtable-note-attendance = The attendance sheet was changed
desk-audit-roundtable-plan = The meeting was planned
desk-audit-roundtable-propose-correction = A correction was proposed
desk-audit-roundtable-release-seat = Somebody no longer sits here
desk-audit-roundtable-remind = Reminders went out
desk-audit-roundtable-remove-minutes = Something was taken out of the minutes
desk-audit-roundtable-seat = Seats were added
desk-audit-roundtable-settle-correction = A proposed correction was answered
desk-audit-roundtable-step-meeting = How the meeting stands changed
desk-audit-roundtable-step-minutes = How the minutes stand changed
desk-audit-roundtable-step-table = How the table stands changed
desk-audit-roundtable-translate-minutes = The texts of a meeting were translated
desk-audit-roundtable-write-minutes = Minutes were written
desk-audit-roundtable-open-check-in = Check-in was opened
desk-audit-roundtable-close-check-in = Check-in was closed
desk-audit-roundtable-check-in = Somebody checked in to the meeting
desk-audit-roundtable-ask-to-speak = Somebody asked to speak
desk-audit-roundtable-step-speech = The speakers list changed
desk-audit-roundtable-assign-interpreter = An interpreter was assigned to the meeting
desk-audit-roundtable-release-interpreter = An interpreter was taken off the meeting
desk-audit-roundtable-plan-year = The meetings of the first year were planned
desk-kit-title = A table in a box
desk-kit-lead = All that the first year needs: twelve agendas, rules of procedure, an agreement, an invitation and a guide. Change them: your city is not like the others.
desk-kit-texts = Texts
desk-kit-text-year = How to use it: the first year
desk-kit-text-guide = A guide for the facilitator
desk-kit-text-rules = Rules of procedure, a template
desk-kit-text-agreement = Agreement of cooperation, a template
desk-kit-text-invitation = Invitation to the founding meeting, a template
desk-kit-year = Twelve meetings
desk-kit-plan = Plan the first year
desk-kit-plan-help = Twelve meetings are added to the table with their agendas, without a day. Until you announce one, nobody gets a letter about it. Day, place and agenda can be changed for each.
desk-kit-planned = The table has meetings without a day already. First give those a day, or cancel them.
desk-kit-month = Month { $number }
desk-kit-prepare = Before:
desk-help-kit =
    This page helps whoever calls a table together for the first time.
    First read how to use it, then plan the year with one button.
    Copy the texts and change them. Here they stay as they are.
    Only who calls the table together sees this.
desk-help-kit-text =
    A template for you to change. The names of table and city are in it already.
    Select it and copy it into a letter or document, or print this page.
    It can't be edited here: the original always stays.
desk-audit-roundtable-make-feed = Somebody made a calendar address
desk-audit-roundtable-end-feed = Somebody ended their calendar address
desk-numbers-title = The table in numbers
desk-numbers-none = The numbers of this while will stand here.
desk-numbers-none-lead = As soon as a meeting is over, you see how many took part.
desk-numbers-came = { $came } organisations took part in at least one meeting. { $seated } have a seat here now.
desk-numbers-meetings = How many took part in the meetings. The dark part of a bar shows those in the room, the light one the others.
desk-numbers-meeting = Meeting
desk-numbers-there = Came
desk-numbers-guests = Guests
desk-numbers-spans = While
desk-numbers-lately = The last twelve months
desk-numbers-always = All years
desk-numbers-years = Years: how many organisations took part at least once
desk-numbers-year = Year
desk-numbers-organizations = Organisations
desk-numbers-average = Took part per meeting
desk-numbers-categories = Who came at least once
desk-numbers-once = Came
desk-numbers-online = Online
desk-numbers-excused = Excused
desk-numbers-received = Done by others about what they raised
desk-numbers-sides = Balance between sides
desk-numbers-sides-lead = Only who leads the talk sees this. It is no ranking: it says whom to mind more.
desk-numbers-sides-caption = What the sides raised, took on and received
desk-numbers-side = Side
desk-numbers-seats = Seats
desk-numbers-raised = Items raised
desk-numbers-spoken = Spoke for (minutes)
desk-numbers-speaks = { $side }: they speak very little for their seats.
desk-numbers-taken = Actions taken on
desk-numbers-kept = Done
desk-numbers-old = Past their day for over thirty days
desk-numbers-raises = { $side }: they raised very few items for their seats.
desk-numbers-comes = { $side }: very few of them come for their seats.
desk-numbers-promised =
    { $count ->
        [one] { $side }: { $count } promise is past its day for over thirty days.
       *[other] { $side }: { $count } promises are past their day for over thirty days.
    }
desk-help-numbers =
    A while, counted from attendance sheets and minutes.
    If a number looks strange, look at the attendance sheet first.
    Only the facilitator sees the balance between sides.
desk-help-rules =
    Here rules of procedure are made: version by version, with what the seats answer.
    First write the text, or begin from the kit; then name a day until which the seats can answer.
    What is before the seats can't be rewritten: take it back, or wait for the answers and write a new version.
    Only you see a text that is being written. Those who sit at the table see what is before the seats, and everybody what a public table adopted.
desk-rules-inside = As those who sit at the table see it; there you can also enter a seat's answer
desk-rules-write = the text
desk-rules-from-kit = Begin from the kit
desk-rules-text = Text of the rules of procedure
desk-rules-text-help = A heading: ## at the start of a line. A list: - at the start of a line. Weight: **like this**.
desk-rules-text-missing = Write the text.
desk-rules-text-long = This is longer than 40,000 characters. Please shorten it.
desk-rules-changes = What is new in it? (A sentence or two.)
desk-rules-answer-by = Until when can the seats answer?
desk-rules-answer-by-help = Give them at least a week.
desk-rules-too-soon = Name a day at least a week from now.
desk-rules-another = Another version is before the seats already. Let that be decided first.
desk-rules-still-answering = The seats can still answer. Wait for the day named, or until all of them have answered.
desk-rules-too-few = Not more than half of the seats agree, so it can't come into force.
desk-rules-unreplied = An objection has no reply yet. Reply to it first.
desk-rules-reply = Reply to the objection
desk-rules-reply-submit = Reply
desk-rules-reply-missing = Write the reply.
desk-rules-step-help = It comes into force when more than half of the seats agree and every objection has its reply. Only those buttons are shown that have their place now.
desk-audit-roundtable-write-rules = The text of rules of procedure changed
desk-audit-roundtable-step-rules = Rules of procedure moved on
desk-audit-roundtable-answer-rules = A seat answered about rules of procedure
desk-audit-roundtable-answer-rules-for = Somebody entered a seat's answer about rules of procedure
desk-audit-roundtable-reply-rules = An objection was replied to
desk-audit-roundtable-raise = A seat brought something in
desk-audit-roundtable-raise-for = Somebody entered what a seat brought in
desk-audit-roundtable-open-topic = A topic was opened
desk-audit-roundtable-join-topic = Somebody takes part in the topic
desk-audit-roundtable-leave-topic = Somebody no longer takes part in the topic
desk-check-in-title = { $meeting }: check-in
desk-check-in-back = Back to the day
desk-check-in-off = This table has no check-in with a code
desk-check-in-off-lead = Whoever calls the table together can turn it on on the table’s page.
desk-check-in-early = Check-in cannot be opened yet, or is over
desk-check-in-early-lead = It can be opened from an hour before the meeting starts, and lasts as long as the meeting.
desk-check-in-not-now = This is not possible now. This is how check-in stands.
desk-check-in-open-lead = Those who come type the code themselves, or scan the picture with a phone, and stand on the attendance sheet. The code changes every three minutes, so only those in the room can use it.
desk-check-in-open = Show the code
desk-check-in-picture = The picture leads to the page to check in
desk-check-in-how = Scan the picture with your phone. Or open the link in your invitation, or the page of the meeting, and type:
desk-check-in-changes = The code changes every three minutes.
desk-check-in-close = Close check-in
desk-check-in-close-help = Once check-in is closed, this code does not count any more. Who comes later can be noted by hand.
desk-day-check-in = Check-in with a code, for the screen
desk-day-by-code = Checked in with the code
desk-help-check-in =
    This page can be shown on a screen in the room. Those who come check in themselves with the code.
    First show the code. It changes by itself; the one before counts until the next one comes.
    This page shows no names, only how many are here. Whoever has trouble with it can be noted by hand on the page of the day.
    After five wrong codes one has to wait a quarter of an hour.
desk-day-speakers = Speakers
desk-day-speakers-wait =
    { $count ->
        [0] Nobody waits
        [one] { $count } waiting
       *[other] { $count } waiting
    }
desk-day-speaking = Speaking now, for:
desk-day-speaking-nobody = Nobody on the list is speaking now.
desk-day-waiting-nobody = Nobody waits.
desk-day-speaker-first = Speaks for the first time
desk-day-speaker-start = Give the word
desk-day-speaker-end = Has finished
desk-day-speaker-not = This was a mistake, do not count it
desk-day-speaker-gone = No longer wants to speak
desk-day-speaker-add = Somebody wants to speak
desk-day-speaker-seat = From which seat?
desk-day-speaker-kind = What would they like?
desk-day-speaker-item = About what?
desk-day-speaker-submit = Put them on the list
desk-day-speeches =
    { $count ->
        [one] { $count } time
       *[other] { $count } times
    }
desk-day-times-category = Speaking time by kind of seat
desk-day-times-side = Speaking time by side
desk-meeting-interpretation-none = Nobody has asked for interpretation yet, and none is promised.
desk-meeting-interpretation-asked =
    { $count ->
        [one] { $count } person asked for it
       *[other] { $count } people asked for it
    }
desk-meeting-interpretation-promised = Promised
desk-meeting-interpretation-missing = No interpreter yet
desk-meeting-interpret-into = Language
desk-meeting-interpreter = Who interprets?
desk-meeting-interpreter-help = Choose from the interpreters of this table; add them on the table’s page, under tasks. The name of an interpreter from outside is not kept.
desk-meeting-interpreter-outside = Interpreter from outside
desk-meeting-interpreter-gone = No longer interprets
desk-meeting-interpret-submit = Assign
