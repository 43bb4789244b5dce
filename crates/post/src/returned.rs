//! What a mail server sends back: a report that a letter could not be delivered (RFC 3464).
//!
//! Reports are made by programs, in lines of ASCII; what is read of one is which letter it is about and whether that is
//! final. Whatever else comes back, such as an answer of somebody who is away, is none.

use kernel::Id;

/// The letter a report says was never delivered; none where it says something else.
pub fn returned(message: &str) -> Option<Id> {
    let lines = || message.lines().map(str::trim_end);
    let report = lines().any(|line| is(line, "content-type:", "message/delivery-status"));
    let failed = lines().any(|line| is(line, "action:", "failed"));
    if !(report && failed) {
        return None;
    }
    // The report has an id of its own, first; the letter's own head stands at its end.
    let ids = lines().zip(lines().skip(1).chain([""])).filter_map(|(line, next)| message_id(line, next));
    ids.last()
}

/// Whether a line is a header that says this.
fn is(line: &str, name: &str, says: &str) -> bool {
    value(line, name).is_some_and(|value| value.trim_start().to_ascii_lowercase().starts_with(says))
}

fn value<'l>(line: &'l str, name: &str) -> Option<&'l str> {
    let head = line.get(..name.len())?;
    head.eq_ignore_ascii_case(name).then(|| &line[name.len()..])
}

/// The letter a `Message-ID` names, which may stand on the line after.
fn message_id(line: &str, next: &str) -> Option<Id> {
    let value = value(line, "message-id:")?.trim();
    let value = if value.is_empty() && next.starts_with([' ', '\t']) { next.trim() } else { value };
    let (id, _) = value.strip_prefix('<')?.split_once('@')?;
    id.parse().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ID: &str = "6f1c0e9e-3a55-4f7e-9c43-0f3c8a7f2b11";

    fn report(action: &str, id: &str) -> String {
        format!(
            "From: MAILER-DAEMON@city.example\r\nMessage-ID: <20261130.77@mx.city.example>\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n\
             --x\r\n\r\nIt could not be delivered.\r\n\
             --x\r\nContent-Type: message/delivery-status\r\n\r\n\
             Reporting-MTA: dns; mx.city.example\r\n\r\nAction: {action}\r\nStatus: 5.1.1\r\n\r\n\
             --x\r\nContent-Type: text/rfc822-headers\r\n\r\n{id}\r\nSubject: x\r\n\r\n--x--\r\n"
        )
    }

    #[test]
    fn only_what_is_final_is_a_letter_that_came_back() {
        let one = Some(ID.parse().unwrap());
        assert_eq!(returned(&report("failed", &format!("Message-ID: <{ID}@city.example>"))), one);
        assert_eq!(returned(&report("Failed", &format!("message-id:\r\n <{ID}@city.example>"))), one);
        assert_eq!(returned(&report("delayed", &format!("Message-ID: <{ID}@city.example>"))), None);
        assert_eq!(returned(&report("failed", "Message-ID: <somebody-elses@list.example>")), None);
        let away =
            format!("Subject: I am away\r\nIn-Reply-To: <{ID}@city.example>\r\n\r\nAction: failed\r\n");
        assert_eq!(returned(&away), None);
    }

    proptest! {
        #[test]
        fn whatever_comes_back_is_read_or_none(message in "\\PC{0,300}", cut in 0..700_usize) {
            let _ = returned(&message);
            let whole = report("failed", &format!("Message-ID: <{ID}@city.example>"));
            let _ = returned(whole.get(..cut).unwrap_or(&whole));
        }
    }
}
