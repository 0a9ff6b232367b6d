//! How far apart two texts are.

/// Counts the letters to add, leave out, change or swap until one text is the other; gives up beyond a limit.
#[must_use]
pub fn distance(one: &str, other: &str, limit: usize) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > limit {
        return limit + 1;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, left) in one.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, right) in other.iter().enumerate() {
            let change = last[column] + usize::from(left != right);
            let mut least = change.min(last[column + 1] + 1).min(next[column] + 1);
            if row > 0 && column > 0 && one[row - 1] == *right && other[column - 1] == *left {
                least = least.min(before[column - 1] + 1);
            }
            next.push(least);
        }
        if next.iter().all(|count| *count > limit) {
            return limit + 1;
        }
        before = last;
        last = next;
    }
    last[other.len()]
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn letters_that_differ_are_counted_up_to_a_limit() {
        for (one, other, limit, apart) in [
            ("khtc", "khtc", 1, 0),
            ("khtc", "khct", 1, 1),
            ("khtc", "kht", 1, 1),
            ("khtc", "khtx", 1, 1),
            ("hanh", "manh hung", 2, 3),
            ("", "", 1, 0),
        ] {
            assert_eq!(distance(one, other, limit), apart, "{one:?} to {other:?}");
        }
    }
}
