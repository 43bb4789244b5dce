# Pages about the website itself. Each line of a text is a paragraph. $city: the city's name.
# Texts whose key contains safety, privacy or urgent are read by a speaker before the language leaves its trial.

site-about-title = What is this place?
site-about-lead = Here you find help in { $city }, in your language.
site-about-who-title = Who makes it
site-about-who-text =
    The city, its associations and its residents from abroad make this list together, at a round table.
    The organisations write about their own services. If one of them does not want to be named, it does not stand here.
site-about-what-title = What stands here
site-about-what-text =
    Advice, courses, doctors, shelters, offices: places where you get help. On each page we say when somebody last checked it.
    We do not rate the places, and nobody can pay to stand higher.
site-about-search-title = How the search understands you
site-about-search-text =
    You can write in your own language and in your own words, with mistakes. The search compares your words with phrases that people often use. It does not learn from you and does not remember you.
    For some places nobody has yet said what they help with. There we guess from their own description, and we say so.
site-about-languages-title = About the languages
site-about-languages-text =
    The texts of this website were written by machine in most languages. As long as no speaker has checked the important ones, a notice stands on top of the page.
    Many descriptions exist only in Hungarian. We show them in Hungarian and say so.
site-about-software-title = The program
site-about-software-text = The program behind this website is called Kerekasztal. It is free software under the AGPL licence: any city may use it and see how it works.

site-safety-title = How we keep you safe
site-safety-lead = You can read this whole website without telling us who you are.
site-safety-danger-title = If you are in danger now
site-safety-danger-text = Call one of these numbers. You do not need papers to call them.
site-safety-leave-title = Leave this page quickly
site-safety-leave-text =
    At the bottom of each page there is a button: “Leave this page quickly”. It opens a weather page instead, and the back button does not return to the page you left.
    But your device may still remember the pages you visited before. Delete the history of your browser, or use a private window.
site-safety-device-title = If somebody else uses your phone
site-safety-device-text =
    They can see what you saved here and the history of your browser. On the page “Saved places” you can remove everything at once.
    If you are afraid of somebody, use another device: at a friend’s, at work or in a library.
site-safety-know-title = What we do not know about you
site-safety-know-text =
    We do not ask for your name, your papers or your telephone number. We do not write down what you search for and which pages you open.
    The answers you give to the short questions are used once, for that one answer, and then forgotten.
    If you look for what is nearest, your device rounds your position to about one kilometre before it sends it. We do not keep it.
site-safety-others-title = Who else sees what you do here
site-safety-others-text =
    This website loads nothing from other companies and shows no advertisements. Nobody else learns from us that you were here.
    Your internet provider, or whoever runs the wireless network you use, can see that you opened this website, but not which page if the address begins with https.
site-safety-hidden-title = Places whose address is not public
site-safety-hidden-text = Some places protect people from violence. Their address stands nowhere on this website, not even in the map or in the distance. Call them, and they will tell you where to go.
site-safety-translation-title = Texts written by machine
site-safety-translation-text = If something about law, health or danger sounds strange, it may be translated wrongly. Please ask before you rely on it.

site-accessibility-title = Accessibility
site-accessibility-lead = Everybody should be able to use this website.
site-accessibility-how-title = What we do for it
site-accessibility-how-text =
    We build by the rules WCAG 2.2, level AA. Every page works with the keyboard alone, with a screen reader, with large letters, on an old phone and without scripts.
    Before each change of the program, machines check the pages for known barriers in six languages.
site-accessibility-limits-title = What does not work well yet
site-accessibility-limits-text =
    People with disabilities have not tested the website yet.
    There are no videos in sign language and no audio.
    Some descriptions come from the organisations and are not in easy words, or only in Hungarian.
site-accessibility-tell-title = Tell us about a barrier
site-accessibility-tell-text = If something does not work for you, tell those who run this website; you find them on the page “Who runs this website”. They should answer you and find another way to give you the information.

