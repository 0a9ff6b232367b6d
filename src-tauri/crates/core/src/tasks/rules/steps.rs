//! The steps of a task's life as data: for each verb who may, from which states, to which state, and what must be given.
//!
//! One table, [`STEPS`]. What is refused, what is offered, what the window and the command line say a step needs: all of it
//! is read from here.

use super::super::{RequestKind, TaskState};
use super::{Part, Standing};
use crate::codes::coded_enum;
use crate::error::{Error, Result, Rule};
use crate::ops::Op;
use crate::text::clean_text;

coded_enum! {
    /// What can be done to a task, named by its command, in the order in which it is offered.
    Verb {
        /// Take it.
        Accept = "task_accept",
        /// Report progress.
        Progress = "task_progress",
        /// Say that it is done.
        ReportDone = "task_report_done",
        /// Confirm the result.
        Confirm = "task_confirm",
        /// Send it back.
        Return = "task_return",
        /// Answer what was asked about it.
        Answer = "task_answer",
        /// Ask what is meant.
        Clarify = "task_clarify",
        /// Ask for a later deadline.
        Extend = "task_extend",
        /// Decide the request for a later deadline.
        Decide = "task_decide",
        /// Write a direction of the head on it.
        Direct = "task_direct",
        /// Bring a matter before the head.
        Escalate = "task_escalate",
        /// Give what a coordinator owes.
        Deliver = "task_deliver",
        /// Give it its lead.
        Assign = "task_assign",
        /// Hand work on to a person of the lead unit.
        Delegate = "task_delegate",
        /// End that.
        EndDelegation = "task_end_delegation",
        /// Say who coordinates, watches and is told, and what each owes.
        Parties = "task_parties",
        /// Add a document or a file that vouches for it.
        Attach = "task_attach",
        /// Take that out.
        Detach = "task_detach",
        /// Change plain fields.
        Edit = "task_edit",
        /// Take back what was asked.
        Withdraw = "task_withdraw",
        /// Take back the request for a later deadline.
        WithdrawExtension = "task_withdraw_extension",
        /// Halt it.
        Pause = "task_pause",
        /// Let it go on.
        Resume = "task_resume",
        /// Give it to another lead.
        Transfer = "task_transfer",
        /// Put another task in its place.
        Replace = "task_replace",
        /// Call it off.
        Cancel = "task_cancel",
    }
}

coded_enum! {
    /// What a step must be given.
    Need {
        /// Why.
        Reason = "reason",
        /// By which document or decision.
        Basis = "basis",
        /// Words: a question, a direction, an answer, a report.
        Words = "words",
        /// A day: to answer by, or the new deadline.
        Day = "day",
        /// 0 to 100.
        Percent = "percent",
        /// A unit.
        Unit = "unit",
        /// A person.
        Person = "person",
        /// Another task.
        Task = "task",
        /// A document or a file.
        Evidence = "evidence",
    }
}

/// Where a step leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// The task stays where it is.
    Same,
    /// To a state.
    State(TaskState),
    /// Back to where it was before it was halted, or before something was asked about it.
    Before,
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// What is done.
    pub verb: Verb,
    /// What the log calls it.
    pub op: Op,
    /// Who may, beside the secretariat, which may do everything.
    pub who: &'static [Part],
    /// What anyone else is told.
    pub refusal: Rule,
    /// From which states.
    pub from: &'static [TaskState],
    /// To which state.
    pub to: To,
    /// What must be given.
    pub needs: &'static [Need],
}

use TaskState as S;

/// In the lead's hands.
const AT_WORK: &[TaskState] = &[S::Assigned, S::Accepted, S::InProgress, S::Returned];
/// In the lead's hands, also while it waits to hear what is meant.
const WITH_LEAD: &[TaskState] = &[
    S::Assigned,
    S::Accepted,
    S::InProgress,
    S::Returned,
    S::ClarificationAsked,
];
/// Open: not done yet.
const OPEN: &[TaskState] = &[
    S::Assigned,
    S::Accepted,
    S::InProgress,
    S::ReportedDone,
    S::Returned,
    S::ClarificationAsked,
];
/// Open or halted.
const UNFINISHED: &[TaskState] = &[
    S::Assigned,
    S::Accepted,
    S::InProgress,
    S::ReportedDone,
    S::Returned,
    S::ClarificationAsked,
    S::Paused,
];
/// Not at an end.
const LIVING: &[TaskState] = &[
    S::Draft,
    S::Assigned,
    S::Accepted,
    S::InProgress,
    S::ReportedDone,
    S::Returned,
    S::ClarificationAsked,
    S::Paused,
];
/// All but replaced and called off.
const STANDING: &[TaskState] = &[
    S::Draft,
    S::Assigned,
    S::Accepted,
    S::InProgress,
    S::ReportedDone,
    S::Confirmed,
    S::Returned,
    S::ClarificationAsked,
    S::Paused,
];

