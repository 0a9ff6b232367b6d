//! The working regulations as rules, and what is owed by them.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A step of the escalation ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RuleStep {
    /// Working days from the day it is due: −7 is the seventh before, 0 the day itself.
    pub at: i32,
    /// Who is told: `owner`, `secretariat`, `standing`, `chair` or `head`.
    pub tell: String,
}

/// What a rule is reckoned by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RuleForm {
    /// What sets it off: `meeting_start`, `meeting_end`, `task_assigned`, `deadline`, `extension_asked`, `notice_issued`, `period_end`,
    /// `every` or `round_opened`.
    pub trigger: String,
    /// Every how many stretches; for `every` only.
    #[serde(default)]
    #[ts(optional)]
    pub every: Option<u32>,
    /// Of which length: `day`, `week`, `month` or `quarter` for `every`, `month`, `quarter`, `half` or `year` for `period_end`.
    #[serde(default)]
    #[ts(optional)]
    pub span: Option<String>,
    /// Of which kinds of meeting it speaks: `ordinary`, `extraordinary`, `mid_year`, `year_end`; of all when empty.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// How many days, or working days, from what sets it off.
    pub count: u32,
    /// `days` or `working_days`.
    pub unit: String,
    /// `before` or `after`.
    pub side: String,
    /// Who owes: `secretariat`, `standing`, `chair`, `presenter`, `lead` or `members`.
    pub role: String,
    /// How it is proved done: `invitation_issued`, `papers_received`, `notice_issued`, `report_issued`, `meeting_held`, `task_done`,
    /// `extension_answered`, `opinion_received` or `by_hand`.
    pub proof: String,
    /// What follows when it is not met: `block`, `warn` or `remind`.
    pub severity: String,
    /// Who is told when, the earliest first.
    #[serde(default)]
    pub ladder: Vec<RuleStep>,
}

/// A form as a sentence, in each language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RuleSentence {
    /// In Vietnamese.
    pub vi: String,
    /// In English.
    pub en: String,
}

/// What a rule says from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RuleVersion {
    /// Its number, from 1.
    pub number: u32,
    /// The first day; none for a draft.
    pub from_on: Option<NaiveDate>,
    /// What it hangs on: “Điều 7 khoản 2”.
    pub provision: String,
    /// What that says.
    pub words: String,
    /// Where it is from.
    pub source: String,
    /// What it is reckoned by.
    pub form: RuleForm,
    /// The same as a sentence.
    pub sentence: RuleSentence,
}

/// A rule as a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RuleRow {
    /// UUID.
    pub id: String,
    /// Its code: `QT-001`.
    pub code: String,
    /// What it is about.
    pub title: String,
    /// Which entry of the catalogue it was taken from; empty for one of the committee's own.
    pub origin: String,
    /// `draft`, `adopted` or `stopped`.
    pub state: String,
    /// The day from which it is in force no more.
    pub stopped_on: Option<NaiveDate>,
    /// Why it was stopped.
    pub reason: String,
    /// Remark.
    pub note: String,
    /// What it says today: the version in force, else the first one.
    pub version: RuleVersion,
    /// How many versions it has.
    pub versions: u32,
    /// For edits: grows whenever the rule or one of its versions changes.
    pub revision: u32,
}

/// Ask for rules.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct RuleListReq {
    /// State; all when absent.
    #[ts(optional)]
    pub state: Option<String>,
}

/// Rules, in the order of their codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RuleList {
    /// The rows.
    pub rows: Vec<RuleRow>,
}

/// A rule, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RuleView {
    /// Its row.
    pub row: RuleRow,
    /// Its versions, the first one first.
    pub versions: Vec<RuleVersion>,
}

/// A rule that comes with the program: a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct CatalogueRow {
    /// Its name: `R-INV-1`.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// What it hangs on.
    pub provision: String,
    /// What that says.
    pub words: String,
    /// Where it is from.
    pub source: String,
    /// True when a ministry's committee is bound by it; else it is a model of other bodies.
    pub is_binding: bool,
    /// What it is reckoned by.
    pub form: RuleForm,
    /// The same as a sentence.
    pub sentence: RuleSentence,
}

/// One way to prove what a trigger sets off, and who may owe it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RuleAllowed {
    /// The trigger.
    pub trigger: String,
    /// The proof.
    pub proof: String,
    /// The roles.
    pub roles: Vec<String>,
}

/// The rules that come with the program, and what may go together in a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RuleCatalogue {
    /// The rules.
    pub rows: Vec<CatalogueRow>,
    /// Triggers, proofs and roles that go together.
    pub allowed: Vec<RuleAllowed>,
}

/// Draft a rule.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RuleProposeReq {
    /// What it is about.
    pub title: String,
    /// What it hangs on: “Điều 7 khoản 2”.
    pub provision: String,
    /// What that says.
    #[serde(default)]
    pub words: String,
    /// Where it is from.
    #[serde(default)]
    pub source: String,
    /// Remark.
    #[serde(default)]
    pub note: String,
    /// What it is reckoned by.
    pub form: RuleForm,
}

