//! The set of papers on samples: each reads as its golden one and is laid out as the decree asks.

use super::*;
use crate::docx;
use crate::layout::{Checked, check, page_share};
use crate::paper::{Block, Paper};
use crate::samples::{LONG_NAME, briefing_sample, papers, period_sample};
use crate::tests::docx::{golden, leave};
use steering_core::calendar::Period;

fn bytes(paper: &Paper) -> Vec<u8> {
    docx::write(paper).unwrap()
}

fn said(checked: &Checked) -> Vec<String> {
    checked
        .findings
        .iter()
        .map(|finding| {
            format!(
                "{} {} “{}” {} -> {}",
                finding.component.code(),
                finding.fault.code(),
                finding.place.text,
                finding.found,
                finding.wanted
            )
        })
        .collect()
}

/// A page for the Minister's desk is not issued: it has no number, no day, nobody who signs and no recipients.
const NOT_ISSUED: [&str; 4] = ["number", "place_and_day", "power", "recipients_head"];

#[test]
fn every_paper_reads_as_its_golden_one() {
    for (name, paper) in papers() {
        golden(name, bytes(&paper));
    }
}

#[test]
fn every_paper_is_laid_out_as_the_decree_asks() {
    for (name, paper) in papers() {
        let mut checked = check(&bytes(&paper)).unwrap();
        if name == "briefing" {
            checked.findings.retain(|finding| {
                finding.fault.code() != "missing" || !NOT_ISSUED.contains(&finding.component.code())
            });
        }
        assert_eq!(said(&checked), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn what_facts_are_called_is_upright_as_in_the_forms() {
    let papers = papers();
    for (name, labels) in [
        (
            "invitation",
            vec!["Tới dự", "Chủ trì:", "Thời gian:", "Địa điểm:"],
        ),
        (
            "minutes",
            vec![
                "Thời gian bắt đầu:",
                "Địa điểm:",
                "Thành phần tham dự:",
                "Chủ trì",
                "Thư ký",
                "Nội dung:",
            ],
        ),
    ] {
        let (_, paper) = papers.iter().find(|(own, _)| *own == name).unwrap();
        for label in labels {
            let said = paper.parts[0].blocks.iter().find_map(|block| match block {
                Block::Paragraph(paragraph) if paragraph.text.plain().starts_with(label) => {
                    Some(&paragraph.text)
                }
                _ => None,
            });
            let is_bold = said.unwrap().0.iter().any(|run| run.is_bold);
            assert!(!is_bold, "{label} in the {name}");
        }
    }
}

#[test]
fn annexes_end_with_the_sign_of_their_form() {
    for (name, paper) in papers() {
        for part in &paper.parts {
            if !part
                .blocks
                .iter()
                .any(|block| matches!(block, Block::AnnexHead(_)))
            {
                continue;
            }
            let Some(Block::Paragraph(last)) = part.blocks.last() else {
                panic!("{name}: the annex ends with words");
            };
            assert!(
                last.text.plain().ends_with("./."),
                "{name}: {:?}",
                last.text
            );
        }
    }
}

#[test]
fn papers_hold_what_offices_put_into_them() {
    let cases = crate::samples::extremes();
    for (number, (what, paper)) in cases.iter().enumerate() {
        let bytes = bytes(paper);
        leave(&format!("case-{}", number + 1), &bytes);
        assert_eq!(
            said(&check(&bytes).unwrap()),
            Vec::<String>::new(),
            "{what}"
        );
    }
    assert_eq!(LONG_NAME.chars().count(), 60, "sixty");
}

#[test]
fn the_briefing_is_one_page_whatever_the_register_holds() {
    for (areas, tasks, decide) in [(0, 0, 0), (1, 1, 1), (8, 5, 3), (8, 500, 60), (12, 500, 60)] {
        let paper = briefing(&briefing_sample(areas, tasks, decide));
        let bytes = bytes(&paper);
        leave(&format!("briefing-{areas}-{tasks}-{decide}"), &bytes);
        let share = page_share(&bytes);
        assert!(
            share <= 97,
            "{areas} areas, {tasks} tasks, {decide} decisions take {share} % of the page"
        );
        let rows: usize = paper.parts[1..]
            .iter()
            .flat_map(|part| &part.blocks)
            .map(|block| match block {
                crate::paper::Block::Table(table) => table.rows.len(),
                _ => 0,
            })
            .sum();
        let all = areas + usize::try_from(tasks).unwrap() + decide;
        assert_eq!(rows, all, "the annex has every row");
    }
}

#[test]
fn each_period_is_called_as_it_is() {
    use steering_core::calendar::HalfYear;
    for (period, words) in [
        (Period::Month(2022, 5), "tháng 5/2022"),
        (Period::Quarter(2022, 1), "quý I/2022"),
        (Period::Half(2022, HalfYear::First), "6 tháng đầu năm 2022"),
        (
            Period::Half(2022, HalfYear::Second),
            "6 tháng cuối năm 2022",
        ),
        (Period::Year(2022), "năm 2022"),
    ] {
        let report = PeriodPaper {
            period,
            ..period_sample()
        };
        let title = period_paper(&report).about.title;
        assert!(title.ends_with(words), "{title} ends with {words}");
    }
}

#[test]
fn the_same_model_gives_the_same_bytes() {
    for (name, paper) in papers() {
        assert_eq!(bytes(&paper), bytes(&paper), "{name}");
    }
}
