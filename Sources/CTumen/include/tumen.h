/*
 * Tumen: translation memory, glossary and checks.
 *
 * Texts are UTF-8 and end with a zero byte. Positions count Unicode scalars from 0, ends exclusive. Languages are BCP 47
 * tags ("en", "ko-KP").
 *
 * Errors. A function that takes `tumen_error **` sets it to NULL when it succeeds. When it fails, it returns NULL and
 * sets it to an error that the caller frees with tumen_error_free. NULL may be given for it.
 *
 * Ownership. What a function returns without `const` belongs to the caller, who frees it with the function that is named
 * beside it. What it returns with `const` belongs to the object that it was asked of, and lives as long. Arguments stay
 * the caller's and are not kept. Every function that frees takes NULL.
 *
 * Threads. A workspace may be used by many threads at once, without a lock; answers are the same. What an operation
 * changes (import, remove, undo, deduplicate) is one transaction; do not let two of them run on one memory at once.
 * Nobody may use a workspace any more when tumen_workspace_free is called. Lists and errors are not changed once they
 * are made, so threads may share them.
 *
 * Processes. A workspace, lists and errors are used in the process that they were made in. After fork(), the child may open
 * workspaces of its own if no other thread ran; it neither uses nor frees what it has of its parent, whose threads and
 * connections to SQLite it has not.
 *
 * Versions. Within one TUMEN_INTERFACE functions and the last fields of structures may be added, no more; structures
 * are made by the library alone.
 */
#ifndef TUMEN_H
#define TUMEN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __clang__
#define TUMEN_NULLABLE _Nullable
#define TUMEN_NONNULL _Nonnull
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wnullability-extension"
#else
#define TUMEN_NULLABLE
#define TUMEN_NONNULL
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define TUMEN_INTERFACE 1

/* The number of the interface that the library has; compare it with TUMEN_INTERFACE. */
int32_t tumen_interface(void);
/* The version of Tumen, such as "0.1.0"; it lives as long as the library. */
const char *TUMEN_NONNULL tumen_version(void);

/* What went wrong, where, and what to do about it. */
typedef struct tumen_error {
  /* "usage", "unreadable", "malformed", "unknown-language", "malformed-rules", "unknown-scheme", "store", "internal";
     later versions may add others. */
  const char *TUMEN_NULLABLE code;
  /* What is wrong, without a full stop. */
  const char *TUMEN_NULLABLE message;
  /* What to do about it, or NULL. */
  const char *TUMEN_NULLABLE mend;
  /* The file that it concerns, or NULL. */
  const char *TUMEN_NULLABLE file;
  /* Line and column from 1; 0 if they are not known. */
  int64_t line;
  int64_t column;
} tumen_error;

void tumen_error_free(tumen_error *TUMEN_NULLABLE error);

/* Frees a text that a function returned. */
void tumen_string_free(char *TUMEN_NULLABLE text);

/* Glossaries and memories that are used together. They are opened when they are first needed. */
typedef struct tumen_workspace tumen_workspace;

/* The workspace of a configuration file, or of the nearest tumen.yaml in a folder or its parents. NULL stands for the
   current folder. Free it with tumen_workspace_free. */
tumen_workspace *TUMEN_NULLABLE tumen_open(
    const char *TUMEN_NULLABLE path, tumen_error *TUMEN_NULLABLE *TUMEN_NULLABLE error);

/* A workspace of memories and glossaries by their paths, in order, which stay what they are when the current folder
   changes. Imports go to the first memory. The name "shipped"
   stands for the glossaries within Tumen; "-" is no file, here and in operations. Free it with tumen_workspace_free. */
tumen_workspace *TUMEN_NULLABLE tumen_open_files(
    const char *TUMEN_NULLABLE const *TUMEN_NULLABLE memories, size_t memory_count,
    const char *TUMEN_NULLABLE const *TUMEN_NULLABLE glossaries, size_t glossary_count,
    tumen_error *TUMEN_NULLABLE *TUMEN_NULLABLE error);

void tumen_workspace_free(tumen_workspace *TUMEN_NULLABLE workspace);

/* Every operation of Tumen: takes its name and an object of JSON with its arguments (NULL for none), gives its answer in
   JSON (Documentation/requests.md). Free it with tumen_string_free.

     char *answer = tumen_call(workspace, "lookup", "{\"text\": \"Pak Thae Song\"}", &error); */
