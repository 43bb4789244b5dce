//! Writing what a service says, through the whole site: draft, sent in, read, public, brought back; and what somebody with
//! another's account would try.

use directory::model::entities::{PHONE, SERVICE};
use http::StatusCode;
use kernel::policy::{Actor, Role};
use kernel::{Audience, Value};
use network::model::ORGANIZATION;
use store::records;
use store::sql::{self, get};
use testkit::on_both;

use crate::signing_in::{holding, leads, signed_in};
use crate::town::{Answer, Town, id};

/// Waiting so long, a change of a critical field can be approved without a call.
pub(crate) const DAY: i64 = 24 * 3_600;

pub(crate) fn form_path() -> String {
    format!("/en/ours/{}/service/{}", id("org"), id("service"))
}

pub(crate) async fn page(town: &Town, session: &str, path: &str) -> Answer {
    town.ask(path, "203.0.113.7:1", &[("cookie", session)]).await
}

pub(crate) async fn press(town: &Town, session: &str, path: &str, form: &[(String, String)]) -> Answer {
    town.store.clock().advance(20);
    let encoded = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let form: Vec<String> =
        form.iter().map(|(name, says)| format!("{}={}", encoded(name), encoded(says))).collect();
    town.send(path, &form.join("&"), &[("cookie", session)]).await
}

/// What the fields of a page's forms say, as a browser would send them.
pub(crate) fn fields(page: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    // Not those of the language menu, which carries what was sent along.
    let page = page.split("<main").nth(1).unwrap();
    let page = page.split("k-autosave").nth(1).map_or(page, |form| form.split("</form>").next().unwrap());
    let attribute = |tag: &str, name: &str| {
        let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
        Some(value.replace("&#34;", "\"").replace("&#38;", "&").replace("&#39;", "'"))
    };
    for tag in page.split("<input ").skip(1).map(|rest| format!(" {}", rest.split('>').next().unwrap())) {
        let ticked = !tag.contains("type=\"checkbox\"") || tag.contains(" checked");
        if let Some(name) = attribute(&tag, "name").filter(|_| ticked) {
            fields.push((name, attribute(&tag, "value").unwrap_or_default()));
        }
    }
    for area in page.split("<textarea ").skip(1) {
        let (tag, rest) = area.split_once('>').unwrap();
        let says = rest.split("</textarea>").next().unwrap().trim_start_matches('\n');
        fields.push((attribute(&format!(" {tag}"), "name").unwrap(), says.replace("&#38;", "&")));
    }
    for select in page.split("<select ").skip(1) {
        let select = format!(" {}", select.split("</select>").next().unwrap());
        let chosen = select.split("<option ").find(|option| option.contains(" selected"));
        let chosen = chosen.or_else(|| select.split("<option ").nth(1));
        let chosen = chosen.and_then(|option| attribute(&format!(" {option}"), "value")).unwrap_or_default();
        fields.push((attribute(&select, "name").unwrap(), chosen));
    }
    fields
}

/// The same with some of them changed, and a button pressed.
pub(crate) fn with(page: &str, says: &[(&str, &str)], button: &str) -> Vec<(String, String)> {
    let mut fields = fields(page);
    for (name, says) in says {
        fields.retain(|(known, _)| known != name);
        fields.push(((*name).to_owned(), (*says).to_owned()));
    }
    fields.push(("do".to_owned(), button.to_owned()));
    fields
}

/// Changes fields of the service and presses a button.
pub(crate) async fn write(town: &Town, session: &str, says: &[(&str, &str)], button: &str) -> Answer {
    let form = page(town, session, &form_path()).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.body);
    press(town, session, &form_path(), &with(&form.body, says, button)).await
}

/// The first change that waits to be read: its page.
pub(crate) async fn waiting(town: &Town, session: &str) -> String {
    let queue = page(town, session, "/en/edits").await;
    assert_eq!(queue.status, StatusCode::OK, "{}", queue.body);
    let link = queue.body.split("href=\"/en/edits/").nth(1);
    format!("/en/edits/{}", link.unwrap_or_else(|| panic!("{}", queue.body)).split('"').next().unwrap())
}

