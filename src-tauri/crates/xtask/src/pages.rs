//! Page images of the sample papers, kept under `tests/pages`: the PDF as it is, and the DOCX as LibreOffice lays it out.
//!
//! A page that looks otherwise than its kept image is named, with both images to be looked at side by side. LibreOffice and
//! Poppler of another version draw other pixels, so this is a command of its own and no part of `test`; what `test` holds is
//! that the papers are those whose images are kept (`papers.txt`: their SHA-256).

use crate::setup::{self, Need};
use crate::step::{Failure, program, run, step};
use crate::test;
use crate::workspace;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// Dots an inch: lines of text can be told apart, and a page takes about 35 kB.
const DPI: &str = "48";
/// Pages of a paper that are kept from its beginning; its last one is kept, too.
const KEPT: usize = 2;
/// A pixel is another one from this difference on, of 255.
const PIXEL: u8 = 48;
/// A page is another one when so many of 10,000 pixels are.
const PAGE: usize = 5;
/// Papers that are written to try templates and letters; what they say stands in the tests.
const TRIALS: [&str; 5] = ["mau-", "libreoffice-", "hostile", "long", "symbols"];

/// Draws every page and compares it with the kept one; `is_new` keeps what was drawn, to be looked at before it is committed.
///
/// # Errors
/// A page that is missing, too many, or looks otherwise.
pub(crate) fn pages(is_new: bool) -> Result<(), Failure> {
    setup::setup(&[Need::Window, Need::Pages])?;
    let papers = workspace::path("target/papers");
    if papers.exists() {
        std::fs::remove_dir_all(&papers)?;
    }
    setup::interface()?;
    run(
        "papers (their tests leave them)",
        &mut test::everything(&["test", "--lib"], &[]),
    )?;
    let drawn = draw(&papers)?;
    let kept = workspace::path("tests/pages");
    if is_new {
        return step("the pages drawn are kept", || keep(&kept, &drawn, &papers));
    }
    step(
        &format!("{} pages are those that are kept", drawn.len()),
        || compare(&kept, &drawn),
    )?;
    of_these_papers()
}

/// Says whether the papers that the tests left are those whose page images are kept.
///
/// # Errors
/// A paper that is another one, with what to do.
pub(crate) fn of_these_papers() -> Result<(), Failure> {
    step("papers are those whose page images are kept", || {
        let kept = std::fs::read_to_string(workspace::path("tests/pages/papers.txt"))?;
        let now = sums(&workspace::path("target/papers"))?;
        let differ: Vec<&str> = kept
            .lines()
            .filter(|line| !now.lines().any(|other| other == *line))
            .filter_map(|line| line.split_whitespace().last())
            .collect();
        if differ.is_empty() && kept.lines().count() == now.lines().count() {
            return Ok(());
        }
        Err(Failure(format!(
            "another paper than the one whose pages are kept: {}\nDraw them with `cargo xtask pages new`, look at what \
             changed under tests/pages, and commit it.",
            if differ.is_empty() {
                "a new one".to_owned()
            } else {
                differ.join(", ")
            }
        )))
    })
}

