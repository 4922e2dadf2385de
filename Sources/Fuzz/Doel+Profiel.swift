internal import Commands
internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Wire

extension Doel {
  /// A profile that may be used is written and read as the same, and reads any export twice alike; what is proposed for an export
  /// is a profile, but for what is left to fill in.
  static func profiel(_ bytes: [UInt8]) {
    let parts = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n====\n", maxSplits: 1, omittingEmptySubsequences: false)
    let (profiel, findings) = ProfielBestand.lees(Array(parts[0].utf8))
    check(findings, ProfielBestand.lees(Array(parts[0].utf8)).bevindingen)
    eis(profiel != nil || findings.contains(where: \.isFout), "a refused file must say why")
    let export = parts.count == 2 ? Array(parts[1].utf8) : []
    if let profiel {
      if findings.isEmpty {
        eis(
          ProfielBestand.lees(profiel.document.prettyBytes()).profiel == profiel,
          "a profile must come back as it was written")
      }
      let first = Importlezer(export, profiel: profiel, vandaag: Datum(dagnummer: 20_000))
      let second = Importlezer(export, profiel: profiel, vandaag: Datum(dagnummer: 20_000))
      eis(first.fouten == second.fouten, "the same file must give the same findings")
      for error in first.fouten { eis(error.regel >= 1 && error.kolom >= 1, "a finding must have a place") }
    }
    guard let proposal = try? Profielvoorstel(export, naam: "x").profiel else { return }
    let left = ProfielBestand.lees(proposal.document.prettyBytes()).bevindingen
    // A column that is missing, a word without its function, a code without its unit, and what the export itself has odd.
    let open: Set<String> = ["P004", "P007", "P008", "P010", "P101", "P105", "P106"]
    eis(left.allSatisfy { open.contains($0.bevinding.code) }, "a proposal leaves only open what nobody can know")
  }
}
