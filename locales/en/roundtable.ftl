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
        [one] Minutes wait for you to read them
       *[other] { $count } minutes wait for you to read them
    }
roundtable-news-minutes =
    { $count ->
        [one] Minutes were published
       *[other] { $count } minutes were published
    }
roundtable-news-correction =
    { $count ->
        [one] A correction you proposed was answered
       *[other] { $count } corrections you proposed were answered
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