/// Papers of the samples: names of files, in order.
fn samples(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = name_of(&path);
        if !TRIALS.iter().any(|trial| name.starts_with(trial)) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn sums(folder: &Path) -> Result<String, Failure> {
    let mut lines = String::new();
    for path in samples(folder)? {
        for byte in Sha256::digest(std::fs::read(&path)?) {
            write!(lines, "{byte:02x}").map_err(|_| Failure("out of memory".to_owned()))?;
        }
        lines.push_str(&format!("  {}\n", name_of(&path)));
    }
    Ok(lines)
}

/// Draws the pages of all papers. Returns the images by their kept names.
fn draw(papers: &Path) -> Result<BTreeMap<String, PathBuf>, Failure> {
    let folder = workspace::path("target/pages");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let (laid_out, images) = (folder.join("docx"), folder.join("images"));
    std::fs::create_dir_all(&laid_out)?;
    std::fs::create_dir_all(&images)?;
    let files = samples(papers)?;
    let is_word = |path: &&PathBuf| path.extension().is_some_and(|kind| kind == "docx");
    let words = files.iter().filter(is_word);
    let profile = format!(
        "-env:UserInstallation=file://{}",
        folder.join("profile").display()
    );
    let mut office = program("soffice", &[&profile, "--headless", "--convert-to", "pdf"]);
    office.arg("--outdir").arg(&laid_out).args(words);
    run("DOCX laid out by LibreOffice", &mut office)?;
    step("pages drawn by Poppler", || {
        let mut drawn = BTreeMap::new();
        for file in &files {
            let name = name_of(file).replace('.', "-");
            let pages = if is_word(&file) {
                laid_out.join(name_of(file)).with_extension("pdf")
            } else {
                file.clone()
            };
            drawn.extend(draw_one(&pages, &name, &images)?);
        }
        Ok(drawn)
    })
}

/// Draws the pages of a PDF: the first ones and the last.
fn draw_one(pdf: &Path, name: &str, into: &Path) -> Result<Vec<(String, PathBuf)>, Failure> {
    let stem = into.join(name);
    let status = program("pdftoppm", &["-r", DPI, "-gray", "-png"])
        .arg(pdf)
        .arg(&stem)
        .status()?;
    if !status.success() {
        return Err(Failure(format!("{} cannot be drawn", pdf.display())));
    }
    let prefix = format!("{name}-");
    let mut pages = Vec::new();
    for entry in std::fs::read_dir(into)? {
        let path = entry?.path();
        let number = name_of(&path)
            .strip_prefix(&prefix)
            .and_then(|rest| rest.strip_suffix(".png"))
            .and_then(|number| number.parse::<usize>().ok());
        pages.extend(number.map(|number| (number, path)));
    }
    pages.sort();
    let count = pages.len();
    let kept = pages
        .into_iter()
        .filter(|(number, _)| *number <= KEPT || *number == count);
    Ok(kept
        .map(|(number, path)| (format!("{name}-{number}-of-{count}.png"), path))
        .collect())
}

fn keep(kept: &Path, drawn: &BTreeMap<String, PathBuf>, papers: &Path) -> Result<(), Failure> {
    if kept.exists() {
        std::fs::remove_dir_all(kept)?;
    }
    std::fs::create_dir_all(kept)?;
    for (name, path) in drawn {
        std::fs::copy(path, kept.join(name))?;
    }
    std::fs::write(kept.join("papers.txt"), sums(papers)?)?;
    Ok(())
}

fn compare(kept: &Path, drawn: &BTreeMap<String, PathBuf>) -> Result<(), Failure> {
    let mut differ = Vec::new();
    for (name, path) in drawn {
        let before = kept.join(name);
        if !before.exists() {
            differ.push(format!(
                "{name}: no such page is kept; drawn: {}",
                path.display()
            ));
            continue;
        }
        let share = difference(&gray(&before)?, &gray(path)?);
        if share.is_none_or(|share| share > PAGE) {
            differ.push(format!(
                "{name}: {} of 10,000 pixels differ; drawn: {}",
                share.map_or("all".to_owned(), |share| share.to_string()),
                path.display()
            ));
        }
    }
    for entry in std::fs::read_dir(kept)? {
        let name = name_of(&entry?.path());
        if name.ends_with(".png") && !drawn.contains_key(&name) {
            differ.push(format!("{name}: kept, and no longer drawn"));
        }
    }
    if differ.is_empty() {
        return Ok(());
    }
    Err(Failure(differ.join("\n")))
}

/// A page: its size and its pixels.
type Gray = (u32, u32, Vec<u8>);

fn gray(path: &Path) -> Result<Gray, Failure> {
    let unreadable = |why: String| Failure(format!("{}: {why}", path.display()));
    let mut reader = png::Decoder::new(BufReader::new(File::open(path)?))
        .read_info()
        .map_err(|why| unreadable(why.to_string()))?;
    let size = reader
        .output_buffer_size()
        .ok_or_else(|| unreadable("too large".to_owned()))?;
    let mut pixels = vec![0; size];
    let frame = reader
        .next_frame(&mut pixels)
        .map_err(|why| unreadable(why.to_string()))?;
    Ok((frame.width, frame.height, pixels))
}

/// Returns how many of 10,000 pixels differ; `None` when the pages are not of one size.
fn difference(a: &Gray, b: &Gray) -> Option<usize> {
    if (a.0, a.1, a.2.len()) != (b.0, b.1, b.2.len()) {
        return None;
    }
    let other =
        a.2.iter()
            .zip(&b.2)
            .filter(|(a, b)| a.abs_diff(**b) >= PIXEL)
            .count();
    Some(other * 10_000 / a.2.len().max(1))
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn pages_differ_by_what_can_be_seen() {
        let page = |pixels: &[u8]| (2, 2, pixels.to_vec());
        let white = page(&[255; 4]);
        assert_eq!(difference(&white, &page(&[255; 4])), Some(0), "the same");
        assert_eq!(
            difference(&white, &page(&[240, 255, 255, 255])),
            Some(0),
            "a shade that nobody sees"
        );
        assert_eq!(
            difference(&white, &page(&[0, 255, 255, 255])),
            Some(2500),
            "a black pixel of four"
        );
        assert_eq!(
            difference(&white, &(4, 1, vec![255; 4])),
            None,
            "pages of two sizes are not compared"
        );
    }
}
