//! A list of contacts as a coordinator has it in a spreadsheet, read into organisations: which column is which is
//! told by its heading, or by what stands in it.

use super::about::Category;

/// The most rows read from one list.
pub const MOST_ROWS: usize = 2_000;
/// The longest cell kept, in characters.
const LONGEST: usize = 200;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// The organisation's name.
    Organization,
    /// Somebody to write to or call there.
    Person,
    /// An e-mail address.
    Mail,
    /// A number.
    Phone,
    /// Which kind of organisation it is.
    Category,
}

/// Beginnings of headings, folded to small letters without marks, and what they mean. The first that fits counts.
const HEADINGS: [(&str, Column); 22] = [
    ("e-mail", Column::Mail),
    ("email", Column::Mail),
    ("mail", Column::Mail),
    ("telefon", Column::Phone),
    ("phone", Column::Phone),
    ("mobil", Column::Phone),
    ("tel", Column::Phone),
    ("kapcsolattarto", Column::Person),
    ("kapcsolat", Column::Person),
    ("contact", Column::Person),
    ("szemely", Column::Person),
    ("person", Column::Person),
    ("szervezet tipus", Column::Category),
    ("tipus", Column::Category),
    ("type", Column::Category),
    ("kind", Column::Category),
    ("kategoria", Column::Category),
    ("category", Column::Category),
    ("szervezet", Column::Organization),
    ("organi", Column::Organization),
    ("intezmeny", Column::Organization),
    ("nev", Column::Organization),
];

/// Beginnings of words for a kind of organisation, folded.
const KINDS: [(&str, Category); 18] = [
    ("varosi", Category::CityDepartment),
    ("onkormanyzat", Category::CityDepartment),
    ("city", Category::CityDepartment),
    ("keruleti", Category::District),
    ("district", Category::District),
    ("allami", Category::StateAuthority),
    ("hatosag", Category::StateAuthority),
    ("kormany", Category::StateAuthority),
    ("state", Category::StateAuthority),
    ("authority", Category::StateAuthority),
    ("migrans", Category::MigrantOrganisation),
    ("migrant", Category::MigrantOrganisation),
    ("nemzetkozi", Category::InternationalOrganisation),
    ("international", Category::InternationalOrganisation),
    ("kutat", Category::Research),
    ("research", Category::Research),
    ("civil", Category::Ngo),
    ("ngo", Category::Ngo),
];

/// An organisation as a list has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    /// What it is called.
    pub name: String,
    /// Somebody to write to or call there; may be empty.
    pub person: String,
    /// An e-mail address; may be empty.
    pub mail: String,
    /// A number; may be empty.
    pub phone: String,
    /// Which kind it is, where the list says so in words that are known.
    pub category: Option<Category>,
}

/// Why a list can't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// There is nothing in it.
    Empty,
    /// No column tells what organisations are called.
    NoNames,
    /// It has more than [`MOST_ROWS`].
    TooLong,
}

/// Reads a list: rows of cells, the first with headings or not. Rows without a name are left out, and what comes a
/// second time under the same name.
///
/// # Errors
/// [`Unreadable`] where nothing can be made of it.
pub fn read(rows: &[Vec<String>]) -> Result<Vec<Listed>, Unreadable> {
    let rows: Vec<&Vec<String>> =
        rows.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).collect();
    let Some(first) = rows.first() else { return Err(Unreadable::Empty) };
    if rows.len() > MOST_ROWS + 1 {
        return Err(Unreadable::TooLong);
    }
    let headed = headed(first);
    let (columns, body) = match headed.contains(&Some(Column::Organization)) {
        true => (headed, &rows[1..]),
        false if headed.iter().any(Option::is_some) => return Err(Unreadable::NoNames),
        false => (guessed(&rows).ok_or(Unreadable::NoNames)?, &rows[..]),
    };
    let mut listed: Vec<Listed> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for row in body {
        let one = organization(row, &columns);
        if !one.name.is_empty() && seen.insert(fold(&one.name)) {
            listed.push(one);
        }
    }
    if listed.is_empty() { Err(Unreadable::Empty) } else { Ok(listed) }
}

