internal import Tekst

/// Words that may tell of someone's health, union, religion, origin or a criminal matter: special categories (GDPR, article 9
/// and 10), which a report of a conversation seldom needs.
///
/// Whole words count, whatever their case, accents and hyphens, so that `ziekenhuis` as the name of an employer is none.
package struct GevoeligeWoorden: Hashable, Sendable {
  private let woorden: [(woord: String, sleutel: String)]

  package init(_ woorden: [String]) {
    self.woorden = woorden.map { ($0, Self.sleutel($0)) }.filter { $0.1.count > 2 }
  }

  package static func == (links: Self, rechts: Self) -> Bool {
    links.woorden.map(\.woord) == rechts.woorden.map(\.woord)
  }
  package func hash(into hasher: inout Hasher) { hasher.combine(woorden.map(\.woord)) }

  /// The words of the list that stand in these texts, each once, in the order of the list.
  /// - Complexity: O(w · n) for w words and n characters.
  package func gevonden(in teksten: [String]) -> [String] {
    let gezocht = teksten.map(Self.sleutel)
    return woorden.filter { woord in gezocht.contains { $0.contains(woord.sleutel) } }.map(\.woord)
  }

  /// The words in plain letters with one space around each, so that what is contained is whole words.
  private static func sleutel(_ tekst: String) -> String {
    let woorden = vereenvoudigd(tekst).split { !$0.isLetter && !$0.isNumber }
    return " " + woorden.joined(separator: " ") + " "
  }

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
    guard !open.isEmpty else { return GevoeligeWoorden(GevoeligeWoorden.gewoon) }
    var gezien: Set<String> = []
    return GevoeligeWoorden(
      open.flatMap { $0.eigenGevoeligeWoorden ?? GevoeligeWoorden.gewoon }.filter { gezien.insert($0).inserted })
  }
}

extension Besluit<DossierGebeurtenis> {
  /// The same, with a warning where a text that would be recorded holds such a word. The word itself is recorded nowhere but there.
  func metGevoeligeWoorden(_ kader: Kader) -> Besluit {
    // Making the list takes longer than deciding on somebody of an import, of whom nothing is said in words.
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
