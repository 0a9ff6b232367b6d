//! Whether a paper is laid out as Decree 30/2020/NĐ-CP asks: any DOCX in, findings out.
//!
//! The file is measured ([`facts`]), its components are recognised ([`components`]), and each is compared with annex I of
//! the decree. A finding says where it is, what was found, what is asked for, and which clause asks. Codes and figures only:
//! the words are in the message catalogue.
//!
//! What is asked depends on what sort of text it is ([`form`]): a register of papers has columns and no signature, a sheet that
//! stays in the house has no number.
//!
//! What is deliberately not here: whether a paper is well written, or issued by whoever may; PDF and the old `.doc`; text in
//! floating frames. A place that is left blank for the clerk is no fault.

mod body;
mod columns;
mod components;
mod end;
mod facts;
mod form;
mod head;
mod numbers;
mod pages;
mod style;
mod tree;

pub use form::{Form, KnownBy};

use crate::read::ReadError;
use components::Components;
use facts::{Facts, Line};

/// What of a paper a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Component {
    /// Sheet and margins.
    Page,
    /// The number of the page.
    PageNumber,
    /// The nation's name.
    Nation,
    /// The motto.
    Motto,
    /// The body above the issuer.
    Parent,
    /// The issuer.
    Issuer,
    /// Number and symbol.
    Number,
    /// The abstract of a letter.
    LetterSubject,
    /// Place and day.
    PlaceAndDay,
    /// The kind of paper.
    Kind,
    /// The abstract.
    Subject,
    /// To whom it is addressed.
    Addressees,
    /// What it rests on.
    Ground,
    /// Running text.
    Body,
    /// A part or chapter.
    Chapter,
    /// A section.
    Section,
    /// An article.
    Article,
    /// A heading with a Roman number.
    Heading,
    /// A clause.
    Clause,
    /// A point.
    Point,
    /// The sign at the end of the text.
    End,
    /// Authority and title of who signs.
    Power,
    /// Name of who signs.
    Name,
    /// The words "Nơi nhận".
    RecipientsHead,
    /// The recipients.
    Recipients,
    /// The word "Phụ lục".
    Annex,
    /// What an annex holds.
    AnnexTitle,
    /// Which paper an annex comes with.
    AnnexOf,
    /// A column of a register of papers.
    Column,
}

/// What is not as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// Its words are others.
    Wording,
    /// Its letters are too large or too small; points.
    Size,
    /// Its letters are not bold.
    NotBold,
    /// Its letters are bold.
    Bold,
    /// Its letters are not slanted.
    NotItalic,
    /// Its letters are slanted.
    Italic,
    /// Its letters are not capitals.
    NotCapitals,
    /// Its letters are capitals.
    Capitals,
    /// It does not stand in the middle.
    NotCentered,
    /// It is not justified.
    NotJustified,
    /// Another font.
    Font,
    /// Another colour than black.
    Color,
    /// There is no rule below it.
    NoRule,
    /// The rule below it is too long or too short; millimetres.
    RuleLength,
    /// A number without its leading zero, or with one too many.
    Padding,
    /// Blanks where none belong, or another sign between groups.
    Separator,
    /// A sign at its end or after a word is another, or missing.
    Punctuation,
    /// The abbreviation is not that of the kind of paper.
    Symbol,
    /// A day that does not exist.
    NoSuchDay,
    /// The first line begins elsewhere; millimetres.
    Indent,
    /// Too little room before it; points.
    Spacing,
    /// Lines too close or too far apart; lines.
    LineSpacing,
    /// It is numbered out of order.
    Order,
    /// Its number is not Roman.
    NotRoman,
    /// Its number is not Arabic.
    NotArabic,
    /// An academic or honorary title before a name.
    Honorific,
    /// It does not stand on the height of its neighbour.
    NotLevel,
    /// The paper does not mention it.
    NotMentioned,
    /// The sheet has another size; millimetres.
    PaperSize,
    /// The sheet lies along its short side.
    Landscape,
    /// The margin is too wide or too narrow; millimetres. `top`, `bottom`, `left` or `right` by itself.
    MarginTop,
    /// As above.
    MarginBottom,
    /// As above.
    MarginLeft,
    /// As above.
    MarginRight,
    /// It shows on the first page.
    OnFirstPage,
    /// It stands at the foot of the page.
    AtFoot,
    /// It does not begin with 1.
    Start,
    /// The head is not in two columns, so that its parts cannot be told apart.
    NotInColumns,
}

