import Foundation

/// The year with accounts linked to people: three managers, an employee, HR, an auditor, a beheerder, and one of nobody.
enum Toegangsproef {
  static let gekoppeld = [
    "h.dewit": "M-0001", "p.bos": "M-0003", "f.elamrani": "M-0004", "z.celik": "M-0117",
  ]
  static let rollen = ["hr": "personeelsadviseur", "controle": "auditor", "b.heer": "beheerder"]

  static func loop(zaad: UInt64 = 100) throws -> Proefloop {
    let loop = try GoudenTests.loop()
    for (account, nummer) in gekoppeld.sorted(by: <) { try loop.lukt("rol koppelen \(account) \(nummer)") }
    for (account, rol) in rollen.sorted(by: <) { try loop.lukt("rol toekennen \(rol) \(account)") }
    return loop
  }

  /// Everybody of the year, by number.
  static let namen: [String: String] = Dictionary(
    uniqueKeysWithValues: Proefjaar.csv.split(separator: "\n").dropFirst().map { regel in
      let cellen = regel.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      return (cellen[0], cellen[1])
    })

  /// Every command that touches a storage that exists, as someone would type it.
  static let regels = GoudenTests.regels.filter {
    !["inrichten"].contains($0.pad[0]) && !["lezen", "sjabloon", "controleren"].contains($0.pad.last ?? "")
      && ![["zegel", "sleutel"], ["zegel", "medetekenen"], ["bewijs", "nagaan"]].contains($0.pad)
      || $0.pad == ["log", "controleren"]
  }
  .map { ($0.pad + [$0.regel]).joined(separator: " ") }
}
