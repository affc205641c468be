#include "CHash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

uint64_t chash64(const void *bytes, size_t length) { return XXH3_64bits(bytes, length); }
