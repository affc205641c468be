// Snowball: the part of a word that its endings leave, for languages with an algorithm of Martin Porter's family.
//
// No handle may be used by two threads at once.
#ifndef CSTEMMER_H
#define CSTEMMER_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

typedef struct cstemmer cstemmer;

/// A stemmer for a language by its ISO 639 code ("ru"), or NULL where there is none.
cstemmer *_Nullable cstemmer_open(const char *language);
void cstemmer_close(cstemmer *stemmer);

/// Writes the stem of a word in small letters to `out`, at most `capacity` bytes. Answers its length; 0 if it has none,
/// does not fit, or there is no memory.
int32_t cstemmer_stem(cstemmer *stemmer, const uint8_t *word, int32_t length, uint8_t *out, int32_t capacity);

#pragma clang assume_nonnull end
#endif