/// Take rules from the catalogue.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct RuleTakeReq {
    /// Which; all that the register does not have when empty.
    pub ids: Vec<String>,
    /// The day from which the binding ones are in force; drafts when absent.
    #[ts(optional)]
    pub from: Option<NaiveDate>,
}

/// Change a draft; of a rule in force or stopped, title and remark only. Absent = unchanged.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RuleChangeReq {
    /// UUID or code.
    pub key: String,
    /// Revision that was read.
    pub revision: u32,
    /// What it is about.
    #[serde(default)]
    #[ts(optional)]
    pub title: Option<String>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
    /// What it hangs on.
    #[serde(default)]
    #[ts(optional)]
    pub provision: Option<String>,
    /// What that says.
    #[serde(default)]
    #[ts(optional)]
    pub words: Option<String>,
    /// Where it is from.
    #[serde(default)]
    #[ts(optional)]
    pub source: Option<String>,
    /// What it is reckoned by.
    #[serde(default)]
    #[ts(optional)]
    pub form: Option<RuleForm>,
}

/// Bring a draft into force.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RuleAdoptReq {
    /// UUID or code.
    pub key: String,
    /// Revision that was read.
    pub revision: u32,
    /// The first day.
    pub from: NaiveDate,
}

/// Amend a rule from a day on. Absent = as the version before has it.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RuleAmendReq {
    /// UUID or code.
    pub key: String,
    /// Revision that was read.
    pub revision: u32,
    /// The first day.
    pub from: NaiveDate,
    /// What it hangs on.
    #[serde(default)]
    #[ts(optional)]
    pub provision: Option<String>,
    /// What that says.
    #[serde(default)]
    #[ts(optional)]
    pub words: Option<String>,
    /// Where it is from.
    #[serde(default)]
    #[ts(optional)]
    pub source: Option<String>,
    /// What it is reckoned by.
    #[serde(default)]
    #[ts(optional)]
    pub form: Option<RuleForm>,
}

/// Stop a rule from a day on.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RuleStopReq {
    /// UUID or code.
    pub key: String,
    /// Revision that was read.
    pub revision: u32,
    /// The first day on which it is in force no more.
    pub from: NaiveDate,
    /// Why.
    pub reason: String,
}

/// Throw a draft away.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RuleRemoveReq {
    /// UUID or code.
    pub key: String,
    /// Revision that was read.
    pub revision: u32,
}

/// Try a rule, or a form that is not written down yet.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct RuleTryReq {
    /// A rule of the register, UUID or code: its last version is tried.
    #[ts(optional)]
    pub key: Option<String>,
    /// A form; it goes before the key.
    #[ts(optional)]
    pub form: Option<RuleForm>,
    /// What to try it on: a meeting, a task, a request (`NV-012#2`) or a round, UUID or code.
    #[ts(optional)]
    pub subject: Option<String>,
    /// An example day on which it is set off.
    #[ts(optional)]
    pub on: Option<NaiveDate>,
}

/// Who owes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ObligationOwner {
    /// `secretariat`, `standing`, `seat:5`, `unit:…` or `post:…` with the UUID.
    pub key: String,
    /// Number of the seat, code of the unit; empty where there is none.
    pub code: String,
    /// Name of unit or post; empty where the catalogue has the words.
    pub name: String,
}

/// A step of the ladder, with its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ObligationStep {
    /// The day.
    pub on: NaiveDate,
    /// Who is to be told.
    pub tell: String,
}

/// What a trial gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RuleTrialRow {
    /// Code of what it would be about; empty for an example day.
    pub subject: String,
    /// Its title.
    pub title: String,
    /// Who would owe it; none for an example day.
    pub owner: Option<ObligationOwner>,
    /// The day that sets it off.
    pub event_on: NaiveDate,
    /// The day it would fall due.
    pub due_on: NaiveDate,
    /// The day the register proves that it was met.
    pub met_on: Option<NaiveDate>,
    /// Who would be told when.
    pub steps: Vec<ObligationStep>,
}

/// What a rule would give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RuleTrial {
    /// The form as a sentence.
    pub sentence: RuleSentence,
    /// What would be owed, the earliest due first.
    pub rows: Vec<RuleTrialRow>,
}

/// Ask for obligations. Absent means no condition; the conditions all hold together.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct ObligationListReq {
    /// How they stand: `open`, `due`, `overdue`, `met`, `late`, `waived`; any when empty.
    pub standings: Vec<String>,
    /// Whose: `secretariat`, `standing`, `seat:5` with what the seat answers for, code of a unit.
    #[ts(optional)]
    pub owner: Option<String>,
    /// By which rule: UUID or code.
    #[ts(optional)]
    pub rule: Option<String>,
    /// About what: UUID or code.
    #[ts(optional)]
    pub subject: Option<String>,
    /// Due on this day or later.
    #[ts(optional)]
    pub from: Option<NaiveDate>,
    /// Due on this day or earlier.
    #[ts(optional)]
    pub to: Option<NaiveDate>,
    /// The day to look at; today when absent.
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
    /// First row wanted, from 0.
    pub offset: u32,
    /// Rows wanted; 100 when 0, 500 at most.
    pub limit: u32,
}

