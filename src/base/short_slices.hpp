// For threads that many others wait for and that compute for microseconds at a time: those who write and sync for everybody. On a machine that
// is busy with jobs such a thread waits for a core each time it wakes, three times a sync. Asking the scheduler for short turns makes it run
// sooner when it wakes, and takes no more than its fair share: its turns are shorter. Needs no privilege; Linux 6.12 and newer (EEVDF's custom
// slices, sched_setattr(2)), elsewhere it does nothing.
#pragma once

namespace athanor {

void prefer_short_slices();  // of the calling thread

}  // namespace athanor
