//! Values of the core, as they cross the wire.

mod incoming;
mod inventory;
pub(crate) mod meetings;
mod memory;
mod opinions;
mod outgoing;
mod people;
mod preparing;
pub(crate) mod templates;

pub(crate) use people::{matrix, work};

use crate::wire::committee::{MembershipView, SeatView, UnitView};
use crate::wire::desk as wire_desk;
use crate::wire::instruments::{ClauseView, InstrumentRow, InstrumentView};
use crate::wire::life::{DelegationView, EvidenceView, PostView, RequestView, StepRule};
use crate::wire::log::{FieldChange, HistoryEntry};
use crate::wire::reports::{
    Cells, ExtensionCounts, ExtensionGroup, ExtensionStats, StatsGroup, StatsView,
};
use crate::wire::search::Hit;
use crate::wire::targets::{MeasurementView, TargetView};
use crate::wire::tasks::{ExtensionView, PartyView, ProgressView, TaskGroup, TaskRow, TaskView};
use crate::wire::{Noun, Ref};
use chrono::NaiveDate;
use steering_core::committee::{Membership, Post, Seat, Unit};
use steering_core::instruments::{Clause, InstrumentLine, InstrumentWhole};
use steering_core::ops;
use steering_core::reports::{self, Group, GroupKey, Overview, Stats, verdict};
use steering_core::tasks::{self, Basis, Named, TaskLine, TaskState, TaskWhole, rules};
use steering_core::{history, search, targets};

impl From<ops::Noun> for Noun {
    fn from(noun: ops::Noun) -> Self {
        match noun {
            ops::Noun::Units => Noun::Units,
            ops::Noun::Posts => Noun::Posts,
            ops::Noun::People => Noun::People,
            ops::Noun::Seats => Noun::Seats,
            ops::Noun::Memberships => Noun::Memberships,
            ops::Noun::Instruments => Noun::Instruments,
            ops::Noun::Clauses => Noun::Clauses,
            ops::Noun::Areas => Noun::Areas,
            ops::Noun::Targets => Noun::Targets,
            ops::Noun::Measurements => Noun::Measurements,
            ops::Noun::Tasks => Noun::Tasks,
            ops::Noun::TaskParties => Noun::TaskParties,
            ops::Noun::TaskTargets => Noun::TaskTargets,
            ops::Noun::Extensions => Noun::Extensions,
            ops::Noun::ProgressEntries => Noun::ProgressEntries,
            ops::Noun::Evidence => Noun::Evidence,
            ops::Noun::Delegations => Noun::Delegations,
            ops::Noun::Requests => Noun::Requests,
            ops::Noun::Recurrences => Noun::Recurrences,
            ops::Noun::CalendarDays => Noun::CalendarDays,
            ops::Noun::Dependencies => Noun::Dependencies,
            ops::Noun::Criteria => Noun::Criteria,
            ops::Noun::Scores => Noun::Scores,
            ops::Noun::Comparisons => Noun::Comparisons,
            ops::Noun::Marks => Noun::Marks,
            ops::Noun::Capacities => Noun::Capacities,
            ops::Noun::Selections => Noun::Selections,
            ops::Noun::SelectionItems => Noun::SelectionItems,
            ops::Noun::SavedViews => Noun::SavedViews,
            ops::Noun::InventoryItems => Noun::InventoryItems,
            ops::Noun::OutgoingPapers => Noun::OutgoingPapers,
            ops::Noun::IncomingPapers => Noun::IncomingPapers,
            ops::Noun::PaperFiles => Noun::PaperFiles,
            ops::Noun::PaperTemplates => Noun::PaperTemplates,
            ops::Noun::TemplateVersions => Noun::TemplateVersions,
            ops::Noun::Meetings => Noun::Meetings,
            ops::Noun::AgendaItems => Noun::AgendaItems,
            ops::Noun::Attendees => Noun::Attendees,
            ops::Noun::AttendanceSpans => Noun::AttendanceSpans,
            ops::Noun::MinuteLines => Noun::MinuteLines,
            ops::Noun::LineParties => Noun::LineParties,
            ops::Noun::Votes => Noun::Votes,
            ops::Noun::AgendaTemplates => Noun::AgendaTemplates,
            ops::Noun::AgendaTemplateItems => Noun::AgendaTemplateItems,
            ops::Noun::AgendaPapers => Noun::AgendaPapers,
            ops::Noun::Phrases => Noun::Phrases,
            ops::Noun::MinuteComments => Noun::MinuteComments,
            ops::Noun::MinuteEditions => Noun::MinuteEditions,
            ops::Noun::LineCorrections => Noun::LineCorrections,
            ops::Noun::OpinionRounds => Noun::OpinionRounds,
            ops::Noun::OpinionQuestions => Noun::OpinionQuestions,
            ops::Noun::OpinionSheets => Noun::OpinionSheets,
            ops::Noun::OpinionAnswers => Noun::OpinionAnswers,
            ops::Noun::InventoryLinks => Noun::InventoryLinks,
        }
    }
}