/// Where the decree asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Annex, by its Roman number.
    pub annex: &'static str,
    /// Part of the annex; empty = the annex has none.
    pub part: &'static str,
    /// Section of the part.
    pub section: &'static str,
    /// Clause of the section; empty = the section itself.
    pub clause: &'static str,
    /// Point of the clause; empty = the clause itself.
    pub point: &'static str,
}

/// Where a finding is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Section of the document, counted from 1.
    pub section: u32,
    /// Paragraph of the document, counted from 1, those in tables too; 0 = the page itself.
    pub paragraph: u32,
    /// How the paragraph begins.
    pub text: String,
}

/// Something that is not as the decree asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is about.
    pub component: Component,
    /// What is not as it should be.
    pub fault: Fault,
    /// Where it is first.
    pub place: Place,
    /// How many paragraphs have it.
    pub times: u32,
    /// What was found; figures have a point.
    pub found: String,
    /// What is asked for.
    pub wanted: String,
    /// Where the decree asks for it.
    pub source: Source,
}

/// A paper that was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// What sort of text it was checked as: what is asked of it depends on that.
    pub form: Form,
    /// By what that was known.
    pub known_by: KnownBy,
    /// How many paragraphs were read.
    pub paragraphs: u32,
    /// Which components were recognised.
    pub components: Vec<Component>,
    /// What is not as the decree asks, in reading order.
    pub findings: Vec<Finding>,
}

/// A paragraph of a document, for who reads what it says.
#[derive(Debug, Clone)]
pub(crate) struct Paragraph {
    /// Where it stands in a table; `None` = in none.
    pub(crate) cell: Option<InCell>,
    /// Its words.
    pub(crate) text: String,
}

/// A place in a table: table and row counted from 1, the column from 0.
#[derive(Debug, Clone, Copy)]
pub(crate) struct InCell {
    pub(crate) table: u32,
    pub(crate) row: u32,
    pub(crate) column: usize,
}

/// Reads the paragraphs of a document; what was deleted or hidden is left out.
///
/// # Errors
/// As [`check`].
pub(crate) fn paragraphs(bytes: &[u8]) -> Result<Vec<Paragraph>, ReadError> {
    let counted = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let lines = facts::read(bytes)?.lines.into_iter();
    Ok(lines
        .map(|line| Paragraph {
            cell: line.cell.map(|cell| InCell {
                table: counted(cell.table),
                row: counted(cell.row.saturating_add(1)),
                column: cell.column,
            }),
            text: line.text,
        })
        .collect())
}

/// Checks a document as what it is.
///
/// # Errors
/// [`ReadError`]: why it was not read; [`ReadError::Format`] for what is no DOCX.
pub fn check(bytes: &[u8]) -> Result<Checked, ReadError> {
    check_as(bytes, None)
}

/// Checks a document as one sort of text or another; as what it is when `asked` is `None`.
///
/// # Errors
/// As [`check`].
pub fn check_as(bytes: &[u8], asked: Option<Form>) -> Result<Checked, ReadError> {
    let facts = facts::read(bytes)?;
    let (form, known_by) = asked.map_or_else(|| form::of(&facts), |form| (form, KnownBy::Asked));
    let components = Components::of(&facts, form);
    let mut findings = Findings {
        facts: &facts,
        form,
        all: Vec::new(),
    };
    pages::check(&facts, &components, &mut findings);
    for part in &components.parts {
        head::check(part, &mut findings);
        if form == Form::Book {
            columns::check(part, &mut findings);
        } else {
            body::check(part, &mut findings);
            end::check(part, &mut findings);
        }
    }
    end::check_annexes(&components, &mut findings);
    letters(&facts, &components, &mut findings);
    let mut all = findings.all;
    all.sort_by_key(|finding| (finding.place.section, finding.place.paragraph));
    Ok(Checked {
        form,
        known_by,
        paragraphs: u32::try_from(facts.lines.len()).unwrap_or(u32::MAX),
        components: components.recognised(),
        findings: all,
    })
}

