// XXH3, the hash that fingerprints are made of: stable across machines and versions. And a look ahead into memory.
#ifndef CHASH_H
#define CHASH_H

#include <stddef.h>
#include <stdint.h>

/// XXH3 with 64 bits of `length` bytes. Not for secrets: who wants a collision finds one.
uint64_t chash64(const void *_Nullable bytes, size_t length);

/// Has the processor bring the bytes at `address` from memory, without waiting for them. A hint: any address will do.
static inline void chash_prefetch(const void *_Nonnull address) { __builtin_prefetch(address); }

#endif
