// Reads what most documents are made of throughout: tags, texts, comments and references, in valid UTF-8. At anything else
// it stops, and libxml2 reads on from there: so every fault is libxml2's to find, and to name.
#include "lexemes.h"
#include "reader.h"

#include <string.h>

enum {
  token_limit = 1 << 20,
  head_limit = 1 << 16,
  tag_limit = 64,  // attributes of one tag
};

// Appends the character of the reference at `*at` and goes behind it.
static outcome reference(cxml_reader *reader, const uint8_t **at, const uint8_t *end, int *is_ascii) {
  const uint8_t *begin = *at + 1;
  const uint8_t *stop = begin;
  while (stop < end && *stop != ';' && stop - begin < 10) stop++;
  if (stop == end) return cut;
  if (*stop != ';') return foreign;
  size_t length = (size_t)(stop - begin);
  *at = stop + 1;
  static const struct {
    const char *name, *text;
  } known[] = {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}};
  for (size_t index = 0; index < 5; index++) {
    if (strlen(known[index].name) != length || memcmp(known[index].name, begin, length) != 0) continue;
    cxml_store(reader, known[index].text, 1);
    return taken;
  }
  if (length < 2 || begin[0] != '#') return foreign;
  uint32_t value = 0;
  int is_hex = begin[1] == 'x';
  if (is_hex && length == 2) return foreign;
  for (const uint8_t *digit = begin + (is_hex ? 2 : 1); digit < stop; digit++) {
    uint32_t number = *digit >= '0' && *digit <= '9'                 ? *digit - '0'
                      : is_hex && *digit >= 'a' && *digit <= 'f'     ? *digit - 'a' + 10u
                      : is_hex && *digit >= 'A' && *digit <= 'F'     ? *digit - 'A' + 10u
                                                                     : 99u;
    if (number == 99) return foreign;
    value = value * (is_hex ? 16 : 10) + number;
    if (value > 0x10FFFF) return foreign;
  }
  uint8_t text[4];
  if (value < 0x20 && value != '\t' && value != '\n' && value != '\r') return foreign;
  if ((value >= 0xD800 && value < 0xE000) || value == 0xFFFE || value == 0xFFFF) return foreign;
  if (value >= 0x80) *is_ascii = 0;
  if (value < 0x80) {
    text[0] = (uint8_t)value;
    length = 1;
  } else if (value < 0x800) {
    text[0] = (uint8_t)(0xC0 | value >> 6);
    length = 2;
  } else if (value < 0x10000) {
    text[0] = (uint8_t)(0xE0 | value >> 12);
    length = 3;
  } else {
    text[0] = (uint8_t)(0xF0 | value >> 18);
    length = 4;
  }
  for (size_t index = 1; index < length; index++)
    text[index] = (uint8_t)(0x80 | (value >> 6 * (length - 1 - index) & 0x3F));
  cxml_store(reader, text, length);
  return taken;
}

// Characters up to the tag at `end`.
static outcome take_text(cxml_reader *reader, const uint8_t *at, const uint8_t *end) {
  size_t begin = reader->text.count;
  const uint8_t *run = at;
  int is_ascii = 1;
  uint32_t lines = 0;
  while (at < end) {
    if (is(*at, in_text)) {
      at++;
    } else if (*at >= 0x80) {
      size_t length = wide(at, end);
      if (length == 0) goto undo;
      is_ascii = 0;
      at += length;
    } else if (*at == '\n') {
      lines++;
      at++;
    } else if (*at == '\r' && end - at > 1 && at[1] == '\n') {
      cxml_store(reader, run, (size_t)(at - run));
      run = ++at;
    } else if (*at == '&') {
      cxml_store(reader, run, (size_t)(at - run));
      if (reference(reader, &at, end, &is_ascii) != taken) goto undo;
      run = at;
    } else if (*at == ']' && !(end - at > 2 && at[1] == ']' && at[2] == '>')) {
      at++;
    } else {
      goto undo;
    }
  }
  cxml_store(reader, run, (size_t)(end - run));
  reader->scanner.line += lines;
  // A comment does not part a text.
  cxml_event *last = reader->event_count ? &reader->events[reader->event_count - 1] : NULL;
  if (last && last->kind == cxml_text && last->text.offset + last->text.length == begin) {
    last->text.length = (uint32_t)(reader->text.count - last->text.offset);
    if (!is_ascii) last->form = cxml_utf8;
    return taken;
  }
  cxml_event *event = cxml_add_event(reader, cxml_text);
  if (!event) return taken;
  event->text = (cxml_span){(uint32_t)begin, (uint32_t)(reader->text.count - begin)};
  event->form = is_ascii ? cxml_ascii : cxml_utf8;
  return taken;

undo:
  reader->text.count = begin;
  return foreign;
}

