// Text as it stands in XML: one pass that copies it and looks at each character.
#include "CXML.h"

#include <string.h>

typedef uint8_t block __attribute__((vector_size(16)));
typedef int8_t truth __attribute__((vector_size(16)));

static inline int is_any(truth truth) {
  uint64_t halves[2];
  memcpy(halves, &truth, sizeof halves);
  return (halves[0] | halves[1]) != 0;
}

// Whether a character that begins with this byte may be one to escape or to refuse.
static inline int is_special(uint8_t byte, int32_t marks) {
  return byte < 0x20 || byte == '&' || byte == '<' || byte == '>' || byte == 0xEF ||
         (byte == '"' && (marks & cxml_quotes));
}

// Copies up to the next special byte, or to the end, and answers how far. Writes up to 15 bytes behind what it copies.
static size_t copy_plain(const uint8_t *text, size_t length, uint8_t *output, int32_t marks) {
  size_t place = 0;
  block quote = (block){0} + (uint8_t)(marks & cxml_quotes ? '"' : '&');
  for (; length - place >= sizeof(block); place += sizeof(block)) {
    block bytes;
    memcpy(&bytes, text + place, sizeof bytes);
    memcpy(output + place, &bytes, sizeof bytes);
    truth special =
        (bytes < 0x20) | (bytes == '&') | (bytes == '<') | (bytes == '>') | (bytes == 0xEF) | (bytes == quote);
    if (is_any(special)) break;
  }
  for (; place < length && !is_special(text[place], marks); place++) output[place] = text[place];
  return place;
}

// What stands for a byte, NULL if it stands for itself.
static const char *escape_of(uint8_t byte, int32_t marks) {
  switch (byte) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return marks & cxml_quotes ? "&quot;" : NULL;
    case '\r': return "&#13;";
    case '\t': return marks & cxml_breaks ? "&#9;" : NULL;
    case '\n': return marks & cxml_breaks ? "&#10;" : NULL;
    default: return NULL;
  }
}

ptrdiff_t cxml_escape(const uint8_t *text, size_t length, uint8_t *output, int32_t marks) {
  size_t place = copy_plain(text, length, output, marks);
  uint8_t *at = output + place;
  while (place < length) {
    uint8_t byte = text[place];
    int is_odd = byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    int is_no_character =
        byte == 0xEF && length - place >= 3 && text[place + 1] == 0xBF && text[place + 2] >= 0xBE;
    if (is_odd || is_no_character) return -1;
    const char *escape = escape_of(byte, marks);
    if (escape) {
      size_t count = strlen(escape);
      memcpy(at, escape, count);
      at += count;
    } else {
      *at++ = byte;
    }
    place++;
    size_t plain = copy_plain(text + place, length - place, at, marks);
    place += plain;
    at += plain;
  }
  return at - output;
}
