// Calls the library N times and says how much memory the process had after a tenth of the calls and at the end.
// usage: calls N MEMORY
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <tumen.h>

static long resident(void) {
  FILE *file = fopen("/proc/self/status", "r");
  char line[200];
  long kilobytes = -1;
  while (file && fgets(line, sizeof line, file)) {
    if (sscanf(line, "VmRSS: %ld", &kilobytes) == 1) break;
  }
  if (file) fclose(file);
  return kilobytes;
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  long calls = atol(argv[1]);
  const char *memories[] = {argv[2]}, *glossaries[] = {"shipped"};
  tumen_error *error = NULL;
  tumen_workspace *workspace = tumen_open_files(memories, 1, glossaries, 1, &error);
  long early = 0;
  struct timespec begin, end;
  clock_gettime(CLOCK_MONOTONIC, &begin);
  for (long i = 0; workspace && i < calls; i++) {
    char text[100];
    // Other texts, so that nothing is answered from what was kept.
    snprintf(text, sizeof text, "Premier Pak Thae Song opened the file number %ld.", i);
    switch (i % 4) {
    case 0: {
      tumen_match_list *list = tumen_matches(workspace, text, "en", "ru", 70, 5, &error);
      tumen_match_list_free(list);
      break;
    }
    case 1: {
      tumen_term_list *list = tumen_terms(workspace, text, "en", &error);
      if (tumen_term_count(list) == 0) return 3;
      tumen_term_list_free(list);
      break;
    }
    case 2: {
      char *name = tumen_transliteration(workspace, "박태성", "ko-KP", "en", NULL, 0, &error);
      if (!name || strcmp(name, "Pak Thae Song") != 0) return 4;
      tumen_string_free(name);
      break;
    }
    default: {
      char *answer = tumen_call(workspace, "dance", "{}", &error);
      if (answer || !error) return 5;
      tumen_error_free(error);
      error = NULL;
    }
    }
    if (error) {
      fprintf(stderr, "%s\n", error->message);
      return 1;
    }
    if (i + 1 == calls / 10) early = resident();
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  double seconds = (double)(end.tv_sec - begin.tv_sec) + (double)(end.tv_nsec - begin.tv_nsec) / 1e9;
  printf("%ld calls, %.1f s; resident %ld kB after a tenth, %ld kB at the end\n", calls, seconds, early, resident());
  tumen_workspace_free(workspace);
  return 0;
}
