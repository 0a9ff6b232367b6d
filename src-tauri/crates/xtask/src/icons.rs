//! Draws `icons/icon.svg` in every size, and packs the sizes for Windows (`.ico`) and macOS (`.icns`).

use crate::step::{Failure, exists, program, run};
use crate::workspace;
use std::path::PathBuf;

/// File names and their widths in pixels.
const PICTURES: [(&str, u32); 4] = [
    ("32x32.png", 32),
    ("128x128.png", 128),
    ("128x128@2x.png", 256),
    ("512x512.png", 512),
];
/// Sizes in the Windows icon.
const ICO: [u32; 5] = [16, 24, 32, 48, 256];
/// Kinds in the macOS icon and their sizes.
const ICNS: [(&[u8; 4], u32); 4] = [
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
];

/// Draws all of them.
///
/// # Errors
/// When `rsvg-convert` is not installed.
pub(crate) fn icons() -> Result<(), Failure> {
    if !exists("rsvg-convert") {
        return Err(Failure(
            "drawing needs rsvg-convert (Debian: librsvg2-bin)".to_owned(),
        ));
    }
    for (name, width) in PICTURES {
        std::fs::write(workspace::path("icons").join(name), drawn(width)?)?;
    }
    std::fs::write(workspace::path("icons/icon.ico"), ico()?)?;
    std::fs::write(workspace::path("icons/icon.icns"), icns()?)?;
    Ok(())
}

fn drawn(width: u32) -> Result<Vec<u8>, Failure> {
    let out: PathBuf = workspace::path(&format!("target/xtask/icon-{width}.png"));
    let (width_text, out_text) = (width.to_string(), out.to_string_lossy().into_owned());
    run(
        &format!("icon of {width} pixels"),
        &mut program(
            "rsvg-convert",
            &[
                "-w",
                &width_text,
                "-h",
                &width_text,
                "icons/icon.svg",
                "-o",
                &out_text,
            ],
        ),
    )?;
    Ok(std::fs::read(out)?)
}

/// The Windows container: a table of contents, then PNG files.
fn ico() -> Result<Vec<u8>, Failure> {
    let pictures = ICO
        .iter()
        .map(|width| Ok((*width, drawn(*width)?)))
        .collect::<Result<Vec<_>, Failure>>()?;
    let mut file = vec![0, 0, 1, 0];
    file.extend(u16::try_from(pictures.len()).unwrap_or(0).to_le_bytes());
    let mut place = 6 + 16 * pictures.len();
    for (width, picture) in &pictures {
        // 0 means 256.
        let side = u8::try_from(*width).unwrap_or(0);
        file.extend([side, side, 0, 0, 1, 0, 32, 0]);
        file.extend(u32::try_from(picture.len()).unwrap_or(0).to_le_bytes());
        file.extend(u32::try_from(place).unwrap_or(0).to_le_bytes());
        place += picture.len();
    }
    file.extend(pictures.into_iter().flat_map(|(_, picture)| picture));
    Ok(file)
}

/// The macOS container: chunks of a kind, a length and a PNG file.
fn icns() -> Result<Vec<u8>, Failure> {
    let mut chunks = Vec::new();
    for (kind, width) in ICNS {
        let picture = drawn(width)?;
        chunks.extend(kind);
        chunks.extend(u32::try_from(picture.len() + 8).unwrap_or(0).to_be_bytes());
        chunks.extend(picture);
    }
    let mut file = b"icns".to_vec();
    file.extend(u32::try_from(chunks.len() + 8).unwrap_or(0).to_be_bytes());
    file.extend(chunks);
    Ok(file)
}
