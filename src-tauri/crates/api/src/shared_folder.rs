//! Whether a register lies where SQLite's locks cannot be trusted: in a network or a synchronised folder.

use std::path::Path;

/// Parts of paths that synchronising programs use.
const SYNCED: &[&str] = &[
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud",
    "nextcloud",
    "owncloud",
    "syncthing",
    "zalo",
];
/// File systems that live on another machine.
#[cfg(target_os = "linux")]
const REMOTE: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "fuse.sshfs",
    "fuse.rclone",
    "ceph",
    "afs",
];

/// True when the file lies in such a folder.
pub(crate) fn is_shared(file: &Path) -> bool {
    let file = file.canonicalize().unwrap_or_else(|_| file.to_owned());
    is_synced(&file) || is_remote(&file)
}

fn is_synced(file: &Path) -> bool {
    file.parent()
        .into_iter()
        .flat_map(Path::components)
        .any(|part| {
            let name = part.as_os_str().to_string_lossy().to_lowercase();
            SYNCED
                .iter()
                .any(|synced| name == *synced || name.starts_with(&format!("{synced} ")))
        })
}

#[cfg(target_os = "linux")]
fn is_remote(file: &Path) -> bool {
    let Ok(mounts) = std::fs::read_to_string("/proc/mounts") else {
        return false;
    };
    let mut longest = (0, false);
    for line in mounts.lines() {
        let mut parts = line.split(' ').skip(1);
        let (Some(place), Some(kind)) = (parts.next(), parts.next()) else {
            continue;
        };
        let place = place.replace("\\040", " ");
        if file.starts_with(&place) && place.len() >= longest.0 {
            longest = (place.len(), REMOTE.contains(&kind));
        }
    }
    longest.1
}

#[cfg(windows)]
fn is_remote(file: &Path) -> bool {
    use std::path::{Component, Prefix};
    matches!(
        file.components().next(),
        Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    )
}

#[cfg(not(any(target_os = "linux", windows)))]
fn is_remote(_file: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::is_synced;
    use std::path::Path;

    #[test]
    fn folders_of_synchronising_programs_are_known() {
        for (path, expected) in [
            ("/home/thuky/OneDrive/so.db", true),
            ("/home/thuky/OneDrive - Bộ GDĐT/so.db", true),
            ("/home/thuky/Tài liệu/onedriver.db", false),
            ("/home/thuky/.local/share/steering-desk/register.db", false),
        ] {
            assert_eq!(is_synced(Path::new(path)), expected, "{path}");
        }
    }
}
