// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "tumen-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "tumen", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Evaluation", dependencies: [.product(name: "Tumen", package: "tumen")], path: "Evaluation"),
    .executableTarget(
      name: "Checking", dependencies: [.product(name: "Tumen", package: "tumen")], path: "Checks/Checking"),
    .executableTarget(
      name: "Memory",
      dependencies: [
        .product(name: "Tumen", package: "tumen"), .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Memory",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ],
  swiftLanguageModes: [.v6]
)
