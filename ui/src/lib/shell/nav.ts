import Target from "@lucide/svelte/icons/target";
import BookMarked from "@lucide/svelte/icons/book-marked";
import ChartGantt from "@lucide/svelte/icons/chart-gantt";
import FileOutput from "@lucide/svelte/icons/file-output";
import FileText from "@lucide/svelte/icons/file-text";
import HistoryIcon from "@lucide/svelte/icons/history";
import House from "@lucide/svelte/icons/house";
import Gavel from "@lucide/svelte/icons/gavel";
import Grid3x3 from "@lucide/svelte/icons/grid-3x3";
import ListOrdered from "@lucide/svelte/icons/list-ordered";
import ListChecks from "@lucide/svelte/icons/list-checks";
import Server from "@lucide/svelte/icons/server";
import Settings from "@lucide/svelte/icons/settings";
import UserRoundCheck from "@lucide/svelte/icons/user-round-check";
import Users from "@lucide/svelte/icons/users";
import type { SCREENS } from "$lib/route";
import type { Icon } from "$lib/ui/marks";

/** The icon of each screen of the sidebar. */
export const ICONS: Record<(typeof SCREENS)[number], Icon> = {
  overview: House,
  work: UserRoundCheck,
  tasks: ListChecks,
  meetings: Gavel,
  schedule: ChartGantt,
  members: Users,
  matrix: Grid3x3,
  targets: Target,
  priorities: ListOrdered,
  inventory: Server,
  instruments: FileText,
  reports: FileOutput,
  registry: BookMarked,
  history: HistoryIcon,
  settings: Settings,
};
