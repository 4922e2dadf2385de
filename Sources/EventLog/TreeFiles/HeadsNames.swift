internal import Bewijs
internal import Wire

/// How every dossier stands, kept by name: for who has records in the place of lines.
struct HeadsNames {
  private var ledger: HeadsLedger
  private var names: [String]
  private var indexes: [[UInt8]: Int] = [:]

  /// Goes on from what a walk counted.
  init(_ ledger: HeadsLedger, _ names: [String]) {
    self.ledger = ledger
    self.names = names
  }

  mutating func see(_ stroom: String, _ hash: SHA256Digest) {
    if indexes.isEmpty { for (index, name) in names.enumerated() { indexes[Array(name.utf8)] = index } }
    // By bytes: two names that look alike are two streams.
    let key = Array(stroom.utf8)
    let index = indexes[key] ?? names.count
    if index == names.count {
      names.append(stroom)
      indexes[key] = index
    }
    ledger.see(index, hash)
  }

  var heads: HeadsRecord {
    mutating get { ledger.heads(names) }
  }

  var lines: [DossierHead] {
    mutating get { ledger.lines(names) }
  }
}
