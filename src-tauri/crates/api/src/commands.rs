//! The command list, declared once: it expands to the dispatcher, to the schemas, and to the TypeScript types.

use crate::desk::CommandSpec;
use crate::handlers::{
    Answer, Context, approval, bulk, calendar, committee, desk, exports, imports, incoming,
    instruments, inventory, life, log, meetings, memory, opinions, outgoing, papers, people,
    periods, preparing, previews, priorities, query, recurrences, reports, schedule, targets,
    tasks, templates, views,
};
use crate::wire::bulk::{TaskBulkReq, TaskBulkView};
use crate::wire::calendar::{
    CalendarClearReq, CalendarReq, CalendarSetReq, CalendarView, DueReadReq, DueReading,
    ProposalList, TaskResolveReq,
};
use crate::wire::committee::{
    AreaList, MemberEditReq, MemberEndReq, MemberFillReq, MemberListReq, SeatList, SeatView,
    UnitAddReq, UnitList, UnitListReq, UnitView,
};
use crate::wire::desk::{DeskView, OverviewView, PulseReq, PulseView};
use crate::wire::imports::{
    ImportDone, ImportFileView, ImportLayoutReq, ImportLayoutView, ImportPage, ImportPlanReq,
    ImportPlanView, ImportReadReq, ImportRowsReq, ImportRunReq, JobReq, JobView, ListExportReq,
    ListExportView, RegisterExportReq, RegisterExportView,
};
use crate::wire::incoming::{
    IncomingAddReq, IncomingEditReq, IncomingListReq, IncomingPage, IncomingView,
};
use crate::wire::instruments::{
    ClauseAddReq, InstrumentAddReq, InstrumentListReq, InstrumentPage, InstrumentView,
};
use crate::wire::inventory::{
    InventoryAddReq, InventoryEditReq, InventoryLinkReq, InventoryListReq, InventoryPage,
    InventoryTotals, InventoryView,
};
use crate::wire::life::{
    EvidenceSaveReq, PostList, PostListReq, SavedFile, TaskAnswerReq, TaskAskReq, TaskAttachReq,
    TaskDelegateReq, TaskDeliverReq, TaskDetachReq, TaskEndDelegationReq, TaskPartiesReq,
    TaskReplaceReq, TaskRules, TaskTransferReq, TaskWithdrawExtensionReq, TaskWithdrawReq,
};
use crate::wire::log::{
    BackupList, BackupView, CheckReq, CheckView, HistoryListReq, HistoryPage, RegisterNewReq,
    RestoreReq, UndoView,
};
use crate::wire::meetings::{
    AgendaAddReq, AgendaChanged, AgendaCopyReq, AgendaEditReq, AgendaItemReq, AgendaMoveReq,
    AgendaProposals, AttendeeAddReq, AttendeeAnswerReq, AttendeeMarkReq, CarryList, CarryReq,
    GapList, MeetingAddReq, MeetingAtReq, MeetingCallOffReq, MeetingConcludeReq, MeetingEditReq,
    MeetingListReq, MeetingPage, MeetingView, MinuteApproveReq, MinuteCommentReq, MinuteCorrectReq,
    MinuteDraftKept, MinuteDraftReq, MinuteEnterReq, MinuteLineReq, MinuteMoveReq, MinuteReadReq,
    MinuteReading, MinuteSettleReq, MinuteWriteReq, MinuteWritten, TaskMeetings, VoteReq,
};
use crate::wire::memory::{MemberMemoryReq, MemberMemoryView, MemoryAboutReq, MemoryAboutView};
use crate::wire::opinions::{
    OpinionAddReq, OpinionAnswerReq, OpinionCancelReq, OpinionCloseReq, OpinionEditReq,
    OpinionFileReq, OpinionListReq, OpinionPage, OpinionReading, OpinionReplyReq, OpinionSendReq,
    OpinionView,
};
use crate::wire::outgoing::{
    OutgoingEditReq, OutgoingIssueReq, OutgoingListReq, OutgoingNext, OutgoingNextReq,
    OutgoingPage, OutgoingReserveReq, OutgoingView, PaperAttachReq, PaperEndReq, PaperFileSaveReq,
};
use crate::wire::papers::{
    PaperCheckReq, PaperCheckView, PaperList, PaperListReq, PaperMade, PaperMakeReq,
};
use crate::wire::people::{LookView, MatrixView, WorkReq, WorkView};
use crate::wire::periods::{PeriodReq, PeriodView};
use crate::wire::preparing::{
    AgendaAddManyReq, AgendaPaperAddReq, AgendaPaperEditReq, AgendaPaperReceiveReq, AgendaPaperReq,
    AgendaTemplateApplyReq, AgendaTemplateList, AgendaTemplateReq, AgendaTemplateSaveReq,
    AttendeeMarkAllReq, AttendeeReq, MeetingPack, PapersOwed, PapersOwedReq, PhraseList,
    PhrasePutReq, PhraseRemoveReq,
};
use crate::wire::previews::{PaperPreview, PaperPreviewReq};
use crate::wire::priorities::{
    AreaAddReq, AreaEditReq, AreaMoveReq, AreaRemoveReq, CapacityList, CapacitySetReq,
    CriterionAddReq, CriterionCompareReq, CriterionEditReq, CriterionList, CriterionRemoveReq,
    CriterionWeightsReq, PriorityAdoptReq, PriorityMarkReq, PriorityPlan, PriorityRankReq,
    PriorityRanking, PriorityRow, PriorityScoreReq, PrioritySelectReq, PrioritySheet,
    PrioritySheetReq, SelectionList, SelectionView,
};
use crate::wire::query::{QueryReadReq, QueryView};
use crate::wire::recurrences::{
    RecurrenceAddReq, RecurrenceEditReq, RecurrenceEndReq, RecurrenceList, RecurrenceMade,
    RecurrenceMakeReq, RecurrenceReadReq, RecurrenceReading, RecurrenceView,
};
use crate::wire::reports::{FileOpenReq, ReportReq, ReportView, StatsReq, StatsView};
use crate::wire::schedule::{
    DependencyAddReq, DependencyEditReq, DependencyList, DependencyRemoveReq, ScheduleReq,
    ScheduleView, TaskPlanReq,
};
use crate::wire::search::{SearchReq, SearchView};
use crate::wire::targets::{TargetList, TargetMeasureReq, TargetView};
use crate::wire::tasks::{
    TaskAddReq, TaskAssignReq, TaskChanged, TaskDecideReq, TaskEditReq, TaskExtendReq, TaskListReq,
    TaskPage, TaskProgressReq, TaskStepReq, TaskView,
};
use crate::wire::templates::{
    TemplateAddReq, TemplateCheckReq, TemplateCheckView, TemplateFields, TemplateKeyReq,
    TemplateKindReq, TemplateList, TemplateListReq, TemplateReplaceReq, TemplateRestoreReq,
    TemplateView,
};
use crate::wire::views::{SavedView, ViewKeyReq, ViewList, ViewMoveReq, ViewSaveReq};
use crate::wire::{AsOfReq, Empty, KeyReq, WireError};
use schemars::schema_for;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;
use ts_rs::TS;

