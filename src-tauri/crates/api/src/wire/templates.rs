//! Templates of the office's own: which there are, whether a file is one, and what they may name.

use super::outgoing::SentPaperFile;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ask for the templates.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TemplateListReq {
    /// Code of a kind of paper; every kind when absent.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// Those out of use, too.
    #[serde(default)]
    pub retired: bool,
}

/// The templates.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TemplateList {
    /// Codes of the kinds of paper that templates can be made for.
    pub kinds: Vec<String>,
    /// The templates, by their codes.
    pub templates: Vec<TemplateView>,
}

/// Names one template.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TemplateKeyReq {
    /// UUID or code (`MB-001`).
    pub key: String,
}

/// A template with its versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TemplateView {
    /// UUID.
    pub id: String,
    /// Its code: `MB-001`.
    pub code: String,
    /// Code of the kind of paper.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Number of the version in force.
    pub in_force: u32,
    /// The day from which it is out of use; `null` = it is in use.
    pub retired_on: Option<NaiveDate>,
    /// Version for edits.
    pub version: u32,
    /// Its versions, the newest first.
    pub versions: Vec<TemplateVersionRow>,
}

/// A version of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TemplateVersionRow {
    /// Its number, counted from 1.
    pub number: u32,
    /// Template and version, as [`super::papers::PaperMakeReq`] takes them: `MB-001@2`.
    pub key: String,
    /// Name of its file.
    pub file_name: String,
    /// Size in bytes.
    pub size: u32,
    /// SHA-256 of its bytes, lower-case hex.
    pub hash: String,
    /// What is to be known of it.
    pub note: String,
    /// The day it was taken in.
    pub added_on: NaiveDate,
    /// Who took it in: `secretariat` or `seat:N`.
    pub added_by: String,
    /// How many issued papers were made of it.
    pub papers: u32,
}

/// Check whether a file is a template for a kind of paper. Changes nothing.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TemplateCheckReq {
    /// Code of the kind of paper.
    pub kind: String,
    /// The file, a DOCX.
    pub file: SentPaperFile,
}

/// What a check of a template found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TemplateCheckView {
    /// Name of the file.
    pub name: String,
    /// Code of the kind of paper.
    pub kind: String,
    /// SHA-256 of the bytes, lower-case hex.
    pub fingerprint: String,
    /// True when it can be taken in.
    pub is_clean: bool,
    /// The fields that it names.
    pub fields: Vec<String>,
    /// What is not right, part by part in reading order.
    pub problems: Vec<TemplateProblem>,
}

/// Something that is not right with a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TemplateProblem {
    /// Code of what; its words are `template-fault-<code>`.
    pub fault: String,
    /// The field that it is about, as it is written; empty = none.
    pub name: String,
    /// What may be meant: the nearest field, the block that is open, the list that it belongs to, or the codes of the kinds of
    /// paper that have the field, separated by commas; empty = nothing.
    pub hint: String,
    /// Code of the part: `body`, `header`, `footer`, `footnotes`, `endnotes` or `properties`.
    pub part: String,
    /// Which of its kind, counted from 1.
    pub number: u32,
    /// Which paragraph of the part, counted from 1, tables apart; 0 = in a table, or the whole part.
    pub paragraph: u32,
    /// Which table of the part, counted from 1; 0 = in none.
    pub table: u32,
    /// Which row of it, counted from 1; 0 = in none.
    pub row: u32,
    /// Which cell of the row, counted from 1; 0 = in none.
    pub column: u32,
    /// The text around; empty = the whole part.
    pub text: String,
}

/// Take a template in. It must be without problems.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TemplateAddReq {
    /// Code of the kind of paper.
    pub kind: String,
    /// Name, unlike those of the other templates of the kind.
    pub name: String,
    /// The file, a DOCX.
    pub file: SentPaperFile,
    /// What is to be known of it.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Take a new version of a template in, which is in force from now on. The versions before stay.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TemplateReplaceReq {
    /// UUID or code.
    pub key: String,
    /// Version that was read.
    pub version: u32,
    /// Name; unchanged when absent.
    #[serde(default)]
    #[ts(optional)]
    pub name: Option<String>,
    /// The file, a DOCX.
    pub file: SentPaperFile,
    /// What is to be known of the version.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Bring a template back into use, or another version of it into force.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TemplateRestoreReq {
    /// UUID or code.
    pub key: String,
    /// Number of the version to be in force; the one that was when absent.
    #[serde(default)]
    #[ts(optional)]
    pub number: Option<u32>,
}

/// Names a kind of paper that templates are made for.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TemplateKindReq {
    /// Code of the kind.
    pub kind: String,
}

/// The fields that templates of a kind may name.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TemplateFields {
    /// Code of the kind.
    pub kind: String,
    /// The fields, lists before theirs.
    pub fields: Vec<TemplateField>,
}

/// A field. What it means is in the catalogue: `template-field-<name>`, with dashes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TemplateField {
    /// Its whole name: `so`, `nhiem_vu.ma`.
    pub name: String,
    /// Its name in English, which does as well.
    pub alias: String,
    /// Whether it is a list.
    pub is_list: bool,
    /// The list that it belongs to; empty = none.
    pub list: String,
}
