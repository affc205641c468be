#include "CStemmer.h"

#include <libstemmer.h>
#include <string.h>

cstemmer *cstemmer_open(const char *language) { return (cstemmer *)sb_stemmer_new(language, "UTF_8"); }

void cstemmer_close(cstemmer *stemmer) { sb_stemmer_delete((struct sb_stemmer *)stemmer); }

int32_t cstemmer_stem(cstemmer *stemmer, const uint8_t *word, int32_t length, uint8_t *out, int32_t capacity) {
  const sb_symbol *stem = sb_stemmer_stem((struct sb_stemmer *)stemmer, word, length);
  if (!stem) return 0;
  int32_t count = sb_stemmer_length((struct sb_stemmer *)stemmer);
  if (count > capacity) return 0;
  memcpy(out, stem, (size_t)count);
  return count;
}
