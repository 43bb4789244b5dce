//! The workspace: its root, its crates and its files.

use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::{Metadata, MetadataCommand};

use crate::failure::{Doing, Result};

/// The folder of the root Cargo.toml.
pub(crate) fn root() -> &'static Path {
    // crates/xtask → crates → root; the tool is always run from its own checkout.
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("."))
}

/// What cargo builds into, and where tools, logs and screenshots go.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |told| root().join(told))
}

/// A folder below target/, made if need be.
pub(crate) fn target_folder(name: &str) -> Result<PathBuf> {
    let folder = target().join(name);
    fs::create_dir_all(&folder).doing(format!("make the folder {}", folder.display()))?;
    Ok(folder)
}

/// A folder below target/ with nothing in it.
pub(crate) fn fresh_folder(name: &str) -> Result<PathBuf> {
    let folder = target().join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).doing(format!("empty the folder {}", folder.display()))?;
    }
    target_folder(name)
}

/// Every crate of the workspace with all it depends on.
pub(crate) fn metadata() -> Result<Metadata> {
    MetadataCommand::new().current_dir(root()).exec().doing("read the workspace with `cargo metadata`")
}

/// Every file that belongs to the project, relative to the root; what is built or installed is left out.
pub(crate) fn files() -> Result<Vec<PathBuf>> {
    const NOT_OURS: &[&str] = &[".git", "target", "node_modules"];
    let mut files = Vec::new();
    let mut folders = vec![root().to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).doing(format!("list {}", folder.display()))? {
            let entry = entry.doing(format!("list {}", folder.display()))?;
            let kind = entry.file_type().doing(format!("look at {}", entry.path().display()))?;
            let skipped = NOT_OURS.iter().any(|name| entry.file_name() == *name);
            if kind.is_dir() && !skipped {
                folders.push(entry.path());
            } else if kind.is_file() {
                files.push(entry.path().strip_prefix(root()).doing("shorten a path")?.to_path_buf());
            }
        }
    }
    files.sort();
    Ok(files)
}
