package import Gesprekscyclus
internal import Kalender
package import Projections
internal import Tekst

/// What a decision may use: the book as it stands, the rules, and keys for new dossiers.
///
/// It is there only behind the guard of the action. What is to be recorded comes out of it as a `Voornemen`: about rules,
/// catalogues and access at once, about a person only with a `Toegelaten`.
package struct Besluitruimte {
  /// Everything that is recorded.
  package let boek: Boek
  package let kader: Kader
  let wacht: Wacht
  /// Gives the key of a new dossier: random, or the recorded one when a command is repeated.
  let nieuweSleutel: () throws(Mislukt) -> DossierSleutel

  init(_ wacht: Wacht, vandaag: Datum, nieuweSleutel: @escaping () throws(Mislukt) -> DossierSleutel) {
    boek = wacht.boek
    var kader = wacht.boek.kader(vandaag: vandaag)
    kader.hand = Hand(wacht.bevoegdheid)
    self.kader = kader
    self.wacht = wacht
    self.nieuweSleutel = nieuweSleutel
  }

  /// Whether the account acts for everybody, as HR does.
  package var isVoorIedereen: Bool { wacht.isAlles }

  /// Whether the account may act as this person.
  package func magAls(_ nummer: Personeelsnummer) -> Bool {
    wacht.bevoegdheid.magAls(boek.register.bekend(nummer))
  }

  /// The book with the names that the account may be told.
  package var leesboek: Boek { wacht.leesboek }
}

extension Besluitruimte {
  /// The decision of one dossier on a command.
  package func beslis(_ opdracht: DossierOpdracht, over plek: Toegelaten) throws(Mislukt) -> Voornemen {
    try besluit(opdracht, over: plek)
  }

  /// The decision on a step, with the file that it came in bound to the conversation, as one commit.
  package func beslis(
    _ opdracht: DossierOpdracht, met bijlage: ProcedureGebeurtenis.Bijlage?, over plek: Toegelaten
  ) throws(Mislukt) -> Voornemen {
    var voornemen = try besluit(opdracht, over: plek)
    if let bijlage { voornemen.voegToe(try besluit(bijlage.opdracht, over: plek)) }
    return voornemen
  }

  /// The decision of one dossier on a conversation that is recorded, for who tells refusals beside other findings, such as
  /// those of a form.
  package func besluit(_ vastlegging: Vastlegging, over plek: Toegelaten) throws(Geweigerd) -> Voornemen {
    var voornemen = Voornemen()
    voornemen.voegToe(try plek.dossier.decide(.legVast(vastlegging), kader(plek)), in: plek)
    return voornemen
  }

  /// The decision on another reading of a record, or its withdrawal.
  ///
  /// - Parameters:
  ///   - bron: the paper that is named for the new reading.
  ///   - advies: puts advice of this command with the refusals.
  package func corrigeer(
    _ nr: Int, _ wat: Correctieopdracht.Wat, reden: String, bron: String?, over plek: Toegelaten,
    advies: (Geweigerd) -> Geweigerd
  ) throws(Mislukt) -> Voornemen {
    var wat = wat
    if case .vervang(let gegeven) = wat {
      let opdracht = gegeven.bekend(boek.register)
      wat = .vervang(wacht.metEigenBron(opdracht, van: nr, bron: bron, plek.dossier))
    }
    try wacht.keurHand(bij: wat, van: nr, bron: bron, plek.dossier)
    let opdracht = Correctieopdracht(nr: nr, reden: reden, wat: wat, doorPersoneelsadviseur: wacht.isAlles)
    return try besluit(.corrigeer(opdracht), over: plek, advies)
  }

  /// With for whom the account acts in this dossier.
  private func kader(_ plek: Toegelaten) -> Kader {
    var kader = kader
    kader.namens = plek.namens
    return kader
  }

  private func besluit(
    _ opdracht: DossierOpdracht, over plek: Toegelaten, _ advies: (Geweigerd) -> Geweigerd = { $0 }
  ) throws(Mislukt) -> Voornemen {
    var voornemen = Voornemen()
    do throws(Geweigerd) {
      let besluit = try plek.dossier.decide(opdracht, kader(plek))
      // Who sees no more than the own part is not told what else there is to look out for than the own text.
      let eigen = Besluit(
        besluit.gebeurtenissen, waarschuwingen: besluit.waarschuwingen.filter { $0.code == .gevoeligeTekst })
      voornemen.voegToe(plek.isAlleenBetrokkene ? eigen : besluit, in: plek)
      return voornemen
    } catch {
      guard plek.isAlleenBetrokkene else { throw Mislukt(wacht.passend(advies(error), plek.dossier)) }
      let eigen = error.weigeringen.filter { [.leegVeld, .geenWijziging].contains($0.code) }
      throw Mislukt(Geweigerd(eigen) ?? Geweigerd(.ligtVast))
    }
  }

  package func beslis(_ opdracht: RegelingOpdracht) throws(Mislukt) -> Voornemen {
    do throws(Geweigerd) { return Voornemen(try boek.regelingen.decide(opdracht)) } catch { throw Mislukt(error) }
  }