/// Font and colour of everything that is written.
fn letters(facts: &Facts, components: &Components, findings: &mut Findings<'_>) {
    for (at, line) in facts.lines.iter().enumerate() {
        let component = components.of_line(at);
        let written = line
            .pieces
            .iter()
            .filter(|piece| piece.text.chars().any(char::is_alphanumeric));
        for piece in written {
            if !piece.font.eq_ignore_ascii_case(crate::sheet::FONT) {
                findings.add(component, Fault::Font, at, &piece.font, crate::sheet::FONT);
            }
            let is_black = matches!(piece.color.as_str(), "auto" | "000000" | "");
            // Stamps of urgency are red.
            if !is_black && !components::is_stamp(line.words()) {
                findings.add(component, Fault::Color, at, &piece.color, "000000");
            }
        }
    }
}

/// The findings so far.
struct Findings<'a> {
    facts: &'a Facts,
    form: Form,
    all: Vec<Finding>,
}

/// Longest beginning of a paragraph that a place repeats.
const EXCERPT: usize = 60;

impl Findings<'_> {
    /// Adds a finding about a paragraph. The same again is counted, not repeated.
    fn add(
        &mut self,
        component: Component,
        fault: Fault,
        line: usize,
        found: impl ToString,
        wanted: impl ToString,
    ) {
        self.push(Finding {
            found: found.to_string(),
            wanted: wanted.to_string(),
            ..self.about(component, fault, line)
        });
    }

    /// Returns a finding about a paragraph, without what was found and what is asked for.
    fn about(&self, component: Component, fault: Fault, line: usize) -> Finding {
        let own = self.facts.lines.get(line);
        let words = own.map_or("", Line::words);
        let mut text: String = words.chars().take(EXCERPT).collect();
        if words.chars().count() > EXCERPT {
            text.push('…');
        }
        Finding {
            component,
            fault,
            place: Place {
                section: number(own.map_or(0, |line| line.section) + 1),
                paragraph: number(line + 1),
                text: text.replace('\n', " "),
            },
            times: 1,
            found: String::new(),
            wanted: String::new(),
            source: component.source(fault),
        }
    }

    /// Adds a finding about the pages of a section.
    fn add_page(
        &mut self,
        component: Component,
        fault: Fault,
        section: usize,
        found: impl ToString,
        wanted: impl ToString,
    ) {
        self.push(Finding {
            component,
            fault,
            place: Place {
                section: number(section + 1),
                paragraph: 0,
                text: String::new(),
            },
            times: 1,
            found: found.to_string(),
            wanted: wanted.to_string(),
            source: component.source(fault),
        });
    }

    fn push(&mut self, finding: Finding) {
        if finding.fault == Fault::Missing && !self.form.asks(finding.component) {
            return;
        }
        let same = self.all.iter_mut().find(|other| {
            other.component == finding.component
                && other.fault == finding.fault
                && other.place.section == finding.place.section
                && other.found == finding.found
                && other.wanted == finding.wanted
        });
        match same {
            Some(other) if other.place.paragraph != finding.place.paragraph => other.times += 1,
            Some(_) => {}
            None => self.all.push(finding),
        }
    }

    /// Checks how the letters of a paragraph look.
    fn look(&mut self, component: Component, line: usize, asked: &Look) {
        let Some(own) = self.facts.lines.get(line) else {
            return;
        };
        let pieces: Vec<_> = own
            .pieces
            .iter()
            .filter(|piece| !piece.is_raised && piece.text.chars().any(char::is_alphanumeric))
            .collect();
        if pieces.is_empty() {
            return;
        }
        let wanted = asked.sizes();
        if let Some(piece) = pieces
            .iter()
            .find(|piece| piece.size < asked.least || piece.size > asked.most)
        {
            self.add(
                component,
                Fault::Size,
                line,
                half_points(piece.size),
                wanted,
            );
        }
        let (bold, italic) = (
            own.share(|piece| piece.is_bold),
            own.share(|piece| piece.is_italic),
        );
        for (asked, share, lacks, has) in [
            (asked.is_bold, bold, Fault::NotBold, Fault::Bold),
            (asked.is_italic, italic, Fault::NotItalic, Fault::Italic),
        ] {
            match asked {
                Some(true) if share < 90 => self.add(component, lacks, line, "", ""),
                Some(false) if share > 10 => self.add(component, has, line, "", ""),
                _ => {}
            }
        }
        let words = own.words();
        match asked.is_capital {
            Some(true) if words != words.to_uppercase() => {
                self.add(component, Fault::NotCapitals, line, "", "");
            }
            Some(false) if is_capital(words) => self.add(component, Fault::Capitals, line, "", ""),
            _ => {}
        }
        if asked.is_centered && own.align != facts::Align::Center {
            self.add(component, Fault::NotCentered, line, "", "");
        }
    }
}