char *TUMEN_NULLABLE tumen_call(
    const tumen_workspace *TUMEN_NULLABLE workspace, const char *TUMEN_NULLABLE operation,
    const char *TUMEN_NULLABLE arguments, tumen_error *TUMEN_NULLABLE *TUMEN_NULLABLE error);

/* A translation that was found. */
typedef struct tumen_match {
  /* 0 to 102 as in the operation "match"; only 100 and more means equal text. */
  int32_t score;
  /* "context", "exact", "fuzzy", "fragment" or "pivot". */
  const char *TUMEN_NULLABLE kind;
  const char *TUMEN_NULLABLE source;
  const char *TUMEN_NULLABLE target;
  /* The target with numbers, dates and names of the query carried over, or NULL. */
  const char *TUMEN_NULLABLE repaired;
  /* The unit's id in its memory, and the path of that. */
  const char *TUMEN_NULLABLE unit;
  const char *TUMEN_NULLABLE memory;
  /* What the difference changes in the meaning, names between commas as in the operation "match"; "" if nothing. */
  const char *TUMEN_NULLABLE alarms;
} tumen_match;

typedef struct tumen_match_list tumen_match_list;

/* The matches of a text, the best first: at most `limit` (SIZE_MAX: as many as an answer can have), with at least
   `minimum_score` of 100. Free the list with tumen_match_list_free. */
tumen_match_list *TUMEN_NULLABLE tumen_matches(
    const tumen_workspace *TUMEN_NULLABLE workspace, const char *TUMEN_NULLABLE text,
    const char *TUMEN_NULLABLE source, const char *TUMEN_NULLABLE target, double minimum_score, size_t limit,
    tumen_error *TUMEN_NULLABLE *TUMEN_NULLABLE error);
size_t tumen_match_count(const tumen_match_list *TUMEN_NULLABLE list);
/* The match at a place from 0; NULL behind the last. */
const tumen_match *TUMEN_NULLABLE tumen_match_at(const tumen_match_list *TUMEN_NULLABLE list, size_t place);
void tumen_match_list_free(tumen_match_list *TUMEN_NULLABLE list);

/* A term of the glossary in a text. */
typedef struct tumen_term {
  /* The place in the text, in Unicode scalars. */
  int64_t start;
  int64_t end;
  /* The words of the text. */
  const char *TUMEN_NULLABLE text;
  /* The concept's id. */
  const char *TUMEN_NULLABLE concept_id;
  /* The term as the glossary gives it. */
  const char *TUMEN_NULLABLE term;
  /* "preferred", "admitted", "proposed", "deprecated", "superseded" or "forbidden". */
  const char *TUMEN_NULLABLE status;
  /* How it was recognised, as in the operation "terms". */
  const char *TUMEN_NULLABLE how;
} tumen_term;

typedef struct tumen_term_list tumen_term_list;

/* The glossary's terms in a text, from left to right. Free the list with tumen_term_list_free. */
tumen_term_list *TUMEN_NULLABLE tumen_terms(
    const tumen_workspace *TUMEN_NULLABLE workspace, const char *TUMEN_NULLABLE text,
    const char *TUMEN_NULLABLE language, tumen_error *TUMEN_NULLABLE *TUMEN_NULLABLE error);
size_t tumen_term_count(const tumen_term_list *TUMEN_NULLABLE list);
/* The term at a place from 0; NULL behind the last. */
const tumen_term *TUMEN_NULLABLE tumen_term_at(const tumen_term_list *TUMEN_NULLABLE list, size_t place);
void tumen_term_list_free(tumen_term_list *TUMEN_NULLABLE list);

/* A name in another script: of a person, or of a place if `is_place` is not 0; by the customary scheme if `scheme` is
   NULL. It may be a guess: whether it is certain, and what else it may be, tumen_call tells with "transliterate". Free it
   with tumen_string_free. */
char *TUMEN_NULLABLE tumen_transliteration(
    const tumen_workspace *TUMEN_NULLABLE workspace, const char *TUMEN_NULLABLE name,
    const char *TUMEN_NULLABLE source, const char *TUMEN_NULLABLE target, const char *TUMEN_NULLABLE scheme,
    int32_t is_place, tumen_error *TUMEN_NULLABLE *TUMEN_NULLABLE error);

#ifdef __cplusplus
}
#endif

#ifdef __clang__
#pragma clang diagnostic pop
#endif

#endif
