//! `import` and `export`: records in from other systems, records out as files.

use std::path::{Path, PathBuf};
use std::time::Duration;

use directory::export::{self, ExportOptions, Extent};
use directory::import::{self, ImportError, Mapping, Options, PlanLine, Progress, Report, What};
use fetch::{Fetcher, Limits};
use indicatif::{ProgressBar, ProgressStyle};
use municipality::City;

use crate::cli::{ExportTo, ImportFrom, ImportOptions, Place};
use crate::{Failed, cli, open, say};

/// The largest feed fetched from the web, in bytes.
const FEED_BYTES: u64 = 512 << 20;

/// `import`.
pub(crate) async fn import(args: cli::Import) -> Result<(), Failed> {
    let outer = args.place;
    match args.from {
        ImportFrom::Hsds { path, options } => {
            let place = nearest(&options.place, &outer);
            let (mut options, asked) = (options, path);
            let (_fetched, path) = local(&asked).await?;
            // Every fetched feed has the same file name: what tells them apart is where they stand.
            options.source = options.source.or_else(|| host(&asked));
            let (_, store) = open::ready(&place).await?;
            let mut shown = Shown::begin(&options);
            let report =
                import::hsds(&store, &open::grant()?, &path, &chosen(&options), &mut |at| shown.tell(at))
                    .await;
            finish(store, shown, &options, report).await
        }
        ImportFrom::Table { files, mapping, options } => {
            let place = nearest(&options.place, &outer);
            let mapping = Mapping::find(&mapping)?;
            let (_, store) = open::ready(&place).await?;
            let mut shown = Shown::begin(&options);
            let grant = open::grant()?;
            let report =
                import::table(&store, &grant, &files, &mapping, &chosen(&options), &mut |at| shown.tell(at))
                    .await;
            finish(store, shown, &options, report).await
        }
        ImportFrom::City { file, place } => city(&file, &nearest(&place, &outer)).await,
    }
}

/// The place given nearest to the end of the command line, where each option counts by itself.
fn nearest(inner: &Place, outer: &Place) -> Place {
    Place {
        data: inner.data.clone().or_else(|| outer.data.clone()),
        database: inner.database.clone().or_else(|| outer.database.clone()),
        config: inner.config.clone().or_else(|| outer.config.clone()),
    }
}

fn chosen(options: &ImportOptions) -> Options {
    Options {
        source: options.source.clone(),
        lang: options.lang,
        basis: options.basis.clone(),
        dry_run: options.dry_run,
        retire_missing: options.retire_missing,
        accept_critical: options.accept_critical,
        persons_basis: options.persons_basis.clone(),
        ..Options::default()
    }
}

/// The host of a web address.
fn host(path: &str) -> Option<String> {
    let rest = path.strip_prefix("https://").or_else(|| path.strip_prefix("http://"))?;
    rest.split(['/', '?', '#']).next().map(str::to_owned)
}

/// A path as it is, or what stands at a web address, fetched into a temporary folder that lives as
/// long as the first half of the answer.
async fn local(path: &str) -> Result<(Option<tempfile::TempDir>, PathBuf), Failed> {
    if !path.starts_with("http://") && !path.starts_with("https://") {
        return Ok((None, PathBuf::from(path)));
    }
    let folder = tempfile::tempdir()?;
    let limits = Limits { total: Duration::from_secs(600), idle: Duration::from_secs(30), bytes: FEED_BYTES };
    let fetcher = Fetcher::new(limits, concat!("kerekasztal/", env!("CARGO_PKG_VERSION")))?;
    let download = folder.path().join("download");
    let mut file = tokio::fs::File::create(&download).await?;
    let head =
        fetcher.get_to(path, "application/x-ndjson, application/json, application/zip", &mut file).await?;
    file.sync_all().await?;
    if !(200..300).contains(&head.status) {
        return Err(Failed::new(format!("{path} answered with status {}: check the address", head.status)));
    }
    let told = |word: &str| head.content_type.as_deref().is_some_and(|kind| kind.contains(word));
    let name = match () {
        () if told("ndjson") => "feed.ndjson",
        () if told("zip") => "feed.zip",
        () => "feed.json",
    };
    let named = folder.path().join(name);
    tokio::fs::rename(&download, &named).await?;
    Ok((Some(folder), named))
}

async fn finish(
    store: store::Store,
    shown: Shown,
    options: &ImportOptions,
    report: Result<Report, ImportError>,
) -> Result<(), Failed> {
    shown.end();
    store.close().await;
    tell(&report?, options.dry_run);
    Ok(())
}

/// What a person sees while an import runs: a bar, or in a dry run one line a record.
struct Shown {
    bar: ProgressBar,
    checking: bool,
}

