//! tmp
#[path = "../tests/it/api/city.rs"]
mod city;
use std::sync::Arc;
#[tokio::main]
async fn main() {
    let history =
        store::migrate::merge(&[store::migrate::MIGRATIONS, network::MIGRATIONS, directory::MIGRATIONS]);
    let store = testkit::TestStore::new(&history).await;
    let mut records = city::records();
    let n: usize = std::env::var("N").ok().and_then(|n| n.parse().ok()).unwrap_or(0);
    for i in 0..n {
        for mut r in city::records() {
            if ![
                "service",
                "service_at_location",
                "phone",
                "schedule",
                "language",
                "attribute",
                "cost_option",
                "required_document",
            ]
            .contains(&r.entity.name)
            {
                continue;
            }
            if r.target("location_id").is_some() && r.entity.name != "service_at_location" {
                continue;
            }
            let x = format!("{i}");
            let mut fresh = kernel::Record::new(r.entity, r.id.part(&x));
            fresh.audience = r.audience;
            for (at, v) in r.values().to_vec() {
                let v = match (&v, r.entity.fields[at as usize].name) {
                    (kernel::Value::Id(id), "service_id" | "service_at_location_id" | "link_id") => {
                        kernel::Value::Id(id.part(&x))
                    }
                    _ => v,
                };
                fresh.set_at(at as usize, Some(v));
            }
            for t in r.texts().to_vec() {
                fresh.put_text(t);
            }
            if r.entity.name == "attribute" && r.line("link_entity") != Some("service") {
                continue;
            }
            std::mem::swap(&mut r, &mut fresh);
            records.push(r);
        }
    }
    let mut unit = store.begin(&kernel::policy::Actor::OPERATOR).await.unwrap();
    for r in &mut records {
        unit.save(r).await.unwrap();
    }
    unit.commit().await.unwrap();
    let live = directory::snapshot::Live::start(store.clone()).await.unwrap();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = std::fs::read_dir(root.join("assets/dist")).unwrap().map(|e| {
        let e = e.unwrap();
        (e.file_name().into_string().unwrap(), std::fs::read(e.path()).unwrap())
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:18765").await.unwrap();
    let shell = Arc::new(page::Shell {
        locales: Arc::new(locale::Locales::from_dir(&root.join("locales")).unwrap()),
        assets: Arc::new(page::Assets::from_files(files).unwrap()),
        city: (*live.now().city).clone(),
        public_url: "http://127.0.0.1:18765".into(),
        leave: page::Shell::LEAVE.into(),
        search: "/search",
        demo: false,
    });
    let routes = directory_pages::api::routes(live.clone(), shell).unwrap();
    let policy = Arc::new(kernel::policy::Policy::new(directory::policy::RULES.iter().copied()));
    let cache = page::PageCache::new(live.generation(), store.clock().clone(), 1 << 20);
    let app = directory_pages::api::around(page::router(routes, policy).unwrap().layer(cache));
    println!("ready");
    axum::serve(listener, app).await.unwrap();
}