// The value between quotation marks; goes behind them.
static outcome take_value(cxml_reader *reader, const uint8_t **place, const uint8_t *end, uint32_t *lines,
                          cxml_attribute *attribute) {
  const uint8_t *at = *place;
  uint8_t mark = *at++;
  const uint8_t *run = at;
  size_t begin = reader->text.count;
  int is_ascii = 1;
  while (1) {
    if (at == end) return cut;
    uint8_t byte = *at;
    if (is(byte, in_value)) {
      at++;
    } else if (byte == mark) {
      break;
    } else if (byte == '"' || byte == '\'') {
      at++;
    } else if (byte >= 0x80) {
      size_t length = wide(at, end);
      if (length == 0) return end - at < 4 ? cut : foreign;
      is_ascii = 0;
      at += length;
    } else if (byte == '&') {
      cxml_store(reader, run, (size_t)(at - run));
      outcome outcome = reference(reader, &at, end, &is_ascii);
      if (outcome != taken) return outcome;
      run = at;
    } else if (byte == '\t' || byte == '\n' || byte == '\r') {
      // White space is a space (XML 1.0, section 3.3.3), and the end of a line one character.
      cxml_store(reader, run, (size_t)(at - run));
      cxml_store(reader, " ", 1);
      if (byte == '\r') {
        if (++at == end) return cut;
        if (*at != '\n') return foreign;
      }
      if (*at == '\n') ++*lines;
      run = ++at;
    } else {
      return foreign;
    }
  }
  cxml_store(reader, run, (size_t)(at - run));
  attribute->value = (cxml_span){(uint32_t)begin, (uint32_t)(reader->text.count - begin)};
  attribute->form = is_ascii ? cxml_ascii : cxml_utf8;
  *place = at + 1;
  return attribute->value.length > attribute_limit ? foreign : taken;
}

// The namespace that a prefix stands for, 0 if none does.
static uint32_t space_of(const scanner *scanner, uint32_t prefix) {
  for (size_t index = scanner->binding_count; index-- > 0;)
    if (scanner->bindings[index].prefix == prefix) return scanner->bindings[index].space;
  return 0;
}

static void close_element(scanner *scanner) {
  while (scanner->binding_count && scanner->bindings[scanner->binding_count - 1].depth == scanner->depth)
    scanner->binding_count--;
  scanner->depth--;
  if (scanner->depth == 0) {
    scanner->stage = behind_root;
  } else {
    scanner->tags.count = scanner->open[scanner->depth].tag;
  }
}

// Declares the namespace of `xmlns` or `xmlns:prefix`.
static outcome bind(cxml_reader *reader, uint32_t prefix, const cxml_attribute *value) {
  scanner *scanner = &reader->scanner;
  static const char xml[] = "http://www.w3.org/XML/1998/namespace", xmlns[] = "http://www.w3.org/2000/xmlns/";
  const uint8_t *address = reader->text.at + value->value.offset;
  size_t length = value->value.length;
  if (length == 0 || value->form != cxml_ascii) return foreign;
  if (length == sizeof xml - 1 && memcmp(address, xml, length) == 0) return foreign;
  if (length == sizeof xmlns - 1 && memcmp(address, xmlns, length) == 0) return foreign;
  if (scanner->binding_count == sizeof scanner->bindings / sizeof *scanner->bindings) return foreign;
  for (size_t index = 0; index < scanner->binding_count; index++) {
    const binding *other = &scanner->bindings[index];
    if (other->prefix == prefix && other->depth == scanner->depth + 1) return foreign;
  }
  uint32_t space = cxml_name(reader, NULL, 0, address, length);
  scanner->bindings[scanner->binding_count++] = (binding){prefix, space, scanner->depth + 1};
  return taken;
}

typedef struct {
  const uint8_t *begin, *colon, *end;
} raw_name;

static uint32_t prefix_of(cxml_reader *reader, raw_name name) {
  return name.colon ? cxml_name(reader, NULL, 0, name.begin, (size_t)(name.colon - name.begin)) : 0;
}

static int is_xml(raw_name name) {
  return name.colon && name.colon - name.begin == 3 && memcmp(name.begin, "xml", 3) == 0;
}

static uint32_t whole(cxml_reader *reader, raw_name name) {
  return cxml_name(reader, NULL, 0, name.begin, (size_t)(name.end - name.begin));
}

