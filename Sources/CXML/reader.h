// What the parts of the reader share: the events (reader.c), their names (names.c), tags that are too long (tags.c), memory
// (growth.c).
#ifndef CXML_READER_H
#define CXML_READER_H

#include "CXML.h"

// Our own limits, in place of libxml2's: what a real file keeps to by orders of magnitude.
enum {
  depth_limit = 256,
  html_depth_limit = 1024,      // twice as many as browsers have; libxml2 looks through all for each end tag without a start
  attribute_limit = 1 << 20,    // bytes of one attribute's value
  attribute_count_limit = 4096,  // attributes of one element
  default_limit = 64,            // declared attributes that every element gets which does not have them
  default_bytes_limit = 1024,    // their names and values
  type_limit = 1 << 16,         // bytes of the document type declaration
  pending_limit = 8 << 20,      // bytes fed without completing an event
  name_limit = 1 << 16,         // different names
  name_bytes_limit = 32 << 20,  // all of them together
};

enum { recent_name_count = 256 };

// A growing stretch of memory.
typedef struct bytes {
  uint8_t *at;
  size_t count, capacity;
} bytes;

// What tags.c follows through pieces.
typedef struct cxml_scan {
  uint8_t state;        // of the tag, comment or section
  uint8_t type;         // of the document type declaration
  uint8_t before[2];    // the last two bytes of what ends by a mark
  char word[8];         // what stands behind “<!”
  uint32_t word_length;
  uint32_t attributes;  // of the start tag
  size_t type_length;   // bytes of the document type declaration
} cxml_scan;

struct cxml_reader {
  struct _xmlParserCtxt *context;
  cxml_event *events;
  size_t event_count, event_capacity;
  cxml_attribute *attributes;
  size_t attribute_count, attribute_capacity;
  bytes text;
  // The names that came so far, each once: number 0 is the empty one.
  bytes name_bytes;
  cxml_span *names;
  size_t name_count, name_capacity;
  uint32_t *name_table;
  size_t name_table_size;
  // The numbers of names that came of late, by where libxml2 keeps their parts: it holds each text of a name once.
  struct {
    const void *prefix, *local;
    uint32_t number;
  } recent_names[recent_name_count];
  size_t pending;
  cxml_scan scan;
  // The attributes that the document declares with a default value, and the bytes of these.
  size_t defaults, default_bytes;
  int depth;
  uint32_t open_names[depth_limit];  // of the elements that are open, the outermost first
  int failed;
  int is_last;  // no bytes follow
  int is_html;
  size_t omitted;  // characters of a page that no text can hold, and the line of the first
  uint32_t omitted_line;
  uint64_t last_start;         // where the last start tag ended
  const uint8_t *last_space;   // libxml2's namespace of the last start tag, which it holds once, and our number for it
  uint32_t last_space_name;
  uint32_t failure_line, failure_column;
  char failure[256];
};

// Room for one more item in a growing array; answers 0 when memory is out.
int cxml_grow(void **items, size_t *capacity, size_t needed, size_t size);
// Appends; answers 0 when memory is out.
int cxml_append(bytes *bytes, const void *more, size_t length);
// What of the next bytes of a document is too much for the parser, and where among them the tag or declaration begins, 0 if
// before them; NULL if nothing is.
const char *cxml_excess(cxml_scan *scan, const uint8_t *bytes, size_t length, int is_html, size_t *where);
// The number of a name, which is made up of a prefix, if there is one, and a local part; 0 and in `excess` why, if it is too
// much.
uint32_t cxml_name(cxml_reader *reader, const void *prefix, size_t prefix_length, const void *name, size_t length,
                   const char **excess);

#endif
