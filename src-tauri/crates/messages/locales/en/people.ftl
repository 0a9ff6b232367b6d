### Words of the infrastructure, of who carries what, of each member's work and of the overview.

## Infrastructure: codes of the register

inventory-kind-data-centre = Data centre
inventory-kind-network = Network, lines
inventory-kind-platform = Platform
inventory-kind-database = Database
inventory-kind-application = Application
inventory-kind-equipment = Equipment
inventory-kind-site = Site, connected place
inventory-kind-other = Other
inventory-state-planned = Planned
inventory-state-building = Being built
inventory-state-in-use = In use
inventory-state-degraded = Degraded
inventory-state-retired = Retired
op-add-inventory-item = Add an item of infrastructure
op-edit-inventory-item = Edit an item of infrastructure
op-remove-inventory-item = Remove an item of infrastructure
op-link-inventory-item = Tie infrastructure to a task or target
op-unlink-inventory-item = Untie infrastructure from a task or target
field-owner = Managing unit
field-owner-unit-id = Managing unit
field-locality = Locality
field-capacity = Capacity
field-capacity-unit = Unit of the capacity
field-since = In use since
field-since-on = In use since
field-item-id = Item of infrastructure

## Infrastructure: figures

inventory-items = Items
inventory-capacity-sum = { $coming ->
    [0] { $present } { $unit }
   *[other] { $present } { $unit }, { $coming } { $unit } to come
}
inventory-without-links = Tied to no task and no target
inventory-without-source = Source not written down
inventory-by-kind = By kind
inventory-by-owner = By managing unit
inventory-by-locality = By locality
inventory-no-owner = Managing unit not known
inventory-no-locality = Locality not known

## Infrastructure: the screen

nav-inventory = Infrastructure
inventory-tabs = Ways to look at the infrastructure
inventory-tab-list = List
inventory-tab-totals = Totals
inventory-panel = Item { $code }
inventory-choose = Choose a row to see the whole item.
inventory-pages = Pages of the list
inventory-filter = Filter by name, code, locality
inventory-any-kind = Any kind
inventory-any-state = Any state
inventory-any-owner = Any unit
inventory-any-locality = Any locality
inventory-tied-to = Tied to { $code }
inventory-shown = { $count } of { $all } items
inventory-ties = Tied to
inventory-ties-of = { $tasks ->
    [one] { $tasks } task
   *[other] { $tasks } tasks
}, { $targets ->
    [one] { $targets } target
   *[other] { $targets } targets
}
inventory-empty = The register holds no infrastructure yet
inventory-empty-why = At the first meeting the members asked to review the existing information technology infrastructure of the whole sector. Write down each data centre, network, platform and database: who manages it, where it is, what it can carry, and which tasks and targets it serves.
inventory-none = No item fits the filter
inventory-none-why = Take a condition off, or clear the filter to see the whole list.
inventory-add = Add an item
inventory-add-title = Add an item of infrastructure
inventory-edit = Edit
inventory-edit-title = Edit item { $code }
inventory-remove = Remove
inventory-added = Added “{ $name }”.
inventory-edited = Changed { $code }.
inventory-removed = Took { $code } out of the register.
inventory-tie = Tie to a task or target
inventory-tie-title = Tie { $code } to a task or a target
inventory-tie-help = Which task or target does this item serve, or is it a condition of?
inventory-tie-missing = Choose a task or a target.
inventory-tied = Tied { $code }.
inventory-untie = Untie { $code }
inventory-untied = Untied { $code }.
inventory-facts = Facts of the item
inventory-bears-on = Tasks and targets it bears on
inventory-bears-on-none = Tied to no task and no target yet.
inventory-history = See the item’s history
inventory-since-planned = To be in use from
inventory-name-hint = Its official name, such as “The Ministry’s data centre”
inventory-name-missing = Write the name of the item.
inventory-kind-missing = Choose a kind.
inventory-capacity-wrong = The capacity is a whole number, such as 40.
inventory-capacity-unit = Unit of measurement
inventory-capacity-unit-hint = TB, Mbps, machines…
inventory-capacity-unit-missing = Write the unit of measurement, such as TB or Mbps.
inventory-source-hint = The report or document the figures come from
inventory-totals-rule = Capacities are summed by their unit: items in use or degraded are there now; planned ones and those being built are to come; retired ones are not counted.
inventory-coming = { $amount } to come
inventory-sum = Total

## Command line

cli-value-item = ITEM
cli-value-capacity = CAPACITY
cli-value-locality = LOCALITY
cli-about-inventory = Infrastructure of the sector
cli-about-inventory-list = List the infrastructure
cli-about-inventory-show = Show one item
cli-about-inventory-totals = Infrastructure in figures: by kind, unit and locality
cli-about-inventory-add = Add an item
cli-about-inventory-edit = Edit an item
cli-about-inventory-remove = Remove an item written down by mistake
cli-about-inventory-link = Tie an item to a task or a target
cli-about-inventory-unlink = Untie an item from a task or a target
cli-more-inventory-remove = What went out of use is not removed: set its state to retired, and the register keeps it.
cli-arg-item = Code of the item, such as HT-001
cli-arg-owner = Managing unit: code, abbreviation or name
cli-arg-inventory-list-owner = Only items of this unit; “none”: managing unit not known
cli-arg-locality = Province or city
cli-arg-inventory-list-locality = Only items in this locality; “none”: locality not known
cli-arg-capacity = Capacity with its unit, such as “40 TB”; empty clears it
cli-arg-since = In use since; planned, being built: to be in use from
cli-arg-task = Task: code, such as NV-012
cli-arg-inventory-list-text = Only items with these words in code, name or locality
cli-arg-inventory-list-task = Only items tied to this task
cli-arg-inventory-list-target = Only items tied to this target
cli-arg-inventory-list-kind = Only items of this kind
cli-arg-inventory-list-state = Only items in this state
cli-arg-inventory-add-name = Name
cli-arg-inventory-edit-name = Name
cli-arg-inventory-add-state = State
cli-arg-inventory-edit-state = State
cli-command-inventory-list = The infrastructure, by pages
cli-command-inventory-show = An item of infrastructure with its tasks and targets
cli-command-inventory-totals = The infrastructure in figures
cli-command-inventory-add = Add an item of infrastructure
cli-command-inventory-edit = Edit an item of infrastructure
cli-command-inventory-remove = Remove an item of infrastructure
cli-command-inventory-link = Tie infrastructure to a task or a target
cli-command-inventory-unlink = Untie infrastructure from a task or a target
cli-done-inventory-add = Added { $code }.
cli-done-inventory-edit = Changed { $code }.
cli-done-inventory-remove = Removed { $code }. It can be undone.
cli-done-inventory-link = Tied { $code }.
cli-done-inventory-unlink = Untied { $code }.