impl From<Named> for Ref {
    fn from(named: Named) -> Self {
        Ref {
            id: named.id,
            code: named.code,
            title: named.title,
        }
    }
}

impl From<GroupKey> for Ref {
    fn from(key: GroupKey) -> Self {
        Ref {
            id: key.id,
            code: key.code,
            title: key.title,
        }
    }
}

impl From<ops::OpLabel> for wire_desk::OpLabel {
    fn from(label: ops::OpLabel) -> Self {
        Self {
            op: label.op.code().to_owned(),
            subject: label.subject,
        }
    }
}

fn many<T, U: From<T>>(values: Vec<T>) -> Vec<U> {
    values.into_iter().map(U::from).collect()
}

impl From<TaskLine> for TaskRow {
    fn from(line: TaskLine) -> Self {
        TaskRow {
            id: line.id,
            code: line.code,
            title: line.title,
            state: line.state.code().to_owned(),
            timeliness: line.timeliness.code().to_owned(),
            days: line.days,
            level: line.level,
            lead: line.lead.map(Ref::from),
            assignee_words: line.assignee_words,
            area: line.area.map(Ref::from),
            due_on: line.due_on,
            due_words: line.due_words,
            original_due_on: line.original_due_on,
            extensions: line.extensions,
            is_extension_asked: line.is_extension_asked,
            percent: line.percent,
            progress_words: line.progress_words,
            done_on: line.done_on,
            instrument: line.instrument.map(Ref::from),
            version: line.version,
        }
    }
}

impl From<tasks::TaskGroup> for TaskGroup {
    fn from(group: tasks::TaskGroup) -> Self {
        TaskGroup {
            key: group.key.map(Ref::from),
            first: group.first,
            count: group.count,
            overdue: group.overdue,
        }
    }
}

impl From<tasks::Party> for PartyView {
    fn from(party: tasks::Party) -> Self {
        PartyView {
            id: party.id,
            role: party.role.code().to_owned(),
            unit: party.unit.into(),
            contribution: party.contribution,
            due_on: party.due_on,
            delivered_on: party.delivered_on,
            delivered_words: party.delivered_words,
        }
    }
}

impl From<tasks::Extension> for ExtensionView {
    fn from(extension: tasks::Extension) -> Self {
        ExtensionView {
            id: extension.id,
            number: extension.number,
            requested_on: extension.requested_on,
            requested_by: extension.requested_by,
            reason: extension.reason,
            proposed_on: extension.proposed_on,
            previous_on: extension.previous_on,
            state: extension.state.code().to_owned(),
            is_late_request: extension.is_late_request,
            granted_on: extension.granted_on,
            decided_on: extension.decided_on,
            decided_by: extension.decided_by,
            basis: extension.basis,
            evidence: extension.evidence,
        }
    }
}

