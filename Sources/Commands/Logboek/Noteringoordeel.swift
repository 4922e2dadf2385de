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
  let uitslag: Merkpuntuitslag?
  /// Where the log ends now.
  let kop: LogKop

  /// Nil as the result stands for a zegel of another storage.
  init(_ notering: Notering, _ uitslag: Merkpuntuitslag?, kop: LogKop) {
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
    var leden: [(String, JSONNode)] = [
      ("notering", .tekst(notering.getypt)), ("oordeel", .tekst(oordeel.rawValue)), ("klopt", JSONNode(.bool(klopt))),
    ]
    if let code = oordeel.code { leden.append(("code", .tekst(code))) }
    if let nr { leden.append(("nr", .getal(nr))) }
    switch notering.merkpunt {
    case .wortel(_, let wortel): leden.append(("wortel", .tekst(wortel.hex)))
    case .record(_, let begin): leden.append(("hash", .tekst(begin)))
    case .hash(let hash): leden.append(("hash", .tekst(hash.hex)))
    case nil: break
    }
    leden.append(("laatste", .leden([("nr", .getal(kop.nr)), ("hash", .tekst(kop.hash.hex))])))
    switch uitslag {
    case .begin(_, let sindsdien): leden.append(("sindsdien", .getal(sindsdien)))
    case .herschreven(.plaats(_, let hash?)): leden.append(("hashNu", .tekst(hash.hex)))
    case .afgekaptDoorHerstel(_, let cut, let bewezen):
      leden.append(("herstel", Self.document(cut, bewezen)))
    default: break
    }
    leden.append(("mogelijk", .lijst(mogelijk.map { .tekst($0.rawValue) })))
    leden.append(("melding", .tekst(tekst)))
    return .leden(leden)
  }

  private static func document(_ cut: Herstelafkapping, _ bewezen: Bool) -> JSONNode {
    var leden: [(String, JSONNode)] = [
      ("nr", .getal(cut.nr)), ("tijd", .tekst(cut.tijd.iso)), ("actor", .tekst(cut.actor)),
      ("reden", .tekst(cut.reden)),
      ("vanaf", .getal(cut.vanaf)), ("bewezen", JSONNode(.bool(bewezen))),
    ]
    if let laatste = cut.laatste {
      leden.append(("laatste", .leden([("nr", .getal(laatste.nr)), ("hash", .tekst(laatste.hash.hex))])))
    }
    return .leden(leden)
  }
}