/// What a command gives: its view as JSON, and what moved.
type Run = fn(&Context<'_>, Value) -> Result<Answer<Value>, WireError>;

/// One command.
pub(crate) struct Command {
    pub(crate) name: &'static str,
    about: &'static str,
    is_write: bool,
    pub(crate) run: Run,
    spec: fn() -> (Value, Value),
    types: fn() -> (String, String),
}

macro_rules! commands {
    ($($(#[doc = $about:literal])+ $kind:ident $name:ident: $request:ident => $view:ident, $handler:path;)+) => {
        /// Every command.
        pub(crate) const COMMANDS: &[Command] = &[$(
            Command {
                name: stringify!($name),
                about: concat!($($about),+),
                is_write: is_write(stringify!($kind)),
                run: |context, payload| {
                    let request: $request = crate::errors::read_request(payload)?;
                    let answer: Answer<$view> = $handler(context, request)?;
                    answer.into_json()
                },
                spec: || (schema_for!($request).into(), schema_for!($view).into()),
                types: || (<$request as TS>::name(&ts_rs::Config::default()), <$view as TS>::name(&ts_rs::Config::default())),
            },
        )+];
    };
}

const fn is_write(kind: &str) -> bool {
    matches!(kind.as_bytes(), b"write")
}

commands! {
    /// Shows the state of the file and of the log, for the frame of the window.
    read desk_show: Empty => DeskView, desk::show;
    /// Tells which nouns moved since a log position.
    read desk_pulse: PulseReq => PulseView, desk::pulse;
    /// Shows everything the first screen needs, on a day.
    read desk_overview: AsOfReq => OverviewView, reports::overview;
    /// Writes down that the actor has seen everything up to now; what changed is then counted from here.
    read look_mark: Empty => LookView, people::mark_look;
    /// Shows the responsibility matrix of a day: who carries what, against what each can carry.
    read matrix_show: AsOfReq => MatrixView, people::matrix;
    /// Shows one seat's work, or the secretariat's queue, on a day.
    read work_show: WorkReq => WorkView, people::work;
    /// Starts the register anew: from the published record, empty, or from another desk's file. A backup is made first.
    write register_new: RegisterNewReq => DeskView, desk::register_new;
    /// Lists the 29 seats as they are on a day.
    read member_list: MemberListReq => SeatList, committee::member_list;
    /// Tells what a member was part of since the beginning, newest first, with what it adds up to.
    read member_memory: MemberMemoryReq => MemberMemoryView, memory::of_member;
    /// Tells what is remembered of a topic, of words, of a task, a document or a clause since the beginning, newest first.
    read memory_about: MemoryAboutReq => MemoryAboutView, memory::about;
    /// Fills a seat from a day on.
    write member_fill: MemberFillReq => SeatView, committee::member_fill;
    /// Ends the membership of a seat.
    write member_end: MemberEndReq => SeatView, committee::member_end;
    /// Corrects a membership.
    write member_edit: MemberEditReq => SeatView, committee::member_edit;
    /// Lists organisational units.
    read unit_list: UnitListReq => UnitList, committee::unit_list;
    /// Records a unit.
    write unit_add: UnitAddReq => UnitView, committee::unit_add;
    /// Lists the posts of a unit, or of all units, with who holds them on a day.
    read post_list: PostListReq => PostList, life::posts;
    /// Lists the priority areas.
    read area_list: Empty => AreaList, committee::area_list;
    /// Adds a priority area, last in the order.
    write area_add: AreaAddReq => AreaList, committee::area_add;
    /// Changes the words of a priority area.
    write area_edit: AreaEditReq => AreaList, committee::area_edit;
    /// Moves a priority area in the committee's order.
    write area_move: AreaMoveReq => AreaList, committee::area_move;
    /// Takes out a priority area that nothing belongs to.
    write area_remove: AreaRemoveReq => AreaList, committee::area_remove;
    /// Lists the criteria of priority, their comparisons, and what is proposed while there are none.
    read criterion_list: Empty => CriterionList, priorities::criteria;
    /// Takes the proposed criteria over.
    write criterion_propose: Empty => CriterionList, priorities::propose;
    /// Adds a criterion, without weight.
    write criterion_add: CriterionAddReq => CriterionList, priorities::add;
    /// Changes a criterion.
    write criterion_edit: CriterionEditReq => CriterionList, priorities::edit;
    /// Takes out a criterion without weight and scores.
    write criterion_remove: CriterionRemoveReq => CriterionList, priorities::remove;
    /// Sets the weights of the criteria, by hand or by their comparisons.
    write criterion_weights: CriterionWeightsReq => CriterionList, priorities::set_weights;
    /// Compares two criteria.
    write criterion_compare: CriterionCompareReq => CriterionList, priorities::compare;
    /// Lists the tasks that can be scored, by pages.
    read priority_sheet: PrioritySheetReq => PrioritySheet, priorities::sheet;
    /// Gives a task scores.
    write priority_score: PriorityScoreReq => PriorityRow, priorities::score;
    /// Ranks the tasks, with every term and what moves when a weight does.
    read priority_rank: PriorityRankReq => PriorityRanking, priorities::rank;
    /// Records the head's mark on a task.
    write priority_mark: PriorityMarkReq => PriorityRow, priorities::mark;
    /// Proposes a selection under the capacity of the lead units.
    read priority_select: PrioritySelectReq => PriorityPlan, priorities::select;
    /// Adopts the selection that the register gives.
    write priority_adopt: PriorityAdoptReq => SelectionView, priorities::adopt;
    /// Lists what each unit can lead at a time.
    read capacity_list: Empty => CapacityList, priorities::capacities;
    /// Records what a unit can lead at a time.
    write capacity_set: CapacitySetReq => CapacityList, priorities::set_capacity;
    /// Lists the adopted selections.
    read selection_list: Empty => SelectionList, priorities::selections;
    /// Shows an adopted selection.
    read selection_show: KeyReq => SelectionView, priorities::selection;
    /// Lists documents, newest first, by pages.
    read instrument_list: InstrumentListReq => InstrumentPage, instruments::list;
    /// Shows a document with its clauses and the tasks each gave.
    read instrument_show: KeyReq => InstrumentView, instruments::show;
    /// Records a document.
    write instrument_add: InstrumentAddReq => InstrumentView, instruments::add;
    /// Records a clause of a document.
    write clause_add: ClauseAddReq => InstrumentView, instruments::add_clause;
    /// Lists the targets with their measurements.
    read target_list: AsOfReq => TargetList, targets::list;
    /// Records a measurement of a target.
    write target_measure: TargetMeasureReq => TargetView, targets::measure;
    /// Lists the infrastructure, by pages.
    read inventory_list: InventoryListReq => InventoryPage, inventory::list;
    /// Shows an item of the infrastructure with the tasks and targets it bears on.
    read inventory_show: KeyReq => InventoryView, inventory::show;
    /// Shows the infrastructure in figures: by locality, owner and kind.
    read inventory_totals: AsOfReq => InventoryTotals, inventory::totals;
    /// Writes an item of the infrastructure down.
    write inventory_add: InventoryAddReq => InventoryView, inventory::add;
    /// Changes an item of the infrastructure.
    write inventory_edit: InventoryEditReq => InventoryView, inventory::edit;
    /// Takes an item of the infrastructure out, with its links; shows it as it was.
    write inventory_remove: KeyReq => InventoryView, inventory::remove;
    /// Ties an item of the infrastructure to a task or a target.
    write inventory_link: InventoryLinkReq => InventoryView, inventory::link;
    /// Takes a tie of an item of the infrastructure away.
    write inventory_unlink: InventoryLinkReq => InventoryView, inventory::unlink;
    /// Lists papers that went out, and their numbers.
    read outgoing_list: OutgoingListReq => OutgoingPage, outgoing::list;
    /// Shows a paper that went out, with its files.
    read outgoing_show: KeyReq => OutgoingView, outgoing::show;
    /// Shows which number of a series comes next.
    read outgoing_next: OutgoingNextReq => OutgoingNext, outgoing::next;
    /// Gives a number ahead of its paper. Not undone.
    write outgoing_reserve: OutgoingReserveReq => OutgoingView, outgoing::reserve;
    /// Issues a paper under its number and keeps it as issued. Not undone.
    write outgoing_issue: OutgoingIssueReq => OutgoingView, outgoing::issue;
    /// Changes to whom a paper goes, when it was sent and who received it.
    write outgoing_edit: OutgoingEditReq => OutgoingView, outgoing::edit;
    /// Calls off a reserved number, with why. Not undone.
    write outgoing_cancel: PaperEndReq => OutgoingView, outgoing::cancel;
    /// Calls back an issued paper, with why. Not undone.
    write outgoing_recall: PaperEndReq => OutgoingView, outgoing::recall;
    /// Adds a signed copy or another file to a paper that went out.
    write outgoing_attach: PaperAttachReq => OutgoingView, outgoing::attach;
    /// Lists papers that came in.
    read incoming_list: IncomingListReq => IncomingPage, incoming::list;
    /// Shows a paper that came in, with its files.
    read incoming_show: KeyReq => IncomingView, incoming::show;
    /// Takes a paper in under its number of arrival. Not undone.
    write incoming_add: IncomingAddReq => IncomingView, incoming::add;
    /// Changes who deals with a paper that came in, by when, and what answers it.
    write incoming_edit: IncomingEditReq => IncomingView, incoming::edit;
    /// Makes a paper that came in void, with why. Not undone.
    write incoming_void: PaperEndReq => IncomingView, incoming::void;
    /// Adds a file to a paper that came in.
    write incoming_attach: PaperAttachReq => IncomingView, incoming::attach;
    /// Lists meetings.
    read meeting_list: MeetingListReq => MeetingPage, meetings::list;
    /// Shows a meeting whole: agenda, people, minutes, votes.
    read meeting_show: KeyReq => MeetingView, meetings::show;
    /// Plans a meeting.
    write meeting_add: MeetingAddReq => MeetingView, meetings::add;
    /// Changes what is planned of a meeting.
    write meeting_edit: MeetingEditReq => MeetingView, meetings::edit;
    /// Puts a meeting off, or calls it off, with why.
    write meeting_call_off: MeetingCallOffReq => MeetingView, meetings::call_off;
    /// Invites the seats of the committee to a meeting.
    write meeting_invite: KeyReq => MeetingView, meetings::invite;
    /// Begins a meeting.
    write meeting_begin: MeetingAtReq => MeetingView, meetings::begin;
    /// Goes to an item of the agenda.
    write meeting_take: AgendaItemReq => MeetingView, meetings::take;
    /// Ends a meeting.
    write meeting_end: MeetingAtReq => MeetingView, meetings::end;
    /// Lists what is missing or odd before a meeting is concluded.
    read meeting_gaps: KeyReq => GapList, meetings::gaps;
    /// Issues the notice of conclusions; its assignments become tasks. Not undone.
    write meeting_conclude: MeetingConcludeReq => OutgoingView, meetings::conclude;
    /// Puts something on an agenda, or on the list of proposals.
    write agenda_add: AgendaAddReq => AgendaChanged, meetings::agenda_add;
    /// Changes an item of an agenda.
    write agenda_edit: AgendaEditReq => AgendaChanged, meetings::agenda_edit;
    /// Puts an item at another place, or on another agenda.
    write agenda_move: AgendaMoveReq => AgendaChanged, meetings::agenda_move;
    /// Puts a copy of an item on another agenda.
    write agenda_copy: AgendaCopyReq => AgendaChanged, meetings::agenda_copy;
    /// Takes an item away that nothing was said of.
    write agenda_remove: AgendaItemReq => AgendaChanged, meetings::agenda_remove;
    /// Puts several items on an agenda, as one step.
    write agenda_add_many: AgendaAddManyReq => AgendaChanged, preparing::add_many;
    /// Asks for a paper of an item.
    write agenda_paper_add: AgendaPaperAddReq => MeetingView, preparing::paper_add;
    /// Changes what is asked of a paper.
    write agenda_paper_edit: AgendaPaperEditReq => MeetingView, preparing::paper_edit;
    /// Records that a paper came.
    write agenda_paper_receive: AgendaPaperReceiveReq => MeetingView, preparing::paper_receive;
    /// Asks for a paper no more.
    write agenda_paper_remove: AgendaPaperReq => MeetingView, preparing::paper_remove;
    /// Saves the file of a paper into the folder of papers.
    read agenda_paper_save: AgendaPaperReq => SavedFile, preparing::paper_save;
    /// Lists the papers that are owed to meetings still to be held.
    read agenda_papers_owed: PapersOwedReq => PapersOwed, preparing::papers_owed;
    /// Lists the templates of agendas.
    read agenda_template_list: Empty => AgendaTemplateList, preparing::template_list;
    /// Keeps the agenda of a meeting as a template.
    write agenda_template_save: AgendaTemplateSaveReq => AgendaTemplateList, preparing::template_save;
    /// Removes a template of agendas.
    write agenda_template_remove: AgendaTemplateReq => AgendaTemplateList, preparing::template_remove;
    /// Puts the items of a template on an agenda.
    write agenda_template_apply: AgendaTemplateApplyReq => MeetingView, preparing::template_apply;
    /// Takes somebody off the list of those invited.
    write meeting_uninvite: AttendeeReq => MeetingView, preparing::uninvite;
    /// Marks everybody of whom nothing is known.
    write attendance_mark_all: AttendeeMarkAllReq => MeetingView, preparing::mark_all;
    /// Saves a meeting as an event of a calendar.
    read meeting_ics: KeyReq => SavedFile, preparing::ics;
    /// Makes invitation, agenda and event of a meeting, beside one another.
    read meeting_pack: KeyReq => MeetingPack, preparing::pack;
    /// Lists the short forms of minutes.
    read phrase_list: Empty => PhraseList, preparing::phrase_list;
    /// Writes short forms of minutes down.
    write phrase_put: PhrasePutReq => PhraseList, preparing::phrase_put;
    /// Removes short forms of minutes.
    write phrase_remove: PhraseRemoveReq => PhraseList, preparing::phrase_remove;
    /// Lists what waits to be put on an agenda.
    read agenda_proposals: Empty => AgendaProposals, meetings::proposals;
    /// Lists what may come back on an agenda, each with why.
    read carry_list: KeyReq => CarryList, meetings::carry_list;
    /// Puts what comes back on an agenda.
    write carry_over: CarryReq => MeetingView, meetings::carry_over;
    /// Invites somebody beside the members.
    write attendee_add: AttendeeAddReq => MeetingView, meetings::attendee_add;
    /// Records what an invitee answered.
    write attendee_answer: AttendeeAnswerReq => MeetingView, meetings::attendee_answer;
    /// Marks whether somebody is there: came, left, excused, absent.
    write attendee_mark: AttendeeMarkReq => MeetingView, meetings::attendee_mark;
    /// Reads a line of minutes as it is typed: its kind, and what its words and signs name. Nothing is written.
    read minute_read: MinuteReadReq => MinuteReading, meetings::minute_read;
    /// Keeps what is being typed into minutes, at every pause; it is no step that is taken back.
    read minute_draft: MinuteDraftReq => MinuteDraftKept, meetings::minute_draft;
    /// Writes a line of minutes down as it was typed: what is sure or picked in it is recorded beside its words.
    write minute_enter: MinuteEnterReq => MinuteWritten, meetings::minute_enter;
    /// Writes a line of minutes, new or changed.
    write minute_write: MinuteWriteReq => MinuteWritten, meetings::minute_write;
    /// Puts a line of minutes at another place.
    write minute_move: MinuteMoveReq => MeetingView, meetings::minute_move;
    /// Takes a line of minutes out.
    write minute_remove: MinuteLineReq => MeetingView, meetings::minute_remove;
    /// Splits an assignment to several leads into one line each.
    write minute_split: MinuteLineReq => MeetingView, meetings::minute_split;
    /// Sends draft minutes to those who were present.
    write minute_circulate: KeyReq => MeetingView, approval::circulate;
    /// Records what somebody who was present says of draft minutes.
    write minute_comment: MinuteCommentReq => MeetingView, approval::comment;
    /// Accepts or declines what was said of draft minutes.
    write minute_settle: MinuteSettleReq => MeetingView, approval::settle;
    /// Approves minutes: they are locked and kept as they go out. Not undone.
    write minute_approve: MinuteApproveReq => MeetingView, approval::approve;
    /// Corrects approved minutes by number; tasks that it touches are listed, not changed. Not undone.
    write minute_correct: MinuteCorrectReq => MeetingView, approval::correct;
    /// Records a vote.
    write vote_record: VoteReq => MeetingView, meetings::vote;
    /// Lists where a task was on an agenda or in minutes.
    read task_meetings: KeyReq => TaskMeetings, meetings::of_task;
    /// Lists rounds of written opinions: those that wait for something first.
    read opinion_list: OpinionListReq => OpinionPage, opinions::list;
    /// Shows a round whole: questions with their counts, and sheets.
    read opinion_show: KeyReq => OpinionView, opinions::show;
    /// Writes a round.
    write opinion_add: OpinionAddReq => OpinionView, opinions::add;
    /// Changes a round that did not go out yet.
    write opinion_edit: OpinionEditReq => OpinionView, opinions::edit;
    /// Sends a round to the seats; it stands.
    write opinion_send: OpinionSendReq => OpinionView, opinions::send;
    /// Records a sheet, or corrects it.
    write opinion_answer: OpinionAnswerReq => OpinionView, opinions::answer;
    /// Writes down what is done about an opinion.
    write opinion_reply: OpinionReplyReq => OpinionView, opinions::reply;
    /// Reads a form that came back filled in, and writes nothing.
    read opinion_read: OpinionFileReq => OpinionReading, opinions::read;
    /// Takes a filled form in.
    write opinion_take_in: OpinionFileReq => OpinionView, opinions::take_in;
    /// Counts a round: its answers stand from then on.
    write opinion_sum: KeyReq => OpinionView, opinions::sum;
    /// Closes a round that was counted, with what came of it.
    write opinion_close: OpinionCloseReq => OpinionView, opinions::close;
    /// Calls a round off, with why.
    write opinion_cancel: OpinionCancelReq => OpinionView, opinions::cancel;
    /// Saves a file of a paper into the folder of papers, as it was kept.
    read paper_file_save: PaperFileSaveReq => SavedFile, outgoing::save;
    /// Lists tasks, by pages, on a day.
    read task_list: TaskListReq => TaskPage, tasks::list;
    /// Shows one task whole, on a day.
    read task_show: KeyReq => TaskView, tasks::show;
    /// Writes a task down.
    write task_add: TaskAddReq => TaskChanged, tasks::add;
    /// Changes plain fields of a task.
    write task_edit: TaskEditReq => TaskChanged, tasks::edit;
    /// Gives a task its one lead.
    write task_assign: TaskAssignReq => TaskChanged, tasks::assign;
    /// The lead takes a task.
    write task_accept: TaskStepReq => TaskChanged, tasks::accept;
    /// Reports progress.
    write task_progress: TaskProgressReq => TaskChanged, tasks::progress;
    /// Asks for a later deadline.
    write task_extend: TaskExtendReq => TaskChanged, tasks::extend;
    /// Decides the extension that was asked for.
    write task_decide: TaskDecideReq => TaskChanged, tasks::decide;
    /// Reports a task done.
    write task_report_done: TaskStepReq => TaskChanged, tasks::report_done;
    /// Confirms the result of a task.
    write task_confirm: TaskStepReq => TaskChanged, tasks::confirm;
    /// Sends a task back to its lead.
    write task_return: TaskStepReq => TaskChanged, tasks::send_back;
    /// Calls a task off.
    write task_cancel: TaskStepReq => TaskChanged, tasks::cancel;
    /// Changes many tasks at once, or tells what that would give.
    write task_bulk: TaskBulkReq => TaskBulkView, bulk::run;
    /// Lists the saved views.
    read view_list: Empty => ViewList, views::list;
    /// Saves a view of the register, new or in the place of one.
    write view_save: ViewSaveReq => SavedView, views::save;
    /// Puts a view at another place.
    write view_move: ViewMoveReq => ViewList, views::place;
    /// Removes a view.
    write view_remove: ViewKeyReq => ViewList, views::remove;
    /// Plans when a task begins, how long it takes and how much work it is.
    write task_plan: TaskPlanReq => TaskChanged, schedule::plan;
    /// Shows what one task comes after and what comes after it, on a day.
    read dependency_list: KeyReq => DependencyList, schedule::dependencies;
    /// Puts a task after another.
    write dependency_add: DependencyAddReq => DependencyList, schedule::add;
    /// Changes the lag or the note of a dependency.
    write dependency_edit: DependencyEditReq => DependencyList, schedule::edit;
    /// Takes a dependency away.
    write dependency_remove: DependencyRemoveReq => DependencyList, schedule::remove;
    /// Shows the schedule on a day: earliest and latest days, slack, critical path, who waits for whom.
    read schedule_show: ScheduleReq => ScheduleView, schedule::show;
    /// Shows the rules of a task's life: who may do what, from where, to where, and what must be given.
    read task_rules: Empty => TaskRules, life::rules;
    /// Halts a task, with its basis.
    write task_pause: TaskStepReq => TaskChanged, life::pause;
    /// Lets a halted task go on.
    write task_resume: TaskStepReq => TaskChanged, life::resume;
    /// Gives a task that was taken to another lead, with the basis.
    write task_transfer: TaskTransferReq => TaskChanged, life::transfer;
    /// Puts another task in the place of one, with the basis.
    write task_replace: TaskReplaceReq => TaskChanged, life::replace;
    /// The lead asks what is meant, with a day to answer by.
    write task_clarify: TaskAskReq => TaskChanged, life::clarify;
    /// Writes a direction of the head on a task, with a day to answer by.
    write task_direct: TaskAskReq => TaskChanged, life::direct;
    /// Brings a matter of a task before the head.
    write task_escalate: TaskAskReq => TaskChanged, life::escalate;
    /// Answers what was asked about a task.
    write task_answer: TaskAnswerReq => TaskChanged, life::answer;
    /// Takes back what was asked about a task.
    write task_withdraw: TaskWithdrawReq => TaskChanged, life::withdraw;
    /// Takes back the request for a later deadline.
    write task_withdraw_extension: TaskWithdrawExtensionReq => TaskChanged, life::withdraw_extension;
    /// Hands work on to a person of the lead unit.
    write task_delegate: TaskDelegateReq => TaskChanged, life::delegate;
    /// Ends a delegation.
    write task_end_delegation: TaskEndDelegationReq => TaskChanged, life::end_delegation;
    /// Names the coordinators of a task, its monitors and those informed, with what each owes by when.
    write task_parties: TaskPartiesReq => TaskChanged, life::parties;
    /// Marks what a coordinator owes as given.
    write task_deliver: TaskDeliverReq => TaskChanged, life::deliver;
    /// Adds an issued document or a file that vouches for a task.
    write task_attach: TaskAttachReq => TaskChanged, life::attach;
    /// Takes a document or a file out of a task.
    write task_detach: TaskDetachReq => TaskChanged, life::detach;
    /// Saves a kept file into the folder of papers. It is never opened.
    read evidence_save: EvidenceSaveReq => SavedFile, life::save;
    /// Reads a deadline in words, and says what it means.
    read due_read: DueReadReq => DueReading, calendar::read_due;
    /// Gives a deadline the day that it waited for: of the session, or of the event.
    write task_resolve_due: TaskResolveReq => TaskChanged, calendar::resolve;
    /// Shows a year of the calendar of working days.
    read calendar_show: CalendarReq => CalendarView, calendar::show;
    /// Proposes the days off of a year by law and lunar reckoning; nothing is written.
    read calendar_propose: CalendarReq => ProposalList, calendar::propose;
    /// Sets days off, or worked.
    write calendar_set: CalendarSetReq => CalendarView, calendar::set;
    /// Takes back what was set for a day.
    write calendar_clear: CalendarClearReq => CalendarView, calendar::clear;
    /// Lists recurring work.
    read recurrence_list: Empty => RecurrenceList, recurrences::list;
    /// Reads how often work comes again, in words, and shows the next times.
    read recurrence_read: RecurrenceReadReq => RecurrenceReading, recurrences::read;
    /// Writes recurring work down.
    write recurrence_add: RecurrenceAddReq => RecurrenceView, recurrences::add;
    /// Changes recurring work.
    write recurrence_edit: RecurrenceEditReq => RecurrenceView, recurrences::edit;
    /// Ends recurring work after a day, or lets it go on.
    write recurrence_end: RecurrenceEndReq => RecurrenceView, recurrences::end;
    /// Makes the tasks that recurring work has come to.
    write recurrence_make: RecurrenceMakeReq => RecurrenceMade, recurrences::make;
    /// Shows the report of a period: what was said within its window, and how things stood when it closed.
    read report_period: PeriodReq => PeriodView, periods::show;
    /// Shows statistics on a day.
    read stats_show: StatsReq => StatsView, reports::stats;
    /// Writes the status report into the folder of papers.
    read report_status: ReportReq => ReportView, reports::status;
    /// Lists the papers that can be made of what the register holds.
    read paper_list: PaperListReq => PaperList, papers::list;
    /// Makes papers of what the register holds, as DOCX in the folder of papers.
    read paper_make: PaperMakeReq => PaperMade, papers::make;
    /// Shows a page of a paper as it would be made. Writes nothing.
    read paper_preview: PaperPreviewReq => PaperPreview, previews::show;
    /// Checks whether a DOCX is laid out as Decree 30/2020/NĐ-CP asks.
    read paper_check: PaperCheckReq => PaperCheckView, papers::check;
    /// Lists the templates of the office's own, with their versions.
    read template_list: TemplateListReq => TemplateList, templates::list;
    /// Shows a template with its versions.
    read template_show: TemplateKeyReq => TemplateView, templates::show;
    /// Lists the fields that templates of a kind of paper may name.
    read template_fields: TemplateKindReq => TemplateFields, templates::fields;
    /// Writes the built-in paper with fields in the place of values into the folder of papers, to begin a template with.
    read template_start: TemplateKindReq => SavedFile, templates::start;
    /// Checks whether a file is a template for a kind of paper: every problem with its place.
    read template_check: TemplateCheckReq => TemplateCheckView, templates::check;
    /// Takes a template in.
    write template_add: TemplateAddReq => TemplateView, templates::add;
    /// Takes a new version of a template in, which is in force from now on.
    write template_replace: TemplateReplaceReq => TemplateView, templates::replace;
    /// Takes a template out of use. Papers made of it can still be made again.
    write template_retire: TemplateKeyReq => TemplateView, templates::retire;
    /// Brings a template back into use, or another version of it into force.
    write template_restore: TemplateRestoreReq => TemplateView, templates::restore;
    /// Saves the file of a version into the folder of papers, as it came. Takes `MB-001@2`, too.
    read template_save: TemplateKeyReq => SavedFile, templates::save;
    /// Opens a file that this desk wrote, or shows it in its folder.
    read file_open: FileOpenReq => Empty, reports::file_open;
    /// Tells how a query in words is understood, and what may be written next.
    read query_read: QueryReadReq => QueryView, query::read;
    /// Reads a file of the office: a workbook or delimited text.
    read import_read: ImportReadReq => ImportFileView, imports::read;
    /// Shows how a sheet would be read: its header, and what each column holds.
    read import_layout: ImportLayoutReq => ImportLayoutView, imports::layout;
    /// Shows what taking a sheet in would do. Writes nothing.
    read import_plan: ImportPlanReq => ImportPlanView, imports::plan;
    /// Lists rows of a dry run, by pages.
    read import_rows: ImportRowsReq => ImportPage, imports::rows;
    /// Takes in what a dry run showed, as one operation.
    write import_run: ImportRunReq => ImportDone, imports::run;
    /// Writes a list into the folder of papers, so that it comes in again.
    read list_export: ListExportReq => ListExportView, exports::export;
    /// Writes every row of the register into the folder of papers, as JSON for hand-over.
    read register_export: RegisterExportReq => RegisterExportView, exports::export_register;
    /// Shows how far a long call is.
    read job_show: JobReq => JobView, imports::job_show;
    /// Stops a long call; nothing of it remains.
    read job_cancel: JobReq => JobView, imports::job_cancel;
    /// Searches the whole register.
    read search_run: SearchReq => SearchView, log::search;
    /// Lists the history, newest first.
    read history_list: HistoryListReq => HistoryPage, log::history;
    /// Takes back the newest operation.
    write log_undo: Empty => UndoView, log::undo;
    /// Brings back what was undone last.
    write log_redo: Empty => UndoView, log::redo;
    /// Checks the file, the log and the rows; mends what can be mended when asked to.
    read register_check: CheckReq => CheckView, log::check;
    /// Makes a verified backup.
    read backup_make: Empty => BackupView, log::backup_make;
    /// Lists the backups.
    read backup_list: Empty => BackupList, log::backup_list;
    /// Brings a backup back. The present file is copied first.
    write backup_restore: RestoreReq => DeskView, desk::restore;
}

/// Returns the list with its schemas.
pub(crate) fn specs() -> Vec<CommandSpec> {
    COMMANDS
        .iter()
        .map(|command| {
            let (request, reply) = (command.spec)();
            CommandSpec {
                name: command.name,
                about: command.about.trim(),
                is_write: command.is_write,
                request,
                reply,
            }
        })
        .collect()
}

/// Returns the text of `commands.ts`: every command with the types of its request and reply.
#[must_use]
pub fn typescript() -> String {
    let rows: Vec<(&Command, String, String)> = COMMANDS
        .iter()
        .map(|command| {
            let (request, reply) = (command.types)();
            (command, request, reply)
        })
        .collect();
    let names: BTreeSet<&str> = rows
        .iter()
        .flat_map(|(_, request, reply)| [request.as_str(), reply.as_str()])
        .collect();
    let mut text = String::from("// Generated from the command list. Do not edit.\n");
    // Writing to a string cannot fail.
    for name in names {
        let _ = writeln!(text, "import type {{ {name} }} from \"./{name}\";");
    }
    text.push_str("\nexport interface Commands {\n");
    for (command, request, reply) in &rows {
        let _ = writeln!(
            text,
            "  {}: {{ request: {request}; reply: {reply} }};",
            command.name
        );
    }
    text.push_str("}\n\nexport const WRITES = [\n");
    for (command, ..) in rows.iter().filter(|(command, ..)| command.is_write) {
        let _ = writeln!(text, "  \"{}\",", command.name);
    }
    text.push_str("] as const;\n");
    text
}

#[cfg(test)]
mod tests {
    use super::{COMMANDS, specs};
    use std::collections::BTreeSet;

    #[test]
    fn every_command_is_named_once_and_described() {
        let names: BTreeSet<&str> = COMMANDS.iter().map(|command| command.name).collect();
        assert_eq!(names.len(), COMMANDS.len(), "a name stands for one command");
        for spec in specs() {
            assert!(
                spec.about.ends_with('.'),
                "{} says what it does in a sentence",
                spec.name
            );
            assert!(
                spec.request.is_object() && spec.reply.is_object(),
                "{} has both schemas",
                spec.name
            );
        }
    }
}
