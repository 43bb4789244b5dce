//! The room network: organisations
