//! Finding organisations and whom to call there by their names, hidden ones too, for who keeps the network.

use kernel::Id;
use kernel::policy::Grant;
use store::sql::{self, get};
use store::{Store, StoreError};

use crate::contact::Contact;
use crate::model::ORGANIZATION;
use crate::organizations::Entry;
use crate::policy::Tend;
use crate::shelf::Network;

/// The texts an organisation is known by.
const NAMES: [&str; 2] = ["name", "alternate_name"];

/// The organisations one of whose names fits, each with how well; none that left. In no order.
pub fn organizations<'n, F: Ord>(
    network: &'n Network,
    _: &Grant<Tend>,
    fits: impl Fn(&str) -> Option<F>,
) -> Vec<(F, &'n Entry)> {
    let names = NAMES.map(|name| ORGANIZATION.position(name));
    let best = |entry: &Entry| {
        let texts = entry.record.texts().iter();
        texts
            .filter(|text| names.contains(&Some(usize::from(text.field))))
            .filter_map(|text| fits(&text.body))
            .min()
    };
    network.all().filter_map(|entry| Some((best(entry)?, entry))).collect()
}

/// Those to write to or call whose name, address or number fits, each with how well and their organisation.
///
/// # Errors
/// When the database is gone.
pub async fn contacts<F: Ord>(
    store: &Store,
    _: &Grant<Tend>,
    fits: impl Fn(&str) -> Option<F>,
) -> Result<Vec<(F, Id, Contact)>, StoreError> {
    let on = store.read().await?;
    let text = "SELECT organization, name, address, phone FROM network_contact ORDER BY since, id";
    let mut found = Vec::new();
    for row in sql::query(&on, "look for contacts", text, vec![]).await? {
        let (name, address, phone): (String, Option<String>, Option<String>) =
            (get(&row, 1)?, get(&row, 2)?, get(&row, 3)?);
        let said = [Some(name.as_str()), address.as_deref(), phone.as_deref()];
        if let Some(fit) = said.into_iter().flatten().filter_map(&fits).min() {
            let contact = Contact { name, address, phone, language: None };
            found.push((fit, Id::from_uuid(get(&row, 0)?), contact));
        }
    }
    Ok(found)
}
