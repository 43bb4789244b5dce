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

# The second step: a passphrase and a code besides the letter. $minutes and $count are numbers.
people-step-title = Your second step
people-step-lead = A letter can go astray. Whoever looks after what others write therefore shows two things more: a passphrase that only you know, and a code that works once.
people-step-passphrase = Your passphrase
people-step-passphrase-help = Five made-up words are easier to remember than signs and numbers. Write these down, or choose your own with at least { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }.
people-step-suggested = A suggestion
people-step-before = Your passphrase until now
people-step-before-help = With it your keys go over to the new one. If you have forgotten it, leave this empty: your recovery code opens them afterwards.
people-step-kind = Where your codes come from
people-step-kind-app = From an app, on a phone or a computer
people-step-kind-app-help = Any app for codes will do (TOTP). It needs no connection, and nobody learns that you have it.
people-step-kind-paper = From a list on paper
people-step-kind-paper-help = For those who have no phone of their own, or do not want to use it for this. You print { $count ->
        [one] { $count } code
       *[other] { $count } codes
    } and cross them out one by one.
people-step-next = Go on
people-step-short = This is too short. Please take at least { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }; five words make a good passphrase.
people-step-common = Too many people would try this one. Please take other words, which do not belong together.
people-step-own = Your own name or address stands in it. Please take other words.
people-step-kind-missing = Please choose where your codes come from.

# The codes are shown once, and the first one is typed
people-step-shown-title = Take your codes with you
people-step-shown-once = This page is shown only once. Print it or write it down before you go on.
people-step-app-scan = Scan this picture with your app.
people-step-app-picture = Picture for the app
people-step-app-type = Or type this into it:
people-step-spare = Codes for the day on which the app is lost
people-step-spare-help = Each of them works once in place of the app. Keep them where you keep other papers, not beside your computer.
people-step-paper = Your codes
people-step-paper-help = Each of them works once. Cross out what you have used, in any order, and keep the list apart from your passphrase.
people-step-try = Try it once
people-step-try-help = Type your passphrase again, and a code. From then on both count.
people-step-code = A code
people-step-code-help = Six digits from your app, or eight from your list.
people-step-settle = That is it
people-step-again = Begin again
people-step-shown-again = Your codes were shown before; we cannot show them a second time. If you did not write them down, begin again.

