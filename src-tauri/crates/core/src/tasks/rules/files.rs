//! Which files the register keeps: small enough, and nothing that a computer would run.
//!
//! A file is judged by its name and by its first bytes; a ZIP (new Office files are ZIPs) also by the names inside, an old
//! Office file by the storage that macros live in. What is inside archives of other kinds is not looked at: nothing that is
//! kept here is ever opened by the program itself.

use crate::error::Rule;

/// Largest file, in bytes: 20 MiB. The words of the refusal say the same number.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;

/// Endings of what Windows, macOS or Linux would run, or what carries macros.
const DANGEROUS: &[&str] = &[
    // Programs and parts of programs.
    "exe",
    "com",
    "scr",
    "pif",
    "cpl",
    "dll",
    "sys",
    "drv",
    "ocx",
    "msi",
    "msp",
    "mst",
    "msu",
    "jar",
    "class",
    "apk",
    "app",
    "dmg",
    "pkg",
    "deb",
    "rpm",
    "run",
    "appimage",
    "elf",
    "bin",
    "gadget",
    // Scripts.
    "bat",
    "cmd",
    "ps1",
    "psm1",
    "psd1",
    "vbs",
    "vbe",
    "vb",
    "js",
    "jse",
    "mjs",
    "ws",
    "wsf",
    "wsh",
    "wsc",
    "sct",
    "hta",
    "sh",
    "bash",
    "zsh",
    "csh",
    "py",
    "pyw",
    "pyz",
    "pl",
    "rb",
    "php",
    "lua",
    "command",
    "workflow",
    "scpt",
    "applescript",
    // Shortcuts and settings that act.
    "lnk",
    "url",
    "website",
    "webloc",
    "desktop",
    "scf",
    "reg",
    "inf",
    "msc",
    "application",
    "appref-ms",
    "settingcontent-ms",
    "library-ms",
    "search-ms",
    "chm",
    "hlp",
    "job",
    "theme",
    "themepack",
    // Disks that mount themselves.
    "iso",
    "img",
    "vhd",
    "vhdx",
    // Office with macros.
    "docm",
    "dotm",
    "xlsm",
    "xltm",
    "xlam",
    "xlsb",
    "xla",
    "xll",
    "pptm",
    "potm",
    "ppam",
    "ppsm",
    "ppa",
    "sldm",
    "ade",
    "adp",
    "accde",
    "mde",
    "mdb",
    "one",
    // Pages that run scripts.
    "html",
    "htm",
    "xhtml",
    "mht",
    "mhtml",
    "svg",
    "swf",
];

/// First bytes of what would run.
const MAGIC: &[&[u8]] = &[
    b"MZ",
    b"\x7fELF",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"#!",
    b"L\x00\x00\x00\x01\x14\x02\x00",
    b"[InternetShortcut]",
    b"[Desktop Entry]",
    b"ITSF",
    b"dex\n",
];

/// First words of pages and scripts, whatever their case.
const OPENINGS: &[&str] = &[
    "<!doctype html",
    "<html",
    "<script",
    "<svg",
    "<?php",
    "<job",
    "<package",
];

const ZIP: &[u8] = b"PK\x03\x04";
const ZIP_ENTRY: &[u8] = b"PK\x01\x02";
/// Old Office files: a compound file.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// The storage of macros in a compound file, as its directory writes it (UTF-16).
const MACROS: &[u8] = b"_\x00V\x00B\x00A\x00_\x00P\x00R\x00O\x00J\x00E\x00C\x00T\x00";

/// Says whether the register keeps a file.
///
/// # Errors
/// `file_too_large`, `file_dangerous`.
pub fn check_file(name: &str, bytes: &[u8]) -> Result<(), Rule> {
    if bytes.len() > LARGEST_FILE {
        return Err(Rule::FileTooLarge);
    }
    if is_dangerous_name(name) || is_dangerous_content(bytes) {
        return Err(Rule::FileDangerous);
    }
    Ok(())
}

/// True when the name says that it would run, or hides what it is.
fn is_dangerous_name(name: &str) -> bool {
    // Windows drops blanks and dots behind a name; a mark of direction turns `fdp.exe` around before the reader's eyes.
    let name = name.trim_end_matches([' ', '.']).to_lowercase();
    let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if name.chars().any(turns) {
        return true;
    }
    name.rsplit_once('.')
        .is_some_and(|(_, ending)| DANGEROUS.contains(&ending))
}

