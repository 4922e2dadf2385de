import Kalender
import Testing
import Weergave
import Wire

@Suite("A column declared once")
struct KolomTests {
  private struct Rij {
    let naam: String
    let dag: Datum?
    let getal: Int
  }

  private static var kolommen: [Kolom<Rij>] {
    [
      Kolom("NAAM", rekbaar: true, "naam", \.naam), .json("verborgen", \.getal), Kolom("DAG", "dag", \.dag),
      Kolom("DUBBEL", .rechts) { "\(2 * $0.getal)" }, .json { .members(("een", $0.getal), ("niets", String?.none)) },
    ]
  }
  private static let rijen = [
    Rij(naam: "Zoë\u{1B}", dag: Datum(iso: "2026-02-03"), getal: 7), Rij(naam: "Bo", dag: nil, getal: 50),
  ]

  @Test("people read its heading and its cells, what is not known is a dash, and nothing steers the terminal")
  func tekst() {
    var blad = Blad(Opmaak())
    blad.tabel(Self.kolommen, Self.rijen, inspringen: 2)
    #expect(blad.tekst == "  NAAM  DAG         DUBBEL\n  Zoë␛  03-02-2026      14\n  Bo    –              100")
  }

  @Test("programs read its value under its name, and nothing for what is not known")
  func json() {
    let rijen = Self.kolommen.json(Self.rijen).map { String(decoding: $0.canonicalBytes(), as: UTF8.self) }
    #expect(
      rijen == [
        #"{"naam":"Zoë\u001b","verborgen":7,"dag":"2026-02-03","een":7}"#, #"{"naam":"Bo","verborgen":50,"een":50}"#,
      ])
  }
}
