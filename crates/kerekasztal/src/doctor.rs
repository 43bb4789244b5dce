//! `doctor`: looks at everything an operator could have to mend, and says how.

use kernel::Clock;
use store::setting;

use crate::config::Config;
use crate::{Failed, cli, open, say};

/// Checks one thing after another; fails when any of them is not well.
pub(crate) async fn doctor(place: cli::Place) -> Result<(), Failed> {
    let config = Config::read(&place, None)?;
    let mut ill = 0_u32;
    let mut check = |what: &str, result: Result<String, String>| match result {
        Ok(fine) => say(format_args!("well  {what}: {fine}")),
        Err(wrong) => {
            ill += 1;
            say(format_args!("ILL   {what}: {wrong}"));
        }
    };
    check("configuration", Ok(format!("data in {}, site at {}", config.data.display(), config.public_url)));
    if let Some(warning) = behind_a_proxy(&config) {
        say(format_args!("WARN  proxy: {warning}"));
    }
    check("messages", messages());
    if config.database.is_none() && !config.data.join("city.db").exists() {
        check(
            "database",
            Err(format!(
                "there is none in {}: `kerekasztal serve` makes an empty city there",
                config.data.display()
            )),
        );
    } else {
        let store = open::store(&config, Clock::System).await?;
        check("schema", schema(&store).await);
        check(
            "change feed",
            store.feed_head().await.map(|head| format!("{head} changes")).map_err(|error| error.to_string()),
        );
        check("jobs", jobs(&store).await);
        check("publicity", publicity(&store).await);
        store.close().await;
        check("keys", keys(&config).await);
    }
    check("ledger", ledger(&config));
    match ill {
        0 => Ok(()),
        _ => Err(Failed::new(format!("{ill} of these need mending"))),
    }
}

/// The program speaks no TLS: an https site stands behind a proxy, whose word on who asks must be taken.
fn behind_a_proxy(config: &Config) -> Option<&'static str> {
    let unnamed = config.public_url.starts_with("https://") && config.limits.trusted_proxies.is_empty();
    unnamed.then_some(
        "public_url is https, so a proxy stands in front, but trusted_proxies is empty: all readers together count as \
         one client, or, behind a proxy on this machine, as none; give the proxy's address",
    )
}

fn messages() -> Result<String, String> {
    let locales = site::locales().map_err(|error| error.to_string())?;
    locales.read_all().map_err(|error| error.to_string())?;
    Ok(locales.languages().iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
}

async fn schema(store: &store::Store) -> Result<String, String> {
    match store.pending(&site::history()).await {
        Ok(pending) if pending.is_empty() => Ok("up to date".to_owned()),
        Ok(pending) => Err(format!("{} steps are missing: run `kerekasztal migrate`", pending.len())),
        Err(error) => Err(error.to_string()),
    }
}

async fn keys(config: &Config) -> Result<String, String> {
    let keys = open::keys(config, Clock::System).await.map_err(|error| error.sentence().to_owned())?;
    keys.store().clone().close().await;
    match (&config.database, &config.keys_database) {
        (Some(_), None) => Err(format!(
            "they lie in {}, where other servers of this city do not see them: set keys_database",
            config.data.display()
        )),
        _ => Ok("there, apart from the city".to_owned()),
    }
}

async fn jobs(store: &store::Store) -> Result<String, String> {
    match store.count_jobs().await.map_err(|error| error.to_string())? {
        (waiting, 0) => Ok(format!("{waiting} waiting")),
        (waiting, failed) => Err(format!("{failed} were given up, {waiting} are waiting: the log says why")),
    }
}

async fn publicity(store: &store::Store) -> Result<String, String> {
    let reading = store.read().await.map_err(|error| error.to_string())?;
    match setting::read(&reading, setting::PUBLICITY).await.map_err(|error| error.to_string())?.as_deref() {
        Some("off") => {
            Err("off: nothing is public; turn it on with `kerekasztal publicity on` once all is checked"
                .to_owned())
        }
        _ => Ok("on".to_owned()),
    }
}

fn ledger(config: &Config) -> Result<String, String> {
    let ledger = open::ledger(config);
    if !ledger.exists() {
        return Err(format!(
            "there is none at {}: find it, or a restore will have to start with nothing public",
            ledger.path().display()
        ));
    }
    let standing = ledger.standing().map_err(|error| error.to_string())?;
    Ok(format!("{} records stay suppressed, kept in {}", standing.len(), ledger.path().display()))
}
