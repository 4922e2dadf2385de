internal import Bewijs
internal import EventLog
internal import Tekst
internal import Wire

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
