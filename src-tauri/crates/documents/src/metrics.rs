//! How wide letters are in the font that the decree names, so that rules get the length of their line and a head can be
//! shown not to break.
//!
//! Advance widths in 2048ths of the letter size; a letter with marks is as wide as its base, but for ơ and ư. Not here:
//! kerning and letters of other scripts, which count as wide as an `n`.

use steering_core::text::nfc;

/// Widths from the blank to `~`.
type Widths = [u16; 95];

/// A kind of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Face {
    pub(crate) is_bold: bool,
    pub(crate) is_italic: bool,
}

impl Face {
    pub(crate) const UPRIGHT: Self = Self {
        is_bold: false,
        is_italic: false,
    };
    pub(crate) const BOLD: Self = Self {
        is_bold: true,
        is_italic: false,
    };
}

/// Returns how wide a line of text is, in twentieths of a point; the size is in half points.
pub(crate) fn text_width(text: &str, half_points: u32, face: Face) -> u32 {
    let units = nfc(text).chars().map(|char| letter_units(char, face)).sum();
    width_of(units, half_points)
}

/// Returns how wide a letter is, in 2048ths of its size; marks that stand on a letter take no room.
pub(crate) fn letter_units(char: char, face: Face) -> u64 {
    u64::from(units(char, face))
}

/// Returns how wide letters of this size are together, in twentieths of a point.
pub(crate) fn width_of(units: u64, half_points: u32) -> u32 {
    let width = units.saturating_mul(u64::from(half_points)) * 10 / 2048;
    u32::try_from(width).unwrap_or(u32::MAX)
}

/// Returns the text with line ends, so that lines that would not fit are about as long as each other, not a full one and a
/// word. Nothing is changed where one line holds it, with a fiftieth to spare: the letters of a font that stands in for ours
/// are not of quite the same width.
pub(crate) fn balanced(text: &str, half_points: u32, face: Face, room: u32) -> String {
    let room = room - room / 50;
    let width = |text: &str| text_width(text, half_points, face);
    if width(text) <= room || room == 0 {
        return text.to_owned();
    }
    let lines = |most: u32| filled(text, most, width);
    let fewest = lines(room).len();
    // The narrowest that still needs no line more.
    let (mut least, mut most) = (room / 4, room);
    while most - least > 20 {
        let middle = u32::midpoint(least, most);
        if lines(middle).len() > fewest {
            least = middle;
        } else {
            most = middle;
        }
    }
    lines(most).join("\n")
}

/// Returns how many lines a text takes in so much room; at least one.
pub(crate) fn line_count(text: &str, half_points: u32, face: Face, room: u32) -> u32 {
    let width = |text: &str| text_width(text, half_points, face);
    let lines = text
        .lines()
        .map(|line| filled(line, room, width).len().max(1));
    u32::try_from(lines.sum::<usize>().max(1)).unwrap_or(u32::MAX)
}

/// Fills lines with words, each as full as it may be.
fn filled(text: &str, most: u32, width: impl Fn(&str) -> u32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text
        .split(|char: char| char.is_whitespace() && char != '\u{a0}')
        .filter(|word| !word.is_empty())
    {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}")) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn units(char: char, face: Face) -> u32 {
    let (widths, horned) = match (face.is_bold, face.is_italic) {
        (true, _) => (&BOLD, [1134, 1593, 1229, 1630]),
        (false, true) => (&ITALIC, [1093, 1479, 1117, 1544]),
        (false, false) => (&UPRIGHT, [1083, 1479, 1110, 1589]),
    };
    let base = match char {
        'ơ' | 'ờ' | 'ớ' | 'ở' | 'ỡ' | 'ợ' => return horned[0],
        'Ơ' | 'Ờ' | 'Ớ' | 'Ở' | 'Ỡ' | 'Ợ' => return horned[1],
        'ư' | 'ừ' | 'ứ' | 'ử' | 'ữ' | 'ự' => return horned[2],
        'Ư' | 'Ừ' | 'Ứ' | 'Ử' | 'Ữ' | 'Ự' => return horned[3],
        '…' | '—' => return 2048,
        '–' => return 1024,
        '\u{a0}' => ' ',
        '\u{2011}' => '-',
        '“' | '”' => '"',
        '‘' | '’' => '(',
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' => return 0,
        'Đ' => 'D',
        'đ' => 'd',
        char if char.is_ascii() => char,
        char => plain(char),
    };
    let place = u32::from(base).wrapping_sub(32) as usize;
    u32::from(*widths.get(place).unwrap_or(&1024))
}

