/** How many rows of the present list are chosen, for the status bar. */
class Selection {
  count = $state(0);
}

/** The one selection of the window. */
export const selection = new Selection();