/// Presses a button on a change.
pub(crate) async fn decide(
    town: &Town,
    session: &str,
    path: &str,
    button: &str,
    more: &[(&str, &str)],
) -> Answer {
    let seen = fields(&page(town, session, path).await.body).into_iter().find(|(name, _)| name == "seen");
    let mut form = vec![seen.unwrap(), ("do".to_owned(), button.to_owned())];
    form.extend(more.iter().map(|(name, says)| ((*name).to_owned(), (*says).to_owned())));
    press(town, session, path, &form).await
}

pub(crate) async fn public(town: &Town) -> String {
    town.live.step().await.unwrap();
    town.ask(&format!("/hu/service/{}", id("service")), "203.0.113.9:1", &[]).await.body
}

pub(crate) async fn letters(town: &Town) -> Vec<(String, String)> {
    let on = town.store.read().await.unwrap();
    let text = "SELECT recipient, plain FROM outbox ORDER BY created_at, recipient";
    let rows = sql::query(&on, "read letters", text, vec![]).await.unwrap();
    rows.iter().map(|row| (get(row, 0).unwrap(), get(row, 1).unwrap())).collect()
}

/// What will be told in the letter of the morning: the topic, and where it leads.
async fn noticed(town: &Town) -> Vec<(String, String)> {
    let on = town.store.read().await.unwrap();
    let rows = sql::query(&on, "read notices", "SELECT topic, path FROM notice", vec![]).await.unwrap();
    rows.iter().map(|row| (get(row, 0).unwrap(), get(row, 1).unwrap())).collect()
}

#[test]
fn a_word_is_written_sent_in_read_public_and_brought_back() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        let moderator = signed_in(&town, "mora", &[Role::Moderator]).await;
        let ours = page(&town, &provider, &format!("/en/ours/{}", id("org"))).await;
        assert!(ours.body.contains("Our services: change or add"), "{}", ours.body);
        let says = [("description", "Segítség a kérelemhez, hétfőnként."), ("monday", "9-12")];
        let saved = write(&town, &provider, &says, "write").await;
        assert_eq!(leads(&saved), format!("{}?saved", form_path()));
        assert!(!public(&town).await.contains("hétfőnként"), "a draft is nobody else's");
        assert!(!page(&town, &moderator, "/en/edits").await.body.contains("/en/edits/"));
        let again = page(&town, &provider, &form_path()).await;
        assert!(again.body.contains("hétfőnként") && again.body.contains("9:00–12:00"), "{}", again.body);
        assert_eq!(leads(&write(&town, &provider, &[], "submit").await), format!("{}?sent", form_path()));
        let one = waiting(&town, &moderator).await;
        let read = page(&town, &moderator, &one).await.body;
        for part in ["<del>tartózkodási", "<ins>", "Monday", "provider", "Approve: make it public"] {
            assert!(read.contains(part), "{part}: {read}");
        }
        assert_eq!(leads(&decide(&town, &moderator, &one, "approve", &[]).await), "/en/edits");
        let shown = public(&town).await;
        assert!(shown.contains("hétfőnként") && shown.contains("9:00"), "{shown}");
        let noticed = noticed(&town).await;
        let of = |topic: &str| noticed.iter().filter(|(known, _)| known == topic).count();
        assert_eq!((of("directory-news-edits"), of("directory-news-public")), (1, 1), "{noticed:?}");
        let (_, path) = noticed.iter().find(|(topic, _)| topic == "directory-news-public").unwrap();
        assert_eq!(page(&town, &provider, &format!("/en{path}")).await.status, StatusCode::OK);
        assert_eq!(page(&town, &moderator, &one).await.status, StatusCode::NOT_FOUND, "it is decided");

        let past = format!("/en/history/{}", id("service"));
        let history = page(&town, &moderator, &past).await.body;
        assert!(history.contains("This stands there now") && history.contains("<del>tartózkodási"));
        let version = history.split("name=\"version\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let sent = press(&town, &moderator, &past, &[("version".to_owned(), version.to_owned())]).await;
        let one = leads(&sent).to_owned();
        let twice = press(&town, &moderator, &past, &[("version".to_owned(), version.to_owned())]).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY, "one is on its way");
        assert_eq!(leads(&decide(&town, &moderator, &one, "approve", &[]).await), "/en/edits");
        let shown = public(&town).await;
        assert!(shown.contains("tartózkodási kérelemhez") && !shown.contains("hétfőnként"), "{shown}");
    });
}

