// A file as a stream of bytes, decompressed on the way when it begins like gzip or xz, and a look at bytes as text.
#ifndef CINPUT_H
#define CINPUT_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

typedef struct cinput cinput;

/// Opens a file ("-" is standard input). NULL with errno's value in `error` if that fails; a folder is EISDIR.
cinput *_Nullable cinput_open(const char *path, int32_t *error);
void cinput_close(cinput *input);

/// Whether the bytes are decompressed on the way.
int32_t cinput_is_compressed(const cinput *input);

/// Whether a path leads to what gives its bytes once only: standard input, a pipe, a terminal.
int32_t cinput_gives_once(const char *path);

/// Reads up to `capacity` bytes. Answers how many, 0 at the end, -1 after a failure (see cinput_failure).
ptrdiff_t cinput_read(cinput *input, uint8_t *bytes, size_t capacity);

/// Why the last read failed, in words; lives as long as the input.
const char *cinput_failure(const cinput *input);

/// What bytes are as text: whether all are ASCII, whether some are no valid UTF-8 (where the look at them ends), whether a
/// NUL stands in them or another character that XML 1.0 cannot hold.
#define CINPUT_ASCII 1u
#define CINPUT_INVALID 2u
#define CINPUT_NUL 4u
#define CINPUT_FORBIDDEN 8u
uint32_t cinput_traits(const uint8_t *bytes, size_t length);

/// Opens a file without a name in a folder for writing and reading, which is gone if nobody names it, however the process ends. Answers
/// its descriptor, -1 where there are no such files.
int32_t cinput_open_unnamed(const char *folder);

/// Gives such a file a name that no other has. 0, or -1 after a failure.
int32_t cinput_name(int32_t file, const char *name);

#pragma clang assume_nonnull end
#endif
