//! Load on one page: `wrk` on the loopback, with what the server paid for each request.

use std::fs;
use std::net::SocketAddr;
use std::process::Command;

use super::process::cpu_seconds;
use crate::failure::{Doing, Result, failed};
use crate::shell::output;
use crate::workspace::fresh_folder;

/// Connections at the same time, as in the budgets.
pub(super) const CONNECTIONS: u32 = 8;

/// What one run showed.
pub(super) struct Load {
    /// Answers a second.
    pub(super) rate: f64,
    /// Half of the answers took at most this, in µs.
    pub(super) p50: f64,
    /// 99 % of the answers took at most this, in µs.
    pub(super) p99: f64,
    /// CPU time of the server for each answer, in µs.
    pub(super) cpu: f64,
}

/// Who is asked, for what, and how.
pub(super) struct Asked<'a> {
    /// Where the server listens, and its process.
    pub(super) server: (SocketAddr, u32),
    /// The pages, one after the other and again.
    pub(super) paths: &'a [String],
    /// The content coding asked for.
    pub(super) coding: &'a str,
    /// How many ask at the same time.
    pub(super) connections: u32,
    /// The cookie of who asks, where it is somebody.
    pub(super) cookie: Option<&'a str>,
}

/// Asks for pages as fast as they come, for some seconds.
pub(super) fn load(asked: &Asked, seconds: u32) -> Result<Load> {
    let ((server, pid), first) = (asked.server, asked.paths.first().map_or("/", String::as_str));
    let script = fresh_folder("bench/wrk")?.join("paths.lua");
    let list: Vec<String> = asked.paths.iter().map(|path| format!("\"{path}\"")).collect();
    let text = format!(
        "local paths = {{{}}}\nlocal at = 0\nrequest = function()\n  at = at % #paths + 1\n  \
         return wrk.format(\"GET\", paths[at])\nend\n",
        list.join(", ")
    );
    fs::write(&script, text).doing("write wrk's script")?;
    let wrk = |seconds: u32| {
        let url = format!("http://{server}{first}");
        let (duration, header) = (format!("{seconds}s"), format!("Accept-Encoding: {}", asked.coding));
        let mut wrk = Command::new("wrk");
        wrk.args(["-t1", "-c", &asked.connections.to_string(), "--latency", "-d", &duration, "-H", &header]);
        if let Some(cookie) = asked.cookie {
            wrk.args(["-H", &format!("Cookie: {cookie}")]);
        }
        if asked.paths.len() > 1 {
            wrk.arg("-s").arg(&script);
        }
        output(wrk.arg(&url))
    };
    wrk(1)?;
    let before = cpu_seconds(pid)?;
    let said = wrk(seconds)?;
    let used = cpu_seconds(pid)? - before;
    let Some(report) = Report::parse(&said) else {
        return failed(format!("wrk's report could not be read:\n{said}"));
    };
    if said.contains("Non-2xx") || said.contains("Socket errors") {
        return failed(format!("{first} did not always answer with success under load:\n{said}"));
    }
    Ok(Load { rate: report.rate, p50: report.p50, p99: report.p99, cpu: used * 1e6 / report.requests })
}

struct Report {
    rate: f64,
    p50: f64,
    p99: f64,
    requests: f64,
}

impl Report {
    fn parse(text: &str) -> Option<Self> {
        let after =
            |start: &str| text.lines().find_map(|line| line.trim().strip_prefix(start)).map(str::trim);
        let requests = text.lines().find_map(|line| line.trim().split_once(" requests in "))?.0;
        Some(Self {
            rate: after("Requests/sec:")?.parse().ok()?,
            p50: micros(after("50%")?)?,
            p99: micros(after("99%")?)?,
            requests: requests.parse().ok()?,
        })
    }
}

/// wrk's `61.00us`, `1.90ms` or `2.01s` in µs.
fn micros(text: &str) -> Option<f64> {
    let units = [("us", 1.0), ("ms", 1e3), ("s", 1e6)];
    let (number, unit) = units.iter().find_map(|(name, unit)| Some((text.strip_suffix(name)?, unit)))?;
    number.parse::<f64>().ok().map(|number| number * unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_of_wrk_is_read() {
        let text = "  Latency Distribution\n     50%   61.00us\n     75%  100.00us\n     90%    1.00ms\n     99%    1.90ms\n  \
                    907000 requests in 10.00s, 1.00GB read\nRequests/sec:  90700.12\nTransfer/sec: 1.0MB\n";
        let report = Report::parse(text).unwrap();
        assert_eq!((report.p50, report.p99), (61.0, 1900.0));
        assert_eq!((report.rate, report.requests), (90700.12, 907000.0));
        assert!(Report::parse("nothing").is_none());
    }
}
