// What the header promises, in C and in C++: argument 1 is a glossary, 2 a memory that is not there yet, 3 a TMX file,
// 4 how often the hot calls are made.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <pthread.h>
#include <malloc.h>
#include "tumen.h"

static void expect(int holds, const char *what) {
  if (holds) return;
  fprintf(stderr, "does not hold: %s\n", what);
  exit(1);
}
#define EXPECT(condition) expect((condition) != 0, #condition)

static void expect_error(tumen_error *error, const char *code) {
  EXPECT(error != NULL && error->message != NULL);
  if (strcmp(error->code, code) != 0) fprintf(stderr, "%s: %s\n", error->code, error->message);
  EXPECT(strcmp(error->code, code) == 0);
  tumen_error_free(error);
}

// How many bytes are allocated, all threads together.
static size_t bytes_in_use(void) {
  struct mallinfo2 all = mallinfo2();
  return all.uordblks + all.hblkhd;
}

// Operations with their arguments, whose answers threads compare with those that one thread got alone.
static const char *const asked[][2] = {
    {"match", "{\"text\":\"The ferry has 40 seats.\",\"source\":\"en\",\"target\":\"ru\"}"},
    {"match", "{\"text\":\"The ferry has 50 seats.\",\"source\":\"en\",\"target\":\"ru\"}"},
    {"match", "{\"text\":\"В пароме 40 мест\",\"source\":\"ru\",\"target\":\"en\"}"},
    {"concordance", "{\"text\":\"seats\"}"},
    {"terms", "{\"text\":\"The ferry Solbit crossed the Tumen.\",\"language\":\"en\"}"},
    {"terms", "{\"text\":\"на Сольбите\",\"language\":\"ru\"}"},
    {"lookup", "{\"text\":\"Сольбиту\"}"},
    {"transliterate", "{\"text\":\"박태성\",\"from\":\"ko-KP\",\"to\":\"ru\",\"all\":true}"},
    {"transliterate", "{\"text\":\"Pak Thae Song\",\"from\":\"en\",\"to\":\"ko-KP\"}"},
    {"inflect", "{\"text\":\"Пак Тхэ Сон\",\"language\":\"ru\"}"},
    {"segment", "{\"text\":\"Мост в г. Расон. Длина 4,7 км.\",\"language\":\"ru\"}"},
    {"stats", "{}"},
};
enum { ASKED = sizeof asked / sizeof *asked, THREADS = 8 };

static const tumen_workspace *shared;
static char *expected[ASKED];
// How many questions each thread asks.
static int questions;

static void *ask(void *first) {
  for (int i = 0; i < questions; i++) {
    int place = (*(const int *)first + i) % ASKED;
    char *answer = tumen_call(shared, asked[place][0], asked[place][1], NULL);
    EXPECT(answer != NULL);
    if (strcmp(answer, expected[place]) != 0) fprintf(stderr, "%s\n%s\n", answer, expected[place]);
    EXPECT(strcmp(answer, expected[place]) == 0);
    tumen_string_free(answer);
  }
  return NULL;
}