#[test]
fn a_number_is_not_changed_with_a_stolen_account_alone() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let thief = holding(&town, Role::Editor, Some(id("org"))).await;
        let moderator = signed_in(&town, "mora", &[Role::Moderator]).await;
        let before = letters(&town).await.len();
        let sent = write(&town, &thief, &[("phone", "+36 1 000 6666")], "submit").await;
        assert_eq!(leads(&sent), format!("{}?sent-critical", form_path()));
        let told = letters(&town).await.split_off(before);
        let to: Vec<&str> = told.iter().map(|(to, _)| to.as_str()).collect();
        assert_eq!(
            to,
            ["editor@menedek.example", "iroda@vandorfecske.example"],
            "who was known before hears of it"
        );
        for (_, letter) in &told {
            assert!(letter.contains("Vándorfecske tanácsadás") && !letter.contains("6666"), "{letter}");
        }
        let one = waiting(&town, &moderator).await;
        let read = page(&town, &moderator, &one).await.body;
        assert!(read.contains("tel:+3610004242"), "the number to call is the one known before: {read}");
        assert!(!read.contains("Approve: make it public") && read.contains("after a call"), "{read}");
        let pressed = decide(&town, &moderator, &one, "approve", &[]).await;
        assert_eq!(pressed.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(pressed.body.contains("can’t be approved yet"), "{}", pressed.body);
        assert!(!public(&town).await.contains("6666"));
        // Whoever holds the office's number says no.
        let back =
            decide(&town, &moderator, &one, "return", &[("reason", "They did not ask for this.")]).await;
        assert_eq!(leads(&back), "/en/edits");
        let returned = page(&town, &thief, &form_path()).await.body;
        assert!(returned.contains("They did not ask for this."), "{returned}");
    });
}

#[test]
fn a_critical_change_waits_a_day_or_for_a_call_and_always_for_somebody_else() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        let coordinator = signed_in(&town, "kata", &[Role::Coordinator]).await;
        let moderator = signed_in(&town, "mora", &[Role::Moderator]).await;
        write(&town, &provider, &[("phone", "+36 1 000 5555")], "submit").await;
        let one = waiting(&town, &moderator).await;
        decide(&town, &moderator, &one, "called", &[]).await;
        let read = page(&town, &moderator, &one).await.body;
        assert!(read.contains("they want it") && read.contains("Approve: make it public"), "{read}");
        assert_eq!(leads(&decide(&town, &moderator, &one, "approve", &[]).await), "/en/edits");
        assert!(public(&town).await.contains("+36 1 000 5555"));

        // A coordinator who writes for an organisation approves nothing of it, not even after a day.
        write(&town, &coordinator, &[("url", "https://vandorfecske.example/uj")], "submit").await;
        let one = waiting(&town, &coordinator).await;
        town.store.clock().advance(DAY);
        let own = decide(&town, &coordinator, &one, "approve", &[]).await;
        assert!(own.body.contains("Somebody else has to approve it"), "{}", own.body);
        // Nor does a moderator who changes a number on the way.
        let form = page(&town, &moderator, &one).await.body;
        let amended = with(&form, &[("phone", "+36 1 000 1111")], "amend");
        assert_eq!(leads(&press(&town, &moderator, &one, &amended).await), format!("{one}?saved"));
        town.store.clock().advance(DAY);
        let own = decide(&town, &moderator, &one, "approve", &[]).await;
        assert!(own.body.contains("Somebody else has to approve it"), "{}", own.body);
        let second = signed_in(&town, "nora", &[Role::Moderator]).await;
        assert_eq!(leads(&decide(&town, &second, &one, "approve", &[]).await), "/en/edits");
        assert!(public(&town).await.contains("+36 1 000 1111"));
    });
}