// A start tag, or that of an element without content.
static outcome take_start(cxml_reader *reader, const uint8_t *begin, const uint8_t *end, const uint8_t **behind) {
  scanner *scanner = &reader->scanner;
  size_t text_count = reader->text.count, attribute_count = reader->attribute_count;
  size_t binding_count = scanner->binding_count;
  outcome result = foreign;
  uint32_t lines = 0;
  int is_empty = 0;
  raw_name names[tag_limit], own;
  size_t count = 0;
  const uint8_t *at = begin + 1;
  own.begin = at;
  own.end = at = name_end(at, end, &own.colon);
  if (at == end) return cut;
  if (at == own.begin || is_xml(own) || scanner->depth == depth_limit) return foreign;
  while (1) {
    const uint8_t *before = at;
    at = space_end(at, end, &lines);
    if (ends(at, end)) goto is_cut;
    if (*at == '>') {
      at++;
      break;
    }
    if (*at == '/') {
      if (++at == end) goto is_cut;
      if (*at++ != '>') goto undo;
      is_empty = 1;
      break;
    }
    if (at == before || count == tag_limit) goto undo;
    raw_name name = {.begin = at};
    name.end = at = name_end(at, end, &name.colon);
    if (at == end) goto is_cut;
    if (at == name.begin) goto undo;
    at = space_end(at, end, &lines);
    if (ends(at, end)) goto is_cut;
    if (*at != '=') goto undo;
    at = space_end(at + 1, end, &lines);
    if (ends(at, end)) goto is_cut;
    if (*at != '"' && *at != '\'') goto undo;
    for (size_t index = 0; index < count; index++) {
      // Not even under two prefixes.
      const raw_name *other = &names[index];
      const uint8_t *local = name.colon ? name.colon + 1 : name.begin;
      const uint8_t *other_local = other->colon ? other->colon + 1 : other->begin;
      if (!name.colon != !other->colon || name.end - local != other->end - other_local) continue;
      if (memcmp(local, other_local, (size_t)(name.end - local)) == 0) goto undo;
    }
    size_t value_begin = reader->text.count;
    cxml_attribute attribute = {0};
    result = take_value(reader, &at, end, &lines, &attribute);
    if (result != taken) goto undo;
    result = foreign;
    int is_default = !name.colon && name.end - name.begin == 5 && memcmp(name.begin, "xmlns", 5) == 0;
    int is_prefix = name.colon && name.colon - name.begin == 5 && memcmp(name.begin, "xmlns", 5) == 0;
    if (is_default || is_prefix) {
      uint32_t prefix =
          is_prefix ? cxml_name(reader, NULL, 0, name.colon + 1, (size_t)(name.end - name.colon - 1)) : 0;
      if (is_prefix && name.end - name.colon - 1 >= 3 && memcmp(name.colon + 1, "xml", 3) == 0) goto undo;
      if (bind(reader, prefix, &attribute) != taken) goto undo;
      reader->text.count = value_begin;
      continue;
    }
    cxml_attribute *stored = cxml_add_attribute(reader);
    if (!stored) return taken;
    attribute.name = whole(reader, name);
    *stored = attribute;
    names[count++] = name;
  }
  // A prefix may be declared behind its use.
  for (size_t index = 0; index < count; index++) {
    if (!names[index].colon || is_xml(names[index])) continue;
    uint32_t space = space_of(scanner, prefix_of(reader, names[index]));
    if (space == 0) goto undo;
    reader->attributes[attribute_count + index].space = space;
  }
  uint32_t space = space_of(scanner, prefix_of(reader, own));
  if (own.colon && space == 0) goto undo;

  open_element *element = &scanner->open[scanner->depth];
  *element = (open_element){whole(reader, own), scanner->line, scanner->tags.count};
  if (!cxml_append(&scanner->tags, begin, (size_t)(at - begin))) {
    cxml_fail(reader, "memory is out");
    return taken;
  }
  scanner->depth++;
  scanner->stage = in_root;
  scanner->line += lines;
  cxml_event *event = cxml_add_event(reader, cxml_start);
  if (!event) return taken;
  event->name = element->name;
  event->space = space;
  event->first_attribute = (uint32_t)attribute_count;
  event->attributes = (uint32_t)count;
  event->begin = scanner->offset + (uint64_t)(begin - scanner->input.at);
  event->end = scanner->offset + (uint64_t)(at - scanner->input.at);
  *behind = at;
  if (!is_empty) return taken;
  uint64_t place = event->end;
  uint32_t name = event->name;
  event = cxml_add_event(reader, cxml_end);
  if (!event) return taken;
  event->name = name;
  event->begin = event->end = place;
  close_element(scanner);
  return taken;

is_cut:
  result = cut;
undo:
  reader->text.count = text_count;
  reader->attribute_count = attribute_count;
  scanner->binding_count = binding_count;
  return result;
}

