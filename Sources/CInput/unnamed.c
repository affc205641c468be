// Files that have no name until they are whole: whatever ends the process, nothing is left of them.
#define _GNU_SOURCE  // O_TMPFILE beside strict C
#include "CInput.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static void path_of(int32_t file, char *room, size_t size) { snprintf(room, size, "/proc/self/fd/%d", (int)file); }

int32_t cinput_open_unnamed(const char *folder) {
  int file = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0666);
  if (file < 0) return -1;
  // Without this way to it nobody could name it later.
  char path[64];
  path_of(file, path, sizeof path);
  if (access(path, F_OK) == 0) return file;
  close(file);
  return -1;
}

int32_t cinput_name(int32_t file, const char *name) {
  char path[64];
  path_of(file, path, sizeof path);
  return linkat(AT_FDCWD, path, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 ? 0 : -1;
}
