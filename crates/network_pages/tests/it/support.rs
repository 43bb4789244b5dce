//! A shell with the project's own languages and assets, as `site` makes it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use kernel::Lang;
use locale::Locales;
use municipality::City;
use municipality::Told;
use page::{Assets, Shell};
use scraper::{ElementRef, Html, Selector};

pub(crate) const LANGUAGES: [Lang; 14] = Lang::PUBLIC;

pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub(crate) fn shell() -> Shell {
    let built = std::fs::read_dir(repository().join("assets/dist")).unwrap().map(|entry| {
        let entry = entry.unwrap();
        (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap())
    });
    let mut city = City::empty("Europe/Budapest".parse().unwrap(), LANGUAGES.to_vec());
    city.name = Told([(Lang::HU, "Mintaváros".to_owned())].into());
    let city = Arc::new(city);
    Shell {
        locales: Arc::new(Locales::from_dir(&repository().join("locales")).unwrap()),
        assets: Arc::new(Assets::from_files(built).unwrap()),
        city: Box::new(move || Arc::clone(&city)),
        public_url: "https://kerekasztal.example".into(),
        leave: Shell::LEAVE.into(),
        search: "/search",
        demo: false,
        rooms: Box::new(|_| Vec::new()),
        try_out: false,
    }
}

pub(crate) fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

pub(crate) fn words(element: ElementRef) -> String {
    element.text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}
