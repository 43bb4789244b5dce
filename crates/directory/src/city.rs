//! The city as the installation keeps it: one setting, read in one place.

use kernel::Lang;
use municipality::City;
use store::{ConnectionTrait, Store, StoreError, setting};

/// The city; none in a fresh store.
///
/// # Errors
/// When the database is gone, or what is stored is no city.
pub async fn read(on: &impl ConnectionTrait) -> Result<Option<City>, StoreError> {
    let stored = setting::read(on, setting::CITY).await?;
    let city = |json: String| {
        serde_json::from_str(&json).map_err(|_| StoreError::Corrupt { what: "city", value: json })
    };
    stored.map(city).transpose()
}

/// The city's language; Hungarian where nobody has said so yet.
///
/// # Errors
/// As [`read`].
pub async fn language(store: &Store) -> Result<Lang, StoreError> {
    let city = read(&store.read().await?).await?;
    Ok(city.map_or(Lang::HU, |city| city.language))
}
