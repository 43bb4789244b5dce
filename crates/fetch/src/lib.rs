//! Outgoing HTTP, guarded
