//! Papers of some twenty pages.

use crate::{Done, Sheet, Times, call};
use serde_json::json;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use steering_api::desk::Desk;

/// Tasks that fill some twenty pages of an annex.
const ROWS: usize = 300;

/// Makes an annex that gives tasks, as DOCX and as PDF; the floor of the DOCX is its own parts, packed again.
pub(super) fn papers(desk: &Desk, sheet: &mut Sheet) -> Done<()> {
    let make = |format: &str| {
        let request = json!({
            "kind": "assignments", "format": format, "filter": {"query": format!("mã:NV-001..NV-{ROWS}")}
        });
        call(desk, "paper_make", &request)
    };
    let made = make("docx")?;
    let path = made["files"][0]["path"].as_str().ok_or("no file")?;
    let parts = parts(Path::new(path))?;
    let docx = Times::of(|| make("docx").map(drop))?;
    let floor = Times::of(|| pack(&parts))?;
    sheet.row("20 pages to DOCX", &docx, Some(&floor))?;
    let pdf = Times::of(|| make("pdf").map(drop))?;
    sheet.row("20 pages to PDF", &pdf, None)
}

/// Names and bytes of the parts of a package.
type Parts = Vec<(String, Vec<u8>)>;

fn parts(file: &Path) -> Done<Parts> {
    let mut package = zip::ZipArchive::new(std::fs::File::open(file)?)?;
    (0..package.len())
        .map(|at| {
            let mut part = package.by_index(at)?;
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes)?;
            Ok((part.name()?.into_owned(), bytes))
        })
        .collect()
}

fn pack(parts: &Parts) -> Done<()> {
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        package.start_file(name.as_str(), zip::write::SimpleFileOptions::default())?;
        package.write_all(bytes)?;
    }
    std::hint::black_box(package.finish()?);
    Ok(())
}
