#define _GNU_SOURCE  // O_CLOEXEC beside strict C
#include "CInput.h"

#include <errno.h>
#include <fcntl.h>
#include <lzma.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

enum { raw_size = 1 << 16 };
static const uint64_t xz_memory_limit = 512u << 20;

typedef enum { plain, gzip, xz } kind;

struct cinput {
  int file;
  kind kind;
  int raw_ended, ended;
  z_stream zlib;
  lzma_stream lzma;
  const uint8_t *next;  // what was read and not yet given out or decompressed
  size_t left;
  const char *failure;
  uint8_t raw[raw_size];
};

// Reads more raw bytes behind those left. Answers 0 when that failed.
static int fill(cinput *input) {
  memmove(input->raw, input->next, input->left);
  input->next = input->raw;
  ptrdiff_t count;
  do {
    count = read(input->file, input->raw + input->left, raw_size - input->left);
  } while (count < 0 && errno == EINTR);
  if (count < 0) {
    input->failure = strerror(errno);
    return 0;
  }
  if (count == 0) input->raw_ended = 1;
  input->left += (size_t)count;
  return 1;
}

int32_t cinput_gives_once(const char *path) {
  struct stat status;
  if (strcmp(path, "-") == 0) return 1;
  // Opening a pipe would already take the place of its reader.
  return stat(path, &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

cinput *cinput_open(const char *path, int32_t *error) {
  int file = strcmp(path, "-") == 0 ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) {
    *error = errno;
    if (file >= 0) close(file);
    return NULL;
  }
  cinput *input = S_ISDIR(status.st_mode) ? NULL : calloc(1, sizeof *input);
  if (!input) {
    *error = S_ISDIR(status.st_mode) ? EISDIR : ENOMEM;
    close(file);
    return NULL;
  }
  input->file = file;
  input->next = input->raw;
  input->failure = "";
  while (input->left < 6 && !input->raw_ended) {
    if (!fill(input)) {
      *error = errno;
      cinput_close(input);
      return NULL;
    }
  }
  static const uint8_t xz_magic[6] = {0xFD, '7', 'z', 'X', 'Z', 0};
  if (input->left >= 6 && memcmp(input->next, xz_magic, 6) == 0 &&
      lzma_stream_decoder(&input->lzma, xz_memory_limit, LZMA_CONCATENATED) == LZMA_OK) {
    input->kind = xz;
  } else if (input->left >= 3 && memcmp(input->next, "\x1F\x8B\x08", 3) == 0 &&
             inflateInit2(&input->zlib, 16 + MAX_WBITS) == Z_OK) {
    input->kind = gzip;
  }
  return input;
}

void cinput_close(cinput *input) {
  if (input->kind == gzip) inflateEnd(&input->zlib);
  if (input->kind == xz) lzma_end(&input->lzma);
  close(input->file);
  free(input);
}

int32_t cinput_is_compressed(const cinput *input) { return input->kind != plain; }

static ptrdiff_t fail(cinput *input, const char *why) {
  input->failure = why;
  return -1;
}

static ptrdiff_t read_gzip(cinput *input, uint8_t *bytes, size_t capacity) {
  z_stream *stream = &input->zlib;
  stream->next_out = bytes;
  stream->avail_out = (uInt)(capacity > 1u << 30 ? 1u << 30 : capacity);
  size_t room = stream->avail_out;
  while (stream->avail_out == room && !input->ended) {
    if (input->left == 0 && !input->raw_ended && !fill(input)) return -1;
    if (input->left == 0) return fail(input, "the gzip data ends too early");
    stream->next_in = (Bytef *)input->next;
    stream->avail_in = (uInt)input->left;
    int result = inflate(stream, Z_NO_FLUSH);
    input->next = stream->next_in;
    input->left = stream->avail_in;
    if (result == Z_STREAM_END) {
      // A gzip file may have several members, and zeros behind the last one, with which tapes and the like are filled.
      int is_padded = 0;
      while (input->left > 0 || !input->raw_ended) {
        if (input->left < 2 && !input->raw_ended) {
          if (!fill(input)) return -1;
          continue;
        }
        if (!is_padded && input->left >= 2 && input->next[0] == 0x1F && input->next[1] == 0x8B) break;
        if (*input->next != 0) return fail(input, "something else stands behind the gzip data");
        is_padded = 1;
        input->next++;
        input->left--;
      }
      if (input->left > 0) {
        inflateReset2(stream, 16 + MAX_WBITS);
      } else {
        input->ended = 1;
      }
    } else if (result != Z_OK && result != Z_BUF_ERROR) {
      return fail(input, "the gzip data is damaged");
    }
  }
  return (ptrdiff_t)(room - stream->avail_out);
}

static ptrdiff_t read_xz(cinput *input, uint8_t *bytes, size_t capacity) {
  lzma_stream *stream = &input->lzma;
  stream->next_out = bytes;
  stream->avail_out = capacity;
  while (stream->avail_out == capacity && !input->ended) {
    if (input->left == 0 && !input->raw_ended && !fill(input)) return -1;
    stream->next_in = input->next;
    stream->avail_in = input->left;
    lzma_ret result = lzma_code(stream, input->raw_ended ? LZMA_FINISH : LZMA_RUN);
    input->next = stream->next_in;
    input->left = stream->avail_in;
    switch (result) {
      case LZMA_OK: break;
      case LZMA_STREAM_END: input->ended = 1; break;
      case LZMA_BUF_ERROR: return fail(input, "the xz data ends too early");
      case LZMA_MEMLIMIT_ERROR: return fail(input, "the xz data asks for more than 512 MiB of memory");
      default: return fail(input, "the xz data is damaged");
    }
  }
  return (ptrdiff_t)(capacity - stream->avail_out);
}

ptrdiff_t cinput_read(cinput *input, uint8_t *bytes, size_t capacity) {
  if (capacity == 0) return 0;
  switch (input->kind) {
    case gzip: return read_gzip(input, bytes, capacity);
    case xz: return read_xz(input, bytes, capacity);
    case plain: break;
  }
  if (input->left == 0 && !input->raw_ended && !fill(input)) return -1;
  size_t count = input->left < capacity ? input->left : capacity;
  memcpy(bytes, input->next, count);
  input->next += count;
  input->left -= count;
  return (ptrdiff_t)count;
}

const char *cinput_failure(const cinput *input) { return input->failure; }
