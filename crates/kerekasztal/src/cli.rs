//! The command line: a contract. Every command shows an example in its `--help`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};
use kernel::{Id, Lang};

/// The working platform of a city's integration round table.
#[derive(Debug, Parser)]
#[command(
    name = "kerekasztal",
    version,
    arg_required_else_help = true,
    after_help = "Begin with:\n  kerekasztal demo"
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Start the demonstration city: everything in it is invented but the emergency numbers
    #[command(after_help = "Example:\n  kerekasztal demo --data ./demo --as-of 2026-11-22 --seed 1")]
    Demo(Demo),
    /// Serve a city; an empty folder becomes an empty city
    #[command(
        after_help = "Example:\n  kerekasztal serve --data /var/lib/kerekasztal --listen 127.0.0.1:8080"
    )]
    Serve(Serve),
    /// Take records in from other systems
    #[command(after_help = "Example:\n  kerekasztal import --data ./city hsds ./package --dry-run")]
    Import(Import),
    /// Give records out as files
    #[command(after_help = "Example:\n  kerekasztal export --data ./city hsds ./package")]
    Export(Export),
    /// Write everything into one archive, also while a server runs
    #[command(after_help = "Example:\n  kerekasztal backup --data ./city city-2026-11-22.zip")]
    Backup(Backup),
    /// Read an archive into an empty folder or database; what was withdrawn since stays hidden
    #[command(
        after_help = "Example:\n  kerekasztal restore --data ./new --ledger ./old/ledger/suppressions.ndjson city-2026-11-22.zip"
    )]
    Restore(Restore),
    /// Bring a database to this version of the program
    #[command(
        after_help = "Example:\n  kerekasztal migrate --database postgres://kerekasztal@localhost/city"
    )]
    Migrate(Migrate),
    /// Hide an organisation and everything that is its own, on its own word; --dry-run shows whom
    #[command(
        after_help = "Example:\n  kerekasztal withdraw --data ./city d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610"
    )]
    Withdraw(Withdraw),
    /// Turn the public side on or off; a restore without its ledger leaves it off
    #[command(after_help = "Example:\n  kerekasztal publicity --data ./city on")]
    Publicity(Publicity),
    /// What only the operator can do with people
    Admin(Admin),
    /// What a mail server tells
    Mail(Mail),
    /// Show the configuration and where each value comes from
    #[command(after_help = "Example:\n  kerekasztal config --explain")]
    Config(ConfigArgs),
    /// Read a table from the input and write its rows as JSON: what the server starts for an uploaded file
    #[command(hide = true, after_help = "Example:\n  kerekasztal read-table csv < contacts.csv")]
    ReadTable(ReadTable),
    /// Check folder, database, messages and feed, and say what to mend
    #[command(after_help = "Example:\n  kerekasztal doctor --data ./city")]
    Doctor(Place),
}

#[derive(Debug, Args)]
pub(crate) struct ReadTable {
    /// csv or xlsx
    pub(crate) format: String,
}

/// Where the city lives.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Place {
    /// The folder of the city's data
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// PostgreSQL instead of the embedded database
    #[arg(long, value_name = "URL")]
    pub(crate) database: Option<String>,
    /// Configuration file (else kerekasztal.toml in the data folder)
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// Keep the demonstration in this folder (else a fresh temporary one)
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Address to listen on (else 127.0.0.1:8080, or a free port)
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen: Option<String>,
    /// The day it is in the demonstration
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: Option<NaiveDate>,
    /// Makes the same city again for the same number
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) seed: u64,
}

#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Address to listen on
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    #[command(flatten)]
    pub(crate) place: Place,
    #[command(subcommand)]
    pub(crate) from: ImportFrom,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ImportFrom {
    /// An HSDS package: a folder or .zip of CSV files, a JSON or an NDJSON file
    #[command(after_help = "Example:\n  kerekasztal import hsds ./package --data ./city --dry-run")]
    Hsds {
        /// The folder or file, or its address on the web
        path: String,
        #[command(flatten)]
        options: ImportOptions,
    },
    /// Tables (CSV, XLSX, JSON) read with a mapping
    #[command(
        after_help = "Example:\n  kerekasztal import table services.xlsx --mapping city_list --data ./city --dry-run"
    )]
    Table {
        /// The files; several can hold the same rows in several languages
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// A mapping's name, or the path of a mapping file
        #[arg(long)]
        mapping: String,
        #[command(flatten)]
        options: ImportOptions,
    },
    /// The city itself: name, zone, languages, districts, emergency numbers, holidays
    #[command(after_help = "Example:\n  kerekasztal import city city.toml --data ./city")]
    City {
        /// A TOML file
        file: PathBuf,
        #[command(flatten)]
        place: Place,
    },
}

