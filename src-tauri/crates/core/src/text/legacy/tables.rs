//! What the letters of the old encodings stand for, as they appear when they are read as Western text.

/// TCVN3 (TCVN 5712:1993, fonts .VnTime …): one character a letter. Its capitals are the small letters in another font.
const TCVN3: &[(char, char)] = &[
    ('¡', 'Ă'),
    ('¢', 'Â'),
    ('£', 'Ê'),
    ('¤', 'Ô'),
    ('¥', 'Ơ'),
    ('¦', 'Ư'),
    ('§', 'Đ'),
    ('¨', 'ă'),
    ('©', 'â'),
    ('ª', 'ê'),
    ('«', 'ô'),
    ('¬', 'ơ'),
    ('\u{ad}', 'ư'),
    ('®', 'đ'),
    ('µ', 'à'),
    ('¶', 'ả'),
    ('·', 'ã'),
    ('¸', 'á'),
    ('¹', 'ạ'),
    ('»', 'ằ'),
    ('¼', 'ẳ'),
    ('½', 'ẵ'),
    ('¾', 'ắ'),
    ('Æ', 'ặ'),
    ('Ç', 'ầ'),
    ('È', 'ẩ'),
    ('É', 'ẫ'),
    ('Ê', 'ấ'),
    ('Ë', 'ậ'),
    ('Ì', 'è'),
    ('Î', 'ẻ'),
    ('Ï', 'ẽ'),
    ('Ð', 'é'),
    ('Ñ', 'ẹ'),
    ('Ò', 'ề'),
    ('Ó', 'ể'),
    ('Ô', 'ễ'),
    ('Õ', 'ế'),
    ('Ö', 'ệ'),
    ('×', 'ì'),
    ('Ø', 'ỉ'),
    ('Ü', 'ĩ'),
    ('Ý', 'í'),
    ('Þ', 'ị'),
    ('ß', 'ò'),
    ('á', 'ỏ'),
    ('â', 'õ'),
    ('ã', 'ó'),
    ('ä', 'ọ'),
    ('å', 'ồ'),
    ('æ', 'ổ'),
    ('ç', 'ỗ'),
    ('è', 'ố'),
    ('é', 'ộ'),
    ('ê', 'ờ'),
    ('ë', 'ở'),
    ('ì', 'ỡ'),
    ('í', 'ớ'),
    ('î', 'ợ'),
    ('ï', 'ù'),
    ('ñ', 'ủ'),
    ('ò', 'ũ'),
    ('ó', 'ú'),
    ('ô', 'ụ'),
    ('õ', 'ừ'),
    ('ö', 'ử'),
    ('÷', 'ữ'),
    ('ø', 'ứ'),
    ('ù', 'ự'),
    ('ú', 'ỳ'),
    ('û', 'ỷ'),
    ('ü', 'ỹ'),
    ('ý', 'ý'),
    ('þ', 'ỵ'),
];

/// VNI (fonts VNI-Times …): letters that stand alone.
const VNI_SINGLE: &[(char, char)] = &[
    ('ñ', 'đ'),
    ('ô', 'ơ'),
    ('ö', 'ư'),
    ('ì', 'ì'),
    ('í', 'í'),
    ('æ', 'ỉ'),
    ('ó', 'ĩ'),
    ('ò', 'ị'),
    ('î', 'ỵ'),
];

/// VNI: a vowel and the character behind it, which is its mark.
const VNI_PAIRS: &[(&str, &str)] = &[
    (
        "a",
        "aùá aøà aûả aõã aïạ aêă aéắ aèằ aúẳ aüẵ aëặ aââ aáấ aàầ aåẩ aãẫ aäậ",
    ),
    ("e", "eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ"),
    ("o", "oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ"),
    ("ô", "ôùớ ôøờ ôûở ôõỡ ôïợ"),
    ("u", "uùú uøù uûủ uõũ uïụ"),
    ("ö", "öùứ öøừ öûử öõữ öïự"),
    ("y", "yùý yøỳ yûỷ yõỹ"),
];

/// Returns the letter that a character of TCVN3 stands for.
pub(super) fn tcvn3(char: char) -> Option<char> {
    TCVN3
        .iter()
        .find(|(old, _)| *old == char)
        .map(|(_, new)| *new)
}

/// Returns the letter of VNI that stands at the beginning of some characters, and how many of them it takes.
pub(super) fn vni(char: char, next: Option<char>) -> Option<(char, usize)> {
    let small = lower(char);
    let is_capital = small != char;
    let cased = |new: char| if is_capital { upper(new) } else { new };
    let pair = next.map(lower).and_then(|next| {
        let (_, pairs) = VNI_PAIRS
            .iter()
            .find(|(vowel, _)| vowel.starts_with(small))?;
        pairs.split(' ').find_map(|pair| {
            let mut parts = pair.chars();
            (parts.next() == Some(small) && parts.next() == Some(next)).then(|| parts.next())?
        })
    });
    if let Some(new) = pair {
        return Some((cased(new), 2));
    }
    VNI_SINGLE
        .iter()
        .find(|(old, _)| *old == small)
        .map(|(_, new)| (cased(*new), 1))
}

fn lower(char: char) -> char {
    char.to_lowercase().next().unwrap_or(char)
}

fn upper(char: char) -> char {
    char.to_uppercase().next().unwrap_or(char)
}
