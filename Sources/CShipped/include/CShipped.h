// The files that travel inside the binary (the rules of transliteration and of segmentation, the shipped glossaries, stop
// words, nouns, the page of findings), and which binary it is.
#ifndef CSHIPPED_H
#define CSHIPPED_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

typedef struct cshipped_file {
  /// The folder and name in the tree: "Rules/Hang-Latn-kcna.rules", "Glossaries/dprk-russia.yaml".
  const char *name;
  const uint8_t *bytes;
  size_t length;
} cshipped_file;

size_t cshipped_count(void);

/// File number `index`, from 0 to cshipped_count() - 1; its contents live for ever.
cshipped_file cshipped_at(size_t index);

/// A number that tells this build of the program from others: what the linker made of its contents (--build-id), so that
/// copies share it; else of the size, the time and the place of its file. 0 if they cannot be told.
uint64_t cshipped_build(void);

/// The path of the executable or library that holds this code, which lives for ever; NULL if it cannot be told.
const char *_Nullable cshipped_path(void);

#pragma clang assume_nonnull end
#endif
