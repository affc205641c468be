#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/upluralrules.h>
#include <unicode/uregex.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utrans.h>

int32_t cicu_is_named_language(const char *code) {
  UErrorCode error = U_ZERO_ERROR;
  UChar name[128];
  uloc_getDisplayLanguage(code, "en", name, sizeof name / sizeof *name, &error);
  return error == U_ZERO_ERROR;
}

const char *cicu_error_name(int32_t code) { return u_errorName((UErrorCode)code); }

// ICU says that the room was too small by an error; here the length says it.
static int32_t answer(int32_t length, UErrorCode error) {
  if (U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR) return -(int32_t)error;
  return length;
}

int32_t cicu_convert(cicu_form form, const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  const UChar *from = (const UChar *)text;
  UChar *to = (UChar *)out;
  switch (form) {
    case cicu_form_case_fold:
      return answer(u_strFoldCase(to, capacity, from, length, U_FOLD_CASE_DEFAULT, &error), error);
    case cicu_form_lower_case:
      return answer(u_strToLower(to, capacity, from, length, "", &error), error);
    default: break;
  }
  const UNormalizer2 *normalizer = form == cicu_form_nfc    ? unorm2_getNFCInstance(&error)
                                   : form == cicu_form_nfd  ? unorm2_getNFDInstance(&error)
                                   : form == cicu_form_nfkc ? unorm2_getNFKCInstance(&error)
                                                            : unorm2_getNFKCCasefoldInstance(&error);
  if (U_FAILURE(error)) return -(int32_t)error;
  int32_t written = unorm2_normalize(normalizer, from, length, to, capacity, &error);
  return answer(written, error);
}

int32_t cicu_script(uint32_t scalar) {
  UErrorCode error = U_ZERO_ERROR;
  return (int32_t)uscript_getScript((UChar32)scalar, &error);
}

const char *cicu_script_name(int32_t script) {
  const char *name = uscript_getShortName((UScriptCode)script);
  return name ? name : "Zzzz";
}

int32_t cicu_digit(uint32_t scalar) { return u_charDigitValue((UChar32)scalar); }

struct cicu_breaker {
  UBreakIterator *iterator;
  cicu_breaks kind;
  UChar *text;       // the text in UTF-16, kept for the iterator between calls
  int32_t capacity;  // of `text`
};

cicu_breaker *cicu_breaker_open(cicu_breaks kind, const char *locale, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIteratorType type = kind == cicu_breaks_word       ? UBRK_WORD
                            : kind == cicu_breaks_sentence ? UBRK_SENTENCE
                                                           : UBRK_CHARACTER;
  UBreakIterator *iterator = ubrk_open(type, locale, NULL, 0, &status);
  cicu_breaker *breaker = calloc(1, sizeof *breaker);
  if (U_FAILURE(status) || !breaker) {
    *error = U_FAILURE(status) ? (int32_t)status : (int32_t)U_MEMORY_ALLOCATION_ERROR;
    if (U_SUCCESS(status)) ubrk_close(iterator);
    free(breaker);
    return NULL;
  }
  breaker->iterator = iterator;
  breaker->kind = kind;
  return breaker;
}

void cicu_breaker_close(cicu_breaker *breaker) {
  ubrk_close(breaker->iterator);
  free(breaker->text);
  free(breaker);
}

