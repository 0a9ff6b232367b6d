//! The committee's memory.

use super::outgoing::page_of;
use super::tasks::code;
use super::{Answer, Context};
use crate::wire::WireError;
use crate::wire::memory::{MemberMemoryReq, MemberMemoryView, MemoryAboutReq, MemoryAboutView};
use steering_core::memory::{self, MemoryKind, MemoryQuery};

pub(crate) fn of_member(
    context: &Context<'_>,
    request: MemberMemoryReq,
) -> Result<Answer<MemberMemoryView>, WireError> {
    let query = MemoryQuery {
        kind: code("kind", request.kind.as_deref(), MemoryKind::from_code)?,
        until: request.as_of,
        offset: request.offset,
        limit: page_of(request.limit),
    };
    let found = context
        .register()?
        .read_past(context.day(request.as_of), None, |view| {
            memory::of_member(view, request.seat, request.text.as_deref(), &query)
        })?;
    Ok(Answer::of(MemberMemoryView {
        seat: found.seat,
        person: found.person.map(Into::into),
        post: found.post.map(Into::into),
        totals: found.totals.into(),
        counts: found.page.counts.into_iter().map(Into::into).collect(),
        total: found.page.total,
        offset: query.offset,
        rows: found.page.rows.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn about(
    context: &Context<'_>,
    request: MemoryAboutReq,
) -> Result<Answer<MemoryAboutView>, WireError> {
    let query = MemoryQuery {
        kind: code("kind", request.kind.as_deref(), MemoryKind::from_code)?,
        until: request.as_of,
        offset: request.offset,
        limit: page_of(request.limit),
    };
    let found = context
        .register()?
        .read_past(context.day(request.as_of), None, |view| {
            memory::about(view, &request.text, &query)
        })?;
    let (noun, record) = found.record.unzip();
    Ok(Answer::of(MemoryAboutView {
        noun: noun.map(Into::into),
        record: record.map(Into::into),
        is_topic: found.is_topic,
        is_more: found.is_more,
        counts: found.page.counts.into_iter().map(Into::into).collect(),
        total: found.page.total,
        offset: query.offset,
        rows: found.page.rows.into_iter().map(Into::into).collect(),
    }))
}
