internal import EventCoding
internal import EventLog
package import Gesprekscyclus
internal import Wire

/// What the log tells of itself, whose it is and its upkeep, in stream `beheer`; `docs/logformaat.md` describes the records.
package enum Beheerfeit: Hashable, Sendable {
  /// The storage was set up, and this is its log.
  case ingericht(opslag: String, organisatie: String, proef: Bool)
  /// A repair cut everything from the first damage on; with the first and the last record of it that could be read.
  case afgekapt(vanaf: Int, records: Int, eerste: Basis?, laatste: Basis?, bytes: Int, reden: String)
  /// A repair put these records back from a copy; none when only the order of the lines was wrong.
  case teruggezet([ClosedRange<Int>], reden: String)
  /// The end of a commit that was never finished was cut, and kept under this name in `quarantaine/`.
  case staartAfgekapt(bytes: Int, kopie: String)
  /// The payloads of these records were destroyed on purpose.
  case vernietigd([ClosedRange<Int>], reden: String, voorstel: String?)
  /// It was proposed, or approved, to destroy.
  case vernietiging(VernietigingGebeurtenis)
  /// All of them are gone: of these records that said so.
  case vernietigingVoltooid(verslagen: [Int], records: Int, segmenten: Int)
  /// The index up to this record was made, in so many runs.
  case indexGewaarmerkt(tot: Int, reeksen: Int)
  /// How so many dossiers stood, as one root.
  case dossierstanden(dossiers: Int, wortel: String)
  /// A seal was made of the first so many records, with the key of this name and id.
  case zegelGezet(aantal: Int, wortel: String, sleutel: String)
  /// The contents of every record from this one on went out in this form, up to this fact or, when it follows, also behind it.
  case geexporteerd(vorm: String, vanaf: Int, volgt: Bool)

  /// Nil for a record that is none of these, or does not say what happened.
  init?(_ record: LogRecord) {
    guard let data = record.data else { return nil }
    guard let soort = AdminKind(rawValue: record.soort) else {
      guard case .vernietiging(let gebeurtenis)? = try? Codering.decodeer(soort: record.soort, v: record.v, data: data)
      else { return nil }
      self = .vernietiging(gebeurtenis)
      return
    }
    let reden = data["reden"]?.string ?? ""
    switch soort {
    case .ingericht:
      guard let inrichting = StorageSetup(record) else { return nil }
      self = .ingericht(
        opslag: inrichting.kenmerk, organisatie: inrichting.organisatie, proef: inrichting.proef)
    case .afgekapt:
      guard let vanaf = data["vanaf"]?.integer else { return nil }
      self = .afgekapt(
        vanaf: vanaf, records: data["records"]?.integer ?? 0, eerste: Self.plaats(data["eerste"]),
        laatste: Self.plaats(data["laatste"]), bytes: data["bytes"]?.integer ?? 0, reden: reden)
    case .teruggezet:
      let reeksen = (data["teruggezet"]?.array ?? []).compactMap { node -> ClosedRange<Int>? in
        guard let van = node["van"]?.integer, let tot = node["tot"]?.integer, van <= tot else { return nil }
        return van...tot
      }
      self = .teruggezet(reeksen, reden: reden)
    case .staartAfgekapt:
      guard let bytes = data["bytes"]?.integer, let kopie = data["kopie"]?.string else { return nil }
      self = .staartAfgekapt(bytes: bytes, kopie: kopie)
    case .vernietigd:
      guard let verslag = DestructionReport(record) else { return nil }
      self = .vernietigd(verslag.records, reden: reden, voorstel: verslag.voorstel)
    case .vernietigingVoltooid:
      guard let voltooiing = DestructionCompletion(record) else { return nil }
      self = .vernietigingVoltooid(
        verslagen: voltooiing.verslagen, records: voltooiing.records, segmenten: voltooiing.segmenten)
    case .indexGewaarmerkt:
      guard let waarmerk = Attestation(data), let laatste = waarmerk.reeksen.last else { return nil }
      self = .indexGewaarmerkt(tot: laatste.tot, reeksen: waarmerk.reeksen.count)
    case .dossierstanden:
      guard let standen = HeadsRecord(record) else { return nil }
      self = .dossierstanden(dossiers: standen.dossiers, wortel: standen.wortel.hex)
    case .zegelGezet:
      guard let zegel = SealRecord(record) else { return nil }
      self = .zegelGezet(aantal: zegel.aantal, wortel: zegel.wortel.hex, sleutel: zegel.sleutel)
    case .geexporteerd:
      guard let export = ExportRecord(record) else { return nil }
      self = .geexporteerd(vorm: export.vorm, vanaf: export.vanaf, volgt: export.volgt)
    }
  }

  private static func plaats(_ node: JSONNode?) -> Basis? {
    guard let nr = node?["nr"]?.integer, let hash = node?["hash"]?.string else { return nil }
    return Basis(nr: nr, hashbegin: String(hash.prefix(12)))
  }
}
