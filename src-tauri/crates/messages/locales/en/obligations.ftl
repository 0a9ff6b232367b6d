### Working regulations as rules, and the obligations that follow from them: terms, refusals, command line.

## Terms

noun-regulation-rules = Rules of the regulations
noun-regulation-rules-one = rule of the regulations
noun-regulation-rules-count = { $count ->
    [0] no rules yet
    [one] { $count } rule
   *[other] { $count } rules
}
noun-rule-versions = Rule versions
noun-rule-versions-one = rule version
noun-rule-versions-count = { $count ->
    [0] no versions yet
    [one] { $count } version
   *[other] { $count } versions
}
noun-obligation-marks = Marks on obligations
noun-obligation-marks-one = mark on an obligation
noun-obligation-marks-count = { $count ->
    [0] no marks yet
    [one] { $count } mark
   *[other] { $count } marks
}
obligation-count = { $count ->
    [0] no obligations
    [one] { $count } obligation
   *[other] { $count } obligations
}
rule-state-draft = Draft
rule-state-adopted = In force
rule-state-stopped = Stopped
rule-severity = Severity
rule-severity-block = Holds the next step up
rule-severity-warn = Warning
rule-severity-remind = Reminder
rule-ladder = Steps of the ladder
rule-told-owner = who owes it
rule-told-secretariat = the secretariat
rule-told-standing = the standing body
rule-told-chair = the chair
rule-told-head = the head
rule-bearing = Bearing
rule-bearing-binding = binding
rule-bearing-model = model only
rule-version-heading = Version { $number }
rule-role-secretariat = the secretariat
rule-role-standing = the standing body
rule-role-chair = the chair
rule-role-presenter = the unit that prepares the papers
rule-role-lead = the lead of the task
rule-role-members = each member
rule-deed-invitation-issued = issue the invitation
rule-deed-papers-received = send all papers
rule-deed-notice-issued = issue the notice of conclusions
rule-deed-report-issued = issue the report
rule-deed-meeting-held = hold the meeting
rule-deed-task-done = report the task done
rule-deed-extension-answered = answer the extension request
rule-deed-opinion-received = send the opinion sheet
rule-deed-by-hand = get this done
rule-span = { $span ->
    [day] day
    [week] week
    [month] month
    [quarter] quarter
    [half] half-year
   *[year] year
}
rule-event = { $trigger ->
    [meeting_start] the day of the meeting
    [meeting_end] the day the meeting ends
    [task_assigned] the day the task is assigned
    [deadline] the deadline of the task
    [extension_asked] the day a later deadline is asked for
    [notice_issued] the day the notice of conclusions is issued
    [period_end] the cut-off day of the { rule-span }
    [round_opened] the day the opinion sheets go out
   *[every] { $every ->
        [1] the last day of each { rule-span }
       *[other] the last day of every { $every } { rule-span }s
    }
}
rule-when = { $side ->
    [on] on { $event }
    [before] at least { $count } { $unit ->
        [days] { $count ->
            [1] day
           *[other] days
        }
       *[working_days] { $count ->
            [1] working day
           *[other] working days
        }
    } before { $event }
   *[after] at most { $count } { $unit ->
        [days] { $count ->
            [1] day
           *[other] days
        }
       *[working_days] { $count ->
            [1] working day
           *[other] working days
        }
    } after { $event }
}
rule-of-kinds = {" "}({ $kinds })
rule-sentence = Who owes it: { $who }; what is owed: { $deed } { $when }{ $kinds }.
obligation-seat = Seat { $number }
obligation-column-due = Due
obligation-column-event = Set off on
obligation-column-met = Met on
obligation-column-owner = Owed by
obligation-column-rule = Provision
obligation-column-standing = Outcome
obligation-column-subject = About
obligation-stands = { $standing ->
    [open] There is time
    [due] Due today
    [overdue] Overdue by { $late } working days
    [met] In time, { $met }
    [late] Late by { $late } working days, { $met }
   *[waived] Waived: { $words }
}
compliance-by-member = Compliance by member
compliance-by-provision = Compliance by provision
compliance-all = All
compliance-column-owed = Owed
compliance-column-open = Open
compliance-column-met = In time
compliance-column-late = Late
compliance-column-overdue = Overdue
compliance-column-waived = Waived
compliance-column-days = Days late
field-provision = Provision
field-rule-versions-words = Words
field-rule-versions-number = Version
field-origin = From the catalogue
field-stopped-on = Stopped from
field-rule-versions-form = How it is reckoned
field-rule-id = Rule
field-subject = About
field-share = Share of
field-obligation-marks-kind = Mark
field-obligation-marks-day = Day
op-propose-rule = Draft a rule
op-take-rules = Take rules from the catalogue
op-change-rule = Change a rule
op-adopt-rule = Bring a rule into force
op-amend-rule = Amend a rule from a day
op-stop-rule = Stop a rule
op-remove-rule = Remove a draft rule
op-meet-obligation = Record that an obligation was met
op-waive-obligation = Waive an obligation
op-clear-obligation = Clear a mark on an obligation

