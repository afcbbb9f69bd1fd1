// libexpat as one module; only Spreadsheets imports it.
#include <expat.h>