int main(int argc, char **argv) {
  EXPECT(argc == 5);
  EXPECT(tumen_interface() == TUMEN_INTERFACE);
  EXPECT(strchr(tumen_version(), '.') != NULL);

  const char *glossaries[] = {argv[1]};
  const char *memories[] = {argv[2]};
  tumen_error *error = NULL;
  tumen_workspace *workspace = tumen_open_files(memories, 1, glossaries, 1, &error);
  EXPECT(workspace != NULL && error == NULL);

  // Every operation, by JSON.
  char arguments[4096];
  snprintf(arguments, sizeof arguments, "{\"file\":\"%s\"}", argv[3]);
  char *answer = tumen_call(workspace, "import", arguments, &error);
  EXPECT(answer != NULL && strstr(answer, "\"stored\":1") != NULL);
  tumen_string_free(answer);
  answer = tumen_call(workspace, "stats", NULL, &error);
  EXPECT(answer != NULL && strstr(answer, "\"units\":1") != NULL);
  tumen_string_free(answer);

  // Matches.
  tumen_match_list *matches = tumen_matches(workspace, "The ferry has 40 seats.", "en", "ru", 70, 5, &error);
  EXPECT(matches != NULL && tumen_match_count(matches) == 1);
  const tumen_match *match = tumen_match_at(matches, 0);
  EXPECT(match != NULL && match->score == 100 && strcmp(match->kind, "exact") == 0);
  EXPECT(strcmp(match->target, "В пароме 40 мест.") == 0);
  EXPECT(strcmp(match->memory, argv[2]) == 0);
  EXPECT(tumen_match_at(matches, 1) == NULL);
  tumen_match_list_free(matches);
  matches = tumen_matches(workspace, "The ferry has 40 seats.", "en", "ru", 70, SIZE_MAX, &error);
  EXPECT(matches != NULL && tumen_match_count(matches) == 1);
  tumen_match_list_free(matches);

  // Terms, places in scalars: the first letter is outside the basic plane.
  tumen_term_list *terms = tumen_terms(workspace, "\xF0\x9F\x9B\xB3 the Solbit", "en", &error);
  EXPECT(terms != NULL && tumen_term_count(terms) == 1);
  const tumen_term *term = tumen_term_at(terms, 0);
  EXPECT(term->start == 6 && term->end == 12 && strcmp(term->concept_id, "solbit") == 0);
  EXPECT(strcmp(term->how, "exact") == 0);
  EXPECT(tumen_term_at(terms, 1) == NULL);
  tumen_term_list_free(terms);

  // Errors say what, where and what to do; NULL is an error and no crash.
  EXPECT(tumen_call(workspace, "dance", NULL, &error) == NULL);
  expect_error(error, "usage");
  EXPECT(tumen_call(workspace, "lookup", "{", &error) == NULL);
  expect_error(error, "malformed");
  EXPECT(tumen_call(NULL, "stats", NULL, &error) == NULL);
  expect_error(error, "usage");
  EXPECT(tumen_call(workspace, "import", "{\"file\":\"-\"}", &error) == NULL);
  expect_error(error, "usage");
  const char *streams[] = {"-"};
  EXPECT(tumen_open_files(memories, SIZE_MAX, glossaries, 1, &error) == NULL);
  expect_error(error, "usage");
  EXPECT(tumen_open_files(memories, 1, streams, 1, &error) == NULL);
  expect_error(error, "usage");
  EXPECT(tumen_terms(workspace, NULL, "en", &error) == NULL);
  expect_error(error, "usage");
  EXPECT(tumen_terms(workspace, "\xFF", "en", &error) == NULL);
  expect_error(error, "usage");
  EXPECT(tumen_terms(workspace, "a", "no language", NULL) == NULL);
  EXPECT(tumen_matches(workspace, "a", "en", "ru", 170, 5, &error) == NULL);
  expect_error(error, "usage");
  EXPECT(tumen_open("/nowhere/tumen.yaml", &error) == NULL);
  EXPECT(error != NULL && error->file != NULL && strstr(error->file, "nowhere") != NULL);
  expect_error(error, "unreadable");
  EXPECT(tumen_transliteration(workspace, "x", "en", "ru", "nonsense", 0, &error) == NULL);
  expect_error(error, "unknown-scheme");

  // The hot calls, many times: the second half takes no memory that it does not give back.
  int times = atoi(argv[4]);
  size_t held = 0;
  for (int i = 0; i < times; i++) {
    if (i == times / 2) held = bytes_in_use();
    char *name = tumen_transliteration(workspace, "박태성", "ko-KP", "en", NULL, 0, &error);
    EXPECT(name != NULL && strcmp(name, "Pak Thae Song") == 0);
    tumen_string_free(name);
    terms = tumen_terms(workspace, "the Solbit", "en", &error);
    EXPECT(tumen_term_count(terms) == 1);
    tumen_term_list_free(terms);
    matches = tumen_matches(workspace, "The ferry has 40 seats.", "en", "ru", 70, 5, &error);
    EXPECT(tumen_match_count(matches) == 1);
    tumen_match_list_free(matches);
  }
  EXPECT(bytes_in_use() <= held);

  // Eight threads on one workspace that has answered already, and on one that opens all while they ask.
  questions = times < ASKED ? 2 : 3 * ASKED;
  for (int i = 0; i < ASKED; i++) {
    expected[i] = tumen_call(workspace, asked[i][0], asked[i][1], NULL);
    EXPECT(expected[i] != NULL);
  }
  tumen_workspace *fresh = tumen_open_files(memories, 1, glossaries, 1, NULL);
  tumen_workspace *const both[] = {workspace, fresh};
  for (int w = 0; w < 2; w++) {
    shared = both[w];
    pthread_t threads[THREADS];
    int first[THREADS];
    for (int i = 0; i < THREADS; i++) {
      first[i] = i;
      EXPECT(pthread_create(&threads[i], NULL, ask, &first[i]) == 0);
    }
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
  }
  for (int i = 0; i < ASKED; i++) tumen_string_free(expected[i]);
  tumen_workspace_free(fresh);

  tumen_workspace_free(workspace);
  tumen_workspace_free(NULL);
  tumen_error_free(NULL);
  tumen_string_free(NULL);
  tumen_match_list_free(NULL);
  tumen_term_list_free(NULL);
  puts("the interface holds");
  return 0;
}
