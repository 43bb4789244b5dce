//! Whom to write to or call at an organisation: kept for the coordinator's use alone, gone when it leaves.

use kernel::{Id, Lang};
use store::sql::{self, get};
use store::{ConnectionTrait, StoreError, UnitOfWork};

/// Somebody to write to or call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// What they are called; may be empty.
    pub name: String,
    /// Their e-mail address, as it was written.
    pub address: Option<String>,
    /// Their number.
    pub phone: Option<String>,
    /// The language they are written to in.
    pub language: Option<Lang>,
}

impl Contact {
    /// Whether it tells of nobody.
    pub fn is_empty(&self) -> bool {
        self.name.is_empty() && self.address.is_none() && self.phone.is_none()
    }

    /// Keeps it.
    ///
    /// # Errors
    /// When the database is gone.
    pub(crate) async fn keep(&self, unit: &UnitOfWork, organization: Id) -> Result<(), StoreError> {
        let columns = ["id", "organization", "name", "address", "phone", "language", "since"];
        let row = vec![
            sql::id(unit.ids().hidden()),
            sql::id(organization),
            sql::text(&self.name),
            self.address.clone().into(),
            self.phone.clone().into(),
            self.language.map(|lang| lang.as_str().to_owned()).into(),
            unit.now().micros().into(),
        ];
        sql::insert(unit.on(), "keep a contact", "network_contact", &columns, vec![row]).await
    }
}

/// The contacts of an organisation, oldest first.
///
/// # Errors
/// When the database is gone or a stored language is none.
pub async fn of(on: &impl ConnectionTrait, organization: Id) -> Result<Vec<Contact>, StoreError> {
    let text = "SELECT name, address, phone, language FROM network_contact WHERE organization = $1 \
                ORDER BY since, id";
    let rows = sql::query(on, "read contacts", text, vec![sql::id(organization)]).await?;
    let contact = |row| {
        let language: Option<String> = get(row, 3)?;
        let read =
            |tag: String| tag.parse().map_err(|_| StoreError::Corrupt { what: "language", value: tag });
        Ok(Contact {
            name: get(row, 0)?,
            address: get(row, 1)?,
            phone: get(row, 2)?,
            language: language.map(read).transpose()?,
        })
    };
    rows.iter().map(contact).collect()
}

/// Forgets whom to write to or call at an organisation.
///
/// # Errors
/// When the database is gone.
pub(crate) async fn forget(unit: &UnitOfWork, organization: Id) -> Result<(), StoreError> {
    let text = "DELETE FROM network_contact WHERE organization = $1";
    sql::execute(unit.on(), "forget contacts", text, vec![sql::id(organization)]).await.map(drop)
}
