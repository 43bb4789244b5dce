//! `serve` and `demo`: the site on an address, until it is told to stop.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::Request;
use directory::snapshot::{Catalog, Live};
use kernel::Clock;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use people::Keys;
use post::Courier;
use site::{LocaleError, Locales, Settings};
use store::ServeLock;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::config::Config;
use crate::connections::{self, Patience};
use crate::{Failed, cli, logging, open, say};

/// `serve`.
pub(crate) async fn serve(args: cli::Serve) -> Result<(), Failed> {
    let config = Config::read(&args.place, args.listen.as_deref())?;
    logging::begin(&config)?;
    let _lock = config.database.is_none().then(|| ServeLock::take(&config.data)).transpose()?;
    let store = open::store(&config, Clock::System).await?;
    open::bring_up_to_date(&store, &config).await?;
    if open::is_demo(&store).await? {
        return Err(Failed::new(format!(
            "{} holds a demonstration city: start it with `kerekasztal demo --data`, or give another folder",
            config.data.display()
        )));
    }
    let listener = bind(config.listen).await?;
    let needs = site::needs(Some(&config.data.join("needs")))?;
    let locales = read_locales();
    directory::needs::settle(&store, &open::grant()?, &needs).await?;
    directory::voice::settle(&store).await?;
    let keys = open::keys(&config, Clock::System).await?;
    let live = Live::start_with(store, needs, &catalog(&config)).await?;
    run(config, live, keys, listener, locales).await
}

/// `demo`.
pub(crate) async fn demo(args: cli::Demo) -> Result<(), Failed> {
    let temporary = match args.data {
        Some(_) => None,
        None => Some(temporary_folder()?),
    };
    let data = args.data.clone().or_else(|| temporary.as_ref().map(|folder| folder.path().to_owned()));
    let place = cli::Place { data, ..cli::Place::default() };
    let listener = demo_listener(args.listen.as_deref()).await?;
    let address = listener.local_addr()?;
    let mut config = Config::read(&place, Some(&address.to_string()))?;
    config.public_url = format!("http://{address}");
    // A demonstration never touches a real city's database or ledger, whatever the environment says.
    config.database = None;
    config.keys_database = None;
    config.relay = None;
    config.ledger = config.data.join("ledger/suppressions.ndjson");
    logging::begin(&config)?;
    let _lock = ServeLock::take(&config.data)?;
    let (clock, day) = demo_clock(args.as_of)?;
    let store = open::store(&config, clock).await?;
    open::bring_up_to_date(&store, &config).await?;
    let needs = site::needs(Some(&config.data.join("needs")))?;
    if store.feed_head().await? == 0 {
        demo::seed(&store, day, args.seed, &needs).await?;
    } else if !open::is_demo(&store).await? {
        return Err(Failed::new(format!(
            "{} holds a real city: a demonstration needs a folder of its own",
            config.data.display()
        )));
    }
    let locales = read_locales();
    directory::needs::settle(&store, &open::grant()?, &needs).await?;
    directory::voice::settle(&store).await?;
    let keys = open::keys(&config, store.clock().clone()).await?;
    let live = Live::start_with(store, needs, &catalog(&config)).await?;
    say(format_args!("The demonstration city answers at {}/", config.public_url));
    if address.ip().is_loopback() {
        say(format_args!("Be somebody who works there: {}/hu/try", config.public_url));
    }
    say("Everything in it is invented but the emergency numbers. Stop it with Ctrl+C.");
    if temporary.is_some() {
        say("It is forgotten when it stops; keep it with --data DIR.");
    }
    run(config, live, keys, listener, locales).await
}

/// The search index in the data folder. Where it can't be kept there the city starts all the same: the
/// index is derived, and memory holds it too.
fn catalog(config: &Config) -> Catalog {
    Catalog::at(&config.data.join("index")).unwrap_or_else(|error| {
        tracing::warn!(%error, "the search index is kept in memory");
        Catalog::in_memory()
    })
}

/// The clock of a demonstration, and the day it starts on.
fn demo_clock(as_of: Option<chrono::NaiveDate>) -> Result<(Clock, chrono::NaiveDate), Failed> {
    Ok(match as_of {
        Some(day) => (Clock::starting_at(demo::morning(day)?), day),
        None => (Clock::System, demo::day(Clock::System.now())?),
    })
}

fn temporary_folder() -> Result<tempfile::TempDir, Failed> {
    tempfile::Builder::new().prefix("kerekasztal-demo-").tempdir().map_err(|error| {
        Failed::new(format!("could not make a temporary folder: {error}; give one with --data DIR"))
    })
}

