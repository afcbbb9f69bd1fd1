// A layer between SQLite and its files that fails one operation on purpose.

#include "faulty_files.h"

#include <dirent.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct faulty_file {
    sqlite3_file base;
    /// The name that SQLite keeps for as long as the file is open; NULL for files without one.
    const char *path;
    /// Whether its first sync makes the folder durable, too, as the system's layer does it for a
    /// journal or log that it may have made.
    bool makes_folder_durable;
    /// The file of the system's layer, behind this one in memory.
    sqlite3_file *real;
};

static sqlite3_vfs *system_files;
static sqlite3_vfs layer;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char folder[1024];
static int64_t count, at;
static enum faulty_way way;
static bool is_armed, has_struck;

/// Kinds of operation, by what a fault of the disk does to them.
enum kind { LOOKS, CHANGES, GROWS };

/// Counts an operation; whether it goes wrong.
static bool goes_wrong(const char *path, enum kind kind) {
    if (!path) return false;
    pthread_mutex_lock(&lock);
    bool wrong = false;
    if (is_armed && strncmp(path, folder, strlen(folder)) == 0) {
        count++;
        if (count == at) has_struck = true;
        switch (way) {
        case FAULTY_ONCE: wrong = count == at; break;
        case FAULTY_FULL: wrong = has_struck && kind == GROWS; break;
        case FAULTY_READ_ONLY: wrong = has_struck && kind != LOOKS; break;
        default: wrong = has_struck;
        }
    }
    pthread_mutex_unlock(&lock);
    return wrong;
}

static bool is_way(enum faulty_way other) {
    pthread_mutex_lock(&lock);
    bool is = is_armed && way == other;
    pthread_mutex_unlock(&lock);
    return is;
}

static struct faulty_file *of(sqlite3_file *file) { return (struct faulty_file *)file; }

// Operations on one file.

static int file_close(sqlite3_file *file) {
    return of(file)->real->pMethods->xClose(of(file)->real);
}

static int file_read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset) {
    if (goes_wrong(of(file)->path, LOOKS)) return SQLITE_IOERR_READ;
    return of(file)->real->pMethods->xRead(of(file)->real, bytes, size, offset);
}

