//! What becomes of a record an import tells: the rules by which it joins what is already here.
//!
//! - Nothing that is here is ever shown more widely than before.
//! - A critical value of a record that is here changes only with a second person's consent.
//! - What the source does not speak of stays; approved translations stay.

use kernel::{Audience, Kind, Record, TextStatus, Value};

use super::draft::Draft;
use super::person::{self, Kept};
use super::report::{Proposal, What};

/// What the person who imports has decided.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rules {
    /// Whether there is a basis on which persons may be shown.
    pub(super) persons: bool,
    /// Whether the critical changes were looked at and accepted.
    pub(super) accept_critical: bool,
}

/// A record ready to be stored, or only looked at.
#[derive(Debug)]
pub(super) struct Settled {
    pub(super) record: Record,
    pub(super) what: What,
    pub(super) proposals: Vec<Proposal>,
    /// What of it was kept for members, because it may be a person's.
    pub(super) kept: Vec<Kept>,
}

/// A record that was not here before. `withdrawn` ones stay hidden.
pub(super) fn settle_new(draft: &Draft, withdrawn: bool, rules: Rules) -> Settled {
    let mut record = draft.record.clone();
    let told = record.audience;
    let told_fields = std::mem::take(&mut record.field_audiences);
    record.audience = if withdrawn { Audience::Hidden } else { Audience::Public };
    if draft.audience_told {
        record.audience = narrower(record.audience, told);
    }
    let kept = if rules.persons { Vec::new() } else { person::keep(&mut record, None) };
    for (at, audience) in told_fields {
        narrow_field(&mut record, usize::from(at), audience);
    }
    Settled { record, what: What::New, proposals: Vec::new(), kept }
}

/// A record that is here already, brought up to what its source says now.
pub(super) fn settle_known(old: &Record, draft: &Draft, rules: Rules) -> Settled {
    let mut record = old.clone();
    let mut proposals = Vec::new();
    for (at, value) in changes(old, draft) {
        if !rules.accept_critical && is_guarded(old, at) {
            proposals.push(proposal(old, draft, at, value.as_ref()));
        } else {
            record.set_at(at, value);
        }
    }
    texts(&mut record, draft);
    audiences(&mut record, old, draft, rules, &mut proposals);
    let kept = if rules.persons { Vec::new() } else { person::keep(&mut record, Some(old)) };
    let what = if record.says_the_same(old) { What::Same } else { What::Changed(changed(old, &record)) };
    Settled { record, what, proposals, kept }
}

/// The values the source tells otherwise than they stand here, by field position.
fn changes<'a>(old: &'a Record, draft: &'a Draft) -> impl Iterator<Item = (usize, Option<Value>)> + 'a {
    let fields = old.entity.fields.iter().enumerate();
    fields.filter(|(_, field)| field.kind != Kind::Text).filter_map(|(at, _)| {
        let told = u32::try_from(at)
            .ok()
            .and_then(|at| 1_u32.checked_shl(at))
            .is_some_and(|bit| draft.told & bit != 0);
        let new = draft.record.at(at);
        (told && new != old.at(at)).then(|| (at, new.cloned()))
    })
}

/// Whether changing this field of a record that is here needs a second person: the critical
/// fields, and what the record belongs to, because a new owner may be shown more widely.
fn is_guarded(old: &Record, at: usize) -> bool {
    let Some(field) = old.entity.fields.get(at) else { return false };
    let moves = field.link().is_some_and(|link| link.owner) && old.at(at).is_some();
    field.critical || moves || field.name == "link_entity"
}

fn proposal(old: &Record, draft: &Draft, at: usize, value: Option<&Value>) -> Proposal {
    let said = |value: Option<&Value>| value.map_or_else(String::new, ToString::to_string);
    Proposal {
        at: draft.at.clone(),
        entity: old.entity.name,
        id: old.id,
        field: old.entity.fields.get(at).map_or("", |field| field.name),
        now: said(old.at(at)),
        proposed: said(value),
    }
}

