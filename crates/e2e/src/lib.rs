//! Browser journeys
