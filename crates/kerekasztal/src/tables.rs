//! Tables that somebody uploads are read by a child of this program, with little memory and little time: whatever
//! a file does to its reader, the server goes on (domain/security.md, Abuse).

use std::io::{Cursor, Read};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use sheet::{BY_HAND, Format};
use site::Tables;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

use crate::{Failed, cli};

/// How long a child may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// What the shell sets before the child begins: a gigabyte of address space, five seconds of work.
const LIMITED: &str = "ulimit -v 1048576; ulimit -t 5; exec \"$0\" read-table \"$1\"";

/// What the site reads tables with.
pub(crate) fn reader() -> Tables {
    Arc::new(|bytes, format| {
        Box::pin(async move {
            match tokio::time::timeout(PATIENCE, in_a_child(bytes, format)).await {
                Ok(Ok(rows)) => Some(rows),
                Ok(Err(error)) => {
                    tracing::info!(error = error.sentence(), "a table could not be read");
                    None
                }
                Err(_) => {
                    tracing::warn!("a table took too long to read");
                    None
                }
            }
        })
    })
}

async fn in_a_child(bytes: Vec<u8>, format: Format) -> Result<Vec<Vec<String>>, Failed> {
    let program = std::env::current_exe()?;
    let mut child = Command::new("sh")
        .args(["-c", LIMITED])
        .arg(program)
        .arg(name(format))
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()?;
    let mut input = child.stdin.take().ok_or_else(|| Failed::new("the child reads nothing"))?;
    // Beside reading its answer: a child that gives up early must not leave us writing.
    let writing = tokio::spawn(async move {
        let _ = input.write_all(&bytes).await;
    });
    let answer = child.wait_with_output().await?;
    writing.abort();
    match answer.status.success() {
        true => Ok(serde_json::from_slice(&answer.stdout)?),
        false => Err(Failed::new(format!("its reader ended with {}", answer.status))),
    }
}

const fn name(format: Format) -> &'static str {
    match format {
        Format::Xlsx => "xlsx",
        Format::Csv | Format::Json | Format::Ndjson => "csv",
    }
}

/// `read-table`: the child. A table on its input, its rows as JSON on its output.
pub(crate) fn read(args: &cli::ReadTable) -> Result<(), Failed> {
    let mut bytes = Vec::new();
    std::io::stdin().lock().take(BY_HAND.file_bytes + 1).read_to_end(&mut bytes)?;
    let format = if args.format == name(Format::Xlsx) { Format::Xlsx } else { Format::Csv };
    let rows = sheet::cells(Cursor::new(bytes), format, &BY_HAND)?;
    serde_json::to_writer(std::io::stdout().lock(), &rows)?;
    Ok(())
}