/// What the decree asks of letters; sizes in half points, `None` = nothing is asked.
#[derive(Debug, Clone, Copy)]
struct Look {
    least: u32,
    most: u32,
    is_bold: Option<bool>,
    is_italic: Option<bool>,
    is_capital: Option<bool>,
    is_centered: bool,
}

impl Look {
    const fn upright(least: u32, most: u32) -> Self {
        Self {
            least: least * 2,
            most: most * 2,
            is_bold: Some(false),
            is_italic: Some(false),
            is_capital: None,
            is_centered: false,
        }
    }
    const fn sized(least: u32, most: u32) -> Self {
        Self {
            is_bold: None,
            is_italic: None,
            ..Self::upright(least, most)
        }
    }
    const fn bold(mut self) -> Self {
        self.is_bold = Some(true);
        self
    }
    const fn italic(mut self) -> Self {
        self.is_italic = Some(true);
        self
    }
    const fn capitals(mut self, is_capital: bool) -> Self {
        self.is_capital = Some(is_capital);
        self
    }
    const fn centered(mut self) -> Self {
        self.is_centered = true;
        self
    }
    fn sizes(&self) -> String {
        range(half_points(self.least), half_points(self.most))
    }
}

fn range(least: String, most: String) -> String {
    if least == most {
        least
    } else {
        format!("{least}–{most}")
    }
}

