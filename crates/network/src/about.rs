//! What the table knows of an organisation, in the store: its kind, how it is bound to the table, its fields.

use std::collections::HashMap;

use kernel::policy::Grant;
use kernel::{Id, Lang};
use store::sql::{self, Among, Row, get};
use store::{ConnectionTrait, StoreError, UnitOfWork};

use crate::model::about::{Category, Field, Size, Tie};
use crate::policy::Tend;
use crate::shelf;

/// What the table knows of an organisation besides its record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// Which kind of seat it would have.
    pub category: Option<Category>,
    /// How it is bound to the table.
    pub tie: Tie,
    /// How many people work there.
    pub size: Option<Size>,
    /// The fields it works in.
    pub fields: Vec<Field>,
    /// The languages spoken there.
    pub languages: Vec<Lang>,
    /// The communities it works with, in its own words.
    pub communities: String,
    /// Whether its name here is not its real one.
    pub alias: bool,
}

impl About {
    /// What is known of one organisation; nothing where nobody has said anything.
    ///
    /// # Errors
    /// When the database is gone or a stored value is none.
    pub async fn of(on: &impl ConnectionTrait, organization: Id) -> Result<About, StoreError> {
        let mut found = About::among(on, Among::Ids(&[organization])).await?;
        Ok(found.remove(&organization).unwrap_or_default())
    }

    /// What is known of organisations; those of which nothing is known are not among them.
    ///
    /// # Errors
    /// As [`About::of`].
    pub async fn among(
        on: &impl ConnectionTrait,
        among: Among<'_>,
    ) -> Result<HashMap<Id, About>, StoreError> {
        let head = "SELECT organization, category, relation, size, fields, languages, communities, alias \
                    FROM organization_profile";
        let rows = sql::query_among(on, "read profiles", (head, "organization", ""), among).await?;
        rows.iter().map(|row| Ok((Id::from_uuid(get(row, 0)?), read(row)?))).collect()
    }

    /// Keeps this of an organisation.
    ///
    /// # Errors
    /// When the database is gone.
    pub async fn keep(&self, unit: &UnitOfWork, _: &Grant<Tend>, organization: Id) -> Result<(), StoreError> {
        let text = "DELETE FROM organization_profile WHERE organization = $1";
        sql::execute(unit.on(), "keep a profile", text, vec![sql::id(organization)]).await?;
        let columns =
            ["organization", "category", "relation", "size", "fields", "languages", "communities", "alias"];
        let codes = |names: Vec<&str>| sql::text(&names.join(" "));
        let row = vec![
            sql::id(organization),
            self.category.map(|category| category.name().to_owned()).into(),
            sql::text(self.tie.name()),
            self.size.map(|size| size.name().to_owned()).into(),
            codes(self.fields.iter().map(|field| field.name()).collect()),
            codes(self.languages.iter().map(|lang| lang.as_str()).collect()),
            sql::text(&self.communities),
            self.alias.into(),
        ];
        sql::insert(unit.on(), "keep a profile", "organization_profile", &columns, vec![row]).await?;
        shelf::turn(unit).await
    }
}

fn read(row: &Row) -> Result<About, StoreError> {
    let corrupt = |what, value: &str| StoreError::Corrupt { what, value: value.to_owned() };
    let known = |column| get::<Option<String>>(row, column);
    let (category, size, tie): (_, _, String) = (known(1)?, known(3)?, get(row, 2)?);
    let (fields, languages): (String, String) = (get(row, 4)?, get(row, 5)?);
    let category = category.map(|name| Category::from_name(&name).ok_or(corrupt("category", &name)));
    let size = size.map(|name| Size::from_name(&name).ok_or(corrupt("size", &name)));
    let field = |name: &str| Field::from_name(name).ok_or(corrupt("field", name));
    let language = |tag: &str| tag.parse().map_err(|_| corrupt("language", tag));
    Ok(About {
        category: category.transpose()?,
        tie: Tie::from_name(&tie).ok_or(corrupt("relation", &tie))?,
        size: size.transpose()?,
        fields: fields.split_whitespace().map(field).collect::<Result<_, _>>()?,
        languages: languages.split_whitespace().map(language).collect::<Result<_, _>>()?,
        communities: get(row, 6)?,
        alias: get(row, 7)?,
    })
}
