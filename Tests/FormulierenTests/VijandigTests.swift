import Gesprekscyclus
import Kalender
import Testing
import Toevalsbron

@testable import Formulieren

/// Nothing that someone can hand in makes the reader stop, and nothing filled in gets lost without a word.
@Suite struct VijandigTests {
  static let soorten: [Gesprekssoort] = [.planning, .voortgang, .beoordeling]

  /// Reads, translates and shows everything; gives the findings.
  @discardableResult
  private func doorloop(_ bytes: [UInt8], _ kader: Kader, _ dossier: Dossier) -> Formulieruitkomst {
    let uitkomst = Formulierblad.lees(bytes).vertaal(dossier: dossier, kader: kader)
    let regels = max(1, bytes.count { $0 == 0x0A } + 1)
    for bevinding in uitkomst.bevindingen {
      #expect((1...regels).contains(bevinding.regel))
      #expect(bevinding.kolom >= 1 && bevinding.kolom <= bevinding.plek.bron.count + 1)
      #expect(bevinding.weergave(bestandsnaam: "f").split(separator: "\n").count == 4)
    }
    #expect(zip(uitkomst.bevindingen, uitkomst.bevindingen.dropFirst()).allSatisfy { $0.regel <= $1.regel })
    return uitkomst
  }

  private func gevuld(_ soort: Gesprekssoort, zaad: UInt64 = 7) -> (Vastlegging, [Substring]) {
    var toeval = RandomSource(zaad: zaad)
    let kader = Proef.kader()
    let vastlegging = toeval.vastlegging(soort, kader)
    let tekst = Formulier.vul(vastlegging, dossier: Proef.dossier(), cyclus: Proef.cyclus(kader), kader: kader)
    return (vastlegging, tekst.split(separator: "\n", omittingEmptySubsequences: false))
  }

  @Test func randomBytes() {
    var toeval = RandomSource(zaad: 1)
    let (kader, dossier) = (Proef.kader(), Proef.dossier())
    for _ in 0..<200 {
      let bytes = (0..<toeval.getal(0...600)).map { _ in UInt8(truncatingIfNeeded: toeval.next()) }
      #expect(!doorloop(bytes, kader, dossier).bevindingen.isEmpty)
    }
  }

  @Test func formsWithBytesChanged() {
    var toeval = RandomSource(zaad: 2)
    let (kader, dossier) = (Proef.kader(), Proef.dossier())
    for ronde in 0..<120 {
      var bytes = Array(gevuld(Self.soorten[ronde % 3], zaad: UInt64(ronde)).1.joined(separator: "\n").utf8)
      for _ in 0..<toeval.getal(1...8) {
        bytes[toeval.getal(0...bytes.count - 1)] = UInt8(truncatingIfNeeded: toeval.next())
      }
      doorloop(bytes, kader, dossier)
    }
  }

  @Test(arguments: soorten)
  func truncatedAtEveryLine(soort: Gesprekssoort) {
    let (_, regels) = gevuld(soort)
    let (kader, dossier) = (Proef.kader(), Proef.dossier())
    for aantal in 0..<regels.count {
      doorloop(Array(regels.prefix(aantal).joined(separator: "\n").utf8), kader, dossier)
    }
  }

  @Test(arguments: soorten)
  func linesInAnyOrder(soort: Gesprekssoort) {
    let (kader, dossier) = (Proef.kader(), Proef.dossier())
    var toeval = RandomSource(zaad: 3)
    let (_, regels) = gevuld(soort)
    for _ in 0..<40 {
      doorloop(Array(regels.shuffled(using: &toeval).joined(separator: "\n").utf8), kader, dossier)
    }
  }

  @Test(arguments: soorten)
  func everyLineDoubled(soort: Gesprekssoort) {
    let (vastlegging, regels) = gevuld(soort)
    let (kader, dossier) = (Proef.kader(), Proef.dossier())
    for (plek, regel) in regels.enumerated() {
      var dubbel = regels
      dubbel.insert(regel, at: plek)
      let uitkomst = doorloop(Array(dubbel.joined(separator: "\n").utf8), kader, dossier)
      let woord = regel.prefix { $0 != ":" }
      let bouwsteen = Label(geschreven: woord) != nil && regel.contains(":") || regel.hasPrefix("== ")
      if bouwsteen { #expect(!uitkomst.bevindingen.isEmpty, "\(regel)") }
      if regel.hasPrefix("|") { #expect(uitkomst.vastlegging == vastlegging) }
    }
  }

  @Test(arguments: soorten)
  func aSlipInALabelIsNeverText(soort: Gesprekssoort) {
    let (vastlegging, regels) = gevuld(soort)
    let (kader, dossier) = (Proef.kader(), Proef.dossier())
    for (plek, regel) in regels.enumerated() {
      let woord = String(regel.prefix { $0 != ":" })
      guard regel.contains(":"), Label(geschreven: woord) != nil else { continue }
      var fout = regels
      fout[plek].remove(at: fout[plek].index(after: fout[plek].startIndex))
      let uitkomst = doorloop(Array(fout.joined(separator: "\n").utf8), kader, dossier)
      #expect(!uitkomst.bevindingen.isEmpty, "\(fout[plek])")
    }
    #expect(doorloop(Array(regels.joined(separator: "\n").utf8), kader, dossier).vastlegging == vastlegging)
  }

  @Test("a heading that lost its beginning or its end never passes for text", arguments: soorten)
  func aBrokenHeadingIsNeverText(soort: Gesprekssoort) {
    let (_, regels) = gevuld(soort)
    for (plek, regel) in regels.enumerated() where regel.hasPrefix("== ") {
      for kapot in [String(regel.dropFirst(3)), String(regel.dropLast(3))] {
        var fout = regels
        fout[plek] = kapot[...]
        let uitkomst = doorloop(Array(fout.joined(separator: "\n").utf8), Proef.kader(), Proef.dossier())
        #expect(!uitkomst.bevindingen.isEmpty, "\(kapot)")
      }
    }
  }
}