static int file_write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset) {
    sqlite3_file *real = of(file)->real;
    if (!goes_wrong(of(file)->path, GROWS))
        return real->pMethods->xWrite(real, bytes, size, offset);
    // As a disk does it: half of it has come in.
    real->pMethods->xWrite(real, bytes, size / 2, offset);
    return is_way(FAULTY_FULL) ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

static int file_truncate(sqlite3_file *file, sqlite3_int64 size) {
    if (goes_wrong(of(file)->path, CHANGES)) return SQLITE_IOERR_TRUNCATE;
    return of(file)->real->pMethods->xTruncate(of(file)->real, size);
}

/// Copies what a loss of power would leave of a file beside it.
static bool keep_durable(struct faulty_file *file) {
    char name[1100], bytes[65536];
    snprintf(name, sizeof name, "%s.durable", file->path);
    FILE *copy = fopen(name, "wb");
    sqlite3_int64 size = 0;
    if (!copy || file->real->pMethods->xFileSize(file->real, &size)) return false;
    bool kept = true;
    for (sqlite3_int64 done = 0; kept && done < size; done += sizeof bytes) {
        size_t part = size - done < (sqlite3_int64)sizeof bytes ? size - done : sizeof bytes;
        kept = !file->real->pMethods->xRead(file->real, bytes, (int)part, done)
            && fwrite(bytes, 1, part, copy) == part;
    }
    return !fclose(copy) && kept;
}

/// Files that were removed do not come back after a loss of power from here on.
static void forget_removed(void) {
    static const char ending[] = ".durable";
    DIR *names = opendir(folder);
    for (struct dirent *entry; names && (entry = readdir(names));) {
        size_t length = strlen(entry->d_name);
        if (length < sizeof ending || strcmp(entry->d_name + length - sizeof ending + 1, ending))
            continue;
        char copy[1300], name[1300];
        snprintf(copy, sizeof copy, "%s/%s", folder, entry->d_name);
        snprintf(name, sizeof name, "%.*s", (int)(strlen(copy) - sizeof ending + 1), copy);
        if (access(name, F_OK)) remove(copy);
    }
    if (names) closedir(names);
}

static int file_sync(sqlite3_file *file, int flags) {
    (void)flags;
    if (goes_wrong(of(file)->path, CHANGES)) return SQLITE_IOERR_FSYNC;
    if (!is_way(FAULTY_POWER_CUT)) return SQLITE_OK;
    // The real disk may forget everything after a test; what would be kept of it is copied.
    if (!keep_durable(of(file))) return SQLITE_IOERR_FSYNC;
    if (of(file)->makes_folder_durable) forget_removed();
    of(file)->makes_folder_durable = false;
    return SQLITE_OK;
}

static int file_size(sqlite3_file *file, sqlite3_int64 *size) {
    if (goes_wrong(of(file)->path, LOOKS)) return SQLITE_IOERR_FSTAT;
    return of(file)->real->pMethods->xFileSize(of(file)->real, size);
}

static int file_lock(sqlite3_file *file, int level) {
    return of(file)->real->pMethods->xLock(of(file)->real, level);
}

static int file_unlock(sqlite3_file *file, int level) {
    return of(file)->real->pMethods->xUnlock(of(file)->real, level);
}

static int file_is_reserved(sqlite3_file *file, int *is) {
    return of(file)->real->pMethods->xCheckReservedLock(of(file)->real, is);
}

static int file_control(sqlite3_file *file, int operation, void *argument) {
    return of(file)->real->pMethods->xFileControl(of(file)->real, operation, argument);
}

static int file_sector_size(sqlite3_file *file) {
    return of(file)->real->pMethods->xSectorSize(of(file)->real);
}

static int file_traits(sqlite3_file *file) {
    return of(file)->real->pMethods->xDeviceCharacteristics(of(file)->real);
}

static int file_map_shared(sqlite3_file *file, int page, int size, int extend, void volatile **at) {
    if (goes_wrong(of(file)->path, LOOKS)) return SQLITE_IOERR_SHMMAP;
    return of(file)->real->pMethods->xShmMap(of(file)->real, page, size, extend, at);
}

static int file_lock_shared(sqlite3_file *file, int offset, int number, int flags) {
    return of(file)->real->pMethods->xShmLock(of(file)->real, offset, number, flags);
}

static void file_order_shared(sqlite3_file *file) {
    of(file)->real->pMethods->xShmBarrier(of(file)->real);
}

static int file_unmap_shared(sqlite3_file *file, int removes) {
    return of(file)->real->pMethods->xShmUnmap(of(file)->real, removes);
}

// The second version: no file is mapped into memory past the counting.
static const sqlite3_io_methods methods = {
    2, file_close, file_read, file_write, file_truncate, file_sync, file_size, file_lock,
    file_unlock, file_is_reserved, file_control, file_sector_size, file_traits, file_map_shared,
    file_lock_shared, file_order_shared, file_unmap_shared, NULL, NULL,
};

// Operations on names.

static int open_file(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *got) {
    (void)vfs;
    struct faulty_file *faulty = of(file);
    faulty->base.pMethods = NULL;
    if (goes_wrong(path, flags & SQLITE_OPEN_READWRITE ? CHANGES : LOOKS)) {
        if (!is_way(FAULTY_READ_ONLY)) return SQLITE_CANTOPEN;
        // The system's layer then tries again for reading alone, and says so.
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    }
    faulty->path = path;
    faulty->makes_folder_durable = flags & SQLITE_OPEN_CREATE
        && flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL);
    faulty->real = (sqlite3_file *)(faulty + 1);
    int code = system_files->xOpen(system_files, path, faulty->real, flags, got);
    if (faulty->real->pMethods) faulty->base.pMethods = &methods;
    return code;
}

static int delete_file(sqlite3_vfs *vfs, const char *path, int makes_durable) {
    (void)vfs;
    if (goes_wrong(path, CHANGES)) return SQLITE_IOERR_DELETE;
    if (makes_durable && is_way(FAULTY_POWER_CUT)) {
        char name[1100];
        snprintf(name, sizeof name, "%s.durable", path);
        remove(name);
    }
    return system_files->xDelete(system_files, path, makes_durable);
}

static int access_file(sqlite3_vfs *vfs, const char *path, int flags, int *may) {
    (void)vfs;
    if (goes_wrong(path, LOOKS)) return SQLITE_IOERR_ACCESS;
    return system_files->xAccess(system_files, path, flags, may);
}

static void install(void) {
    system_files = sqlite3_vfs_find(NULL);
    layer = *system_files;
    layer.zName = "canbo-faulty";
    layer.szOsFile = (int)sizeof(struct faulty_file) + system_files->szOsFile;
    layer.xOpen = open_file;
    layer.xDelete = delete_file;
    layer.xAccess = access_file;
    sqlite3_vfs_register(&layer, 1);
}

void faulty_files_install(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, install);
}

void faulty_files_arm(const char *below, int64_t operation, enum faulty_way new_way) {
    pthread_mutex_lock(&lock);
    strncpy(folder, below, sizeof folder - 1);
    count = 0;
    at = operation;
    way = new_way;
    is_armed = true;
    has_struck = false;
    pthread_mutex_unlock(&lock);
}

bool faulty_files_struck(void) {
    pthread_mutex_lock(&lock);
    bool struck = has_struck;
    pthread_mutex_unlock(&lock);
    return struck;
}

int64_t faulty_files_disarm(void) {
    pthread_mutex_lock(&lock);
    is_armed = false;
    int64_t operations = count;
    pthread_mutex_unlock(&lock);
    return operations;
}
