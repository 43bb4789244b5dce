# The round table: tables, meetings, invitations, minutes. $when is a moment, $count a number, $side the name of a side. Never any HTML.

roundtable-when = { $date }, { $time }
roundtable-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
roundtable-observer = observer
roundtable-unnamed = Not named
roundtable-chatham-house = May be used without names
roundtable-raised-by = raised by: { $side }
roundtable-not-now = This is not possible now. Something changed meanwhile: look how it stands.
roundtable-meanwhile = Somebody else changed it meanwhile. What you wrote stands here; look what is different and send it again.

roundtable-kind-city-wide = Table of the whole city
roundtable-kind-local = Table of a part of the city
roundtable-kind-thematic = Table about one field
roundtable-kind-topic = Members' topic
roundtable-state-founded = Founded
roundtable-state-active = Meets
roundtable-state-lower-intensity = Meets less often
roundtable-state-dormant = Pauses
roundtable-state-closed = Closed
roundtable-state-reopened = Meets again
roundtable-ending-solved = What it was for is solved
roundtable-ending-merged = It became part of another table
roundtable-ending-money-ended = The money ended
roundtable-event-start = It meets
roundtable-event-slow-down = It meets less often
roundtable-event-fall-asleep = It pauses
roundtable-event-close = Close
roundtable-event-reopen = Open again
roundtable-light-places = Limited places, with a waiting list
roundtable-light-interpretation = Interpretation asked for in the answer
roundtable-light-childcare = Childcare asked for in the answer
roundtable-light-speakers = Speakers list
roundtable-light-check-in = Check-in with a code, on the spot
roundtable-office-convener = Convener
roundtable-office-facilitator = Facilitator
roundtable-office-minute-taker = Minute-taker
roundtable-office-interpreter = Interpreter
roundtable-office-political-sponsor = Political sponsor
roundtable-part-delegate = delegate
roundtable-part-alternate = alternate
roundtable-side-institutions = institutions
roundtable-side-communities = communities
roundtable-side-civil-society = civil society
roundtable-mode-in-person = In person
roundtable-mode-online = Online
roundtable-mode-hybrid = In person and online
roundtable-item-kind-common = For everybody who sees the meeting
roundtable-item-kind-internal = For members only
roundtable-item-kind-hidden = For facilitators only
roundtable-meeting-state-draft = In preparation
roundtable-meeting-state-announced = Announced
roundtable-meeting-state-agenda-fixed = The agenda is fixed
roundtable-meeting-state-in-progress = Going on now
roundtable-meeting-state-held = Over
roundtable-meeting-state-closed = Closed
roundtable-meeting-state-cancelled = Cancelled
roundtable-meeting-state-postponed = Postponed
roundtable-meeting-event-announce = Send invitations
roundtable-meeting-event-fix-agenda = The agenda is fixed
roundtable-meeting-event-open-agenda = The agenda can change again
roundtable-meeting-event-begin = Begin the meeting
roundtable-meeting-event-end = The meeting is over
roundtable-meeting-event-close = Close
roundtable-meeting-event-cancel = Cancel the meeting
roundtable-meeting-event-postpone = Postpone the meeting
roundtable-minutes-state-live-draft = Being written
roundtable-minutes-state-prepared = Written out
roundtable-minutes-state-in-review = Members are reading
roundtable-minutes-state-approved = Approved
roundtable-minutes-state-published = Published
roundtable-minutes-event-prepare = Written out
roundtable-minutes-event-reopen = Back to writing
roundtable-minutes-event-review = Send round to members
roundtable-minutes-event-approve = Approve
roundtable-minutes-event-publish = Publish
roundtable-answer-accept = I will come
roundtable-answer-doubt = I may come
roundtable-answer-decline = I can't come
roundtable-answer-delegate = My alternate goes
roundtable-answered-needs-action = Has not answered
roundtable-answered-accepted = Comes
roundtable-answered-tentative = May come
roundtable-answered-declined = Does not come
roundtable-answered-delegated = The alternate comes
roundtable-answered-waiting-list = Waits for a place
roundtable-answered-offered = Was offered a place, has not answered
roundtable-needs-remote = takes part online
roundtable-needs-language = interpretation: { $language }
roundtable-needs-childcare = childcare

