### Meetings in the window: minutes typed live.
