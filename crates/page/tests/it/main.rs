//! What the crate promises, seen from outside.

#[cfg(test)]
mod assets;
#[cfg(test)]
mod cache;
#[cfg(test)]
mod contrast;
#[cfg(test)]
mod escaping;
#[cfg(test)]
mod headers;
#[cfg(test)]
mod routes;
#[cfg(test)]
mod shell;

/// A shell with the project's own languages and assets, as `site` would make it.
#[cfg(test)]
mod support {
    use std::path::{Path, PathBuf};
    use std::sync::Arc;

    use axum::body::{Body, to_bytes};
    use axum::extract::Request;
    use axum::response::Response;
    use bytes::Bytes;
    use kernel::Lang;
    use locale::Locales;
    use municipality::City;
    use municipality::{EmergencyNumber, Told};
    use page::{Assets, Shell};

    pub(crate) fn repository() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    pub(crate) fn built_files() -> Vec<(String, Vec<u8>)> {
        let folder = std::fs::read_dir(repository().join("assets/dist")).unwrap();
        folder
            .map(|entry| {
                let entry = entry.unwrap();
                (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())
            })
            .collect()
    }

    pub(crate) fn assets() -> Arc<Assets> {
        Arc::new(Assets::from_files(built_files()).unwrap())
    }

    pub(crate) fn told(texts: &[(Lang, &str)]) -> Told {
        Told(texts.iter().map(|(lang, text)| (*lang, (*text).to_owned())).collect())
    }

    pub(crate) fn shell() -> Shell {
        let mut city = City::empty("Europe/Budapest".parse().unwrap(), Lang::PUBLIC.to_vec());
        city.name = told(&[(Lang::HU, "Mintaváros"), (Lang::EN, "Sampletown"), (Lang::AR, "مدينة المثال")]);
        city.emergency = vec![EmergencyNumber {
            number: "112".into(),
            label: told(&[(Lang::HU, "Segélyhívó")]),
            sentence: told(&[(Lang::HU, "Életveszélyben."), (Lang::EN, "When a life is in danger.")]),
        }];
        let city = Arc::new(city);
        Shell {
            locales: Arc::new(Locales::from_dir(&repository().join("locales")).unwrap()),
            assets: assets(),
            city: Box::new(move || Arc::clone(&city)),
            public_url: "https://kerekasztal.example".into(),
            leave: Shell::LEAVE.into(),
            search: "/search",
            demo: false,
            rooms: Box::new(|_| Vec::new()),
            try_out: false,
        }
    }

    pub(crate) fn ask(path: &str, headers: &[(&str, &str)]) -> Request {
        let request =
            headers.iter().fold(Request::builder().uri(path), |r, (name, value)| r.header(*name, *value));
        request.body(Body::empty()).unwrap()
    }

    pub(crate) async fn body(response: Response) -> Bytes {
        to_bytes(response.into_body(), usize::MAX).await.unwrap()
    }

    pub(crate) fn header<'a>(response: &'a Response, name: &str) -> Option<&'a str> {
        response.headers().get(name).map(|value| value.to_str().unwrap())
    }
}
