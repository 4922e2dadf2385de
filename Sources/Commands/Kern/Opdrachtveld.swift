internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender

/// A value of a fact that an option gives: when it is recorded, and again when it is corrected.
///
/// Declared once beside the command that records the fact. The reverse of that command, `corrigeren`, follows from it.
struct Opdrachtveld<Feit> {
  /// How the typed value changes the fact.
  typealias Wijziging = (inout Feit) throws(Mislukt) -> Void

  /// The options that give it.
  let opties: [String]
  /// Reads what was typed; nothing when nothing was.
  let lees: (Beurt) throws(Mislukt) -> Wijziging?

  init(_ opties: String..., lees: @escaping (Beurt) throws(Mislukt) -> Wijziging?) {
    self.opties = opties
    self.lees = lees
  }
}

/// A fact whose values can be typed. A fact that the procedure or a track can hold and that is not invulbaar does not
/// compile: see `Verbetering+Feit.swift`.
protocol Invulbaar: Opdrachtfeit {
  static var velden: [Opdrachtveld<Self>] { get }
}

extension Opdrachtveld {
  /// Any option with one value of this kind.
  static func waarde<Waarde>(
    _ optie: String, _ plek: WritableKeyPath<Feit, Waarde>, _ lees: @escaping (Beurt) throws(Mislukt) -> Waarde?
  ) -> Self {
    Self(optie) { (beurt) throws(Mislukt) in
      guard let waarde = try lees(beurt) else { return nil }
      return { (feit) throws(Mislukt) in feit[keyPath: plek] = waarde }
    }
  }

  /// The same where the fact may be without it.
  static func waarde<Waarde>(
    _ optie: String, mag plek: WritableKeyPath<Feit, Waarde?>, _ lees: @escaping (Beurt) throws(Mislukt) -> Waarde?
  ) -> Self {
    Self(optie) { (beurt) throws(Mislukt) in
      guard let waarde = try lees(beurt) else { return nil }
      return { (feit) throws(Mislukt) in feit[keyPath: plek] = waarde }
    }
  }

  static func datum(_ plek: WritableKeyPath<Feit, Datum>) -> Self {
    waarde("--datum", plek) { (beurt) throws(Mislukt) in try beurt.datum("--datum") }
  }

  static func tekst(_ optie: String, _ plek: WritableKeyPath<Feit, String>) -> Self {
    waarde(optie, plek) { (beurt) throws(Mislukt) in try beurt.tekst(optie) }
  }

  static func tekst(_ optie: String, mag plek: WritableKeyPath<Feit, String?>) -> Self {
    waarde(optie, mag: plek) { (beurt) throws(Mislukt) in try beurt.tekst(optie) }
  }

  /// Text, or standard input for `-`.
  static func invoer(_ optie: String, _ plek: WritableKeyPath<Feit, String>) -> Self {
    waarde(optie, plek) { (beurt) throws(Mislukt) in try beurt.tekstOfInvoer(optie) }
  }

  static func invoer(_ optie: String, mag plek: WritableKeyPath<Feit, String?>) -> Self {
    waarde(optie, mag: plek) { (beurt) throws(Mislukt) in try beurt.tekstOfInvoer(optie) }
  }

  static func naam(_ optie: String, _ plek: WritableKeyPath<Feit, String>) -> Self {
    waarde(optie, plek) { (beurt) throws(Mislukt) in try beurt.naam(optie) }
  }

  static func nummer(_ optie: String, _ plek: WritableKeyPath<Feit, Personeelsnummer>) -> Self {
    waarde(optie, plek) { (beurt) throws(Mislukt) in beurt.nummer(optie) }
  }

  /// The paper that words stand on.
  static func bron(_ plek: WritableKeyPath<Feit, String?>) -> Self { tekst("--bron", mag: plek) }

  /// One of a few words.
  static func keuze<Keuze: RawRepresentable & CaseIterable>(
    _ optie: String, _ plek: WritableKeyPath<Feit, Keuze>
  ) -> Self where Keuze.RawValue == String {
    waarde(optie, plek) { (beurt) throws(Mislukt) in
      guard let getypt = beurt.aanroep.waarde(optie) else { return nil }
      guard let keuze = Keuze(rawValue: getypt) else {
        throw .ongeldig(
          "'\(getypt)' kan niet bij \(optie).",
          advies: "Kies uit: \(Keuze.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return keuze
    }
  }
}

extension Beurt {
  /// Everything that was typed of these values, as one change.
  func getypt<Feit>(_ velden: [Opdrachtveld<Feit>]) throws(Mislukt) -> Opdrachtveld<Feit>.Wijziging {
    var wijzigingen: [Opdrachtveld<Feit>.Wijziging] = []
    for veld in velden {
      if let wijziging = try veld.lees(self) { wijzigingen.append(wijziging) }
    }
    return { (feit) throws(Mislukt) in
      for wijziging in wijzigingen { try wijziging(&feit) }
    }
  }
}
