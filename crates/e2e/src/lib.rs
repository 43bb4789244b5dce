//! Browser journeys: everything is in `tests/it`. `cargo xtask test --only browser` starts the demonstration
//! city and runs them against it.
