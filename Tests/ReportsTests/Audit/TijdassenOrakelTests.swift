import EventCoding
import Gesprekscyclus
import Kalender
import Projections
import Testing
import Toevalsbron

@testable import Reports

/// Both time axes against a slow oracle that is written from the words of the documentation, not from the code.
@Suite("Twee tijdassen")
struct TijdassenOrakelTests {
  static let zaden: [UInt64] = Array(1...14)

  @Test("Recorded by then and true by then, per fact", arguments: zaden)
  func orakel(_ zaad: UInt64) {
    let log = Lotlogboek(zaad: zaad)
    var lot = Lot(zaad: zaad &+ 1000)
    for nr in 0...log.feiten.count where nr % 7 == 0 || nr == log.feiten.count {
      let dag = log.laatsteDag.adding(dagen: 30 - lot.trek(0..<500))
      let verwacht = Orakel.boek(log.feiten, bekend: nr, geldig: dag)
      let boek = log.boek(tot: nr).geldig(op: dag)
      #expect(boek.dossiers == verwacht.dossiers, "seed \(zaad), nr \(nr), \(dag.iso)")
      #expect(boek.regelingen == verwacht.regelingen, "seed \(zaad), nr \(nr), \(dag.iso)")
      #expect(boek.register == verwacht.register)
    }
  }

  @Test("On the last day and after it everything recorded is true", arguments: zaden)
  func laatsteDag(_ zaad: UInt64) {
    let log = Lotlogboek(zaad: zaad)
    let boek = log.boek(tot: log.feiten.count)
    for dagen in [0, 1, 400] {
      let geldig = boek.geldig(op: log.laatsteDag.adding(dagen: dagen))
      #expect(geldig.dossiers == boek.dossiers && geldig.regelingen == boek.regelingen)
    }
  }

  @Test("What is true only grows with the day, and what is known only grows with the log", arguments: zaden)
  func groeit(_ zaad: UInt64) {
    let log = Lotlogboek(zaad: zaad)
    let boek = log.boek(tot: log.feiten.count)
    var vorige: [DossierSleutel: Set<Feit>] = [:]
    for dagen in stride(from: -420, through: 0, by: 21) {
      let nu = boek.geldig(op: log.laatsteDag.adding(dagen: dagen)).dossiers.mapValues { Set($0.feiten) }
      for (sleutel, feiten) in vorige { #expect(feiten.isSubset(of: nu[sleutel] ?? [])) }
      vorige = nu
    }
  }

  @Test("A lot holds what the axes are about: late entries, changes ahead, leavers, withdrawals, two cycles")
  func inhoud() {
    let feiten = Self.zaden.flatMap { Lotlogboek(zaad: $0).feiten }
    func aantal(_ klopt: (DossierGebeurtenis, Datum) -> Bool) -> Int {
      feiten.count {
        if case .dossier(let gebeurtenis) = $0.gebeurtenis { klopt(gebeurtenis, $0.herkomst.datum) } else { false }
      }
    }
    #expect(aantal { if case .gesprek(.gehouden(let v)) = $0 { v.datum < $1 } else { false } } > 20)
    #expect(aantal { if case .medewerker(.geplaatst(let p)) = $0 { p.per > $1 } else { false } } > 5)
    #expect(aantal { event, _ in if case .medewerker(.uitDienstGetreden) = event { true } else { false } } > 3)
    #expect(aantal { event, _ in if case .afspraak(.ingetrokken) = event { true } else { false } } > 5)
    #expect(aantal { event, _ in if case .afspraak(.bijgesteld) = event { true } else { false } } > 10)
    #expect(aantal { event, _ in if case .beoordeling(.vastgesteld) = event { true } else { false } } > 5)
    #expect(aantal { event, _ in if case .correctie(.gecorrigeerd) = event { true } else { false } } > 10)
    #expect(aantal { event, _ in if case .correctie(.ingetrokken) = event { true } else { false } } > 10)
    #expect(aantal { event, _ in if case .vrijstelling = event { true } else { false } } > 5)
    #expect(aantal { event, _ in if case .medewerker(.hernummerd) = event { true } else { false } } > 20)
    #expect(
      aantal { if case .gesprek(.gehouden(let v)) = $0 { !v.onderwerpen.isEmpty && v.datum <= $1 } else { false } } > 20
    )
    #expect(feiten.count { $0.herkomst.namens != nil } > 20)
    #expect(feiten.count { if case .toegang(.waarnemingIngesteld) = $0.gebeurtenis { true } else { false } } > 5)
    #expect(
      feiten.count { if case .toegang(.accountGekoppeld(let k)) = $0.gebeurtenis { k.erbij } else { false } } > 10)
    #expect(
      aantal { if case .gesprek(.gehouden(let v)) = $0 { v.cyclus == 2027 && $1.jaar == 2027 } else { false } } > 5)
  }
}

/// Which facts count at two dates, one fact at a time and without any of the code that answers questions.
enum Orakel {
  static func boek(_ feiten: [Boekfeit], bekend nr: Int, geldig dag: Datum) -> Boek {
    let bekend = feiten.filter { $0.herkomst.nr <= nr }
    return Lotlogboek.boek(bekend.filter { isWaar($0, op: dag, bekend) }, nr)
  }

