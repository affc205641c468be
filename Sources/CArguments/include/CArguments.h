// The arguments of the process as the system hands them over. Swift reads them in /proc, which not every system has.
#ifndef CARGUMENTS_H
#define CARGUMENTS_H

#include <stdint.h>

/// How many arguments there are, the name of the program among them.
int32_t carguments_count(void);

/// The argument at a place below the count; lives as long as the process.
const char *_Nonnull carguments_at(int32_t place);

#endif
