package import Kalender

/// What can happen to roles and access; one stream for the whole storage.
package enum ToegangGebeurtenis: Hashable, Sendable {
  case rolToegekend(Rolwijziging)
  case rolIngetrokken(Rolwijziging)
  case accountGekoppeld(Koppeling)
  /// The account no longer belongs to this person.
  case accountOntkoppeld(Koppeling)
  case waarnemingIngesteld(Waarneming)
  /// Whether and how the storage notes who looks.
  case inzageIngesteld(Inzageinstelling)

  /// A role that an account gets, or loses, from a day on.
  package struct Rolwijziging: Hashable, Sendable {
    package let rol: Rol
    package let account: Accountnaam
    package let per: Datum
    package let reden: String?

    package init(rol: Rol, account: Accountnaam, per: Datum, reden: String? = nil) {
      self.rol = rol
      self.account = account
      self.per = per
      self.reden = reden
    }
  }

  /// The person that an account belongs to from a day on.
  package struct Koppeling: Hashable, Sendable {
    package let account: Accountnaam
    package let medewerker: Personeelsnummer
    package let per: Datum
    package let reden: String?
    /// Beside who it belongs to already: the same person under another number, as whoever has two jobs.
    package let erbij: Bool

    package init(
      account: Accountnaam, medewerker: Personeelsnummer, per: Datum, reden: String? = nil, erbij: Bool = false
    ) {
      self.account = account
      self.medewerker = medewerker
      self.per = per
      self.reden = reden
      self.erbij = erbij
    }
  }

  /// Somebody acts for a manager or an establisher between two days; it ends by itself.
  package struct Waarneming: Hashable, Sendable {
    package let waarnemer: Personeelsnummer
    package let voor: Personeelsnummer
    package let van: Datum
    package let tot: Datum
    package let reden: String?
    /// Taken back: it holds on no day.
    package let ingetrokken: Bool

    package init(
      waarnemer: Personeelsnummer, voor: Personeelsnummer, van: Datum, tot: Datum, reden: String? = nil,
      ingetrokken: Bool = false
    ) {
      self.waarnemer = waarnemer
      self.voor = voor
      self.van = van
      self.tot = tot
      self.reden = reden
      self.ingetrokken = ingetrokken
    }

    package func bevat(_ dag: Datum) -> Bool { van <= dag && dag <= tot }
  }

  /// The account that it is about; nothing for what is about people.
  package var account: Accountnaam? {
    switch self {
    case .rolToegekend(let inhoud), .rolIngetrokken(let inhoud): inhoud.account
    case .accountGekoppeld(let inhoud), .accountOntkoppeld(let inhoud): inhoud.account
    case .waarnemingIngesteld, .inzageIngesteld: nil
    }
  }

  /// The person whose account it is from then on, or no more.
  package var medewerker: Personeelsnummer? {
    switch self {
    case .rolToegekend, .rolIngetrokken, .waarnemingIngesteld, .inzageIngesteld: nil
    case .accountGekoppeld(let inhoud), .accountOntkoppeld(let inhoud): inhoud.medewerker
    }
  }

  var isErbij: Bool { if case .accountGekoppeld(let inhoud) = self { inhoud.erbij } else { false } }

  package var waarneming: Waarneming? {
    if case .waarnemingIngesteld(let inhoud) = self { inhoud } else { nil }
  }

  /// Everybody whom it names.
  package var genoemden: [Personeelsnummer] { [medewerker, waarneming?.waarnemer, waarneming?.voor].compactMap { $0 } }

  /// The day from which it holds.
  package var per: Datum {
    switch self {
    case .rolToegekend(let inhoud), .rolIngetrokken(let inhoud): inhoud.per
    case .accountGekoppeld(let inhoud), .accountOntkoppeld(let inhoud): inhoud.per
    case .waarnemingIngesteld(let inhoud): inhoud.van
    case .inzageIngesteld(let inhoud): inhoud.per
    }
  }
}
