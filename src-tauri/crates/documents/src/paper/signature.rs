//! Who signs and by which authority (Decree 30, annex I, II.7), and to whom the paper goes (II.9).

/// Signer or signers beside the recipients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// To whom the paper goes; `None` where that is said elsewhere.
    pub recipients: Option<Recipients>,
    /// Who signs at the left, as the secretary does on minutes.
    pub left: Option<Signer>,
    /// Who signs at the right.
    pub right: Signer,
}

/// To whom a paper goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipients {
    /// A recipient or a group of them each, without dash and sign.
    pub lines: Vec<String>,
    /// Where copies are kept, after "Lưu:": `VT, BCĐ`.
    pub kept_at: String,
}

/// Who signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// By which authority, and with which title.
    pub authority: Authority,
    /// Other post and its body above the name, a line each, as a State committee headed by a minister asks.
    pub other_post: Vec<String>,
    /// Family name, middle name, given name, without titles; empty = left for the clerk.
    pub name: String,
}

/// By which authority somebody signs. Titles are spelled in capitals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Authority {
    /// In his own right: the head.
    Own {
        /// `TRƯỞNG BAN`.
        title: String,
    },
    /// On behalf of a collective (TM.).
    OnBehalf {
        /// `BAN CHỈ ĐẠO`.
        collective: String,
        /// By which authority within it.
        by: Box<Authority>,
    },
    /// As acting head (Q.).
    Acting {
        /// `BỘ TRƯỞNG`.
        title: String,
    },
    /// A deputy in the head's place (KT.).
    ForHead {
        /// The head's title.
        head: String,
        /// The deputy's own.
        title: String,
    },
    /// By the head's order (TL.).
    ByOrder {
        /// The head's title.
        head: String,
        /// The signer's own.
        title: String,
    },
    /// By written delegation, limited in time and matter (TUQ.).
    Delegated {
        /// The head's title.
        head: String,
        /// The signer's own.
        title: String,
    },
}

impl Authority {
    /// Returns the lines above the signature, in their order.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        match self {
            Self::Own { title } => vec![title.clone()],
            Self::OnBehalf { collective, by } => {
                let mut lines = vec![format!("TM. {collective}")];
                lines.extend(by.lines());
                lines
            }
            Self::Acting { title } => vec![format!("Q. {title}")],
            Self::ForHead { head, title } => two("KT.", head, title),
            Self::ByOrder { head, title } => two("TL.", head, title),
            Self::Delegated { head, title } => two("TUQ.", head, title),
        }
    }
}

fn two(sign: &str, whose: &str, title: &str) -> Vec<String> {
    vec![format!("{sign} {whose}"), title.to_owned()]
}

impl Recipients {
    /// Returns the lines below "Nơi nhận:" with the signs that the decree asks.
    #[must_use]
    pub fn signed_lines(&self) -> Vec<String> {
        self.lines
            .iter()
            .map(|line| format!("- {line};"))
            .chain([format!("- Lưu: {}.", self.kept_at)])
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Authority, Recipients};

    #[test]
    fn each_authority_is_written_as_the_decree_says() {
        let (head, title) = (|| "TRƯỞNG BAN".to_owned(), || "PHÓ TRƯỞNG BAN".to_owned());
        for (authority, lines) in [
            (Authority::Own { title: head() }, vec!["TRƯỞNG BAN"]),
            (
                Authority::OnBehalf {
                    collective: "BAN CHỈ ĐẠO".to_owned(),
                    by: Box::new(Authority::ForHead {
                        head: head(),
                        title: title(),
                    }),
                },
                vec!["TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"],
            ),
            (
                Authority::Acting {
                    title: "BỘ TRƯỞNG".to_owned(),
                },
                vec!["Q. BỘ TRƯỞNG"],
            ),
            (
                Authority::ForHead {
                    head: head(),
                    title: title(),
                },
                vec!["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"],
            ),
            (
                Authority::ByOrder {
                    head: head(),
                    title: "CHÁNH VĂN PHÒNG".to_owned(),
                },
                vec!["TL. TRƯỞNG BAN", "CHÁNH VĂN PHÒNG"],
            ),
            (
                Authority::Delegated {
                    head: head(),
                    title: title(),
                },
                vec!["TUQ. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"],
            ),
        ] {
            assert_eq!(authority.lines(), lines, "{authority:?}");
        }
    }

    #[test]
    fn recipients_end_with_where_copies_are_kept() {
        let recipients = Recipients {
            lines: vec!["Như trên".to_owned()],
            kept_at: "VT, BCĐ".to_owned(),
        };
        assert_eq!(
            recipients.signed_lines(),
            ["- Như trên;", "- Lưu: VT, BCĐ."],
            "semicolons, then a full stop"
        );
    }
}