impl From<tasks::Request> for RequestView {
    fn from(request: tasks::Request) -> Self {
        RequestView {
            id: request.id,
            number: request.number,
            kind: request.kind.code().to_owned(),
            words: request.words,
            asked_on: request.asked_on,
            asked_by: request.asked_by,
            answer_by: request.answer_by,
            state: request.state.code().to_owned(),
            answer: request.answer,
            answered_on: request.answered_on,
            answered_by: request.answered_by,
            may_answer: request.may_answer,
            may_withdraw: request.may_withdraw,
        }
    }
}

impl From<tasks::Delegation> for DelegationView {
    fn from(delegation: tasks::Delegation) -> Self {
        DelegationView {
            id: delegation.id,
            person: delegation.person,
            from_on: delegation.from_on,
            to_on: delegation.to_on,
            note: delegation.note,
            by: delegation.by,
        }
    }
}

impl From<tasks::Evidence> for EvidenceView {
    fn from(evidence: tasks::Evidence) -> Self {
        EvidenceView {
            id: evidence.id,
            kind: evidence.kind.code().to_owned(),
            title: evidence.title,
            symbol: evidence.symbol,
            issued_on: evidence.issued_on,
            file_name: evidence.file_name,
            size: evidence.size,
            hash: evidence.hash,
            added_on: evidence.added_on,
            by: evidence.by,
        }
    }
}

impl From<&rules::Step> for StepRule {
    fn from(step: &rules::Step) -> Self {
        let codes =
            |codes: &mut dyn Iterator<Item = &'static str>| codes.map(str::to_owned).collect();
        StepRule {
            verb: step.verb.code().to_owned(),
            op: step.op.code().to_owned(),
            who: codes(&mut step.who.iter().map(|part| part.code())),
            refusal: step.refusal.code().to_owned(),
            from: codes(&mut step.from.iter().map(|state| state.code())),
            to: match step.to {
                rules::To::Same => None,
                rules::To::State(state) => Some(state.code().to_owned()),
                rules::To::Before => Some("before".to_owned()),
            },
            needs: codes(&mut step.needs.iter().map(|need| need.code())),
        }
    }
}

impl From<Post> for PostView {
    fn from(post: Post) -> Self {
        PostView {
            id: post.id,
            title: post.title,
            unit: post.unit.map(Ref::from),
            holder: post.holder.map(Ref::from),
        }
    }
}

impl From<tasks::Progress> for ProgressView {
    fn from(progress: tasks::Progress) -> Self {
        ProgressView {
            id: progress.id,
            reported_on: progress.reported_on,
            percent: progress.percent,
            words: progress.words,
            by: progress.by,
        }
    }
}

impl From<TaskWhole> for TaskView {
    fn from(whole: TaskWhole) -> Self {
        TaskView {
            due_kind: whole.line.due_kind.code().to_owned(),
            row: whole.line.into(),
            lead_post: whole.lead_post.map(Ref::from),
            lead_person: whole.lead_person.map(Ref::from),
            product: whole.product,
            authority: whole.authority,
            note: whole.note,
            clause: whole.clause.map(Ref::from),
            source: whole.source,
            assigned_on: whole.assigned_on,
            state_before: whole.state_before.map(TaskState::code).map(str::to_owned),
            basis: whole.basis,
            confirmed_on: whole.confirmed_on,
            parent: whole.parent.map(Ref::from),
            parts: many(whole.parts),
            replaced_by: whole.replaced_by.map(Ref::from),
            replaces: many(whole.replaces),
            recurrence: whole.recurrence.map(Ref::from),
            occurrence_on: whole.occurrence_on,
            requests: many(whole.requests),
            delegations: many(whole.delegations),
            evidence: many(whole.evidence),
            result: whole.result,
            parties: many(whole.parties),
            extensions: many(whole.extensions),
            progress: many(whole.progress),
            targets: many(whole.targets),
            history: many(whole.history),
            verbs: whole
                .verbs
                .into_iter()
                .map(|verb| verb.code().to_owned())
                .collect(),
        }
    }
}

