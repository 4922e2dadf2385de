internal import EventLog
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports

/// A reading of what is kept for reports about everybody: the figures of people, and the book of what belongs to nobody.
struct Cijferlezing {
  /// Its book has no people in it, but those that the guard had to know.
  let lezing: Lezing
  private let standen: Standen
  private let deelboek: Deelboek
  private let vraag: Deelvraag
  private let kop: LogKop

  private var dag: Datum { lezing.vandaag }

  /// Nothing at any doubt: then the log must be read whole.
  fileprivate init?(_ opslag: Opslag, _ vraag: Deelvraag, _ lees: (Boek) -> Lezing?) {
    self.vraag = vraag
    do throws(Termtwijfel) {
      let index = try Termindex(opslag, Boektermen.wijze)
      var staart: [Boekregel] = []
      kop = try index.staart(bereid: { Boekregel($0) }, bezoek: { staart.append($0) })
      var deelboek = Deelboek(index, staart: staart)
      // After the log: figures of a commit that came in between are of another position, and no figures for this one.
      standen = try Cijferstand.open(opslag, bij: kop)
      guard let boek = try deelboek.boek(vraag, kop: kop), let lezing = lees(boek) else { return nil }
      self.lezing = lezing
      self.deelboek = deelboek
    } catch {
      return nil
    }
  }

  /// The year report; nothing when the log must be read whole, or the cycle does not exist.
  func jaaroverzicht(_ jaar: Int) -> Jaaroverzicht? {
    do throws(Termtwijfel) {
      let bron = lezing.bron
      var perJaar = [jaar: try cijfers(jaar)]
      if let vorig = Jaaroverzicht.vergelijkingsjaar(bron, jaar: jaar) { perJaar[vorig] = try cijfers(vorig) }
      return Jaaroverzicht.maak(bron, jaar: jaar) { perJaar[$0] ?? [] }
    } catch {
      return nil
    }
  }

  private func cijfers(_ jaar: Int) throws(Termtwijfel) -> [Jaarcijfers] {
    var cijfers: [Jaarcijfers] = []
    try rijen(jaar) { (_, bytes) throws(Rijfout) in
      guard let nu = try Jaarrij(bytes: bytes).cijfers.op(dag) else { throw Rijfout() }
      cijfers.append(nu)
    }
    return cijfers
  }

  /// Reads the rows of a part; a doubt when one of them is not what it should be.
  private func rijen(
    _ deel: Int, _ lees: (ID128, ArraySlice<UInt8>) throws(Rijfout) -> Void
  ) throws(Termtwijfel) {
    var fout = false
    try standen.rijen(deel) { sleutel, bytes in
      do throws(Rijfout) {
        if !fout { try lees(sleutel, bytes) }
      } catch {
        fout = true
      }
    }
    if fout { throw Termtwijfel("een rij is niet te lezen") }
  }
}

extension Cijferlezing {
  /// At most so many dossiers are read by themselves; for more the log is read whole.
  private static var meesteDossiers: Int { 1000 }

  /// - Parameter volledig: with every open step, not only those that the text shows.
  func status(proef: Bool, _ ruimeRechten: [Statusrapport.Ruim], volledig: Bool) -> Statusrapport? {
    do throws(Termtwijfel) {
      let som = try personeelscijfers()
      let sleutels = som.eersten(volledig ? .max : Statusrapport.meesteStappen)
      guard sleutels.count <= Self.meesteDossiers else { return nil }
      var (deelboek, vraag) = (deelboek, vraag)
      vraag.sleutels = sleutels
      guard let boek = try deelboek.boek(vraag, kop: kop) else { return nil }
      let wachtend = Lezing(opslag: lezing.opslag, boek: boek, vandaag: dag).bron.openstappen()
      return Statusrapport.maak(
        lezing.bron, proef: proef, ruimeRechten: ruimeRechten, cijfers: som, openstappen: wachtend)
    } catch {
      return nil
    }
  }

  private func personeelscijfers() throws(Termtwijfel) -> Personeelscijfers {
    let open = lezing.bron.openCycli
    var som = Personeelscijfers(open)
    var mensen: [ID128: Persoonsstand] = [:]
    try rijen(Cijferstand.mensen) { (sleutel, bytes) throws(Rijfout) in
      guard let nu = try Persoonsrij(bytes: bytes).op(dag) else { throw Rijfout() }
      som.voegToe(nu)
      mensen[sleutel] = nu
    }
    for cyclus in open {
      try rijen(cyclus.jaar) { (sleutel, bytes) throws(Rijfout) in
        let rij = try Jaarrij(bytes: bytes)
        guard let nu = rij.cijfers.op(dag), let persoon = mensen[sleutel] else { throw Rijfout() }
        som.voegToe(nu, rij.open.op(dag), jaar: cyclus.jaar, DossierSleutel(sleutel.description), persoon)
      }
    }
    return som
  }
}

extension Beurt {
  /// Reads what is kept, for an account that may see everybody, on a day from which on it holds; nothing when the log
  /// must be read whole.
  func leesCijfers() throws(Mislukt) -> Cijferlezing? {
    let assen = try tijdassen()
    guard omgeving.index != .geen, omgeving.werkplaats == nil, assen.bekendOp == .alles else { return nil }
    let opslag = try onbewaakteLeesbareOpslag()
    guard !opslag.isAlleenLog, let wie = try? wie(op: opslag) else { return nil }
    let vandaag = if let dag = assen.geldigOp { dag } else { try vandaag() }
    return Cijferlezing(opslag, Deelvraag(account: Accountnaam(wie.account))) { boek in
      guard let bevoegdheid = try? bevoegdheid(boek, opslag), bevoegdheid.isAlles,
        let laatste = boek.laatsteTijd.map(Amsterdam.datum), laatste <= vandaag
      else { return nil }
      return Lezing(opslag: opslag, boek: boek.zichtbaar(bevoegdheid, vol: boek), vandaag: vandaag)
    }
  }
}
