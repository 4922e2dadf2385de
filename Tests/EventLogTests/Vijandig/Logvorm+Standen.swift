import Bewijs
import EventLog
import Wire

/// Logs with records of how all dossiers stand, right and wrong.
extension Logvorm {
  static let standen: [Logvorm] = [
    standen("how the dossiers stand", isGaaf: true) { _ in },
    standen("how the dossiers stand, of another shape", isGaaf: true) {
      $0.wortel = String(repeating: "0", count: 64)
      $0.v = "2"
    },
    standen("how the dossiers stand, in another stream", isGaaf: true) {
      $0.wortel = String(repeating: "0", count: 64)
      $0.stroom = "beheerd"
    },
    standen("a dossier left out", isGaaf: false) { $0.neem($0.koppen.dropLast()) },
    standen("a dossier left out, and said to be there", isGaaf: false) {
      let all = $0.dossiers
      $0.neem($0.koppen.dropFirst())
      $0.dossiers = all
    },
    standen("a dossier counted one short", isGaaf: false) {
      var heads = $0.koppen
      heads[1] = DossierHead(dossier: heads[1].dossier, records: heads[1].records - 1, laatste: heads[1].laatste)
      $0.neem(heads)
    },
    standen("a dossier with another last record", isGaaf: false) {
      var heads = $0.koppen
      heads[0] = DossierHead(dossier: heads[0].dossier, records: heads[0].records, laatste: heads[1].laatste)
      $0.neem(heads)
    },
    standen("dossiers in another order", isGaaf: false) { $0.neem($0.koppen.reversed()) },
    standen("a dossier that is not there", isGaaf: false) {
      $0.neem($0.koppen + [DossierHead(dossier: "9", records: 1, laatste: .zero)])
    },
    standen("a number of dossiers that is not so", isGaaf: false) { $0.dossiers = "4" },
    standen("a root that is none", isGaaf: false) { $0.wortel = "abc" },
    standen("a number that is text", isGaaf: false) { $0.dossiers = #""3""# },
  ]

  /// What a record of standing says.
  struct Stand {
    var koppen: [DossierHead] = []
    var dossiers = ""
    var wortel = ""
    var v = "1"
    var stroom = "beheer"

    mutating func neem(_ heads: some Sequence<DossierHead>) {
      var tree = MerkleTree()
      for head in heads { tree.append(head.blad) }
      (dossiers, wortel) = (String(tree.aantal), tree.wortel.hex)
    }
  }

  private static func standen(_ naam: String, isGaaf: Bool, _ maak: @escaping @Sendable (inout Stand) -> Void)
    -> Logvorm
  {
    Logvorm(naam: naam, isGaaf: isGaaf) { files in
      let records = try Proef(segmenten: files).lees().records
      var lines = records.map(Smeedregel.init)
      var counts: [String: (Int, SHA256Digest)] = [:]
      for record in records { counts[record.stroom] = ((counts[record.stroom]?.0 ?? 0) + 1, record.hash) }
      var stand = Stand()
      stand.koppen = counts.sorted { $0.key < $1.key }.map {
        DossierHead(dossier: String($0.key.dropFirst(8)), records: $0.value.0, laatste: $0.value.1)
      }
      stand.neem(stand.koppen)
      maak(&stand)
      var line = lines[12]
      line.nr = String(records.count + 1)
      line.stroom = Array(stand.stroom.utf8)
      line.versie = "1"
      line.soort = Array("dossierstanden.vastgelegd".utf8)
      line.v = stand.v
      line.tijd = lines[15].tijd
      line.data = Array(#"{"dossiers":\#(stand.dossiers),"wortel":"\#(stand.wortel)"}"#.utf8)
      lines.append(line)
      let made = Smeedregel.keten(lines)
      files = [eerste: Array(made[..<8].joined()), tweede: Array(made[8...].joined())]
    }
  }
}