/// True when a text of several letters is written in capitals alone.
fn is_capital(words: &str) -> bool {
    let letters = words.chars().filter(|char| char.is_alphabetic()).count();
    letters > 2 && words == words.to_uppercase()
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Returns half points as points: `13`, `13.5`.
fn half_points(size: u32) -> String {
    if size.is_multiple_of(2) {
        (size / 2).to_string()
    } else {
        format!("{}.5", size / 2)
    }
}

/// Returns twentieths of a point as millimetres with one decimal.
fn millimetres(twips: i32) -> String {
    let tenths = (i64::from(twips) * 254 + 720).div_euclid(1440);
    format!("{}.{}", tenths / 10, (tenths % 10).abs())
}

impl Component {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::PageNumber => "page_number",
            Self::Nation => "nation",
            Self::Motto => "motto",
            Self::Parent => "parent",
            Self::Issuer => "issuer",
            Self::Number => "number",
            Self::LetterSubject => "letter_subject",
            Self::PlaceAndDay => "place_and_day",
            Self::Kind => "kind",
            Self::Subject => "subject",
            Self::Addressees => "addressees",
            Self::Ground => "ground",
            Self::Body => "body",
            Self::Chapter => "chapter",
            Self::Section => "section",
            Self::Article => "article",
            Self::Heading => "heading",
            Self::Clause => "clause",
            Self::Point => "point",
            Self::End => "end",
            Self::Power => "power",
            Self::Name => "name",
            Self::RecipientsHead => "recipients_head",
            Self::Recipients => "recipients",
            Self::Annex => "annex",
            Self::AnnexTitle => "annex_title",
            Self::AnnexOf => "annex_of",
            Self::Column => "column",
        }
    }

    /// Every component, in declared order.
    pub const ALL: &'static [Self] = &[
        Self::Page,
        Self::PageNumber,
        Self::Nation,
        Self::Motto,
        Self::Parent,
        Self::Issuer,
        Self::Number,
        Self::LetterSubject,
        Self::PlaceAndDay,
        Self::Kind,
        Self::Subject,
        Self::Addressees,
        Self::Ground,
        Self::Body,
        Self::Chapter,
        Self::Section,
        Self::Article,
        Self::Heading,
        Self::Clause,
        Self::Point,
        Self::End,
        Self::Power,
        Self::Name,
        Self::RecipientsHead,
        Self::Recipients,
        Self::Annex,
        Self::AnnexTitle,
        Self::AnnexOf,
        Self::Column,
    ];

    /// Returns where the decree asks for it.
    #[must_use]
    pub const fn source(self, fault: Fault) -> Source {
        match fault {
            Fault::PaperSize => return general("1"),
            Fault::Landscape => return general("2"),
            Fault::MarginTop | Fault::MarginBottom | Fault::MarginLeft | Fault::MarginRight => {
                return general("3");
            }
            Fault::Font | Fault::Color => return general("4"),
            _ => {}
        }
        match (self, fault) {
            (Self::Page, _) => general("3"),
            (Self::PageNumber, Fault::Start) => other("1", "đ"),
            (Self::PageNumber, _) => general("7"),
            (Self::Nation, Fault::LineSpacing) => main("1", "c"),
            (Self::Nation, _) => main("1", "a"),
            (Self::Motto, _) => main("1", "b"),
            (Self::Parent | Self::Issuer, _) => main("2", "b"),
            (Self::Number, Fault::Symbol) => main("3", "b"),
            (Self::Number, _) => main("3", "c"),
            (Self::PlaceAndDay, Fault::Padding | Fault::NoSuchDay | Fault::Wording) => {
                main("4", "b")
            }
            (Self::PlaceAndDay, _) => main("4", "c"),
            (Self::LetterSubject | Self::Kind | Self::Subject, _) => main("5", "b"),
            (Self::Ground, _) => main("6", "a"),
            (
                Self::Chapter
                | Self::Section
                | Self::Article
                | Self::Heading
                | Self::Clause
                | Self::Point,
                Fault::NotJustified | Fault::Spacing | Fault::LineSpacing,
            )
            | (Self::Body, _) => main("6", "e"),
            (
                Self::Chapter
                | Self::Section
                | Self::Article
                | Self::Heading
                | Self::Clause
                | Self::Point,
                _,
            ) => main("6", "đ"),
            (Self::End, _) => Source {
                annex: "III",
                part: "",
                section: "II",
                clause: "",
                point: "",
            },
            (Self::Power, Fault::Punctuation | Fault::Missing) => main("7", "b"),
            (Self::Power, Fault::NotLevel) => main("9", "d"),
            (Self::Name, Fault::Honorific | Fault::Missing) => main("7", "c"),
            (Self::Power | Self::Name, _) => main("7", "đ"),
            (Self::Addressees | Self::RecipientsHead | Self::Recipients, _) => main("9", "d"),
            (
                Self::Annex,
                Fault::NotRoman | Fault::NotMentioned | Fault::Missing | Fault::Order,
            ) => other("1", "a"),
            (Self::Annex | Self::AnnexTitle, _) => other("1", "b"),
            (Self::AnnexOf, _) => other("1", "c"),
            (Self::Column, _) => Source {
                annex: "IV",
                part: "",
                section: "I",
                clause: "2",
                point: "",
            },
        }
    }
}

