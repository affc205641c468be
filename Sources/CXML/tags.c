// Start tags and the document type before the parser sees them: it compares the attributes of an element, and the values
// that a declaration names, each with each, and hands them over only then.
#include "reader.h"

#include <string.h>

// Where the next piece goes on: between tags, behind “<”, in a start tag, behind “<!”, or in what ends by a mark of its own.
// Within an attribute it is the quotation mark.
enum { outside, at_name, within, behind_space, declaring, comment, section, instruction };

// Which part of the document type declaration: its own text, or the declarations between its brackets.
enum { no_type, in_type, in_subset };

// No tag with too many attributes is shorter than this: each of them takes a space and a letter at the least.
enum { crowded_length = 2 * attribute_count_limit };

static int is_space(uint8_t byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

static int begins_name(uint8_t byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_' || byte == ':' || byte >= 0x80;
}

// Behind “<!”: takes one byte more of the word that says what begins.
static void declare(cxml_scan *scan, uint8_t byte) {
  static const struct {
    const char *word;
    uint8_t state;
  } words[] = {{"--", comment}, {"[CDATA[", section}, {"DOCTYPE", outside}};
  scan->word[scan->word_length++] = (char)byte;
  for (size_t index = 0; index < sizeof words / sizeof *words; index++) {
    const char *word = words[index].word;
    if (strncmp(word, scan->word, scan->word_length) != 0) continue;
    if (strlen(word) > scan->word_length) return;
    scan->state = words[index].state;
    scan->before[0] = scan->before[1] = 0;
    if (scan->state == outside) scan->type = in_type;
    return;
  }
  scan->state = outside;
}

// Goes on to behind the end of a comment, section or instruction, or to that of the piece.
static size_t skip(cxml_scan *scan, const uint8_t *bytes, size_t place, size_t length) {
  uint8_t mark = scan->state == comment ? '-' : scan->state == section ? ']' : '?';
  int is_double = scan->state != instruction;
  for (; place < length; place++) {
    if (bytes[place] == '>' && scan->before[1] == mark && (!is_double || scan->before[0] == mark)) {
      scan->state = outside;
      return place + 1;
    }
    scan->before[0] = scan->before[1];
    scan->before[1] = bytes[place];
  }
  return place;
}

// Goes on through the document type declaration, up to a “<” in it or to its end.
static size_t follow_type(cxml_scan *scan, const uint8_t *bytes, size_t place, size_t length) {
  for (; place < length; place++) {
    uint8_t byte = bytes[place];
    if (scan->state != outside) {
      if (byte == scan->state) scan->state = outside;
    } else if (byte == '"' || byte == '\'') {
      scan->state = byte;
    } else if (byte == '[' || byte == ']') {
      scan->type = byte == '[' ? in_subset : in_type;
    } else if (byte == '<') {
      return scan->state = at_name, place + 1;
    } else if (byte == '>' && scan->type == in_type) {
      return scan->type = no_type, place + 1;
    }
  }
  return place;
}

// Follows a tag up to its end or to that of the piece, and answers where that is; stops at one attribute too many.
static size_t follow(cxml_scan *scan, const uint8_t *bytes, size_t place, size_t length, int is_html) {
  for (; place < length; place++) {
    uint8_t byte = bytes[place];
    if (scan->state == '"' || scan->state == '\'') {
      // In XML no attribute holds another “<”: this was no tag.
      if (byte == '<' && !is_html) return scan->state = outside, place;
      if (byte == scan->state) scan->state = behind_space;
    } else if (byte == '>' || (byte == '<' && !is_html)) {
      return scan->state = outside, place;
    } else if (byte == '"' || byte == '\'') {
      scan->state = byte;
    } else if (is_space(byte) || byte == '/') {
      scan->state = behind_space;
    } else {
      if (scan->state == behind_space && byte != '=' && ++scan->attributes > attribute_count_limit) return place;
      scan->state = within;
    }
  }
  return place;
}

// Looks at what stands behind “<”.
static size_t begin(cxml_scan *scan, const uint8_t *bytes, size_t place, int is_html) {
  uint8_t byte = bytes[place];
  scan->attributes = scan->word_length = 0;
  if (begins_name(byte) && scan->type == no_type) return scan->state = within, place + 1;
  if (byte == '!' && !is_html) return scan->state = declaring, place + 1;
  if (byte == '?' && !is_html) return scan->before[1] = 0, scan->state = instruction, place + 1;
  return scan->state = outside, place;
}

const char *cxml_excess(cxml_scan *scan, const uint8_t *bytes, size_t length, int is_html, size_t *where) {
  size_t place = *where = 0;
  while (place < length) {
    size_t start = place;
    int is_type = scan->type != no_type;
    if (scan->state == at_name) {
      place = begin(scan, bytes, place, is_html);
    } else if (scan->state == declaring) {
      declare(scan, bytes[place++]);
    } else if (scan->state == comment || scan->state == section || scan->state == instruction) {
      place = skip(scan, bytes, place, length);
    } else if (is_type) {
      place = follow_type(scan, bytes, place, length);
    } else if (scan->state != outside) {
      place = follow(scan, bytes, place, length, is_html);
      if (scan->attributes > attribute_count_limit) return "an element has more than 4,096 attributes";
    } else {
      const uint8_t *next = memchr(bytes + place, '<', length - place);
      if (!next) break;
      *where = (size_t)(next - bytes);
      place = *where + 1;
      scan->state = at_name;
      // In XML a tag ends before the next “<”: where that is near, it has not too many attributes.
      size_t rest = length - place < crowded_length ? length - place : crowded_length;
      if (!is_html && rest && begins_name(*(next + 1)) && memchr(next + 1, '<', rest)) scan->state = outside;
    }
    if (is_type && (scan->type_length += place - start) > type_limit)
      return "the document type declaration is longer than 64 KiB, and may be left out";
  }
  return NULL;
}
