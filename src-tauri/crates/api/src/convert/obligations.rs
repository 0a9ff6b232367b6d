//! Rules and obligations, as they cross the wire.

use super::many;
use crate::errors::invalid;
use crate::sentences;
use crate::wire::WireError;
use crate::wire::obligations::{
    CatalogueRow, ComplianceCounts, ObligationOwner, ObligationRow, ObligationStep, RuleAllowed,
    RuleForm, RuleRow, RuleStep, RuleTrialRow, RuleVersion, RuleView,
};
use chrono::NaiveDate;
use steering_core::meetings::MeetingKind;
use steering_core::obligations::{
    CatalogueRule, Compliance, Form, ObligationLine, Offset, OwnerNamed, Proof, Role, RuleLine,
    RuleWhole, Severity, Side, Span, Step, Told, TrialLine, Trigger, Unit,
};

impl From<Form> for RuleForm {
    fn from(form: Form) -> Self {
        Self {
            trigger: form.trigger.code().to_owned(),
            every: form.every,
            span: form.span.map(|span| span.code().to_owned()),
            kinds: form
                .kinds
                .iter()
                .map(|kind| kind.code().to_owned())
                .collect(),
            count: form.offset.count,
            unit: form.offset.unit.code().to_owned(),
            side: form.offset.side.code().to_owned(),
            role: form.role.code().to_owned(),
            proof: form.proof.code().to_owned(),
            severity: form.severity.code().to_owned(),
            ladder: form
                .ladder
                .iter()
                .map(|step| RuleStep {
                    at: step.at,
                    tell: step.tell.code().to_owned(),
                })
                .collect(),
        }
    }
}

impl TryFrom<RuleForm> for Form {
    type Error = WireError;

    fn try_from(form: RuleForm) -> Result<Self, WireError> {
        fn read<T>(
            field: &str,
            code: &str,
            from_code: impl Fn(&str) -> Option<T>,
        ) -> Result<T, WireError> {
            from_code(code).ok_or_else(|| invalid(field, "unknown"))
        }
        let kinds = form.kinds.iter();
        let ladder = form.ladder.iter();
        Ok(Self {
            trigger: read("trigger", &form.trigger, Trigger::from_code)?,
            every: form.every,
            span: form
                .span
                .as_deref()
                .map(|span| read("span", span, Span::from_code))
                .transpose()?,
            kinds: kinds
                .map(|kind| read("kinds", kind, MeetingKind::from_code))
                .collect::<Result<_, _>>()?,
            offset: Offset {
                count: form.count,
                unit: read("unit", &form.unit, Unit::from_code)?,
                side: read("side", &form.side, Side::from_code)?,
            },
            role: read("role", &form.role, Role::from_code)?,
            proof: read("proof", &form.proof, Proof::from_code)?,
            severity: read("severity", &form.severity, Severity::from_code)?,
            ladder: ladder
                .map(|step| {
                    Ok(Step {
                        at: step.at,
                        tell: read("ladder", &step.tell, Told::from_code)?,
                    })
                })
                .collect::<Result<_, WireError>>()?,
        })
    }
}

impl From<steering_core::obligations::RuleVersion> for RuleVersion {
    fn from(version: steering_core::obligations::RuleVersion) -> Self {
        let form = version.form.into();
        Self {
            number: version.number,
            from_on: version.from_on,
            provision: version.provision,
            words: version.words,
            source: version.source,
            sentence: sentences::of(&form),
            form,
        }
    }
}

impl From<RuleLine> for RuleRow {
    fn from(line: RuleLine) -> Self {
        Self {
            id: line.id,
            code: line.code,
            title: line.title,
            origin: line.origin,
            state: line.state.code().to_owned(),
            stopped_on: line.stopped_on,
            reason: line.reason,
            note: line.note,
            version: line.version.into(),
            versions: line.versions,
            revision: line.revision,
        }
    }
}

impl From<RuleWhole> for RuleView {
    fn from(whole: RuleWhole) -> Self {
        Self {
            row: whole.line.into(),
            versions: many(whole.versions),
        }
    }
}

impl From<CatalogueRule> for CatalogueRow {
    fn from(rule: CatalogueRule) -> Self {
        let form = rule.form.into();
        Self {
            id: rule.id,
            title: rule.title,
            provision: rule.provision,
            words: rule.words,
            source: rule.source,
            is_binding: rule.is_binding,
            sentence: sentences::of(&form),
            form,
        }
    }
}

impl From<(Trigger, Proof, &'static [Role])> for RuleAllowed {
    fn from((trigger, proof, roles): (Trigger, Proof, &'static [Role])) -> Self {
        Self {
            trigger: trigger.code().to_owned(),
            proof: proof.code().to_owned(),
            roles: roles.iter().map(|role| role.code().to_owned()).collect(),
        }
    }
}

impl From<OwnerNamed> for ObligationOwner {
    fn from(owner: OwnerNamed) -> Self {
        Self {
            key: owner.key,
            code: owner.code,
            name: owner.name,
        }
    }
}

impl From<(NaiveDate, Told)> for ObligationStep {
    fn from((on, tell): (NaiveDate, Told)) -> Self {
        Self {
            on,
            tell: tell.code().to_owned(),
        }
    }
}

impl From<TrialLine> for RuleTrialRow {
    fn from(line: TrialLine) -> Self {
        Self {
            subject: line.subject,
            title: line.title,
            owner: line.owner.map(Into::into),
            event_on: line.event_on,
            due_on: line.due_on,
            met_on: line.met_on,
            steps: many(line.steps),
        }
    }
}

impl From<ObligationLine> for ObligationRow {
    fn from(line: ObligationLine) -> Self {
        Self {
            rule: line.rule_code,
            rule_title: line.rule_title,
            version: line.owed.version,
            provision: line.provision,
            subject_kind: line.owed.subject.kind().to_owned(),
            subject_id: line.owed.subject.id().to_owned(),
            subject_code: line.subject_code,
            subject_title: line.subject_title,
            owner: line.owner.into(),
            is_shared: line.owed.is_shared,
            opens_on: line.owed.opens_on,
            event_on: line.owed.event_on,
            due_on: line.owed.due_on,
            standing: line.standing.code().to_owned(),
            late_by: line.late_by,
            met_on: line.met_on,
            words: line.words,
            marked_by: line.marked_by,
            proof: line.proof.code().to_owned(),
            severity: line.severity.code().to_owned(),
            steps: many(line.steps),
        }
    }
}

impl From<Compliance> for ComplianceCounts {
    fn from(counts: Compliance) -> Self {
        Self {
            owed: counts.owed,
            open: counts.open,
            met: counts.met,
            late: counts.late,
            overdue: counts.overdue,
            waived: counts.waived,
            days_late: counts.days_late,
        }
    }
}
