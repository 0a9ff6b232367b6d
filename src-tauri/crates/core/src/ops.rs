//! What people do to the register: named operations, who acted, and which nouns moved.

use crate::codes::coded_enum;
use std::fmt;

coded_enum! {
    /// A noun of the register: one table of rows.
    Noun {
        /// Organisational units.
        Units = "units",
        /// Posts in units.
        Posts = "posts",
        /// People.
        People = "people",
        /// The seats of the committee.
        Seats = "seats",
        /// Who held a seat, from when to when.
        Memberships = "memberships",
        /// Decisions, notices and other documents.
        Instruments = "instruments",
        /// Clauses of instruments.
        Clauses = "clauses",
        /// Priority areas.
        Areas = "areas",
        /// Targets.
        Targets = "targets",
        /// Measurements of targets.
        Measurements = "measurements",
        /// Tasks.
        Tasks = "tasks",
        /// Coordinators, monitors and those informed.
        TaskParties = "task_parties",
        /// Links from tasks to targets.
        TaskTargets = "task_targets",
        /// Extension requests and decisions.
        Extensions = "extensions",
        /// Progress entries.
        ProgressEntries = "progress_entries",
        /// Documents and files that vouch for a result, a report or a request.
        Evidence = "evidence",
        /// Work handed on to a person of the lead unit.
        Delegations = "delegations",
        /// What was asked about a task: clarifications, directions, escalations.
        Requests = "requests",
        /// Work that comes again.
        Recurrences = "recurrences",
        /// Changes of the calendar of working days.
        CalendarDays = "calendar_days",
        /// What follows what.
        Dependencies = "dependencies",
        /// What priorities are calculated from.
        Criteria = "criteria",
        /// Scores of tasks by criteria.
        Scores = "scores",
        /// Pairwise comparisons of criteria.
        Comparisons = "comparisons",
        /// The head's own marks on tasks.
        Marks = "marks",
        /// How much a unit can lead at a time.
        Capacities = "capacities",
        /// Adopted selections of priority tasks.
        Selections = "selections",
        /// What a selection says of each task.
        SelectionItems = "selection_items",
        /// Named views of the register of tasks.
        SavedViews = "saved_views",
        /// The infrastructure of the sector: sites and systems.
        InventoryItems = "inventory_items",
        /// What an item of the inventory bears on.
        InventoryLinks = "inventory_links",
        /// Numbers of the committee's own, and the papers that bear them.
        OutgoingPapers = "outgoing_papers",
        /// Papers that came in.
        IncomingPapers = "incoming_papers",
        /// Files of papers, as issued or received.
        PaperFiles = "paper_files",
        /// Templates of the office's own.
        PaperTemplates = "paper_templates",
        /// Their versions.
        TemplateVersions = "template_versions",
        /// Meetings of the committee.
        Meetings = "meetings",
        /// What meetings are about, item by item, and what waits to be.
        AgendaItems = "agenda_items",
        /// Who is invited to a meeting, and whether they were there.
        Attendees = "attendees",
        /// From when to when somebody was in the room.
        AttendanceSpans = "attendance_spans",
        /// Lines of minutes.
        MinuteLines = "minute_lines",
        /// Who leads and who coordinates what a line assigns.
        LineParties = "line_parties",
        /// What was voted on in a meeting.
        Votes = "votes",
        /// Lists of items that agendas begin with.
        AgendaTemplates = "agenda_templates",
        /// Items of such lists.
        AgendaTemplateItems = "agenda_template_items",
        /// Papers of agenda items: who owes them, and whether they came.
        AgendaPapers = "agenda_papers",
        /// Short forms that are written out as one types.
        Phrases = "phrases",
        /// What is said of draft minutes.
        MinuteComments = "minute_comments",
        /// Minutes as they were approved, and as each correction left them.
        MinuteEditions = "minute_editions",
        /// What a correction changed in a line.
        LineCorrections = "line_corrections",
        /// Opinions asked for in writing.
        OpinionRounds = "opinion_rounds",
        /// What is asked in a round.
        OpinionQuestions = "opinion_questions",
        /// Sheets of a round, one a seat.
        OpinionSheets = "opinion_sheets",
        /// What sheets say.
        OpinionAnswers = "opinion_answers",
    }
}