#[test]
fn whoever_invites_a_second_person_is_still_alone() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let coordinator = signed_in(&town, "kata", &[Role::Coordinator]).await;
        write(&town, &coordinator, &[("phone", "+36 1 000 6666")], "submit").await;
        let invite = "name=Bela&address=bela@menedek.example&language=en&role=moderator";
        let invited = town.send("/en/people", invite, &[("cookie", &coordinator)]).await;
        assert_ne!(invited.status, StatusCode::NOT_FOUND, "{}", invited.body);
        let (_, letter) =
            letters(&town).await.into_iter().rfind(|(to, _)| to == "bela@menedek.example").unwrap();
        let entered = town.send(&crate::signing_in::path(&letter), "", &[]).await;
        let puppet = crate::signing_in::cookie(&entered, "__Host-session");
        crate::town::sure(&town).await;
        let one = waiting(&town, &puppet).await;
        town.store.clock().advance(DAY);
        let alone = decide(&town, &puppet, &one, "approve", &[]).await;
        assert!(alone.body.contains("Somebody else has to approve it"), "{}", alone.body);
        town.store.clock().advance(7 * DAY);
        let again = page(&town, &puppet, &one).await.body;
        assert!(again.contains("Approve: make it public"), "a week later they are somebody: {again}");
    });
}

#[test]
fn who_leaves_takes_what_was_being_written_along() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let editor = holding(&town, Role::Editor, Some(id("org"))).await;
        write(&town, &editor, &[("alert", "Titkos cím")], "write").await;
        let left = town.send(&format!("/en/ours/{}", id("org")), "do=leave", &[("cookie", &editor)]).await;
        assert_eq!(leads(&left), format!("/en/ours/{}", id("org")));
        let on = town.store.read().await.unwrap();
        let row = sql::query_one(&on, "count", "SELECT COUNT(*) FROM edit", vec![]).await.unwrap().unwrap();
        assert_eq!(get::<i64>(&row, 0).unwrap(), 0);
    });
}

#[test]
fn what_somebody_went_on_with_is_not_thrown_away_from_an_old_page() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        let editor = holding(&town, Role::Editor, Some(id("org"))).await;
        write(&town, &provider, &[("alert", "Egy")], "write").await;
        let old = page(&town, &provider, &form_path()).await.body;
        write(&town, &editor, &[("alert", "Kettő")], "submit").await;
        let pressed = press(&town, &provider, &form_path(), &with(&old, &[], "discard")).await;
        assert_eq!(pressed.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            pressed.body.contains("Nothing was done") && pressed.body.contains("Kettő"),
            "{}",
            pressed.body
        );
    });
}

