//! A PostgreSQL database of one test's own, made and dropped on the test server.

use kernel::{Clock, Ids};
use sea_orm::{ConnectionTrait, Database as Connect};

use crate::{VARIABLE, must};

/// A database that is dropped with this.
#[derive(Debug)]
pub(crate) struct Database {
    server: String,
    name: String,
    /// Its address.
    pub(crate) url: String,
}

impl Database {
    pub(crate) async fn make() -> Database {
        let server = must(std::env::var(VARIABLE));
        let random = Ids::from_system(Clock::System).hidden();
        let name = format!("kk_{}", random.uuid().simple());
        run(&server, &format!("CREATE DATABASE {name}")).await;
        let url = beside(&server, &name);
        Database { server, name, url }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let (server, drop) = (self.server.clone(), format!("DROP DATABASE {} WITH (FORCE)", self.name));
        // A thread of its own, because the test's runtime can't be waited for here.
        let dropping = std::thread::spawn(move || {
            let runtime = must(tokio::runtime::Builder::new_current_thread().enable_all().build());
            runtime.block_on(run(&server, &drop));
        });
        if dropping.join().is_err() && !std::thread::panicking() {
            panic!("the database {} was not dropped", self.name);
        }
    }
}

async fn run(server: &str, statement: &str) {
    let connection = must(Connect::connect(server).await);
    must(connection.execute_unprepared(statement).await);
    must(connection.close().await);
}

/// The address of another database on the same server.
fn beside(server: &str, name: &str) -> String {
    let (before, options) =
        server.split_once('?').map_or((server, None), |(before, options)| (before, Some(options)));
    let host = before.find("://").map_or(0, |at| at + 3);
    let end = before.get(host..).and_then(|rest| rest.find('/')).map_or(before.len(), |at| host + at);
    let options = options.map(|options| format!("?{options}")).unwrap_or_default();
    format!("{}/{name}{options}", &before[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_database_of_the_same_server_has_the_same_address_but_for_its_name() {
        assert_eq!(beside("postgres://u:p@h:1/postgres", "kk"), "postgres://u:p@h:1/kk");
        assert_eq!(beside("postgres://u@h", "kk"), "postgres://u@h/kk");
        assert_eq!(beside("postgres://u@h/a?sslmode=disable", "kk"), "postgres://u@h/kk?sslmode=disable");
    }
}