## Refusals

rule-rule-state = The state of the rule does not allow it: a rule in force is amended from a day or stopped, not written anew.
rule-proof-is-kept = The register itself proves this; it is not recorded by hand. If it need not be done any more, waive it with a reason.
rule-obligation-met = This obligation is met already.

## Command line

cli-about-rule = Working regulations as rules: draft, bring into force, amend, try
cli-about-rule-list = List rules
cli-about-rule-show = Show a rule with its versions
cli-about-rule-catalogue = Show the rules that come with the program, with their sources
cli-about-rule-propose = Draft a rule
cli-about-rule-take = Take rules from the catalogue
cli-more-rule-take = With --from, binding rules are in force from that day; models are drafts in any case.
cli-about-rule-change = Change a draft, or title and remark of a rule
cli-about-rule-adopt = Bring a draft into force from a day
cli-about-rule-amend = Amend a rule from a day; the past stays as it was
cli-about-rule-stop = Stop a rule from a day
cli-about-rule-remove = Remove a draft
cli-about-rule-try = Show what a rule would give, without recording anything
cli-about-obligation = Obligations under the regulations: who owes what, by when, by which provision
cli-about-obligation-list = List obligations, the earliest due first
cli-about-obligation-meet = Record that an obligation was met, where the register cannot know
cli-about-obligation-waive = Waive an obligation, with the reason
cli-about-obligation-clear = Clear what was recorded by hand of an obligation
cli-about-obligation-compliance = Sum up compliance by member and by provision
cli-arg-rule-show-rule = Code of the rule, such as QT-001
cli-arg-rule-change-rule = Code of the rule, such as QT-001
cli-arg-rule-adopt-rule = Code of the rule, such as QT-001
cli-arg-rule-amend-rule = Code of the rule, such as QT-001
cli-arg-rule-stop-rule = Code of the rule, such as QT-001
cli-arg-rule-remove-rule = Code of the rule, such as QT-001
cli-arg-rule-try-rule = Code of the rule, such as QT-001
cli-arg-obligation-meet-rule = Code of the rule, such as QT-001
cli-arg-obligation-waive-rule = Code of the rule, such as QT-001
cli-arg-obligation-clear-rule = Code of the rule, such as QT-001
cli-arg-obligation-list-rule = Only obligations by this rule
cli-arg-rule-list-state = Only rules in this state
cli-arg-rule-propose-title = What the rule is about
cli-arg-rule-change-title = What the rule is about
cli-arg-provision = The provision, such as “Điều 7 khoản 2”
cli-arg-rule-propose-words = The words of the provision
cli-arg-rule-change-words = The words of the provision
cli-arg-rule-amend-words = The words of the provision
cli-arg-rule-propose-source = The source
cli-arg-rule-change-source = The source
cli-arg-rule-amend-source = The source
cli-arg-trigger = What sets the obligation off
cli-arg-every = Every how many stretches, with “every”
cli-arg-span = Length of the stretch
cli-arg-meeting-kind = Only this kind of meeting; may be given more than once
cli-arg-count = Number of days from what sets it off
cli-arg-rule-propose-in = Days or working days; working days when absent
cli-arg-rule-change-in = Days or working days; working days when absent
cli-arg-rule-amend-in = Days or working days; working days when absent
cli-arg-side = Before or after what sets it off; after when absent
cli-arg-rule-propose-role = Who owes it; the secretariat when absent
cli-arg-rule-change-role = Who owes it; the secretariat when absent
cli-arg-rule-amend-role = Who owes it; the secretariat when absent
cli-arg-proof = How it is proved done; by hand when absent
cli-arg-severity = Severity; a warning when absent
cli-arg-rule-propose-step = A step of the ladder: working days from the due day and who is told, such as -3=owner; may be given more than once
cli-arg-rule-change-step = A step of the ladder: working days from the due day and who is told, such as -3=owner; may be given more than once
cli-arg-rule-amend-step = A step of the ladder: working days from the due day and who is told, such as -3=owner; may be given more than once
cli-arg-rule-take-id = An entry of the catalogue, such as R-INV-1; all when absent
cli-arg-rule-take-from = In force from this day
cli-arg-rule-adopt-from = In force from this day
cli-arg-rule-amend-from = Amended from this day
cli-arg-rule-stop-from = In force no more from this day
cli-arg-rule-stop-reason = The reason
cli-arg-rule-try-subject = Try on this meeting, task, extension request (NV-012#2) or opinion round
cli-arg-rule-try-day = Try with this day as what sets it off
cli-arg-obligation-meet-subject = About what: code of a meeting, task, request (NV-012#2), opinion round or period
cli-arg-obligation-waive-subject = About what: code of a meeting, task, request (NV-012#2), opinion round or period
cli-arg-obligation-clear-subject = About what: code of a meeting, task, request (NV-012#2), opinion round or period
cli-arg-obligation-list-subject = Only obligations about this meeting, task, opinion round or period
cli-arg-obligation-list-owner = Who owes it: secretariat, standing, seat:5 or the code of a unit
cli-arg-obligation-meet-owner = Who owes it: secretariat, standing, seat:5 or the code of a unit
cli-arg-obligation-waive-owner = Who owes it: secretariat, standing, seat:5 or the code of a unit
cli-arg-obligation-clear-owner = Who owes it: secretariat, standing, seat:5 or the code of a unit
cli-arg-standing = Only obligations that stand so; may be given more than once
cli-arg-obligation-list-from = Due on this day or later
cli-arg-obligation-list-to = Due on this day or earlier
cli-arg-obligation-compliance-from = Due on this day or later
cli-arg-obligation-compliance-to = Due on this day or earlier
cli-arg-obligation-meet-day = The day it was met; today when absent
cli-arg-obligation-meet-words = How it was met
cli-arg-obligation-waive-reason = Why it is waived
cli-command-rule-list = The rules
cli-command-rule-show = A rule with its versions
cli-command-rule-catalogue = The rules that come with the program
cli-command-rule-propose = Draft a rule
cli-command-rule-take = Take rules from the catalogue
cli-command-rule-change = Change a rule
cli-command-rule-adopt = Bring a rule into force
cli-command-rule-amend = Amend a rule from a day
cli-command-rule-stop = Stop a rule
cli-command-rule-remove = Remove a draft rule
cli-command-rule-try = Try a rule without recording anything
cli-command-obligation-list = Obligations, by pages
cli-command-obligation-meet = Record that an obligation was met
cli-command-obligation-waive = Waive an obligation
cli-command-obligation-clear = Clear a mark on an obligation
cli-command-obligation-compliance = Compliance with the regulations
cli-done-rule-propose = Drafted { $code }; not in force yet.
cli-done-rule-take = Took { $count } rules from the catalogue.
cli-done-rule-change = Changed { $code }.
cli-done-rule-adopt = Brought { $code } into force.
cli-done-rule-amend = Amended { $code }; earlier obligations stay as they were.
cli-done-rule-stop = Stopped { $code }.
cli-done-rule-remove = Removed draft { $code }.
cli-done-obligation-meet = Recorded obligation { $rule } about { $subject } as met.
cli-done-obligation-waive = Waived obligation { $rule } about { $subject }.
cli-done-obligation-clear = Cleared the mark on obligation { $rule } about { $subject }.
cli-value-subject = SUBJECT
cli-value-owner = WHO
cli-value-trigger = TRIGGER
cli-value-span = SPAN
cli-value-side = SIDE
cli-value-proof = PROOF
cli-value-severity = SEVERITY
cli-value-standing = STANDING
