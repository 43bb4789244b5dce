//! How many services each choice would leave, counted with all other kinds as they are, so that a number
//! says what one will see. Choices stand under numbers: counting hundreds of services compares no word.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::model::filter::{Filter, KINDS, Kind, Moment, Open, YES};
use crate::model::service::ServiceFacts;

/// The choice "open now", which no service has for good.
const OPEN: usize = 0;

/// The choices of all services of a state of the public data.
#[derive(Debug)]
pub(super) struct Facets {
    /// By number: the choice.
    choices: Vec<(Kind, Box<str>)>,
    /// The number of a choice.
    numbers: [HashMap<Box<str>, u32>; KINDS],
    /// By service: the numbers of its choices.
    offered: Vec<Box<[u32]>>,
    /// By service: the minute it was last asked about, and whether it was open. Hours begin and end with
    /// a minute.
    open: Vec<AtomicU32>,
}

/// How many services each choice would leave.
#[derive(Debug)]
pub struct Counts<'f> {
    facets: &'f Facets,
    counts: Vec<usize>,
}

impl Counts<'_> {
    /// How many services a choice would leave.
    pub fn of(&self, kind: Kind, code: &str) -> usize {
        let number = self.facets.numbers[kind as usize].get(code);
        number.and_then(|number| self.counts.get(*number as usize)).copied().unwrap_or(0)
    }

    /// Every choice of a kind that would leave something, in no order.
    pub fn choices(&self, kind: Kind) -> impl Iterator<Item = (&str, usize)> {
        let numbers = self.facets.numbers[kind as usize].iter();
        let counted =
            numbers.filter_map(|(code, number)| Some((&**code, *self.counts.get(*number as usize)?)));
        counted.filter(|(_, count)| *count > 0)
    }
}

impl Facets {
    /// The choices of these services; a service is known by its place among them.
    pub(super) fn of(services: &[Arc<ServiceFacts>]) -> Facets {
        let mut facets = Facets {
            choices: Vec::new(),
            numbers: Default::default(),
            offered: Vec::with_capacity(services.len()),
            open: services.iter().map(|_| AtomicU32::new(0)).collect(),
        };
        facets.number(Kind::Open, YES);
        for service in services {
            let mut numbers = Vec::new();
            offered(service, &mut |kind, code| {
                let number = facets.number(kind, code);
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            });
            facets.offered.push(numbers.into());
        }
        facets
    }

    fn number(&mut self, kind: Kind, code: &str) -> u32 {
        let numbers = &mut self.numbers[kind as usize];
        if let Some(known) = numbers.get(code) {
            return *known;
        }
        let number = self.choices.len() as u32;
        numbers.insert(code.into(), number);
        self.choices.push((kind, code.into()));
        number
    }

    /// What fits of things that each stand for a service, in the order they come in, and what each choice
    /// would leave of all. `services` are those the facets were made of.
    pub(super) fn narrow<T>(
        &self,
        services: &[Arc<ServiceFacts>],
        filter: &Filter,
        moment: &Moment,
        things: impl IntoIterator<Item = T>,
        at: impl Fn(&T) -> u32,
    ) -> (Vec<T>, Counts<'_>) {
        let (asked, open_at) = (filter.asked(), moment.of(filter.open));
        let bits: Vec<u8> = self.choices.iter().map(|(kind, _)| kind.bit()).collect();
        let chosen =
            |(kind, code): &(Kind, Box<str>)| if filter.chooses(*kind, code) { kind.bit() } else { 0 };
        let chosen: Vec<u8> = self.choices.iter().map(chosen).collect();
        let mut counts = vec![0; self.choices.len()];
        let mut fitting = Vec::new();
        for thing in things {
            let place = at(&thing) as usize;
            let Some((facts, numbers)) = services.get(place).zip(self.offered.get(place)) else { continue };
            let mut has = numbers.iter().fold(0, |has, number| has | chosen[*number as usize]);
            if filter.open != Open::Any
                && open_at.is_some_and(|at| facts.is_open_in(&filter.districts, at, moment.zone))
            {
                has |= Kind::Open.bit();
            }
            // A service that misses one kind counts under the choices of that kind only.
            let missed = asked & !has;
            let counted = |bit: u8| missed == 0 || missed == bit;
            if missed.count_ones() <= 1 {
                for number in numbers.iter().filter(|number| counted(bits[**number as usize])) {
                    counts[*number as usize] += 1;
                }
                counts[OPEN] += usize::from(counted(Kind::Open.bit()) && self.is_open(place, facts, moment));
            }
            if missed == 0 {
                fitting.push(thing);
            }
        }
        (fitting, Counts { facets: self, counts })
    }

    /// Whether a service is open at the moment.
    fn is_open(&self, at: usize, facts: &ServiceFacts, moment: &Moment) -> bool {
        let ask = || facts.is_open(moment.now, moment.zone);
        let Some((known, minute)) = self.open.get(at).zip(minute_of(moment)) else { return ask() };
        let told = known.load(Ordering::Relaxed);
        if told >> 1 == minute {
            return told & 1 == 1;
        }
        let open = ask();
        known.store(minute << 1 | u32::from(open), Ordering::Relaxed);
        open
    }
}

/// The minute since 1970; none before it and after the year 4000, when nothing is remembered.
fn minute_of(moment: &Moment) -> Option<u32> {
    u32::try_from(moment.now.timestamp().div_euclid(60)).ok().filter(|minute| (1..1 << 30).contains(minute))
}

/// What a service offers of each kind.
fn offered(facts: &ServiceFacts, offer: &mut dyn FnMut(Kind, &str)) {
    let mut each =
        |kind: Kind, codes: &mut dyn Iterator<Item = &str>| codes.for_each(|code| offer(kind, code));
    each(Kind::Need, &mut facts.needs.iter().map(AsRef::as_ref));
    each(Kind::District, &mut facts.places.iter().filter_map(|place| place.district.as_deref()));
    each(Kind::Speaks, &mut facts.speaks.iter().map(AsRef::as_ref));
    each(Kind::Whom, &mut facts.whom());
    each(Kind::Access, &mut facts.access());
    each(Kind::Cost, &mut (facts.free == Some(true)).then_some(YES).into_iter());
    each(Kind::StepFree, &mut facts.step_free.then_some(YES).into_iter());
}
