internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst
internal import Wire

/// Whether the log of who looked is whole, and is that of this storage.
struct Inzagecontrole {
  private enum Uitslag {
    case klopt(VerificationResult)
    case schade(VerificationResult)
    /// Notes that were destroyed stand there still or again.
    case nietWeg
    case weg
    case onleesbaar(String)
  }

  private let uitslag: Uitslag

  /// Nothing where who looked was never noted.
  ///
  /// - Parameter stand: as the storage is set; nothing where that can't be read.
  init?(_ opslag: Storage, _ stand: Inzagestand?) {
    guard !opslag.isAlleenLog else { return nil }
    guard opslag.heeftInzage else {
      guard let stand, stand != .uit else { return nil }
      uitslag = .weg
      return
    }
    let inzage = opslag.inzage
    do throws(LogError) {
      if let eerste = try LogReader(opslag: inzage).first(),
        let bezwaar = inzage.objection(against: StorageSetup(eerste))
      {
        throw bezwaar
      }
      let gevonden = try LogVerification.run(inzage)
      uitslag =
        !gevonden.bevindingen.isEmpty ? .schade(gevonden) : gevonden.vernietiging.isAf ? .klopt(gevonden) : .nietWeg
    } catch {
      uitslag = .onleesbaar(error.melding)
    }
  }

  var klopt: Bool { if case .klopt = uitslag { true } else { false } }

  var tekst: String {
    switch uitslag {
    case .klopt(let gevonden):
      "Wie keek: klopt, \(aantal(gevonden.records, "record", "records")), laatste hash \(gevonden.kop.hash.hex.prefix(12))."
    case .schade(let gevonden):
      "Wie keek: beschadigd bij inzage/log/\(gevonden.bevindingen[0].plaats). \(Self.raad)"
    case .nietWeg:
      "Wie keek: notities die vernietigd zijn, staan er nog of weer. Geef: gespreksboek vernietigen uitvoeren"
    case .weg: "Wie keek: de map inzage/ is weg, terwijl er genoteerd moet worden. \(Self.raad)"
    case .onleesbaar(let melding): "Wie keek: niet te lezen. \(veilig(melding)) \(Self.raad)"
    }
  }

  private static let raad =
    "Zet inzage/ terug uit een kopie. Is er geen kopie: zet de map opzij en bewaar haar. Geef dan "
    + "‘gespreksboek inzage instellen uit --reden TEKST’, en zet het daarna weer aan."

  var json: JSONNode {
    switch uitslag {
    case .klopt(let gevonden): .object(("klopt", true), ("records", gevonden.records), ("hash", gevonden.kop.hash.hex))
    case .schade, .nietWeg, .weg, .onleesbaar: .object(("klopt", false), ("reden", tekst))
    }
  }
}
