//! A private PostgreSQL for the tests: made by `initdb` in the temporary folder, gone afterwards.

use std::fs;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::failure::{Doing, Result, failed};
use crate::server::{Server, tethered_as};
use crate::shell::{is_root, output, which};
use crate::{http, tools};

/// Tests take the address of the server from here; a developer may set it to a server of their own.
pub(crate) const VARIABLE: &str = "KEREKASZTAL_TEST_POSTGRES";

/// A running cluster; dropped, it stops and its folder goes.
pub(crate) struct Postgres {
    // Declared before the folder, so that the server stops first.
    _server: Server,
    _folder: Folder,
    /// `postgres://…` of a superuser who may make databases.
    pub(crate) url: String,
}

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        // In the temporary folder: what cannot be removed now is removed by the system.
        fs::remove_dir_all(&self.0).ok();
    }
}

impl Postgres {
    /// Installs PostgreSQL if it may, makes a cluster and starts it on a free port.
    pub(crate) fn start() -> Result<Self> {
        tools::debian(tools::POSTGRES)?;
        // Not below target/: the folder has to be reachable by the user that PostgreSQL runs as, and a
        // socket's path may have 107 bytes.
        let folder = std::env::temp_dir().join(format!("kerekasztal-pg-{}", std::process::id()));
        fs::create_dir_all(&folder).doing(format!("make the folder {}", folder.display()))?;
        let folder = Folder(folder);
        // The password file and the data are nobody else's.
        fs::set_permissions(&folder.0, fs::Permissions::from_mode(0o700))
            .doing("close PostgreSQL's folder")?;
        let user = is_root().then_some("postgres");
        if let Some(user) = user {
            output(Command::new("chown").arg(user).arg(&folder.0))?;
        }
        let password = secret()?;
        let pwfile = folder.0.join("password");
        fs::write(&pwfile, &password).doing("write PostgreSQL's password file")?;
        let data = folder.0.join("data");
        output(
            tethered_as(program("initdb")?, user)
                .current_dir(&folder.0)
                .args([
                    "--username=kerekasztal",
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                ])
                .args(["--no-sync", "-D"])
                .arg(&data)
                .arg(format!("--pwfile={}", pwfile.display())),
        )?;
        let address = http::free_port()?;
        let log = folder.0.join("log");
        let mut server =
            Server::start("PostgreSQL", &mut postgres(&folder.0, &data, address.port(), user)?, &log)?;
        let pidfile = data.join("postmaster.pid");
        server.wait_until(Duration::from_secs(30), &log, || is_ready(&pidfile))?;
        let url = format!("postgres://kerekasztal:{password}@{address}/postgres");
        Ok(Self { _server: server, _folder: folder, url })
    }
}

/// The server's command: nothing that crashes here has to survive, so nothing waits for the disk.
fn postgres(folder: &Path, data: &Path, port: u16, user: Option<&str>) -> Result<Command> {
    let mut command = tethered_as(program("postgres")?, user);
    command.current_dir(folder).arg("-D").arg(data).args(["-p", &port.to_string(), "-h", "127.0.0.1", "-k"]);
    command.arg(folder);
    for setting in ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"] {
        command.args(["-c", setting]);
    }
    Ok(command)
}

/// The eighth line of postmaster.pid says "ready" when the server takes connections.
fn is_ready(pidfile: &Path) -> bool {
    let text = fs::read_to_string(pidfile).unwrap_or_default();
    text.lines().nth(7).is_some_and(|line| line.trim() == "ready")
}

/// A server program: Debian keeps them out of the search path.
fn program(name: &str) -> Result<PathBuf> {
    match tools::postgres_program(name).or_else(|| which(name)) {
        Some(path) => Ok(path),
        None => failed(format!("PostgreSQL's `{name}` was not found. Install the server and try again.")),
    }
}

fn secret() -> Result<String> {
    let mut bytes = [0; 16];
    let mut source = fs::File::open("/dev/urandom").doing("open the system's random generator")?;
    source.read_exact(&mut bytes).doing("read the system's random generator")?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