/// Returns the letter below the marks; `n` where there is none of ours.
fn plain(char: char) -> char {
    let folded = steering_core::text::fold(&char.to_string());
    match folded.chars().next() {
        Some(base) if base.is_ascii() && char.is_uppercase() => base.to_ascii_uppercase(),
        Some(base) if base.is_ascii() => base,
        _ => 'n',
    }
}

#[rustfmt::skip]
const UPRIGHT: Widths = [
    512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479, 1251,
    1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479,
    1479, 1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569, 569, 1024,
    569, 1593, 1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108,
];

#[rustfmt::skip]
const BOLD: Widths = [
    512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366,
    1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479,
    1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569, 682, 1139,
    569, 1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065,
];

#[rustfmt::skip]
const ITALIC: Widths = [
    512, 682, 860, 1024, 1024, 1706, 1593, 438, 682, 682, 1024, 1382, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1382, 1382, 1382, 1024, 1884, 1251, 1251, 1366, 1479, 1251,
    1251, 1479, 1479, 682, 909, 1366, 1139, 1706, 1366, 1479, 1251, 1479, 1251, 1024, 1139, 1479, 1251, 1706, 1251,
    1139, 1139, 797, 569, 797, 864, 1024, 682, 1024, 1024, 909, 1024, 909, 569, 1024, 1024, 569, 569, 909,
    569, 1479, 1024, 1024, 1024, 1024, 797, 797, 569, 1024, 909, 1366, 909, 909, 797, 819, 563, 819, 1108,
];

#[cfg(test)]
mod tests {
    use super::{Face, balanced, text_width};

    /// Millimetres, as measured in the font itself (see the published letterhead geometry).
    #[test]
    fn lines_are_as_wide_as_they_were_measured() {
        let tenths = |text, size, face| text_width(text, size, face) * 254 / 1440;
        for (text, size, face, expected) in [
            ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 24, Face::BOLD, 883),
            ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 26, Face::BOLD, 957),
            ("Độc lập - Tự do - Hạnh phúc", 26, Face::BOLD, 561),
            ("Độc lập - Tự do - Hạnh phúc", 28, Face::BOLD, 605),
            ("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", 24, Face::BOLD, 636),
            ("BỘ GIÁO DỤC VÀ ĐÀO TẠO", 24, Face::UPRIGHT, 547),
        ] {
            let width = tenths(text, size, face);
            assert!(
                width.abs_diff(expected) <= 3,
                "{text} at {size} half points: {width}, measured {expected} tenths of a millimetre"
            );
        }
    }

    #[test]
    fn lines_that_do_not_fit_are_about_as_long_as_each_other() {
        let text = "Danh sách thành viên Ban Chỉ đạo tính đến ngày 05 tháng 4";
        let room = text_width(text, 28, Face::BOLD) * 9 / 10;
        let said = balanced(text, 28, Face::BOLD, room);
        let widths: Vec<_> = said
            .lines()
            .map(|line| text_width(line, 28, Face::BOLD))
            .collect();
        assert_eq!(widths.len(), 2, "no line more than needed: {said}");
        assert!(
            widths[0].abs_diff(widths[1]) < room / 4,
            "no word is left alone: {said}"
        );
        assert_eq!(
            balanced("một dòng", 28, Face::BOLD, room),
            "một dòng",
            "what fits stays"
        );
    }

    #[test]
    fn marks_take_no_room_wherever_they_stand() {
        assert_eq!(
            text_width("ế", 28, Face::UPRIGHT),
            text_width("e\u{302}\u{301}", 28, Face::UPRIGHT),
            "composed and decomposed are one letter"
        );
        assert_eq!(text_width("", 28, Face::BOLD), 0, "nothing is nothing wide");
    }
}