static outcome take_end(cxml_reader *reader, const uint8_t *begin, const uint8_t *end, const uint8_t **behind) {
  scanner *scanner = &reader->scanner;
  uint32_t own = scanner->open[scanner->depth - 1].name;
  cxml_span name = reader->names[own];
  const uint8_t *at = begin + 2;
  size_t left = (size_t)(end - at);
  if (memcmp(at, reader->name_bytes.at + name.offset, left < name.length ? left : name.length) != 0) return foreign;
  if (left <= name.length) return cut;
  uint32_t lines = 0;
  at = space_end(at + name.length, end, &lines);
  if (ends(at, end)) return cut;
  if (*at++ != '>') return foreign;
  scanner->line += lines;
  cxml_event *event = cxml_add_event(reader, cxml_end);
  if (!event) return taken;
  event->name = own;
  event->begin = scanner->offset + (uint64_t)(begin - scanner->input.at);
  event->end = scanner->offset + (uint64_t)(at - scanner->input.at);
  close_element(scanner);
  *behind = at;
  return taken;
}

static outcome take_comment(scanner *scanner, const uint8_t *begin, const uint8_t *end, const uint8_t **behind) {
  uint32_t lines = 0;
  const uint8_t *at = begin + 4;
  while (at < end) {
    if (*at == '-' && end - at > 1 && at[1] == '-') {
      if (end - at < 3) return cut;
      if (at[2] != '>') return foreign;
      scanner->line += lines;
      *behind = at + 3;
      return taken;
    }
    size_t length = *at >= 0x80 ? wide(at, end) : *at == '\n' || *at == '\r' || *at == '\t' || *at >= 0x20;
    if (length == 0) return end - at < 4 ? cut : foreign;
    // What libxml2 makes of a CR alone is its own affair.
    if (*at == '\r' && end - at > 1 && at[1] != '\n') return foreign;
    if (*at == '\n') lines++;
    at += length;
  }
  return cut;
}

// The document type without declarations of its own, which is not read.
static outcome take_type(scanner *scanner, const uint8_t *begin, const uint8_t *end, const uint8_t **behind) {
  const char *forms[] = {"<!DOCTYPE ", " SYSTEM ", " PUBLIC "};
  const uint8_t *colon, *at = begin + strlen(forms[0]);
  if (!memchr(begin, '>', (size_t)(end - begin))) return cut;
  const uint8_t *name = at;
  at = name_end(at, end, &colon);
  if (at == name || colon || scanner->has_type) return foreign;
  int literals = 0;
  uint32_t lines = 0;
  if (end - at >= 8 && memcmp(at, forms[1], 8) == 0) literals = 1;
  if (end - at >= 8 && memcmp(at, forms[2], 8) == 0) literals = 2;
  if (literals) at += 8;
  for (int index = 0; index < literals; index++) {
    const uint8_t *before = at;
    if (index) at = space_end(at, end, &lines);
    if (at == end || *at != '"' || (index && at == before)) return foreign;
    for (at++; at < end && *at != '"'; at++)
      if (!is(*at, in_name) && !(*at && strchr(" /:+,()", *at))) return foreign;
    if (at++ == end) return foreign;
  }
  if (at == end || *at != '>') return foreign;
  scanner->has_type = 1;
  scanner->line += lines;
  *behind = at + 1;
  return taken;
}

// `<?xml version="1.0" … ?>`, of which every document that begins with it has the same few forms.
static outcome take_declaration(const uint8_t *begin, const uint8_t *end, const uint8_t **behind) {
  const char *parts[] = {"<?xml version=\"1.0\"", " encoding=\"", " standalone=\""};
  const uint8_t *close = memchr(begin, '>', (size_t)(end - begin)), *at = begin;
  if (!close) return cut;
  for (int index = 0; index < 3; index++) {
    size_t length = strlen(parts[index]);
    if ((size_t)(close - at) < length || memcmp(at, parts[index], length) != 0) {
      if (index == 0) return foreign;
      continue;
    }
    at += length;
    if (index == 0) continue;
    const uint8_t *value = at;
    if (!is(*at, begins_name) || *at == '_') return foreign;
    while (is(*at, in_name)) at++;
    size_t count = (size_t)(at - value);
    if (*at++ != '"') return foreign;
    if (index == 2 && !(count == 3 && memcmp(value, "yes", 3) == 0) && !(count == 2 && memcmp(value, "no", 2) == 0))
      return foreign;
  }
  while (*at == ' ') at++;
  if (*at != '?' || at + 1 != close) return foreign;
  *behind = close + 1;
  return taken;
}

