internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Reports
internal import Tekst

/// The same question to several storages: `--opslag A --opslag B`.
///
/// Each is read through a counter of its own, so under its own rules of access. One that can't be read, or not whole, does not count:
/// the answer names it, and the exit code is that of a damaged log.
extension Beurt {
  /// What a command that may be asked so takes more than once.
  static let vaker: Set<String> = ["--opslag"]

  var isOverMeer: Bool { aanroep.alle("--opslag").count > 1 }

  /// What each storage answers, and how each of them stands, in the order typed.
  ///
  /// - Parameter vraag: asks one storage; its answer, and the head of a report of it alone.
  /// - Throws: the mistake of every storage, when none can answer; U002 for words that are wrong for all.
  func vanElke<Deel>(
    _ vraag: (Beurt, Loket) throws(Mislukt) -> (deel: Deel, kop: Rapportkop)
  ) throws(Mislukt) -> (delen: [Deel], standen: [Opslagstand]) {
    var (delen, standen, fouten): ([Deel], [Opslagstand], [Mislukt]) = ([], [], [])
    for pad in aanroep.alle("--opslag") {
      do throws(Mislukt) {
        let eigen = try een(pad)
        let antwoord = try vraag(eigen, try eigen.loket(metAlleenLog: false))
        guard eigen.kanttekeningen?.isOnvolledig != true else {
          throw Mislukt(
            .beschadigd, "L004", "Het logboek is beschadigd.",
            advies: "Kijk wat er mist: gespreksboek log controleren --opslag \(pad)")
        }
        guard !standen.contains(where: { $0.opslag == antwoord.kop.opslag }) else {
          throw Mislukt(.bevindingen, "A097", "Deze opslag is al genoemd.", advies: "Noem elke opslag één keer.")
        }
        delen.append(antwoord.deel)
        standen.append(Opslagstand(pad: pad, antwoord.kop))
      } catch {
        if error.afsluitcode == .gebruik { throw error }
        fouten.append(error)
        let fout = error.fouten.first
        standen.append(
          Opslagstand(pad: pad, fout: .init(code: fout?.code ?? "", melding: fout?.melding ?? error.tekst)))
      }
    }
    if let eerste = fouten.first, delen.isEmpty { throw Mislukt(eerste.afsluitcode, fouten.flatMap(\.fouten)) }
    for stand in standen {
      if let fout = stand.fout {
        omgeving.uitvoer.kanttekeningen.meld(.zonderOpslag(pad: stand.pad, code: fout.code, melding: fout.melding))
      }
    }
    return (delen, standen)
  }

  /// This command line as if only this storage were in it.
  private func een(_ pad: String) throws(Mislukt) -> Beurt {
    guard !pad.isEmpty else { throw .ongeldig("--opslag is leeg.", advies: "Geef de map van de opslag.") }
    var aanroep = aanroep
    aanroep.zet("--opslag", [pad])
    var beurt = Beurt(aanroep: aanroep, handeling: handeling, omgeving: omgeving)
    let uitvoer = omgeving.uitvoer
    beurt.kanttekeningen = Kanttekeningen { kanttekening in
      // That it is damaged is told of all of them together.
      if case .beschadigd = kanttekening { return }
      uitvoer.kanttekeningen.meld(kanttekening)
    }
    return beurt
  }

  /// Refuses options that are about what only one storage has.
  func eisEenOpslag(_ opties: [String]) throws(Mislukt) {
    let gegeven = opties.filter { aanroep.vlag($0) || aanroep.waarde($0) != nil }
    guard isOverMeer, !gegeven.isEmpty else { return }
    throw Mislukt(
      .optiesBotsen, "\(opsomming(gegeven)) \(gegeven.count == 1 ? "gaat" : "gaan") niet over meer dan één opslag.",
      advies: "Vraag het elke opslag apart: geef --opslag één keer.")
  }

  /// Asks each storage for the same report, and shows them together.
  func toonVanElke<Deel: Optelbaar>(
    _ vraag: (Beurt, Loket) throws(Mislukt) -> Deel?
  ) throws(Mislukt) -> [Deel] {
    let (delen, standen) = try vanElke { (beurt, loket) throws(Mislukt) in
      guard let deel = try vraag(beurt, loket) else { throw beurt.geenCyclus("") }
      return (deel, deel.kop)
    }
    if let rapport = Samenrapport(delen, standen) { _ = toon(rapport) }
    return delen
  }
}