/// An obligation: reckoned from the register by a rule, never typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ObligationRow {
    /// Code of the rule.
    pub rule: String,
    /// What the rule is about.
    pub rule_title: String,
    /// Number of the rule's version that it is under.
    pub version: u32,
    /// What that version hangs on.
    pub provision: String,
    /// `meeting`, `task`, `extension`, `round`, `period` or `stretch`.
    pub subject_kind: String,
    /// UUID; of periods and stretches, their code.
    pub subject_id: String,
    /// Code of what it is about.
    pub subject_code: String,
    /// Its title; empty for periods and stretches.
    pub subject_title: String,
    /// Who owes it.
    pub owner: ObligationOwner,
    /// True when several owe it, each for himself: a mark then names the owner.
    pub is_shared: bool,
    /// The day from which it is known to be owed.
    pub opens_on: NaiveDate,
    /// The day that sets it off.
    pub event_on: NaiveDate,
    /// The day it falls due.
    pub due_on: NaiveDate,
    /// `open`, `due`, `overdue`, `met`, `late` or `waived`.
    pub standing: String,
    /// By how many working days it is late.
    pub late_by: Option<u32>,
    /// The day it was met.
    pub met_on: Option<NaiveDate>,
    /// How it was met, or why it is waived, where somebody said so.
    pub words: String,
    /// Who said so.
    pub marked_by: String,
    /// How it is proved done.
    pub proof: String,
    /// What follows when it is not met.
    pub severity: String,
    /// Who is to be told when.
    pub steps: Vec<ObligationStep>,
}

/// A page of obligations, the earliest due first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ObligationPage {
    /// The day that is looked at.
    pub as_of: NaiveDate,
    /// How many match.
    pub total: u32,
    /// First row of the page.
    pub offset: u32,
    /// The rows.
    pub rows: Vec<ObligationRow>,
}

/// Write down that an obligation was met.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ObligationMeetReq {
    /// Rule: UUID or code.
    pub rule: String,
    /// What it is about: UUID or code.
    pub subject: String,
    /// Whose share, where several owe it.
    #[serde(default)]
    #[ts(optional)]
    pub owner: Option<String>,
    /// The day it was met; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub day: Option<NaiveDate>,
    /// How.
    #[serde(default)]
    pub words: String,
}

/// Waive an obligation.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ObligationWaiveReq {
    /// Rule: UUID or code.
    pub rule: String,
    /// What it is about: UUID or code.
    pub subject: String,
    /// Whose share, where several owe it.
    #[serde(default)]
    #[ts(optional)]
    pub owner: Option<String>,
    /// Why.
    pub reason: String,
}

/// Take out what was said of an obligation by hand.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ObligationClearReq {
    /// Rule: UUID or code.
    pub rule: String,
    /// What it is about: UUID or code.
    pub subject: String,
    /// Whose share, where several owe it.
    #[serde(default)]
    #[ts(optional)]
    pub owner: Option<String>,
}

/// Ask how what is owed was met.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct ComplianceReq {
    /// Due on this day or later.
    #[ts(optional)]
    pub from: Option<NaiveDate>,
    /// Due on this day or earlier.
    #[ts(optional)]
    pub to: Option<NaiveDate>,
    /// The day to look at; today when absent.
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
}

/// Counts of obligations: `owed` = `open` + `met` + `late` + `overdue` + `waived`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ComplianceCounts {
    /// How many are owed in all.
    pub owed: u32,
    /// Not met, with time left.
    pub open: u32,
    /// Met in time.
    pub met: u32,
    /// Met late.
    pub late: u32,
    /// Not met, and over.
    pub overdue: u32,
    /// Waived.
    pub waived: u32,
    /// Working days by which the late and the overdue are late, together.
    pub days_late: u32,
}

/// What one member owes; what units and posts owe stands with the seat that answers for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ComplianceMember {
    /// Who.
    pub owner: ObligationOwner,
    /// The counts.
    pub counts: ComplianceCounts,
}

/// What is owed by one version of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ComplianceProvision {
    /// Code of the rule, with its version: `QT-001@2`.
    pub rule: String,
    /// What the rule is about.
    pub title: String,
    /// What the version hangs on.
    pub provision: String,
    /// The counts.
    pub counts: ComplianceCounts,
}

/// How what is owed was met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ComplianceView {
    /// The day that is looked at.
    pub as_of: NaiveDate,
    /// By member.
    pub members: Vec<ComplianceMember>,
    /// By provision.
    pub provisions: Vec<ComplianceProvision>,
    /// In all: each obligation once.
    pub total: ComplianceCounts,
}
