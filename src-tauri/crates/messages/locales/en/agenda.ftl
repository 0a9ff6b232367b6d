### Meetings in the window: their list and their preparation.

nav-meetings = Meetings
meetings-tabs = Parts of the meeting
meetings-tab-prepare = Preparation
meetings-tab-minutes = Minutes
meetings-tab-conclude = Conclusions
