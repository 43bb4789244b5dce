//! Minutes in other languages: beside the source, at any time, and never over what somebody else did meanwhile.

use kernel::{Audience, Id, Lang, TextStatus};
use roundtable::Unchanged;
use roundtable::minutes::{self, Counted, Mark, Rendering, Said, pieces};
use roundtable::model::minutes::{Event, Kind, State};

use crate::minutes::{id, in_review, note, pass, write};
use crate::town::{DAY, Town, in_town};

/// What somebody sees of a line who begins to translate it.
async fn mark(town: &Town, meeting: Id, line: &str, to: Lang) -> Mark {
    let (known, entries) = (town.meeting(meeting).await, town.entries(meeting).await);
    let pieces = pieces(&known, &[], &entries);
    pieces.iter().find(|piece| piece.record.id == id(line)).unwrap().mark(to)
}

fn rendering(line: &str, mark: Mark, body: &str) -> Rendering {
    Rendering {
        record: id(line),
        field: "text".to_owned(),
        mark,
        body: body.to_owned(),
        status: TextStatus::Reviewed,
        still_right: false,
    }
}

async fn translate(town: &Town, meeting: Id, to: Lang, sent: &[Rendering]) -> Result<usize, Unchanged<()>> {
    minutes::translate(town, &town.writes().await, meeting, to, sent).await
}

async fn counted(town: &Town, meeting: Id, to: Lang) -> (usize, usize, usize) {
    let (known, entries) = (town.meeting(meeting).await, town.entries(meeting).await);
    let counted = Counted::of(&pieces(&known, &[], &entries), to);
    (counted.all, counted.done, counted.stale)
}

async fn text(town: &Town, meeting: Id, lang: Lang) -> String {
    town.entries(meeting).await[0].0.text("text", lang).unwrap().body.to_string()
}

#[test]
fn translations_are_counted_and_go_out_of_date_with_their_source() {
    in_town(async |town| {
        let meeting = town.begun().await;
        write(&town, meeting, "a", &note("Megkezdtük.")).await.unwrap();
        write(&town, meeting, "b", &note("Befejeztük.")).await.unwrap();
        assert_eq!(counted(&town, meeting, Lang::AR).await, (3, 0, 0), "the title and two lines");
        assert_eq!(counted(&town, meeting, Lang::HU).await, (0, 0, 0), "all was written in it");
        let sent = rendering("a", mark(&town, meeting, "a", Lang::AR).await, "بدأنا.");
        assert_eq!(translate(&town, meeting, Lang::AR, &[sent]).await.unwrap(), 1);
        assert_eq!(counted(&town, meeting, Lang::AR).await, (3, 1, 0));
        assert_eq!(text(&town, meeting, Lang::AR).await, "بدأنا.");
        assert_eq!(text(&town, meeting, Lang::HU).await, "Megkezdtük.");
        let version = town.entries(meeting).await[0].0.version;
        let later = Said { kind: Kind::Note, ..note("Későn kezdtük.") };
        minutes::edit(&town, &town.writes().await, id("a"), version, &later).await.unwrap();
        assert_eq!(counted(&town, meeting, Lang::AR).await, (3, 1, 1));
        // Who looked at it and says that it fits has brought it up to date.
        let fits = Rendering {
            still_right: true,
            ..rendering("a", mark(&town, meeting, "a", Lang::AR).await, "بدأنا.")
        };
        assert_eq!(translate(&town, meeting, Lang::AR, &[fits]).await.unwrap(), 1);
        assert_eq!(counted(&town, meeting, Lang::AR).await, (3, 1, 0));
        // Emptied, it is gone; the source stays.
        let empty = rendering("a", mark(&town, meeting, "a", Lang::AR).await, "");
        translate(&town, meeting, Lang::AR, &[empty]).await.unwrap();
        assert_eq!(counted(&town, meeting, Lang::AR).await, (3, 0, 0));
        assert_eq!(town.audited("roundtable.translate_minutes", None).await, 3);
    });
}

#[test]
fn nothing_is_kept_where_somebody_changed_something_meanwhile() {
    in_town(async |town| {
        let meeting = town.begun().await;
        write(&town, meeting, "a", &note("Első.")).await.unwrap();
        write(&town, meeting, "b", &note("Második.")).await.unwrap();
        let [a, b] = ["a", "b"];
        let (saw_a, saw_b) =
            (mark(&town, meeting, a, Lang::EN).await, mark(&town, meeting, b, Lang::EN).await);
        let theirs = rendering(a, saw_a.clone(), "First.");
        translate(&town, meeting, Lang::EN, &[theirs]).await.unwrap();
        let mine = [rendering(a, saw_a, "The first."), rendering(b, saw_b.clone(), "Second.")];
        let refused = translate(&town, meeting, Lang::EN, &mine).await;
        assert!(matches!(refused, Err(Unchanged::Meanwhile)));
        assert_eq!(counted(&town, meeting, Lang::EN).await, (3, 1, 0), "not half of it either");
        // The source changed while it was translated.
        let version = town.entries(meeting).await[1].0.version;
        minutes::edit(&town, &town.writes().await, id(b), version, &note("Harmadik.")).await.unwrap();
        let late = translate(&town, meeting, Lang::EN, &[rendering(b, saw_b, "Second.")]).await;
        assert!(matches!(late, Err(Unchanged::Meanwhile)));
        // A row that nobody touched stops nobody, however old the page is.
        let fresh = mark(&town, meeting, b, Lang::EN).await;
        let untouched = rendering(a, Mark::read("0.none"), "");
        let sent = [untouched, rendering(b, fresh, "Third.")];
        assert_eq!(translate(&town, meeting, Lang::EN, &sent).await.unwrap(), 1);
        // Something done to an action is no change of what it says.
        let other = town.begun().await;
        let foreign = translate(&town, other, Lang::EN, &[rendering(b, Mark::read("0.none"), "x")]).await;
        assert!(matches!(foreign, Err(Unchanged::Gone)), "another meeting's line");
    });
}

#[test]
fn what_stands_is_translated_without_being_read_again_and_its_source_stays() {
    in_town(async |town| {
        let meeting = in_review(&town).await;
        town.clock().advance(8 * DAY);
        pass(&town, meeting, Event::Approve).await.unwrap();
        pass(&town, meeting, Event::Publish).await.unwrap();
        let sent = rendering("a", mark(&town, meeting, "a", Lang::EN).await, "We began.");
        assert_eq!(translate(&town, meeting, Lang::EN, &[sent]).await.unwrap(), 1);
        let kept = minutes::of(&town.read().await.unwrap(), meeting).await.unwrap().unwrap();
        assert_eq!((kept.state().unwrap(), kept.0.audience), (State::Published, Audience::Public));
        assert_eq!(text(&town, meeting, Lang::EN).await, "We began.");
        let over = rendering("a", mark(&town, meeting, "a", Lang::HU).await, "Mást mondunk.");
        let refused = translate(&town, meeting, Lang::HU, &[over]).await;
        assert!(matches!(refused, Err(Unchanged::Refused(()))), "the source is no translation");
        let version = town.entries(meeting).await[0].0.version;
        let edited = minutes::edit(&town, &town.writes().await, id("a"), version, &note("x")).await;
        assert!(matches!(edited, Err(Unchanged::Refused(()))));
        assert_eq!(text(&town, meeting, Lang::HU).await, "Megkezdtük.");
    });
}
