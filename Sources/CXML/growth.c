// Memory that grows as it is needed.
#include "reader.h"

#include <stdlib.h>
#include <string.h>

int cxml_grow(void **items, size_t *capacity, size_t needed, size_t size) {
  if (needed <= *capacity) return 1;
  size_t wanted = *capacity ? *capacity : 256;
  while (wanted < needed) wanted *= 2;
  void *grown = realloc(*items, wanted * size);
  if (!grown) return 0;
  *items = grown;
  *capacity = wanted;
  return 1;
}

int cxml_append(bytes *bytes, const void *more, size_t length) {
  if (bytes->count + length + 1 > bytes->capacity &&
      !cxml_grow((void **)&bytes->at, &bytes->capacity, bytes->count + length + 1, 1))
    return 0;
  if (length) memcpy(bytes->at + bytes->count, more, length);
  bytes->count += length;
  return 1;
}
