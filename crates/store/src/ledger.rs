//! The suppression ledger: what was withdrawn or erased, kept outside every backup, so that a
//! restore of an older one does not bring it back.
//!
//! One line a suppression, in a file beside the data that no backup contains; only ids, never
//! a name. It is written and synced before the change commits: a line too many hides something
//! that can be shown again, a line too few would show something that must stay hidden.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use kernel::{Id, Instant, Ref};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::sql::{self, Among, Value, get};
use crate::unit::UnitOfWork;

/// Why a record is suppressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Its organisation took back the consent to be named: hidden, and may come back by its own wish.
    Withdrawn,
    /// Erased for good.
    Erased,
    /// A withdrawal was taken back by the organisation itself.
    Returned,
    /// It took back its consent to be named for one purpose. What it says later stands again.
    Unnamed,
}

/// One line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suppression {
    /// The record's entity.
    pub entity: String,
    /// Which record.
    pub record: Id,
    /// Why.
    pub why: Why,
    /// When.
    pub at: Instant,
    /// For which purpose, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
}

/// The ledger file.
#[derive(Debug, Clone)]
pub struct Ledger {
    path: PathBuf,
}

impl Ledger {
    /// The ledger at a path; the file need not exist yet.
    pub fn at(path: impl Into<PathBuf>) -> Ledger {
        Ledger { path: path.into() }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether there is one.
    pub fn exists(&self) -> bool {
        self.path.exists()
    }

    /// Makes an empty ledger where there is none: from then on, none means it was lost.
    ///
    /// # Errors
    /// When the file can't be made.
    pub fn begin(&self) -> Result<(), StoreError> {
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder).map_err(StoreError::io("make the folder of", &self.path))?;
        }
        let made = OpenOptions::new().create(true).append(true).open(&self.path);
        made.map(drop).map_err(StoreError::io("make", &self.path))
    }

    /// Adds a line and makes sure it is on disk.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn add(&self, line: &Suppression) -> Result<(), StoreError> {
        let io = |doing| StoreError::io(doing, &self.path);
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder).map_err(io("make the folder of"))?;
        }
        let mut text = serde_json::to_string(line)
            .map_err(|_| StoreError::Corrupt { what: "ledger line", value: line.record.to_string() })?;
        text.push('\n');
        let is_new = !self.exists();
        let mut file =
            OpenOptions::new().create(true).read(true).append(true).open(&self.path).map_err(io("open"))?;
        // One writer at a time; the lock goes with the file.
        file.lock().map_err(io("lock"))?;
        mend(&mut file).map_err(io("mend"))?;
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(io("write"))?;
        match self.path.parent().filter(|folder| is_new && !folder.as_os_str().is_empty()) {
            // The name is on disk when its folder is.
            Some(folder) => File::open(folder).and_then(|folder| folder.sync_all()).map_err(io("write")),
            None => Ok(()),
        }
    }

    /// Every line, oldest first. A last line cut off by a power failure is left out: its change
    /// never committed.
    ///
    /// # Errors
    /// When the file can't be read, or a line in its middle is not one.
    pub fn lines(&self) -> Result<Vec<Suppression>, StoreError> {
        let bytes = match std::fs::read(&self.path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(source) => return Err(StoreError::Io { doing: "read", path: self.path.clone(), source }),
        };
        let mut read = Vec::new();
        for (at, line) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
            match serde_json::from_slice(line) {
                Ok(suppression) => read.push(suppression),
                Err(_) if !line.ends_with(b"\n") => {}
                Err(_) => {
                    return Err(StoreError::Corrupt {
                        what: "line of the suppression ledger",
                        value: (at + 1).to_string(),
                    });
                }
            }
        }
        Ok(read)
    }

    /// What is suppressed now: the last word on each record, and on each purpose it may not be named for.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn standing(&self) -> Result<Vec<Suppression>, StoreError> {
        let mut standing: Vec<Suppression> = Vec::new();
        // By their moments: lines of another copy may have been added later.
        let mut lines = self.lines()?;
        lines.sort_by_key(|line| line.at);
        for line in lines {
            let about = |known: &Suppression| known.record == line.record && known.purpose == line.purpose;
            standing.retain(|known| !about(known) || known.why == Why::Erased);
            if line.why != Why::Returned {
                standing.push(line);
            }
        }
        Ok(standing)
    }
}

/// Makes a last line cut off by a power failure whole, or takes it away, so that the next line
/// does not grow together with it.
fn mend(file: &mut File) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let tail = bytes.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    if tail.is_empty() {
        Ok(())
    } else if serde_json::from_slice::<Suppression>(tail).is_ok() {
        file.write_all(b"\n")
    } else {
        file.set_len((bytes.len() - tail.len()) as u64)
    }
}

