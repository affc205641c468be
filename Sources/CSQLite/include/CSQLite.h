// What SQLite offers by a call with variable arguments, which Swift cannot make.
#ifndef CSQLITE_H
#define CSQLITE_H

/// Lets SQLite count no memory: it does so under one lock, for which the threads of a process wait. To be called before
/// anything else of SQLite, by whom the process belongs to.
void csqlite_count_no_memory(void);

#endif