/// A clause of the general rules (annex I, part I, section I).
const fn general(clause: &'static str) -> Source {
    in_annex_one("I", clause, "")
}

/// A point on a main component (section II).
const fn main(clause: &'static str, point: &'static str) -> Source {
    in_annex_one("II", clause, point)
}

/// A point on another component (section III).
const fn other(clause: &'static str, point: &'static str) -> Source {
    in_annex_one("III", clause, point)
}

const fn in_annex_one(section: &'static str, clause: &'static str, point: &'static str) -> Source {
    Source {
        annex: "I",
        part: "I",
        section,
        clause,
        point,
    }
}

impl Fault {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Wording => "wording",
            Self::Size => "size",
            Self::NotBold => "not_bold",
            Self::Bold => "bold",
            Self::NotItalic => "not_italic",
            Self::Italic => "italic",
            Self::NotCapitals => "not_capitals",
            Self::Capitals => "capitals",
            Self::NotCentered => "not_centered",
            Self::NotJustified => "not_justified",
            Self::Font => "font",
            Self::Color => "color",
            Self::NoRule => "no_rule",
            Self::RuleLength => "rule_length",
            Self::Padding => "padding",
            Self::Separator => "separator",
            Self::Punctuation => "punctuation",
            Self::Symbol => "symbol",
            Self::NoSuchDay => "no_such_day",
            Self::Indent => "indent",
            Self::Spacing => "spacing",
            Self::LineSpacing => "line_spacing",
            Self::Order => "order",
            Self::NotRoman => "not_roman",
            Self::NotArabic => "not_arabic",
            Self::Honorific => "honorific",
            Self::NotLevel => "not_level",
            Self::NotMentioned => "not_mentioned",
            Self::PaperSize => "paper_size",
            Self::Landscape => "landscape",
            Self::MarginTop => "margin_top",
            Self::MarginBottom => "margin_bottom",
            Self::MarginLeft => "margin_left",
            Self::MarginRight => "margin_right",
            Self::OnFirstPage => "on_first_page",
            Self::AtFoot => "at_foot",
            Self::Start => "start",
            Self::NotInColumns => "not_in_columns",
        }
    }

    /// Every fault, in declared order.
    pub const ALL: &'static [Self] = &[
        Self::Missing,
        Self::Wording,
        Self::Size,
        Self::NotBold,
        Self::Bold,
        Self::NotItalic,
        Self::Italic,
        Self::NotCapitals,
        Self::Capitals,
        Self::NotCentered,
        Self::NotJustified,
        Self::Font,
        Self::Color,
        Self::NoRule,
        Self::RuleLength,
        Self::Padding,
        Self::Separator,
        Self::Punctuation,
        Self::Symbol,
        Self::NoSuchDay,
        Self::Indent,
        Self::Spacing,
        Self::LineSpacing,
        Self::Order,
        Self::NotRoman,
        Self::NotArabic,
        Self::Honorific,
        Self::NotLevel,
        Self::NotMentioned,
        Self::PaperSize,
        Self::Landscape,
        Self::MarginTop,
        Self::MarginBottom,
        Self::MarginLeft,
        Self::MarginRight,
        Self::OnFirstPage,
        Self::AtFoot,
        Self::Start,
        Self::NotInColumns,
    ];
}

/// Returns how much of one page the first section takes, estimated, in hundredths.
#[cfg(any(test, feature = "samples"))]
#[must_use]
pub fn page_share(bytes: &[u8]) -> i64 {
    let facts = facts::read(bytes).expect("papers of tests are read");
    let section = &facts.sections[0];
    let room = section.height - section.top - section.bottom;
    pages::estimated_height(&facts, 0) * 100 / i64::from(room)
}

#[cfg(test)]
mod tests;
