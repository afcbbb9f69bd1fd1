// libzip as one module; only Spreadsheets imports it.
#include <zip.h>
