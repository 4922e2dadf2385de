// swift-tools-version: 6.3
import PackageDescription

// One list, one direction: a target sees only what stands to its left in its own line.
// The drawing is in docs/architectuur.md.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "gespreksboek",
  products: [
    .executable(name: "gespreksboek", targets: ["gespreksboek"])
  ],
  targets: [
    // Optimised in debug builds too: the tests compute the hashes of a log thousands of times.
    .target(
      name: "CSHA256",
      cSettings: [.treatAllWarnings(as: .error), .unsafeFlags(["-O2"], .when(configuration: .debug))]),
    .target(name: "Kalender"),
    .target(name: "Toevalsbron"),
    .target(name: "Geheimhouding"),
    .target(name: "Wire", dependencies: ["CSHA256"]),
    .target(name: "Bewijs", dependencies: ["Wire"]),
    .target(name: "EventLog", dependencies: ["Bewijs", "Wire", "Kalender"]),
    .target(name: "Gesprekscyclus", dependencies: ["Kalender", "Tekst"]),
    .target(name: "EventCoding", dependencies: ["Gesprekscyclus", "Kalender", "Tekst", "Wire"]),
    .target(name: "Documenten", dependencies: ["Gesprekscyclus", "Kalender", "Tekst", "Wire"]),
    .target(name: "Projections", dependencies: ["EventCoding", "EventLog", "Gesprekscyclus", "Kalender", "Wire"]),
    .target(name: "Formulieren", dependencies: ["Gesprekscyclus", "Kalender", "Tekst", "Weergave"]),
    .target(
      name: "Reports",
      dependencies: [
        "EventCoding", "Geheimhouding", "Gesprekscyclus", "Kalender", "Projections", "Tekst", "Weergave", "Wire",
      ]),
    .target(name: "Tekst"),
    .target(name: "Weergave", dependencies: ["Kalender", "Tekst", "Wire"]),
    .target(name: "Arguments", dependencies: ["Tekst"]),
    .target(
      name: "Gebruik",
      dependencies: [
        "EventCoding", "EventLog", "Gesprekscyclus", "Kalender", "Projections", "Reports", "Tekst", "Wire",
      ]),
    .target(
      name: "Commands",
      dependencies: [
        "Arguments", "Bewijs", "Documenten", "EventCoding", "EventLog", "Formulieren", "Gebruik", "Gesprekscyclus",
        "Kalender", "Projections", "Reports", "Tekst", "Weergave", "Wire",
      ]),
    .executableTarget(name: "gespreksboek", dependencies: ["Commands"]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["EventCoding", "EventLog", "Gesprekscyclus", "Kalender", "Projections", "Toevalsbron", "Wire"]),
    .target(name: "CLibFuzzer", cSettings: [.treatAllWarnings(as: .error)]),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Arguments", "Bewijs", "CLibFuzzer", "Commands", "Documenten", "EventCoding", "EventLog", "Formulieren",
        "Gesprekscyclus", "Kalender", "Tekst", "Toevalsbron", "Wire",
      ]),
    .testTarget(name: "WireTests", dependencies: ["CSHA256", "Toevalsbron", "Wire"]),
    .testTarget(name: "BewijsTests", dependencies: ["Bewijs", "Wire"]),
    .testTarget(name: "GeheimhoudingTests", dependencies: ["Geheimhouding", "Toevalsbron"]),
    .testTarget(name: "KalenderTests", dependencies: ["Kalender"]),
    .testTarget(name: "EventLogTests", dependencies: ["Bewijs", "EventLog", "Kalender", "Toevalsbron", "Wire"]),
    .testTarget(
      name: "GesprekscyclusTests", dependencies: ["EventCoding", "Gesprekscyclus", "Kalender", "Toevalsbron"]),
    .testTarget(
      name: "EventCodingTests", dependencies: ["EventCoding", "Gesprekscyclus", "Kalender", "Toevalsbron", "Wire"]),
    .testTarget(
      name: "DocumentenTests",
      dependencies: ["Documenten", "EventCoding", "Gesprekscyclus", "Kalender", "Tekst", "Toevalsbron"]),
    .testTarget(name: "FormulierenTests", dependencies: ["Formulieren", "Gesprekscyclus", "Kalender", "Toevalsbron"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "EventCoding", "Gesprekscyclus", "Kalender", "Projections", "Reports", "Tekst", "Toevalsbron", "Weergave",
        "Wire",
      ],
      exclude: ["Golden"]),
    .testTarget(name: "ArgumentsTests", dependencies: ["Arguments", "Tekst"], exclude: ["Golden"]),
    .testTarget(name: "WeergaveTests", dependencies: ["Kalender", "Tekst", "Weergave", "Wire"]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Arguments", "Bewijs", "Commands", "Documenten", "EventCoding", "EventLog", "Formulieren", "Gebruik",
        "Gesprekscyclus", "Kalender", "Projections", "Toevalsbron", "Wire",
      ],
      exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c17
)

for target in package.targets where !["CSHA256", "CLibFuzzer"].contains(target.name) {
  target.swiftSettings = strict
  // Optimised in debug builds too: the tests read logs thousands of times. Not for `.ci/ongebruikt`, which follows calls.
  if ["Wire", "Bewijs", "EventLog", "EventCoding", "Kalender"].contains(target.name),
    Context.environment["GESPREKSBOEK_KAAL"] == nil
  {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
  }
}
