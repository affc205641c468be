// The names of a document, each held once and known by its number.
#include "reader.h"

#include <stdlib.h>
#include <string.h>

static uint32_t hash_of(const uint8_t *name, size_t length) {
  uint32_t hash = 2166136261u;
  for (size_t index = 0; index < length; index++) hash = (hash ^ name[index]) * 16777619u;
  return hash;
}

// Twice as many places in the table of names; answers 0 when memory is out.
static int widen_names(cxml_reader *reader) {
  size_t size = reader->name_table_size ? 2 * reader->name_table_size : 256;
  uint32_t *table = calloc(size, sizeof *table);
  if (!table) return 0;
  for (uint32_t number = 1; number < reader->name_count; number++) {
    cxml_span name = reader->names[number];
    size_t place = hash_of(reader->name_bytes.at + name.offset, name.length) & (size - 1);
    while (table[place]) place = (place + 1) & (size - 1);
    table[place] = number;
  }
  free(reader->name_table);
  reader->name_table = table;
  reader->name_table_size = size;
  return 1;
}

uint32_t cxml_name(cxml_reader *reader, const void *prefix, size_t prefix_length, const void *local, size_t length,
                   const char **excess) {
  if (length == 0 && !prefix) return 0;
  size_t begin = reader->name_bytes.count;
  const uint8_t *whole = local;
  if (prefix) {
    // Put together behind the names that are known, where it stays if it is a new one.
    if (!cxml_append(&reader->name_bytes, prefix, prefix_length) || !cxml_append(&reader->name_bytes, ":", 1) ||
        !cxml_append(&reader->name_bytes, local, length))
      goto is_full;
    whole = reader->name_bytes.at + begin;
    length += prefix_length + 1;
    reader->name_bytes.count = begin;
  }
  if (2 * reader->name_count >= reader->name_table_size && !widen_names(reader)) goto is_full;
  size_t place = hash_of(whole, length) & (reader->name_table_size - 1);
  for (; reader->name_table[place]; place = (place + 1) & (reader->name_table_size - 1)) {
    cxml_span known = reader->names[reader->name_table[place]];
    if (known.length == length && memcmp(reader->name_bytes.at + known.offset, whole, length) == 0)
      return reader->name_table[place];
  }
  if (reader->name_count >= name_limit || begin + length > name_bytes_limit) {
    *excess = "the document has more than 65,536 different names";
    return 0;
  }
  if (!cxml_grow((void **)&reader->names, &reader->name_capacity, reader->name_count + 1, sizeof(cxml_span)))
    goto is_full;
  if (prefix) {
    reader->name_bytes.count = begin + length;
  } else if (!cxml_append(&reader->name_bytes, local, length)) {
    goto is_full;
  }
  uint32_t number = (uint32_t)reader->name_count++;
  reader->names[number] = (cxml_span){(uint32_t)begin, (uint32_t)length};
  reader->name_table[place] = number;
  return number;

is_full:
  *excess = "memory is out";
  return 0;
}
