//! The choice of priority tasks: the set of the highest total score that the lead units can carry, with every task's
//! predecessors, and with what the head has marked. Values in, values out.
//!
//! What the head marked `in` is in, with everything it must wait for; `out` is out. The smallest set that follows from his
//! marks is known before anything is sought: the choice is possible exactly when that set fits, and where it does not, the
//! marks that do not go together are named.

use super::{Mark, solve};

/// A task as the choice sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its score in thousandths; `None` when it lacks one.
    pub score: Option<u32>,
    /// Place of its lead unit; `None` when it has none: then nobody's capacity is used.
    pub unit: Option<usize>,
    /// What it takes of the unit's capacity; `None` when that is not known.
    pub load: Option<u32>,
    /// Places of the tasks that must be done first and are not.
    pub after: Vec<usize>,
    /// The head's mark.
    pub mark: Option<Mark>,
    /// False for a task that only stands in the way of others, such as a paused one.
    pub is_open: bool,
}

/// What is to be chosen from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    /// The tasks.
    pub items: Vec<Item>,
    /// The capacity of each unit; `None` = no limit recorded.
    pub capacities: Vec<Option<u32>>,
    /// How many tasks at most, over all units.
    pub at_most: Option<u32>,
}

/// Why a task is in or out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The head's mark.
    MarkedIn,
    /// It must be done before tasks that the head marked.
    Needed(Vec<usize>),
    /// Its score.
    Score,
    /// The head's mark.
    MarkedOut,
    /// It lacks a score.
    Unscored,
    /// What it takes of the capacity is not known.
    NoLoad,
    /// These must be done first, and are not chosen.
    After(Vec<usize>),
    /// The capacity of its unit is taken by these.
    Capacity(Vec<usize>),
    /// The number of tasks is reached.
    AtMost,
}

/// Why the head's marks cannot all hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conflict {
    /// A task marked out, or one that cannot go on, must be done before these, which are marked in.
    Before {
        /// The task in the way.
        task: usize,
        /// The marked tasks.
        marked: Vec<usize>,
    },
    /// The marked tasks of a unit, and what they wait for, take more than its capacity.
    Capacity {
        /// The unit.
        unit: usize,
        /// What they take.
        needed: u32,
        /// What it has.
        capacity: u32,
        /// The tasks.
        tasks: Vec<usize>,
    },
    /// The marked tasks, and what they wait for, are more than the number allowed.
    AtMost {
        /// How many they are.
        needed: u32,
        /// How many are allowed.
        at_most: u32,
        /// The tasks.
        tasks: Vec<usize>,
    },
}

/// The set that was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Who is in.
    pub is_in: Vec<bool>,
    /// The chosen tasks, what must be done first before what follows, the higher score first otherwise.
    pub order: Vec<usize>,
    /// The total score in thousandths.
    pub score: u32,
    /// No choice can have more.
    pub bound: u32,
    /// Why each is in or out.
    pub why: Vec<Why>,
}

impl Choice {
    /// True when nothing better exists.
    #[must_use]
    pub const fn is_proven(&self) -> bool {
        self.score == self.bound
    }
}

/// Chooses.
///
/// # Errors
/// The conflicts, when the head's marks cannot all hold.
pub fn select(question: &Question, effort: solve::Effort) -> Result<Choice, Vec<Conflict>> {
    let forced = forced(question);
    let conflicts = conflicts(question, &forced);
    if !conflicts.is_empty() {
        return Err(conflicts);
    }
    let possible = possible(question, &forced);
    let first = filled(question, &possible, forced.clone());
    let found = solve::best(question, &possible, &forced, &first, effort);
    // What a limit cut short may leave room: it is used, best score first.
    let is_in = filled(question, &possible, found.is_in);
    let score = total(question, &is_in);
    Ok(Choice {
        order: order(question, &is_in),
        why: (0..question.items.len())
            .map(|task| why(question, &possible, &forced, &is_in, task))
            .collect(),
        bound: found.bound.max(score),
        score,
        is_in,
    })
}

/// Returns the total score of a set.
#[must_use]
pub fn total(question: &Question, is_in: &[bool]) -> u32 {
    question
        .items
        .iter()
        .zip(is_in)
        .filter(|(_, is_in)| **is_in)
        .filter_map(|(item, _)| item.score)
        .sum()
}