const fn step(
    (verb, op): (Verb, Op),
    (who, refusal): (&'static [Part], Rule),
    from: &'static [TaskState],
    to: To,
    needs: &'static [Need],
) -> Step {
    Step {
        verb,
        op,
        who,
        refusal,
        from,
        to,
        needs,
    }
}

/// Reports and requests are the lead's.
const LEAD: (&[Part], Rule) = (&[Part::Lead], Rule::NotTheLead);
/// Decisions are the head's and the standing deputy's.
const CHAIR: (&[Part], Rule) = (&[Part::Chair], Rule::ChairOnly);
/// The register is the secretariat's.
const SECRETARIAT: (&[Part], Rule) = (&[], Rule::SecretariatOnly);
/// A direction is the head's own.
const HEAD: (&[Part], Rule) = (&[Part::Head], Rule::HeadOnly);
/// What is owed is given by who owes it.
const COORDINATOR: (&[Part], Rule) = (&[Part::Coordinator], Rule::NotTheCoordinator);
/// Whoever works on it.
const WORKERS: (&[Part], Rule) = (&[Part::Lead, Part::Coordinator], Rule::NotAParty);
/// Whoever may ask or answer; which of them depends on what is asked ([`REQUESTS`]).
const ASKERS: (&[Part], Rule) = (&[Part::Lead, Part::Chair, Part::Head], Rule::NotAParty);

/// The table, in the order of [`Verb::ALL`].
pub const STEPS: &[Step] = &[
    step(
        (Verb::Accept, Op::AcceptTask),
        LEAD,
        &[S::Assigned],
        To::State(S::Accepted),
        &[],
    ),
    step(
        (Verb::Progress, Op::ReportProgress),
        LEAD,
        AT_WORK,
        To::State(S::InProgress),
        &[Need::Percent, Need::Words],
    ),
    step(
        (Verb::ReportDone, Op::ReportTaskDone),
        LEAD,
        AT_WORK,
        To::State(S::ReportedDone),
        &[],
    ),
    step(
        (Verb::Confirm, Op::ConfirmTask),
        CHAIR,
        &[S::ReportedDone],
        To::State(S::Confirmed),
        &[],
    ),
    step(
        (Verb::Return, Op::ReturnTask),
        CHAIR,
        &[S::ReportedDone],
        To::State(S::Returned),
        &[Need::Reason],
    ),
    step(
        (Verb::Answer, Op::AnswerRequest),
        ASKERS,
        TaskState::ALL,
        To::Before,
        &[Need::Words],
    ),
    step(
        (Verb::Clarify, Op::AskClarification),
        LEAD,
        AT_WORK,
        To::State(S::ClarificationAsked),
        &[Need::Words, Need::Day],
    ),
    step(
        (Verb::Extend, Op::RequestExtension),
        LEAD,
        WITH_LEAD,
        To::Same,
        &[Need::Day, Need::Reason],
    ),
    step(
        (Verb::Decide, Op::DecideExtension),
        CHAIR,
        OPEN,
        To::Same,
        &[Need::Basis],
    ),
    step(
        (Verb::Direct, Op::DirectTask),
        HEAD,
        LIVING,
        To::Same,
        &[Need::Words, Need::Day],
    ),
    step(
        (Verb::Escalate, Op::EscalateTask),
        LEAD,
        UNFINISHED,
        To::Same,
        &[Need::Words],
    ),
    step(
        (Verb::Deliver, Op::DeliverContribution),
        COORDINATOR,
        STANDING,
        To::Same,
        &[],
    ),
    step(
        (Verb::Assign, Op::AssignTask),
        CHAIR,
        &[
            S::Draft,
            S::Assigned,
            S::Accepted,
            S::InProgress,
            S::Returned,
            S::ClarificationAsked,
        ],
        To::State(S::Assigned),
        &[Need::Unit],
    ),
    step(
        (Verb::Delegate, Op::DelegateTask),
        LEAD,
        WITH_LEAD,
        To::Same,
        &[Need::Person],
    ),
    step(
        (Verb::EndDelegation, Op::EndDelegation),
        LEAD,
        TaskState::ALL,
        To::Same,
        &[],
    ),
    step(
        (Verb::Parties, Op::EditParties),
        SECRETARIAT,
        LIVING,
        To::Same,
        &[],
    ),
    step(
        (Verb::Attach, Op::AttachEvidence),
        WORKERS,
        STANDING,
        To::Same,
        &[Need::Evidence],
    ),
    step(
        (Verb::Detach, Op::RemoveEvidence),
        WORKERS,
        LIVING,
        To::Same,
        &[],
    ),
    step(
        (Verb::Edit, Op::EditTask),
        SECRETARIAT,
        LIVING,
        To::Same,
        &[],
    ),
    step(
        (Verb::Withdraw, Op::WithdrawRequest),
        ASKERS,
        TaskState::ALL,
        To::Before,
        &[],
    ),
    step(
        (Verb::WithdrawExtension, Op::WithdrawExtension),
        LEAD,
        UNFINISHED,
        To::Same,
        &[],
    ),
    step(
        (Verb::Pause, Op::PauseTask),
        CHAIR,
        AT_WORK,
        To::State(S::Paused),
        &[Need::Basis],
    ),
    step(
        (Verb::Resume, Op::ResumeTask),
        CHAIR,
        &[S::Paused],
        To::Before,
        &[],
    ),
    step(
        (Verb::Transfer, Op::TransferTask),
        CHAIR,
        &[
            S::Assigned,
            S::Accepted,
            S::InProgress,
            S::Returned,
            S::ClarificationAsked,
            S::Paused,
        ],
        To::State(S::Assigned),
        &[Need::Unit, Need::Basis],
    ),
    step(
        (Verb::Replace, Op::ReplaceTask),
        CHAIR,
        LIVING,
        To::State(S::Replaced),
        &[Need::Task, Need::Basis],
    ),
    step(
        (Verb::Cancel, Op::CancelTask),
        CHAIR,
        LIVING,
        To::State(S::Cancelled),
        &[Need::Basis],
    ),
];

impl Verb {
    /// Returns its row of the table.
    #[must_use]
    pub const fn step(self) -> &'static Step {
        &STEPS[self as usize]
    }

    /// True when a task in this state allows it.
    #[must_use]
    pub fn is_allowed_from(self, state: TaskState) -> bool {
        self.step().from.contains(&state)
    }

    /// Says whether the actor may do it.
    ///
    /// # Errors
    /// The rule that the table names.
    pub fn check_standing(self, standing: Standing) -> Result<(), Rule> {
        let step = self.step();
        if standing.has_any(step.who) {
            return Ok(());
        }
        Err(step.refusal)
    }
}

