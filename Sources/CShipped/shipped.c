#include "CShipped.h"

// One line for each file of Rules/ and of the tree's Glossaries/; a test holds this list to the folders.
#define SHIPPED_FILES(file) \
  file(dprk_russia, "Glossaries/dprk-russia.yaml")

static const uint8_t dprk_russia[] = {
#embed "../../Glossaries/dprk-russia.yaml"
};

#define ENTRY(name, path) {path, name, sizeof name},
static const cshipped_file files[] = {SHIPPED_FILES(ENTRY)};

size_t cshipped_count(void) { return sizeof files / sizeof *files; }
cshipped_file cshipped_at(size_t index) { return files[index]; }
