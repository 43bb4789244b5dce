//! The suppression ledger: what was withdrawn or erased, kept outside every backup, so that a
//! restore of an older one does not bring it back.
//!
//! One line a suppression, in a file beside the data that no backup contains; only ids, never
//! a name. It is written and synced before the change commits: a line too many hides something
//! that can be shown again, a line too few would show something that must stay hidden.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use kernel::{Id, Instant, Ref};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::sql::{self, Value, get};
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

    /// What is suppressed now: the last word on each record.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn standing(&self) -> Result<Vec<Suppression>, StoreError> {
        let mut standing: Vec<Suppression> = Vec::new();
        for line in self.lines()? {
            standing.retain(|known| known.record != line.record || known.why == Why::Erased);
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
        let line = Suppression { entity: on.kind.to_owned(), record: on.id, why, at: self.now() };
        match why {
            Why::Returned => self.return_later(ledger.clone(), line.clone()),
            Why::Withdrawn | Why::Erased => ledger.add(&line)?,
        }
        note(self.on(), &line).await
    }
}

pub(crate) async fn note(on: &impl ConnectionTrait, line: &Suppression) -> Result<(), StoreError> {
    let kind = match line.why {
        Why::Erased => "erased",
        Why::Withdrawn => "withdrawn",
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
    let rows =
        sql::query(on, "read what is suppressed", "SELECT record, kind FROM suppression", vec![]).await?;
    rows.iter().map(|row| Ok((Id::from_uuid(get(row, 0)?), get::<String>(row, 1)? == "erased"))).collect()
}
