#include "CArguments.h"

static int32_t count;
static char **arguments;

// glibc hands what main gets to whatever runs before main.
__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  arguments = argv;
}

int32_t carguments_count(void) { return count; }

const char *carguments_at(int32_t place) { return arguments[place]; }
