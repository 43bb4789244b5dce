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
desk-people-list = Everybody
desk-people-state-invited = invited
desk-people-state-joined = here since { $date }
desk-people-state-closed = closed
desk-people-no-roles = no role
desk-people-close = Close the account
desk-people-open = Open it again
desk-people-last = This cannot be done: there would be no coordinator left. Give somebody else the role first.
desk-people-you = you
