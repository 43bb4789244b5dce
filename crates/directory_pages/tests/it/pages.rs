//! The pages for people.

mod handlers;
mod hours;
mod needs;
mod places;
mod render;
mod search;
mod support;