roundtable-invited-title = Invitation to a meeting
roundtable-invited-when = When
roundtable-invited-where = Where
roundtable-invited-access = How to get in
roundtable-invited-languages = Interpretation
roundtable-invited-agenda = What we will talk about
roundtable-invited-answer = Will you come?
roundtable-invited-remote = I take part online
roundtable-invited-interpretation = I need interpretation into this language
roundtable-invited-interpretation-none = None needed
roundtable-interpretation-open = We are still looking for an interpreter: { $languages }
roundtable-interpreting-yours = You interpret at this meeting: { $languages }
roundtable-invited-childcare = I need childcare
roundtable-invited-access-needs = What do you need to take part?
roundtable-invited-access-help = For instance: I come by wheelchair, I see well from the first row. Only the convener reads it. Optional.
roundtable-invited-instead = Who goes instead of you?
roundtable-invited-which = Choose whether you will come.
roundtable-invited-yours = This page is for you alone. It works without signing in, so don't pass its address on. You can change your answer until the meeting.
roundtable-invited-cancelled = This meeting is cancelled. There is nothing for you to do.
roundtable-invited-postponed = This meeting was postponed. We will write when we know the new date.
roundtable-invited-over = This meeting takes no answers any more.
roundtable-stands-needs-action = You have not answered yet.
roundtable-stands-accepted = We look forward to seeing you.
roundtable-stands-tentative = You said you may come.
roundtable-stands-declined = You said you can't come.
roundtable-stands-delegated = You said your alternate goes.
roundtable-stands-waiting-list = There is no free place now. You are on the waiting list: we will write when a place comes free.
roundtable-stands-offered = A place came free. We keep it for you for two days: please answer.

roundtable-mail-subject = A message from the round table
roundtable-mail-invited = We invite you to a meeting. Please answer on the page below; you need not sign in.
roundtable-mail-stand-in = Somebody who can't come asks you to go to a meeting instead. Please answer on the page below.
roundtable-mail-changed = A meeting to which we invited you has changed. This is how it stands:
roundtable-mail-called-off = A meeting to which we invited you does not take place then:
roundtable-mail-reminded = We don't know yet whether you will come to this meeting. One click is enough.
roundtable-mail-offered = A place came free at a meeting you wait for. We keep it for you for two days.
roundtable-mail-answer = Look and answer
roundtable-mail-foot = The page is for you alone: whoever knows its address can answer for you.
roundtable-news-review =
    { $count ->
        [one] Minutes wait for you to read them.
       *[other] { $count } minutes wait for you to read them.
    }
roundtable-news-minutes =
    { $count ->
        [one] Minutes were published.
       *[other] { $count } minutes were published.
    }
roundtable-news-correction =
    { $count ->
        [one] A correction you proposed was answered.
       *[other] { $count } corrections you proposed were answered.
    }

roundtable-how-present = Present
roundtable-how-remote = Online
roundtable-how-excused = Excused
roundtable-how-absent = Absent
roundtable-how-guest = Guest
roundtable-entry-note = Said
roundtable-entry-decision = Decision
roundtable-entry-action = Action

roundtable-calendar-name = Round table
# The public pages of round tables. $when a time, $date a day, $count a number. Everybody reads them: plain words.
roundtable-home-title = The round table
roundtable-home-what = At a round table, public offices, civil organisations and organisations of migrants sit down together and talk about what would make life in the city easier for people who came from abroad.
roundtable-home-who = Each organisation decides for itself whether it sits down there, and whether we may name it.
roundtable-home-how = You do not need a seat to be heard: on this site you can tell us what you need, without your name and in any language.
roundtable-home-tables = Round tables
roundtable-home-none = The city’s round tables will stand here. There is none yet.
roundtable-home-next = Next public meeting: { $when }
roundtable-home-map = What does the round table do?
roundtable-home-map-lead = The first round table took on six tasks in 2012. Here you see what there is of each on this website now, and what is not here yet.
roundtable-home-network-title = Network building
roundtable-home-network-text = Those who work for the same people should know of each other. The tables above and their meetings are for that. Once they have signed in, members also read what is only for those who sit at the table.
roundtable-home-recommendation-title = Policy recommendation
roundtable-home-recommendation-text = Proposals to those who can decide. Recommendations and the answers to them are not here yet. What a table has decided stands in its published minutes, and anybody can say what should be talked about.
roundtable-home-communities-title = Services for organisations of migrants
roundtable-home-communities-text = An organisation of migrants can have a seat at a table, and keeps here what it offers, so that people find it. Training and small grants are not here yet.
roundtable-home-workers-title = Services for those who work with migrants
roundtable-home-workers-text = A search shows who helps with what, in which language and where. Trainings are not here yet.
roundtable-home-newsletter-title = Newsletter
roundtable-home-newsletter-text = Not here yet.
roundtable-home-publication-title = Publication
roundtable-home-publication-text = A printed publication is not here yet. What is known of services is there as open data.
roundtable-home-link-members = Sign in as a member
roundtable-home-link-inside = My round tables
roundtable-home-link-tell = Tell us what is needed
roundtable-home-link-search = Look for help
roundtable-home-link-needs = What do you need?
roundtable-home-link-api = Open data

