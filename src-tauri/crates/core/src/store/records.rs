//! The rows as typed records. Field names are column names: together they are the stored format of the log.

use super::rows::Record;
use crate::calendar::DayKind;
use crate::inventory::{InventoryKind, InventoryState};
use crate::meetings::{
    ApprovedBy, AttendeeRole, Bearing, CommentState, ItemKind, ItemState, LineKind, LineRole,
    MeetingForm, MeetingKind, MeetingState, Presence, Reply, Visibility,
};
use crate::opinions::{Choice, RoundState, SheetSource};
use crate::ops::Noun;
use crate::papers::{IncomingState, OutgoingState, PaperFileRole, PaperType, Relation};
use crate::priorities::{Horizon, Mark, Measure, Sense};
use crate::recurrences::Every;
use crate::tasks::{
    DueKind, EvidenceKind, ExtensionState, PartyRole, RequestKind, RequestState, TaskState,
};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

macro_rules! record {
    ($name:ident, $noun:ident { $($field:ident: $type:ty),+ $(,)? }) => {
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        pub(crate) struct $name {
            pub(crate) id: String,
            pub(crate) version: u32,
            $(pub(crate) $field: $type),+
        }

        impl Record for $name {
            const NOUN: Noun = Noun::$noun;

            fn id(&self) -> &str {
                &self.id
            }
        }
    };
}

record!(UnitRecord, Units {
    code: String,
    name: String,
    abbreviation: String,
    kind: String,
    from_on: Option<NaiveDate>,
    to_on: Option<NaiveDate>,
    source: String,
    note: String,
});

record!(PostRecord, Posts { unit_id: Option<String>, title: String });

record!(
    PersonRecord,
    People {
        full_name: String,
        family: String,
        middle: String,
        given: String
    }
);

record!(
    SeatRecord,
    Seats {
        number: u32,
        role: String,
        source: String,
        note: String
    }
);

record!(MembershipRecord, Memberships {
    seat_id: String,
    person_id: Option<String>,
    post_id: Option<String>,
    instrument_id: Option<String>,
    from_on: NaiveDate,
    to_on: Option<NaiveDate>,
    source: String,
});

record!(InstrumentRecord, Instruments {
    code: String,
    symbol: String,
    kind: String,
    title: String,
    issuer: String,
    signer: String,
    signed_on: Option<NaiveDate>,
    year: Option<u32>,
    source: String,
    note: String,
});

record!(
    ClauseRecord,
    Clauses {
        instrument_id: String,
        place: u32,
        label: String,
        text: String
    }
);

record!(
    AreaRecord,
    Areas {
        number: u32,
        name: String,
        source: String,
        note: String
    }
);

record!(TargetRecord, Targets {
    code: String,
    title: String,
    target_group: String,
    year: u32,
    comparison: String,
    value: Option<i32>,
    unit: String,
    instrument_id: Option<String>,
    source: String,
    note: String,
});

record!(
    MeasurementRecord,
    Measurements {
        target_id: String,
        measured_on: NaiveDate,
        value: i32,
        source: String,
    }
);

record!(TaskRecord, Tasks {
    code: String,
    title: String,
    product: String,
    authority: String,
    note: String,
    source: String,
    level: u32,
    area_id: Option<String>,
    instrument_id: Option<String>,
    clause_id: Option<String>,
    lead_unit_id: Option<String>,
    lead_post_id: Option<String>,
    assignee_words: String,
    state: TaskState,
    assigned_on: Option<NaiveDate>,
    due_kind: DueKind,
    due_words: String,
    due_on: Option<NaiveDate>,
    original_due_on: Option<NaiveDate>,
    done_on: Option<NaiveDate>,
    result: String,
    percent: u32,
    progress_words: String,
    due_event: Option<String>,
    due_event_on: Option<NaiveDate>,
    due_count: Option<u32>,
    parent_id: Option<String>,
    recurrence_id: Option<String>,
    occurrence_on: Option<NaiveDate>,
    replaced_by_id: Option<String>,
    state_before: Option<TaskState>,
    basis: Option<String>,
    confirmed_on: Option<NaiveDate>,
    start_on: Option<NaiveDate>,
    duration: Option<u32>,
    effort: Option<u32>,
});

record!(PartyRecord, TaskParties {
    task_id: String,
    role: PartyRole,
    unit_id: String,
    contribution: String,
    due_on: Option<NaiveDate>,
    delivered_on: Option<NaiveDate>,
    delivered_words: Option<String>,
});

record!(
    TaskTargetRecord,
    TaskTargets {
        task_id: String,
        target_id: String
    }
);

record!(ExtensionRecord, Extensions {
    task_id: String,
    number: u32,
    requested_on: NaiveDate,
    requested_by: String,
    reason: String,
    proposed_on: NaiveDate,
    previous_on: Option<NaiveDate>,
    state: ExtensionState,
    is_late_request: u8,
    granted_on: Option<NaiveDate>,
    decided_on: Option<NaiveDate>,
    decided_by: String,
    basis: String,
    evidence: Option<String>,
});

