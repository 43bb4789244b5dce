//! What happened with a record, beside it: who did what and when, the newest first, a piece at a time.

use kernel::{Id, Instant};

use crate::components::field;
use crate::{Frame, plain};

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Happening {
    /// When.
    pub at: Instant,
    /// Who did it, in words.
    pub who: String,
    /// What it was, in words.
    pub what: String,
    /// With how many records.
    pub count: i64,
    /// The names of the fields that it changed.
    pub fields: Vec<String>,
}

impl Happening {
    /// An action as the back office calls it.
    pub fn of_desk(frame: &Frame, at: Instant, action: &str, who: String, count: i64) -> Happening {
        let action = action.replace(['.', '_'], "-");
        let what = frame.t(format!("desk-audit-{action}")).into_owned();
        Happening { at, who, what, count, fields: Vec::new() }
    }
}

/// A piece of what happened with a record.
#[derive(Debug, Clone)]
pub struct Happened {
    /// The id of the place it stands at.
    pub id: String,
    /// What happened, the newest first.
    pub lines: Vec<Line>,
    /// Where to see what happened before these.
    pub earlier: Option<String>,
    /// Where to see the newest again.
    pub newest: Option<String>,
    /// Whether it stands open: somebody asked for it.
    pub open: bool,
}

/// A line of it.
#[derive(Debug, Clone)]
pub struct Line {
    /// When, for machines.
    pub stamp: String,
    /// When.
    pub when: String,
    /// Who.
    pub who: String,
    /// What.
    pub what: String,
    /// With how many, where that is more than one.
    pub count: Option<String>,
    /// Which fields changed, where that is known.
    pub fields: Option<String>,
}

/// Which piece somebody asks for in the address: of which record, and after how many newer lines.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Earlier(Option<(Id, usize)>);

impl Earlier {
    /// Reads it; what can't be read is the newest.
    pub fn read(pairs: &[(String, String)]) -> Earlier {
        let (of, from) = (field(pairs, "of").parse().ok(), field(pairs, "from").parse().ok());
        Earlier(of.zip(from))
    }

    /// The record and how many newer lines are left out; none where nothing was asked for.
    pub fn asked(self) -> Option<(Id, usize)> {
        self.0
    }

    /// How many newer lines of a record are left out.
    pub fn from(self, record: Id) -> usize {
        self.0.filter(|(of, _)| *of == record).map_or(0, |(_, from)| from)
    }
}

impl Happened {
    /// What happened with a record on the page at `path`. `next` is how many newer lines the piece before these leaves
    /// out; none where there is nothing before.
    pub fn of(
        frame: &Frame,
        (path, record): (&str, Id),
        asked: Earlier,
        next: Option<usize>,
        happenings: impl IntoIterator<Item = Happening>,
    ) -> Happened {
        let id = format!("happened-{record}");
        let at = |from: usize| frame.link(&format!("{path}?of={record}&from={from}#{id}"));
        let asks = asked.asked().is_some_and(|(of, _)| of == record);
        Happened {
            lines: happenings.into_iter().map(|happening| line(frame, happening)).collect(),
            earlier: next.map(at),
            newest: (asked.from(record) > 0).then(|| at(0)),
            open: asks,
            id,
        }
    }
}

fn line(frame: &Frame, happening: Happening) -> Line {
    let at = happening.at.utc().with_timezone(&frame.city().zone);
    let (date, time) = (frame.locale().date_short(at.date_naive()), frame.locale().time(at.time()));
    let fields = Some(happening.fields).filter(|fields| !fields.is_empty());
    Line {
        stamp: happening.at.rfc3339(),
        when: frame.t2("page-happened-when", "date", date, "time", time).into_owned(),
        who: plain(&happening.who).into_owned(),
        what: happening.what,
        count: (happening.count > 1)
            .then(|| frame.t1("desk-happened-count", "count", happening.count).into_owned()),
        fields: fields.map(|fields| {
            let fields = frame.locale().list(&fields);
            frame.t1("desk-happened-fields", "fields", fields).into_owned()
        }),
    }
}