/// Rows somebody pasted: cells stand between tabs, where there are none between semicolons.
pub fn pasted(text: &str) -> Vec<Vec<String>> {
    let between = if text.contains('\t') { '\t' } else { ';' };
    text.lines().map(|line| line.split(between).map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// What each column holds, by its heading; a meaning is given once.
fn headed(first: &[String]) -> Vec<Option<Column>> {
    let mut given = Vec::new();
    let meaning = |cell: &String| {
        let folded = fold(cell);
        let known = HEADINGS.iter().find(|(begins, _)| folded.starts_with(begins)).map(|(_, column)| *column);
        known.filter(|column| {
            let new = !given.contains(column);
            given.push(*column);
            new
        })
    };
    first.iter().map(meaning).collect()
}

/// What each column holds, by what most of its cells look like: the first that looks like nothing else has names.
fn guessed(rows: &[&Vec<String>]) -> Option<Vec<Option<Column>>> {
    let width = rows.iter().map(|row| row.len()).max()?;
    let most = |at: usize, looks: fn(&str) -> bool| {
        let told: Vec<&str> = rows
            .iter()
            .filter_map(|row| row.get(at))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
            .collect();
        !told.is_empty() && told.iter().filter(|cell| looks(cell)).count() * 2 > told.len()
    };
    let mut columns: Vec<Option<Column>> = vec![None; width];
    for (at, column) in columns.iter_mut().enumerate() {
        if most(at, |cell| cell.contains('@')) {
            *column = Some(Column::Mail);
        } else if most(at, is_number) {
            *column = Some(Column::Phone);
        }
    }
    let mut named = [Column::Organization, Column::Person].into_iter();
    for column in columns.iter_mut().filter(|column| column.is_none()) {
        *column = named.next();
    }
    columns.contains(&Some(Column::Organization)).then_some(columns)
}

fn is_number(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    digits >= 5 && cell.chars().all(|c| c.is_ascii_digit() || " +-/().".contains(c))
}

fn organization(row: &[String], columns: &[Option<Column>]) -> Listed {
    let mut listed = Listed::default();
    for (cell, column) in row.iter().zip(columns) {
        let text: String =
            cell.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect();
        match column {
            Some(Column::Organization) => listed.name = text,
            Some(Column::Person) => listed.person = text,
            Some(Column::Mail) => listed.mail = text,
            Some(Column::Phone) => listed.phone = text,
            Some(Column::Category) => listed.category = category(&text),
            None => {}
        }
    }
    listed
}

/// Which kind of organisation somebody means.
fn category(told: &str) -> Option<Category> {
    let folded = fold(told);
    let named = Category::ALL.into_iter().find(|category| category.name().replace('_', " ") == folded);
    let mut words = folded.split(' ');
    named.or_else(|| {
        words
            .find_map(|word| KINDS.iter().find(|(begins, _)| word.starts_with(begins)).map(|(_, kind)| *kind))
    })
}

/// Small letters without the marks Hungarian has.
fn fold(text: &str) -> String {
    let plain = |c: char| match c {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' | 'ö' | 'ő' => 'o',
        'ú' | 'ü' | 'ű' => 'u',
        c => c,
    };
    text.trim().to_lowercase().chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::pasted as rows;
    use super::*;

    #[test]
    fn a_list_with_headings_is_read_by_them_in_whatever_order() {
        let list = "Kapcsolattartó\tE-mail cím\tSzervezet neve\tMegjegyzés\tTelefonszám\tTípus\n\
                    Minta Éva\teva@hid.example\tMinta  Híd Egyesület\tkedves\t+36 1 000 0134\tMigráns szervezet\n\
                    \t\tminta híd egyesület\t\t\t\n\
                    \t\t\tnincs neve\t\t\n\
                    \t\tMinta Hivatal\t\t\tállami hatóság";
        let listed = read(&rows(list)).unwrap();
        let hid = Listed {
            name: "Minta Híd Egyesület".into(),
            person: "Minta Éva".into(),
            mail: "eva@hid.example".into(),
            phone: "+36 1 000 0134".into(),
            category: Some(Category::MigrantOrganisation),
        };
        let office = Listed {
            name: "Minta Hivatal".into(),
            category: Some(Category::StateAuthority),
            ..Listed::default()
        };
        assert_eq!(listed, [hid, office], "once each, and none without a name");
    }

    #[test]
    fn a_list_without_headings_is_read_by_what_stands_in_it() {
        let list =
            "Minta Kör\tkor@minta.example\t06 1 000 0135\tMinta Béla\nMásik Kör\tmasik@minta.example\t\t";
        let listed = read(&rows(list)).unwrap();
        assert_eq!((&*listed[0].name, &*listed[0].person), ("Minta Kör", "Minta Béla"));
        assert_eq!((&*listed[0].phone, &*listed[1].mail), ("06 1 000 0135", "masik@minta.example"));
    }

    #[test]
    fn what_can_not_be_read_says_why() {
        assert_eq!(read(&[]), Err(Unreadable::Empty));
        assert_eq!(read(&rows("  \t \n")), Err(Unreadable::Empty));
        assert_eq!(read(&rows("Telefon\tE-mail\n06 1 000 0135\ta@b.example")), Err(Unreadable::NoNames));
        assert_eq!(read(&rows("Szervezet\n")), Err(Unreadable::Empty), "headings alone");
        assert_eq!(read(&rows("Szervezet;E-mail\nMinta; a@b.example")).unwrap()[0].mail, "a@b.example");
        let long = vec![vec!["Minta".to_owned()]; MOST_ROWS + 2];
        assert_eq!(read(&long), Err(Unreadable::TooLong));
    }

    proptest! {
        #[test]
        fn whatever_comes_every_name_is_there_once(
            list in prop::collection::vec(prop::collection::vec("[a-cáé@0-9 +]{0,8}", 0..5), 0..20)
        ) {
            if let Ok(listed) = read(&list) {
                let mut names: Vec<String> = listed.iter().map(|one| fold(&one.name)).collect();
                prop_assert!(names.iter().all(|name| !name.is_empty()));
                names.sort();
                let count = names.len();
                names.dedup();
                prop_assert_eq!(names.len(), count);
            }
        }
    }
}