impl UnitOfWork {
    /// Notes that a record is suppressed: in the ledger first, then in the database. A return is
    /// noted the other way round, once the change is durable: until then the record stays away.
    ///
    /// # Errors
    /// When either can't be written; then the change must not go on.
    pub async fn suppress(&mut self, ledger: &Ledger, on: Ref, why: Why) -> Result<(), StoreError> {
        let line =
            Suppression { entity: on.kind.to_owned(), record: on.id, why, at: self.now(), purpose: None };
        self.suppressed(ledger, line).await
    }

    /// Notes that a record may no longer be named for a purpose, as [`UnitOfWork::suppress`] does.
    ///
    /// # Errors
    /// When either can't be written; then the change must not go on.
    pub async fn unname(&mut self, ledger: &Ledger, on: Ref, purpose: &str) -> Result<(), StoreError> {
        let (why, purpose) = (Why::Unnamed, Some(purpose.to_owned()));
        let line = Suppression { entity: on.kind.to_owned(), record: on.id, why, at: self.now(), purpose };
        self.suppressed(ledger, line).await
    }

    async fn suppressed(&mut self, ledger: &Ledger, line: Suppression) -> Result<(), StoreError> {
        match line.why {
            Why::Returned => self.return_later(ledger.clone(), line.clone()),
            Why::Withdrawn | Why::Erased | Why::Unnamed => ledger.add(&line)?,
        }
        note(self.on(), &line).await
    }
}

/// What the kind of a row begins with that is about a purpose.
const UNNAMED: &str = "unnamed:";

/// What the ledger says of an organisation, as the database has it: when it left, if it has not come back, and
/// when it last took its consent back for which purposes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Silence {
    /// When it left.
    pub withdrawn: Option<Instant>,
    /// Purposes by their names, each with the moment from which on it had to be given anew.
    pub unnamed: Vec<(String, Instant)>,
}

/// What the ledger says of records of an entity; those it says nothing of are not among them.
///
/// # Errors
/// When the database is gone.
pub async fn silences(
    on: &impl ConnectionTrait,
    entity: &str,
    among: Among<'_>,
) -> Result<HashMap<Id, Silence>, StoreError> {
    let text = ("SELECT record, kind, at, entity FROM suppression", "record", "");
    let mut silences: HashMap<Id, Silence> = HashMap::new();
    for row in sql::query_among(on, "read what is suppressed", text, among).await? {
        if get::<String>(&row, 3)? != entity {
            continue;
        }
        let silence = silences.entry(Id::from_uuid(get(&row, 0)?)).or_default();
        let (kind, at): (String, _) = (get(&row, 1)?, Instant::from_micros(get(&row, 2)?));
        match kind.strip_prefix(UNNAMED) {
            Some(purpose) => silence.unnamed.push((purpose.to_owned(), at)),
            None => silence.withdrawn = silence.withdrawn.max(Some(at)),
        }
    }
    Ok(silences)
}

pub(crate) async fn note(on: &impl ConnectionTrait, line: &Suppression) -> Result<(), StoreError> {
    let unnamed = [UNNAMED, line.purpose.as_deref().unwrap_or_default()].concat();
    let kind = match line.why {
        Why::Erased => "erased",
        Why::Withdrawn => "withdrawn",
        Why::Unnamed => &unnamed,
        Why::Returned => {
            let text = "DELETE FROM suppression WHERE record = $1 AND kind = 'withdrawn'";
            return sql::execute(on, "note a return", text, vec![sql::id(line.record)]).await.map(drop);
        }
    };
    let text = "INSERT INTO suppression (entity, record, kind, at) VALUES ($1, $2, $3, $4) \
                ON CONFLICT (record, kind) DO UPDATE SET at = excluded.at";
    let values: Vec<Value> =
        vec![sql::text(&line.entity), sql::id(line.record), sql::text(kind), line.at.micros().into()];
    sql::execute(on, "note a suppression", text, values).await.map(drop)
}

/// The ids of everything suppressed, with whether it was erased: no import or restore brings
/// these back.
///
/// # Errors
/// When the database is gone.
pub async fn suppressed(on: &impl ConnectionTrait) -> Result<Vec<(Id, bool)>, StoreError> {
    let text = "SELECT record, kind FROM suppression WHERE kind IN ('withdrawn', 'erased')";
    let rows = sql::query(on, "read what is suppressed", text, vec![]).await?;
    rows.iter().map(|row| Ok((Id::from_uuid(get(row, 0)?), get::<String>(row, 1)? == "erased"))).collect()
}
