//! Vietnamese text: the form it is kept in, how it is searched, sorted and split into names.
//!
//! Everything stored is composed Unicode (NFC, the exchange form of TCVN 6909). Searching compares folded text, sorting
//! compares sort keys; neither ever replaces what was typed.
//!
//! What is deliberately not here: hyphenation, spelling, and any change between the old and the new place of a tone
//! (hoà, hòa): both are kept as typed and folding makes them equal.

mod clean;
mod distance;
mod fold;
mod legacy;
mod name;
mod order;
mod points;
mod rich;

pub use clean::{clean_line, clean_text, nfc};
pub use distance::distance;
pub(crate) use fold::fold_char;
pub use fold::{fold, fold_with_places};
pub use legacy::{Encoding, is_unicode_vietnamese, looks_legacy, read_legacy, read_legacy_as};
pub use name::{PersonName, name_sort_key};
pub use order::sort_key;
pub use points::{POINTS, point};
pub use rich::{Block, BlockKind, Outside, Rich, Run};
