import Gesprekscyclus
import Kalender
import Testing

/// Units form a tree by date; names are one without regard to case, accents and spaces.
@Suite("De boom van onderdelen") struct OnderdelenTests {
  private func boom(_ gebeurtenissen: [OnderdeelGebeurtenis]) -> Onderdelen {
    var onderdelen = Onderdelen()
    for gebeurtenis in gebeurtenissen { onderdelen.evolve(gebeurtenis, .nr(onderdelen.feiten.count + 1)) }
    return onderdelen
  }

  private func codes(_ opdracht: OnderdeelOpdracht, _ onderdelen: Onderdelen) -> [WeigeringCode] {
    do throws(Geweigerd) {
      _ = try onderdelen.decide(opdracht, .gemeente)
      return []
    } catch { return error.codes }
  }

  private func feiten(_ opdracht: OnderdeelOpdracht, _ onderdelen: Onderdelen) throws -> [OnderdeelGebeurtenis] {
    try onderdelen.decide(opdracht, .gemeente).gebeurtenissen
  }

  private static let drie: [OnderdeelGebeurtenis] = [
    .in("Ruimte"), .in("Beheer", "Ruimte"), .in("Team Groen", "Beheer"), .in("Bestuur"),
  ]

  @Test("case, accents and spaces tell no units apart", arguments: ["regie", " REGIE ", "Régie", "Re gie"])
  func zelfde(naam: String) {
    #expect(Onderdeelsleutel(naam) == Onderdeelsleutel("Regie"))
    #expect(Onderdeelsleutel(naam) != Onderdeelsleutel("Regie en Coördinatie"))
  }

  @Test("a unit is under all above it; what nobody recorded stands at the top")
  func takken() {
    let onderdelen = boom(Self.drie)
    let nu = dag("2026-05-01")
    #expect(onderdelen.pad(van: "team groen", op: nu).namen == ["Ruimte", "Beheer", "Team Groen"])
    #expect(onderdelen.ligt("TeamGroen", in: "ruimte", op: nu))
    #expect(!onderdelen.ligt("Ruimte", in: "Team Groen", op: nu))
    #expect(onderdelen.pad(van: "Griffie", op: nu).namen == ["Griffie"])
    #expect(onderdelen.ligt("griffie", in: "Griffie", op: nu))
    #expect(onderdelen.boom(op: nu).map(\.naam) == ["Bestuur", "Ruimte", "Beheer", "Team Groen"])
    #expect(onderdelen.boom(op: dag("2025-12-31")).isEmpty)
    #expect(boom([]).pad(van: "Beheer", op: nu).namen == ["Beheer"])
  }

  @Test("the tree changes by date, in whatever order it is recorded; of two for one day the last holds")
  func perDag() {
    let onderdelen = boom(
      Self.drie + [.in("Beheer", "Bestuur", per: "2026-09-01"), .in("Beheer", nil, per: "2026-07-01")])
    #expect(onderdelen.pad(van: "Team Groen", op: dag("2026-06-30")).namen.first == "Ruimte")
    #expect(onderdelen.pad(van: "Team Groen", op: dag("2026-07-01")).namen.first == "Beheer")
    #expect(onderdelen.pad(van: "Team Groen", op: dag("2026-09-01")).namen.first == "Bestuur")
    let weer = boom(Self.drie + [.in("Beheer", "Bestuur"), .in("BEHEER", "Ruimte")])
    #expect(weer.pad(van: "Beheer", op: dag("2026-01-01")).namen == ["Ruimte", "BEHEER"])
  }

  @Test("whatever a unit is put under is in the tree on each day from then on")
  func erboven() {
    #expect(codes(.stelIn([.van("Wegen", "Beheeer")]), boom(Self.drie)) == [.onbekendOnderdeel])
    #expect(codes(.stelIn([.van("Wegen", "Beheer", per: "2025-01-01")]), boom(Self.drie)) == [.onbekendOnderdeel])
    let weg = boom(Self.drie + [.uit("Bestuur", per: "2026-10-01")])
    #expect(codes(.stelIn([.van("Griffie", "Bestuur", per: "2026-06-01")]), weg) == [.onbekendOnderdeel])
    #expect(codes(.stelIn([.van("Griffie", "Ruimte", per: "2026-06-01")]), weg).isEmpty)
    // A file names units in any order.
    #expect(codes(.stelIn([.van("Wegen", "Water"), .van("Water", nil)]), boom(Self.drie)).isEmpty)
  }

