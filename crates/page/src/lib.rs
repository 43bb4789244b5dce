//! HTML shell, components, forms, assets, cache policies and route rows
