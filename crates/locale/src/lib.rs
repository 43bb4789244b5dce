//! Fluent messages, ICU dates, collation and direction
