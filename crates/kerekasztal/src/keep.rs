//! Keeping a city: backup, restore, migrate, withdraw, publicity.

use kernel::Clock;
use kernel::policy::Actor;
use store::setting;

use crate::config::Config;
use crate::{Failed, cli, open, say};

/// `backup`.
pub(crate) async fn backup(args: cli::Backup) -> Result<(), Failed> {
    let (_, store) = open::ready(&args.place).await?;
    let summary = store::backup::write(&store, &args.file).await?;
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
    if let Some(ledger) = ledger.as_ref().filter(|ledger| ledger.path() != config.ledger) {
        // Before anything is restored: what was suppressed must stay so after the next restore too.
        for line in ledger.standing()? {
            open::ledger(&config).add(&line)?;
        }
    }
    open::ledger(&config).begin()?;
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

/// `migrate`.
pub(crate) async fn migrate(args: cli::Migrate) -> Result<(), Failed> {
    let config = Config::read(&args.place, None)?;
    let store = open::store(&config, Clock::System).await?;
    let pending = store.pending(&site::history()).await?;
    open::migrate(&store, &config).await?;
    match pending.as_slice() {
        [] => say("The database is up to date."),
        pending => pending.iter().for_each(|step| say(format_args!("Taken: {}", step.name))),
    }
    store.close().await;
    Ok(())
}

/// `withdraw`.
pub(crate) async fn withdraw(args: cli::Withdraw) -> Result<(), Failed> {
    let (config, store) = open::ready(&args.place).await?;
    let grant = open::grant()?;
    site::withdrawal::withdraw(&store, &grant, &open::ledger(&config), args.organization).await?;
    say("It is hidden, with everything that is its own. Running servers follow within two seconds.");
    say(
        "What can't be recalled: printed editions, files already exported or mailed, copies of search engines and harvesters.",
    );
    store.close().await;
    Ok(())
}

/// `publicity on|off`.
pub(crate) async fn publicity(args: cli::Publicity) -> Result<(), Failed> {
    let (_, store) = open::ready(&args.place).await?;
    let mut unit = store.begin(&Actor::OPERATOR).await?;
    setting::write(unit.on(), setting::PUBLICITY, &args.state).await?;
    unit.reload("publicity");
    unit.audit("site.publicity", None, 1).await?;
    unit.commit().await?;
    say(format_args!("The public side is {}.", args.state));
    store.close().await;
    Ok(())
}
