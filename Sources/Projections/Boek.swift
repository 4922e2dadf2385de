internal import EventCoding
package import EventLog
package import Gesprekscyclus
package import Kalender
package import Wire

/// Everything the log tells, folded into the state of now: rules, catalogues, people and their dossiers.
///
/// - Complexity: folding a record is O(1) in the length of the log; memory is linear in the facts of all dossiers.
package struct Boek: Sendable {
  /// How far the log was read, so that an answer can name what it was made from.
  package struct Stand: Hashable, Sendable {
    /// The last record's number; 0 for an empty log.
    package let nr: Int
    private let digest: SHA256Digest

    package init(nr: Int, hash: SHA256Digest) {
      self.nr = nr
      digest = hash
    }

    /// The last record's hash in hexadecimal; 64 zeros for an empty log.
    package var hash: String { digest.hex }

    package static let leeg = Stand(nr: 0, hash: .zero)
  }

  package private(set) var regelingen = Regelingen()
  package private(set) var catalogi = Catalogi()
  package private(set) var onderdelen = Onderdelen()
  package private(set) var register = Register()
  package private(set) var dossiers: [DossierSleutel: Dossier] = [:]
  package private(set) var toegang = Toegang()
  /// Proposals to destroy, and how far they are.
  package private(set) var vernietigingen = Vernietigingen()
  /// Records that are destroyed and of which the contents were still read, or again.
  package private(set) var nogLeesbaar: [Int] = []
  /// Not everybody is in it: made for an account that may not see all.
  package private(set) var isBeperkt = false
  /// The person of the account that it was made for, where not everybody is in it.
  package private(set) var lezer: Personeelsnummer?
  /// Which account belongs to whom, where the facts about access themselves are not in it.
  private(set) var koppelingen: Toegang?
  /// Whether something was ever recorded about access, also where it is not in it.
  private(set) var wasBewaakt = false
  /// The last day of what is in it, of dossiers that are not whole: those of a former manager.
  private(set) var laatsteDagen: [DossierSleutel: Datum] = [:]
  /// Names of people whose dossier is not in it, but who are mentioned in one that is, such as its manager.
  private(set) var vermelden: [Personeelsnummer: String] = [:]
  package var stand = Stand.leeg
  /// Whose log this is, by its first record; nothing for logs from before that was recorded.
  package private(set) var inrichting: StorageSetup?
  /// The first record, that said whose log this is, was destroyed or lost.
  package private(set) var isInrichtingWeg = false
  /// The record that was asked for, when it stands inside a commit: the book is of the whole commits before that one.
  package private(set) var midden: Stand?
  /// When the last fact was recorded; nothing for an empty book.
  package private(set) var laatsteTijd: Tijdstip?
  /// Records that are no fact of the domain, in recorded order.
  package private(set) var overige: [Overig] = []
  /// Records of a kind that it knows, with contents that it can't read.
  package var onleesbareRecords: [Position] = []

  /// The last command that was folded and its text, which the records of one commit share.
  private var opdracht: (kenmerk: ID128, tekst: String)?

  package init() {}

  /// The id of a command as text; one string for all records of a commit.
  mutating func tekst(van kenmerk: ID128) -> String {
    if let opdracht, opdracht.kenmerk == kenmerk { return opdracht.tekst }
    let tekst = kenmerk.description
    opdracht = (kenmerk, tekst)
    return tekst
  }

  /// Records of a kind or version that this program does not know.
  package var onbekendeRecords: Int { overige.count { $0.reden == .onbekend } }
  /// Records whose payload was destroyed.
  package var vernietigdeRecords: Int { overige.count { $0.reden == .vernietigd } }

  package mutating func verwerk(_ gebeurtenis: RegelingGebeurtenis, _ herkomst: Herkomst) {
    laatsteTijd = herkomst.tijd
    regelingen.evolve(gebeurtenis, herkomst)
  }

  package mutating func verwerk(_ gebeurtenis: CatalogusGebeurtenis, _ herkomst: Herkomst) {
    laatsteTijd = herkomst.tijd
    catalogi.evolve(gebeurtenis, herkomst)
  }

  package mutating func verwerk(_ gebeurtenis: DossierGebeurtenis, in sleutel: DossierSleutel, _ herkomst: Herkomst) {
    laatsteTijd = herkomst.tijd
    if case .medewerker(let gebeurtenis) = gebeurtenis { register.evolve(gebeurtenis, in: sleutel) }
    if case .bewaring(.vernietigd(let woord)) = gebeurtenis { noteer(woord, in: sleutel) }
    dossiers[sleutel, default: Dossier(sleutel: sleutel)].evolve(gebeurtenis, herkomst)
    switch gebeurtenis {
    case .medewerker(.hernummerd), .correctie, .bewaring(.vernietigd):
      register.herzie(sleutel, dossiers[sleutel]?.medewerker)
    case .medewerker, .gesprek, .afspraak, .beoordeling, .procedure, .traject, .vrijstelling, .bewaring, .inzage: break
    }
  }

  package mutating func verwerk(_ gebeurtenis: VernietigingGebeurtenis, _ herkomst: Herkomst) {
    laatsteTijd = herkomst.tijd
    vernietigingen.evolve(gebeurtenis, herkomst)
  }

  /// Tells of records of a destroyed zaak that could be read what is told of those that can't: that they are gone.
  private mutating func noteer(_ woord: Zaakvernietiging, in sleutel: DossierSleutel) {
    for feit in dossiers[sleutel]?.feiten ?? [] where woord.noemt(feit.herkomst.nr) {
      guard let soort = Codering.codeer(.dossier(feit.gebeurtenis))?.soort else { continue }
      nogLeesbaar.append(feit.herkomst.nr)
      let plek = overige.firstIndex { $0.herkomst.nr > feit.herkomst.nr } ?? overige.endIndex
      overige.insert(
        Overig(stroom: .dossier(sleutel), soort: soort, reden: .vernietigd, herkomst: feit.herkomst.zonderNamens),
        at: plek)
    }
  }

  /// Hears of destroyed records that can be read, also of dossiers that are not in the book.
  mutating func meld(nogLeesbaar nummers: [Int]) { nogLeesbaar = Set(nogLeesbaar + nummers).sorted() }

  /// Hears, in a book of an earlier moment, that a zaak was destroyed later: it is gone at every moment.
  package mutating func verneem(_ regel: Boekregel) {
    guard case .gebeurtenis(.dossier(.bewaring(.vernietigd(let woord)))) = regel.inhoud,
      case .dossier(let sleutel) = regel.stroom,
      dossiers[sleutel] != nil
    else { return }
    let (tijd, hier) = (laatsteTijd, stand)
    verwerk(
      .bewaring(.vernietigd(woord)), in: sleutel,
      Herkomst(
        nr: regel.nr, hashbegin: regel.hash.hexBegin(12), tijd: regel.tijd, actor: regel.actor,
        opdracht: tekst(van: regel.opdracht), namens: regel.namens))
    (laatsteTijd, stand) = (tijd, hier)
  }

  package mutating func verwerk(_ gebeurtenis: OnderdeelGebeurtenis, _ herkomst: Herkomst) {
    laatsteTijd = herkomst.tijd
    onderdelen.evolve(gebeurtenis, herkomst)
  }

  package mutating func verwerk(_ gebeurtenis: ToegangGebeurtenis, _ herkomst: Herkomst) {
    laatsteTijd = herkomst.tijd
    toegang.evolve(gebeurtenis, herkomst)
  }

  /// Folds a record of a dossier whose contents were destroyed.
  mutating func verwerk(_ vernietigd: Vernietigd, in sleutel: DossierSleutel) {
    laatsteTijd = vernietigd.herkomst.tijd
    dossiers[sleutel, default: Dossier(sleutel: sleutel)].evolve(vernietigd)
    register.herzie(sleutel, dossiers[sleutel]?.medewerker)
  }

  mutating func verwerk(_ vernietigd: Regelingen.Vernietigd, _ herkomst: Herkomst) {
    laatsteTijd = herkomst.tijd
    regelingen.evolve(vernietigd, herkomst)
  }

  mutating func verwerkVernietigd(_ catalogus: CatalogusKenmerk, _ herkomst: Herkomst) {
    laatsteTijd = herkomst.tijd
    catalogi.evolveVernietigd(catalogus, herkomst)
  }

  mutating func verwerkVernietigdOnderdeel(_ herkomst: Herkomst) {
    laatsteTijd = herkomst.tijd
    onderdelen.evolveVernietigd(herkomst)
  }

  /// This book of facts that were taken from another, with as much unknown as is unknown there because contents were destroyed.
  package func vergeten(als boek: Boek) -> Boek {
    var zelfde = self
    zelfde.regelingen.vergeet(als: boek.regelingen)
    zelfde.catalogi.vergeet(als: boek.catalogi)
    zelfde.onderdelen.vergeet(als: boek.onderdelen)
    for sleutel in dossiers.keys {
      for vernietigd in boek.dossiers[sleutel]?.vernietigd ?? [] { zelfde.verwerk(vernietigd, in: sleutel) }
    }
    return zelfde
  }

  mutating func verwerkVernietigdeToegang(_ herkomst: Herkomst) {
    laatsteTijd = herkomst.tijd
    toegang.evolveVernietigd(herkomst)
  }

  /// Says that all of the log up to here was looked at, also what is not in the book.
  mutating func staatOp(_ kop: LogHead) {
    guard kop.nr > 0 else { return }
    stand = Stand(nr: kop.nr, hash: kop.hash)
    laatsteTijd = kop.tijd
  }

  /// Notes that the number of this record was asked for; nothing when the book reaches it.
  package mutating func vraag(naar regel: Boekregel) {
    if regel.nr > stand.nr { midden = Stand(nr: regel.nr, hash: regel.hash) }
  }

  /// Keeps a record that is no fact of the domain.
  package mutating func noteer(_ overig: Overig) {
    overige.append(overig)
    if case .ingericht(let opslag, let organisatie, let proef)? = overig.beheer {
      inrichting = StorageSetup(kenmerk: opslag, organisatie: organisatie, proef: proef)
    }
    switch overig.beheer {
    case .vernietigd(let reeksen, _, let voorstel?)?:
      vernietigingen.begin(
        VoorstelKenmerk(voorstel), reeksen.map { Recordreeks(van: $0.lowerBound, tot: $0.upperBound) }, overig.herkomst)
    case .vernietigingVoltooid(let verslagen, _, _)?: vernietigingen.voltooi(verslagen, overig.herkomst)
    default: break
    }
    if overig.stroom == .beheer, overig.herkomst.nr == 1, overig.beheer == nil { mistInrichting() }
  }

  mutating func mistInrichting() { isInrichtingWeg = true }

  /// Replaces the cycles and each dossier by another view of them.
  mutating func vervang(_ cycli: (Regelingen) -> Regelingen, _ blik: (Dossier) -> Dossier) {
    regelingen = cycli(regelingen)
    dossiers = dossiers.mapValues(blik)
  }

  /// Puts another view of one dossier in its place.
  mutating func vervang(_ sleutel: DossierSleutel, _ dossier: Dossier) { dossiers[sleutel] = dossier }

  /// Leaves only these dossiers, records and names; what belongs to nobody stays.
  mutating func beperk(
    tot zichtbaar: [DossierSleutel: Dossier], laatsteDagen: [DossierSleutel: Datum],
    vermelden: [Personeelsnummer: String], _ bevoegdheid: Bevoegdheid, _ zietOverig: (Overig) -> Bool
  ) {
    dossiers = zichtbaar
    self.laatsteDagen = laatsteDagen
    register = register.beperkt(tot: Set(zichtbaar.keys), vermelden: vermelden.keys)
    self.vermelden = vermelden
    if !bevoegdheid.zietToegang {
      koppelingen = toegang.alleenKoppelingen
      wasBewaakt = isBewaakt
      toegang = Toegang()
    }
    overige = overige.filter(zietOverig)
    isBeperkt = !bevoegdheid.isAlles
    lezer = isBeperkt ? bevoegdheid.personen.min() : nil
  }

  /// Lets reports name somebody whose dossier is not in it.
  package mutating func vermeld(_ nummer: Personeelsnummer, als weergave: Personeelsnummer, naam: String) {
    vermelden[nummer] = naam
    if weergave != nummer { register.vermeld(nummer, als: weergave) }
  }

  /// What a decision on this day may look at.
  package func kader(vandaag: Datum) -> Kader {
    var kader = Kader(
      vandaag: vandaag, regelingen: regelingen, catalogi: catalogi, register: register,
      mens: { dossier(van: $0)?.medewerker }, team: { team(van: $0, op: $1) })
    let toegang = koppelingen ?? toegang
    let eerste = toegang.feiten.first?.herkomst.nr ?? .max
    kader.schrijvers = { herkomst in
      herkomst.nr < eerste ? nil : toegang.medewerkers(van: Accountnaam(herkomst.actor), op: herkomst.datum)
    }
    kader.zelfde = { zelfde(als: $0, op: vandaag) }
    return kader
  }
}

extension Boek {
  /// This book of facts that were taken from another, with dossiers that are as far whole as they are there, and with whose
  /// account is whose where the facts about that are not for who reads.
  package func zoWijd(als boek: Boek) -> Boek {
    var zelfde = self
    zelfde.laatsteDagen = boek.laatsteDagen
    zelfde.koppelingen = boek.koppelingen
    return zelfde
  }
}
