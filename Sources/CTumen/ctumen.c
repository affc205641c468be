#include "tumen.h"

// The functions are written in Swift (Sources/TumenC), which holds them to this header.
_Static_assert(TUMEN_INTERFACE == 1, "a change that breaks callers needs another number and file name");