/// Says whether a verb is possible at all.
///
/// # Errors
/// Who may not, first; then the state that does not allow it.
pub fn check(verb: Verb, state: TaskState, standing: Standing) -> Result<()> {
    verb.check_standing(standing).map_err(Error::Refused)?;
    if verb.is_allowed_from(state) {
        return Ok(());
    }
    Err(Error::State {
        from: state,
        verb: verb.code(),
    })
}

/// Returns where a step leads from a state, and where the task goes on later when the step halts it.
#[must_use]
pub const fn after(
    verb: Verb,
    state: TaskState,
    before: Option<TaskState>,
) -> (TaskState, Option<TaskState>) {
    match verb.step().to {
        To::Same => (state, before),
        To::State(next) => match next {
            S::Paused | S::ClarificationAsked => (next, Some(state)),
            S::Draft
            | S::Assigned
            | S::Accepted
            | S::InProgress
            | S::ReportedDone
            | S::Confirmed
            | S::Returned
            | S::Replaced
            | S::Cancelled => (next, None),
        },
        To::Before => match before {
            Some(before) => (before, None),
            None => (S::Assigned, None),
        },
    }
}

/// Cleans the words of a step.
///
/// # Errors
/// `reason_needed`, `basis_needed` or `invalid` when the step must be given words and was not.
pub fn words_of(verb: Verb, text: &str) -> Result<String> {
    let words = clean_text(text);
    if !words.is_empty() {
        return Ok(words);
    }
    for need in verb.step().needs {
        match need {
            Need::Reason => return Err(Error::Refused(Rule::ReasonNeeded)),
            Need::Basis => return Err(Error::Refused(Rule::BasisNeeded)),
            Need::Words => {
                return Err(Error::Invalid {
                    field: "words",
                    why: "empty",
                });
            }
            Need::Day | Need::Percent | Need::Unit | Need::Person | Need::Task | Need::Evidence => {
            }
        }
    }
    Ok(words)
}

