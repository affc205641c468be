#define _GNU_SOURCE  // memrchr beside strict C
#include "reader.h"

#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fail(cxml_reader *reader, const char *what, const char *why) {
  if (reader->failed) return;
  reader->failed = 1;
  snprintf(reader->failure, sizeof reader->failure, "%s: %s", what, why);
  const xmlParserInput *input = reader->context ? reader->context->input : NULL;
  if (input) {
    reader->failure_line = (uint32_t)input->line;
    reader->failure_column = (uint32_t)input->col;
  }
  if (reader->context) xmlStopParser(reader->context);
}

// For what is beyond our limits.
static void fail_as_unread(cxml_reader *reader, const char *why) {
  fail(reader, reader->is_html ? "the page is not read" : "the XML is not read", why);
}

static void fail_as_malformed(cxml_reader *reader, const char *why) { fail(reader, "the XML is not well formed", why); }

static void free_bytes(bytes *bytes) {
  free(bytes->at);
  *bytes = (struct bytes){0};
}

static cxml_span store(cxml_reader *reader, const void *bytes, size_t length) {
  cxml_span span = {(uint32_t)reader->text.count, (uint32_t)length};
  if (reader->text.count + length > UINT32_MAX / 2 || !cxml_append(&reader->text, bytes, length)) {
    fail_as_unread(reader, "the text is too large to hold in memory");
    return (cxml_span){0, 0};
  }
  return span;
}

static uint32_t name_of(cxml_reader *reader, const xmlChar *prefix, const xmlChar *local) {
  const char *excess = NULL;
  size_t prefix_length = prefix ? strlen((const char *)prefix) : 0;
  uint32_t number = cxml_name(reader, prefix, prefix_length, local, strlen((const char *)local), &excess);
  if (excess) fail_as_unread(reader, excess);
  return number;
}

// The same for a name of XML, the parts of which stay where they are as long as the context does.
static uint32_t kept_name_of(cxml_reader *reader, const xmlChar *prefix, const xmlChar *local) {
  size_t place = (((uintptr_t)local >> 2) ^ ((uintptr_t)local >> 10) ^ (uintptr_t)prefix) % recent_name_count;
  if (reader->recent_names[place].local != local || reader->recent_names[place].prefix != prefix) {
    uint32_t number = name_of(reader, prefix, local);
    if (reader->failed) return 0;
    reader->recent_names[place].prefix = prefix;
    reader->recent_names[place].local = local;
    reader->recent_names[place].number = number;
  }
  return reader->recent_names[place].number;
}

static cxml_event *add_event(cxml_reader *reader, cxml_kind kind) {
  if (reader->event_count == reader->event_capacity &&
      !cxml_grow((void **)&reader->events, &reader->event_capacity, reader->event_count + 1, sizeof(cxml_event))) {
    fail_as_unread(reader, "memory is out");
    return NULL;
  }
  cxml_event *event = &reader->events[reader->event_count++];
  *event = (cxml_event){.kind = kind};
  if (reader->context->input) event->line = (uint32_t)reader->context->input->line;
  reader->pending = 0;
  return event;
}

static cxml_attribute *add_attribute(cxml_reader *reader) {
  if (reader->attribute_count == reader->attribute_capacity &&
      !cxml_grow((void **)&reader->attributes, &reader->attribute_capacity, reader->attribute_count + 1,
                 sizeof(cxml_attribute))) {
    fail_as_unread(reader, "memory is out");
    return NULL;
  }
  cxml_attribute *attribute = &reader->attributes[reader->attribute_count++];
  *attribute = (cxml_attribute){0};
  return attribute;
}

// The bytes of the tag that ends at `end`. No tag holds another “<”, not even in an attribute.
static void place_tag(const cxml_reader *reader, cxml_event *event, const xmlChar *end) {
  const xmlParserInput *input = reader->context->input;
  const xmlChar *begin = memrchr(input->base, '<', (size_t)(end - input->base));
  event->begin = input->consumed + (uint64_t)((begin ? begin : input->base) - input->base);
  event->end = input->consumed + (uint64_t)(end - input->base);
}

// The column at which the tag begins that ends at the place of the parser; 0 if it begins in an earlier line.
static uint32_t column_of(const cxml_reader *reader, const cxml_event *event) {
  const xmlParserInput *input = reader->context->input;
  const xmlChar *begin = input->base + (event->begin - input->consumed);
  int column = input->col;
  for (const xmlChar *place = begin; place < input->cur; place++) {
    if (*place == '\n') return 0;
    column -= (*place & 0xC0) != 0x80;
  }
  return column > 0 ? (uint32_t)column : 0;
}

