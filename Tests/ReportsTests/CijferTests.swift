import Foundation
import Testing
import Weergave
import Wire

@testable import Reports

@Suite("The figures of the year, each declared once")
struct CijferTests {
  static let tabellen = Jaartabel.allCases.map { ($0, $0.cijfers(["matig", "goed"])) }

  @Test("a name stands for one figure of its table, and a share is taken of a figure that stands before it")
  func namen() throws {
    for (tabel, cijfers) in Self.tabellen {
      #expect(Set(cijfers.map(\.naam)).count == cijfers.count, "\(tabel)")
      for (plek, cijfer) in cijfers.enumerated() {
        guard let van = cijfer.van else { continue }
        #expect(cijfers[..<plek].contains { $0.naam == van }, "\(tabel).\(cijfer.naam)")
      }
    }
  }

  @Test("every definition stands in the manual, as the report has it")
  func handleiding() throws {
    let wortel = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let tekst = try String(contentsOf: wortel.appending(path: "docs/handleiding.md"), encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for definitie in Jaaroverzicht.definities { #expect(tekst.contains(definitie), "\(definitie)") }
  }

  @Test("a heading and a definition are there to read, and the definition goes on after a colon")
  func woorden() {
    for (tabel, cijfers) in Self.tabellen {
      for cijfer in cijfers {
        #expect(!cijfer.kop.isEmpty && !cijfer.definitie.hasSuffix("."), "\(tabel).\(cijfer.naam)")
        #expect(cijfer.definitie.first?.isLowercase == true, "\(tabel).\(cijfer.naam)")
      }
    }
  }

  @Test("what should be all of a whole names that whole")
  func missen() {
    let missend = Self.tabellen.flatMap(\.1).filter(\.mist)
    #expect(missend.map(\.naam) == ["gehouden", "opTijd", "gerealiseerd", "vastgesteld"])
    #expect(missend.allSatisfy { $0.van != nil })
  }

  @Test("numbers add up by figure, nobody counted is no figure, and a share is of its own whole")
  func optellen() {
    let cijfers = [
      Cijfer("c", "C", "los", metTeken: true), Cijfer("a", "A", "alles"), Cijfer("b", "B", "een deel", van: "a"),
    ]
    var telling = Telling.nul
    #expect(telling.maten(cijfers).map(\.aantal) == [0, 0, 0])
    telling.telOp(Telling(aantallen: [-2, 3, 1]))
    telling.telOp(Telling(aantallen: [7, 5, 2]))
    #expect(telling.maten(cijfers).map(\.aantal) == [5, 8, 3])
    #expect(telling.maten(cijfers).map(\.van) == [nil, nil, 8])
    #expect(telling.maten(cijfers).map(\.tekst) == ["+5", "8", "3 (38 %)"])
    #expect(telling.maten(cijfers).map(\.aandeel?.honderdsten) == [nil, nil, 3750])
  }

  @Test(
    "every figure of a table stands in JSON, CSV and the rows that are kept", arguments: ["gesprekken", "afspraken"])
  func overal(tabel: String) throws {
    let overzicht = try #require(Jaaroverzicht.maak(Proefstad.boek().bron(op: "2027-03-01"), jaar: 2026))
    let cijfers = try #require(Jaartabel(rawValue: tabel)).cijfers().map(\.naam)
    let paden = Waardeboom(overzicht.json()).paden.filter { $0.delen.first == tabel }.map(\.laatste)
    let csv = overzicht.csv().filter { $0[1] == .tekst(tabel) }.map { $0[5] }
    for naam in cijfers {
      #expect(paden.contains(naam))
      #expect(csv.contains(.tekst(naam)))
    }
  }
}
