//! Files as rows in pieces, so that app servers keep nothing of their own.

use kernel::{Audience, Id};
use sea_orm::ConnectionTrait;
use sha2::{Digest, Sha256};

use crate::error::StoreError;
use crate::sql::{self, get};
use crate::unit::UnitOfWork;

/// The size of a piece, in bytes.
pub(crate) const PIECE: usize = 256 * 1024;

/// What is known of a file without reading it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileInfo {
    /// Which one.
    pub id: Id,
    /// The name a person gave it.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its size in bytes.
    pub size: i64,
    /// The SHA-256 of its bytes, in hex.
    pub sha256: String,
    /// Who may see it.
    pub audience: Audience,
}

impl UnitOfWork {
    /// Keeps a file.
    ///
    /// # Errors
    /// When the database is gone or full.
    pub async fn keep_file(
        &mut self,
        name: &str,
        media_type: &str,
        audience: Audience,
        bytes: &[u8],
    ) -> Result<FileInfo, StoreError> {
        let sha256 = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let info = FileInfo {
            id: self.ids().hidden(),
            name: name.to_owned(),
            media_type: media_type.to_owned(),
            size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
            sha256,
            audience,
        };
        let row = vec![
            sql::id(info.id),
            sql::text(&info.name),
            sql::text(&info.media_type),
            info.size.into(),
            sql::text(&info.sha256),
            sql::text(audience.name()),
            self.now().micros().into(),
        ];
        let columns = ["id", "name", "media_type", "size", "sha256", "audience", "at"];
        sql::insert(self.on(), "keep a file", "file", &columns, vec![row]).await?;
        for (part, piece) in (0_i64..).zip(bytes.chunks(PIECE)) {
            let row = vec![sql::id(info.id), part.into(), piece.to_vec().into()];
            sql::insert(self.on(), "keep a file", "file_chunk", &["file", "part", "body"], vec![row]).await?;
        }
        Ok(info)
    }
}

/// What is known of a file.
///
/// # Errors
/// When the database is gone.
pub async fn info(on: &impl ConnectionTrait, id: Id) -> Result<Option<FileInfo>, StoreError> {
    let text = "SELECT name, media_type, size, sha256, audience FROM file WHERE id = $1";
    let row = sql::query_one(on, "read a file", text, vec![sql::id(id)]).await?;
    row.map(|row| {
        Ok(FileInfo {
            id,
            name: get(&row, 0)?,
            media_type: get(&row, 1)?,
            size: get(&row, 2)?,
            sha256: get(&row, 3)?,
            audience: Audience::from_stored(&get::<String>(&row, 4)?),
        })
    })
    .transpose()
}

/// One piece of a file; `None` after the last.
///
/// # Errors
/// When the database is gone.
pub async fn piece(on: &impl ConnectionTrait, id: Id, part: i64) -> Result<Option<Vec<u8>>, StoreError> {
    let text = "SELECT body FROM file_chunk WHERE file = $1 AND part = $2";
    let row = sql::query_one(on, "read a file", text, vec![sql::id(id), part.into()]).await?;
    row.map(|row| get(&row, 0)).transpose()
}
