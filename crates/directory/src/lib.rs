//! The room directory: services, places, hours and everything else of HSDS
