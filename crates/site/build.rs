//! Packs the folder `needs/`: its five megabytes are read once at a start, and what stands unpacked in the program
//! would stay in memory from then on. A stream for each folder, in it file after file: path, nought, text, nought.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::DeflateEncoder;

fn main() -> Result<(), Box<dyn Error>> {
    let needs = Path::new("../../needs");
    println!("cargo::rerun-if-changed={}", needs.display());
    let mut folders: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for path in listed(needs)? {
        if path.is_dir() {
            for file in listed(&path)? {
                take(needs, &file, &mut folders)?;
            }
        } else {
            take(needs, &path, &mut folders)?;
        }
    }
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut streams = Vec::new();
    for (at, files) in folders.into_values().enumerate() {
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
        for (path, text) in files {
            packed.write_all(format!("{path}\0{text}\0").as_bytes())?;
        }
        let file = out.join(format!("needs-{at}"));
        fs::write(&file, packed.finish()?)?;
        streams.push(format!("include_bytes!({file:?}),"));
    }
    fs::write(out.join("needs.rs"), format!("&[{}]", streams.concat()))?;
    Ok(())
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}

fn take(
    needs: &Path,
    file: &Path,
    folders: &mut BTreeMap<String, Vec<(String, String)>>,
) -> Result<(), Box<dyn Error>> {
    if file.extension().is_some_and(|ending| ending == "toml") {
        let path = file.strip_prefix(needs)?.to_string_lossy().replace('\\', "/");
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        folders.entry(folder).or_default().push((path, fs::read_to_string(file)?));
    }
    Ok(())
}
