//! Start, memory and pages of a city, each page beside nginx serving the same bytes from a file.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::load::{Load, load};
use super::process::memory;
use super::{figure, import, package, print};
use crate::demo::{FIXED, build, is_ready, save};
use crate::failure::{Doing, Result, failed};
use crate::server::{Server, tethered};
use crate::shell::say;
use crate::table::table;
use crate::workspace::{fresh_folder, target};
use crate::{http, tools};

const LIMIT: Duration = Duration::from_secs(120);

/// Measures a city of `services` services.
pub(super) fn bench(services: usize, seconds: u32) -> Result {
    tools::debian(tools::LOAD)?;
    let program = build(true)?;
    let (demo, _, demo_start) = start(&program, "demo", &fresh_folder("bench/demo")?, &FIXED)?;
    drop(demo);

    let source = fresh_folder("bench/package")?;
    package::write(&source, services)?;
    let data = fresh_folder("bench/city")?;
    import::import(&program, &source, &data)?;
    let (server, address, serve_start) = start(&program, "serve", &data, &[])?;
    let idle = memory(server.pid())?;
    let rows = pages(&server, address, seconds)?;
    let busy = memory(server.pid())?;
    let megabytes = |memory: super::process::Memory| {
        format!("{:.0} MB ({:.0} MB anonymous)", memory.resident, memory.anonymous)
    };
    print(
        &format!("A city of {services} services"),
        &[
            figure("demo with seeding, until ready", format!("{demo_start:.2} s")),
            figure("serve on existing data, until ready", format!("{serve_start:.2} s")),
            figure("resident memory after the start", megabytes(idle)),
            figure("resident memory after the load", megabytes(busy)),
        ],
    );
    say(format!("\n{}", table(["page", "bytes", "req/s", "p50 µs", "p99 µs", "CPU µs", "of nginx"], &rows)));
    Ok(())
}

/// Starts the program and waits until it is ready; with the seconds that took.
fn start(program: &Path, role: &str, data: &Path, more: &[&str]) -> Result<(Server, SocketAddr, f64)> {
    let address = http::free_port()?;
    let log = target().join("bench").join(format!("{role}.log"));
    let mut command = tethered(program);
    command.arg(role).arg("--data").arg(data).args(["--listen", &address.to_string()]).args(more);
    let start = Instant::now();
    let mut server = Server::start(role, &mut command, &log)?;
    server.wait_until(LIMIT, &log, || is_ready(address))?;
    Ok((server, address, start.elapsed().as_secs_f64()))
}

/// One row for our server and one for nginx for each page.
fn pages(server: &Server, address: SocketAddr, seconds: u32) -> Result<Vec<[String; 7]>> {
    let folder = fresh_folder("bench/nginx")?;
    let (nginx, beside) = nginx(&folder)?;
    let mut rows = Vec::new();
    for (name, path) in paths(address)? {
        let bytes = http::get_ok(address, &path)?;
        save(&folder.join(format!("{name}.html")), &bytes)?;
        let ours = load(address, &path, server.pid(), seconds)?;
        let theirs = load(beside, &format!("/{name}.html"), nginx.pid(), seconds)?;
        rows.push(row(name, bytes.len(), &ours, format!("{:.0} %", 100.0 * ours.rate / theirs.rate)));
        rows.push(row(&format!("  nginx, {name}"), bytes.len(), &theirs, String::new()));
    }
    Ok(rows)
}

fn row(name: &str, bytes: usize, load: &Load, share: String) -> [String; 7] {
    let number = |value: f64| format!("{value:.0}");
    let numbers = [number(load.rate), number(load.p50), number(load.p99), number(load.cpu)];
    let [rate, p50, p99, cpu] = numbers;
    [name.to_owned(), bytes.to_string(), rate, p50, p99, cpu, share]
}

/// The pages of the budgets, with real ids of this city.
fn paths(address: SocketAddr) -> Result<Vec<(&'static str, String)>> {
    let id = |collection: &str| -> Result<String> {
        let body = http::get_ok(address, &format!("/hsds/v3/{collection}?per_page=1"))?;
        let page: Value = serde_json::from_slice(&body).doing(format!("read /{collection} as JSON"))?;
        match page["contents"][0]["id"].as_str() {
            Some(id) => Ok(id.to_owned()),
            None => failed(format!("The city has no {collection}.")),
        }
    };
    Ok(vec![
        ("home", "/hu".to_owned()),
        ("service", format!("/hu/service/{}", id("services")?)),
        ("organization", format!("/hu/organization/{}", id("organizations")?)),
        ("results", "/hu/search?q=counselling".to_owned()),
    ])
}

/// nginx with as many workers as cores, no log, the folder as its root.
fn nginx(folder: &Path) -> Result<(Server, SocketAddr)> {
    let address = http::free_port()?;
    let (root, user) = (folder.display(), if crate::shell::is_root() { "user root;" } else { "" });
    let config = format!(
        "{user}\nworker_processes auto;\ndaemon off;\npid {root}/pid;\nerror_log {root}/error.log;\n\
         events {{ worker_connections 1024; }}\n\
         http {{\n  access_log off;\n  sendfile on;\n  types {{ text/html html; }}\n  charset utf-8;\n  \
         client_body_temp_path {root}/t1;\n  proxy_temp_path {root}/t2;\n  fastcgi_temp_path {root}/t3;\n  \
         uwsgi_temp_path {root}/t4;\n  scgi_temp_path {root}/t5;\n  keepalive_requests 1000000;\n  \
         server {{ listen {address}; root {root}; }}\n}}\n"
    );
    let file = folder.join("nginx.conf");
    save(&file, config.as_bytes())?;
    fs::write(folder.join("ready.html"), "ready").doing("write nginx's first page")?;
    let log = target().join("bench/nginx.log");
    let mut command = tethered("nginx");
    command.arg("-c").arg(&file).arg("-p").arg(folder).args(["-e", "stderr"]);
    let mut server = Server::start("nginx", &mut command, &log)?;
    server.wait_until(LIMIT, &log, || {
        http::get(address, "/ready.html").is_ok_and(|answer| answer.status == 200)
    })?;
    Ok((server, address))
}
