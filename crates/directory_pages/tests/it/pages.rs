//! The pages for people.

mod filters;
mod guide;
mod handlers;
mod hidden;
mod hours;
mod needs;
mod places;
mod render;
mod saved;
mod search;
mod support;