fn is_dangerous_content(bytes: &[u8]) -> bool {
    if MAGIC.iter().any(|magic| bytes.starts_with(magic)) {
        return true;
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let head: Vec<u8> = text
        .iter()
        .copied()
        .skip_while(u8::is_ascii_whitespace)
        .take(16)
        .map(|byte| byte.to_ascii_lowercase())
        .collect();
    if OPENINGS
        .iter()
        .any(|opening| head.starts_with(opening.as_bytes()))
    {
        return true;
    }
    if bytes.starts_with(ZIP) {
        return zip_names(bytes).any(|name| {
            let name = String::from_utf8_lossy(name).to_lowercase();
            name.ends_with("vbaproject.bin")
                || (!is_part_of_office(&name) && is_dangerous_name(&name))
        });
    }
    bytes.starts_with(COMPOUND) && find(bytes, MACROS).is_some()
}

/// True for parts that Office itself puts into its files under endings that elsewhere would run.
fn is_part_of_office(name: &str) -> bool {
    name.ends_with(".bin")
        && ["printersettings", "embeddings", "activex", "customproperty"]
            .iter()
            .any(|folder| name.contains(folder))
}

/// Returns the names in the directory of a ZIP.
fn zip_names(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let at = find(rest, ZIP_ENTRY)?;
        let entry = rest.get(at..)?;
        rest = entry.get(ZIP_ENTRY.len()..)?;
        let length = usize::from(*entry.get(28)?) | usize::from(*entry.get(29)?) << 8;
        Some(entry.get(46..46 + length).unwrap_or_default())
    })
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A ZIP's directory entry for one name; the rest of the archive does not matter here.
    fn zip_of(name: &str) -> Vec<u8> {
        let mut bytes = ZIP.to_vec();
        bytes.extend([0; 40]);
        let mut entry = ZIP_ENTRY.to_vec();
        entry.resize(46, 0);
        entry[28] = u8::try_from(name.len()).unwrap();
        bytes.extend(entry);
        bytes.extend(name.as_bytes());
        bytes
    }

    #[test]
    fn papers_and_pictures_are_kept() {
        for (name, bytes) in [
            ("Báo cáo.pdf", b"%PDF-1.7 ...".to_vec()),
            ("Tờ trình.docx", zip_of("word/document.xml")),
            (
                "Bảng.xlsx",
                zip_of("xl/printerSettings/printerSettings1.bin"),
            ),
            ("Ảnh.jpg", b"\xff\xd8\xff\xe0".to_vec()),
            ("Cũ.doc", [COMPOUND, &[0; 64]].concat()),
            ("Ghi chú.txt", "MỤC LỤC".as_bytes().to_vec()),
            ("Không đuôi", b"x".to_vec()),
            ("v1.2.zip", zip_of("Phụ lục.docx")),
        ] {
            assert_eq!(check_file(name, &bytes), Ok(()), "{name} is kept");
        }
    }

    #[test]
    fn what_would_run_is_refused_by_name_and_by_content() {
        for (name, bytes) in [
            ("Báo cáo.pdf.exe", b"x".to_vec()),
            ("Báo cáo.EXE", b"x".to_vec()),
            ("Báo cáo.exe. .", b"x".to_vec()),
            ("Mở tôi.lnk", b"x".to_vec()),
            ("Bảng.xlsm", zip_of("xl/workbook.xml")),
            ("mac.sh", b"x".to_vec()),
            ("Báo cáo\u{202e}fdp.txt", b"x".to_vec()),
            ("Báo cáo.pdf", b"MZ\x90\x00".to_vec()),
            ("Báo cáo.pdf", b"\x7fELF\x02".to_vec()),
            ("Báo cáo.txt", b"#!/bin/sh".to_vec()),
            ("Báo cáo.txt", b"\xef\xbb\xbf <!DOCTYPE HTML>".to_vec()),
            ("Bảng.xlsx", zip_of("xl/vbaProject.bin")),
            ("Gói.zip", zip_of("a/setup.exe")),
            ("Cũ.doc", [COMPOUND, &[0; 64], MACROS].concat()),
        ] {
            assert_eq!(
                check_file(name, &bytes),
                Err(Rule::FileDangerous),
                "{name} is refused"
            );
        }
    }

    #[test]
    fn a_file_of_twenty_mebibytes_is_kept_and_one_byte_more_is_not() {
        let mut bytes = vec![b'a'; LARGEST_FILE];
        assert_eq!(check_file("a.txt", &bytes), Ok(()), "as large as allowed");
        bytes.push(b'a');
        assert_eq!(
            check_file("a.txt", &bytes),
            Err(Rule::FileTooLarge),
            "one byte too many"
        );
    }
}