/// What kind of request is made by which step, and who answers it.
#[derive(Debug, Clone, Copy)]
pub struct Asking {
    /// The kind.
    pub kind: RequestKind,
    /// The step that asks.
    pub asks: Verb,
    /// Who answers, beside the secretariat.
    pub answers: &'static [Part],
    /// What anyone else is told.
    pub refusal: Rule,
}

/// The kinds of requests, in the order of [`RequestKind::ALL`].
pub const REQUESTS: &[Asking] = &[
    Asking {
        kind: RequestKind::Clarification,
        asks: Verb::Clarify,
        answers: &[Part::Chair],
        refusal: Rule::ChairOnly,
    },
    Asking {
        kind: RequestKind::Direction,
        asks: Verb::Direct,
        answers: &[Part::Lead],
        refusal: Rule::NotTheLead,
    },
    Asking {
        kind: RequestKind::Escalation,
        asks: Verb::Escalate,
        answers: &[Part::Chair],
        refusal: Rule::ChairOnly,
    },
];

impl RequestKind {
    /// Says whether the actor may answer a request of this kind.
    ///
    /// # Errors
    /// The rule that the table names.
    pub fn check_answer(self, standing: Standing) -> Result<(), Rule> {
        let asking = &REQUESTS[self as usize];
        if standing.has_any(asking.answers) {
            return Ok(());
        }
        Err(asking.refusal)
    }
}

/// What stands about a task, for what is offered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own about one task"
)]
pub struct Facts {
    /// It has a deadline.
    pub has_due: bool,
    /// A request for a later one waits.
    pub is_extension_pending: bool,
    /// That request is the actor's to take back.
    pub is_extension_own: bool,
    /// A question waits that the actor may answer.
    pub may_answer: bool,
    /// A question waits that the actor asked.
    pub may_withdraw: bool,
    /// A contribution is owed that the actor may give.
    pub may_deliver: bool,
    /// Work is in the hands of a person.
    pub is_delegated: bool,
    /// Evidence stands that the actor may take out.
    pub may_detach: bool,
    /// Parts of it are not done.
    pub has_open_parts: bool,
}

