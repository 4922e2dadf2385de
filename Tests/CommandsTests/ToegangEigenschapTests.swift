import Foundation
import Testing
import Toevalsbron

/// For random organisations: no command ever shows a manager the name or number of someone whom he or she may not see.
@Suite struct ToegangEigenschapTests {

  /// Who was under whom from which day, told the slow way: one day after the other.
  private struct Organisatie {
    var plekken: [String: [(dag: String, chef: String)]] = [:]

    init() {
      for regel in Proefjaar.csv.split(separator: "\n").dropFirst() {
        let cellen = regel.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        plekken[cellen[0]] = [("2000-01-01", cellen[4])]
      }
    }

    func chef(_ nummer: String, _ dag: String) -> String? {
      plekken[nummer]?.filter { $0.dag <= dag }.max { $0.dag < $1.dag }?.chef
    }

    func isOnder(_ nummer: String, _ chef: String, _ dag: String) -> Bool {
      var hier = nummer
      for _ in 0..<20 {
        guard let boven = self.chef(hier, dag), !boven.isEmpty, boven != nummer else { return false }
        if boven == chef { return true }
        hier = boven
      }
      return false
    }

    /// Whoever is under this person on one of the days, that person, and whom their dossiers name.
    func magGenoemd(_ chef: String, _ dagen: [String]) -> Set<String> {
      let gezien = plekken.keys.filter { nummer in
        nummer == chef || dagen.contains { isOnder(nummer, chef, $0) }
      }
      let chefs = gezien.flatMap { plekken[$0]?.map(\.chef) ?? [] }
      // M-0001 established four appraisals.
      return Set(gezien + chefs + ["M-0001"])
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func niemandAnders(_ zaad: UInt64) throws {
    var toeval = SplitMix64(zaad: zaad)
    let loop = try GoudenTests.loop()
    var organisatie = Organisatie()
    let nummers = Toegangsproef.namen.keys.sorted()
    let dagen = ["2026-02-01", "2026-05-01", "2026-08-01", "2026-11-01", "2026-12-10"]
    for nummer in nummers where nummer != "M-0001" && Int.random(in: 0..<3, using: &toeval) > 0 {
      let per = dagen[Int.random(in: 0..<5, using: &toeval)]
      let chef = nummers[Int.random(in: 0..<nummers.count, using: &toeval)]
      guard chef != nummer,
        loop.voerUit("medewerker wijzigen \(nummer) --leidinggevende \(chef) --per \(per)").code == 0
      else { continue }
      organisatie.plekken[nummer]?.append((per, chef))
    }
    for nummer in [nummers[Int.random(in: 0..<nummers.count, using: &toeval)], "M-0003"] {
      let account = "account-\(nummer.dropFirst(2))"
      loop.account = "m.jansen"
      try loop.lukt("rol koppelen \(account) \(nummer)")
      loop.account = account
      let mag = organisatie.magGenoemd(nummer, ["2000-01-01"] + dagen)
      for regel in regels(nummers) { controleer(regel, loop, mag) }
    }
  }

  private func regels(_ nummers: [String]) -> [String] {
    let vragen = Toegangsproef.regels.filter { !$0.hasPrefix("log kopie") }.map { regel in
      regel.contains("tonen") || regel.contains("lijst") || !regel.contains(" ") ? regel : regel + " --json"
    }
    let proeven = ProefdraaiTests.regels.filter { $0.pad[0] != "inrichten" }.map {
      ($0.pad + [$0.regel, "--dry-run"]).joined(separator: " ")
    }
    return vragen + proeven
      + nummers.flatMap { ["dossier \($0)", "historie \($0) --json", "verklaren \($0)"] }
      + [
        "historie", "historie --json", "medewerker lijst --wie iedereen --json", "achterstand --json",
        "gesprek lijst --bekend-op 01-06-2026", "afspraak lijst --geldig-op 01-06-2026 --json", "status --json",
        "verklaren 2026", "verschil --jaar 2026 --van 01-06-2026", "medewerker lijst --leidinggevende M-0009",
        "verschil --onderdeel Publiekszaken --van 01-03-2026",
      ]
  }

  private func controleer(_ regel: String, _ loop: Proefloop, _ mag: Set<String>) {
    let uit = loop.voerUit(regel).beide.replacing("\n", with: " ")
    for (nummer, naam) in Toegangsproef.namen where !mag.contains(nummer) {
      #expect(!uit.contains(naam), "\(loop.account), \(regel): \(naam)")
      // What was typed, or stands in the form that was handed in, may come back.
      let ingevoerd = regel.contains("bg.txt") ? ["M-0202"] : regel.contains("plan.csv") ? ["M-0202", "M-0004"] : []
      let getypt = regel.contains(nummer) || ingevoerd.contains(nummer)
      #expect(getypt || !uit.contains(nummer), "\(loop.account), \(regel): \(nummer)")
    }
  }
}
