// Generated from the command list. Do not edit.
import type { AgendaAddManyReq } from "./AgendaAddManyReq";
import type { AgendaAddReq } from "./AgendaAddReq";
import type { AgendaChanged } from "./AgendaChanged";
import type { AgendaCopyReq } from "./AgendaCopyReq";
import type { AgendaEditReq } from "./AgendaEditReq";
import type { AgendaItemReq } from "./AgendaItemReq";
import type { AgendaMoveReq } from "./AgendaMoveReq";
import type { AgendaPaperAddReq } from "./AgendaPaperAddReq";
import type { AgendaPaperEditReq } from "./AgendaPaperEditReq";
import type { AgendaPaperReceiveReq } from "./AgendaPaperReceiveReq";
import type { AgendaPaperReq } from "./AgendaPaperReq";
import type { AgendaProposals } from "./AgendaProposals";
import type { AgendaTemplateApplyReq } from "./AgendaTemplateApplyReq";
import type { AgendaTemplateList } from "./AgendaTemplateList";
import type { AgendaTemplateReq } from "./AgendaTemplateReq";
import type { AgendaTemplateSaveReq } from "./AgendaTemplateSaveReq";
import type { AreaAddReq } from "./AreaAddReq";
import type { AreaEditReq } from "./AreaEditReq";
import type { AreaList } from "./AreaList";
import type { AreaMoveReq } from "./AreaMoveReq";
import type { AreaRemoveReq } from "./AreaRemoveReq";
import type { AsOfReq } from "./AsOfReq";
import type { AttendeeAddReq } from "./AttendeeAddReq";
import type { AttendeeAnswerReq } from "./AttendeeAnswerReq";
import type { AttendeeMarkAllReq } from "./AttendeeMarkAllReq";
import type { AttendeeMarkReq } from "./AttendeeMarkReq";
import type { AttendeeReq } from "./AttendeeReq";
import type { BackupList } from "./BackupList";
import type { BackupView } from "./BackupView";
import type { CalendarClearReq } from "./CalendarClearReq";
import type { CalendarReq } from "./CalendarReq";
import type { CalendarSetReq } from "./CalendarSetReq";
import type { CalendarView } from "./CalendarView";
import type { CapacityList } from "./CapacityList";
import type { CapacitySetReq } from "./CapacitySetReq";
import type { CarryList } from "./CarryList";
import type { CarryReq } from "./CarryReq";
import type { CheckReq } from "./CheckReq";
import type { CheckView } from "./CheckView";
import type { ClauseAddReq } from "./ClauseAddReq";
import type { CriterionAddReq } from "./CriterionAddReq";
import type { CriterionCompareReq } from "./CriterionCompareReq";
import type { CriterionEditReq } from "./CriterionEditReq";
import type { CriterionList } from "./CriterionList";
import type { CriterionRemoveReq } from "./CriterionRemoveReq";
import type { CriterionWeightsReq } from "./CriterionWeightsReq";
import type { DependencyAddReq } from "./DependencyAddReq";
import type { DependencyEditReq } from "./DependencyEditReq";
import type { DependencyList } from "./DependencyList";
import type { DependencyRemoveReq } from "./DependencyRemoveReq";
import type { DeskView } from "./DeskView";
import type { DueReadReq } from "./DueReadReq";
import type { DueReading } from "./DueReading";
import type { Empty } from "./Empty";
import type { EvidenceSaveReq } from "./EvidenceSaveReq";
import type { FileOpenReq } from "./FileOpenReq";
import type { GapList } from "./GapList";
import type { HistoryListReq } from "./HistoryListReq";
import type { HistoryPage } from "./HistoryPage";
import type { ImportDone } from "./ImportDone";
import type { ImportFileView } from "./ImportFileView";
import type { ImportLayoutReq } from "./ImportLayoutReq";
import type { ImportLayoutView } from "./ImportLayoutView";
import type { ImportPage } from "./ImportPage";
import type { ImportPlanReq } from "./ImportPlanReq";
import type { ImportPlanView } from "./ImportPlanView";
import type { ImportReadReq } from "./ImportReadReq";
import type { ImportRowsReq } from "./ImportRowsReq";
import type { ImportRunReq } from "./ImportRunReq";
import type { IncomingAddReq } from "./IncomingAddReq";
import type { IncomingEditReq } from "./IncomingEditReq";
import type { IncomingListReq } from "./IncomingListReq";
import type { IncomingPage } from "./IncomingPage";
import type { IncomingView } from "./IncomingView";
import type { InstrumentAddReq } from "./InstrumentAddReq";
import type { InstrumentListReq } from "./InstrumentListReq";
import type { InstrumentPage } from "./InstrumentPage";
import type { InstrumentView } from "./InstrumentView";
import type { InventoryAddReq } from "./InventoryAddReq";
import type { InventoryEditReq } from "./InventoryEditReq";
import type { InventoryLinkReq } from "./InventoryLinkReq";
import type { InventoryListReq } from "./InventoryListReq";
import type { InventoryPage } from "./InventoryPage";
import type { InventoryTotals } from "./InventoryTotals";
import type { InventoryView } from "./InventoryView";
import type { JobReq } from "./JobReq";
import type { JobView } from "./JobView";
import type { KeyReq } from "./KeyReq";
import type { ListExportReq } from "./ListExportReq";
import type { ListExportView } from "./ListExportView";
import type { LookView } from "./LookView";
import type { MatrixView } from "./MatrixView";
import type { MeetingAddReq } from "./MeetingAddReq";
import type { MeetingAtReq } from "./MeetingAtReq";
import type { MeetingCallOffReq } from "./MeetingCallOffReq";
import type { MeetingConcludeReq } from "./MeetingConcludeReq";
import type { MeetingEditReq } from "./MeetingEditReq";
import type { MeetingListReq } from "./MeetingListReq";
import type { MeetingPack } from "./MeetingPack";
import type { MeetingPage } from "./MeetingPage";
import type { MeetingView } from "./MeetingView";
import type { MemberEditReq } from "./MemberEditReq";
import type { MemberEndReq } from "./MemberEndReq";
import type { MemberFillReq } from "./MemberFillReq";
import type { MemberListReq } from "./MemberListReq";
import type { MemberMemoryReq } from "./MemberMemoryReq";
import type { MemberMemoryView } from "./MemberMemoryView";
import type { MemoryAboutReq } from "./MemoryAboutReq";
import type { MemoryAboutView } from "./MemoryAboutView";
import type { MinuteApproveReq } from "./MinuteApproveReq";
import type { MinuteCommentReq } from "./MinuteCommentReq";
import type { MinuteCorrectReq } from "./MinuteCorrectReq";
import type { MinuteDraftKept } from "./MinuteDraftKept";
import type { MinuteDraftReq } from "./MinuteDraftReq";
import type { MinuteEnterReq } from "./MinuteEnterReq";
import type { MinuteLineReq } from "./MinuteLineReq";
import type { MinuteMoveReq } from "./MinuteMoveReq";
import type { MinuteReadReq } from "./MinuteReadReq";
import type { MinuteReading } from "./MinuteReading";
import type { MinuteSettleReq } from "./MinuteSettleReq";
import type { MinuteWriteReq } from "./MinuteWriteReq";
import type { MinuteWritten } from "./MinuteWritten";
import type { OpinionAddReq } from "./OpinionAddReq";
import type { OpinionAnswerReq } from "./OpinionAnswerReq";
import type { OpinionCancelReq } from "./OpinionCancelReq";
import type { OpinionCloseReq } from "./OpinionCloseReq";
import type { OpinionEditReq } from "./OpinionEditReq";
import type { OpinionFileReq } from "./OpinionFileReq";
import type { OpinionListReq } from "./OpinionListReq";
import type { OpinionPage } from "./OpinionPage";
import type { OpinionReading } from "./OpinionReading";
import type { OpinionReplyReq } from "./OpinionReplyReq";
import type { OpinionSendReq } from "./OpinionSendReq";
import type { OpinionView } from "./OpinionView";
import type { OutgoingEditReq } from "./OutgoingEditReq";
import type { OutgoingIssueReq } from "./OutgoingIssueReq";
import type { OutgoingListReq } from "./OutgoingListReq";
import type { OutgoingNext } from "./OutgoingNext";
import type { OutgoingNextReq } from "./OutgoingNextReq";
import type { OutgoingPage } from "./OutgoingPage";
import type { OutgoingReserveReq } from "./OutgoingReserveReq";
import type { OutgoingView } from "./OutgoingView";
import type { OverviewView } from "./OverviewView";
import type { PaperAttachReq } from "./PaperAttachReq";
import type { PaperCheckReq } from "./PaperCheckReq";
import type { PaperCheckView } from "./PaperCheckView";
import type { PaperEndReq } from "./PaperEndReq";
import type { PaperFileSaveReq } from "./PaperFileSaveReq";
import type { PaperList } from "./PaperList";
import type { PaperListReq } from "./PaperListReq";
import type { PaperMade } from "./PaperMade";
import type { PaperMakeReq } from "./PaperMakeReq";
import type { PaperPreview } from "./PaperPreview";
import type { PaperPreviewReq } from "./PaperPreviewReq";
import type { PapersOwed } from "./PapersOwed";
import type { PapersOwedReq } from "./PapersOwedReq";
import type { PeriodReq } from "./PeriodReq";
import type { PeriodView } from "./PeriodView";
import type { PhraseList } from "./PhraseList";
import type { PhrasePutReq } from "./PhrasePutReq";
import type { PhraseRemoveReq } from "./PhraseRemoveReq";
import type { PostList } from "./PostList";
import type { PostListReq } from "./PostListReq";
import type { PriorityAdoptReq } from "./PriorityAdoptReq";
import type { PriorityMarkReq } from "./PriorityMarkReq";
import type { PriorityPlan } from "./PriorityPlan";
import type { PriorityRankReq } from "./PriorityRankReq";
import type { PriorityRanking } from "./PriorityRanking";
import type { PriorityRow } from "./PriorityRow";
import type { PriorityScoreReq } from "./PriorityScoreReq";
import type { PrioritySelectReq } from "./PrioritySelectReq";
import type { PrioritySheet } from "./PrioritySheet";
import type { PrioritySheetReq } from "./PrioritySheetReq";
import type { ProposalList } from "./ProposalList";
import type { PulseReq } from "./PulseReq";
import type { PulseView } from "./PulseView";
import type { QueryReadReq } from "./QueryReadReq";
import type { QueryView } from "./QueryView";
import type { RecurrenceAddReq } from "./RecurrenceAddReq";
import type { RecurrenceEditReq } from "./RecurrenceEditReq";
import type { RecurrenceEndReq } from "./RecurrenceEndReq";
import type { RecurrenceList } from "./RecurrenceList";
import type { RecurrenceMade } from "./RecurrenceMade";
import type { RecurrenceMakeReq } from "./RecurrenceMakeReq";
import type { RecurrenceReadReq } from "./RecurrenceReadReq";
import type { RecurrenceReading } from "./RecurrenceReading";
import type { RecurrenceView } from "./RecurrenceView";
import type { RegisterExportReq } from "./RegisterExportReq";
import type { RegisterExportView } from "./RegisterExportView";
import type { RegisterNewReq } from "./RegisterNewReq";
import type { ReportReq } from "./ReportReq";
import type { ReportView } from "./ReportView";
import type { RestoreReq } from "./RestoreReq";
import type { SavedFile } from "./SavedFile";
import type { SavedView } from "./SavedView";
import type { ScheduleReq } from "./ScheduleReq";
import type { ScheduleView } from "./ScheduleView";
import type { SearchReq } from "./SearchReq";
import type { SearchView } from "./SearchView";
import type { SeatList } from "./SeatList";
import type { SeatView } from "./SeatView";
import type { SelectionList } from "./SelectionList";
import type { SelectionView } from "./SelectionView";
import type { StatsReq } from "./StatsReq";
import type { StatsView } from "./StatsView";
import type { TargetList } from "./TargetList";
import type { TargetMeasureReq } from "./TargetMeasureReq";
import type { TargetView } from "./TargetView";
import type { TaskAddReq } from "./TaskAddReq";
import type { TaskAnswerReq } from "./TaskAnswerReq";
import type { TaskAskReq } from "./TaskAskReq";
import type { TaskAssignReq } from "./TaskAssignReq";
import type { TaskAttachReq } from "./TaskAttachReq";
import type { TaskBulkReq } from "./TaskBulkReq";
import type { TaskBulkView } from "./TaskBulkView";
import type { TaskChanged } from "./TaskChanged";
import type { TaskDecideReq } from "./TaskDecideReq";
import type { TaskDelegateReq } from "./TaskDelegateReq";
import type { TaskDeliverReq } from "./TaskDeliverReq";
import type { TaskDetachReq } from "./TaskDetachReq";
import type { TaskEditReq } from "./TaskEditReq";
import type { TaskEndDelegationReq } from "./TaskEndDelegationReq";
import type { TaskExtendReq } from "./TaskExtendReq";
import type { TaskListReq } from "./TaskListReq";
import type { TaskMeetings } from "./TaskMeetings";
import type { TaskPage } from "./TaskPage";
import type { TaskPartiesReq } from "./TaskPartiesReq";
import type { TaskPlanReq } from "./TaskPlanReq";
import type { TaskProgressReq } from "./TaskProgressReq";
import type { TaskReplaceReq } from "./TaskReplaceReq";
import type { TaskResolveReq } from "./TaskResolveReq";
import type { TaskRules } from "./TaskRules";
import type { TaskStepReq } from "./TaskStepReq";
import type { TaskTransferReq } from "./TaskTransferReq";
import type { TaskView } from "./TaskView";
import type { TaskWithdrawExtensionReq } from "./TaskWithdrawExtensionReq";
import type { TaskWithdrawReq } from "./TaskWithdrawReq";
import type { TemplateAddReq } from "./TemplateAddReq";
import type { TemplateCheckReq } from "./TemplateCheckReq";
import type { TemplateCheckView } from "./TemplateCheckView";
import type { TemplateFields } from "./TemplateFields";
import type { TemplateKeyReq } from "./TemplateKeyReq";
import type { TemplateKindReq } from "./TemplateKindReq";
import type { TemplateList } from "./TemplateList";
import type { TemplateListReq } from "./TemplateListReq";
import type { TemplateReplaceReq } from "./TemplateReplaceReq";
import type { TemplateRestoreReq } from "./TemplateRestoreReq";
import type { TemplateView } from "./TemplateView";
import type { UndoView } from "./UndoView";
import type { UnitAddReq } from "./UnitAddReq";
import type { UnitList } from "./UnitList";
import type { UnitListReq } from "./UnitListReq";
import type { UnitView } from "./UnitView";
import type { ViewKeyReq } from "./ViewKeyReq";
import type { ViewList } from "./ViewList";
import type { ViewMoveReq } from "./ViewMoveReq";
import type { ViewSaveReq } from "./ViewSaveReq";
import type { VoteReq } from "./VoteReq";
import type { WorkReq } from "./WorkReq";
import type { WorkView } from "./WorkView";

