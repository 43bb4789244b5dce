//! What leaves the site besides its pages says no more than they do: letters with their subjects and calendars, calendars that
//! programs fetch, open data, the read API.

use http::StatusCode;
use kernel::policy::{Grant, Role};
use roundtable::meetings;
use roundtable::model::meeting::Event;
use roundtable::model::seat::Part;
use roundtable::policy::Convene;
use roundtable::seats;
use store::sql::{self, get};
use testkit::on_both;

use crate::signing_in::holding;
use crate::tables::{ALIAS, HIDDEN, INTERNAL, Round, UNNAMED, UNTOLD, plan};
use crate::town::id;

/// What nobody may read outside the table.
fn kept() -> impl Iterator<Item = &'static str> {
    [UNNAMED, ALIAS].into_iter().chain(INTERNAL).chain(HIDDEN).chain(UNTOLD)
}

fn says_nothing(what: &str, text: &str) {
    // Lines of calendars go on after a line's end and a blank.
    let whole = text.replace("\r\n ", "");
    for word in kept() {
        assert!(!whole.contains(word), "{what} says {word}: {text}");
    }
}

/// Every letter there is: its subject, both its texts and its calendar.
async fn letters(round: &Round) -> Vec<String> {
    let text = "SELECT subject, plain, html, COALESCE(calendar, '') FROM outbox";
    let on = round.town.store.read().await.unwrap();
    let all = sql::query(&on, "read letters", text, vec![]).await.unwrap();
    let part = |row: &sql::Row, at| get::<String>(row, at).unwrap();
    all.iter().map(|row| (0..4).map(|at| part(row, at)).collect::<Vec<_>>().join("\n")).collect()
}

#[test]
fn letters_calendars_and_open_data_say_what_everybody_may_read_and_no_more() {
    on_both(&site::history(), async |store| {
        let round = Round::on(store).await;
        let eva = holding(&round.town, Role::Editor, Some(id("org"))).await;
        let person = crate::tables::person(&round.town, "editor").await;
        let grant: Grant<Convene> = round.may();
        seats::hold(&round.town.store, &grant, round.named, person, Part::Delegate).await.unwrap();
        for (title, public) in [("TAGÜLÉS", false), ("Nyilvános téma", true)] {
            let said = meetings::Plan { public, ..plan(title, "2027-03-01T14:00") };
            let meeting = round.plan(round.table, &said).await;
            round.step(meeting, Event::Announce).await;
            round.step(meeting, Event::Cancel).await;
        }
        round.publish().await;
        let written = letters(&round).await;
        let invited = written.iter().filter(|letter| letter.contains("/invited/")).count();
        assert!(invited >= 2, "{invited} letters invite: {written:?}");
        written.iter().for_each(|letter| says_nothing("a letter", letter));
        assert!(written.iter().any(|letter| letter.contains("Nyilvános téma")), "what is public is told");

        let made = round.say(&eva, "/en/table/feed", "do=make").await.body;
        let at = made.split("https://city.example/calendar/").nth(1).unwrap();
        let secret = at.split(['"', '<']).next().unwrap();
        let own = round.get(&format!("/calendar/{secret}")).await;
        assert_eq!(own.status, StatusCode::OK);
        assert!(own.body.contains("BEGIN:VEVENT"), "{}", own.body);
        says_nothing("one's own calendar", &own.body);
        for file in ["calendar.ics", "meetings.csv", "meetings.json", "datapackage.json", "rules"] {
            let answer = round.get(&format!("/en/round-table/{}/{file}", round.table)).await;
            assert!(answer.status == StatusCode::OK || file == "rules", "{file}: {}", answer.status);
            says_nothing(file, &answer.body);
        }
        for list in ["organizations", "services", "service_at_locations"] {
            says_nothing(list, &round.get(&format!("/hsds/v3/{list}?per_page=100")).await.body);
        }
    });
}
