//! The text index alone, as big as a country: written, opened by a process of its own, asked.

use std::process::Command;

use serde_json::Value;

use super::{Figure, Setup, figure};
use crate::failure::{Doing, Result};
use crate::shell::{cargo, output, run};
use crate::workspace::{fresh_folder, root, target};

/// Measures an index of `services` services.
pub(super) fn bench(_: &Setup, services: usize) -> Result<Vec<Figure>> {
    let mut build = cargo(["build", "--release", "-p", "kerekasztal", "-p", "finder", "--example", "index"]);
    run(build.current_dir(root()), "The index's bench does not build.")?;
    let program = target().join("release/examples/index");
    let folder = fresh_folder("bench/index")?;
    let written = said(
        Command::new(&program)
            .arg("build")
            .arg(&folder)
            .arg(services.to_string())
            .arg(root().join("needs/hu")),
    )?;
    let asked =
        said(Command::new(&program).arg("ask").arg(&folder).arg(root().join("testdata/bench/queries.tsv")))?;
    let number = |value: &Value, name: &str| value[name].as_f64().unwrap_or(0.0);
    let mut mix = figure(
        format!("index of {services} services, query mix, 1 connection"),
        "",
        "p50 ≤ 5 ms, p99 ≤ 25 ms",
    );
    mix[4] = format!("{:.0}", number(&asked, "p50"));
    mix[5] = format!("{:.0}", number(&asked, "p99"));
    Ok(vec![
        figure(
            format!("index of {services} services, written"),
            format!("{:.1} s", number(&written, "seconds")),
            "",
        ),
        figure("  opened again", format!("{:.0} ms", number(&asked, "opened_ms")), "≤ 10 s"),
        figure("  its anonymous memory", format!("{:.0} MB", number(&asked, "anonymous_mb")), "≤ 1.5 GB"),
        mix,
    ])
}

fn said(command: &mut Command) -> Result<Value> {
    let line = output(command)?;
    serde_json::from_str(&line).doing("read what the index's bench says")
}
