internal import Gesprekscyclus

/// One kind of exception: what it is called, which rule or page it comes from, how much it weighs, and how it is found.
///
/// All of a kind stands in its one declaration; ``alle`` is the list of them, and nothing else knows how many there are.
package struct Bevindingsoort: Sendable {
  /// How it is found.
  enum Vindwijze: Sendable {
    /// In each dossier by itself, with what belongs to nobody.
    case dossier(@Sendable (Dossier, Rapportbron) -> [Vondst])
    /// In what is about nobody's dossier.
    case logboek(@Sendable (Logboekblik) -> [Vondst])
  }

  /// `E01`; it never changes meaning.
  package let code: String
  /// The same for people and programs: `laat-vastgelegd`.
  package let naam: String
  /// As a heading.
  package let titel: String
  package let niveau: Bevinding.Niveau
  /// The rule of the domain behind it, or the page that tells about it.
  package let regel: String
  /// What can be told of it only then; nothing for what can always be told.
  let kan: @Sendable (Logboekblik) -> Belet?
  let wijze: Vindwijze

  /// Why a kind could not be looked at, in one sentence.
  package struct Belet: Sendable, Equatable {
    package let reden: String
  }

  init(
    _ code: String, _ naam: String, _ titel: String, _ niveau: Bevinding.Niveau, regel: String,
    kan: @escaping @Sendable (Logboekblik) -> Belet? = { _ in nil }, _ wijze: Vindwijze
  ) {
    self.code = code
    self.naam = naam
    self.titel = titel
    self.niveau = niveau
    self.regel = regel
    self.kan = kan
    self.wijze = wijze
  }

  /// Every kind, in the order in which they are told. A new one is a declaration and a place here.
  package static let alle: [Bevindingsoort] = [
    laat, rolAanZichzelf, tweeDelen, eigenBedenking, naTekenen, ondanks, zonderBron, geweigerd, klok, vernietigd,
    hersteld, zonderZegel,
  ]

  package static func metCode(_ code: String) -> Bevindingsoort? { alle.first { $0.code == code } }
}

extension Bevindingsoort.Belet {
  static let geenKoppelingen = Bevindingsoort.Belet(
    reden: "er is niet vastgelegd welk account van wie is")
  static let geenToegang = Bevindingsoort.Belet(reden: "er zijn nooit rollen vastgelegd")
  static let rollenVerborgen = Bevindingsoort.Belet(reden: "rollen ziet alleen wie auditor of beheerder is")
  static let proef = Bevindingsoort.Belet(reden: "in een proefopslag mag de klok springen")
}