/// True when a set keeps every rule: capacities, the number, predecessors, marks.
#[must_use]
pub fn is_allowed(question: &Question, is_in: &[bool]) -> bool {
    let fits = over(question, is_in).is_empty() && !is_too_many(question, is_in);
    let follows = question.items.iter().enumerate().all(|(task, item)| {
        !is_in[task] || (item.is_open && item.after.iter().all(|before| is_in[*before]))
    });
    let marked = question
        .items
        .iter()
        .zip(is_in)
        .all(|(item, is_in)| match item.mark {
            Some(Mark::In) => *is_in,
            Some(Mark::Out) => !*is_in,
            None => true,
        });
    fits && follows && marked
}

/// Marks the tasks that follow from the head's marks: those marked in, and all that they wait for.
fn forced(question: &Question) -> Vec<bool> {
    let mut forced = vec![false; question.items.len()];
    for (task, item) in question.items.iter().enumerate() {
        if item.mark == Some(Mark::In) {
            for before in needed(question, task) {
                forced[before] = true;
            }
        }
    }
    forced
}

/// Returns a task with all that it waits for, in the order found.
fn needed(question: &Question, task: usize) -> Vec<usize> {
    let mut found = vec![task];
    let mut next = 0;
    while let Some(task) = found.get(next).copied() {
        for before in &question.items[task].after {
            if !found.contains(before) {
                found.push(*before);
            }
        }
        next += 1;
    }
    found
}

/// Returns the tasks marked in that wait for a task.
fn marked_after(question: &Question, task: usize) -> Vec<usize> {
    (0..question.items.len())
        .filter(|other| *other != task && question.items[*other].mark == Some(Mark::In))
        .filter(|other| needed(question, *other).contains(&task))
        .collect()
}

/// Returns what a task takes of its unit's capacity. A task that is in by a mark without a known load takes none.
fn load(item: &Item) -> u32 {
    item.load.unwrap_or_default()
}

/// Returns what a set takes of each unit's capacity.
pub(super) fn used(question: &Question, is_in: &[bool]) -> Vec<u32> {
    let mut used = vec![0_u32; question.capacities.len()];
    for (item, is_in) in question.items.iter().zip(is_in) {
        if let (true, Some(unit)) = (*is_in, item.unit) {
            used[unit] = used[unit].saturating_add(load(item));
        }
    }
    used
}

/// Returns the units whose capacity a set goes beyond.
fn over(question: &Question, is_in: &[bool]) -> Vec<usize> {
    used(question, is_in)
        .iter()
        .zip(&question.capacities)
        .enumerate()
        .filter(|(_, (used, capacity))| capacity.is_some_and(|capacity| **used > capacity))
        .map(|(unit, _)| unit)
        .collect()
}

fn count(is_in: &[bool]) -> u32 {
    u32::try_from(is_in.iter().filter(|is_in| **is_in).count()).unwrap_or(u32::MAX)
}

fn is_too_many(question: &Question, is_in: &[bool]) -> bool {
    question.at_most.is_some_and(|most| count(is_in) > most)
}

fn places(is_in: &[bool]) -> Vec<usize> {
    (0..is_in.len()).filter(|task| is_in[*task]).collect()
}

/// Says which of the head's marks do not go together. None: the smallest set that follows from them is allowed.
fn conflicts(question: &Question, forced: &[bool]) -> Vec<Conflict> {
    let mut found = Vec::new();
    for task in places(forced) {
        let item = &question.items[task];
        if item.mark == Some(Mark::Out) || !item.is_open {
            found.push(Conflict::Before {
                task,
                marked: marked_after(question, task),
            });
        }
    }
    let used = used(question, forced);
    for unit in over(question, forced) {
        found.push(Conflict::Capacity {
            unit,
            needed: used[unit],
            capacity: question.capacities[unit].unwrap_or_default(),
            tasks: places(forced)
                .into_iter()
                .filter(|task| question.items[*task].unit == Some(unit))
                .collect(),
        });
    }
    if is_too_many(question, forced) {
        found.push(Conflict::AtMost {
            needed: count(forced),
            at_most: question.at_most.unwrap_or_default(),
            tasks: places(forced),
        });
    }
    found
}

