// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target of ours: warnings are errors, unsafe code says so, imports are internal and named.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// The arrows of the house, lowest floor first. `Scripts/check-arrows` holds imports to them.
let arrows: KeyValuePairs<String, [Target.Dependency]> = [
  "TumenModel": [],
  "TumenIndex": ["CHash", "CInput"],
  "TumenText": ["TumenModel", "CICU", "CHash", "CShipped", "CStemmer"],
  "TumenGlossary": ["TumenModel", "TumenText", "TumenIndex"],
  "TumenFormats": ["TumenModel", "TumenText", "CXML", "CInput", "LibCMark", yams],
  "TumenMemory": ["TumenModel", "TumenText", "TumenIndex", "TumenGlossary", grdb, sqlite],
  "TumenChecks": ["TumenModel", "TumenText", "TumenGlossary", "TumenMemory"],
  "Tumen": [
    "TumenModel", "TumenText", "TumenGlossary", "TumenFormats", "TumenMemory", "TumenChecks",
    "CShipped", yams,
  ],
  "TumenC": ["Tumen", "CTumen"],
]

/// Runs the parsers on bytes that nobody wrote. `Scripts/fuzz` links it with libFuzzer, which brings the `main`.
let isFuzzed = Context.environment["TUMEN_FUZZ"] != nil
let fuzzing: [Target] =
  isFuzzed
  ? [
    .target(
      name: "Fuzz", dependencies: ["Tumen", "TumenFormats", "TumenModel", "TumenText"], path: "Fuzz/Sources/Fuzz")
  ] : []

/// Measures readers, writers and the search alone, which no other package can call.
let isMeasured = Context.environment["TUMEN_MEASURE"] != nil
let measuring: [Target] =
  isMeasured
  ? [
    .executableTarget(
      name: "FormatSpeed", dependencies: ["TumenFormats", "TumenModel"], path: "Benchmarks/Formats",
      swiftSettings: settings),
    .executableTarget(
      name: "MatchSpeed", dependencies: ["Tumen", "TumenModel"], path: "Benchmarks/Matching/Speed",
      swiftSettings: settings),
  ] : []

let package = Package(
  name: "tumen",
  products: [
    .library(name: "Tumen", targets: ["Tumen"]),
    // What C calls; it is installed as libtumen.so.
    .library(name: "TumenC", type: .dynamic, targets: ["TumenC"]),
    .executable(name: "tumen", targets: ["TumenCommand"]),
  ] + (isFuzzed ? [.library(name: "Fuzz", type: .static, targets: ["Fuzz"])] : []),
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "LibICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(
      name: "LibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "LibCMark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "CICU", dependencies: ["LibICU"]),
    .target(name: "CXML", dependencies: ["LibXML2"]),
    .target(name: "CInput", linkerSettings: [.linkedLibrary("z"), .linkedLibrary("lzma")]),
    .target(name: "CArguments"),
    .target(name: "CHash"),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CTumen", exclude: ["exports.map", "tumen.pc"]),
    .target(name: "CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
    .target(
      name: "CShipped", exclude: ["Nouns", "Reports", "Rules", "Segmentation", "Stems", "StopWords"],
      cSettings: [.headerSearchPath("../..")]),
  ]
    + arrows.map { name, dependencies in
      .target(name: name, dependencies: dependencies, swiftSettings: settings)
    }
    + arrows.map { name, dependencies in
      .testTarget(
        name: name + "Tests",
        dependencies: dependencies + [.byName(name: name), "TestSupport"] + (name == "Tumen" ? [grdb] : []),
        swiftSettings: settings)
    }
    + [
      .executableTarget(
        name: "TumenCommand", dependencies: ["Tumen", "TumenModel", "CArguments", "CSQLite", argumentParser],
        swiftSettings: settings),
      .target(name: "TestSupport", dependencies: ["TumenModel"], path: "Tests/TestSupport", swiftSettings: settings),
      .testTarget(
        name: "TumenCommandTests", dependencies: ["TumenCommand"], swiftSettings: settings),
    ] + fuzzing + measuring,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
