import Gesprekscyclus
import Kalender
import Testing

/// Rule 9, roles and links: granted, revoked, by date, and never without a beheerder.
@Suite("Regel 9: rollen en accounts")
struct Regel09RollenTests {
  private let begin: [ToegangGebeurtenis] = [.heeft(.beheerder, "anna")]

  @Test("who sets up gets every role")
  func inrichten() {
    let uitkomst = GegevenToegang([]).als(.begin("anna", per: dag("2026-03-01")))
    #expect(uitkomst.codes == [])
    var toegang = Toegang()
    for feit in uitkomst.feiten { toegang.evolve(feit, .nr(1)) }
    #expect(toegang.rollen(van: "anna", op: dag("2026-03-01")) == Rol.samenAlles)
    #expect(toegang.rollen(van: "anna", op: dag("2026-02-28")) == [])
  }

  @Test("a role is granted once, and holds from its day")
  func toekennen() {
    let gevraagd = ToegangOpdracht.kenToe(.van(.auditor, "bas", per: "2026-04-01"), medewerker: nil)
    #expect(GegevenToegang(begin).als(gevraagd).feiten == [.heeft(.auditor, "bas", per: "2026-04-01")])
    let na = GegevenToegang(begin + [.heeft(.auditor, "bas", per: "2026-04-01")])
    #expect(na.als(gevraagd).feiten == [])
    #expect(!na.toegang.heeft(.auditor, "bas", op: dag("2026-03-31")))
    #expect(na.toegang.heeft(.auditor, "bas", op: dag("2026-04-01")))
  }

  @Test("roles that follow from placements and links are not granted", arguments: [Rol.leidinggevende, .medewerker])
  func afgeleid(rol: Rol) {
    #expect(GegevenToegang(begin).als(.kenToe(.van(rol, "bas"), medewerker: nil)).codes == [.rolNietToekenbaar])
  }

  @Test("an account without a name, or with a space in it, is refused", arguments: ["", " ", "twee woorden"])
  func accountnaam(naam: String) {
    #expect(
      GegevenToegang(begin).als(.kenToe(.van(.auditor, Accountnaam(naam)), medewerker: nil)).codes == [.leegVeld])
  }

  @Test("a role is revoked with a reason, and only when it is held")
  func intrekken() {
    let met = GegevenToegang(begin + [.heeft(.auditor, "bas")])
    let weg = ToegangGebeurtenis.Rolwijziging.van(.auditor, "bas", per: "2026-03-01", reden: "klaar")
    #expect(met.als(.trekIn(weg)).feiten == [.kwijt(.auditor, "bas", per: "2026-03-01")])
    #expect(met.als(.trekIn(.van(.auditor, "bas", per: "2026-03-01"))).codes == [.leegVeld])
    #expect(GegevenToegang(begin).als(.trekIn(weg)).codes == [.rolNietToegekend])
    let na = GegevenToegang(begin + [.heeft(.auditor, "bas"), .kwijt(.auditor, "bas", per: "2026-03-01")])
    #expect(na.toegang.heeft(.auditor, "bas", op: dag("2026-02-28")))
    #expect(!na.toegang.heeft(.auditor, "bas", op: dag("2026-03-01")))
    #expect(na.als(.trekIn(weg)).codes == [.rolNietToegekend])
  }

  @Test("there is always a beheerder, also on a later day")
  func laatsteBeheerder() {
    let weg = ToegangOpdracht.trekIn(.van(.beheerder, "anna", per: "2026-03-01", reden: "vertrekt"))
    let straks = ToegangOpdracht.trekIn(.van(.beheerder, "anna", per: "2026-09-01", reden: "vertrekt"))
    #expect(GegevenToegang(begin).als(weg).codes == [.zonderBeheerder])
    #expect(GegevenToegang(begin).als(straks).codes == [.zonderBeheerder])
    #expect(GegevenToegang(begin + [.heeft(.beheerder, "bas", per: "2026-06-01")]).als(weg).codes == [.zonderBeheerder])
    #expect(GegevenToegang(begin + [.heeft(.beheerder, "bas", per: "2026-06-01")]).als(straks).codes == [])
    // The first role of an old storage is that of a beheerder, else everybody would be locked out.
    #expect(GegevenToegang([]).als(.kenToe(.van(.auditor, "bas"), medewerker: nil)).codes == [.zonderBeheerder])
    #expect(GegevenToegang([]).als(.kenToe(.van(.beheerder, "bas"), medewerker: nil)).codes == [])
  }

  @Test("an account is linked to someone who exists; to another only with a reason")
  func koppelen() {
    let eerste = ToegangGebeurtenis.Koppeling(account: "bas", medewerker: "M-9", per: dag("2026-03-01"))
    #expect(GegevenToegang(begin).als(.koppel(eerste)).feiten == [.accountGekoppeld(eerste)])
    let onbekend = ToegangGebeurtenis.Koppeling(account: "bas", medewerker: "M-8", per: dag("2026-03-01"))
    #expect(GegevenToegang(begin).als(.koppel(onbekend)).codes == [.onbekendeMedewerker])
    let met = GegevenToegang(begin + [.hoort("bas", "M-9")])
    #expect(met.als(.koppel(eerste)).feiten == [])
    let ander = ToegangGebeurtenis.Koppeling(account: "bas", medewerker: "M-2", per: dag("2026-03-01"))
    #expect(met.als(.koppel(ander)).codes == [.accountAlGekoppeld])
    let metReden = ToegangGebeurtenis.Koppeling(
      account: "bas", medewerker: "M-2", per: dag("2026-03-01"), reden: "verkeerd nummer")
    #expect(met.als(.koppel(metReden)).feiten == [.accountGekoppeld(metReden)])
    let beide = GegevenToegang(begin).als(.kenToe(.van(.vaststeller, "bas"), medewerker: "M-9"))
    #expect(beide.feiten == [.heeft(.vaststeller, "bas"), .hoort("bas", "M-9")])
  }

  @Test("of two facts of one day the last recorded holds")
  func opEenDag() {
    let geven = ToegangGebeurtenis.heeft(.auditor, "bas", per: "2026-03-01")
    let nemen = ToegangGebeurtenis.kwijt(.auditor, "bas", per: "2026-03-01")
    for (feiten, heeft) in [([geven, nemen], false), ([nemen, geven], true), ([geven, nemen, geven], true)] {
      let toegang = GegevenToegang(begin + feiten).toegang
      #expect(toegang.heeft(.auditor, "bas", op: dag("2026-03-01")) == heeft)
      #expect(toegang.heeft(.auditor, "bas", op: dag("2026-04-01")) == heeft)
    }
  }
}