static void on_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int spaces,
                     const xmlChar **declared, int count, int defaulted, const xmlChar **attributes) {
  (void)spaces, (void)declared, (void)defaulted;
  cxml_reader *reader = user;
  if (reader->failed) return;
  if (++reader->depth > depth_limit) return fail_as_unread(reader, "elements are nested deeper than 256 levels");
  if (count > attribute_count_limit) return fail_as_unread(reader, "an element has more than 4,096 attributes");
  cxml_event *event = add_event(reader, cxml_start);
  if (!event) return;
  // libxml2 stands before the end of the tag here.
  const xmlChar *rest = reader->context->input->cur;
  place_tag(reader, event, rest + (*rest == '/' ? 2 : 1));
  event->column = column_of(reader, event);
  reader->last_start = event->end;
  event->name = kept_name_of(reader, prefix, name);
  reader->open_names[reader->depth - 1] = event->name;
  // libxml2 holds each address once.
  if (uri != reader->last_space) {
    reader->last_space = uri;
    reader->last_space_name = uri ? name_of(reader, NULL, uri) : 0;
  }
  event->space = reader->last_space_name;
  event->first_attribute = (uint32_t)reader->attribute_count;
  event->attributes = (uint32_t)count;
  for (int index = 0; index < count; index++) {
    const xmlChar **attribute = attributes + 5 * index;  // local name, prefix, URI, value, its end
    size_t length = (size_t)(attribute[4] - attribute[3]);
    if (length > attribute_limit) return fail_as_unread(reader, "an attribute is longer than 1 MiB");
    cxml_attribute *stored = add_attribute(reader);
    if (!stored) return;
    stored->name = kept_name_of(reader, attribute[1], attribute[0]);
    stored->value = store(reader, attribute[3], length);
    int is_foreign = attribute[1] && attribute[2] && strcmp((const char *)attribute[1], "xml") != 0;
    if (is_foreign) stored->space = kept_name_of(reader, NULL, attribute[2]);
  }
}

static void on_html_start(void *user, const xmlChar *name, const xmlChar **attributes) {
  cxml_reader *reader = user;
  if (reader->failed) return;
  if (++reader->depth > html_depth_limit) {
    return fail_as_unread(reader, "elements are nested deeper than 1,024 levels");
  }
  cxml_event *event = add_event(reader, cxml_start);
  if (!event) return;
  event->name = name_of(reader, NULL, name);
  event->first_attribute = (uint32_t)reader->attribute_count;
  for (; attributes && attributes[0]; attributes += 2) {
    size_t length = attributes[1] ? strlen((const char *)attributes[1]) : 0;
    if (event->attributes == attribute_count_limit) {
      return fail_as_unread(reader, "an element has more than 4,096 attributes");
    }
    if (length > attribute_limit) return fail_as_unread(reader, "an attribute is longer than 1 MiB");
    cxml_attribute *stored = add_attribute(reader);
    if (!stored) return;
    event->attributes++;
    stored->name = name_of(reader, NULL, attributes[0]);
    stored->value = store(reader, attributes[1], length);
  }
}

static void on_html_end(void *user, const xmlChar *name) {
  cxml_reader *reader = user;
  if (reader->failed) return;
  reader->depth--;
  cxml_event *event = add_event(reader, cxml_end);
  if (event) event->name = name_of(reader, NULL, name);
}

static void on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)name, (void)prefix, (void)uri;
  cxml_reader *reader = user;
  if (reader->failed || reader->depth == 0) return;
  reader->depth--;
  cxml_event *event = add_event(reader, cxml_end);
  if (!event) return;
  // libxml2 ends what was begun last, or fails.
  event->name = reader->open_names[reader->depth];
  place_tag(reader, event, reader->context->input->cur);
  if (event->end == reader->last_start) event->begin = event->end;
}

static void on_text(void *user, const xmlChar *text, int length) {
  cxml_reader *reader = user;
  if (reader->failed) return;
  // libxml2 hands a long text out in pieces: they join to one event.
  cxml_event *last = reader->event_count ? &reader->events[reader->event_count - 1] : NULL;
  if (last && last->kind == cxml_text && last->text.offset + last->text.length == reader->text.count) {
    last->text.length += store(reader, text, (size_t)length).length;
    return;
  }
  cxml_event *event = add_event(reader, cxml_text);
  if (event) event->text = store(reader, text, (size_t)length);
}

