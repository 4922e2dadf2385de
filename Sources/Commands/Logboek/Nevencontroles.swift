internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Wire

/// What `log controleren` finds in `projecties/`, all of which is made from the log and held against it.
struct Projectiecontrole {
  private let index: TermVerification
  private let boom: TreeVerification
  private let cijfers: Cijfercontrole

  /// - Parameter einde: the end of a log that was verified and has no damage.
  /// - Throws: when the log can't be read.
  init(_ opslag: Storage, einde: LogHead, progress: @escaping Progress) throws {
    index = try TermVerification(opslag, Boektermen.wijze)
    boom = try TreeVerification(opslag)
    cijfers = try Cijfercontrole(opslag, einde: einde, progress: progress)
  }

  private var bevindingen: [ProjectionFinding] { index.bevindingen + boom.bevindingen + cijfers.bevindingen }
  private var ongebruikt: [ProjectionFinding] { index.ongebruikt + cijfers.ongebruikt }

  var klopt: Bool { bevindingen.isEmpty }

  /// Nothing when nothing stands there.
  func tekst(_ opslag: Storage) -> String? {
    var regels = bevindingen.map { "projecties/\(veilig($0.bestand)): \($0.reden)" }
    if !klopt {
      regels.append(
        "Dit wordt niet gebruikt: antwoorden komen uit het logboek zelf, en dus trager. Iemand veranderde deze bestanden, of "
          + "de schijf is stuk. Zoek uit wat er gebeurd is. Gooi ze dan weg; de volgende vastlegging maakt ze opnieuw:\n"
          + "  rm \(veilig(opslag.projectiesPad))/*")
    } else if index.juist + boom.juist + cijfers.juist > 0 {
      regels.append(
        "In projecties/ klopt alles met het logboek: \(aantal(index.juist, "bestand", "bestanden")) van de index, "
          + "\(aantal(cijfers.juist, "bestand", "bestanden")) met cijfers"
          + (boom.juist == 0 ? "." : ", \(aantal(boom.juist, "bestand", "bestanden")) voor bewijzen."))
    }
    regels += ongebruikt.map { "projecties/\(veilig($0.bestand)) telt niet mee: \($0.reden)." }
    return regels.isEmpty ? nil : regels.joined(separator: "\n")
  }

  var json: JSONNode {
    func lijst(_ bevindingen: [ProjectionFinding]) -> [JSONNode] {
      bevindingen.map { JSONNode.object(("bestand", $0.bestand), ("code", $0.code.rawValue), ("reden", $0.reden)) }
    }
    return .object(
      ("klopt", klopt), ("index", index.juist), ("bewijzen", boom.juist), ("cijfers", cijfers.juist),
      ("ongebruikt", lijst(ongebruikt)),
      ("bevindingen", lijst(bevindingen)))
  }
}

/// The seals that lie in the storage itself, held against its log: whoever rewrites the log and leaves them is found at once.
///
/// Their signatures are not looked at: whoever can write in the log can put others here. That is why somebody else keeps them too.
struct Zegelcontrole {
  private let map: SealDirectory

  init(_ opslag: Storage) { map = SealDirectory(opslag) }

  /// The sizes at which the root of the log is needed.
  var maten: Set<Int> { Set(map.zegels.map(\.hoofd.aantal)) }

  var isLeesbaar: Bool { map.onleesbaar.isEmpty }

  /// Those that are not what the log is, as things that were noted of it.
  func noteringen(behalve wortels: [Int: SHA256Digest]) -> [Notering] {
    map.zegels.filter { wortels[$0.hoofd.aantal] != $0.hoofd.wortel }.map {
      Notering(getypt: "zegels/\($0.naam)", inhoud: .merkpunt($0.hoofd.merkpunt))
    }
  }

  /// Nothing without seals.
  func tekst(_ afwijkend: [Noteringoordeel]) -> [String] {
    var regels: [String] = []
    if afwijkend.isEmpty, !map.zegels.isEmpty {
      let alle = map.zegels.count == 1 ? "Het zegel in zegels/ past" : "De \(map.zegels.count) zegels in zegels/ passen"
      regels.append("\(alle) bij dit logboek.")
    }
    regels += afwijkend.map { "\($0.notering.getypt): \($0.tekst)" }
    return regels + map.onleesbaar.map { "zegels/\(veilig($0)) is geen zegel van deze opslag." }
  }

  func json(_ afwijkend: [Noteringoordeel]) -> JSONNode? {
    guard !map.zegels.isEmpty || !isLeesbaar else { return nil }
    return .object(
      ("zegels", map.zegels.count), ("afwijkend", afwijkend.map(\.json)), ("onleesbaar", map.onleesbaar))
  }
}

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