/// Port 8080 of this machine, or a free one where it is taken; a given address is kept to.
async fn demo_listener(asked: Option<&str>) -> Result<TcpListener, Failed> {
    match asked {
        Some(address) => {
            let parsed = address.parse().map_err(|_| {
                Failed::new(format!("“{address}” is no address: give one such as 127.0.0.1:8080"))
            })?;
            bind(parsed).await
        }
        None => match TcpListener::bind(("127.0.0.1", 8080)).await {
            Ok(listener) => Ok(listener),
            Err(_) => bind(SocketAddr::from(([127, 0, 0, 1], 0))).await,
        },
    }
}

async fn bind(address: SocketAddr) -> Result<TcpListener, Failed> {
    TcpListener::bind(address).await.map_err(|error| {
        Failed::new(format!(
            "can't listen on {address}: {error}; is another program using it? Give another --listen"
        ))
    })
}

/// The messages of all languages, read beside what else a start does.
type Reading = JoinHandle<Result<Locales, LocaleError>>;

fn read_locales() -> Reading {
    tokio::task::spawn_blocking(site::locales)
}

/// Serves until told to stop, then lets requests under way finish.
async fn run(
    config: Config,
    live: Live,
    keys: Keys,
    listener: TcpListener,
    locales: Reading,
) -> Result<(), Failed> {
    live.store().shrink().await?;
    let settings = Settings {
        locales: Arc::new(locales.await??),
        public_url: config.public_url.clone(),
        keys: keys.clone(),
        limits: config.limits.clone(),
        ledger: crate::open::ledger(&config),
        tables: crate::tables::reader(),
        mail_from: config.relay.as_ref().map(|relay| relay.from.clone()),
        own_machine: listener.local_addr()?.ip().is_loopback(),
    };
    let router = site::router(&live, &settings)?;
    if let Some(address) = config.metrics_listen {
        let metrics = PrometheusBuilder::new()
            .install_recorder()
            .map_err(|error| Failed::new(format!("metrics could not begin: {error}")))?;
        tokio::spawn(drain(metrics.clone()));
        tokio::spawn(serve_metrics(bind(address).await?, metrics));
    }
    let follower = live.clone();
    tokio::spawn(async move { follower.follow().await });
    let keeper = live.store().clone();
    tokio::spawn(async move { site::jobs::work(&keeper, &settings).await });
    let courier = send_out(&config, &live)?;
    tracing::info!(address = %listener.local_addr()?, "serving");
    connections::serve(listener, router, Patience::default(), told_to_stop()).await;
    if let Some((courier, working)) = courier {
        // A letter that was handed over and not noted would go out again at the next start.
        courier.stop();
        if tokio::time::timeout(LAST_LETTERS, working).await.is_err() {
            tracing::warn!("letters were under way when the program stopped");
        }
    }
    tracing::info!("stopped");
    live.store().clone().close().await;
    keys.store().clone().close().await;
    Ok(())
}

/// How long a stop waits for letters under way.
const LAST_LETTERS: Duration = Duration::from_secs(30);

/// A courier at work.
type Sent = (Arc<Courier>, JoinHandle<()>);

/// Sends a courier to the mail server, where there is one.
fn send_out(config: &Config, live: &Live) -> Result<Option<Sent>, Failed> {
    let Some(relay) = &config.relay else {
        tracing::info!("no mail server is set (mail_relay): letters wait in the outbox");
        return Ok(None);
    };
    let courier = Arc::new(Courier::new(live.store().clone(), relay)?);
    let carrier = Arc::clone(&courier);
    let working = tokio::spawn(async move { carrier.work().await });
    Ok(Some((courier, working)))
}

/// Sums up what was measured, also while nobody asks: else it would be kept one by one.
async fn drain(metrics: PrometheusHandle) {
    loop {
        tokio::time::sleep(Duration::from_secs(5)).await;
        metrics.run_upkeep();
    }
}

async fn serve_metrics(listener: TcpListener, metrics: PrometheusHandle) {
    let answer = move |_: Request| {
        let text = metrics.render();
        async move { text }
    };
    let router = axum::Router::new().route("/metrics", axum::routing::get(answer));
    connections::serve(listener, router, Patience::default(), std::future::pending()).await;
}

/// Waits for Ctrl+C or, from a service manager, SIGTERM.
async fn told_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let interrupt = tokio::signal::ctrl_c();
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
        }
        Err(error) => {
            tracing::warn!(%error, "only Ctrl+C stops the program");
            let _ = interrupt.await;
        }
    }
}
