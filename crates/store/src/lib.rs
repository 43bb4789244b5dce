//! SQLite or PostgreSQL: unit of work, revisions, audit, change feed, jobs, files, backup archive
