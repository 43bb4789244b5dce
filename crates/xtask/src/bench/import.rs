//! Time and memory of importing a big HSDS package into an empty city.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::process::memory;
use super::{Figure, figure, package, print};
use crate::demo::build;
use crate::failure::{Result, failed};
use crate::server::{Server, tethered};
use crate::workspace::{fresh_folder, target};

/// Writes the package, imports it and prints the figures.
pub(super) fn bench(services: usize) -> Result {
    let program = build(true)?;
    let source = fresh_folder("bench/package")?;
    package::write(&source, services)?;
    let data = fresh_folder("bench/import")?;
    let figures = import(&program, &source, &data)?;
    print(&format!("Import of {services} services"), &figures);
    Ok(())
}

/// Imports a package into the city in `data`, watching the process.
pub(super) fn import(program: &Path, source: &Path, data: &Path) -> Result<Vec<Figure>> {
    let log = target().join("bench/import.log");
    let mut command = tethered(program);
    command.args(["import", "hsds"]).arg(source).arg("--data").arg(data);
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
    Ok(vec![
        figure("time", format!("{:.1} s", start.elapsed().as_secs_f64())),
        figure("peak memory", format!("{peak:.0} MB")),
    ])
}