static void on_reference(void *user, const xmlChar *name) {
  char why[160];
  snprintf(why, sizeof why, "the entity “%.60s” is not one of XML’s own", (const char *)name);
  fail_as_malformed(user, why);
}

static void on_entity(void *user, const xmlChar *name, int type, const xmlChar *public_id,
                      const xmlChar *system_id, xmlChar *content) {
  (void)type, (void)public_id, (void)system_id, (void)content;
  char why[160];
  snprintf(why, sizeof why, "the document declares the entity “%.60s”, which is not read for safety",
           (const char *)name);
  fail_as_unread(user, why);
}

// Each element would get the values that a document declares for the attributes that it lacks: few bytes would become many.
static void on_attribute_declaration(void *user, const xmlChar *element, const xmlChar *name, int type, int sort,
                                     const xmlChar *value, xmlEnumerationPtr values) {
  (void)element, (void)type, (void)sort;
  cxml_reader *reader = user;
  xmlFreeEnumeration(values);
  if (!value) return;
  reader->default_bytes += strlen((const char *)name) + strlen((const char *)value);
  if (++reader->defaults > default_limit || reader->default_bytes > default_bytes_limit)
    fail_as_unread(reader, "the document declares more than 64 values for attributes that are left out, or more than 1 KiB of them");
}

// The five entities of XML itself; any other is unknown, and with no declaration read libxml2 says so.
static xmlEntityPtr on_get_entity(void *user, const xmlChar *name) {
  (void)user;
  return xmlGetPredefinedEntity(name);
}

// What libxml2 says in the words of its own functions, in those of people; NULL where its words will do.
static const char *plain_words(const xmlError *error, char *room, size_t size) {
  const char *message = error->message ? error->message : "";
  switch (error->code) {
    case XML_ERR_INVALID_CHAR:
      if (error->int1 <= 0) return NULL;
      snprintf(room, size, "the character U+%04X stands here, which XML cannot hold", (unsigned)error->int1);
      return room;
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      if (!error->str1) return NULL;
      snprintf(room, size, "the prefix “%.60s” is declared by no “xmlns:%.60s”", error->str1, error->str1);
      return room;
    case XML_ERR_INVALID_ENCODING: return "bytes stand here that are no UTF-8";
    case XML_ERR_ENTITYREF_SEMICOL_MISSING: return "a lone & stands here; for itself it is &amp;";
    case XML_ERR_NAME_REQUIRED:
      if (strstr(message, "EntityRef")) return "a lone & stands here; for itself it is &amp;";
      if (strstr(message, "StartTag")) return "a lone < stands here; for itself it is &lt;";
      return NULL;
    default: return NULL;
  }
}

static void on_error(void *user, xmlErrorPtr error) {
  cxml_reader *reader = user;
  if (reader->failed || error->level < XML_ERR_ERROR) return;
  // An address need not be one that can be looked up.
  if (error->code == XML_WAR_NS_URI || error->code == XML_WAR_NS_URI_RELATIVE) return;
  char why[200];
  char room[160];
  const char *plain = plain_words(error, room, sizeof room);
  const char *message = plain ? plain : error->message ? error->message : "a fault without a name";
  const xmlParserInput *input = reader->context->input;
  // libxml2 calls what follows an early end “extra content”.
  if (reader->is_last && reader->depth > 0 && (!plain || !input || input->cur >= input->end))
    message = "the file ends before all elements are closed";
  snprintf(why, sizeof why, "%s", message);
  size_t length = strlen(why);
  while (length && (why[length - 1] == '\n' || why[length - 1] == '.')) why[--length] = 0;
  for (char *space = why; (space = strchr(space, '\n'));) *space = ' ';
  fail_as_malformed(reader, why);
  if (error->line > 0 && !reader->failure_line) reader->failure_line = (uint32_t)error->line;
}

// Faults of HTML are no errors: every text is a page. But characters that no text can hold are left out.
static void on_html_error(void *user, xmlErrorPtr error) {
  cxml_reader *reader = user;
  if (!error || error->code != XML_ERR_INVALID_CHAR) return;
  if (!reader->omitted++) reader->omitted_line = error->line > 0 ? (uint32_t)error->line : 1;
}

