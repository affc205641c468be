// Reading and writing XML over libxml2, without libxml2's headers (on Debian they include ICU's).
//
// Reading is by push: bytes go in, the events that they complete come out in a flat buffer. External
// entities and DTDs are never loaded, the network is never used, and a declared entity is an error. The bytes are
// UTF-8, whatever the document says of its encoding: cxml_coder converts others.
#ifndef CXML_H
#define CXML_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

typedef enum cxml_kind { cxml_start, cxml_end, cxml_text } cxml_kind;

/// A stretch of UTF-8 in the reader's bytes.
typedef struct cxml_span {
  uint32_t offset, length;
} cxml_span;

typedef struct cxml_event {
  cxml_kind kind;
  /// Where the event stands, from 1.
  uint32_t line, column;
  /// An element's qualified name ("xml:lang", "tu"), or the characters of a text.
  cxml_span text;
  /// Of a start: the address of the element's namespace, empty if it is in none or in that of the start before.
  cxml_span space;
  /// Of a start: whether it is in the namespace of the start before.
  uint32_t has_last_space;
  /// Of a start: the number of its first attribute and how many it has.
  uint32_t first_attribute, attributes;
  /// Of a start and an end: the bytes of the tag among all that were fed, from 0. Those of an end are empty if its
  /// element is one tag alone.
  uint64_t begin, end;
} cxml_event;

typedef struct cxml_attribute {
  cxml_span name, value;
  /// The address of the namespace of a name with a prefix; empty for other names and those of XML itself ("xml:lang").
  cxml_span space;
} cxml_attribute;

typedef struct cxml_reader cxml_reader;

/// A reader of XML, or of HTML by libxml2's lenient parser, whose elements are in no namespace.
cxml_reader *_Nullable cxml_reader_open(int32_t is_html);
void cxml_reader_close(cxml_reader *reader);

/// Parses more bytes; `last` says that none follow. The events of earlier calls are gone. Answers 0, or -1
/// once the text is not well formed or goes beyond a limit: then the failure functions say why and where.
int32_t cxml_reader_feed(cxml_reader *reader, const uint8_t *bytes, size_t length, int32_t last);

size_t cxml_reader_event_count(const cxml_reader *reader);
const cxml_event *_Nullable cxml_reader_events(const cxml_reader *reader);
const cxml_attribute *_Nullable cxml_reader_attributes(const cxml_reader *reader);
const uint8_t *_Nullable cxml_reader_bytes(const cxml_reader *reader);

const char *cxml_reader_failure(const cxml_reader *reader);
uint32_t cxml_reader_failure_line(const cxml_reader *reader);
uint32_t cxml_reader_failure_column(const cxml_reader *reader);

/// Converts between an encoding and UTF-8, piece by piece.
typedef struct cxml_coder cxml_coder;

/// NULL if libxml2 does not know the encoding.
cxml_coder *_Nullable cxml_coder_open(const char *encoding);
void cxml_coder_close(cxml_coder *coder);

/// Converts bytes to UTF-8; a character that is not whole yet waits for the next call. Answers 0, or -1 where the bytes
/// are no text of the encoding.
int32_t cxml_coder_decode(cxml_coder *coder, const uint8_t *bytes, size_t length);
/// Converts UTF-8 to the encoding; what it cannot hold becomes a character reference. Answers as above.
int32_t cxml_coder_encode(cxml_coder *coder, const uint8_t *bytes, size_t length);
/// How many bytes wait for the rest of a character.
size_t cxml_coder_waiting(const cxml_coder *coder);

/// What was converted since the last call of cxml_coder_clear.
const uint8_t *_Nullable cxml_coder_bytes(const cxml_coder *coder, size_t *length);
void cxml_coder_clear(cxml_coder *coder);

typedef struct cxml_writer cxml_writer;

/// A writer of UTF-8 into memory.
cxml_writer *_Nullable cxml_writer_open(void);
void cxml_writer_close(cxml_writer *writer);

/// Each answers 0, or -1 when libxml2 could not write. Strings are UTF-8 ended by 0.
int32_t cxml_writer_declaration(cxml_writer *writer, const char *root, const char *_Nullable system);
int32_t cxml_writer_start(cxml_writer *writer, const char *name);
int32_t cxml_writer_attribute(cxml_writer *writer, const char *name, const char *value);
int32_t cxml_writer_text(cxml_writer *writer, const char *text);
/// Text in which nothing is to be escaped.
int32_t cxml_writer_raw(cxml_writer *writer, const uint8_t *bytes, int32_t length);
/// White space between elements.
int32_t cxml_writer_space(cxml_writer *writer, const char *space);
int32_t cxml_writer_end(cxml_writer *writer);

/// What was written since the last call of cxml_writer_clear.
const uint8_t *_Nullable cxml_writer_bytes(cxml_writer *writer, size_t *length);
void cxml_writer_clear(cxml_writer *writer);

#pragma clang assume_nonnull end
#endif