#[derive(Debug, Args)]
pub(crate) struct ImportOptions {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Say row by row what would happen, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Make what this source listed before and no longer lists inactive
    #[arg(long)]
    pub(crate) retire_missing: bool,
    /// The source's name, by which its rows are found again
    #[arg(long, value_name = "NAME")]
    pub(crate) source: Option<String>,
    /// On what basis the source's records may be shown
    #[arg(long, value_name = "TEXT")]
    pub(crate) basis: Option<String>,
    /// On what basis persons named in it may be shown; else members only see them
    #[arg(long, value_name = "TEXT")]
    pub(crate) persons_basis: Option<String>,
    /// The language the texts are written in (else the city's)
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<Lang>,
    /// Also take changes of phones, addresses and other critical fields, which need a second person
    #[arg(long)]
    pub(crate) accept_critical: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    #[command(flatten)]
    pub(crate) place: Place,
    #[command(subcommand)]
    pub(crate) to: ExportTo,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ExportTo {
    /// An HSDS package: CSV files with their description, and JSON
    #[command(after_help = "Example:\n  kerekasztal export hsds ./package --data ./city")]
    Hsds {
        /// A folder that is empty or not there yet
        dir: PathBuf,
        /// What is hidden too, for moving to another program: keep it safe
        #[arg(long)]
        everything: bool,
        #[command(flatten)]
        place: Place,
    },
    /// One workbook, a sheet for each kind of record
    #[command(after_help = "Example:\n  kerekasztal export xlsx city.xlsx --data ./city")]
    Xlsx {
        /// The file
        file: PathBuf,
        /// What is hidden too: keep it safe
        #[arg(long)]
        everything: bool,
        #[command(flatten)]
        place: Place,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Backup {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The archive to write
    pub(crate) file: PathBuf,
    /// The keys, and not the city: two archives, kept apart, this one for thirty days
    #[arg(long)]
    pub(crate) keys: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Restore {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The archive to read
    pub(crate) file: PathBuf,
    /// An archive of keys, into an empty keys store
    #[arg(long, conflicts_with_all = ["ledger", "without_ledger"])]
    pub(crate) keys: bool,
    /// The suppression ledger (else the one of the configuration)
    #[arg(long, value_name = "FILE", conflicts_with = "without_ledger")]
    pub(crate) ledger: Option<PathBuf>,
    /// There is no ledger: start with nothing public
    #[arg(long)]
    pub(crate) without_ledger: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Migrate {
    #[command(flatten)]
    pub(crate) place: Place,
}

#[derive(Debug, Args)]
pub(crate) struct Withdraw {
    #[command(flatten)]
    pub(crate) place: Place,
    /// The organisation's id
    pub(crate) organization: Id,
    /// Say whom it would hide and what follows, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Say why a withdrawal can't be undone here
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) undo: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Publicity {
    #[command(flatten)]
    pub(crate) place: Place,
    /// on or off
    #[arg(value_parser = ["on", "off"])]
    pub(crate) state: String,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  kerekasztal admin invite --data ./city --name \"Anna\" --mail anna@city.example"
)]
pub(crate) struct Admin {
    #[command(subcommand)]
    pub(crate) what: AdminWhat,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AdminWhat {
    /// Invite somebody: a letter is written, and the link shown here
    #[command(
        after_help = "Example:\n  kerekasztal admin invite --data ./city --name \"Anna\" --mail anna@city.example --role coordinator"
    )]
    Invite(InviteArgs),
    /// Take somebody's second step away, who lost it, where no coordinator can: they choose a new one
    #[command(after_help = "Example:\n  kerekasztal admin reset-second-step --data ./city anna@city.example")]
    ResetSecondStep(ResetArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ResetArgs {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Their address of mail, or the number they sign in with who have none
    pub(crate) who: String,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Example, as an alias of a mail server:\n  returned: \"|kerekasztal mail returned --data /srv/city\""
)]
pub(crate) struct Mail {
    #[command(subcommand)]
    pub(crate) what: MailWhat,
}

#[derive(Debug, Subcommand)]
pub(crate) enum MailWhat {
    /// Read what a mail server sends back, and note that a letter did not arrive
    #[command(after_help = "Example:\n  kerekasztal mail returned --data ./city < report.eml")]
    Returned(Place),
}

#[derive(Debug, Args)]
pub(crate) struct InviteArgs {
    #[command(flatten)]
    pub(crate) place: Place,
    /// What they are called
    #[arg(long)]
    pub(crate) name: String,
    /// Where the letter goes
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) mail: String,
    /// The language it is written in (else the city's)
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<Lang>,
    /// A role for the whole network, several times for several
    #[arg(long = "role", value_name = "ROLE", default_value = "coordinator")]
    pub(crate) roles: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ConfigArgs {
    #[command(flatten)]
    pub(crate) place: Place,
    /// Say what each value means and where it comes from
    #[arg(long)]
    pub(crate) explain: bool,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_sound_and_every_command_shows_an_example() {
        fn check(command: &clap::Command) {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.contains("kerekasztal "), "{} shows no example", command.get_name());
            for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
                check(sub);
            }
        }
        Cli::command().debug_assert();
        check(&Cli::command());
    }
}