/// Marks the tasks that may be chosen at all: open, scored, of known load, not marked out, and all before them likewise.
fn possible(question: &Question, forced: &[bool]) -> Vec<bool> {
    let mut possible: Vec<bool> = question
        .items
        .iter()
        .zip(forced)
        .map(|(item, forced)| {
            *forced
                || (item.is_open
                    && item.score.is_some()
                    && item.load.is_some()
                    && item.mark != Some(Mark::Out))
        })
        .collect();
    loop {
        let lost: Vec<usize> = places(&possible)
            .into_iter()
            .filter(|task| {
                question.items[*task]
                    .after
                    .iter()
                    .any(|before| !possible[*before])
            })
            .collect();
        if lost.is_empty() {
            return possible;
        }
        for task in lost {
            possible[task] = false;
        }
    }
}

/// Returns a set with a task and all that it waits for.
fn with(question: &Question, is_in: &[bool], task: usize) -> Vec<bool> {
    let mut more = is_in.to_vec();
    for before in needed(question, task) {
        more[before] = true;
    }
    more
}

/// Adds to a set what still fits, the highest score first.
fn filled(question: &Question, possible: &[bool], mut is_in: Vec<bool>) -> Vec<bool> {
    for task in by_score(question) {
        if is_in[task] || !possible[task] {
            continue;
        }
        let more = with(question, &is_in, task);
        if over(question, &more).is_empty() && !is_too_many(question, &more) {
            is_in = more;
        }
    }
    is_in
}

/// Returns all tasks, the highest score first, those without one last.
fn by_score(question: &Question) -> Vec<usize> {
    let mut order: Vec<usize> = (0..question.items.len()).collect();
    order.sort_by_key(|task| (std::cmp::Reverse(question.items[*task].score), *task));
    order
}

/// Orders a set: what must be done first before what follows, the higher score first otherwise.
fn order(question: &Question, is_in: &[bool]) -> Vec<usize> {
    let mut left: Vec<usize> = by_score(question)
        .into_iter()
        .filter(|task| is_in[*task])
        .collect();
    let mut order: Vec<usize> = Vec::with_capacity(left.len());
    while !left.is_empty() {
        // In a circle, which the register refuses, the highest score goes first.
        let place = left
            .iter()
            .position(|task| {
                question.items[*task]
                    .after
                    .iter()
                    .all(|before| !is_in[*before] || order.contains(before))
            })
            .unwrap_or_default();
        order.push(left.remove(place));
    }
    order
}

