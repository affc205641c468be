# Tumen: make demo, make test; make help lists the rest.

PREFIX ?= /usr/local
SWIFT ?= swift
# One file that runs without Swift: the release build with the Swift runtime inside. It has no debug information: that
# names the C headers by their times, a hash of which would stay in the file, so that no two builds were equal. Packed
# relocations, which glibc knows from 2.36 on, are less to read at each start.
RELEASE := -c release --static-swift-stdlib -Xswiftc -static-stdlib -Xswiftc -use-ld=lld -debug-info-format none \
  -Xlinker -s -Xlinker --gc-sections -Xlinker -z -Xlinker pack-relative-relocs --scratch-path .build-release
TUMEN := .build-release/release/tumen
# The C library shows what its header declares, no more; callers find it by its interface. The package manager links it
# with the static runtime only if the compiler is told so as well, as above.
LIBRARY := .build-release/release/libTumenC.so
SHARED := -Xlinker --version-script=Sources/CTumen/exports.map -Xlinker -soname=libtumen.so.0

.DEFAULT_GOAL := help
.PHONY: help demo test test-python build library wheel docs dist check-tarball check-equal check-dist packages test-packages manual install format lint fuzz bench bench-matching bench-sizes bench-checks bench-formats check-sarif check-report evaluate clean

help: ## lists what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 18

packages:
	@Scripts/install-packages

test-packages:
	@Scripts/install-packages tests

build: packages ## builds the command (release, static Swift runtime)
	@$(SWIFT) build $(RELEASE) --product tumen --quiet || $(SWIFT) build $(RELEASE) --product tumen

library: packages ## builds the C library (release, static Swift runtime)
	@$(SWIFT) build $(RELEASE) $(SHARED) --product TumenC --quiet || $(SWIFT) build $(RELEASE) $(SHARED) --product TumenC

wheel: library ## builds the Python package with the C library in it, under .build-release/wheel
	@Scripts/wheel $(LIBRARY) .build-release/wheel

test-python: test-packages wheel ## runs the tests of the Python package in a clean environment
	Scripts/test-python .build-release/wheel/tumen-*.whl

demo: build ## shows in one screen what Tumen does
	@Scripts/demo $(TUMEN)

test: test-packages ## runs the whole test suite
	$(SWIFT) test

lint: packages ## checks formatting, the arrows between modules and the walls around unsafe code
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks Fuzz
	Scripts/check-arrows
	Scripts/check-unsafe

format: ## formats the sources
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks Fuzz

fuzz: packages ## runs each parser for a minute on bytes that nobody wrote; SECONDS=600 TARGETS="po csv" for more of fewer
	@SWIFT="$(SWIFT)" Scripts/fuzz "$(or $(SECONDS),60)" $(TARGETS)

bench: packages ## measures; DATA=file.tsv COLUMNS=en,ru,-,- (or MEMORY=file.db) QUERIES=file.txt for a memory of your own
	cd Benchmarks && MEMORY="$(MEMORY)" DATA="$(DATA)" COLUMNS="$(COLUMNS)" SOURCE="$(SOURCE)" TARGET="$(TARGET)" QUERIES="$(QUERIES)" $(SWIFT) package --scratch-path ../.build-benchmarks benchmark --target Memory --no-progress

bench-matching: packages ## measures the search and the whole match apart; MEMORY=file.db SOURCE=en TARGET=ru QUERIES=file.txt
	TUMEN_MEASURE=1 $(SWIFT) run --scratch-path .build-measure -c release MatchSpeed $(MEMORY) $(SOURCE) $(TARGET) < $(QUERIES)

bench-sizes: build ## measures import, index and matching by size, language and query; TABLES="en-ru.tsv:en,ru:en:ru" SIZES=10000,100000
	TUMEN_MEASURE=1 $(SWIFT) build --scratch-path .build-measure -c release --product MatchSpeed
	Benchmarks/Matching/measure-sizes --speed .build-measure/release/MatchSpeed --tumen $(TUMEN) $(if $(SIZES),--sizes $(SIZES)) \
	  $(if $(OUTPUT),--output $(OUTPUT)) $(if $(WORK),--work $(WORK)) $(TABLES)

bench-checks: packages ## measures checks of units in memory; DATA=en-ru.tsv LANGUAGE=ru GLOSSARY=terms.tsv
	cd Benchmarks && $(SWIFT) run --scratch-path ../.build-benchmarks -c release Checking $(abspath $(DATA)) $(LANGUAGE) $(if $(GLOSSARY),--glossary $(abspath $(GLOSSARY)))

bench-formats: packages ## measures how fast files are read and written; FILES="memory.tmx catalogue.po"
	TUMEN_MEASURE=1 $(SWIFT) run --scratch-path .build-measure -c release FormatSpeed $(FILES)

check-sarif: build ## holds the SARIF that checks write to the schema of its standard, which it fetches from PyPI
	Scripts/check-sarif $(TUMEN)

evaluate: packages ## measures the handling of names against the tables in Benchmarks/Names
	cd Benchmarks && $(SWIFT) run --scratch-path ../.build-benchmarks -c release Evaluation Names

check-report: test-packages ## opens the page of findings in headless Chromium
	$(SWIFT) build --product tumen --quiet
	Scripts/check-report .build/debug/tumen

docs: packages ## builds the documentation of the Swift interface; a gap in it is an error
	$(SWIFT) build --target Tumen --quiet
	Scripts/docs .build/debug .build/Tumen.doccarchive

dist: build library ## packs a tarball and a Debian package, under .build-release/dist
	@Scripts/install-packages packing
	Scripts/dist $(TUMEN) $(LIBRARY) .build-release/dist

check-tarball: dist ## unpacks the tarball elsewhere, runs it there, and calls its C library a million times
	Scripts/check-tarball .build-release/dist

check-equal: packages ## builds all that is shipped twice, from nothing, and compares the bytes
	Scripts/check-equal "$(MAKE)"

check-dist: dist ## installs both in a fresh Debian 12 without Swift and runs them there
	Scripts/check-deb .build-release/dist

manual: packages ## writes the manual page anew from the command's own help
	$(SWIFT) package generate-manual
	Scripts/manual .build/debug/generate-manual-tool .build/debug/tumen Documentation/tumen.1

install: build library ## installs the command, its man page, completions, the C library and glossaries under PREFIX
	Scripts/install $(TUMEN) $(LIBRARY) "$(DESTDIR)$(PREFIX)" "$(PREFIX)"

clean: ## removes everything that was built
	rm -rf .build .build-release .build-benchmarks .build-measure .build-fuzz
