//! A form as it was sent, in the order of its fields.

use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::extract::{FromRequest, Request};

/// The fields of a form with what they say. No sign is in it that a database can't keep in a text: nobody types one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fields(pub Vec<(String, String)>);

/// A text as it can be kept.
pub fn kept(text: &str) -> String {
    text.replace('\0', "")
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = FormRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let Form(sent) = Form::<Vec<(String, String)>>::from_request(request, state).await?;
        Ok(Fields(sent.iter().map(|(name, says)| (kept(name), kept(says))).collect()))
    }
}
