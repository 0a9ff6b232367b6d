//! The query language.

use super::{Answer, Context, tasks};
use crate::errors::invalid;
use crate::wire::WireError;
use crate::wire::query::{QueryOffer, QueryReadReq, QueryTerm, QueryView};
use steering_core::View;
use steering_core::error::{Error, Result};
use steering_core::search::language::{self, Offered, Wording};
use steering_core::search::{names, names_nobody, with_names};

/// Reads the language that a text is to be written in.
pub(crate) fn wording(language: Option<&str>) -> Result<Wording, WireError> {
    match language {
        None | Some("vi") => Ok(Wording::Vi),
        Some("en") => Ok(Wording::En),
        Some(_) => Err(invalid("language", "unknown")),
    }
}

pub(crate) fn read(
    context: &Context<'_>,
    request: QueryReadReq,
) -> Result<Answer<QueryView>, WireError> {
    let wording = wording(request.language.as_deref())?;
    let mut view = QueryView {
        text: String::new(),
        terms: Vec::new(),
        trouble: None,
        offers: Vec::new(),
        offer_at: 0,
        offer_length: 0,
    };
    let beside = tasks::filter(request.filter)?;
    let read = language::read(&request.text);
    let suggestion = request
        .caret
        .map(|caret| language::suggest(&request.text, caret, wording));
    context.read(context.today(), |look| {
        match &read {
            Err(wrong) => view.trouble = Some(Error::Query(wrong.clone()).into()),
            Ok(query) => {
                for (condition, term) in query.filter.all.iter().zip(&query.terms) {
                    view.terms.push(QueryTerm {
                        at: term.at,
                        length: term.length,
                        text: language::write_one(condition, wording),
                        names_nobody: names_nobody(look, condition)?,
                    });
                }
                let mut whole = query.filter.clone();
                whole.all.extend(beside.all.iter().cloned());
                view.text = language::write(&with_names(look, whole)?, wording);
            }
        }
        if let Some(suggestion) = suggestion {
            view.offer_at = suggestion.at;
            view.offer_length = suggestion.length;
            view.offers = offers(look, suggestion.offered)?;
        }
        Ok(())
    })?;
    Ok(Answer::of(view))
}

fn offers(view: View<'_>, offered: Offered) -> Result<Vec<QueryOffer>> {
    Ok(match offered {
        Offered::Words(words) => words
            .into_iter()
            .map(|offer| QueryOffer {
                label: String::new(),
                insert: offer.insert,
                is_key: offer.is_key,
            })
            .collect(),
        Offered::Names(link, written) => names(view, link, &written)?
            .into_iter()
            .map(|(label, offer)| QueryOffer {
                label,
                insert: offer.insert,
                is_key: offer.is_key,
            })
            .collect(),
    })
}
