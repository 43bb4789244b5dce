//! The needs as an HSDS taxonomy in the store, so that records can be marked with them and others
//! can read them: groups on top, needs below.

use std::collections::HashMap;

use kernel::policy::{Action, Grant};
use kernel::{Audience, Id, Lang, Record, TextStatus, Value};
use municipality::Told;
use store::{Store, StoreError, records};

use super::Needs;
use crate::model::entities::{TAXONOMY, TAXONOMY_TERM};
use crate::policy::SettleNeeds;

/// The source under which the needs' ids are made: the same in every city.
const SOURCE: &str = "kerekasztal-needs";

/// The name of the taxonomy.
const NAME: &str = "Kerekasztal needs";

/// The id of the taxonomy, the same in every city.
pub fn taxonomy_id() -> Id {
    Id::foreign(SOURCE, "")
}

/// The id of the term of a need, the same in every city.
pub fn term_id(code: &str) -> Id {
    Id::foreign(SOURCE, code)
}

fn group_id(code: &str) -> Id {
    Id::foreign(SOURCE, &format!("group {code}"))
}

impl Needs {
    /// The taxonomy and its terms as records.
    pub fn records(&self) -> Vec<Record> {
        let mut taxonomy = Record::new(&TAXONOMY, taxonomy_id());
        taxonomy.audience = Audience::Public;
        taxonomy.tell("name", Lang::EN, NAME);
        taxonomy.tell("description", Lang::EN, "What a newcomer in a city may need, in plain words.");
        let mut records = vec![taxonomy];
        for group in &self.groups {
            records.push(term(group_id(&group.code), &group.code, &group.name, &group.about));
        }
        for need in &self.needs {
            let mut record = term(term_id(&need.code), &need.code, &need.label, &need.plain);
            let parent = self.groups.get(need.group).map(|group| Value::Id(group_id(&group.code)));
            record.set("parent_id", parent);
            records.push(record);
        }
        records
    }
}

fn term(id: Id, code: &str, name: &Told, description: &Told) -> Record {
    let mut record = Record::new(&TAXONOMY_TERM, id);
    record.audience = Audience::Public;
    record.set("code", Some(Value::Line(code.into())));
    record.set("taxonomy_id", Some(Value::Id(taxonomy_id())));
    for (field, told) in [("name", name), ("description", description)] {
        // English is the text the others were made from.
        if let Some(body) = told.0.get(&Lang::EN) {
            record.tell(field, Lang::EN, body);
        }
        for (lang, body) in told.0.iter().filter(|(lang, _)| **lang != Lang::EN) {
            record.tell_as(field, *lang, body, TextStatus::Machine);
        }
    }
    record
}

/// Brings the taxonomy in the store up to the program's own list. Terms that are no longer in it
/// stay, because records may carry them.
///
/// # Errors
/// When the database could not be read or written.
pub async fn settle(store: &Store, grant: &Grant<SettleNeeds>, needs: &Needs) -> Result<(), StoreError> {
    let wanted = needs.records();
    let mut unit = store.begin(grant.actor()).await?;
    // Servers that start at the same moment would all find it missing.
    unit.take_turn().await?;
    let mut known: HashMap<Id, Record> = HashMap::new();
    for entity in [&TAXONOMY, &TAXONOMY_TERM] {
        let ids: Vec<Id> = wanted
            .iter()
            .filter(|record| record.entity.name == entity.name)
            .map(|record| record.id)
            .collect();
        known.extend(
            records::by_id(unit.on(), entity, &ids).await?.into_iter().map(|record| (record.id, record)),
        );
    }
    let mut changed = 0;
    for entity in [&TAXONOMY, &TAXONOMY_TERM] {
        let mut fresh: Vec<Record> = Vec::new();
        for mut record in wanted.iter().filter(|record| record.entity.name == entity.name).cloned() {
            match known.get(&record.id) {
                Some(known) if known.says_the_same(&record) => continue,
                Some(known) => record.version = known.version,
                None => {}
            }
            fresh.push(record);
        }
        changed += fresh.len();
        unit.save_quietly(&mut fresh).await?;
    }
    if changed == 0 {
        return Ok(());
    }
    unit.reload(SOURCE);
    unit.audit(SettleNeeds::NAME, None, changed).await?;
    unit.commit().await.map(drop)
}
