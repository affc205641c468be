// Holds the scanner of XML to libxml2: of any bytes both say the same, or refuse them for the same reason. The first byte
// says how many bytes are fed at once.
#include "CXML.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  char *at;
  size_t count, capacity;
  char failure[600];
} account;

static void put(account *account, const void *bytes, size_t length) {
  if (account->count + length > account->capacity) {
    account->capacity = 2 * (account->count + length) + 64;
    account->at = realloc(account->at, account->capacity);
  }
  if (length) memcpy(account->at + account->count, bytes, length);
  account->count += length;
}

static void put_number(account *account, uint64_t number) {
  char text[32];
  put(account, text, (size_t)snprintf(text, sizeof text, "%llu ", (unsigned long long)number));
}

static void put_name(account *account, const cxml_reader *reader, uint32_t number) {
  cxml_span name = cxml_reader_name(reader, number);
  put(account, "[", 1);
  put(account, cxml_reader_name_bytes(reader) + name.offset, name.length);
  put(account, "]", 1);
}

static void put_events(account *account, const cxml_reader *reader, int *is_in_text) {
  const cxml_event *events = cxml_reader_events(reader);
  const cxml_attribute *attributes = cxml_reader_attributes(reader);
  const uint8_t *text = cxml_reader_text(reader);
  for (size_t number = 0; number < cxml_reader_event_count(reader); number++) {
    const cxml_event *event = &events[number];
    if (event->kind == cxml_text) {
      // Where a text is cut depends on how it was fed.
      if (event->text.length && !*is_in_text) put(account, "\nT ", 3);
      if (event->text.length) *is_in_text = 1;
      put(account, text + event->text.offset, event->text.length);
      for (size_t place = 0; event->form == cxml_ascii && place < event->text.length; place++)
        if (text[event->text.offset + place] >= 0x80) abort();
      continue;
    }
    *is_in_text = 0;
    put(account, event->kind == cxml_start ? "\nS " : "\nE ", 3);
    put_name(account, reader, event->name);
    put_number(account, event->line);
    put_number(account, event->begin);
    put_number(account, event->end);
    if (event->kind == cxml_end) continue;
    put_name(account, reader, event->space);
    for (uint32_t index = 0; index < event->attributes; index++) {
      const cxml_attribute *attribute = &attributes[event->first_attribute + index];
      put_name(account, reader, attribute->name);
      put_name(account, reader, attribute->space);
      put(account, text + attribute->value.offset, attribute->value.length);
    }
  }
}

static account read_all(cxml_sort sort, const uint8_t *bytes, size_t length, size_t step) {
  account account = {0};
  cxml_reader *reader = cxml_reader_open(sort);
  int is_in_text = 0;
  for (size_t place = 0, is_last = 0; !is_last;) {
    size_t count = length - place < step ? length - place : step;
    is_last = count == 0;
    // In memory of its own, so that a look beyond the end is seen.
    uint8_t *piece = malloc(count + 1);
    memcpy(piece, bytes + place, count);
    int32_t result = cxml_reader_feed(reader, piece, count, (int32_t)is_last);
    free(piece);
    place += count;
    if (result != 0) {
      snprintf(account.failure, sizeof account.failure, "%u:%u %s", cxml_reader_failure_line(reader),
               cxml_reader_failure_column(reader), cxml_reader_failure(reader));
      break;
    }
    put_events(&account, reader, &is_in_text);
  }
  cxml_reader_close(reader);
  return account;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  if (length < 2) return 0;
  size_t step = bytes[0] && bytes[0] <= 200 ? bytes[0] : 1 << 16;
  account scanned = read_all(cxml_xml, bytes + 1, length - 1, step);
  account read = read_all(cxml_xml_unscanned, bytes + 1, length - 1, step);
  int has_failed = read.failure[0] != 0;
  int differs = (scanned.failure[0] != 0) != has_failed;
  if (!has_failed) differs |= scanned.count != read.count || (read.count && memcmp(scanned.at, read.at, read.count) != 0);
  // Which fault libxml2 meets first depends on how it was fed.
  if (has_failed && step == 1 << 16 && !strstr(scanned.failure, "the file ends") && !strstr(read.failure, "the file ends"))
    differs |= strcmp(scanned.failure, read.failure) != 0;
  if (differs) {
    printf("the scanner: %s%.*s\nlibxml2: %s%.*s\n", scanned.failure, (int)scanned.count, scanned.at, read.failure,
           (int)read.count, read.at);
    abort();
  }
  free(scanned.at);
  free(read.at);
  return 0;
}