roundtable-public-coming = Next meetings
roundtable-public-coming-none = No meeting is announced at the moment.
roundtable-public-past = Earlier meetings
roundtable-public-minutes-here = The minutes can be read
roundtable-public-heard = How to be heard
roundtable-public-heard-text = You do not need a seat at the table. Write what is needed: without your name, in any language. Somebody reads it and takes it on.
roundtable-public-round = Who sits at the table
roundtable-public-round-lead = We name only those who asked for it themselves.
roundtable-public-round-none = Nobody has a seat at this table yet.
roundtable-public-unnamed =
    { $count ->
        [one] And one more who is not named here.
       *[other] And { $count } more who are not named here.
    }
roundtable-public-all-unnamed =
    { $count ->
        [one] There is one seat at the table. We do not name here whose it is.
       *[other] There are { $count } seats at the table. None of them is named here.
    }
roundtable-public-came =
    { $count ->
        [one] { $count } organisation has attended at least one meeting.
       *[other] { $count } organisations have attended at least one meeting.
    }
roundtable-public-came-few = Fewer than five organisations have attended a meeting so far.
roundtable-public-no-date = There is no new date yet.
roundtable-public-childcare = Childcare
roundtable-public-childcare-text = Somebody looks after children during the meeting.
roundtable-public-take-part = How to be there
roundtable-public-take-part-text = Members are invited. If you would like to come as a guest, or only have something said, write to us before.
roundtable-public-agenda = Agenda
roundtable-public-agenda-none = There is no agenda yet.
roundtable-public-nobody = Chatham House rule: what was said here may be used, but not who said it.
roundtable-public-minutes-title = Minutes
roundtable-public-minutes-awaited = The minutes have not been published yet.
roundtable-public-approved = Approved on { $date }
roundtable-public-due = Due by { $date }
roundtable-public-late = Overdue since { $date }
roundtable-public-done = Done on { $date }

# For those who sit at tables: their own tables, one table, one meeting. $kind and $state are of the table.
roundtable-inside-help =
    Here stand the tables where you have a seat or something to do, and the next meetings.
    First open the next meeting and answer the invitation: that is how the convener can plan.
    If a table is missing here, your organisation has no seat there: tell the convener.
    Only you see this page.
roundtable-inside-none = Your tables and meetings will stand here.
roundtable-inside-none-lead = You have no seat at a table at the moment. If you would like one, tell your organisation or the convener.
roundtable-inside-all-tables = The public round tables
roundtable-inside-tables = Tables
roundtable-inside-kind-and-state = { $kind } · { $state }
roundtable-inside-help-table =
    A table from inside: meetings, actions, and who sits there.
    First look at your own actions, and mark what is done.
    An action can be marked as done by those whose it is, and by who writes the minutes. A mistake can be taken back.
    What you read here is read by those who sit at the table. Please do not pass names on.
roundtable-inside-saved = Saved.
roundtable-inside-public-page = As everybody sees it
roundtable-inside-round-lead = Each organisation decides for itself who can read its name here.
roundtable-inside-tasks = Actions
roundtable-inside-tasks-mine = My own actions
roundtable-inside-tasks-all = All actions
roundtable-inside-tasks-only-mine = Only my own
roundtable-inside-tasks-none = Actions of meetings will stand here once members read the minutes.
roundtable-inside-tasks-done = Done: { $count }
roundtable-inside-tasks-open = To be done: { $count }
roundtable-inside-tasks-none-open = Nothing is to be done at the moment.
roundtable-inside-tasks-none-done = No action is done yet.
roundtable-inside-tasks-none-mine = You have no action at the moment.
roundtable-inside-mine = Yours
roundtable-inside-finish = It is done
roundtable-inside-reopen = Not done after all
roundtable-inside-own = How your own organisation is named
roundtable-inside-own-change = Look and change it
roundtable-inside-named-everybody = Everybody can read its name, on the public page too.
roundtable-inside-named-table = Those who sit at the table read its name. It does not stand on the public page.
roundtable-inside-named-civil = Members read its name, state authorities do not. It does not stand on the public page.
roundtable-inside-named-nobody = The others only see what kind of seat it is, not its name.
roundtable-inside-beside-name = In minutes its name stands beside what was said from there.
roundtable-inside-beside-category = In minutes only the kind of seat stands beside what was said from there.
roundtable-inside-older =
    { $count ->
        [one] One more earlier meeting
       *[other] { $count } more earlier meetings
    }
