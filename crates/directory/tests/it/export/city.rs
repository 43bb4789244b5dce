//! A city of records with everything in it that makes files go wrong, made from a tape of numbers.

use directory::model::entities::{ADDRESS, ANY, ENTITIES};
use kernel::policy::Actor;
use kernel::{Audience, Entity, Field, Id, Instant, Kind, Lang, Record, TextStatus, Value};
use store::Store;
use testkit::must;

const LINES: &[&str] = &[
    "plain",
    "with, comma",
    "\"quoted\"",
    "two\nlines",
    "carriage\r\nreturn",
    "=1+1",
    "+36 1 555 0101",
    "00123",
    "é ű ő",
    "مرحبا",
    "a;b\tc",
    "'",
    "true",
    "null",
    "x=y;z",
    "\u{feff}mark",
];
const LANGS: [Lang; 4] = [Lang::HU, Lang::EN, Lang::AR, Lang::constant("vi")];
const AUDIENCES: [Audience; 5] = [
    Audience::Public,
    Audience::Public,
    Audience::Members,
    Audience::MembersWithoutAuthorities,
    Audience::Hidden,
];

/// Numbers to decide by; after the last they begin again.
pub(crate) struct Tape<'a> {
    numbers: &'a [u32],
    at: usize,
}

impl Tape<'_> {
    fn next(&mut self) -> usize {
        self.at += 1;
        let number = self.numbers.get(self.at % self.numbers.len().max(1)).copied().unwrap_or(0);
        usize::try_from(number).unwrap_or(0) ^ self.at
    }

    fn pick<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[self.next() % list.len()]
    }

    fn word(&mut self, list: &[&'static str]) -> &'static str {
        list[self.next() % list.len()]
    }

    fn chance(&mut self, in_ten: usize) -> bool {
        self.next() % 10 < in_ten
    }
}

/// Records of every entity, linked among each other. `hidden` says whether some are not public.
pub(crate) fn records(numbers: &[u32], hidden: bool) -> Vec<Record> {
    let mut tape = Tape { numbers, at: 0 };
    let mut made: Vec<Record> = Vec::new();
    for entity in ENTITIES {
        for number in 0..1 + tape.next() % 3 {
            let record = record(entity, number, &made, hidden, &mut tape);
            made.extend(record);
        }
    }
    made
}

fn record(
    entity: &'static Entity,
    number: usize,
    made: &[Record],
    hidden: bool,
    tape: &mut Tape<'_>,
) -> Option<Record> {
    let id = Id::foreign("city", &format!("{} {number} {}", entity.name, tape.next() % 7));
    if made.iter().any(|known| known.id == id) {
        return None;
    }
    let mut record = Record::new(entity, id);
    for (at, field) in entity.fields.iter().enumerate().filter(|(_, field)| field.name != "id") {
        if !field.required && tape.chance(4) {
            continue;
        }
        match field.kind {
            Kind::Text => texts(&mut record, field, tape),
            Kind::Ref(link) if link.to == ANY => {
                let target = tape.pick(made);
                record.set_at(at, Some(Value::Id(target.id)));
                record.set("link_entity", Some(Value::Line(target.entity.name.into())));
            }
            Kind::Ref(link) => {
                let targets: Vec<&Record> =
                    made.iter().filter(|known| known.entity.name == link.to).collect();
                if let Some(target) = (!targets.is_empty()).then(|| tape.pick(&targets)) {
                    record.set_at(at, Some(Value::Id(target.id)));
                }
            }
            _ if field.name == "link_entity" => {}
            _ => record.set_at(at, Some(value(entity, field, tape))),
        }
    }
    audiences(&mut record, hidden, tape);
    let whole = record.missing().all(|name| name == "id");
    whole.then_some(record)
}

fn value(entity: &Entity, field: &Field, tape: &mut Tape<'_>) -> Value {
    let line = |text: &str| Value::Line(text.into());
    match field.kind {
        Kind::Number if matches!(field.name, "count" | "interval") => {
            Value::Number(1.0 + (tape.next() % 5) as f64)
        }
        Kind::Number => Value::Number(*tape.pick(&[0.0, 12.0, -3.5, 47.497_913, 1e9])),
        Kind::Date => line(tape.word(&["2026-11-22", "2027-02-28"])),
        Kind::DateTime => {
            Value::At(must(Instant::parse(tape.word(&["2026-11-22T09:00:00Z", "2024-09-25T13:23:06.5Z"]))))
        }
        Kind::Uri => line(tape.word(&["https://example.org/?a=b,c", "http://żółw.example/%22"])),
        Kind::Email => line(tape.word(&["info@example.org", "anna.kovacs@example.org"])),
        Kind::Phone => line(tape.word(&["+36 1 555 0101", "\"555\" 0199"])),
        Kind::Choice(known) => line(tape.word(known)),
        Kind::Choices(known) if tape.chance(5) => line(&known.join(",")),
        Kind::Choices(known) => line(tape.word(known)),
        _ if entity.name == ADDRESS.name => {
            line(tape.word(&["Example street 1.", "Budapest", "Példa utca 2., \"B\""]))
        }
        _ => match field.name {
            "opens_at" | "closes_at" => line(tape.word(&["09:00", "9:30", "17:00:00"])),
            "byday" => line(tape.word(&["MO,TU", "-1FR"])),
            "byweekno" | "bymonthday" | "byyearday" => line(tape.word(&["1", "2,3,-1"])),
            _ => line(tape.word(LINES)),
        },
    }
}

fn texts(record: &mut Record, field: &Field, tape: &mut Tape<'_>) {
    let source = *tape.pick(&LANGS);
    record.tell(field.name, source, tape.word(LINES));
    for lang in LANGS.into_iter().filter(|lang| *lang != source) {
        if tape.chance(3) {
            let status = *tape.pick(&[TextStatus::Machine, TextStatus::Reviewed, TextStatus::Approved]);
            record.tell_as(field.name, lang, tape.word(&["one", "two, \"three\"", "أربعة"]), status);
        }
    }
}

fn audiences(record: &mut Record, hidden: bool, tape: &mut Tape<'_>) {
    record.audience = if hidden { *tape.pick(&AUDIENCES) } else { Audience::Public };
    for field in record.entity.fields.iter().filter(|field| field.own_audience) {
        if hidden && tape.chance(5) {
            let audience = *tape.pick(&[Audience::Members, Audience::Hidden]);
            if record.audience.viewers().contains(audience.viewers()) && audience != record.audience {
                record.narrow(field.name, audience);
            }
        }
    }
    if hidden && tape.chance(1) {
        record.retired_at = Some(testkit::NOW);
    }
}

/// Stores records.
pub(crate) async fn settle(store: &Store, records: &[Record]) {
    let mut unit = must(store.begin(&Actor::OPERATOR).await);
    for record in records {
        must(unit.save(&mut record.clone()).await);
    }
    must(unit.commit().await);
}