impl Shown {
    fn begin(options: &ImportOptions) -> Shown {
        let bar = if options.dry_run { ProgressBar::hidden() } else { ProgressBar::no_length() };
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {pos} {wide_bar} {eta}") {
            bar.set_style(style);
        }
        bar.set_message("checked");
        Shown { bar, checking: true }
    }

    fn tell(&mut self, progress: Progress) {
        match progress {
            Progress::Checked(rows) => self.bar.set_position(rows),
            Progress::Written { done, of } => {
                if std::mem::take(&mut self.checking) {
                    self.bar.set_length(of);
                    self.bar.set_message("written");
                }
                self.bar.set_position(done);
            }
            Progress::Row(line) => say(planned(&line)),
        }
    }

    fn end(self) {
        self.bar.finish_and_clear();
    }
}

fn planned(line: &PlanLine) -> String {
    let what = match &line.what {
        What::New => "new".to_owned(),
        What::Changed(fields) => format!("changes {}", fields.join(", ")),
        What::Same => "stays the same".to_owned(),
        What::Refused(why) => format!("is left out: {why}"),
    };
    format!("{}: {} {} {what}", line.at, line.entity, line.id)
}

fn tell(report: &Report, dry_run: bool) {
    say(format_args!("Source: {}. Basis: {}.", report.source, report.basis));
    for (entity, tally) in &report.rows {
        say(format_args!(
            "{entity:<24} {:>8} new {:>8} changed {:>8} the same {:>8} left out",
            tally.new, tally.changed, tally.same, tally.refused
        ));
    }
    for proposal in &report.second_person.first {
        say(format_args!(
            "needs a second person: {}: {} {} {}: here “{}”, there “{}”",
            proposal.at, proposal.entity, proposal.id, proposal.field, proposal.now, proposal.proposed
        ));
    }
    if report.second_person.count > 0 {
        say(format_args!(
            "{} critical changes were not made; once a second person has checked them, import again with --accept-critical.",
            report.second_person.count
        ));
    }
    for missing in &report.missing.first {
        say(format_args!("no longer listed: {} {} ({})", missing.entity, missing.id, missing.external));
    }
    match (report.missing.count, report.retired) {
        (0, _) => {}
        (count, 0) => say(format_args!(
            "{count} records are no longer listed by the source; --retire-missing makes them inactive."
        )),
        (_, retired) => say(format_args!("{retired} records the source no longer lists are inactive now.")),
    }
    for (column, values) in &report.not_mapped {
        say(format_args!("not taken over: {column} ({values} values)"));
    }
    for note in &report.notes.first {
        say(note);
    }
    match (dry_run, report.written) {
        (true, _) => say("Nothing was written: this was a dry run."),
        (false, true) => say("Done."),
        (false, false) => say("Nothing had to be written: everything was here already."),
    }
}

/// Reads the city's data from a file.
async fn city(file: &Path, place: &Place) -> Result<(), Failed> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| Failed::new(format!("could not read {}: {error}", file.display())))?;
    let city: City = toml::from_str(&text)
        .map_err(|error| Failed::new(format!("{} is not right: {error}", file.display())))?;
    let (_, store) = open::ready(place).await?;
    site::settings::describe_city(&store, &open::grant()?, &city).await?;
    store.close().await;
    say(format_args!(
        "The city has {} districts and {} emergency numbers now.",
        city.districts.len(),
        city.emergency.len()
    ));
    say("A running server shows it within two seconds.");
    Ok(())
}

/// `export`.
pub(crate) async fn export(args: cli::Export) -> Result<(), Failed> {
    let outer = args.place;
    let grant = open::grant()?;
    match args.to {
        ExportTo::Hsds { dir, everything, place } => {
            let (_, store) = open::ready(&nearest(&place, &outer)).await?;
            let exported = export::hsds(&store, &grant, &dir, &extent(everything)).await?;
            given_out(&dir, &exported, everything);
            store.close().await;
        }
        ExportTo::Xlsx { file, everything, place } => {
            let (_, store) = open::ready(&nearest(&place, &outer)).await?;
            let exported = export::xlsx(&store, &grant, &file, &extent(everything)).await?;
            given_out(&file, &exported, everything);
            store.close().await;
        }
    }
    Ok(())
}

fn extent(everything: bool) -> ExportOptions {
    let extent = if everything { Extent::Everything } else { Extent::Public };
    ExportOptions { extent, ..ExportOptions::default() }
}

fn given_out(to: &Path, exported: &export::Exported, everything: bool) {
    for (entity, records) in &exported.records {
        say(format_args!("{entity:<24} {records:>8}"));
    }
    match everything {
        true => say(format_args!(
            "Everything stands in {}, what is hidden too: keep it as safe as the city itself.",
            to.display()
        )),
        false => say(format_args!("Everything public stands in {}.", to.display())),
    }
}
