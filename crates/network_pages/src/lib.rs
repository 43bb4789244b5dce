//! Pages of the room network
