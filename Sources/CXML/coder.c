#include "CXML.h"

#include <libxml/encoding.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <stdlib.h>

struct cxml_coder {
  xmlCharEncodingHandlerPtr handler;
  int (*step)(xmlCharEncodingHandler *, xmlBufferPtr, xmlBufferPtr);
  xmlBufferPtr input, output;
};

cxml_coder *cxml_coder_open(const char *encoding, cxml_direction direction) {
  cxml_coder *coder = calloc(1, sizeof *coder);
  if (!coder) return NULL;
  coder->step = direction == cxml_decoding ? xmlCharEncInFunc : xmlCharEncOutFunc;
  coder->handler = xmlFindCharEncodingHandler(encoding);
  coder->input = xmlBufferCreate();
  coder->output = xmlBufferCreate();
  if (coder->handler && coder->input && coder->output) return coder;
  cxml_coder_close(coder);
  return NULL;
}

void cxml_coder_close(cxml_coder *coder) {
  if (coder->handler) xmlCharEncCloseFunc(coder->handler);
  if (coder->input) xmlBufferFree(coder->input);
  if (coder->output) xmlBufferFree(coder->output);
  free(coder);
}

// The caller says what is wrong, libxml2 nothing.
static void ignore(void *user, xmlErrorPtr error) { (void)user, (void)error; }

// libxml2 converts a part of what there is at each call.
int32_t cxml_coder_convert(cxml_coder *coder, const uint8_t *bytes, size_t length) {
  if (length && xmlBufferAdd(coder->input, bytes, (int)length) != 0) return -1;
  // That of this thread belongs to whoever else uses the library.
  xmlStructuredErrorFunc handler = xmlStructuredError;
  void *user = xmlStructuredErrorContext;
  xmlSetStructuredErrorFunc(NULL, ignore);
  int32_t result = 0;
  while (xmlBufferLength(coder->input) > 0) {
    int before = xmlBufferLength(coder->input);
    int step_result = coder->step(coder->handler, coder->output, coder->input);
    if (step_result == -1 || step_result == -2) result = -1;
    if (result != 0 || xmlBufferLength(coder->input) == before) break;
  }
  xmlSetStructuredErrorFunc(user, handler);
  return result;
}

size_t cxml_coder_waiting(const cxml_coder *coder) { return (size_t)xmlBufferLength(coder->input); }

const uint8_t *cxml_coder_bytes(const cxml_coder *coder, size_t *length) {
  *length = (size_t)xmlBufferLength(coder->output);
  return xmlBufferContent(coder->output);
}

void cxml_coder_clear(cxml_coder *coder) { xmlBufferEmpty(coder->output); }