record!(
    SavedViewRecord,
    SavedViews {
        place: u32,
        name: String,
        query: String,
        sort: String,
        grouping: String,
        columns: String,
    }
);

record!(
    ProgressRecord,
    ProgressEntries {
        task_id: String,
        reported_on: NaiveDate,
        percent: u32,
        words: String,
        reported_by: String,
        period: Option<String>,
    }
);

record!(InventoryItemRecord, InventoryItems {
    code: String,
    name: String,
    kind: InventoryKind,
    owner_unit_id: Option<String>,
    locality: String,
    state: InventoryState,
    capacity: Option<u32>,
    capacity_unit: String,
    since_on: Option<NaiveDate>,
    source: String,
    note: String,
});

record!(InventoryLinkRecord, InventoryLinks {
    item_id: String,
    task_id: Option<String>,
    target_id: Option<String>,
});

record!(OutgoingPaperRecord, OutgoingPapers {
    kind: PaperType,
    year: i32,
    number: u32,
    issuer: String,
    drafter: String,
    symbol: String,
    state: OutgoingState,
    title: String,
    reserved_on: NaiveDate,
    issued_on: Option<NaiveDate>,
    signer_post: String,
    signer: String,
    recipients: String,
    kept_at: String,
    copies: Option<u32>,
    released_on: Option<NaiveDate>,
    receipt: String,
    reason: String,
    gap_reason: String,
    relation: Option<Relation>,
    related_id: Option<String>,
    instrument_id: Option<String>,
    recipe: String,
    note: String,
});

record!(IncomingPaperRecord, IncomingPapers {
    year: i32,
    number: u32,
    state: IncomingState,
    arrived_on: NaiveDate,
    author: String,
    symbol: String,
    dated_on: Option<NaiveDate>,
    kind: String,
    title: String,
    receiver: String,
    passed_on: Option<NaiveDate>,
    receipt: String,
    due_on: Option<NaiveDate>,
    answer_id: Option<String>,
    result: String,
    reason: String,
    instrument_id: Option<String>,
    note: String,
});

record!(
    PaperFileRecord,
    PaperFiles {
        paper_id: String,
        role: PaperFileRole,
        file_name: String,
        size: u32,
        hash: String,
        added_on: NaiveDate,
        added_by: String,
    }
);

record!(PaperTemplateRecord, PaperTemplates {
    code: String,
    kind: String,
    name: String,
    in_force: u32,
    retired_on: Option<NaiveDate>,
});

record!(
    TemplateVersionRecord,
    TemplateVersions {
        template_id: String,
        number: u32,
        file_name: String,
        size: u32,
        hash: String,
        note: String,
        added_on: NaiveDate,
        added_by: String,
    }
);

record!(
    DependencyRecord,
    Dependencies {
        task_id: String,
        after_task_id: String,
        lag: u32,
        note: String,
    }
);

record!(EvidenceRecord, Evidence {
    task_id: String,
    kind: EvidenceKind,
    title: String,
    symbol: String,
    issued_on: Option<NaiveDate>,
    file_name: String,
    size: u32,
    hash: String,
    added_on: NaiveDate,
    added_by: String,
});

record!(
    DelegationRecord,
    Delegations {
        task_id: String,
        person: String,
        from_on: NaiveDate,
        to_on: Option<NaiveDate>,
        note: String,
        delegated_by: String,
    }
);

record!(RequestRecord, Requests {
    task_id: String,
    number: u32,
    kind: RequestKind,
    words: String,
    asked_on: NaiveDate,
    asked_by: String,
    answer_by: Option<NaiveDate>,
    state: RequestState,
    answer: String,
    answered_on: Option<NaiveDate>,
    answered_by: String,
});

record!(
    CriterionRecord,
    Criteria {
        number: u32,
        name: String,
        meaning: String,
        horizon: Horizon,
        sense: Sense,
        weight: u32,
        source: String,
    }
);

record!(
    ScoreRecord,
    Scores {
        task_id: String,
        criterion_id: String,
        value: u32,
        reason: String,
        author: String,
        scored_on: NaiveDate,
    }
);

record!(
    ComparisonRecord,
    Comparisons {
        first_id: String,
        second_id: String,
        numerator: u32,
        denominator: u32
    }
);

record!(
    MarkRecord,
    Marks {
        task_id: String,
        mark: Mark,
        words: String,
        marked_on: NaiveDate,
        marked_by: String,
    }
);

record!(CapacityRecord, Capacities {
    unit_id: String,
    tasks: Option<u32>,
    effort: Option<u32>,
    note: String,
});

record!(
    SelectionRecord,
    Selections {
        code: String,
        adopted_on: NaiveDate,
        adopted_by: String,
        measure: Measure,
        score: u32,
        bound: u32,
        note: String,
    }
);

record!(SelectionItemRecord, SelectionItems {
    selection_id: String,
    task_id: String,
    is_in: u8,
    place: Option<u32>,
    score: Option<u32>,
    why: String,
});

record!(
    CalendarDayRecord,
    CalendarDays {
        day: NaiveDate,
        kind: DayKind,
        name: String,
        source: String,
    }
);

