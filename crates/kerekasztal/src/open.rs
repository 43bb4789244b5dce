//! Opening the store for a command, migrated or checked to be.

use kernel::policy::{Action, Actor, Grant, Relation};
use kernel::{Clock, Ids};
use people::{Keys, Slow};
use store::ledger::Ledger;
use store::{Place, ServeLock, Store, StoreError, setting};

use crate::cli;
use crate::config::{Config, without_password};
use crate::{Failed, say};

/// Opens the store a configuration names.
pub(crate) async fn store(config: &Config, clock: Clock) -> Result<Store, Failed> {
    let place = Place::new(&config.data, config.database.as_deref())?;
    let ids = Ids::from_system(clock.clone());
    Store::open(place, clock, ids).await.map_err(|error| {
        let named =
            config.database.as_deref().map_or_else(|| config.data.display().to_string(), without_password);
        let failed = Failed::from(error);
        Failed::new(format!("{named}: {}", failed.sentence()))
    })
}

/// Opens the keys store as it is.
pub(crate) async fn keys_store(config: &Config, clock: Clock) -> Result<Store, Failed> {
    let place = Place::keys(&config.data, config.keys_database.as_deref())?;
    let ids = Ids::from_system(clock.clone());
    Store::open(place, clock, ids).await.map_err(|error| {
        let failed = Failed::from(error);
        Failed::new(format!("the keys store: {}", failed.sentence()))
    })
}

/// How many days a copy of the keys store is kept (domain/security.md, "Keys").
const KEYS_KEPT_DAYS: u64 = 30;

/// Where copies of the keys store lie that were made on the way.
const KEY_COPIES: &str = "backups/keys";

/// Forgets copies of keys that are too old: what was erased must not live on in them.
fn forget_old_keys(folder: &std::path::Path) -> Result<(), Failed> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let old = entry.metadata()?.modified()?.elapsed().unwrap_or_default();
        if old > std::time::Duration::from_secs(KEYS_KEPT_DAYS * 86_400) {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Opens the keys store, brought up to date after a copy where there is something to lose.
pub(crate) async fn keys(config: &Config, clock: Clock) -> Result<Keys, Failed> {
    let store = keys_store(config, clock).await?;
    let history = site::keys_history();
    let pending = store.pending(&history).await?;
    if let Some(first) = pending.first()
        && !store.migrated().await?.is_empty()
    {
        let folder = config.data.join(KEY_COPIES);
        std::fs::create_dir_all(&folder)?;
        store::backup::write(&store, &folder.join(format!("before-{}.zip", first.name)), &[]).await?;
    }
    store.migrate(&history).await?;
    forget_old_keys(&config.data.join(KEY_COPIES))?;
    if config.database.is_some() && config.keys_database.is_none() {
        tracing::warn!(
            "the keys lie in {}: other servers of this city do not see them; set keys_database",
            config.data.display()
        );
    }
    Ok(Keys::new(store, Slow::default()))
}

/// Opens the store for a command that works on records: SQLite is brought up to date on the way,
/// unless a server runs on it; PostgreSQL must have been.
pub(crate) async fn ready(place: &cli::Place) -> Result<(Config, Store), Failed> {
    let config = Config::read(place, None)?;
    let store = store(&config, Clock::System).await?;
    let _alone = alone_to_migrate(&store, &config).await?;
    bring_up_to_date(&store, &config).await?;
    Ok((config, store))
}

/// The folder to oneself, where there are migrations to be taken: a server of the version before
/// would go on reading and writing tables it does not know.
pub(crate) async fn alone_to_migrate(store: &Store, config: &Config) -> Result<Option<ServeLock>, Failed> {
    if !store.is_embedded() || store.pending(&site::history()).await?.is_empty() {
        return Ok(None);
    }
    match ServeLock::take(&config.data) {
        Ok(lock) => Ok(Some(lock)),
        Err(StoreError::Locked(folder)) => Err(Failed::new(format!(
            "the database in {} is older than this program, and a server is running on it: stop the server, run \
             this again, then start the new version",
            folder.display()
        ))),
        Err(error) => Err(error.into()),
    }
}

/// Migrates SQLite, after a backup where there is something to lose; PostgreSQL is only checked. Whoever
/// calls this has the folder to themselves if there is anything to migrate.
pub(crate) async fn bring_up_to_date(store: &Store, config: &Config) -> Result<(), Failed> {
    let history = site::history();
    let pending = store.pending(&history).await?;
    if !pending.is_empty() && !store.is_embedded() {
        return Err(Failed::new(
            "the database is older than the program: run `kerekasztal migrate --database …` once, then start again",
        ));
    }
    migrate(store, config).await
}

/// Takes the migrations that are still to be taken: a new city gets its ledger first, an older one
/// on this machine is backed up.
pub(crate) async fn migrate(store: &Store, config: &Config) -> Result<(), Failed> {
    let history = site::history();
    let pending = store.pending(&history).await?;
    let Some(first) = pending.first() else { return Ok(()) };
    if store.migrated().await?.is_empty() {
        // From its first day a city has a ledger: a restore that finds none knows it was lost.
        ledger(config).begin()?;
    } else if store.is_embedded() {
        let folder = config.data.join("backups");
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("before-{}.zip", first.name));
        store::backup::write(store, &file, &site::fleeting()).await?;
        say(format_args!(
            "A backup was written to {} before the database is brought up to date.",
            file.display()
        ));
    }
    store.migrate(&history).await?;
    Ok(())
}

/// Whether this is a demonstration database.
pub(crate) async fn is_demo(store: &Store) -> Result<bool, Failed> {
    Ok(setting::read(&store.read().await?, setting::DEMO).await?.is_some())
}

/// The operator's grant for what is done at the command line.
pub(crate) fn grant<A: Action>() -> Result<Grant<A>, Failed> {
    Ok(site::policy().grant(&Actor::OPERATOR, Relation::Keeper)?)
}

/// The ledger of a configuration.
pub(crate) fn ledger(config: &Config) -> Ledger {
    Ledger::at(&config.ledger)
}