static outcome take_token(cxml_reader *reader, const uint8_t *at, const uint8_t *end, const uint8_t **behind) {
  scanner *scanner = &reader->scanner;
  if (*at != '<') {
    if (scanner->stage == in_root) {
      if (scanner->searched < scanner->place) scanner->searched = scanner->place;
      const uint8_t *from = scanner->input.at + scanner->searched;
      *behind = memchr(from, '<', (size_t)(end - from));
      if (*behind) return take_text(reader, at, *behind);
      scanner->searched = scanner->input.count;
      return cut;
    }
    static const uint8_t mark[] = {0xEF, 0xBB, 0xBF};
    if (scanner->offset == 0 && at == scanner->input.at && *at == mark[0]) {
      if (end - at < 3) return cut;
      *behind = at + 3;
      return memcmp(at, mark, 3) == 0 ? taken : foreign;
    }
    if (scanner->offset == 0 && at == scanner->input.at) return foreign;
    *behind = space_end(at, end, &scanner->line);
    if (*behind == at) return *at == '\r' && end - at == 1 ? cut : foreign;
    return taken;
  }
  if (end - at < 2) return cut;
  if (at[1] == '/') return scanner->stage == in_root ? take_end(reader, at, end, behind) : foreign;
  if (at[1] == '!') {
    if (end - at < 10) return cut;
    if (at[2] == '-' && at[3] == '-') return take_comment(scanner, at, end, behind);
    return scanner->stage == in_head && memcmp(at, "<!DOCTYPE ", 10) == 0 ? take_type(scanner, at, end, behind)
                                                                         : foreign;
  }
  if (at[1] == '?') {
    int is_first = scanner->offset == 0 && (at == scanner->input.at || (at == scanner->input.at + 3 && at[-1] == 0xBF));
    return is_first ? take_declaration(at, end, behind) : foreign;
  }
  return scanner->stage == behind_root ? foreign : take_start(reader, at, end, behind);
}

// Forgets the input before the place at hand.
static void compact(scanner *scanner) {
  const uint8_t *input = scanner->input.at;
  size_t line = 0;
  for (size_t index = scanner->place; index-- > 0;) {
    if (input[index] != '\n') continue;
    line = index + 1;
    scanner->column = 0;
    break;
  }
  for (size_t index = line; index < scanner->place; index++) scanner->column += !continues(input[index]);
  scanner->input.count -= scanner->place;
  memmove(scanner->input.at, scanner->input.at + scanner->place, scanner->input.count);
  scanner->offset += scanner->place;
  scanner->searched = scanner->searched > scanner->place ? scanner->searched - scanner->place : 0;
  scanner->place = 0;
}

int cxml_scan(cxml_reader *reader, const uint8_t *bytes, size_t length, int last) {
  scanner *scanner = &reader->scanner;
  if (scanner->place) compact(scanner);
  if (!cxml_append(&scanner->input, bytes, length)) return -1;
  const uint8_t *end = scanner->input.at + scanner->input.count;
  while (scanner->place < scanner->input.count) {
    const uint8_t *at = scanner->input.at + scanner->place, *behind = end;
    int is_head = scanner->stage == in_head;
    outcome outcome = take_token(reader, at, end, &behind);
    if (reader->failed) return -1;
    if (outcome == cut && !last && end - at < token_limit) break;
    if (outcome != taken) return compact(scanner), 1;
    // Memory for the root is given back with that of the other tags.
    if (is_head && scanner->stage == in_head) {
      if (scanner->head.count + (size_t)(behind - at) > head_limit) return compact(scanner), 1;
      if (!cxml_append(&scanner->head, at, (size_t)(behind - at))) return -1;
    }
    scanner->place = (size_t)(behind - scanner->input.at);
  }
  if (last && scanner->stage != behind_root) return compact(scanner), 1;
  return 0;
}

void cxml_scanner_open(cxml_reader *reader) {
  reader->scanner.stage = in_head;
  reader->scanner.line = 1;
}

void cxml_scanner_close(cxml_reader *reader) {
  scanner *scanner = &reader->scanner;
  cxml_free(&scanner->input);
  cxml_free(&scanner->head);
  cxml_free(&scanner->tags);
}