site-privacy-title = Privacy
site-privacy-lead = We keep as little as possible. What is not kept cannot be lost or demanded.
site-privacy-reading-title = When you read this website
site-privacy-reading-text =
    We keep no list of visitors. The program writes down which kind of page was asked for and how long the answer took, but not the words you searched for, not which service you looked at, and not the address of your device.
    To protect the website from overload, the program counts for a short time in its memory how many questions come from one internet address. It does not write this down.
site-privacy-cookie-title = Cookies and storage on your device
site-privacy-cookie-text =
    If you only read, we set no cookie.
    If you save a place, your browser keeps one cookie named “saved” with the numbers of the saved places, for 180 days, and the saved pages for 30 days, so that they open without internet. You can remove all this on the page “Saved places”.
    So that the emergency numbers open without internet, your browser keeps that one page too.
    If you ask for missing letters, your browser remembers that.
site-privacy-sign-in-title = When you sign in
site-privacy-sign-in-text =
    This is only for those who keep services up to date, sit at the table or work here. We then keep your name, your e-mail address, the language of your letters, what you do here, and where you are signed in and since when; not which device it is.
    While you are signed in, your browser keeps one cookie named “session”, for at most 180 days. A second cookie, named “way-in”, is kept for 15 minutes after you ask for a link.
    Those who run this website can read all of this. Links and codes work once; of them we keep only a fingerprint from which they cannot be made again.
site-privacy-questions-title = The short questions and your position
site-privacy-questions-text = Your answers and your rounded position are sent to us only to compute that one page. They are not stored and do not stand in any address.
site-privacy-others-title = Others
site-privacy-others-text = Your browser asks no other company for anything when you read this website. Links to other websites and telephone numbers lead there only if you press them.
site-privacy-organizations-title = Data of organisations
site-privacy-organizations-text = Organisations decide themselves whether they are named here, and can leave at any time without giving a reason. Then their name disappears from the website within seconds.
site-privacy-rights-title = Your rights
site-privacy-rights-text =
    You may ask those who run this website whether they keep something about you, and have it corrected or deleted. You find them on the page “Who runs this website”.
    If you are not satisfied with the answer, you can complain to the data protection authority. In Hungary this is the NAIH (naih.hu).

site-imprint-title = Who runs this website
site-imprint-keeper-title = Responsible for this website
site-imprint-keeper-none = Those who run this website have not written here yet who they are. If you run it: add your name to the data of the city.
site-imprint-keeper-demo = This is a demonstration. Nobody runs it as a service, and apart from the emergency numbers nothing in it is real.
site-imprint-data-title = The data
site-imprint-data-text = The public part of the list may be read by programs too: the page “Open data” says how. Organisations are responsible for what they write about themselves.
site-imprint-software-title = The program
site-imprint-software-text = Kerekasztal, free software under the licence AGPL 3.0 or later. It contains Designsystemet (MIT), Tabler icons (MIT) and, for missing letters, Noto fonts (OFL).

site-letters-title = Are letters missing?
site-letters-lead = If you see empty boxes instead of letters, your device has no letters for this language. You can get them from this website.
# $size: a number
site-letters-load = Load the letters ({ $size } kB)
site-letters-loaded = The letters are in use on this device.
site-letters-stop = Stop using them
site-letters-here = On this page they are already loaded. If you can read it now, keep them for the other pages.
site-letters-not-needed = For this language no letters need to be loaded.
site-letters-no-script = Your browser runs no scripts, so it cannot keep the letters for other pages. On this page you can read the most important things:

# Finding records by their names, those that are not public too.
site-lookup-title = Search by name
site-lookup-lead = Finds the services of your organisation and changes on their way. Capitals and accents do not matter.
site-lookup-services = Services
site-lookup-changes = Changes on their way
# $count: a number.
site-lookup-more = There are more than { $count }. Write more of the name.
site-lookup-none = Nothing of this name was found
site-lookup-none-help = Write fewer words, or only the beginning of one. Only what you may open is found.
site-lookup-hidden = not public
site-lookup-public = Search among what everyone sees