coded_enum! {
    /// A named operation: what one entry of the log says was done.
    Op {
        /// The published record was entered. Not undone.
        LoadRecord = "load_record",
        /// A task was written down. On undo it is taken out with its parties and links.
        AddTask = "add_task",
        /// Plain fields of a task changed.
        EditTask = "edit_task",
        /// A task was given its lead.
        AssignTask = "assign_task",
        /// The lead took the task.
        AcceptTask = "accept_task",
        /// Progress was reported.
        ReportProgress = "report_progress",
        /// A later deadline was asked for.
        RequestExtension = "request_extension",
        /// The request was decided.
        DecideExtension = "decide_extension",
        /// The lead said that it is done.
        ReportTaskDone = "report_task_done",
        /// The result was confirmed.
        ConfirmTask = "confirm_task",
        /// The task went back to its lead.
        ReturnTask = "return_task",
        /// The task was called off.
        CancelTask = "cancel_task",
        /// Many tasks were changed at once.
        BulkTasks = "bulk_tasks",
        /// A view of the register was saved.
        SaveView = "save_view",
        /// A view was put at another place.
        MoveView = "move_view",
        /// A view was removed.
        RemoveView = "remove_view",
        /// The task was halted.
        PauseTask = "pause_task",
        /// The task goes on.
        ResumeTask = "resume_task",
        /// The task was given to another lead.
        TransferTask = "transfer_task",
        /// Another task stands in its place. On undo a task that was made for it goes.
        ReplaceTask = "replace_task",
        /// The lead asked what is meant.
        AskClarification = "ask_clarification",
        /// The head directed.
        DirectTask = "direct_task",
        /// A matter was brought before the head.
        EscalateTask = "escalate_task",
        /// What was asked was answered.
        AnswerRequest = "answer_request",
        /// What was asked was taken back.
        WithdrawRequest = "withdraw_request",
        /// The request for a later deadline was taken back.
        WithdrawExtension = "withdraw_extension",
        /// Work was handed on to a person.
        DelegateTask = "delegate_task",
        /// A delegation was ended.
        EndDelegation = "end_delegation",
        /// Coordinators, monitors and those informed were named.
        EditParties = "edit_parties",
        /// A coordinator gave what it owes.
        DeliverContribution = "deliver_contribution",
        /// A document or a file was added. On undo it goes from the task; the bytes of a file stay.
        AttachEvidence = "attach_evidence",
        /// A document or a file was taken out.
        RemoveEvidence = "remove_evidence",
        /// A seat was filled from a day on.
        FillSeat = "fill_seat",
        /// A membership was ended.
        EndMembership = "end_membership",
        /// A membership was corrected.
        EditMembership = "edit_membership",
        /// A unit was recorded.
        AddUnit = "add_unit",
        /// A document was recorded.
        AddInstrument = "add_instrument",
        /// A clause was recorded.
        AddClause = "add_clause",
        /// A measurement was recorded.
        AddMeasurement = "add_measurement",
        /// An item of the infrastructure was written down.
        AddInventoryItem = "add_inventory_item",
        /// An item of the infrastructure changed.
        EditInventoryItem = "edit_inventory_item",
        /// An item of the infrastructure was taken out. On undo it comes back with its links.
        RemoveInventoryItem = "remove_inventory_item",
        /// An item of the infrastructure was tied to a task or a target.
        LinkInventoryItem = "link_inventory_item",
        /// A tie of an item of the infrastructure was taken away.
        UnlinkInventoryItem = "unlink_inventory_item",
        /// Rows of a file were taken in.
        ImportRows = "import_rows",
        /// A task was put after another.
        AddDependency = "add_dependency",
        /// The lag or note of a dependency changed.
        EditDependency = "edit_dependency",
        /// A dependency was taken away.
        RemoveDependency = "remove_dependency",
        /// Beginning, duration or effort of a task were planned.
        PlanTask = "plan_task",
        /// A priority area was added, last in the order.
        AddArea = "add_area",
        /// The words of a priority area changed.
        EditArea = "edit_area",
        /// The committee's order of priority areas changed.
        MoveArea = "move_area",
        /// A priority area that nothing belongs to was taken out.
        RemoveArea = "remove_area",
        /// The proposed criteria were taken over, with their weights.
        TakeOverCriteria = "take_over_criteria",
        /// A criterion was added, without weight.
        AddCriterion = "add_criterion",
        /// The words, horizon or sense of a criterion changed.
        EditCriterion = "edit_criterion",
        /// A criterion that nothing was scored by was taken out, with its comparisons.
        RemoveCriterion = "remove_criterion",
        /// The weights of the criteria were set.
        SetWeights = "set_weights",
        /// Criteria were compared with each other.
        CompareCriteria = "compare_criteria",
        /// A task was given scores.
        ScoreTask = "score_task",
        /// The head marked a task, or took his mark back.
        MarkTask = "mark_task",
        /// How much a unit can lead at a time was recorded.
        SetCapacity = "set_capacity",
        /// A selection of priority tasks was adopted.
        AdoptSelection = "adopt_selection",
        /// Recurring work was written down. On undo it is taken out.
        AddRecurrence = "add_recurrence",
        /// Recurring work changed.
        EditRecurrence = "edit_recurrence",
        /// Recurring work was ended, or goes on.
        EndRecurrence = "end_recurrence",
        /// Tasks were made of recurring work. On undo they go.
        MakeOccurrences = "make_occurrences",
        /// Days were set off, or worked.
        SetCalendar = "set_calendar",
        /// A day is again what is published.
        ClearCalendar = "clear_calendar",
        /// The day came that a deadline waited for: a session, an event.
        ResolveDeadline = "resolve_deadline",
        /// A number was given ahead of its paper. Not undone.
        ReserveNumber = "reserve_number",
        /// A paper was issued under its number. Not undone.
        IssuePaper = "issue_paper",
        /// A reserved number was called off. Not undone.
        CancelNumber = "cancel_number",
        /// An issued paper was called back. Not undone.
        RecallPaper = "recall_paper",
        /// What the register says of a paper that went out changed: to whom, when it was sent, who received it.
        EditOutgoing = "edit_outgoing",
        /// A paper that came in was taken in under its number of arrival. Not undone.
        AddIncoming = "add_incoming",
        /// What the register says of a paper that came in changed: who deals with it, by when, what answers it.
        EditIncoming = "edit_incoming",
        /// A paper that came in was made void. Not undone.
        VoidIncoming = "void_incoming",
        /// A file was added to a paper. On undo it goes from the paper; its bytes stay.
        AttachPaperFile = "attach_paper_file",
        /// A template was taken in. On undo it goes; its code is not given again.
        AddTemplate = "add_template",
        /// A template was given a new version, which is in force. On undo the one before is.
        ReplaceTemplate = "replace_template",
        /// A template was taken out of use.
        RetireTemplate = "retire_template",
        /// A template was brought back into use, or another version of it into force.
        RestoreTemplate = "restore_template",
        /// A meeting was planned. On undo it goes; its code is not given again.
        AddMeeting = "add_meeting",
        /// What is planned of a meeting changed.
        EditMeeting = "edit_meeting",
        /// A meeting was put off or called off.
        CallOffMeeting = "call_off_meeting",
        /// Something was put on an agenda, or on the list of proposals.
        AddAgendaItem = "add_agenda_item",
        /// An item of an agenda changed.
        EditAgendaItem = "edit_agenda_item",
        /// An item was put at another place, or moved to another meeting.
        MoveAgendaItem = "move_agenda_item",
        /// An item was taken from an agenda.
        RemoveAgendaItem = "remove_agenda_item",
        /// What is still to be dealt with came back on the next agenda.
        CarryOver = "carry_over",
        /// A paper of an item was asked for.
        AddAgendaPaper = "add_agenda_paper",
        /// What is asked of a paper changed: its title, who owes it, by when.
        EditAgendaPaper = "edit_agenda_paper",
        /// A paper of an item came. On undo it is owed again; the bytes of its file stay.
        ReceiveAgendaPaper = "receive_agenda_paper",
        /// A paper is not asked for any more.
        RemoveAgendaPaper = "remove_agenda_paper",
        /// An agenda was kept as a template.
        SaveAgendaTemplate = "save_agenda_template",
        /// A template of agendas was removed.
        RemoveAgendaTemplate = "remove_agenda_template",
        /// The items of a template were put on an agenda.
        ApplyAgendaTemplate = "apply_agenda_template",
        /// People were invited to a meeting.
        InviteMeeting = "invite_meeting",
        /// Somebody is not invited any more.
        Uninvite = "uninvite",
        /// An invitation was answered.
        AnswerInvitation = "answer_invitation",
        /// A meeting began.
        BeginMeeting = "begin_meeting",
        /// A meeting went to an item of its agenda.
        TakeItem = "take_item",
        /// Somebody came, left, was excused or was stood in for.
        MarkAttendance = "mark_attendance",
        /// A line of minutes was written or changed.
        WriteLine = "write_line",
        /// A line of minutes was put at another place.
        MoveLine = "move_line",
        /// A line of minutes was taken out.
        RemoveLine = "remove_line",
        /// A vote was recorded.
        RecordVote = "record_vote",
        /// Short forms were written down or changed.
        PutPhrases = "put_phrases",
        /// Short forms were removed.
        RemovePhrases = "remove_phrases",
        /// Draft minutes went to those who were present.
        CirculateMinutes = "circulate_minutes",
        /// Somebody said what is to be put right in draft minutes.
        CommentMinutes = "comment_minutes",
        /// What was said of draft minutes was accepted or declined.
        SettleComment = "settle_comment",
        /// Minutes were approved and locked. Not undone.
        ApproveMinutes = "approve_minutes",
        /// Approved minutes were corrected. Not undone.
        CorrectMinutes = "correct_minutes",
        /// A meeting ended.
        EndMeeting = "end_meeting",
        /// The notice of conclusions was issued, and its assignments became tasks. Not undone.
        IssueConclusions = "issue_conclusions",
        /// A round of written opinions was written. On undo it goes; its code is not given again.
        AddOpinionRound = "add_opinion_round",
        /// A round that did not go out yet changed.
        EditOpinionRound = "edit_opinion_round",
        /// A round went out to the seats. Not undone.
        SendOpinionRound = "send_opinion_round",
        /// A sheet came in, or was corrected.
        AnswerOpinion = "answer_opinion",
        /// What is done about an opinion was written down.
        ReplyOpinion = "reply_opinion",
        /// A round was counted. On undo its answers can change again.
        SumOpinions = "sum_opinions",
        /// A round was closed.
        CloseOpinions = "close_opinions",
        /// A round was called off.
        CancelOpinions = "cancel_opinions",
        /// An operation was taken back.
        Undo = "undo",
        /// An operation was brought back.
        Redo = "redo",
        /// What the check could mend was mended. Not undone.
        Repair = "repair",
    }
}

