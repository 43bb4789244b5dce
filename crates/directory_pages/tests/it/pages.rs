//! The pages for people.

mod handlers;
mod hours;
mod render;
mod search;
mod support;
