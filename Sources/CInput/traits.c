#include "CInput.h"

#include <string.h>

// Which of the traits a byte below 0x20 has.
static inline uint32_t control(uint8_t byte) {
  if (byte == '\t' || byte == '\n' || byte == '\r') return 0;
  return byte == 0 ? CINPUT_NUL | CINPUT_FORBIDDEN : CINPUT_FORBIDDEN;
}

static inline int continues(uint8_t byte) { return (byte & 0xC0) == 0x80; }

uint32_t cinput_traits(const uint8_t *bytes, size_t length) {
  static const uint64_t ones = 0x0101010101010101u, highs = 0x8080808080808080u;
  uint32_t traits = CINPUT_ASCII;
  const uint8_t *at = bytes, *end = bytes + length;
  while (at < end) {
    uint8_t first = *at;
    if (first < 0x80) {
      uint64_t word;
      // Eight bytes at once, if none is beyond ASCII or below the space.
      while (end - at >= 8 && (memcpy(&word, at, 8), ((word | (word - 0x20 * ones)) & highs) == 0)) at += 8;
      if (at == end || *at >= 0x80) continue;
      if (*at < 0x20) traits |= control(*at);
      at++;
      continue;
    }
    traits &= ~(uint32_t)CINPUT_ASCII;
    ptrdiff_t left = end - at;
    if (first < 0xE0) {
      if (first < 0xC2 || left < 2 || !continues(at[1])) return traits | CINPUT_INVALID;
      at += 2;
    } else if (first < 0xF0) {
      if (left < 3 || !continues(at[1]) || !continues(at[2])) return traits | CINPUT_INVALID;
      // Neither longer than it need be nor half of a pair (Unicode, table 3-7).
      if ((first == 0xE0 && at[1] < 0xA0) || (first == 0xED && at[1] > 0x9F)) return traits | CINPUT_INVALID;
      if (first == 0xEF && at[1] == 0xBF && at[2] >= 0xBE) traits |= CINPUT_FORBIDDEN;
      at += 3;
    } else {
      if (first > 0xF4 || left < 4 || !continues(at[1]) || !continues(at[2]) || !continues(at[3]))
        return traits | CINPUT_INVALID;
      if ((first == 0xF0 && at[1] < 0x90) || (first == 0xF4 && at[1] > 0x8F)) return traits | CINPUT_INVALID;
      at += 4;
    }
  }
  return traits;
}
