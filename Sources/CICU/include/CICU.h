// The part of ICU that Tumen uses, without ICU's headers: opaque handles, plain integers, UTF-16 and UTF-8.
//
// Every function that can fail answers a negative number: minus ICU's error code (see cicu_error_name).
// No handle may be used by two threads at once.
#ifndef CICU_H
#define CICU_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// ICU's name of an error code, such as "U_RULE_MASK_ERROR"; lives for ever.
const char *cicu_error_name(int32_t code);

typedef enum cicu_form {
  cicu_form_nfc,
  cicu_form_nfd,
  cicu_form_nfkc,
  /// Unicode's NFKC_Casefold: also without characters that show nothing.
  cicu_form_nfkc_case_fold,
  cicu_form_case_fold,
  cicu_form_lower_case,
} cicu_form;

/// Writes the form of `text` to `out`. Answers the length in UTF-16 units, which may exceed `capacity`:
/// then nothing usable was written and the call is to be made again with room enough.
int32_t cicu_convert(cicu_form form, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity);

/// The script of a code point as a number of ICU's, and its ISO 15924 name ("Hang"), which lives for ever.
int32_t cicu_script(uint32_t scalar);
const char *cicu_script_name(int32_t script);

/// 1 if ICU has a name for the language of an ISO 639 code, such as "kok".
int32_t cicu_is_named_language(const char *code);

/// The decimal digit that a code point stands for, or -1.
int32_t cicu_digit(uint32_t scalar);

typedef enum cicu_breaks { cicu_breaks_word, cicu_breaks_sentence, cicu_breaks_grapheme } cicu_breaks;
typedef struct cicu_breaker cicu_breaker;

/// A break iterator for a locale ("" for the root rules), or NULL with the error's code in `error`.
cicu_breaker *_Nullable cicu_breaker_open(cicu_breaks kind, const char *locale, int32_t *error);
void cicu_breaker_close(cicu_breaker *breaker);

/// A piece of a text, by its bytes and by its scalars, with the rule status of word breaks, else 0.
typedef struct cicu_piece {
  int32_t begin_byte, end_byte, begin, end, status;
} cicu_piece;

/// Finds the pieces of UTF-8 text, at most `capacity`; of word breaks only those with a status from `least_status` on.
/// Answers how many pieces there are, which may exceed `capacity`, or the negative code of an error.
int32_t cicu_breaker_pieces(cicu_breaker *breaker, const char *utf8, int32_t length, int32_t least_status,
                            cicu_piece *pieces, int32_t capacity);

/// Where and why ICU rejected transliteration rules.
typedef struct cicu_rule_error {
  int32_t code;
  /// The line, from 1, as far as ICU tells; else 0.
  int32_t line;
  /// The rules around the place, in UTF-16, ended by 0.
  uint16_t before[16];
  uint16_t after[16];
} cicu_rule_error;

typedef struct cicu_transliterator cicu_transliterator;

/// Compiles rules, or answers NULL and fills `error`.
cicu_transliterator *_Nullable cicu_transliterator_open(const uint16_t *rules, int32_t length,
                                                        cicu_rule_error *error);
void cicu_transliterator_close(cicu_transliterator *transliterator);

/// Writes the transliteration of `text` to `out`; answers its length, which may exceed `capacity`.
int32_t cicu_transliterate(cicu_transliterator *transliterator, const uint16_t *text, int32_t length,
                           uint16_t *out, int32_t capacity);

/// The CLDR plural category of each of some whole numbers in a language: 0 zero, 1 one, 2 two, 3 few, 4 many, 5 other.
/// Answers 0, or minus an error's code.
int32_t cicu_plural_categories(const char *locale, const int32_t *numbers, int32_t count, uint8_t *categories);

typedef struct cicu_regex cicu_regex;

/// Compiles a regular expression, or answers NULL and fills `error`.
cicu_regex *_Nullable cicu_regex_open(const uint16_t *pattern, int32_t length, int32_t ignores_case,
                                      cicu_rule_error *error);
void cicu_regex_close(cicu_regex *regex);

/// 1 if the whole text matches, 0 if not.
int32_t cicu_regex_matches(cicu_regex *regex, const uint16_t *text, int32_t length);

/// Finds the first match. Answers 1 and where it stands, 0, or a code below 0.
int32_t cicu_regex_find(cicu_regex *regex, const uint16_t *text, int32_t length, int32_t *start, int32_t *end);

/// Where the matches of each beginning in `from ..< until` end, in rising order of beginnings: `ends` receives at most
/// `capacity`, and `next` where the first match behind them begins, or INT32_MAX. Answers how many there are.
int32_t cicu_regex_ends(cicu_regex *regex, const uint16_t *text, int32_t length, int32_t from, int32_t until,
                        int32_t *ends, int32_t capacity, int32_t *next);

/// 1 if a match that begins at `from` or behind it ends at `at`, 0 if not. What stands before `from` and behind `at` can
/// be looked at. The expression has to end with \z.
int32_t cicu_regex_ends_at(cicu_regex *regex, const uint16_t *text, int32_t length, int32_t from, int32_t at);

/// 1 if a match begins at `at`, 0 if not. What stands before can be looked at.
int32_t cicu_regex_begins_at(cicu_regex *regex, const uint16_t *text, int32_t length, int32_t at);

#pragma clang assume_nonnull end
#endif
