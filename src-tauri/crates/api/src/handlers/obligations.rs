//! Rules: drafted, taken, in force, amended, stopped, tried. Obligations: listed, marked, counted.

use super::outgoing::page_of;
use super::tasks::code;
use super::{Answer, Context};
use crate::errors::invalid;
use crate::sentences;
use crate::wire::obligations::{
    ComplianceMember, ComplianceProvision, ComplianceReq, ComplianceView, ObligationClearReq,
    ObligationListReq, ObligationMeetReq, ObligationPage, ObligationWaiveReq, RuleAdoptReq,
    RuleAmendReq, RuleCatalogue, RuleChangeReq, RuleList, RuleListReq, RuleProposeReq,
    RuleRemoveReq, RuleStopReq, RuleTakeReq, RuleTrial, RuleTryReq, RuleView,
};
use crate::wire::{Empty, KeyReq, WireError};
use chrono::NaiveDate;
use steering_core::View;
use steering_core::error::Result;
use steering_core::obligations::{
    self, ALLOWED, Adoption, Amendment, Asked, Form, MarkWords, NewRule, ObligationKey,
    ObligationQuery, RuleChange, RuleState, Standing,
};
use steering_core::ops::Op;

type Reply<T> = Result<Answer<T>, WireError>;

#[expect(
    clippy::needless_pass_by_value,
    reason = "the shape of what writes show"
)]
fn whole(view: View<'_>, key: String) -> Result<RuleView> {
    obligations::rule(view, &key).map(Into::into)
}

fn listed(view: View<'_>, state: Option<RuleState>) -> Result<RuleList> {
    let rows = obligations::rules_list(view, state)?;
    Ok(RuleList {
        rows: rows.into_iter().map(Into::into).collect(),
    })
}

pub(crate) fn rules(context: &Context<'_>, request: RuleListReq) -> Reply<RuleList> {
    let state = code("state", request.state.as_deref(), RuleState::from_code)?;
    Ok(Answer::of(
        context.read(context.today(), |view| listed(view, state))?,
    ))
}

pub(crate) fn rule(context: &Context<'_>, request: KeyReq) -> Reply<RuleView> {
    let day = context.day(request.as_of);
    Ok(Answer::of(
        context.read(day, |view| whole(view, request.key))?,
    ))
}

pub(crate) fn catalogue(_: &Context<'_>, _: Empty) -> Reply<RuleCatalogue> {
    Ok(Answer::of(RuleCatalogue {
        rows: obligations::catalogue()?
            .into_iter()
            .map(Into::into)
            .collect(),
        allowed: ALLOWED.iter().copied().map(Into::into).collect(),
    }))
}

pub(crate) fn propose(context: &Context<'_>, request: RuleProposeReq) -> Reply<RuleView> {
    let new = NewRule {
        title: request.title,
        provision: request.provision,
        words: request.words,
        source: request.source,
        form: request.form.try_into()?,
        note: request.note,
    };
    context.write(Op::ProposeRule, |tx| obligations::propose(tx, &new), whole)
}

pub(crate) fn take(context: &Context<'_>, request: RuleTakeReq) -> Reply<RuleList> {
    context.write(
        Op::TakeRules,
        |tx| obligations::take(tx, &request.ids, request.from),
        |view, ids| {
            let mut list = listed(view, None)?;
            list.rows.retain(|row| ids.contains(&row.id));
            Ok(list)
        },
    )
}

fn form(form: Option<crate::wire::obligations::RuleForm>) -> Result<Option<Form>, WireError> {
    form.map(TryInto::try_into).transpose()
}

pub(crate) fn change(context: &Context<'_>, request: RuleChangeReq) -> Reply<RuleView> {
    let change = RuleChange {
        revision: request.revision,
        title: request.title,
        note: request.note,
        provision: request.provision,
        words: request.words,
        source: request.source,
        form: form(request.form)?,
    };
    context.write(
        Op::ChangeRule,
        |tx| obligations::change(tx, &request.key, &change),
        whole,
    )
}

pub(crate) fn adopt(context: &Context<'_>, request: RuleAdoptReq) -> Reply<RuleView> {
    let adoption = Adoption {
        revision: request.revision,
        from_on: request.from,
    };
    context.write(
        Op::AdoptRule,
        |tx| obligations::adopt(tx, &request.key, adoption),
        whole,
    )
}

pub(crate) fn amend(context: &Context<'_>, request: RuleAmendReq) -> Reply<RuleView> {
    let amendment = Amendment {
        revision: request.revision,
        from_on: request.from,
        provision: request.provision,
        words: request.words,
        source: request.source,
        form: form(request.form)?,
    };
    context.write(
        Op::AmendRule,
        |tx| obligations::amend(tx, &request.key, &amendment),
        whole,
    )
}

pub(crate) fn stop(context: &Context<'_>, request: RuleStopReq) -> Reply<RuleView> {
    let stop = Adoption {
        revision: request.revision,
        from_on: request.from,
    };
    context.write(
        Op::StopRule,
        |tx| obligations::stop(tx, &request.key, stop, &request.reason),
        whole,
    )
}