export interface Commands {
  desk_show: { request: Empty; reply: DeskView };
  desk_pulse: { request: PulseReq; reply: PulseView };
  desk_overview: { request: AsOfReq; reply: OverviewView };
  look_mark: { request: Empty; reply: LookView };
  matrix_show: { request: AsOfReq; reply: MatrixView };
  work_show: { request: WorkReq; reply: WorkView };
  register_new: { request: RegisterNewReq; reply: DeskView };
  member_list: { request: MemberListReq; reply: SeatList };
  member_memory: { request: MemberMemoryReq; reply: MemberMemoryView };
  memory_about: { request: MemoryAboutReq; reply: MemoryAboutView };
  member_fill: { request: MemberFillReq; reply: SeatView };
  member_end: { request: MemberEndReq; reply: SeatView };
  member_edit: { request: MemberEditReq; reply: SeatView };
  unit_list: { request: UnitListReq; reply: UnitList };
  unit_add: { request: UnitAddReq; reply: UnitView };
  post_list: { request: PostListReq; reply: PostList };
  area_list: { request: Empty; reply: AreaList };
  area_add: { request: AreaAddReq; reply: AreaList };
  area_edit: { request: AreaEditReq; reply: AreaList };
  area_move: { request: AreaMoveReq; reply: AreaList };
  area_remove: { request: AreaRemoveReq; reply: AreaList };
  criterion_list: { request: Empty; reply: CriterionList };
  criterion_propose: { request: Empty; reply: CriterionList };
  criterion_add: { request: CriterionAddReq; reply: CriterionList };
  criterion_edit: { request: CriterionEditReq; reply: CriterionList };
  criterion_remove: { request: CriterionRemoveReq; reply: CriterionList };
  criterion_weights: { request: CriterionWeightsReq; reply: CriterionList };
  criterion_compare: { request: CriterionCompareReq; reply: CriterionList };
  priority_sheet: { request: PrioritySheetReq; reply: PrioritySheet };
  priority_score: { request: PriorityScoreReq; reply: PriorityRow };
  priority_rank: { request: PriorityRankReq; reply: PriorityRanking };
  priority_mark: { request: PriorityMarkReq; reply: PriorityRow };
  priority_select: { request: PrioritySelectReq; reply: PriorityPlan };
  priority_adopt: { request: PriorityAdoptReq; reply: SelectionView };
  capacity_list: { request: Empty; reply: CapacityList };
  capacity_set: { request: CapacitySetReq; reply: CapacityList };
  selection_list: { request: Empty; reply: SelectionList };
  selection_show: { request: KeyReq; reply: SelectionView };
  instrument_list: { request: InstrumentListReq; reply: InstrumentPage };
  instrument_show: { request: KeyReq; reply: InstrumentView };
  instrument_add: { request: InstrumentAddReq; reply: InstrumentView };
  clause_add: { request: ClauseAddReq; reply: InstrumentView };
  target_list: { request: AsOfReq; reply: TargetList };
  target_measure: { request: TargetMeasureReq; reply: TargetView };
  inventory_list: { request: InventoryListReq; reply: InventoryPage };
  inventory_show: { request: KeyReq; reply: InventoryView };
  inventory_totals: { request: AsOfReq; reply: InventoryTotals };
  inventory_add: { request: InventoryAddReq; reply: InventoryView };
  inventory_edit: { request: InventoryEditReq; reply: InventoryView };
  inventory_remove: { request: KeyReq; reply: InventoryView };
  inventory_link: { request: InventoryLinkReq; reply: InventoryView };
  inventory_unlink: { request: InventoryLinkReq; reply: InventoryView };
  outgoing_list: { request: OutgoingListReq; reply: OutgoingPage };
  outgoing_show: { request: KeyReq; reply: OutgoingView };
  outgoing_next: { request: OutgoingNextReq; reply: OutgoingNext };
  outgoing_reserve: { request: OutgoingReserveReq; reply: OutgoingView };
  outgoing_issue: { request: OutgoingIssueReq; reply: OutgoingView };
  outgoing_edit: { request: OutgoingEditReq; reply: OutgoingView };
  outgoing_cancel: { request: PaperEndReq; reply: OutgoingView };
  outgoing_recall: { request: PaperEndReq; reply: OutgoingView };
  outgoing_attach: { request: PaperAttachReq; reply: OutgoingView };
  incoming_list: { request: IncomingListReq; reply: IncomingPage };
  incoming_show: { request: KeyReq; reply: IncomingView };
  incoming_add: { request: IncomingAddReq; reply: IncomingView };
  incoming_edit: { request: IncomingEditReq; reply: IncomingView };
  incoming_void: { request: PaperEndReq; reply: IncomingView };
  incoming_attach: { request: PaperAttachReq; reply: IncomingView };
  meeting_list: { request: MeetingListReq; reply: MeetingPage };
  meeting_show: { request: KeyReq; reply: MeetingView };
  meeting_add: { request: MeetingAddReq; reply: MeetingView };
  meeting_edit: { request: MeetingEditReq; reply: MeetingView };
  meeting_call_off: { request: MeetingCallOffReq; reply: MeetingView };
  meeting_invite: { request: KeyReq; reply: MeetingView };
  meeting_begin: { request: MeetingAtReq; reply: MeetingView };
  meeting_take: { request: AgendaItemReq; reply: MeetingView };
  meeting_end: { request: MeetingAtReq; reply: MeetingView };
  meeting_gaps: { request: KeyReq; reply: GapList };
  meeting_conclude: { request: MeetingConcludeReq; reply: OutgoingView };
  agenda_add: { request: AgendaAddReq; reply: AgendaChanged };
  agenda_edit: { request: AgendaEditReq; reply: AgendaChanged };
  agenda_move: { request: AgendaMoveReq; reply: AgendaChanged };
  agenda_copy: { request: AgendaCopyReq; reply: AgendaChanged };
  agenda_remove: { request: AgendaItemReq; reply: AgendaChanged };
  agenda_add_many: { request: AgendaAddManyReq; reply: AgendaChanged };
  agenda_paper_add: { request: AgendaPaperAddReq; reply: MeetingView };
  agenda_paper_edit: { request: AgendaPaperEditReq; reply: MeetingView };
  agenda_paper_receive: { request: AgendaPaperReceiveReq; reply: MeetingView };
  agenda_paper_remove: { request: AgendaPaperReq; reply: MeetingView };
  agenda_paper_save: { request: AgendaPaperReq; reply: SavedFile };
  agenda_papers_owed: { request: PapersOwedReq; reply: PapersOwed };
  agenda_template_list: { request: Empty; reply: AgendaTemplateList };
  agenda_template_save: { request: AgendaTemplateSaveReq; reply: AgendaTemplateList };
  agenda_template_remove: { request: AgendaTemplateReq; reply: AgendaTemplateList };
  agenda_template_apply: { request: AgendaTemplateApplyReq; reply: MeetingView };
  meeting_uninvite: { request: AttendeeReq; reply: MeetingView };
  attendance_mark_all: { request: AttendeeMarkAllReq; reply: MeetingView };
  meeting_ics: { request: KeyReq; reply: SavedFile };
  meeting_pack: { request: KeyReq; reply: MeetingPack };
  phrase_list: { request: Empty; reply: PhraseList };
  phrase_put: { request: PhrasePutReq; reply: PhraseList };
  phrase_remove: { request: PhraseRemoveReq; reply: PhraseList };
  agenda_proposals: { request: Empty; reply: AgendaProposals };
  carry_list: { request: KeyReq; reply: CarryList };
  carry_over: { request: CarryReq; reply: MeetingView };
  attendee_add: { request: AttendeeAddReq; reply: MeetingView };
  attendee_answer: { request: AttendeeAnswerReq; reply: MeetingView };
  attendee_mark: { request: AttendeeMarkReq; reply: MeetingView };
  minute_read: { request: MinuteReadReq; reply: MinuteReading };
  minute_draft: { request: MinuteDraftReq; reply: MinuteDraftKept };
  minute_enter: { request: MinuteEnterReq; reply: MinuteWritten };
  minute_write: { request: MinuteWriteReq; reply: MinuteWritten };
  minute_move: { request: MinuteMoveReq; reply: MeetingView };
  minute_remove: { request: MinuteLineReq; reply: MeetingView };
  minute_split: { request: MinuteLineReq; reply: MeetingView };
  minute_circulate: { request: KeyReq; reply: MeetingView };
  minute_comment: { request: MinuteCommentReq; reply: MeetingView };
  minute_settle: { request: MinuteSettleReq; reply: MeetingView };
  minute_approve: { request: MinuteApproveReq; reply: MeetingView };
  minute_correct: { request: MinuteCorrectReq; reply: MeetingView };
  vote_record: { request: VoteReq; reply: MeetingView };
  task_meetings: { request: KeyReq; reply: TaskMeetings };
  opinion_list: { request: OpinionListReq; reply: OpinionPage };
  opinion_show: { request: KeyReq; reply: OpinionView };
  opinion_add: { request: OpinionAddReq; reply: OpinionView };
  opinion_edit: { request: OpinionEditReq; reply: OpinionView };
  opinion_send: { request: OpinionSendReq; reply: OpinionView };
  opinion_answer: { request: OpinionAnswerReq; reply: OpinionView };
  opinion_reply: { request: OpinionReplyReq; reply: OpinionView };
  opinion_read: { request: OpinionFileReq; reply: OpinionReading };
  opinion_take_in: { request: OpinionFileReq; reply: OpinionView };
  opinion_sum: { request: KeyReq; reply: OpinionView };
  opinion_close: { request: OpinionCloseReq; reply: OpinionView };
  opinion_cancel: { request: OpinionCancelReq; reply: OpinionView };
  paper_file_save: { request: PaperFileSaveReq; reply: SavedFile };
  task_list: { request: TaskListReq; reply: TaskPage };
  task_show: { request: KeyReq; reply: TaskView };
  task_add: { request: TaskAddReq; reply: TaskChanged };
  task_edit: { request: TaskEditReq; reply: TaskChanged };
  task_assign: { request: TaskAssignReq; reply: TaskChanged };
  task_accept: { request: TaskStepReq; reply: TaskChanged };
  task_progress: { request: TaskProgressReq; reply: TaskChanged };
  task_extend: { request: TaskExtendReq; reply: TaskChanged };
  task_decide: { request: TaskDecideReq; reply: TaskChanged };
  task_report_done: { request: TaskStepReq; reply: TaskChanged };
  task_confirm: { request: TaskStepReq; reply: TaskChanged };
  task_return: { request: TaskStepReq; reply: TaskChanged };
  task_cancel: { request: TaskStepReq; reply: TaskChanged };
  task_bulk: { request: TaskBulkReq; reply: TaskBulkView };
  view_list: { request: Empty; reply: ViewList };
  view_save: { request: ViewSaveReq; reply: SavedView };
  view_move: { request: ViewMoveReq; reply: ViewList };
  view_remove: { request: ViewKeyReq; reply: ViewList };
  task_plan: { request: TaskPlanReq; reply: TaskChanged };
  dependency_list: { request: KeyReq; reply: DependencyList };
  dependency_add: { request: DependencyAddReq; reply: DependencyList };
  dependency_edit: { request: DependencyEditReq; reply: DependencyList };
  dependency_remove: { request: DependencyRemoveReq; reply: DependencyList };
  schedule_show: { request: ScheduleReq; reply: ScheduleView };
  task_rules: { request: Empty; reply: TaskRules };
  task_pause: { request: TaskStepReq; reply: TaskChanged };
  task_resume: { request: TaskStepReq; reply: TaskChanged };
  task_transfer: { request: TaskTransferReq; reply: TaskChanged };
  task_replace: { request: TaskReplaceReq; reply: TaskChanged };
  task_clarify: { request: TaskAskReq; reply: TaskChanged };
  task_direct: { request: TaskAskReq; reply: TaskChanged };
  task_escalate: { request: TaskAskReq; reply: TaskChanged };
  task_answer: { request: TaskAnswerReq; reply: TaskChanged };
  task_withdraw: { request: TaskWithdrawReq; reply: TaskChanged };
  task_withdraw_extension: { request: TaskWithdrawExtensionReq; reply: TaskChanged };
  task_delegate: { request: TaskDelegateReq; reply: TaskChanged };
  task_end_delegation: { request: TaskEndDelegationReq; reply: TaskChanged };
  task_parties: { request: TaskPartiesReq; reply: TaskChanged };
  task_deliver: { request: TaskDeliverReq; reply: TaskChanged };
  task_attach: { request: TaskAttachReq; reply: TaskChanged };
  task_detach: { request: TaskDetachReq; reply: TaskChanged };
  evidence_save: { request: EvidenceSaveReq; reply: SavedFile };
  due_read: { request: DueReadReq; reply: DueReading };
  task_resolve_due: { request: TaskResolveReq; reply: TaskChanged };
  calendar_show: { request: CalendarReq; reply: CalendarView };
  calendar_propose: { request: CalendarReq; reply: ProposalList };
  calendar_set: { request: CalendarSetReq; reply: CalendarView };
  calendar_clear: { request: CalendarClearReq; reply: CalendarView };
  recurrence_list: { request: Empty; reply: RecurrenceList };
  recurrence_read: { request: RecurrenceReadReq; reply: RecurrenceReading };
  recurrence_add: { request: RecurrenceAddReq; reply: RecurrenceView };
  recurrence_edit: { request: RecurrenceEditReq; reply: RecurrenceView };
  recurrence_end: { request: RecurrenceEndReq; reply: RecurrenceView };
  recurrence_make: { request: RecurrenceMakeReq; reply: RecurrenceMade };
  report_period: { request: PeriodReq; reply: PeriodView };
  stats_show: { request: StatsReq; reply: StatsView };
  report_status: { request: ReportReq; reply: ReportView };
  paper_list: { request: PaperListReq; reply: PaperList };
  paper_make: { request: PaperMakeReq; reply: PaperMade };
  paper_preview: { request: PaperPreviewReq; reply: PaperPreview };
  paper_check: { request: PaperCheckReq; reply: PaperCheckView };
  template_list: { request: TemplateListReq; reply: TemplateList };
  template_show: { request: TemplateKeyReq; reply: TemplateView };
  template_fields: { request: TemplateKindReq; reply: TemplateFields };
  template_start: { request: TemplateKindReq; reply: SavedFile };
  template_check: { request: TemplateCheckReq; reply: TemplateCheckView };
  template_add: { request: TemplateAddReq; reply: TemplateView };
  template_replace: { request: TemplateReplaceReq; reply: TemplateView };
  template_retire: { request: TemplateKeyReq; reply: TemplateView };
  template_restore: { request: TemplateRestoreReq; reply: TemplateView };
  template_save: { request: TemplateKeyReq; reply: SavedFile };
  file_open: { request: FileOpenReq; reply: Empty };
  query_read: { request: QueryReadReq; reply: QueryView };
  import_read: { request: ImportReadReq; reply: ImportFileView };
  import_layout: { request: ImportLayoutReq; reply: ImportLayoutView };
  import_plan: { request: ImportPlanReq; reply: ImportPlanView };
  import_rows: { request: ImportRowsReq; reply: ImportPage };
  import_run: { request: ImportRunReq; reply: ImportDone };
  list_export: { request: ListExportReq; reply: ListExportView };
  register_export: { request: RegisterExportReq; reply: RegisterExportView };
  job_show: { request: JobReq; reply: JobView };
  job_cancel: { request: JobReq; reply: JobView };
  search_run: { request: SearchReq; reply: SearchView };
  history_list: { request: HistoryListReq; reply: HistoryPage };
  log_undo: { request: Empty; reply: UndoView };
  log_redo: { request: Empty; reply: UndoView };
  register_check: { request: CheckReq; reply: CheckView };
  backup_make: { request: Empty; reply: BackupView };
  backup_list: { request: Empty; reply: BackupList };
  backup_restore: { request: RestoreReq; reply: DeskView };
}