roundtable-inside-help-meeting =
    A meeting from inside: your answer, the agenda, later the minutes.
    First answer whether you come, and write what you need. You can change your answer until the meeting.
    While members read the minutes, you can propose a correction to each line. Each gets an answer.
    Your answer and your proposals are read by those who prepare the meeting. The others only see how many come.
roundtable-inside-link = Take part online
roundtable-inside-link-text = This address is only for those who sit at the table. Please do not pass it on.
roundtable-inside-day = The day of the meeting: attendance, speakers, minutes
roundtable-inside-who-comes = How many come
roundtable-inside-come =
    { $count ->
        [0] Nobody has said yet that they come.
        [one] One person has said that they come.
       *[other] { $count } people have said that they come.
    }
roundtable-inside-may-come =
    { $count ->
        [one] One person may come.
       *[other] { $count } people may come.
    }
roundtable-inside-minutes-awaited = The minutes are still being written. You can read them here once they are ready.
roundtable-inside-review = You can propose corrections until { $date }
roundtable-inside-correct = Propose a correction
roundtable-inside-correct-text = What should stand there instead?
roundtable-inside-correct-whole = What is missing in the minutes, or should be said otherwise?
roundtable-inside-correct-submit = Send the proposal
roundtable-inside-corrections = My proposals
roundtable-inside-correction-waits = Waits for an answer
roundtable-inside-correction-taken = Taken over
roundtable-inside-correction-not-taken = Not taken over
roundtable-inside-correction-answer = Answer:
roundtable-inside-correction-missing = Write what should stand there.
roundtable-inside-correction-long = This is longer than 2,000 characters. Please make it shorter.

# Addresses of calendars.
roundtable-feed-title = The meetings in your calendar
roundtable-feed-lead = If your calendar program takes the meetings from an address, their times keep up by themselves.
roundtable-feed-make = Make a calendar address
roundtable-feed-address = This address is for you alone and is shown only now. Copy it into your calendar program. Whoever knows it sees when you have a meeting.
roundtable-feed-have = You have a calendar address. If you make a new one, the old one stops working.
roundtable-feed-end = End the calendar address
roundtable-feed-public = Calendar of the meetings (.ics)

# Rules of procedure.
roundtable-rules-title = Rules of procedure
roundtable-rules-help =
    The rules of procedure say how the table works: what everybody can expect of the others.
    First see whether there is a proposal your seat has not answered yet.
    A text comes into force when more than half of the seats agree and every objection has its reply. You can change your answer until the day named.
    Your objection is read by those who sit at the table, under the name they see your seat by.
roundtable-rules-version = Version { $number }
roundtable-rules-on = { $state }: { $date }
roundtable-rules-proposed = What the seats are asked about
roundtable-rules-until = Answers are taken until { $date }
roundtable-rules-answered = { $count } of { $all } seats have answered.
roundtable-rules-agreed =
    { $count ->
        [one] { $count } seat agrees.
       *[other] { $count } seats agree.
    }
