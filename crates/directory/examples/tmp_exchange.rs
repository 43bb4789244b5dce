//! scratch
use directory::import::*; use directory::export; use kernel::policy::*; use kernel::*; use std::path::Path;
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let a: Vec<String> = std::env::args().collect();
    let clock = Clock::System; let store = store::Store::open(store::Place::Folder(a[2].clone().into()), clock.clone(), Ids::from_system(clock)).await.unwrap();
    store.migrate(&store::migrate::merge(&[store::migrate::MIGRATIONS, network::MIGRATIONS, directory::MIGRATIONS])).await.unwrap();
    let policy = Policy::new(directory::policy::RULES.iter().copied());
    let t = std::time::Instant::now();
    match a[1].as_str() {
        "import" => { let g = policy.grant::<directory::policy::Import>(&Actor::OPERATOR, Relation::Keeper).unwrap();
            let o = Options { lang: Some(Lang::EN), dry_run: a.get(4).is_some(), ..Default::default() };
            let mut n=0u64; let r = hsds(&store, &g, Path::new(&a[3]), &o, &mut |p| { n+=1; if n%100==0 && !matches!(p, Progress::Row(_)) {println!("{:?} {:?}", t.elapsed(), p)} }).await; match r { Ok(r) => println!("{:?}", r.rows), Err(e) => println!("{e}") } }
        "table" => { let g = policy.grant::<directory::policy::Import>(&Actor::OPERATOR, Relation::Keeper).unwrap();
            let f: Vec<_> = a[4..].iter().map(|x| x.into()).collect();
            let r = table(&store, &g, &f, &Mapping::find(&a[3]).unwrap(), &Options::default(), &mut |_| {}).await; match r { Ok(r) => println!("{r:#?}"), Err(e) => println!("{e}") } }
        _ => { let g = policy.grant::<directory::policy::Export>(&Actor::OPERATOR, Relation::Keeper).unwrap();
            let e = if a.get(4).is_some() { export::Extent::Everything } else { export::Extent::Public };
            println!("{:?}", export::hsds(&store, &g, Path::new(&a[3]), &export::ExportOptions{extent:e, lang:None}).await.unwrap()); }
    }
    println!("{:?}", t.elapsed());
    let s = std::fs::read_to_string("/proc/self/status").unwrap(); println!("{}", s.lines().find(|l| l.starts_with("VmHWM")).unwrap());
}
