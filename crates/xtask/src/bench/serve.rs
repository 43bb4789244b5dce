//! Start, memory and pages of a city, each page beside nginx serving the same bytes from a file.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;

use super::city::{City, LIMIT, command};
use super::load::{Asked, CONNECTIONS, Load, load};
use super::process::{Memory, memory};
use super::{Figure, Setup, figure, import, mix, package};
use crate::demo::{FIXED, save};
use crate::failure::{Doing, Result, failed};
use crate::server::{Server, tethered};
use crate::workspace::{fresh_folder, target};
use crate::{http, tools};

/// A page: its name, its path in this city, its budget beside nginx.
struct Page {
    name: &'static str,
    path: String,
    budget: &'static str,
}

/// How long after its start a server is at rest.
const AT_REST: Duration = Duration::from_secs(2);
/// How a page may be coded, and the folder of nginx's root with pages coded so.
pub(super) const CODINGS: [&str; 2] = ["identity", "br"];

/// Measures a city of `services` services.
pub(super) fn bench(setup: &Setup, services: usize) -> Result<Vec<Figure>> {
    tools::debian(tools::LOAD)?;
    let program = &setup.program;
    let mut demo = command(program, &["demo"], &fresh_folder("bench/demo")?);
    demo.args(FIXED);
    let demo = City::start("demo", demo)?.start;

    let source = fresh_folder("bench/package")?;
    package::write(&source, services)?;
    let data = fresh_folder("bench/city")?;
    import::import(program, &source, &data)?;
    // Once before, as after any change of the program: it keeps what it makes of the needs, and the index.
    let first = City::start("serve", command(program, &["serve"], &data))?.start;
    let city = City::start("serve", command(program, &["serve"], &data))?;
    // What the start took for a while is given back a little later (docs/adr/0012).
    sleep(AT_REST);
    let idle = memory(city.server.pid())?;
    let pages = pages(&city, setup.seconds)?;
    let busy = memory(city.server.pid())?;

    let mut figures = vec![
        figure("demo with seeding, until ready", format!("{:.2} s", demo.as_secs_f64()), "≤ 5 s"),
        figure(
            format!("serve of {services} services, until ready"),
            format!("{:.2} s", city.start.as_secs_f64()),
            "≤ 1 s",
        ),
        figure("  the first start of a new version", format!("{:.2} s", first.as_secs_f64()), ""),
        figure("  its memory two seconds after the start", megabytes(idle), "≤ 100 MB"),
        figure("  its memory after the load", megabytes(busy), "≤ 100 MB"),
    ];
    figures.extend(pages);
    drop(city);
    figures.extend(mix::bench(setup, &data)?);
    Ok(figures)
}

/// Memory as it is told.
pub(super) fn megabytes(memory: Memory) -> String {
    format!("{:.0} MB ({:.0} MB anonymous)", memory.resident, memory.anonymous)
}

/// One line for our server and one for nginx, for each page and coding.
fn pages(city: &City, seconds: u32) -> Result<Vec<Figure>> {
    let folder = fresh_folder("bench/nginx")?;
    let (nginx, beside) = nginx(&folder)?;
    let mut figures = Vec::new();
    for page in list(city.address)? {
        for coding in CODINGS {
            let body = http::get_coded(city.address, &page.path, coding)?;
            let file = format!("/{coding}/{}.html", page.name);
            save(&folder.join(file.trim_start_matches('/')), &body)?;
            let one = |server, path: &str| {
                let paths = [path.to_owned()];
                load(
                    &Asked { server, paths: &paths, coding, connections: CONNECTIONS, cookie: None },
                    seconds,
                )
            };
            let ours = one((city.address, city.server.pid()), &page.path)?;
            let theirs = one((beside, nginx.pid()), &file)?;
            let share = format!("{:.0} %", 100.0 * ours.rate / theirs.rate);
            let bytes = body.len();
            figures.push(loaded(format!("{}, {coding}", page.name), &ours, page.budget, share, bytes));
            figures.push(loaded("  nginx".to_owned(), &theirs, "", String::new(), bytes));
        }
    }
    Ok(figures)
}

pub(super) fn loaded(what: String, load: &Load, budget: &str, share: String, bytes: usize) -> Figure {
    let [p50, p99, cpu] = [load.p50, load.p99, load.cpu].map(|micros| format!("{micros:.0}"));
    [what, format!("{:.0}/s", load.rate), budget.to_owned(), share, p50, p99, cpu, bytes.to_string()]
}

/// The pages of the budgets, with real ids of this city.
fn list(address: SocketAddr) -> Result<Vec<Page>> {
    const HALF: &str = "≥ 50 % of nginx";
    let id = |collection: &str| -> Result<String> {
        let body = http::get_ok(address, &format!("/hsds/v3/{collection}?per_page=1"))?;
        let page: Value = serde_json::from_slice(&body).doing(format!("read /{collection} as JSON"))?;
        match page["contents"][0]["id"].as_str() {
            Some(id) => Ok(id.to_owned()),
            None => failed(format!("The city has no {collection}.")),
        }
    };
    let (service, organization) = (id("services")?, id("organizations")?);
    Ok(vec![
        Page { name: "home", path: "/hu/".to_owned(), budget: HALF },
        Page { name: "service", path: format!("/hu/service/{service}"), budget: HALF },
        Page { name: "organization", path: format!("/hu/organization/{organization}"), budget: HALF },
    ])
}

/// nginx with as many workers as cores, no log, and a folder for each coding.
pub(super) fn nginx(folder: &Path) -> Result<(Server, SocketAddr)> {
    for coding in CODINGS {
        fs::create_dir_all(folder.join(coding)).doing("make nginx's folders")?;
    }
    let address = http::free_port()?;
    let (root, user) = (folder.display(), if crate::shell::is_root() { "user root;" } else { "" });
    let config = format!(
        "{user}\nworker_processes auto;\ndaemon off;\npid {root}/pid;\nerror_log {root}/error.log;\n\
         events {{ worker_connections 1024; }}\n\
         http {{\n  access_log off;\n  sendfile on;\n  types {{ text/html html; }}\n  charset utf-8;\n  \
         client_body_temp_path {root}/t1;\n  proxy_temp_path {root}/t2;\n  fastcgi_temp_path {root}/t3;\n  \
         uwsgi_temp_path {root}/t4;\n  scgi_temp_path {root}/t5;\n  keepalive_requests 1000000;\n  \
         server {{\n    listen {address};\n    root {root};\n    \
         location /br/ {{ add_header Content-Encoding br; }}\n  }}\n}}\n"
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
