internal import Tekst

/// Words that may tell of someone's health, union, religion, origin or a criminal matter: special categories (GDPR, article 9
/// and 10), which a report of a conversation seldom needs.
///
/// Whole words count, whatever their case, accents and hyphens, so that `ziekenhuis` as the name of an employer is none.
package struct GevoeligeWoorden: Hashable, Sendable {
  private let woorden: [String]
  /// Where in the list the words stand that begin with this part, such as `burn` of `burn-out`, with all parts of each.
  private let opBegin: [Substring: [(plek: Int, delen: [Substring])]]

  package init(_ woorden: [String]) {
    self.woorden = woorden
    opBegin = woorden.enumerated().reduce(into: [:]) { opBegin, woord in
      let delen = Self.delen(woord.element)
      if let begin = delen.first { opBegin[begin, default: []].append((woord.offset, delen)) }
    }
  }

  package static func == (links: Self, rechts: Self) -> Bool { links.woorden == rechts.woorden }
  package func hash(into hasher: inout Hasher) { hasher.combine(woorden) }

  /// The words of the list that stand in these texts, each once, in the order of the list.
  /// - Complexity: O(n) in the characters, however long the list is.
  package func gevonden(in teksten: [String]) -> [String] {
    var plekken: Set<Int> = []
    for delen in teksten.map(Self.delen) {
      for plek in delen.indices {
        for woord in opBegin[delen[plek]] ?? [] where delen[plek...].starts(with: woord.delen) {
          plekken.insert(woord.plek)
        }
      }
    }
    return plekken.sorted().map { woorden[$0] }
  }

  /// What stands between anything but letters and digits, in plain letters.
  private static func delen(_ tekst: String) -> [Substring] {
    let gewoon = vereenvoudigd(tekst)
    guard gewoon.utf8.allSatisfy({ $0 < 0x80 }) else { return gewoon.split { !$0.isLetter && !$0.isNumber } }
    return gewoon.utf8.split { byte in
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }.map { Substring($0) }
  }

  /// Of a regeling that names none itself.
  fileprivate static let gewone = GevoeligeWoorden(gewoon)

  /// What a regeling has that names none itself. Not in it, as they mostly mean something else at work: geloof, operatie,
  /// beperking, verzuim, aangifte.
  package static let gewoon = [
    "ziek", "zieke", "ziekte", "ziekmelding", "ziekmeldingen", "ziekgemeld", "ziekteverlof", "medisch", "medische",
    "medicijn", "medicijnen", "medicatie", "diagnose", "burn-out", "burnout", "overspannen", "overspannenheid",
    "depressie", "depressief", "zwanger", "zwangerschap", "miskraam", "kanker", "chemotherapie", "hernia", "migraine",
    "autisme", "adhd", "handicap", "gehandicapt", "verslaafd", "verslaving", "arts", "huisarts", "bedrijfsarts",
    "psycholoog", "psychiater", "psychisch", "psychische", "therapie", "revalidatie", "re-integratie", "reïntegratie",
    "arbeidsongeschikt", "arbeidsongeschiktheid", "WIA", "vakbond", "vakbondslid", "FNV", "CNV", "gelovig",
    "godsdienst",
    "religie", "religieus", "moslim", "islam", "katholiek", "joods", "ramadan", "moskee", "homoseksueel", "lesbisch",
    "transgender", "huidskleur", "etniciteit", "partijlid", "strafblad", "strafzaak", "veroordeeld", "veroordeling",
    "gedetineerd", "detentie",
  ]
}

extension Regelingen {
  /// Those of the cycles that are open; of none, the usual ones.
  var gevoeligeWoorden: GevoeligeWoorden {
    let open = cycli.values.filter(\.isOpen).sorted { $0.jaar < $1.jaar }.map(\.regeling)
    // Mostly so; making the list takes longer than looking for what is in it.
    guard open.contains(where: { $0.eigenGevoeligeWoorden != nil }) else { return .gewone }
    var gezien: Set<String> = []
    return GevoeligeWoorden(
      open.flatMap { $0.eigenGevoeligeWoorden ?? GevoeligeWoorden.gewoon }.filter { gezien.insert($0).inserted })
  }
}

extension Besluit<DossierGebeurtenis> {
  /// The same, with a warning where a text that would be recorded holds such a word. The word itself is recorded nowhere but there.
  func metGevoeligeWoorden(_ kader: Kader) -> Besluit {
    let teksten = gebeurtenissen.flatMap(\.vrijeTeksten)
    guard !teksten.isEmpty else { return self }
    let woorden = kader.regelingen.gevoeligeWoorden.gevonden(in: teksten)
    guard !woorden.isEmpty, !waarschuwingen.contains(where: { $0.code == .gevoeligeTekst }) else { return self }
    var besluit = self
    besluit.waarschuwingen.append(
      Waarschuwing(
        .gevoeligeTekst,
        "In de tekst staat \(opsomming(woorden.map { "'\($0)'" })). Gaat dat over iemands gezondheid, vakbond, geloof, afkomst "
          + "of een strafzaak, dan hoort het niet in dit dossier. Schrijf alleen wat het voor het werk betekent, of trek het in "
          + "met: gespreksboek corrigeren."))
    return besluit
  }
}
