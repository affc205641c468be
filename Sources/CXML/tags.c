// Start tags before the parser sees them: it compares the attributes of an element each with each, and hands them over
// only then.
#define _GNU_SOURCE  // memrchr beside strict C
#include "reader.h"

#include <string.h>

// Where a tag is that goes on in the next piece.
enum { outside, at_name, within, behind_space };

// No tag with too many attributes is shorter than this: each of them takes a space and a letter at the least.
enum { crowded_length = 2 * attribute_count_limit };

static int is_space(uint8_t byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

static int begins_name(uint8_t byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' || byte == ':' || byte >= 0x80;
}

// Follows a tag up to its end or to that of the piece, and answers where that is; stops at one attribute too many.
static size_t follow(cxml_tag *tag, const uint8_t *bytes, size_t place, size_t length, int is_html) {
  for (; place < length; place++) {
    uint8_t byte = bytes[place];
    if (tag->state == at_name) {
      tag->state = begins_name(byte) ? within : outside;
      if (tag->state == outside) return place;
    } else if (tag->state == '"' || tag->state == '\'') {
      // In XML no attribute holds another “<”: this was no tag.
      if (byte == '<' && !is_html) return tag->state = outside, place;
      if (byte == tag->state) tag->state = behind_space;
    } else if (byte == '>' || (byte == '<' && !is_html)) {
      return tag->state = outside, place;
    } else if (byte == '"' || byte == '\'') {
      tag->state = byte;
    } else if (is_space(byte) || byte == '/') {
      tag->state = behind_space;
    } else {
      if (tag->state == behind_space && byte != '=' && ++tag->attributes > attribute_count_limit) return place;
      tag->state = within;
    }
  }
  return place;
}

static int is_crowded(const cxml_tag *tag) { return tag->attributes > attribute_count_limit; }

ptrdiff_t cxml_crowded_tag(cxml_tag *tag, const uint8_t *bytes, size_t length, int is_html) {
  size_t place = 0;
  if (tag->state != outside) {
    place = follow(tag, bytes, 0, length, is_html);
    if (is_crowded(tag)) return 0;
  }
  while (place < length) {
    const uint8_t *next = memchr(bytes + place, '<', length - place);
    if (!next) break;
    // In XML a tag ends before the next “<”: of those that are near, the last one may be a long tag, or reach into the next
    // piece.
    if (!is_html) {
      size_t rest = length - (size_t)(next - bytes);
      next = memrchr(next, '<', rest < crowded_length ? rest : crowded_length);
    }
    place = (size_t)(next - bytes);
    *tag = (cxml_tag){.state = at_name};
    size_t end = follow(tag, bytes, place + 1, length, is_html);
    if (is_crowded(tag)) return (ptrdiff_t)place;
    place = end;
  }
  return -1;
}