int32_t cicu_breaker_pieces(cicu_breaker *breaker, const char *utf8, int32_t length, int32_t least_status,
                            cicu_piece *pieces, int32_t capacity) {
  // UTF-16 never needs more units than UTF-8 has bytes.
  if (breaker->capacity < length + 1) {
    UChar *grown = realloc(breaker->text, sizeof(UChar) * ((size_t)length + 1));
    if (!grown) return -(int32_t)U_MEMORY_ALLOCATION_ERROR;
    breaker->text = grown;
    breaker->capacity = length + 1;
  }
  UErrorCode error = U_ZERO_ERROR;
  int32_t units = 0;
  u_strFromUTF8(breaker->text, breaker->capacity, &units, utf8, length, &error);
  if (U_FAILURE(error)) return -(int32_t)error;
  ubrk_setText(breaker->iterator, breaker->text, units, &error);
  if (U_FAILURE(error)) return -(int32_t)error;

  int32_t count = 0, unit = 0;
  cicu_piece piece = {0};
  ubrk_first(breaker->iterator);
  for (int32_t end; (end = ubrk_next(breaker->iterator)) != UBRK_DONE;) {
    while (unit < end) {
      UChar32 scalar;
      U16_NEXT(breaker->text, unit, end, scalar);
      piece.end_byte += scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
      piece.end += 1;
    }
    piece.status = breaker->kind == cicu_breaks_word ? ubrk_getRuleStatus(breaker->iterator) : 0;
    if (breaker->kind != cicu_breaks_word || piece.status >= least_status) {
      if (count < capacity) pieces[count] = piece;
      count += 1;
    }
    piece.begin = piece.end;
    piece.begin_byte = piece.end_byte;
  }
  return count;
}

struct cicu_transliterator {
  UTransliterator *handle;
};

static void copy_context(uint16_t *to, const UChar *from) {
  int32_t length = 0;
  for (; length < 15 && from[length]; length++) to[length] = (uint16_t)from[length];
  to[length] = 0;
}

cicu_transliterator *cicu_transliterator_open(const uint16_t *rules, int32_t length, cicu_rule_error *error) {
  static const UChar id[] = u"tumen";
  UErrorCode status = U_ZERO_ERROR;
  UParseError place = {0};
  UTransliterator *handle =
      utrans_openU(id, -1, UTRANS_FORWARD, (const UChar *)rules, length, &place, &status);
  cicu_transliterator *transliterator = calloc(1, sizeof *transliterator);
  if (U_FAILURE(status) || !transliterator) {
    error->code = U_FAILURE(status) ? (int32_t)status : (int32_t)U_MEMORY_ALLOCATION_ERROR;
    error->line = place.line;
    copy_context(error->before, place.preContext);
    copy_context(error->after, place.postContext);
    if (U_SUCCESS(status)) utrans_close(handle);
    free(transliterator);
    return NULL;
  }
  transliterator->handle = handle;
  return transliterator;
}

void cicu_transliterator_close(cicu_transliterator *transliterator) {
  utrans_close(transliterator->handle);
  free(transliterator);
}

int32_t cicu_transliterate(cicu_transliterator *transliterator, const uint16_t *text, int32_t length,
                           uint16_t *out, int32_t capacity) {
  if (length > capacity) return length;
  UErrorCode error = U_ZERO_ERROR;
  int32_t written = length, limit = length;
  memcpy(out, text, sizeof(uint16_t) * (size_t)length);
  utrans_transUChars(transliterator->handle, (UChar *)out, &written, capacity, 0, &limit, &error);
  return answer(written, error);
}

int32_t cicu_plural_categories(const char *locale, const int32_t *numbers, int32_t count, uint8_t *categories) {
  static const char *const names[] = {"zero", "one", "two", "few", "many"};
  UErrorCode error = U_ZERO_ERROR;
  UPluralRules *rules = uplrules_open(locale, &error);
  if (U_FAILURE(error)) return -(int32_t)error;
  for (int32_t place = 0; place < count; place++) {
    UChar name[16] = {0};
    char plain[16] = {0};
    uplrules_select(rules, numbers[place], name, 15, &error);
    if (U_FAILURE(error)) break;
    u_UCharsToChars(name, plain, u_strlen(name));
    categories[place] = 5;
    for (uint8_t known = 0; known < 5; known++) {
      if (strcmp(plain, names[known]) == 0) categories[place] = known;
    }
  }
  uplrules_close(rules);
  return U_FAILURE(error) ? -(int32_t)error : 0;
}

struct cicu_regex {
  URegularExpression *handle;
};

// Steps of ICU's engine (about a millisecond each), one more for so many units of the text, since a search that finds
// nothing looks at all of them, and bytes of its stack: no expression may run away.
enum { regex_time_limit = 2000, regex_units_a_step = 100, regex_stack_limit = 8 << 20 };

