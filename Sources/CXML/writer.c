#include "CXML.h"

#include <libxml/xmlwriter.h>
#include <stdlib.h>

struct cxml_writer {
  xmlTextWriterPtr writer;
  xmlBufferPtr buffer;
};

cxml_writer *cxml_writer_open(void) {
  cxml_writer *writer = calloc(1, sizeof *writer);
  if (!writer) return NULL;
  writer->buffer = xmlBufferCreate();
  writer->writer = writer->buffer ? xmlNewTextWriterMemory(writer->buffer, 0) : NULL;
  if (!writer->writer) {
    cxml_writer_close(writer);
    return NULL;
  }
  return writer;
}

void cxml_writer_close(cxml_writer *writer) {
  if (writer->writer) xmlFreeTextWriter(writer->writer);
  if (writer->buffer) xmlBufferFree(writer->buffer);
  free(writer);
}

static int32_t answer(int result) { return result < 0 ? -1 : 0; }
static const xmlChar *text(const char *string) { return (const xmlChar *)string; }

int32_t cxml_writer_declaration(cxml_writer *writer, const char *root, const char *system) {
  if (xmlTextWriterStartDocument(writer->writer, NULL, "UTF-8", NULL) < 0) return -1;
  if (!system) return 0;
  return answer(xmlTextWriterWriteDTD(writer->writer, text(root), NULL, text(system), NULL));
}

int32_t cxml_writer_start(cxml_writer *writer, const char *name) {
  return answer(xmlTextWriterStartElement(writer->writer, text(name)));
}

int32_t cxml_writer_attribute(cxml_writer *writer, const char *name, const char *value) {
  return answer(xmlTextWriterWriteAttribute(writer->writer, text(name), text(value)));
}

int32_t cxml_writer_text(cxml_writer *writer, const char *string) {
  return answer(xmlTextWriterWriteString(writer->writer, text(string)));
}

int32_t cxml_writer_raw(cxml_writer *writer, const uint8_t *bytes, int32_t length) {
  return answer(xmlTextWriterWriteRawLen(writer->writer, bytes, length));
}

int32_t cxml_writer_space(cxml_writer *writer, const char *space) {
  return answer(xmlTextWriterWriteRaw(writer->writer, text(space)));
}

int32_t cxml_writer_end(cxml_writer *writer) { return answer(xmlTextWriterEndElement(writer->writer)); }

const uint8_t *cxml_writer_bytes(cxml_writer *writer, size_t *length) {
  xmlTextWriterFlush(writer->writer);
  *length = (size_t)xmlBufferLength(writer->buffer);
  return xmlBufferContent(writer->buffer);
}

void cxml_writer_clear(cxml_writer *writer) { xmlBufferEmpty(writer->buffer); }
