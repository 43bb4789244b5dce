//! The least HTTP client that can ask a server on this machine: GET and forms, HTTP/1.0, one answer, no redirects.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use crate::failure::{Doing, Result, failed};

/// An answer with its body as it came (HTTP/1.0 has neither chunks nor compression unless asked for).
pub(crate) struct Answer {
    /// The status code.
    pub(crate) status: u16,
    /// The body, not decoded.
    pub(crate) body: Vec<u8>,
    /// The lines before it.
    head: String,
}

impl Answer {
    /// A cookie it sets, as it is sent back.
    pub(crate) fn cookie(&self, name: &str) -> Result<String> {
        let set = |line: &str| {
            let (header, value) = line.split_once(": ")?;
            let pair = value.split(';').next()?;
            (header.eq_ignore_ascii_case("set-cookie") && pair.starts_with(name)).then(|| pair.to_owned())
        };
        match self.head.lines().find_map(set) {
            Some(pair) => Ok(pair),
            None => failed(format!("No cookie {name} was set; the status is {}.", self.status)),
        }
    }
}

/// What is sent with a cookie: a question, or a form of a page of the same site.
pub(crate) struct Sent<'a> {
    path: &'a str,
    cookie: &'a str,
    form: Option<String>,
}

impl<'a> Sent<'a> {
    /// GET.
    pub(crate) fn get(path: &'a str, cookie: &'a str) -> Self {
        Self { path, cookie, form: None }
    }

    /// POST.
    pub(crate) fn post(path: &'a str, cookie: &'a str, form: String) -> Self {
        Self { path, cookie, form: Some(form) }
    }
}

/// Sends it, and gives whatever is answered.
pub(crate) fn send(server: SocketAddr, sent: &Sent) -> Result<Answer> {
    let cookie = format!("Cookie: {}\r\n", sent.cookie);
    let Some(form) = &sent.form else { return ask(server, sent.path, &cookie) };
    let headers = format!(
        "{cookie}Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\n",
        form.len()
    );
    say(server, ("POST", sent.path), &headers, form)
}

/// GET `path` from a server on this machine.
pub(crate) fn get(server: SocketAddr, path: &str) -> Result<Answer> {
    ask(server, path, "")
}

/// The body of a 200 in a content coding, such as `br` or `identity`.
pub(crate) fn get_coded(server: SocketAddr, path: &str, coding: &str) -> Result<Vec<u8>> {
    body(ask(server, path, &format!("Accept-Encoding: {coding}\r\n"))?, path)
}

/// GET that insists on 200 and gives the body.
pub(crate) fn get_ok(server: SocketAddr, path: &str) -> Result<Vec<u8>> {
    body(get(server, path)?, path)
}

/// `headers` are whole lines.
fn ask(server: SocketAddr, path: &str, headers: &str) -> Result<Answer> {
    say(server, ("GET", path), headers, "")
}

fn say(server: SocketAddr, (method, path): (&str, &str), headers: &str, body: &str) -> Result<Answer> {
    let what = format!("{method} {path} from {server}");
    let mut stream = TcpStream::connect_timeout(&server, Duration::from_secs(5)).doing(&what)?;
    stream.set_read_timeout(Some(Duration::from_secs(30))).doing(&what)?;
    let head = format!("{method} {path} HTTP/1.0\r\nHost: {server}\r\nAccept: */*\r\n{headers}\r\n");
    stream.write_all([head, body.to_owned()].concat().as_bytes()).doing(&what)?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).doing(&what)?;
    match parse(&bytes) {
        Some(answer) => Ok(answer),
        None => failed(format!("Could not {what}: the answer is not HTTP.")),
    }
}

fn body(answer: Answer, path: &str) -> Result<Vec<u8>> {
    if answer.status == 200 {
        return Ok(answer.body);
    }
    let said: String = String::from_utf8_lossy(&answer.body).chars().take(300).collect();
    failed(format!("GET {path} answered {} instead of 200: {said}", answer.status))
}

/// A port nobody listens on at this moment.
pub(crate) fn free_port() -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").doing("find a free port")?;
    listener.local_addr().doing("find a free port")
}

fn parse(bytes: &[u8]) -> Option<Answer> {
    let head_end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(bytes.get(..head_end)?).ok()?;
    let status = head.strip_prefix("HTTP/1.")?.split(' ').nth(1)?.parse().ok()?;
    Some(Answer { status, body: bytes.get(head_end + 4..)?.to_vec(), head: head.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_has_a_status_and_a_body() {
        let answer = parse(b"HTTP/1.1 404 Not Found\r\nA: b\r\n\r\nno\r\n\r\nmore").unwrap();
        assert_eq!(answer.status, 404);
        assert_eq!(answer.body, b"no\r\n\r\nmore");
        assert!(parse(b"SSH-2.0").is_none());
    }
}
