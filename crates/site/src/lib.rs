//! Composes the rooms: router, middleware, policy snapshot, one migration history