  private static func isWaar(_ feit: Boekfeit, op dag: Datum, _ bekend: [Boekfeit]) -> Bool {
    switch feit.gebeurtenis {
    case .catalogus, .onderdelen, .toegang, .regeling(.vastgesteld), .regeling(.cyclusGeopend), .vernietiging,
      .onbekend,
      .vernietigd:
      true
    case .regeling(.cyclusGesloten), .regeling(.cyclusHeropend), .regeling(.uitgegeven): feit.herkomst.datum <= dag
    case .dossier: feit.dossierfeit.map { isWaar($0.feit, in: $0.sleutel, op: dag, bekend) } ?? false
    }
  }

  private static func isWaar(
    _ feit: Feit, in sleutel: DossierSleutel, op dag: Datum, _ bekend: [Boekfeit]
  ) -> Bool {
    let vastgelegd = feit.herkomst.datum
    let eigen = bekend.compactMap { ander -> Feit? in
      ander.dossierfeit.flatMap { $0.sleutel == sleutel ? $0.feit : nil }
    }
    /// The day of the conversation with this mark, as it was last recorded and now reads.
    func gehouden(_ kenmerk: GesprekKenmerk?) -> Datum? {
      eigen.compactMap { ander -> Datum? in
        guard case .gesprek(.gehouden(let verslag)) = gelezen(ander, eigen), verslag.gesprek == kenmerk else {
          return nil
        }
        return verslag.datum
      }.last
    }
    if case .correctie(let correctie) = feit.gebeurtenis {
      // What a correction says holds wherever the corrected fact does.
      return eigen.first { $0.herkomst.nr == correctie.over.nr }.map { isWaar($0, in: sleutel, op: dag, bekend) }
        ?? true
    }
    // A withdrawn fact stays where it was recorded.
    switch gelezen(feit, eigen) ?? feit.gebeurtenis {
    case .medewerker, .vrijstelling, .bewaring, .inzage: return true
    case .gesprek(.gehouden(let verslag)): return verslag.datum <= dag
    case .gesprek(.gepland), .gesprek(.verzet), .gesprek(.afgezegd): return vastgelegd <= dag
    case .afspraak(.voortgang(let inhoud)): return inhoud.datum <= dag
    case .afspraak(.ontwikkelingVastgelegd(let inhoud)): return inhoud.datum <= dag
    case .afspraak(.gemaakt(let inhoud)): return (gehouden(inhoud.gesprek) ?? vastgelegd) <= dag
    case .afspraak(.bijgesteld(let inhoud)): return (gehouden(inhoud.gesprek) ?? vastgelegd) <= dag
    case .afspraak(.ingetrokken(let inhoud)): return (gehouden(inhoud.gesprek) ?? vastgelegd) <= dag
    case .afspraak(.ontwikkelafspraakGemaakt(let inhoud)): return (gehouden(inhoud.gesprek) ?? vastgelegd) <= dag
    case .beoordeling(.vastgesteld(let inhoud)): return inhoud.datum <= dag
    case .beoordeling(.resultaatBeoordeeld(let inhoud)): return (gehouden(inhoud.gesprek) ?? vastgelegd) <= dag
    case .beoordeling(.competentieBeoordeeld(let inhoud)): return (gehouden(inhoud.gesprek) ?? vastgelegd) <= dag
    case .beoordeling(.eindoordeelGegeven(let inhoud)): return (gehouden(inhoud.gesprek) ?? vastgelegd) <= dag
    case .procedure(.aangevuld(let inhoud)): return (gehouden(inhoud.gesprek) ?? vastgelegd) <= dag
    case .procedure(.voorbereid(let inhoud)): return inhoud.datum <= dag
    case .procedure(.gekalibreerd(let inhoud)): return inhoud.datum <= dag
    case .procedure(.bijlage(let inhoud)): return (gehouden(inhoud.gesprek) ?? vastgelegd) <= dag
    case .procedure(.aangeboden(let inhoud)): return inhoud.datum <= dag
    case .procedure(.reactie(let inhoud)): return inhoud.datum <= dag
    case .procedure(.ondertekend(let inhoud)): return inhoud.datum <= dag
    case .procedure(.uitgereikt(let inhoud)): return inhoud.datum <= dag
    case .procedure(.bedenkingIngediend(let inhoud)): return inhoud.datum <= dag
    case .procedure(.bedenkingAfgehandeld(let inhoud)): return inhoud.datum <= dag
    case .traject(.gestart(let inhoud)): return inhoud.looptijd.van <= dag
    case .traject(.besproken(let inhoud)): return inhoud.datum <= dag
    case .traject(.afgerond(let inhoud)): return inhoud.datum <= dag
    case .correctie: return true
    }
  }

  /// How a fact reads: as its newest correction that was not withdrawn, as that one reads; nothing when withdrawn.
  private static func gelezen(_ feit: Feit, _ eigen: [Feit]) -> DossierGebeurtenis? {
    let over = eigen.filter { ander in
      guard case .correctie(let correctie) = ander.gebeurtenis, correctie.over.nr == feit.herkomst.nr else {
        return false
      }
      return gelezen(ander, eigen) != nil
    }
    guard let laatste = over.last, case .correctie(let correctie) = laatste.gebeurtenis else { return feit.gebeurtenis }
    guard case .gecorrigeerd = correctie else { return nil }
    guard case .correctie(.gecorrigeerd(let inhoud))? = gelezen(laatste, eigen) else { return nil }
    guard case .correctie(.gecorrigeerd(let zelf)) = feit.gebeurtenis else { return inhoud.lezing }
    return .correctie(.gecorrigeerd(.init(over: zelf.over, reden: inhoud.reden, lezing: inhoud.lezing)))
  }
}