roundtable-rules-says = What does the seat say?
roundtable-rules-say-agree = We agree
roundtable-rules-say-object = We don't agree
roundtable-rules-say-abstain = We abstain
roundtable-rules-says-agree = Agrees
roundtable-rules-says-object = Does not agree
roundtable-rules-says-abstain = Abstains
roundtable-rules-reason = What is wrong with it?
roundtable-rules-reason-help = Needed if you don't agree. The convener replies to it.
roundtable-rules-reason-missing = Write what is wrong with it: otherwise nobody can reply.
roundtable-rules-reason-long = This is longer than 2,000 characters. Please make it shorter.
roundtable-rules-which = Choose: you agree, you don't agree, or you abstain.
roundtable-rules-said-itself = This seat has answered itself meanwhile. Its own answer counts.
roundtable-rules-submit = Send the answer
roundtable-rules-objections = Objections
roundtable-rules-no-reply = Not replied to yet.
roundtable-rules-differs = What changes
roundtable-rules-whole = The whole text
roundtable-rules-earlier = Earlier versions
roundtable-rules-none = The table's rules of procedure will stand here
roundtable-rules-none-lead = No rules were adopted yet. When the convener proposes some, you can say here what you think of them.
roundtable-rules-public-lead = This is how the table works. Those who sit there adopted it.
roundtable-rules-state-draft = Being written
roundtable-rules-state-proposed = Waits for the seats
roundtable-rules-state-adopted = In force
roundtable-rules-state-not-adopted = Not adopted
roundtable-rules-state-withdrawn = Taken back
roundtable-rules-state-superseded = Replaced by a newer one
roundtable-rules-event-propose = Ask the seats
roundtable-rules-event-withdraw = Take back
roundtable-rules-event-adopt = Adopted
roundtable-rules-event-reject = Not adopted
roundtable-rules-event-supersede = Replaced by a newer one
roundtable-news-rules =
    { $count ->
        [one] Rules of procedure wait for your seat's answer.
       *[other] { $count } rules of procedure wait for your seat's answer.
    }
roundtable-news-rules-decided =
    { $count ->
        [one] It was decided about rules of procedure.
       *[other] It was decided about { $count } rules of procedure.
    }
roundtable-news-rules-reply =
    { $count ->
        [one] An objection of yours was replied to.
       *[other] { $count } objections of yours were replied to.
    }

# What members bring in, and their own topics.
roundtable-entered-for = Entered by somebody else for them
roundtable-inside-from-seat = For which seat?
roundtable-inside-seat-own = { $seat } (yours)
roundtable-inside-desk = Organise the table
roundtable-proposals-title = What to talk about
roundtable-proposals-help =
    Here gathers what should be talked about. The convener puts it on an agenda from here.
    Write yours in one sentence; it need not be worked out.
    When it comes onto an agenda, or the convener takes it off, your seat hears of it.
    What you write is read by those who sit at the table, and by everybody only if the convener makes it public.
roundtable-proposals-none = Nothing waits to be talked about yet
roundtable-proposals-none-lead = If there is something the table should talk about, write it here.
roundtable-proposals-bring = I would like us to talk about this
roundtable-proposals-what = What is it about?
roundtable-proposals-why = Why does it matter? (Optional.)
roundtable-proposals-submit = Put it on the list
roundtable-proposals-saved = It is on the list. You will hear when it comes onto an agenda.
roundtable-proposals-title-missing = Write what it is about.
roundtable-news-raised =
    { $count ->
        [one] What your seat brought in is on an agenda.
       *[other] { $count } things your seat brought in are on an agenda.
    }
roundtable-news-raised-away =
    { $count ->
        [one] What your seat brought in was taken off the list. Ask the convener why.
       *[other] { $count } things your seat brought in were taken off the list. Ask the convener why.
    }
roundtable-topics-title = Topics
roundtable-topics-help =
    A topic is a smaller circle for those who want to talk more about one thing. Anybody can open one, without the convener's leave.
    First see whether there is one that interests you: one button, and you take part.
    Leaving is one button too, without a reason, at once.
    Those who sit at the table see the topics and how many take part.
roundtable-topics-none = The members' topics will stand here
roundtable-topics-none-lead = Nobody has opened a topic yet.
roundtable-topics-seats =
    { $count ->
        [one] { $count } seat takes part
       *[other] { $count } seats take part
    }
roundtable-topics-join = I take part
roundtable-topics-leave = I no longer take part
roundtable-topics-last-convener = You call this topic together, so you can't leave it. First hand it over to somebody else, or close it.
roundtable-topics-open = A new topic
roundtable-topics-open-lead = Whoever opens a topic calls its members together.
roundtable-topics-name = What is the topic?
roundtable-topics-name-missing = Write what the topic is.
roundtable-topics-purpose = What do you want to come to?
roundtable-topics-invite = Who should hear of it?
roundtable-topics-invite-help = Those whose names you don't see here find the topic on this page.
roundtable-topics-invite-who = Seats that will hear of it
roundtable-topics-submit = Open the topic
roundtable-news-topic =
    { $count ->
        [one] You were invited to a topic.
       *[other] You were invited to { $count } topics.
    }
