//! The register from outside: through the desk, as every host uses it, and as a file that others hold, damage and kill.

#[cfg(test)]
mod approval;
#[cfg(test)]
mod crash;
#[cfg(test)]
mod deadlines;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod files;
#[cfg(test)]
mod imports;
#[cfg(test)]
mod kit;
#[cfg(test)]
mod life;
#[cfg(test)]
mod meeting_deeds;
#[cfg(test)]
mod meetings;
#[cfg(test)]
mod memory;
#[cfg(test)]
mod migrations;
#[cfg(test)]
mod opinions;
#[cfg(test)]
mod papers;
#[cfg(test)]
mod people;
#[cfg(test)]
mod preparing;
#[cfg(test)]
mod previews;
#[cfg(test)]
mod priorities;
#[cfg(test)]
mod query;
#[cfg(test)]
mod recount;
#[cfg(test)]
mod registry;
#[cfg(test)]
mod scale;
#[cfg(test)]
mod schedule;
#[cfg(test)]
mod search_sort;
#[cfg(test)]
mod sequences;
#[cfg(test)]
mod templates;
#[cfg(test)]
mod two_processes;
#[cfg(test)]
mod wire;
