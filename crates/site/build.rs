//! Packs the folder `needs/`: its five megabytes are read once at a start, and what stands unpacked in the program
//! would stay in memory from then on. A stream for each folder, in it file after file: path, nought, text, nought.
//! Beside it a number for what it is and all that reads it, so that what was made of it can be kept between starts.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::DeflateEncoder;

/// What reads the needs: a change there may make something else of the same files.
const READERS: [&str; 4] =
    ["../finder/src", "../directory/src/needs", "../directory/src/side_by_side.rs", "../../Cargo.lock"];

fn main() -> Result<(), Box<dyn Error>> {
    let needs = Path::new("../../needs");
    println!("cargo::rerun-if-changed={}", needs.display());
    let mut readers = DefaultHasher::new();
    for reader in READERS {
        println!("cargo::rerun-if-changed={reader}");
        read_all(Path::new(reader), &mut readers)?;
    }
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
    // What stands in the folder itself is the list, which all languages are read by.
    folders.get("").hash(&mut readers);
    let mut streams = Vec::new();
    for (at, (folder, files)) in folders.into_iter().enumerate() {
        let mut made_from = readers.clone();
        files.hash(&mut made_from);
        let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
        for (path, text) in files {
            packed.write_all(format!("{path}\0{text}\0").as_bytes())?;
        }
        let file = out.join(format!("needs-{at}"));
        fs::write(&file, packed.finish()?)?;
        streams.push(format!("({folder:?}, {}, include_bytes!({file:?})),", made_from.finish()));
    }
    fs::write(out.join("needs.rs"), format!("&[{}]", streams.concat()))?;
    Ok(())
}

fn read_all(path: &Path, into: &mut DefaultHasher) -> Result<(), Box<dyn Error>> {
    if path.is_dir() {
        for below in listed(path)? {
            read_all(&below, into)?;
        }
    } else {
        fs::read(path)?.hash(into);
    }
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
