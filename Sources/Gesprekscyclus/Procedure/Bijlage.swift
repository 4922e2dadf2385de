package import Kalender

extension ProcedureGebeurtenis {
  /// A document beside a conversation that the organisation keeps itself: only its name, size and contents are bound, so that it
  /// can be told for ever whether a file is still the same.
  package struct Bijlage: Procedurefeit, Organisatiefeit {
    package var gesprek: GesprekKenmerk
    /// The name of the file, without a directory.
    package var naam: String
    /// In bytes.
    package var grootte: Int
    package var sha256: Bestandsafdruk
    package var omschrijving: String?

    package init(
      gesprek: GesprekKenmerk, naam: String, grootte: Int, sha256: Bestandsafdruk, omschrijving: String? = nil
    ) {
      self.gesprek = gesprek
      self.naam = naam
      self.grootte = grootte
      self.sha256 = sha256
      self.omschrijving = omschrijving
    }

    package var stap: ProcedureGebeurtenis { .bijlage(self) }
    package var handeling: Handeling { .gesprekVastleggen }
    package var gebeurdOp: Datum? { nil }
    package var plek: [String] { [gesprek.tekst, naam, sha256.tekst] }
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] { [omschrijving] }
    /// What is signed is the report; a document may come later.
    package var isVerslagtekst: Bool { false }

    /// Whether a file with these contents is this one.
    package func isGelijk(_ grootte: Int, _ sha256: Bestandsafdruk) -> Bool {
      self.grootte == grootte && self.sha256 == sha256
    }
  }
}

/// The SHA-256 of a file, in 64 hexadecimal digits.
package typealias Bestandsafdruk = Kenmerk<ProcedureGebeurtenis.Bijlage>

extension ProcedureGebeurtenis.Bijlage {
  /// Binds a file to a conversation that was held, at any time after it; the same file under the same name once.
  package func weeg(in dossier: Dossier, _ kader: Kader, _ beraad: inout Beraad) {
    beraad.eisTekst(naam, naam: "Naam", over: .veld(.verslag))
    guard let gesprek = dossier.gehoudenGesprek(gesprek, &beraad) else { return }
    let zelfde = gesprek.procedure.bijlagen.last { $0.waarde.naam == naam }
    guard let zelfde, zelfde.waarde.isGelijk(grootte, sha256) else { return }
    beraad.weiger(
      .geenWijziging,
      "'\(naam)' is bij \(gesprek.kenmerk) al gebonden, met dezelfde inhoud (nr \(zelfde.herkomst.nr)).",
      advies: "Wilt u weten of het bestand nog hetzelfde is? Geef --nagaan.", over: .veld(.verslag))
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { nil }
}
