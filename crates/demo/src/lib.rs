//! The demonstration city