impl From<history::HistoryEntry> for HistoryEntry {
    fn from(entry: history::HistoryEntry) -> Self {
        HistoryEntry {
            number: entry.number,
            id: entry.id,
            label: entry.label.into(),
            actor: entry.actor,
            at: entry.at,
            effective_on: entry.effective_on,
            is_undone: entry.is_undone,
            fields: many(entry.fields),
        }
    }
}

impl From<history::FieldChange> for FieldChange {
    fn from(field: history::FieldChange) -> Self {
        FieldChange {
            noun: field.noun.into(),
            field: field.field,
            before: field.before,
            after: field.after,
        }
    }
}

impl From<Membership> for MembershipView {
    fn from(membership: Membership) -> Self {
        MembershipView {
            id: membership.id,
            person: membership.person.map(Ref::from),
            post: membership.post.map(Ref::from),
            unit: membership.unit.map(Ref::from),
            from: Some(membership.from_on),
            to: membership.to_on,
            instrument: membership.instrument.map(Ref::from),
            version: membership.version,
        }
    }
}

impl From<Seat> for SeatView {
    fn from(seat: Seat) -> Self {
        SeatView {
            id: seat.id,
            number: seat.number,
            role: seat.role.code().to_owned(),
            is_open: seat.membership.is_none(),
            membership: seat.membership.map(MembershipView::from),
            memberships: many(seat.memberships),
            open_tasks: seat.open_tasks,
            overdue_tasks: seat.overdue_tasks,
            note: seat.note,
            version: seat.version,
        }
    }
}

impl From<Unit> for UnitView {
    fn from(unit: Unit) -> Self {
        UnitView {
            id: unit.id,
            code: unit.code,
            name: unit.name,
            abbreviation: unit.abbreviation,
            kind: unit.kind.code().to_owned(),
            from: unit.from_on,
            to: unit.to_on,
            source: unit.source,
            open_tasks: unit.open_tasks,
            overdue_tasks: unit.overdue_tasks,
            version: unit.version,
        }
    }
}

impl From<InstrumentLine> for InstrumentRow {
    fn from(line: InstrumentLine) -> Self {
        InstrumentRow {
            id: line.id,
            code: line.code,
            symbol: line.symbol,
            kind: line.kind.code().to_owned(),
            title: line.title,
            issuer: line.issuer,
            signer: line.signer,
            signed_on: line.signed_on,
            year: line.year,
            tasks: line.tasks,
            open_tasks: line.open_tasks,
            clauses: line.clauses,
        }
    }
}

impl From<Clause> for ClauseView {
    fn from(clause: Clause) -> Self {
        ClauseView {
            id: clause.id,
            label: clause.label,
            text: clause.text,
            tasks: many(clause.tasks),
        }
    }
}

impl From<InstrumentWhole> for InstrumentView {
    fn from(whole: InstrumentWhole) -> Self {
        InstrumentView {
            row: whole.line.into(),
            source: whole.source,
            note: whole.note,
            clauses: many(whole.clauses),
            tasks: many(whole.tasks),
            version: whole.version,
        }
    }
}

impl From<targets::Measurement> for MeasurementView {
    fn from(measurement: targets::Measurement) -> Self {
        MeasurementView {
            id: measurement.id,
            measured_on: measurement.measured_on,
            value: measurement.value,
            source: measurement.source,
        }
    }
}

impl From<targets::Target> for TargetView {
    fn from(target: targets::Target) -> Self {
        TargetView {
            id: target.id,
            code: target.code,
            title: target.title,
            group: target.group,
            year: target.year,
            comparison: target.comparison.code().to_owned(),
            value: target.value,
            unit: target.unit,
            instrument: target.instrument.map(Ref::from),
            source: target.source,
            measurements: many(target.measurements),
            tasks: many(target.tasks),
            standing: target.standing.code().to_owned(),
            version: target.version,
        }
    }
}

