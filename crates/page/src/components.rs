//! What components and parts of pages are given.

/// A step of the way to a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// What the place is called.
    pub label: String,
    /// Where it is.
    pub href: String,
}

/// Something to choose in a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// Whether it is chosen.
    pub on: bool,
}

impl Choice {
    /// A choice.
    pub fn new(value: impl Into<String>, label: impl Into<String>, on: bool) -> Choice {
        Choice { value: value.into(), label: label.into(), on }
    }
}

/// Something wrong with what was typed into a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The id of the field; the summary leads there.
    pub field: String,
    /// What is wrong and what would be right.
    pub message: String,
}

/// The first value of a name in a form as it was sent, empty where there is none.
pub fn field<'f>(sent: &'f [(String, String)], name: &str) -> &'f str {
    sent.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
}

/// A list spread over pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    current: u32,
    last: u32,
    base: String,
    at: &'static str,
}

impl Pages {
    /// Page `current` (from 1) of a list of `total` entries, `size` a page. A page's address is
    /// `base` with the page's number after it: `/hu/search?q=orvos&page=`.
    pub fn new(current: u32, total: usize, size: usize, base: impl Into<String>) -> Self {
        let last = total.div_ceil(size.max(1)).max(1);
        let last = u32::try_from(last).unwrap_or(u32::MAX);
        Pages { current: current.clamp(1, last), last, base: base.into(), at: "" }
    }

    /// The same with addresses that lead to a place on the page: `#invited`.
    #[must_use]
    pub fn at(self, at: &'static str) -> Self {
        Pages { at, ..self }
    }

    /// The page one is on.
    pub fn current(&self) -> u32 {
        self.current
    }

    /// The last page.
    pub fn last(&self) -> u32 {
        self.last
    }

    /// The page before, if any.
    pub fn before(&self) -> Option<u32> {
        (self.current > 1).then(|| self.current - 1)
    }

    /// The page after, if any.
    pub fn after(&self) -> Option<u32> {
        (self.current < self.last).then(|| self.current + 1)
    }

    /// The address of a page.
    pub fn href(&self, page: &u32) -> String {
        format!("{}{page}{}", self.base, self.at)
    }

    /// The pages shown: first, last and the current one's neighbours; None stands for a gap.
    pub fn shown(&self) -> Vec<Option<u32>> {
        let mut shown = Vec::new();
        let near = self.current.saturating_sub(1).max(1)..=self.current.saturating_add(1).min(self.last);
        let pages: std::collections::BTreeSet<u32> = near.chain([1, self.last]).collect();
        for page in pages {
            match shown.last().copied().flatten() {
                Some(before) if page > before + 1 => shown.extend([None, Some(page)]),
                _ => shown.push(Some(page)),
            }
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn far_pages_are_left_out() {
        let shown = |current, total| Pages::new(current, total, 10, "?page=").shown();
        assert_eq!(shown(1, 5), [Some(1)]);
        assert_eq!(shown(1, 25), [Some(1), Some(2), Some(3)]);
        assert_eq!(shown(5, 90), [Some(1), None, Some(4), Some(5), Some(6), None, Some(9)]);
        assert_eq!(shown(99, 30), [Some(1), Some(2), Some(3)]);
        assert_eq!(Pages::new(0, 0, 0, "").last(), 1);
        assert_eq!(Pages::new(1, 25, 10, "/hu?page=").at("#list").href(&2), "/hu?page=2#list");
    }
}
