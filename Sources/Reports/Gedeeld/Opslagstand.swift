package import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// One of the storages that a report was made from, or why it is not in it.
package struct Opslagstand: Hashable, Sendable {
  /// What is wrong with a storage that does not count.
  package struct Fout: Hashable, Sendable {
    package let code: String
    package let melding: String

    package init(code: String, melding: String) {
      self.code = code
      self.melding = melding
    }
  }

  /// The directory, as it was typed.
  package let pad: String
  /// As the report names it; nothing for one that could not be read.
  package internal(set) var naam: String?
  package let opslag: String?
  package let stand: Boek.Stand?
  /// Whose people it covers; nothing for everybody.
  let bereik: Bereik?
  let vernietigd: Vernietigingsbeeld?
  package let fout: Fout?
  /// The years of the report in which it has no cycle.
  package internal(set) var zonderCyclus: [Int] = []

  /// - Parameter kop: that of a report from this storage alone.
  package init(pad: String, _ kop: Rapportkop) {
    self.pad = pad
    naam = kop.organisatie
    opslag = kop.opslag
    stand = kop.stand
    bereik = kop.bereik
    vernietigd = kop.vernietigd
    fout = nil
  }

  package init(pad: String, fout: Fout) {
    self.pad = pad
    self.fout = fout
    (naam, opslag, stand, bereik, vernietigd) = (nil, nil, nil, nil, nil)
  }

  /// What makes less of the answer than it seems; safe to show.
  var opmerkingen: [String] {
    if let fout { return ["LET OP: \(veilig(pad)) telt niet mee (\(fout.code)): \(veilig(fout.melding))"] }
    let wie = veilig(naam ?? pad)
    let jaren =
      zonderCyclus.isEmpty
      ? [] : ["\(wie) telt niet mee in \(opsomming(zonderCyclus.map { "\($0)" })): daar is geen cyclus."]
    return (vernietigd?.zinnen ?? []).map { "\(wie): \($0)" } + (bereik.map { ["\(wie): \($0.zin)"] } ?? []) + jaren
  }

  /// `Gemeente A: logboek tot en met nr 1042 (hash 286b4a0eaca2).`
  var slotregel: String? {
    guard let naam, let stand else { return nil }
    guard stand.nr > 0 else { return "\(veilig(naam)): een leeg logboek." }
    return "\(veilig(naam)): logboek tot en met nr \(stand.nr) (hash \(stand.hash.prefix(12)))."
  }

  var json: JSONNode {
    .object(
      ("pad", pad), ("naam", naam), ("opslag", opslag),
      ("stand", stand.map { JSONNode.object(("nr", $0.nr), ("hash", $0.hash)) }), ("bereik", bereik?.json),
      ("vernietigd", vernietigd?.json), ("zonderCyclus", zonderCyclus.isEmpty ? nil : zonderCyclus),
      ("fout", fout.map { JSONNode.object(("code", $0.code), ("melding", $0.melding)) }))
  }
}

extension [Opslagstand] {
  /// How far all of them are, as one position: the records together, and the hash over each mark, number and hash in a line.
  var samen: Boek.Stand {
    let gelezen = compactMap { stand in stand.opslag.flatMap { opslag in stand.stand.map { (opslag, $0) } } }
    var hash = SHA256()
    for (opslag, stand) in gelezen { hash.update([UInt8]("\(opslag) \(stand.nr) \(stand.hash)\n".utf8)) }
    return Boek.Stand(nr: gelezen.reduce(0) { $0 + $1.1.nr }, hash: hash.finalize())
  }

  /// Each by a name of its own: organisations may be called the same.
  var metEigenNamen: [Opslagstand] {
    let namen = compactMap(\.naam)
    return map { stand in
      guard let naam = stand.naam, namen.count(where: { $0 == naam }) > 1 else { return stand }
      var eigen = stand
      eigen.naam = "\(naam) (\((stand.opslag ?? "").prefix(8)))"
      return eigen
    }
  }
}
