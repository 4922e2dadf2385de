internal import Gesprekscyclus
package import Kalender
package import Projections

/// What every report is made from: the book, whose it is, and the day that counts as today.
package struct Rapportbron: Sendable {
  package let boek: Boek
  package let organisatie: String
  package let opslag: String
  package let peildatum: Datum
  /// How units are written of which more spellings were recorded, where that is known from everybody.
  var schrijfwijze = Schrijfwijze()

  package init(boek: Boek, organisatie: String, opslag: String, peildatum: Datum) {
    self.boek = boek
    self.organisatie = organisatie
    self.opslag = opslag
    self.peildatum = peildatum
  }

  /// Whether a question about this number is about this dossier; one about nobody is about everybody.
  func gaat(over nummer: Personeelsnummer?, _ dossier: Dossier) -> Bool {
    nummer.map { boek.register.sleutel(van: $0) == dossier.sleutel } ?? true
  }

  /// The same, with units written as here.
  func met(_ schrijfwijze: Schrijfwijze) -> Rapportbron {
    var ander = self
    ander.schrijfwijze = schrijfwijze
    return ander
  }

  /// The same, with a book that knows the names of these people, who are not in it.
  package func met(_ genoemden: [Persoonsstand.Wie]) -> Rapportbron {
    var boek = boek
    for wie in genoemden { boek.vermeld(wie.nummer, als: wie.weergave, naam: wie.laatsteNaam) }
    return metBoek(boek)
  }

  /// The same question to another book, on the same day or on another.
  package func metBoek(_ boek: Boek, op dag: Datum? = nil) -> Rapportbron {
    var ander = Rapportbron(boek: boek, organisatie: organisatie, opslag: opslag, peildatum: dag ?? peildatum)
    ander.schrijfwijze = schrijfwijze
    return ander
  }

  /// Whether this dossier is in the book up to and including this day, so that what was due by then can be counted.
  func reikt(_ dossier: Dossier, tot dag: Datum) -> Bool { boek.laatsteDag(van: dossier).map { dag <= $0 } ?? true }

  /// The same, seen for one dossier no later than the day after the last one that is in the book: whatever was due by
  /// that last day was done by then or was late, and of what came after nothing can be said.
  func bezien(_ dossier: Dossier) -> Rapportbron {
    guard let laatste = boek.laatsteDag(van: dossier), laatste < peildatum else { return self }
    return metBoek(boek, op: laatste.adding(dagen: 1))
  }

  /// Where the dossier ends for who reads it, in words; nothing for who sees it whole.
  func grens(_ dossier: Dossier) -> String? {
    boek.laatsteDag(van: dossier).map {
      "U ziet dit dossier tot en met \($0.proza), uw laatste dag als leidinggevende. Wat daarna kwam, staat hier niet."
    }
  }

  /// - Parameter onderwerp: what the report is about.
  package func kop(
    _ schema: String, versie: Int = 1, over onderwerp: Vernietigingsbeeld.Onderwerp = .allen
  ) -> Rapportkop {
    Rapportkop(
      schema: schema, schemaversie: versie, organisatie: organisatie, opslag: opslag, stand: boek.stand,
      peildatum: peildatum, vernietigd: Vernietigingsbeeld(boek, onderwerp),
      bereik: onderwerp.isIedereen ? Bereik(boek) : nil)
  }

  /// The head of a report about one person.
  func kop(_ schema: String, over nummer: Personeelsnummer) -> Rapportkop {
    kop(schema, over: .dossier(boek.register.sleutel(van: nummer)))
  }
}
