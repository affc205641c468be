#include "CInput.h"

#include <string.h>

// Sixteen bytes at once, and what is true of each of them: all bits or none.
typedef uint8_t block __attribute__((vector_size(16)));
typedef int8_t truth __attribute__((vector_size(16)));

static inline block load(const uint8_t *at) {
  block bytes;
  memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

// The last bytes of a text, behind them spaces: a character that is not whole is found at the first of these.
static inline block load_rest(const uint8_t *at, size_t length) {
  block bytes = (block){0} + ' ';
  memcpy(&bytes, at, length);
  return bytes;
}

static inline int is_any(truth truth) {
  uint64_t halves[2];
  memcpy(halves, &truth, sizeof halves);
  return (halves[0] | halves[1]) != 0;
}

// The bytes that stand one, two or three places before those of `bytes`.
#define BEFORE_1(previous, bytes) \
  __builtin_shufflevector(previous, bytes, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)
#define BEFORE_2(previous, bytes) \
  __builtin_shufflevector(previous, bytes, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29)
#define BEFORE_3(previous, bytes) \
  __builtin_shufflevector(previous, bytes, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28)

// What was found so far.
struct found {
  truth beyond_ascii, invalid, nul, forbidden;
};

static inline void look(struct found *found, block previous, block bytes) {
  truth control = (bytes < 0x20) & (bytes != '\t') & (bytes != '\n') & (bytes != '\r');
  found->forbidden |= control;
  found->nul |= bytes == 0;
  truth high = bytes >= 0x80;
  found->beyond_ascii |= high;
  if (!is_any(high | (previous >= 0x80))) return;
  block first = BEFORE_1(previous, bytes), second = BEFORE_2(previous, bytes), third = BEFORE_3(previous, bytes);
  truth continues = (bytes & 0xC0) == 0x80;
  truth has_to = (first >= 0xC0) | (second >= 0xE0) | (third >= 0xF0);
  // Neither longer than it need be nor half of a pair nor beyond the last character (Unicode, table 3-7).
  truth is_odd = ((first == 0xE0) & (bytes < 0xA0)) | ((first == 0xED) & (bytes >= 0xA0)) |
                 ((first == 0xF0) & (bytes < 0x90)) | ((first == 0xF4) & (bytes >= 0x90)) |
                 ((bytes >= 0xC0) & (bytes < 0xC2)) | (bytes >= 0xF5);
  found->invalid |= (continues ^ has_to) | is_odd;
  found->forbidden |= (second == 0xEF) & (first == 0xBF) & (bytes >= 0xBE);
}

uint32_t cinput_traits(const uint8_t *bytes, size_t length) {
  struct found found = {0};
  block previous = (block){0};
  size_t place = 0;
  for (; length - place >= sizeof(block); place += sizeof(block)) {
    block next = load(bytes + place);
    look(&found, previous, next);
    previous = next;
  }
  // A character may want bytes that the text has not got, so one more block stands behind it.
  look(&found, previous, load_rest(bytes + place, length - place));
  return (is_any(found.beyond_ascii) ? 0 : CINPUT_ASCII) | (is_any(found.invalid) ? CINPUT_INVALID : 0) |
         (is_any(found.nul) ? CINPUT_NUL : 0) | (is_any(found.forbidden) ? CINPUT_FORBIDDEN : 0);
}