  @Test("a refusal names the nearest")
  func raad() {
    do throws(Geweigerd) {
      _ = try boom(Self.drie).decide(.stelIn([.van("Wegen", "Beheeer")]), .gemeente)
      Issue.record("not refused")
    } catch { #expect(error.weigeringen.map(\.advies) == ["Bedoelt u 'Beheer'?"]) }
  }

  @Test("nothing lies under itself, also not by what was announced")
  func kring() {
    #expect(codes(.stelIn([.van("Ruimte", "team groen")]), boom(Self.drie)).contains(.onderdeelInKring))
    #expect(codes(.stelIn([.van("Wegen", "wegen")]), boom(Self.drie)) == [.onderdeelInKring])
    let straks = boom(Self.drie + [.in("Beheer", "Bestuur", per: "2026-09-01")])
    #expect(codes(.stelIn([.van("Bestuur", "Team Groen", per: "2026-03-01")]), straks).contains(.onderdeelInKring))
    #expect(codes(.stelIn([.van("Ruimte", "Beheer", per: "2026-09-01")]), straks).isEmpty)
  }

  @Test("a unit goes when nothing lies under it any more")
  func opheffen() throws {
    let onderdelen = boom(Self.drie)
    #expect(codes(.hefOp(.van("Beheer")), onderdelen) == [.onderdeelErboven])
    #expect(codes(.hefOp(.van("Wegen")), onderdelen) == [.onbekendOnderdeel])
    #expect(try feiten(.hefOp(.van("team groen")), onderdelen).count == 1)
    let na = boom(Self.drie + [.uit("Team Groen", per: "2026-06-01"), .uit("Beheer", per: "2026-07-01")])
    #expect(na.boom(op: dag("2026-06-30")).map(\.naam) == ["Bestuur", "Ruimte", "Beheer"])
    #expect(na.pad(van: "Team Groen", op: dag("2026-07-01")).namen == ["Team Groen"])
    // Something may still come under it by what was announced.
    let straks = boom(Self.drie + [.in("Bestuur", "Team Groen", per: "2026-09-01")])
    #expect(codes(.hefOp(.van("Team Groen")), straks) == [.onderdeelErboven])
  }

  @Test("people who still work there are warned about")
  func mensen() throws {
    var kader = Kader.gemeente
    kader.register.evolve(.inDienstGetreden(.voorbeeld(nummer: "M-1")), in: "d-1")
    let mens = Medewerker(.voorbeeld(nummer: "M-1"), .nr(1))
    kader.mens = { _ in mens }
    let onderdeel = mens.plek(op: dag("2026-06-01")).waarde.onderdeel
    let besluit = try boom([.in(onderdeel.uppercased())]).decide(.hefOp(.van(onderdeel, per: "2026-06-01")), kader)
    #expect(besluit.waarschuwingen.map(\.code) == [.onderdeelMetMensen])
    #expect(try boom([.in("Elders")]).decide(.hefOp(.van("Elders")), kader).waarschuwingen.isEmpty)
  }

  @Test("what is so is not recorded again; another spelling is")
  func gelijk() throws {
    let onderdelen = boom(Self.drie)
    #expect(try feiten(.stelIn([.van("Beheer", "ruimte")]), onderdelen).isEmpty)
    #expect(try feiten(.stelIn([.van("BEHEER", "Ruimte")]), onderdelen).count == 1)
    #expect(try feiten(.stelIn([.van("Beheer", nil)]), onderdelen).count == 1)
    #expect(codes(.stelIn([.van(" ", nil)]), onderdelen) == [.leegVeld])
  }

  @Test("where a record was destroyed, no place from before it holds")
  func vernietigd() {
    var onderdelen = boom(Self.drie)
    onderdelen.evolveVernietigd(.nr(8))
    #expect(onderdelen.pad(van: "Beheer", op: dag("2026-05-01")).namen == ["Beheer"])
    onderdelen.evolve(.in("Ruimte"), .nr(9))
    #expect(onderdelen.boom(op: dag("2026-05-01")).map(\.naam) == ["Ruimte"])
    // Made again of some of the facts, as much is unknown.
    var deel = boom(Array(Self.drie.prefix(2)))
    deel.vergeet(als: onderdelen)
    #expect(deel.isLeeg)
    var zonder = boom(Array(Self.drie.prefix(2)))
    zonder.vergeet(als: boom(Self.drie))
    #expect(zonder.boom(op: dag("2026-05-01")).map(\.naam) == ["Ruimte", "Beheer"])
  }
}

extension OnderdeelGebeurtenis.Instelling {
  fileprivate static func van(_ naam: String, _ onder: String?, per: String = "2026-01-01") -> Self {
    Self(naam: naam, onder: onder, per: dag(per))
  }
}

extension OnderdeelGebeurtenis.Opheffing {
  fileprivate static func van(_ naam: String, per: String = "2026-06-01") -> Self { Self(naam: naam, per: dag(per)) }
}

extension OnderdeelGebeurtenis {
  fileprivate static func `in`(_ naam: String, _ onder: String? = nil, per: String = "2026-01-01") -> Self {
    .ingesteld(.van(naam, onder, per: per))
  }

  fileprivate static func uit(_ naam: String, per: String) -> Self { .opgeheven(.van(naam, per: per)) }
}
