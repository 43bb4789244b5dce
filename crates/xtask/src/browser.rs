//! The browser step: the journeys of the crate `e2e` in headless Chromium against the demonstration city.

use crate::demo::Demo;
use crate::failure::Result;
use crate::shell::{cargo, run, which};
use crate::tools;
use crate::workspace::root;

/// Runs the journeys.
pub(crate) fn check(demo: &Demo) -> Result {
    tools::debian(tools::BROWSER)?;
    let axe = tools::axe()?;
    let mut command = if which("cargo-nextest").is_some() {
        cargo(["nextest", "run", "--workspace", "-E", "package(e2e)"])
    } else {
        cargo(["test", "--package", "e2e", "--", "--test-threads=2"])
    };
    command.current_dir(root()).env("KEREKASZTAL_E2E_URL", format!("http://{}", demo.address));
    run(
        command.env("KEREKASZTAL_AXE", axe),
        "A journey in the browser failed: its sentence is above, pictures are in target/screens.",
    )
}
