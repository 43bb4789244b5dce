# The room people: signing in, invitations, one's own account.

# Signing in
people-sign-in-title = Sign in
people-sign-in-lead = For those who keep the services up to date, sit at the table or work here. Whoever looks for help needs no account.
people-sign-in-address = Your e-mail address
people-sign-in-address-help = We send you a link and a code. There is no password.
people-sign-in-submit = Send me the link
people-sign-in-address-wrong = This is not an e-mail address. It looks like name@example.org; please check it for missing letters.
people-sign-in-no-account = You have no account? Accounts are made by invitation: ask the coordinator of the round table.

# After asking for the link
people-sent-title = Look into your mail
people-sent-lead = If we know this address, a letter is on its way. It may take a minute. Look among the unwanted mail too.
people-sent-link = Open the link in the letter in this browser. It works once, for { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
people-sent-code-title = The letter is on another device?
people-sent-code = The code from the letter
people-sent-code-help = Eight digits. Type them here.
people-sent-code-submit = Sign in
people-sent-again = Nothing came? Ask for another letter
people-sent-wrong = This code does not fit. Look at the newest letter and type the eight digits again.
people-sent-closed = Too many wrong codes were typed. Please ask for another letter.

# Coming in by a link
people-link-title = Welcome back
people-link-lead = You are signing in as { $name }.
people-link-submit = Sign in
people-link-refused-title = This link does not open anything any more
people-link-used = It was used before; a link works once. Ask for another one.
people-link-expired = It is too old, or a newer letter took its place. Ask for another one.
people-link-other = It works only in the browser you asked with. There, type the code from the letter; or ask for a link here.
people-link-ask = Ask for a link

# An invitation
people-invitation-title = You are invited
people-invitation-lead = { $name }, the round table invites you.
people-invitation-what = With one press you are in. There is no password and no commitment, and you can leave at any time without giving a reason.
people-invitation-not-sealed = What you write here can be read by those who run this site. It is not sealed.
people-invitation-submit = Come in
people-invitation-used = This invitation was used before. If it was you, sign in with your e-mail address.
people-invitation-expired = This invitation is too old. Ask who invited you for another one.

# One's own account
people-account-title = Your account
people-account-lead = Signed in as { $name }.
people-account-address = E-mail
people-account-language = Letters come in
people-account-roles = What you do here
people-account-no-roles = You hold no role yet.
people-account-desk = What waits for you
people-account-ours = Our organisation at the table
people-account-sessions = Where you are signed in
people-account-sessions-help = If you do not know one of these, end it.
people-account-session-here = This browser
people-account-session-since = signed in on { $date } at { $time }
people-account-session-end = End
people-account-session-others = End all others
people-account-sign-out = Sign out

# The demonstration city: signing in as somebody invented. $name is a person, $role what they do.
people-try-title = Be somebody who works here
people-try-lead = This is the demonstration city: everybody here is invented, and nobody gets mail. Choose who you want to be.
people-try-as = { $name }, { $role }
people-try-link = Try it as somebody who works here

# Roles
people-role-coordinator = Coordinator
people-role-moderator = Moderator
people-role-facilitator = Facilitator
people-role-minute-taker = Minute-taker
people-role-mediator = Mediator
people-role-evaluator = Evaluator
people-role-translator = Translator
people-role-editor = Editor
people-role-provider = Provider
people-role-case-worker = Case worker

# Letters. The subject says nothing about what they are.
people-mail-greeting = Good day, { $name },
people-mail-sign-in-subject = Your link
people-mail-sign-in-text = here is the link you asked for. It works once, for { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, in the browser you asked with.
people-mail-sign-in-action = Sign in
people-mail-sign-in-code = Asked on another device? Type this code there: { $code }
people-mail-sign-in-not-you = If you did not ask for it, leave this letter alone: without it nobody gets in.
people-mail-invitation-subject = An invitation
people-mail-invitation-text = the round table invites you. You need no password: the link lets you in.
people-mail-invitation-days = It works once, for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
people-mail-invitation-action = Look at the invitation
people-mail-invitation-not-wanted = You do not want to? Then do nothing; we will not ask why.
people-mail-speaker-subject = A change
people-mail-speaker-text = { $name } has been invited to speak for your organisation here. If you do not know why, please ask the coordinator.
people-mail-speaker-action = Look at it
