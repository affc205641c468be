// XXH3, the hash that fingerprints are made of: stable across machines and versions.
#ifndef CHASH_H
#define CHASH_H

#include <stddef.h>
#include <stdint.h>

/// XXH3 with 64 bits of `length` bytes. Not for secrets: who wants a collision finds one.
uint64_t chash64(const void *_Nullable bytes, size_t length);

#endif
