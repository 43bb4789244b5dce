//! Keeping a city: backup, restore, migrate, withdraw, publicity.

use std::collections::BTreeMap;
use std::path::Path;

use kernel::{Clock, Lang};
use site::withdrawal::Withdrawal;
use store::ServeLock;

use crate::config::Config;
use crate::{Failed, cli, open, say};

/// `backup`.
pub(crate) async fn backup(args: cli::Backup) -> Result<(), Failed> {
    let store = match args.keys {
        true => open::keys(&Config::read(&args.place, None)?, Clock::System).await?.store().clone(),
        false => open::ready(&args.place).await?.1,
    };
    let summary = store::backup::write(&store, &args.file, &site::fleeting()).await?;
    say(format_args!(
        "{}: {} rows of {} tables and {} files, as of change {}.",
        args.file.display(),
        summary.rows,
        summary.tables,
        summary.files,
        summary.feed_number
    ));
    store.close().await;
    Ok(())
}

/// `restore`.
pub(crate) async fn restore(args: cli::Restore) -> Result<(), Failed> {
    let config = Config::read(&args.place, None)?;
    if args.keys {
        return restore_keys(&config, &args.file).await;
    }
    let ledger = match (args.without_ledger, args.ledger) {
        (true, _) => None,
        (false, Some(path)) if !path.exists() => {
            return Err(Failed::new(format!("there is no ledger at {}: check --ledger", path.display())));
        }
        (false, Some(path)) => Some(store::ledger::Ledger::at(path)),
        (false, None) => Some(open::ledger(&config)).filter(store::ledger::Ledger::exists),
    };
    if ledger.is_none() && !args.without_ledger {
        return Err(Failed::new(format!(
            "there is no suppression ledger at {}: give it with --ledger FILE, or, if it is lost, restore with \
             --without-ledger; nothing will be public then until you turn it on with `kerekasztal publicity on`",
            config.ledger.display()
        )));
    }
    // A restore migrates too: no server may run on the folder meanwhile.
    let _alone = config.database.is_none().then(|| ServeLock::take(&config.data)).transpose()?;
    if let Some(ledger) = ledger.as_ref().filter(|ledger| ledger.path() != config.ledger) {
        // Before anything is restored: what was suppressed must stay so after the next restore too.
        for line in ledger.standing()? {
            open::ledger(&config).add(&line)?;
        }
    }
    open::ledger(&config).begin()?;
    // What this installation knows counts with what the given copy knows.
    let ledger = ledger.map(|_| open::ledger(&config));
    let store = open::store(&config, Clock::System).await?;
    let summary = store::backup::restore(
        &store,
        &args.file,
        &site::history(),
        site::entities(),
        ledger.as_ref(),
        &mut |_, _| {},
    )
    .await?;
    say(format_args!(
        "{} rows of {} tables and {} files are back; {} records stay hidden and {} stay erased.",
        summary.rows, summary.tables, summary.files, summary.hidden, summary.erased
    ));
    match &ledger {
        Some(ledger) => site::withdrawal::tell_harvesters(&store, &open::grant()?, ledger).await?,
        None => say(
            "Nothing is public: the ledger was missing. Turn the public side on with `kerekasztal publicity on` \
             once you have checked what must stay hidden.",
        ),
    }
    store.close().await;
    Ok(())
}

/// `restore --keys`.
async fn restore_keys(config: &Config, file: &Path) -> Result<(), Failed> {
    let _alone = config.keys_database.is_none().then(|| ServeLock::take(&config.data)).transpose()?;
    let store = open::keys_store(config, Clock::System).await?;
    let history = site::keys_history();
    let summary = store::backup::restore(&store, file, &history, &[], None, &mut |_, _| {}).await?;
    say(format_args!("{} rows of {} tables of keys are back.", summary.rows, summary.tables));
    store.close().await;
    Ok(())
}

/// `migrate`.
pub(crate) async fn migrate(args: cli::Migrate) -> Result<(), Failed> {
    let config = Config::read(&args.place, None)?;
    let store = open::store(&config, Clock::System).await?;
    let _alone = open::alone_to_migrate(&store, &config).await?;
    let pending = store.pending(&site::history()).await?;
    open::migrate(&store, &config).await?;
    match pending.as_slice() {
        [] => say("The database is up to date."),
        pending => pending.iter().for_each(|step| say(format_args!("Taken: {}", step.name))),
    }
    store.close().await;
    Ok(())
}

/// Why `withdraw --undo` does nothing. To take the ledger's line back would only let a restore of an
/// older backup show what nobody has agreed to show again (DESIGN rule 12).
const NO_UNDO: &str = "a withdrawal can't be undone from here, also one made by mistake: the organisation stays \
    hidden until its own people come back to the table and say where it may be named, on its page after signing in. \
    None of its records was deleted, and nothing was changed now. Before a withdrawal, `kerekasztal withdraw --dry-run ID` shows \
    whom it would hide";

/// `withdraw`.
pub(crate) async fn withdraw(args: cli::Withdraw) -> Result<(), Failed> {
    if args.undo {
        return Err(Failed::new(NO_UNDO));
    }
    let (config, store) = open::ready(&args.place).await?;
    let grant = open::grant()?;
    let lang = directory::snapshot::read_city(&store.read().await?).await?.language;
    if args.dry_run {
        let withdrawal = site::withdrawal::foresee(&store, &grant, args.organization).await?;
        say(format_args!("{} would be hidden, with everything that is its own.", named(&withdrawal, lang)));
        tell(&withdrawal, "would answer");
        say("Nothing was changed: this was a dry run.");
    } else {
        let ledger = open::ledger(&config);
        let withdrawal = site::withdrawal::withdraw(&store, &grant, &ledger, args.organization).await?;
        say(format_args!("{} is hidden, with everything that is its own.", named(&withdrawal, lang)));
        tell(&withdrawal, "answer");
        say("Running servers follow within two seconds.");
    }
    store.close().await;
    Ok(())
}

/// Whom a withdrawal is about, in the city's language, with the id to compare.
fn named(withdrawal: &Withdrawal, lang: Lang) -> String {
    let organization = &withdrawal.organization;
    match organization.text("name", lang) {
        Some(name) => format!("{} ({})", name.body, organization.id),
        None => format!("The organisation {}, which has no name,", organization.id),
    }
}

/// What follows from a withdrawal, and what does not.
fn tell(withdrawal: &Withdrawal, answer: &str) {
    let mut gone: BTreeMap<&str, usize> = BTreeMap::new();
    for record in &withdrawal.gone {
        *gone.entry(record.kind).or_default() += 1;
    }
    if gone.is_empty() {
        say("Nothing of it was public: no page changes.");
    } else {
        say(format_args!(
            "Their addresses {answer} 410 (gone), and harvesters learn it from /hsds/v3/deletions:"
        ));
        gone.iter().for_each(|(entity, records)| say(format_args!("{entity:<24} {records:>8}")));
    }
    say(
        "What can't be recalled: printed editions, files already exported or mailed, copies of search engines and \
         of harvesters that do not obey.",
    );
    say("There is no undo: only the organisation itself can turn its publicity on again.");
}

/// `publicity on|off`.
pub(crate) async fn publicity(args: cli::Publicity) -> Result<(), Failed> {
    let (_, store) = open::ready(&args.place).await?;
    site::settings::turn_publicity(&store, &open::grant()?, args.state == "on").await?;
    say(format_args!("The public side is {}.", args.state));
    store.close().await;
    Ok(())
}
