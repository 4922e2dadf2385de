internal import Gebruik
internal import Gesprekscyclus
internal import Kalender

extension Verbetering {
  mutating func verbeterd(_ start: Trajectstart) throws(Mislukt) -> Trajectstart {
    var start = start
    start.van = try datum("--van") ?? start.van
    start.tot = try datum("--tot") ?? start.tot
    start.aanleiding = try tekst("--aanleiding") ?? start.aanleiding
    start.begeleiding = try tekst("--begeleiding") ?? start.begeleiding
    start.doelen = try doelen() ?? start.doelen
    return start
  }

  mutating func verbeterd(_ afronding: TrajectGebeurtenis.Afronding) throws(Mislukt) -> TrajectGebeurtenis.Afronding {
    let oordeel = try tekst("--oordeel") ?? afronding.oordeel.rawValue
    guard let oordeel = Trajectoordeel(rawValue: oordeel) else {
      throw .ongeldig(
        "'\(oordeel)' is geen oordeel over een traject.",
        advies: "Kies uit: \(Trajectoordeel.allCases.map(\.rawValue).joined(separator: " / ")).")
    }
    return .init(
      traject: afronding.traject, datum: try datum("--datum") ?? afronding.datum, oordeel: oordeel,
      motivering: try tekst("--motivering") ?? afronding.motivering,
      uitzondering: try tekst("--uitzondering") ?? afronding.uitzondering)
  }
}