#[test]
fn nothing_typed_is_lost_whoever_else_saves_and_whoever_is_signed_out() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        let editor = holding(&town, Role::Editor, Some(id("org"))).await;
        let form = page(&town, &provider, &form_path()).await.body;
        // Somebody else of the organisation saves first.
        write(&town, &editor, &[("alert", "Januárig nincs új hely")], "write").await;
        let late =
            press(&town, &provider, &form_path(), &with(&form, &[("alert", "Ma zárva")], "submit")).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        for part in ["Somebody else has saved", "Ma zárva", "Januárig nincs új hely"] {
            assert!(late.body.contains(part), "{part}: {}", late.body);
        }
        let kept = press(&town, &provider, &form_path(), &with(&late.body, &[], "write")).await;
        assert_eq!(leads(&kept), format!("{}?saved", form_path()), "now theirs counts");
        // What can't be sent in is kept all the same.
        let wrong =
            write(&town, &provider, &[("phone", "call us"), ("monday", "nine to five")], "submit").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("Telephone: this is no telephone number"), "{}", wrong.body);
        assert!(wrong.body.contains("Monday: these hours can’t be read"), "{}", wrong.body);
        let again = page(&town, &provider, &form_path()).await.body;
        assert!(again.contains("call us") && again.contains("nine to five") && again.contains("Ma zárva"));
        // Signed out in the middle: it comes back, to be sent again.
        let form = with(&again, &[("alert", "“Nyitva” & ma is"), ("phone", "")], "write");
        let out = press(&town, "__Host-session=none", &form_path(), &form).await;
        assert_eq!(out.status, StatusCode::UNAUTHORIZED);
        assert!(out.body.contains("nothing was lost"), "{}", out.body);
        let resent: Vec<_> = fields(&out.body).into_iter().filter(|(name, _)| name != "q").collect();
        assert!(resent.contains(&("alert".to_owned(), "“Nyitva” & ma is".to_owned())), "{resent:?}");
        let sent = press(&town, &provider, &form_path(), &resent).await;
        assert_eq!(leads(&sent), format!("{}?saved", form_path()));
        // What another site sends is nobody's own words.
        let foreign = [("cookie", "__Host-session=none"), ("sec-fetch-site", "cross-site")];
        let answer = town.send(&form_path(), "alert=x", &foreign).await;
        assert_eq!(leads(&answer), "/en/sign-in");
    });
}

#[test]
fn two_who_decide_at_once_and_records_that_changed_are_told_of_each_other() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        let [first, second] = [
            signed_in(&town, "mora", &[Role::Moderator]).await,
            signed_in(&town, "nora", &[Role::Moderator]).await,
        ];
        write(&town, &provider, &[("alert", "Ma zárva")], "submit").await;
        let one = waiting(&town, &first).await;
        let seen = |page: &str| fields(page).into_iter().find(|(name, _)| name == "seen").unwrap();
        let both = seen(&page(&town, &first, &one).await.body);
        let approve = [both, ("do".to_owned(), "approve".to_owned())];
        // An import changes the same service meanwhile.
        let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
        let found = records::by_id(unit.on(), &SERVICE, &[id("service")]).await.unwrap();
        let mut service = found.into_iter().next().unwrap();
        service.tell("alert", kernel::Lang::HU, "Költözünk");
        unit.save(&mut service).await.unwrap();
        unit.commit().await.unwrap();
        let late = press(&town, &first, &one, &approve).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        for part in ["Something has changed", "Költözünk", "Somebody else changed this"] {
            assert!(late.body.contains(part), "{part}: {}", late.body);
        }
        let both = [seen(&late.body), ("do".to_owned(), "approve".to_owned())];
        assert_eq!(leads(&press(&town, &first, &one, &both).await), "/en/edits");
        assert_eq!(
            leads(&press(&town, &second, &one, &both).await),
            "/en/edits",
            "there is nothing left to read"
        );
        assert!(public(&town).await.contains("Ma zárva"));
    });
}

