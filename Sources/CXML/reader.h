// What the two halves of the reader share: the scanner (scanner.c), and libxml2 behind it (reader.c).
#ifndef CXML_READER_H
#define CXML_READER_H

#include "CXML.h"

// Our own limits, in place of libxml2's: what a real file keeps to by orders of magnitude.
enum {
  depth_limit = 256,
  attribute_limit = 1 << 20,    // bytes of one attribute's value
  pending_limit = 8 << 20,      // bytes fed without completing an event
  name_limit = 1 << 16,         // different names
  padding_limit = 1 << 20,      // lines
  name_bytes_limit = 32 << 20,  // all of them together
};

// A growing stretch of memory.
typedef struct bytes {
  uint8_t *at;
  size_t count, capacity;
} bytes;

// An element that is open: its name, and where its start tag begins, in the document and among `tags`.
typedef struct open_element {
  uint32_t name, line;
  size_t tag;
} open_element;

// A prefix (name 0 is that of the default) that stands for a namespace in the elements from a depth on.
typedef struct binding {
  uint32_t prefix, space;
  int depth;
} binding;

// The scanner of what most documents are made of throughout.
typedef struct scanner {
  enum { outside, in_head, in_root, behind_root } stage;  // outside: libxml2 reads
  bytes input;              // what was fed and is not taken yet
  size_t place, searched;   // where the next token begins, and up to where no “<” follows it
  uint64_t offset;          // bytes of the document before the input
  uint64_t column;          // characters of its line before the input
  uint32_t line;
  int depth, has_type;
  bytes head, tags;         // the document before the root, and the start tags that are open
  open_element open[depth_limit];
  binding bindings[64];
  size_t binding_count;
} scanner;

struct cxml_reader {
  struct _xmlParserCtxt *context;
  scanner scanner;
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
  size_t pending;
  int depth;
  int failed;
  int is_last;  // no bytes follow
  int is_html;
  uint64_t last_start;         // where the last start tag ended
  const uint8_t *last_space;   // libxml2's namespace of the last start tag, which it holds once, and our number for it
  uint32_t last_space_name;
  // What libxml2 is fed again of the part that the scanner took, and how its places differ from the document's.
  int replayed_starts, replayed_ends;
  int64_t line_shift, column_shift, offset_shift;
  uint32_t shifted_line;
  uint32_t failure_line, failure_column;
  char failure[256];
};

// Room for one more item in a growing array; answers 0 when memory is out.
int cxml_grow(void **items, size_t *capacity, size_t needed, size_t size);
// Appends; answers 0 when memory is out.
int cxml_append(bytes *bytes, const void *more, size_t length);
void cxml_free(bytes *bytes);
void cxml_fail(cxml_reader *reader, const char *why);
// The number of a name, which is made up of a prefix, if there is one, and a local part.
uint32_t cxml_name(cxml_reader *reader, const void *prefix, size_t prefix_length, const void *name, size_t length);
cxml_span cxml_store(cxml_reader *reader, const void *bytes, size_t length);
cxml_event *cxml_add_event(cxml_reader *reader, cxml_kind kind);
cxml_attribute *cxml_add_attribute(cxml_reader *reader);

// Takes more bytes. Answers 0, 1 if libxml2 is to read from where the scanner stands, or -1 when memory is out.
int cxml_scan(cxml_reader *reader, const uint8_t *bytes, size_t length, int last);
void cxml_scanner_open(cxml_reader *reader);
void cxml_scanner_close(cxml_reader *reader);

#endif
