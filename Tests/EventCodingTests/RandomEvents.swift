import Gesprekscyclus
import Kalender
import Toevalsbron

/// Makes events with every optional part now there and now not, and texts that are hard to write.
struct RandomEvents {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(zaad: seed) }

  static let pieces = [
    "a", "Zoë", "Çelik", "\"", "\\", "\n", "\t", " ", "é", "e\u{301}", "−", "👩‍👩‍👧", "/", "50%", "'", "\u{2028}", "{", "[",
    ",", "1",
  ]

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  mutating func chance() -> Bool { Bool.random(using: &random) }

  mutating func text() -> String {
    (0..<number(0...8)).map { _ in Self.pieces[number(0...Self.pieces.count - 1)] }.joined()
  }

  mutating func name<Thing>() -> Kenmerk<Thing> { Kenmerk("K-\(number(0...9999))\(text())") }
  mutating func name() -> Personeelsnummer { Personeelsnummer("M-\(number(0...9999))\(text())") }
  mutating func date() -> Datum { Datum(dagnummer: number(-30_000...40_000)) }
  mutating func year() -> Int { number(1990...2040) }
  mutating func maybe<Value>(_ make: (inout RandomEvents) -> Value) -> Value? { chance() ? make(&self) : nil }

  mutating func list<Value>(_ make: (inout RandomEvents) -> Value) -> [Value] {
    (0..<number(0...3)).map { _ in make(&self) }
  }

  mutating func function() -> FunctieVerwijzing {
    FunctieVerwijzing(catalogus: Kenmerk("cat-\(number(1...9))"), functie: Kenmerk("functie-\(number(1...99))"))
  }

  mutating func period() -> Tijdvak? {
    let from = date()
    return Tijdvak(van: from, tot: from.adding(dagen: number(0...700)))
  }

  mutating func kind() -> Gesprekssoort {
    [.planning, .voortgang, .beoordeling, .overig("startgesprek")][number(0...3)]
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }
  mutating func status() -> Voortgangsstatus { Voortgangsstatus.allCases[number(0...2)] }
  mutating func part() -> Regeling.Deel { Regeling.Deel.allCases[number(0...4)] }

  mutating func agreement() -> Afspraakinhoud {
    Afspraakinhoud(
      resultaatgebied: text(), omschrijving: text(), maatstaf: maybe { $0.text() }, gereedOp: maybe { $0.date() },
      weging: maybe { $0.number(1...100) })
  }

  mutating func development() -> Ontwikkelinhoud {
    Ontwikkelinhoud(
      competentie: maybe { $0.name() }, activiteit: text(), faciliteit: maybe { $0.text() },
      gereedOp: maybe { $0.date() })
  }
}
