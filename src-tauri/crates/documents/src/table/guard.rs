//! Text that a spreadsheet would take for a formula is written with an apostrophe before it, and read without.

/// True for text that spreadsheets may run: it begins, behind any apostrophes, with a sign of formulas.
fn is_risky(text: &str) -> bool {
    text.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Puts the guard on. Text that already has it gets one more, so that taking one off gives the text again.
#[must_use]
pub fn guarded(text: &str) -> String {
    if is_risky(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Takes the guard off.
#[must_use]
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_risky(rest) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::{guarded, unguarded};

    #[test]
    fn formulas_are_guarded_and_come_back_as_they_were() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("+84 24", "'+84 24"),
            ("- Nội dung", "'- Nội dung"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("'=1", "''=1"),
            ("'tựa", "'tựa"),
            ("Nội dung", "Nội dung"),
            ("", ""),
        ] {
            assert_eq!(guarded(text), written, "{text:?} is written so");
            assert_eq!(unguarded(written), text, "{written:?} is read so");
        }
    }
}