# Showing the second step
people-confirm-title = Is it you?
people-confirm-lead = What comes next needs more than a letter. Please type your passphrase and a code.
people-confirm-submit = Go on
people-confirm-counts = It counts for { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } in this browser. For what cannot be taken back you are asked again.
people-confirm-lost = Lost both? Another coordinator can take your second step away, and you choose a new one.
people-proof-wrong = Passphrase and code do not go together. Please look at both again; a code works only once.
people-proof-wait = Too many wrong tries. Please wait { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
people-proof-busy = Many people are at the door just now. Please try again in a few seconds.
people-proof-late = That took too long, or was done in another window. Please begin again.

# What stands on one's own account
people-account-proof = How you show that it is you
people-account-proof-letter = By the letter with the link. That is enough for your own organisation.
people-account-proof-needed = What you do here needs a second step. It takes two minutes.
people-account-proof-app = By the letter, your passphrase, and codes from an app, since { $date }.
people-account-proof-paper = By the letter, your passphrase, and codes on paper, since { $date }.
people-account-proof-left = { $count ->
        [0] No code on paper is left.
        [one] { $count } code on paper is left.
       *[other] { $count } codes on paper are left.
    }
people-account-proof-few = Please make new codes before you run out of them.
people-account-proof-set = Choose a second step
people-account-proof-change = Choose another passphrase, or new codes
people-account-proof-done = Your second step counts from now on.
people-account-keys-link = Look at your keys

# Keys of one's own
people-keys-title = Keys of your own
people-keys-lead = What is sealed here can be read by nobody who keeps the server: only by people with keys. Nothing asks for them yet. Who will work with clients or mediate can make theirs now.
people-keys-warning = Your keys open with your passphrase or with a recovery code on paper, and with nothing else. If you lose both, nobody can help you.
people-keys-first = For this you need a second step.
people-keys-passphrase = Your passphrase
people-keys-make = Make my keys
people-keys-code-title = Write down your recovery code
people-keys-code-once = It is shown only once. It opens your keys if you forget your passphrase. Whoever has it can read what you can read.
people-keys-code-again = Now type it again
people-keys-code-again-help = Capitals, spaces and lines do not matter.
people-keys-confirm = I have written it down
people-keys-begun = Your keys were made, but the recovery code was not typed again. If you have it, type it here; otherwise make new ones.
people-keys-ready = Your keys are there since { $date }.
people-keys-closed = You chose another passphrase without the one before. Your recovery code opens your keys again.
people-keys-recovery = Your recovery code
people-keys-reopen = Open my keys
people-keys-fingerprint = Your fingerprint
people-keys-fingerprint-help = When you meet somebody with whom you will share sealed things, read these numbers to each other. They are no secret.
people-keys-mistyped = A letter or digit is missing or wrong in this code. Please compare it with your paper.
people-keys-other = This is not the code of your keys. Please compare it with your paper.
people-keys-wrong = This passphrase is not right. Please try again.

# Letters about it
people-mail-account-action = Look at my account
people-mail-account-not-you = If this was not you, please call the coordinator.
people-mail-step-text = a passphrase and a second step were set for your account.
people-mail-step-reset-text = your second step was taken away because somebody said that you had lost it. You can choose a new one.
people-mail-step-others-text = the second step of { $name } was taken away, because it was lost. If you do not know why, please ask the other coordinators.
people-mail-tries-text = somebody who can read your mail typed a wrong passphrase or code several times.
people-mail-role-text = { $name } has been given a role here: { $roles }. If you do not know why, please ask the other coordinators.
people-mail-role-action = Look at it

# Mail that can wait, coming in without a letter
people-sign-in-proof = Sign in with passphrase and code
people-sign-in-proof-help = For those who have set both. It works without a letter, also while none arrives.
people-sign-in-who = E-mail address or sign-in number
people-sign-in-proof-submit = Sign in
people-sign-in-proof-wrong = These three do not go together, or there were too many wrong tries. Please look at them again, wait a quarter of an hour, or ask for a link.
people-step-name = Your sign-in number
people-step-name-help = You have no e-mail address here: you sign in with this number, your passphrase and a code. Write it down beside the codes, apart from your passphrase.
people-account-name = Sign-in number
people-account-handed = At present you come in only by a link that is handed to you. With a second step you come in by yourself.
people-account-mail = Letters that can wait
people-account-mail-how = How often they come
people-account-mail-help = What guards your account, and answers to what you asked for, always comes.
people-account-mail-save = Keep it so
people-account-mail-saved = That is how it will be from now on.
people-account-mail-unreached = Letters to your address have come back since { $date }. If it is not right any more, ask the coordinator to invite you at another one.
people-often-daily = In the morning, when there is something to tell
people-often-weekly = Once a week, on Mondays
people-often-never = Not at all
people-mail-news-text = this has happened since the last letter:
people-mail-news-foot = How often such letters come is for you to choose, on the page of your account.
people-mail-news-stop = No more letters of this kind
people-mail-tries-door-text = somebody tried several times to come in with your address and a wrong passphrase or code. They did not get in.
people-stop-title = No more letters of this kind?
people-stop-lead = We will write no more about what can wait. What guards your account still comes, and on the page of your account you can ask for them again at any time.
people-stop-submit = No more of them
people-stop-done = Done. No more letters of this kind will come.
people-stop-over = This link does nothing any more. On the page of your account you can choose how often letters come.

# Whose hand did something, where no name is told.
people-hand-you = you
people-hand-coordinator = a coordinator
people-hand-moderator = a moderator
people-hand-own = somebody of the organisation
people-hand-somebody = somebody
people-hand-operator = the operator
people-hand-visitor = somebody who had not signed in
people-mail-link-text = a link for { $name } was made, which a coordinator hands over. If you do not know why, please ask the other coordinators.
