//! Pages and read API of the room directory