/// What Undo makes of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undoing {
    /// It is taken back.
    TakenBack,
    /// It is no step of a person: what came before it is looked at.
    PassedOver,
    /// It went out of the house, or is the office's own record: neither it nor what came before it is taken back.
    Stands,
}

impl Op {
    /// What Undo makes of it.
    #[must_use]
    pub const fn undoing(self) -> Undoing {
        match self {
            Op::LoadRecord | Op::Repair | Op::Undo | Op::Redo => Undoing::PassedOver,
            Op::ReserveNumber
            | Op::IssuePaper
            | Op::CancelNumber
            | Op::RecallPaper
            | Op::AddIncoming
            | Op::VoidIncoming
            | Op::IssueConclusions
            | Op::ApproveMinutes
            | Op::CorrectMinutes
            | Op::SendOpinionRound => Undoing::Stands,
            _ => Undoing::TakenBack,
        }
    }
}

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// The committee's secretariat.
    Secretariat,
    /// A seat of the committee, 1 to 29.
    Seat(u32),
    /// The published record, when it is loaded.
    Record,
}

impl Actor {
    /// Reads `secretariat` or `seat:N`; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "secretariat" {
            return Some(Actor::Secretariat);
        }
        let number = text.strip_prefix("seat:")?.parse().ok()?;
        (1..=29).contains(&number).then_some(Actor::Seat(number))
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Actor::Secretariat => f.write_str("secretariat"),
            Actor::Seat(number) => write!(f, "seat:{number}"),
            Actor::Record => f.write_str("record"),
        }
    }
}

/// What a change gave: its value, which nouns moved, and where the log stands now.
#[derive(Debug, Clone)]
pub struct Outcome<T> {
    /// The verb's value.
    pub value: T,
    /// Nouns whose rows moved, each once.
    pub changes: Vec<Noun>,
    /// Count of operations after it.
    pub head: u32,
}

/// An operation named for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpLabel {
    /// What it was.
    pub op: Op,
    /// Code or name of what it touched; may be empty.
    pub subject: String,
}
