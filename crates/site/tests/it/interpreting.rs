//! Interpreters through the whole site: who prepares a meeting sees what is missing, who comes what is arranged, and everybody
//! the languages alone.

use kernel::Lang;
use roundtable::meetings::{self, Plan};
use roundtable::model::meeting::Event;
use roundtable::model::seat::Office;
use roundtable::model::table::Light;
use roundtable::policy::Convene;
use roundtable::tables;
use testkit::on_both;

use crate::day::{evening, granted, hidden, person, plan, step};
use crate::signing_in::{leads, signed_in};

/// The part of a page about interpretation, up to the end of its section.
fn section(page: &str) -> &str {
    let section = page.split("id=\"interpretation\"").nth(1);
    section.unwrap_or_else(|| panic!("no interpretation: {page}")).split("</section>").next().unwrap()
}

#[test]
fn what_is_asked_for_stands_beside_who_interprets_and_names_stay_with_who_prepares_it() {
    on_both(&site::history(), async |store| {
        let mut evening = evening(store).await;
        let delegate = evening.seated("delegate", evening.seats[0]).await;
        signed_in(&evening.town, "iris", &[]).await;
        let (iris, table) = (person(&evening.town, "iris").await, evening.table().await);
        let grant = granted::<Convene>(&evening.anna);
        tables::appoint(&evening.town.store, &grant, table, iris, Office::Interpreter).await.unwrap();
        let starts = crate::day::today().succ_opt().unwrap().and_hms_opt(14, 0, 0);
        let promised =
            Plan { starts, languages: vec![Lang::AR, "uk".parse().unwrap()], public: true, ..plan() };
        evening.meeting = meetings::plan(&evening.town.store, &grant, table, &promised).await.unwrap();
        step(&evening.town, &evening.anna, evening.meeting, Event::Announce).await;
        let (desk, inside) = (format!("/en/tables/meeting/{}", evening.meeting), evening.inside());
        let page = evening.ask(&evening.coordinator, &desk).await.body;
        assert!(!page.contains("id=\"interpretation\""), "off by default");
        evening.light(&[Light::Interpretation]).await;
        let form = "do=answer&answer=accept&language=vi";
        leads(&evening.tell(&delegate, &inside, form).await);
        let page = evening.ask(&evening.coordinator, &desk).await.body;
        let list = section(&page);
        assert_eq!(list.matches("No interpreter yet").count(), 3, "{list}");
        assert!(list.contains("1 person asked for it") && list.matches("Promised").count() == 2, "{list}");

        for (language, who) in [("vi", iris.to_string()), ("ar", "outside".to_owned())] {
            let form = format!("do=interpret&into={language}&interpreter={who}");
            assert_eq!(
                leads(&evening.tell(&evening.coordinator, &desk, &form).await),
                format!("{desk}#interpretation")
            );
        }
        let page = evening.ask(&evening.coordinator, &desk).await.body;
        let list = section(&page);
        assert_eq!(list.matches("No interpreter yet").count(), 1, "{list}");
        assert!(list.contains(">iris<") && list.contains("Interpreter from outside"), "{list}");
        let page = evening.ask(&delegate, &inside).await.body;
        assert!(page.contains("Arabic") && page.contains("Vietnamese"), "{page}");
        assert!(page.contains("still looking for an interpreter: Ukrainian"), "{page}");
        let public = evening.town.get(&format!("/en/round-table/meeting/{}", evening.meeting)).await.body;
        for language in ["Arabic", "Ukrainian", "Vietnamese"] {
            assert!(public.contains(language), "{language}: {public}");
        }
        for page in [&page, &public] {
            assert!(!page.contains("iris") && !page.contains("from outside"), "nobody's name: {page}");
        }
        assert!(!public.contains("looking for"), "languages only: {public}");
        let refused = evening.tell(&delegate, &desk, "do=interpret&into=uk&interpreter=outside").await;
        assert_eq!(refused.status, http::StatusCode::NOT_FOUND);
        let line = hidden(list, "line");
        let form = format!("do=interpreter-gone&line={line}");
        leads(&evening.tell(&evening.coordinator, &desk, &form).await);
        let page = evening.ask(&evening.coordinator, &desk).await.body;
        assert_eq!(section(&page).matches("No interpreter yet").count(), 2, "{page}");
    });
}
