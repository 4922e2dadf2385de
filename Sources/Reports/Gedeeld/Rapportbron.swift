package import Kalender
package import Projections

/// What every report is made from: the book, whose it is, and the day that counts as today.
package struct Rapportbron: Sendable {
  package let boek: Boek
  package let organisatie: String
  package let opslag: String
  package let peildatum: Datum

  package init(boek: Boek, organisatie: String, opslag: String, peildatum: Datum) {
    self.boek = boek
    self.organisatie = organisatie
    self.opslag = opslag
    self.peildatum = peildatum
  }

  package func kop(_ schema: String, versie: Int = 1) -> Rapportkop {
    Rapportkop(
      schema: schema, schemaversie: versie, organisatie: organisatie, opslag: opslag, stand: boek.stand,
      peildatum: peildatum)
  }
}