#[test]
fn a_new_service_is_public_after_a_day_and_pressing_twice_makes_one() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        let moderator = signed_in(&town, "mora", &[Role::Moderator]).await;
        let new = format!("/en/ours/{}/new-service", id("org"));
        let blank = page(&town, &provider, &new).await.body;
        let form = with(&blank, &[("name", "Ruhaosztás"), ("languages", "hu")], "write");
        let kept = press(&town, &provider, &new, &form).await;
        let there = leads(&kept).trim_end_matches("?saved").to_owned();
        // The same page pressed once more meets what it made itself.
        let twice = press(&town, &provider, &new, &form).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        let list = page(&town, &provider, &format!("/en/ours/{}/services", id("org"))).await.body;
        assert_eq!(list.matches("Ruhaosztás").count(), 1, "{list}");
        let written = page(&town, &provider, &there).await.body;
        let sent = press(&town, &provider, &there, &with(&written, &[], "submit")).await;
        assert_eq!(leads(&sent), format!("{there}?sent-critical"));
        let one = waiting(&town, &moderator).await;
        town.store.clock().advance(DAY);
        assert_eq!(leads(&decide(&town, &moderator, &one, "approve", &[]).await), "/en/edits");
        town.live.step().await.unwrap();
        let service = there.rsplit('/').next().unwrap();
        let shown = town.ask(&format!("/hu/service/{service}"), "203.0.113.9:1", &[]).await;
        assert!(shown.body.contains("Ruhaosztás"), "{}", shown.body);
        // Thrown away, a change is gone and what is public stays.
        let form = page(&town, &provider, &there).await.body;
        press(&town, &provider, &there, &with(&form, &[("name", "X")], "write")).await;
        let form = page(&town, &provider, &there).await.body;
        press(&town, &provider, &there, &with(&form, &[], "discard")).await;
        assert!(page(&town, &provider, &there).await.body.contains("value=\"Ruhaosztás\""));
    });
}

#[test]
fn a_service_is_closed_for_a_while_in_two_presses_and_nothing_else_goes_along() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        let close = format!("{}/close", form_path());
        let form = |says: &[(&str, &str)]| -> Vec<(String, String)> {
            says.iter().map(|(name, says)| ((*name).to_owned(), (*says).to_owned())).collect()
        };
        let half = form(&[("closed_from", ""), ("closed_to", "2027-01-03"), ("closed_reason", "Ünnepek")]);
        let wrong = press(&town, &provider, &close, &half).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            wrong.body.contains("please fill this in") && wrong.body.contains("Ünnepek"),
            "{}",
            wrong.body
        );
        let days =
            form(&[("closed_from", "2026-12-21"), ("closed_to", "2027-01-03"), ("closed_reason", "Ünnepek")]);
        let sent = press(&town, &provider, &close, &days).await;
        assert_eq!(leads(&sent), format!("{}?sent-critical", form_path()));
        let again = press(&town, &provider, &close, &days).await;
        assert!(again.body.contains("This has changed in the meantime"), "{}", again.body);
    });
}

#[test]
fn an_emergency_number_changes_only_by_two_coordinators() {
    on_both(&site::history(), async |store| {
        let told = |text: &str| serde_json::from_value(serde_json::json!({ "hu": text })).unwrap();
        let mut city =
            municipality::City::empty(chrono_tz::Europe::Budapest, vec![kernel::Lang::HU, kernel::Lang::EN]);
        city.emergency = vec![municipality::EmergencyNumber {
            number: "112".to_owned(),
            label: told("Segélyhívó"),
            sentence: told("Ha baj van."),
        }];
        let unit = store.begin(&Actor::OPERATOR).await.unwrap();
        let written = serde_json::to_string(&city).unwrap();
        store::setting::write(unit.on(), store::setting::CITY, &written).await.unwrap();
        unit.commit().await.unwrap();
        let town = Town::on(store).await;
        let [first, second] = [
            signed_in(&town, "kata", &[Role::Coordinator]).await,
            signed_in(&town, "kati", &[Role::Coordinator]).await,
        ];
        let here = "/en/emergency";
        let number = |says: &str| vec![("number-0".to_owned(), says.to_owned())];
        let wrong = press(&town, &first, here, &number("call us")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("no number one can dial") && wrong.body.contains("call us"));
        assert_eq!(leads(&press(&town, &first, here, &number("113")).await), here);
        let home = async || town.ask("/hu/urgent", "203.0.113.9:1", &[]).await.body;
        assert!(home().await.contains("tel:112"), "nobody else has confirmed it");
        let own = page(&town, &first, here).await.body;
        assert!(own.contains("You proposed this.") && !own.contains("value=\"confirm\""), "{own}");
        let shown = page(&town, &second, here).await.body;
        assert!(page(&town, &second, "/en/desk").await.body.contains("waits for a second coordinator"));
        let confirm: Vec<_> = fields(&shown)
            .into_iter()
            .filter(|(name, _)| name == "at")
            .chain([("do".to_owned(), "confirm".to_owned())])
            .collect();
        let alone = press(&town, &first, here, &confirm).await;
        assert!(alone.body.contains("Another coordinator has to confirm it"), "{}", alone.body);
        assert_eq!(leads(&press(&town, &second, here, &confirm).await), here);
        assert!(home().await.contains("tel:113"));
        let twice = press(&town, &second, here, &confirm).await;
        assert!(twice.body.contains("Nothing was done"), "{}", twice.body);
    });
}

