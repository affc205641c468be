// Reading XML over libxml2, without libxml2's headers (on Debian they include ICU's), and escaping what is written.
//
// Reading is by push: bytes go in, the events that they complete come out in a flat buffer. External
// entities and DTDs are never loaded, the network is never used, and a declared entity is an error. The bytes are
// UTF-8, whatever the document says of its encoding: cxml_coder converts others.
#ifndef CXML_H
#define CXML_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// What is read.
typedef enum cxml_sort {
  cxml_xml,
  /// HTML by libxml2's lenient parser, whose elements are in no namespace.
  cxml_html,
} cxml_sort;

typedef enum cxml_kind { cxml_start, cxml_end, cxml_text } cxml_kind;

/// A stretch of UTF-8.
typedef struct cxml_span {
  uint32_t offset, length;
} cxml_span;

typedef struct cxml_event {
  cxml_kind kind;
  /// The line, from 1, in which the tag or text ends.
  uint32_t line;
  /// Of a start in XML: the column, from 1, at which its tag begins; 0 if it begins in an earlier line.
  uint32_t column;
  /// Of a start and an end: the number of the element's qualified name ("xml:lang", "tu").
  uint32_t name;
  /// Of a start: the number of the address of its namespace, 0 if it is in none.
  uint32_t space;
  /// The characters of a text.
  cxml_span text;
  /// Of a start: the number of its first attribute and how many it has.
  uint32_t first_attribute, attributes;
  /// Of a start and an end: the bytes of the tag among all that were fed, from 0. Those of an end are empty if its
  /// element is one tag alone.
  uint64_t begin, end;
} cxml_event;

typedef struct cxml_attribute {
  /// The number of the qualified name, and of the address of its namespace: 0 for a name without a prefix and those of
  /// XML itself ("xml:lang").
  uint32_t name, space;
  cxml_span value;
} cxml_attribute;

typedef struct cxml_reader cxml_reader;

cxml_reader *_Nullable cxml_reader_open(cxml_sort sort);
void cxml_reader_close(cxml_reader *reader);

/// Parses more bytes; `last` says that none follow. The events of earlier calls are gone. Answers 0, or -1
/// once the text is not well formed or goes beyond a limit: then the failure functions say why and where.
int32_t cxml_reader_feed(cxml_reader *reader, const uint8_t *bytes, size_t length, int32_t last);

size_t cxml_reader_event_count(const cxml_reader *reader);
const cxml_event *_Nullable cxml_reader_events(const cxml_reader *reader);
const cxml_attribute *_Nullable cxml_reader_attributes(const cxml_reader *reader);
/// What the spans of events and attributes lie in.
const uint8_t *_Nullable cxml_reader_text(const cxml_reader *reader);

/// The names of elements and attributes and the addresses of namespaces that came so far; number 0 is empty.
size_t cxml_reader_name_count(const cxml_reader *reader);
cxml_span cxml_reader_name(const cxml_reader *reader, size_t number);
const uint8_t *_Nullable cxml_reader_name_bytes(const cxml_reader *reader);

/// How many characters of a page were left out so far that no text can hold, `&#xD800;` or NUL, and the line of the first.
size_t cxml_reader_omitted(const cxml_reader *reader);
uint32_t cxml_reader_omitted_line(const cxml_reader *reader);

const char *cxml_reader_failure(const cxml_reader *reader);
uint32_t cxml_reader_failure_line(const cxml_reader *reader);
uint32_t cxml_reader_failure_column(const cxml_reader *reader);

typedef enum cxml_direction { cxml_decoding, cxml_encoding } cxml_direction;

/// Converts text from an encoding to UTF-8 or back, piece by piece.
typedef struct cxml_coder cxml_coder;

/// NULL if libxml2 does not know the encoding.
cxml_coder *_Nullable cxml_coder_open(const char *encoding, cxml_direction direction);
void cxml_coder_close(cxml_coder *coder);

/// Converts bytes; a character that is not whole yet waits for the next call. What the encoding cannot hold becomes a
/// character reference. Answers 0, or -1 where the bytes are no text of what they are converted from.
int32_t cxml_coder_convert(cxml_coder *coder, const uint8_t *bytes, size_t length);
/// How many bytes wait for the rest of a character.
size_t cxml_coder_waiting(const cxml_coder *coder);

/// What was converted since the last call of cxml_coder_clear.
const uint8_t *_Nullable cxml_coder_bytes(const cxml_coder *coder, size_t *length);
void cxml_coder_clear(cxml_coder *coder);

/// What is escaped besides & < > and CR.
typedef enum cxml_marks {
  cxml_quotes = 1,  // double quotation marks
  cxml_breaks = 2,  // tabs and line breaks, which an attribute would turn into spaces
} cxml_marks;

/// Copies valid UTF-8 to where it stands in XML, with what has to be escaped escaped. Answers how many bytes that made, or -1 for a character that XML 1.0 cannot hold, NUL among them. `output` has
/// room for 6 bytes a byte of the text and 16 more.
ptrdiff_t cxml_escape(const uint8_t *text, size_t length, uint8_t *output, int32_t marks);

#pragma clang assume_nonnull end
#endif
