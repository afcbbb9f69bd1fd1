#ifndef CANBO_FAULTY_FILES_H
#define CANBO_FAULTY_FILES_H

#include <stdbool.h>
#include <stdint.h>

/// What happens at the n-th operation on a file.
enum faulty_way {
    /// It fails, and those behind it succeed.
    FAULTY_ONCE,
    /// It fails, and all behind it.
    FAULTY_LASTING,
    /// From it on the disk is full: half of what is written comes in.
    FAULTY_FULL,
    /// From it on nothing can be changed, and files can be opened for reading alone.
    FAULTY_READ_ONLY,
    /// The power fails: it and all behind it fail, and what was made durable of each file is kept
    /// beside it under its name with `.durable` behind.
    FAULTY_POWER_CUT,
};

/// Puts a layer between SQLite and all files that it opens from here on in this process; until it
/// is armed it does nothing (https://www.sqlite.org/vfs.html).
void faulty_files_install(void);

/// Counts operations on the files below a folder from 1, and lets the `at`-th go wrong.
///
/// One folder at a time; with an `at` that never comes, operations are only counted.
void faulty_files_arm(const char *folder, int64_t at, enum faulty_way way);

/// Whether the operation that was to go wrong has come.
bool faulty_files_struck(void);

/// Lets everything succeed again; the number of operations since the arming.
int64_t faulty_files_disarm(void);

#endif