roundtable-meet-title = Call a small meeting
roundtable-meet-lead = Everybody who takes part in the topic is invited.
roundtable-meet-what = What will you talk about?
roundtable-meet-title-missing = Write what you will talk about.
roundtable-meet-date = On which day?
roundtable-meet-time = At what time?
roundtable-meet-date-wrong = Give a day and a time, for example 14:00.
roundtable-meet-mode-missing = Choose where you meet.
roundtable-meet-place = Address, room
roundtable-meet-link = Web address
roundtable-meet-link-wrong = A web address begins like this: https://
roundtable-meet-submit = Invite those who take part
roundtable-meet-off = Call the meeting off
roundtable-check-in-title = Check in to the meeting
roundtable-check-in-code = The code shown in the room
roundtable-check-in-changes = The code changes every three minutes. Type the one that is shown now.
roundtable-check-in-seat = For which seat are you here?
roundtable-check-in-submit = I am here
roundtable-check-in-done = It is noted that you are here.
roundtable-check-in-wrong = This is not the code, or it has changed since. Please type the one that is shown now.
roundtable-check-in-not-now = Nobody can check in with a code at the moment. Please tell whoever writes the minutes.
roundtable-check-in-no-seat = You have no seat at this table, so you cannot check in here. Please tell whoever writes the minutes.
roundtable-check-in-lead = You have scanned the code of a meeting. There are two ways to have it noted that you are here.
roundtable-check-in-account = If you sign in on this site
roundtable-check-in-letter = If you were invited by a letter
roundtable-check-in-letter-text = Open the link in the letter that invited you, and type this code there:
roundtable-speech-contribution = Contribution
roundtable-speech-pro = For
roundtable-speech-contra = Against
roundtable-speech-intervention = Brief remark
roundtable-speech-question = Question
roundtable-speech-point-of-order = Point of order
roundtable-speaking-title = Speakers list
roundtable-speaking-now = Speaking now:
roundtable-speaking-nobody = Nobody on the list is speaking now.
roundtable-speaking-waiting = Those who asked to speak
roundtable-speaking-you = You
roundtable-speaking-guest = Guest
roundtable-speaking-kind = What would you like?
roundtable-speaking-item = About what?
roundtable-speaking-whole = The meeting as a whole
roundtable-speaking-seat = From which seat?
roundtable-speaking-ask = I would like to speak
roundtable-speaking-withdraw = I no longer want to speak

roundtable-paper-minutes = The minutes as a PDF
roundtable-paper-title-minutes = Minutes: { $title }
roundtable-paper-title-agenda = Agenda: { $title }
roundtable-paper-title-attendance = Attendance sheet: { $title }
roundtable-paper-title-closed = Closed attendance sheet: { $title }
roundtable-paper-title-letter = Invitation: { $title }
roundtable-paper-unprintable = We could not print some characters. The sign � stands for them. Their numbers are:
roundtable-paper-whole = About the whole meeting
roundtable-paper-present = Attended
roundtable-paper-owner = Done by
roundtable-paper-number = No.
roundtable-paper-item = Agenda item
roundtable-paper-presenter = Presented by
roundtable-paper-duration = Takes
roundtable-paper-organization = Organisation
roundtable-paper-person = Name
roundtable-paper-signature = Signature
roundtable-paper-funding = Project identifier
roundtable-paper-logo = Space for the funder’s logo
roundtable-paper-closed-mark = Closed sheet
roundtable-paper-closed-notice = On this sheet sign those who are not named to everybody. It is not passed round and not copied. The convener keeps it locked away.
roundtable-paper-dear = Dear members of the round table,
roundtable-paper-invited = You are warmly invited to the next meeting of the round table.
roundtable-paper-please-answer = Please let us know whether you will come, and what you need to take part.
roundtable-paper-regards = With kind regards,

roundtable-corrected = Corrected while it was being read: { $date }
roundtable-text-machine = Translated by a machine. There may be mistakes in it.
roundtable-text-stale = The original has changed since this was translated.
roundtable-search-title = Search the minutes
roundtable-search-lead = Here you find what was talked about and decided at the round tables, as far as it is public.
roundtable-search-lead-inside = Here you find what was talked about and decided at your tables, in all their years.
roundtable-search-label = What are you looking for?
roundtable-search-kind = What kind
roundtable-search-kind-all = Everything
roundtable-search-table = At which table
roundtable-search-table-all = At every table
roundtable-search-found = Found
roundtable-search-count = Found: { $count }. The newest comes first.
roundtable-search-more = More than { $count } were found. Add a word to see fewer.
roundtable-search-none = Nothing was found.
roundtable-search-none-help = Try fewer words or another one. Minutes can be read here once they are finished.
roundtable-search-item = On the agenda