#[test]
fn others_write_nothing_and_see_no_draft() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let mut other = kernel::Record::new(&ORGANIZATION, id("other"));
        other.audience = Audience::Public;
        other.tell("name", kernel::Lang::HU, "Másik");
        other.tell("description", kernel::Lang::HU, "Más.");
        let mut unit = town.store.begin(&Actor::OPERATOR).await.unwrap();
        unit.save(&mut other).await.unwrap();
        unit.commit().await.unwrap();
        let provider = holding(&town, Role::Provider, Some(id("org"))).await;
        write(&town, &provider, &[("alert", "Titok")], "write").await;
        let stranger = holding(&town, Role::Editor, Some(id("other"))).await;
        let worker = holding(&town, Role::CaseWorker, Some(id("org"))).await;
        let theirs = format!("/en/ours/{}/services", id("org"));
        // Another's service is not one's own by asking for it under one's own organisation.
        let crossed = format!("/en/ours/{}/service/{}", id("other"), id("service"));
        for (who, paths) in [
            (&stranger, vec![form_path(), theirs.clone(), crossed.clone()]),
            (&worker, vec![form_path(), theirs]),
        ] {
            for path in paths {
                let answer = page(&town, who, &path).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
                assert!(!answer.body.contains("Titok"));
            }
        }
        let form = [("name".to_owned(), "Elvittük".to_owned()), ("do".to_owned(), "submit".to_owned())];
        for path in [form_path(), crossed] {
            assert_eq!(press(&town, &stranger, &path, &form).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        for path in ["/en/edits".to_owned(), format!("/en/history/{}", id("service"))] {
            assert_eq!(page(&town, &provider, &path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    });
}

#[test]
fn what_a_change_takes_away_can_be_brought_back() {
    on_both(&site::history(), async |store| {
        let town = Town::on(store).await;
        let coordinator = signed_in(&town, "kata", &[Role::Coordinator]).await;
        let moderator = signed_in(&town, "mora", &[Role::Moderator]).await;
        write(&town, &coordinator, &[("phone", "")], "submit").await;
        let one = waiting(&town, &moderator).await;
        town.store.clock().advance(DAY);
        decide(&town, &moderator, &one, "approve", &[]).await;
        let on = town.store.read().await.unwrap();
        assert_eq!(records::by_id(&on, &PHONE, &[id("phone")]).await.unwrap().len(), 0);
        drop(on);
        let past = format!("/en/history/{}", id("service"));
        let history = page(&town, &moderator, &past).await.body;
        let version = history.split("name=\"version\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let sent = press(&town, &moderator, &past, &[("version".to_owned(), version.to_owned())]).await;
        let one = leads(&sent).to_owned();
        town.store.clock().advance(DAY);
        assert_eq!(leads(&decide(&town, &coordinator, &one, "approve", &[]).await), "/en/edits");
        let on = town.store.read().await.unwrap();
        let phones = records::by_field(&on, &PHONE, "service_id", &[id("service")]).await.unwrap();
        assert_eq!(phones[0].value("number"), Some(&Value::Line("+36 1 000 4242".into())));
    });
}