pub(crate) fn remove(context: &Context<'_>, request: RuleRemoveReq) -> Reply<RuleList> {
    context.write(
        Op::RemoveRule,
        |tx| obligations::remove(tx, &request.key, request.revision),
        |view, ()| listed(view, None),
    )
}

pub(crate) fn trial(context: &Context<'_>, request: RuleTryReq) -> Reply<RuleTrial> {
    let given = form(request.form)?;
    let trial = context.read(context.today(), |view| {
        let form = match (given, &request.key) {
            (Some(form), _) => form,
            (None, Some(key)) => match obligations::rule(view, key)?.versions.pop() {
                Some(version) => version.form,
                None => return Ok(None),
            },
            (None, None) => return Ok(None),
        };
        let trial = obligations::trial(view, &form, request.subject.as_deref(), request.on)?;
        Ok(Some((form, trial)))
    })?;
    let (form, trial) = trial.ok_or_else(|| invalid("key", "empty"))?;
    Ok(Answer::of(RuleTrial {
        sentence: sentences::of(&form.into()),
        rows: trial.lines.into_iter().map(Into::into).collect(),
    }))
}

/// Reads obligations: of today from what the desk keeps, of another day reckoned anew from the register as it was.
fn look<T>(
    context: &Context<'_>,
    as_of: Option<NaiveDate>,
    look: impl Fn(View<'_>, &Asked<'_>) -> Result<T>,
) -> Result<T> {
    let day = context.day(as_of);
    if day == context.today() {
        let kept = Asked::Kept(&context.desk.obligations);
        return context.read(day, |view| look(view, &kept));
    }
    context
        .register()?
        .read_past(day, None, |view| look(view, &Asked::Anew))
}

pub(crate) fn list(context: &Context<'_>, request: ObligationListReq) -> Reply<ObligationPage> {
    let standings: Result<Vec<Standing>, WireError> = request
        .standings
        .iter()
        .map(|code| Standing::from_code(code).ok_or_else(|| invalid("standings", "unknown")))
        .collect();
    let query = ObligationQuery {
        standings: standings?,
        owner: request.owner,
        rule: request.rule,
        subject: request.subject,
        from: request.from,
        to: request.to,
        offset: request.offset,
        limit: page_of(request.limit),
    };
    let page = look(context, request.as_of, |view, asked| {
        obligations::list(view, asked, &query)
    })?;
    Ok(Answer::of(ObligationPage {
        as_of: context.day(request.as_of),
        total: page.total,
        offset: query.offset,
        rows: page.lines.into_iter().map(Into::into).collect(),
    }))
}

/// Shows what a mark was put on.
fn marked(view: View<'_>, context: &Context<'_>, key: ObligationKey) -> Result<ObligationPage> {
    let query = ObligationQuery {
        rule: Some(key.rule),
        subject: Some(key.subject),
        owner: key.owner,
        limit: page_of(0),
        ..ObligationQuery::default()
    };
    let kept = Asked::Kept(&context.desk.obligations);
    let page = obligations::list(view, &kept, &query)?;
    Ok(ObligationPage {
        as_of: context.today(),
        total: page.total,
        offset: 0,
        rows: page.lines.into_iter().map(Into::into).collect(),
    })
}

pub(crate) fn meet(context: &Context<'_>, request: ObligationMeetReq) -> Reply<ObligationPage> {
    let key = ObligationKey {
        rule: request.rule,
        subject: request.subject,
        owner: request.owner,
    };
    let how = MarkWords {
        day: request.day,
        words: request.words,
    };
    context.write(
        Op::MeetObligation,
        |tx| obligations::meet(tx, &key, &how),
        |view, ()| marked(view, context, key.clone()),
    )
}

pub(crate) fn waive(context: &Context<'_>, request: ObligationWaiveReq) -> Reply<ObligationPage> {
    let key = ObligationKey {
        rule: request.rule,
        subject: request.subject,
        owner: request.owner,
    };
    context.write(
        Op::WaiveObligation,
        |tx| obligations::waive(tx, &key, &request.reason),
        |view, ()| marked(view, context, key.clone()),
    )
}

pub(crate) fn clear(context: &Context<'_>, request: ObligationClearReq) -> Reply<ObligationPage> {
    let key = ObligationKey {
        rule: request.rule,
        subject: request.subject,
        owner: request.owner,
    };
    context.write(
        Op::ClearObligation,
        |tx| obligations::clear(tx, &key),
        |view, ()| marked(view, context, key.clone()),
    )
}

pub(crate) fn compliance(context: &Context<'_>, request: ComplianceReq) -> Reply<ComplianceView> {
    let (members, provisions, total) = look(context, request.as_of, |view, asked| {
        obligations::compliance(view, asked, request.from, request.to)
    })?;
    Ok(Answer::of(ComplianceView {
        as_of: context.day(request.as_of),
        members: members
            .into_iter()
            .filter_map(|row| {
                Some(ComplianceMember {
                    owner: row.owner?.into(),
                    counts: row.counts.into(),
                })
            })
            .collect(),
        provisions: provisions
            .into_iter()
            .filter_map(|row| {
                let (rule, title, provision) = row.rule?;
                Some(ComplianceProvision {
                    rule,
                    title,
                    provision,
                    counts: row.counts.into(),
                })
            })
            .collect(),
        total: total.into(),
    }))
}
