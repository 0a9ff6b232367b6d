//! Pages of papers, to be looked at before they are made.

use super::{Answer, Context, papers};
use crate::errors::invalid;
use crate::previews::{Asked, SetPaper};
use crate::wire::WireError;
use crate::wire::papers::PaperMakeReq;
use crate::wire::previews::{PaperPreview, PaperPreviewReq};
use std::sync::Arc;
use steering_core::error::Error;
use steering_pdf::Page;

/// Shows a page of a paper as it would be made.
pub(crate) fn show(
    context: &Context<'_>,
    request: PaperPreviewReq,
) -> Result<Answer<PaperPreview>, WireError> {
    let place = |field, number: Option<u32>| {
        let at = number.unwrap_or(1).checked_sub(1);
        at.map(|at| at as usize)
            .ok_or_else(|| invalid(field, "out_of_range"))
    };
    let nth = place("nth", request.nth)?;
    let wanted = place("page", request.page)?;
    let paper = set(context, request.paper, nth, request.glance)?;
    let pages = paper.pages.as_ref();
    let count = pages.map_or(0, steering_pdf::Pages::count);
    let at = wanted.min(count.saturating_sub(1));
    let page = pages.and_then(|pages| pages.page(at));
    let is_there = u32::from(page.is_some());
    let page = page.unwrap_or(Page {
        svg: String::new(),
        width: 0,
        height: 0,
        text: Vec::new(),
    });
    Ok(Answer::of(PaperPreview {
        as_of: paper.as_of,
        known_to: paper.known_to,
        names: paper.names.clone(),
        nth: (papers::count(paper.nth) + 1) * is_there,
        pages: papers::count(count),
        page: (papers::count(at) + 1) * is_there,
        width: page.width,
        height: page.height,
        svg: page.svg,
        text: page.text,
    }))
}

/// Returns a paper that is set, from what is kept or set anew.
fn set(
    context: &Context<'_>,
    mut request: PaperMakeReq,
    nth: usize,
    is_glance: bool,
) -> Result<Arc<SetPaper>, WireError> {
    request.format = None;
    let asked = Asked {
        request: serde_json::to_string(&request).map_err(|e| Error::Internal(e.to_string()))?,
        nth,
        is_glance,
        today: context.today(),
        head: context.register()?.head_hash()?,
    };
    if let Some(known) = context.desk.previews.find(&asked) {
        return Ok(known);
    }
    let models = papers::models(context, request)?;
    let nth = nth.min(models.made.len().saturating_sub(1));
    let pages = models
        .made
        .get(nth)
        .map(|made| match &made.form {
            papers::Form::Decree(paper) => crate::papers::set(paper, is_glance),
            // Only a word processor can draw what it wrote.
            papers::Form::Own(_) => Err(invalid("template", "template_docx")),
        })
        .transpose()?;
    let set = SetPaper {
        as_of: models.as_of,
        known_to: models.known_to,
        nth,
        names: models.made.into_iter().map(|made| made.name).collect(),
        pages,
    };
    Ok(context.desk.previews.keep(asked, set))
}