/// Says why a task is in or out of a set to which nothing can be added.
fn why(
    question: &Question,
    possible: &[bool],
    forced: &[bool],
    is_in: &[bool],
    task: usize,
) -> Why {
    let item = &question.items[task];
    if is_in[task] {
        return match item.mark {
            Some(Mark::In) => Why::MarkedIn,
            _ if forced[task] => Why::Needed(marked_after(question, task)),
            _ => Why::Score,
        };
    }
    if item.mark == Some(Mark::Out) {
        return Why::MarkedOut;
    }
    if item.score.is_none() {
        return Why::Unscored;
    }
    if item.load.is_none() {
        return Why::NoLoad;
    }
    let before = |test: &dyn Fn(usize) -> bool| -> Vec<usize> {
        item.after
            .iter()
            .copied()
            .filter(|before| test(*before))
            .collect()
    };
    let never = before(&|before| !possible[before]);
    if !never.is_empty() {
        return Why::After(never);
    }
    let mut alone = is_in.to_vec();
    alone[task] = true;
    let full = over(question, &alone);
    if item.unit.is_some_and(|unit| full.contains(&unit)) {
        let taken = places(is_in)
            .into_iter()
            .filter(|other| question.items[*other].unit == item.unit)
            .collect();
        return Why::Capacity(taken);
    }
    let waiting = before(&|before| !is_in[before]);
    if waiting.is_empty() || is_too_many(question, &alone) {
        return Why::AtMost;
    }
    Why::After(waiting)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn item(score: u32, unit: usize, load: u32) -> Item {
        Item {
            score: Some(score),
            unit: Some(unit),
            load: Some(load),
            after: Vec::new(),
            mark: None,
            is_open: true,
        }
    }

    fn chosen(question: &Question) -> Choice {
        select(question, solve::Effort::default()).unwrap()
    }

    #[test]
    fn capacity_goes_to_the_highest_total_and_each_task_knows_why() {
        let mut question = Question {
            items: vec![
                item(6000, 0, 3),
                item(5000, 0, 2),
                item(4000, 0, 2),
                item(2000, 1, 1),
            ],
            capacities: vec![Some(4), None],
            at_most: None,
        };
        let choice = chosen(&question);
        assert_eq!(
            choice.is_in,
            [false, true, true, true],
            "two of four points each give more together than one of three points"
        );
        assert_eq!(
            (choice.score, choice.is_proven()),
            (11_000, true),
            "and nothing is better"
        );
        assert_eq!(choice.order, [1, 2, 3], "the higher score first");
        assert_eq!(
            choice.why,
            [
                Why::Capacity(vec![1, 2]),
                Why::Score,
                Why::Score,
                Why::Score
            ],
            "who is out is told who took the capacity"
        );
        question.at_most = Some(2);
        let choice = chosen(&question);
        assert_eq!(
            choice.is_in,
            [false, true, true, false],
            "two tasks at most"
        );
        assert_eq!(choice.why[3], Why::AtMost, "the number is the reason");
    }

    #[test]
    fn a_task_comes_with_what_must_be_done_first() {
        let mut question = Question {
            items: vec![item(1000, 0, 1), item(9000, 0, 1), item(4000, 0, 1)],
            capacities: vec![Some(2)],
            at_most: None,
        };
        question.items[1].after = vec![0];
        let choice = chosen(&question);
        assert_eq!(
            choice.is_in,
            [true, true, false],
            "the second is worth its predecessor"
        );
        assert_eq!(
            choice.order,
            [0, 1],
            "which comes first in spite of its score"
        );
        question.items[0].score = None;
        let choice = chosen(&question);
        assert_eq!(
            choice.is_in,
            [false, false, true],
            "a predecessor without scores is not pulled in"
        );
        assert_eq!(
            choice.why,
            [Why::Unscored, Why::After(vec![0]), Why::Score],
            "and the task that waits for it says so"
        );
        question.items[1].mark = Some(Mark::In);
        let choice = chosen(&question);
        assert_eq!(
            choice.is_in,
            [true, true, false],
            "the head's mark pulls it in"
        );
        assert_eq!(
            choice.why[..2],
            [Why::Needed(vec![1]), Why::MarkedIn],
            "for the sake of the marked task"
        );
    }

    #[test]
    fn the_marks_of_the_head_win() {
        let mut question = Question {
            items: vec![item(9000, 0, 1), item(1000, 0, 1)],
            capacities: vec![Some(1)],
            at_most: None,
        };
        question.items[0].mark = Some(Mark::Out);
        question.items[1].mark = Some(Mark::In);
        let choice = chosen(&question);
        assert_eq!(
            choice.why,
            [Why::MarkedOut, Why::MarkedIn],
            "whatever the scores say"
        );
    }

    #[test]
    fn marks_that_do_not_go_together_are_named() {
        let mut question = Question {
            items: vec![item(1000, 0, 2), item(1000, 0, 2), item(1000, 1, 1)],
            capacities: vec![Some(3), None],
            at_most: Some(2),
        };
        for item in &mut question.items {
            item.mark = Some(Mark::In);
        }
        question.items.push(Item {
            mark: Some(Mark::Out),
            ..item(1000, 1, 1)
        });
        question.items[2].after = vec![3];
        let conflicts = select(&question, solve::Effort::default()).unwrap_err();
        assert_eq!(
            conflicts,
            [
                Conflict::Before {
                    task: 3,
                    marked: vec![2]
                },
                Conflict::Capacity {
                    unit: 0,
                    needed: 4,
                    capacity: 3,
                    tasks: vec![0, 1]
                },
                Conflict::AtMost {
                    needed: 4,
                    at_most: 2,
                    tasks: vec![0, 1, 2, 3]
                },
            ],
            "the predecessor that is out, the unit that cannot carry two, and the number"
        );
    }

    #[test]
    fn a_load_that_is_not_known_is_not_guessed() {
        let mut question = Question {
            items: vec![Item {
                load: None,
                ..item(9000, 0, 1)
            }],
            capacities: vec![Some(5)],
            at_most: None,
        };
        assert_eq!(
            chosen(&question).why,
            [Why::NoLoad],
            "it cannot be weighed against the capacity"
        );
        question.items[0].mark = Some(Mark::In);
        assert_eq!(
            chosen(&question).why,
            [Why::MarkedIn],
            "unless the head wants it"
        );
    }

    #[test]
    fn two_hundred_tasks_of_twenty_units_are_chosen_exactly() {
        // Knuth's multiplier (MMIX): the same figures in every run.
        let mut seed = 7_u64;
        let mut below = |end: u32| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            u32::try_from((seed >> 33) % u64::from(end)).unwrap()
        };
        let items = (0..200_usize)
            .map(|task| Item {
                score: Some(1000 + below(9000)),
                unit: Some(below(20) as usize),
                load: Some(1 + below(13)),
                after: if task > 20 && below(4) == 0 {
                    vec![below(20) as usize]
                } else {
                    Vec::new()
                },
                mark: (below(40) == 0).then_some(Mark::In),
                is_open: true,
            })
            .collect();
        let question = Question {
            items,
            capacities: vec![Some(30); 20],
            at_most: Some(60),
        };
        let choice = chosen(&question);
        assert!(is_allowed(&question, &choice.is_in), "it keeps the rules");
        assert!(
            choice.is_proven(),
            "{} of at most {}",
            choice.score,
            choice.bound
        );
    }

    /// The best total over every set that keeps the rules, and does not hold what may not be chosen.
    fn brute_force(question: &Question) -> Option<u32> {
        let size = question.items.len();
        let forced = forced(question);
        let possible = possible(question, &forced);
        (0_u32..1 << size)
            .map(|set| {
                (0..size)
                    .map(|task| set >> task & 1 == 1)
                    .collect::<Vec<bool>>()
            })
            .filter(|set| {
                set.iter()
                    .zip(&possible)
                    .all(|(is_in, possible)| !is_in || *possible)
            })
            .filter(|set| is_allowed(question, set))
            .map(|set| total(question, &set))
            .max()
    }

    fn question() -> impl Strategy<Value = Question> {
        let item = (
            prop::option::weighted(0.9, 0_u32..=10_000),
            prop::option::weighted(0.9, 0_usize..3),
            prop::option::weighted(0.9, 0_u32..5),
            prop::collection::vec(0_usize..8, 0..3),
            prop::option::weighted(0.2, prop::sample::select(Mark::ALL)),
            prop::bool::weighted(0.95),
        );
        (
            prop::collection::vec(item, 1..10),
            prop::collection::vec(prop::option::weighted(0.8, 0_u32..9), 3),
            prop::option::weighted(0.4, 0_u32..8),
        )
            .prop_map(|(items, capacities, at_most)| Question {
                items: items
                    .into_iter()
                    .enumerate()
                    .map(|(task, (score, unit, load, after, mark, is_open))| Item {
                        score,
                        unit,
                        load,
                        // Only earlier ones: the register refuses circles.
                        after: after.into_iter().filter(|before| *before < task).collect(),
                        mark,
                        is_open,
                    })
                    .collect(),
                capacities,
                at_most,
            })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn the_choice_is_as_good_as_trying_every_set(question in question()) {
            match (select(&question, solve::Effort::default()), brute_force(&question)) {
                (Ok(choice), Some(best)) => {
                    prop_assert!(is_allowed(&question, &choice.is_in), "it keeps the rules: {:?}", choice);
                    prop_assert_eq!(choice.score, best, "nothing is better");
                    prop_assert_eq!(choice.bound, best, "and that is proven");
                }
                (Err(conflicts), None) => {
                    prop_assert!(!conflicts.is_empty(), "what does not go together is named");
                }
                (found, best) => prop_assert!(false, "{:?} against {:?}", found, best),
            }
        }
    }
}
