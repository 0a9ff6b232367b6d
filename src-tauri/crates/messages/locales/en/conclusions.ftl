### Meetings in the window: conclusions, minutes, opinions.
