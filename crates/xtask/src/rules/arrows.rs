//! Compares the arrows between crates, as cargo metadata has them, with the table of the house.

use std::collections::{BTreeSet, HashMap};

use cargo_metadata::{DependencyKind, Metadata, NodeDep, PackageId};

use super::house;

/// One sentence for each arrow that should not be.
pub(super) fn breaches(metadata: &Metadata) -> Vec<String> {
    let graph = Graph::new(metadata);
    let mut breaches = Vec::new();
    for package in metadata.workspace_packages() {
        let name = package.name.as_str();
        if !house::is_known(name) {
            breaches.push(format!(
                "crate {name} has no place in the house: add it to crates/xtask/src/rules/house.rs"
            ));
            continue;
        }
        for (to, for_tests) in graph.arrows(&package.id) {
            let allowed = house::may_import(name, to) || (for_tests && to == house::FOR_TESTS);
            if graph.is_ours(to) && !allowed {
                breaches.push(format!("{name} must not import {to}: imports only go down (rules/house.rs)"));
            }
        }
        let foreign = match name {
            "kernel" => house::FOREIGN_TO_KERNEL,
            name if house::is_room(name) => house::FOREIGN,
            _ => continue,
        };
        let reached = graph.reached(&package.id);
        for name_of_foreign in foreign.iter().filter(|foreign| reached.contains(**foreign)) {
            breaches.push(format!("{name} must not reach {name_of_foreign}, directly or through others"));
        }
    }
    breaches
}

/// The resolved dependencies, by id.
struct Graph<'a> {
    names: HashMap<&'a PackageId, &'a str>,
    ours: BTreeSet<&'a str>,
    deps: HashMap<&'a PackageId, &'a [NodeDep]>,
}

impl<'a> Graph<'a> {
    fn new(metadata: &'a Metadata) -> Self {
        let nodes = metadata.resolve.as_ref().map_or(&[][..], |resolve| &resolve.nodes);
        Self {
            names: metadata.packages.iter().map(|package| (&package.id, package.name.as_str())).collect(),
            ours: metadata.workspace_packages().iter().map(|package| package.name.as_str()).collect(),
            deps: nodes.iter().map(|node| (&node.id, node.deps.as_slice())).collect(),
        }
    }

    fn is_ours(&self, name: &str) -> bool {
        self.ours.contains(name)
    }

    /// What a crate imports directly, and whether only its tests do.
    fn arrows(&self, from: &PackageId) -> impl Iterator<Item = (&'a str, bool)> {
        let deps = self.deps.get(from).copied().unwrap_or_default();
        deps.iter().filter_map(|dep| Some((*self.names.get(&dep.pkg)?, is_for_tests(dep))))
    }

    /// Every crate that gets into a build of this one, tests aside.
    fn reached(&self, from: &'a PackageId) -> BTreeSet<&'a str> {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(id) = open.pop() {
            let deps = self.deps.get(id).copied().unwrap_or_default();
            for dep in deps.iter().filter(|dep| !is_for_tests(dep)) {
                if self.names.get(&dep.pkg).is_some_and(|name| seen.insert(*name)) {
                    open.push(&dep.pkg);
                }
            }
        }
        seen
    }
}

fn is_for_tests(dep: &NodeDep) -> bool {
    dep.dep_kinds.iter().all(|kind| kind.kind == DependencyKind::Development)
}
