//! Time and memory of importing a big HSDS package into an empty city.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::process::memory;
use super::{Figure, Setup, city, figure, package};
use crate::failure::{Result, failed};
use crate::server::Server;
use crate::workspace::{fresh_folder, target};

/// Writes the package, imports it and gives the figures.
pub(super) fn bench(setup: &Setup, services: usize) -> Result<Vec<Figure>> {
    let source = fresh_folder("bench/package")?;
    package::write(&source, services)?;
    let (time, peak) = import(&setup.program, &source, &fresh_folder("bench/import")?)?;
    Ok(vec![
        figure(format!("import of {services} services"), format!("{:.1} s", time.as_secs_f64()), "≤ 60 s"),
        figure("  its highest memory", format!("{peak:.0} MB"), "≤ 500 MB"),
    ])
}

/// Imports a package into the city in `data`; with the time it took and its highest memory in MB.
pub(super) fn import(program: &Path, source: &Path, data: &Path) -> Result<(Duration, f64)> {
    let log = target().join("bench/import.log");
    let mut command = city::command(program, &["import", "hsds"], data);
    command.arg(source);
    let start = Instant::now();
    let mut process = Server::start("the import", &mut command, &log)?;
    let mut peak: f64 = 0.0;
    while !process.ended()? {
        peak = memory(process.pid()).map_or(peak, |memory| memory.peak.max(peak));
        sleep(Duration::from_millis(20));
    }
    if !process.succeeded()? {
        return failed(format!("The import failed. It said: {}", log.display()));
    }
    Ok((start.elapsed(), peak))
}