static xmlParserCtxtPtr html_context(cxml_reader *reader) {
  xmlSAXHandler handler = {
      .initialized = XML_SAX2_MAGIC,
      .startElement = on_html_start,
      .endElement = on_html_end,
      .characters = on_text,
      .ignorableWhitespace = on_text,
      .cdataBlock = on_text,
      .serror = on_html_error,
  };
  xmlParserCtxtPtr context = htmlCreatePushParserCtxt(&handler, reader, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (context) htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  return context;
}

static xmlParserCtxtPtr xml_context(cxml_reader *reader) {
  xmlSAXHandler handler = {
      .initialized = XML_SAX2_MAGIC,
      .startElementNs = on_start,
      .endElementNs = on_end,
      .characters = on_text,
      .ignorableWhitespace = on_text,
      .cdataBlock = on_text,
      .reference = on_reference,
      .getEntity = on_get_entity,
      .entityDecl = on_entity,
      .attributeDecl = on_attribute_declaration,
      .serror = on_error,
  };
  xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&handler, reader, NULL, 0, NULL);
  // With XML_PARSE_NOENT an attribute's &amp; arrives as & and not as &#38;. No other entity can stand for anything:
  // on_get_entity knows XML's own five alone, and on_entity ends the reading at the first declaration.
  if (context)
    xmlCtxtUseOptions(context, XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_BIG_LINES |
                                   XML_PARSE_NOCDATA | XML_PARSE_IGNORE_ENC);
  return context;
}

cxml_reader *cxml_reader_open(cxml_sort sort) {
  cxml_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  reader->is_html = sort == cxml_html;
  reader->name_count = 1;
  reader->context = reader->is_html ? html_context(reader) : xml_context(reader);
  if (!reader->context || !cxml_grow((void **)&reader->names, &reader->name_capacity, 1, sizeof(cxml_span))) {
    cxml_reader_close(reader);
    return NULL;
  }
  reader->names[0] = (cxml_span){0, 0};
  return reader;
}

void cxml_reader_close(cxml_reader *reader) {
  if (reader->context && reader->context->myDoc) xmlFreeDoc(reader->context->myDoc);
  if (reader->context) xmlFreeParserCtxt(reader->context);
  free(reader->events);
  free(reader->attributes);
  free(reader->names);
  free(reader->name_table);
  free_bytes(&reader->text);
  free_bytes(&reader->name_bytes);
  free(reader);
}

static int32_t parse(cxml_reader *reader, const uint8_t *bytes, size_t length, int last) {
  if (reader->is_html) {
    htmlParseChunk(reader->context, (const char *)bytes, (int)length, last);
    return reader->failed ? -1 : 0;
  }
  int result = xmlParseChunk(reader->context, (const char *)bytes, (int)length, last);
  if (result != 0 && !reader->failed && (last || !reader->context->wellFormed))
    fail_as_malformed(reader, "a fault without a name");
  return reader->failed ? -1 : 0;
}

int32_t cxml_reader_feed(cxml_reader *reader, const uint8_t *bytes, size_t length, int32_t last) {
  reader->event_count = reader->attribute_count = reader->text.count = 0;
  if (reader->failed) return -1;
  reader->pending += length;
  reader->is_last = last;
  if (reader->pending > pending_limit) {
    fail_as_unread(reader, "a tag or text goes on for more than 8 MiB");
    return -1;
  }
  size_t where;
  const char *excess = cxml_excess(&reader->scan, bytes, length, reader->is_html, &where);
  if (excess) {
    // What stands before it is read first, so that the place is right.
    if (parse(reader, bytes, where, 0) == 0) fail_as_unread(reader, excess);
    return -1;
  }
  return parse(reader, bytes, length, last);
}

size_t cxml_reader_event_count(const cxml_reader *reader) { return reader->event_count; }
const cxml_event *cxml_reader_events(const cxml_reader *reader) { return reader->events; }
const cxml_attribute *cxml_reader_attributes(const cxml_reader *reader) { return reader->attributes; }
const uint8_t *cxml_reader_text(const cxml_reader *reader) { return reader->text.at; }
size_t cxml_reader_name_count(const cxml_reader *reader) { return reader->name_count; }
cxml_span cxml_reader_name(const cxml_reader *reader, size_t number) { return reader->names[number]; }
const uint8_t *cxml_reader_name_bytes(const cxml_reader *reader) { return reader->name_bytes.at; }
const char *cxml_reader_failure(const cxml_reader *reader) { return reader->failure; }
size_t cxml_reader_omitted(const cxml_reader *reader) { return reader->omitted; }

uint32_t cxml_reader_omitted_line(const cxml_reader *reader) { return reader->omitted_line; }

uint32_t cxml_reader_failure_line(const cxml_reader *reader) { return reader->failure_line; }
uint32_t cxml_reader_failure_column(const cxml_reader *reader) { return reader->failure_column; }