impl From<search::Hit> for Hit {
    fn from(hit: search::Hit) -> Self {
        Hit {
            noun: hit.noun.into(),
            id: hit.id,
            code: hit.code,
            title: hit.title,
            marks: hit
                .marks
                .into_iter()
                .map(|(start, end)| [start, end])
                .collect(),
        }
    }
}

fn cells(cells: reports::Cells) -> Cells {
    Cells {
        total: cells.total(),
        done: cells.done(),
        open: cells.open(),
        on_time: cells.on_time,
        late: cells.late,
        done_undated: cells.done_undated,
        in_term: cells.in_term,
        overdue: cells.overdue,
        open_undated: cells.open_undated,
        due_set: cells.due_set,
        drafts: cells.drafts,
        stopped: cells.stopped,
    }
}

impl From<Group> for StatsGroup {
    fn from(group: Group) -> Self {
        StatsGroup {
            verdict: verdict(&group.cells).code().to_owned(),
            key: group.key.map(Ref::from),
            cells: cells(group.cells),
        }
    }
}

pub(crate) fn stats(stats: Stats, as_of: NaiveDate, basis: Basis, known_to: u32) -> StatsView {
    StatsView {
        as_of,
        basis: basis.code().to_owned(),
        known_to,
        on_time_ratio: stats.cells.on_time_ratio(),
        overdue_ratio: stats.cells.overdue_ratio(),
        overdue_share: stats.cells.overdue_share(),
        cells: cells(stats.cells),
        by_area: many(stats.by_area),
        by_lead: many(stats.by_lead),
        by_instrument: many(stats.by_instrument),
        by_level: many(stats.by_level),
        ageing: stats.ageing,
        extensions: None,
    }
}

fn extension_counts(counts: reports::ExtensionCounts) -> ExtensionCounts {
    ExtensionCounts {
        asked: counts.asked,
        granted: counts.granted,
        refused: counts.refused,
        withdrawn: counts.withdrawn,
        waiting: counts.waiting,
        late: counts.late,
        tasks: counts.tasks,
    }
}

impl From<reports::ExtensionStats> for ExtensionStats {
    fn from(stats: reports::ExtensionStats) -> Self {
        ExtensionStats {
            counts: extension_counts(stats.counts),
            by_lead: stats
                .by_lead
                .into_iter()
                .map(|group| ExtensionGroup {
                    key: group.key.map(Ref::from),
                    counts: extension_counts(group.counts),
                })
                .collect(),
        }
    }
}

pub(crate) fn overview(
    overview: Overview,
    may_direct: bool,
    since: Option<reports::SinceLook>,
    day: NaiveDate,
    head: u32,
) -> wire_desk::OverviewView {
    let headline = overview.headline;
    wire_desk::OverviewView {
        stats: stats(overview.stats, day, Basis::Adjusted, head),
        headline: wire_desk::Headline {
            verdict: headline.verdict.code().to_owned(),
            overdue: headline.overdue,
            area: headline.area.map(Ref::from),
            longest_days: headline.longest_days,
            awaiting: headline.awaiting,
            undated: headline.undated,
        },
        longest_overdue: many(overview.longest_overdue),
        awaiting_decision: many(overview.awaiting),
        awaiting_total: overview.awaiting_total,
        decisions: many(overview.decisions),
        decisions_total: overview.decisions_total,
        directions: overview.directions.into(),
        may_direct,
        since: since.map(Into::into),
        due_next: many(overview.due_next),
        open_seats: overview.open_seats,
        without_lead: overview.without_lead,
        targets_measured: overview.targets_measured,
        targets: overview.targets,
        overdue_weeks: overview
            .overdue_weeks
            .into_iter()
            .map(|point| wire_desk::WeekPoint {
                day: point.day,
                overdue: point.overdue,
            })
            .collect(),
    }
}
