# An organisation's page. $count is a number. Never any HTML here.

network-organization-also-known = Also known as
network-organization-contact = Contact
network-organization-founded = Founded in
network-organization-legal-status = Legal form
network-organization-offers =
    { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
network-organization-no-offers = This organisation has no services on the list.
network-organization-contact-none = It has no public contact.
network-organization-phone-extension = extension { $extension }

# One's own organisation at the round table: joining, where it may be named, how others see it, leaving.
# Everything here is read by members of an organisation. Never any HTML here.

network-ours-title = Our organisation at the table
network-ours-public-page = Our public page
network-ours-members = Who sits at the table
network-ours-services = Our services: change or add
network-not-sealed = What stands here can be read by those who run this site. It is not sealed.

# How the organisation stands to the table. $date: a day.
network-state-known = Not at the table yet.
network-state-approached = You are invited. There is no answer yet.
network-state-joined = At the table since { $date }.
network-state-dormant = At the table. It has been quiet since { $date }.
network-state-rejoined = Back at the table since { $date }.
network-state-declined = You said no on { $date }. You can come whenever you like.
network-state-withdrawn = You left on { $date }. You can come back whenever you like.

# Joining
network-join-title = Join the table
network-join-lead = Joining costs nothing and binds you to nothing. You can leave at any time with one press, and nobody asks why.
network-join-submit = Join the table
network-join-decline = No, thank you
network-join-public-now = This site shows your organisation today, as a public source has it. Once you have joined, only what you tick below counts.

# Where it may be named
network-named-title = Where may we be named?
network-named-lead = Nothing is ticked unless you tick it yourself. Nobody else can tick it for you, and you can change it at any time.
network-named-save = Save
network-named-saved = Saved. It holds from now on.
network-named-look = Show how others would see us then
network-named-since = yes, since { $date }
network-purpose-individual-cases = In somebody's case
network-purpose-individual-cases-who = Seen by the case workers who help this person.
network-purpose-member-list = In the list of members
# $organizations: how many organisations sit at the table; $authorities: how many of them are state authorities.
network-purpose-member-list-who =
    { $organizations ->
        [0] Seen by organisations at the table. There is none yet.
        [one] Seen by { $organizations } organisation at the table.
       *[other] Seen by { $organizations } organisations at the table.
    } { $authorities ->
        [0] None of them is a state authority.
        [one] { $authorities } of them is a state authority.
       *[other] { $authorities } of them are state authorities.
    }
network-named-authorities = State authorities at the table see us in the list too
network-purpose-website = On this website
network-purpose-website-who = Seen by everyone, search engines too.
network-purpose-print = In printed editions
network-purpose-print-who = Seen by everyone who holds a brochure. What is printed cannot be called back.
network-purpose-conference = At conferences and other events
network-purpose-conference-who = Seen by everyone who is there.
network-purpose-newsletter = In the newsletter
network-purpose-newsletter-who = Seen by everyone who gets it. What is sent cannot be called back.
network-purpose-funders-report = In reports to funders
network-purpose-funders-report-who = Seen by those who pay for the table.
network-purpose-open-data = In open data
network-purpose-open-data-who = Read by programs of others. They are told to forget you when you change your mind; we cannot make them.
network-purpose-attribution = In minutes, beside what we say
network-purpose-attribution-who = Seen by all who may read the minutes. Otherwise only your kind of organisation is named.

# As others see us
network-seen-title = As others see us
network-seen-lead = Made of the same data as the pages themselves.
network-seen-then = As others would see us
network-seen-then-lead = So it would be. Nothing is changed yet.
network-seen-public = Everyone, on this website
network-seen-member = A member of the table
network-seen-authority = A state authority at the table
network-seen-funder = Who pays for the table
network-seen-api = Programs that read our open data
network-seen-nothing = Nothing of us.
network-seen-name-in-list = Our name in the list of members, and what everyone sees.
network-seen-name-in-report = Our name in the report, and what everyone sees.
network-seen-as-everyone = What everyone sees.

# Leaving
network-leave-title = Leave the table
network-leave-lead = One press, at once, without a reason. Your name goes from every page, list and export of this site, and every tick above goes off. You can come back later.
network-leave-submit = Leave the table
network-leave-rehearse = First show what would go
network-leave-rehearsed-title = If you left now
# $count: how many addresses of this site.
network-leave-gone =
    { $count ->
        [0] No public page would change: there is none of yours.
        [one] { $count } public address would answer that it is gone.
       *[other] { $count } public addresses would answer that they are gone.
    }
network-left-title = You have left the table
network-left-lead = Your name is gone from this site. This is what nobody can call back:
network-left-print = Printed editions, and pages that somebody has printed or saved.
network-left-mail = Letters and invitations that were sent.
network-left-programs = Copies that programs of others made of the open data. They are told to forget you within 7 days.
network-left-search = What search engines have kept. They look again by themselves; it goes faster if you ask them:
network-left-back = Come back to the table

# Dated history
network-history-title = What was said, and when
# $date: a day. $what: the name of a purpose.
network-history-given = { $date }: yes – { $what }
network-history-taken = { $date }: no – { $what }
network-history-empty = Nothing has been said yet.

# Who sits at the table
network-members-title = Who sits at the table
network-members-lead = Organisations that want to be seen by the other members. Please do not pass this list on.
# $unnamed: how many organisations sit at the table that are not named here.
network-members-unnamed =
    { $unnamed ->
        [one] { $unnamed } more organisation sits at the table and is not named here.
       *[other] { $unnamed } more organisations sit at the table and are not named here.
    }
network-members-none = Nobody is named here yet. Each organisation decides for itself.
network-category-city-department = City department
network-category-district = District
network-category-state-authority = State authority
network-category-ngo = Civil organisation
network-category-migrant-organisation = Migrant organisation
network-category-international-organisation = International organisation
network-category-research = Research
network-category-community-representative = Community

# The contact log, as the organisation it is about reads it
network-notes-title = What was noted about us
network-notes-lead = The coordinator notes when we were in touch: facts only. Each line is gone after a year. If something is not right, please say so.
network-notes-call = Call
network-notes-mail = Mail
network-notes-memo = Memo
network-notes-visit = Visit
# $step: what is to be done next.
network-notes-next = Next step: { $step }
# $date: a day.
network-notes-by = by { $date }
# Somebody else of the organisation was quicker.
network-ours-not-now = This has changed in the meantime. Nothing was done; please look at the page again.

# What can wait, in the letter of the morning
network-news-joined = { $count ->
    [one] An organisation has joined.
   *[other] { $count } organisations have joined.
}
network-news-left = { $count ->
    [one] An organisation has left.
   *[other] { $count } organisations have left.
}

# Give and take
network-balance-title = Give and take
network-balance-gives = What the organisation gives
network-balance-gets = What the organisation gets
network-balance-nothing = Nothing yet that could be counted here.
network-balance-counted = Only what can be seen here is counted. What comes of a conversation is not measured.
network-balance-question = Do you get at least as much as you give?
network-balance-who = We ask twice a year, one tap. Only the facilitator reads the answer; you can change it until the half year ends.
network-balance-yes = Yes
network-balance-no = No
network-balance-said-yes = This half year you said: yes.
network-balance-said-no = This half year you said: no. The facilitator will be in touch.
network-gives-services = { $count ->
    [one] One service
   *[other] { $count } services
}
network-gives-languages = { $count ->
    [one] One language is spoken there
   *[other] { $count } languages are spoken there
}
network-gives-changes = { $count ->
    [one] One correction made public in the last three months
   *[other] { $count } corrections made public in the last three months
}
network-gets-projects = { $count ->
    [one] One funded project on which their services hang
   *[other] { $count } funded projects on which their services hang
}
network-gets-contacts = { $count ->
    [one] Once in the last year the round table was in touch
   *[other] { $count } times in the last year the round table was in touch
}

# As others see us, word for word
network-seen-whole = Word for word: { $count ->
    [one] one fact
   *[other] { $count } facts
}

# What happened with one’s own record: actions and days.
network-happened = What happened with our record
network-happened-network-add = We were taken into the list of organisations
network-happened-network-describe = What the table knows of us was changed
network-happened-network-note = Something was noted about us
network-happened-network-tend = It was noted how we stand to the table
network-happened-network-settle = We joined the table, came back or said no
network-happened-network-consent = It was changed where we may be named
network-happened-network-withdraw = We left the table
network-happened-directory-import = It was brought up to date from a file
network-happened-other = It was changed

# Help with the page.
network-help-ours =
    This page shows how our organisation stands to the table, where it may be named, and how others see it.
    Begin with “Show how others would see us then”: looking changes nothing.
    If somebody else of the organisation was quicker, nothing is done and you see how it stands now. A tick can be taken back at any time.
    Only your own people see this page. The coordinators know how you stand and what was noted.
