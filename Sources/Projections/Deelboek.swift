package import EventLog
internal import Gesprekscyclus
internal import Kalender

/// Makes the book of some people from the index, equal to the book of everybody in all that can be asked about them.
///
/// In it are, folded in the order of the log:
///
/// | What | Why |
/// |---|---|
/// | all that belongs to no dossier | rules, catalogues, roles, and what must be warned about |
/// | the people asked for | |
/// | everyone whom their facts name or who recorded them | reports tell their names |
/// | the person of the account, and who is placed under him or her | the guard asks whether the account manages anybody |
/// | the managers of all these, up to the top | the guard asks who is above whom |
package struct Deelboek {
  private let index: Termindex
  private let staart: [Boekregel]
  private var opTerm: [Term: [Boekregel]] = [:]
  private var regels: [Int: Boekregel] = [:]
  private var stromen: [DossierSleutel: Diepte] = [:]
  private var nummers: Set<Personeelsnummer> = []
  private var accounts: [Accountnaam: Set<Personeelsnummer>] = [:]
  private var wachtrij: [DossierSleutel] = []

  /// How much is needed of a person beside the dossier.
  private enum Diepte: Int {
    case naam
    /// With all whom the facts name.
    case heel
  }

  /// - Parameter staart: the records behind the index.
  package init(_ index: Termindex, staart: [Boekregel]) {
    self.index = index
    self.staart = staart
    for regel in staart {
      for term in Boektermen.termen(van: regel) { opTerm[term, default: []].append(regel) }
      if let feit = regel.feit { opTerm[.stroom(Stroom.dossier(feit.sleutel).naam), default: []].append(regel) }
    }
  }

  /// The book for a question; `kop` is the end of the log. Nothing when it asks for people who do not exist.
  ///
  /// - Throws: a doubt at anything in the index that is not as it should be.
  /// - Complexity: O(n) in the facts of these people and in what belongs to nobody, and the length of the tail.
  package mutating func boek(_ vraag: Deelvraag, kop: LogKop) throws(Termtwijfel) -> Boek? {
    var gedeeld = Boek()
    for regel in try zoek(Boektermen.gedeeld) where regel.feit == nil {
      regels[regel.nr] = regel
      gedeeld.verwerk(regel)
    }
    accounts = gedeeld.toegang.personen
    for nummer in vraag.mensen { try vraagOp(nummer, .heel) }
    for sleutel in vraag.sleutels { neemOp(sleutel, .naam) }
    for chef in vraag.chefs {
      try vraagOp(chef, .heel)
      try vraagTeam(chef, .heel)
    }
    for woord in Set(vraag.woorden) where woord.utf8.count <= 40 { try vraagOp(Personeelsnummer(woord), .naam) }
    for nummer in accounts[vraag.account] ?? [] {
      try vraagOp(nummer, .naam)
      try vraagTeam(nummer, .naam)
    }
    while let sleutel = wachtrij.popLast() { try laad(sleutel) }
    var boek = Boek()
    for (_, regel) in regels.sorted(by: { $0.key < $1.key }) { boek.verwerk(regel) }
    boek.staatOp(kop)
    return vraag.mensen.allSatisfy(boek.register.kent) ? boek : nil
  }

  /// The records of a term, from the index and from the tail.
  private func zoek(_ term: Term) throws(Termtwijfel) -> [Boekregel] {
    try index.records(term).map { Boekregel($0) } + (opTerm[term] ?? [])
  }

  private mutating func vraagOp(_ nummer: Personeelsnummer, _ diepte: Diepte) throws(Termtwijfel) {
    guard diepte == .heel || !nummers.contains(nummer) else { return }
    nummers.insert(nummer)
    for regel in try zoek(Boektermen.nummer(nummer)) {
      if let feit = regel.feit, feit.gebeurtenis.plaatsing.nummer == nummer { neemOp(feit.sleutel, diepte) }
    }
  }

  private mutating func vraagTeam(_ chef: Personeelsnummer, _ diepte: Diepte) throws(Termtwijfel) {
    for regel in try zoek(Boektermen.chef(chef)) {
      if let feit = regel.feit, feit.gebeurtenis.plaatsing.chef == chef { neemOp(feit.sleutel, diepte) }
    }
  }

  private mutating func neemOp(_ sleutel: DossierSleutel, _ diepte: Diepte) {
    if let bekend = stromen[sleutel], bekend.rawValue >= diepte.rawValue { return }
    stromen[sleutel] = diepte
    wachtrij.append(sleutel)
  }

  /// All facts of a dossier, and a question for whom it leads to: managers, other dossiers that had its number, and of
  /// somebody who is asked for all who are named.
  private mutating func laad(_ sleutel: DossierSleutel) throws(Termtwijfel) {
    let diepte = stromen[sleutel] ?? .naam
    for regel in try zoek(.stroom(Stroom.dossier(sleutel).naam)) where regel.stroom == .dossier(sleutel) {
      regels[regel.nr] = regel
      guard let feit = regel.feit else { continue }
      let plaatsing = feit.gebeurtenis.plaatsing
      if let nummer = plaatsing.nummer { try vraagOp(nummer, .naam) }
      if let chef = plaatsing.chef { try vraagOp(chef, .naam) }
      guard diepte == .heel else { continue }
      for nummer in feit.gebeurtenis.genoemden { try vraagOp(nummer, .naam) }
      for nummer in accounts[Accountnaam(regel.actor)] ?? [] { try vraagOp(nummer, .naam) }
    }
  }
}
