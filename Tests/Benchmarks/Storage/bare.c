// The bare call that the storage layer is compared with: the same look-ups by key, on the file that
// storage-driver has written, by one prepared statement. Prints the seconds that they took.

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int main(int count_of_arguments, char **arguments) {
    if (count_of_arguments != 3) return 64;
    int count = atoi(arguments[2]);
    sqlite3 *file;
    sqlite3_stmt *statement;
    if (sqlite3_open_v2(arguments[1], &file, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL))
        return 1;
    if (sqlite3_prepare_v2(file, "SELECT id, label, amount, content FROM record WHERE id = ?1", -1,
                           &statement, NULL))
        return 2;
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (int number = 0; number < count; number++) {
        char id[32], label[64], content[256];
        int length = snprintf(id, sizeof id, "record-%d", number % 1000);
        sqlite3_bind_text(statement, 1, id, length, SQLITE_STATIC);
        if (sqlite3_step(statement) != SQLITE_ROW) return 3;
        int label_size = sqlite3_column_bytes(statement, 1);
        memcpy(label, sqlite3_column_text(statement, 1), label_size);
        int content_size = sqlite3_column_bytes(statement, 3);
        memcpy(content, sqlite3_column_blob(statement, 3), content_size);
        if (label_size != 40 || content_size != 200 || sqlite3_column_int64(statement, 2) != 7)
            return 4;
        sqlite3_reset(statement);
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%.6f\n", (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9);
    sqlite3_finalize(statement);
    sqlite3_close(file);
    return 0;
}
