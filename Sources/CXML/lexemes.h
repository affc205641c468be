// What the scanner knows of characters, names and white space (XML 1.0, sections 2.2 and 2.3).
#ifndef CXML_LEXEMES_H
#define CXML_LEXEMES_H

#include <stddef.h>
#include <stdint.h>

// What became of a token: it was taken, it does not end within the input, or it is none of ours.
typedef enum { taken, cut, foreign } outcome;

enum { begins_name = 1, in_name = 2, in_text = 4, in_value = 8 };
static const uint8_t classes[128] = {
    ['\t'] = in_text,
    [' '] = in_text | in_value,
    ['!'] = in_text | in_value,
    ['"'] = in_text,
    ['#' ... '%'] = in_text | in_value,
    ['\''] = in_text,
    ['(' ... ','] = in_text | in_value,
    ['-' ... '.'] = in_text | in_value | in_name,
    ['/'] = in_text | in_value,
    ['0' ... '9'] = in_text | in_value | in_name,
    [':' ... ';'] = in_text | in_value,
    ['=' ... '@'] = in_text | in_value,
    ['A' ... 'Z'] = in_text | in_value | in_name | begins_name,
    ['[' ... '\\'] = in_text | in_value,
    [']'] = in_value,
    ['^'] = in_text | in_value,
    ['_'] = in_text | in_value | in_name | begins_name,
    ['`'] = in_text | in_value,
    ['a' ... 'z'] = in_text | in_value | in_name | begins_name,
    ['{' ... 127] = in_text | in_value,
};

static inline int is(uint8_t byte, int class) { return byte < 128 && classes[byte] & class; }
static inline int continues(uint8_t byte) { return (byte & 0xC0) == 0x80; }

// How many bytes the character has that begins beyond ASCII, 0 if XML cannot hold it or it is not whole.
static inline size_t wide(const uint8_t *at, const uint8_t *end) {
  size_t left = (size_t)(end - at);
  uint8_t first = at[0];
  if (first < 0xE0) return first >= 0xC2 && left >= 2 && continues(at[1]) ? 2 : 0;
  if (first < 0xF0) {
    if (left < 3 || !continues(at[1]) || !continues(at[2])) return 0;
    if ((first == 0xE0 && at[1] < 0xA0) || (first == 0xED && at[1] >= 0xA0)) return 0;
    return first == 0xEF && at[1] == 0xBF && at[2] >= 0xBE ? 0 : 3;
  }
  if (first > 0xF4 || left < 4 || !continues(at[1]) || !continues(at[2]) || !continues(at[3])) return 0;
  return (first == 0xF0 && at[1] < 0x90) || (first == 0xF4 && at[1] > 0x8F) ? 0 : 4;
}

// The end of a name with at most one colon, which stands at `colon` then; `at` if there is none. Nothing else than the end
// of the input cuts it short.
static inline const uint8_t *name_end(const uint8_t *at, const uint8_t *end, const uint8_t **colon) {
  const uint8_t *begin = at;
  *colon = NULL;
  if (at == end || !is(*at, begins_name)) return begin;
  while (at < end) {
    if (is(*at, in_name)) {
      at++;
    } else if (*at == ':' && !*colon) {
      *colon = at++;
      if (at < end && !is(*at, begins_name)) return begin;
    } else {
      break;
    }
  }
  return at;
}

// Behind white space, whose lines are counted; a CR stays where it is unless a LF follows.
static inline const uint8_t *space_end(const uint8_t *at, const uint8_t *end, uint32_t *lines) {
  for (; at < end; at++) {
    if (*at == '\n') {
      ++*lines;
    } else if (*at == '\r') {
      if (at + 1 == end || at[1] != '\n') return at;
    } else if (*at != ' ' && *at != '\t') {
      return at;
    }
  }
  return at;
}

// Whether white space ends with the input, or before a CR that may be half of the end of a line.
static inline int ends(const uint8_t *at, const uint8_t *end) { return at == end || (*at == '\r' && at + 1 == end); }

#endif
