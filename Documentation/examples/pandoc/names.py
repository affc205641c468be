#!/usr/bin/env python3
"""A Pandoc filter: persons and places of the glossary become links, whatever form they stand in.

    pandoc --filter ./names.py article.md --output article.html

The attribute `lang` of the document, of a division or of a span tells the language. A name leads to `names.html#CONCEPT`;
what is a link or code already is left alone, and so is text in a language that is none, of which a word is said.
"""

import json
import sys

import tumen

KINDS = {"person", "place"}
WORDS = {"Str", "Space", "SoftBreak"}
LEFT_ALONE = {"Link", "Image", "Code", "CodeBlock", "RawInline", "RawBlock", "Math"}


class Names:
    def __init__(self, workspace):
        self.workspace = workspace
        self.refused = set()
        self.concepts = {concept.id for concept in workspace.concepts() if concept.kind in KINDS}

    def linked(self, node, language):
        """A part of Pandoc's tree with links in it."""
        if isinstance(node, list):
            if any(isinstance(each, dict) and each.get("t") == "Str" for each in node):
                return self.linked_inlines(node, language)
            return [self.linked(each, language) for each in node]
        if not isinstance(node, dict) or node.get("t") in LEFT_ALONE:
            return node
        if node.get("t") in ("Div", "Span"):
            language = dict(node["c"][0][2]).get("lang", language)
        return {key: self.linked(value, language) for key, value in node.items()}

    def linked_inlines(self, inlines, language):
        """Words that stand side by side are searched together; what is between them, by itself."""
        result, words = [], []
        for inline in inlines:
            if inline["t"] in WORDS:
                words.append(inline)
                continue
            result += self.linked_words(words, language)
            result.append(self.linked(inline, language))
            words = []
        return result + self.linked_words(words, language)

    def linked_words(self, words, language):
        text = "".join(word.get("c", " ") for word in words)
        result, end = [], 0
        for hit in self.terms(text, language):
            if hit.concept in self.concepts:
                inside = cut(words, hit.start, hit.end)
                target = [f"names.html#{hit.concept}", hit.term]
                result += cut(words, end, hit.start)
                result.append({"t": "Link", "c": [["", ["name"], []], inside, target]})
                end = hit.end
        return result + cut(words, end, len(text))

    def terms(self, text, language):
        if not language or language in self.refused:
            return ()
        try:
            return self.workspace.terms(text, language)
        except tumen.UnknownLanguage as error:
            self.refused.add(language)
            print(f"names.py: {error}", file=sys.stderr)
            return ()


def cut(words, start, end):
    """The words between two places of their text."""
    result, place = [], 0
    for word in words:
        text = word.get("c", " ")
        part = text[max(start - place, 0):max(end - place, 0)]
        if part:
            result.append({**word, "c": part} if "c" in word else word)
        place += len(text)
    return result


def main():
    document = json.load(sys.stdin)
    language = document["meta"].get("lang", {}).get("c")
    if isinstance(language, list):
        language = "".join(inline.get("c", "") for inline in language)
    with tumen.Workspace() as workspace:
        document["blocks"] = Names(workspace).linked(document["blocks"], language)
    json.dump(document, sys.stdout)


if __name__ == "__main__":
    main()
