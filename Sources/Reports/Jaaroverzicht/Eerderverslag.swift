package import Kalender
package import Wire

/// A year report that someone kept: what it says of itself, so that it can be made again.
package struct Eerderverslag: Equatable, Sendable {
  package let jaar: Int
  /// The position in the log that it was made from.
  package let nr: Int
  /// The hash there: all 64 digits, or as many as the report printed.
  package let hash: String
  package let peildatum: Datum
  /// The report's own bytes, without white space at the end.
  package let inhoud: String
  /// The JSON document, when it is one.
  package let document: JSONNode?

  /// Reads a report as JSON or as text; nothing when it is no year report of this program.
  package init?(_ bytes: [UInt8]) {
    inhoud = Eerderverslag.zonderEinde(String(decoding: bytes, as: UTF8.self))
    if let document = try? JSONReader.read(bytes, dialect: .file) {
      guard document["schema"]?.string == "gespreksboek.jaaroverzicht", let jaar = document["jaar"]?.integer,
        let nr = document["stand"]?["nr"]?.integer, let hash = document["stand"]?["hash"]?.string,
        let dag = document["peildatum"]?.string.flatMap(Datum.init(iso:))
      else { return nil }
      self.document = document
      self.jaar = jaar
      self.nr = nr
      self.hash = hash
      peildatum = dag
      return
    }
    document = nil
    let regels = inhoud.split(separator: "\n").map(String.init)
    guard let eerste = regels.first, eerste.hasPrefix("Jaaroverzicht "),
      let jaar = eerste.split(separator: " ").dropFirst().first.flatMap({ Int($0) }),
      let dag = Eerderverslag.tussen("Stand op ", ".", regels.dropFirst().first ?? ""),
      let peildatum = try? DatumInvoer.lees(dag, vandaag: Datum(dagnummer: 0)),
      let slot = regels.last, let nr = Eerderverslag.tussen("tot en met nr ", " ", slot).flatMap({ Int($0) }),
      let hash = Eerderverslag.tussen("(hash ", ")", slot)
    else { return nil }
    self.jaar = jaar
    self.nr = nr
    self.hash = hash
    self.peildatum = peildatum
  }

  /// Whether this is what the report says, byte for byte but for white space at the end.
  package func isGelijk(aan tekst: String) -> Bool {
    Eerderverslag.zonderEinde(tekst) == inhoud
  }

  private static func zonderEinde(_ tekst: String) -> String {
    String(tekst.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// What stands between the first `begin` and the next `einde`.
  private static func tussen(_ begin: String, _ einde: String, _ regel: String) -> String? {
    var rest = Substring(regel)
    while !rest.isEmpty, !rest.hasPrefix(begin) { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    rest = rest.dropFirst(begin.count)
    guard let stop = rest.indices.first(where: { rest[$0...].hasPrefix(einde) }) else { return nil }
    return String(rest[..<stop])
  }
}
