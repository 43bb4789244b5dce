//! What the kernel knows about a process and its children: CPU time and memory, from /proc.

use std::fs;

use crate::failure::{Doing, Result, failed};
use crate::shell::output;

/// Memory of one process in MB (10⁶ bytes).
pub(super) struct Memory {
    /// Resident, shared and mapped files included.
    pub(super) resident: f64,
    /// Anonymous: what only this process holds.
    pub(super) anonymous: f64,
    /// The highest resident memory so far.
    pub(super) peak: f64,
}

/// Reads a process's memory; fails when it is gone.
pub(super) fn memory(pid: u32) -> Result<Memory> {
    let text = fs::read_to_string(format!("/proc/{pid}/status")).doing("read a process's memory")?;
    let field = |name: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        line.and_then(|rest| rest.split_whitespace().next()?.parse::<f64>().ok())
            .map(|kib| kib * 1024.0 / 1e6)
    };
    match (field("VmRSS"), field("RssAnon"), field("VmHWM")) {
        (Some(resident), Some(anonymous), Some(peak)) => Ok(Memory { resident, anonymous, peak }),
        _ => failed("A process ended before its memory was read."),
    }
}

/// CPU seconds, user and system, that a process and its children have used.
pub(super) fn cpu_seconds(pid: u32) -> Result<f64> {
    let hertz = output(std::process::Command::new("getconf").arg("CLK_TCK"))?;
    let hertz: f64 = hertz.trim().parse().doing("read the kernel's clock rate")?;
    let mut ticks = 0;
    for entry in fs::read_dir("/proc").doing("list the processes")?.flatten() {
        // A process may end between the list and the look; then it has nothing to add.
        let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        if let Some((id, parent, used)) = parse_stat(&stat)
            && (id == pid || parent == pid)
        {
            ticks += used;
        }
    }
    Ok(ticks as f64 / hertz)
}

/// Id, parent and used ticks out of /proc/PID/stat, whose second field may hold spaces and brackets.
fn parse_stat(stat: &str) -> Option<(u32, u32, u64)> {
    let (id, rest) = stat.split_once(" (")?;
    let fields: Vec<&str> = rest.rsplit_once(") ")?.1.split(' ').collect();
    let number = |at: usize| fields.get(at)?.parse::<u64>().ok();
    Some((id.parse().ok()?, u32::try_from(number(1)?).ok()?, number(11)? + number(12)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_found_behind_an_odd_name() {
        let stat = "77 (a ) b) S 5 77 77 0 -1 4194304 100 0 0 0 30 12 0 0 20 0 1 0";
        assert_eq!(parse_stat(stat), Some((77, 5, 42)));
    }

    #[test]
    fn our_own_memory_can_be_read() {
        let memory = memory(std::process::id()).unwrap();
        assert!(memory.resident > 0.5 && memory.peak >= memory.anonymous);
        assert!(cpu_seconds(std::process::id()).unwrap() >= 0.0);
    }
}