export const WRITES = [
  "register_new",
  "member_fill",
  "member_end",
  "member_edit",
  "unit_add",
  "area_add",
  "area_edit",
  "area_move",
  "area_remove",
  "criterion_propose",
  "criterion_add",
  "criterion_edit",
  "criterion_remove",
  "criterion_weights",
  "criterion_compare",
  "priority_score",
  "priority_mark",
  "priority_adopt",
  "capacity_set",
  "instrument_add",
  "clause_add",
  "target_measure",
  "inventory_add",
  "inventory_edit",
  "inventory_remove",
  "inventory_link",
  "inventory_unlink",
  "outgoing_reserve",
  "outgoing_issue",
  "outgoing_edit",
  "outgoing_cancel",
  "outgoing_recall",
  "outgoing_attach",
  "incoming_add",
  "incoming_edit",
  "incoming_void",
  "incoming_attach",
  "meeting_add",
  "meeting_edit",
  "meeting_call_off",
  "meeting_invite",
  "meeting_begin",
  "meeting_take",
  "meeting_end",
  "meeting_conclude",
  "agenda_add",
  "agenda_edit",
  "agenda_move",
  "agenda_copy",
  "agenda_remove",
  "agenda_add_many",
  "agenda_paper_add",
  "agenda_paper_edit",
  "agenda_paper_receive",
  "agenda_paper_remove",
  "agenda_template_save",
  "agenda_template_remove",
  "agenda_template_apply",
  "meeting_uninvite",
  "attendance_mark_all",
  "phrase_put",
  "phrase_remove",
  "carry_over",
  "attendee_add",
  "attendee_answer",
  "attendee_mark",
  "minute_enter",
  "minute_write",
  "minute_move",
  "minute_remove",
  "minute_split",
  "minute_circulate",
  "minute_comment",
  "minute_settle",
  "minute_approve",
  "minute_correct",
  "vote_record",
  "opinion_add",
  "opinion_edit",
  "opinion_send",
  "opinion_answer",
  "opinion_reply",
  "opinion_take_in",
  "opinion_sum",
  "opinion_close",
  "opinion_cancel",
  "task_add",
  "task_edit",
  "task_assign",
  "task_accept",
  "task_progress",
  "task_extend",
  "task_decide",
  "task_report_done",
  "task_confirm",
  "task_return",
  "task_cancel",
  "task_bulk",
  "view_save",
  "view_move",
  "view_remove",
  "task_plan",
  "dependency_add",
  "dependency_edit",
  "dependency_remove",
  "task_pause",
  "task_resume",
  "task_transfer",
  "task_replace",
  "task_clarify",
  "task_direct",
  "task_escalate",
  "task_answer",
  "task_withdraw",
  "task_withdraw_extension",
  "task_delegate",
  "task_end_delegation",
  "task_parties",
  "task_deliver",
  "task_attach",
  "task_detach",
  "task_resolve_due",
  "calendar_set",
  "calendar_clear",
  "recurrence_add",
  "recurrence_edit",
  "recurrence_end",
  "recurrence_make",
  "template_add",
  "template_replace",
  "template_retire",
  "template_restore",
  "import_run",
  "log_undo",
  "log_redo",
  "backup_restore",
] as const;