fn texts(record: &mut Record, draft: &Draft) {
    // Sources first: a translation remembers the hash of the source it came with.
    let is_source = |text: &&kernel::Text| text.status == TextStatus::Source;
    let told = draft.record.texts();
    for text in told.iter().filter(is_source).chain(told.iter().filter(|text| !is_source(text))) {
        let known =
            record.texts().iter().find(|known| known.field == text.field && known.lang == text.lang).cloned();
        let source = record
            .texts()
            .iter()
            .find(|other| other.field == text.field && other.status == TextStatus::Source)
            .map(|source| (source.lang, source.source_hash));
        let mut text = text.clone();
        match (known, source) {
            (Some(known), _) if known == text => continue,
            // The same words: how they came to be is better known here, unless it is told exactly.
            (Some(known), _) if known.body == text.body && !draft.exact_texts => continue,
            (Some(known), _)
                if known.status == TextStatus::Approved && text.status != TextStatus::Approved =>
            {
                continue;
            }
            // Written in another language here first: then this is a translation of it.
            (_, Some((lang, hash))) if lang != text.lang && text.status == TextStatus::Source => {
                text.status = TextStatus::Reviewed;
                text.source_hash = hash;
            }
            (_, Some((_, hash))) if text.status != TextStatus::Source && !draft.exact_texts => {
                text.source_hash = hash
            }
            _ => {}
        }
        record.put_text(text);
    }
    // A cell that is empty now takes away the source it once told, never a translation made here.
    let empty = |field: usize| {
        u32::try_from(field)
            .ok()
            .and_then(|at| 1_u32.checked_shl(at))
            .is_some_and(|bit| draft.told & bit != 0)
            && draft.record.texts().iter().all(|text| usize::from(text.field) != field)
    };
    let gone: Vec<kernel::Text> = record
        .texts()
        .iter()
        .filter(|text| text.status == TextStatus::Source && empty(usize::from(text.field)))
        .cloned()
        .collect();
    for text in gone {
        record.put_text(kernel::Text { body: "".into(), ..text });
    }
}

/// Audiences of a record that is here only ever get narrower.
fn audiences(record: &mut Record, old: &Record, draft: &Draft, rules: Rules, proposals: &mut Vec<Proposal>) {
    if draft.audience_told {
        record.audience = narrower(record.audience, draft.record.audience);
        for (at, audience) in &draft.record.field_audiences {
            narrow_field(record, usize::from(*at), *audience);
        }
    }
    if draft.record.retired_at.is_some() {
        record.retired_at = record.retired_at.or(Some(kernel::Instant::default()));
    } else if old.retired_at.is_some() {
        if rules.accept_critical {
            record.retired_at = None;
        } else {
            proposals.push(Proposal {
                at: draft.at.clone(),
                entity: old.entity.name,
                id: old.id,
                field: "retired_at",
                now: "retired".into(),
                proposed: "kept up again".into(),
            });
        }
    }
}

pub(super) fn narrower(here: Audience, told: Audience) -> Audience {
    if here.viewers().contains(told.viewers()) { told } else { here }
}

/// Gives a field a narrower audience, where it may have its own; answers whether it did.
pub(super) fn narrow_field(record: &mut Record, at: usize, audience: Audience) -> bool {
    let narrow = narrower(record.field_audience(at), audience);
    let name = record.entity.fields.get(at).filter(|field| field.own_audience).map(|field| field.name);
    let name = name.filter(|_| narrow != record.field_audience(at));
    if let Some(name) = name {
        record.narrow(name, narrow);
    }
    name.is_some()
}

/// The names of what differs.
fn changed(old: &Record, new: &Record) -> Vec<&'static str> {
    let fields = old.entity.fields.iter().enumerate();
    let mut names: Vec<&'static str> = fields
        .filter(|(at, _)| {
            let texts = |record: &Record| -> Vec<kernel::Text> {
                record.texts().iter().filter(|text| usize::from(text.field) == *at).cloned().collect()
            };
            old.at(*at) != new.at(*at) || texts(old) != texts(new)
        })
        .map(|(_, field)| field.name)
        .collect();
    if old.audience != new.audience || old.field_audiences != new.field_audiences {
        names.push("audience");
    }
    if old.retired_at.is_some() != new.retired_at.is_some() {
        names.push("retired_at");
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_narrower_of_two_audiences_is_kept() {
        assert_eq!(narrower(Audience::Public, Audience::Members), Audience::Members);
        assert_eq!(narrower(Audience::Members, Audience::Public), Audience::Members);
        assert_eq!(narrower(Audience::Hidden, Audience::Public), Audience::Hidden);
        assert_eq!(narrower(Audience::Members, Audience::Hidden), Audience::Hidden);
    }
}