record!(RecurrenceRecord, Recurrences {
    code: String,
    title: String,
    product: String,
    level: u32,
    area_id: Option<String>,
    instrument_id: Option<String>,
    clause_id: Option<String>,
    lead_unit_id: Option<String>,
    every: Every,
    day: u32,
    month: u32,
    from_on: NaiveDate,
    until_on: Option<NaiveDate>,
    made_to: Option<NaiveDate>,
    note: String,
});

record!(MeetingRecord, Meetings {
    code: String,
    kind: MeetingKind,
    form: MeetingForm,
    title: String,
    state: MeetingState,
    starts_at: NaiveDateTime,
    ends_at: Option<NaiveDateTime>,
    began_at: Option<NaiveDateTime>,
    ended_at: Option<NaiveDateTime>,
    place: String,
    chair_seat: Option<u32>,
    secretary: String,
    reason: String,
    notice_id: Option<String>,
    note: String,
});

record!(AgendaItemRecord, AgendaItems {
    meeting_id: Option<String>,
    place: u32,
    number: Option<u32>,
    kind: ItemKind,
    title: String,
    presenter: String,
    minutes: Option<u32>,
    visibility: Visibility,
    state: ItemState,
    began_at: Option<NaiveDateTime>,
    seconds: u32,
    task_id: Option<String>,
    from_id: Option<String>,
    why: String,
    note: String,
});

record!(AttendeeRecord, Attendees {
    meeting_id: String,
    place: u32,
    seat: Option<u32>,
    unit_id: Option<String>,
    name: String,
    post: String,
    role: AttendeeRole,
    reply: Reply,
    reply_note: String,
    presence: Presence,
    substitute: String,
    can_vote: u8,
});

record!(AttendanceSpanRecord, AttendanceSpans {
    meeting_id: String,
    attendee_id: String,
    from_at: NaiveDateTime,
    until_at: Option<NaiveDateTime>,
});

record!(MinuteLineRecord, MinuteLines {
    meeting_id: String,
    item_id: Option<String>,
    place: u32,
    kind: LineKind,
    said_at: NaiveDateTime,
    text: String,
    speaker_id: Option<String>,
    due_words: String,
    due_on: Option<NaiveDate>,
    level: Option<u32>,
    is_aside: u8,
    task_id: Option<String>,
    bearing: Bearing,
    rich: Option<String>,
});

record!(
    LinePartyRecord,
    LineParties {
        meeting_id: String,
        line_id: String,
        role: LineRole,
        unit_id: String,
        post_id: Option<String>,
    }
);

record!(VoteRecord, Votes {
    meeting_id: String,
    item_id: Option<String>,
    question: String,
    in_favour: u32,
    against: u32,
    abstained: u32,
    note: String,
});

record!(
    AgendaTemplateRecord,
    AgendaTemplates {
        title: String,
        stands_on: Option<MeetingKind>,
    }
);

record!(AgendaTemplateItemRecord, AgendaTemplateItems {
    template_id: String,
    place: u32,
    kind: ItemKind,
    title: String,
    presenter: String,
    minutes: Option<u32>,
    visibility: Visibility,
});

record!(AgendaPaperRecord, AgendaPapers {
    meeting_id: String,
    item_id: String,
    title: String,
    unit_id: Option<String>,
    due_on: Option<NaiveDate>,
    received_on: Option<NaiveDate>,
    file_name: String,
    size: u32,
    hash: String,
});

record!(
    PhraseRecord,
    Phrases {
        short: String,
        words: String
    }
);

record!(
    MinuteCommentRecord,
    MinuteComments {
        meeting_id: String,
        line_id: Option<String>,
        attendee_id: Option<String>,
        said_at: NaiveDateTime,
        text: String,
        state: CommentState,
        answer: String,
    }
);

record!(
    MinuteEditionRecord,
    MinuteEditions {
        meeting_id: String,
        number: u32,
        approved_on: NaiveDate,
        approved_by: ApprovedBy,
        basis: String,
        reason: String,
        file_name: String,
        size: u32,
        hash: String,
    }
);

record!(
    LineCorrectionRecord,
    LineCorrections {
        meeting_id: String,
        edition_id: String,
        line_id: String,
        before: String,
        after: String,
    }
);

record!(OpinionRoundRecord, OpinionRounds {
    code: String,
    title: String,
    matter: String,
    state: RoundState,
    due_on: NaiveDate,
    sent_on: Option<NaiveDate>,
    summed_on: Option<NaiveDate>,
    closed_on: Option<NaiveDate>,
    silence_agrees: u8,
    silence_basis: String,
    result: String,
    reason: String,
    note: String,
});

record!(
    OpinionQuestionRecord,
    OpinionQuestions {
        round_id: String,
        number: u32,
        text: String,
    }
);

record!(OpinionSheetRecord, OpinionSheets {
    round_id: String,
    seat: u32,
    name: String,
    post: String,
    received_on: Option<NaiveDate>,
    source: SheetSource,
    note: String,
});

record!(
    OpinionAnswerRecord,
    OpinionAnswers {
        round_id: String,
        sheet_id: String,
        question_id: String,
        choice: Choice,
        words: String,
        reply: String,
    }
);