/// True when there is something that the verb could be done to.
#[must_use]
pub const fn is_offered(verb: Verb, facts: Facts) -> bool {
    match verb {
        Verb::Decide => facts.is_extension_pending,
        Verb::Extend => facts.has_due && !facts.is_extension_pending,
        Verb::WithdrawExtension => facts.is_extension_own,
        Verb::Answer => facts.may_answer,
        Verb::Withdraw => facts.may_withdraw,
        Verb::Deliver => facts.may_deliver,
        Verb::EndDelegation => facts.is_delegated,
        Verb::Detach => facts.may_detach,
        Verb::Confirm => !facts.has_open_parts,
        Verb::Accept
        | Verb::Progress
        | Verb::ReportDone
        | Verb::Return
        | Verb::Clarify
        | Verb::Direct
        | Verb::Escalate
        | Verb::Assign
        | Verb::Delegate
        | Verb::Parties
        | Verb::Attach
        | Verb::Edit
        | Verb::Pause
        | Verb::Resume
        | Verb::Transfer
        | Verb::Replace
        | Verb::Cancel => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::committee::SeatRole;

    const NOBODY: Standing = Standing {
        is_secretariat: false,
        role: None,
        is_lead: false,
        is_coordinator: false,
    };
    const SECRETARIAT: Standing = Standing {
        is_secretariat: true,
        ..NOBODY
    };
    const HEAD: Standing = Standing {
        role: Some(SeatRole::Head),
        ..NOBODY
    };
    const DEPUTY: Standing = Standing {
        role: Some(SeatRole::StandingDeputy),
        ..NOBODY
    };
    const LEAD: Standing = Standing {
        is_lead: true,
        ..NOBODY
    };
    const COORDINATOR: Standing = Standing {
        is_coordinator: true,
        ..NOBODY
    };

    #[test]
    fn every_verb_and_every_kind_of_request_has_its_row() {
        let verbs: Vec<Verb> = STEPS.iter().map(|step| step.verb).collect();
        assert_eq!(
            verbs,
            Verb::ALL,
            "one row a verb, in the order of the verbs"
        );
        let kinds: Vec<RequestKind> = REQUESTS.iter().map(|asking| asking.kind).collect();
        assert_eq!(
            kinds,
            RequestKind::ALL,
            "one row a kind, in the order of the kinds"
        );
    }

    #[test]
    fn each_verb_has_its_states() {
        use TaskState as S;
        let allowed: &[(Verb, &[S])] = &[
            (Verb::Accept, &[S::Assigned]),
            (
                Verb::Progress,
                &[S::Assigned, S::Accepted, S::InProgress, S::Returned],
            ),
            (
                Verb::ReportDone,
                &[S::Assigned, S::Accepted, S::InProgress, S::Returned],
            ),
            (Verb::Confirm, &[S::ReportedDone]),
            (Verb::Return, &[S::ReportedDone]),
            (
                Verb::Assign,
                &[
                    S::Draft,
                    S::Assigned,
                    S::Accepted,
                    S::InProgress,
                    S::Returned,
                    S::ClarificationAsked,
                ],
            ),
            (
                Verb::Clarify,
                &[S::Assigned, S::Accepted, S::InProgress, S::Returned],
            ),
            (
                Verb::Pause,
                &[S::Assigned, S::Accepted, S::InProgress, S::Returned],
            ),
            (Verb::Resume, &[S::Paused]),
            (
                Verb::Transfer,
                &[
                    S::Assigned,
                    S::Accepted,
                    S::InProgress,
                    S::Returned,
                    S::ClarificationAsked,
                    S::Paused,
                ],
            ),
            (
                Verb::Attach,
                &[
                    S::Draft,
                    S::Assigned,
                    S::Accepted,
                    S::InProgress,
                    S::ReportedDone,
                    S::Confirmed,
                    S::Returned,
                    S::ClarificationAsked,
                    S::Paused,
                ],
            ),
        ];
        for (verb, states) in allowed {
            for state in S::ALL {
                assert_eq!(
                    check(*verb, *state, SECRETARIAT).is_ok(),
                    states.contains(state),
                    "{verb:?} from {state:?}"
                );
            }
        }
    }

    #[test]
    fn nothing_leaves_the_end_of_a_life_but_words_and_papers() {
        for state in [
            TaskState::Confirmed,
            TaskState::Replaced,
            TaskState::Cancelled,
        ] {
            for verb in Verb::ALL {
                let (next, _) = after(*verb, state, None);
                assert!(
                    !verb.is_allowed_from(state) || next == state || verb.step().to == To::Before,
                    "{verb:?} does not move a task that is {state:?}"
                );
            }
        }
    }

    #[test]
    fn a_halted_task_goes_on_where_it_was() {
        use TaskState as S;
        for state in AT_WORK {
            for (halt, halted, release) in [
                (Verb::Pause, S::Paused, Verb::Resume),
                (Verb::Clarify, S::ClarificationAsked, Verb::Answer),
                (Verb::Clarify, S::ClarificationAsked, Verb::Withdraw),
            ] {
                let (now, before) = after(halt, *state, None);
                assert_eq!(
                    (now, before),
                    (halted, Some(*state)),
                    "{halt:?} from {state:?}"
                );
                assert_eq!(
                    after(release, now, before),
                    (*state, None),
                    "{release:?} brings it back to {state:?}"
                );
            }
        }
        assert_eq!(
            after(Verb::Cancel, S::Paused, Some(S::InProgress)),
            (S::Cancelled, None),
            "what is called off goes on nowhere"
        );
        assert_eq!(
            after(Verb::Extend, S::ClarificationAsked, Some(S::Accepted)),
            (S::ClarificationAsked, Some(S::Accepted)),
            "a request for time does not release it"
        );
    }

    #[test]
    fn who_may_follows_from_the_table() {
        let cases: &[(Verb, Standing, Option<Rule>)] = &[
            (Verb::Progress, LEAD, None),
            (Verb::Progress, HEAD, Some(Rule::NotTheLead)),
            (Verb::Progress, NOBODY, Some(Rule::NotTheLead)),
            (Verb::Extend, LEAD, None),
            (Verb::ReportDone, COORDINATOR, Some(Rule::NotTheLead)),
            (Verb::Confirm, LEAD, Some(Rule::ChairOnly)),
            (Verb::Confirm, DEPUTY, None),
            (Verb::Decide, DEPUTY, None),
            (Verb::Decide, LEAD, Some(Rule::ChairOnly)),
            (Verb::Edit, HEAD, Some(Rule::SecretariatOnly)),
            (Verb::Edit, SECRETARIAT, None),
            (Verb::Parties, HEAD, Some(Rule::SecretariatOnly)),
            (Verb::Direct, HEAD, None),
            (Verb::Direct, DEPUTY, Some(Rule::HeadOnly)),
            (Verb::Direct, SECRETARIAT, None),
            (Verb::Escalate, LEAD, None),
            (Verb::Escalate, COORDINATOR, Some(Rule::NotTheLead)),
            (Verb::Deliver, COORDINATOR, None),
            (Verb::Deliver, LEAD, Some(Rule::NotTheCoordinator)),
            (Verb::Attach, COORDINATOR, None),
            (Verb::Attach, LEAD, None),
            (Verb::Attach, DEPUTY, Some(Rule::NotAParty)),
            (Verb::Delegate, LEAD, None),
            (Verb::Transfer, LEAD, Some(Rule::ChairOnly)),
        ];
        for (verb, standing, refused) in cases {
            assert_eq!(
                verb.check_standing(*standing).err(),
                *refused,
                "{verb:?} by {standing:?}"
            );
        }
    }

    #[test]
    fn each_kind_of_request_has_who_answers_it() {
        use RequestKind as K;
        for (kind, standing, refused) in [
            (K::Clarification, DEPUTY, None),
            (K::Clarification, LEAD, Some(Rule::ChairOnly)),
            (K::Direction, LEAD, None),
            (K::Direction, DEPUTY, Some(Rule::NotTheLead)),
            (K::Escalation, HEAD, None),
            (K::Escalation, LEAD, Some(Rule::ChairOnly)),
            (K::Escalation, SECRETARIAT, None),
        ] {
            assert_eq!(
                kind.check_answer(standing).err(),
                refused,
                "a {kind:?} answered by {standing:?}"
            );
        }
    }

    #[test]
    fn a_step_says_which_words_it_lacks() {
        for (verb, text, lacks) in [
            (Verb::Return, " ", Some("refused: reason_needed")),
            (Verb::Cancel, "", Some("refused: basis_needed")),
            (Verb::Pause, "\n", Some("refused: basis_needed")),
            (Verb::Extend, "", Some("refused: reason_needed")),
            (Verb::Clarify, "", Some("words is empty")),
            (Verb::Confirm, "", None),
            (Verb::Pause, "Thông báo 5", None),
        ] {
            assert_eq!(
                words_of(verb, text)
                    .err()
                    .map(|error| error.to_string())
                    .as_deref(),
                lacks,
                "{verb:?} with {text:?}"
            );
        }
    }

    #[test]
    fn a_verb_is_offered_when_there_is_something_to_do_it_to() {
        let none = Facts::default();
        for (verb, facts, offered) in [
            (Verb::Decide, none, false),
            (
                Verb::Decide,
                Facts {
                    is_extension_pending: true,
                    ..none
                },
                true,
            ),
            (Verb::Extend, none, false),
            (
                Verb::Extend,
                Facts {
                    has_due: true,
                    ..none
                },
                true,
            ),
            (
                Verb::Extend,
                Facts {
                    has_due: true,
                    is_extension_pending: true,
                    ..none
                },
                false,
            ),
            (Verb::Confirm, none, true),
            (
                Verb::Confirm,
                Facts {
                    has_open_parts: true,
                    ..none
                },
                false,
            ),
            (Verb::Answer, none, false),
            (
                Verb::Deliver,
                Facts {
                    may_deliver: true,
                    ..none
                },
                true,
            ),
        ] {
            assert_eq!(is_offered(verb, facts), offered, "{verb:?} with {facts:?}");
        }
    }
}
