internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Kalender
internal import Tekst
internal import Wire

/// What became of something that was noted, with a code that never changes meaning, in words and as JSON.
struct Noteringoordeel {
  /// In one word, as JSON gives it. Three are what can happen to a log: going back, being cut, being rewritten.
  enum Oordeel: String {
    case begin
    case teruggedraaid
    case afgekapt
    case afgekaptDoorHerstel = "afgekapt-door-herstel"
    case herschreven
    case onbekend
    case nietTeBewijzen = "niet-te-bewijzen"
    case andereOpslag = "andere-opslag"

    /// Nothing where all is well.
    var code: String? {
      switch self {
      case .begin: nil
      case .teruggedraaid: "L020"
      case .afgekapt: "L021"
      case .afgekaptDoorHerstel: "L022"
      case .herschreven: "L023"
      case .onbekend: "L024"
      case .nietTeBewijzen: "L025"
      case .andereOpslag: "L026"
      }
    }
  }

  let notering: Notering
  let uitslag: CheckpointResult?
  /// Where the log ends now.
  let kop: LogHead

  /// Nil as the result stands for a zegel of another storage.
  init(_ notering: Notering, _ uitslag: CheckpointResult?, kop: LogHead) {
    self.notering = notering
    self.uitslag = uitslag
    self.kop = kop
  }

  var oordeel: Oordeel {
    switch uitslag {
    case .begin: .begin
    case .teruggedraaid: .teruggedraaid
    case .afgekapt: .afgekapt
    case .afgekaptDoorHerstel: .afgekaptDoorHerstel
    case .herschreven: .herschreven
    case .onbekend: .onbekend
    case .nietTeBewijzen: .nietTeBewijzen
    case nil: .andereOpslag
    }
  }

  var klopt: Bool { oordeel == .begin }

  /// What can have happened, the likeliest first; empty where all is well.
  private var mogelijk: [Oordeel] {
    switch uitslag {
    case .begin, nil: []
    case .teruggedraaid: [.teruggedraaid, .afgekapt]
    case .afgekapt: [.afgekapt]
    case .afgekaptDoorHerstel(_, _, let bewezen):
      bewezen ? [.afgekaptDoorHerstel] : [.afgekaptDoorHerstel, .herschreven]
    case .herschreven(.plaats): [.herschreven, .teruggedraaid]
    case .herschreven: [.herschreven]
    case .onbekend, .nietTeBewijzen: [.herschreven, .teruggedraaid, .afgekapt]
    }
  }

  /// The position that was noted, or that was found for a hash.
  private var nr: Int? {
    switch uitslag {
    case .begin(let nr, _), .afgekaptDoorHerstel(let nr, _, _): nr
    default:
      if case .andereOpslag(let zegel) = notering.inhoud { zegel.aantal } else { notering.merkpunt?.nr }
    }
  }

  var json: JSONNode {
    let merk: [JSONMember] =
      switch notering.merkpunt {
      case .wortel(_, let wortel): .members(("wortel", wortel.hex))
      case .record(_, let begin): .members(("hash", begin))
      case .hash(let hash): .members(("hash", hash.hex))
      case nil: []
      }
    let gevonden: [JSONMember] =
      switch uitslag {
      case .begin(_, let sindsdien): .members(("sindsdien", sindsdien))
      case .herschreven(.plaats(_, let hash?)): .members(("hashNu", hash.hex))
      case .afgekaptDoorHerstel(_, let cut, let bewezen): .members(("herstel", Self.document(cut, bewezen)))
      default: []
      }
    return .object(
      .members(
        ("notering", notering.getypt), ("oordeel", oordeel.rawValue), ("klopt", klopt), ("code", oordeel.code),
        ("nr", nr)) + merk + .members(("laatste", JSONNode.object(("nr", kop.nr), ("hash", kop.hash.hex)))) + gevonden
        + .members(("mogelijk", mogelijk.map(\.rawValue)), ("melding", tekst)))
  }

  private static func document(_ cut: RepairTruncation, _ bewezen: Bool) -> JSONNode {
    .object(
      ("nr", cut.nr), ("tijd", cut.tijd.iso), ("actor", cut.actor), ("reden", cut.reden), ("vanaf", cut.vanaf),
      ("bewezen", bewezen),
      ("laatste", cut.laatste.map { JSONNode.object(("nr", $0.nr), ("hash", $0.hash.hex)) }))
  }
}