  package func beslis(_ opdracht: OnderdeelOpdracht) throws(Mislukt) -> Voornemen {
    do throws(Geweigerd) { return Voornemen(try boek.onderdelen.decide(opdracht, kader)) } catch {
      throw Mislukt(error)
    }
  }

  package func beslis(_ opdracht: ToegangOpdracht) throws(Mislukt) -> Voornemen {
    do throws(Geweigerd) { return Voornemen(try boek.toegang.decide(opdracht, kader)) } catch { throw Mislukt(error) }
  }

  package func stelVast(_ catalogus: Catalogus) throws(Mislukt) -> Voornemen {
    do throws(Geweigerd) {
      return Voornemen(try boek.catalogi.vaststellen(catalogus), in: catalogus.id)
    } catch { throw Mislukt(error) }
  }
}

extension Besluitruimte {
  /// As which part the account writes in a conversation: the one that its person has in it. HR is personeelsadviseur, and
  /// may record for another what came on paper.
  ///
  /// - Parameters:
  ///   - getypt: the part that was chosen.
  ///   - bron: the paper that is named.
  package func schrijversdeel(
    _ getypt: Regeling.Deel?, in gesprek: GesprekKenmerk, bron: String?, _ plek: Toegelaten
  ) throws(Mislukt) -> Regeling.Deel {
    let bevoegd = wacht.bevoegdheid
    // Without the conversation the decider says so.
    guard let gesprek = plek.dossier.gesprek(gesprek) else { return getypt ?? .personeelsadviseur }
    guard bevoegd.account != nil else {
      if let getypt { return getypt }
      throw .ongeldig("Zeg met --als als wie u dit schrijft.", advies: "Bijvoorbeeld: --als leidinggevende.")
    }
    var delen = plek.dossier.delen(
      van: bevoegd.personen.union([plek.namens].compactMap { $0 }), in: gesprek, op: bevoegd.vandaag)
    if bevoegd.isAlles { delen.append(.personeelsadviseur) }
    guard let getypt else {
      if let eerste = delen.first { return eerste }
      throw Mislukt(Geweigerd(.anderDeel(nil, gesprek.kenmerk, wel: [], magVoorAnderen: false)))
    }
    if delen.contains(getypt) || (bevoegd.isAlles && bron != nil) { return getypt }
    // An account with every role writes as anybody, but words of the employee name their paper there too.
    if bevoegd.isVrij, getypt != .medewerker { return getypt }
    throw Mislukt(Geweigerd(.anderDeel(getypt, gesprek.kenmerk, wel: delen, magVoorAnderen: bevoegd.isAlles)))
  }

  /// Whether the account may take this step of this conversation today.
  package func mag(_ stap: Procedurestap, _ kenmerk: GesprekKenmerk, _ dossier: Dossier) -> Bool {
    wacht.mag(stap, kenmerk, dossier)
  }
}

extension Wacht {
  /// The same refusals, without the advice to correct a record that this account may not correct.
  func passend(_ geweigerd: Geweigerd, _ dossier: Dossier) -> Geweigerd {
    let weigeringen = geweigerd.weigeringen.map { weigering -> Weigering in
      if let gezocht = weigering.gezocht, isAlles, let bedoeld = boek.bedoeld(gezocht.tekst) {
        return Weigering(weigering.code, weigering.melding, advies: bedoeld, onderwerp: weigering.onderwerp)
      }
      guard let nr = weigering.teVerbeteren, !magVerbeteren(nr, dossier) else { return weigering }
      let reactie =
        weigering.code == .verslagAangeboden ? "Wat de medewerker wil zeggen, hoort in de reactie. " : ""
      return Weigering(
        weigering.code, weigering.melding, advies: reactie + "Klopt er iets niet? Vraag de personeelsadviseur.",
        onderwerp: weigering.onderwerp)
    }
    return Geweigerd(weigeringen) ?? geweigerd
  }

  /// As `corrigeren` asks it: HR everything, anybody else what he or she may record, until it is established.
  func magVerbeteren(_ nr: Int, _ dossier: Dossier) -> Bool {
    guard let corrigeren = bevoegdheid(.corrigeren), !corrigeren.isAlles else { return true }
    guard let nummer = dossier.medewerker?.personeelsnummer, let feit = dossier.feit(nr: nr),
      let nodig = bevoegdheid(feit.gebeurtenis.handeling)
    else { return false }
    let vast = feit.gebeurtenis.gesprek.flatMap { dossier.gesprek($0) }?.stand == .vastgesteld
    return !vast && [corrigeren, nodig].allSatisfy { $0.mag(nummer, op: $0.vandaag) }
  }
}

extension Weigering {
  fileprivate static let ligtVast = Weigering(
    .verslagAangeboden, "Bij dit gesprek kan geen alinea meer: het verslag ligt vast.",
    advies: "Vraag de personeelsadviseur.", onderwerp: .veld(.verslag))
}
