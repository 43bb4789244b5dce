//! The press alone: long minutes as a PDF, in a process of its own.

use std::process::Command;

use serde_json::Value;

use super::{Figure, Setup, figure};
use crate::failure::{Doing, Result};
use crate::shell::{cargo, output, run};
use crate::workspace::{root, target};

/// Measures minutes of some forty pages.
pub(super) fn bench(_: &Setup, _: usize) -> Result<Vec<Figure>> {
    let mut build = cargo(["build", "--release", "-p", "kerekasztal", "-p", "press", "--example", "minutes"]);
    run(build.current_dir(root()), "The press's bench does not build.")?;
    let line = output(&mut Command::new(target().join("release/examples/minutes")))?;
    let said: Value = serde_json::from_str(&line).doing("read what the press's bench says")?;
    let number = |name: &str| said[name].as_f64().unwrap_or_default();
    Ok(vec![
        figure(
            format!("minutes of {:.0} pages as PDF, the slowest of five", number("pages")),
            format!("{:.0} ms", number("worst_ms")),
            "≤ 1 s",
        ),
        figure("  its size", format!("{:.0} kB", number("bytes") / 1000.0), ""),
        figure("  fonts and templates read", format!("{:.0} ms", number("opened_ms")), ""),
    ])
}