cicu_regex *cicu_regex_open(const uint16_t *pattern, int32_t length, int32_t ignores_case,
                            cicu_rule_error *error) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError place = {0};
  URegularExpression *handle =
      uregex_open((const UChar *)pattern, length, ignores_case ? UREGEX_CASE_INSENSITIVE : 0, &place, &status);
  if (U_SUCCESS(status)) uregex_setStackLimit(handle, regex_stack_limit, &status);
  cicu_regex *regex = calloc(1, sizeof *regex);
  if (U_FAILURE(status) || !regex) {
    error->code = U_FAILURE(status) ? (int32_t)status : (int32_t)U_MEMORY_ALLOCATION_ERROR;
    error->line = place.line;
    copy_context(error->before, place.preContext);
    copy_context(error->after, place.postContext);
    uregex_close(handle);
    free(regex);
    return NULL;
  }
  regex->handle = handle;
  return regex;
}

void cicu_regex_close(cicu_regex *regex) {
  uregex_close(regex->handle);
  free(regex);
}

static void set_text(cicu_regex *regex, const uint16_t *text, int32_t length, UErrorCode *error) {
  uregex_setText(regex->handle, (const UChar *)text, length, error);
  uregex_setTimeLimit(regex->handle, regex_time_limit + length / regex_units_a_step, error);
}

int32_t cicu_regex_matches(cicu_regex *regex, const uint16_t *text, int32_t length) {
  UErrorCode error = U_ZERO_ERROR;
  set_text(regex, text, length, &error);
  UBool found = uregex_matches(regex->handle, 0, &error);
  return U_FAILURE(error) ? -(int32_t)error : found != 0;
}

int32_t cicu_regex_find(cicu_regex *regex, const uint16_t *text, int32_t length, int32_t *start, int32_t *end) {
  UErrorCode error = U_ZERO_ERROR;
  set_text(regex, text, length, &error);
  UBool found = uregex_find(regex->handle, 0, &error);
  if (found) {
    *start = uregex_start(regex->handle, 0, &error);
    *end = uregex_end(regex->handle, 0, &error);
  }
  return U_FAILURE(error) ? -(int32_t)error : found != 0;
}

int32_t cicu_regex_ends(cicu_regex *regex, const uint16_t *text, int32_t length, int32_t from, int32_t until,
                        int32_t *ends, int32_t capacity, int32_t *next) {
  UErrorCode error = U_ZERO_ERROR;
  set_text(regex, text, length, &error);
  int32_t count = 0;
  *next = INT32_MAX;
  while (from <= length && uregex_find(regex->handle, from, &error)) {
    int32_t end = uregex_end(regex->handle, 0, &error);
    from = uregex_start(regex->handle, 0, &error);
    if (U_FAILURE(error)) break;
    if (from >= until) {
      *next = from;
      break;
    }
    if (count < capacity) ends[count] = end;
    count += 1;
    // A match may begin within another one.
    if (from < length) {
      U16_FWD_1(text, from, length);
    } else {
      from += 1;
    }
  }
  return U_FAILURE(error) ? -(int32_t)error : count;
}

int32_t cicu_regex_ends_at(cicu_regex *regex, const uint16_t *text, int32_t length, int32_t from, int32_t at) {
  UErrorCode error = U_ZERO_ERROR;
  set_text(regex, text, length, &error);
  uregex_useTransparentBounds(regex->handle, 1, &error);
  uregex_setRegion(regex->handle, from, at, &error);
  UBool found = uregex_find(regex->handle, -1, &error);
  return U_FAILURE(error) ? -(int32_t)error : found != 0;
}

int32_t cicu_regex_begins_at(cicu_regex *regex, const uint16_t *text, int32_t length, int32_t at) {
  UErrorCode error = U_ZERO_ERROR;
  set_text(regex, text, length, &error);
  uregex_useTransparentBounds(regex->handle, 1, &error);
  uregex_useAnchoringBounds(regex->handle, 0, &error);
  uregex_setRegion(regex->handle, at, length, &error);
  // No start is named: one that is makes ICU forget the region.
  UBool found = uregex_lookingAt(regex->handle, -1, &error);
  return U_FAILURE(error) ? -(int32_t)error : found != 0;
}
