/** Moves the focus between the rows of a list (`data-row`) with ↑ ↓ Home End. */
export function onRowKey(event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return;
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (at === -1) return;
  const to =
    event.key === "ArrowDown" ? Math.min(rows.length - 1, at + 1)
    : event.key === "ArrowUp" ? Math.max(0, at - 1)
    : event.key === "Home" ? 0
    : event.key === "End" ? rows.length - 1
    : null;
  if (to === null) return;
  event.preventDefault();
  rows[to]?.focus();
}
