//! Plain text search over public values; knows no room
