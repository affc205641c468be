#define _GNU_SOURCE
#include <elf.h>
#include <limits.h>
#include <link.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/stat.h>

#include "CShipped.h"

struct search {
  ElfW(Addr) address;
  // Its path; empty for the executable itself.
  const char *file;
  uint64_t build;
};

// The first bytes of what the linker made of the contents (--build-id), as a number.
static uint64_t build_of_notes(const char *notes, size_t length) {
  ElfW(Nhdr) note;
  for (size_t place = 0; place + sizeof note <= length;) {
    memcpy(&note, notes + place, sizeof note);
    size_t name = place + sizeof note;
    size_t content = name + ((note.n_namesz + 3) & ~(size_t)3);
    size_t end = content + ((note.n_descsz + 3) & ~(size_t)3);
    if (end > length) break;
    if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 && memcmp(notes + name, "GNU", 4) == 0 &&
        note.n_descsz >= sizeof(uint64_t)) {
      uint64_t build;
      memcpy(&build, notes + content, sizeof build);
      return build;
    }
    place = end;
  }
  return 0;
}

static int holds(struct dl_phdr_info *info, size_t size, void *data) {
  (void)size;
  struct search *search = data;
  const char *file = NULL;
  uint64_t build = 0;
  for (int i = 0; i < info->dlpi_phnum; i++) {
    const ElfW(Phdr) *part = &info->dlpi_phdr[i];
    ElfW(Addr) begin = info->dlpi_addr + part->p_vaddr;
    if (part->p_type == PT_LOAD && search->address >= begin && search->address - begin < part->p_memsz)
      file = info->dlpi_name ? info->dlpi_name : "";
    if (part->p_type == PT_NOTE && !build) build = build_of_notes((const char *)begin, part->p_memsz);
  }
  if (!file) return 0;
  search->file = file;
  search->build = build;
  return 1;
}

// What holds this code.
static struct search here(void) {
  struct search search = {(ElfW(Addr))&holds, NULL, 0};
  dl_iterate_phdr(holds, &search);
  return search;
}

static char path[PATH_MAX];
static pthread_once_t path_is_known = PTHREAD_ONCE_INIT;

static void find_path(void) {
  struct search search = here();
  if (!search.file) return;
  // There may be no /proc.
  const char *called = *search.file ? search.file : (const char *)getauxval(AT_EXECFN);
  if (!*search.file && realpath("/proc/self/exe", path)) return;
  if (!called || !realpath(called, path)) *path = 0;
}

const char *cshipped_path(void) {
  pthread_once(&path_is_known, find_path);
  return *path ? path : NULL;
}

uint64_t cshipped_build(void) {
  uint64_t build = here().build;
  struct stat status;
  if (build || !cshipped_path() || stat(path, &status) != 0) return build;
  build = (uint64_t)status.st_size;
  build = build * 1000003 + (uint64_t)status.st_ino;
  build = build * 1000003 + (uint64_t)status.st_mtim.tv_sec;
  return build * 1000003 + (uint64_t)status.st_mtim.tv_nsec;
}
